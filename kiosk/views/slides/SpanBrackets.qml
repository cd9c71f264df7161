pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Named stretches of time: a bracket under the line, its name below it in the first free row.
Item {
    id: brackets

    required property var spans
    required property real fontSize
    required property var along
    required property real stretch
    // How far a name may stand out beyond the line's two ends, to stand in the middle of its own.
    property real before: 0
    property real after: 0

    property var places: []
    readonly property real rowHeight: fontSize * 1.3
    readonly property real hook: 12 * Theme.unit
    readonly property int rowCount: Math.max(0, ...places.map(place => place.row + 1))

    function ends(span: var): var {
        const a = brackets.along(span.from_hours);
        const b = brackets.along(Math.min(span.to_hours, brackets.stretch));
        return [Math.min(a, b), Math.max(a, b)];
    }

    function arrange(): void {
        const stretches = [];
        for (let i = 0; i < names.count; i++)
            stretches.push([...brackets.ends(brackets.spans[i]).map(end => end + brackets.before), names.itemAt(i).implicitWidth]);
        brackets.places = Places.rows(stretches, brackets.before + brackets.width + brackets.after, brackets.fontSize * 0.5).map(place => ({
                    "left": place.left - brackets.before,
                    "row": place.row,
                    "stem": place.stem - brackets.before
                }));
    }

    height: spans.length === 0 ? 0 : hook + 6 * Theme.unit + rowCount * rowHeight
    onWidthChanged: soon.start()
    onStretchChanged: soon.start()
    Component.onCompleted: brackets.arrange()

    Timer {
        id: soon

        interval: 0
        onTriggered: brackets.arrange()
    }

    Connections {
        target: Theme

        function onMirroredChanged(): void {
            soon.start();
        }
    }

    Repeater {
        id: names

        model: brackets.spans

        Plain {
            id: name

            required property var modelData
            required property int index

            readonly property var place: brackets.places[index] ?? null
            readonly property var reach: brackets.width > 0 ? brackets.ends(modelData) : [0, 0]

            x: place ? place.left : 0
            y: brackets.hook + 4 * Theme.unit + (place ? place.row : 0) * brackets.rowHeight
            text: modelData.name.plain
            font.pixelSize: brackets.fontSize
            font.weight: Font.DemiBold
            lineHeight: Theme.labelLine * 1.1
            wrapMode: Text.NoWrap
            color: Theme.accent
            onImplicitWidthChanged: soon.start()

            Item {
                x: name.reach[0] - name.x + 3 * Theme.unit
                y: -name.y
                width: Math.max(6, name.reach[1] - name.reach[0] - 6 * Theme.unit)
                height: brackets.hook

                Rectangle {
                    width: Theme.stroke * 1.5
                    height: parent.height
                    color: Theme.accent
                }

                Rectangle {
                    y: parent.height - height
                    width: parent.width
                    height: Theme.stroke * 1.5
                    color: Theme.accent
                }

                Rectangle {
                    x: parent.width - width
                    width: Theme.stroke * 1.5
                    height: parent.height
                    color: Theme.accent
                }

                // From the bracket down to a name in a lower row.
                Rectangle {
                    visible: name.place !== null && name.place.row > 0
                    x: (name.place ? name.place.stem : 0) - name.reach[0] - 3 * Theme.unit
                    y: parent.height
                    width: Theme.stroke
                    height: Math.max(0, name.y - brackets.hook)
                    color: Theme.accent
                }
            }
        }
    }
}
