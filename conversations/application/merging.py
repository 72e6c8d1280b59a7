"""Two files that are one firm's: joined by the secretariat's decision, never by themselves."""

from dataclasses import replace

from conversations.actions import Action, Context, join
from conversations.application import office_words as words
from conversations.application import tell
from conversations.application.deciding import MARK
from conversations.application.lines import find, say, spoken
from conversations.application.waiting import moved_up
from conversations.engine import Button, Notice
from conversations.people.applications import HOLDING, OVER, Application, ApplicationState
from conversations.ports import JoinFiles, Outcome, SaveApplication

MERGE = "application.merge"
_TWO = 2


def _ask(context: Context, typed: str) -> Outcome:
    """The two applications by their numbers; shown once more which one stays."""
    pair = _pair(context, typed.split())
    if pair is None:
        return say(context, MERGE, words.NOTIFY, words.MERGE_HOW.say(context.language))
    stays, goes = pair
    lang = context.language
    text = words.MERGE_ASK.say(
        lang,
        stays=tell.firm_line(context, stays, lang),
        goes=tell.firm_line(context, goes, lang),
    )
    place = f"{stays.code}{MARK}{goes.code}{MARK}{goes.revision}"
    buttons = (
        Button(f"{MERGE}_yes", words.MERGE.say(lang), place, "primary"),
        Button("application.keep", words.KEEP.say(lang)),
    )
    return Outcome(
        MERGE, says=(context.here(Notice(words.PREVIEW_NOTIFY.say(lang), text, buttons)),)
    )


def _pair(context: Context, named: list[str]) -> tuple[Application, Application] | None:
    """The one that stays (it came first), and the one that goes; both of them under way."""
    if len(named) != _TWO:
        return None
    found = [each for name in named if (each := find(context, name)) and each.state not in OVER]
    if len({each.company for each in found}) != _TWO:
        return None
    stays, goes = sorted(found, key=lambda each: (each.made_at, each.code))
    return stays, goes


def _yes(context: Context, argument: str) -> Outcome:
    """All that is in the later file is in the earlier one; the later application is over."""
    did, lang = f"{MERGE}_yes", context.language
    first, second, revision = (*argument.split(MARK), "", "", "")[:3]
    context.facts.hold_places()
    pair = _pair(context, [first, second])
    if pair is None or str(pair[1].revision) != revision:
        return say(context, did, words.NOTIFY, words.MERGE_HOW.say(lang))
    stays, goes = pair
    over = replace(
        goes,
        state=ApplicationState.WITHDRAWN,
        reason=words.MERGED_REASON.say(lang, number=stays.number),
        revision=goes.revision + 1,
        moved_at=context.now,
    )
    text = words.MERGED.say(lang, line=tell.firm_line(context, stays, lang))
    done = Outcome(
        did,
        (
            SaveApplication(over, goes.revision, context.actor.person.id),
            JoinFiles(goes.company, stays.company),
        ),
        (context.here(Notice(words.DONE_NOTIFY.say(lang), text)),),
    )
    freed = 1 if goes.state in HOLDING else 0
    return join(done, moved_up(context, freed=freed, besides=goes.code))


ACTIONS = (
    Action(
        MERGE,
        _ask,
        "sme-office",
        spoken(("join", "merge", "まとめる")),
        usage="applications join NUMBER NUMBER",
    ),
    Action(f"{MERGE}_yes", _yes),
)
