import QtQuick
import kiosk.views

// A short line with its sign.
Row {
    id: line

    required property string icon
    required property string text

    spacing: Math.max(Theme.gap * 0.7, Theme.body * 0.3)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: line.icon
        size: Math.max(Theme.label, Theme.body * 0.9) * 1.2
        color: Theme.accent
    }

    Plain {
        anchors.verticalCenter: parent.verticalCenter
        width: line.width - sign.width - line.spacing
        text: line.text
        font.pixelSize: Math.max(Theme.label, Theme.body * 0.85)
        lineHeight: Theme.labelLine * 1.08
    }
}
