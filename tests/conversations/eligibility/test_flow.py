from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.eligibility import TOPIC, application, flow
from conversations.engine import Answer, Kind, Language
from conversations.engine.reading import Read, read_choice
from tests.conversations.eligibility.runs import EDITIONS, answer, answers, asked, counts

# contract.md, "Questions on the wire".
ALWAYS = ("against_public_order", "took_part_before", "security_action", "policy_status")
CHOICES = {
    "category": tuple(str(number) for number in range(1, 16)),
    "legal_form": ("incorporated", "sole_proprietor", "unincorporated"),
    "main_industry": tuple(str(number) for number in range(1, 9)),
    "against_public_order": ("no", "yes"),
    "took_part_before": ("yes", "no", "unknown"),
    "security_action": ("0", "1", "2", "pending", "unknown"),
    "policy_status": ("none", "partial", "complete", "unknown"),
}
COUNTING = ("count_full_time", "count_part_time", "count_seconded", "count_others")
LIMITS = {1: 300, 2: 100, 3: 100, 4: 50, 5: 900, 6: 300, 7: 200, 8: 300}


@pytest.mark.parametrize("edition", EDITIONS)
def test_ids_and_choices_are_those_of_the_contract(edition: str) -> None:
    questions = {q.id: q for q in flow(edition).questions if not q.id.startswith("count_")}
    assert tuple(questions) == (
        "category",
        "legal_form",
        "main_industry",
        "regular_employees",
        "capital",
        *ALWAYS,
    )
    given = {q.id: tuple(c.id for c in q.choices) for q in questions.values() if q.choices}
    assert given == CHOICES
    assert questions["regular_employees"].kind is Kind.PEOPLE
    assert questions["capital"].kind is Kind.YEN


@pytest.mark.parametrize("row", range(1, 16))
def test_form_and_main_industry_are_asked_by_row(row: int) -> None:
    path = asked({"category": answer(str(row))})
    assert ("legal_form" in path) == (row not in (9, 10, 11))
    assert ("main_industry" in path) == (row >= 12)
    assert path[-5:] == ("regular_employees", *ALWAYS)


@pytest.mark.parametrize("row", range(1, 16))
def test_a_sole_proprietor_is_offered_in_rows_1_to_8(row: int) -> None:
    question = flow("2020").question("legal_form")
    assert question is not None
    offered = {choice.id for choice in question.offered({"category": answer(str(row))})}
    assert ("sole_proprietor" in offered) == (row <= 8)


@given(
    st.sampled_from([None, *CHOICES["category"]]),
    st.sampled_from([None, *CHOICES["legal_form"]]),
    st.none() | st.integers(0, 1000),
)
def test_capital_is_asked_exactly_when_the_contract_says(
    category: str | None, form: str | None, people: int | None
) -> None:
    given = answers(category=category, legal_form=form, regular_employees=people)
    limit = LIMITS.get(int(category or 0))
    unsettled = limit is not None and (people is None or people > limit)
    assert ("capital" in asked(given)) == (unsettled and form == "incorporated")


def test_capital_is_not_asked_before_the_people_are() -> None:
    given = answers()
    del given["regular_employees"]
    assert "capital" not in asked(given)


@pytest.mark.parametrize("edition", EDITIONS)
def test_unknown_is_a_choice_or_a_helper_wherever_it_can_be_true(edition: str) -> None:
    for question in flow(edition).questions:
        if question.kind is Kind.SWITCH or question.id == "against_public_order":
            continue  # the latter is a request to confirm, with two answers (contract.md)
        choice = any(each.id == "unknown" for each in question.choices)
        assert choice is (question.dont_know is None), question.id


def test_an_answer_off_the_path_decides_nothing() -> None:
    given = counts(answers(category="9", legal_form="unincorporated", capital=1))
    facts = application(given)
    assert (facts.legal_form, facts.capital) == (None, None)


def test_unknown_and_open_answers_are_not_known() -> None:
    given = counts(
        answers(
            category=None,
            regular_employees=None,
            took_part_before="unknown",
            security_action="unknown",
            policy_status="unknown",
        )
    )
    facts = application(given)
    known = (facts.category, facts.regular_employees, facts.took_part_before)
    assert (*known, facts.security_action, facts.policy_status) == (None,) * 5


# --- the counting helper


def test_the_small_questions_are_asked_only_with_help() -> None:
    assert not {*COUNTING} & {*asked(answers())}
    helped = asked({**answers(), "count_help": answer("yes")})
    place = helped.index("regular_employees")
    assert helped[place - len(COUNTING) : place] == COUNTING


