"""The style guide on what was really said (voice.md 1 and 3), step by step."""

import re
from collections.abc import Iterator

from conversations.engine import Ask, Fill, Language, Notice, Result, Step
from tests.conversations.diagnosis.voice import faults_en, faults_ja, width
from tests.conversations.person import buttons_of, words

BUTTON, ROW, NOTIFICATION, IN_VIEW = 10, 24, 40, 5
PROMPT, HELP, MESSAGE, BRIEFING = 160, 260, 320, 560
# A line to be typed as it stands, a list of topics: no sentences.
_NO_SENTENCE = re.compile(r"^/sme-office |^\d+ .+、\d+ |^約\d+人$|^/sme")
# Dates without their weekday (voice.md 3, check 12); months of the plan are no days.
_BARE_DAY_JA = re.compile(r"\d月\d+日(?!（[月火水木金土日]）)")
_BARE_DAY_EN = re.compile(
    r"(?<!Mon )(?<!Tue )(?<!Wed )(?<!Thu )(?<!Fri )(?<!Sat )(?<!Sun )"
    r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b"
)
_JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")
_SECRET = re.compile(r"\d+点|\d+ points|円|yen")  # never on a locked phone (check 11)


def faults(step: Step, language: Language) -> Iterator[str]:
    """What a step does that the style guide forbids."""
    said = words(step)
    # whoever turns to the other language reads that one
    japanese = language is Language.JA and _JAPANESE.search(said) is not None
    yield from (
        f for f in (faults_ja if japanese else faults_en)(said) if not _NO_SENTENCE.search(f)
    )
    yield from (_BARE_DAY_JA if japanese else _BARE_DAY_EN).findall(said)
    yield from (b.label for b in buttons_of(step) if width(b.label) > BUTTON)
    line = step.notification
    if width(line) > NOTIFICATION or _SECRET.search(line):
        yield f"notification: {line}"
    if "{" in said or "}" in said:
        yield f"not filled: {said}"
    yield from _lengths(step)


def _lengths(step: Step) -> Iterator[str]:
    if isinstance(step, Ask):
        limit = BUTTON if len(step.options) <= IN_VIEW else ROW
        yield from (o.label for o in step.options if width(o.label) > limit)
        yield from (t for t, most in ((step.prompt, PROMPT), (step.help, HELP)) if width(t) > most)
    if isinstance(step, Fill) and width(step.text) > MESSAGE:
        yield step.text
    if isinstance(step, Notice | Result) and width(step.text) > _most(step):
        yield step.text


def _most(step: Notice | Result) -> int:
    """The plan is a briefing."""
    plan = step.event == "plan_summary_result" or step.notification in (
        "計画を見られます。",
        "Your plan is ready to read.",
    )
    return BRIEFING if plan else MESSAGE
