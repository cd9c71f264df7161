import QtQuick
import kiosk.views

// Says what will happen, because afterwards nothing can be touched.
Column {
    id: page

    signal started

    spacing: Theme.block * 0.6

    Plain {
        width: page.width
        text: qsTr("For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.")
    }

    StaffButton {
        anchors.left: parent.left
        objectName: "startCleaning"
        name: qsTr("Start cleaning")
        icon: "spray-bottle"
        onActivated: page.started()
    }

    StaffNote {
        text: qsTr("Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.")
    }
}
