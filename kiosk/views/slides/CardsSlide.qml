pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Icon cards that turn; those with a `tell` line can be ticked for the list "Tell my team".
FlowingSlide {
    id: view

    readonly property var cards: view.slide.cards ?? []
    readonly property real least: Math.max(Theme.body * (Theme.sunk ? 7.8 : 8.8), (Theme.sunk ? 300 : 320) * Theme.unit)
    readonly property int columns: Math.max(1, Math.min(cards.length === 4 ? 2 : 3, Math.floor((roomWidth + Theme.gap) / (least + Theme.gap))))
    readonly property int lines: Math.ceil(cards.length / columns)
    property int turned: -1
    property TurningCard open: null

    share: Theme.textScale < 1.2 ? 0.6 : 0.56
    onCurrentChanged: if (!view.current)
        view.turned = -1

    Item {
        width: view.roomWidth
        // A long back makes the place grow, so that nothing of it lies outside.
        implicitHeight: Math.max(grid.implicitHeight, view.open && view.columns > 1 ? view.open.wanted : 0)
        height: implicitHeight

        Grid {
            id: grid

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real fair: view.stacked ? cell * 0.62 : (view.roomHeight - spacing * (view.lines - 1)) / view.lines

            width: view.roomWidth
            columns: view.columns
            spacing: Theme.gap

            Repeater {
                model: view.cards

                TurningCard {
                    id: one

                    required property var modelData
                    required property int index

                    objectName: "card"
                    width: grid.cell
                    least: Math.floor(Math.min(grid.fair, grid.cell * 1.05))
                    cover: view.columns > 1 ? Qt.rect(-x, -y, grid.width, grid.parent.height) : Qt.rect(0, 0, 0, 0)
                    covered: view.open !== null && view.open !== one
                    z: turned || back ? 2 : 1
                    card: modelData
                    turned: index === view.turned
                    key: view.slide.id + "/" + index
                    lists: view.kiosk ? view.kiosk.lists : null
                    onBackChanged: {
                        if (one.back)
                            view.open = one;
                        else if (view.open === one)
                            view.open = null;
                    }
                    onActivated: view.turned = view.turned === one.index ? -1 : one.index
                    onTermTouched: (term, x, y) => view.termTouched(term, x, y)
                }
            }
        }
    }
}
