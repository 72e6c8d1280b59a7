"""``/sme-office people`` and ``role``: who there is, and who is of the secretariat."""

from collections.abc import Mapping

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Row, Table
from conversations.engine.reading import plain
from conversations.engine.writing import write_moment
from conversations.office import people_words as words
from conversations.office.finding import folded
from conversations.office.sheet import moment
from conversations.people import Account, Membership, Person, Role
from conversations.ports import AddMembership, EndMembership, Outcome, Somebody
from conversations.sessions.lines import MENTION

PEOPLE, ROLE, ROLE_YES = "office.people", "office.role", "office.role_yes"
PAGE = 15  # people in one message
_GIVE = frozenset({"office", "事務局", "secretariat"})
_TAKE = frozenset({"none", "なし", "外す"})


def roles_of(context: Context, one: Somebody, firms: Mapping[str, str]) -> tuple[str, ...]:
    """What somebody is, in words: by the settings, by what they were given, by their firm.

    firms: their names by their codes.
    """
    lang = context.language
    told = []
    if is_office(context, one):
        told.append(words.OFFICE.say(lang))
    if one.expert:
        told.append(words.EXPERT.say(lang, code=one.expert))
    codes = (m.company for m in one.memberships if m.company and m.role is Role.STAFF)
    told += [words.STAFF.say(lang, company=f"{c} {firms.get(c, '')}".strip()) for c in codes]
    return tuple(told)


def firms_named(context: Context) -> Mapping[str, str]:
    """Every firm's name by its code."""
    return {entry.company.code: entry.company.name for entry in context.facts.entries()}


def is_office(context: Context, one: Somebody) -> bool:
    """Of the secretariat, by the settings or by what they were given."""
    given = any(m.role is Role.OFFICE for m in one.memberships)
    return given or one.person.account.key in context.programme.members


def _people(context: Context, typed: str) -> Outcome:
    """Everybody with their roles, or those whose name or role holds what was typed."""
    lang = context.language
    line, _, page = typed.strip().partition("+")
    skip = int(page) if page.isdecimal() else 0
    firms = firms_named(context)
    listed = [(one, roles_of(context, one, firms)) for one in context.facts.everybody()]
    said = folded(line)
    found = [
        (one, roles)
        for one, roles in listed
        if said in folded(f"{one.person.name} {' '.join(roles)}")
    ]
    if not found:
        text = words.PEOPLE_NONE.say(lang, typed=line[:40])
        return Outcome(PEOPLE, says=(context.here(Notice(words.PEOPLE_NOTIFY.say(lang), text)),))
    shown = found[skip : skip + PAGE]
    left = len(found) - skip - len(shown)
    label = words.NEXT_PAGE.say(lang, count=min(left, PAGE))
    table = Table(
        notification=words.PEOPLE_NOTIFY.say(lang),
        heading=words.PEOPLE.say(lang, now=write_moment(context.local, lang), count=len(found)),
        columns=tuple(column.say(lang) for column in words.PEOPLE_COLUMNS),
        rows=tuple(_row(context, one, roles) for one, roles in shown),
        buttons=(Button(PEOPLE, label, f"{line}+{skip + PAGE}"),) if left > 0 else (),
    )
    return Outcome(PEOPLE, says=(context.here(table),))


def _row(context: Context, one: Somebody, roles: tuple[str, ...]) -> Row:
    lang = context.language
    name = f"{one.person.name}\n{one.telephone}".strip()
    told = "\n".join(roles) or words.NOBODY.say(lang)
    return Row((name, told, moment(context, one.seen_at)))


def _role(context: Context, typed: str) -> Outcome:
    """``role PERSON office|none``: asked once more."""
    lang = context.language
    who, _, role = typed.strip().rpartition(" ")
    mention = MENTION.match(typed.strip())
    if mention:
        who, role = mention[0], typed.strip()[mention.end() :]
    gives = plain(role) in _GIVE
    if not who or not (gives or plain(role) in _TAKE):
        return _said(context, words.ROLE_USAGE.say(lang))
    one = _meant(context, who)
    if one is None:
        shown = (mention[2] or mention[1]) if mention else who
        return _said(context, words.ROLE_WHO.say(lang, typed=shown[:40]))
    refusal = _refusal(context, one, gives=gives)
    if refusal:
        return _said(context, refusal)
    text = words.ROLE_ASK if gives else words.ROLE_ASK_END
    label = words.ROLE_YES if gives else words.ROLE_END
    place = f"{one.person.id}:{'office' if gives else 'none'}"
    button = Button(ROLE_YES, label.say(lang), place, "primary" if gives else "danger")
    return _said(context, text.say(lang, who=one.person.name), (button,))


def _meant(context: Context, who: str) -> Somebody | None:
    """By mention, or by a name that one person alone has."""
    everybody = context.facts.everybody()
    mention = MENTION.fullmatch(who)
    if mention:
        place = context.place
        found = context.facts.person(Account(place.platform, place.space, mention[1]))
        return next((o for o in everybody if found and o.person.id == found.id), None)
    named = [one for one in everybody if folded(one.person.name) == folded(who)]
    return named[0] if len(named) == 1 else None


def _refusal(context: Context, one: Somebody, *, gives: bool) -> str:
    """Why nothing is changed; empty where it can be."""
    lang, who = context.language, one.person.name
    if gives and any(m.company for m in one.memberships):
        return words.ROLE_STAFF.say(lang, who=who)
    if is_office(context, one) is gives:
        return words.ROLE_SAME.say(lang, who=who)
    if not gives and one.person.account.key in context.programme.members:
        return words.ROLE_SETTLED.say(lang, who=who)
    return ""


def _role_yes(context: Context, argument: str) -> Outcome:
    lang = context.language
    id_, _, role = argument.partition(":")
    one = next((o for o in context.facts.everybody() if o.person.id == id_), None)
    if one is None or role not in ("office", "none"):
        return _said(context, words.ROLE_USAGE.say(lang))
    refusal = _refusal(context, one, gives=role == "office")
    if refusal:
        return _said(context, refusal, did=ROLE_YES)
    if role == "none":
        text = words.ROLE_ENDED.say(lang, who=one.person.name)
        ended = EndMembership(id_, Role.OFFICE, None)
        return Outcome(ROLE_YES, (ended,), _said(context, text).says)
    text = words.ROLE_DONE.say(lang, who=one.person.name)
    says = (*_said(context, text).says, context.to(one.person, _told(context, one.person)))
    return Outcome(ROLE_YES, (AddMembership(Membership(id_, Role.OFFICE)),), says)


def _told(context: Context, person: Person) -> Notice:
    lang = person.language
    text = words.ROLE_TOLD.say(lang, by=context.actor.person.name)
    return Notice(words.ROLE_NOTIFY.say(lang), text)


def _said(
    context: Context, text: str, buttons: tuple[Button, ...] = (), did: str = ROLE
) -> Outcome:
    notice = Notice(words.ROLE_NOTIFY.say(context.language), text, buttons)
    return Outcome(did, says=(context.here(notice),))


ACTIONS = (
    Action(PEOPLE, _people, "sme-office", ("people", "人", "人の一覧"), usage="people"),
    Action(ROLE, _role, "sme-office", ("role", "役割"), usage="role @名前 office|none"),
    Action(ROLE_YES, _role_yes),
)
