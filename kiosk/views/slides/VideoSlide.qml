pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// The clip takes the big side; words stand beside or below it.
SlideView {
    id: view

    readonly property var film: view.slide.clip ?? null
    readonly property real clipShare: Theme.textScale < 1.2 ? 0.61 : Theme.textScale < 1.6 ? 0.56 : 0.48

    clipPlace: panel

    ClipPanel {
        id: panel

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.margin * 0.8 : Theme.margin
        y: Theme.sunk ? Theme.reachTop + Theme.barButton + 3 * Theme.gap - height : Theme.portrait ? Theme.gap : Math.round(Math.max(Theme.gap, (view.height - height) / 2 - Theme.gap))
        width: Theme.portrait ? view.width - 1.6 * Theme.margin : Math.round(view.width * view.clipShare)
        height: Math.min(Math.round(width / ratio) + Theme.barButton + Theme.gap * 2, Theme.portrait ? Math.round(view.height * 0.55) : view.height - Theme.gap - Theme.block * 0.7)
        kiosk: view.kiosk
        film: view.film
        active: view.current
        onTextAsked: inWords.open()
    }

    SlideWords {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? panel.y + panel.height + Theme.block : 0
        width: Theme.portrait ? view.width - 2 * Theme.margin : view.width - panel.width - 2 * Theme.margin - Theme.block * 1.4
        height: view.height - y - Theme.gap
        kiosk: view.kiosk
        slide: view.slide
        current: view.current
        eyebrow: view.kiosk ? qsTr("Step %1 of %2").arg(view.kiosk.visit.position + 1).arg(view.kiosk.visit.count) : ""
        onTermTouched: (term, x, y) => view.termTouched(term, x, y)
    }

    SheetPlace {
        id: inWords

        from: view
        allowed: view.current

        sourceComponent: ClipTextSheet {
            film: view.film
            open: true
            onClosed: inWords.close()
        }
    }
}
