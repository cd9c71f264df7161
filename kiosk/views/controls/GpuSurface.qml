import QtQuick
import QtMultimedia
import kiosk.views

// Frames by the scene graph.
ClipOutput {
    id: surface

    output: frames
    onClear: {
        surface.hasFrame = false;
        frames.clearOutput();
    }

    VideoOutput {
        id: frames

        anchors.fill: parent
        endOfStreamPolicy: VideoOutput.KeepLastFrame
    }

    Connections {
        target: frames.videoSink

        function onVideoFrameChanged(): void {
            surface.hasFrame = true;
        }
    }
}
