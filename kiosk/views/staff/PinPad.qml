pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// Big digits in the places of a telephone's, in every language.
Item {
    id: pad

    property bool ready: true
    property bool canEnter: true
    property string enterName: qsTr("Open")
    property real keyWidth: 150 * Theme.unit
    property real keyHeight: 108 * Theme.unit

    signal typed(string digit)
    signal erased
    signal entered

    implicitWidth: keys.implicitWidth
    implicitHeight: keys.implicitHeight

    Grid {
        id: keys

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        columns: 3
        spacing: Math.max(3 * Theme.millimetre, Theme.gap * 0.7)

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PinKey {
                required property string modelData

                objectName: "digit" + modelData
                width: pad.keyWidth
                height: pad.keyHeight
                enabled: pad.ready
                name: modelData
                onActivated: pad.typed(modelData)
            }
        }

        PinKey {
            objectName: "erase"
            width: pad.keyWidth
            height: pad.keyHeight
            enabled: pad.ready
            name: qsTr("Erase")
            icon: "backspace"
            onActivated: pad.erased()
        }

        PinKey {
            objectName: "digit0"
            width: pad.keyWidth
            height: pad.keyHeight
            enabled: pad.ready
            name: "0"
            onActivated: pad.typed("0")
        }

        PinKey {
            objectName: "enterPin"
            width: pad.keyWidth
            height: pad.keyHeight
            enabled: pad.ready && pad.canEnter
            name: pad.enterName
            icon: "check"
            filled: true
            onActivated: pad.entered()
        }
    }
}
