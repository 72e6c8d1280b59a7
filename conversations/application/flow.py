"""The application's flow, and what it says of the firm: particulars."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType

from conversations.application import question_words as words
from conversations.application.questions import EMPTY, QUESTIONS
from conversations.eligibility import edition_of
from conversations.engine import (
    Answer,
    Finished,
    Flow,
    Json,
    Outcome,
    Result,
    Text,
    Topic,
    accepted,
    path,
)
from conversations.people.applications import Particulars

FLOW = "application"

# Which question fills which particular.
FILLS: Mapping[str, str] = MappingProxyType(
    {
        "company_name": "name",
        "company_kana": "kana",
        "prefecture": "prefecture",
        "address": "address",
        "corporate_number": "corporate_number",
        "declaration_id": "declaration",
        "contact_name": "contact",
        "contact_telephone": "telephone",
        "contact_email": "email",
        "contact_channel": "channel",
        "telework_now": "telework",
        "session_mode": "mode",
        "session_times": "times",
        "session_wish": "wish",
    }
)
TAKEN = Text(ja="申込みの内容がそろいました。", en="Your application is complete.")


def flow(edition: str) -> Flow:
    """The flow under an edition; raises ValueError for one that there is not."""
    edition_of(edition)
    return Flow(id=FLOW, title=words.TITLE, edition=edition, questions=QUESTIONS)


def finish(finished: Finished) -> Outcome:
    """What was written, kept as it is; whether it is an application yet, the ending tells."""
    answers = accepted(finished.flow, finished.conversation.answers)
    told = TAKEN.say(finished.language)
    result = Result(notification=told, text=told, event="application_result", payload={})
    snapshot: dict[str, Json] = {
        "edition": finished.conversation.edition,
        "particulars": {FILLS[id_]: _written(answers[id_]) for id_ in FILLS if id_ in answers},
        "answers": [
            {
                "question": question.id,
                "prompt": question.prompt.say(finished.language),
                "answer": answers[question.id].value,
                "typed": answers[question.id].typed,
                "by": answers[question.id].by,
                "at": answers[question.id].at.isoformat(),
            }
            for question in path(finished.flow, answers)
            if question.id in answers
        ],
    }
    return Outcome(result=result, snapshot=snapshot)


def particulars(snapshot: Mapping[str, Json]) -> Particulars:
    """The particulars of a snapshot that ``finish`` made."""
    held = snapshot.get("particulars")
    known = {field.name for field in fields(Particulars)}
    told = held.items() if isinstance(held, dict) else ()
    return Particulars(**{name: str(value) for name, value in told if name in known})


def _written(answer: Answer) -> str:
    return "" if answer.value in (None, EMPTY) else str(answer.value)


TOPIC = Topic(id=FLOW, flow=flow, finish=finish)
