import QtQuick
import kiosk.views

// A sentence that explains; smaller than what it explains, never below what can be read.
Plain {
    width: parent ? parent.width : 0
    font.pixelSize: Math.round(Theme.body * 0.8)
    color: Theme.softInk
}
