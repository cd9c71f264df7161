pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Ways to go on, waiting among them; one is open at a time with what speaks for and against it.
FlowingSlide {
    id: view

    readonly property var choices: view.slide.choices ?? []
    readonly property var choice: choices[opened] ?? null
    readonly property int columns: roomWidth > Theme.body * 14.5 ? (choices.length > 4 && roomWidth > Theme.body * (Theme.sunk ? 24 : 34) ? 3 : 2) : 1
    readonly property int lines: Math.ceil(choices.length / columns)
    property int touched: -1
    // Staff may take away the one whose card is open.
    readonly property int opened: touched < choices.length ? touched : -1

    stacks: Theme.textScale >= 1.5
    portraitShare: 0.5
    share: Theme.textScale < 1.2 ? 0.43 : 0.4
    onCurrentChanged: if (!view.current)
        view.touched = -1

    card.open: view.opened >= 0
    card.title: choice ? choice.name.plain : ""
    card.icon: choice && choice.icon ? choice.icon : ""
    card.lines: choice ? choice.text : []
    card.spoken: choice ? [choice] : []
    card.onClosed: view.touched = -1
    card.stepping: choices.length > 1
    card.onStepped: view.touched = (view.opened + 1) % view.choices.length
    // Side by side where there is room: nothing that speaks against hides below.
    card.extra: Grid {
        id: reasons

        readonly property bool both: view.choice !== null && view.choice.good.length > 0 && view.choice.less_good.length > 0
        readonly property real cell: (width - (columns - 1) * spacing) / columns

        width: parent ? parent.width : 0
        columns: both && width > Theme.body * 16 ? 2 : 1
        spacing: Theme.gap * 0.8

        ReasonList {
            id: speaking
            objectName: "good"
            width: reasons.cell
            height: Math.max(implicitHeight, reasons.columns === 2 ? against.implicitHeight : 0)
            title: qsTr("Speaks for it")
            icon: "thumbs-up"
            ink: Theme.right
            ground: Theme.rightPaper
            reasons: view.choice ? view.choice.good : []
            onTermTouched: (term, x, y) => view.termTouched(term, x, y)
        }

        ReasonList {
            id: against

            objectName: "lessGood"
            width: reasons.cell
            height: Math.max(implicitHeight, reasons.columns === 2 ? speaking.implicitHeight : 0)
            title: qsTr("Speaks against it")
            icon: "thumbs-down"
            ink: Theme.caution
            ground: Theme.cautionPaper
            reasons: view.choice ? view.choice.less_good : []
            onTermTouched: (term, x, y) => view.termTouched(term, x, y)
        }
    }

    Grid {
        id: grid

        readonly property real fair: view.stacked ? 0 : (view.roomHeight - (view.lines - 1) * Theme.gap) / view.lines
        readonly property real cell: (width - (columns - 1) * spacing) / columns

        width: view.roomWidth
        columns: view.columns
        spacing: Theme.gap

        Repeater {
            model: view.choices

            ChoiceTile {
                id: tile

                required property var modelData
                required property int index

                objectName: "choice"
                width: grid.cell
                height: Math.max(implicitHeight, grid.fair)
                wide: grid.fair < Theme.body * 4.4
                choice: modelData
                checked: index === view.opened
                onActivated: view.touched = view.opened === tile.index ? -1 : tile.index
            }
        }
    }
}
