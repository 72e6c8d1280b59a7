"""A person's accounts made one: a code shown in one, typed in the other."""

from dataclasses import dataclass, replace

from conversations.actions import Context
from conversations.actors import actor_of
from conversations.asking import set_aside
from conversations.asking.talk import again
from conversations.asking.words import platform
from conversations.engine import Language, Notice
from conversations.joining import words
from conversations.joining.codes import LINK_WORDS, make_code, sealed, shown
from conversations.joining.files import Joined, join_files_of
from conversations.joining.telling import LINK, ask, refuse, until
from conversations.office.reach import to_secretariat
from conversations.people import Membership, Person, Role
from conversations.people.codes import LINK_LIVES, Code, CodeKind
from conversations.ports import (
    AddCode,
    AddMembership,
    Change,
    ChangeCode,
    JoinFiles,
    JoinPeople,
    Outcome,
    Say,
)
from conversations.welcome import keep_fresh, starts


@dataclass(frozen=True, slots=True)
class _Pair:
    """The maker of a code, who stays, and what becomes of both files."""

    maker: Person
    files: Joined


def show_code(context: Context) -> Outcome:
    """A new code for the actor's own other account, in their private chat only."""
    lang = context.language
    code = make_code(context.new("code"), LINK_WORDS)
    kept = Code(
        id=context.new("code"),
        seal=sealed(code),
        kind=CodeKind.LINK,
        person=context.actor.person.id,
        made_at=context.now,
        expires_at=context.now + LINK_LIVES,
        uses=1,
    )
    text = words.CODE.say(lang, code=shown(code, lang), until=until(context, kept.expires_at))
    notice = Notice(notification=words.CODE_NOTIFY.say(lang), text=text)
    return Outcome(LINK, (AddCode(kept),), (context.private(notice),))


def enter(context: Context, code: Code) -> Outcome:
    """A link's code was typed: at once for a newcomer, else asked once more."""
    pair = _pair(context, code)
    if isinstance(pair, Outcome):
        return pair
    person = context.actor.person
    if not context.actor.roles and not context.facts.memberships(person.id):
        return _link(context, code, pair)
    lang, files = context.language, pair.files
    told = words.FILES_KEPT.say(lang)
    if files.gone and files.into:
        told = words.FILES_JOINED.say(lang, gone=files.gone.called, into=files.into.called)
    maker = pair.maker
    text = words.ASK_LINK.say(
        lang, name=maker.name, platform=platform(maker.account.platform, lang), files=told
    )
    asked = ask(context, words.ASK_NOTIFY, text, "join.merge", code, words.LINK)
    claimed = ChangeCode(replace(code, claimed=person.id), code.used)
    return Outcome(LINK, (claimed,), (context.private(asked),))


def merge(context: Context, code: Code) -> Outcome:
    """They meant it: who is asked was checked by the caller."""
    pair = _pair(context, code)
    return pair if isinstance(pair, Outcome) else _link(context, code, pair)


def _pair(context: Context, code: Code) -> _Pair | Outcome:
    """Both people, or why they are not made one."""
    actor, facts = context.actor, context.facts
    maker = facts.person_by_id(code.person)
    if maker is None:
        return refuse(context, words.NOTHING)
    if maker.id == actor.person.id:
        same = maker.account == actor.person.account
        return refuse(context, words.OWN if same else words.ALREADY)
    theirs = actor_of(facts, maker)
    files = join_files_of(
        facts, actor.company, theirs.company, frozenset({maker.id, actor.person.id})
    )
    two_experts = Role.EXPERT in actor.roles and Role.EXPERT in theirs.roles
    if files is None or two_experts:
        return _apart(context, maker, theirs.company)
    return _Pair(maker, files)


def _apart(context: Context, maker: Person, their_company: str | None) -> Outcome:
    """Two firms' answers are never mixed by a code: people of the secretariat look at it."""
    lang, facts, actor = context.language, context.facts, context.actor

    def called(code: str | None, lang: Language) -> str:
        company = facts.company(code) if code else None
        return f"{company.code} {company.name}".strip() if company else words.NO_FIRM.say(lang)

    told = Notice(notification=words.APART_NOTIFY.say(lang), text=words.APART.say(lang))

    def case(lang: Language) -> Notice:
        return Notice(
            notification=words.APART_OFFICE_NOTIFY.say(lang),
            text=words.APART_OFFICE.say(
                lang,
                name=actor.person.name,
                other=maker.name,
                company=called(actor.company, lang),
                their_company=called(their_company, lang),
            ),
        )

    says = (context.private(told), *to_secretariat(context, case))
    return Outcome(f"{LINK}.apart", says=says)


def _link(context: Context, code: Code, pair: _Pair) -> Outcome:
    """All that was the typing account's person's becomes the maker's; both sides are told."""
    gone, maker = context.actor.person, pair.maker
    moved = _moved_on(context, maker)
    changes: list[Change] = [
        *moved.changes,
        ChangeCode(replace(code, used=code.used + 1), code.used),
    ]
    if pair.files.gone and pair.files.into:
        changes.append(JoinFiles(pair.files.gone.code, pair.files.into.code))
    changes.append(JoinPeople(gone.id, maker.id))
    settled = context.actor.roles | actor_of(context.facts, maker).roles
    if Role.OFFICE in settled or maker.account.key in context.programme.members:
        changes.append(AddMembership(Membership(maker.id, Role.OFFICE)))
    return Outcome(
        LINK, tuple(changes), (*_tell(context, maker), *moved.says, *_homes(context, maker))
    )


def _moved_on(context: Context, maker: Person) -> Outcome:
    """The open question of either comes to the account that was used last: this one.

    The maker's goes first; another that was open here is kept for later.
    """
    theirs = context.facts.current(maker.id)
    mine = context.facts.current(context.actor.person.id)
    if theirs is not None and theirs.flow in context.topics:
        here = replace(maker, account=context.actor.person.account)
        elsewhere = replace(context, actor=actor_of(context.facts, here))
        aside = set_aside(context)
        asked = again(elsewhere, theirs, did=LINK)
        return replace(
            asked, changes=(*aside.changes, *asked.changes), says=(*aside.says, *asked.says)
        )
    if mine is not None and mine.flow in context.topics:
        return again(context, mine, did=LINK)
    return Outcome(did=LINK)


def _tell(context: Context, maker: Person) -> tuple[Say, ...]:
    """Here where they stand, there that somebody came: it may not have been them."""
    lang, account = context.language, maker.account
    open_ = context.facts.current(maker.id) or context.facts.current(context.actor.person.id)
    here = Notice(
        notification=words.LINKED_NOTIFY.say(lang),
        text=words.LINKED.say(lang, name=maker.name, platform=platform(account.platform, lang)),
        buttons=() if open_ else starts(context),
    )
    mine = context.actor.person.account
    there = Notice(
        notification=words.LINKED_NOTIFY.say(maker.language),
        text=words.LINKED_THERE.say(
            maker.language, platform=platform(mine.platform, maker.language)
        ),
    )
    return context.private(here), context.to(maker, there)


def _homes(context: Context, maker: Person) -> tuple[Say, ...]:
    """Where either looks, both stand as one."""
    facts = context.facts
    open_ = (*facts.homes_of(maker.id), *facts.homes_of(context.actor.person.id))
    return tuple(keep_fresh(context, replace(at, person=maker.id)) for at in open_)
