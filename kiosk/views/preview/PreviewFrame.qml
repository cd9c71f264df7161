pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import kiosk.views

// For staff at a desk: switches above the kiosk's own window, and what is wrong below it.
Window {
    id: frame

    required property string family
    property var languages: []
    property string language: ""
    property string theme: "light"
    property int textSize: 100
    property bool portrait: false
    property string note: ""
    property var problems: []

    readonly property rect screenPlace: Qt.rect(glass.x + stage.x, glass.y + stage.y, glass.width, glass.height)

    signal chosen(string what, string value)
    signal copied(string where)

    width: 1120
    height: 880
    minimumWidth: 480
    minimumHeight: 420
    color: Theme.paper
    visible: false

    Binding {
        target: Theme
        property: "family"
        value: frame.family
    }

    Binding {
        target: Theme
        property: "unit"
        value: 0.45
    }

    Binding {
        target: Theme
        property: "windowWidth"
        value: frame.width
    }

    Flow {
        id: switches

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        spacing: 8

        PreviewSwitch {
            name: "language"
            options: frame.languages.map(row => ({
                        "value": row.code,
                        "text": row.name
                    }))
            current: frame.language
            onChosen: (what, value) => frame.chosen(what, value)
        }

        PreviewSwitch {
            name: "theme"
            options: [
                {
                    "value": "light",
                    "text": "Light"
                },
                {
                    "value": "dark",
                    "text": "Dark"
                },
                {
                    "value": "high-contrast",
                    "text": "High contrast"
                }
            ]
            current: frame.theme
            onChosen: (what, value) => frame.chosen(what, value)
        }

        PreviewSwitch {
            name: "textSize"
            options: [100, 150, 200].map(size => ({
                        "value": String(size),
                        "text": size + " %"
                    }))
            current: String(frame.textSize)
            onChosen: (what, value) => frame.chosen(what, value)
        }

        PreviewSwitch {
            name: "shape"
            options: [
                {
                    "value": "landscape",
                    "text": "Landscape"
                },
                {
                    "value": "portrait",
                    "text": "Portrait"
                }
            ]
            current: frame.portrait ? "portrait" : "landscape"
            onChosen: (what, value) => frame.portrait = value === "portrait"
        }
    }

    Item {
        id: stage

        anchors.top: switches.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: note.top
        anchors.margins: 12

        Rectangle {
            id: glass

            readonly property real shape: frame.portrait ? 9 / 16 : 16 / 9

            anchors.centerIn: parent
            width: Math.floor(Math.min(stage.width, stage.height * shape))
            height: Math.floor(Math.min(stage.height, stage.width / shape))
            color: Theme.card
        }

        Rectangle {
            anchors.fill: glass
            anchors.margins: -1
            color: "transparent"
            border.color: Theme.line
        }
    }

    Plain {
        id: note

        objectName: "note"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: list.top
        anchors.margins: 12
        anchors.bottomMargin: 6
        text: frame.note
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
    }

    ListView {
        id: list

        objectName: "problems"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        height: frame.problems.length === 0 ? 0 : Math.min(frame.height * 0.24, Math.max(48, contentHeight))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: frame.problems

        delegate: PreviewProblem {
            required property var modelData

            width: ListView.view.width
            place: modelData.place
            words: modelData.words
            error: modelData.error
            onActivated: frame.copied(modelData.where)
        }
    }
}
