import QtQuick
import ClinicKiosk
import kiosk.views

// Frames by a painted item: VideoOutput stays black under the software renderer.
ClipOutput {
    id: surface

    hasFrame: frames.hasFrame
    output: frames.videoSink
    onClear: frames.clear()

    ClipSurface {
        id: frames

        anchors.fill: parent
    }
}
