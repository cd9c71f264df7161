pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// What may happen when: marks on a line whose first day is stretched, over a band of what may be.
FlowingSlide {
    id: view

    readonly property var marks: view.slide.marks ?? []
    property int touched: -1
    // Staff may take away the one whose card is open.
    readonly property int opened: touched < marks.length ? touched : -1

    stacks: Theme.textScale >= 1.5
    share: Theme.textScale < 1.2 ? 0.58 : 0.54
    portraitShare: 0.58
    onCurrentChanged: if (!view.current)
        view.touched = -1

    card.open: view.opened >= 0
    card.title: marks[opened]?.name.plain ?? ""
    card.number: opened < 0 ? "" : opened + 1
    card.lines: marks[opened]?.text ?? []
    card.onClosed: view.touched = -1
    card.stepping: marks.length > 1
    card.onStepped: view.touched = (view.opened + 1) % view.marks.length

    TimelineChart {
        objectName: "chart"
        width: view.roomWidth
        height: !banded ? leastHeight : Math.max(leastHeight, view.stacked ? width * (Theme.portrait ? 0.75 : 0.4) : view.roomHeight - names.height - Theme.gap * 0.7)
        line: view.slide
        lit: view.opened
        onChosen: index => view.touched = index === view.opened ? -1 : index
    }

    NameList {
        id: names

        width: view.roomWidth
        names: view.marks.map(mark => mark.name.plain)
        lit: view.opened
        onChosen: index => view.touched = index
    }
}
