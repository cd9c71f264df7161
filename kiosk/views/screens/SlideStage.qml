pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Three panes: the slide on screen, and its neighbours ready beside it so that a tap only moves them.
Item {
    id: stage

    objectName: "slideStage"

    required property KioskModel kiosk

    readonly property VisitModel visit: kiosk.visit
    // Panes come one by one while people still look at the start screen.
    property int made: 0
    readonly property Item current: made > visit.shown ? panes.itemAt(visit.shown) : null
    property int leaving: -1
    property int lastShown: 0
    property real travel: 1

    // The clip on screen, else the one of the next slide, so that its first frame is there in time.
    readonly property Item clipPlace: {
        const here = stage.current as SlidePane;
        if (here && here.clipPlace)
            return here.clipPlace;
        for (let i = 0; i < stage.made; i++) {
            const pane = panes.itemAt(i) as SlidePane;
            if (pane && pane.clipPlace && pane.slideIndex > stage.visit.index)
                return pane.clipPlace;
        }
        return null;
    }

    signal termTouched(string term, real x, real y)

    clip: turn.running

    function change(): void {
        const from = stage.lastShown;
        stage.lastShown = stage.visit.shown;
        if (from === stage.visit.shown || stage.visit.direction === 0 || Theme.slideTime === 0) {
            turn.stop();
            stage.leaving = -1;
            prepare.restart();
            return;
        }
        stage.leaving = from;
        turn.restart();
    }

    Connections {
        target: stage.visit

        function onPanesChanged(): void {
            if (stage.lastShown !== stage.visit.shown || !turn.running)
                stage.change();
        }
    }

    NumberAnimation {
        id: turn

        target: stage
        property: "travel"
        from: 0
        to: 1
        duration: Theme.slideTime
        easing.type: Easing.OutCubic
        onStopped: {
            stage.leaving = -1;
            stage.travel = 1;
            prepare.restart();
        }
    }

    // After the change is on screen, not within it.
    Timer {
        id: prepare

        interval: 1
        onTriggered: stage.visit.settle()
    }

    Repeater {
        id: panes

        model: 3
        onItemAdded: stage.made += 1

        SlidePane {
            id: pane

            required property int index

            readonly property bool shown: index === stage.visit.shown
            readonly property int way: stage.visit.direction * (Theme.mirrored ? -1 : 1)

            kiosk: stage.kiosk
            current: shown && stage.visit.screen === "slide"
            slideIndex: stage.visit.panes[index] ?? -1
            width: stage.width
            height: stage.height
            x: shown ? (1 - stage.travel) * way * stage.width : index === stage.leaving ? -stage.travel * way * stage.width : 3 * stage.width
            onTermTouched: (term, x, y) => stage.termTouched(term, x, y)
        }
    }

    // One swipe is one slide, however long or quick it is.
    DragHandler {
        id: swipe

        property real way: 0

        target: null
        xAxis.enabled: true
        yAxis.enabled: false
        dragThreshold: Math.round((Theme.steady ? 20 : 8) * Theme.millimetre)
        onCentroidChanged: if (active)
            way = centroid.scenePosition.x - centroid.scenePressPosition.x
        onActiveChanged: {
            if (active) {
                way = centroid.scenePosition.x - centroid.scenePressPosition.x;
                return;
            }
            if (Math.abs(way) < (Theme.steady ? 25 : 10) * Theme.millimetre)
                return;
            if ((way < 0) !== Theme.mirrored)
                stage.visit.swipeForward();
            else
                stage.visit.back();
        }
    }
}
