pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// What a touched part, mark or choice means: a card in the place of the slide's words.
FocusScope {
    id: card

    property string title: ""
    property string number: ""
    property string icon: ""
    property var lines: []
    property bool open: false
    property bool stepping: true
    property Item opener: null
    property alias extra: extraPlace.data
    // What "Read to me" reads while the card is open.
    property var spoken: [title, ...lines]
    readonly property real wanted: head.height + pane.contentHeight + feet.height + Theme.block * 2.6 + Theme.gap

    signal closed
    signal stepped
    signal termTouched(string term, real x, real y)

    visible: open
    enabled: open
    onOpenChanged: {
        if (card.open) {
            card.opener = card.Window.activeFocusItem;
            card.forceActiveFocus(Qt.OtherFocusReason);
            rise.restart();
        } else {
            giveBack.start();
        }
    }
    onTitleChanged: if (card.open) {
        pane.toTop();
        rise.restart();
    }
    Keys.onEscapePressed: card.closed()

    Aloud {
        open: card.open
        lines: card.spoken
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    // The focus goes back once the words are back in the card's place.
    Timer {
        id: giveBack

        interval: 0
        onTriggered: {
            if (!card.open && card.opener?.visible)
                card.opener.forceActiveFocus(Qt.OtherFocusReason);
            card.opener = card.open ? card.opener : null;
        }
    }

    ParallelAnimation {
        id: rise

        NumberAnimation {
            target: sheet
            property: "opacity"
            from: 0.3
            to: 1
            duration: Theme.fadeTime
        }

        NumberAnimation {
            target: sheet
            property: "y"
            from: Theme.fadeTime === 0 ? 0 : 24 * Theme.unit
            to: 0
            duration: Theme.fadeTime
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        id: sheet

        width: parent.width
        height: parent.height
        radius: Theme.radius
        color: Theme.card
        border.width: 1.5 * Theme.stroke
        border.color: Theme.action

        Row {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.block * 0.8
            spacing: Theme.beside

            Numeral {
                id: disc

                visible: card.number !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: card.number
                size: Theme.body * 1.5
            }

            Icon {
                id: sign

                visible: card.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: card.icon
                size: Theme.body * 1.5
                color: Theme.accent
            }

            Plain {
                objectName: "partTitle"
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (disc.visible ? disc.width + parent.spacing : 0) - (sign.visible ? sign.width + parent.spacing : 0)
                text: card.title
                font.pixelSize: Math.min(Theme.heading * 0.74, Theme.body * 1.4)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                balanced: true
                Accessible.role: Accessible.Heading
            }
        }

        TextPane {
            id: pane

            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.block * 0.6
            anchors.bottom: feet.top
            anchors.bottomMargin: Theme.gap
            centred: false

            Repeater {
                model: card.lines

                Words {
                    required property var modelData

                    width: pane.width
                    line: modelData
                    onTermTouched: (term, x, y) => card.termTouched(term, x, y)
                }
            }

            Column {
                id: extraPlace

                visible: children.length > 0
                width: pane.width
                spacing: Theme.block * 0.6
            }
        }

        Flow {
            id: feet

            anchors.left: head.left
            anchors.right: head.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.block * 0.8
            spacing: Theme.gap

            PillButton {
                objectName: "closePart"
                name: qsTr("Close")
                icon: "x"
                outlined: true
                focus: true
                maximumWidth: feet.width
                onActivated: card.closed()
            }

            PillButton {
                objectName: "nextPart"
                visible: card.stepping
                name: qsTr("Next one")
                icon: "arrow-right"
                iconAfter: true
                iconMirrors: true
                maximumWidth: feet.width
                onActivated: card.stepped()
            }
        }
    }
}
