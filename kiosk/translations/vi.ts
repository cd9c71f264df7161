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
        <translation>Ngôn ngữ</translation>
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
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>Cho y tá hoặc bác sĩ của tôi</translation>
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
        <translation>Cho nhân viên: bản lưu mới nhất chưa được hiển thị</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>Bệnh nhân vẫn thấy nội dung đúng gần nhất. Hãy sửa các dòng này rồi lưu lại:</translation>
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
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>Ôn nhanh, chỉ dành cho quý vị. Không có gì được lưu lại.</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: câu hỏi %2 trên %3</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Câu hỏi trước</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Câu hỏi tiếp</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>Sau các câu hỏi</translation>
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
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>While you wait</source>
        <translation>Trong lúc chờ</translation>
    </message>
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
        <source>They are glad to answer your questions.</source>
        <translation>Họ sẵn lòng trả lời câu hỏi của quý vị.</translation>
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
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>Chưa có giọng đọc cho ngôn ngữ này. Nhân viên của chúng tôi sẵn lòng đọc cho quý vị.</translation>
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
