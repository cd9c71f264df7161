pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Every slide by its heading, chapter by chapter.
Sheet {
    id: sheet

    required property VisitModel visit

    readonly property var rows: visit.contents()

    title: qsTr("Contents")
    bodyHeight: 4000

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        // Keys reach what is made: all rows of a usual deck.
        cacheBuffer: sheet.rows.length < 100 ? 100 * Theme.barButton : 2 * height
        spacing: Theme.gap * 0.5
        model: sheet.rows
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        focus: true
        // Once the sheet has its size: before that, every row is out of view.
        Component.onCompleted: Qt.callLater(() => list.positionViewAtIndex(sheet.visit.index, ListView.Center))
        Accessible.role: Accessible.List
        Accessible.name: sheet.title

        delegate: Column {
            id: row

            required property var modelData
            required property int index

            width: list.width
            spacing: Theme.gap * 0.5

            Plain {
                visible: text !== ""
                width: parent.width
                topPadding: Theme.gap
                text: row.modelData.chapter
                font.pixelSize: Theme.label
                font.weight: Font.Bold
                color: Theme.accent
                Accessible.role: Accessible.Heading
            }

            Touchable {
                id: entry

                objectName: "contentsEntry"
                name: qsTr("%1. %2").arg(row.modelData.index + 1).arg(row.modelData.heading)
                width: parent.width
                height: Math.max(Theme.barButton * 0.95, label.implicitHeight + Theme.gap)
                focusRadius: Theme.radius * 0.5
                checked: row.modelData.here
                onActiveFocusChanged: if (activeFocus)
                    list.positionViewAtIndex(row.index, ListView.Contain)
                onActivated: {
                    sheet.visit.goTo(row.modelData.index);
                    sheet.closed();
                }

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius * 0.5
                    color: row.modelData.here ? Theme.action : entry.pressed ? Theme.down : Theme.card
                    border.width: Theme.stroke
                    border.color: row.modelData.here ? Theme.action : Theme.edge
                }

                Plain {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gap
                    width: parent.width - 2 * Theme.gap
                    text: entry.name
                    font.pixelSize: Math.max(Theme.label, Theme.body * 0.85)
                    font.weight: row.modelData.here ? Font.Bold : Font.Normal
                    lineHeight: Theme.tightLine
                    color: row.modelData.here ? Theme.actionInk : Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
