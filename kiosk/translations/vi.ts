<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Chưa đúng lắm</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>Xem trang giải thích điều này</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>Hỏi về điều này</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>Hỏi về điều này: đã chọn %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>Đã chọn %n câu hỏi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Kết thúc và xóa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>Điểm lợi</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Điểm hại</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>Trong 30 giây, màn hình không nhận chạm và phím để quý vị lau. Sau đó màn hình tự trở lại.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>Bắt đầu lau</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>Hãy dùng khăn mềm, hơi ẩm. Xịt lên khăn, không bao giờ xịt lên màn hình.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Bây giờ quý vị có thể lau màn hình</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>Chạm và phím không có tác dụng cho đến khi hết giờ.</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>Trong lúc chờ</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Đọc bằng chữ</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>Phim này hiện không chiếu được. Quý vị có thể đọc thay vì xem.</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>Phim bằng chữ</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Những gì quý vị thấy</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Câu hỏi cho bác sĩ</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Báo nhóm chăm sóc</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>Hãy đưa máy ảnh điện thoại vào mã này.</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>Danh sách dài nên có %n mã. Hãy quét lần lượt từng mã.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>Mã %1 trên %2. Mã tiếp theo</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>Danh sách nằm ngay trong mã. Không cần internet, và không có gì được gửi đi hay lưu lại.</translation>
    </message>
</context>
<context>
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 phần trăm</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Không có hình kim tiêm</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Chữ dưới phim</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Nút ở thấp hơn trên màn hình</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Chạm êm, cho tay run</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Giọng đọc chậm hơn</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Dễ dùng hơn</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 phần trăm</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>Giọng đọc chậm hơn</translation>
    </message>
    <message>
        <source>Say what the keys do</source>
        <translation>Đọc phím làm gì</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>Chữ dưới phim</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>Nút ở thấp hơn trên màn hình</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>Chạm êm, cho tay run</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>Không có hình kim tiêm</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>Khi quý vị kết thúc, mọi thứ trở lại như cũ cho người kế tiếp.</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>Giữa %1 và %2</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>Bản lưu mới nhất có %n lỗi. Bệnh nhân vẫn thấy nội dung đúng gần nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>Mọi thứ đều ổn: bệnh nhân thấy bản được lưu gần nhất.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Xem các lỗi</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Có mục cần xem</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>Đọc lại nội dung</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>Đã đọc lại. Có lỗi cần sửa.</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>Đã đọc lại, mọi thứ đều ổn.</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Việc này mất nhiều thời gian. Hãy đóng bảng này và xem lại sau một phút.</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>Máy tự nhận ra mỗi lần lưu. Hãy dùng nút này khi quý vị nghĩ máy đã bỏ sót.</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>Hiện thay đổi ngay</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>Hiện nay thay đổi chờ đến khi bệnh nhân xem xong. Hãy bật mục này để thấy chỉnh sửa ngay trên trang quý vị đang xem.</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>Bệnh nhân có thể thấy chữ thay đổi khi đang đọc. Hãy tắt khi quý vị làm xong.</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>Bật đến %1, hoặc đến khi quý vị tắt ở đây. Bệnh nhân có thể thấy chữ thay đổi khi đang đọc.</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
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
        <translation>Chạm để bật màn hình</translation>
    </message>
