pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// The last slide: what to remember, the patient's own list and the ways to take it along.
FlowingSlide {
    id: view

    share: Theme.textScale < 1.2 ? 0.44 : 0.46

    lead: PointList {
        width: parent ? parent.width : 0
        points: view.slide.points ?? []
        onTermTouched: (term, x, y) => view.termTouched(term, x, y)
    }

    MyList {
        width: view.roomWidth
        kiosk: view.kiosk
        current: view.current
    }

    IconLine {
        visible: view.slide.clean_hands ?? false
        width: view.roomWidth
        icon: "hand-soap"
        text: qsTr("Please clean your hands before you go.")
    }

    IconLine {
        visible: !!view.slide.thanks
        width: view.roomWidth
        icon: "heart"
        text: view.slide.thanks ? view.slide.thanks.plain : ""
    }

    ReviewLine {
        width: view.roomWidth
        deck: view.kiosk ? view.kiosk.start.deck : null
    }

    PillButton {
        objectName: "sources"
        visible: view.kiosk !== null && view.kiosk.takeHome.sources.length > 0
        maximumWidth: view.roomWidth
        name: qsTr("Where this comes from")
        icon: "books"
        onActivated: sources.open()
    }

    SheetPlace {
        id: sources

        from: view
        allowed: view.current

        sourceComponent: SourcesSheet {
            sources: view.kiosk.takeHome.sources
            open: true
            onClosed: sources.close()
        }
    }
}
