import QtQuick
import ClinicKiosk
import kiosk.views

// Back, where we are, Next: at the same place on every slide.
Rectangle {
    id: bar

    required property KioskModel kiosk

    readonly property VisitModel visit: kiosk.visit

    signal contentsAsked

    function offerNext(): void {
        nextButton.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Theme.mainButton + 2 * Math.max(10, 27 * Theme.unit)
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }

    PillButton {
        id: backButton

        objectName: "back"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.mainButton
        width: Math.max(implicitWidth, Math.min(262 * Theme.unit, bar.width * 0.2))
        name: qsTr("Back")
        icon: "arrow-left"
        iconMirrors: true
        outlined: true
        quick: true
        fontSize: Theme.bigLabel
        onActivated: bar.visit.back()
    }

    ProgressTrack {
        objectName: "progress"
        anchors.left: backButton.right
        anchors.right: nextButton.left
        anchors.margins: Theme.block
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.mainButton
        position: bar.visit.position
        count: bar.visit.count
        onActivated: bar.contentsAsked()
    }

    PillButton {
        id: nextButton

        objectName: "next"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.mainButton
        width: Math.max(implicitWidth, Math.min(262 * Theme.unit, bar.width * 0.2))
        name: bar.visit.isLast ? qsTr("Finish and clear") : qsTr("Next")
        text: bar.visit.isLast ? qsTr("Finish") : qsTr("Next")
        icon: bar.visit.isLast ? "check" : "arrow-right"
        iconAfter: true
        iconMirrors: !bar.visit.isLast
        filled: true
        // Who leafs quickly must not end the visit by one touch too many.
        quick: !bar.visit.isLast
        fontSize: Theme.bigLabel
        onActivated: bar.visit.forward()
    }
}
