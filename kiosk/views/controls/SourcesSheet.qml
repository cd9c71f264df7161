pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Where the facts come from.
Sheet {
    id: sheet

    required property var sources

    title: qsTr("Where this comes from")
    bodyHeight: pane.contentHeight

    TextPane {
        id: pane

        anchors.fill: parent
        centred: false

        Repeater {
            model: sheet.sources

            Column {
                id: source

                required property var modelData

                readonly property string from: [modelData.publisher, modelData.year, modelData.where].filter(part => !!part).join(", ")

                width: pane.width

                Plain {
                    width: parent.width
                    text: source.modelData.title
                    font.pixelSize: Math.max(Theme.label, Theme.body * 0.85)
                    font.weight: Font.DemiBold
                }

                Plain {
                    visible: text !== ""
                    width: parent.width
                    text: source.from
                    font.pixelSize: Math.max(28 * Theme.unit, Theme.body * 0.75)
                    color: Theme.softInk
                }
            }
        }
    }
}
