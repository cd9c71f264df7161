import QtQuick
import kiosk.views

// Lies behind a line and shows while the line is read aloud.
Rectangle {
    property string voice: ""

    objectName: "spokenPaper"
    visible: voice !== "" && voice === Theme.spoken
    z: -1
    anchors.fill: parent
    anchors.leftMargin: -Theme.gap * 0.5
    anchors.rightMargin: -Theme.gap * 0.5
    anchors.topMargin: -Theme.gap * 0.15
    anchors.bottomMargin: -Theme.gap * 0.15
    radius: Theme.gap * 0.5
    color: Theme.spokenPaper
    Accessible.ignored: true
}
