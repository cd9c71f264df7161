import QtQuick
import kiosk.views

// The clip takes the big side; words stand beside or below it.
SlideView {
    id: view

    readonly property var clip: view.slide.clip ?? null
    readonly property real clipShare: Theme.textScale < 1.2 ? 0.645 : Theme.textScale < 1.6 ? 0.56 : 0.48

    ClipPanel {
        id: panel

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.margin * 0.8 : Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        width: Theme.portrait ? view.width - 1.6 * Theme.margin : Math.round(view.width * view.clipShare)
        height: Theme.portrait ? Math.min(Math.round(width * 0.72), Math.round(view.height * 0.5)) : view.height - Theme.gap - Theme.block * 0.7
        kiosk: view.kiosk
        clip_: view.clip
        active: view.current
    }

    SlideWords {
        x: Theme.mirrored === Theme.portrait || Theme.portrait ? Theme.margin : Theme.mirrored ? Theme.margin : panel.x + panel.width + Theme.block * 1.4
        y: Theme.portrait ? panel.y + panel.height + Theme.block : 0
        width: Theme.portrait ? view.width - 2 * Theme.margin : view.width - panel.width - 2 * Theme.margin - Theme.block * 1.4
        height: view.height - y - Theme.gap
        centred: !Theme.portrait
        kiosk: view.kiosk
        slide: view.slide
        eyebrow: view.kiosk ? qsTr("Step %1 of %2").arg(view.kiosk.visit.position + 1).arg(view.kiosk.visit.count) : ""
        onTermTouched: (term, x, y) => view.termTouched(term, x, y)
    }
}
