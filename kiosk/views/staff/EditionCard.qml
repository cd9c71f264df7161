pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// One edition: when it was made and what it changed; bringing it back asks once more.
Rectangle {
    id: card

    required property var edition
    required property bool asking
    required property bool busy

    readonly property string when: {
        if (card.edition.day === "today")
            return qsTr("Today, %1").arg(card.edition.time);
        if (card.edition.day === "yesterday")
            return qsTr("Yesterday, %1").arg(card.edition.time);
        return card.edition.day + ", " + card.edition.time;
    }
    readonly property bool damaged: card.edition.changes.some(change => change.kind === "damaged")

    signal asked
    signal refused
    signal confirmed

    function line(change: var): string {
        const name = change.heading !== "" ? change.heading : change.name;
        const place = name === "" ? qsTr("the start screen") : "“" + name + "”";
        const where = change.language === "" ? place : place + " (" + change.language + ")";
        switch (change.kind) {
        case "first":
            return qsTr("%n slide(s)", "", change.slides);
        case "media":
            return qsTr("Pictures or settings");
        case "damaged":
            return qsTr("This one is damaged and cannot be shown.");
        case "new":
            return qsTr("New: %1").arg(where);
        case "gone":
            return qsTr("Gone: %1").arg(where);
        }
        return qsTr("Changed: %1").arg(where);
    }

    objectName: "edition-" + card.edition.id
    height: column.implicitHeight + 1.4 * Theme.block
    radius: Theme.radius
    color: Theme.card
    border.width: card.edition.current ? 2 * Theme.stroke : Theme.stroke
    border.color: card.edition.current ? Theme.accent : Theme.edge

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.block
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.5

        Plain {
            width: parent.width
            text: card.edition.current ? qsTr("%1: on the screen").arg(card.when) : card.when
            font.weight: Font.Bold
            lineHeight: Theme.labelLine
            color: card.edition.current ? Theme.accent : Theme.ink
        }

        Repeater {
            model: card.edition.changes

            StaffNote {
                required property var modelData

                text: card.line(modelData)
            }
        }

        StaffNote {
            visible: card.edition.more > 0
            text: qsTr("and %n more", "", card.edition.more)
        }

        Plain {
            visible: card.asking
            width: parent.width
            topPadding: Theme.gap * 0.5
            text: qsTr("Show these words to patients again?")
            font.weight: Font.Bold
        }

        Flow {
            visible: !card.edition.current && !card.damaged
            width: parent.width
            topPadding: Theme.gap * 0.5
            spacing: Theme.gap

            PillButton {
                objectName: "restore-" + card.edition.id
                visible: !card.asking
                maximumWidth: parent.width
                name: card.busy ? qsTr("One moment …") : qsTr("Bring this back")
                icon: "arrow-u-up-left"
                outlined: true
                onActivated: if (!card.busy)
                    card.asked()
            }

            PillButton {
                objectName: "confirmRestore"
                visible: card.asking
                maximumWidth: parent.width
                name: qsTr("Yes, bring it back")
                icon: "check"
                filled: true
                onActivated: card.confirmed()
            }

            PillButton {
                objectName: "refuseRestore"
                visible: card.asking
                maximumWidth: parent.width
                name: qsTr("No")
                icon: "x"
                outlined: true
                onActivated: card.refused()
            }
        }
    }
}
