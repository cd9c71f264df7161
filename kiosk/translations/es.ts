<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>Así es</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No exactamente</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>Ver la página que lo explica</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar sobre esto</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>Preguntar sobre esto: %n elegida</numerusform>
            <numerusform>Preguntar sobre esto: %n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>%n pregunta elegida</numerusform>
            <numerusform>%n preguntas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Terminar y borrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>En contra</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>Durante 30 segundos la pantalla no responde a toques ni teclas, para que pueda limpiarla. Después vuelve sola.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>Empezar la limpieza</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>Use un paño suave y algo húmedo. Rocíe el paño, nunca la pantalla.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Ya puede limpiar la pantalla</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>Los toques y las teclas no hacen nada hasta que acabe el tiempo.</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>Mientras espera</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Ver otra vez</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Leerlo como texto</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>Este video no se puede mostrar ahora. Puede leerlo.</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>El video en palabras</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que se ve</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>Llévelo con usted</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Preguntas para mi médico</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Decir a mi equipo</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>Apunte la cámara de su teléfono al código.</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>Su lista es corta y tiene %n código.</numerusform>
            <numerusform>Su lista es larga y tiene %n códigos. Tómelos uno tras otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>Código %1 de %2. Siguiente código</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>Su lista está en el propio código. No necesita internet, y no se envía ni se guarda nada.</translation>
    </message>
</context>
<context>
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Sin imágenes de agujas</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Subtítulos en los videos</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Toque tranquilo, para manos que tiemblan</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Voz más lenta</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Hacerlo más fácil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Voz más lenta</translation>
    </message>
    <message>
        <source>Say what the keys do</source>
        <translation>Decir lo que hacen las teclas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Subtítulos en los videos</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Toque tranquilo, para manos que tiemblan</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Sin imágenes de agujas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>Cuando termine, todo esto vuelve a como estaba para la próxima persona.</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>%n problema en lo último guardado. Los pacientes siguen viendo el último texto correcto.</numerusform>
            <numerusform>%n problemas en lo último guardado. Los pacientes siguen viendo el último texto correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>Todo está bien: los pacientes ven lo último que se guardó.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Hay algo que revisar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>Leer el contenido otra vez</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>Se ha leído otra vez. Hay problemas que corregir.</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>Se ha leído otra vez y todo está bien.</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Tarda mucho. Cierre el panel y vuelva a mirar en un minuto.</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>El quiosco nota solo cada vez que se guarda. Use esto si cree que se le escapó una.</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>Mostrar los cambios enseguida</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>Ahora un cambio espera hasta que el paciente termine. Active esto para ver sus cambios en la misma página que está mirando.</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>Un paciente puede ver que el texto cambia mientras lee. Desactívelo cuando termine.</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>Activado hasta las %1, o hasta que lo desactive aquí. Un paciente puede ver que el texto cambia mientras lee.</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
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
        <translation>Toque para encender la pantalla</translation>
    </message>
</context>
<context>
    <name>DetourButton</name>
    <message>
        <source>Back to the quick tour</source>
        <translation>Volver al recorrido corto</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Más sobre esto</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>la pantalla inicial</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>Imágenes o ajustes</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>Esta está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1: en la pantalla</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>¿Mostrar otra vez estos textos a los pacientes?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Sí, recuperarla</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>El quiosco guarda las tres últimas. Recuperar una no cambia nada en sus archivos.</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>Los pacientes ven un texto anterior. Se queda hasta que alguien guarde un cambio o hasta que usted vuelva atrás.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Volver a lo último guardado</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Tarda mucho. Cierre el panel y vuelva a mirar en un minuto.</translation>
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
        <translation>Puede usar esta pantalla con teclas y oír lo que hacen.</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>La tecla Intro pulsa el botón.</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>Las flechas a la derecha y a la izquierda cambian de página.</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>El botón «Leer en voz alta» lee la página y también detiene la voz.</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>La tecla Escape cierra la tarjeta que está encima.</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>La tecla de ayuda repite todo esto.</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>La flecha hacia abajo va al botón siguiente y dice su nombre. La flecha hacia arriba vuelve atrás.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>Control deslizante; se mueve con las flechas</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>Idioma de la pantalla inicial</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>El disco no lo aceptó. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>Es el idioma de kiosk.yaml. Lo que elija aquí tiene prioridad.</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>Lo eligió aquí. Tiene prioridad sobre el idioma de kiosk.yaml.</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>Volver a kiosk.yaml</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>Horario de la pantalla</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>La pantalla está siempre encendida. El horario se fija en kiosk.yaml.</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>La pantalla sigue encendida hasta las %1. Lo eligió aquí.</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>Hoy cerrado, según kiosk.yaml. Un toque enciende la pantalla para una visita.</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>Hoy %1, según kiosk.yaml. Fuera de hora, un toque enciende la pantalla para una visita.</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>Seguir encendida una hora</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>Seguir encendida hasta medianoche</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>El quiosco se cierra y muestra lo que hay detrás. Los pacientes no lo verán hasta que alguien lo inicie otra vez.</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>No, quedarse</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>Sí, salir del quiosco</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>%1 GB libres de %2 GB</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>Quiosco en marcha desde</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>Equipo en marcha desde</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>La dibuja</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>Archivos del quiosco</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>Todavía no ha elegido preguntas. Aún puede hacerlo aquí.</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>Mostrar a mi enfermera</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévelo con usted</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Preguntas para mi médico</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Decir a mi equipo</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>Elegir preguntas</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Cambiar mi lista</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>Su hoja está en camino. Pregunte a nuestro personal dónde sale.</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>La impresora no respondió. Por favor, pida ayuda a nuestro personal.</translation>
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
        <translation>Todavía no hay voz para este idioma. Nuestro personal se lo leerá con gusto.</translation>
    </message>
