"""How things are shown, by the patient's choice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import TEXT_SIZES, Comfort, Theme, Visit, set_volume
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class ComfortModel(QObject):
    """The comfort of the running visit; all of it goes back to the clinic's settings at its end."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._store = store
        store.visitChanged.connect(self._on_visit)

    @property
    def _comfort(self) -> Comfort:
        return self._store.visit.comfort

    @Property(str, notify=changed)
    def theme(self) -> str:
        """light, dark or high-contrast."""
        return self._comfort.theme.value

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Percent."""
        return self._comfort.text_size

    @Property(bool, notify=changed)
    def lessMotion(self) -> bool:
        """Plain cuts instead of motion."""
        return self._comfort.less_motion

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        """Captions under clips."""
        return self._comfort.captions

    @Property(bool, notify=changed)
    def sound(self) -> bool:
        """Whether clips may be heard."""
        return self._comfort.sound

    @Property(int, notify=changed)
    def volume(self) -> int:
        """0 to `loudest`."""
        return self._comfort.volume

    @Property(int, notify=changed)
    def loudest(self) -> int:
        """The clinic's cap, 0-100."""
        return self._comfort.loudest

    @Property(bool, notify=changed)
    def lower(self) -> bool:
        """Controls in the lower third of the screen."""
        return self._comfort.lower

    @Property(bool, notify=changed)
    def steady(self) -> bool:
        """Touches need 0.3 s of rest."""
        return self._comfort.steady

    @Property(bool, notify=changed)
    def noNeedles(self) -> bool:
        """Drawings without needles."""
        return self._comfort.no_needles

    @Property(bool, notify=changed)
    def slowVoice(self) -> bool:
        """A slower voice for "Read to me"."""
        return self._comfort.slow_voice

    @Property(bool, notify=changed)
    def guided(self) -> bool:
        """Whether the focus and what changes are spoken."""
        return self._comfort.guided

    @Property("QVariantList", constant=True)
    def textSizes(self) -> list[int]:
        """The sizes on offer, in percent."""
        return list(TEXT_SIZES)

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """Change the colours."""
        self._set(theme=Theme(theme))

    @Slot()
    def turnContrast(self) -> None:
        """High contrast, or back to the clinic's usual colours; where those are it, to light."""
        usual = self._store.fresh.comfort.theme
        if self._comfort.theme is not Theme.CONTRAST:
            self._set(theme=Theme.CONTRAST)
        else:
            self._set(theme=Theme.LIGHT if usual is Theme.CONTRAST else usual)

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        """Change the text size to one of `textSizes`."""
        if size in TEXT_SIZES:
            self._set(text_size=size)

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        """Change the loudness; asking for some turns the sound on."""
        self._store.change(lambda visit: set_volume(visit, volume))
        self._set(sound=volume > 0)

    @Slot(str, bool)
    def turn(self, what: str, on: bool) -> None:
        """Turn one of the switches on or off by its name in this model."""
        self._set(**{_SWITCHES[what]: on})

    def _set(self, **changes: object) -> None:
        def how(visit: Visit) -> Visit:
            return replace(visit, comfort=replace(visit.comfort, **changes))  # type: ignore[arg-type]  # names checked above

        self._store.change(how)

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if before.comfort != after.comfort:
            self.changed.emit()


_SWITCHES = {
    "lessMotion": "less_motion",
    "captions": "captions",
    "sound": "sound",
    "lower": "lower",
    "steady": "steady",
    "noNeedles": "no_needles",
    "slowVoice": "slow_voice",
    "guided": "guided",
}
