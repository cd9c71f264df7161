import QtQuick
import ClinicKiosk
import kiosk.views

// A small sign for staff: content is being prepared, or something wants their eyes.
Touchable {
    id: mark

    required property StaffModel staff

    readonly property bool wrong: staff.problems.length > 0
    readonly property bool working: staff.total > 0
    readonly property bool due: staff.reviews.length > 0 || staff.clockWrong

    signal opened

    objectName: "staffMark"
    visible: wrong || working || due
    name: wrong ? qsTr("For staff: %n problem(s) in the content", "", staff.problems.length) : working ? qsTr("For staff: preparing %1 of %2").arg(staff.done).arg(staff.total) : qsTr("For staff: something to look at")
    width: row.implicitWidth + Theme.gap
    height: Theme.barButton * 0.75
    onActivated: if (mark.wrong || mark.due)
        mark.opened()

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap * 0.4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: mark.wrong ? "warning-circle" : mark.working ? "hourglass-medium" : mark.staff.clockWrong ? "clock" : "calendar-check"
            color: Theme.softInk
        }

        Plain {
            visible: mark.wrong || mark.working
            anchors.verticalCenter: parent.verticalCenter
            text: mark.wrong ? mark.staff.problems.length : mark.staff.done + " / " + mark.staff.total
            font.pixelSize: 28 * Theme.unit
            lineHeight: Theme.labelLine
            color: Theme.softInk
            Accessible.ignored: true
        }
    }
}
