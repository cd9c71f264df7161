import QtQuick
import kiosk.views

// One problem: where it is, the line as it was typed, what is wrong and what to write instead.
Column {
    id: row

    required property var problem

    objectName: "problem"
    spacing: Theme.gap * 0.4
    // Files, and what is told of them, are English and run from left to right.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Plain {
        width: row.width
        text: row.problem.place
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        color: Theme.accent
    }

    QuotedLine {
        visible: line !== ""
        width: row.width
        line: row.problem.quote
        caret: row.problem.caret
        caretLength: row.problem.caretLength
    }

    Plain {
        width: row.width
        text: row.problem.message
        font.pixelSize: Theme.small
    }

    Plain {
        width: row.width
        text: "→ " + row.problem.hint
        font.pixelSize: Theme.small
        color: Theme.softInk
    }
}
