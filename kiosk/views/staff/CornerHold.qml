import QtQuick
import ClinicKiosk
import kiosk.views

// Staff hold this corner; no control is there, nothing is to be seen, and nothing is taken from what lies below.
Item {
    id: corner

    required property KioskModel kiosk

    objectName: "staffCorner"
    width: Theme.margin * 0.64
    height: 40 * Theme.millimetre
    Accessible.ignored: true

    PointHandler {
        id: finger

        readonly property bool there: active && point.position.x >= 0 && point.position.x <= corner.width && point.position.y >= 0 && point.position.y <= corner.height
    }

    Timer {
        interval: corner.kiosk.cornerHold
        running: finger.there
        onTriggered: corner.kiosk.askStaff()
    }
}
