pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Opens one further card of a slide.
PillButton {
    id: button

    required property var card
    property bool current: true

    signal termTouched(string term, real x, real y)

    objectName: "more"
    name: card.title.plain
    icon: "plus-circle"
    onActivated: sheet.open()

    SheetPlace {
        id: sheet

        from: button
        allowed: button.current

        sourceComponent: MoreSheet {
            card: button.card
            open: true
            onClosed: sheet.close()
            onTermTouched: (term, x, y) => button.termTouched(term, x, y)
        }
    }
}
