pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import kiosk.views

// Plays three notes as loud as patients hear a clip at first.
Column {
    id: page

    required property url sound
    required property int volume

    readonly property string device: devices.defaultAudioOutput.description
    readonly property bool silent: devices.audioOutputs.length === 0

    spacing: Theme.block * 0.6
    Component.onDestruction: player.stop()

    MediaDevices {
        id: devices
    }

    MediaPlayer {
        id: player

        source: page.silent ? "" : page.sound
        audioOutput: AudioOutput {
            device: devices.defaultAudioOutput
            volume: page.volume / 100
        }
    }

    IconLine {
        objectName: "soundDevice"
        width: page.width
        icon: page.silent ? "speaker-slash" : "speaker-high"
        text: page.silent ? qsTr("This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.") : qsTr("Sound goes to: %1").arg(page.device)
    }

    StaffButton {
        anchors.left: parent.left
        objectName: "playSound"
        visible: !page.silent
        name: player.playing ? qsTr("Playing …") : qsTr("Play three notes")
        icon: "music-notes"
        onActivated: {
            player.stop();
            player.play();
        }
    }

    StaffNote {
        visible: !page.silent
        text: qsTr("They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker's plug, switch and volume.").arg(page.volume)
    }
}
