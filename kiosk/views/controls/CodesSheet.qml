pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// The list as codes to photograph: one at a time, so that a phone never takes the wrong one.
Sheet {
    id: sheet

    required property TakeHomeModel takeHome
    property var codes: []
    property int shown: 0

    readonly property bool beside: !Theme.portrait
    readonly property real least: 60 * Theme.millimetre
    readonly property real room: Math.max(least, Math.min(beside ? height - 9 * Theme.block : height * 0.42, cardWidth - 2 * Theme.block, 200 * Theme.millimetre))

    title: qsTr("Take it with you")
    tall: true
    cardWidth: Math.min(width - 2 * Theme.margin, beside ? 1640 * Theme.unit * (0.6 + 0.4 * Theme.textScale) : width)
    bodyHeight: beside ? Math.max(room + Theme.gap, pane.contentHeight) : room + Theme.block + pane.contentHeight

    // After the card is on screen: the first code takes a moment.
    Timer {
        interval: 30
        running: true
        onTriggered: sheet.codes = sheet.takeHome.codes(qsTr("Questions for my doctor"), qsTr("Tell my team"))
    }

    Item {
        anchors.fill: parent

        QrCode {
            id: code

            objectName: "code"
            anchors.left: sheet.beside ? parent.left : undefined
            anchors.horizontalCenter: sheet.beside ? undefined : parent.horizontalCenter
            y: 0
            room: sheet.room
            code: sheet.codes[sheet.shown] ?? null
        }

        TextPane {
            id: pane

            anchors.left: sheet.beside ? code.right : parent.left
            anchors.leftMargin: sheet.beside ? Theme.block : 0
            anchors.right: parent.right
            anchors.top: sheet.beside ? parent.top : code.bottom
            anchors.topMargin: sheet.beside ? 0 : Theme.block
            anchors.bottom: parent.bottom
            centred: sheet.beside

            Plain {
                width: pane.width
                text: qsTr("Point the camera of your phone at the code.")
                font.weight: Font.Bold
            }

            Plain {
                visible: sheet.codes.length > 1
                width: pane.width
                text: qsTr("Your list is long, so it has %n codes. Take one after the other.", "", sheet.codes.length)
            }

            Row {
                visible: sheet.codes.length > 1
                spacing: Theme.gap

                PillButton {
                    objectName: "nextCode"
                    maximumWidth: pane.width
                    name: qsTr("Code %1 of %2. Next code").arg(sheet.shown + 1).arg(sheet.codes.length)
                    icon: "arrow-right"
                    iconAfter: true
                    iconMirrors: true
                    outlined: true
                    onActivated: sheet.shown = (sheet.shown + 1) % sheet.codes.length
                }
            }

            Plain {
                width: pane.width
                text: qsTr("Your list is in the code itself. It needs no internet, and nothing is sent or kept.")
            }
        }
    }
}
