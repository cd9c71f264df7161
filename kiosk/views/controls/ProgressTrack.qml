pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Where the patient is; a touch opens the list of contents. Long decks get one bar instead of segments.
Touchable {
    id: track

    required property int position
    required property int count

    readonly property real segment: (width - (count - 1) * gapWidth) / Math.max(1, count)
    readonly property real gapWidth: Theme.portrait ? 8 * Theme.unit : 11 * Theme.unit
    readonly property bool segmented: segment >= 10 * Theme.unit
    readonly property real thickness: Math.max(6, 15 * Theme.unit)

    name: qsTr("Contents. Step %1 of %2").arg(track.position + 1).arg(track.count)
    implicitHeight: Math.max(Theme.barButton, 16 * Theme.millimetre)
    focusRadius: height / 4

    Row {
        visible: track.segmented
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: track.gapWidth

        Repeater {
            model: track.segmented ? track.count : 0

            Rectangle {
                required property int index

                readonly property bool here: index === track.position

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                width: track.segment
                height: here ? track.thickness * 1.5 : track.thickness
                radius: height / 2
                color: here ? Theme.action : index < track.position ? Theme.passed : Theme.contrast ? Theme.card : Theme.ahead
                border.width: index > track.position ? Math.max(1.5, 1.5 * Theme.unit) : 0
                border.color: Theme.edge
            }
        }
    }

    Rectangle {
        visible: !track.segmented
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: track.thickness
        radius: height / 2
        color: Theme.contrast ? Theme.card : Theme.ahead
        border.width: Math.max(1.5, 1.5 * Theme.unit)
        border.color: Theme.edge

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * (track.position + 1) / Math.max(1, track.count))
            height: parent.height
            radius: height / 2
            color: Theme.action
        }
    }
}
