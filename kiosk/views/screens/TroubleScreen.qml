pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Shown while there is nothing that could be shown: calm words, no codes.
FocusScope {
    id: screen

    required property StaffModel staff

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        spacing: Theme.block

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: screen.staff.starting ? "hourglass-medium" : "chats-circle"
            size: 180 * Theme.unit
            color: Theme.action
        }

        Plain {
            width: parent.width
            text: screen.staff.starting ? qsTr("One moment, please") : qsTr("Please ask our staff")
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Plain {
            width: parent.width
            text: screen.staff.starting ? qsTr("This screen is getting ready.") : qsTr("They are glad to answer your questions.")
            font.pixelSize: Theme.body * 1.15
            horizontalAlignment: Text.AlignHCenter
            color: Theme.softInk
        }
    }

    StaffMark {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        staff: screen.staff
        onOpened: problems.open()
    }

    SheetPlace {
        id: problems

        from: screen

        sourceComponent: ProblemSheet {
            staff: screen.staff
            open: true
            onClosed: problems.close()
        }
    }
}
