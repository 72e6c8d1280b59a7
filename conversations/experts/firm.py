"""A firm as matching and offers need it, from its application, its check and its people."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.actions import Context
from conversations.eligibility import restore, short_name
from conversations.engine import Language
from conversations.engine.writing import write_people
from conversations.experts import offer_words as words
from conversations.experts.hours import DAYS, every_band
from conversations.experts.matching import Wanted
from conversations.people.applications import OVER, Particulars
from conversations.regions import find_prefecture
from conversations.regions.prefectures import name_of

_WORKDAYS = DAYS[:5]
#: The choices of the application (session_times), as hours of the week.
TIMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "morning": frozenset(f"{day}-am" for day in _WORKDAYS),
        "afternoon": frozenset(f"{day}-pm" for day in _WORKDAYS),
        "any": frozenset(every_band()),
    }
)


@dataclass(frozen=True, slots=True)
class Firm:
    """What is known of it. people: regular employees. told: what its application says."""

    code: str
    name: str
    wanted: Wanted
    people: int | None
    told: Particulars

    @property
    def called(self) -> str:
        """Its name with its code."""
        return f"{self.name}（{self.code}）" if self.name else self.code


def firm_of(context: Context, code: str) -> Firm:
    """Of any firm with a file; what it never told is empty."""
    facts = context.facts
    company = facts.company(code)
    application = facts.application_of(code)
    told = application.particulars if application else Particulars()
    details = facts.company_details(code)
    place = find_prefecture(told.prefecture or details.get("prefecture", ""))
    row, people = _checked(context, code)
    return Firm(
        code=code,
        name=company.name if company else "",
        wanted=Wanted(
            prefecture=_number(told.prefecture) or (place.id if place else ""),
            row=row,
            mode=told.mode,
            bands=TIMES.get(told.times, frozenset()),
            languages=_languages(context, code),
        ),
        people=people,
        told=_with_details(told, details),
    )


def has_left(context: Context, code: str) -> bool:
    """Whether its application is over."""
    application = context.facts.application_of(code)
    return application is not None and application.state in OVER


def summary(firm: Firm, lang: Language) -> str:
    """Prefecture, industry and size: what may be told before the name is."""
    known = (
        name_of(firm.wanted.prefecture, lang) if firm.wanted.prefecture else "",
        short_name(firm.wanted.row).say(lang) if firm.wanted.row else "",
        write_people(firm.people, lang) if firm.people is not None else "",
    )
    said = ("、" if lang is Language.JA else ", ").join(filter(None, known))
    return said or words.NOTHING_KNOWN.say(lang)


def wishes(firm: Firm, lang: Language) -> str:
    """On site or online, and when, as far as the application says."""
    said = (
        words.MODES[firm.told.mode].say(lang) if firm.told.mode in words.MODES else "",
        words.TIMES[firm.told.times].say(lang) if firm.told.times in words.TIMES else "",
    )
    joined = ("、" if lang is Language.JA else ", ").join(filter(None, said))
    return joined or words.NO_WISHES.say(lang)


def _number(prefecture: str) -> str:
    """The number itself, where the application holds one."""
    return prefecture if prefecture.isdecimal() else ""


def _checked(context: Context, code: str) -> tuple[str, int | None]:
    """Row and number of people of its last check."""
    checked = context.facts.last_result(code, "eligibility")
    if checked is None:
        return "", None
    app, _, _ = restore(checked.snapshot)
    return str(app.category or ""), app.regular_employees


def _languages(context: Context, code: str) -> frozenset[str]:
    """What its people read; Japanese where nobody is in the chat."""
    staff = context.facts.staff(code)
    return frozenset(person.language.value for person in staff) or frozenset({"ja"})


def _with_details(told: Particulars, details: Mapping[str, str]) -> Particulars:
    """What the application file told, where the application itself says nothing."""
    if told.contact or told.telephone or told.address:
        return told
    return Particulars(
        name=told.name,
        prefecture=told.prefecture,
        address=details.get("address", ""),
        contact=details.get("contact", ""),
        telephone=details.get("telephone", ""),
        email=told.email or details.get("email", ""),
        mode=told.mode,
        times=told.times,
        wish=told.wish,
    )
