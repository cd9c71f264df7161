pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A clip in words: what is said, then what is to be seen.
Sheet {
    id: sheet

    required property var clip

    title: qsTr("The film in words")
    bodyHeight: 4000

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Repeater {
            model: sheet.clip ? sheet.clip.transcript : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
            }
        }

        Plain {
            visible: sheet.clip ? sheet.clip.described.length > 0 : false
            width: pane.width
            text: qsTr("What you see")
            font.weight: Font.Bold
            color: Theme.accent
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: sheet.clip ? sheet.clip.described : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
            }
        }
    }
}
