import QtQuick
import ClinicKiosk
import kiosk.views

Text {
    id: icon

    required property string name
    property real size: Theme.label * 1.15
    property bool mirrors: false

    width: size
    height: size
    text: Glyphs.glyph(icon.name)
    textFormat: Text.PlainText
    font.family: Glyphs.family
    font.pixelSize: Math.round(icon.size)
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    color: Theme.ink
    Accessible.ignored: true

    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.mirrors && Theme.mirrored ? -1 : 1
    }
}
