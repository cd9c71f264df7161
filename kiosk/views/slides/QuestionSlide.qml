pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Check what you learned: big answers, kind replies, no score, and nothing stays.
SlideView {
    id: view

    readonly property var questions: view.slide.questions ?? []
    readonly property string slideId: view.slide.id ?? ""
    readonly property int page: view.kiosk ? (view.kiosk.quiz.pages[slideId] ?? 0) : 0
    readonly property bool closing: page >= questions.length
    readonly property var question: closing ? null : questions[page]
    readonly property int picked: view.kiosk && !closing ? (view.kiosk.quiz.picks[slideId + "/" + page] ?? -1) : -1
    readonly property var reply: picked < 0 || !question ? null : question.answers[picked]

    readonly property var picture: view.slide.picture ?? null
    readonly property bool beside: picture !== null && !Theme.portrait && Theme.textScale < 1.5
    // Large words come after the answers: what to touch comes first.
    readonly property var lines: view.page === 0 && view.picked < 0 ? view.slide.text ?? [] : []

    function letter(index: int): string {
        return (Theme.arabic ? "أبجد" : "ABCD").charAt(index);
    }

    // Answers come closer together before one of them would hide below.
    property bool tight: false

    // What "Read to me" reads: the question, our reply to an answer, or what comes after them all.
    function readings(): var {
        if (view.closing)
            return [view.slide.heading, view.slide.after ?? []];
        if (view.reply)
            return [view.reply.text, view.reply.right ? qsTr("That’s right") : qsTr("Not quite"), view.reply.reply];
        const answers = view.question.answers.map((answer, i) => [view.letter(i), answer.text]);
        return [view.question.ask, view.page === 0 ? view.slide.text ?? [] : [], answers];
    }

    Aloud {
        open: view.current
        lines: view.readings()
    }

    onPageChanged: {
        view.tight = false;
        pane.toTop();
        again.restart();
    }
    onHeightChanged: {
        view.tight = false;
        again.restart();
    }

    Timer {
        id: again

        interval: 40
        onTriggered: view.tight = view.tight || pane.overflows
    }

    TextPane {
        id: pane

        anchors.left: parent.left
        anchors.right: picturePlace.left
        anchors.top: parent.top
        anchors.bottom: feet.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: view.beside ? Theme.block : 0
        anchors.bottomMargin: Theme.gap
        spacing: Theme.block * (view.tight ? 0.4 : 0.6)
        centred: false
        sinks: true
        onOverflowsChanged: if (pane.overflows)
            view.tight = true

        Column {
            width: pane.width
            spacing: Theme.block * 0.3

            Flow {
                width: parent.width
                spacing: Theme.gap

                Plain {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Quick check, just for you. Nothing is saved.")
                    font.pixelSize: Theme.label
                    font.weight: Font.Bold
                    color: Theme.accent
                }

                Plain {
                    visible: !view.closing
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("%1: question %2 of %3").arg(view.slide.heading ? view.slide.heading.plain : "").arg(view.page + 1).arg(view.questions.length)
                    font.pixelSize: Theme.label
                    color: Theme.softInk
                }
            }

            Plain {
                objectName: "heading"
                width: parent.width
                text: view.question ? view.question.ask.plain : view.slide.heading ? view.slide.heading.plain : ""
                font.pixelSize: Theme.heading * (text.length > 60 ? 0.78 : 0.94)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                balanced: true
                Accessible.role: Accessible.Heading
            }
        }

        Repeater {
            model: Theme.textScale < 1.3 ? view.lines : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
                color: Theme.softInk
                onTermTouched: (term, x, y) => view.termTouched(term, x, y)
            }
        }

        Item {
            id: above

            width: pane.width
            visible: implicitHeight > 0
            implicitHeight: view.picture !== null && Theme.sunk ? Math.min(width * 0.4, view.height * 0.22) : 0
        }

        Column {
            id: answers

            readonly property bool arrowGroup: true

            width: pane.width
            spacing: Theme.gap * (view.tight ? 0.7 : 1)
            visible: !view.closing

            Repeater {
                model: view.question ? view.question.answers : []

                AnswerButton {
                    id: one

                    required property var modelData
                    required property int index

                    objectName: "answer"
                    width: answers.width
                    letter: view.letter(index)
                    answer: modelData
                    picked: index === view.picked
                    roomy: !view.tight
                    onActivated: view.kiosk.quiz.pick(view.slideId, view.page, one.index)
                    onSeeAsked: view.kiosk.visit.lookAt(one.modelData.see)
                }
            }
        }

        Repeater {
            model: Theme.textScale < 1.3 ? [] : view.lines

            Words {
                required property var modelData

                width: pane.width
                line: modelData
                color: Theme.softInk
                onTermTouched: (term, x, y) => view.termTouched(term, x, y)
            }
        }

        Item {
            id: below

            width: pane.width
            implicitHeight: view.picture === null || view.beside || Theme.sunk ? 0 : Math.min(width * 0.6, view.height * 0.5)
        }

        Repeater {
            model: view.closing ? (view.slide.after ?? []) : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
                font.pixelSize: Theme.body * 1.15
                onTermTouched: (term, x, y) => view.termTouched(term, x, y)
            }
        }

        TermsButton {
            visible: offered && !view.closing
            maximumWidth: pane.width
            kiosk: view.kiosk
            slide: view.slide
            current: view.current
        }

        SlideActions {
            visible: view.closing && offers
            width: pane.width
            kiosk: view.kiosk
            slide: view.slide
            current: view.current
            onTermTouched: (term, x, y) => view.termTouched(term, x, y)
        }
    }

    Item {
        id: picturePlace

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.gap
        width: view.beside ? Math.round(view.width * 0.34) : 0
        height: view.height - Theme.gap - Theme.block
    }

    Loader {
        active: view.picture !== null
        // Low on a tall screen, what is to be touched comes last.
        parent: view.beside ? picturePlace : Theme.sunk ? above : below
        anchors.fill: parent

        sourceComponent: PicturePanel {
            id: panel

            picture: view.picture
            active: view.current

            Zoomable {
                parent: panel
                anchors.fill: parent
                picture: view.picture
                current: view.current
                // High up there is nothing to touch for who sits; a double tap still enlarges.
                offered: !Theme.sunk
            }
        }
    }

    Flow {
        id: feet

        anchors.left: pane.left
        anchors.right: pane.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap

        PillButton {
            objectName: "again"
            visible: view.closing
            name: qsTr("Start the questions again")
            icon: "arrow-counter-clockwise"
            maximumWidth: pane.width
            onActivated: view.kiosk.quiz.again(view.slideId)
        }
    }
}
