import QtQuick
import kiosk.views

// Asks once more: behind the kiosk lies the machine itself.
Column {
    id: page

    signal leaving
    signal stayed

    spacing: Theme.block * 0.6

    Plain {
        width: page.width
        text: qsTr("The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.")
    }

    Flow {
        width: page.width
        spacing: Theme.gap

        StaffButton {
            objectName: "stayInKiosk"
            name: qsTr("No, stay")
            icon: "arrow-left"
            iconMirrors: true
            onActivated: page.stayed()
        }

        StaffButton {
            objectName: "leaveKiosk"
            filled: false
            outlined: true
            name: qsTr("Yes, leave the kiosk")
            icon: "sign-out"
            onActivated: page.leaving()
        }
    }
}
