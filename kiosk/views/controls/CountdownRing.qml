import QtQuick
import QtQuick.Shapes
import kiosk.views

// The time that is left, as a ring that empties and a number.
Item {
    id: ring

    required property int secondsLeft
    required property int secondsWhole

    implicitWidth: 190 * Theme.unit
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: 16 * Theme.unit
            strokeColor: Theme.ahead
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 10 * Theme.unit
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeWidth: 16 * Theme.unit
            strokeColor: Theme.action
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 10 * Theme.unit
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * ring.secondsLeft / Math.max(1, ring.secondsWhole)
            }
        }
    }

    Plain {
        anchors.centerIn: parent
        text: ring.secondsLeft
        font.pixelSize: 76 * Theme.unit
        font.weight: Font.Bold
        lineHeight: Theme.labelLine
    }
}
