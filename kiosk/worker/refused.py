"""The one exception that says why a file cannot be used, and what to do about it."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """A media file that cannot be shown: what is wrong, and the remedy."""

    def __init__(self, message: str, hint: str, *, slow: bool = False) -> None:
        """Keep both halves of the sentence that staff will read.

        `slow` says that the file took too long, which a busy machine can be the reason for.
        """
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.slow = slow


def damaged(what: str) -> Refused:
    """Return the refusal of a file whose data is broken or cut short."""
    return Refused(
        f"this {what} is damaged or was copied only in part", "copy or export the file again"
    )