</context>
<context>
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>Para mi enfermera o médico</translation>
    </message>
</context>
<context>
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>El panel se cierra en %n segundo. Toque en cualquier lugar para quedarse.</numerusform>
            <numerusform>El panel se cierra en %n segundos. Toque en cualquier lugar para quedarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>%n problema por corregir</numerusform>
            <numerusform>%n problemas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Hay algo que revisar</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>Se muestra un texto anterior</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>Sin toques durante 30 segundos</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>Lo mostrado antes, y deshacer</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>Idioma y horario</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Panel del personal</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>El siguiente</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Preguntas para mi médico</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Decir a mi equipo</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Escriba el mismo PIN otra vez.</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>No eran iguales. Escriba el PIN nuevo otra vez desde el principio.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>El PIN nuevo vale desde ahora. Dígaselo a sus colegas y no lo escriba en el quiosco.</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>El disco no lo aceptó. Sigue valiendo el PIN anterior.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>Un PIN tiene de 6 a 12 cifras. Escriba otro.</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>Ese se adivina primero: una serie o un dibujo. Mezcle las cifras.</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>Ese puede ser una fecha, y las fechas se adivinan primero. Mezcle las cifras.</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>Escriba el PIN nuevo: 6 cifras o más.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Ese no era el PIN. Queda %n intento.</numerusform>
            <numerusform>Ese no era el PIN. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>Ese no era el PIN. Si falla otra vez, tendrá que esperar.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>Hubo demasiados PIN incorrectos. Podrá intentarlo otra vez en:</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>Primero establezca un PIN. Escriba esto en una terminal de este equipo:</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>El archivo con el PIN está dañado. Establezca un PIN nuevo en una terminal de este equipo:</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>El quiosco no puede escribir en su disco y por eso no puede comprobar un PIN. Pida a quien cuida este equipo que libere espacio.</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>Escriba el PIN del personal.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Para nuestro personal</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Volver a la pantalla de los pacientes</translation>
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
        <translation>«%1» debía revisarse otra vez el %2. No se muestra hasta que las fechas nuevas estén en deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>«%1» debía revisarse otra vez el %2, y los pacientes lo leen. Haga que lo revisen y escriba después las fechas nuevas en deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>«%1» debe revisarse otra vez el %2. Haga que lo revisen y escriba después las fechas nuevas en deck.yaml.</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>Para el personal: lo último guardado aún no se muestra</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Para el personal: hay algo que mirar</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>Para el personal: todo está bien</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Los pacientes siguen viendo el último contenido correcto. Corrija estas líneas y guarde otra vez:</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>Los pacientes ven lo último que se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>Y %n advertencia, que no impide mostrar nada: «kiosk check» la muestra.</numerusform>
            <numerusform>Y %n advertencias, que no impiden mostrar nada: «kiosk check» las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>El reloj de este equipo no está bien. Ponga la fecha y la hora.</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>Contenido. Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>Un código que contiene su lista</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>That’s right</source>
        <translation>Así es</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No exactamente</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Un repaso corto, solo para usted. No se guarda nada.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: pregunta %2 de %3</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>Empezar las preguntas otra vez</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Preguntas para mi médico</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>Marque lo que quiere preguntar. Su lista está en la última página y se borra cuando termine.</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Decir a mi equipo</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>Contenido de muestra, aún no revisado por su clínica</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>Estas palabras debían revisarse otra vez el %1. Por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Revisado por %1</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>Revisado por %1 el %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>Revisado por %1 el %2. Próxima revisión: %3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>Ningún profesional de la salud ha revisado aún esta traducción.</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>Esto es normal</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Llámenos</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pida ayuda ahora</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Punto del video</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>Este equipo no tiene dispositivo de sonido. Conecte un altavoz y vuelva a esta página. Los vídeos y subtítulos funcionan sin sonido.</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>El sonido va a: %1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Sonando …</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>Tocar tres notas</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>Suenan tan fuerte como un vídeo para los pacientes: %1 %. Si no oye nada, revise el enchufe, el interruptor y el volumen del altavoz.</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>Para el personal: %n problema en el contenido</numerusform>
            <numerusform>Para el personal: %n problemas en el contenido</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>Para el personal: preparando %1 de %2</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Para el personal: hay algo que mirar</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Cerca de %n minuto</numerusform>
            <numerusform>Cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>Recorrido corto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Otros temas</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>Si nadie responde, borramos la pantalla para la próxima persona.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sí, aquí estoy</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>Por favor, límpiese las manos antes de irse.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>Volver arriba</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>Siga leyendo abajo</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>Tamaño del texto y más</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>Colores de siempre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What would you like to know about?</source>
        <translation>¿Sobre qué quiere saber?</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>Por favor, pregunte a nuestro personal</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Con gusto responderán sus preguntas.</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>Esta pantalla se está preparando.</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>Toque para voltear la tarjeta</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>En su lista “Decir a mi equipo”</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>Añadir a “Decir a mi equipo”</translation>
    </message>
    <message>
        <source>Touch the card to turn it back</source>
        <translation>Toque la tarjeta para darle la vuelta otra vez</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>El dibujo, más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Agrandar el dibujo</translation>
    </message>
</context>
</TS>
