import QtQuick
import ClinicKiosk
import kiosk.views

// Starts the voice, and stops it.
PillButton {
    readonly property ReadingModel reading: Voice.reading
    readonly property bool speaking: reading ? reading.speaking : false

    objectName: "readToMe"
    name: speaking ? qsTr("Stop") : qsTr("Read to me")
    icon: speaking ? "stop" : "speaker-high"
    checkable: true
    checked: speaking
    onActivated: reading.toggle()
}
