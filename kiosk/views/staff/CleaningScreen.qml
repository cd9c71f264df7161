pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Shown while every touch and key is ignored, so that the screen can be wiped.
Rectangle {
    id: cleaning

    required property int secondsLeft

    objectName: "cleaningScreen"
    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        spacing: Theme.block

        CountdownRing {
            anchors.horizontalCenter: parent.horizontalCenter
            secondsLeft: cleaning.secondsLeft
            secondsWhole: 30
        }

        Plain {
            id: title

            width: parent.width
            text: qsTr("You can wipe the screen now")
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Plain {
            width: parent.width
            text: qsTr("Touches and keys do nothing until the time is up.")
            horizontalAlignment: Text.AlignHCenter
            color: Theme.softInk
        }
    }
}
