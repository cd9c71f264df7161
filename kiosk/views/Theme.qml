pragma Singleton
import QtQuick

QtObject {
    id: theme

    property string name: "light"
    property real textScale: 1
    property real unit: 1
    property real windowWidth: 1920
    property real windowHeight: 1080
    property bool lessMotion: false
    property bool steady: false
    property bool keyboard: false
    // The control that a finger means: it counts a little beside it as well.
    property Item meant: null
    property bool mirrored: false
    // "Buttons lower on the screen", for people who sit.
    property bool lower: false
    // Whether words change under a visit: pictures then come in the same frame.
    property bool swapping: false
    property string family: "Atkinson Hyperlegible Next"

    readonly property bool contrast: name === "high-contrast"
    readonly property bool dark: name === "dark"
    readonly property bool portrait: windowHeight > windowWidth

    // The clinic's own colours, by theme and name; high contrast knows none.
    property var clinic: ({})
    readonly property var own: contrast ? ({}) : clinic[dark ? "dark" : "light"] ?? ({})

    readonly property color paper: contrast ? "#000000" : dark ? "#0E1C1C" : "#FBF8F3"
    readonly property color card: contrast ? "#000000" : dark ? "#172A2A" : "#FFFFFF"
    readonly property color ink: contrast ? "#FFFFFF" : dark ? "#F6F2EA" : "#10302F"
    readonly property color softInk: contrast ? "#FFFFFF" : dark ? "#C9D8D4" : "#33504F"
    readonly property color action: own.action ?? (contrast ? "#FFD84D" : dark ? "#8BE0D6" : "#0A5F5A")
    readonly property color actionDown: own.actionDown ?? (contrast ? "#D9B400" : dark ? "#6CCABF" : "#074541")
    readonly property color actionInk: contrast ? "#000000" : dark ? "#062321" : "#FFFFFF"
    readonly property color accent: own.accent ?? (contrast ? "#FFD84D" : dark ? "#8BE0D6" : "#084F4B")
    readonly property color down: contrast ? "#333333" : dark ? "#24403F" : "#DCEBE7"
    readonly property color panel: contrast || !dark ? "#E3F0EC" : "#C9DED8"
    readonly property color startGround: own.startGround ?? (contrast ? "#000000" : dark ? "#173231" : "#DDEDE8")
    readonly property color panelInk: "#10302F"
    readonly property color line: contrast ? "#FFFFFF" : dark ? "#3B5654" : "#D5E2DE"
    readonly property color edge: contrast ? "#FFFFFF" : dark ? "#7E9C98" : "#718D89"
    readonly property color passed: own.passed ?? (contrast ? "#FFFFFF" : dark ? "#5FA79F" : "#5E9C95")
    readonly property color ahead: contrast ? "#FFFFFF" : dark ? "#3B5654" : "#C3D6D1"
    readonly property color sore: contrast ? "#FFB3A3" : dark ? "#FF9C87" : "#8B2816"
    readonly property color caution: contrast ? "#FFD84D" : dark ? "#FFC46B" : "#6B3F00"
    readonly property color right: contrast ? "#7CF0A8" : dark ? "#7FE0A4" : "#12512D"
    readonly property color rightPaper: contrast ? "#000000" : dark ? "#143626" : "#DDF0E4"
    readonly property color cautionPaper: contrast ? "#000000" : dark ? "#3A2A10" : "#FBEBD3"
    readonly property color sorePaper: contrast ? "#000000" : dark ? "#43201A" : "#FCE5DF"
    readonly property color focus: contrast ? "#FFD84D" : dark ? "#FFD84D" : "#10302F"
    readonly property color focusGap: contrast ? "#000000" : dark ? "#000000" : "#FFFFFF"
    // Behind what is read aloud: the first two for dark words, the others for light ones.
    readonly property color spokenPaper: "#FFE9A8"
    readonly property color spokenEdge: "#8F5600"
    readonly property color spokenDeep: contrast ? "#3A3100" : "#332800"
    readonly property color spokenBright: "#FFD84D"
    readonly property color veil: contrast ? "#CC000000" : dark ? "#B3000000" : "#99102A29"
    readonly property color captionPaper: "#E60A1A1A"
    readonly property color captionInk: "#FFFFFF"

    // On a tall screen nothing to touch lies above the middle; on a wide one the bars come down.
    readonly property bool sunk: lower && portrait
    readonly property real reachTop: sunk ? Math.round(windowHeight / 2) : 0

    readonly property real millimetre: 2.7106 * unit
    readonly property real margin: Math.min(72 * unit, windowWidth * 0.0375)
    readonly property real block: Math.min(40 * unit, windowWidth * 0.024)
    readonly property real gap: Math.max(8.2 * unit, Math.min(24 * unit, windowWidth * 0.0125))
    // Between a sign and its words: large letters need more of it on a narrow screen.
    readonly property real beside: Math.max(gap, body * 0.3)
    readonly property real radius: Math.min(44 * unit, windowWidth * 0.023)
    readonly property real stroke: Math.max(2, Math.round(2 * unit))

    // The faces of other scripts bring another room above and below each line.
    readonly property bool arabic: family === "Noto Sans Arabic"
    readonly property bool chinese: family === "Noto Sans SC"
    readonly property real tightLine: arabic ? 0.88 : 0.86
    readonly property real labelLine: arabic ? 0.86 : chinese ? 0.84 : 0.9
    readonly property real textLine: arabic ? 0.97 : chinese ? 1 : 1.06

    readonly property real body: Math.round(40 * unit * textScale)
    readonly property real heading: Math.round(76 * unit * Math.max(portrait ? 0.95 : 1, 1 + (textScale - 1) * 0.4))
    readonly property real title: Math.round(Math.min(104 * unit, windowWidth * (portrait ? 0.088 : 0.0605)) * (1 + (textScale - 1) * 0.15))
    readonly property real label: Math.round(30 * unit * (1 + (textScale - 1) * 0.55))
    readonly property real bigLabel: Math.round(38 * unit * (1 + (textScale - 1) * 0.5))
    readonly property real small: Math.round(28 * unit * textScale)

    readonly property real barButton: Math.max(79 * unit, label * 2.1)
    readonly property real mainButton: Math.max(108 * unit, bigLabel * 2.1)

    readonly property int slideTime: lessMotion ? 0 : 240
    readonly property int fadeTime: lessMotion ? 0 : 180
}
