import QtQuick
import kiosk.views

// A number in a disc.
Rectangle {
    id: disc

    required property string text
    property real size: Theme.label * 1.7
    property bool lit: false
    property bool inverted: false

    width: size
    height: size
    radius: size / 2
    color: lit ? Theme.ink : inverted ? Theme.actionInk : Theme.action
    Accessible.ignored: true

    Plain {
        anchors.centerIn: parent
        text: disc.text
        font.pixelSize: Math.round(disc.size * 0.6)
        font.weight: Font.Bold
        lineHeight: Theme.labelLine * 1.1
        color: disc.lit ? Theme.paper : disc.inverted ? Theme.action : Theme.actionInk
        Accessible.ignored: true
    }
}
