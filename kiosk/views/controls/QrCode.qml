import QtQuick

// A code on white in every set of colours; its dots are whole pixels, so that no edge is blurred.
Rectangle {
    id: qr

    required property var code
    required property real room

    readonly property int dot: code ? Math.max(1, Math.floor(room / code.modules)) : 1

    width: code ? dot * code.modules : room
    height: width
    color: "#FFFFFF"
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A code that holds your list")
    Accessible.description: code ? code.text : ""

    Image {
        objectName: "qr"
        anchors.fill: parent
        source: qr.code ? qr.code.image : ""
        smooth: false
        fillMode: Image.Stretch
        Accessible.ignored: true
    }
}
