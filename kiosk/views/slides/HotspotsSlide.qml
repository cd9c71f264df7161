pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A picture with numbered, named parts; a touch opens what a part is and brings it forward.
SidedSlide {
    id: view

    readonly property var points: view.slide.points ?? []
    property int opened: -1

    function show(index: int): void {
        view.opened = index;
        view.card.open = true;
    }

    function shut(): void {
        view.card.open = false;
        view.opened = -1;
    }

    onCurrentChanged: if (!view.current)
        view.shut()

    extra: NameList {
        width: parent ? parent.width : 0
        names: view.points.map(point => point.name.plain)
        lit: view.opened
        onChosen: index => view.show(index)
    }

    card.title: opened < 0 ? "" : points[opened].name.plain
    card.number: opened < 0 ? "" : opened + 1
    card.lines: opened < 0 ? [] : points[opened].text
    card.onClosed: view.shut()
    card.onStepped: way => view.show((view.opened + way + view.points.length) % view.points.length)
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
        anchors.fill: parent
        points: view.points
        frame: panel.frame
        lit: view.opened
        corner: zoomable.corner
        onChosen: index => index === view.opened ? view.shut() : view.show(index)
    }
}
