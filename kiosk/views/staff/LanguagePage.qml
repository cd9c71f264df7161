pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// The language in which visits start, and a longer evening; both lie beside kiosk.yaml, which stays as it is.
Column {
    id: page

    required property KioskModel kiosk
    required property PanelModel panel

    readonly property HoursModel hours: kiosk.hours

    spacing: Theme.block * 0.5

    Plain {
        width: page.width
        text: qsTr("Language of the start screen")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: page.width
        spacing: Theme.gap

        Repeater {
            model: page.kiosk.start.languages

            PillButton {
                id: choice

                required property var modelData

                objectName: "startIn-" + modelData.code
                maximumWidth: page.width
                name: modelData.name
                checkable: true
                checked: page.panel.languageNow === modelData.code
                onActivated: page.panel.setStartLanguage(choice.modelData.code)
            }
        }
    }

    StaffNote {
        text: page.panel.languageFailed ? qsTr("The disk did not take it. Nothing was changed.") : page.panel.startLanguage === "" ? qsTr("This is the language of kiosk.yaml. A choice here comes before it.") : qsTr("You chose this here. It comes before the language in kiosk.yaml.")
    }

    PillButton {
        anchors.left: parent.left
        objectName: "languageBack"
        visible: page.panel.startLanguage !== ""
        maximumWidth: page.width
        name: qsTr("Back to kiosk.yaml")
        icon: "arrow-u-up-left"
        outlined: true
        onActivated: page.panel.setStartLanguage("")
    }

    Plain {
        width: page.width
        topPadding: Theme.block * 0.5
        text: qsTr("Hours of the screen")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    StaffNote {
        objectName: "hoursNow"
        text: !page.hours.has ? qsTr("The screen is always on. Hours are set in kiosk.yaml.") : page.hours.stayOnUntil !== "" ? qsTr("The screen stays on until %1. You chose this here.").arg(page.hours.stayOnUntil) : page.hours.today === "" ? qsTr("Closed today, says kiosk.yaml. A touch wakes the screen for one visit.") : qsTr("Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.").arg(page.hours.today)
    }

    Flow {
        visible: page.hours.has
        width: page.width
        spacing: Theme.gap

        PillButton {
            objectName: "stayOnHour"
            maximumWidth: page.width
            name: qsTr("Stay on for one hour")
            icon: "clock-clockwise"
            onActivated: page.hours.stayOn(60)
        }

        PillButton {
            objectName: "stayOnToday"
            maximumWidth: page.width
            name: qsTr("Stay on until midnight")
            icon: "moon"
            onActivated: page.hours.stayOnForToday()
        }

        PillButton {
            objectName: "hoursBack"
            visible: page.hours.stayOnUntil !== ""
            maximumWidth: page.width
            name: qsTr("Back to kiosk.yaml")
            icon: "arrow-u-up-left"
            outlined: true
            onActivated: page.hours.forgetStayOn()
        }
    }
}
