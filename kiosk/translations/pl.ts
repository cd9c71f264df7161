<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Niezupełnie</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>Pokaż stronę, która to wyjaśnia</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>Zapytam o to</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>Zapytam o to: %n wybrane</numerusform>
            <numerusform>Zapytam o to: %n wybrane</numerusform>
            <numerusform>Zapytam o to: %n wybranych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>Wybrano %n pytanie</numerusform>
            <numerusform>Wybrano %n pytania</numerusform>
            <numerusform>Wybrano %n pytań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Zakończ i wyczyść</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>Co przemawia za</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Co przemawia przeciw</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Odtwórz jeszcze raz</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Czytaj jako tekst</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>Tego filmu nie można teraz pokazać. Można go przeczytać.</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>Film opisany słowami</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Co widać</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>Proszę zabrać ze sobą</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Pytania do mojego lekarza</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Powiem zespołowi</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>Proszę skierować aparat telefonu na kod.</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>Lista ma %n kod.</numerusform>
            <numerusform>Lista jest długa i ma %n kody. Proszę zeskanować je po kolei.</numerusform>
            <numerusform>Lista jest długa i ma %n kodów. Proszę zeskanować je po kolei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>Kod %1 z %2. Następny kod</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>Lista jest w samym kodzie. Nie trzeba internetu. Nic nie jest wysyłane ani zapisywane.</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Ułatwienia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Wolniejszy głos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Napisy pod filmami</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Przyciski niżej na ekranie</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Spokojny dotyk, dla drżących rąk</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Bez obrazów igieł</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>Po zakończeniu wszystko wróci do ustawień początkowych dla następnej osoby.</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>Między: %1 i %2</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
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
        <translation>Wróć do krótkiej wersji</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Więcej o tym</translation>
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
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>Moja lista</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>Nie wybrano jeszcze żadnych pytań. Można to zrobić tutaj.</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>Pokaż pielęgniarce</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Proszę zabrać ze sobą</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Pytania do mojego lekarza</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Powiem zespołowi</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>Wybierz pytania</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Zmień moją listę</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>Kartka się drukuje. Proszę zapytać personel, gdzie ją odebrać.</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>Drukarka nie odpowiada. Proszę zwrócić się do personelu.</translation>
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
        <translation>Dla mojej pielęgniarki lub lekarza</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Następne</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Pytania do mojego lekarza</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Powiem zespołowi</translation>
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
        <translation>Dla personelu: ostatni zapis nie jest jeszcze pokazywany</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Pacjenci nadal widzą ostatnią dobrą treść. Proszę poprawić te wiersze i zapisać ponownie:</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>Spis treści. Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>Kod, w którym jest Państwa lista</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Krótki sprawdzian, tylko dla Państwa. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: pytanie %2 z %3</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Poprzednie pytanie</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>Po pytaniach</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>Zacznij pytania od nowa</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Pytania do mojego lekarza</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>Proszę zaznaczyć, o co chcą Państwo zapytać. Lista jest na ostatniej stronie i znika po zakończeniu.</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Powiem zespołowi</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Przeczytaj mi</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>Przykładowa treść, jeszcze niesprawdzona przez Państwa przychodnię</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>Te treści należało ponownie sprawdzić %1. Proszę zapytać personel.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>Sprawdzono: %1, %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>Sprawdzono: %1, %2. Następne sprawdzenie: %3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>Tego tłumaczenia nie sprawdził jeszcze pracownik medyczny.</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>To typowe</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Prosimy dzwonić</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pomoc od razu</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Miejsce w filmie</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Wróć do pytania</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>Skąd to pochodzi</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>Dla personelu: %n problem w treści</numerusform>
            <numerusform>Dla personelu: %n problemy w treści</numerusform>
            <numerusform>Dla personelu: %n problemów w treści</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>Dla personelu: przygotowywanie %1 z %2</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>While you wait</source>
        <translation>W czasie oczekiwania</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Proszę dotknąć, aby zacząć</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Około %n minuty</numerusform>
            <numerusform>Około %n minut</numerusform>
            <numerusform>Około %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>Krótka wersja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Inne tematy</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy jest tu ktoś jeszcze?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>Jeśli nikt nie odpowie, wyczyścimy ekran dla następnej osoby.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Tak, jestem</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Zakończ i wyczyść</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>Przed odejściem proszę zdezynfekować ręce.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Skąd to pochodzi</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>Objaśnienia słów</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Objaśnienia słów</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>Wróć na górę</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>Czytaj dalej niżej</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dzień %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>Wielkość tekstu i inne</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>Zwykłe kolory</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>What would you like to know about?</source>
        <translation>O czym chcą się Państwo dowiedzieć?</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>Proszę zapytać personel</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Chętnie odpowie na Państwa pytania.</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>Dotknij, aby odwrócić kartę</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Odwróć</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>Na liście „Powiem zespołowi”</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>Dodaj do „Powiem zespołowi”</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>W tym języku nie ma jeszcze głosu. Nasi pracownicy chętnie to przeczytają.</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>Powiększony obraz</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Powiększ obraz</translation>
    </message>
</context>
</TS>
