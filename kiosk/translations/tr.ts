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
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>Silebilmeniz için ekran 30 saniye boyunca hiçbir dokunuşa ve tuşa yanıt vermez. Sonra kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>Temizliği başlat</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>Yumuşak, hafif nemli bir bez kullanın. Spreyi beze sıkın, asla ekrana sıkmayın.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Ekranı şimdi silebilirsiniz</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>Süre dolana kadar dokunuşlar ve tuşlar bir şey yapmaz.</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>Beklerken</translation>
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
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>Yüzde %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
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
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>İğne resmi olmasın</translation>
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
        <source>Slower voice</source>
        <translation>Daha yavaş ses</translation>
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
        <source>Say what the keys do</source>
        <translation>Tuşların ne yaptığını söyle</translation>
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
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>Son kayıtta %n sorun var. Hastalar hâlâ son sağlam metni görüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>Her şey yolunda: hastalar en son kaydedileni görüyor.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Sorunları göster</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Bakılacak bir şey var</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor …</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>İçeriği yeniden oku</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>Yeniden okundu. Düzeltilecek sorunlar var.</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>Yeniden okundu ve her şey yolunda.</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Uzun sürüyor. Paneli kapatın ve bir dakika sonra yeniden bakın.</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>Kiosk her kaydı kendisi fark eder. Birini kaçırdığını düşünüyorsanız bunu kullanın.</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>Değişiklikleri hemen göster</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>Şu anda bir değişiklik, hasta bitirene kadar bekler. Düzenlemelerinizi baktığınız sayfada görmek için bunu açın.</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>Bir hasta okurken metnin değiştiğini görebilir. İşiniz bitince kapatın.</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>Saat %1 olana veya buradan kapatana kadar açık. Bir hasta okurken metnin değiştiğini görebilir.</translation>
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
    <name>DarkScreen</name>
    <message>
        <source>Touch to wake the screen</source>
        <translation>Ekranı açmak için dokunun</translation>
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
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Bugün, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Dün, %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>başlangıç ekranı</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>Resimler veya ayarlar</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>Bu bozuk ve gösterilemiyor.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Kaldırılan: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Değişen: %1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1: ekranda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>Bu metinler hastalara yeniden gösterilsin mi?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika …</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Bunu geri getir</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Evet, geri getir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>Kiosk son üçünü saklar. Birini geri getirmek dosyalarınızda hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>Hastalar daha eski bir metni görüyor. Biri bir değişiklik kaydedene veya siz geri dönene kadar kalır.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor …</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>En son kaydedilene dön</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Uzun sürüyor. Paneli kapatın ve bir dakika sonra yeniden bakın.</translation>
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
        <translation>Bu ekranı tuşlarla kullanabilir ve ne yaptıklarını duyabilirsiniz.</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>Enter tuşu düğmeye basar.</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>Sağ ve sol ok tuşları sayfaları çevirir.</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>“Bana oku” düğmesi sayfayı sesli okur ve sesi durdurur.</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>Escape tuşu üstte açık olan kartı kapatır.</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>Yardım tuşu bunların hepsini bir kez daha söyler.</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>Aşağı ok tuşu sonraki düğmeye gider ve adını söyler. Yukarı ok tuşu geri gider.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Düğme</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Seçenek</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>Kaydırıcı, ok tuşlarıyla hareket eder</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>Yüzde %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>seçilmedi</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>Başlangıç ekranının dili</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>Disk bunu kabul etmedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>Bu, kiosk.yaml dosyasındaki dildir. Buradaki seçim önce gelir.</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>Bunu burada seçtiniz. kiosk.yaml dosyasındaki dilden önce gelir.</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>kiosk.yaml dosyasına dön</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>Ekranın saatleri</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>Ekran her zaman açık. Saatler kiosk.yaml dosyasında ayarlanır.</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>Ekran saat %1 olana kadar açık kalır. Bunu burada seçtiniz.</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>kiosk.yaml dosyasına göre bugün kapalı. Bir dokunuş ekranı bir ziyaret için uyandırır.</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>kiosk.yaml dosyasına göre bugün %1. Saatler dışında bir dokunuş ekranı bir ziyaret için uyandırır.</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>Bir saat açık kal</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>Gece yarısına kadar açık kal</translation>
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
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>Kiosk kapanır ve arkasındakini gösterir. Biri yeniden başlatana kadar hastalar kiosku görmez.</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Hayır, kal</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>Evet, kiosktan çık</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Ekranda</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>%2 GB&apos;ın %1 GB&apos;ı boş</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>Kiosk çalışma başlangıcı</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>Makine çalışma başlangıcı</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Çizen</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>işlemci</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>ekran kartı</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>gerekli değil</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>Kioskun kendi dosyaları</translation>
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
    <name>NoVoice</name>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>Bu dil için henüz ses yok. Çalışanlarımız size memnuniyetle okur.</translation>
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
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>Panel %n saniye içinde kapanır. Kalmak için herhangi bir yere dokunun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Paneli kapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>Düzeltilecek %n sorun</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Bakılacak bir şey var</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>Eski metin gösteriliyor</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>30 saniye dokunma yok</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>Önceki içerik, geri alma</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>Dil ve saatler</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>Ekran temizliği</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Ses testi</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Bu makine</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN&apos;i değiştir</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosktan çık</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Çalışan paneli</translation>
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
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Aynı PIN&apos;i bir kez daha yazın.</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>İkisi aynı değildi. Yeni PIN&apos;i baştan yazın.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika …</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>Yeni PIN şu andan itibaren geçerli. İş arkadaşlarınıza söyleyin, kioskun üzerine yazmayın.</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>Disk bunu kabul etmedi. Eski PIN hâlâ geçerli.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>PIN 6 ile 12 rakamdan oluşur. Başka bir tane yazın.</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>Bu ilk tahmin edilir: bir sıra veya desen. Rakamları karıştırın.</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>Bu bir tarih olabilir ve tarihler ilk tahmin edilir. Rakamları karıştırın.</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>Yeni PIN&apos;i yazın: 6 rakam veya daha fazla.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n rakam yazıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Bu PIN değildi. %n deneme kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>Bu PIN değildi. Bir yanlış daha olursa beklemeniz gerekir.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>Çok fazla yanlış PIN girildi. Sonraki deneme için kalan süre:</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>Önce bir PIN belirleyin. Bu makinedeki bir terminale şunu yazın:</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>PIN dosyası bozuk. Bu makinedeki bir terminalde yeni bir PIN belirleyin:</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>Kiosk diskine yazamıyor, bu yüzden PIN&apos;i denetleyemiyor. Bu makineyle ilgilenen kişiden yer açmasını isteyin.</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>Çalışan PIN&apos;ini yazın.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Çalışanlarımız için</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Hasta ekranına dön</translation>
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
        <translation>“%1” için yeniden kontrol tarihi: %2. Yeni tarihler deck.yaml dosyasına yazılana kadar gösterilmez.</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>“%1” için yeniden kontrol tarihi: %2. Bu tarih geçti ve hastalar bunu okuyor. Kontrol ettirin, sonra yeni tarihleri deck.yaml dosyasına yazın.</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>“%1” için yeniden kontrol tarihi: %2. Kontrol ettirin, sonra yeni tarihleri deck.yaml dosyasına yazın.</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>Çalışanlar için: son kayıt henüz gösterilmiyor</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Çalışanlar için: bakılması gereken bir şey var</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>Çalışanlar için: her şey yolunda</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Hastalar hâlâ son sağlam içeriği görüyor. Bu satırları düzeltip yeniden kaydedin:</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>Hastalar son kaydedileni görüyor.</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>Ayrıca gösterimi engellemeyen %n uyarı var: “kiosk check” bunları listeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>Bu cihazın saati yanlış. Tarihi ve saati ayarlayın.</translation>
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
        <source>That’s right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Tam değil</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Yalnızca sizin için kısa bir yoklama. Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: soru %2 / %3</translation>
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
        <source>Checked by %1</source>
        <translation>Kontrol eden: %1</translation>
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
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>Bu makinede ses aygıtı yok. Bir hoparlör takıp bu sayfaya geri dönün. Filmler ve altyazılar sessiz çalışır.</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>Ses şuraya gider: %1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Çalıyor …</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>Üç nota çal</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>Hastaların bir filmi duyduğu kadar yüksektir: %1 %. Hiçbir şey duymuyorsanız hoparlörün fişine, düğmesine ve ses düzeyine bakın.</translation>
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
    <message>
        <source>For staff: something to look at</source>
        <translation>Çalışanlar için: bakılması gereken bir şey var</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
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
        <source>Language</source>
        <translation>Dil</translation>
    </message>
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
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Sorularınızı memnuniyetle yanıtlarlar.</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>Bu ekran hazırlanıyor.</translation>
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
    <message>
        <source>Touch the card to turn it back</source>
        <translation>Kartı geri çevirmek için dokunun</translation>
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
