<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>Die Seite zeigen, die es erklärt</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>Danach fragen</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>Danach fragen: %n gewählt</numerusform>
            <numerusform>Danach fragen: %n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>%n Frage gewählt</numerusform>
            <numerusform>%n Fragen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Beenden und löschen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>30 Sekunden lang reagiert der Bildschirm auf keine Berührung und keine Taste, damit Sie ihn abwischen können. Danach kommt er von selbst zurück.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>Reinigung starten</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>Nehmen Sie ein weiches, leicht feuchtes Tuch. Sprühen Sie auf das Tuch, nie auf den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Sie können den Bildschirm jetzt abwischen</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>Berührungen und Tasten bewirken nichts, bis die Zeit um ist.</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>Während Sie warten</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Als Text lesen</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>Dieser Film kann gerade nicht gezeigt werden. Sie können ihn lesen.</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>Der Film in Worten</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Fragen für die Sprechstunde</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Meinem Team sagen</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>Halten Sie die Kamera Ihres Handys auf den Code.</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>Ihre Liste hat %n Code.</numerusform>
            <numerusform>Ihre Liste ist lang, darum hat sie %n Codes. Nehmen Sie einen nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>Code %1 von %2. Nächster Code</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>Ihre Liste steht im Code selbst. Er braucht kein Internet, und nichts wird gesendet oder gespeichert.</translation>
    </message>
</context>
<context>
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Keine Bilder von Nadeln</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Text unter Filmen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Knöpfe weiter unten</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Ruhiges Tippen, für zittrige Hände</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Langsamere Stimme</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Leichter machen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Langsamere Stimme</translation>
    </message>
    <message>
        <source>Say what the keys do</source>
        <translation>Ansagen, was die Tasten tun</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Text unter Filmen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Knöpfe weiter unten</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Ruhiges Tippen, für zittrige Hände</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Keine Bilder von Nadeln</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>Wenn Sie fertig sind, wird alles für die nächste Person zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>%n Problem in der letzten Speicherung. Die Patienten sehen noch den letzten guten Text.</numerusform>
            <numerusform>%n Probleme in der letzten Speicherung. Die Patienten sehen noch den letzten guten Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>Alles in Ordnung: Die Patienten sehen, was zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Etwas ist anzusehen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>Inhalt neu einlesen</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>Er wurde neu eingelesen. Es gibt Probleme zu beheben.</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>Er wurde neu eingelesen, und alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Es dauert lange. Schließen Sie das Menü, und sehen Sie in einer Minute wieder nach.</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>Der Kiosk bemerkt jedes Speichern von selbst. Nutzen Sie dies, wenn er eines verpasst zu haben scheint.</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>Änderungen sofort zeigen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>Jetzt wartet eine Änderung, bis der Patient fertig ist. Schalten Sie dies ein, um Ihre Änderungen auf genau der Seite zu sehen, die Sie ansehen.</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>Ein Patient kann sehen, wie sich Text beim Lesen ändert. Schalten Sie es aus, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>Ein bis %1 Uhr, oder bis Sie es hier ausschalten. Ein Patient kann sehen, wie sich Text beim Lesen ändert.</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>Touch to wake the screen</source>
        <translation>Berühren, um den Bildschirm zu wecken</translation>
    </message>
