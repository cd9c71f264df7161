import QtQuick
import QtMultimedia

// Frames by the scene graph.
VideoOutput {
    id: surface

    property bool shown: false
    property bool hasFrame: false
    readonly property var output: surface

    function clear(): void {
        surface.hasFrame = false;
        surface.clearOutput();
    }

    objectName: "clipSurface"
    visible: shown && hasFrame
    endOfStreamPolicy: VideoOutput.KeepLastFrame

    Connections {
        target: surface.videoSink

        function onVideoFrameChanged(): void {
            surface.hasFrame = true;
        }
    }
}
