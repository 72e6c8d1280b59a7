"""The main story of the product, told once for every door (design.md; contract.md).

Each chapter is an iterator that rests after every step, with the step's name: whoever tells it
may do harm in between, and the story must go on as if nothing had happened.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import NamedTuple

from tests.journeys.door import Door, Heard, Somebody
from tests.journeys.watching import (
    PATIENCE,
    answered,
    plans,
    result,
    told,
    wait_question,
    wait_results,
    wait_words,
)
from tests.support.waiting import wait_until

# Answers to q01 … q25 with their points: d(one) 4, p(artial) 2, n(one) 0, u(nknown) -1.
# Part 1, q01–q05: 4+4+0+2-1 = 9. Part 2, q06–q18: 4+2+4-1+0+0+4+0+4+4+2+4+0 = 27.
# Part 3, q19–q25: 2+2-1+2-1+0+2 = 6. Together 42.
ANSWERS = "ddnpudpdunndnddpdnppupunp"
DIAGNOSIS = {"score": 42, "band": "under-50", "parts": [9, 27, 6]}
# Missing points times weight: q03, q05, q24, q11 come to 12 (11 last: it may cost money), q13 to 8.
PLAN = ["q03", "q05", "q24", "q11", "q13"]

CHOICES = {"d": "done", "p": "partial", "n": "none", "u": "unknown"}
LABELS = {"d": "実施している", "p": "一部実施している", "n": "実施していない", "u": "わからない"}


class Answer(NamedTuple):
    """How a question is answered: ``pick`` a choice, ``say`` it, or ``fill`` in the form."""

    question: str
    how: str
    answer: str


CHECK = (
    Answer("category", "pick", "3"),
    Answer("legal_form", "say", "法人"),
    Answer("regular_employees", "fill", "約120名"),  # more than 100: the capital decides
    Answer("capital", "say", "５千万円"),  # just within row 3's limit
    Answer("against_public_order", "pick", "no"),
    Answer("took_part_before", "say", "いいえ"),
    Answer("security_action", "pick", "0"),
    Answer("policy_status", "pick", "none"),
)


def tell(story: Iterator[str], between: Callable[[str], object] = lambda _: None) -> int:
    """Tells a story to its end, with something done after each step; how many steps it had."""
    steps = 0
    for step in story:
        between(step)
        steps += 1
    return steps


def whole(door: Door) -> Iterator[str]:
    """From the first command to the sessions."""
    yield from check(door)
    yield from declare(door)
    yield from diagnose(door)
    yield from plan(door)
    yield from sessions(door)


def check(door: Door) -> Iterator[str]:
    """Can we take part? Everything is right but the star."""
    staff = door.staff
    staff.command("/sme check", door.channel)
    wait_question(staff, CHECK[0].question)
    yield "greeted"
    hello, privacy, *_ = staff.heard()
    assert "専門家派遣事業" in hello.text
    assert "答えの扱い" in privacy.text
    for place, step in enumerate(CHECK):
        answer(staff, step)
        answered(staff, [each.question for each in CHECK], place)
        yield step.question
    expected = {"verdict": "not_yet", "reasons": ["no_star"], "notes": []}
    assert told(result(staff, "eligibility_result")) == expected


def declare(door: Door) -> Iterator[str]:
    """The star is declared, and nothing else is asked again."""
    staff = door.staff
    staff.press("宣言しました")
    wait_question(staff, "security_action")
    yield "declared"
    staff.answer("1")
    wait_results(staff, "eligibility_result", 2)
    yield "one star"
    expected = {"verdict": "eligible", "reasons": [], "notes": []}
    assert told(result(staff, "eligibility_result")) == expected


def diagnose(door: Door) -> Iterator[str]:
    """25 questions, left in the middle, gone on with later."""
    staff = door.staff
    ids = [f"q{number:02}" for number in range(1, 26)]
    staff.command("/sme diagnose", door.channel)
    wait_question(staff, "q01")
    yield "diagnosis begun"
    for place, (question, letter) in enumerate(zip(ids, ANSWERS, strict=True)):
        if place == 12:
            yield from _pause(staff, question)
        answer(staff, _diagnosed(place, question, letter))
        answered(staff, ids, place)
        yield question
    assert told(result(staff, "diagnosis_result")) == DIAGNOSIS


def _diagnosed(place: int, question: str, letter: str) -> Answer:
    """Pressed, or typed as the label or as its number."""
    number = str("dpnu".index(letter) + 1)
    ways = (("pick", CHOICES[letter]), ("say", LABELS[letter]), ("say", number))
    return Answer(question, *ways[place % 3])


def _pause(staff: Somebody, question: str) -> Iterator[str]:
    staff.say("やめる")
    wait_until(lambda: not staff.asked(), PATIENCE)
    yield "stopped"
    staff.press("続ける")
    wait_question(staff, question)
    yield "gone on"


def plan(door: Door) -> Iterator[str]:
    """The plan in the firm's channel: one message, changed in place; outsiders only if agreed."""
    staff, channel = door.staff, door.channel
    staff.command("/sme plan", channel)
    (posted,) = wait_until(lambda: plans(door, channel), PATIENCE)
    assert posted.payload["items"] == PLAN
    assert "42点" in posted.text
    yield "plan posted"
    staff.command("/sme plan", channel)
    wait_until(lambda: plans(door, channel)[0].edits == 1, PATIENCE)
    assert [plan.id for plan in plans(door, channel)] == [posted.id]
    yield "plan changed in place"
    if door.shared_channel:
        yield from _share(door)


