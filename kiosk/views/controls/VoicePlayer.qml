pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import ClinicKiosk

// Plays what is being said; without a sound device the lines go on at the same pace.
Item {
    id: player

    required property KioskModel kiosk

    objectName: "voicePlayer"

    readonly property ReadingModel reading: kiosk.reading
    readonly property int turn: reading.turn
    readonly property bool sounding: reading.sounding
    // Whether it may go: not while it opens a file.
    readonly property bool calm: media.mediaStatus !== MediaPlayer.LoadingMedia
    readonly property real rate: kiosk.comfort.slowVoice ? 0.8 : 1

    function play(): void {
        media.stop();
        if (!player.reading.sounding) {
            media.source = "";
            overdue.stop();
            return;
        }
        media.source = player.reading.voice;
        media.play();
        overdue.restart();
    }

    onTurnChanged: player.play()
    onSoundingChanged: if (!player.sounding)
        player.play()
    Component.onCompleted: if (player.sounding)
        player.play()

    MediaPlayer {
        id: media

        playbackRate: player.rate
        onMediaStatusChanged: if (media.mediaStatus === MediaPlayer.EndOfMedia)
            player.reading.next()
        audioOutput: sound.item as AudioOutput
    }

    MediaDevices {
        id: devices
    }

    // Without a device there is nothing to hear, and no thread that complains of it.
    Loader {
        id: sound

        active: devices.audioOutputs.length > 0

        sourceComponent: AudioOutput {
            volume: player.kiosk.comfort.volume / 100
        }
    }

    // A file that does not end, or a sound system that stands still, must not hold the voice.
    Timer {
        id: overdue

        interval: (player.reading.length > 0 ? player.reading.length : 600000) / player.rate + 700
        onTriggered: player.reading.next()
    }
}
