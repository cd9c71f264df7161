import QtQuick
import kiosk.views

// A line to tick.
Touchable {
    id: row

    property real fontSize: Math.max(Theme.label, Theme.body * 0.9)

    role: Accessible.CheckBox
    checkable: true
    implicitHeight: Math.max(Math.min(Theme.barButton, row.fontSize * 2.4), 16 * Theme.millimetre, words.implicitHeight + Theme.gap)
    focusRadius: Theme.radius * 0.5

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 0.5
        color: row.pressed ? Theme.down : row.checked ? Theme.rightPaper : Theme.card
        border.width: (row.checked ? 1.5 : 1) * Theme.stroke
        border.color: row.checked ? Theme.right : Theme.edge
    }

    Icon {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: row.checked ? "check-square" : "square"
        size: row.fontSize * 1.35
        color: row.checked ? Theme.right : Theme.ink
    }

    Plain {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.gap * 0.8
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: row.name
        font.pixelSize: row.fontSize
        lineHeight: Theme.labelLine * 1.08
        Accessible.ignored: true
    }
}
