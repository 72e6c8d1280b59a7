"""Invented runs of the diagnosis, for the tests of the diagnosis and of the plan."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from conversations.diagnosis import TOPIC, Reply
from conversations.engine import (
    Answer,
    Conversation,
    Finished,
    Language,
    Office,
    Outcome,
    Recorded,
)

IDS = tuple(f"q{number:02}" for number in range(1, 26))
EDITIONS = ("2020", "4.0")
JST = ZoneInfo("Asia/Tokyo")
NOW = datetime(2020, 10, 20, 10, 0, tzinfo=JST)  # a Tuesday

# voice.md M7, M8 and M11: 8 done, 7 partly, 6 not, 4 unknown; parts 9 / 27 / 6.
_DONE = (1, 2, 8, 12, 14, 15, 17, 6)
_PARTIAL = (4, 7, 16, 19, 20, 22, 25)
_UNKNOWN = (5, 9, 21, 23)


def _voice(number: int) -> Reply:
    if number in _DONE:
        return Reply.DONE
    if number in _PARTIAL:
        return Reply.PARTIAL
    return Reply.UNKNOWN if number in _UNKNOWN else Reply.NONE


VOICE = {f"q{number:02}": _voice(number) for number in range(1, 26)}


def all_of(reply: Reply) -> dict[str, Reply]:
    """The same answer 25 times."""
    return dict.fromkeys(IDS, reply)


replies = st.fixed_dictionaries({item: st.sampled_from(tuple(Reply)) for item in IDS})
editions = st.sampled_from(EDITIONS)
telework = st.sampled_from((True, False, None))
languages = st.sampled_from(tuple(Language))


def finish(
    given: Mapping[str, Reply],
    edition: str = "2020",
    language: Language = Language.JA,
    before: Recorded | None = None,
    now: datetime = NOW,
) -> Outcome:
    """What a conversation with these answers comes to."""
    answers = {item: Answer(reply.value, now, "P-1") for item, reply in given.items()}
    conversation = Conversation("c-7", TOPIC.id, edition, "P-1", "K-1", answers=answers)
    flow = TOPIC.flow(edition)
    return TOPIC.finish(Finished(conversation, flow, language, now, Office(), before))


def recorded(outcome: Outcome, at: datetime, edition: str = "2020") -> Recorded:
    """An outcome as it was kept."""
    return Recorded(
        id="r-1",
        conversation="c-1",
        company="K-1",
        flow=TOPIC.id,
        edition=edition,
        at=at,
        payload=outcome.result.payload,
        snapshot=outcome.snapshot,
    )
