pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// For those who use keys, or cannot reach up to the words: the marked words of a slide with what they mean.
PillButton {
    id: button

    required property KioskModel kiosk
    required property var slide
    property bool current: true

    readonly property var terms: current && (Theme.keyboard || Theme.sunk) ? kiosk.visit.termsOf(slide.id ?? "") : []

    readonly property bool offered: terms.length > 0

    objectName: "terms"
    visible: offered
    name: qsTr("Words explained")
    icon: "book-open-text"
    onActivated: sheet.open()

    SheetPlace {
        id: sheet

        from: button
        allowed: button.current

        sourceComponent: TermsSheet {
            terms: button.terms
            open: true
            onClosed: sheet.close()
        }
    }
}
