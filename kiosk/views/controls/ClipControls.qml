pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Play, scrub, time, captions, sound, text. Never mirrored: time runs the same way everywhere.
Item {
    id: strip

    required property KioskModel kiosk
    required property var player
    required property var film

    readonly property int duration: strip.film ? strip.film.duration_ms : 0
    readonly property int position: strip.player ? strip.player.position : 0

    signal textAsked

    function clock(ms: int): string {
        const seconds = Math.round(ms / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Theme.barButton

    PillButton {
        id: play

        objectName: "play"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: strip.player?.playing ? qsTr("Pause") : strip.player?.ended ? qsTr("Play again") : qsTr("Play")
        icon: strip.player?.playing ? "pause" : strip.player?.ended ? "arrow-counter-clockwise" : "play"
        wordless: true
        bare: true
        quick: true
        fontSize: Theme.label * 1.15
        onActivated: strip.player?.toggle()
    }

    ScrubBar {
        id: scrub

        objectName: "scrub"
        anchors.left: play.right
        anchors.right: time.left
        anchors.leftMargin: Theme.gap * 0.5
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.barButton
        duration: strip.duration
        position: strip.position
        onSought: ms => strip.player?.seek(ms)
    }

    Plain {
        id: time

        anchors.right: right.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: strip.clock(strip.position) + " / " + strip.clock(strip.duration)
        font.pixelSize: Math.max(28 * Theme.unit, Theme.label * 0.9)
        font.weight: Font.DemiBold
        font.features: ({
                "tnum": 1
            })
        lineHeight: Theme.labelLine
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        PillButton {
            objectName: "captionsSwitch"
            visible: strip.film !== null && strip.film.cues.length > 0
            name: qsTr("Captions")
            icon: "closed-captioning"
            wordless: true
            bare: !checked
            checkable: true
            checked: strip.kiosk.comfort.captions
            onActivated: strip.kiosk.comfort.turn("captions", !checked)
        }

        PillButton {
            objectName: "soundSwitch"
            visible: strip.film !== null && strip.film.has_audio
            name: qsTr("Sound")
            icon: strip.kiosk.comfort.sound ? "speaker-high" : "speaker-slash"
            wordless: true
            bare: !checked
            checkable: true
            checked: strip.kiosk.comfort.sound
            onActivated: strip.kiosk.comfort.turn("sound", !checked)
        }

        PillButton {
            objectName: "clipText"
            visible: strip.film !== null && (strip.film.transcript.length > 0 || strip.film.described.length > 0)
            name: qsTr("Read it as text")
            icon: "text-align-left"
            wordless: true
            bare: true
            onActivated: strip.textAsked()
        }
    }
}
