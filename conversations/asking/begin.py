"""Beginning a flow, and beginning it again: what was answered before stays on record."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.asking import words
from conversations.asking.places import elsewhere, last_unfinished, nothing_open, own
from conversations.asking.talk import again, close, pose, set_aside, topic_of
from conversations.asking.together import call_back, of_colleagues, together
from conversations.engine import Button, Conversation, Notice, State, accepted
from conversations.people import Company, Membership, Role
from conversations.ports import AddCompany, AddMembership, Change, Outcome, SaveConversation


def start(context: Context, flow_id: str) -> Outcome:
    """A flow from its first question; an unfinished one goes on where it had stopped."""
    existing = _kept(context, flow_id)
    did = f"{flow_id}.start"
    colleagues = of_colleagues(context, flow_id) if existing is None else None
    if colleagues is not None:
        return together(context, colleagues, did=did)
    if existing is None:
        return _begin(context, flow_id, did=did)
    asked = again(context, existing, did=did)
    restarts = existing.answers and existing.part is None
    return _offer_again(context, existing, asked) if restarts else asked


def _kept(context: Context, flow_id: str) -> Conversation | None:
    """What the actor holds unfinished; who acts for a firm has others' and their own besides."""
    me, company = context.actor.person.id, context.actor.company
    if not context.actor.proxy or company is None:
        return context.facts.unfinished(me, flow_id)
    held = (c for c in context.facts.held(me, company) if c.flow == flow_id and c.part is None)
    return max(held, key=lambda kept: kept.revision, default=None)


def _offer_again(context: Context, existing: Conversation, asked: Outcome) -> Outcome:
    """The kept place, with the way to begin again told before it."""
    lang = context.language
    button = Button("conversation.begin_again", words.BEGIN_AGAIN.say(lang), existing.id)
    text = words.CONTINUED.say(lang)
    notice = Notice(notification=text, text=text, buttons=(button,))
    return replace(asked, says=(context.private(notice), *asked.says))


def _begin(context: Context, flow_id: str, *, did: str) -> Outcome:
    """A new conversation; another open one is kept for later, and says so on its card."""
    company, opened = file_of(context)
    asked = _fresh(context, flow_id, company, did=did)
    aside = set_aside(context)
    return replace(
        asked,
        changes=(*opened, *aside.changes, *asked.changes),
        says=(*aside.says, *asked.says),
    )


def _fresh(context: Context, flow_id: str, company: str, *, did: str) -> Outcome:
    """The first question, under the edition of now."""
    flow = context.topics[flow_id].flow(context.programme.edition)
    begun = Conversation(
        id=context.new("conversation"),
        flow=flow_id,
        edition=flow.edition,
        person=context.actor.person.id,
        company=company,
    )
    return pose(context, flow, begun, did=did, was=None)


def file_of(context: Context) -> tuple[str, tuple[Change, ...]]:
    """The actor's firm; a first use makes its file (contract.md), so no registration is needed."""
    if context.actor.company is not None:
        return context.actor.company, ()
    company = Company(code=context.new("company"))
    member = Membership(context.actor.person.id, Role.STAFF, company.code)
    return company.code, (AddCompany(company), AddMembership(member))


def _begin_again(context: Context, argument: str) -> Outcome:
    """Asks first: the answers so far will no longer be used."""
    found = own(context, argument) if argument else last_unfinished(context)
    if found is None and argument:
        return elsewhere(context)
    if found is None or found.state in (State.FINISHED, State.LEFT):
        return nothing_open(context)
    if found.part is not None:  # what somebody asked for is gone on with
        return again(context, found, did="conversation.begin_again")
    _, flow = topic_of(context, found)
    lang = context.language
    count = len(accepted(flow, found.answers))
    notice = Notice(
        notification=words.AGAIN_NOTIFY.say(lang),
        text=words.AGAIN.say(lang, count=count),
        buttons=(
            Button("conversation.go_on", words.GO_ON.say(lang), found.id, "primary"),
            Button("conversation.begin_again_yes", words.BEGIN_AGAIN.say(lang), found.id),
        ),
    )
    return Outcome(did="conversation.begin_again", says=(context.private(notice),))


def _begin_again_yes(context: Context, argument: str) -> Outcome:
    found = own(context, argument)
    if found is None or found.part is not None:
        return elsewhere(context)
    if found.state in (State.FINISHED, State.LEFT):
        return Outcome(did="conversation.begin_again")  # a second click
    _, flow = topic_of(context, found)
    left = replace(found, state=State.LEFT, revision=found.revision + 1)
    asked = _fresh(context, found.flow, found.company, did="conversation.begin_again")
    aside = set_aside(context, besides=found.id)
    back = call_back(context, context.facts.parts(found.id))
    return replace(
        asked,
        changes=(
            SaveConversation(left, found.revision),
            *back.changes,
            *aside.changes,
            *asked.changes,
        ),
        says=(*back.says, *aside.says, *close(context, flow, found), *asked.says),
    )


ACTIONS = (
    Action(
        "conversation.begin_again",
        _begin_again,
        "sme",
        ("restart", "start over", "はじめから", "最初から", "やり直す", "やり直し"),
    ),
    Action("conversation.begin_again_yes", _begin_again_yes),
)
