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
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>Przez 30 sekund ekran nie reaguje na dotyk ani klawisze, aby można go było wytrzeć. Potem wraca sam.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>Rozpocznij czyszczenie</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>Proszę użyć miękkiej, lekko wilgotnej ściereczki. Spryskiwać ściereczkę, nigdy ekran.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Teraz można wytrzeć ekran</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>Dotyk i klawisze nie działają, dopóki czas nie minie.</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>W czasie oczekiwania</translation>
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
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
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
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Bez obrazów igieł</translation>
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
        <source>Slower voice</source>
        <translation>Wolniejszy głos</translation>
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
        <source>Say what the keys do</source>
        <translation>Mówić, co robią klawisze</translation>
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
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>%n problem w ostatnim zapisie. Pacjenci nadal widzą ostatni dobry tekst.</numerusform>
            <numerusform>%n problemy w ostatnim zapisie. Pacjenci nadal widzą ostatni dobry tekst.</numerusform>
            <numerusform>%n problemów w ostatnim zapisie. Pacjenci nadal widzą ostatni dobry tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>Wszystko w porządku: pacjenci widzą to, co ostatnio zapisano.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Pokaż problemy</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Jest coś do sprawdzenia</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Czytanie …</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>Wczytaj treść ponownie</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>Wczytano ponownie. Są problemy do poprawienia.</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>Wczytano ponownie i wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>To trwa długo. Proszę zamknąć panel i zajrzeć ponownie za minutę.</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>Kiosk sam zauważa każdy zapis. Można tego użyć, gdy wydaje się, że któryś przeoczył.</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>Pokazuj zmiany od razu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>Teraz zmiana czeka, aż pacjent skończy. Po włączeniu widać zmiany na tej samej stronie, którą się ogląda.</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>Pacjent może zobaczyć, jak tekst zmienia się podczas czytania. Proszę wyłączyć po zakończeniu pracy.</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>Włączone do %1 albo do wyłączenia tutaj. Pacjent może zobaczyć, jak tekst zmienia się podczas czytania.</translation>
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
    <name>DarkScreen</name>
    <message>
        <source>Touch to wake the screen</source>
        <translation>Proszę dotknąć, aby włączyć ekran</translation>
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
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Dzisiaj, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Wczoraj, %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>ekran startowy</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>Obrazy lub ustawienia</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>Ta wersja jest uszkodzona i nie można jej pokazać.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nowe: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Usunięte: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Zmienione: %1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1: na ekranie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>Pokazać pacjentom znowu te teksty?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Przywróć tę wersję</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Tak, przywróć</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>Kiosk przechowuje trzy ostatnie. Przywrócenie jednej niczego nie zmienia w plikach.</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>Pacjenci widzą starszy tekst. Zostanie, aż ktoś zapisze zmianę albo nastąpi powrót.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Czytanie …</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Wróć do ostatniego zapisu</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>To trwa długo. Proszę zamknąć panel i zajrzeć ponownie za minutę.</translation>
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
        <translation>Może Pan lub Pani używać tego ekranu klawiszami i słyszeć, co one robią.</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>Klawisz Enter naciska przycisk.</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>Strzałki w prawo i w lewo zmieniają strony.</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>Przycisk „Przeczytaj mi” czyta stronę na głos i zatrzymuje głos.</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>Klawisz Escape zamyka kartę, która leży na wierzchu.</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>Klawisz pomocy powtarza to wszystko.</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>Strzałka w dół przechodzi do następnego przycisku i mówi jego nazwę. Strzałka w górę wraca.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Przycisk</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Przełącznik</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>Suwak, przesuwany strzałkami</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nie wybrane</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>Język ekranu startowego</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>Dysk tego nie przyjął. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>To język z pliku kiosk.yaml. Wybór tutaj ma pierwszeństwo.</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>Wybrano to tutaj. Ma pierwszeństwo przed językiem z kiosk.yaml.</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>Wróć do kiosk.yaml</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>Godziny pracy ekranu</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>Ekran jest zawsze włączony. Godziny ustawia się w kiosk.yaml.</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>Ekran pozostanie włączony do %1. Wybrano to tutaj.</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>Dziś nieczynne, mówi kiosk.yaml. Dotknięcie budzi ekran na jedną wizytę.</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>Dziś %1, mówi kiosk.yaml. Poza godzinami dotknięcie budzi ekran na jedną wizytę.</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>Zostań włączony godzinę</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>Zostań włączony do północy</translation>
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
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>Kiosk się zamknie i odsłoni to, co jest pod nim. Pacjenci go nie zobaczą, dopóki ktoś nie uruchomi go ponownie.</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nie, zostań</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>Tak, zamknij kiosk</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Na ekranie</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>wolne %1 GB z %2 GB</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>Kiosk działa od</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>Komputer działa od</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Rysuje</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>procesor</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>karta graficzna</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>Własne pliki kiosku</translation>
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
    <name>NoVoice</name>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>W tym języku nie ma jeszcze głosu. Nasi pracownicy chętnie to przeczytają.</translation>
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
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>Panel zamknie się za %n sekundę. Proszę dotknąć ekranu, aby zostać.</numerusform>
            <numerusform>Panel zamknie się za %n sekundy. Proszę dotknąć ekranu, aby zostać.</numerusform>
            <numerusform>Panel zamknie się za %n sekund. Proszę dotknąć ekranu, aby zostać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Zamknij panel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>%n problem do poprawienia</numerusform>
            <numerusform>%n problemy do poprawienia</numerusform>
            <numerusform>%n problemów do poprawienia</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Jest coś do sprawdzenia</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>Widać starszy tekst</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>30 sekund bez dotyku</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>Poprzednie wersje, cofanie</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>Język i godziny</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>Czyszczenie ekranu</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Test dźwięku</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Zmień PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Zamknij kiosk</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Panel personelu</translation>
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
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Proszę wpisać ten sam PIN jeszcze raz.</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>Te dwa były różne. Proszę wpisać nowy PIN od początku.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>Nowy PIN obowiązuje od teraz. Proszę przekazać go współpracownikom i nie zapisywać na kiosku.</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>Dysk tego nie przyjął. Nadal obowiązuje stary PIN.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>PIN ma od 6 do 12 cyfr. Proszę wpisać inny.</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>Taki zgaduje się najpierw: szereg lub wzór. Proszę wymieszać cyfry.</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>To może być data, a daty zgaduje się najpierw. Proszę wymieszać cyfry.</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>Proszę wpisać nowy PIN: 6 cyfr lub więcej.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>wpisano %n cyfrę</numerusform>
            <numerusform>wpisano %n cyfry</numerusform>
            <numerusform>wpisano %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>To nie był PIN. Pozostała %n próba.</numerusform>
            <numerusform>To nie był PIN. Pozostały %n próby.</numerusform>
            <numerusform>To nie był PIN. Pozostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>To nie był PIN. Po jeszcze jednym błędnym trzeba będzie poczekać.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>Było zbyt wiele błędnych PIN-ów. Następna próba za:</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>Najpierw trzeba ustawić PIN. Proszę wpisać w terminalu tego urządzenia:</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>Plik z PIN-em jest uszkodzony. Proszę ustawić nowy PIN w terminalu tego urządzenia:</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>Kiosk nie może zapisywać na dysku, więc nie może sprawdzić PIN-u. Proszę poprosić opiekuna urządzenia o zwolnienie miejsca.</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>Proszę wpisać PIN personelu.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Dla naszego personelu</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Wróć do ekranu pacjentów</translation>
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
        <translation>„%1” należało ponownie sprawdzić %2. Nie będzie pokazywane, dopóki w deck.yaml nie będzie nowych dat.</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>„%1” należało ponownie sprawdzić %2 i pacjenci o tym czytają. Proszę zlecić sprawdzenie, a potem wpisać nowe daty do deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>„%1” należy ponownie sprawdzić %2. Proszę zlecić sprawdzenie, a potem wpisać nowe daty do deck.yaml.</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>Dla personelu: ostatni zapis nie jest jeszcze pokazywany</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Dla personelu: proszę na coś spojrzeć</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>Dla personelu: wszystko w porządku</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Pacjenci nadal widzą ostatnią dobrą treść. Proszę poprawić te wiersze i zapisać ponownie:</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>Pacjenci widzą to, co zapisano ostatnio.</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>Oraz %n uwaga, która niczego nie wstrzymuje: wymienia ją „kiosk check”.</numerusform>
            <numerusform>Oraz %n uwagi, które niczego nie wstrzymują: wymienia je „kiosk check”.</numerusform>
            <numerusform>Oraz %n uwag, które niczego nie wstrzymują: wymienia je „kiosk check”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>Zegar tego urządzenia jest źle ustawiony. Proszę ustawić datę i godzinę.</translation>
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
        <source>That’s right</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Niezupełnie</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Krótki sprawdzian, tylko dla Państwa. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: pytanie %2 z %3</translation>
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
        <source>Checked by %1</source>
        <translation>Sprawdzono: %1</translation>
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
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>To urządzenie nie ma wyjścia dźwięku. Proszę podłączyć głośnik i wrócić na tę stronę. Filmy i napisy działają bez dźwięku.</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>Dźwięk idzie do: %1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Odtwarzanie …</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>Zagraj trzy dźwięki</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>Są tak głośne, jak pacjenci słyszą film: %1 %. Jeśli nic nie słychać, proszę sprawdzić wtyczkę, włącznik i głośność głośnika.</translation>
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
    <message>
        <source>For staff: something to look at</source>
        <translation>Dla personelu: proszę na coś spojrzeć</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
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
        <source>Language</source>
        <translation>Język</translation>
    </message>
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
        <source>One moment, please</source>
        <translation>Chwileczkę, proszę</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Chętnie odpowie na Państwa pytania.</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>Ten ekran właśnie się przygotowuje.</translation>
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
    <message>
        <source>Touch the card to turn it back</source>
        <translation>Proszę dotknąć karty, aby ją odwrócić z powrotem</translation>
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
