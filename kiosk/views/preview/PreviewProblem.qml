import QtQuick
import kiosk.views

// A click copies the file and the line, for the editor's "go to".
Touchable {
    id: row

    property string place: ""
    property string words: ""
    property bool error: false

    objectName: "problem"
    name: row.place + " " + row.words
    description: "Copies the file and the line"
    quick: true
    focusRadius: 4
    implicitHeight: text.implicitHeight + 10

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 2
        radius: 4
        color: row.pressed ? Theme.down : Theme.card
    }

    Plain {
        id: text

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 8
        text: (row.error ? "" : "To look at: ") + row.place + "  " + row.words
        font.pixelSize: Theme.label
        font.weight: row.error ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
