pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// One ring over the whole window, around what has the focus by keys: no pane and no edge cuts it.
// Three millimetres between two thin lines of the other tone show on every ground.
Item {
    id: ring

    readonly property Item target: {
        const item = ring.Window.activeFocusItem;
        return Theme.keyboard && item && item.activeFocusOnTab ? item : null;
    }
    readonly property real thin: 0.75 * Theme.millimetre
    readonly property real thick: 3 * Theme.millimetre
    readonly property real around: thick + 2 * thin

    // The part of the control that can be seen, and the ring around it, within the window.
    function follow(): void {
        if (!ring.target)
            return;
        let seen = ring.target.mapToItem(ring.parent, 0, 0, ring.target.width, ring.target.height);
        for (let item = ring.target.parent; item && item !== ring.parent; item = item.parent) {
            if (item.clip)
                seen = ring.common(seen, item.mapToItem(ring.parent, 0, 0, item.width, item.height));
        }
        const left = Math.max(0, seen.x - ring.around);
        const top = Math.max(0, seen.y - ring.around);
        ring.x = Math.round(left);
        ring.y = Math.round(top);
        ring.width = Math.round(Math.min(ring.Window.width, seen.x + seen.width + ring.around)) - ring.x;
        ring.height = Math.round(Math.min(ring.Window.height, seen.y + seen.height + ring.around)) - ring.y;
    }

    function common(one: rect, other: rect): rect {
        const left = Math.max(one.x, other.x);
        const top = Math.max(one.y, other.y);
        const right = Math.min(one.x + one.width, other.x + other.width);
        const bottom = Math.min(one.y + one.height, other.y + other.height);
        return Qt.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    objectName: "focusRing"
    visible: ring.target !== null
    onTargetChanged: ring.follow()
    Accessible.ignored: true

    // Before every frame, so that it never lags behind what scrolls.
    Connections {
        target: ring.Window.window
        enabled: ring.target !== null

        function onAfterAnimating(): void {
            ring.follow();
        }
    }

    Repeater {
        model: [
            {
                "inset": 0,
                "width": ring.thin,
                "tone": Theme.focusGap
            },
            {
                "inset": ring.thin,
                "width": ring.thick,
                "tone": Theme.focus
            },
            {
                "inset": ring.thin + ring.thick,
                "width": ring.thin,
                "tone": Theme.focusGap
            }
        ]

        Rectangle {
            id: line

            required property var modelData

            readonly property real roundness: (ring.target as Touchable)?.focusRadius ?? Theme.radius

            anchors.fill: parent
            anchors.margins: modelData.inset
            radius: Math.min(width / 2, height / 2, line.roundness + ring.around - modelData.inset)
            color: "transparent"
            border.width: modelData.width
            border.color: modelData.tone
        }
    }
}
