import QtQuick
import kiosk.views

// Words on one side, something to look at or to touch on the other; in portrait it stands above.
SlideView {
    id: view

    property bool sided: true
    property real share: Theme.textScale < 1.2 ? 0.47 : Theme.textScale < 1.6 ? 0.42 : 0.38
    property real portraitShare: 0.53 - (Theme.textScale - 1) * 0.2
    // With lower buttons on a tall screen: how much of the place's lower end is to be touched, and
    // whether the place comes below the words because all of it is.
    property real low: Math.max(16 * Theme.millimetre, Theme.label * 1.8) + 1.5 * Theme.gap
    property bool below: false
    readonly property real usualFold: Theme.reachTop + Theme.label * 1.9 + Theme.gap
    property real fold: usualFold
    property alias wordsPicture: words.picture
    readonly property real cardTop: words.y - Theme.block * 0.3
    property alias lead: words.lead
    property alias extra: words.extra
    property alias card: card
    property alias place: place
    default property alias content: place.data

    SlideWords {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait && view.sided && !view.below ? place.y + place.height + Theme.block : 0
        width: Theme.portrait || !view.sided ? view.width - 2 * Theme.margin : view.width - place.width - 2 * Theme.margin - Theme.block
        height: (view.below ? view.fold : view.height) - y - Theme.gap
        acting: !view.below
        visible: view.below || !card.open
        centred: !Theme.portrait
        kiosk: view.kiosk
        slide: view.slide
        current: view.current
        onTermTouched: (term, x, y) => view.termTouched(term, x, y)
    }

    Item {
        id: place

        visible: view.sided
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? (view.width - width) / 2 : Theme.margin
        y: view.below ? view.fold : Theme.gap
        width: Theme.portrait ? view.width - 1.6 * Theme.margin : Math.round(view.width * view.share)
        height: {
            if (view.below)
                return view.height - y - Theme.gap;
            if (Theme.sunk)
                return Theme.reachTop + view.low - y;
            return Theme.portrait ? Math.round(view.height * view.portraitShare) : view.height - Theme.gap - Theme.block * 0.7;
        }
    }

    PartCard {
        id: card

        anchors.left: words.left
        y: {
            if (view.below)
                return place.y;
            return Theme.portrait ? view.cardTop : place.y + Math.round((place.height - height) / (Theme.lower ? 1 : 2));
        }
        width: words.width
        height: {
            if (view.below)
                return place.height;
            return Math.min(Math.max(wanted, place.height * 0.5), Theme.portrait ? view.height - view.cardTop - Theme.gap : place.height);
        }
        onTermTouched: (term, x, y) => view.termTouched(term, x, y)
    }
}
