pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Time runs in reading direction; up is more. The band says how wide the range is, never one line.
Rectangle {
    id: chart

    required property var line
    property int lit: -1

    readonly property var marks: line.marks ?? []
    readonly property real lastMark: marks.length > 0 ? marks[marks.length - 1].at_hours : 0
    readonly property real until: Math.max(line.until_hours ?? lastMark, lastMark, 1)
    readonly property bool banded: (line.band ?? []).length > 1
    readonly property real pad: Math.max(Theme.gap, 18 * Theme.unit)
    readonly property real fontSize: Math.max(28 * Theme.unit, Theme.label * 0.95)
    readonly property real disc: Math.max(16 * Theme.millimetre, Math.max(28 * Theme.unit, Theme.label) * 1.7)
    readonly property real inset: pad + disc * 0.5
    // Where time goes on: room for the head of the arrow, on the left in Arabic.
    readonly property real onward: disc * 0.55
    readonly property real start: inset + (Theme.mirrored ? onward : 0)
    readonly property real lineWidth: width - 2 * inset - onward
    readonly property real leastHeight: high.height + low.height + axis.height + days.height + spans.height + caption.height + 2.4 * pad + (banded ? 170 : 60) * Theme.unit
    readonly property var markRows: Places.rows(marks.map(mark => {
        const at = chart.along(mark.at_hours) + chart.disc / 2;
        return [at, at, chart.disc];
    }), lineWidth + disc, 4 * Theme.unit)
    readonly property int rowCount: Math.max(1, ...markRows.map(place => place.row + 1))

    signal chosen(int index)

    function along(hours: real): real {
        const part = Places.fraction(hours, chart.until);
        return (Theme.mirrored ? 1 - part : part) * chart.lineWidth;
    }

    function when(hours: real): string {
        if (hours === 0)
            return qsTr("Start");
        return hours < 24 ? qsTr("%n hour(s)", "", hours) : qsTr("Day %1").arg(Math.round(hours / 24));
    }

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.stroke
    border.color: Theme.edge

    Row {
        id: high

        anchors.left: parent.left
        anchors.leftMargin: chart.pad
        y: chart.pad * 0.7
        spacing: chart.fontSize * 0.4

        Icon {
            visible: !!chart.line.high_label
            name: "smiley-sad"
            size: chart.fontSize * 1.7
            color: Theme.sore
        }

        Plain {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, chart.width - 2 * chart.pad - chart.fontSize * 2.2)
            text: chart.line.high_label ? chart.line.high_label.plain : ""
            font.pixelSize: chart.fontSize
            font.weight: Font.DemiBold
            lineHeight: Theme.labelLine * 1.05
        }
    }

    Item {
        id: plot

        x: chart.start
        y: high.y + high.height + chart.pad * 0.3
        width: chart.lineWidth
        height: Math.max(10, low.y - y - chart.pad * 0.3)

        Repeater {
            model: Places.ticks(chart.until)

            Rectangle {
                required property real modelData

                // The first line would run through the faces.
                visible: modelData > 0
                x: chart.along(modelData) - width / 2
                width: Theme.stroke
                height: plot.height + low.height + chart.pad * 0.3
                color: Theme.line
            }
        }

        TimeBand {
            anchors.fill: parent
            edge: Places.outline(chart.line.band ?? [], chart.until, plot.width, plot.height, Theme.mirrored)
        }

        Rectangle {
            visible: chart.lit >= 0
            x: chart.along(chart.marks[chart.lit]?.at_hours ?? 0) - width / 2
            width: 3 * Theme.stroke
            height: plot.height + low.height + chart.pad
            radius: width / 2
            color: Theme.ink
        }
    }

    Row {
        id: low

        anchors.left: parent.left
        anchors.leftMargin: chart.pad
        y: axis.y - height - chart.pad * 0.2
        spacing: chart.fontSize * 0.4

        Icon {
            visible: !!chart.line.low_label
            name: "smiley"
            size: chart.fontSize * 1.7
            color: Theme.right
        }

        Plain {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, chart.width - 2 * chart.pad - chart.fontSize * 2.2)
            text: chart.line.low_label ? chart.line.low_label.plain : ""
            font.pixelSize: chart.fontSize
            font.weight: Font.DemiBold
            lineHeight: Theme.labelLine * 1.05
        }
    }

    Item {
        id: axis

        x: chart.start
        y: days.y - height
        width: chart.lineWidth
        height: chart.rowCount * (chart.disc + 4 * Theme.unit)

        Rectangle {
            id: shaft

            y: parent.height - chart.disc / 2 - height / 2
            x: -chart.disc / 2 - (Theme.mirrored ? chart.onward : 0)
            width: parent.width + chart.disc + chart.onward
            height: 2 * Theme.stroke
            radius: height / 2
            color: Theme.ink
        }

        // The head of the arrow says which way time goes.
        Repeater {
            model: [-1, 1]

            Rectangle {
                required property int modelData

                x: Theme.mirrored ? shaft.x : shaft.x + shaft.width - width
                y: shaft.y + (shaft.height - height) / 2
                width: 20 * Theme.unit
                height: 2 * Theme.stroke
                radius: height / 2
                antialiasing: true
                transformOrigin: Theme.mirrored ? Item.Left : Item.Right
                rotation: 38 * modelData
                color: Theme.ink
            }
        }

        Repeater {
            model: chart.marks

            PointLabel {
                id: mark

                required property var modelData
                required property int index

                readonly property var place: chart.markRows[index] ?? null

                objectName: "mark"
                x: (place ? place.left : 0) - chart.disc / 2
                y: axis.height - (1 + (place ? place.row : 0)) * (chart.disc + 4 * Theme.unit) + 4 * Theme.unit
                width: chart.disc
                height: chart.disc
                wordless: true
                number: index + 1
                partName: modelData.name.plain
                description: modelData.text.map(words => words.plain).join(" ")
                lit: index === chart.lit
                onActivated: chart.chosen(mark.index)
            }
        }
    }

    Item {
        id: days

        x: chart.start
        y: spans.y - height
        width: chart.lineWidth
        height: chart.fontSize * 1.5

        Repeater {
            model: Places.ticks(chart.until)

            Plain {
                required property real modelData

                x: Math.max(chart.pad * 0.5 - chart.start, Math.min(chart.width - chart.start - chart.pad * 0.5 - width, chart.along(modelData) - width / 2))
                text: chart.when(modelData)
                font.pixelSize: chart.fontSize * 0.95 < 28 * Theme.unit ? 28 * Theme.unit : chart.fontSize * 0.95
                color: Theme.softInk
                wrapMode: Text.NoWrap
            }
        }
    }

    SpanBrackets {
        id: spans

        x: chart.start
        y: caption.y - height - (caption.height > 0 ? chart.pad * 0.4 : 0)
        width: chart.lineWidth
        before: chart.start - chart.pad * 0.7
        after: chart.width - chart.start - chart.lineWidth - chart.pad * 0.7
        spans: chart.line.spans ?? []
        fontSize: chart.fontSize
        along: hours => chart.along(hours)
        stretch: chart.until
    }

    Item {
        id: caption

        x: chart.pad
        y: chart.height - height - chart.pad * 0.7
        width: chart.width - 2 * chart.pad
        height: words.text === "" ? 0 : words.implicitHeight

        Plain {
            id: words

            width: parent.width
            text: chart.line.caption ? chart.line.caption.plain : ""
            font.pixelSize: Math.max(28 * Theme.unit, chart.fontSize * 0.95)
            color: Theme.softInk
            lineHeight: Theme.labelLine * 1.05
        }
    }
}
