pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// "Make it easier": every change shows at once, and all of it goes back when the visit ends.
Sheet {
    id: sheet

    required property KioskModel kiosk

    readonly property ComfortModel comfort: kiosk.comfort

    title: qsTr("Make it easier")
    bodyHeight: pane.contentHeight
    cardWidth: Math.min(width - 2 * Theme.margin, 1680 * Theme.unit * (1 + (Theme.textScale - 1) * 0.3))

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false
        spacing: Theme.gap * (switches.columns > 1 ? 0.6 : 1)

        ComfortRow {
            width: pane.width
            icon: "text-aa"
            title: qsTr("Text size")

            Repeater {
                model: sheet.comfort.textSizes

                PillButton {
                    id: size

                    required property int modelData

                    objectName: "size" + modelData
                    name: qsTr("%1 percent").arg(modelData)
                    text: modelData + " %"
                    checkable: true
                    checked: sheet.comfort.textSize === modelData
                    onActivated: sheet.comfort.setTextSize(size.modelData)
                }
            }
        }

        ComfortRow {
            width: pane.width
            icon: "circle-half"
            title: qsTr("Colors")

            Repeater {
                model: [["light", qsTr("Light")], ["dark", qsTr("Dark")], ["high-contrast", qsTr("High contrast")]]

                PillButton {
                    id: colours

                    required property var modelData

                    objectName: "theme-" + modelData[0]
                    name: modelData[1]
                    checkable: true
                    checked: sheet.comfort.theme === modelData[0]
                    onActivated: sheet.comfort.setTheme(colours.modelData[0])
                }
            }
        }

        // Two by two where there is room: all of it is seen at once.
        Grid {
            id: switches

            readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

            width: pane.width
            columns: Theme.portrait || Theme.textScale > 1.2 ? 1 : 2
            // A switch stands nearer to its own words than to its neighbour's.
            columnSpacing: 2 * Theme.block
            rowSpacing: pane.spacing

            Repeater {
                model: [
                    {
                        "what": "noNeedles",
                        "icon": "eye-slash",
                        "title": qsTr("No pictures of needles"),
                        "on": sheet.comfort.noNeedles
                    },
                    {
                        "what": "captions",
                        "icon": "closed-captioning",
                        "title": qsTr("Words under films"),
                        "on": sheet.comfort.captions
                    },
                    {
                        "what": "lessMotion",
                        "icon": "person-simple-tai-chi",
                        "title": qsTr("Less motion"),
                        "on": sheet.comfort.lessMotion
                    },
                    {
                        "what": "lower",
                        "icon": "arrow-line-down",
                        "title": qsTr("Buttons lower on the screen"),
                        "on": sheet.comfort.lower
                    },
                    {
                        "what": "steady",
                        "icon": "hand-tap",
                        "title": qsTr("Calm touch, for shaky hands"),
                        "on": sheet.comfort.steady
                    },
                    {
                        "what": "slowVoice",
                        "icon": "speaker-low",
                        "title": qsTr("Slower voice"),
                        "on": sheet.comfort.slowVoice
                    },
                    {
                        "what": "guided",
                        "icon": "ear",
                        "title": qsTr("Say what the keys do"),
                        "on": sheet.comfort.guided
                    }
                ]

                ComfortRow {
                    id: row

                    required property var modelData

                    width: switches.cell
                    single: true
                    icon: modelData.icon
                    title: modelData.title

                    PillButton {
                        objectName: row.modelData.what + "Switch"
                        name: row.modelData.title
                        text: row.modelData.on ? qsTr("On") : qsTr("Off")
                        icon: row.modelData.on ? "check-circle" : "circle"
                        role: Accessible.CheckBox
                        checkable: true
                        checked: row.modelData.on
                        onActivated: sheet.comfort.turn(row.modelData.what, !row.modelData.on)
                    }
                }
            }
        }

        ComfortRow {
            width: pane.width
            icon: "speaker-high"
            title: qsTr("Sound")

            PillButton {
                objectName: "quieter"
                name: qsTr("Quieter")
                icon: "minus"
                onActivated: sheet.comfort.setVolume(sheet.comfort.volume - 10)
            }

            Plain {
                height: Theme.barButton
                width: Math.max(implicitWidth, Theme.label * 4)
                text: sheet.comfort.sound ? sheet.comfort.volume + " %" : qsTr("Off")
                font.pixelSize: Theme.label
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }

            PillButton {
                objectName: "louder"
                name: qsTr("Louder")
                icon: "plus"
                onActivated: sheet.comfort.setVolume(sheet.comfort.sound ? sheet.comfort.volume + 10 : sheet.comfort.volume)
            }
        }

        Plain {
            width: pane.width
            topPadding: Theme.gap
            text: qsTr("When you finish, all of this goes back for the next person.")
            font.pixelSize: Theme.small
            color: Theme.softInk
        }
    }
}
