pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A column of words that scrolls by finger, keys and a visible button when it is longer than its place.
Item {
    id: pane

    default property alias content: column.data
    property real spacing: Theme.block * 0.6
    property bool centred: true
    // Whether the words come down with the buttons.
    property bool sinks: false
    readonly property real contentHeight: column.implicitHeight
    readonly property bool overflows: column.implicitHeight > height + 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 2

    function toTop(): void {
        flick.contentY = 0;
    }

    function reveal(item: Item): void {
        if (!item)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.gap);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, top + item.height - flick.height + Theme.gap);
    }

    function centre(item: Item): void {
        const middle = item ? item.mapToItem(column, 0, item.height / 2).y : 0;
        flick.contentY = Math.max(0, Math.min(column.implicitHeight - flick.height, middle - flick.height / 2));
    }

    // Who walks by keys sees where they are.
    Connections {
        target: pane.Window.window
        enabled: pane.overflows && Theme.keyboard

        function onActiveFocusItemChanged(): void {
            let item = pane.Window.activeFocusItem;
            while (item && item !== column)
                item = item.parent;
            if (item)
                pane.reveal(pane.Window.activeFocusItem);
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        // Room for the paper behind a line that is read aloud.
        anchors.leftMargin: -Theme.gap * 0.5
        anchors.rightMargin: -Theme.gap * 0.5
        anchors.bottomMargin: pane.overflows ? more.height + Theme.gap * 0.5 : 0
        contentWidth: width
        contentHeight: column.implicitHeight
        // What stands high can be pulled down to where a hand reaches it. While the buttons move, a
        // place is less than nothing for a moment; a margin below zero would scroll the words away.
        topMargin: pane.overflows && Theme.sunk ? Math.max(0, height / 2) : 0
        clip: pane.overflows
        interactive: pane.overflows
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: column

            y: {
                const spare = pane.overflows ? 0 : Math.max(0, pane.height - implicitHeight);
                return pane.sinks && Theme.lower ? spare : pane.centred ? spare / 2 : 0;
            }
            x: Theme.gap * 0.5
            width: pane.width
            spacing: pane.spacing
        }
    }

    // The hint is a button: people who cannot swipe can still read on.
    Touchable {
        id: more

        objectName: "readOn"
        name: pane.atEnd ? qsTr("Back to the top") : qsTr("Read on below")
        visible: pane.overflows
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.label * 1.9
        onActivated: flick.contentY = pane.atEnd ? 0 : Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: more.pressed ? Theme.down : Theme.card
            border.width: Theme.stroke
            border.color: Theme.edge
        }

        Row {
            anchors.centerIn: parent
            spacing: Theme.label * 0.4

            Icon {
                name: pane.atEnd ? "arrow-up" : "arrow-down"
                color: Theme.accent
                anchors.verticalCenter: parent.verticalCenter
            }

            Plain {
                text: more.name
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                color: Theme.accent
                lineHeight: Theme.labelLine
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
