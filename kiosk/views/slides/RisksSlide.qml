pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Usual, call us, get help now: three panels told apart by shape, word and colour.
FlowingSlide {
    id: view

    readonly property var panels: [
        {
            "key": "usual",
            "title": qsTr("This is usual"),
            "icon": "check-circle",
            "ink": Theme.right,
            "ground": Theme.rightPaper,
            "signs": view.slide.usual ?? [],
            "number": null
        },
        {
            "key": "call",
            "title": qsTr("Call us"),
            "icon": "phone-call",
            "ink": Theme.caution,
            "ground": Theme.cautionPaper,
            "signs": view.slide.call ?? [],
            "number": view.slide.call_number ?? null
        },
        {
            "key": "now",
            "title": qsTr("Get help now"),
            "icon": "siren",
            "ink": Theme.sore,
            "ground": Theme.sorePaper,
            "signs": view.slide.now ?? [],
            "number": view.slide.now_number ?? null
        }
    ]
    property int opened: 0

    // "Get help now" must not hide below: long words get more of the width.
    property bool broad: false

    // "Get help now" stays in sight: a part of the first panel is enough to touch.
    readonly property real early: view.height - flowHeight - 2 * Theme.gap

    fold: early > view.height * 0.42 ? Math.min(early, usualFold) : usualFold
    share: broad ? 0.66 : 0.56
    onCrowdedChanged: settled.restart()
    onSlideChanged: {
        view.broad = false;
        settled.restart();
    }

    // Once the words have found their lines.
    Timer {
        id: settled

        interval: 60
        onTriggered: view.broad = view.broad || view.crowded
    }

    Repeater {
        model: 3

        RiskPanel {
            required property int index

            objectName: "riskPanel"
            width: view.roomWidth
            risk: view.panels[index]
            onActivated: {
                view.opened = index;
                sheet.open();
            }
        }
    }

    SheetPlace {
        id: sheet

        from: view
        allowed: view.current

        sourceComponent: RiskSheet {
            risk: view.panels[view.opened]
            open: true
            onClosed: sheet.close()
        }
    }
}
