import QtQuick
import kiosk.views

// What lies open on top of a slide: "Read to me" reads its lines, and stops when it closes.
QtObject {
    id: aloud

    property bool open: false
    // Lines and pictures of the edition, and words of the interface.
    property var lines: []
    readonly property string content: open ? JSON.stringify(lines) : ""
    property int ticket: 0

    function tell(): void {
        if (aloud.ticket > 0)
            Voice.reading?.close(aloud.ticket);
        aloud.ticket = aloud.open && Voice.reading ? Voice.reading.open(aloud.lines) : 0;
    }

    onContentChanged: aloud.tell()
    Component.onDestruction: {
        aloud.open = false;
        aloud.tell();
    }
}
