"""Every sentence of eligibility against the style guide (voice.md 1 and 3)."""

from itertools import product

import pytest

from conversations.eligibility import (
    Application,
    LegalForm,
    Policy,
    Star,
    Verdict,
    edition_of,
    flow,
    judge,
    words,
)
from conversations.eligibility.editions import declaring, definition, labels
from conversations.eligibility.message import Told, message, notification
from conversations.eligibility.questions import words as asked
from conversations.engine import Language, Question
from tests.conversations.diagnosis.voice import faults_en, faults_ja, texts_in, width
from tests.conversations.eligibility.runs import EDITIONS, NOW, OFFICE, shop

PROMPT, HELP, RESULT, NOTIFICATION, BUTTON, LIST_ROW, HINT = 160, 260, 320, 40, 10, 24, 75
PROMPT_LINES, RESULT_LINES, LINE = 10, 24, 20
LISTS = ("category", "main_industry")
QUESTIONS = [question for edition in EDITIONS for question in flow(edition).questions]


def _lines(text: str) -> int:
    """Lines on a phone; an empty one counts."""
    return sum(max(1, -(-int(2 * width(line)) // (2 * LINE))) for line in text.split("\n"))


def _id(question: Question) -> str:
    return question.id


@pytest.mark.parametrize("question", QUESTIONS, ids=_id)
@pytest.mark.parametrize("language", Language)
def test_a_question_fits_its_screen(question: Question, language: Language) -> None:
    prompt = question.prompt.say(language)
    assert len(prompt) <= PROMPT
    assert _lines(prompt) <= PROMPT_LINES
    assert width(question.topic.say(language)) <= BUTTON
    if question.help:
        assert len(question.help.say(language)) <= HELP
    if question.dont_know:
        assert len(question.dont_know.advice.say(language)) <= PROMPT
    for choice in question.choices:
        limit = LIST_ROW if question.id in LISTS else BUTTON
        assert width(choice.label.say(language)) <= limit
        assert choice.hint is None or len(choice.hint.say(language)) <= HINT


@pytest.mark.parametrize("question", QUESTIONS, ids=_id)
def test_every_question_says_why_and_what_counts(question: Question) -> None:
    switch = question.id == "count_help"
    assert (question.help is None) is switch


@pytest.mark.parametrize("module", [words, asked, declaring, definition, labels])
def test_sentences_keep_to_the_style_guide(module: object) -> None:
    told = list(texts_in(module))
    assert told
    for text in told:
        assert faults_ja(text.ja) == []
        assert faults_en(text.en) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_filled_prompts_keep_to_the_style_guide(edition: str) -> None:
    for question in flow(edition).questions:
        for text in (question.prompt, question.help):
            assert text is None or faults_ja(text.ja) + faults_en(text.en) == []


def test_the_row_stays_visible_in_its_label() -> None:
    question = next(each for each in QUESTIONS if each.id == "category")
    for choice, mark in zip(question.choices, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮", strict=True):
        assert choice.label.ja.startswith(mark)
        assert choice.label.en.startswith(mark)
    assert edition_of("2020").row(3).label.ja == "③サービス業"


def _facts() -> list[Application]:
    """Every verdict with every note, the longest rows and numbers among them."""
    rows = [(None, None), (4, None), (6, None), (9, None), (13, 6), (13, None)]
    sizes = [
        (None, None, False),
        (12, None, False),
        (250, 45_000_000, True),
        (12_345, 1_234_567_890, False),
    ]
    flags = [(False, False), (True, True), (None, None)]
    forms = (None, LegalForm.INCORPORATED, LegalForm.SOLE_PROPRIETOR, LegalForm.UNINCORPORATED)
    known = product(rows, sizes, flags, forms, (None, *Star), (None, *Policy))
    return [
        Application(
            category=row,
            main_industry=industry,
            legal_form=form,
            regular_employees=people,
            employees_rough=rough,
            capital=capital,
            capital_rough=rough,
            against_public_order=order,
            took_part_before=before,
            security_action=star,
            policy_status=policy,
        )
        for (row, industry), (people, capital, rough), (order, before), form, star, policy in known
    ]  # fmt: skip


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("edition", EDITIONS)
def test_results_fit_one_screen_and_are_provisional(edition: str, language: Language) -> None:
    verdicts = set()
    automatic = words.AUTOMATIC.say(language)
    for app in _facts()[::3]:
        judgement = judge(app, edition)
        told = Told(app, judgement, edition, language, OFFICE, NOW.date())
        text = message(told)
        assert len(text) <= RESULT, text
        assert _lines(text) <= RESULT_LINES, text
        assert automatic in text
        assert "{" not in text
        assert "\n\n\n" not in text
        verdicts.add(judgement.verdict)
    assert verdicts == set(Verdict)


def test_filled_results_keep_to_the_style_guide() -> None:
    for app in _facts()[::11]:
        judgement = judge(app, "2020")
        for language, faults in ((Language.JA, faults_ja), (Language.EN, faults_en)):
            told = Told(app, judgement, "2020", language, OFFICE, NOW.date())
            assert faults(message(told)) == []


@pytest.mark.parametrize("language", Language)
def test_the_lock_screen_tells_no_weakness(language: Language) -> None:
    lines = {}
    changes: dict[str, dict[str, object]] = {
        "eligible": {},
        "ineligible": {"took_part_before": True},
        "not_yet": {"security_action": Star.NONE},
        "incomplete": {"policy_status": None},
    }
    for verdict, facts in changes.items():
        app = shop(**facts)
        told = Told(app, judge(app, "2020"), "2020", language, OFFICE, NOW.date())
        lines[verdict] = notification(told)
    assert max(map(len, lines.values())) <= NOTIFICATION
    assert lines["eligible"] == lines["ineligible"]
    assert not [line for line in lines.values() if "合いません" in line or "not meet" in line]
