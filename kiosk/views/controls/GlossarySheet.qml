pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// What a word means.
Sheet {
    id: sheet

    required property VisitModel visit
    property var entry: ({})

    function show(term: string): void {
        const found = sheet.visit.term(term);
        if (!found.meaning)
            return;
        sheet.entry = found;
        sheet.open = true;
    }

    title: entry.term ? entry.term.plain : ""
    cardWidth: Math.min(width - 2 * Theme.margin, 1000 * Theme.unit)
    onClosed: sheet.open = false

    Plain {
        width: parent ? parent.width : 0
        text: sheet.entry.meaning ? sheet.entry.meaning.plain : ""
    }
}
