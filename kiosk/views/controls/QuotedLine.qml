import QtQuick
import kiosk.views

// A line of a file as it was typed, from left to right in every language, with its spot underlined.
Rectangle {
    id: quoted

    required property string line
    required property int caret
    required property int caretLength

    readonly property real size: Math.min(Theme.small, 36 * Theme.unit)
    // Of a long line the part around the spot is shown.
    readonly property int room: Math.max(16, Math.floor((width - 2 * Theme.gap) / size / 0.56))
    readonly property int start: line.length > room && caret > room * 0.6 ? Math.min(caret - Math.floor(room * 0.3), line.length - room + 1) : 0
    readonly property string lead: start > 0 ? "…" : ""
    readonly property string shown: lead + line.slice(start, start + room - 2) + (start + room - 2 < line.length ? "…" : "")
    readonly property int spotAt: caret - start + lead.length

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
        text: quoted.shown
        wrapMode: Text.NoWrap
        font.pixelSize: quoted.size
    }

    TextMetrics {
        id: before

        font: words.font
        text: quoted.shown.slice(0, quoted.spotAt)
    }

    TextMetrics {
        id: spot

        font: words.font
        text: quoted.shown.slice(quoted.spotAt, quoted.spotAt + quoted.caretLength)
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
