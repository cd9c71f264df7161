import QtQuick
import kiosk.views

// The list, large enough to be read over a shoulder.
Sheet {
    id: sheet

    required property var asked
    required property var told

    title: qsTr("For my nurse or doctor")
    spoken: [...asked, ...told].map(entry => entry.line.plain)
    cardWidth: width - 2 * Theme.margin
    cardHeight: height - 2 * Theme.block

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        PickedLines {
            width: pane.width
            asked: sheet.asked
            told: sheet.told
            fontSize: Theme.body * 1.35
        }
    }
}
