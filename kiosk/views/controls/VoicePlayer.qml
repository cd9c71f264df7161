pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import ClinicKiosk

// Plays the line that is being read; without a sound device the lines go on at the same pace.
Item {
    id: player

    property KioskModel kiosk: null

    readonly property ReadingModel reading: kiosk ? kiosk.reading : null
    readonly property int turn: reading ? reading.turn : 0
    readonly property bool speaking: reading ? reading.speaking : false
    readonly property real rate: kiosk && kiosk.comfort.slowVoice ? 0.8 : 1

    function play(): void {
        media.stop();
        if (!player.reading.speaking) {
            media.source = "";
            overdue.stop();
            return;
        }
        media.source = player.reading.voice;
        media.play();
        overdue.restart();
    }

    onTurnChanged: player.play()
    onSpeakingChanged: if (!player.speaking)
        player.play()

    MediaPlayer {
        id: media

        playbackRate: player.rate
        onMediaStatusChanged: if (media.mediaStatus === MediaPlayer.EndOfMedia)
            player.reading.next()
        audioOutput: AudioOutput {
            volume: player.kiosk ? player.kiosk.comfort.volume / 100 : 0
        }
    }

    // A file that does not end, or a sound system that stands still, must not hold the voice.
    Timer {
        id: overdue

        interval: (player.reading && player.reading.length > 0 ? player.reading.length : 600000) / player.rate + 700
        onTriggered: player.reading.next()
    }
}
