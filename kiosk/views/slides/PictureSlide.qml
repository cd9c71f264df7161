import QtQuick
import kiosk.views

// Words left, picture right; in portrait the picture stands above.
SlideView {
    id: view

    readonly property bool pictured: view.slide.picture !== undefined && view.slide.picture !== null
    readonly property real pictureShare: Theme.textScale < 1.2 ? 0.47 : Theme.textScale < 1.6 ? 0.38 : 0.32

    SlideWords {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait && view.pictured ? panel.y + panel.height + Theme.block : 0
        width: Theme.portrait || !view.pictured ? view.width - 2 * Theme.margin : view.width * (1 - view.pictureShare) - 2 * Theme.margin - Theme.block
        height: view.height - y - Theme.gap
        centred: !Theme.portrait
        kiosk: view.kiosk
        slide: view.slide
        eyebrow: view.kiosk ? qsTr("Step %1 of %2").arg(view.kiosk.visit.position + 1).arg(view.kiosk.visit.count) : ""
        onTermTouched: (term, x, y) => view.termTouched(term, x, y)
    }

    PicturePanel {
        id: panel

        visible: view.pictured
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? (view.width - width) / 2 : Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait ? Theme.gap : Theme.gap
        width: Theme.portrait ? view.width - 1.6 * Theme.margin : Math.round(view.width * view.pictureShare)
        height: Theme.portrait ? Math.round(view.height * (0.53 - (Theme.textScale - 1) * 0.2)) : view.height - Theme.gap - Theme.block * 0.7
        picture: view.slide.picture ?? null
        active: view.current
    }
}
