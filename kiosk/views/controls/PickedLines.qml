pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// The two lists, each under its heading.
Column {
    id: lines

    required property var asked
    required property var told
    property real fontSize: Math.max(Theme.label, Theme.body * 0.85)

    readonly property var groups: [
        {
            "title": qsTr("Questions for my doctor"),
            "icon": "chat-circle-dots",
            "lines": lines.asked
        },
        {
            "title": qsTr("Tell my team"),
            "icon": "check-square",
            "lines": lines.told
        }
    ]

    // Beside its sign the longest word fits in a line.
    readonly property font measure: Qt.font({
        "family": Theme.family,
        "pixelSize": 100,
        "weight": Font.Bold
    })
    readonly property real widest: Typeset.longest([...asked, ...told].map(row => row.line.plain).join(" "), measure) / 100
    readonly property real letters: width > 0 ? Math.min(fontSize, Math.floor(width / (widest + 1.65))) : fontSize

    spacing: Theme.gap * 0.8

    Repeater {
        model: 2

        Column {
            id: group

            required property int index

            readonly property var rows: lines.groups[index]

            visible: rows.lines.length > 0
            width: lines.width
            spacing: lines.letters * 0.3

            Plain {
                width: parent.width
                text: group.rows.title
                font.pixelSize: lines.letters * 1.15
                font.weight: Font.Bold
                color: Theme.accent
                Accessible.role: Accessible.Heading
            }

            Repeater {
                model: group.rows.lines

                Row {
                    id: line

                    required property var modelData

                    width: group.width
                    spacing: lines.letters * 0.45

                    Icon {
                        id: sign

                        name: group.rows.icon
                        size: lines.letters * 1.2
                        color: Theme.accent
                    }

                    Plain {
                        width: line.width - sign.width - line.spacing
                        text: line.modelData.line.plain
                        font.pixelSize: lines.letters
                    }
                }
            }
        }
    }
}
