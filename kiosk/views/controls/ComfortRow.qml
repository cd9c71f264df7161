import QtQuick
import kiosk.views

// One thing that can be made easier: its sign, its name, its choices; choices wrap below the name.
Item {
    id: row

    required property string icon
    required property string title
    // One choice alone stands at the end of the line, and the name has the rest.
    property bool single: false
    default property alias choices: flow.data

    readonly property bool stacked: !single && (Theme.portrait || Theme.textScale > 1.3)
    readonly property real room: single ? flow.children[0]?.implicitWidth ?? 0 : width * 0.66
    readonly property real indent: sign.width + Theme.beside

    implicitHeight: stacked ? label.height + flow.implicitHeight + Theme.gap : Math.max(label.height, flow.implicitHeight)

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: label.verticalCenter
        name: row.icon
        size: Theme.body * 1.1
        color: Theme.accent
    }

    Plain {
        id: label

        anchors.left: sign.right
        anchors.leftMargin: Theme.beside
        width: row.stacked ? row.width - row.indent : row.width - row.room - row.indent - Theme.beside
        height: Math.max(implicitHeight, row.stacked ? 0 : Theme.barButton)
        verticalAlignment: Text.AlignVCenter
        text: row.title
        font.weight: Font.DemiBold
        lineHeight: Theme.labelLine * 1.05
    }

    Flow {
        id: flow

        anchors.right: parent.right
        y: row.stacked ? label.height + Theme.gap * 0.5 : 0
        width: row.stacked ? row.width - row.indent : row.room
        spacing: Theme.gap
    }
}
