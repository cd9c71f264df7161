"""The interface's words: collect them from the views into .ts files, and compile those to .qm.

python tools/interface_words.py           update the .ts files from the views, write the .qm
python tools/interface_words.py --check   only tell what is missing or out of date; exit code 1
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "kiosk" / "translations"
LANGUAGES = ("en", "es", "de", "ar", "pl", "tr", "zh-Hans", "vi")
BIN = Path(sys.executable).parent


def main() -> int:
    """Update or check; return the exit code."""
    if "--check" in sys.argv:
        return _check()
    for language in LANGUAGES:
        _update(FOLDER / f"{language}.ts", language)
        _release(FOLDER / f"{language}.ts", FOLDER / f"{language}.qm")
    for line in _missing():
        sys.stdout.write(f"{line}\n")
    return 0


def sources() -> list[str]:
    """Return the files that hold interface words."""
    return sorted(str(p.relative_to(ROOT)) for p in (ROOT / "kiosk" / "views").rglob("*.qml"))


def _update(ts: Path, language: str) -> None:
    plural = ["-pluralonly"] if language == "en" else []
    words = [*sources(), "-ts", str(ts), "-source-language", "en", "-target-language", language]
    _run("pyside6-lupdate", *plural, "-no-obsolete", "-locations", "none", *words)


def _release(ts: Path, qm: Path) -> None:
    _run("pyside6-lrelease", str(ts), "-qm", str(qm), "-silent")


def _check() -> int:
    problems = _missing()
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept = FOLDER / f"{language}.ts"
            fresh = Path(folder) / kept.name
            fresh.write_bytes(kept.read_bytes())
            _update(fresh, language)
            if _texts(fresh) != _texts(kept):
                problems.append(f"{kept.name} is older than the views → make words")
            qm = Path(folder) / f"{language}.qm"
            _release(kept, qm)
            if qm.read_bytes() != (FOLDER / qm.name).read_bytes():
                problems.append(f"{qm.name} is older than its .ts → make words")
    for line in problems:
        sys.stdout.write(f"{line}\n")
    return 1 if problems else 0


def _texts(ts: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(ts).getroot().iter("context")  # noqa: S314 - our own files
        for message in context.iter("message")
    }


def _missing() -> list[str]:
    lines = []
    for language in LANGUAGES:
        root = ET.parse(FOLDER / f"{language}.ts").getroot()  # noqa: S314 - our own files
        open_ones = [
            message.findtext("source", "")
            for message in root.iter("message")
            if (found := message.find("translation")) is not None
            and found.get("type") == "unfinished"
        ]
        lines += [f"{language}.ts: “{source}” has no translation" for source in open_ones]
    return lines


def _run(program: str, *words: str) -> None:
    done = subprocess.run(
        [str(BIN / program), *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"{program} failed: {done.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(main())
