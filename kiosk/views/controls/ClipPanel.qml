pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// A place for the clip: poster, frames, captions and the controls below. The player comes to it.
Rectangle {
    id: panel

    required property KioskModel kiosk
    property var film: null
    property bool active: false
    property ClipPlayer player: null

    readonly property var calm: film && film.calm ? film.calm : null
    readonly property var poster: film ? (calm ?? film.poster) : null
    readonly property real ratio: film && film.height > 0 ? film.width / film.height : 16 / 9
    readonly property alias place: place
    readonly property bool playing: player !== null && player.playing
    readonly property bool failed: player !== null && player.failed
    readonly property real inset: Math.round(14 * Theme.unit)

    signal textAsked

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.stroke
    border.color: Theme.line
    implicitHeight: place.height + controls.implicitHeight + 3 * inset

    Item {
        id: place

        x: Math.round((panel.width - width) / 2)
        y: panel.inset
        width: Math.round(Math.min(panel.width - 2 * panel.inset, (panel.height - controls.implicitHeight - 3 * panel.inset) * panel.ratio))
        height: Math.round(width / panel.ratio)

        Image {
            objectName: "poster"
            anchors.fill: parent
            source: panel.poster ? panel.poster.file : ""
            sourceSize: Qt.size(width, height)
            asynchronous: !Theme.swapping
            cache: false
            retainWhileLoading: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: panel.calm ? panel.calm.alt : panel.film ? panel.film.alt : ""
        }
    }

    // Above the frames, which the player puts into `place`.
    Item {
        anchors.fill: place

        Corners {
            anchors.fill: parent
            radius: Theme.radius * 0.7
            ground: panel.color
        }

        Touchable {
            id: picture

            visible: panel.calm === null && !panel.failed
            anchors.fill: parent
            selectable: false
            name: panel.playing ? qsTr("Pause") : qsTr("Play")
            Accessible.ignored: true
            onActivated: panel.player?.toggle()

            Rectangle {
                visible: !panel.playing
                // In the lower corner where the film starts to be read: the poster shows its middle.
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                width: Math.min(128 * Theme.unit, parent.height * 0.3)
                height: width
                radius: width / 2
                color: picture.pressed ? Theme.actionDown : Theme.action
                border.width: 2 * Theme.stroke
                border.color: Theme.actionInk

                Icon {
                    anchors.centerIn: parent
                    name: panel.player?.ended ?? false ? "arrow-counter-clockwise" : "play"
                    size: parent.width * 0.5
                    color: Theme.actionInk
                }
            }
        }

        Rectangle {
            objectName: "captionBox"
            visible: caption.text !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            width: caption.width + 2 * Theme.gap
            height: caption.implicitHeight + Theme.gap
            radius: Theme.gap * 0.6
            color: Theme.captionPaper

            Plain {
                id: caption

                objectName: "caption"
                anchors.centerIn: parent
                width: Math.min(implicitWidth, panel.width - 6 * Theme.gap)
                text: panel.kiosk.comfort.captions && panel.player ? panel.player.caption : ""
                font.pixelSize: Math.round(36 * Theme.unit * (1 + (Theme.textScale - 1) * 0.75))
                horizontalAlignment: Text.AlignHCenter
                color: Theme.captionInk
            }
        }

        Rectangle {
            visible: panel.failed
            anchors.centerIn: parent
            width: Math.min(parent.width * 0.9, sorry.implicitWidth + 2 * Theme.block)
            height: sorry.implicitHeight + Theme.block
            radius: Theme.radius * 0.6
            color: Theme.card
            border.width: Theme.stroke
            border.color: Theme.edge

            Plain {
                id: sorry

                objectName: "clipSorry"
                anchors.centerIn: parent
                width: Math.min(implicitWidth, panel.width * 0.8)
                text: qsTr("This film cannot be shown right now. You can read it instead.")
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    ClipControls {
        id: controls

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: panel.inset
        visible: panel.calm === null
        kiosk: panel.kiosk
        player: panel.player
        film: panel.film
        onTextAsked: panel.textAsked()
    }
}
