"""Which files a deck needs, and what has been prepared from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.worker.media import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.loaded import LoadedDeck, Version
    from kiosk.content.problems import Place, Steps
    from kiosk.content.shapes import PictureFile
    from kiosk.worker.media import What
    from kiosk.worker.sizes import Use

_FOLDERS: dict[What, str] = {
    "picture": "pictures",
    "layer": "pictures",
    "clip": "clips",
    "sound": "audio",
}
# What stands in for a note while the files are only being collected.
BLANK: dict[str, Any] = {
    "file": "",
    "width": 1,
    "height": 1,
    "zoom": None,
    "opaque": True,
    "x": 0.0,
    "y": 0.0,
    "duration_ms": 0,
    "frame_rate": 0.0,
    "has_audio": False,
    "cues": [],
}


class Media:
    """Hears about every file while slides are written, and gives what was prepared.

    Slides are written twice: first to learn which files they need, then with what came of them.
    """

    def __init__(self) -> None:
        """Start without any file."""
        self._wanted: dict[Wanted, list[Place]] = {}
        self._notes: dict[Wanted, dict[str, Any]] = {}
        self.used: dict[str, str] = {}
        """Paths in the edition → names in the store, of everything that was asked for."""

    def wanted(self) -> Iterator[tuple[Wanted, Place]]:
        """Yield every file that was asked for, with each place that names it."""
        for item, places in self._wanted.items():
            for place in places:
                yield item, place

    def provide(self, notes: dict[Wanted, dict[str, Any]]) -> None:
        """Give these notes from now on."""
        self._notes = notes

    def note(self, item: Wanted, place: Place) -> dict[str, Any]:
        """Return what was prepared, with `file` as a path in the edition."""
        places = self._wanted.setdefault(item, [])
        if place not in places:
            places.append(place)
        note = self._notes.get(item, BLANK)
        return note if item.what == "captions" else note | self._published(item.what, note)

    def _published(self, what: What, note: dict[str, Any]) -> dict[str, Any]:
        folder = _FOLDERS[what]
        changes: dict[str, Any] = {"file": self._take(folder, note["file"])}
        zoom: PictureFile | None = note.get("zoom")
        if zoom:
            changes["zoom"] = {**zoom, "file": self._take(folder, zoom["file"])}
        return changes

    def _take(self, folder: str, name: str) -> str:
        path = f"{folder}/{name}"
        if name:
            self.used[path] = name
        return path


class DeckMedia:
    """The media of one deck in one language."""

    def __init__(self, media: Media, deck: LoadedDeck, version: Version) -> None:
        """Look files up as the deck's check found them on the disk."""
        self._media = media
        self._folder = deck.folder
        self._files = {use.typed: use.file for use in deck.files}
        self._version = version

    def picture(self, typed: str, steps: Steps, use: Use) -> dict[str, Any]:
        """Return a prepared picture's note."""
        return self._note(self._picture(typed, use), steps)

    def layer(self, typed: str, steps: Steps, use: Use, base: str) -> dict[str, Any]:
        """Return the note of a layer that lies on the picture `base`."""
        below, path = self._picture(base, use), self._files.get(typed)
        item = Wanted("layer", self._folder, typed, path, use, base=below) if path else None
        return self._note(item if below else None, steps)

    def other(self, what: What, typed: str, steps: Steps) -> dict[str, Any]:
        """Return the note of a clip, captions or a sound."""
        path = self._files.get(typed)
        return self._note(Wanted(what, self._folder, typed, path) if path else None, steps)

    def _picture(self, typed: str, use: Use) -> Wanted | None:
        path = self._files.get(typed)
        zoom = use == "panel"
        return Wanted("picture", self._folder, typed, path, use, zoom) if path else None

    def _note(self, item: Wanted | None, steps: Steps) -> dict[str, Any]:
        # A file that is not there has been told of by the deck's check.
        return self._media.note(item, self._version.place(steps)) if item else BLANK
