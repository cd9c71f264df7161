pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// For staff: what is wrong in the content and what to write instead; whose next check is near.
Sheet {
    id: sheet

    required property StaffModel staff

    readonly property bool wrong: staff.problems.length > 0
    // The last line was put right while this is open.
    readonly property bool well: !wrong && staff.reviews.length === 0 && !staff.clockWrong

    function reviewWords(review: var): string {
        if (review.withheld)
            return qsTr("“%1” was due to be checked again on %2. It is not shown until its new dates are in deck.yaml.").arg(review.title).arg(review.due);
        if (review.overdue)
            return qsTr("“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.").arg(review.title).arg(review.due);
        return qsTr("“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.").arg(review.title).arg(review.due);
    }

    title: wrong ? qsTr("For staff: the last save is not shown yet") : well ? qsTr("For staff: all is well") : qsTr("For staff: something to look at")
    bodyHeight: pane.contentHeight

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Plain {
            visible: sheet.wrong
            width: pane.width
            text: qsTr("Patients still see the last good content. Put these lines right and save again:")
            font.pixelSize: Theme.small
            color: Theme.softInk
        }

        Plain {
            visible: sheet.well
            width: pane.width
            text: qsTr("Patients see what was saved last.")
            font.pixelSize: Theme.small
        }

        Repeater {
            model: sheet.staff.problems

            StaffProblem {
                required property var modelData

                width: pane.width
                problem: modelData
            }
        }

        Plain {
            visible: sheet.wrong && sheet.staff.warnings > 0
            width: pane.width
            text: qsTr("And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.", "", sheet.staff.warnings)
            font.pixelSize: Theme.small
            color: Theme.softInk
        }

        Repeater {
            model: sheet.staff.reviews

            IconLine {
                required property var modelData

                width: pane.width
                icon: "calendar-check"
                text: sheet.reviewWords(modelData)
            }
        }

        IconLine {
            visible: sheet.staff.clockWrong
            width: pane.width
            icon: "clock"
            text: qsTr("The clock of this machine is wrong. Set its date and time.")
        }
    }
}
