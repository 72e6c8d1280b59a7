"""Every condition of the programme as it stands for one applicant, each with [change]."""

from conversations.eligibility import words
from conversations.eligibility.editions import Edition, edition_of
from conversations.eligibility.editions.definition import MARKS
from conversations.eligibility.facts import Application
from conversations.eligibility.flow import flow
from conversations.eligibility.rules import Finding, Judgement, Subject
from conversations.eligibility.size import Standing
from conversations.eligibility.size_words import write_size
from conversations.engine import Button, Language, Review, Row

_ANSWERS = {
    Subject.LEGAL_FORM: "legal_form",
    Subject.PUBLIC_ORDER: "against_public_order",
    Subject.PREVIOUS_YEAR: "took_part_before",
    Subject.STAR: "security_action",
    Subject.POLICY: "policy_status",
}


def conditions_notice(
    app: Application, judgement: Judgement, edition: str, conversation: str, language: Language
) -> Review:
    """All conditions: met, unmet or not known, the answer, the rule and where it stands."""
    rules = edition_of(edition)
    rows = tuple(
        Row(
            cells=(_name(found, language), _told(app, found, rules, language)),
            button=Button(
                "conversation.change",
                words.CHANGE.say(language),
                f"{conversation}:{found.question}",
            ),
        )
        for found in judgement.conditions
    )
    return Review(
        notification=words.CONDITIONS_NOTIFY.say(language),
        heading=words.CONDITIONS.say(language, page=rules.page.say(language)),
        rows=rows,
        buttons=(Button("diagnosis.start", words.DIAGNOSE.say(language)),),
    )


def _name(found: Finding, language: Language) -> str:
    star = found.subject is Subject.STAR
    standings = words.STAR_STANDINGS if star else words.STANDINGS
    return words.CONDITION.say(
        language,
        name=words.NAMES[found.subject].say(language),
        standing=standings[found.standing].say(language),
    )


def _told(app: Application, found: Finding, rules: Edition, language: Language) -> str:
    return words.ANSWERED.say(
        language,
        answer=_answer(app, found, rules, language),
        rule=words.RULES[found.subject].say(language, year=rules.previous.say(language)),
        source=_source(found, language),
    )


def _answer(app: Application, found: Finding, rules: Edition, language: Language) -> str:
    if found.standing is Standing.UNKNOWN:
        comma = "、" if language is Language.JA else ", "
        missing = comma.join(words.SHORT[question].say(language) for question in found.missing)
        return words.STILL_OPEN.say(language, missing=missing)
    if found.subject is Subject.SIZE:
        return write_size(app, found, rules, language)
    if found.question == "category" and app.category is not None:
        return words.BY_ROW.say(language, row=rules.row(app.category).label.say(language))
    return _label(_ANSWERS[found.subject], app, rules, language)


def _label(question_id: str, app: Application, rules: Edition, language: Language) -> str:
    """The label of the choice that was answered."""
    value = getattr(app, question_id)
    choice = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
    question = flow(rules.id).question(question_id)
    choices = question.choices if question else ()
    return next((c.label.say(language) for c in choices if c.id == choice), str(choice))


def _source(found: Finding, language: Language) -> str:
    kind, _, number = found.source.partition(" ")
    if kind == "row":
        return words.ROW_SOURCE.say(language, mark=MARKS[int(number) - 1])
    return words.SOURCES[found.source].say(language)
