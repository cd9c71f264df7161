pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Get help now, call us, usual: three panels told apart by shape, word and colour. The most urgent
// stands first, so that it never hides below.
FlowingSlide {
    id: view

    readonly property var panels: [
        {
            "key": "now",
            "title": qsTr("Get help now"),
            "icon": "siren",
            "ink": Theme.sore,
            "ground": Theme.sorePaper,
            "signs": view.slide.now ?? [],
            "number": view.numberIn(view.slide.now_number)
        },
        {
            "key": "call",
            "title": qsTr("Call us"),
            "icon": "phone-call",
            "ink": Theme.caution,
            "ground": Theme.cautionPaper,
            "signs": view.slide.call ?? [],
            "number": view.numberIn(view.slide.call_number)
        },
        {
            "key": "usual",
            "title": qsTr("This is usual"),
            "icon": "check-circle",
            "ink": Theme.right,
            "ground": Theme.rightPaper,
            "signs": view.slide.usual ?? [],
            "number": ""
        }
    ]
    property int opened: 0

    // "Get help now" stays in sight: a part of the first panel is enough to touch.
    readonly property real early: view.height - flowHeight - 2 * Theme.gap

    // A clinic that has written no number has words here, which would read as one.
    function numberIn(line: var): string {
        return line && /\d/.test(line.plain) ? line.plain : "";
    }

    fold: early > view.height * 0.42 ? Math.min(early, usualFold) : usualFold
    share: 0.57
    urgent: true

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
