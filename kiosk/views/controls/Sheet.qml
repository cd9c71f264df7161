pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// A card over the screen with one way out by touch, by Escape and by touching beside it.
FocusScope {
    id: sheet

    required property string title
    property bool open: false
    property real cardWidth: Math.min(width - 2 * Theme.margin, 1240 * Theme.unit * (0.5 + 0.5 * Theme.textScale))
    property real cardHeight: Math.min(tallest, bodyHeight + head.height + foot.height + 3 * Theme.block)
    // Whether the card may be tall where buttons come low: nothing is to be touched in its upper part.
    property bool tall: false
    readonly property real tallest: Theme.sunk && !tall ? height - Theme.reachTop - Theme.block : height - 2 * Theme.block
    property real bodyHeight: body.children.length > 0 ? body.children[0].implicitHeight : 0
    property bool closable: true
    readonly property bool modal: sheet.open
    // What "Read to me" reads after the title; a sheet without lines has no such button.
    property var spoken: []
    default property alias content: body.data

    signal closed

    visible: open
    enabled: open
    focus: open
    onOpenChanged: if (sheet.open)
        sheet.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: if (sheet.closable)
        sheet.closed()
    Aloud {
        open: sheet.open && sheet.spoken.length > 0
        lines: [sheet.title, ...sheet.spoken]
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    // Swallows every touch that misses the card, so that nothing below acts.
    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: if (sheet.closable)
                sheet.closed()
        }

        DragHandler {
            target: null
        }
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lower ? parent.height - height - Theme.block : Math.round((parent.height - height) / 2)
        width: sheet.cardWidth
        height: sheet.cardHeight
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.contrast ? 2 * Theme.stroke : Theme.stroke
        border.color: Theme.edge

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Item {
            id: head

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.block
            // A title that needs three lines beside the buttons has the whole width below them.
            readonly property real beside: width - ways.width - Theme.gap
            readonly property bool stacked: !Theme.lower && ways.width > 0 && (Typeset.longest(sheet.title, titleText.font) > beside || metrics.advanceWidth(sheet.title) > 1.6 * beside)
            readonly property real titleHeight: stacked ? ways.height + Theme.gap * 0.5 + titleText.implicitHeight : Math.max(titleText.implicitHeight, Theme.lower ? 0 : ways.height)
            height: titleHeight + (noVoice.visible ? noVoice.height + Theme.gap : 0)

            FontMetrics {
                id: metrics

                font: titleText.font
            }

            Plain {
                id: titleText

                anchors.left: parent.left
                anchors.right: Theme.lower || head.stacked ? parent.right : ways.left
                anchors.rightMargin: head.stacked ? 0 : Theme.gap
                y: head.stacked ? head.titleHeight - height : (head.titleHeight - height) / 2
                text: sheet.title
                font.pixelSize: Math.min(Theme.heading, Theme.body * 1.3)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                balanced: true
                Accessible.role: Accessible.Heading
            }

            NoVoice {
                id: noVoice

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: sheet.spoken.length > 0 && (reading?.missing ?? false)
                reading: Voice.reading
            }

            Row {
                id: ways

                parent: Theme.lower ? foot : head
                anchors.right: parent.right
                y: head.stacked ? 0 : (Theme.lower ? foot.height : head.titleHeight) - height
                spacing: Theme.gap

                Loader {
                    active: sheet.spoken.length > 0
                    visible: active

                    sourceComponent: ReadButton {
                        objectName: "readSheet"
                        wordless: sheet.cardWidth < 30 * Theme.label
                    }
                }

                PillButton {
                    objectName: "closeSheet"
                    visible: sheet.closable
                    focus: true
                    name: qsTr("Close")
                    icon: "x"
                    onActivated: sheet.closed()
                }
            }
        }

        Item {
            id: body

            anchors.top: head.bottom
            anchors.topMargin: Theme.block
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.leftMargin: Theme.block
            anchors.rightMargin: Theme.block
        }

        // Where hands reach: Close comes down here.
        Item {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.block
            height: Theme.lower && ways.height > 0 ? ways.height + Theme.gap : 0
        }
    }
}
