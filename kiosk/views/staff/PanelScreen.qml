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
    Accessible.name: head.title
    Keys.onEscapePressed: screen.page === "" ? screen.panel.close() : screen.go("")

    PanelHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        y: screen.low ? screen.height * 0.45 : Theme.margin * 0.6
        title: screen.page === "" ? qsTr("Staff panel") : screen.pages[screen.page]
        deeper: screen.page !== ""
        onBack: screen.go("")
        onClosed: screen.panel.close()
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

    PanelEnding {
        id: ending

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        near: screen.panel.ending
        secondsLeft: screen.panel.secondsLeft
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
            volume: screen.panel.volume
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
            lower: screen.low
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
