import QtQuick
import kiosk.views

// A line of a file as it was typed, from left to right in every language, with its spot underlined.
Rectangle {
    id: quoted

    required property string line
    required property int caret
    required property int caretLength

    // Long lines come smaller, so that none is cut.
    readonly property real size: Math.min(Theme.small, (width - 2 * Theme.gap) / Math.max(1, line.length) / 0.62)

    height: words.height + Theme.gap
    radius: Theme.gap * 0.5
    color: Theme.card
    border.width: Theme.stroke
    border.color: Theme.line
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Plain {
        id: words

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: quoted.line
        wrapMode: Text.NoWrap
        font.pixelSize: quoted.size
    }

    TextMetrics {
        id: before

        font: words.font
        text: quoted.line.slice(0, quoted.caret)
    }

    TextMetrics {
        id: spot

        font: words.font
        text: quoted.line.slice(quoted.caret, quoted.caret + quoted.caretLength)
    }

    Rectangle {
        visible: quoted.line !== ""
        x: words.x + before.advanceWidth
        y: words.y + words.height - height / 2
        width: Math.max(Theme.gap, spot.advanceWidth)
        height: 2 * Theme.stroke
        radius: height / 2
        color: Theme.sore
    }
}
