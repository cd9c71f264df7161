pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// What somebody who helps from afar asks for first.
Column {
    id: page

    required property var facts

    readonly property var rows: [[qsTr("Version"), "Clinic Kiosk " + facts.version], [qsTr("On the screen"), facts.edition === "" ? qsTr("nothing yet") : facts.editionMade + " (" + facts.edition + ")"], [qsTr("Disk"), facts.diskFree === "" ? qsTr("unknown") : qsTr("%1 GB of %2 GB are free").arg(facts.diskFree).arg(facts.diskWhole)], [qsTr("Kiosk runs since"), facts.kioskSince], [qsTr("Machine runs since"), facts.machineSince === "" ? qsTr("unknown") : facts.machineSince], [qsTr("Screen"), facts.width + " × " + facts.height + ", " + facts.inches + "″"], [qsTr("Drawn by"), facts.software ? qsTr("the processor") : qsTr("the graphics card")], [qsTr("Voice"), facts.voices.length === 0 ? qsTr("none yet") : facts.voices.join(", ")], [qsTr("Network"), qsTr("not needed")], [qsTr("System"), facts.system + ", " + facts.libraries], [qsTr("Kiosk's own files"), facts.state]]

    spacing: Theme.gap * 0.6

    Repeater {
        model: page.rows

        Item {
            id: row

            required property var modelData

            readonly property bool stacked: Theme.portrait || Theme.textScale > 1.4

            width: page.width
            height: stacked ? label.implicitHeight + value.implicitHeight + Theme.gap * 0.4 : Math.max(label.implicitHeight, value.implicitHeight)

            Plain {
                id: label

                anchors.left: parent.left
                width: row.stacked ? row.width : row.width * 0.3
                text: row.modelData[0]
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                color: Theme.accent
            }

            Plain {
                id: value

                anchors.right: parent.right
                y: row.stacked ? label.implicitHeight : 0
                width: row.stacked ? row.width : row.width * 0.68
                text: row.modelData[1]
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
    }
}
