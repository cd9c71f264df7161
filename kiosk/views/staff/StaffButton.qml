import QtQuick
import kiosk.views

// The one thing to do on a page of the panel.
PillButton {
    filled: true
    fontSize: Theme.bigLabel
    minimumHeight: Theme.mainButton
    maximumWidth: parent ? parent.width : 100000
}
