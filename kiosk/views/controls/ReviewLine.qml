import QtQuick
import kiosk.views

// Who stands behind the words, or that nobody does yet.
Row {
    id: line

    required property var deck
    readonly property string words: {
        if (!deck || !deck.title)
            return "";
        if (deck.reviewedBy === "")
            return qsTr("Sample content, not yet reviewed by your clinic");
        if (deck.overdue)
            return qsTr("These words were due to be checked again on %1. Please ask our staff.").arg(deck.reviewDue);
        const who = deck.reviewedRole === "" ? deck.reviewedBy : qsTr("%1, %2").arg(deck.reviewedBy).arg(deck.reviewedRole);
        if (deck.reviewedOn === "")
            return qsTr("Checked by %1").arg(who);
        return deck.reviewDue === "" ? qsTr("Checked by %1 on %2").arg(who).arg(deck.reviewedOn) : qsTr("Checked by %1 on %2. Next check: %3").arg(who).arg(deck.reviewedOn).arg(deck.reviewDue);
    }

    spacing: Theme.gap * 0.6

    Icon {
        id: sign

        name: line.deck && line.deck.reviewedBy && !line.deck.overdue ? "seal-check" : "info"
        color: Theme.softInk
    }

    Plain {
        width: line.width - sign.width - line.spacing
        text: [line.words, line.deck && line.deck.draft ? qsTr("This translation is not yet checked by a clinician.") : "", line.deck && line.deck.notice ? line.deck.notice : ""].filter(part => part !== "").join("\n")
        font.pixelSize: Math.min(Theme.small, 28 * Theme.unit * 1.4)
        lineHeight: Theme.labelLine * 1.09
        color: Theme.softInk
    }
}
