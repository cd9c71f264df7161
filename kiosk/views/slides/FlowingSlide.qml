import QtQuick
import kiosk.views

// What flows like words: beside them where there is room, else below them in the same scroll.
SidedSlide {
    id: view

    property bool stacked: Theme.portrait || Theme.textScale >= 1.5
    readonly property bool crowded: !stacked && pane.overflows
    readonly property real roomHeight: pane.height
    readonly property real roomWidth: holder.width
    default property alias flow: holder.data

    sided: !stacked

    extra: Item {
        id: below

        width: parent ? parent.width : 0
        implicitHeight: view.stacked ? holder.implicitHeight : 0
        visible: view.stacked
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

        parent: view.stacked ? below : beside
        width: parent.width
        spacing: Theme.gap * 0.7
    }
}
