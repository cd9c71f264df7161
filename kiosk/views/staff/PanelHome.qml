pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// One tile for each page, with what is worth knowing before it is opened.
Grid {
    id: home

    required property KioskModel kiosk
    required property PanelModel panel
    required property var pages

    readonly property int problems: kiosk.staff.problems.length
    readonly property bool due: kiosk.staff.reviews.length > 0 || kiosk.staff.clockWrong
    readonly property var icons: ({
            "content": problems > 0 || due ? "warning-circle" : "file-text",
            "editions": "clock-counter-clockwise",
            "language": "globe",
            "cleaning": "spray-bottle",
            "sound": "speaker-high",
            "machine": "desktop",
            "pin": "password",
            "leave": "sign-out"
        })
    readonly property var notes: ({
            "content": problems > 0 ? qsTr("%n problem(s) to mend", "", problems) : due ? qsTr("Something to look at") : qsTr("All is well"),
            "editions": panel.content.newest ? "" : qsTr("Older words are shown"),
            "cleaning": qsTr("No touch for 30 seconds")
        })

    signal chosen(string page)

    columns: Theme.portrait ? (Theme.textScale > 1.3 ? 1 : 2) : (Theme.textScale > 1.6 ? 2 : Theme.textScale > 1.2 ? 3 : 4)
    spacing: Theme.gap

    Repeater {
        model: Object.keys(home.pages)

        PanelTile {
            required property string modelData

            objectName: "tile-" + modelData
            width: (home.width - (home.columns - 1) * home.spacing) / home.columns
            name: home.pages[modelData]
            note: compact && !marked ? "" : home.notes[modelData] ?? ""
            icon: home.icons[modelData]
            compact: home.kiosk.comfort.lower || Theme.textScale > 1.2
            marked: modelData === "content" ? home.problems > 0 || home.due : modelData === "editions" && !home.panel.content.newest
            onActivated: home.chosen(modelData)
        }
    }
}
