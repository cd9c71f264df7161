pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Asks for the PIN; calm about a wrong one, and a countdown where one has to wait.
FocusScope {
    id: screen

    required property KioskModel kiosk
    required property PanelModel panel

    readonly property PinModel pin: panel.pin
    readonly property bool usable: ["ready", "checking", "wrong", "wait"].includes(pin.state)
    readonly property bool waiting: pin.state === "wait"
    readonly property bool low: kiosk.comfort.lower
    readonly property bool wide: !Theme.portrait

    readonly property string message: {
        switch (screen.pin.state) {
        case "checking":
            return qsTr("One moment …");
        case "wrong":
            return screen.pin.left > 1 ? qsTr("That was not the PIN. %n tries left.", "", screen.pin.left) : qsTr("That was not the PIN. After one more wrong one you have to wait.");
        case "wait":
            return qsTr("There were too many wrong PINs. The next try opens in:");
        case "no-pin":
            return qsTr("Set a PIN first. Type this at a terminal of this machine:");
        case "damaged":
            return qsTr("The file with the PIN is damaged. Set a new PIN at a terminal of this machine:");
        case "unwritable":
            return qsTr("The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.");
        }
        return qsTr("Type the staff PIN.");
    }

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    objectName: "pinScreen"
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            screen.pin.type(String(event.key - Qt.Key_0));
        else if (event.key === Qt.Key_Backspace)
            screen.pin.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            screen.pin.submit();
        else if (event.key === Qt.Key_Escape)
            screen.panel.close();
        event.accepted = true;
    }

    TextPane {
        id: words

        anchors.left: parent.left
        anchors.right: screen.wide && pad.visible ? pad.left : parent.right
        anchors.top: parent.top
        anchors.bottom: screen.wide || !pad.visible ? cancel.top : pad.top
        anchors.margins: Theme.margin
        anchors.topMargin: screen.low && screen.wide ? screen.height * 0.45 : Theme.margin
        spacing: Theme.block * 0.7

        Plain {
            width: words.width
            text: qsTr("For our staff")
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            Accessible.role: Accessible.Heading
        }

        Plain {
            objectName: "pinMessage"
            width: words.width
            text: screen.message
            color: screen.pin.state === "ready" ? Theme.softInk : Theme.ink
            Accessible.role: Accessible.AlertMessage
        }

        Plain {
            visible: screen.pin.state === "no-pin" || screen.pin.state === "damaged"
            width: words.width
            text: "kiosk pin"
            font.weight: Font.Bold
            color: Theme.accent
        }

        Plain {
            objectName: "pinWait"
            visible: screen.waiting
            width: words.width
            text: screen.clock(screen.pin.wait)
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: Theme.accent
        }

        PinDots {
            objectName: "pinDots"
            anchors.left: parent.left
            visible: screen.usable && !screen.waiting
            digits: screen.pin.digits
        }
    }

    PinPad {
        id: pad

        objectName: "pinPad"
        visible: screen.usable && !screen.waiting
        anchors.right: screen.wide ? parent.right : undefined
        anchors.rightMargin: 2 * Theme.margin
        anchors.horizontalCenter: screen.wide ? undefined : parent.horizontalCenter
        y: !screen.wide ? cancel.y - Theme.block - height : screen.low ? screen.height - Theme.margin - height : (screen.height - height) / 2
        width: implicitWidth
        height: implicitHeight
        keyWidth: Math.min(screen.wide ? 190 * Theme.unit : 240 * Theme.unit, screen.width * (screen.wide ? 0.13 : 0.27))
        keyHeight: Math.max(20 * Theme.millimetre, Math.min(150 * Theme.unit, screen.height * (!screen.wide ? 0.075 : screen.low ? 0.078 : 0.15)))
        ready: screen.pin.ready
        canEnter: screen.pin.enough
        onTyped: digit => screen.pin.type(digit)
        onErased: screen.pin.erase()
        onEntered: screen.pin.submit()
    }

    PillButton {
        id: cancel

        objectName: "cancelPin"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        maximumWidth: screen.width - 2 * Theme.margin
        minimumHeight: Theme.mainButton
        fontSize: Theme.bigLabel
        name: qsTr("Back to the patients' screen")
        icon: "x"
        outlined: true
        onActivated: screen.panel.close()
    }
}