</context>
<context>
    <name>DetourButton</name>
    <message>
        <source>Back to the quick tour</source>
        <translation>Về bản xem nhanh</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Thêm về điều này</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hôm qua, %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>màn hình bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>Hình ảnh hoặc cài đặt</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>Bản này bị hỏng và không thể hiển thị.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã đổi: %1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1: đang trên màn hình</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>Hiển thị lại nội dung này cho bệnh nhân?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một chút …</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Có, khôi phục</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>Máy giữ ba bản gần nhất. Khôi phục một bản không thay đổi gì trong tệp của quý vị.</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>Bệnh nhân đang thấy nội dung cũ hơn. Nội dung này giữ nguyên cho đến khi có người lưu thay đổi hoặc quý vị quay lại.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Trở lại bản lưu gần nhất</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>Việc này mất nhiều thời gian. Hãy đóng bảng này và xem lại sau một phút.</translation>
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
        <translation>Quý vị có thể dùng màn hình này bằng phím và nghe phím làm gì.</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>Phím Enter bấm nút đó.</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>Phím mũi tên phải và trái để lật trang.</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>Nút “Đọc cho tôi nghe” đọc to trang này và cũng dừng giọng đọc.</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>Phím Escape đóng thẻ đang mở ở trên cùng.</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>Phím trợ giúp đọc lại tất cả những điều này.</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>Phím mũi tên xuống chuyển đến nút tiếp theo và đọc tên nút. Phím mũi tên lên thì quay lại.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Nút</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Công tắc</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>Thanh trượt, di chuyển bằng phím mũi tên</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 phần trăm</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 trên %2</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>Ngôn ngữ của màn hình bắt đầu</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>Ổ đĩa không ghi được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>Đây là ngôn ngữ trong kiosk.yaml. Lựa chọn ở đây được ưu tiên hơn.</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>Quý vị đã chọn ở đây. Lựa chọn này ưu tiên hơn ngôn ngữ trong kiosk.yaml.</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>Trở lại kiosk.yaml</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>Giờ bật màn hình</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>Màn hình luôn bật. Giờ được đặt trong kiosk.yaml.</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>Màn hình bật đến %1. Quý vị đã chọn ở đây.</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>Hôm nay đóng cửa theo kiosk.yaml. Chạm vào sẽ bật màn hình cho một lượt xem.</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>Hôm nay %1 theo kiosk.yaml. Ngoài giờ, chạm vào sẽ bật màn hình cho một lượt xem.</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>Bật thêm một giờ</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>Bật đến nửa đêm</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>Chương trình sẽ kết thúc và hiện những gì ở phía sau. Bệnh nhân không thấy chương trình cho đến khi có người khởi động lại.</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Không, ở lại</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>Có, thoát chương trình</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Trên màn hình</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có gì</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>còn trống %1 GB trong %2 GB</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>Chương trình chạy từ</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>Máy chạy từ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Vẽ bằng</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>bộ xử lý</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>card đồ họa</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng đọc</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>Tệp riêng của chương trình</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>Danh sách của tôi</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>Quý vị chưa chọn câu hỏi nào. Quý vị vẫn có thể chọn ở đây.</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>Cho y tá xem</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>Câu hỏi cho bác sĩ</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Báo nhóm chăm sóc</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>Chọn câu hỏi</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Sửa danh sách</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>Tờ giấy đang được in. Xin hỏi nhân viên lấy ở đâu.</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>Máy in không trả lời. Xin hỏi nhân viên.</translation>
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
        <translation>Chưa có giọng đọc cho ngôn ngữ này. Nhân viên của chúng tôi sẵn lòng đọc cho quý vị.</translation>
    </message>
</context>
<context>
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>Cho y tá hoặc bác sĩ của tôi</translation>
    </message>
