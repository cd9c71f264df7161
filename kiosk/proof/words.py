"""What the staff who read a proof call the parts of a slide."""

from __future__ import annotations

LABELS = {
    "text": "",
    "picture": "Picture",
    "clip": "Clip",
    "sides": "The two pictures",
    "points": "Points",
    "cards": "Cards",
    "marks": "On the line of time",
    "spans": "Spans of time",
    "band": "How strong it may be, from 0 to 10",
    "low_label": "At the low end",
    "high_label": "At the high end",
    "usual": "Usual",
    "call": "Call the clinic",
    "call_number": "Number to call",
    "now": "Get help now",
    "now_number": "Number for help now",
    "choices": "Choices",
    "good": "What speaks for it",
    "less_good": "What speaks against it",
    "questions": "Questions",
    "answers": "Answers",
    "reply": "Reply",
    "after": "After the last question",
    "tell": "On the list for the team",
    "thanks": "Thanks",
    "more": "Behind “More”",
    "ask": "Questions to pick for the doctor",
    "caption": "Under the picture",
    "alt": "For people who cannot see it",
    "cues": "Captions",
    "transcript": "What is said or written",
    "described": "What can be seen",
    "instead": "Shown to people who would rather see no needle",
}
"""Key in an edition → heading, in the order in which a slide is written out."""

HEADS = ("name", "title", "ask", "text")
"""Keys that name an item of a list; the first that holds one line does."""

UNSEEN = frozenset({"id", "kind", "chapter", "level", "heading", "styled", "poster"})
"""Words that patients do not read here, or that stand elsewhere on the page."""


def label(key: str) -> str:
    """Return the heading of a part; a part that is new to us has its own name."""
    return LABELS.get(key, key.replace("_", " ").capitalize())


def facts(part: dict[str, object]) -> list[str]:
    """Return what a part does besides its words, a sentence each."""
    found = []
    if part.get("right") is True:
        found.append("This is the right answer.")
    if part.get("see"):
        found.append(f"It offers to look at the slide “{part['see']}”.")
    if part.get("decorative") is True:
        found.append("Decoration, so it has no description.")
    if part.get("sensitive"):
        found.append("It shows a needle.")
    if part.get("clean_hands") is True:
        found.append("It asks people to clean their hands.")
    if "until_hours" in part:
        found.append(f"The line of time ends after {span(part['until_hours'])}.")
    if "at_hours" in part and "low" not in part:
        found.append(f"At {span(part['at_hours'])}.")
    if "at_hours" in part and "low" in part:
        found.append(f"At {span(part['at_hours'])}: {part['low']} to {part['high']}.")
    if "from_hours" in part:
        found.append(f"From {span(part['from_hours'])} to {span(part['to_hours'])}.")
    return found


def span(hours: object) -> str:
    """Write a time after the start as people say it."""
    number = float(str(hours))
    unit, number = ("days", number / 24) if number >= 48 else ("hours", number)
    return f"{number:g} {unit}"


def clock(milliseconds: int) -> str:
    """Write a place in a clip as 1:05."""
    seconds = milliseconds // 1000
    return f"{seconds // 60}:{seconds % 60:02}"
