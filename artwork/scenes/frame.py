"""A picture of given size from drawing parts, written the same each time."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """Width, height and the parts inside, from back to front."""

    width: int
    height: int
    parts: tuple[str, ...]

    def text(self) -> str:
        """The SVG file's text."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}"'
            f' viewBox="0 0 {self.width} {self.height}">\n' + "\n".join(self.parts) + "\n</svg>\n"
        )
