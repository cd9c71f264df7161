pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A picture with numbered, named parts; a touch opens what a part is and brings it forward.
SidedSlide {
    id: view

    readonly property var points: view.slide.points ?? []
    property int touched: -1
    // Staff may take away the one whose card is open.
    readonly property int opened: touched < points.length ? touched : -1

    onCurrentChanged: if (!view.current)
        view.touched = -1

    // The picture has the names, but for large letters, and but for hands that do not reach it.
    extra: NameList {
        width: parent ? parent.width : 0
        names: overlay.wordless || Theme.sunk ? view.points.map(point => point.name.plain) : []
        lit: view.opened
        onChosen: index => view.touched = index
    }

    card.open: view.opened >= 0
    card.title: points[opened]?.name.plain ?? ""
    card.number: opened < 0 ? "" : opened + 1
    card.lines: points[opened]?.text ?? []
    card.onClosed: view.touched = -1
    card.onStepped: view.touched = (view.opened + 1) % view.points.length
    card.stepping: points.length > 1

    PicturePanel {
        id: panel

        anchors.fill: parent
        picture: view.slide.picture ?? null
        active: view.current
        dimmed: view.opened >= 0
    }

    Zoomable {
        id: zoomable

        anchors.fill: parent
        picture: panel.picture
        current: view.current
        offered: view.opened < 0
    }

    PointsOverlay {
        id: overlay

        anchors.fill: parent
        points: view.points
        frame: panel.frame
        lit: view.opened
        corner: zoomable.corner
        onChosen: index => view.touched = index === view.opened ? -1 : index
    }
}
