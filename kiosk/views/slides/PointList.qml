pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// The points to remember, with big numbers.
Column {
    id: list

    required property var points

    signal termTouched(string term, real x, real y)

    spacing: Theme.gap * 0.8

    Repeater {
        model: list.points

        Row {
            id: point

            required property var modelData
            required property int index

            width: list.width
            spacing: Theme.beside

            Numeral {
                id: number

                anchors.verticalCenter: parent.verticalCenter
                text: point.index + 1
                size: Theme.body * 1.55
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: point.width - number.width - point.spacing
                line: point.modelData
                onTermTouched: (term, x, y) => list.termTouched(term, x, y)
            }
        }
    }
}
