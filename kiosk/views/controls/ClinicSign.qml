import QtQuick
import kiosk.views

// Whose kiosk this is: the clinic's logo, and its name where the logo is no writing itself.
Row {
    id: sign

    required property var clinic

    readonly property var logo: clinic.logo ?? null
    readonly property real ratio: logo && logo.height > 0 ? logo.width / logo.height : 1
    // A wide logo spells the name.
    readonly property bool spelled: logo !== null && ratio > 2.2
    // A logo is made for white paper; dark colours give it some.
    readonly property real plate: Theme.contrast || Theme.dark ? Theme.gap * 0.5 : 0

    spacing: Theme.gap

    Rectangle {
        id: paper

        visible: sign.logo !== null
        anchors.verticalCenter: parent.verticalCenter
        width: picture.width + 2 * sign.plate
        height: picture.height + 2 * sign.plate
        radius: sign.plate
        color: sign.plate > 0 ? "#FFFFFF" : "transparent"

        Image {
            id: picture

            readonly property real roomX: Math.min(420 * Theme.unit, sign.width * 0.6)
            readonly property real roomY: Math.round((Theme.textScale > 1.3 ? 72 : 96) * Theme.unit)

            objectName: "logo"
            anchors.centerIn: parent
            width: Math.round(Math.min(roomX, roomY * sign.ratio))
            height: Math.round(width / sign.ratio)
            source: sign.logo ? sign.logo.file : ""
            sourceSize: Qt.size(width, height)
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: sign.logo ? sign.logo.alt : ""
            Accessible.ignored: sign.logo === null || !sign.spelled || sign.logo.decorative
        }
    }

    Plain {
        visible: !sign.spelled
        anchors.verticalCenter: parent.verticalCenter
        width: sign.width - (paper.visible ? paper.width + sign.spacing : 0)
        text: sign.clinic.name ? sign.clinic.name : qsTr("While you wait")
        font.pixelSize: Theme.label * 1.15
        font.weight: Font.Bold
        color: Theme.accent
    }
}
