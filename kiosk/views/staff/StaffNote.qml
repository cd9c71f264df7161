import QtQuick
import kiosk.views

// A sentence that explains; smaller than what it explains, never below what can be read.
Plain {
    width: parent ? parent.width : implicitWidth
    font.pixelSize: Theme.small
    color: Theme.softInk
}
