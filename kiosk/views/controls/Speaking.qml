pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// What is there once somebody has asked for the voice.
Item {
    id: speaking

    required property KioskModel kiosk
    required property Item ground

    VoicePlayer {
        kiosk: speaking.kiosk
    }

    SpokenLight {
        reading: speaking.kiosk.reading
        ground: speaking.ground
    }

    Loader {
        active: speaking.kiosk.comfort.guided

        sourceComponent: Guide {
            kiosk: speaking.kiosk
        }
    }
}
