pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// What the patient picked to ask and to tell, and the ways to take it along.
Rectangle {
    id: mine

    property KioskModel kiosk: null
    property bool current: true

    readonly property ListsModel lists: kiosk ? kiosk.lists : null
    readonly property var asked: lists ? lists.asked : []
    readonly property var told: lists ? lists.told : []
    readonly property bool empty: asked.length + told.length === 0
    readonly property real pad: Math.max(Theme.gap, 24 * Theme.unit)
    readonly property string printing: kiosk ? kiosk.takeHome.printing : ""

    implicitHeight: column.implicitHeight + 2 * pad
    radius: Theme.radius
    color: Theme.card
    border.width: 1.5 * Theme.stroke
    border.color: Theme.edge

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: mine.pad
        spacing: Theme.gap * 0.8

        Plain {
            width: parent.width
            text: qsTr("My list")
            font.pixelSize: Theme.body * 1.1
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Plain {
            visible: mine.empty
            width: parent.width
            text: qsTr("You have not picked any questions yet. You can still do it here.")
            font.pixelSize: Math.max(Theme.label, Theme.body * 0.9)
            color: Theme.softInk
        }

        Flow {
            id: ways

            width: parent.width
            spacing: Theme.gap * 0.7

            PillButton {
                objectName: "showNurse"
                visible: !mine.empty
                maximumWidth: ways.width
                name: qsTr("Show to my nurse")
                icon: "identification-badge"
                outlined: true
                onActivated: nurse.open()
            }

            PillButton {
                objectName: "takeHome"
                visible: !mine.empty
                maximumWidth: ways.width
                name: qsTr("Take it with you")
                icon: "qr-code"
                onActivated: codes.open()
            }

            PillButton {
                objectName: "print"
                visible: !mine.empty && mine.kiosk !== null && mine.kiosk.takeHome.canPrint
                maximumWidth: ways.width
                name: mine.printing === "printing" ? qsTr("Printing…") : mine.printing === "done" ? qsTr("Print again") : qsTr("Print")
                icon: "printer"
                onActivated: mine.kiosk.takeHome.print(qsTr("Questions for my doctor"), qsTr("Tell my team"), mine.kiosk.start.deck.notice)
            }

            PillButton {
                objectName: "pick"
                visible: mine.lists !== null && mine.lists.questions.length > 0
                maximumWidth: ways.width
                name: mine.empty ? qsTr("Pick questions") : qsTr("Change my list")
                icon: "list-checks"
                outlined: mine.empty
                onActivated: pick.open()
            }
        }

        Plain {
            objectName: "printNote"
            visible: mine.printing === "done" || mine.printing === "failed"
            width: parent.width
            text: mine.printing === "done" ? qsTr("Your sheet is on its way. Please ask our staff where it comes out.") : qsTr("The printer did not answer. Please ask our staff.")
            font.pixelSize: Math.max(Theme.label, Theme.body * 0.8)
            Accessible.role: Accessible.AlertMessage
        }

        PickedLines {
            visible: !mine.empty
            width: column.width
            asked: mine.asked
            told: mine.told
        }
    }

    SheetPlace {
        id: nurse

        from: mine
        allowed: mine.current

        sourceComponent: NurseSheet {
            asked: mine.asked
            told: mine.told
            open: true
            onClosed: nurse.close()
        }
    }

    SheetPlace {
        id: codes

        from: mine
        allowed: mine.current

        sourceComponent: CodesSheet {
            takeHome: mine.kiosk.takeHome
            open: true
            onClosed: codes.close()
        }
    }

    SheetPlace {
        id: pick

        from: mine
        allowed: mine.current

        sourceComponent: QuestionsSheet {
            lists: mine.lists
            open: true
            onClosed: pick.close()
        }
    }
}
