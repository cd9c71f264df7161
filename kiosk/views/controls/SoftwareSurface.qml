import QtQuick
import ClinicKiosk.Clips

// Frames by a painted item: VideoOutput stays black under the software renderer.
ClipSurface {
    id: surface

    property bool shown: false
    readonly property var output: surface.videoSink

    objectName: "clipSurface"
    visible: shown && hasFrame
}
