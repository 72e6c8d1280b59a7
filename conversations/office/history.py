"""``/sme-office audit``: what was done, by whom and when; of one firm or of all."""

from itertools import groupby

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Row, Table, Text, word
from conversations.office import history_words as words
from conversations.office.picking import one
from conversations.office.sheet import moment
from conversations.people import Company, Role
from conversations.ports import Act, Outcome

HISTORY = "office.history"
PAGE = 15  # lines in one message
READ = 200  # acts that they are made of, at most
_REFUSED = ".refused"


def _history(context: Context, typed: str) -> Outcome:
    """``audit COMPANY``; of all where none is named. The button brings the lines before."""
    line, _, page = typed.strip().partition("+")
    skip = int(page) if page.isdecimal() else 0
    if not line.strip():
        return _page(context, None, skip)
    return one(context, HISTORY, line, lambda company, _: _page(context, company, skip))


def _page(context: Context, company: Company | None, skip: int) -> Outcome:
    lang = context.language
    code = company.code if company else None
    acts = context.facts.acts(code, READ, skip)
    lines, seen = _together(acts)
    if not lines:
        return Outcome(HISTORY, says=(context.here(word(words.HISTORY_NONE.say(lang))),))
    called = f"{company.code} {company.name}".strip() if company else ""
    head = words.HISTORY_HEAD.say(lang, company=called) if company else words.HISTORY_ALL.say(lang)
    older = Button(HISTORY, words.OLDER.say(lang), f"{code or ''}+{skip + seen}")
    more = seen < len(acts) or len(acts) == READ
    table = Table(
        notification=words.HISTORY_NOTIFY.say(lang),
        heading=head,
        columns=tuple(column.say(lang) for column in words.HISTORY_COLUMNS),
        rows=tuple(Row(_cells(context, *line, of_all=company is None)) for line in lines),
        buttons=(older,) if more else (),
    )
    return Outcome(HISTORY, says=(context.here(table),))


def _together(acts: tuple[Act, ...]) -> tuple[list[tuple[Act, int]], int]:
    """As many lines as a page holds, and how many acts they tell.

    What one person did several times on end (25 answers) is one line, with its number.
    """
    lines: list[tuple[Act, int]] = []
    for seen, (_, same) in enumerate(groupby(acts, lambda a: (a.who, a.action, a.company))):
        if seen == PAGE:
            break
        of_one = tuple(same)
        lines.append((of_one[0], len(of_one)))
    return lines, sum(count for _, count in lines)


def _cells(context: Context, act: Act, times: int, *, of_all: bool) -> tuple[str, ...]:
    lang = context.language
    who = words.BY_ITSELF.say(lang) if act.who == Role.SYSTEM else act.who
    done = said(act.action, lang)
    if times > 1:
        done = words.TIMES.say(lang, done=done, count=times)
    if of_all and act.company:
        done = f"{done}　{act.company}"
    return moment(context, act.at), who, done


def said(action: str, lang: Language) -> str:
    """What was done in words; an action that has none of its own by its topic."""
    bare = action.removesuffix(_REFUSED)
    topic = words.TOPICS.get(bare.partition(".")[0], Text(ja=bare, en=bare))
    done = words.DONE.get(bare, topic).say(lang)
    return words.REFUSED.say(lang, done=done) if action.endswith(_REFUSED) else done


ACTIONS = (
    Action(
        HISTORY,
        _history,
        "sme-office",
        ("audit", "history", "履歴", "記録"),
        usage="audit 会社",
    ),
)
