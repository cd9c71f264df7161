import QtQuick
import kiosk.views

// A line of the deck: bold and glossary words; everything else is escaped when the edition is made.
Text {
    id: words

    required property var line

    signal termTouched(string term, real x, real y)

    function termNear(x: real, y: real): string {
        const reach = 4 * Theme.millimetre;
        const spots = [[0, 0], [0, -1], [0, 1], [-1, 0], [1, 0]];
        for (const spot of spots) {
            const link = words.linkAt(x + spot[0] * reach, y + spot[1] * reach * 0.6);
            if (link !== "")
                return link;
        }
        return "";
    }

    text: line ? line.styled : ""
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    color: Theme.ink
    linkColor: Theme.accent
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: Theme.textLine
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: line ? line.plain : ""

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: eventPoint => {
            const link = words.termNear(eventPoint.position.x, eventPoint.position.y);
            if (link.startsWith("term:"))
                words.termTouched(decodeURIComponent(link.slice(5)), eventPoint.position.x, eventPoint.position.y);
        }
    }
}
