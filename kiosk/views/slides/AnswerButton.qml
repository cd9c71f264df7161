pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// One answer with its letter; once picked it shows its reply, and the way to the slide that explains.
FocusScope {
    id: one

    required property string letter
    required property var answer
    property bool picked: false
    property bool roomy: true

    readonly property color tone: !picked ? Theme.edge : answer.right ? Theme.right : Theme.caution

    signal activated
    signal seeAsked

    implicitHeight: face.height

    Touchable {
        id: face

        width: parent.width
        height: column.implicitHeight + 2 * column.y
        focus: true
        name: qsTr("%1. %2").arg(one.letter).arg(one.answer.text.plain)
        description: one.picked ? one.answer.reply.plain : ""
        role: Accessible.RadioButton
        checkable: true
        checked: one.picked
        focusRadius: Theme.radius * 0.8
        onActivated: one.activated()

        Rectangle {
            anchors.fill: parent
            radius: Math.min(Theme.radius * 0.8, height / 2)
            color: face.pressed ? Theme.down : !one.picked ? Theme.card : one.answer.right ? Theme.rightPaper : Theme.cautionPaper
            border.width: (one.picked ? 2 : 1.5) * Theme.stroke
            border.color: one.tone
        }
    }

    Column {
        id: column

        x: Theme.block
        y: one.roomy ? Math.max(Theme.gap, 30 * Theme.unit) : Theme.gap * 0.75
        width: parent.width - 2 * Theme.block
        spacing: Theme.gap * 0.6

        Row {
            id: line

            width: parent.width
            spacing: Math.max(Theme.gap * 1.2, Theme.beside)

            Rectangle {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(68 * Theme.unit, Theme.body * 1.5)
                height: width
                radius: width / 2
                color: !one.picked ? Theme.softInk : one.tone

                Plain {
                    anchors.centerIn: parent
                    text: one.letter
                    font.pixelSize: Math.round(disc.width * 0.5)
                    font.weight: Font.Bold
                    lineHeight: Theme.labelLine * 1.1
                    color: Theme.paper
                    Accessible.ignored: true
                }
            }

            Plain {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - parent.spacing - (verdict.visible ? verdict.width + parent.spacing : 0)
                text: one.answer.text.plain
                font.pixelSize: Theme.body * 1.05
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Row {
                id: verdict

                visible: one.picked
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.8

                Plain {
                    visible: line.width > Theme.body * 20
                    anchors.verticalCenter: parent.verticalCenter
                    text: one.answer.right ? qsTr("That’s right") : qsTr("Not quite")
                    font.pixelSize: Theme.body * 0.9
                    font.weight: Font.Bold
                    color: one.tone
                    Accessible.ignored: true
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: one.answer.right ? "check-circle" : "lightbulb"
                    size: Theme.body * 1.4
                    color: one.tone
                }
            }
        }

        Flow {
            visible: one.picked
            anchors.right: parent.right
            width: parent.width - disc.width - line.spacing
            spacing: Theme.gap * 0.6

            Plain {
                objectName: "reply"
                width: see.visible && parent.width > Theme.body * 30 ? parent.width - see.width - parent.spacing : parent.width
                text: one.answer.reply.plain
                font.pixelSize: Math.max(Theme.label, Theme.body * 0.92)
            }

            PillButton {
                id: see

                objectName: "see"
                visible: one.picked && !one.answer.right && !!one.answer.see
                maximumWidth: parent.width
                name: qsTr("Show me the slide that explains it")
                icon: "eye"
                outlined: true
                onActivated: one.seeAsked()
            }
        }
    }
}
