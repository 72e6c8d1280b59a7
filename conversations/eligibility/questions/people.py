"""How many people and how much capital; the helper that counts regular employees."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.eligibility.editions import Edition
from conversations.eligibility.facts import LegalForm, application
from conversations.eligibility.questions import words
from conversations.eligibility.questions.firm import IN_INDUSTRIES
from conversations.eligibility.rules import near
from conversations.eligibility.size import limits
from conversations.engine import (
    Answer,
    Condition,
    Counter,
    DontKnow,
    Is,
    Kind,
    Language,
    Question,
    Text,
)
from conversations.engine.writing import write_people, write_yen

_SWITCH = "count_help"
_COUNTED = ("count_full_time", "count_part_time", "count_seconded", "count_others")


@dataclass(frozen=True, slots=True)
class SizeOpen:
    """A company of rows 1–8 whose people alone do not settle its size (contract.md, capital).

    employees: the row's limit by the choice of ``category``. People left open settle nothing.
    """

    employees: tuple[tuple[str, int], ...]

    @property
    def reads(self) -> frozenset[str]:
        return frozenset({"category", "legal_form", "regular_employees"})

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        if not self.reads <= answers.keys():
            return False
        limit = dict(self.employees).get(str(answers["category"].value))
        if limit is None or answers["legal_form"].value != LegalForm.INCORPORATED.value:
            return False
        people = answers["regular_employees"].value
        return people is None or (isinstance(people, int) and people > limit)


def size_open(rules: Edition) -> Condition:
    """When the capital is asked under an edition."""
    industries = (row for row in rules.rows if str(row.number) in IN_INDUSTRIES.values)
    return SizeOpen(tuple((str(r.number), r.limit.employees) for r in industries if r.limit))


def counted(answers: Mapping[str, Answer]) -> int | None:
    """The sum of the small questions, None while one is not answered by a number."""
    total = 0
    for question in _COUNTED:
        given = answers.get(question)
        if given is None or not isinstance(given.value, int):
            return None
        total += given.value
    return total


def questions(rules: Edition) -> tuple[Question, ...]:
    """The counting helper, the employees and the capital, in the order they are asked."""
    return (
        Question(_SWITCH, Kind.SWITCH, words.COUNT_SWITCH, words.COUNT_SWITCH),
        _small(_COUNTED[0], words.FULL_TIME_TOPIC, words.FULL_TIME),
        _small(_COUNTED[1], words.PART_TIME_TOPIC, words.PART_TIME),
        _small(_COUNTED[2], words.SECONDED_TOPIC, words.SECONDED),
        _small(_COUNTED[3], words.OTHERS_TOPIC, words.OTHERS),
        _employees(rules),
        _capital(rules),
    )


def _small(id_: str, topic: Text, prompt: Text) -> Question:
    return Question(
        id=id_,
        kind=Kind.PEOPLE,
        topic=topic,
        prompt=prompt,
        help=words.COUNT_HELP,
        example=words.PEOPLE_EXAMPLE,
        ask_when=Is(_SWITCH, ("yes",)),
        dont_know=DontKnow(words.COUNT_UNSURE),
    )


def _employees(rules: Edition) -> Question:
    def confirm(answer: Answer, before: Mapping[str, Answer]) -> Text | None:
        return _rough_people(rules, answer, before)

    return Question(
        id="regular_employees",
        kind=Kind.PEOPLE,
        topic=words.PEOPLE_TOPIC,
        prompt=words.PEOPLE,
        help=words.PEOPLE_HELP,
        example=words.PEOPLE_EXAMPLE,
        dont_know=DontKnow(words.PEOPLE_UNSURE),
        counter=Counter(_SWITCH, words.COUNT_LABEL, counted),
        confirm=confirm,
    )


def _capital(rules: Edition) -> Question:
    def confirm(answer: Answer, before: Mapping[str, Answer]) -> Text | None:
        return _rough_money(rules, answer, before)

    return Question(
        id="capital",
        kind=Kind.YEN,
        topic=words.CAPITAL_TOPIC,
        prompt=words.CAPITAL,
        help=words.CAPITAL_HELP,
        example=words.CAPITAL_EXAMPLE,
        ask_when=size_open(rules),
        dont_know=DontKnow(words.CAPITAL_UNSURE),
        confirm=confirm,
    )


def _rough_people(rules: Edition, answer: Answer, before: Mapping[str, Answer]) -> Text | None:
    """What an estimate near the limit is taken as, and from where it would turn the verdict."""
    possible = limits(application(before), rules)
    number, limit = answer.value, possible[0].employees
    close = isinstance(number, int) and near(number, limit, rules)
    if not answer.rough or not isinstance(number, int) or len(possible) > 1 or not close:
        return None
    below = number <= limit
    text = words.ROUGH_BELOW if below else words.ROUGH_ABOVE
    other = limit + 1 if below else limit
    return Text(
        ja=_filled(
            text, Language.JA, write_people(number, Language.JA), write_people(other, Language.JA)
        ),
        en=_filled(text, Language.EN, write_people(number, Language.EN), str(other)),
    )


def _rough_money(rules: Edition, answer: Answer, before: Mapping[str, Answer]) -> Text | None:
    possible = limits(application(before), rules)
    number, limit = answer.value, possible[0].capital
    if not answer.rough or not isinstance(number, int) or limit is None or len(possible) > 1:
        return None
    if not near(number, limit, rules):
        return None
    text = words.ROUGH_MONEY_BELOW if number <= limit else words.ROUGH_MONEY_ABOVE
    ja, en = Language.JA, Language.EN
    return Text(
        ja=_filled(text, ja, write_yen(number, ja), write_yen(limit, ja)),
        en=_filled(text, en, write_yen(number, en), write_yen(limit, en)),
    )


def _filled(text: Text, language: Language, number: str, other: str) -> str:
    return text.say(language, number=number, other=other)
