pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Questions to tick for the doctor: those of one slide, or all of them.
Sheet {
    id: sheet

    required property ListsModel lists
    property string only: ""

    readonly property var offered: lists.questions.filter(entry => only === "" || entry.slide === only)
    readonly property var tellings: only === "" ? lists.tellings : []

    // A long list fills itself after the card is on screen.
    property bool whole: offered.length < 5

    title: qsTr("Questions for my doctor")
    spoken: [...offered, ...tellings].map(entry => entry.line.plain)
    bodyHeight: whole ? pane.contentHeight : height

    Timer {
        interval: 20
        running: !sheet.whole
        onTriggered: sheet.whole = true
    }

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false
        spacing: Theme.gap

        Plain {
            width: pane.width
            text: qsTr("Tick what you want to ask. Your list is on the last page, and it is gone when you finish.")
            color: Theme.softInk
        }

        Repeater {
            model: sheet.whole ? sheet.offered.length : 4

            TickRow {
                required property int index

                readonly property var entry: sheet.offered[index] ?? null

                objectName: "question"
                width: pane.width
                name: entry ? entry.line.plain : ""
                checked: entry ? entry.picked : false
                onActivated: sheet.lists.toggleAsked(entry.key)
            }
        }

        Plain {
            visible: sheet.tellings.length > 0
            width: pane.width
            topPadding: Theme.gap
            text: qsTr("Tell my team")
            font.weight: Font.Bold
            color: Theme.accent
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: sheet.whole ? sheet.tellings.length : 0

            TickRow {
                required property int index

                readonly property var entry: sheet.tellings[index] ?? null

                objectName: "telling"
                width: pane.width
                name: entry ? entry.line.plain : ""
                checked: entry ? entry.picked : false
                onActivated: sheet.lists.toggleTold(entry.key)
            }
        }
    }
}
