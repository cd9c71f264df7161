pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// How many digits stand there, never which.
Row {
    id: dots

    required property int digits

    readonly property int places: Math.max(6, digits)

    spacing: Theme.body * 0.42
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digit(s) typed", "", dots.digits)

    Repeater {
        model: dots.places

        Rectangle {
            id: dot

            required property int index

            width: Theme.body * 0.62
            height: width
            radius: width / 2
            color: dot.index < dots.digits ? Theme.ink : "transparent"
            border.width: Math.max(2, 3 * Theme.unit)
            border.color: dot.index < dots.digits ? Theme.ink : Theme.edge
        }
    }
}
