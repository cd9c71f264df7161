import QtQuick
import ClinicKiosk
import kiosk.views

// A line of the deck: bold and glossary words; everything else is escaped when the edition is made.
Text {
    id: words

    required property var line

    // In scripts without spaces a line of one sign is easily left over.
    readonly property real spare: Theme.chinese && width > 0 && line ? Typeset.company(line.plain, font, width) : 0

    signal termTouched(string term, real x, real y)

    // Tells where the word is: its middle and its upper edge, in the window.
    function touch(x: real, y: real): void {
        const link = words.termNear(x, y);
        if (!link.startsWith("term:"))
            return;
        const step = words.font.pixelSize * 0.2;
        let left = x;
        let right = x;
        let top = y;
        while (left > 0 && words.linkAt(left - step, y) === link)
            left -= step;
        while (right < words.width && words.linkAt(right + step, y) === link)
            right += step;
        while (top > 0 && words.linkAt(x, top - step * 0.5) === link)
            top -= step * 0.5;
        const spot = words.mapToItem(null, (left + right) / 2, top);
        words.termTouched(decodeURIComponent(link.slice(5)), spot.x, spot.y);
    }

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
    rightPadding: spare
    Accessible.role: Accessible.StaticText
    Accessible.name: line ? line.plain : ""

    TapHandler {
        enabled: words.text.includes("<a ")
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => words.touch(eventPoint.position.x, eventPoint.position.y)
    }
}
