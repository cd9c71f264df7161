pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A picture on its mint ground. Labels and points of a slide are children in picture coordinates.
Rectangle {
    id: panel

    required property var picture
    property bool active: true
    property real padding: photo ? 0 : Theme.radius * 0.5
    readonly property bool photo: picture ? picture.opaque : false
    readonly property alias frame: frame
    readonly property bool ready: image.status === Image.Ready
    default property alias overlay: frame.data

    readonly property bool captioned: picture && picture.caption ? true : false
    readonly property real captionSpace: captioned ? caption.implicitHeight + Theme.gap * 0.5 : 0
    // How high the button in the corner stands: a drawing moves up for it where it has room to.
    property real corner: 0
    // While one part stands in the light, words on the dimmed ground would be hard to read.
    property bool dimmed: false

    color: photo ? "transparent" : Theme.panel
    radius: Theme.radius
    border.width: photo ? 0 : Theme.stroke
    border.color: Theme.line

    Item {
        id: frame

        readonly property real ratio: panel.picture && panel.picture.height > 0 ? panel.picture.width / panel.picture.height : 1
        readonly property real roomX: panel.width - 2 * panel.padding
        readonly property real roomY: panel.height - 2 * panel.padding - panel.captionSpace

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.max(panel.captionSpace / 2, Math.min((panel.height - height) / 2 - panel.padding, panel.photo ? 0 : panel.corner * 0.5))
        width: Math.round(Math.min(roomX, roomY * ratio))
        height: Math.round(width / ratio)

        Image {
            id: image

            objectName: "picture"
            anchors.fill: parent
            source: panel.picture ? panel.picture.file : ""
            // Drawn one to one: the software renderer pays for every scaled pixel on every frame.
            sourceSize: Qt.size(width, height)
            asynchronous: !Theme.swapping
            cache: false
            retainWhileLoading: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: panel.picture ? panel.picture.alt : ""
            Accessible.ignored: !panel.picture || panel.picture.decorative
        }

        PictureLayers {
            anchors.fill: parent
            layers: panel.picture ? panel.picture.layers : []
            playing: panel.active
        }
    }

    Corners {
        visible: panel.photo
        anchors.fill: frame
        radius: Theme.radius
        ground: Theme.paper
    }

    Plain {
        id: caption

        objectName: "pictureCaption"
        visible: panel.captioned && !panel.dimmed
        // Pictures never mirror, nor does the corner of the button that enlarges them.
        LayoutMirroring.enabled: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        anchors.rightMargin: Math.max(16 * Theme.millimetre, Theme.label * 1.8) + Theme.gap * 1.4
        horizontalAlignment: Theme.mirrored ? Text.AlignRight : Text.AlignLeft
        text: panel.captioned ? panel.picture.caption.plain : ""
        font.pixelSize: Math.max(28 * Theme.unit, Theme.label * 0.93)
        lineHeight: Theme.labelLine * 1.08
        color: panel.photo ? Theme.softInk : Theme.panelInk
    }
}