</context>
<context>
    <name>DetourButton</name>
    <message>
        <source>Back to the quick tour</source>
        <translation>Zurück zum Überblick</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>der Startbildschirm</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>Bilder oder Einstellungen</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>Diese ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1: auf dem Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>Diese Texte den Patienten wieder zeigen?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Ja, zurückholen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>Der Kiosk behält die letzten drei. Eine zurückzuholen ändert nichts an Ihren Dateien.</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>Die Patienten sehen einen älteren Text. Er bleibt, bis jemand eine Änderung speichert oder Sie zurückgehen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Zurück zum zuletzt Gespeicherten</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Es dauert lange. Schließen Sie das Menü, und sehen Sie in einer Minute wieder nach.</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>You can use this kiosk with keys, and hear what they do.</source>
        <translation>Sie können diesen Bildschirm mit Tasten bedienen und hören, was sie tun.</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>Die Eingabetaste drückt den Knopf.</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>Die Pfeiltasten nach rechts und links blättern durch die Seiten.</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>Der Knopf „Vorlesen“ liest eine Seite vor und hält die Stimme an.</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>Die Escape-Taste schließt eine Karte, die oben liegt.</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>Die Hilfetaste sagt das alles noch einmal.</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>Die Pfeiltaste nach unten geht zum nächsten Knopf und sagt seinen Namen. Die Pfeiltaste nach oben geht zurück.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>Schieber, mit den Pfeiltasten zu bewegen</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>Sprache des Startbildschirms</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>Der Datenträger hat es nicht angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>Das ist die Sprache aus kiosk.yaml. Eine Wahl hier geht vor.</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>Das haben Sie hier gewählt. Es geht der Sprache aus kiosk.yaml vor.</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>Zurück zu kiosk.yaml</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>Zeiten des Bildschirms</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>Der Bildschirm ist immer an. Zeiten stehen in kiosk.yaml.</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>Der Bildschirm bleibt bis %1 Uhr an. Das haben Sie hier gewählt.</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>Heute geschlossen, sagt kiosk.yaml. Eine Berührung weckt den Bildschirm für einen Besuch.</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>Heute %1, sagt kiosk.yaml. Danach weckt eine Berührung den Bildschirm für einen Besuch.</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>Eine Stunde an bleiben</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>Bis Mitternacht an bleiben</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>Der Kiosk endet und zeigt, was dahinter liegt. Die Patienten sehen nichts vom Kiosk, bis ihn jemand wieder startet.</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nein, bleiben</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>Ja, Kiosk beenden</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>%1 GB von %2 GB sind frei</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>Kiosk läuft seit</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>Gerät läuft seit</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>der Grafikkarte</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>Eigene Dateien des Kiosks</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>Sie haben noch keine Fragen gewählt. Sie können es hier noch tun.</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>Der Pflege zeigen</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Druckt …</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Fragen für die Sprechstunde</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Meinem Team sagen</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>Fragen wählen</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Liste ändern</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>Ihr Blatt wird gedruckt. Fragen Sie bitte unser Personal, wo es herauskommt.</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>Der Drucker antwortet nicht. Bitte fragen Sie unser Personal.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NoVoice</name>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>Für diese Sprache gibt es noch keine Stimme. Unser Team liest es Ihnen gern vor.</translation>
    </message>
</context>
<context>
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>Für mein Behandlungsteam</translation>
    </message>
</context>
<context>
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>Das Menü schließt in %n Sekunde. Berühren Sie den Bildschirm, um zu bleiben.</numerusform>
            <numerusform>Das Menü schließt in %n Sekunden. Berühren Sie den Bildschirm, um zu bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Menü schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>%n Problem zu beheben</numerusform>
            <numerusform>%n Probleme zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Etwas ist anzusehen</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>Ein älterer Text wird gezeigt</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>30 Sekunden ohne Berührung</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>Früher gezeigt, rückgängig</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>Sprache und Zeiten</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>Bildschirm reinigen</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Tontest</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk beenden</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Personalmenü</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Das nächste</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Fragen für die Sprechstunde</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Meinem Team sagen</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Geben Sie dieselbe PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>Die beiden waren nicht gleich. Geben Sie die neue PIN noch einmal von vorne ein.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>Die neue PIN gilt ab jetzt. Sagen Sie sie Ihren Kollegen, und schreiben Sie sie nicht auf den Kiosk.</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>Der Datenträger hat sie nicht angenommen. Die alte PIN gilt weiter.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>Eine PIN hat 6 bis 12 Ziffern. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>Die wird zuerst geraten: eine Reihe oder ein Muster. Mischen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>Die kann ein Datum sein, und Daten werden zuerst geraten. Mischen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>Geben Sie die neue PIN ein: 6 Ziffern oder mehr.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Das war nicht die PIN. Noch %n Versuch.</numerusform>
            <numerusform>Das war nicht die PIN. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>Das war nicht die PIN. Nach einer weiteren falschen müssen Sie warten.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>Es gab zu viele falsche PINs. Der nächste Versuch ist möglich in:</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>Legen Sie zuerst eine PIN fest. Geben Sie in einem Terminal dieses Geräts ein:</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>Die Datei mit der PIN ist beschädigt. Legen Sie in einem Terminal dieses Geräts eine neue PIN fest:</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>Der Kiosk kann nicht auf seinen Datenträger schreiben und darum keine PIN prüfen. Bitten Sie die zuständige Person, Platz zu schaffen.</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>Geben Sie die PIN des Personals ein.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Für unser Personal</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Zurück zum Bildschirm der Patienten</translation>
    </message>
