pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Says what has the focus, where we are and what has changed, for those who do not see the screen.
Item {
    id: guide

    required property KioskModel kiosk

    readonly property Item focused: guide.Window.activeFocusItem

    readonly property var howTo: [qsTr("You can use this kiosk with keys, and hear what they do."), qsTr("The down arrow key goes to the next button and says its name. The up arrow key goes back."), qsTr("The Enter key presses the button."), qsTr("The right and left arrow keys turn the slides."), qsTr("The button “Read to me” reads a slide aloud, and stops the voice."), qsTr("The Escape key closes a card that lies on top."), qsTr("The help key says all this once more.")]

    // What has been said last, to tell what is new.
    property string place: ""
    property string stop: ""
    property bool moved: false
    property var news: []
    property var own: []

    function roleOf(item: Item): string {
        switch (item.Accessible.role) {
        case Accessible.Button:
            return qsTr("Button");
        case Accessible.CheckBox:
            return qsTr("Switch");
        case Accessible.RadioButton:
            return qsTr("Choice");
        case Accessible.Slider:
            return qsTr("Slider, moved by the arrow keys");
        default:
            return "";
        }
    }

    function stateOf(item: var): string {
        if (item.Accessible.role === Accessible.Slider)
            return qsTr("%1 percent").arg(Math.round(100 * item.value / Math.max(1, item.maximumValue)));
        if (!item.checkable && !item.checked)
            return "";
        if (item.Accessible.role === Accessible.CheckBox)
            return item.checked ? qsTr("On") : qsTr("Off");
        return item.checked ? qsTr("chosen") : qsTr("not chosen");
    }

    // The sheet or card around the focus, by its title and what it says about itself.
    function placeOf(item: Item): list<string> {
        const places = [Accessible.Dialog, Accessible.AlertMessage, Accessible.Grouping, Accessible.ToolTip];
        for (let around = item; around; around = around.parent) {
            if (places.includes(around.Accessible.role) && around.Accessible.name !== "")
                return [around.Accessible.name, around.Accessible.description];
        }
        return ["", ""];
    }

    function heading(): list<string> {
        const visit = guide.kiosk.visit;
        if (visit.screen === "start")
            return guide.kiosk.start.topicChosen ? [guide.kiosk.start.deck.title ?? ""] : guide.kiosk.start.topics.map(topic => topic.title);
        const slide = visit.slide(visit.index, visit.revision);
        return [qsTr("Step %1 of %2").arg(visit.position + 1).arg(visit.count), slide.heading ? slide.heading.plain : ""];
    }

    function atFocus(): list<string> {
        const item = guide.focused;
        if (!item || !guide.kiosk.keyboard)
            return [];
        const around = guide.placeOf(item);
        const words = around[0] === guide.place ? [] : around;
        guide.place = around[0];
        if (item.Accessible.name === around[0])
            return words;
        return [...words, item.Accessible.name, guide.roleOf(item), guide.stateOf(item), item.Accessible.description];
    }

    function here(): string {
        return [guide.kiosk.visit.screen, guide.kiosk.visit.index, guide.kiosk.start.language].join();
    }

    function tell(): void {
        // Staff see what they do, and nobody is to hear their PIN.
        if (guide.kiosk.staffHere) {
            guide.news = [];
            guide.own = [];
            return;
        }
        const walked = guide.stop !== guide.here();
        guide.stop = guide.here();
        const changed = guide.news.length > 0 ? guide.news : guide.own;
        const words = [...changed, ...(walked ? guide.heading() : []), ...(guide.moved ? guide.atFocus() : [])];
        const asked = walked || guide.moved;
        guide.news = [];
        guide.own = [];
        guide.moved = false;
        if (asked)
            guide.kiosk.reading.say(words);
        else
            guide.kiosk.reading.mention(words);
    }

    function note(words: string): void {
        guide.own = [...guide.own, words];
        soon.restart();
    }

    onFocusedChanged: {
        guide.moved = true;
        soon.restart();
    }
    Component.onCompleted: guide.stop = guide.here()

    // Once everything that belongs to one press has happened.
    Timer {
        id: soon

        interval: 60
        onTriggered: guide.tell()
    }

    ComfortNews {
        kiosk: guide.kiosk
        onTold: words => {
            guide.news = [...guide.news, ...words];
            soon.restart();
        }
    }

    Connections {
        target: guide.kiosk.reading

        function onHelpAsked(): void {
            soon.stop();
            guide.moved = false;
            guide.kiosk.reading.say(guide.howTo);
        }
    }

    Connections {
        target: guide.kiosk.visit

        function onChanged(): void {
            soon.restart();
        }
    }

    Connections {
        target: guide.focused
        ignoreUnknownSignals: true

        function onCheckedChanged(): void {
            guide.note(guide.stateOf(guide.focused));
        }

        function onValueChanged(): void {
            guide.note(guide.stateOf(guide.focused));
        }

        function onNameChanged(): void {
            guide.note(guide.focused.Accessible.name);
        }

        function onDescriptionChanged(): void {
            guide.note(guide.focused.Accessible.description);
        }
    }
}
