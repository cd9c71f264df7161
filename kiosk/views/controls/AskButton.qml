pragma ComponentBehavior: Bound
import QtQuick
import ClinicKiosk
import kiosk.views

// Questions that a patient may want to ask about this slide; the count shows how many are picked.
PillButton {
    id: button

    required property KioskModel kiosk
    required property var slide
    property bool current: true

    readonly property int picked: kiosk.lists.asked.filter(entry => entry.slide === slide.id).length

    objectName: "ask"
    name: qsTr("Ask about this")
    text: picked === 0 ? name : qsTr("Ask about this: %n picked", "", picked)
    description: picked === 0 ? "" : qsTr("%n question(s) picked", "", picked)
    icon: picked === 0 ? "chat-circle-dots" : "check-circle"
    onActivated: sheet.open()

    SheetPlace {
        id: sheet

        from: button
        allowed: button.current

        sourceComponent: QuestionsSheet {
            lists: button.kiosk.lists
            only: button.slide.id
            open: true
            onClosed: sheet.close()
        }
    }
}
