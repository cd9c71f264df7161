import QtQuick
import kiosk.views

// The last seconds before the panel closes by itself; its place is kept, so that nothing moves.
Item {
    id: ending

    required property bool near
    required property int secondsLeft

    height: Math.max(Theme.label * 2.2, words.implicitHeight + Theme.gap)

    Rectangle {
        objectName: "panelEnding"
        visible: ending.near
        anchors.fill: parent
        color: Theme.cautionPaper

        Plain {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, ending.width - 2 * Theme.gap)
            text: qsTr("The panel closes in %n second(s). Touch anywhere to stay.", "", ending.secondsLeft)
            font.pixelSize: Math.min(Theme.label, 40 * Theme.unit)
            font.weight: Font.Bold
            lineHeight: Theme.labelLine
            horizontalAlignment: Text.AlignHCenter
            color: Theme.caution
            Accessible.role: Accessible.AlertMessage
        }
    }
}
