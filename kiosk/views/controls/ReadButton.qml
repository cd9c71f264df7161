import QtQuick
import ClinicKiosk
import kiosk.views

// Starts the voice, and stops it.
PillButton {
    required property ReadingModel reading

    objectName: "readToMe"
    name: reading.speaking ? qsTr("Stop") : qsTr("Read to me")
    icon: reading.speaking ? "stop" : "speaker-high"
    checkable: true
    checked: reading.speaking
    onActivated: reading.toggle()
}
