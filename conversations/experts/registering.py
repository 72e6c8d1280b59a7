"""``/sme-expert register`` and ``profile``: what an expert tells of themselves."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.asking.words import platform
from conversations.engine import Button, Field, Fill, Language, Notice, Option, Text
from conversations.experts import words
from conversations.experts.admitting import tell_office
from conversations.experts.hours import write_hours
from conversations.experts.profile import said_industries, said_prefectures, written
from conversations.experts.reading import LANGUAGES, MOST_FIRMS, Told, Unread, read_told
from conversations.people.experts import Registration, RegistrationState
from conversations.ports import Outcome, SaveRegistration

REGISTER = "experts.register"


def _register(context: Context, typed: str) -> Outcome:
    """The form, with what is known; submitted, it goes to the secretariat."""
    del typed
    before = context.facts.registration_of(context.actor.person.id)
    if context.filled is None:
        return Outcome(REGISTER, opens=_form(context, before))
    told = read_told(context.filled, context.local.date())
    if isinstance(told, Unread):
        problem = told.text.say(context.language, typed=told.typed[:40])
        return Outcome(REGISTER, refused=problem)
    return _saved(context, told, before)


def _saved(context: Context, told: Told, before: Registration | None) -> Outcome:
    """An expert's own stands at once; whoever is none yet waits for the secretariat."""
    lang, me = context.language, context.actor.person.id
    named = context.facts.expert_of(me)
    known = named.code if named else before.code if before else ""
    state = RegistrationState.APPROVED if named else RegistrationState.PENDING
    kept = Registration(
        code=known or context.new("expert"),
        person=me,
        name=told.name,
        state=state,
        made_at=before.made_at if before else context.now,
        moved_at=before.moved_at if before and before.state is state else context.now,
        number=told.number,
        valid_until=told.valid_until,
        prefectures=told.prefectures,
        online=told.online,
        languages=told.languages,
        capacity=told.capacity,
        hours=told.hours,
        industries=told.industries,
        employer=_employer(context, before, here=told.here),
        revision=before.revision + 1 if before else 0,
    )
    if before and replace(kept, revision=before.revision) == before:
        return _shown(context, kept, REGISTER)
    told_first = words.CHANGED if named else words.SAVED
    text = f"{told_first.say(lang, code=kept.code)}\n\n{written(context, kept)}"
    notice = Notice(words.PROFILE_NOTIFY.say(lang), text, (_change(lang),))
    save = SaveRegistration(kept, before.revision if before else None)
    return Outcome(
        REGISTER,
        (save,),
        (context.private(notice), *tell_office(context, kept)),
    )


def _employer(context: Context, before: Registration | None, *, here: bool) -> str:
    """This workspace where they said so; another one that they named before stays named."""
    account = context.actor.person.account
    this = f"{account.platform}:{account.space}"
    if here:
        return this
    return before.employer if before and before.employer != this else ""


def _profile(context: Context, typed: str) -> Outcome:
    """What is kept, as the secretariat reads it."""
    del typed
    kept = context.facts.registration_of(context.actor.person.id)
    if kept is not None:
        return _shown(context, kept, "experts.profile")
    lang = context.language
    notice = Notice(
        words.NOT_REGISTERED_NOTIFY.say(lang),
        words.NOT_REGISTERED.say(lang),
        (Button(REGISTER, words.FORM_SEND.say(lang), emphasis="primary"),),
    )
    return Outcome("experts.profile", says=(context.private(notice),))


def _shown(context: Context, kept: Registration, did: str) -> Outcome:
    lang = context.language
    notice = Notice(words.PROFILE_NOTIFY.say(lang), written(context, kept), (_change(lang),))
    return Outcome(did, says=(context.private(notice),))


def _change(lang: Language) -> Button:
    return Button(REGISTER, words.CHANGE.say(lang))


def _form(context: Context, before: Registration | None) -> Fill:
    lang = context.language
    return Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=words.FORM_TEXT.say(lang),
        action=REGISTER,
        argument="",
        fields=(*_who(context, before), *_what(context, before), _where(context, before)),
        submit=words.FORM_SEND.say(lang),
        button=words.FORM_BUTTON.say(lang),
    )


def _who(context: Context, before: Registration | None) -> tuple[Field, ...]:
    lang = context.language
    name = before.name if before else context.actor.person.name
    number = before.number if before else ""
    until = before.valid_until.isoformat() if before else ""
    hint = words.NUMBER_HINT.say(lang)
    return (
        Field("name", words.NAME.say(lang), initial=name),
        Field("number", words.NUMBER.say(lang), hint=hint, initial=number),
        Field("valid_until", words.VALID_UNTIL.say(lang), "day", initial=until),
    )


def _what(context: Context, before: Registration | None) -> tuple[Field, ...]:
    lang = context.language
    firms = tuple((str(n), words.FIRMS.say(lang, count=n)) for n in range(1, MOST_FIRMS + 1))
    online = (("yes", words.YES_ONLINE.say(lang)), ("no", words.NO_ONLINE.say(lang)))
    spoken = tuple((each, words.SPOKEN[each].say(lang)) for each in LANGUAGES)
    yes = "" if before is None else "yes" if before.online else "no"
    return (
        _typed(
            lang,
            ("prefectures", words.PREFECTURES, words.PREFECTURES_HINT),
            said_all(before.prefectures, lang) if before else "",
        ),
        _choice("online", words.ONLINE.say(lang), online, yes),
        _typed(
            lang,
            ("hours", words.HOURS, words.HOURS_HINT),
            write_hours(before.hours, lang) if before else "",
        ),
        _choice(
            "capacity", words.CAPACITY.say(lang), firms, str(before.capacity) if before else ""
        ),
        _choice(
            "languages",
            words.LANGUAGES.say(lang),
            spoken,
            " ".join(before.languages) if before else "ja",
        ),
        _typed(
            lang,
            ("industries", words.INDUSTRIES, words.INDUSTRIES_HINT),
            said_industries(before.industries, lang) if before else "",
            optional=True,
        ),
    )


def said_all(ids: tuple[str, ...], lang: Language) -> str:
    """Every prefecture by name, so that the form reads back what it shows."""
    return said_prefectures(ids, lang, most=len(ids)) or words.NONE.say(lang)


def _where(context: Context, before: Registration | None) -> Field:
    """Whether this workspace is the employer's (users.md X1)."""
    lang, account = context.language, context.actor.person.account
    this = f"{account.platform}:{account.space}"
    answer = "" if before is None else "yes" if before.employer == this else "no"
    label = words.EMPLOYER.say(lang, platform=platform(account.platform, lang))
    options = (("yes", words.YES_EMPLOYER.say(lang)), ("no", words.NO_EMPLOYER.say(lang)))
    return replace(_choice("employer", label, options, answer), hint=words.EMPLOYER_HINT.say(lang))


def _typed(
    lang: Language, of: tuple[str, Text, Text], initial: str, *, optional: bool = False
) -> Field:
    id_, label, hint = of
    return Field(id_, label.say(lang), hint=hint.say(lang), initial=initial, optional=optional)


def _choice(id_: str, label: str, options: tuple[tuple[str, str], ...], initial: str) -> Field:
    return Field(id_, label, "choice", tuple(Option(*each) for each in options), initial=initial)


ACTIONS = (
    Action(
        REGISTER,
        _register,
        "sme-expert",
        ("register", "登録", "登録する"),
        usage="register",
    ),
    Action("experts.profile", _profile, "sme-expert", ("profile", "登録内容", "登録の内容")),
)
