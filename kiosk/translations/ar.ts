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
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>لمدة 30 ثانية لا تستجيب الشاشة لأي لمسة أو مفتاح، حتى تتمكنوا من مسحها. ثم تعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>ابدأ التنظيف</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>استخدموا قطعة قماش ناعمة ورطبة قليلًا. رشّوا على القماش، وليس على الشاشة أبدًا.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>يمكنكم مسح الشاشة الآن</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>اللمسات والمفاتيح لا تفعل شيئًا حتى ينتهي الوقت.</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>أثناء انتظاركم</translation>
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
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
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
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>دون صور إبر</translation>
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
        <source>Slower voice</source>
        <translation>صوت أبطأ</translation>
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
        <source>Say what the keys do</source>
        <translation>قول ما تفعله المفاتيح</translation>
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
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>لا مشكلات في آخر حفظ.</numerusform>
            <numerusform>مشكلة واحدة في آخر حفظ. ما زال المرضى يرون آخر نص سليم.</numerusform>
            <numerusform>مشكلتان في آخر حفظ. ما زال المرضى يرون آخر نص سليم.</numerusform>
            <numerusform>%n مشكلات في آخر حفظ. ما زال المرضى يرون آخر نص سليم.</numerusform>
            <numerusform>%n مشكلة في آخر حفظ. ما زال المرضى يرون آخر نص سليم.</numerusform>
            <numerusform>%n مشكلة في آخر حفظ. ما زال المرضى يرون آخر نص سليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>كل شيء على ما يرام: يرى المرضى آخر ما تم حفظه.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>عرض المشكلات</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>هناك ما يحتاج إلى انتباهكم</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>قراءة المحتوى من جديد</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>تمت القراءة من جديد. هناك مشكلات يجب إصلاحها.</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>تمت القراءة من جديد، وكل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>يستغرق الأمر وقتًا. أغلقوا اللوحة وانظروا مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>يلاحظ الجهاز كل حفظ من تلقاء نفسه. استخدموا هذا إذا ظننتم أنه فاته حفظ.</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>عرض التغييرات فورًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>حاليًا ينتظر التغيير حتى ينتهي المريض. فعّلوا هذا لرؤية تعديلاتكم في الصفحة نفسها التي تنظرون إليها.</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>قد يرى المريض الكلمات تتغير أثناء القراءة. أوقفوه عند الانتهاء.</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>مفعّل حتى الساعة %1، أو حتى توقفوه هنا. قد يرى المريض الكلمات تتغير أثناء القراءة.</translation>
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
    <name>DarkScreen</name>
    <message>
        <source>Touch to wake the screen</source>
        <translation>المسوا لإيقاظ الشاشة</translation>
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
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>شاشة البداية</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>صور أو إعدادات</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>هذه تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1: على الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغييرًا آخر</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>هل تريدون عرض هذه النصوص على المرضى من جديد؟</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم …</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>استعادة هذه</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>نعم، استعادة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>يحتفظ الجهاز بآخر ثلاث نسخ. استعادة نسخة لا تغيّر شيئًا في ملفاتكم.</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>يرى المرضى نصًا أقدم. يبقى حتى يحفظ أحد تغييرًا، أو حتى ترجعوا.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>العودة إلى آخر ما تم حفظه</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>يستغرق الأمر وقتًا. أغلقوا اللوحة وانظروا مرة أخرى بعد دقيقة.</translation>
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
        <translation>يمكنك استخدام هذه الشاشة بالمفاتيح وسماع ما تفعله.</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>مفتاح الإدخال يضغط الزر.</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>مفتاحا السهم إلى اليمين وإلى اليسار يقلبان الصفحات.</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>زر «اقرأ لي» يقرأ الصفحة بصوت مسموع، ويوقف الصوت.</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>مفتاح الخروج يغلق البطاقة المفتوحة في الأعلى.</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>مفتاح المساعدة يكرر كل هذا.</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>مفتاح السهم إلى الأسفل ينتقل إلى الزر التالي ويقول اسمه. ومفتاح السهم إلى الأعلى يعود.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>مفتاح تشغيل</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>شريط تمرير يتحرك بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم يتم اختياره</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>لغة شاشة البداية</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>لم يقبله القرص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>هذه لغة kiosk.yaml. الاختيار هنا يتقدم عليها.</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>اخترتم هذا هنا. وهو يتقدم على اللغة في kiosk.yaml.</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>العودة إلى kiosk.yaml</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>ساعات عمل الشاشة</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>الشاشة تعمل دائمًا. تُحدَّد الساعات في kiosk.yaml.</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>تبقى الشاشة تعمل حتى الساعة %1. اخترتم هذا هنا.</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>مغلق اليوم، حسب kiosk.yaml. لمسة توقظ الشاشة لزيارة واحدة.</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>اليوم %1، حسب kiosk.yaml. خارج هذه الساعات توقظ لمسةٌ الشاشة لزيارة واحدة.</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>البقاء ساعة واحدة</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>البقاء حتى منتصف الليل</translation>
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
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>ينتهي البرنامج ويظهر ما خلفه. لن يرى المرضى منه شيئًا حتى يشغّله أحد من جديد.</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>لا، البقاء</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>نعم، إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>%1 غيغابايت متاحة من %2 غيغابايت</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>البرنامج يعمل منذ</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>الجهاز يعمل منذ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>ترسمه</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>بطاقة الرسومات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>ملفات البرنامج الخاصة</translation>
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
    <name>NoVoice</name>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>لا يوجد صوت لهذه اللغة بعد. يسعد فريقنا أن يقرأها لك.</translation>
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
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>تُغلق اللوحة الآن.</numerusform>
            <numerusform>تُغلق اللوحة خلال ثانية. المسوا أي مكان للبقاء.</numerusform>
            <numerusform>تُغلق اللوحة خلال ثانيتين. المسوا أي مكان للبقاء.</numerusform>
            <numerusform>تُغلق اللوحة خلال %n ثوانٍ. المسوا أي مكان للبقاء.</numerusform>
            <numerusform>تُغلق اللوحة خلال %n ثانية. المسوا أي مكان للبقاء.</numerusform>
            <numerusform>تُغلق اللوحة خلال %n ثانية. المسوا أي مكان للبقاء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة للإصلاح</numerusform>
            <numerusform>مشكلتان للإصلاح</numerusform>
            <numerusform>%n مشكلات للإصلاح</numerusform>
            <numerusform>%n مشكلة للإصلاح</numerusform>
            <numerusform>%n مشكلة للإصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>هناك ما يحتاج إلى انتباهكم</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>يُعرض نص أقدم</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>بلا لمس لمدة 30 ثانية</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>ما عُرض سابقًا والتراجع</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>اللغة والساعات</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رقم PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>لوحة الموظفين</translation>
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
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>أدخلوا رقم PIN نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>لم يتطابق الرقمان. أدخلوا رقم PIN الجديد من البداية.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم …</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>رقم PIN الجديد سارٍ من الآن. أخبروا زملاءكم، ولا تكتبوه على الجهاز.</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>لم يقبله القرص. رقم PIN القديم ما زال ساريًا.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>يتكون رقم PIN من 6 إلى 12 رقمًا. أدخلوا رقمًا آخر.</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>هذا أول ما يُخمَّن: تسلسل أو نمط. اخلطوا الأرقام.</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>قد يكون هذا تاريخًا، والتواريخ أول ما يُخمَّن. اخلطوا الأرقام.</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>أدخلوا رقم PIN الجديد: 6 أرقام أو أكثر.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>هذا ليس رقم PIN. لم تبق محاولات.</numerusform>
            <numerusform>هذا ليس رقم PIN. بقيت محاولة واحدة.</numerusform>
            <numerusform>هذا ليس رقم PIN. بقيت محاولتان.</numerusform>
            <numerusform>هذا ليس رقم PIN. بقيت %n محاولات.</numerusform>
            <numerusform>هذا ليس رقم PIN. بقيت %n محاولة.</numerusform>
            <numerusform>هذا ليس رقم PIN. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>هذا ليس رقم PIN. بعد محاولة خاطئة أخرى يجب الانتظار.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>كانت هناك أرقام PIN خاطئة كثيرة. المحاولة التالية بعد:</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>عيّنوا رقم PIN أولًا. اكتبوا هذا في الطرفية على هذا الجهاز:</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>الملف الذي يحتوي على رقم PIN تالف. عيّنوا رقمًا جديدًا في الطرفية على هذا الجهاز:</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>لا يستطيع البرنامج الكتابة على القرص، لذلك لا يمكنه التحقق من رقم PIN. اطلبوا من المسؤول عن هذا الجهاز توفير مساحة.</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>أدخلوا رقم PIN الخاص بالموظفين.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>لموظفينا</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>العودة إلى شاشة المرضى</translation>
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
        <source>“%1” was due to be checked again on %2. It is not shown until its new dates are in deck.yaml.</source>
        <translation>كان موعد مراجعة «%1» من جديد في %2. لن يُعرض حتى تُكتب التواريخ الجديدة في deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>كان موعد مراجعة «%1» من جديد في %2، والمرضى يقرؤون ذلك. اطلبوا مراجعته، ثم اكتبوا التواريخ الجديدة في deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>موعد مراجعة «%1» من جديد هو %2. اطلبوا مراجعته، ثم اكتبوا التواريخ الجديدة في deck.yaml.</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>للموظفين: آخر حفظ لم يُعرض بعد</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>للموظفين: أمر يحتاج إلى نظركم</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>للموظفين: كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>ما زال المرضى يرون آخر محتوى سليم. صحّحوا هذه الأسطر واحفظوا من جديد:</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>يرى المرضى آخر ما حُفظ.</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>ولا تنبيهات أخرى.</numerusform>
            <numerusform>وتنبيه واحد لا يمنع العرض: يذكره الأمر «kiosk check».</numerusform>
            <numerusform>وتنبيهان لا يمنعان العرض: يذكرهما الأمر «kiosk check».</numerusform>
            <numerusform>و%n تنبيهات لا تمنع العرض: يذكرها الأمر «kiosk check».</numerusform>
            <numerusform>و%n تنبيهًا لا تمنع العرض: يذكرها الأمر «kiosk check».</numerusform>
            <numerusform>و%n تنبيه لا تمنع العرض: يذكرها الأمر «kiosk check».</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>ساعة هذا الجهاز غير صحيحة. اضبطوا التاريخ والوقت.</translation>
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
        <source>That’s right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>ليس تمامًا</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>اختبار سريع لكم وحدكم. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: السؤال %2 من %3</translation>
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
        <source>Checked by %1</source>
        <translation>راجعه %1</translation>
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
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>لا يوجد جهاز صوت. وصّلوا مكبر صوت وعودوا إلى هذه الصفحة. تعمل المقاطع والتسميات التوضيحية بلا صوت.</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>يخرج الصوت إلى: %1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>جارٍ التشغيل …</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>تشغيل ثلاث نغمات</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>مستوى الصوت كما يسمع المرضى المقطع: %1 %. إذا لم تسمعوا شيئًا، فافحصوا قابس مكبر الصوت ومفتاحه ومستوى صوته.</translation>
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
    <message>
        <source>For staff: something to look at</source>
        <translation>للموظفين: أمر يحتاج إلى نظركم</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
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
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>يسرّهم أن يجيبوا عن أسئلتكم.</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>يجري تجهيز هذه الشاشة.</translation>
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
    <message>
        <source>Touch the card to turn it back</source>
        <translation>المسوا البطاقة لقلبها من جديد</translation>
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
