<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Tam değil</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>Bunu anlatan sayfayı göster</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>Bunu sor</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>Bunu sor: %n seçildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>%n soru seçildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Bitir ve sil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>Olumlu yanı</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Olumsuz yanı</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Yeniden oynat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Altyazı</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Metin olarak oku</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>Bu film şu anda gösterilemiyor. Onun yerine metnini okuyabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>Sözlerle film</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Gördükleriniz</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Doktoruma sorularım</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Ekibime söyleyeceğim</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>Telefonunuzun kamerasını koda tutun.</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>Listeniz uzun olduğu için %n kod var. Kodları sırayla alın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>Kod %1 / %2. Sonraki kod</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>Listeniz kodun kendi içindedir. İnternet gerekmez, hiçbir şey gönderilmez ve saklanmaz.</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Kolaylaştır</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>Yüzde %1</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Daha yavaş ses</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Sesi kıs</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Filmlerin altında yazı</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Düğmeler ekranda daha aşağıda</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Titreyen eller için sakin dokunma</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>İğne resmi olmasın</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>Bitirdiğinizde bunların hepsi sıradaki kişi için eski hâline döner.</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 ile %2 arasında</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
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
        <translation>Kısa tura dön</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Daha fazla bilgi</translation>
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
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>Listem</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>Henüz soru seçmediniz. Bunu burada hâlâ yapabilirsiniz.</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>Hemşireme göster</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Doktoruma sorularım</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Ekibime söyleyeceğim</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>Soru seç</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Listemi değiştir</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>Kâğıdınız yazdırılıyor. Nereden çıkacağını lütfen çalışanlarımıza sorun.</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>Yazıcı yanıt vermedi. Lütfen çalışanlarımıza sorun.</translation>
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
        <translation>Hemşirem ya da doktorum için</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Doktoruma sorularım</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Ekibime söyleyeceğim</translation>
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
        <translation>Çalışanlar için: son kayıt henüz gösterilmiyor</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Hastalar hâlâ son sağlam içeriği görüyor. Bu satırları düzeltip yeniden kaydedin:</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>İçindekiler. Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>Listenizi içeren kod</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Yalnızca sizin için kısa bir yoklama. Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: soru %2 / %3</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Önceki soru</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>Sorulardan sonra</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>Sorulara yeniden başla</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Doktoruma sorularım</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>Sormak istediklerinizi işaretleyin. Listeniz son sayfadadır ve bitirdiğinizde silinir.</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Ekibime söyleyeceğim</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Bana oku</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>Örnek içerik, kliniğiniz henüz gözden geçirmedi</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>Bu metnin yeniden kontrol tarihi: %1. Bu tarih geçti. Lütfen çalışanlarımıza sorun.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>Kontrol eden: %1, %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>Kontrol eden: %1, %2. Sonraki kontrol: %3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>Bu çeviriyi henüz bir sağlık uzmanı kontrol etmedi.</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>Bunlar olağandır</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Bizi arayın</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hemen yardım isteyin</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Filmdeki yer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Soruya dön</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>Bu bilgilerin kaynağı</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>Çalışanlar için: içerikte %n sorun var</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>Çalışanlar için: hazırlanıyor, %1 / %2</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>While you wait</source>
        <translation>Beklerken</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Başlamak için dokunun</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>Kısa tur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Diğer konular</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>Kimse yanıt vermezse ekranı sıradaki kişi için temizleriz.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Evet, buradayım</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Bitir ve sil</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>Lütfen gitmeden önce ellerinizi temizleyin.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Bu bilgilerin kaynağı</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>Sözcüklerin anlamı</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Sözcüklerin anlamı</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>Devamı aşağıda</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1. gün</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>Yazı boyutu ve diğerleri</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>Normal renkler</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>What would you like to know about?</source>
        <translation>Ne hakkında bilgi almak istersiniz?</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>Lütfen çalışanlarımıza sorun</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Sorularınızı memnuniyetle yanıtlarlar.</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>Kartı çevirmek için dokunun</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Listenizde</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Çevir</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>“Ekibime söyleyeceğim” listenizde</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>“Ekibime söyleyeceğim” listesine ekle</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>Bu dil için henüz ses yok. Çalışanlarımız size memnuniyetle okur.</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>Büyütülmüş resim</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Resmi büyüt</translation>
    </message>
</context>
</TS>
