"""``/sme-office export``: a kind of rows as a file, with its definitions and the minute."""

from conversations.actions import Action, Context
from conversations.engine import Button, Document, Notice, Workbook
from conversations.engine.reading import plain
from conversations.engine.writing import write_moment
from conversations.office import people_words as words
from conversations.office import sheet_words
from conversations.office.sheets import sheet
from conversations.ports import Outcome

EXPORT = "office.export"
FORMS = ("xlsx", "csv")


def _export(context: Context, typed: str) -> Outcome:
    """``export applications csv``; Excel where no form is said, buttons where no kind is."""
    said = [plain(word) for word in typed.split()]
    kind = next((k for k, names in sheet_words.NAMES.items() if {*said} & {*names}), "")
    if not kind:
        return _which(context)
    form = next((form for form in FORMS if form in said), FORMS[0])
    return Outcome(EXPORT, says=(context.private(document(context, kind, form)),))


def _which(context: Context) -> Outcome:
    lang = context.language
    buttons = tuple(
        Button(EXPORT, name.say(lang), kind) for kind, name in sheet_words.KINDS.items()
    )
    notice = Notice(words.FILE_NOTIFY.say(lang), words.FILE_WHICH.say(lang), buttons)
    return Outcome(EXPORT, says=(context.here(notice),))


def document(context: Context, kind: str, form: str) -> Document:
    """The file; in the secretariat's private chat only, as it holds everybody's data."""
    lang = context.language
    rows = sheet(context, kind)
    text = words.FILE if form == "xlsx" else words.FILE_CSV
    stamp = context.local.strftime("%Y%m%d-%H%M")
    return Document(
        notification=words.FILE_NOTIFY.say(lang),
        text=text.say(
            lang,
            kind=sheet_words.KINDS[kind].say(lang),
            count=len(rows.rows),
            now=write_moment(context.local, lang),
        ),
        name=f"{kind}-{stamp}.{form}",
        company="",
        content=Workbook((rows,)),
    )


ACTIONS = (
    Action(
        EXPORT,
        _export,
        "sme-office",
        ("export", "書き出し", "書き出す"),
        usage="export applications|people|audit|sessions|answers [csv|xlsx]",
    ),
)
