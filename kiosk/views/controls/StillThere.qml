import QtQuick
import kiosk.views

// Asks before a quiet visit ends; the whole screen answers, because anybody may be slow.
FocusScope {
    id: ask

    required property int secondsLeft
    required property int secondsWhole
    readonly property bool modal: true

    signal stay
    signal leave

    Keys.onPressed: ask.stay()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Are you still there?")

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: ask.stay()
        }

        DragHandler {
            target: null
            onActiveChanged: if (active)
                ask.stay()
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lower ? parent.height - height - Theme.block : Math.round((parent.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.margin, 1100 * Theme.unit * (1 + (Theme.textScale - 1) * 0.4))
        height: Math.min(parent.height - Theme.block, column.implicitHeight + 2.4 * Theme.block)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.stroke
        border.color: Theme.edge

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2.4 * Theme.block
            spacing: Theme.block * 0.8

            CountdownRing {
                anchors.horizontalCenter: parent.horizontalCenter
                secondsLeft: ask.secondsLeft
                secondsWhole: ask.secondsWhole
            }

            Plain {
                width: parent.width
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }

            Plain {
                width: parent.width
                text: qsTr("If nobody answers, we clear the screen for the next person.")
                horizontalAlignment: Text.AlignHCenter
                color: Theme.softInk
            }

            Flow {
                id: answers

                readonly property real both: stayButton.implicitWidth + leaveButton.implicitWidth + spacing

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, both)
                spacing: Theme.gap

                PillButton {
                    id: stayButton

                    objectName: "stay"
                    maximumWidth: answers.parent.width
                    name: qsTr("Yes, I am here")
                    icon: "hand-waving"
                    filled: true
                    focus: true
                    fontSize: Theme.bigLabel
                    minimumHeight: Theme.mainButton
                    onActivated: ask.stay()
                }

                PillButton {
                    id: leaveButton

                    objectName: "leave"
                    maximumWidth: answers.parent.width
                    name: qsTr("Finish and clear")
                    icon: "check"
                    outlined: true
                    fontSize: Theme.bigLabel
                    minimumHeight: Theme.mainButton
                    onActivated: ask.leave()
                }
            }
        }
    }
}
