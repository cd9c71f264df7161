pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Labels around a picture with lines to their exact points; the opened part stands in the light.
Item {
    id: overlay

    required property var points
    required property Item frame
    property int lit: -1
    readonly property bool arrowGroup: true
    property bool wordless: false
    property real corner: 0
    property var boxes: []

    readonly property real ringSize: 26 * Theme.millimetre
    readonly property var spots: points.map(point => [frame.x + point.at[0] * frame.width, frame.y + point.at[1] * frame.height])

    signal chosen(int index)

    function sizes(): var {
        const found = [];
        for (let i = 0; i < labels.count; i++) {
            const label = labels.itemAt(i) as PointLabel;
            found.push([label?.implicitWidth ?? 0, label?.implicitHeight ?? 0]);
        }
        return found;
    }

    function anyBroken(): bool {
        for (let i = 0; i < labels.count; i++) {
            if ((labels.itemAt(i) as PointLabel)?.broken)
                return true;
        }
        return false;
    }

    // How much of the picture the names would take away.
    function covering(): real {
        const taken = overlay.sizes().reduce((sum, size) => sum + size[0] * size[1], 0);
        return taken / (overlay.width * overlay.height);
    }

    function room(clear: real): var {
        return {
            "width": overlay.width,
            "height": overlay.height,
            "inset": Theme.gap,
            "gap": Math.max(Theme.gap * 0.5, 3 * Theme.millimetre),
            "corner": overlay.corner,
            "clear": clear * Theme.millimetre
        };
    }

    // Names where they all stand free, else numbers alone: the list beside the picture has the names.
    function arrange(): void {
        if (overlay.width < 1 || overlay.frame.width < 1 || labels.count !== overlay.points.length)
            return;
        overlay.wordless = Places.nearest(overlay.spots) < 16 * Theme.millimetre;
        for (const wordless of overlay.wordless ? [true] : [false, true]) {
            overlay.wordless = wordless;
            if (!wordless && (overlay.anyBroken() || overlay.covering() > 0.2))
                continue;
            for (const clear of [14, 5]) {
                overlay.boxes = Places.callouts(overlay.spots, overlay.sizes(), overlay.room(clear));
                if (overlay.boxes.length > 0)
                    return;
            }
        }
    }

    onSpotsChanged: soon.start()
    onWidthChanged: soon.start()
    onHeightChanged: soon.start()
    Component.onCompleted: overlay.arrange()

    // A timer ends with its slide; a delayed call would not.
    Timer {
        id: soon

        interval: 0
        onTriggered: overlay.arrange()
    }

    Connections {
        target: Theme

        function onLabelChanged(): void {
            soon.start();
        }

        function onFamilyChanged(): void {
            soon.start();
        }
    }

    // Dims all but the opened part: one wide ring, which every renderer can draw.
    Item {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        visible: overlay.lit >= 0
        clip: true

        Rectangle {
            readonly property real reach: Math.ceil(Math.hypot(overlay.width, overlay.height))
            readonly property var spot: overlay.spots[overlay.lit] ?? [0, 0]

            x: spot[0] - width / 2 - parent.x
            y: spot[1] - height / 2 - parent.y
            width: overlay.ringSize + 2 * reach
            height: width
            radius: width / 2
            color: "transparent"
            border.width: reach
            border.color: "#8010302F"
        }
    }

    Corners {
        visible: overlay.lit >= 0
        anchors.fill: parent
        radius: Theme.radius
        ground: Theme.paper
    }

    Repeater {
        model: overlay.boxes.length

        // From the label to the exact point.
        Item {
            id: lead

            required property int index

            readonly property var box: overlay.boxes[index] ?? null
            readonly property var spot: overlay.spots[index] ?? [0, 0]
            readonly property real dx: box ? spot[0] - box.startX : 0
            readonly property real dy: box ? spot[1] - box.startY : 0
            readonly property bool here: index === overlay.lit

            visible: box !== null && (overlay.lit < 0 || here)

            Rectangle {
                x: lead.box ? lead.box.startX : 0
                y: (lead.box ? lead.box.startY : 0) - height / 2
                width: Math.max(0, Math.hypot(lead.dx, lead.dy) - (lead.here ? overlay.ringSize / 2 : 0))
                height: 5 * Theme.stroke / 2
                radius: height / 2
                transformOrigin: Item.Left
                rotation: Math.atan2(lead.dy, lead.dx) * 180 / Math.PI
                antialiasing: true
                color: lead.here ? "#FFFFFF" : Theme.panelInk
            }

            Rectangle {
                visible: !lead.here
                x: lead.spot[0] - width / 2
                y: lead.spot[1] - height / 2
                width: 18 * Theme.unit
                height: width
                radius: width / 2
                color: "#FFFFFF"
                border.width: 2 * Theme.stroke
                border.color: Theme.panelInk
            }

            Rectangle {
                visible: lead.here
                x: lead.spot[0] - width / 2
                y: lead.spot[1] - height / 2
                width: overlay.ringSize
                height: width
                radius: width / 2
                color: "transparent"
                border.width: 3 * Theme.stroke
                border.color: "#FFFFFF"
            }
        }
    }

    Repeater {
        id: labels

        model: overlay.points

        PointLabel {
            id: label

            required property var modelData
            required property int index

            readonly property var box: overlay.boxes[index] ?? null

            objectName: "point"
            visible: box !== null
            x: box ? Math.round(box.x) : 0
            y: box ? Math.round(box.y) : 0
            width: implicitWidth
            height: implicitHeight
            number: index + 1
            partName: modelData.name.plain
            wordless: overlay.wordless
            lit: index === overlay.lit
            room: overlay.width * 0.5 - Theme.gap
            description: modelData.text.map(line => line.plain).join(" ")
            onActivated: overlay.chosen(label.index)
            onImplicitWidthChanged: soon.start()
            onImplicitHeightChanged: soon.start()
        }
    }
}
