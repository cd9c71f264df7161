import QtQuick
import ClinicKiosk
import kiosk.views

// While the voice runs: stop, again, slower; or the kind word that there is none.
Item {
    id: bar

    required property KioskModel kiosk

    readonly property ReadingModel reading: kiosk.reading
    readonly property bool shown: reading.speaking || reading.missing

    height: shown ? row.implicitHeight + Theme.gap : 0
    visible: shown

    Flow {
        id: row

        x: Theme.margin
        width: bar.width - 2 * Theme.margin
        spacing: Theme.gap

        PillButton {
            objectName: "voiceStop"
            visible: bar.reading.speaking
            name: qsTr("Stop")
            icon: "stop"
            onActivated: bar.reading.stop()
        }

        PillButton {
            objectName: "voiceAgain"
            visible: bar.reading.speaking
            name: qsTr("Again")
            icon: "arrow-counter-clockwise"
            onActivated: bar.reading.again()
        }

        PillButton {
            objectName: "voiceSlower"
            visible: bar.reading.speaking
            name: qsTr("Slower")
            icon: bar.kiosk.comfort.slowVoice ? "check-circle" : "circle"
            role: Accessible.CheckBox
            checkable: true
            checked: bar.kiosk.comfort.slowVoice
            onActivated: bar.kiosk.comfort.turn("slowVoice", !bar.kiosk.comfort.slowVoice)
        }

        NoVoice {
            width: row.width
            reading: bar.reading
        }
    }
}
