pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// What flows like words: beside them where there is room, else in the same scroll, below them or,
// when it is `urgent`, above.
SidedSlide {
    id: view

    property bool urgent: false
    property bool stacks: Theme.portrait || Theme.textScale >= 1.5
    readonly property bool stacked: stacks && !Theme.sunk
    readonly property bool crowded: !stacked && pane.overflows
    readonly property real roomHeight: pane.height - (actions.active ? actions.height + holder.spacing : 0)
    readonly property real roomWidth: holder.width
    readonly property real flowHeight: holder.implicitHeight
    default property alias flow: holder.data

    sided: !stacked
    wordsPicture: view.slide.picture ?? null
    below: Theme.sunk

    lead: Item {
        id: above

        width: parent ? parent.width : 0
        implicitHeight: view.stacked && view.urgent ? holder.implicitHeight : 0
        visible: view.stacked && view.urgent
    }

    extra: Item {
        id: below

        width: parent ? parent.width : 0
        implicitHeight: view.stacked && !view.urgent ? holder.implicitHeight : 0
        visible: view.stacked && !view.urgent
    }

    content: TextPane {
        id: pane

        anchors.fill: parent

        Item {
            id: beside

            width: pane.width
            implicitHeight: view.stacked ? 0 : holder.implicitHeight
        }
    }

    Column {
        id: holder

        readonly property bool arrowGroup: true

        parent: !view.stacked ? beside : view.urgent ? above : below
        width: parent.width
        spacing: Theme.gap * 0.7
    }

    // Low on a tall screen, the words stand above without their buttons.
    Loader {
        id: actions

        parent: holder
        width: holder.width
        active: Theme.sunk
        visible: active

        sourceComponent: SlideActions {
            kiosk: view.kiosk
            slide: view.slide
            current: view.current
            onTermTouched: (term, x, y) => view.termTouched(term, x, y)
        }
    }
}
