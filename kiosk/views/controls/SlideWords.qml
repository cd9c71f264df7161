pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Step, heading and lines of a slide.
TextPane {
    id: words

    required property KioskModel kiosk
    required property var slide
    property string eyebrow: ""
    property alias extra: extraPlace.data

    signal termTouched(string term, real x, real y)

    onSlideChanged: toTop()

    Column {
        width: words.width
        spacing: Theme.block * 0.35

        Plain {
            visible: text !== ""
            width: parent.width
            text: words.eyebrow
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            color: Theme.accent
        }

        Plain {
            objectName: "heading"
            width: parent.width
            text: words.slide.heading ? words.slide.heading.plain : ""
            font.pixelSize: Math.min(Theme.heading, words.width * 0.125)
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            Accessible.role: Accessible.Heading
        }
    }

    Repeater {
        model: words.slide.text

        Words {
            required property var modelData

            width: words.width
            line: modelData
            onTermTouched: (term, x, y) => words.termTouched(term, x, y)
        }
    }

    Column {
        id: extraPlace

        width: words.width
        visible: children.length > 0
        spacing: Theme.gap
    }
}
