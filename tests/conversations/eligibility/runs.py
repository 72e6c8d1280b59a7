"""Invented applicants and conversations, for the tests of eligibility."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from conversations.eligibility import TOPIC, Application, LegalForm, Policy, Star
from conversations.engine import (
    Answer,
    Conversation,
    Finished,
    Language,
    Office,
    Outcome,
    accepted,
    path,
)

EDITIONS = ("2020", "4.0")
JST = ZoneInfo("Asia/Tokyo")
NOW = datetime(2020, 10, 20, 10, 0, tzinfo=JST)  # a Tuesday
OFFICE = Office("03-0000-0000", "office@example.jp", "平日10:30～17:00")

# A shop of twelve that has done nothing wrong and declared one star.
SHOP = Application(
    category=4,
    legal_form=LegalForm.INCORPORATED,
    regular_employees=12,
    against_public_order=False,
    took_part_before=False,
    security_action=Star.ONE,
    policy_status=Policy.NONE,
)
SHOP_ANSWERS: Mapping[str, str | int] = {
    "category": "4",
    "legal_form": "incorporated",
    "regular_employees": 12,
    "against_public_order": "no",
    "took_part_before": "no",
    "security_action": "1",
    "policy_status": "none",
}

_FLAGS = st.sampled_from((True, False, None))
_PEOPLE = st.none() | st.integers(0, 1000)
_MONEY = st.none() | st.integers(0, 400_000_000)
applications = st.builds(
    Application,
    category=st.none() | st.integers(1, 15),
    legal_form=st.none() | st.sampled_from(LegalForm),
    main_industry=st.none() | st.integers(1, 8),
    regular_employees=_PEOPLE,
    employees_rough=st.booleans(),
    capital=_MONEY,
    capital_rough=st.booleans(),
    against_public_order=_FLAGS,
    took_part_before=_FLAGS,
    security_action=st.none() | st.sampled_from(Star),
    policy_status=st.none() | st.sampled_from(Policy),
)
editions = st.sampled_from(EDITIONS)


def shop(**changes: object) -> Application:
    """The shop, with some facts changed."""
    return replace(SHOP, **changes)  # type: ignore[arg-type]  # names are the dataclass's own


def answer(value: str | int | None, *, rough: bool = False) -> Answer:
    """An answer of Ms Yamada's."""
    return Answer(value=value, at=NOW, by="P-1", typed="", rough=rough)


def answers(**changes: str | int | None) -> dict[str, Answer]:
    """The shop's answers, with some changed."""
    return {id_: answer(value) for id_, value in {**SHOP_ANSWERS, **changes}.items()}


def asked(given: Mapping[str, Answer], edition: str = "2020") -> tuple[str, ...]:
    """Ids of the questions on the path, in order."""
    return tuple(question.id for question in path(TOPIC.flow(edition), given))


def counts(given: Mapping[str, Answer], edition: str = "2020") -> dict[str, Answer]:
    """The answers that count."""
    return accepted(TOPIC.flow(edition), given)


def finish(
    given: Mapping[str, Answer],
    edition: str = "2020",
    language: Language = Language.JA,
    office: Office = OFFICE,
) -> Outcome:
    """What a conversation with these answers comes to."""
    conversation = Conversation("c-7", "eligibility", edition, "P-1", "C-1", answers=given)
    flow = TOPIC.flow(edition)
    return TOPIC.finish(Finished(conversation, flow, language, NOW, office))
