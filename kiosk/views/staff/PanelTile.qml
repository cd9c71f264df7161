import QtQuick
import kiosk.views

// A way into a page of the panel.
Touchable {
    id: tile

    required property string icon
    property string note: ""
    property bool marked: false

    height: Math.max(implicitHeight, Theme.textScale > 1.2 ? 0 : 290 * Theme.unit)
    implicitHeight: words.implicitHeight + 2 * Theme.block * 0.8
    description: note
    focusRadius: Theme.radius

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: tile.pressed ? 2 * Theme.unit : 0
        anchors.bottomMargin: -anchors.topMargin
        radius: Theme.radius
        color: tile.pressed ? Theme.down : Theme.card
        border.width: Theme.stroke
        border.color: tile.marked ? Theme.caution : Theme.edge
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.block * 0.8
        spacing: Theme.gap * 0.5

        Icon {
            anchors.left: parent.left
            name: tile.icon
            size: Theme.body * 1.5
            color: tile.marked ? Theme.caution : Theme.accent
        }

        Plain {
            width: parent.width
            text: tile.name
            font.pixelSize: Theme.bigLabel
            font.weight: Font.Bold
            lineHeight: Theme.labelLine
            Accessible.ignored: true
        }

        Plain {
            width: parent.width
            visible: tile.note !== ""
            text: tile.note
            font.pixelSize: Theme.label
            lineHeight: Theme.labelLine
            color: tile.marked ? Theme.caution : Theme.softInk
            Accessible.ignored: true
        }
    }
}
