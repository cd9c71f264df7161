pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Anything a finger, a key or a switch can press: acts on release, once, and not for a hand that rests on it.
Item {
    id: touchable

    property string name: ""
    property string description: ""
    property bool quick: false
    // How far around it counts, for the one control that a finger means.
    readonly property real reach: Theme.meant === touchable ? (Theme.steady ? 9 : 4) * Theme.millimetre : 0
    property real focusRadius: height / 2
    property int role: Accessible.Button
    property bool checkable: false
    property bool checked: false
    property bool selectable: true
    readonly property alias pressed: tap.pressed

    property double pressedAt: 0
    property double actedAt: 0

    signal activated

    // A second touch comes from a trembling hand, unless somebody leafs on quickly.
    function press(): void {
        const now = Date.now();
        const pause = Theme.steady ? 600 : touchable.quick ? 0 : 300;
        if (now - touchable.actedAt < pause)
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
    Accessible.checked: touchable.checkable && touchable.checked
    // What cannot be ticked but is marked is the open one of its kind.
    Accessible.selectable: !touchable.checkable
    Accessible.selected: !touchable.checkable && touchable.checked
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
        onTapped: {
            const held = Date.now() - touchable.pressedAt;
            if (held >= (Theme.steady ? 300 : 0) && held < 5000)
                touchable.press();
        }
    }
}
