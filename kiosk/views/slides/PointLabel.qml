import QtQuick
import kiosk.views

// The number and name of a part, on the picture.
Touchable {
    id: label

    required property string number
    required property string partName
    property bool wordless: false
    property bool lit: false
    property real room: 400
    readonly property real fontSize: Math.max(29 * Theme.unit, Theme.label)
    readonly property real disc: Math.max(16 * Theme.millimetre, fontSize * 1.7)
    readonly property real pad: wordless ? 0 : 9 * Theme.unit

    // A word that would have to break: then the number stands alone.
    readonly property bool broken: words.contentWidth > words.width + 1

    name: qsTr("%1, %2").arg(label.number).arg(label.partName)
    implicitWidth: wordless ? disc : disc + 2 * pad + words.width + fontSize * 0.45 + fontSize * 0.8
    implicitHeight: Math.max(disc + 2 * pad, wordless ? 0 : words.implicitHeight + fontSize * 0.5)
    checked: lit
    focusRadius: height / 2

    // A shadow that the software renderer can draw: two soft rims.
    Rectangle {
        visible: !label.wordless && !Theme.contrast
        anchors.fill: parent
        anchors.margins: -4 * Theme.unit
        anchors.topMargin: 0
        anchors.bottomMargin: -9 * Theme.unit
        radius: height / 2
        color: "#14103028"
    }

    Rectangle {
        visible: !label.wordless
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radius)
        color: label.lit ? Theme.action : label.pressed ? Theme.down : Theme.card
        border.width: label.lit ? 0 : Theme.stroke
        border.color: Theme.contrast ? Theme.line : Theme.edge
    }

    Numeral {
        id: numeral

        anchors.left: parent.left
        anchors.leftMargin: label.pad
        anchors.verticalCenter: parent.verticalCenter
        text: label.number
        size: label.disc
        lit: label.lit && label.wordless
        inverted: label.lit && !label.wordless
        border.width: label.wordless ? 2 * Theme.stroke : 0
        border.color: Theme.card
    }

    Plain {
        id: words

        visible: !label.wordless
        anchors.left: numeral.right
        anchors.leftMargin: label.fontSize * 0.45
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.max(label.fontSize * 2, label.room - label.disc - 2 * label.pad - label.fontSize * 1.25))
        text: label.partName
        wrapMode: Text.WordWrap
        font.pixelSize: label.fontSize
        font.weight: Font.Bold
        lineHeight: Theme.labelLine
        color: label.lit ? Theme.actionInk : Theme.ink
        Accessible.ignored: true
    }
}
