pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Is the content well? Read it again; see changes at once.
Column {
    id: page

    required property StaffModel staff
    required property PanelContentModel content

    readonly property int problems: staff.problems.length
    readonly property bool due: staff.reviews.length > 0 || staff.clockWrong

    signal problemsAsked

    spacing: Theme.block * 0.6

    IconLine {
        width: page.width
        icon: page.problems > 0 ? "warning-circle" : "check-circle"
        text: page.problems > 0 ? qsTr("%n problem(s) in the last save. Patients still see the last good words.", "", page.problems) : qsTr("All is well: patients see what was saved last.")
    }

    StaffButton {
        anchors.left: parent.left
        objectName: "showProblems"
        visible: page.problems > 0 || page.due
        name: page.problems > 0 ? qsTr("Show the problems") : qsTr("Something to look at")
        icon: "list"
        onActivated: page.problemsAsked()
    }

    StaffButton {
        anchors.left: parent.left
        objectName: "reload"
        filled: page.problems === 0
        outlined: page.problems > 0
        name: page.content.busy ? qsTr("Reading …") : qsTr("Read the content again")
        icon: "arrows-clockwise"
        onActivated: if (!page.content.busy)
            page.content.reload()
    }

    StaffNote {
        objectName: "reloadOutcome"
        text: page.content.outcome === "read" ? (page.problems > 0 ? qsTr("It was read again. There are problems to mend.") : qsTr("It was read again, and all is well.")) : page.content.outcome === "silent" ? qsTr("It takes long. Close the panel and look again in a minute.") : qsTr("The kiosk notices each save by itself. Use this when you think it missed one.")
    }

    ComfortRow {
        width: page.width
        icon: "pencil-simple-line"
        title: qsTr("Show changes at once")

        PillButton {
            objectName: "atOnce"
            name: qsTr("Show changes at once")
            text: page.content.atOnce ? qsTr("On") : qsTr("Off")
            icon: page.content.atOnce ? "check-circle" : "circle"
            role: Accessible.CheckBox
            checkable: true
            checked: page.content.atOnce
            onActivated: page.content.setAtOnce(!page.content.atOnce)
        }
    }

    StaffNote {
        text: !page.content.atOnce ? qsTr("Now a change waits until the patient's visit ends. Turn this on to see your edits on the very slide that you look at.") : page.content.atOnceUntil === "" ? qsTr("A patient may see words change while they read. Turn it off when you are done.") : qsTr("On until %1, or until you turn it off here. A patient may see words change while they read.").arg(page.content.atOnceUntil)
    }
}