def _share(door: Door) -> Iterator[str]:
    staff, channel = door.staff, door.shared_channel
    staff.command("/sme plan", channel)
    wait_until(lambda: "ここに載せる" in staff.heard()[-1].labels, PATIENCE)
    assert plans(door, channel) == []
    yield "asked before outsiders see it"
    staff.press("ここに載せる")
    (posted,) = wait_until(lambda: plans(door, channel), PATIENCE)
    assert posted.payload["items"] == PLAN
    yield "plan posted where it was agreed to"


def sessions(door: Door) -> Iterator[str]:
    """A session is booked, told of, reminded of, moved and cancelled by the secretariat."""
    staff, expert, office = door.staff, door.expert, door.office
    strikes = door.strikes()
    when = door.wall(strikes + timedelta(hours=1))
    line = f"/sme-office session add {staff.mention} {expert.mention} {when} online"
    office.command(line, door.channel)
    code = _code(wait_words(office.shown, "登録しました"))
    for person in (staff, expert):
        wait_words(person.heard, "日時が決まりました")
    door.wait_until(strikes)
    for person in (staff, expert):
        wait_results(person, "session_reminder_result", 1)
        reminded = result(person, "session_reminder_result")
        assert "1時間前" in reminded.text
        assert reminded.payload["session"] == code
        assert reminded.payload["due_at"] == strikes.isoformat()
    yield "reminded"
    office.command(
        f"/sme-office session move {code} {door.wall(strikes + timedelta(days=9))}", door.channel
    )
    for person in (staff, expert):
        wait_words(person.heard, "日時が変わりました")
    yield "moved"
    office.command("/sme-office status", door.channel)
    status = wait_words(office.shown, "事業の今")
    assert code in status.text
    assert "C-" in status.text
    yield "status"
    office.command(f"/sme-office session cancel {code}", door.channel)
    for person in (staff, expert):
        wait_words(person.heard, "取りやめになりました")
    yield "cancelled"


def _code(registered: Heard) -> str:
    return registered.text[registered.text.index("S-") :][:7]


def answer(staff: Somebody, step: Answer) -> None:
    if step.how == "pick":
        staff.answer(step.answer)
    elif step.how == "say":
        staff.say(step.answer)
    else:
        complaints = staff.fill("たくさん", step.answer)
        assert len(complaints) == 1, complaints
