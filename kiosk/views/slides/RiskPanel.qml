import QtQuick
import kiosk.views

// One of the three: its shape and word on one side, its signs on the other; a touch enlarges it.
Touchable {
    id: panel

    required property var risk

    readonly property real pad: Math.max(Theme.gap * 0.4, 9 * Theme.unit)
    readonly property bool stacked: width < Theme.body * 17

    // A short number stands beside its sign; a longer one has a line of its own.
    readonly property string number: risk.number
    readonly property bool brief: number !== "" && number.length < 10

    name: risk.title
    description: risk.signs.map(sign => sign.text.plain).join(" ") + " " + number
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
        anchors.leftMargin: 2.4 * panel.pad
        // With large letters the panel is taller than the screen: its name stands where it begins.
        y: panel.stacked || Theme.textScale >= 1.5 ? panel.pad : (panel.height - height) / 2
        width: panel.stacked ? panel.width - 4.8 * panel.pad : Math.max(panel.width * 0.25, Theme.bigLabel * 6.6)
        spacing: Theme.gap * 0.3

        Row {
            anchors.left: parent.left
            spacing: Theme.gap * 0.7

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: panel.risk.icon
                size: Theme.body * 1.7
                color: panel.risk.ink
            }

            Plain {
                objectName: "riskNumber"
                visible: panel.brief
                anchors.verticalCenter: parent.verticalCenter
                text: panel.number
                font.pixelSize: Theme.body * (panel.risk.key === "now" ? 1.6 : 0.92)
                font.weight: Font.Bold
                lineHeight: Theme.labelLine
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
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
            visible: panel.number !== "" && !panel.brief
            width: parent.width
            text: panel.number
            font.pixelSize: Math.max(Theme.label, Theme.body * 0.8)
            font.weight: Font.Bold
            lineHeight: Theme.labelLine * 1.05
            Accessible.ignored: true
        }
    }

    RiskSigns {
        id: signs

        anchors.left: panel.stacked ? head.left : head.right
        anchors.leftMargin: panel.stacked ? 0 : 2 * panel.pad
        anchors.right: parent.right
        anchors.rightMargin: 2 * panel.pad
        y: panel.stacked ? head.y + head.height + panel.pad * 0.6 : (panel.height - implicitHeight) / 2
        signs: panel.risk.signs
        ink: panel.risk.ink
        // A tall screen has room for the most important words of a deck.
        fontSize: Math.max(28 * Theme.unit, Theme.body * (Theme.portrait && !Theme.sunk && Theme.textScale < 1.2 ? 0.8 : 0.75))
    }
}