def _total(given: Mapping[str, Answer]) -> int | None:
    question = flow("2020").question("regular_employees")
    assert question is not None
    assert question.counter is not None
    return question.counter.total(given)


def test_the_total_is_the_sum_once_all_are_answered() -> None:
    counted = {id_: answer(number) for id_, number in zip(COUNTING, (8, 4, 0, 1), strict=True)}
    assert _total(counted) == 13
    for id_ in COUNTING:
        assert _total({key: value for key, value in counted.items() if key != id_}) is None
        assert _total({**counted, id_: answer(None)}) is None


# --- what an estimate is taken as (voice.md M3)


def _confirmed(question_id: str, given: Answer, before: Mapping[str, Answer]) -> str | None:
    question = flow("2020").question(question_id)
    assert question is not None
    assert question.confirm is not None
    text = question.confirm(given, before)
    return text.say(Language.JA) if text else None


def test_about_fifty_in_a_shop_is_taken_as_fifty_and_says_so() -> None:
    said = _confirmed("regular_employees", answer(50, rough=True), answers())
    assert said == "50人として確かめます。51人以上のときは［直す］を押してください。"


def test_an_estimate_above_the_limit_says_from_where_it_would_fit() -> None:
    said = _confirmed("regular_employees", answer(55, rough=True), answers())
    assert said == "55人として確かめます。50人以下のときは［直す］を押してください。"


@pytest.mark.parametrize(
    ("given", "before"),
    [
        (answer(50), answers()),
        (answer(30, rough=True), answers()),
        (answer(None), answers()),
        (answer(50, rough=True), answers(category=None)),
    ],
)
def test_other_numbers_need_no_word(given: Answer, before: Mapping[str, Answer]) -> None:
    assert _confirmed("regular_employees", given, before) is None


def test_an_estimated_capital_near_the_limit_says_so_too() -> None:
    said = _confirmed("capital", answer(50_000_000, rough=True), answers(regular_employees=80))
    assert said is not None
    assert "5,000万円を超えるとき" in said
    far = answer(10_000_000, rough=True)
    assert _confirmed("capital", far, answers(regular_employees=80)) is None


def test_the_people_of_a_foundation_are_held_against_its_main_industry() -> None:
    before = answers(category="14", main_industry="3")
    assert _confirmed("regular_employees", answer(100, rough=True), before) is not None
    assert _confirmed("regular_employees", answer(50, rough=True), before) is None


# --- the year, by edition


def test_the_year_that_bars_is_the_editions_own() -> None:
    for edition, year in (("2020", "令和元年度（2019年度）"), ("4.0", "前の年度")):
        question = flow(edition).question("took_part_before")
        assert question is not None
        assert year in question.prompt.ja


# --- typed answers


@pytest.mark.parametrize(
    ("question_id", "typed", "choice"),
    [
        ("category", "④", "4"),
        ("category", "15", "15"),
        ("category", "サービス業", "3"),
        ("category", "その他", "8"),
        ("legal_form", "株式会社です", "incorporated"),
        ("legal_form", "個人事業主", "sole_proprietor"),
        ("against_public_order", "あてはまりません。", "no"),
        ("against_public_order", "いいえ", "no"),
        ("took_part_before", "はい。", "yes"),
        ("took_part_before", "初めてです", "no"),
        ("took_part_before", "わかりません", "unknown"),
        ("security_action", "まだです", "0"),
        ("security_action", "★", "1"),
        ("security_action", "二つ星", "2"),
        ("security_action", "申請中", "pending"),
        ("policy_status", "どちらもない", "none"),
        ("policy_status", "片方だけ", "partial"),
        ("policy_status", "両方あります", "complete"),
    ],
)
def test_answers_as_people_type_them(question_id: str, typed: str, choice: str) -> None:
    question = flow("2020").question(question_id)
    assert question is not None
    assert read_choice(typed, question.choices, Language.JA) == Read(choice)


def test_a_yes_to_please_confirm_is_asked_back() -> None:
    """はい may mean "confirmed, none applies": it never ends an application by a slip."""
    question = flow("2020").question("against_public_order")
    assert question is not None
    for typed in ("はい", "yes"):
        assert not isinstance(read_choice(typed, question.choices, Language.JA), Read)


def test_the_topic_is_known_by_its_id() -> None:
    assert (TOPIC.id, flow("2020").id, flow("4.0").edition) == ("eligibility", "eligibility", "4.0")
    with pytest.raises(ValueError, match="2019"):
        flow("2019")
