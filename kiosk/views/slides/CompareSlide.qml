pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Two pictures of the same thing: a button for each, and a handle that draws one over the other.
SidedSlide {
    id: view

    readonly property var sides: view.slide.sides ?? []
    readonly property var first: sides.length > 0 ? sides[0] : null
    readonly property var second: sides.length > 1 ? sides[1] : null

    share: Theme.textScale < 1.2 ? 0.52 : Theme.textScale < 1.6 ? 0.46 : 0.42

    CompareStage {
        id: stage

        objectName: "compare"
        width: parent.width
        height: parent.height - buttons.height - Theme.gap
        first: view.first
        second: view.second
    }

    Zoomable {
        anchors.fill: stage
        picture: !view.first || !view.second ? null : stage.share >= 0.5 ? view.first.picture : view.second.picture
        current: view.current
        buttonOnly: true
    }

    // Pictures never mirror, so the buttons stand under their own side in every language.
    Row {
        id: buttons

        readonly property real half: (width - spacing) / 2

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(one.implicitHeight, two.implicitHeight)
        spacing: Theme.gap
        LayoutMirroring.enabled: false
        layoutDirection: Qt.LeftToRight

        PillButton {
            id: one

            objectName: "firstSide"
            width: buttons.half
            height: buttons.height
            maximumWidth: buttons.half
            name: view.first ? view.first.name.plain : ""
            icon: stage.share > 0.98 ? "check" : ""
            checkable: true
            checked: stage.share > 0.98
            outlined: !checked
            fontSize: Math.min(Theme.bigLabel, buttons.half * 0.12)
            onActivated: stage.glideTo(1)
        }

        PillButton {
            id: two

            objectName: "secondSide"
            width: buttons.half
            height: buttons.height
            maximumWidth: buttons.half
            name: view.second ? view.second.name.plain : ""
            icon: stage.share < 0.02 ? "check" : ""
            checkable: true
            checked: stage.share < 0.02
            outlined: !checked
            fontSize: Math.min(Theme.bigLabel, buttons.half * 0.12)
            onActivated: stage.glideTo(0)
        }
    }
}
