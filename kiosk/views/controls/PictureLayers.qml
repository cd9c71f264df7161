pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Parts that arrive one after the other over a picture, once; with less motion they are simply there.
Item {
    id: stack

    required property var layers
    property bool playing: false

    objectName: "layers"

    Repeater {
        model: stack.layers

        LayerImage {
            required property var modelData

            part: modelData
            moving: stack.playing && !Theme.lessMotion
        }
    }
}
