pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Signs with their icons, in as many columns as their words have room.
Grid {
    id: grid

    required property var signs
    required property color ink
    property real fontSize: Math.max(28 * Theme.unit, Theme.body * 0.725)

    property real airiness: 0.1

    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: signs.length > 2 && width > fontSize * 28 ? 2 : 1
    columnSpacing: fontSize
    rowSpacing: fontSize * airiness

    Repeater {
        model: grid.signs

        Row {
            id: entry

            required property var modelData

            width: grid.cell
            spacing: grid.fontSize * 0.4

            Icon {
                id: sign

                name: entry.modelData.icon ? entry.modelData.icon : "dot-outline"
                size: grid.fontSize * 1.15
                color: grid.ink
            }

            Plain {
                width: entry.width - sign.width - entry.spacing
                text: entry.modelData.text.plain
                font.pixelSize: grid.fontSize
                lineHeight: Theme.labelLine * 1.08
            }
        }
    }
}
