pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A card over the screen with one way out by touch, by Escape and by touching beside it.
FocusScope {
    id: sheet

    required property string title
    property bool open: false
    property real cardWidth: Math.min(width - 2 * Theme.margin, 1240 * Theme.unit)
    property real cardHeight: Math.min(height - 2 * Theme.block, bodyHeight + head.height + 3 * Theme.block)
    property real bodyHeight: body.children.length > 0 ? body.children[0].implicitHeight : 0
    property bool closable: true
    readonly property bool modal: sheet.open
    default property alias content: body.data

    signal closed

    visible: open
    enabled: open
    focus: open
    onOpenChanged: if (sheet.open)
        sheet.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: if (sheet.closable)
        sheet.closed()
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    // Swallows every touch that misses the card, so that nothing below acts.
    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: if (sheet.closable)
                sheet.closed()
        }

        DragHandler {
            target: null
        }
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
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
            height: Math.max(titleText.implicitHeight, shut.visible ? shut.height : 0)

            Plain {
                id: titleText

                anchors.left: parent.left
                anchors.right: shut.visible ? shut.left : parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: sheet.title
                font.pixelSize: Math.min(Theme.heading, Theme.body * 1.3)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                Accessible.role: Accessible.Heading
            }

            PillButton {
                id: shut

                objectName: "closeSheet"
                visible: sheet.closable
                focus: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Close")
                icon: "x"
                onActivated: sheet.closed()
            }
        }

        Item {
            id: body

            anchors.top: head.bottom
            anchors.topMargin: Theme.block
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.block
            anchors.rightMargin: Theme.block
            anchors.bottomMargin: Theme.block
        }
    }
}
