pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// A card with an icon and a name; turned, it takes the place of all cards, says why it matters and
// can be ticked.
FocusScope {
    id: turning

    required property var card
    required property string key
    property ListsModel lists: null
    property bool turned: false
    property bool back: false
    property real least: 0
    // The place of all cards, seen from this one; empty where a card grows in its column instead.
    property rect cover
    // Whether another card lies over this one.
    property bool covered: false

    readonly property bool told: lists !== null && lists.told.some(entry => entry.key === turning.key)
    readonly property real pad: Math.max(Theme.gap * 0.85, 20 * Theme.unit)
    readonly property real fontSize: Math.max(28 * Theme.unit, Theme.body * 0.74)
    readonly property bool wide: width > Theme.body * 14
    readonly property bool floats: cover.width > 0
    readonly property real wanted: rear.implicitHeight + 2 * rearPad
    readonly property real rearPad: floats ? Theme.block * 0.9 : pad
    readonly property real small: Math.max(least, front.implicitHeight + 2 * pad)

    opacity: covered ? 0 : 1
    enabled: !covered
    implicitHeight: back && !floats ? Math.max(small, wanted) : small

    signal activated
    signal termTouched(string term, real x, real y)

    onTurnedChanged: {
        if (Theme.fadeTime === 0)
            turning.back = turning.turned;
        else
            flip.restart();
    }

    Aloud {
        open: turning.turned
        lines: [turning.card.name, turning.card.text, turning.card.tell ?? ""]
    }

    SequentialAnimation {
        id: flip

        NumberAnimation {
            target: sides
            property: "turn"
            to: 0
            duration: Theme.fadeTime * 0.6
            easing.type: Easing.InQuad
        }

        ScriptAction {
            script: turning.back = turning.turned
        }

        NumberAnimation {
            target: sides
            property: "turn"
            to: 1
            duration: Theme.fadeTime * 0.6
            easing.type: Easing.OutQuad
        }
    }

    Item {
        id: sides

        property real turn: 1

        readonly property bool over: turning.back && turning.floats

        x: over ? turning.cover.x : 0
        y: over ? turning.cover.y : 0
        width: over ? turning.cover.width : turning.width
        height: over ? turning.cover.height : turning.height
        transform: Scale {
            origin.x: sides.width / 2
            xScale: sides.turn
        }

        Touchable {
            id: face

            objectName: "cardFace"
            anchors.fill: parent
            focus: true
            name: turning.card.name.plain
            checked: turning.back
            description: turning.back ? turning.card.text.map(line => line.plain).join(" ") : qsTr("Touch to turn the card")
            focusRadius: Theme.radius
            onActivated: turning.activated()

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: face.pressed ? Theme.down : Theme.card
                border.width: turning.back || turning.told ? 1.5 * Theme.stroke : Theme.stroke
                border.color: turning.told ? Theme.right : turning.back ? Theme.accent : Theme.edge
            }
        }

        Grid {
            id: front

            visible: !turning.back
            anchors.centerIn: parent
            columns: turning.wide ? 2 : 1
            spacing: Theme.gap * 0.7
            horizontalItemAlignment: turning.wide ? Grid.AlignLeft : Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Item {
                id: sign

                width: Theme.body * (turning.wide ? 1.9 : 2.5)
                height: width

                Image {
                    visible: !!turning.card.picture
                    anchors.fill: parent
                    source: turning.card.picture ? turning.card.picture.file : ""
                    sourceSize: Qt.size(width, height)
                    asynchronous: !Theme.swapping
                    fillMode: Image.PreserveAspectFit
                    Accessible.ignored: true
                }

                Icon {
                    visible: !turning.card.picture
                    name: turning.card.icon ? turning.card.icon : "info"
                    size: sign.width
                    color: Theme.action
                }
            }

            Column {
                width: turning.wide ? turning.width - sign.width - front.spacing - 4 * turning.pad : turning.width - 2 * turning.pad
                spacing: Theme.gap * 0.4

                Plain {
                    width: parent.width
                    text: turning.card.name.plain
                    font.pixelSize: Math.max(Theme.bigLabel, Theme.body * 0.95)
                    font.weight: Font.Bold
                    lineHeight: Theme.labelLine * 1.05
                    horizontalAlignment: turning.wide ? Text.AlignLeft : Text.AlignHCenter
                    Accessible.ignored: true
                }

                Row {
                    anchors.horizontalCenter: turning.wide ? undefined : parent.horizontalCenter
                    spacing: Theme.gap * 0.4

                    Icon {
                        name: turning.told ? "check-circle" : "arrows-clockwise"
                        size: turning.fontSize * 1.1
                        color: turning.told ? Theme.right : Theme.softInk
                    }

                    Plain {
                        text: turning.told ? qsTr("On your list") : qsTr("Turn")
                        font.pixelSize: turning.fontSize
                        lineHeight: Theme.labelLine * 1.1
                        color: turning.told ? Theme.right : Theme.softInk
                        Accessible.ignored: true
                    }
                }
            }
        }

        Column {
            id: rear

            visible: turning.back
            x: turning.rearPad
            y: turning.floats ? Math.max(turning.rearPad, (sides.height - height) / 2) : turning.rearPad
            width: (turning.floats ? turning.cover.width : turning.width) - 2 * turning.rearPad
            spacing: turning.floats ? Theme.block * 0.6 : Theme.gap * 0.5

            Row {
                width: parent.width
                spacing: Theme.gap

                Icon {
                    id: badge

                    visible: turning.floats && !turning.card.picture
                    anchors.verticalCenter: parent.verticalCenter
                    name: turning.card.icon ? turning.card.icon : "info"
                    size: Theme.body * 1.6
                    color: Theme.action
                }

                Plain {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (badge.visible ? badge.width + parent.spacing : 0)
                    text: turning.card.name.plain
                    font.pixelSize: Math.min(Theme.heading * 0.74, Theme.body * 1.4)
                    font.weight: Font.Bold
                    lineHeight: Theme.labelLine * 1.05
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }

            Repeater {
                model: turning.card.text

                Words {
                    required property var modelData

                    width: rear.width
                    line: modelData
                    font.pixelSize: Theme.body
                    onTermTouched: (term, x, y) => turning.termTouched(term, x, y)
                }
            }

            TickRow {
                objectName: "tell"
                visible: !!turning.card.tell
                width: parent.width
                fontSize: Theme.body * 0.9
                name: turning.told ? qsTr("On your list “Tell my team”") : qsTr("Add to “Tell my team”")
                description: turning.card.tell ? turning.card.tell.plain : ""
                checked: turning.told
                onActivated: turning.lists.toggleTold(turning.key)
            }

            Row {
                spacing: Theme.gap * 0.4

                Icon {
                    name: "arrows-clockwise"
                    size: turning.fontSize * 1.1
                    color: Theme.softInk
                }

                Plain {
                    text: qsTr("Touch the card to turn it back")
                    width: Math.min(implicitWidth, rear.width - turning.fontSize * 1.5)
                    font.pixelSize: turning.fontSize
                    lineHeight: Theme.labelLine * 1.1
                    color: Theme.softInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
