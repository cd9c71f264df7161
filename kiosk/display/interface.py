"""The interface's own words in the language on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.content.edition import PSEUDO
from kiosk.resources import package


class Interface:
    """Loads one translation at a time; what it lacks is shown in English."""

    def __init__(self) -> None:
        """Nothing is loaded yet."""
        self._language = ""
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> bool:
        """Load the words of `language` (BCP 47); return whether they have changed."""
        if language == self._language:
            return False
        self.forget()
        self._language = language
        self._translator = _Pseudo() if language == PSEUDO else QTranslator()
        folder = package() / "translations"
        for name in (language, language.split("-", maxsplit=1)[0]):
            if self._translator.load(str(folder / f"{name}.qm")):
                QCoreApplication.installTranslator(self._translator)
                break
        return True

    def forget(self) -> None:
        """Take the words out of the application again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        self._language = ""


class _Pseudo(QTranslator):
    """English words in the test language; English itself is loaded for its plurals."""

    def translate(
        self, context: str, source: str, comment: str | None = None, number: int = -1
    ) -> str:
        """Return the words with their places for values as they are."""
        from kiosk.content.pseudo import pseudo

        words = pseudo(super().translate(context, source, comment, number) or source)
        return words.replace("%n", str(number)) if number >= 0 else words
