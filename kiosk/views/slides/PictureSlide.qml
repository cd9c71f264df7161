import QtQuick
import kiosk.views

// Words left, picture right; in portrait the picture stands above.
SidedSlide {
    id: view

    sided: slide.picture !== undefined && slide.picture !== null
    share: Theme.textScale < 1.2 ? 0.47 : Theme.textScale < 1.6 ? 0.38 : 0.32

    PicturePanel {
        id: panel

        anchors.fill: parent
        picture: view.slide.picture ?? null
        active: view.current
        corner: zoomable.corner
    }

    Zoomable {
        id: zoomable

        anchors.fill: parent
        picture: panel.picture
        current: view.current
    }
}
