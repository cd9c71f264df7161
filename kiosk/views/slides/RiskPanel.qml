import QtQuick
import kiosk.views

// One of the three: its shape and word on one side, its signs on the other; a touch enlarges it.
Touchable {
    id: panel

    required property var risk

    readonly property real pad: Math.max(Theme.gap * 0.6, 14 * Theme.unit)
    readonly property bool stacked: width < Theme.body * 17

    name: risk.title
    description: risk.signs.map(sign => sign.text.plain).join(" ") + (risk.number ? " " + risk.number.plain : "")
    focusRadius: Theme.radius
    implicitHeight: (stacked ? head.height + signs.implicitHeight + pad * 0.6 : Math.max(head.height, signs.implicitHeight)) + 2 * pad

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: panel.pressed ? Theme.down : panel.risk.ground
        border.width: 1.5 * Theme.stroke
        border.color: panel.risk.ink
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: panel.pad * 1.6
        y: panel.stacked ? panel.pad : (panel.height - height) / 2
        width: panel.stacked ? panel.width - 3.2 * panel.pad : Math.max(panel.width * 0.24, Theme.bigLabel * 6.2)
        spacing: Theme.gap * 0.3

        Icon {
            anchors.left: parent.left
            name: panel.risk.icon
            size: Theme.body * 1.7
            color: panel.risk.ink
        }

        Plain {
            width: parent.width
            text: panel.risk.title
            font.pixelSize: Math.max(Theme.bigLabel, Theme.body * 0.95)
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: panel.risk.ink
            Accessible.ignored: true
        }

        Plain {
            objectName: "riskNumber"
            visible: panel.risk.number !== null
            width: parent.width
            text: panel.risk.number ? panel.risk.number.plain : ""
            font.pixelSize: text.length < 13 ? Theme.body * (panel.risk.key === "now" ? 1.5 : 1.1) : Math.max(Theme.label, Theme.body * 0.8)
            font.weight: Font.Bold
            lineHeight: Theme.labelLine * 1.05
            Accessible.ignored: true
        }
    }

    RiskSigns {
        id: signs

        anchors.left: panel.stacked ? head.left : head.right
        anchors.leftMargin: panel.stacked ? 0 : panel.pad
        anchors.right: parent.right
        anchors.rightMargin: panel.pad
        y: panel.stacked ? head.y + head.height + panel.pad * 0.6 : (panel.height - implicitHeight) / 2
        signs: panel.risk.signs
        ink: panel.risk.ink
    }
}
