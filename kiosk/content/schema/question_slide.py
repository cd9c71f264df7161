"""Kind `question`: check what you learned, without marks."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import refuse
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.slide import SlideWithPicture
from kiosk.content.schema.types import Flag, Line, Lines, SlideId


class Answer(Model):
    """One answer, with a kind word for whoever picks it."""

    text: Line = Field(description="The answer.", examples=["At the back of the spine"])
    right: Flag = Field(default=False, description="yes on the one right answer.", examples=["yes"])
    reply: Line = Field(
        description="A kind word that says why it is right, or what is right.",
        examples=["Yes. They sit in pairs at the back of your spine."],
    )
    see: SlideId | None = Field(
        default=None,
        description="The id of the slide that explains it; for wrong answers.",
        examples=["meet-your-joints"],
    )


class Question(Model):
    """One question with two to four answers, one of them right."""

    ask: Line = Field(description="The question.", examples=["Where are your facet joints?"])
    answers: list[Answer] = Field(
        min_length=2,
        max_length=4,
        description="Two to four answers.",
        examples=[
            [
                {"text": "At the back", "right": "yes", "reply": "Yes, that is right."},
                {"text": "In front", "reply": "Not quite. Have another look."},
            ]
        ],
    )

    @model_validator(mode="after")
    def _one_right(self) -> Self:
        right = sum(answer.right for answer in self.answers)
        if right != 1:
            message = f"{right or 'none'} of these answers {'are' if right > 1 else 'is'} right"
            raise refuse(message, "write “right: yes” under exactly one answer.")
        return self


class QuestionSlide(SlideWithPicture):
    """One to four questions; nobody keeps score."""

    about: ClassVar[str] = "One to four questions with kind replies; no score, nothing is stored."

    kind: Annotated[Literal["question"], BeforeValidator(typed)] = Field(
        description="question", examples=["question"]
    )
    questions: list[Question] = Field(
        min_length=1,
        max_length=4,
        description="One to four questions, each with one right answer.",
        examples=[
            [
                {
                    "ask": "Where are your facet joints?",
                    "answers": [
                        {"text": "At the back", "right": "yes", "reply": "Yes, that is right."},
                        {"text": "In front", "reply": "Not quite. Have another look."},
                    ],
                }
            ]
        ],
    )
    after: Lines = Field(
        default_factory=list,
        description="Lines that follow the last question.",
        examples=[["Now tell your nurse in your own words."]],
    )
