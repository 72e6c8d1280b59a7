"""The secretariat's typed lines about sessions, read into what they mean or a problem."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from unicodedata import normalize

from conversations.actions import Context
from conversations.engine import Text
from conversations.people import Account, Company, Expert, Membership, Person, Role
from conversations.people.experts import RegistrationState
from conversations.ports import AddExpert, AddMembership, AddPerson, Change, SaveRegistration
from conversations.sessions import words
from conversations.sessions.model import Mode
from conversations.sessions.written import read_when

MENTION = re.compile(r"<@([^|>]+)(?:\|([^>]*))?>")
MODES = {
    "online": Mode.ONLINE,
    "onsite": Mode.ONSITE,
    "on-site": Mode.ONSITE,
    "オンライン": Mode.ONLINE,
    "現地": Mode.ONSITE,
    "訪問": Mode.ONSITE,
}
_CENTURY = range(2000, 2100)  # a slip of the finger beyond these is no date of a session
_ARGUMENTS_AFTER_COMPANY = 4  # expert, date, time, mode


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a line was not carried out, with the values for its sentence."""

    text: Text
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AddLine:
    """``COMPANY EXPERT YYYY-MM-DD HH:MM online|onsite``; a company's name may have spaces."""

    company: str
    expert: str
    wall: datetime
    mode: Mode


def fold(text: str) -> str:
    """Widths folded, so that full-width digits and letters are read alike."""
    return normalize("NFKC", text).strip()


def tokens(text: str) -> list[str]:
    """Words; a mention is one word, also where the name in it has spaces."""
    whole: list[str] = []
    for part in re.split(r"(<@[^>]+>)", fold(text)):
        whole.extend([part] if MENTION.fullmatch(part) else part.split())
    return whole


def read_add(text: str, today: date) -> AddLine | Problem:
    """The line of ``session add``; today, on the programme's clock, for days without a year."""
    parts = tokens(text)
    if len(parts) <= _ARGUMENTS_AFTER_COMPANY:
        return Problem(words.USAGE_ADD)
    *company, expert, day, hour, mode = parts
    if mode.lower() not in MODES:
        return Problem(words.USAGE_ADD)
    wall = read_wall(f"{day} {hour}", today)
    if isinstance(wall, Problem):
        return wall
    return AddLine(" ".join(company), expert, wall, MODES[mode.lower()])


def read_wall(text: str, today: date) -> datetime | Problem:
    """A wall time of this century, naive: ``YYYY-MM-DD HH:MM``, or as people write it."""
    read = read_when(text, today)
    if read is None or read.slip or read.wall.year not in _CENTURY:
        return Problem(words.BAD_TIME, (("typed", text[:40]),))
    return read.wall


def find_company(context: Context, typed: str) -> Company | Problem:
    """A company by its code, its name, or a mention of one of its people."""
    facts = context.facts
    mention = MENTION.fullmatch(typed)
    if mention:
        person = facts.person(_account(context, mention[1]))
        codes = [m.company for m in facts.memberships(person.id)] if person else []
        found = [facts.company(code) for code in codes if code]
        matches = tuple(company for company in found if company)
        typed = mention[2] or mention[1]
    else:
        by_code = facts.company(typed.upper())
        matches = (by_code,) if by_code else facts.companies_named(typed)
    if len(matches) == 1:
        return matches[0]
    said = (("typed", typed[:40]),)
    if not matches:
        return Problem(words.NO_COMPANY, said)
    codes_said = "、".join(company.code for company in matches[:10])
    return Problem(words.MANY_COMPANIES, (*said, ("codes", codes_said)))


def find_expert(context: Context, typed: str) -> tuple[Expert, tuple[Change, ...]] | Problem:
    """An expert by code, name or mention; the secretariat's naming makes somebody an expert."""
    mention = MENTION.fullmatch(typed)
    if mention is None:
        return _expert_by_code(context, typed)
    account = _account(context, mention[1])
    person = context.facts.person(account)
    changes: tuple[Change, ...] = ()
    if person is None:
        name = mention[2] or mention[1]
        person = Person(context.new("person"), name, context.language, account)
        changes = (AddPerson(person),)
    known = context.facts.expert_of(person.id)
    if known:
        return known, ()
    expert, made = _named(context, person.id, person.name or mention[2] or mention[1])
    return expert, (*changes, *made)


def _expert_by_code(context: Context, typed: str) -> tuple[Expert, tuple[Change, ...]] | Problem:
    """By code, whoever waits for the secretariat among them; by name only who is one already."""
    found = context.facts.expert(typed.upper()) or _expert_named(context, typed)
    if found is not None:
        return found, ()
    told = context.facts.registration(typed.upper())
    if told is None:
        return Problem(words.NO_EXPERT, (("typed", typed[:40]),))
    return _named(context, told.person, told.name)


def _named(context: Context, person: str, name: str) -> tuple[Expert, tuple[Change, ...]]:
    """Somebody becomes an expert, under the code and the name that they registered with."""
    told = context.facts.registration_of(person)
    member = AddMembership(Membership(person, Role.EXPERT))
    if told is None:
        expert = Expert(context.new("expert"), person, name)
        return expert, (member, AddExpert(expert))
    expert = Expert(told.code, person, told.name)
    approved = replace(
        told,
        state=RegistrationState.APPROVED,
        moved_at=context.now,
        reason="",
        revision=told.revision + 1,
    )
    return expert, (member, AddExpert(expert), SaveRegistration(approved, told.revision))


def _expert_named(context: Context, typed: str) -> Expert | None:
    """The one expert of that name; spaces, widths and titles do not tell names apart."""
    name = _bare(typed)
    codes = [e.code for e in context.facts.listed_experts() if name and _bare(e.name) == name]
    return context.facts.expert(codes[0]) if len(codes) == 1 else None


def _bare(name: str) -> str:
    return re.sub(r"^@|(?:様|さん)$", "", "".join(fold(name).split()))


def overlap(first: datetime, second: datetime, length: timedelta) -> bool:
    """Whether two stretches of the same length share time."""
    return abs(first - second) < length


def _account(context: Context, user: str) -> Account:
    """A mentioned user: of the platform and workspace where the line was typed."""
    return Account(context.place.platform, context.place.space, user)
