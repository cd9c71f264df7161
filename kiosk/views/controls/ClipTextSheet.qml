pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A clip in words: what is said, then what is to be seen.
Sheet {
    id: sheet

    required property var film

    readonly property var said: film ? film.transcript.map(line => line.plain) : []
    readonly property var seen: film ? film.described.map(line => line.plain) : []

    title: qsTr("The film in words")
    spoken: [...said, ...(seen.length > 0 ? [qsTr("What you see"), ...seen] : [])]
    bodyHeight: 4000

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Repeater {
            model: sheet.film ? sheet.film.transcript : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
            }
        }

        Plain {
            visible: sheet.film ? sheet.film.described.length > 0 : false
            width: pane.width
            text: qsTr("What you see")
            font.weight: Font.Bold
            color: Theme.accent
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: sheet.film ? sheet.film.described : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
            }
        }
    }
}
