pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A picture as large as the screen: pinch, drag, plus and minus; one tap on Close leaves.
FocusScope {
    id: zoom

    required property var picture

    readonly property var large: picture.zoom ?? picture
    readonly property real fit: Math.min(stage.width / large.width, stage.height / large.height)
    readonly property real largest: 4
    property real factor: 1
    property real panX: 0
    property real panY: 0
    readonly property bool modal: true
    readonly property string ownArrows: "all"

    signal closed

    function to(factor: real, x: real, y: real): void {
        const kept = Math.max(1, Math.min(zoom.largest, factor));
        const dx = x - stage.width / 2 - zoom.panX;
        const dy = y - stage.height / 2 - zoom.panY;
        const grows = kept / zoom.factor;
        zoom.factor = kept;
        zoom.pan(zoom.panX + dx - dx * grows, zoom.panY + dy - dy * grows);
    }

    // The picture may be moved until its edge reaches the middle space, never out of sight.
    function pan(x: real, y: real): void {
        const overX = Math.max(0, (image.width - stage.width) / 2);
        const overY = Math.max(0, (image.height - stage.height) / 2);
        zoom.panX = Math.max(-overX, Math.min(overX, x));
        zoom.panY = Math.max(-overY, Math.min(overY, y));
    }

    function step(way: real): void {
        zoom.to(zoom.factor * (way > 0 ? 1.5 : 1 / 1.5), stage.width / 2, stage.height / 2);
    }

    Component.onCompleted: zoom.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: zoom.closed()
    Keys.onPressed: event => {
        const by = 80 * Theme.unit;
        if (event.key === Qt.Key_Plus)
            zoom.step(1);
        else if (event.key === Qt.Key_Minus)
            zoom.step(-1);
        else if (event.key === Qt.Key_Left)
            zoom.pan(zoom.panX + by, zoom.panY);
        else if (event.key === Qt.Key_Right)
            zoom.pan(zoom.panX - by, zoom.panY);
        else if (event.key === Qt.Key_Up)
            zoom.pan(zoom.panX, zoom.panY + by);
        else if (event.key === Qt.Key_Down)
            zoom.pan(zoom.panX, zoom.panY - by);
        else
            return;
        event.accepted = true;
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("The picture, enlarged")

    Rectangle {
        anchors.fill: parent
        color: zoom.picture.opaque ? "#0A1A1A" : Theme.panel
    }

    Item {
        id: stage

        anchors.fill: parent
        anchors.bottomMargin: Theme.mainButton + 2 * Theme.gap
        clip: true

        // The size that stands on screen until the large one is there.
        Image {
            anchors.fill: image
            visible: image.status !== Image.Ready
            source: zoom.picture.file
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        Image {
            id: image

            objectName: "zoomed"
            width: Math.round(zoom.large.width * zoom.fit * zoom.factor)
            height: Math.round(zoom.large.height * zoom.fit * zoom.factor)
            x: Math.round((stage.width - width) / 2 + zoom.panX)
            y: Math.round((stage.height - height) / 2 + zoom.panY)
            source: zoom.large.file
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: zoom.picture.alt
        }

        PictureLayers {
            anchors.fill: image
            layers: zoom.picture.layers
        }

        PinchHandler {
            id: pinch

            property real began: 1

            target: null
            onActiveChanged: if (active)
                began = zoom.factor
            onActiveScaleChanged: if (active)
                zoom.to(began * activeScale, centroid.position.x, centroid.position.y)
        }

        DragHandler {
            property real fromX: 0
            property real fromY: 0

            target: null
            onActiveChanged: if (active) {
                fromX = zoom.panX;
                fromY = zoom.panY;
            }
            onActiveTranslationChanged: if (active)
                zoom.pan(fromX + activeTranslation.x, fromY + activeTranslation.y)
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onDoubleTapped: eventPoint => zoom.to(zoom.factor > 1.1 ? 1 : 2.25, eventPoint.position.x, eventPoint.position.y)
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.mainButton + 2 * Theme.gap
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }

        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            PillButton {
                objectName: "zoomIn"
                name: qsTr("Larger")
                icon: "plus"
                quick: true
                minimumHeight: Theme.mainButton
                wordless: Theme.portrait
                enabled: zoom.factor < zoom.largest - 0.01
                opacity: zoom.factor < zoom.largest - 0.01 ? 1 : 0.001
                onActivated: zoom.step(1)
            }

            PillButton {
                objectName: "zoomOut"
                name: qsTr("Smaller")
                icon: "minus"
                quick: true
                minimumHeight: Theme.mainButton
                wordless: Theme.portrait
                enabled: zoom.factor > 1.01
                opacity: zoom.factor > 1.01 ? 1 : 0.001
                onActivated: zoom.step(-1)
            }
        }

        PillButton {
            objectName: "closeZoom"
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Close")
            icon: "x"
            filled: true
            focus: true
            fontSize: Theme.bigLabel
            minimumHeight: Theme.mainButton
            onActivated: zoom.closed()
        }
    }
}
