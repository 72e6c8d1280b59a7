"""A firm that works together, told for every door: handing over, following up, looking again.

Issue 4: a colleague answers just what they were asked, the owner closes; measures get an owner
and a month in the chat; months later they come up, and half a year later a new diagnosis does.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time

from conversations.engine import Language
from conversations.engine.writing import write_day, write_month
from conversations.plan.months import LOOK_AGAIN_AFTER, after
from conversations.workdays import working_day
from tests.journeys.door import Door, Heard, Somebody
from tests.journeys.story import ANSWERS, CHOICES, DIAGNOSIS
from tests.journeys.watching import (
    PATIENCE,
    plans,
    result,
    told,
    wait_question,
    wait_results,
    wait_words,
)
from tests.support.waiting import wait_until
from tests.support.zones import JAPAN

QUESTIONS = dict(zip((f"q{n:02}" for n in range(1, 26)), ANSWERS, strict=True))
HANDED = ("q09", "q10", "q11", "q12")
ROUND_AT = time(9, 0, tzinfo=JAPAN)
# Half a year later: everything is better, and one thing is still open.
LATER = {"score": 96, "band": "70-99", "parts": [20, 52, 24]}


def together(door: Door) -> Iterator[str]:
    """From the first question handed over to the second result."""
    yield from hand_over(door)
    half_a_year_on = working_day(after(_today(door), LOOK_AGAIN_AFTER))
    yield from settle(door)
    yield from follow_up(door)
    yield from look_again(door, half_a_year_on)


def hand_over(door: Door) -> Iterator[str]:
    """Questions 9 to 12 are a colleague's; the owner sees who answered, and closes."""
    owner, colleague = door.staff, door.colleague
    owner.command("/sme diagnose", door.channel)
    wait_question(owner, "q01")
    owner.command(f"/sme hand {colleague.mention} 9-12")
    wait_words(owner.heard, "質問9～12を頼みました")
    asked = wait_words(colleague.heard, "4問")
    assert owner.name in asked.text
    assert "控え" not in asked.text, "nothing of the firm is shown before they accept"
    yield "handed over"
    colleague.press("引き受ける")
    wait_question(colleague, HANDED[0])
    yield "accepted"
    yield from _answer(colleague, HANDED[:2], QUESTIONS, HANDED[2])
    mine = [question for question in QUESTIONS if question not in HANDED]
    yield from _answer(owner, mine, QUESTIONS)
    wait_words(owner.heard, "残りは、頼んでいる質問です")
    yield from _answer(colleague, HANDED[2:], QUESTIONS)
    yield from _close(door)


def _answer(
    person: Somebody, questions: Sequence[str], letters: Mapping[str, str], then: str = ""
) -> Iterator[str]:
    """One after the other, and none that is not theirs."""
    for place, question in enumerate(questions):
        person.answer(CHOICES[letters[question]])
        following = questions[place + 1] if place + 1 < len(questions) else then
        wait_question(person, following)
        yield question


def _close(door: Door) -> Iterator[str]:
    owner, colleague = door.staff, door.colleague
    wait_words(owner.heard, "答えがすべてそろいました")
    assert not [heard for heard in owner.heard() if heard.event == "diagnosis_result"]
    owner.press("答えを見る")
    theirs = f"（{colleague.name}さん、{write_day(_today(door), Language.JA)}）"
    review = wait_words(owner.heard, theirs)
    assert review.text.count(theirs) == len(HANDED)
    assert f"（{owner.name}さん" not in review.text, "their own answers are told as such"
    yield "who answered what, and when"
    owner.press("結果を見る")
    assert told(result(owner, "diagnosis_result")) == DIAGNOSIS
    wait_until(lambda: [alt for alt in owner.pictures() if "42" in alt], PATIENCE)
    thanks = wait_words(colleague.heard, "まとめました")
    assert "42" not in thanks.text
    yield "closed"


