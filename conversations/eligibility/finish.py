"""What a finished conversation comes to: the verdict told, and the snapshot kept."""

from collections.abc import Mapping
from dataclasses import replace

from conversations.eligibility import words
from conversations.eligibility.facts import application
from conversations.eligibility.message import Told, deciding, message, notification
from conversations.eligibility.rules import Verdict, judge
from conversations.eligibility.snapshot import keep
from conversations.engine import (
    Answer,
    Button,
    Finished,
    Json,
    Outcome,
    Result,
    Text,
    accepted,
    path,
)


def finish(finished: Finished) -> Outcome:
    """The outcome under the edition that the conversation began with."""
    conversation = finished.conversation
    answers = accepted(finished.flow, conversation.answers)
    app = application(answers)
    judgement = judge(app, conversation.edition)
    told = Told(
        app,
        judgement,
        conversation.edition,
        finished.language,
        finished.office,
        finished.now.date(),
    )
    result = Result(
        notification=notification(told),
        text=message(told),
        event="eligibility_result",
        payload={
            "verdict": judgement.verdict.value,
            "reasons": list(judgement.reasons),
            "notes": list(judgement.notes),
        },
        buttons=buttons(told, conversation.id),
    )
    snapshot = {**keep(app, judgement, conversation.edition), "answers": _asked(finished, answers)}
    return Outcome(result=result, snapshot=snapshot)


def buttons(told: Told, conversation: str) -> tuple[Button, ...]:
    """What can be done next; the first is the likeliest, the diagnosis is open to all."""
    judgement = told.judgement
    place = f"{conversation}:{deciding(judgement)}"

    def button(action: str, label: Text, argument: str = "") -> Button:
        return Button(action, told.say(label), argument)

    change = button("conversation.change", words.CHANGE, place)
    diagnose = button("diagnosis.start", words.DIAGNOSE)
    every = button("eligibility.conditions", words.ALL_CONDITIONS, conversation)
    find = button("eligibility.find_star", words.FIND_STAR, conversation)
    how = button("eligibility.how_to_declare", words.HOW, conversation)
    declared = button("eligibility.declared", words.DECLARED, conversation)
    if judgement.verdict is Verdict.NOT_YET:
        return (how, declared, find, every, diagnose)
    if judgement.verdict is Verdict.ELIGIBLE:
        apply = button("application.start", words.APPLY)
        noted = (change,) if judgement.notes else ()
        return (replace(apply, emphasis="primary"), diagnose, *noted, every)
    unsure = judgement.verdict is Verdict.INCOMPLETE and "security_action" in judgement.reasons
    return (change, find, every, diagnose) if unsure else (change, every, diagnose)


def _asked(finished: Finished, answers: Mapping[str, Answer]) -> list[Json]:
    """Every question on the path as it was put, with its answer, by whom and when."""
    return [
        {
            "question": question.id,
            "prompt": question.prompt.say(finished.language),
            "answer": answers[question.id].value,
            "typed": answers[question.id].typed,
            "rough": answers[question.id].rough,
            "by": answers[question.id].by,
            "at": answers[question.id].at.isoformat(),
        }
        for question in path(finished.flow, answers)
        if question.id in answers
    ]
