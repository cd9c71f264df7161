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
    <name>GlossaryCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>Für mein Behandlungsteam</translation>
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
    <name>PointLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>Für das Personal: Die letzte Speicherung wird noch nicht gezeigt</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Die Patienten sehen noch den letzten guten Inhalt. Verbessern Sie diese Zeilen, und speichern Sie neu:</translation>
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
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Kurz nachgefragt, nur für Sie. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: Frage %2 von %3</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Frage davor</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>Nach den Fragen</translation>
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
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>While you wait</source>
        <translation>Während Sie warten</translation>
    </message>
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
        <source>They are glad to answer your questions.</source>
        <translation>Es beantwortet gern Ihre Fragen.</translation>
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
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>Für diese Sprache gibt es noch keine Stimme. Unser Team liest es Ihnen gern vor.</translation>
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
