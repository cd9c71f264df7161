pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Every slide by its heading, chapter by chapter.
Sheet {
    id: sheet

    required property VisitModel visit

    title: qsTr("Contents")
    bodyHeight: pane.contentHeight

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false
        spacing: Theme.gap * 0.5
        onContentHeightChanged: placed.restart()
        Accessible.role: Accessible.List
        Accessible.name: sheet.title

        // Once the rows have their places: the open one then stands in the middle.
        Timer {
            id: placed

            interval: 0
            onTriggered: pane.centre(rows.itemAt(sheet.visit.index))
        }

        Repeater {
            id: rows

            model: sheet.visit.contents()

            Column {
                id: row

                required property var modelData

                width: pane.width
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
}
