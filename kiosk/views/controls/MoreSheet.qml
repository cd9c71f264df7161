pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// A slide's further card: its lines, and its picture beside or below them.
Sheet {
    id: sheet

    required property var card

    readonly property var picture: card.picture ?? null
    readonly property bool beside: picture !== null && !Theme.portrait && Theme.textScale < 1.6
    readonly property real pictureHeight: beside ? 0 : Math.round(Math.min(height * 0.4, width * 0.5))

    signal termTouched(string term, real x, real y)

    title: card.title.plain
    spoken: [...card.text.map(line => line.plain), ...(picture && !picture.decorative ? [picture.alt] : [])]
    cardWidth: Math.min(width - 2 * Theme.margin, (picture ? 1500 : 1240) * Theme.unit * Math.max(1, Theme.textScale * 0.8))
    bodyHeight: beside ? Math.max(pane.contentHeight, 560 * Theme.unit) : pane.contentHeight

    Item {
        anchors.fill: parent

        TextPane {
            id: pane

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: sheet.beside ? parent.width * 0.54 - Theme.block : parent.width
            centred: sheet.beside

            Repeater {
                model: sheet.card.text

                Words {
                    required property var modelData

                    width: pane.width
                    line: modelData
                    onTermTouched: (term, x, y) => sheet.termTouched(term, x, y)
                }
            }

            PicturePanel {
                visible: sheet.picture !== null && !sheet.beside
                width: pane.width
                height: visible ? sheet.pictureHeight : 0
                picture: visible ? sheet.picture : null
            }
        }

        PicturePanel {
            visible: sheet.beside
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: parent.width * 0.46
            picture: visible ? sheet.picture : null
        }
    }
}
