pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// What a slide offers beyond its words: further cards, questions to take along, the whole chapter.
Flow {
    id: actions

    required property KioskModel kiosk
    required property var slide
    property bool current: true

    readonly property bool asks: (slide.ask ?? []).length > 0

    readonly property bool offers: asks || (slide.more ?? []).length > 0 || detour.offered || terms.offered

    signal termTouched(string term, real x, real y)

    visible: offers
    spacing: Theme.gap

    Repeater {
        model: actions.slide.more ?? []

        MoreButton {
            required property var modelData

            card: modelData
            current: actions.current
            maximumWidth: actions.width
            onTermTouched: (term, x, y) => actions.termTouched(term, x, y)
        }
    }

    AskButton {
        visible: actions.asks
        kiosk: actions.kiosk
        slide: actions.slide
        current: actions.current
        maximumWidth: actions.width
    }

    DetourButton {
        id: detour

        visit: actions.kiosk.visit
        maximumWidth: actions.width
    }

    TermsButton {
        id: terms

        kiosk: actions.kiosk
        slide: actions.slide
        current: actions.current
        maximumWidth: actions.width
    }
}
