pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Several procedures to choose from, once one can read them.
TextPane {
    id: list

    required property StartModel start

    signal languagesAsked

    spacing: Theme.gap

    Flow {
        width: list.width
        spacing: Theme.gap

        PillButton {
            objectName: "topicLanguages"
            visible: list.start.languages.length > 1
            maximumWidth: list.width
            name: list.start.languageName
            description: qsTr("Language")
            icon: "globe"
            onActivated: list.languagesAsked()
        }

        ReadButton {
            maximumWidth: list.width
        }
    }

    NoVoice {
        width: list.width
        reading: Voice.reading
    }

    Plain {
        width: list.width
        text: qsTr("What would you like to know about?")
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        bottomPadding: Theme.gap
        lineHeight: Theme.tightLine
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: list.start.topics

        Touchable {
            id: topic

            required property var modelData

            objectName: "topic"
            name: modelData.title
            description: modelData.summary
            width: list.width
            height: Math.max(row.implicitHeight + 2 * Theme.gap, Theme.mainButton * 1.4)
            focusRadius: Theme.radius
            onActivated: list.start.chooseTopic(topic.modelData.id)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: topic.pressed ? Theme.down : Theme.card
                border.width: Theme.stroke
                border.color: Theme.edge
            }

            Row {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.block
                width: parent.width - 2 * Theme.block
                spacing: Theme.block

                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    name: topic.modelData.icon || "book-open"
                    size: 84 * Theme.unit
                    color: Theme.accent
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - sign.width - parent.spacing

                    Plain {
                        width: parent.width
                        text: topic.modelData.title
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }

                    Plain {
                        width: parent.width
                        text: topic.modelData.summary
                        font.pixelSize: Theme.small
                        color: Theme.softInk
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
