pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Lays the ways to enlarge over a picture: a button in the corner, pinch and double tap.
Item {
    id: way

    required property var picture
    property bool current: true
    property bool offered: true
    // Where a drag on the picture has a meaning of its own.
    property bool buttonOnly: false

    readonly property real corner: button.width + Theme.gap * 1.2

    // Pictures never mirror, and labels keep this corner free.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    visible: picture !== null

    PinchHandler {
        enabled: !way.buttonOnly
        target: null
        onActiveScaleChanged: if (active && activeScale > 1.12)
            zoom.open()
    }

    TapHandler {
        enabled: !way.buttonOnly
        // Leaves the finger to the swipe as soon as it moves.
        gesturePolicy: TapHandler.DragThreshold
        onDoubleTapped: zoom.open()
    }

    Touchable {
        id: button

        objectName: "zoom"
        visible: way.offered
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 0.7
        width: Math.max(16 * Theme.millimetre, Theme.label * 1.8)
        height: width
        name: qsTr("Enlarge the picture")
        onActivated: zoom.open()

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: button.pressed ? Theme.down : Theme.card
            border.width: Theme.stroke
            border.color: Theme.edge
        }

        Icon {
            anchors.centerIn: parent
            name: "magnifying-glass-plus"
            size: button.height * 0.55
        }
    }

    SheetPlace {
        id: zoom

        from: way
        allowed: way.current

        sourceComponent: ZoomView {
            picture: way.picture
            onClosed: zoom.close()
        }
    }
}
