from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.voice.engines import ESPEAK, Engine, NoVoice, choose_engine
from kiosk.voice.recording import to_ogg
from kiosk.voice.spoken import as_spoken, word_count

LINES = {
    "en": "Facet joints are small joints at the back of your spine.",
    "es": "Las facetas son pequeñas articulaciones de la columna.",
    "de": "Facettengelenke sind kleine Gelenke an der Wirbelsäule.",
    "ar": "المفاصل الوجيهية مفاصل صغيرة في ظهرك.",
    "pl": "Stawy międzywyrostkowe to małe stawy kręgosłupa.",
    "tr": "Faset eklemler omurganızdaki küçük eklemlerdir.",
    "zh-Hans": "小关节是脊柱后面的小关节。",
    "vi": "Khớp mấu là những khớp nhỏ ở phía sau cột sống.",
}


@pytest.mark.skipif(shutil.which(ESPEAK) is None, reason="the system has no espeak-ng")
@pytest.mark.parametrize("language", LINES)
def test_every_language_is_heard_for_as_long_as_its_words_need(
    language: str, tmp_path: Path
) -> None:
    engine = choose_engine("")
    assert engine is not None
    sound, length = to_ogg(engine.speak(LINES[language], language, tmp_path), LINES[language])
    (tmp_path / "speech.ogg").write_bytes(sound)
    facts = soundfile.info(tmp_path / "speech.ogg")
    assert (facts.format, facts.subtype, facts.channels) == ("OGG", "OPUS", 1)
    assert abs(facts.duration * 1000 - length) < 20
    assert 1500 < length < 9000


@pytest.mark.skipif(shutil.which(ESPEAK) is None, reason="the system has no espeak-ng")
def test_a_language_that_nobody_speaks_has_no_voice(tmp_path: Path) -> None:
    engine = choose_engine("")
    assert engine is not None
    with pytest.raises(NoVoice):
        engine.speak("Hello", "xx", tmp_path)


def test_the_settings_command_is_filled_in_without_a_shell(tmp_path: Path) -> None:
    program = tmp_path / "say.py"
    program.write_text(
        "import sys, wave\n"
        "open('heard', 'w', encoding='utf-8').write('|'.join(sys.argv[2:]))\n"
        "out = wave.open(sys.argv[1], 'wb')\n"
        "out.setparams((1, 2, 22050, 0, 'NONE', ''))\n"
        "out.writeframes(b'\\x00\\x40' * 22050)\n"
    )
    engine = choose_engine(f"{sys.executable} {program} {{file}} {{language}} {{text}}")
    assert engine is not None
    text = 'Two words; $(touch no) "quoted" {file}'
    wav = engine.speak(text, "de", tmp_path)
    assert (tmp_path / "heard").read_text(encoding="utf-8") == f"de|{text}"
    assert to_ogg(wav, "Two words")[1] == 1000


@pytest.mark.parametrize("command", ["no-such-program {file}", "false", "true"])
def test_an_engine_that_fails_has_no_voice(command: str, tmp_path: Path) -> None:
    with pytest.raises(NoVoice):
        Engine(command).speak("Hello", "en", tmp_path)


@pytest.mark.parametrize(
    ("seconds", "loudness", "text"),
    [
        (2.0, 0.0, "Nothing to hear"),
        (0.2, 0.5, "Many more words than anybody says in this time"),
        (60.0, 0.5, "Short"),
    ],
)
def test_what_is_no_speech_is_refused(
    seconds: float, loudness: float, text: str, tmp_path: Path
) -> None:
    wav = tmp_path / "x.wav"
    soundfile.write(wav, np.full(round(22050 * seconds), loudness, dtype="float32"), 22050)
    with pytest.raises(NoVoice):
        to_ogg(wav, text)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("About 1 in 13 people", "About 1 in 13 people"),
        ("24–48 hours", "24-48 hours"),
        ("“Facet” – a joint…", '"Facet" , a joint.'),
        ("Call\u00a0911 ", "Call 911"),
    ],
)
def test_marks_become_words_that_can_be_said(shown: str, said: str) -> None:
    assert as_spoken(shown) == said


def test_chinese_is_counted_by_its_letters() -> None:
    assert word_count("小关节") == pytest.approx(3 / 1.6)


SAY = """#!/bin/sh
if [ "$2" = "?" ]; then
  echo "Anna                de_DE    # Hallo! Ich bin Anna."
  echo "Eddy (English (UK)) en_GB    # Hello! My name is Eddy."
  echo "Tingting            zh_CN    # nihao"
else
  echo "$@" > heard
  cp "{template}" speech.wav
fi
"""


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, platform: str, name: str) -> None:
    """Put a program on an otherwise empty path, on another platform."""
    soundfile.write(folder / "template.wav", np.full(44100, 0.3, dtype="float32"), 22050)
    program = folder / name
    program.write_text(SAY.replace("{template}", str(folder / "template.wav")))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/bin")
    monkeypatch.setattr("kiosk.voice.engines.PLATFORM", platform)


@pytest.mark.parametrize(
    ("language", "voice"), [("de", "Anna"), ("en", "Eddy (English (UK))"), ("zh-Hans", "Tingting")]
)
def test_macos_speaks_with_the_voice_that_it_has_for_a_language(
    language: str, voice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, "darwin", "say")
    engine = choose_engine("")
    assert engine is not None
    assert engine.speak("Hello", language, tmp_path).exists()
    heard = (tmp_path / "heard").read_text()
    assert heard.startswith(f"-v {voice} ")
    assert str(tmp_path / "words.txt") in heard


def test_macos_has_no_voice_for_a_language_that_it_does_not_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, "darwin", "say")
    engine = choose_engine("")
    assert engine is not None
    with pytest.raises(NoVoice):
        engine.speak("Merhaba", "tr", tmp_path)


def test_windows_is_asked_through_its_own_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, "win32", "powershell")
    engine = choose_engine("")
    assert engine is not None
    assert engine.speak("Hallo", "de", tmp_path).exists()
    words = (tmp_path / "heard").read_text().split()
    script = Path(words[words.index("-File") + 1])
    assert script.is_file()
    assert words[-3:] == ["de", str(tmp_path / "words.txt"), str(tmp_path / "speech.wav")]


def test_a_system_without_any_voice_has_no_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert choose_engine("") is None
