"""What a patient answered in this visit: no score, and gone when the visit ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple


class Pick(NamedTuple):
    """The answer (counted from 0) that was touched last for one question of one slide."""

    slide: str
    question: int
    answer: int


class Page(NamedTuple):
    """The question on screen; one past the last question is the closing page."""

    slide: str
    number: int


@dataclass(frozen=True, slots=True)
class Quiz:
    """The answers and pages of all question slides."""

    picks: tuple[Pick, ...] = ()
    pages: tuple[Page, ...] = ()


def pick(quiz: Quiz, slide: str, question: int, answer: int) -> Quiz:
    """Answer a question; a second answer takes the place of the first."""
    others = tuple(p for p in quiz.picks if (p.slide, p.question) != (slide, question))
    return replace(quiz, picks=(*others, Pick(slide, question, answer)))


def turn(quiz: Quiz, slide: str, number: int) -> Quiz:
    """Bring a question on screen."""
    others = tuple(page for page in quiz.pages if page.slide != slide)
    return replace(quiz, pages=(*others, Page(slide, max(0, number))))


def again(quiz: Quiz, slide: str) -> Quiz:
    """Begin a slide's questions anew."""
    return Quiz(
        picks=tuple(p for p in quiz.picks if p.slide != slide),
        pages=tuple(page for page in quiz.pages if page.slide != slide),
    )


def page_of(quiz: Quiz, slide: str) -> int:
    """Return the question on screen, 0 at first."""
    return next((page.number for page in quiz.pages if page.slide == slide), 0)


def picked(quiz: Quiz, slide: str, question: int) -> int | None:
    """Return the answer that was touched last, None before the first."""
    found = (p.answer for p in quiz.picks if (p.slide, p.question) == (slide, question))
    return next(found, None)
