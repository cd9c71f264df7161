import QtQuick
import QtQuick.Shapes
import ClinicKiosk
import kiosk.views

// What a word means: a card right above the word, below it where there is no room; any touch closes it.
FocusScope {
    id: glossary

    required property VisitModel visit
    property bool open: false
    property var entry: ({})
    property real wordX: 0
    property real wordY: 0
    property Item opener: null
    readonly property bool modal: glossary.open

    readonly property real tip: 22 * Theme.unit
    readonly property real lineHeight: Theme.body * 1.25
    readonly property bool above: wordY - card.height - tip > Theme.gap || wordY > height / 2

    // x and y are the middle of the word's upper edge in the window.
    function show(term: string, x: real, y: real): void {
        const found = glossary.visit.term(term);
        if (!found.meaning)
            return;
        const spot = glossary.mapFromItem(null, x, y);
        glossary.wordX = spot.x;
        glossary.wordY = spot.y;
        glossary.entry = found;
        glossary.opener = glossary.Window.activeFocusItem;
        glossary.open = true;
    }

    function shut(): void {
        glossary.open = false;
        if (glossary.opener)
            glossary.opener.forceActiveFocus(Qt.OtherFocusReason);
        glossary.opener = null;
    }

    Aloud {
        open: glossary.open
        lines: glossary.entry.term ? [glossary.entry.term.plain, glossary.entry.meaning.plain] : []
    }

    z: 6
    visible: open
    enabled: open
    focus: open
    onOpenChanged: if (glossary.open)
        glossary.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onPressed: event => {
        glossary.shut();
        event.accepted = true;
    }
    Accessible.role: Accessible.ToolTip
    Accessible.name: entry.term ? qsTr("%1: %2").arg(entry.term.plain).arg(entry.meaning.plain) : ""

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: glossary.shut()
    }

    DragHandler {
        target: null
        onActiveChanged: if (active)
            glossary.shut()
    }

    Rectangle {
        id: card

        objectName: "glossaryCard"
        width: Math.min(glossary.width - 2 * Theme.gap, Math.max(640 * Theme.unit, Theme.body * 17))
        height: Math.min(glossary.height - 2 * Theme.gap, words.implicitHeight + 2 * Theme.block * 0.8)
        x: Math.round(Math.max(Theme.gap, Math.min(glossary.width - width - Theme.gap, glossary.wordX - width / 2)))
        y: Math.round(Math.max(Theme.gap, Math.min(glossary.height - height - Theme.gap, glossary.above ? glossary.wordY - height - glossary.tip * 0.8 : glossary.wordY + glossary.lineHeight + glossary.tip)))
        radius: Theme.radius * 0.8
        color: Theme.card
        border.width: 2 * Theme.stroke
        border.color: Theme.accent

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.block * 0.8
            spacing: Theme.gap * 0.5

            Plain {
                objectName: "term"
                width: parent.width
                text: glossary.entry.term ? glossary.entry.term.plain : ""
                font.weight: Font.Bold
                color: Theme.accent
            }

            Plain {
                objectName: "meaning"
                width: parent.width
                text: glossary.entry.meaning ? glossary.entry.meaning.plain : ""
                font.pixelSize: Math.max(Theme.label, Theme.body * 0.95)
            }

            ReadButton {
                objectName: "readTerm"
                maximumWidth: parent.width
            }

            NoVoice {
                width: parent.width
                reading: Voice.reading
            }
        }
    }

    // The tip that points at the word.
    Shape {
        id: pointer

        readonly property real pointX: Math.max(card.x + card.radius + glossary.tip, Math.min(card.x + card.width - card.radius - glossary.tip, glossary.wordX))

        x: pointX - glossary.tip
        y: glossary.above ? card.y + card.height - 2 * Theme.stroke : card.y + 2 * Theme.stroke - height
        width: 2 * glossary.tip
        height: glossary.tip
        transform: Scale {
            yScale: glossary.above ? 1 : -1
            origin.y: pointer.height / 2
        }

        ShapePath {
            strokeWidth: 2 * Theme.stroke
            strokeColor: Theme.accent
            fillColor: Theme.card
            startX: 0
            startY: 0

            PathLine {
                x: glossary.tip
                y: glossary.tip
            }

            PathLine {
                x: 2 * glossary.tip
                y: 0
            }
        }
    }
}
