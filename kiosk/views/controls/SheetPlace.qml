import QtQuick

// Where a sheet opens: over the whole screen, made when asked for, gone when closed.
Loader {
    id: place

    required property Item from
    property bool allowed: true
    property Item opener: null

    readonly property bool shown: from.visible
    readonly property Item screen: {
        let item = place.from;
        while (item && item.objectName !== "slideScreen" && item.parent)
            item = item.parent;
        return item;
    }

    function open(): void {
        place.opener = place.from.Window.activeFocusItem;
        place.active = true;
    }

    function close(): void {
        place.active = false;
        // Whoever walks by keys goes on where they were.
        if (place.opener && place.opener.visible)
            place.opener.forceActiveFocus(Qt.OtherFocusReason);
        place.opener = null;
    }

    parent: screen
    anchors.fill: parent
    z: 5
    active: false
    focus: active
    onShownChanged: if (!place.shown)
        place.active = false
    onAllowedChanged: if (!place.allowed)
        place.active = false
}
