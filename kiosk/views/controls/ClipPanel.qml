import QtQuick
import ClinicKiosk
import kiosk.views

// A place for the clip: its poster until the player's first frame is there.
Rectangle {
    id: panel

    property KioskModel kiosk
    property var clip_: null
    property bool active: false

    readonly property var poster: clip_ ? (clip_.calm ?? clip_.poster) : null
    readonly property real ratio: clip_ && clip_.height > 0 ? clip_.width / clip_.height : 16 / 9
    readonly property alias stage: stage

    color: Theme.panel
    radius: Theme.radius

    Item {
        id: stage

        anchors.centerIn: parent
        width: Math.round(Math.min(panel.width, panel.height * panel.ratio))
        height: Math.round(width / panel.ratio)

        Image {
            anchors.fill: parent
            source: panel.poster ? panel.poster.file : ""
            sourceSize: Qt.size(width, height)
            asynchronous: true
            cache: false
            retainWhileLoading: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: panel.clip_ ? panel.clip_.alt : ""
        }
    }
}
