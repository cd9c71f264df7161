import QtQuick
import ClinicKiosk
import kiosk.views

// A kind word where somebody has asked for a voice and there is none.
Plain {
    required property ReadingModel reading

    objectName: "noVoice"
    visible: reading?.missing ?? false
    text: qsTr("There is no voice for this language yet. Our staff will gladly read it to you.")
    font.pixelSize: Theme.label
    font.weight: Font.DemiBold
    color: Theme.accent
    Accessible.role: Accessible.AlertMessage
}
