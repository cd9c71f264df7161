import QtQuick

// What the player needs of a surface, whichever way frames come to the screen.
Item {
    property bool shown: false
    property bool hasFrame: false
    property var output: null

    signal clear

    objectName: "clipSurface"
    visible: shown && hasFrame
}
