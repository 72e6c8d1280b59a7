"""The size in words: row, number, limit."""

from collections.abc import Mapping

from conversations.eligibility import words
from conversations.eligibility.editions import Edition, edition_of
from conversations.eligibility.editions.definition import BY_MAIN_INDUSTRY, Limit
from conversations.eligibility.facts import Application, LegalForm
from conversations.eligibility.rules import Finding, Subject
from conversations.eligibility.size import Standing
from conversations.eligibility.snapshot import restore
from conversations.engine import Json, Language
from conversations.engine.writing import write_people, write_yen


def write_size(app: Application, found: Finding, rules: Edition, language: Language) -> str:
    """What decided the size, with the limit it was held against; empty while it is open."""
    limit = found.limit
    if limit is None or found.standing is Standing.UNKNOWN:
        return ""
    row = _row(app, rules, language)
    people = write_people(app.regular_employees or 0, language)
    most_people = _people_limit(limit, language)
    if limit.capital is None or app.capital is None:
        return words.SIZE_PEOPLE.say(language, row=row, people=people, limit=most_people)
    capital, most = write_yen(app.capital, language), write_yen(limit.capital, language)
    if found.question == "capital":
        return words.SIZE_CAPITAL.say(language, row=row, capital=capital, limit=most)
    if found.standing is Standing.UNMET and app.legal_form in (None, LegalForm.INCORPORATED):
        return words.SIZE_BOTH.say(
            language, row=row, people=people, capital=capital, limit=most_people, most=most
        )
    return words.SIZE_PEOPLE.say(language, row=row, people=people, limit=most_people)


def kept_size(snapshot: Mapping[str, Json], language: Language) -> str:
    """The size of a kept result in words; empty where it was open or is not met."""
    app, judgement, edition = restore(snapshot)
    found = next((c for c in judgement.conditions if c.subject is Subject.SIZE), None)
    if found is None or found.standing is not Standing.MET:
        return ""
    return write_size(app, found, edition_of(edition), language)


def _row(app: Application, rules: Edition, language: Language) -> str:
    if app.category is None:
        return words.ANY_ROW.say(language)
    row = rules.row(app.category).label.say(language)
    if app.category not in BY_MAIN_INDUSTRY or app.main_industry is None:
        return row
    industry = rules.row(app.main_industry).label.say(language)
    return words.MAIN_INDUSTRY.say(language, row=row, industry=industry)


def _people_limit(limit: Limit, language: Language) -> str:
    written = write_people(limit.employees, language)
    return written if language is Language.JA else f"{limit.employees:,}"
