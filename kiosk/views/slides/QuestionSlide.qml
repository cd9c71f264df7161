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
    readonly property bool hasClosing: (view.slide.after ?? []).length > 0 || (view.slide.ask ?? []).length > 0

    // Answers come closer together before one of them would hide below.
    property bool tight: false

    // The question on screen; once there is an answer, what we say to it.
    Aloud {
        open: view.current && view.question !== null
        lines: view.reply ? [view.reply.text, view.reply.right ? qsTr("That’s right") : qsTr("Not quite"), view.reply.reply] : [view.question?.ask, ...(view.page === 0 ? view.slide.text : []), (view.question?.answers ?? []).map((answer, i) => [String.fromCharCode(65 + i), answer.text])]
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
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: feet.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
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
                Accessible.role: Accessible.Heading
            }
        }

        Repeater {
            model: view.page === 0 && view.picked < 0 ? view.slide.text : []

            Words {
                required property var modelData

                width: pane.width
                line: modelData
                color: Theme.softInk
                onTermTouched: (term, x, y) => view.termTouched(term, x, y)
            }
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
                    letter: String.fromCharCode(65 + index)
                    answer: modelData
                    picked: index === view.picked
                    roomy: !view.tight
                    onActivated: view.kiosk.quiz.pick(view.slideId, view.page, one.index)
                    onSeeAsked: view.kiosk.visit.lookAt(one.modelData.see)
                }
            }
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

        SlideActions {
            visible: view.closing && offers
            width: pane.width
            kiosk: view.kiosk
            slide: view.slide
            current: view.current
            onTermTouched: (term, x, y) => view.termTouched(term, x, y)
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
            objectName: "lastQuestion"
            quick: true
            visible: view.page > 0
            name: qsTr("Question before")
            icon: "arrow-left"
            iconMirrors: true
            maximumWidth: pane.width
            onActivated: view.kiosk.quiz.turn(view.slideId, view.page - 1)
        }

        PillButton {
            objectName: "nextQuestion"
            quick: true
            visible: !view.closing && (view.page < view.questions.length - 1 || view.hasClosing)
            name: view.page < view.questions.length - 1 ? qsTr("Next question") : qsTr("After the questions")
            icon: "arrow-right"
            iconAfter: true
            iconMirrors: true
            outlined: view.reply !== null && !!view.reply.right
            maximumWidth: pane.width
            onActivated: view.kiosk.quiz.turn(view.slideId, view.page + 1)
        }

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
