pragma ComponentBehavior: Bound
import QtQuick
import kiosk.views

// One of several, side by side.
Row {
    id: choice

    required property string name
    required property var options
    required property string current

    signal chosen(string what, string value)

    spacing: 3
    rightPadding: 12

    Repeater {
        model: choice.options

        PillButton {
            required property var modelData

            objectName: choice.name + "-" + modelData.value
            text: modelData.text
            name: modelData.text
            role: Accessible.RadioButton
            checkable: true
            checked: modelData.value === choice.current
            quick: true
            onActivated: choice.chosen(choice.name, modelData.value)
        }
    }
}
