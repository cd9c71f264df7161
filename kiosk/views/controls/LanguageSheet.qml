pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Languages by their own names.
Sheet {
    id: sheet

    required property StartModel start

    title: qsTr("Language")

    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.gap

        Repeater {
            model: sheet.start.languages

            PillButton {
                id: choice

                required property var modelData

                name: modelData.name
                minimumHeight: Theme.mainButton
                fontSize: Theme.bigLabel
                checkable: true
                checked: modelData.here
                onActivated: {
                    sheet.start.chooseLanguage(choice.modelData.code);
                    sheet.closed();
                }
            }
        }
    }
}
