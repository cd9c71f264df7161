pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import ClinicKiosk

Window {
    id: window

    required property KioskModel kiosk
    // On a whole screen there is no frame around it.
    property bool whole: false
    property bool warmed: false
    // The control that a finger is about to touch.
    property Item meant: null

    readonly property bool mirrored: kiosk.start.rightToLeft

    function warm(): void {
        window.warmed = true;
        window.kiosk.visit.warm();
    }

    visible: false
    flags: window.whole ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    color: Theme.paper
    title: "Clinic Kiosk"
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "name"
        value: window.kiosk.comfort.theme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.kiosk.comfort.textSize / 100
    }

    Binding {
        target: Theme
        property: "lessMotion"
        value: window.kiosk.comfort.lessMotion
    }

    Binding {
        target: Theme
        property: "steady"
        value: window.kiosk.comfort.steady
    }

    Binding {
        target: Theme
        property: "lower"
        value: window.kiosk.comfort.lower
    }

    Binding {
        target: Theme
        property: "meant"
        value: window.meant
    }

    Binding {
        target: Theme
        property: "unit"
        value: window.kiosk.unit
    }

    Binding {
        target: Theme
        property: "family"
        value: window.kiosk.family
    }

    Binding {
        target: Theme
        property: "keyboard"
        value: window.kiosk.keyboard
    }

    Binding {
        target: Voice
        property: "reading"
        value: window.kiosk.reading
    }

    Binding {
        target: Theme
        property: "clinic"
        value: window.kiosk.start.clinic.colours ?? ({})
    }

    Binding {
        target: Theme
        property: "swapping"
        value: window.kiosk.visit.swapping
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: window.mirrored
    }

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }

    StartScreen {
        id: startScreen

        objectName: "startScreen"
        anchors.fill: parent
        kiosk: window.kiosk
        visible: window.kiosk.start.usable && window.kiosk.visit.screen === "start" && !staff.wanted
        enabled: visible && !still.active && !dark.active
        focus: visible && !dark.active
    }

    // The slides are made while people still look at the start screen.
    Loader {
        id: slides

        anchors.fill: parent
        active: window.warmed || window.kiosk.visit.screen === "slide"
        asynchronous: window.kiosk.visit.screen === "start"
        visible: window.kiosk.visit.screen === "slide" && !staff.wanted
        enabled: visible && !still.active
        focus: visible

        sourceComponent: SlideScreen {
            objectName: "slideScreen"
            kiosk: window.kiosk
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: !window.kiosk.start.usable
        focus: active

        sourceComponent: TroubleScreen {
            staff: window.kiosk.staff
        }
    }

    // After hours; what staff open lies above it.
    Loader {
        id: dark

        anchors.fill: parent
        active: window.kiosk.hours.dark
        focus: active

        sourceComponent: DarkScreen {
            hours: window.kiosk.hours
        }
    }

    // Made when somebody first asks for the voice.
    Loader {
        id: voice

        readonly property bool wanted: window.kiosk.reading.sounding || window.kiosk.comfort.guided

        onWantedChanged: {
            if (wanted && !item)
                setSource(Qt.resolvedUrl("controls/Speaking.qml"), {
                    "kiosk": window.kiosk,
                    "ground": window.contentItem
                });
        }
    }

    Loader {
        id: still

        anchors.fill: parent
        active: window.kiosk.idle.asking
        focus: active

        sourceComponent: StillThere {
            secondsLeft: window.kiosk.idle.secondsLeft
            secondsWhole: window.kiosk.idle.secondsWhole
            focus: true
            onStay: window.kiosk.idle.touch()
            onLeave: window.kiosk.idle.leave()
        }
    }

    Loader {
        anchors.right: parent.right
        anchors.top: parent.top
        active: window.warmed && !staff.wanted

        sourceComponent: CornerHold {
            kiosk: window.kiosk
        }
    }

    // Made when somebody has held the corner; most visits never pay for it.
    Loader {
        id: staff

        readonly property bool wanted: window.kiosk.staffHere

        anchors.fill: parent
        focus: wanted
        onWantedChanged: {
            if (wanted)
                setSource(Qt.resolvedUrl("staff/StaffScreen.qml"), {
                    "kiosk": window.kiosk,
                    "panel": window.kiosk.panel
                });
            else
                setSource("");
        }
    }

    // Made with the first key: most visits never pay for it.
    Loader {
        z: 100
        active: window.kiosk.keyboard

        sourceComponent: FocusRing {}
    }
}
