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
    // Whether its file may be changed, and it may go.
    readonly property bool calm: !change.running && media.mediaStatus !== MediaPlayer.LoadingMedia
    readonly property real rate: kiosk.comfort.slowVoice ? 0.8 : 1

    function play(): void {
        overdue.stop();
        change.start();
    }

    onTurnChanged: player.play()
    onSoundingChanged: if (!player.sounding)
        player.play()
    Component.onCompleted: if (player.sounding)
        player.play()

    // Qt's player ends the process when its file is changed while it opens one, or from within its
    // own news; so a change waits for a moment of rest.
    Timer {
        id: change

        interval: 10
        repeat: true
        onTriggered: {
            if (media.mediaStatus === MediaPlayer.LoadingMedia)
                return;
            change.stop();
            media.stop();
            media.source = player.reading.voice;
            if (player.reading.sounding) {
                media.play();
                overdue.restart();
            }
        }
    }

    MediaPlayer {
        id: media

        playbackRate: player.rate
        onMediaStatusChanged: if (media.mediaStatus === MediaPlayer.EndOfMedia && !change.running)
            player.reading.next()
        audioOutput: AudioOutput {
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
