import QtQuick
import ClinicKiosk
import kiosk.views

// In the quick tour: into the whole chapter, and back.
PillButton {
    required property VisitModel visit

    objectName: "detour"

    readonly property bool offered: visit.hasMore || visit.inDetour

    visible: offered
    name: visit.inDetour ? qsTr("Back to the quick tour") : qsTr("More about this")
    icon: visit.inDetour ? "arrow-u-up-left" : "books"
    iconMirrors: visit.inDetour
    onActivated: visit.more()
}
