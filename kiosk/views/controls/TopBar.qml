import QtQuick
import ClinicKiosk
import kiosk.views

// Home, chapter and the ways to make it easier; words give way to icons where there is no room.
Item {
    id: bar

    required property KioskModel kiosk

    readonly property bool crowded: Theme.portrait || Theme.label > 0.0195 * width

    // Names in other scripts are taller; one height keeps the row a row.
    readonly property real pillHeight: Math.max(Theme.barButton, homeButton.implicitHeight, languageButton.implicitHeight)

    // What "Home" takes with its word; the row on the other side comes first.
    readonly property real homeWidth: metrics.advanceWidth + 4 * Theme.label
    readonly property real homeRoom: width - 1.34 * Theme.margin - right.width - Theme.gap

    signal languagesAsked
    signal comfortAsked

    implicitHeight: Theme.barButton + Math.max(16, 32 * Theme.unit)

    TextMetrics {
        id: metrics

        text: homeButton.name
        font.family: Theme.family
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
    }

    PillButton {
        id: homeButton

        objectName: "home"
        height: bar.pillHeight
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * 0.67
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Home")
        icon: "house"
        wordless: bar.homeWidth > bar.homeRoom
        onActivated: bar.kiosk.visit.home()
    }

    Plain {
        anchors.left: homeButton.right
        anchors.leftMargin: Theme.gap
        anchors.right: right.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: !Theme.portrait && width > 7 * font.pixelSize
        text: bar.kiosk.visit.chapter
        font.pixelSize: Theme.label
        maximumLineCount: 2
        lineHeight: Theme.labelLine
        color: Theme.softInk
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin * 0.67
        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.crowded ? Theme.gap * 0.7 : Theme.gap

        ReadButton {
            height: bar.pillHeight
            wordless: bar.crowded
        }

        PillButton {
            objectName: "textSize"
            height: bar.pillHeight
            name: qsTr("Text size and more")
            text: qsTr("Text size")
            icon: "text-aa"
            wordless: bar.crowded
            onActivated: bar.comfortAsked()
        }

        PillButton {
            objectName: "contrast"
            height: bar.pillHeight
            name: Theme.contrast ? qsTr("Usual colors") : qsTr("High contrast")
            text: qsTr("Contrast")
            icon: "circle-half"
            wordless: bar.crowded
            onActivated: bar.kiosk.comfort.turnContrast()
        }

        PillButton {
            id: languageButton

            objectName: "language"
            height: bar.pillHeight
            visible: bar.kiosk.start.languages.length > 1
            name: bar.kiosk.start.languageName
            description: qsTr("Language")
            icon: "globe"
            onActivated: bar.languagesAsked()
        }
    }
}
