pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Two pictures of the same thing: a button for each, and a handle that draws one over the other.
SidedSlide {
    id: view

    readonly property var sides: view.slide.sides ?? []
    readonly property var first: sides.length > 0 ? sides[0] : null
    readonly property var second: sides.length > 1 ? sides[1] : null

    portraitShare: 0.53 - (Theme.textScale - 1) * 0.08
    low: buttons.height + 2 * Theme.gap + stage.corner + stage.gripSize
    share: Theme.textScale < 1.2 ? 0.52 : Theme.textScale < 1.6 ? 0.46 : 0.42

    CompareStage {
        id: stage

        objectName: "compare"
        width: parent.width
        height: parent.height - buttons.height - Theme.gap
        first: view.first
        second: view.second
        corner: zoomable.corner
    }

    Zoomable {
        id: zoomable

        anchors.fill: stage
        picture: !view.first || !view.second ? null : stage.share >= 0.5 ? view.first.picture : view.second.picture
        current: view.current
        buttonOnly: true
    }

    // Pictures never mirror, so the buttons stand under their own side in every language.
    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.bigLabel
        font.weight: Font.Bold
    }

    Grid {
        id: buttons

        readonly property real longest: Math.max(0, ...view.sides.map(side => side.name.plain).join(" ").split(" ").map(word => metrics.advanceWidth(word)))
        readonly property real half: (width - (columns - 1) * spacing) / columns
        // Kept free in both, so that nothing moves when the other one is ticked.
        readonly property real tick: 1.65 * Theme.bigLabel
        readonly property real row: Math.max(one.implicitHeight, two.implicitHeight)

        columns: longest > width / 2 - Theme.gap - 4.5 * Theme.bigLabel ? 1 : 2
        anchors.bottom: parent.bottom
        width: parent.width
        height: columns === 2 ? row : 2 * row + spacing
        spacing: Theme.gap
        LayoutMirroring.enabled: false
        layoutDirection: Qt.LeftToRight

        PillButton {
            id: one

            objectName: "firstSide"
            width: buttons.half
            height: buttons.row
            maximumWidth: buttons.half - (icon === "" ? buttons.tick : 0)
            name: view.first ? view.first.name.plain : ""
            icon: stage.share > 0.98 ? "check" : ""
            checkable: true
            checked: stage.share > 0.98
            outlined: !checked
            fontSize: Theme.bigLabel
            onActivated: stage.glideTo(1)
        }

        PillButton {
            id: two

            objectName: "secondSide"
            width: buttons.half
            height: buttons.row
            maximumWidth: buttons.half - (icon === "" ? buttons.tick : 0)
            name: view.second ? view.second.name.plain : ""
            icon: stage.share < 0.02 ? "check" : ""
            checkable: true
            checked: stage.share < 0.02
            outlined: !checked
            fontSize: Theme.bigLabel
            onActivated: stage.glideTo(0)
        }
    }
}
