"""``/sme-office company new …``: a file for a firm that rings; and how a firm is reached."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from conversations.actions import Context
from conversations.engine import Button, Field, Fill, Notice, Option
from conversations.people import Company
from conversations.people.channels import Channel, read_channel
from conversations.ports import AddCompany, Outcome, ReachBy
from conversations.proxy import words
from conversations.proxy.behalf import acting_for, begun
from conversations.proxy.entering import MARK, OPEN, ways
from conversations.proxy.saying import say
from conversations.sessions.lines import Problem, find_company, tokens

NEW, NEW_YES, REACH = "proxy.new", "proxy.new_yes", "proxy.reach"
_MOST = 100  # characters of one particular
_TELEPHONE = re.compile(r"\+?[0-9][0-9()-]{8,14}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PARTICULARS = ("kana", "contact", "telephone", "email")


@dataclass(frozen=True, slots=True)
class _Firm:
    """What is known of a firm before it has a file. told: of the particulars, as written."""

    name: str
    told: dict[str, str]
    channel: Channel

    @property
    def line(self) -> str:
        """The same as it may be typed."""
        kept = (self.told.get(name, "") for name in ("telephone", "email"))
        return " ".join(filter(None, (self.name, *kept, self.channel)))


def new(context: Context, typed: str) -> Outcome:
    """A name with what else is known; alone, or with a name that is known, it asks."""
    if context.filled is None and not typed.strip():
        return Outcome(NEW, opens=_form(context))
    firm = _read(typed) if context.filled is None else _filled(context.filled)
    if not firm.name:
        return say(context, NEW, words.NO_NAME)
    known = context.facts.companies_named(firm.name)
    return _same_name(context, firm, known) if known else _opened(context, firm)


def new_yes(context: Context, argument: str) -> Outcome:
    """It is another firm of the same name."""
    firm = _read(argument)
    return _opened(context, firm) if firm.name else say(context, NEW, words.NO_NAME)


def reach(context: Context, typed: str) -> Outcome:
    """``COMPANY 電話``: where the firm's reminders go from now on."""
    *firm, last = tokens(typed) or [""]
    channel = read_channel(last)
    if channel is None or not firm:
        return say(context, REACH, words.REACH_USAGE)
    company = find_company(context, " ".join(firm))
    if isinstance(company, Problem):
        return say(context, REACH, company.text, **dict(company.values))
    said = say(context, REACH, words.REACHED[channel], company=company.called)
    return Outcome(REACH, (ReachBy(company.code, channel),), said.says)


def _read(typed: str) -> _Firm:
    """A typed line: what looks like a number, an address or a way is one; the rest is the name."""
    name: list[str] = []
    told: dict[str, str] = {}
    channel = Channel.TELEPHONE
    for word in tokens(typed):
        if _TELEPHONE.fullmatch(word):
            told["telephone"] = word
        elif _EMAIL.fullmatch(word):
            told["email"] = word
        elif name and (way := read_channel(word)):
            channel = way
        else:
            name.append(word)
    return _Firm(" ".join(name)[:_MOST], told, channel)


def _filled(values: Mapping[str, str]) -> _Firm:
    given = {name: value.strip()[:_MOST] for name, value in values.items()}
    told = {name: given[name] for name in _PARTICULARS if given.get(name)}
    channel = read_channel(given.get("channel", "")) or Channel.TELEPHONE
    return _Firm(given.get("name", ""), told, channel)


def _same_name(context: Context, firm: _Firm, known: tuple[Company, ...]) -> Outcome:
    lang = context.language
    found = "\n".join(f"{company.code} {company.name}" for company in known)
    buttons = (
        Button(OPEN, words.USE_IT.say(lang), f"{known[0].code}{MARK}"),
        Button(NEW_YES, words.ANOTHER.say(lang), firm.line),
    )
    text = words.SAME_NAME.say(lang, found=found)
    notice = Notice(words.SAME_NAME_NOTIFY.say(lang), text, buttons)
    return Outcome(NEW, says=(context.here(notice),))


def _opened(context: Context, firm: _Firm) -> Outcome:
    """The file, and the way into it: whoever opened it enters for the firm from now on."""
    lang = context.language
    company = Company(context.new("company"), firm.name)
    for_firm = acting_for(context, company.code)
    invite = Button("join.invite_office", words.INVITE.say(lang), company.code)
    text = words.OPENED.say(
        lang,
        company=company.called,
        code=company.code,
        channel=words.CHANNELS[firm.channel].say(lang),
    )
    check, diagnose, documents, *_ = ways(for_firm, company.code)
    notice = Notice(words.OPENED_NOTIFY.say(lang), text, (check, diagnose, documents, invite))
    changes = (
        AddCompany(company, firm.told),
        ReachBy(company.code, firm.channel),
        begun(context, company.code),
    )
    return Outcome(NEW, changes, (context.private(notice),))


def _form(context: Context) -> Fill:
    lang = context.language
    ways_ = tuple(Option(id_, label.say(lang)) for id_, label in words.CHANNELS.items())
    labels = (words.KANA, words.CONTACT, words.TELEPHONE, words.EMAIL)
    return Fill(
        notification=words.NEW_FORM_NOTIFY.say(lang),
        title=words.NEW_FORM_TITLE.say(lang),
        text=words.NEW_FORM_TEXT.say(lang),
        action=NEW,
        argument="",
        fields=(
            Field("name", words.NAME.say(lang), hint=words.NAME_HINT.say(lang)),
            *(
                Field(id_, label.say(lang), optional=True)
                for id_, label in zip(_PARTICULARS, labels, strict=True)
            ),
            Field("channel", words.CHANNEL.say(lang), "choice", ways_, initial="telephone"),
        ),
        submit=words.SAVE.say(lang),
        button=words.NEW_FORM_TITLE.say(lang),
    )
