import QtQuick
import kiosk.views

// The first picture lies over the second, cut at the handle; no mirroring, because anatomy has sides.
Rectangle {
    id: stage

    required property var first
    required property var second
    // Whole at first: half of each of two scenes would show neither.
    property real share: 1
    property real corner: 0
    readonly property real gripSize: Math.max(20 * Theme.millimetre, 56 * Theme.unit)

    readonly property var picture: first ? first.picture : null
    readonly property bool photo: picture ? picture.opaque : false
    readonly property real inset: photo ? 0 : Theme.radius * 0.5
    readonly property real ratio: picture && picture.height > 0 ? picture.width / picture.height : 1

    function glideTo(share: real): void {
        glide.stop();
        glide.to = share;
        glide.start();
    }

    function follow(x: real): void {
        glide.stop();
        stage.share = Math.max(0, Math.min(1, (x - frame.x) / Math.max(1, frame.width)));
    }

    function move(by: real): void {
        glide.stop();
        stage.share = Math.max(0, Math.min(1, stage.share + by));
    }

    color: Theme.panel
    radius: Theme.radius
    border.width: Theme.stroke
    border.color: Theme.line
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    NumberAnimation {
        id: glide

        target: stage
        property: "share"
        duration: Theme.slideTime * 1.5
        easing.type: Easing.InOutCubic
    }

    Item {
        id: frame

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.sunk ? stage.height - height - stage.inset : Math.round((stage.height - height) / 2)
        width: Math.round(Math.min(stage.width - 2 * stage.inset, (stage.height - 2 * stage.inset) * stage.ratio))
        height: Math.round(width / stage.ratio)

        Item {
            x: Math.round(frame.width * stage.share)
            width: frame.width - x
            height: frame.height
            clip: true

            Image {
                objectName: "secondPicture"
                x: -parent.x
                width: frame.width
                height: frame.height
                source: stage.second ? stage.second.picture.file : ""
                sourceSize: Qt.size(width, height)
                asynchronous: !Theme.swapping
                cache: false
                retainWhileLoading: true
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: stage.second ? stage.second.picture.alt : ""
            }
        }

        Item {
            width: Math.round(frame.width * stage.share)
            height: frame.height
            clip: true

            Image {
                objectName: "firstPicture"
                width: frame.width
                height: frame.height
                source: stage.first ? stage.first.picture.file : ""
                sourceSize: Qt.size(width, height)
                asynchronous: !Theme.swapping
                cache: false
                retainWhileLoading: true
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: stage.first ? stage.first.picture.alt : ""
            }
        }
    }

    Corners {
        visible: stage.photo
        anchors.fill: frame
        radius: Theme.radius
        ground: Theme.paper
    }

    // A touch anywhere on the picture takes the handle along.
    DragHandler {
        target: null
        yAxis.enabled: false
        dragThreshold: 0
        // A drag here is no swipe: the slide must not turn under it.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: if (active)
            stage.follow(centroid.position.x)
        onCentroidChanged: if (active)
            stage.follow(centroid.position.x)
    }

    FocusScope {
        id: handle

        // What assistive technology reads as the slider's value.
        readonly property int value: Math.round(100 * stage.share)
        readonly property int minimumValue: 0
        readonly property int maximumValue: 100
        readonly property int stepSize: 10
        readonly property string ownArrows: "sideways"

        // With one switch: a quarter further, and from the end to the beginning.
        function goOn(): void {
            stage.move(stage.share > 0.99 ? -1 : 0.25);
        }

        objectName: "handle"
        x: frame.x + frame.width * stage.share - width / 2
        y: frame.y
        width: grip.width
        height: frame.height
        activeFocusOnTab: true
        Keys.onLeftPressed: stage.move(-0.1)
        Keys.onRightPressed: stage.move(0.1)
        Keys.onReturnPressed: handle.goOn()
        Keys.onEnterPressed: handle.goOn()
        Keys.onSpacePressed: handle.goOn()
        Accessible.role: Accessible.Slider
        Accessible.name: stage.first && stage.second ? qsTr("Between %1 and %2").arg(stage.first.name.plain).arg(stage.second.name.plain) : ""
        Accessible.focusable: true
        Accessible.onIncreaseAction: stage.move(0.1)
        Accessible.onDecreaseAction: stage.move(-0.1)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 4 * Theme.stroke
            height: parent.height
            color: "#FFFFFF"
            border.width: Theme.stroke
            border.color: Theme.panelInk
        }

        Rectangle {
            id: grip

            objectName: "grip"
            // The lowest corner belongs to the button that enlarges.
            y: Theme.sunk ? parent.height - height - stage.corner : (parent.height - height) / 2
            width: stage.gripSize
            height: width
            radius: width / 2
            color: Theme.action
            border.width: 2 * Theme.stroke
            border.color: Theme.actionInk

            Icon {
                anchors.centerIn: parent
                name: "arrows-left-right"
                size: grip.width * 0.58
                color: Theme.actionInk
            }
        }
    }
}
