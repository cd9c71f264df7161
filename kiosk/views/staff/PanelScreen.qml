pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// The staff panel: a page of tiles, and the page behind the tile that was touched.
FocusScope {
    id: screen

    required property KioskModel kiosk
    required property PanelModel panel

    readonly property bool low: kiosk.comfort.lower
    // Where a page is open: its name and its title.
    property string page: ""
    readonly property var pages: ({
            "content": qsTr("Content"),
            "editions": qsTr("Shown before, and undo"),
            "language": qsTr("Language and hours"),
            "cleaning": qsTr("Screen cleaning"),
            "sound": qsTr("Sound test"),
            "machine": qsTr("This machine"),
            "pin": qsTr("Change the PIN"),
            "leave": qsTr("Leave the kiosk")
        })

    function go(page: string): void {
        screen.panel.content.forget();
        screen.panel.pinChange.begin();
        screen.page = page;
        body.toTop();
        screen.forceActiveFocus(Qt.OtherFocusReason);
    }

    objectName: "panelScreen"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Keys.onEscapePressed: screen.page === "" ? screen.panel.close() : screen.go("")

    Item {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        y: screen.low ? screen.height * 0.45 : Theme.margin * 0.6
        height: Math.max(title.implicitHeight, back.height, closing.height)

        PillButton {
            id: back

            objectName: "panelBack"
            visible: screen.page !== ""
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Back")
            icon: "arrow-left"
            iconMirrors: true
            wordless: Theme.portrait || Theme.textScale > 1.4
            onActivated: screen.go("")
        }

        Plain {
            id: title

            objectName: "panelTitle"
            anchors.left: back.visible ? back.right : parent.left
            anchors.leftMargin: back.visible ? Theme.gap : 0
            anchors.right: closing.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: screen.page === "" ? qsTr("Staff panel") : screen.pages[screen.page]
            font.pixelSize: Math.min(Theme.heading, Theme.body * 1.3)
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            Accessible.role: Accessible.Heading
        }

        PillButton {
            id: closing

            objectName: "closePanel"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Close the panel")
            text: qsTr("Close")
            icon: "x"
            outlined: true
            onActivated: screen.panel.close()
        }
    }

    TextPane {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.block * 0.8
        anchors.bottomMargin: Theme.block * 0.6 + ending.height
        centred: false

        PanelHome {
            visible: screen.page === ""
            width: body.width
            kiosk: screen.kiosk
            panel: screen.panel
            pages: screen.pages
            onChosen: page => screen.go(page)
        }

        Loader {
            visible: active
            active: screen.page !== ""
            width: body.width
            sourceComponent: {
                switch (screen.page) {
                case "content":
                    return contentPage;
                case "editions":
                    return editionsPage;
                case "language":
                    return languagePage;
                case "cleaning":
                    return cleaningPage;
                case "sound":
                    return soundPage;
                case "machine":
                    return machinePage;
                case "pin":
                    return pinPage;
                }
                return leavePage;
            }
        }
    }

    // Its place is kept, so that nothing moves when it appears.
    Item {
        id: ending

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.label * 2.2

        Rectangle {
            objectName: "panelEnding"
            visible: screen.panel.ending
            anchors.fill: parent
            color: Theme.cautionPaper

            Plain {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
                text: qsTr("The panel closes in %n second(s). Touch anywhere to stay.", "", screen.panel.secondsLeft)
                font.pixelSize: Math.min(Theme.label, 40 * Theme.unit)
                font.weight: Font.Bold
                lineHeight: Theme.labelLine
                horizontalAlignment: Text.AlignHCenter
                color: Theme.caution
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    Component {
        id: contentPage

        ContentPage {
            width: body.width
            staff: screen.kiosk.staff
            content: screen.panel.content
            onProblemsAsked: problems.active = true
        }
    }

    Component {
        id: editionsPage

        EditionsPage {
            width: body.width
            content: screen.panel.content
        }
    }

    Component {
        id: languagePage

        LanguagePage {
            width: body.width
            kiosk: screen.kiosk
            panel: screen.panel
        }
    }

    Component {
        id: cleaningPage

        CleaningPage {
            width: body.width
            onStarted: screen.panel.clean()
        }
    }

    Component {
        id: soundPage

        SoundPage {
            width: body.width
            sound: screen.panel.testSound()
            volume: screen.kiosk.comfort.volume
        }
    }

    Component {
        id: machinePage

        MachinePage {
            width: body.width
            facts: screen.panel.facts
        }
    }

    Component {
        id: pinPage

        PinChangePage {
            width: body.width
            change: screen.panel.pinChange
        }
    }

    Component {
        id: leavePage

        LeavePage {
            width: body.width
            onLeaving: screen.panel.leave()
            onStayed: screen.go("")
        }
    }

    Loader {
        id: problems

        anchors.fill: parent
        active: false
        focus: active
        z: 5

        sourceComponent: ProblemSheet {
            staff: screen.kiosk.staff
            open: true
            onClosed: problems.active = false
        }
    }
}
