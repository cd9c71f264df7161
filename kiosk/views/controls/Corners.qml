pragma ComponentBehavior: Bound
import QtQuick

// Rounds the corners of what lies below by painting over them: the software renderer has no masks.
Item {
    id: corners

    required property real radius
    required property color ground

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index

            readonly property bool atRight: index % 2 === 1
            readonly property bool atBottom: index > 1

            x: atRight ? corners.width - corners.radius : 0
            y: atBottom ? corners.height - corners.radius : 0
            width: corners.radius
            height: corners.radius
            clip: true

            Rectangle {
                x: (corner.atRight ? -corners.radius : 0) - corners.radius
                y: (corner.atBottom ? -corners.radius : 0) - corners.radius
                width: 4 * corners.radius
                height: width
                radius: width / 2
                color: "transparent"
                border.width: corners.radius
                border.color: corners.ground
            }
        }
    }
}
