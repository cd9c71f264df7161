pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// What speaks for or against a choice: by sign, word and colour.
Rectangle {
    id: list

    required property string title
    required property string icon
    required property color ink
    required property color ground
    required property var reasons

    signal termTouched(string term, real x, real y)

    visible: reasons.length > 0
    implicitHeight: column.implicitHeight + 1.6 * Theme.gap
    radius: Theme.radius * 0.7
    color: ground
    border.width: Theme.stroke
    border.color: ink

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 0.8
        spacing: Theme.gap * 0.4

        Row {
            width: parent.width
            spacing: Theme.beside * 0.6

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: list.icon
                size: Theme.body * 0.9
                color: list.ink
            }

            Plain {
                width: parent.width - sign.width - parent.spacing
                text: list.title
                font.pixelSize: Math.max(28 * Theme.unit, Theme.body * 0.8)
                font.weight: Font.Bold
                color: list.ink
            }
        }

        Repeater {
            model: list.reasons

            Words {
                required property var modelData

                width: column.width
                line: modelData
                font.pixelSize: Math.max(28 * Theme.unit, Theme.body * 0.8)
                onTermTouched: (term, x, y) => list.termTouched(term, x, y)
            }
        }
    }
}
