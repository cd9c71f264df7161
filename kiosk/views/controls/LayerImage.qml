import QtQuick
import kiosk.views

// One part that arrives over a picture: by fading, growing or coming from a side.
Image {
    id: layer

    required property var part
    property bool moving: false
    property real arrived: 1

    readonly property real way: 1 - arrived
    readonly property bool stays: (part.leaves_ms ?? -1) < 0
    readonly property real span: parent ? parent.width * 0.22 : 0

    function begin(): void {
        arrival.stop();
        if (!layer.moving) {
            layer.arrived = 1;
            layer.opacity = layer.stays ? 1 : 0;
            return;
        }
        layer.opacity = 0;
        layer.arrived = 0;
        arrival.start();
    }

    x: parent ? parent.width * part.x + (part.arrives === "left" ? -way * span : part.arrives === "right" ? way * span : 0) : 0
    y: parent ? parent.height * part.y + (part.arrives === "above" ? -way * span : part.arrives === "below" ? way * span : 0) : 0
    width: parent ? Math.round(parent.width * part.width) : 0
    height: parent ? Math.round(parent.height * part.height) : 0
    scale: part.arrives === "grow" ? 0.4 + 0.6 * arrived : 1
    source: part.file
    sourceSize: Qt.size(width, height)
    asynchronous: !Theme.swapping
    cache: false
    retainWhileLoading: true
    opacity: stays ? 1 : 0
    Accessible.ignored: true
    onMovingChanged: layer.begin()

    SequentialAnimation {
        id: arrival

        PauseAnimation {
            duration: layer.part.after_ms
        }

        ParallelAnimation {
            NumberAnimation {
                target: layer
                property: "arrived"
                from: 0
                to: 1
                duration: layer.part.takes_ms
                easing.type: Easing.InOutCubic
            }

            NumberAnimation {
                target: layer
                property: "opacity"
                from: 0
                to: 1
                duration: Math.min(500, layer.part.takes_ms)
            }
        }

        PauseAnimation {
            duration: layer.stays ? 0 : Math.max(0, layer.part.leaves_ms - layer.part.after_ms - layer.part.takes_ms)
        }

        NumberAnimation {
            target: layer
            property: "opacity"
            to: layer.stays ? 1 : 0
            duration: 400
        }
    }
}
