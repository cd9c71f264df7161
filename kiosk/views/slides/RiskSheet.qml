import QtQuick
import kiosk.views

// One panel, large.
Sheet {
    id: sheet

    required property var risk

    title: risk.title
    spoken: [...(risk.number === "" ? [] : [risk.number]), ...risk.signs.map(sign => sign.text.plain)]
    bodyHeight: pane.contentHeight

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Row {
            width: pane.width
            spacing: Theme.gap

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: sheet.risk.icon
                size: Theme.body * 2.6
                color: sheet.risk.ink
            }

            Plain {
                visible: sheet.risk.number !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - sign.width - parent.spacing
                text: sheet.risk.number
                font.pixelSize: text.length < 13 ? Theme.body * 2.2 : Theme.body * 1.2
                font.weight: Font.Bold
                color: sheet.risk.ink
            }
        }

        RiskSigns {
            width: pane.width
            signs: sheet.risk.signs
            ink: sheet.risk.ink
            fontSize: Theme.body * 1.05
            airiness: 0.35
        }
    }
}
