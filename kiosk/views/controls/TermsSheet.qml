pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Each marked word of a slide and its meaning.
Sheet {
    id: sheet

    required property var terms

    title: qsTr("Words explained")
    spoken: terms.map(entry => [entry.term.plain, entry.meaning.plain])
    bodyHeight: pane.contentHeight

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Repeater {
            model: sheet.terms

            Column {
                id: entry

                required property var modelData

                width: pane.width

                Plain {
                    width: parent.width
                    text: entry.modelData.term.plain
                    font.weight: Font.Bold
                    color: Theme.accent
                }

                Plain {
                    width: parent.width
                    text: entry.modelData.meaning.plain
                }
            }
        }
    }
}
