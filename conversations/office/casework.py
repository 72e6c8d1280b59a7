"""What the secretariat writes about a firm: notes, and who looks after it."""

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Notice, Option, word
from conversations.engine.reading import plain
from conversations.office import firm_words as words
from conversations.office.finding import folded
from conversations.office.picking import company_field, one
from conversations.people import Account, Company, Person
from conversations.ports import AddNote, Case, Note, Outcome, SaveCase
from conversations.sessions.lines import MENTION

NOTE, CASE = "office.note", "office.case"
_LONGEST = 1000  # characters of a note
_ME = frozenset({"me", "私", "わたし", "自分"})
_NOBODY = frozenset({"none", "nobody", "なし", "外す"})


def line_of(context: Context, typed: str) -> str:
    """The line, where the firm was named in the form or by the button before it."""
    if context.filled is None:
        return typed
    return context.filled.get("company", "").strip() or typed


def _note(context: Context, typed: str) -> Outcome:
    """``note COMPANY text``; without the text, or without either, its form."""
    line = line_of(context, typed)
    if not line.strip():
        return _note_form(context, "")
    return one(context, NOTE, line, lambda company, rest: _noted(context, company, rest))


def _noted(context: Context, company: Company, rest: str) -> Outcome:
    lang = context.language
    text = (context.filled or {}).get("text", rest).strip()[:_LONGEST]
    if not text:
        if context.filled is not None:
            return Outcome(NOTE, refused=words.NOTE_EMPTY.say(lang))
        return _note_form(context, company.code)
    note = Note(context.new("note"), company.code, text, context.actor.person.id, context.now)
    told = words.NOTED.say(lang, company=company.called, text=text[:100])
    notice = Notice(words.NOTED_NOTIFY.say(lang), told, (_see(context, company),))
    return Outcome(NOTE, (AddNote(note),), (context.here(notice),))


def _note_form(context: Context, code: str) -> Outcome:
    lang = context.language
    field = Field("text", words.NOTE_LABEL.say(lang), "text", hint=words.NOTE_HINT.say(lang))
    form = Fill(
        notification=words.NOTE_NOTIFY.say(lang),
        title=words.NOTE_TITLE.say(lang),
        text=words.NOTE_TEXT.say(lang),
        action=NOTE,
        argument=code,
        fields=(company_field(context, code), field),
        submit=words.SAVE.say(lang),
        button=words.WRITE_NOTE.say(lang),
    )
    return Outcome(NOTE, opens=form)


def _see(context: Context, company: Company) -> Button:
    return Button("office.company", words.SEE_COMPANY.say(context.language), company.code)


def _case(context: Context, typed: str) -> Outcome:
    """``case COMPANY @person``, or me, or none; without the person, or without either, its form."""
    line = line_of(context, typed)
    if not line.strip():
        return _case_form(context, None)
    return one(context, CASE, line, lambda company, rest: _settled(context, company, rest))


def _settled(context: Context, company: Company, rest: str) -> Outcome:
    asked = (context.filled or {}).get("person", rest).strip()
    if not asked:
        return _case_form(context, company)
    before = context.facts.case(company.code)
    if plain(asked) in _NOBODY:
        text = words.UNOWNED.say(context.language, company=company.called)
        return _saved(context, before, None, text)
    person = _person(context, asked)
    if person is None:
        mention = MENTION.fullmatch(asked)
        shown = (mention[2] or mention[1]) if mention else asked
        text = words.NOT_OFFICE.say(context.language, typed=shown[:40])
        return Outcome(CASE, says=(context.here(word(text)),))
    text = words.OWNED.say(context.language, company=company.called, who=person.name)
    outcome = _saved(context, before, person, text)
    return outcome if person.id == context.actor.person.id else _told(context, outcome, company)


def _saved(context: Context, before: Case, person: Person | None, text: str) -> Outcome:
    """Settling it as it was changes nothing."""
    owner = person.id if person else None
    saved = SaveCase(Case(before.company, owner, before.revision + 1), before.revision)
    changes = () if owner == before.owner else (saved,)
    notice = Notice(words.CASE_SAID.say(context.language), text)
    return Outcome(CASE, changes, (context.here(notice),))


def _told(context: Context, outcome: Outcome, company: Company) -> Outcome:
    """The new one hears of it, unless nothing changed."""
    owner = next((c.case.owner for c in outcome.changes if isinstance(c, SaveCase)), None)
    person = context.facts.person_by_id(owner) if owner else None
    if person is None:
        return outcome
    lang, by = person.language, context.actor.person.name
    text = words.OWNED_TOLD.say(lang, by=by, company=f"{company.code} {company.name}".strip())
    button = Button("office.company", words.SEE_COMPANY.say(lang), company.code)
    told = context.to(person, Notice(words.OWNED_NOTIFY.say(lang), text, (button,)))
    return Outcome(outcome.did, outcome.changes, (*outcome.says, told))


def _person(context: Context, asked: str) -> Person | None:
    """One of the secretariat: by mention, by "me", by id (of the form) or by name."""
    people = context.facts.office_people(context.programme.members)
    me, mention = context.actor.person, MENTION.fullmatch(asked)
    if plain(asked) in _ME:
        return me
    if mention:
        place = context.place
        found = context.facts.person(Account(place.platform, place.space, mention[1]))
        return next((p for p in people if found is not None and p.id == found.id), None)
    meant = [p for p in people if asked == p.id or folded(asked) in folded(p.name)]
    return meant[0] if len(meant) == 1 else None


def _case_form(context: Context, company: Company | None) -> Outcome:
    lang = context.language
    people = context.facts.office_people(context.programme.members)
    options = (*(Option(p.id, p.name) for p in people), Option("none", words.NOBODY.say(lang)))
    code = company.code if company else ""
    owner = context.facts.case(code).owner or ""
    label = words.CASE_LABEL.say(lang)
    form = Fill(
        notification=words.CASE_NOTIFY.say(lang),
        title=words.CASE_TITLE.say(lang),
        text=words.CASE_TEXT.say(lang),
        action=CASE,
        argument=code,
        fields=(
            company_field(context, code),
            Field("person", label, "choice", options, initial=owner),
        ),
        submit=words.SAVE.say(lang),
        button=words.SETTLE_OWNER.say(lang),
    )
    return Outcome(CASE, opens=form)


ACTIONS = (
    Action(NOTE, _note, "sme-office", ("note", "メモ"), usage="note 会社 メモ"),
    Action(CASE, _case, "sme-office", ("case", "担当者", "担当"), usage="case 会社 @名前"),
)
