pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// What was shown before, what changed, and the way there and back.
Column {
    id: page

    required property PanelContentModel content

    property string asked: ""

    spacing: Theme.block * 0.6

    StaffNote {
        visible: page.content.newest
        text: qsTr("The kiosk keeps the last three. Bringing one back changes nothing in your files.")
    }

    IconLine {
        visible: !page.content.newest
        width: page.width
        icon: "clock-counter-clockwise"
        text: qsTr("Patients see older words. They stay until somebody saves a change, or until you go back.")
    }

    StaffButton {
        anchors.left: parent.left
        objectName: "backToNewest"
        visible: !page.content.newest
        name: page.content.busy ? qsTr("Reading …") : qsTr("Back to what was saved last")
        icon: "arrow-u-up-right"
        onActivated: if (!page.content.busy)
            page.content.reload()
    }

    StaffNote {
        visible: page.content.outcome === "silent"
        text: qsTr("It takes long. Close the panel and look again in a minute.")
    }

    Repeater {
        model: page.content.editions

        EditionCard {
            required property var modelData

            width: page.width
            edition: modelData
            busy: page.content.busy
            asking: page.asked === modelData.id
            onAsked: page.asked = modelData.id
            onRefused: page.asked = ""
            onConfirmed: {
                page.asked = "";
                page.content.restore(modelData.id);
            }
        }
    }
}
