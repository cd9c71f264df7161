import QtQuick
import kiosk.views

// A time line to touch or drag; arrow keys move it by five seconds.
FocusScope {
    id: bar

    required property int duration
    required property int position

    readonly property real share: duration > 0 ? Math.min(1, position / duration) : 0

    // What assistive technology reads as the slider's value.
    readonly property int value: bar.position
    readonly property int minimumValue: 0
    readonly property int maximumValue: bar.duration
    readonly property int stepSize: 5000
    readonly property string ownArrows: "sideways"

    signal sought(int ms)

    function seekTo(x: real): void {
        const place = Math.max(0, Math.min(1, x / bar.width));
        bar.sought(Math.round(place * bar.duration));
    }

    function goOn(): void {
        bar.sought(bar.position + 5000 < bar.duration ? bar.position + 5000 : 0);
    }

    activeFocusOnTab: true
    Keys.onLeftPressed: bar.sought(Math.max(0, bar.position - 5000))
    Keys.onRightPressed: bar.sought(Math.min(bar.duration, bar.position + 5000))
    // With one switch: on by five seconds, and from the end to the beginning.
    Keys.onReturnPressed: bar.goOn()
    Keys.onEnterPressed: bar.goOn()
    Keys.onSpacePressed: bar.goOn()
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Place in the film")
    Accessible.focusable: true
    Accessible.onIncreaseAction: bar.sought(Math.min(bar.duration, bar.position + 5000))
    Accessible.onDecreaseAction: bar.sought(Math.max(0, bar.position - 5000))

    Rectangle {
        id: track

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Math.round(10 * Theme.unit)
        radius: height / 2
        color: Theme.contrast ? Theme.card : Theme.ahead
        border.width: Math.max(1.5, 1.5 * Theme.unit)
        border.color: Theme.edge

        Rectangle {
            width: Math.round(parent.width * bar.share)
            height: parent.height
            radius: height / 2
            color: Theme.action
        }
    }

    Rectangle {
        x: Math.round(bar.width * bar.share - width / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(30 * Theme.unit)
        height: width
        radius: width / 2
        color: Theme.action
        border.width: Theme.stroke
        border.color: Theme.actionInk
    }

    TapHandler {
        margin: Theme.millimetre
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => bar.seekTo(eventPoint.position.x)
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: if (active)
            bar.seekTo(centroid.position.x)
    }
}
