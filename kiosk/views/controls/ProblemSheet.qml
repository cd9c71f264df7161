pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// What is wrong in the content, where, and what to write instead.
Sheet {
    id: sheet

    required property StaffModel staff

    title: qsTr("For staff: the last save is not shown yet")
    bodyHeight: 4000

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Plain {
            width: pane.width
            text: qsTr("Patients still see the last good content. Put these lines right and save again:")
            font.pixelSize: Theme.small
            color: Theme.softInk
        }

        Repeater {
            model: sheet.staff.problems

            Column {
                id: problem

                required property var modelData

                objectName: "problem"
                width: pane.width
                spacing: Theme.gap * 0.2

                Plain {
                    width: parent.width
                    text: problem.modelData.place
                    font.pixelSize: Theme.small
                    font.weight: Font.Bold
                    color: Theme.accent
                }

                Plain {
                    width: parent.width
                    text: problem.modelData.message
                    font.pixelSize: Theme.small
                }

                Plain {
                    width: parent.width
                    text: "→ " + problem.modelData.hint
                    font.pixelSize: Theme.small
                    color: Theme.softInk
                }
            }
        }
    }
}
