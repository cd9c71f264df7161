import QtQuick
import ClinicKiosk
import kiosk.views

// Words without any markup; the only kind of text but for Words.qml.
Text {
    id: plain

    // For a heading, whose width comes from outside: its lines are of one length.
    property bool balanced: false
    readonly property real spare: balanced && width > 0 ? Typeset.spare(text, font, width) : 0

    // No larger than this, and its longest word still fits in a line.
    readonly property real fitting: balanced && width > 1 && text !== "" ? Math.max(1, Math.floor(width / Math.max(0.01, Typeset.longest(text, Qt.font({
        "family": Theme.family,
        "pixelSize": 100,
        "weight": Font.Bold
    })) / 100))) : 1000

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: Theme.textLine
    horizontalAlignment: Text.AlignLeft
    leftPadding: Theme.mirrored ? spare : 0
    rightPadding: Theme.mirrored ? 0 : spare
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
