import QtQuick
import ClinicKiosk
import kiosk.views

// Home, chapter and the ways to make it easier; words give way to icons where there is no room.
Item {
    id: bar

    required property KioskModel kiosk

    readonly property bool crowded: Theme.portrait || right.implicitWidth + homeButton.implicitWidth + 4 * Theme.margin > width

    signal languagesAsked

    implicitHeight: Theme.barButton + Math.max(16, 32 * Theme.unit)

    PillButton {
        id: homeButton

        objectName: "home"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * 0.67
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Home")
        icon: "house"
        onActivated: bar.kiosk.visit.home()
    }

    Plain {
        anchors.left: homeButton.right
        anchors.leftMargin: Theme.gap
        anchors.right: right.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: !Theme.portrait && width > 4 * font.pixelSize
        text: bar.kiosk.visit.chapter
        font.pixelSize: Theme.label
        maximumLineCount: 2
        lineHeight: 0.9
        color: Theme.softInk
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin * 0.67
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        PillButton {
            objectName: "language"
            visible: bar.kiosk.start.languages.length > 1
            name: bar.kiosk.start.languageName
            icon: "globe"
            onActivated: bar.languagesAsked()
        }
    }
}
