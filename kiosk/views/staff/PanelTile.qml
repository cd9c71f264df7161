import QtQuick
import kiosk.views

// A way into a page of the panel; where room is short its sign stands beside the words.
Touchable {
    id: tile

    required property string icon
    property string note: ""
    property bool marked: false
    property bool compact: false

    readonly property real pad: compact ? Theme.gap : Theme.block * 0.8

    height: Math.max(implicitHeight, compact ? Theme.mainButton : 290 * Theme.unit)
    implicitHeight: (compact ? Math.max(sign.height, words.implicitHeight) : sign.height + Theme.gap * 0.5 + words.implicitHeight) + 2 * pad
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

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: tile.pad
        y: tile.compact ? (tile.height - height) / 2 : tile.pad
        name: tile.icon
        size: Theme.body * (tile.compact ? 1.2 : 1.5)
        color: tile.marked ? Theme.caution : Theme.accent
    }

    Column {
        id: words

        anchors.left: tile.compact ? sign.right : parent.left
        anchors.leftMargin: tile.compact ? Theme.beside : tile.pad
        anchors.right: parent.right
        anchors.rightMargin: tile.pad
        y: tile.compact ? (tile.height - implicitHeight) / 2 : sign.y + sign.height + Theme.gap * 0.5
        spacing: Theme.gap * 0.3

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
