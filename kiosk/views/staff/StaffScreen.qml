pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// For staff: the PIN pad, the panel behind it, and the screen while it is being wiped.
FocusScope {
    id: screen

    required property KioskModel kiosk
    required property PanelModel panel

    readonly property bool modal: true

    objectName: "staffScreen"
    focus: true
    Keys.onPressed: event => event.accepted = true

    // No touch reaches what lies below.
    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        DragHandler {
            target: null
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.panel.stage === "pin"
        focus: active

        sourceComponent: PinScreen {
            kiosk: screen.kiosk
            panel: screen.panel
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.panel.stage === "open" || screen.panel.stage === "cleaning"
        visible: screen.panel.stage === "open"
        enabled: visible
        focus: active

        sourceComponent: PanelScreen {
            kiosk: screen.kiosk
            panel: screen.panel
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.panel.stage === "cleaning"

        sourceComponent: CleaningScreen {
            secondsLeft: screen.panel.secondsLeft
        }
    }
}
