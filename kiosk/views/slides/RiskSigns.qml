pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Signs with their icons, one below the other.
Column {
    id: list

    required property var signs
    required property color ink
    property real fontSize: Math.max(28 * Theme.unit, Theme.body * 0.75)

    property real airiness: 0.1

    spacing: fontSize * airiness

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Math.round(list.fontSize)
    }

    Repeater {
        model: list.signs

        Row {
            id: entry

            required property var modelData

            width: list.width
            spacing: list.fontSize * 0.4

            Icon {
                id: sign

                name: entry.modelData.icon ? entry.modelData.icon : "dot-outline"
                size: list.fontSize * 1.15
                color: list.ink
            }

            Plain {
                width: entry.width - sign.width - entry.spacing
                text: entry.modelData.text.plain
                font.pixelSize: list.fontSize
                lineHeight: Theme.labelLine * 1.08
            }
        }
    }
}
