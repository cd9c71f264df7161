<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskButton</name>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>Ask about this: %n picked</numerusform>
            <numerusform>Ask about this: %n picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>%n question picked</numerusform>
            <numerusform>%n questions picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>Your list has one code.</numerusform>
            <numerusform>Your list is long, so it has %n codes. Take one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>%n problem in the last save. Patients still see the last good words.</numerusform>
            <numerusform>%n problems in the last save. Patients still see the last good words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>The panel closes in %n second. Touch anywhere to stay.</numerusform>
            <numerusform>The panel closes in %n seconds. Touch anywhere to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>%n problem to mend</numerusform>
            <numerusform>%n problems to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>That was not the PIN. %n try left.</numerusform>
            <numerusform>That was not the PIN. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>And %n warning, which keeps nothing from being shown: “kiosk check” lists it.</numerusform>
            <numerusform>And %n warnings, which keep nothing from being shown: “kiosk check” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>For staff: %n problem in the content</numerusform>
            <numerusform>For staff: %n problems in the content</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
