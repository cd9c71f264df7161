pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Anything a finger, a key or a switch can press: acts on release, forgives near misses, ignores trembling.
Item {
    id: touchable

    property string name: ""
    property string description: ""
    property bool quick: false
    property real reach: 1.5 * Theme.millimetre
    property real focusRadius: height / 2
    property int role: Accessible.Button
    property bool checkable: false
    property bool checked: false
    property bool selectable: true
    readonly property alias pressed: tap.pressed

    property double pressedAt: 0
    property double actedAt: 0

    signal activated

    function press(): void {
        const now = Date.now();
        if (!touchable.quick && now - touchable.actedAt < 300)
            return;
        touchable.actedAt = now;
        touchable.activated();
    }

    activeFocusOnTab: touchable.selectable && touchable.enabled
    Accessible.role: touchable.role
    Accessible.name: touchable.name
    Accessible.description: touchable.description
    Accessible.focusable: touchable.selectable
    Accessible.checkable: touchable.checkable
    Accessible.checked: touchable.checked
    Accessible.onPressAction: touchable.press()
    Accessible.onToggleAction: touchable.press()

    Keys.onReturnPressed: event => touchable.keyed(event)
    Keys.onEnterPressed: event => touchable.keyed(event)
    Keys.onSpacePressed: event => touchable.keyed(event)

    function keyed(event: var): void {
        if (!event.isAutoRepeat)
            touchable.press();
    }

    TapHandler {
        id: tap

        margin: touchable.reach
        gesturePolicy: TapHandler.ReleaseWithinBounds
        acceptedButtons: Qt.LeftButton
        longPressThreshold: 0
        onPressedChanged: if (tap.pressed)
            touchable.pressedAt = Date.now()
        onTapped: if (!Theme.steady || Date.now() - touchable.pressedAt >= 300)
            touchable.press()
    }
}
