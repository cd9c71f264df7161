import QtQuick
import kiosk.views

// One thing that can be made easier: its sign, its name, its choices; choices wrap below the name.
Item {
    id: row

    required property string icon
    required property string title
    default property alias choices: flow.data

    readonly property bool stacked: Theme.portrait || Theme.textScale > 1.3
    readonly property real indent: sign.width + Theme.gap

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
        anchors.leftMargin: Theme.gap
        width: row.stacked ? row.width - row.indent : row.width * 0.31
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
        width: row.stacked ? row.width - row.indent : row.width * 0.62
        spacing: Theme.gap
    }
}
