import QtQuick
import kiosk.views

// Three millimetres that nobody can miss: a light and a dark line show on every ground.
Rectangle {
    id: ring

    color: "transparent"
    border.width: 3.2 * Theme.millimetre
    border.color: Theme.focus
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.millimetre
        radius: ring.radius - Theme.millimetre
        color: "transparent"
        border.width: Math.max(2, 0.7 * Theme.millimetre)
        border.color: Theme.focusGap
    }
}
