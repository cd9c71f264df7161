pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Step, heading and lines of a slide.
TextPane {
    id: words

    required property KioskModel kiosk
    required property var slide
    property string eyebrow: kiosk.visit.looking ? "" : qsTr("Step %1 of %2").arg(kiosk.visit.position + 1).arg(kiosk.visit.count)
    property bool current: true
    // Whether the slide's buttons stand below the words.
    property bool acting: true
    // Long words come closer together before they must scroll.
    property bool compact: false
    property string slideId: ""
    // A picture that stands among the words, where the kind of slide has another thing beside them.
    property var picture: null
    property alias lead: leadPlace.data
    property alias extra: extraPlace.data

    signal termTouched(string term, real x, real y)

    function refit(): void {
        words.compact = false;
        again.restart();
    }

    onOverflowsChanged: if (words.overflows)
        words.compact = true

    Timer {
        id: again

        interval: 40
        onTriggered: words.compact = words.overflows
    }

    sinks: true
    spacing: Theme.block * (compact ? 0.42 : 0.6)
    onSlideChanged: {
        const same = words.slide.id === words.slideId;
        words.slideId = words.slide.id ?? "";
        if (same && Theme.swapping)
            return;
        toTop();
        soon.start();
    }
    onHeightChanged: soon.start()
    onWidthChanged: soon.start()

    // A timer ends with its slide; a delayed call would not.
    Timer {
        id: soon

        interval: 0
        onTriggered: words.refit()
    }

    Connections {
        target: Theme

        function onBodyChanged(): void {
            soon.start();
        }
    }

    PillButton {
        objectName: "endLook"
        visible: words.kiosk.visit.looking
        name: qsTr("Back to the question")
        icon: "arrow-u-up-left"
        iconMirrors: true
        filled: true
        maximumWidth: words.width
        onActivated: words.kiosk.visit.endLook()
    }

    Column {
        width: words.width
        spacing: Theme.block * 0.35

        Plain {
            visible: text !== ""
            width: parent.width
            // The bar of a tall screen has no room for the chapter.
            text: Theme.portrait && words.eyebrow !== "" && words.kiosk.visit.chapter !== "" ? words.eyebrow + " · " + words.kiosk.visit.chapter : words.eyebrow
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            color: Theme.accent
        }

        Plain {
            objectName: "heading"
            width: parent.width
            text: words.slide.heading ? words.slide.heading.plain : ""
            font.pixelSize: Math.min(fitting, Theme.heading * (words.compact ? 0.84 : 1), words.width * 0.125)
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            balanced: true
            Accessible.role: Accessible.Heading
        }
    }

    Column {
        id: leadPlace

        visible: implicitHeight > 0
        width: words.width
        spacing: Theme.gap
    }

    Loader {
        active: words.picture !== null
        visible: active
        width: words.width

        sourceComponent: PicturePanel {
            id: panel

            objectName: "wordsPicture"
            picture: words.picture
            active: words.current
            implicitHeight: Math.min(width / frame.ratio + captionSpace + 2 * padding, Math.max(words.height * 0.42, 300 * Theme.unit))

            Zoomable {
                parent: panel
                anchors.fill: parent
                picture: words.picture
                current: words.current
                // High up there is nothing to touch for who sits; a double tap still enlarges.
                offered: !Theme.sunk
            }
        }
    }

    Repeater {
        model: words.slide.text

        Words {
            required property var modelData

            width: words.width
            line: modelData
            font.pixelSize: Theme.body * (words.compact && Theme.textScale < 1.2 ? 0.92 : 1)
            onTermTouched: (term, x, y) => words.termTouched(term, x, y)
        }
    }

    Column {
        id: extraPlace

        width: words.width
        visible: implicitHeight > 0
        spacing: Theme.gap
    }

    SlideActions {
        visible: words.acting && offers
        width: words.width
        kiosk: words.kiosk
        slide: words.slide
        current: words.current
        onTermTouched: (term, x, y) => words.termTouched(term, x, y)
    }
}