</context>
<context>
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>Bảng này đóng sau %n giây. Chạm vào bất cứ đâu để ở lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Đóng bảng này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>%n lỗi cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Có mục cần xem</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>Đang hiện nội dung cũ</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>Không nhận chạm trong 30 giây</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>Bản trước và hoàn tác</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>Ngôn ngữ và giờ</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>Lau màn hình</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Thử âm thanh</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Thoát chương trình</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Bảng dành cho nhân viên</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Phần kế tiếp</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Câu hỏi cho bác sĩ</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Báo nhóm chăm sóc</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Hãy nhập lại mã PIN đó một lần nữa.</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>Hai lần nhập không giống nhau. Hãy nhập lại mã PIN mới từ đầu.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một chút …</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>Mã PIN mới có hiệu lực từ bây giờ. Hãy báo cho đồng nghiệp và đừng viết lên máy.</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>Ổ đĩa không ghi được. Mã PIN cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>Mã PIN có 6 đến 12 chữ số. Hãy nhập mã khác.</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>Mã này dễ đoán nhất: dãy số hoặc quy luật. Hãy trộn các chữ số.</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>Mã này có thể là ngày tháng, rất dễ đoán. Hãy trộn các chữ số.</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>Hãy nhập mã PIN mới: 6 chữ số trở lên.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>đã nhập %n chữ số</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một chút …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Không đúng mã PIN. Còn %n lần thử.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>Không đúng mã PIN. Nếu sai thêm một lần, quý vị phải chờ.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>Đã nhập sai mã PIN quá nhiều lần. Lần thử tiếp theo sau:</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>Hãy đặt mã PIN trước. Nhập lệnh này vào cửa sổ lệnh của máy:</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>Tệp chứa mã PIN bị hỏng. Hãy đặt mã PIN mới trong cửa sổ lệnh của máy:</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>Chương trình không ghi được vào ổ đĩa nên không thể kiểm tra mã PIN. Hãy nhờ người phụ trách máy dọn chỗ trống.</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>Hãy nhập mã PIN của nhân viên.</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Dành cho nhân viên</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Trở lại màn hình bệnh nhân</translation>
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
        <translation>“%1” lẽ ra phải được kiểm tra lại vào %2. Nội dung này chưa được hiển thị cho đến khi có ngày mới trong deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>“%1” lẽ ra phải được kiểm tra lại vào %2, và bệnh nhân đọc thấy điều đó. Hãy nhờ kiểm tra, rồi ghi ngày mới vào deck.yaml.</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>“%1” cần được kiểm tra lại vào %2. Hãy nhờ kiểm tra, rồi ghi ngày mới vào deck.yaml.</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>Cho nhân viên: bản lưu mới nhất chưa được hiển thị</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Cho nhân viên: có việc cần xem</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>Cho nhân viên: mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Bệnh nhân vẫn thấy nội dung đúng gần nhất. Hãy sửa các dòng này rồi lưu lại:</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>Bệnh nhân thấy nội dung được lưu gần nhất.</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>Và %n cảnh báo, không ngăn việc hiển thị: “kiosk check” sẽ liệt kê.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>Đồng hồ của máy này sai. Hãy đặt lại ngày và giờ.</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>Mục lục. Bước %1 trên %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>Mã chứa danh sách của quý vị</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>That’s right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Chưa đúng lắm</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Ôn nhanh, chỉ dành cho quý vị. Không có gì được lưu lại.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: câu hỏi %2 trên %3</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>Làm lại các câu hỏi</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>Câu hỏi cho bác sĩ</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>Hãy đánh dấu điều quý vị muốn hỏi. Danh sách ở trang cuối, và sẽ mất khi quý vị kết thúc.</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>Báo nhóm chăm sóc</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Đọc cho tôi nghe</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>Nội dung mẫu, chưa được phòng khám của quý vị duyệt</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>Nội dung này lẽ ra phải được kiểm tra lại vào %1. Xin hỏi nhân viên.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>%1 đã kiểm tra</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>%1 đã kiểm tra ngày %2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>%1 đã kiểm tra ngày %2. Lần kiểm tra tới: %3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>Bản dịch này chưa được chuyên viên y tế kiểm tra.</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>Thường gặp</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Gọi chúng tôi</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cần giúp ngay</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Vị trí trong phim</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 trên %2</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Về câu hỏi</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>Máy này không có thiết bị âm thanh. Hãy cắm loa rồi trở lại trang này. Phim và phụ đề vẫn chạy không tiếng.</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>Âm thanh ra: %1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Đang phát …</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>Phát ba nốt nhạc</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>Âm lượng như khi bệnh nhân nghe phim: %1 %. Nếu không nghe thấy gì, hãy kiểm tra phích cắm, công tắc và âm lượng của loa.</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>Nguồn thông tin</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>Cho nhân viên: %n lỗi trong nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>Cho nhân viên: đang chuẩn bị %1 trên %2</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>Cho nhân viên: có việc cần xem</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Touch to start</source>
        <translation>Chạm để bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Khoảng %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>Xem nhanh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Chủ đề khác</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>Nếu không ai trả lời, chúng tôi sẽ xóa màn hình cho người kế tiếp.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Vâng, tôi còn đây</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Kết thúc và xóa</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>Xin rửa sạch tay trước khi đi.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Nguồn thông tin</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>Giải thích từ</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Giải thích từ</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>Về đầu trang</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>Đọc tiếp bên dưới</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Ngày %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>Cỡ chữ và thêm nữa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>Màu thường</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>What would you like to know about?</source>
        <translation>Quý vị muốn tìm hiểu về điều gì?</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>Xin hỏi nhân viên</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Xin chờ một chút</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>Họ sẵn lòng trả lời câu hỏi của quý vị.</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>Màn hình này đang được chuẩn bị.</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>Chạm để lật thẻ</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Lật</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>Trong danh sách “Báo nhóm chăm sóc”</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>Thêm vào “Báo nhóm chăm sóc”</translation>
    </message>
    <message>
        <source>Touch the card to turn it back</source>
        <translation>Chạm vào thẻ để lật lại</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 trên %2</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>Hình phóng to</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Phóng to hình</translation>
    </message>
</context>
</TS>
