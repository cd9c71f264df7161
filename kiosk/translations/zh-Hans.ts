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
    <name>CleaningPage</name>
    <message>
        <source>For 30 seconds the screen ignores every touch and key, so that you can wipe it. Then it comes back by itself.</source>
        <translation>30 秒内屏幕不会响应任何触摸和按键，方便您擦拭。之后会自动恢复。</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>开始清洁</translation>
    </message>
    <message>
        <source>Use a soft, slightly damp cloth. Spray on the cloth, never on the screen.</source>
        <translation>请使用柔软、微湿的布。把清洁剂喷在布上，切勿直接喷在屏幕上。</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>现在可以擦拭屏幕了</translation>
    </message>
    <message>
        <source>Touches and keys do nothing until the time is up.</source>
        <translation>时间结束前，触摸和按键都不起作用。</translation>
    </message>
</context>
<context>
    <name>ClinicSign</name>
    <message>
        <source>While you wait</source>
        <translation>等候时看一看</translation>
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
    <name>ComfortNews</name>
    <message>
        <source>%1 percent</source>
        <translation>百分之%1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
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
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>No pictures of needles</source>
        <translation>不显示针的图片</translation>
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
        <source>Slower voice</source>
        <translation>朗读慢一点</translation>
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
        <source>Say what the keys do</source>
        <translation>说出按键的作用</translation>
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
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n problem(s) in the last save. Patients still see the last good words.</source>
        <translation>
            <numerusform>最近一次保存有 %n 个问题。病人看到的仍是上一次正确的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: patients see what was saved last.</source>
        <translation>一切正常：病人看到的是最近保存的内容。</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>有内容需要查看</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Read the content again</source>
        <translation>重新读取内容</translation>
    </message>
    <message>
        <source>It was read again. There are problems to mend.</source>
        <translation>已重新读取，有问题需要改正。</translation>
    </message>
    <message>
        <source>It was read again, and all is well.</source>
        <translation>已重新读取，一切正常。</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>需要的时间较长。请关闭面板，一分钟后再看。</translation>
    </message>
    <message>
        <source>The kiosk notices each save by itself. Use this when you think it missed one.</source>
        <translation>每次保存，设备都会自动察觉。如果您觉得它漏掉了，请用这个按钮。</translation>
    </message>
    <message>
        <source>Show changes at once</source>
        <translation>立即显示改动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Now a change waits until the patient&apos;s visit ends. Turn this on to see your edits on the very slide that you look at.</source>
        <translation>现在，改动要等病人看完才显示。打开此项，就能在您正看的页面上直接看到改动。</translation>
    </message>
    <message>
        <source>A patient may see words change while they read. Turn it off when you are done.</source>
        <translation>病人阅读时可能会看到文字变化。完成后请关闭。</translation>
    </message>
    <message>
        <source>On until %1, or until you turn it off here. A patient may see words change while they read.</source>
        <translation>开启至 %1，或在此处关闭为止。病人阅读时可能会看到文字变化。</translation>
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
    <name>DarkScreen</name>
    <message>
        <source>Touch to wake the screen</source>
        <translation>轻触以点亮屏幕</translation>
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
    <name>EditionCard</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>the start screen</source>
        <translation>开始画面</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures or settings</source>
        <translation>图片或设置</translation>
    </message>
    <message>
        <source>This one is damaged and cannot be shown.</source>
        <translation>这一版已损坏，无法显示。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>%1: on the screen</source>
        <translation>%1：正在显示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words to patients again?</source>
        <translation>要让病人重新看到这些内容吗？</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>恢复这一版</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>是，恢复</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>The kiosk keeps the last three. Bringing one back changes nothing in your files.</source>
        <translation>设备保留最近三版。恢复其中一版不会改动您的文件。</translation>
    </message>
    <message>
        <source>Patients see older words. They stay until somebody saves a change, or until you go back.</source>
        <translation>病人看到的是较早的内容。直到有人保存改动，或您返回为止。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>回到最近保存的内容</translation>
    </message>
    <message>
        <source>It takes long. Close the panel and look again in a minute.</source>
        <translation>需要的时间较长。请关闭面板，一分钟后再看。</translation>
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
    <name>Guide</name>
    <message>
        <source>You can use this kiosk with keys, and hear what they do.</source>
        <translation>您可以用按键操作这个屏幕，并听到每个按键的作用。</translation>
    </message>
    <message>
        <source>The Enter key presses the button.</source>
        <translation>回车键按下按钮。</translation>
    </message>
    <message>
        <source>The right and left arrow keys turn the slides.</source>
        <translation>向右和向左箭头键翻页。</translation>
    </message>
    <message>
        <source>The button “Read to me” reads a slide aloud, and stops the voice.</source>
        <translation>“读给我听”按钮朗读页面，也可以停止声音。</translation>
    </message>
    <message>
        <source>The Escape key closes a card that lies on top.</source>
        <translation>退出键关闭最上面的卡片。</translation>
    </message>
    <message>
        <source>The help key says all this once more.</source>
        <translation>帮助键会再说一遍。</translation>
    </message>
    <message>
        <source>The down arrow key goes to the next button and says its name. The up arrow key goes back.</source>
        <translation>向下箭头键移到下一个按钮，并读出它的名称。向上箭头键往回移。</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Slider, moved by the arrow keys</source>
        <translation>滑块，用箭头键移动</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the start screen</source>
        <translation>开始画面的语言</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed.</source>
        <translation>磁盘未能写入，没有任何改动。</translation>
    </message>
    <message>
        <source>This is the language of kiosk.yaml. A choice here comes before it.</source>
        <translation>这是 kiosk.yaml 里的语言。在这里的选择优先。</translation>
    </message>
    <message>
        <source>You chose this here. It comes before the language in kiosk.yaml.</source>
        <translation>这是您在这里选的，优先于 kiosk.yaml 里的语言。</translation>
    </message>
    <message>
        <source>Back to kiosk.yaml</source>
        <translation>恢复 kiosk.yaml 的设置</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>屏幕开启时间</translation>
    </message>
    <message>
        <source>The screen is always on. Hours are set in kiosk.yaml.</source>
        <translation>屏幕一直开启。时间在 kiosk.yaml 里设置。</translation>
    </message>
    <message>
        <source>The screen stays on until %1. You chose this here.</source>
        <translation>屏幕将开到 %1。这是您在这里选的。</translation>
    </message>
    <message>
        <source>Closed today, says kiosk.yaml. A touch wakes the screen for one visit.</source>
        <translation>kiosk.yaml 写明今天休息。触摸一下可唤醒屏幕，供一次使用。</translation>
    </message>
    <message>
        <source>Today %1, says kiosk.yaml. A touch wakes the screen after hours for one visit.</source>
        <translation>kiosk.yaml 写明今天 %1。其他时间触摸一下可唤醒屏幕，供一次使用。</translation>
    </message>
    <message>
        <source>Stay on for one hour</source>
        <translation>再开一小时</translation>
    </message>
    <message>
        <source>Stay on until midnight</source>
        <translation>开到午夜</translation>
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
    <name>LeavePage</name>
    <message>
        <source>The kiosk ends and shows what lies behind it. Patients see nothing of the kiosk until somebody starts it again.</source>
        <translation>程序将结束，并显示后面的内容。在有人重新启动之前，病人看不到它。</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>否，留下</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>是，退出程序</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB are free</source>
        <translation>%2 GB 中有 %1 GB 可用</translation>
    </message>
    <message>
        <source>Kiosk runs since</source>
        <translation>程序启动于</translation>
    </message>
    <message>
        <source>Machine runs since</source>
        <translation>机器启动于</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>绘图由</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Kiosk&apos;s own files</source>
        <translation>程序自己的文件</translation>
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
    <name>NoVoice</name>
    <message>
        <source>There is no voice for this language yet. Our staff will gladly read it to you.</source>
        <translation>这种语言还没有语音。我们的工作人员很乐意读给您听。</translation>
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
    <name>PanelEnding</name>
    <message numerus="yes">
        <source>The panel closes in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>面板将在 %n 秒后关闭。触摸任意位置可继续使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message numerus="yes">
        <source>%n problem(s) to mend</source>
        <translation>
            <numerusform>%n 个问题待改正</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>有内容需要查看</translation>
    </message>
    <message>
        <source>Older words are shown</source>
        <translation>显示的是较早的内容</translation>
    </message>
    <message>
        <source>No touch for 30 seconds</source>
        <translation>30 秒不响应触摸</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Shown before, and undo</source>
        <translation>以前的内容与撤销</translation>
    </message>
    <message>
        <source>Language and hours</source>
        <translation>语言和时间</translation>
    </message>
    <message>
        <source>Screen cleaning</source>
        <translation>清洁屏幕</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>声音测试</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>工作人员面板</translation>
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
    <name>PinChangePage</name>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>请再输入一次相同的 PIN。</translation>
    </message>
    <message>
        <source>These two were not the same. Type the new PIN again from the start.</source>
        <translation>两次输入不一致。请从头输入新的 PIN。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Tell your colleagues, and do not write it on the kiosk.</source>
        <translation>新的 PIN 从现在起生效。请告诉同事，不要写在设备上。</translation>
    </message>
    <message>
        <source>The disk did not take it. The old PIN still holds.</source>
        <translation>磁盘未能写入。原来的 PIN 仍然有效。</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Type another one.</source>
        <translation>PIN 为 6 到 12 位数字。请另输一个。</translation>
    </message>
    <message>
        <source>That one is guessed first: a row or a pattern. Mix the digits.</source>
        <translation>这种最容易被猜到：连号或有规律。请打乱数字。</translation>
    </message>
    <message>
        <source>That one may be a date, and dates are guessed first. Mix the digits.</source>
        <translation>这可能是日期，日期最容易被猜到。请打乱数字。</translation>
    </message>
    <message>
        <source>Type the new PIN: 6 digits or more.</source>
        <translation>请输入新的 PIN：6 位或更多数字。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>已输入 %n 位数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. %n tries left.</source>
        <translation>
            <numerusform>PIN 不正确。还可以试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN. After one more wrong one you have to wait.</source>
        <translation>PIN 不正确。再错一次就需要等待。</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. The next try opens in:</source>
        <translation>PIN 错误次数过多。下次可尝试的时间：</translation>
    </message>
    <message>
        <source>Set a PIN first. Type this at a terminal of this machine:</source>
        <translation>请先设置 PIN。在本机的终端中输入：</translation>
    </message>
    <message>
        <source>The file with the PIN is damaged. Set a new PIN at a terminal of this machine:</source>
        <translation>保存 PIN 的文件已损坏。请在本机的终端中设置新的 PIN：</translation>
    </message>
    <message>
        <source>The kiosk cannot write to its disk, so it cannot check a PIN. Ask whoever looks after this machine to make room on it.</source>
        <translation>程序无法写入磁盘，因此无法核对 PIN。请负责本机的人员清理磁盘空间。</translation>
    </message>
    <message>
        <source>Type the staff PIN.</source>
        <translation>请输入工作人员 PIN。</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>仅供工作人员</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>返回病人画面</translation>
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
        <source>“%1” was due to be checked again on %2. It is not shown until its new dates are in deck.yaml.</source>
        <translation>“%1”本应在%2再次审核。在 deck.yaml 写入新日期之前不会显示。</translation>
    </message>
    <message>
        <source>“%1” was due to be checked again on %2, and patients read so. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>“%1”本应在%2再次审核，病人会看到这条提示。请安排审核，然后把新日期写入 deck.yaml。</translation>
    </message>
    <message>
        <source>“%1” is due to be checked again on %2. Have it checked, then write the new dates into deck.yaml.</source>
        <translation>“%1”应在%2再次审核。请安排审核，然后把新日期写入 deck.yaml。</translation>
    </message>
    <message>
        <source>For staff: the last save is not shown yet</source>
        <translation>工作人员请看：最近一次保存还没有显示</translation>
    </message>
    <message>
        <source>For staff: something to look at</source>
        <translation>工作人员请看：有事项需要查看</translation>
    </message>
    <message>
        <source>For staff: all is well</source>
        <translation>工作人员请看：一切正常</translation>
    </message>
    <message>
        <source>Patients still see the last good content. Put these lines right and save again:</source>
        <translation>病人看到的仍是上一次正确的内容。请改正下面各行，再保存一次：</translation>
    </message>
    <message>
        <source>Patients see what was saved last.</source>
        <translation>病人看到的是最近一次保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %n warning(s), which keep nothing from being shown: “kiosk check” lists them.</source>
        <translation>
            <numerusform>另有%n条提醒，不影响显示：“kiosk check”会列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set its date and time.</source>
        <translation>这台机器的时钟不对。请设置日期和时间。</translation>
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
        <source>That’s right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不太对</translation>
    </message>
    <message>
        <source>Quick check, just for you. Nothing is saved.</source>
        <translation>小测验，只给您自己看。不会保存。</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1：第%2题，共%3题</translation>
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
        <source>Checked by %1</source>
        <translation>由%1审核</translation>
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
    <name>SoundPage</name>
    <message>
        <source>This machine has no sound device. Plug in a loudspeaker and come back to this page. Clips and captions run without sound.</source>
        <translation>本机没有声音设备。请接上扬声器，再回到此页。影片和字幕无声也能播放。</translation>
    </message>
    <message>
        <source>Sound goes to: %1</source>
        <translation>声音输出到：%1</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>正在播放…</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>播放三个音</translation>
    </message>
    <message>
        <source>They are as loud as patients hear a clip: %1 %. If you hear nothing, look at the loudspeaker&apos;s plug, switch and volume.</source>
        <translation>音量与病人听影片时相同：%1 %。如果听不到，请检查扬声器的插头、开关和音量。</translation>
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
    <message>
        <source>For staff: something to look at</source>
        <translation>工作人员请看：有事项需要查看</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
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
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>They are glad to answer your questions.</source>
        <translation>他们乐意回答您的问题。</translation>
    </message>
    <message>
        <source>This screen is getting ready.</source>
        <translation>屏幕正在准备。</translation>
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
    <message>
        <source>Touch the card to turn it back</source>
        <translation>点一下卡片即可翻回去</translation>
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
