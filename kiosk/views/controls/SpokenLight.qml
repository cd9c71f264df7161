pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Lights what is being said wherever it stands on the screen, and brings it into view.
Item {
    id: light

    required property ReadingModel reading
    required property Item ground

    readonly property string line: reading.turn + reading.words
    property list<Item> lit: []
    property list<Item> papers: []

    function relight(): void {
        for (const paper of light.papers) {
            if (paper) {
                paper.visible = false;
                paper.destroy();
            }
        }
        light.papers = [];
        light.lit = light.reading.words === "" ? [] : light.showing(light.reading.words);
        if (light.lit.length === 0 && light.reading.part !== "")
            light.lit = light.showing(light.reading.part);
        for (const item of light.lit)
            light.papers.push(light.paperFor(item));
        light.reveal();
        settled.restart();
    }

    function showing(words: string): list<Item> {
        const found = [];
        light.search(light.ground, words, found);
        return found;
    }

    // Panes off screen, and what lies below a sheet of staff, are not enabled.
    function search(item: Item, words: string, found: var): void {
        for (const child of item.children) {
            if (!child.visible || !child.enabled)
                continue;
            if (light.says(child, words))
                found.push(child);
            light.search(child, words, found);
        }
    }

    function says(item: Item, words: string): bool {
        const line = item as Words;
        if (line)
            return line.line ? line.line.plain === words : false;
        const text = item as Text;
        if (text)
            return text.text === words;
        const point = item as PointLabel;
        if (point)
            return point.wordless && point.partName === words;
        return item instanceof Image && item.Accessible.name === words;
    }

    function paperFor(item: Item): Item {
        const text = item as Text;
        if (text)
            return paper.createObject(text, {
                "ink": text.color
            }) as Item;
        let frame = item;
        for (let around = item; around; around = around.parent) {
            if (around instanceof PicturePanel || around instanceof ClipPanel || around instanceof CompareStage)
                frame = around;
        }
        const away = item instanceof PointLabel ? 7 * Theme.stroke : 0;
        return paper.createObject(frame, {
            "hollow": true,
            "away": away,
            "radius": away > 0 ? item.height / 2 + away : Theme.radius
        }) as Item;
    }

    function reveal(): void {
        for (const item of light.lit) {
            for (let around = item; around; around = around.parent) {
                (around as TextPane)?.reveal(item);
            }
        }
    }

    onLineChanged: light.relight()

    Component {
        id: paper

        SpokenPaper {}
    }

    // The bar of the voice takes room when it comes, and long words come closer together.
    Timer {
        id: settled

        interval: 150
        onTriggered: light.reveal()
    }
}
