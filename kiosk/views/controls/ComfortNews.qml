import QtQuick
import ClinicKiosk

// Tells in words what somebody has just made easier, wherever they did it.
QtObject {
    id: news

    required property KioskModel kiosk

    readonly property ComfortModel comfort: kiosk.comfort
    readonly property int textSize: comfort.textSize
    readonly property string theme: comfort.theme
    readonly property string loudness: comfort.sound ? qsTr("%1 percent").arg(comfort.volume) : qsTr("Off")
    readonly property bool noNeedles: comfort.noNeedles
    readonly property bool captions: comfort.captions
    readonly property bool lessMotion: comfort.lessMotion
    readonly property bool lower: comfort.lower
    readonly property bool steady: comfort.steady
    readonly property bool slowVoice: comfort.slowVoice
    readonly property string language: kiosk.start.language
    property bool ready: false

    signal told(words: list<string>)

    function tell(words: list<string>): void {
        if (news.ready)
            news.told(words);
    }

    function turned(what: string, on: bool): void {
        news.tell([what, on ? qsTr("On") : qsTr("Off")]);
    }

    onTextSizeChanged: news.tell([qsTr("Text size"), qsTr("%1 percent").arg(news.textSize)])
    onThemeChanged: news.tell([qsTr("Colors"), news.theme === "light" ? qsTr("Light") : news.theme === "dark" ? qsTr("Dark") : qsTr("High contrast")])
    onLoudnessChanged: news.tell([qsTr("Sound"), news.loudness])
    onNoNeedlesChanged: news.turned(qsTr("No pictures of needles"), news.noNeedles)
    onCaptionsChanged: news.turned(qsTr("Words under films"), news.captions)
    onLessMotionChanged: news.turned(qsTr("Less motion"), news.lessMotion)
    onLowerChanged: news.turned(qsTr("Buttons lower on the screen"), news.lower)
    onSteadyChanged: news.turned(qsTr("Calm touch, for shaky hands"), news.steady)
    onSlowVoiceChanged: news.turned(qsTr("Slower voice"), news.slowVoice)
    onLanguageChanged: news.tell([news.kiosk.start.languageName])
    Component.onCompleted: news.ready = true
}
