import QtQuick
import ClinicKiosk

// What every kind of slide has; a kind is one file beside this one and one line in Kinds.qml.
FocusScope {
    property KioskModel kiosk
    property var slide: ({})
    property bool current: false
    // The place that wants the clip player, for kinds that show a clip.
    property Item clipPlace: null

    signal termTouched(string term, real x, real y)
}
