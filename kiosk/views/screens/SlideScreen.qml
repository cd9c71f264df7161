pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// The slides with the two bars that never move.
FocusScope {
    id: screen

    required property KioskModel kiosk

    readonly property VisitModel visit: kiosk.visit

    // One press too many must not end a visit: the last button waits for Enter.
    function goOn(): void {
        if (screen.visit.isLast)
            bottom.offerNext();
        else
            screen.visit.forward();
    }

    Keys.onPressed: event => {
        const on = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const back = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === on || event.key === Qt.Key_PageDown)
            screen.goOn();
        else if (event.key === back || event.key === Qt.Key_PageUp)
            screen.visit.back();
        else if (event.key === Qt.Key_Home)
            screen.visit.home();
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        y: Theme.lower ? bottom.y - height : 0
        kiosk: screen.kiosk
        onLanguagesAsked: languages.open()
        onComfortAsked: comfort.open()
    }

    SlideStage {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.lower ? Theme.gap : top.height
        anchors.bottom: voice.top
        kiosk: screen.kiosk
        onTermTouched: (term, x, y) => glossary.show(term, x, y)
    }

    VoiceBar {
        id: voice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: Theme.lower ? top.top : bottom.top
        kiosk: screen.kiosk
    }

    Binding {
        target: player.item
        property: "panel"
        value: stage.clipPlace
        when: player.item !== null
    }

    // Made when the first clip comes near: most decks never pay for it.
    Loader {
        id: player

        readonly property bool wanted: stage.clipPlace !== null

        onWantedChanged: {
            if (wanted && !item) {
                screen.kiosk.prepareClips();
                setSource(Qt.resolvedUrl("../controls/ClipPlayer.qml"), {
                    "kiosk": screen.kiosk
                });
            }
        }
    }

    BottomBar {
        id: bottom

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: screen.kiosk
        onContentsAsked: contents.open()
    }

    SheetPlace {
        id: contents

        from: screen

        sourceComponent: ContentsSheet {
            visit: screen.visit
            open: true
            onClosed: contents.close()
        }
    }

    SheetPlace {
        id: comfort

        from: screen

        sourceComponent: ComfortSheet {
            kiosk: screen.kiosk
            open: true
            onClosed: comfort.close()
        }
    }

    SheetPlace {
        id: languages

        from: screen

        sourceComponent: LanguageSheet {
            start: screen.kiosk.start
            open: true
            onClosed: languages.close()
        }
    }

    GlossaryCard {
        id: glossary

        anchors.fill: parent
        visit: screen.visit
    }

    Connections {
        target: screen.visit

        function onChanged(): void {
            if (contents.active)
                contents.close();
            glossary.open = false;
        }
    }
}
