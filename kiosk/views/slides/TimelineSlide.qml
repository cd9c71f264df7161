pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// What may happen when: marks on a line whose first day is stretched, over a band of what may be.
FlowingSlide {
    id: view

    readonly property var marks: view.slide.marks ?? []
    property int opened: -1

    function show(index: int): void {
        view.opened = index;
        view.card.open = true;
    }

    function shut(): void {
        view.card.open = false;
        view.opened = -1;
    }

    stacks: Theme.textScale >= 1.5
    share: Theme.textScale < 1.2 ? 0.58 : 0.54
    portraitShare: 0.58
    onCurrentChanged: if (!view.current)
        view.shut()

    card.title: opened < 0 ? "" : marks[opened].name.plain
    card.number: opened < 0 ? "" : opened + 1
    card.lines: opened < 0 ? [] : marks[opened].text
    card.onClosed: view.shut()
    card.onStepped: way => view.show((view.opened + way + view.marks.length) % view.marks.length)

    TimelineChart {
        objectName: "chart"
        width: view.roomWidth
        height: !banded ? leastHeight : Math.max(leastHeight, view.stacked ? width * (Theme.portrait ? 0.75 : 0.4) : view.roomHeight - names.height - Theme.gap * 0.7)
        line: view.slide
        lit: view.opened
        onChosen: index => index === view.opened ? view.shut() : view.show(index)
    }

    NameList {
        id: names

        width: view.roomWidth
        names: view.marks.map(mark => mark.name.plain)
        lit: view.opened
        onChosen: index => view.show(index)
    }
}
