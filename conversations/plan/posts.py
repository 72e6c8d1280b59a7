"""A plan's summary in a channel: it follows what is done, and whoever shared it keeps control."""

from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.engine import Button, Fresh, Notice, Result, Text
from conversations.plan import sharing_words as words
from conversations.plan.steps import Shown, summary
from conversations.plan.use import in_use
from conversations.ports import Outcome, PlanRecord, Post, Posted, Say, TakenBack

VIEW = "plan"  # the summary in a channel, brought up to date
WORD = "plan_posted"  # what its sender reads once it stands


def shared(context: Context, record: PlanRecord, post: Post) -> Result:
    """The summary as it is shown in the post's channel, in the language of who shared it."""
    company = context.facts.company(record.company)
    sharer = context.facts.person_by_id(post.by)
    shown = Shown(
        company=company.called if company else record.company,
        shared_by=sharer.name if sharer else "",
        on=post.at.astimezone(context.programme.zone).date(),
        score=post.score_hidden is None,
    )
    language = sharer.language if sharer else context.language
    return summary(in_use(context, record), shown, context.local.date(), language)


def compose(context: Context, of: str) -> Result | None:
    """The view ``plan``: a post as it is now; None where no message of it stands."""
    post = context.facts.post(of)
    if post is None or not context.facts.reached(post.delivery):
        return None
    record = context.facts.plan_by_id(post.company, post.plan)
    return shared(context, record, post) if record else None


def word(context: Context, of: str) -> Notice | None:
    """The view ``plan_posted``: who can read it, and how to take it back (voice.md M8e)."""
    post = context.facts.post(of)
    sharer = as_person(context, post.by) if post else None
    if post is None or sharer is None:
        return None
    lang, readers = sharer.language, context.facts.readers(post.delivery)
    text = words.STANDS.say(lang)
    if readers is not None:
        said = words.READERS if post.agreed else words.OWN_READERS
        text = f"{text}\n{said.say(lang, count=readers)}"
    buttons = (
        _score_button(sharer, post),
        Button("plan.take_back", words.TAKE_BACK.say(lang), post.id),
        Button("plan.mine", words.MINE.say(lang)),
    )
    return Notice(words.STANDS_NOTIFY.say(lang), text, buttons)


def refresh(context: Context, company: str) -> tuple[Say, ...]:
    """Every post of the company, each brought up to date in its place."""
    return tuple(_fresh(context, post) for post in context.facts.posts(company))


def hide_score(context: Context, of: str) -> Outcome:
    """The score is taken out of a post, until it is shown again."""
    return _change_score(context, of, "plan.hide_score", hidden=True)


def show_score(context: Context, of: str) -> Outcome:
    """The score stands in a post again."""
    return _change_score(context, of, "plan.show_score", hidden=False)


def take_back(context: Context, of: str) -> Outcome:
    """A word takes the message's place; nothing but posting it again brings the plan back."""
    did, post = "plan.take_back", _own(context, of)
    if post is None:
        return _not_there(context, did)
    sharer = context.facts.person_by_id(post.by)
    lang = sharer.language if sharer else context.language
    gone = Notice(words.GONE_NOTIFY.say(lang), words.GONE.say(lang))
    say = replace(_fresh(context, post), step=gone, consent=True, asks=None)
    return Outcome(did, (TakenBack(post),), (say, _said(context, words.TAKEN_BACK)))


def _change_score(context: Context, of: str, did: str, *, hidden: bool) -> Outcome:
    post = _own(context, of)
    if post is None:
        return _not_there(context, did)
    if (post.score_hidden is not None) == hidden:
        return Outcome(did)  # a second click
    changed = replace(post, score_hidden=context.actor.person.id if hidden else None)
    text = words.SCORE_HIDDEN if hidden else words.SCORE_SHOWN
    buttons = (_score_button(context, changed),)
    told = _said(context, text, buttons)
    return Outcome(did, (Posted(changed),), (_fresh(context, post), told))


def _own(context: Context, of: str) -> Post | None:
    """The post, where the actor shared it or opened their firm's file; nobody else may."""
    post, company = context.facts.post(of), context.actor.company
    if post is None or company is None or post.company != company:
        return None
    owner = context.facts.firm_owner(company)
    allowed = {post.by, owner.id if owner else post.by}
    return post if context.actor.person.id in allowed else None


def _not_there(context: Context, did: str) -> Outcome:
    return Outcome(f"{did}.refused", says=(_said(context, words.NOT_YOURS),))


def _said(context: Context, text: Text, buttons: tuple[Button, ...] = ()) -> Say:
    said = text.say(context.language)
    return context.here(Notice(words.CHANGED_NOTIFY.say(context.language), said, buttons))


def _score_button(context: Context, post: Post) -> Button:
    lang = context.language
    if post.score_hidden is None:
        return Button("plan.hide_score", words.HIDE_SCORE.say(lang), post.id)
    return Button("plan.show_score", words.SHOW_SCORE.say(lang), post.id)


def _fresh(context: Context, post: Post) -> Say:
    """The one row by which a post is brought up to date.

    A channel that outsiders came to read since is not written to unasked: its sharer is told,
    once.
    """
    sharer = as_person(context, post.by)
    asks = None
    if sharer is not None:
        lang = sharer.language
        told = Notice(words.NOW_SHARED_NOTIFY.say(lang), words.NOW_SHARED.say(lang))
        asks = replace(sharer.private(told), delivery=f"{post.id}/shared")
    return Say(
        delivery=context.new("delivery"),
        to=post.address,
        step=Fresh(VIEW, post.id),
        replaces=post.delivery,
        consent=post.agreed,
        asks=asks,
        fresh=f"{VIEW}:{post.id}",
    )
