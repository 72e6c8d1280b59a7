"""The people of a firm: a code that makes whoever types it staff of the company."""

from dataclasses import replace

from conversations.actions import Context
from conversations.asking.talk import again
from conversations.asking.words import platform
from conversations.engine import Button, Notice, Text
from conversations.joining import words
from conversations.joining.codes import INVITATION_WORDS, make_code, sealed, shown
from conversations.joining.files import is_theirs_alone
from conversations.joining.telling import LINK, ask, refuse, until
from conversations.people import Actor, Company, Membership, Role
from conversations.people.codes import INVITATION_LIVES, INVITED, Code, CodeKind
from conversations.ports import (
    AddCode,
    AddMembership,
    Change,
    ChangeCode,
    EndMembership,
    JoinFiles,
    Outcome,
    RevokeCodes,
    Say,
)
from conversations.welcome import starts

_OTHERS = frozenset({Role.EXPERT, Role.OFFICE})


def invitation(context: Context, company: str) -> tuple[str, Code]:
    """A new code of the company in clear, once, and as it is kept."""
    code = make_code(context.new("code"), INVITATION_WORDS)
    return code, Code(
        id=context.new("code"),
        seal=sealed(code),
        kind=CodeKind.FIRM,
        person=context.actor.person.id,
        made_at=context.now,
        expires_at=context.now + INVITATION_LIVES,
        uses=INVITED,
        company=company,
    )


def invite(context: Context, company: Company) -> Outcome:
    """The code for colleagues, in the actor's private chat only."""
    lang = context.language
    code, kept = invitation(context, company.code)
    text = words.INVITATION.say(
        lang,
        company=company.called,
        code=shown(code, lang),
        until=until(context, kept.expires_at),
        uses=kept.uses,
    )
    notice = Notice(
        notification=words.INVITATION_NOTIFY.say(lang),
        text=text,
        buttons=(Button("join.revoke", words.REVOKE.say(lang), company.code),),
    )
    return Outcome("join.invite", (AddCode(kept),), (context.private(notice),))


def letter(context: Context, company: Company) -> Outcome:
    """The text that the secretariat pastes into a mail or reads aloud (voice.md E4)."""
    lang = context.language
    code, kept = invitation(context, company.code)
    notice = Notice(
        notification=words.LETTER_NOTIFY.say(lang),
        text=written(context, company, shown(code, lang), kept),
        buttons=(Button("join.revoke_office", words.REVOKE.say(lang), company.code),),
    )
    return Outcome("join.invite_office", (AddCode(kept),), (context.private(notice),))


def written(context: Context, company: Company, code: str, kept: Code, receipt: str = "") -> str:
    """The letter itself; ``code`` as it is read out."""
    lang = context.language
    link = context.programme.link
    reach = context.programme.office.contact(lang)
    return words.LETTER.say(
        lang,
        company=company.called,
        receipt=words.RECEIPT.say(lang, receipt=receipt) if receipt else "",
        where=words.OPEN_LINK.say(lang, link=link) if link else words.OPEN_APP.say(lang),
        code=code,
        until=until(context, kept.expires_at),
        contact=words.CONTACT.say(lang, contact=reach) if reach else "",
    )


def revoke(context: Context, company: Company, did: str) -> Outcome:
    """All invitations of the company, whoever made them."""
    lang = context.language
    notice = Notice(
        notification=words.REVOKED_ALL_NOTIFY.say(lang),
        text=words.REVOKED_ALL.say(lang, company=company.called),
    )
    return Outcome(did, (RevokeCodes(company.code),), (context.private(notice),))


def enter(context: Context, code: Code) -> Outcome:
    """An invitation was typed: in at once, unless another firm would be left."""
    company = context.facts.company(code.company or "")
    if company is None:
        return refuse(context, words.NOTHING)
    if context.actor.roles & _OTHERS:
        return refuse(context, words.FOR_STAFF)
    mine = context.facts.company(context.actor.company) if context.actor.company else None
    if mine is not None and mine.code == company.code:
        return refuse(context, words.IN_ALREADY, company=company.called)
    if mine is None:
        return _let_in(context, code, company)
    if not mine.name and is_theirs_alone(context.facts, mine, frozenset({context.actor.person.id})):
        joined = JoinFiles(mine.code, company.code)
        return _let_in(context, code, company, (joined,), words.JOINED_KEPT)
    text = words.ASK_MOVE.say(context.language, mine=mine.called, company=company.called)
    asked = ask(context, words.ASK_MOVE_NOTIFY, text, "join.move", code, words.MOVE)
    claimed = ChangeCode(replace(code, claimed=context.actor.person.id), code.used)
    return Outcome(LINK, (claimed,), (context.private(asked),))


def move(context: Context, code: Code) -> Outcome:
    """From one firm to another: what was answered for the first stays in its file."""
    company = context.facts.company(code.company or "")
    if company is None or context.actor.company is None:
        return refuse(context, words.NOTHING)
    person = context.actor.person.id
    ended = tuple(
        EndMembership(person, membership.role, membership.company)
        for membership in context.facts.memberships(person)
        if membership.company
    )
    return _let_in(context, code, company, ended, words.JOINED_KEPT, kept=False)


def _let_in(
    context: Context,
    code: Code,
    company: Company,
    before: tuple[Change, ...] = (),
    told: Text | None = None,
    *,
    kept: bool = True,
) -> Outcome:
    """They are staff; the company's people are told who came."""
    lang, person = context.language, context.actor.person
    member = Membership(person.id, Role.STAFF, company.code)
    current = context.facts.current(person.id)
    here = current if kept and current is not None and current.flow in context.topics else None
    inside = replace(context, actor=Actor(person, frozenset({Role.STAFF}), company.code))
    notice = Notice(
        notification=words.JOINED_NOTIFY.say(lang),
        text=words.JOINED.say(
            lang, company=company.called, kept=told.say(lang) if told and kept else ""
        ),
        buttons=() if here else starts(inside),
    )
    came = Outcome(
        LINK,
        (
            *before,
            ChangeCode(replace(code, used=code.used + 1), code.used),
            AddMembership(member),
        ),
        (context.private(notice), *_tell(context, company)),
    )
    if here is None:
        return came
    # the question first: it is saved in the file that it was asked in, which then moves
    asked = again(context, here, did=LINK)
    return replace(came, changes=(*asked.changes, *came.changes), says=(*came.says, *asked.says))


def _tell(context: Context, company: Company) -> tuple[Say, ...]:
    """Whoever is in the file already hears who came."""
    person = context.actor.person
    told = []
    for colleague in context.facts.staff(company.code):
        if colleague.id == person.id:
            continue
        lang = colleague.language
        text = words.CAME.say(
            lang,
            name=person.name,
            platform=platform(person.account.platform, lang),
            company=company.called,
        )
        told.append(
            context.to(colleague, Notice(notification=words.CAME_NOTIFY.say(lang), text=text))
        )
    return tuple(told)
