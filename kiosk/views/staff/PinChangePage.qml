pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// A new PIN, typed twice.
Item {
    id: page

    required property PinChangeModel change
    required property bool lower

    readonly property bool wide: !Theme.portrait
    readonly property bool done: change.state === "done"
    readonly property string message: {
        switch (page.change.state) {
        case "again":
            return qsTr("Type the same PIN once more.");
        case "differs":
            return qsTr("These two were not the same. Type the new PIN again from the start.");
        case "saving":
            return qsTr("One moment …");
        case "done":
            return qsTr("The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.");
        case "failed":
            return qsTr("The disk did not take it. The old PIN still holds.");
        case "not-digits":
        case "short":
        case "long":
            return qsTr("A PIN has 6 to 12 digits. Type another one.");
        case "few":
        case "run":
        case "pattern":
            return qsTr("That one is guessed first: a row or a pattern. Mix the digits.");
        case "date":
            return qsTr("That one may be a date, and dates are guessed first. Mix the digits.");
        }
        return qsTr("Type the new PIN: 6 digits or more.");
    }

    implicitHeight: pad.visible ? (wide ? Math.max(words.height, pad.height) : pad.y + pad.height) : words.height

    Column {
        id: words

        anchors.left: parent.left
        width: page.wide && pad.visible ? page.width - pad.width - Theme.block : page.width
        spacing: Theme.block * 0.6

        Plain {
            objectName: "changeMessage"
            width: words.width
            text: page.message
            Accessible.role: Accessible.AlertMessage
        }

        PinDots {
            anchors.left: parent.left
            visible: !page.done
            digits: page.change.digits
        }
    }

    PinPad {
        id: pad

        anchors.left: page.wide ? undefined : parent.left
        anchors.right: page.wide ? parent.right : undefined
        y: page.wide ? 0 : words.height + Theme.block * 0.6
        width: implicitWidth
        height: implicitHeight
        visible: !page.done
        enterName: qsTr("Go on")
        keyWidth: Math.min(190 * Theme.unit, page.width * (page.wide ? 0.12 : 0.27))
        keyHeight: Math.max(20 * Theme.millimetre, (page.lower ? 72 : 108) * Theme.unit)
        ready: page.change.ready
        canEnter: page.change.digits > 0
        onTyped: digit => page.change.type(digit)
        onErased: page.change.erase()
        onEntered: page.change.submit()
    }
}
