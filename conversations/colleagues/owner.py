"""Who answers for a firm's file: passed on with both sides' word, or settled by the secretariat."""

import re

from conversations.actions import Context
from conversations.actors import as_person
from conversations.asking import called, elsewhere
from conversations.asking import together_words as together
from conversations.colleagues import words
from conversations.colleagues.lines import read_line
from conversations.colleagues.members import LEAVE, colleague, company_of
from conversations.colleagues.whole import say
from conversations.engine import Button, Notice, Text
from conversations.people import Account, Company, Person
from conversations.ports import Outcome, SaveOwner, Say
from conversations.sessions.lines import MENTION, Problem, find_company

OWNER, PASS, PASS_YES, FOLLOW, DECLINE, SETTLE = (
    f"colleagues.{done}" for done in ("owner", "pass", "pass_yes", "follow", "decline", "settle")
)


def owner(context: Context, typed: str) -> Outcome:
    """``/sme owner @佐藤``."""
    line = read_line(typed)
    if not line.user:
        return say(context, OWNER, words.OWNER_USAGE)
    person = _mentioned(context, line.user)
    if person is None or colleague(context, person.id) is None:
        return say(context, OWNER, words.NOT_A_MEMBER)
    return pass_on(context, person.id)


def pass_on(context: Context, argument: str) -> Outcome:
    """Asks the owner once more, before anybody else hears of it."""
    person = colleague(context, argument)
    if person is None:
        return elsewhere(context)
    lang = context.language
    notice = Notice(
        notification=words.PASS_NOTIFY.say(lang),
        text=words.PASS_ASK.say(lang, name=called(context, person.id)),
        buttons=(
            Button(PASS_YES, words.PASS_YES.say(lang), person.id, "primary"),
            Button(LEAVE, words.LEAVE_IT.say(lang)),
        ),
    )
    return Outcome(PASS, says=(context.private(notice),))


def pass_yes(context: Context, argument: str) -> Outcome:
    """The other side is asked; until they accept, nothing has changed."""
    person, company = colleague(context, argument), company_of(context)
    if person is None or company is None:
        return elsewhere(context)
    if company.heir == person.id:
        return Outcome(PASS_YES)  # a second click
    heir = person.language
    asked = Notice(
        notification=words.PASS_NOTIFY.say(heir),
        text=words.HEIR.say(heir, name=together.CALLED.say(heir, name=context.actor.person.name)),
        buttons=(
            Button(FOLLOW, words.ACCEPT.say(heir), company.code, "primary"),
            Button(DECLINE, words.CANNOT.say(heir), company.code),
        ),
    )
    lang = context.language
    done = Notice(
        words.PASS_NOTIFY.say(lang), words.PASSING.say(lang, name=called(context, person.id))
    )
    change = SaveOwner(company.code, company.owner, person.id, was=company.owner)
    return Outcome(PASS_YES, (change,), (context.private(done), context.to(person, asked)))


def follow(context: Context, argument: str) -> Outcome:
    """The heir accepts: from now on they close, hand over and invite."""
    company = _asked_heir(context, argument)
    if company is None:
        return say(context, FOLLOW, words.OVER)
    me = context.actor.person.id
    change = SaveOwner(company.code, me, None, was=company.owner)
    told = _tell(context, company.owner, words.OWNER_NOW)
    return Outcome(FOLLOW, (change,), (context.private(_welcome(context)), *told))


def decline(context: Context, argument: str) -> Outcome:
    """The heir does not: it stays where it is."""
    company = _asked_heir(context, argument)
    if company is None:
        return say(context, DECLINE, words.OVER)
    change = SaveOwner(company.code, company.owner, None, was=company.owner)
    said = say(context, DECLINE, words.GAVE_BACK, name=called(context, company.owner or ""))
    told = _tell(context, company.owner, words.DECLINED)
    return Outcome(DECLINE, (change,), (*said.says, *told))


def settle(context: Context, typed: str) -> Outcome:
    """``/sme-office owner COMPANY @佐藤``: where the owner has left, the secretariat settles it."""
    mentions = list(MENTION.finditer(typed))
    rest = typed[: mentions[-1].start()].strip() if mentions else ""
    if not rest:
        return say(context, SETTLE, words.OFFICE_USAGE)
    company = find_company(context, re.sub(r"\s+", " ", rest))
    if isinstance(company, Problem):
        return say(context, SETTLE, company.text, **dict(company.values))
    person = _mentioned(context, mentions[-1][1])
    staff = {p.id for p in context.facts.staff(company.code)}
    if person is None or person.id not in staff:
        return say(context, SETTLE, words.OFFICE_UNKNOWN, company=company.called)
    done = say(
        context, SETTLE, words.OFFICE_DONE, company=company.called, name=called(context, person.id)
    )
    if company.owner == person.id:
        return done
    change = SaveOwner(company.code, person.id, None, was=company.owner)
    return Outcome(SETTLE, (change,), (*done.says, *_tell_firm(context, company, person)))


def _tell_firm(context: Context, company: Company, person: Person) -> tuple[Say, ...]:
    """Everybody of the firm hears who answers for its file now."""
    told = []
    for reader in context.facts.staff(company.code):
        lang = reader.language
        name = together.CALLED.say(lang, name=person.name)
        text = words.BY_OFFICE.say(lang, name=name)
        told.append(context.to(reader, Notice(words.PASS_NOTIFY.say(lang), text)))
    return tuple(told)


def _welcome(context: Context) -> Notice:
    lang = context.language
    see = Button("colleagues.members", words.SEE_MEMBERS.say(lang))
    return Notice(words.PASS_NOTIFY.say(lang), words.OWNER_YOU.say(lang), (see,))


def _asked_heir(context: Context, argument: str) -> Company | None:
    """The actor's firm, where its owner asked the actor to follow."""
    company = company_of(context)
    if company is None or company.code != argument:
        return None
    return company if company.heir == context.actor.person.id else None


def _tell(context: Context, person: str | None, text: Text) -> tuple[Say, ...]:
    theirs = as_person(context, person or "")
    if theirs is None:
        return ()
    lang = theirs.language
    said = text.say(lang, name=called(theirs, context.actor.person.id))
    return (theirs.private(Notice(words.PASS_NOTIFY.say(lang), said)),)


def _mentioned(context: Context, user: str) -> Person | None:
    account = Account(context.place.platform, context.place.space, user)
    return context.facts.person(account)
