<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That’s right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不太对</translation>
    </message>
    <message>
        <source>Show me the slide that explains it</source>
        <translation>看看讲解的那一页</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>提问</translation>
    </message>
    <message numerus="yes">
        <source>Ask about this: %n picked</source>
        <translation>
            <numerusform>提问：已选%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) picked</source>
        <translation>
            <numerusform>已选%n个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>结束并清除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>ChoicesSlide</name>
    <message>
        <source>Speaks for it</source>
        <translation>好的一面</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>不足之处</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重播</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>看文字版</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>This film cannot be shown right now. You can read it instead.</source>
        <translation>现在无法播放这段短片。您可以看文字版。</translation>
    </message>
</context>
<context>
    <name>ClipTextSheet</name>
    <message>
        <source>The film in words</source>
        <translation>短片文字版</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>画面内容</translation>
    </message>
</context>
<context>
    <name>CodesSheet</name>
    <message>
        <source>Take it with you</source>
        <translation>带走清单</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>问医生的问题</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>告诉医护人员</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <translation>请用手机的相机对准二维码。</translation>
    </message>
    <message numerus="yes">
        <source>Your list is long, so it has %n codes. Take one after the other.</source>
        <translation>
            <numerusform>您的清单较长，有%n个二维码。请一个一个扫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1 of %2. Next code</source>
        <translation>第%1个码，共%2个。下一个码</translation>
    </message>
    <message>
        <source>Your list is in the code itself. It needs no internet, and nothing is sent or kept.</source>
        <translation>清单就在二维码里。不需要网络，不会发送或保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>调到更舒适</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之%1</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Slower voice</source>
        <translation>朗读慢一点</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声</translation>
    </message>
    <message>
        <source>Words under films</source>
        <translation>短片下的字幕</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Buttons lower on the screen</source>
        <translation>按钮放低一些</translation>
    </message>
    <message>
        <source>Calm touch, for shaky hands</source>
        <translation>防抖触摸，适合手抖</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>不显示针的图片</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>When you finish, all of this goes back for the next person.</source>
        <translation>您结束后，这些都会为下一位恢复原样。</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>在%1和%2之间</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
        <translation>回到快速浏览</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>更多内容</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>My list</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>You have not picked any questions yet. You can still do it here.</source>
        <translation>您还没有选问题。现在仍可以在这里选。</translation>
    </message>
    <message>
        <source>Show to my nurse</source>
        <translation>给护士看</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走清单</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Questions for my doctor</source>
        <translation>问医生的问题</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>告诉医护人员</translation>
    </message>
    <message>
        <source>Pick questions</source>
        <translation>选问题</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>修改清单</translation>
    </message>
    <message>
        <source>Your sheet is on its way. Please ask our staff where it comes out.</source>
        <translation>您的单子正在打印。请问工作人员在哪里取。</translation>
    </message>
    <message>
        <source>The printer did not answer. Please ask our staff.</source>
        <translation>打印机没有反应。请找工作人员。</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>NurseSheet</name>
    <message>
        <source>For my nurse or doctor</source>
        <translation>给我的护士或医生</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>PickedLines</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>问医生的问题</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>告诉医护人员</translation>
    </message>
</context>
<context>
    <name>PointLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>工作人员请看：最近一次保存还没有显示</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>病人看到的仍是上一次正确的内容。请改正下面各行，再保存一次：</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Contents. Step %1 of %2</source>
        <translation>目录。第%1步，共%2步</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>A code that holds your list</source>
        <translation>装有您清单的二维码</translation>
    </message>
</context>
<context>
    <name>QuestionSlide</name>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>小测验，只给您自己看。不会保存。</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1：第%2题，共%3题</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>做完题之后</translation>
    </message>
    <message>
        <source>Start the questions again</source>
        <translation>重新做题</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions for my doctor</source>
        <translation>问医生的问题</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Your list is on the last page, and it is gone when you finish.</source>
        <translation>勾选您想问的问题。清单在最后一页，您结束时就会清除。</translation>
    </message>
    <message>
        <source>Tell my team</source>
        <translation>告诉医护人员</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>读给我听</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Sample content, not yet reviewed by your clinic</source>
        <translation>示例内容，您的诊所尚未审核</translation>
    </message>
    <message>
        <source>These words were due to be checked again on %1. Please ask our staff.</source>
        <translation>这些内容本应在%1再次审核。请问工作人员。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>由%1审核，%2</translation>
    </message>
    <message>
        <source>Checked by %1 on %2. Next check: %3</source>
        <translation>由%1审核，%2。下次审核：%3</translation>
    </message>
    <message>
        <source>This translation is not yet checked by a clinician.</source>
        <translation>这份译文还没有经过医护专业人员审核。</translation>
    </message>
</context>
<context>
    <name>RisksSlide</name>
    <message>
        <source>This is usual</source>
        <translation>这是常见的</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>给我们打电话</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>马上求助</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the film</source>
        <translation>播放位置</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>回到问题</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message numerus="yes">
        <source>For staff: %n problem(s) in the content</source>
        <translation>
            <numerusform>工作人员请看：内容有%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff: preparing %1 of %2</source>
        <translation>工作人员请看：正在准备%1/%2</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>While you wait</source>
        <translation>等候时看一看</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>点一下开始</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>大约%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>快速浏览</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>其他主题</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>If nobody answers, we clear the screen for the next person.</source>
        <translation>如果没有人回应，我们会为下一位清除屏幕内容。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>是的，我在</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>结束并清除</translation>
    </message>
</context>
<context>
    <name>SummarySlide</name>
    <message>
        <source>Please clean your hands before you go.</source>
        <translation>离开前请清洁双手。</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>TermsButton</name>
    <message>
        <source>Words explained</source>
        <translation>词语解释</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>词语解释</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Back to the top</source>
        <translation>回到顶部</translation>
    </message>
    <message>
        <source>Read on below</source>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第%1天</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Text size and more</source>
        <translation>文字大小等</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Usual colors</source>
        <translation>平常颜色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>What would you like to know about?</source>
        <translation>您想了解什么？</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Please ask our staff</source>
        <translation>请找我们的工作人员</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>他们乐意回答您的问题。</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Touch to turn the card</source>
        <translation>点一下翻卡片</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>已在清单上</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>翻面</translation>
    </message>
    <message>
        <source>On your list “Tell my team”</source>
        <translation>已在清单“告诉医护人员”上</translation>
    </message>
    <message>
        <source>Add to “Tell my team”</source>
        <translation>加入“告诉医护人员”</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>这种语言还没有语音。我们的工作人员很乐意读给您听。</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>The picture, enlarged</source>
        <translation>放大的图片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Zoomable</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>放大图片</translation>
    </message>
</context>
</TS>
