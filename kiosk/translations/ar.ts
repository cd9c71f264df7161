<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>ليس تمامًا</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>عرض الشريحة التي تشرح ذلك</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>السؤال عن هذا</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>السؤال عن هذا: لم يُختر شيء</numerusform>
            <numerusform>السؤال عن هذا: اختير سؤال واحد</numerusform>
            <numerusform>السؤال عن هذا: اختير سؤالان</numerusform>
            <numerusform>السؤال عن هذا: اختيرت %n أسئلة</numerusform>
            <numerusform>السؤال عن هذا: اختير %n سؤالًا</numerusform>
            <numerusform>السؤال عن هذا: اختير %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>لم يُختر أي سؤال</numerusform>
            <numerusform>اختير سؤال واحد</numerusform>
            <numerusform>اختير سؤالان</numerusform>
            <numerusform>اختيرت %n أسئلة</numerusform>
            <numerusform>اختير %n سؤالًا</numerusform>
            <numerusform>اختير %n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>إنهاء ومسح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>ما له</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>ما عليه</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>قراءته كنص</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>لا يمكن عرض هذا الفيلم الآن. يمكنكم قراءته بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>الفيلم بالكلمات</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>ما ترونه</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>خذوها معكم</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>أسئلة لطبيبي</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>أُخبر فريقي</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>وجّهوا كاميرا هاتفكم إلى الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>قائمتكم طويلة، ولها %n رمز. خذوا رمزًا بعد الآخر.</numerusform>
            <numerusform>قائمتكم لها رمز واحد.</numerusform>
            <numerusform>قائمتكم طويلة، ولها رمزان. خذوا رمزًا بعد الآخر.</numerusform>
            <numerusform>قائمتكم طويلة، ولها %n رموز. خذوا رمزًا بعد الآخر.</numerusform>
            <numerusform>قائمتكم طويلة، ولها %n رمزًا. خذوا رمزًا بعد الآخر.</numerusform>
            <numerusform>قائمتكم طويلة، ولها %n رمز. خذوا رمزًا بعد الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>الرمز %1 من %2. الرمز التالي</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>قائمتكم داخل الرمز نفسه. لا يحتاج إلى الإنترنت، ولا يُرسل شيء ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>صوت أبطأ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>كلمات تحت الأفلام</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>أزرار أدنى على الشاشة</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>لمس هادئ، للأيدي المرتجفة</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>دون صور إبر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>عندما تنتهون، يعود كل هذا كما كان للشخص التالي.</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
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
        <translation>العودة إلى الجولة السريعة</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>المزيد عن هذا</translation>
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
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>لم تختاروا أي أسئلة بعد. ما زال يمكنكم ذلك هنا.</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>عرض على طاقم التمريض</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذوها معكم</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>أسئلة لطبيبي</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>أُخبر فريقي</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>اختيار أسئلة</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>تغيير قائمتي</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>ورقتكم في الطريق. اسألوا موظفينا من فضلكم أين تخرج.</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>لم تستجب الطابعة. اسألوا موظفينا من فضلكم.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>لطاقم التمريض أو الطبيب</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>أسئلة لطبيبي</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>أُخبر فريقي</translation>
    </message>
</context>
<context>
    <name>PointLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>للموظفين: آخر حفظ لم يُعرض بعد</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>ما زال المرضى يرون آخر محتوى سليم. صحّحوا هذه الأسطر واحفظوا من جديد:</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>المحتويات. الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>رمز يحتوي على قائمتكم</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>اختبار سريع لكم وحدكم. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: السؤال %2 من %3</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>بعد الأسئلة</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>بدء الأسئلة من جديد</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>أسئلة لطبيبي</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>ضعوا علامة على ما تريدون السؤال عنه. قائمتكم في الصفحة الأخيرة، وتُمحى عندما تنتهون.</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>أُخبر فريقي</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>اقرأ لي</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>محتوى نموذجي لم تراجعه عيادتكم بعد</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>كان موعد مراجعة هذا النص من جديد في %1. اسألوا موظفينا من فضلكم.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>راجعه %1 في %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>راجعه %1 في %2. المراجعة التالية: %3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>لم يراجع مختص صحي هذه الترجمة بعد.</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>هذا معتاد</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>اتصلوا بنا</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>اطلبوا المساعدة الآن</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>الموضع في الفيلم</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>للموظفين: لا مشكلات في المحتوى</numerusform>
            <numerusform>للموظفين: مشكلة واحدة في المحتوى</numerusform>
            <numerusform>للموظفين: مشكلتان في المحتوى</numerusform>
            <numerusform>للموظفين: %n مشكلات في المحتوى</numerusform>
            <numerusform>للموظفين: %n مشكلة في المحتوى</numerusform>
            <numerusform>للموظفين: %n مشكلة في المحتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>للموظفين: يجري التحضير، %1 من %2</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>While you wait</source>
        <translation>أثناء انتظاركم</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>المسوا للبدء</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>جولة سريعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>إذا لم يُجب أحد، نمسح الشاشة للشخص التالي.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>نعم، أنا هنا</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>إنهاء ومسح</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>نظّفوا أيديكم من فضلكم قبل أن تذهبوا.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>حجم النص والمزيد</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>الألوان المعتادة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>What would you like to know about?</source>
        <translation>عمّ تودّون أن تعرفوا؟</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>اسألوا موظفينا من فضلكم</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>يسرّهم أن يجيبوا عن أسئلتكم.</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>المسوا لقلب البطاقة</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>في قائمتكم</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>في قائمتكم «أُخبر فريقي»</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>إضافة إلى «أُخبر فريقي»</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>لا يوجد صوت لهذه اللغة بعد. يسعد فريقنا أن يقرأها لك.</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>الصورة مكبّرة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
</context>
</TS>
