pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// The names of a slide's parts or marks as buttons, numbered as on the picture.
Flow {
    id: list

    required property var names
    property int lit: -1
    readonly property bool arrowGroup: true

    signal chosen(int index)

    spacing: Theme.gap * 0.6

    Repeater {
        model: list.names

        Touchable {
            id: entry

            required property var modelData
            required property int index

            objectName: "partName"
            name: qsTr("%1, %2").arg(index + 1).arg(modelData)
            checked: index === list.lit
            implicitHeight: Math.max(Theme.barButton * 0.9, words.implicitHeight + Theme.label * 0.7)
            implicitWidth: words.width + disc.width + Theme.label * 1.45
            onActivated: list.chosen(index)

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: entry.checked ? Theme.action : entry.pressed ? Theme.down : Theme.card
                border.width: Theme.stroke
                border.color: Theme.edge
            }

            Numeral {
                id: disc

                anchors.left: parent.left
                anchors.leftMargin: Theme.label * 0.3
                anchors.verticalCenter: parent.verticalCenter
                text: entry.index + 1
                inverted: entry.checked
                size: Theme.label * 1.7
            }

            Plain {
                id: words

                anchors.left: disc.right
                anchors.leftMargin: Theme.label * 0.45
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, list.width - disc.width - Theme.label * 1.45)
                text: entry.modelData
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                lineHeight: Theme.labelLine
                color: entry.checked ? Theme.actionInk : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
