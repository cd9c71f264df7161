pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import ClinicKiosk
import kiosk.views

// The one player of the process. It opens the clip of a slide before that slide is entered.
Item {
    id: player

    required property KioskModel kiosk
    property ClipPanel panel: null

    readonly property var film: panel && panel.calm === null ? panel.film : null
    readonly property bool active: panel !== null && panel.active
    readonly property bool playing: media.playing
    readonly property ClipOutput place: surface.item as ClipOutput
    property bool ended: false
    property bool failed: false
    // How much longer than it says it is a clip may play, and how long it may stand still.
    property int grace: 10000
    property int stillness: 5000
    // In steps that people can see: each step paints the strip anew.
    readonly property int position: ended ? (film ? film.duration_ms : 0) : media.position - media.position % 250
    readonly property string caption: active && place !== null && place.visible ? cues.text : ""

    function toggle(): void {
        if (media.playing) {
            media.pause();
            return;
        }
        if (player.ended)
            media.setPosition(0);
        player.ended = false;
        media.play();
    }

    function seek(ms: int): void {
        player.ended = false;
        media.setPosition(ms);
        if (limit.running)
            limit.restart();
    }

    function open(): void {
        player.ended = false;
        player.failed = false;
        player.place?.clear();
        media.source = player.film ? player.film.file : "";
        if (!player.film)
            return;
        // Decodes the first frame and waits with it.
        media.pause();
        player.enter();
    }

    function enter(): void {
        if (!player.film)
            return;
        if (player.active) {
            watchdog.restart();
            // Who cannot see the screen hears the heading first, and starts the film by a key.
            if (player.kiosk.clipsStart && !Theme.lessMotion && !player.kiosk.comfort.guided)
                media.play();
        } else {
            media.pause();
            if (media.position > 0 || player.ended)
                media.setPosition(0);
            player.ended = false;
        }
    }

    objectName: "clipPlayer"
    onPanelChanged: {
        if (player.panel)
            player.panel.player = player;
    }
    onFilmChanged: player.open()
    onActiveChanged: player.enter()
    onFailedChanged: if (player.failed)
        media.stop()

    // Never two at once: the one that was asked for last is heard.
    Connections {
        target: player.kiosk.reading

        function onChanged(): void {
            if (player.kiosk.reading.sounding && media.playing)
                media.pause();
        }
    }

    CueTrack {
        id: cues

        cues: player.film ? player.film.cues : []
        position: media.position
    }

    MediaPlayer {
        id: media

        videoOutput: player.place ? player.place.output : null
        audioOutput: player.film && player.film.has_audio ? sound.item as AudioOutput : null
        onMediaStatusChanged: {
            if (media.mediaStatus === MediaPlayer.EndOfMedia)
                player.ended = true;
            else if (media.mediaStatus === MediaPlayer.InvalidMedia && player.film)
                player.failed = true;
        }
        onErrorOccurred: if (player.film)
            player.failed = true
        onPlayingChanged: {
            if (media.playing)
                player.kiosk.reading.stop();
            player.kiosk.idle.busy("clip", media.playing);
        }
    }

    // No sound device, no audio thread, unless a clip has something to say.
    Loader {
        id: sound

        active: player.film !== null && player.film.has_audio

        sourceComponent: AudioOutput {
            muted: !player.kiosk.comfort.sound
            volume: player.kiosk.comfort.volume / 100
        }
    }

    Loader {
        id: surface

        parent: player.panel ? player.panel.place : player
        anchors.fill: parent
        source: player.kiosk.software ? Qt.resolvedUrl("SoftwareSurface.qml") : Qt.resolvedUrl("GpuSurface.qml")
        onLoaded: player.place.shown = Qt.binding(() => player.film !== null && !player.failed)
    }

    // Frames must come and go on; silence is a failure too.
    Timer {
        id: watchdog

        interval: 5000
        onTriggered: if (player.film && player.active && player.place && !player.place.hasFrame)
            player.failed = true
    }

    // While a clip plays the visit stays open, so one that stands still or never ends is stopped.
    Timer {
        property int before: -1

        interval: player.stillness
        repeat: true
        running: media.playing
        onRunningChanged: before = -1
        onTriggered: {
            if (media.position === before)
                player.failed = true;
            before = media.position;
        }
    }

    Timer {
        id: limit

        interval: (player.film ? player.film.duration_ms : 0) + player.grace
        running: media.playing
        onTriggered: {
            media.pause();
            player.ended = true;
        }
    }
}