</context>
<context>
    <name>PointLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>“%1” was due to be checked again on %2. It is not shown until its new dates are in deck.yaml.</source>
        <translation>„%1“ sollte am %2 neu geprüft werden. Es wird erst wieder gezeigt, wenn die neuen Daten in deck.yaml stehen.</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>„%1“ sollte am %2 neu geprüft werden, und die Patienten lesen das. Lassen Sie es prüfen, und schreiben Sie dann die neuen Daten in deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>„%1“ soll am %2 neu geprüft werden. Lassen Sie es prüfen, und schreiben Sie dann die neuen Daten in deck.yaml.</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>Für das Personal: Die letzte Speicherung wird noch nicht gezeigt</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Für das Personal: Bitte ansehen</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>Für das Personal: Alles in Ordnung</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Die Patienten sehen noch den letzten guten Inhalt. Verbessern Sie diese Zeilen, und speichern Sie neu:</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>Die Patienten sehen, was zuletzt gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>Dazu %n Hinweis, der nichts aufhält: „kiosk check“ nennt ihn.</numerusform>
            <numerusform>Dazu %n Hinweise, die nichts aufhalten: „kiosk check“ nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>Die Uhr dieses Geräts geht falsch. Stellen Sie Datum und Uhrzeit ein.</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>Inhalt. Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>Ein Code mit Ihrer Liste</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>That’s right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Kurz nachgefragt, nur für Sie. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: Frage %2 von %3</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>Fragen neu beginnen</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Fragen für die Sprechstunde</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>Haken Sie an, was Sie fragen möchten. Ihre Liste steht auf der letzten Seite. Wenn Sie beenden, ist sie weg.</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Meinem Team sagen</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>Beispielinhalt, von Ihrer Praxis noch nicht geprüft</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>Diese Texte sollten am %1 neu geprüft werden. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>Geprüft von %1 am %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>Geprüft von %1 am %2. Nächste Prüfung: %3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>Diese Übersetzung wurde noch nicht von einer medizinischen Fachkraft geprüft.</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>Das ist üblich</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Rufen Sie uns an</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Holen Sie jetzt Hilfe</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Stelle im Film</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>Dieses Gerät hat keine Tonausgabe. Schließen Sie einen Lautsprecher an, und kommen Sie auf diese Seite zurück. Filme und Untertitel laufen ohne Ton.</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>Ton geht an: %1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Wird gespielt …</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>Drei Töne spielen</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>Sie sind so laut, wie Patienten einen Film hören: %1 %. Wenn Sie nichts hören, prüfen Sie Stecker, Schalter und Lautstärke des Lautsprechers.</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>Für das Personal: %n Problem im Inhalt</numerusform>
            <numerusform>Für das Personal: %n Probleme im Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>Für das Personal: %1 von %2 wird vorbereitet</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Für das Personal: Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Touch to start</source>
        <translation>Zum Start tippen</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Etwa %n Minute</numerusform>
            <numerusform>Etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>Kurzer Überblick</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Andere Themen</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>Wenn niemand antwortet, löschen wir den Bildschirm für die nächste Person.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Ja, ich bin da</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Beenden und löschen</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>Bitte reinigen Sie Ihre Hände, bevor Sie gehen.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>Wörter erklärt</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Wörter erklärt</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>Unten weiterlesen</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>Textgröße und mehr</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>Übliche Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What would you like to know about?</source>
        <translation>Worüber möchten Sie mehr wissen?</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>Bitte fragen Sie unser Personal</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Es beantwortet gern Ihre Fragen.</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>Dieser Bildschirm wird vorbereitet.</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>Tippen, um die Karte umzudrehen</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>Auf Ihrer Liste „Meinem Team sagen“</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>Zu „Meinem Team sagen“ hinzufügen</translation>
    </message>
    <message>
        <source>Touch the card to turn it back</source>
        <translation>Karte berühren, um sie zurückzudrehen</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>Das Bild, vergrößert</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Bild vergrößern</translation>
    </message>
</context>
</TS>