def settle(door: Door) -> Iterator[str]:
    """The plan in the channel, and who does what by when: typed, and in the form."""
    owner, colleague, channel = door.staff, door.colleague, door.channel
    owner.command("/sme plan", channel)
    wait_until(lambda: plans(door, channel), PATIENCE)
    yield "plan shared"
    month = _month(door)
    owner.say(f"1番は{colleague.mention}、{month.month}月まで")
    _wait_line(door, 1, f"{colleague.name}さん")
    owner.say("2番は私")
    _wait_line(door, 2, f"{owner.name}さん")
    wait_until(lambda: _told_of(owner, 2), PATIENCE)
    owner.fill_in("直す", {"month": write_month(month, Language.JA, _today(door))})
    owner.say(f"3番は私、{month.month}月まで")
    line = _wait_line(door, 3, f"{owner.name}さん")
    assert f"{month.month}月" in line
    assert f"{month.month}月" in _wait_line(door, 2, f"{month.month}月")
    (posted,) = plans(door, channel)
    assert posted.edits, "the channel's message is changed in its place"
    yield "owners and months"


def follow_up(door: Door) -> Iterator[str]:
    """The next month asks: done, not yet and why, somebody else's; the channel follows."""
    owner, colleague = door.staff, door.colleague
    month = _month(door)
    door.come_to(datetime.combine(working_day(month), ROUND_AT))
    theirs = wait_words(colleague.heard, "【計画の確認】")
    assert {"できた", "まだ", "ほかの人に"} <= set(theirs.labels)
    mine = wait_words(owner.heard, "【計画の確認】")
    assert {"2 できた", "2 まだ", "3 ほかの人に"} <= set(mine.labels)
    yield "asked in its month"
    colleague.press("できた")
    wait_words(colleague.heard, "済んだこととして記録しました")
    _wait_line(door, 1, "済")
    yield "done"
    owner.fill_in("2 まだ", {"reason": "時間がない"})
    wait_words(owner.heard, "まだ：時間がない")
    _wait_line(door, 2, f"{after(month, 1).month}月")
    yield "not yet"
    owner.fill_in("3 ほかの人に", {"owner": colleague.name})
    wait_words(colleague.heard, "計画の担当を引き継ぎました")
    _wait_line(door, 3, f"{colleague.name}さん")
    wait_until(lambda: "3 できた" not in _newest(owner, "【計画の確認】").labels, PATIENCE)
    yield "handed on"


def look_again(door: Door, on: date) -> Iterator[str]:
    """Half a year after the plan a new diagnosis is proposed; its picture shows the change."""
    owner = door.staff
    door.come_to(datetime.combine(on, ROUND_AT))
    proposed = wait_words(owner.heard, "半年たちました")
    assert "1件" in proposed.text, "what was done is counted"
    yield "proposed"
    owner.press("診断する")
    wait_question(owner, "q01")
    yield from _answer(owner, tuple(QUESTIONS), dict.fromkeys(QUESTIONS, "d") | {"q25": "n"})
    wait_results(owner, "diagnosis_result", 2)
    again = result(owner, "diagnosis_result")
    assert told(again) == LATER
    assert "42点" in again.text, "the score before stands beside it"
    wait_until(lambda: _both(owner.pictures()), PATIENCE)
    yield "before and after"
    owner.command("/sme plan", door.channel)
    wait_until(lambda: "96点" in plans(door, door.channel)[-1].text, PATIENCE)
    assert len(plans(door, door.channel)) == 1
    yield "plan made anew"


def _both(alts: Sequence[str]) -> list[str]:
    """The pictures that show the score before and after."""
    return [alt for alt in alts if "42点" in alt and "96" in alt]


def _told_of(person: Somebody, rank: int) -> bool:
    """Whether the newest message tells who does that measure."""
    text = person.heard()[-1].text
    return f"\n{rank}. " in f"\n{text}" and "担当：" in text


def _newest(person: Somebody, words: str) -> Heard:
    return [heard for heard in person.heard() if words in heard.text][-1]


def _month(door: Door) -> date:
    """The first of the next month."""
    return after(_today(door).replace(day=1), 1)


def _today(door: Door) -> date:
    return door.now().astimezone(JAPAN).date()


def _wait_line(door: Door, rank: int, words: str) -> str:
    """The line of a measure in the channel's plan, once it has these words."""

    def line() -> str:
        (posted,) = plans(door, door.channel)
        (found,) = [each for each in posted.text.splitlines() if each.startswith(f"{rank}. ")]
        return found if words in found else ""

    return wait_until(line, PATIENCE)
