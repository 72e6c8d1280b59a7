"""A flow: an ordered tuple of questions, checked when it is made."""

from dataclasses import dataclass

from conversations.engine.question import Kind, Question
from conversations.engine.text import Text


@dataclass(frozen=True, slots=True)
class Flow:
    """A form as data. Order may change freely as long as conditions look backwards.

    takes_comments: every question has a helper to write a word beside it.

    Raises ValueError for an id used twice or a condition that reads a later answer.
    """

    id: str
    title: Text
    edition: str
    questions: tuple[Question, ...]
    takes_comments: bool = False

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for question in self.questions:
            conditions = (question.ask_when, *(c.offered_when for c in question.choices))
            forward = frozenset().union(*(c.reads for c in conditions)) - seen
            if question.id in seen or forward:
                reason = f"{self.id}.{question.id}: used twice, or reads later {sorted(forward)}"
                raise ValueError(reason)
            seen.add(question.id)

    def question(self, question_id: str) -> Question | None:
        """The question of that id, None where this release has none."""
        return next((q for q in self.questions if q.id == question_id), None)

    @property
    def shape(self) -> str:
        """What a release may change under a person's feet: ids and choices, in order."""
        return " ".join(
            f"{q.id}({'|'.join(c.id for c in q.choices)})"
            for q in self.questions
            if q.kind is not Kind.SWITCH
        )
