import QtQuick
import kiosk.views

// Lies behind words while they are read aloud; around a picture it is an edge.
Rectangle {
    property color ink: Theme.ink
    property bool hollow: false
    // How far an edge stands off what it surrounds.
    property real away: 0

    readonly property bool dark: ink.hslLightness < 0.5

    objectName: "spokenPaper"
    z: hollow ? 5 : -1
    anchors.fill: parent
    anchors.leftMargin: hollow ? -away : -Theme.gap * 0.5
    anchors.rightMargin: hollow ? -away : -Theme.gap * 0.5
    anchors.topMargin: hollow ? -away : -Theme.gap * 0.15
    anchors.bottomMargin: hollow ? -away : -Theme.gap * 0.15
    radius: Theme.gap * 0.5
    color: hollow ? "transparent" : dark ? Theme.spokenPaper : Theme.spokenDeep
    border.width: (hollow ? 4 : 1) * Theme.stroke
    border.color: dark ? Theme.spokenEdge : Theme.spokenBright
    Accessible.ignored: true
}
