pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// One slide, drawn by the view of its kind.
FocusScope {
    id: pane

    required property KioskModel kiosk
    property int slideIndex: -1
    property bool current: false

    readonly property var slide: slideIndex < 0 ? ({}) : kiosk.visit.slide(slideIndex, kiosk.visit.revision)

    readonly property Item clipPlace: view.item ? (view.item as SlideView).clipPlace : null

    signal termTouched(string term, real x, real y)

    enabled: current
    focus: current
    Accessible.ignored: !current

    Loader {
        id: view

        anchors.fill: parent
        focus: true
        active: pane.slide.kind !== undefined
        source: pane.slide.kind !== undefined ? Kinds.view(pane.slide.kind) : ""

        onLoaded: {
            const slide = item as SlideView;
            slide.kiosk = Qt.binding(() => pane.kiosk);
            slide.slide = Qt.binding(() => pane.slide);
            slide.current = Qt.binding(() => pane.current);
        }
    }

    Connections {
        target: view.item as SlideView
        ignoreUnknownSignals: true

        function onTermTouched(term: string, x: real, y: real): void {
            pane.termTouched(term, x, y);
        }
    }
}
