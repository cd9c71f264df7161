import QtQuick
import kiosk.views

// The title of a page, the way back and the way out.
Item {
    id: head

    required property string title
    required property bool deeper

    readonly property bool crowded: Theme.portrait && Theme.textScale > 1.2

    signal back
    signal closed

    height: Math.max(words.implicitHeight, returning.height, closing.height)

    PillButton {
        id: returning

        objectName: "panelBack"
        visible: head.deeper
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Back")
        icon: "arrow-left"
        iconMirrors: true
        wordless: Theme.portrait || Theme.textScale > 1.4
        onActivated: head.back()
    }

    Plain {
        id: words

        objectName: "panelTitle"
        anchors.left: returning.visible ? returning.right : parent.left
        anchors.leftMargin: returning.visible ? Theme.beside : 0
        anchors.right: closing.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: head.title
        font.pixelSize: Math.min(Theme.heading, Theme.body * (head.crowded ? 1 : 1.3))
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        Accessible.role: Accessible.Heading
    }

    PillButton {
        id: closing

        objectName: "closePanel"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Close the panel")
        text: qsTr("Close")
        icon: "x"
        outlined: true
        wordless: head.crowded
        onActivated: head.closed()
    }
}
