import QtQuick
import kiosk.views

// One key of the pad; two quick touches on it are two digits.
Touchable {
    id: key

    property string icon: ""
    property bool filled: false

    readonly property color inkColor: key.filled && key.enabled ? Theme.actionInk : Theme.ink

    quick: true
    focusRadius: Theme.radius * 0.6

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: key.pressed ? 2 * Theme.unit : 0
        anchors.bottomMargin: -anchors.topMargin
        radius: Theme.radius * 0.6
        color: key.filled && key.enabled ? (key.pressed ? Theme.actionDown : Theme.action) : key.pressed ? Theme.down : Theme.card
        border.width: Theme.stroke
        border.color: Theme.edge

        Plain {
            visible: key.icon === ""
            anchors.centerIn: parent
            text: key.name
            font.pixelSize: Math.min(Theme.bigLabel * 1.4, key.height * 0.6)
            font.weight: Font.Bold
            lineHeight: Theme.labelLine
            color: key.inkColor
            Accessible.ignored: true
        }

        Icon {
            visible: key.icon !== ""
            anchors.centerIn: parent
            name: key.icon
            size: Math.min(Theme.bigLabel * 1.3, key.height * 0.55)
            color: key.inkColor
        }
    }
}
