pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// One promise, one big button, languages by their own names; read from three metres away.
FocusScope {
    id: screen

    required property KioskModel kiosk

    readonly property bool arrowGroup: true
    readonly property var deck: kiosk.start.deck
    // Large letters leave no room for everything at once.
    readonly property bool folded: Theme.textScale > 1.3
    readonly property bool languagesFolded: kiosk.start.languages.length > 1 && Theme.textScale * kiosk.start.languages.length > (Theme.portrait ? 14 : 10)
    // A tour that stands on a line of its own has room beside it.
    readonly property bool besideTour: quickTour.visible && quickTour.y > 0 && !folded
    // With large letters the buttons have the whole width of a wide screen, below the drawing.
    readonly property bool spread: folded && !Theme.portrait
    readonly property bool choosing: !kiosk.start.topicChosen
    readonly property real coverWidth: Theme.portrait ? width * 0.8 : width * (Theme.textScale < 1.4 ? 0.36 : 0.22)

    // Nothing that the last visitor opened waits for the next one, or lies over the dark.
    Connections {
        target: screen.kiosk.visit

        function onEnded(): void {
            languages.close();
            problems.close();
            words.toTop();
            (topics.item as TopicList)?.toTop();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        gradient: Gradient {
            orientation: Theme.portrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                position: Theme.mirrored && !Theme.portrait ? 1 : 0
                color: Theme.paper
            }

            GradientStop {
                position: Theme.mirrored && !Theme.portrait ? 0.6 : 0.4
                color: Theme.paper
            }

            GradientStop {
                position: Theme.mirrored && !Theme.portrait ? 0 : 1
                color: Theme.startGround
            }
        }
    }

    Image {
        id: cover

        readonly property var picture: screen.deck.cover ?? null
        readonly property real ratio: picture && picture.height > 0 ? picture.width / picture.height : 1
        readonly property real roomY: Theme.portrait ? screen.height * (0.42 - (Theme.textScale - 1) * 0.22) : screen.height * 0.96

        objectName: "cover"
        visible: !screen.choosing && picture !== null
        height: picture === null ? 0 : Math.round(Math.min(roomY, screen.coverWidth / ratio))
        width: Math.round(height * ratio)
        anchors.right: Theme.portrait ? undefined : parent.right
        anchors.rightMargin: Theme.margin * 2
        anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        y: Theme.portrait || screen.spread ? Theme.block : (screen.height - height) / 2
        source: picture ? picture.file : ""
        sourceSize: Qt.size(width, height)
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: picture ? picture.alt : ""
        Accessible.ignored: !picture || picture.decorative
    }

    TextPane {
        id: words

        visible: !screen.choosing
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.margin : Math.round(110 * Theme.unit * Math.min(1, screen.width / 1920 / Theme.unit))
        anchors.top: Theme.portrait ? cover.bottom : parent.top
        anchors.topMargin: Theme.block
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.block * 0.7
        width: Theme.portrait ? screen.width - 2 * Theme.margin : screen.width - cover.width - 2.2 * Theme.margin - anchors.leftMargin
        spacing: Theme.block * 0.5

        ClinicSign {
            id: eyebrow

            width: words.width
            clinic: screen.kiosk.start.clinic
        }

        Plain {
            id: title

            width: words.width
            text: screen.deck.title ?? ""
            font.pixelSize: Math.round(Math.min(fitting, screen.spread ? Theme.heading * 0.95 : Theme.textScale < 1.4 ? Theme.title : Theme.heading * 1.1, Math.max(Theme.textScale < 1.4 ? Theme.heading : Theme.body * 1.25, words.height * (Theme.arabic ? 0.14 : 0.165))))
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            balanced: true
            Accessible.role: Accessible.Heading
        }

        // Gives way before the title does: nobody should have to scroll to read what this is about.
        Plain {
            id: summary

            visible: screen.folded || eyebrow.height + title.height + implicitHeight + 2 * words.spacing <= words.height
            width: words.width
            text: screen.deck.summary ?? ""
            font.pixelSize: Theme.body * 1.12
            balanced: true
            color: Theme.softInk
        }

        ReviewLine {
            visible: screen.folded
            width: words.width
            deck: screen.deck
        }
    }

    Column {
        id: buttons

        visible: !screen.choosing
        anchors.left: words.left
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.block * 0.6
        width: screen.spread ? screen.width - words.anchors.leftMargin - Theme.margin : words.width
        spacing: Theme.block * 0.6

        Flow {
            width: buttons.width
            spacing: Theme.gap

            PillButton {
                objectName: "touchToStart"
                maximumWidth: buttons.width
                minimumHeight: Theme.mainButton * 1.18
                name: qsTr("Touch to start")
                note: qsTr("About %n minute(s)", "", screen.deck.minutes ?? 0)
                icon: "hand-tap"
                iconAfter: true
                filled: true
                fontSize: Theme.bigLabel * (screen.spread ? 1.08 : 1.2)
                focus: true
                onActivated: screen.kiosk.visit.start(screen.deck.id, false)
            }

            PillButton {
                id: quickTour

                objectName: "quickTour"
                visible: screen.deck.hasQuickTour ?? false
                maximumWidth: buttons.width
                minimumHeight: Theme.mainButton * 1.18
                name: qsTr("Quick tour")
                note: qsTr("About %n minute(s)", "", screen.deck.quickMinutes ?? 0)
                icon: "lightning"
                iconAfter: true
                outlined: true
                fontSize: Theme.bigLabel
                onActivated: screen.kiosk.visit.start(screen.deck.id, true)
            }

            ReadButton {
                visible: screen.besideTour
                minimumHeight: Theme.mainButton * 1.18
                maximumWidth: buttons.width
            }
        }

        Flow {
            width: buttons.width
            spacing: Theme.gap

            Repeater {
                model: screen.kiosk.start.languages.length > 1 && !screen.languagesFolded ? screen.kiosk.start.languages : []

                PillButton {
                    id: choice

                    required property var modelData

                    name: modelData.name
                    maximumWidth: buttons.width
                    checkable: true
                    checked: modelData.here
                    onActivated: screen.kiosk.start.chooseLanguage(choice.modelData.code)
                }
            }

            PillButton {
                objectName: "languages"
                visible: screen.languagesFolded
                name: screen.kiosk.start.languageName
                description: qsTr("Language")
                icon: "globe"
                maximumWidth: buttons.width
                onActivated: languages.open()
            }

            ReadButton {
                visible: !screen.besideTour
                maximumWidth: buttons.width
            }
        }

        NoVoice {
            width: buttons.width
            reading: screen.kiosk.reading
        }

        PillButton {
            visible: screen.kiosk.start.topics.length > 1
            name: qsTr("Other topics")
            icon: "list"
            onActivated: screen.kiosk.start.chooseTopic("")
        }
    }

    Loader {
        id: topics

        active: screen.choosing
        visible: active
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: foot.height + Theme.margin

        sourceComponent: TopicList {
            start: screen.kiosk.start
            onLanguagesAsked: languages.open()
        }
    }

    ReviewLine {
        id: foot

        visible: !screen.folded
        anchors.left: words.left
        anchors.right: words.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.folded ? Theme.gap - height + (Theme.portrait && mark.visible ? mark.height : 0) : Theme.block * 0.7
        deck: screen.deck
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

    StaffMark {
        id: mark

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        staff: screen.kiosk.staff
        onOpened: problems.open()
    }

    SheetPlace {
        id: problems

        from: screen

        sourceComponent: ProblemSheet {
            staff: screen.kiosk.staff
            open: true
            onClosed: problems.close()
        }
    }
}
