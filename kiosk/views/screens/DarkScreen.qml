import QtQuick
import ClinicKiosk

// After hours: black, with nothing that could burn in. A touch or a key brings light for one visit.
FocusScope {
    id: dark

    required property HoursModel hours
    readonly property bool modal: true

    objectName: "darkScreen"
    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        dark.hours.wake();
    }
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch to wake the screen")
    Accessible.onPressAction: dark.hours.wake()

    Rectangle {
        anchors.fill: parent
        color: "#000000"
    }

    // On release, so that the same touch presses nothing below.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: dark.hours.wake()
    }
}
