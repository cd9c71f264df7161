import QtQuick
import kiosk.views

// One choice by its picture and name.
Touchable {
    id: tile

    required property var choice
    property bool wide: false

    readonly property real pad: Math.max(Theme.gap, 20 * Theme.unit)
    readonly property real wideSign: Theme.body * 1.8
    readonly property real signSize: wide ? wideSign : Math.max(Theme.body * 2, Math.min(height - 2.6 * pad - words.implicitHeight, width * 0.55))
    readonly property real fontSize: Math.max(Theme.bigLabel * 0.95, Theme.body * 0.85)

    name: choice.name.plain
    description: choice.text.map(line => line.plain).join(" ")
    implicitHeight: Math.max(Theme.body * 2.6, words.implicitHeight + 2 * pad)
    focusRadius: Theme.radius

    Rectangle {
        anchors.fill: parent
        radius: Math.min(Theme.radius, height / 2)
        color: tile.checked ? Theme.action : tile.pressed ? Theme.down : Theme.card
        border.width: (tile.checked ? 1.5 : 1) * Theme.stroke
        border.color: tile.checked ? Theme.action : Theme.edge
    }

    Item {
        id: sign

        x: tile.wide ? (Theme.mirrored ? tile.width - width - tile.pad : tile.pad) : (tile.width - width) / 2
        y: tile.wide ? (tile.height - height) / 2 : (tile.height - height - words.height - tile.pad * 0.5) / 2
        width: tile.signSize
        height: width

        // A picture keeps its own light ground, also in dark colours.
        Rectangle {
            visible: image.visible && (Theme.dark || Theme.contrast || tile.checked)
            anchors.fill: parent
            radius: Theme.radius * 0.6
            color: Theme.panel
        }

        Image {
            id: image

            visible: !!tile.choice.picture
            anchors.fill: parent
            source: tile.choice.picture ? tile.choice.picture.file : ""
            sourceSize: Qt.size(width, height)
            asynchronous: !Theme.swapping
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        Icon {
            visible: !image.visible
            name: tile.choice.icon ? tile.choice.icon : "signpost"
            size: sign.width
            color: tile.checked ? Theme.actionInk : Theme.action
        }
    }

    Plain {
        id: words

        x: tile.wide ? (Theme.mirrored ? tile.pad : tile.wideSign + 2 * tile.pad) : tile.pad
        y: tile.wide ? (tile.height - height) / 2 : sign.y + sign.height + tile.pad * 0.5
        width: tile.wide ? tile.width - tile.wideSign - 3 * tile.pad : tile.width - 2 * tile.pad
        text: tile.choice.name.plain
        font.pixelSize: tile.fontSize
        font.weight: Font.Bold
        lineHeight: Theme.labelLine * 1.05
        horizontalAlignment: tile.wide ? Text.AlignLeft : Text.AlignHCenter
        color: tile.checked ? Theme.actionInk : Theme.ink
        Accessible.ignored: true
    }
}
