import QtQuick
import kiosk.views

// A button with a word; `filled` is the one thing to do next on a screen.
Touchable {
    id: button

    property string text: button.name
    property string note: ""
    property string icon: ""
    property bool iconAfter: false
    property bool iconMirrors: false
    property bool filled: false
    property bool outlined: false
    property bool bare: false
    property bool wordless: false
    property real fontSize: Theme.label
    property real minimumHeight: Theme.barButton
    property int weight: filled || outlined ? Font.Bold : Font.DemiBold
    property real maximumWidth: 100000
    readonly property real sidePadding: wordless ? fontSize * 0.75 : fontSize * 1.15

    readonly property color inkColor: button.filled ? Theme.actionInk : button.outlined ? Theme.accent : button.checked ? Theme.actionInk : Theme.ink

    implicitHeight: Math.max(minimumHeight, wordless ? 0 : words.implicitHeight + fontSize * 0.7)
    implicitWidth: Math.max(minimumHeight, row.implicitWidth + 2 * sidePadding)
    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: button.pressed ? 2 * Theme.unit : 0
        anchors.bottomMargin: -anchors.topMargin
        radius: height / 2
        color: button.filled || button.checked ? (button.pressed ? Theme.actionDown : Theme.action) : button.pressed ? Theme.down : button.bare ? "transparent" : Theme.card
        border.width: button.filled || button.bare ? 0 : (button.outlined ? 1.5 : 1) * Theme.stroke
        border.color: button.outlined ? Theme.accent : Theme.edge

        Row {
            id: row

            anchors.centerIn: parent
            spacing: button.fontSize * 0.45
            layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: button.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: button.icon
                size: button.fontSize * 1.2
                color: button.inkColor
                mirrors: false
                transform: Scale {
                    origin.x: button.fontSize * 0.6
                    xScale: button.iconMirrors && Theme.mirrored ? -1 : 1
                }
            }

            Column {
                id: words

                readonly property real room: Math.max(button.fontSize * 3, button.maximumWidth - 2 * button.sidePadding - (button.icon === "" ? 0 : button.fontSize * 1.65))

                visible: !button.wordless
                anchors.verticalCenter: parent.verticalCenter

                Plain {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, words.room)
                    text: button.text
                    font.pixelSize: button.fontSize
                    font.weight: button.weight
                    lineHeight: Theme.labelLine
                    color: button.inkColor
                    Accessible.ignored: true
                }

                Plain {
                    anchors.left: parent.left
                    visible: button.note !== ""
                    width: Math.min(implicitWidth, words.room)
                    text: button.note
                    font.pixelSize: Math.max(28 * Theme.unit, button.fontSize * 0.66)
                    lineHeight: Theme.labelLine
                    color: button.inkColor
                    Accessible.ignored: true
                }
            }
        }
    }
}
