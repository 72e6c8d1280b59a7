"""``/sme-office match``: the three best experts for a firm with the reasons, and firms without."""

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice, Row, Table
from conversations.engine.writing import write_day, write_moment
from conversations.experts import offer_words as words
from conversations.experts import words as registration_words
from conversations.experts.firm import Firm, firm_of, summary, wishes
from conversations.experts.listing import ROWS
from conversations.experts.matching import Proposal, propose, say, uncovered
from conversations.office.finding import find
from conversations.office.picking import pick
from conversations.people.applications import Application
from conversations.people.experts import Offer, OfferState
from conversations.ports import Outcome
from conversations.regions import PREFECTURES, Prefecture, is_metropolitan
from conversations.regions.areas import REGIONS
from conversations.regions.prefectures import name_of
from conversations.sessions.lines import fold

MATCH = "experts.match"
ASSIGN = "experts.assign"
#: Offers after which somebody is not proposed for the firm again, or not now.
_ASKED = frozenset({OfferState.ASKED, OfferState.DECLINED, OfferState.EXPIRED})


def proposals(context: Context, firm: Firm) -> tuple[Proposal, ...]:
    """The best whom nobody asked about this firm yet, and who have it not."""
    facts = context.facts
    asked = {offer.expert for offer in facts.offers(firm.code) if offer.state in _ASKED}
    standing = facts.assignment(firm.code)
    besides = asked | ({standing.expert} if standing else set())
    today = context.local.date()
    return propose(firm.wanted, facts.listed_experts(), today, frozenset(besides))


def reasons(proposal: Proposal, lang: Language) -> str:
    """What speaks for somebody, on one or two lines of a phone."""
    said = (
        say(reason, proposal.expert, lang, name_of(reason.prefecture, lang))
        for reason in proposal.reasons
    )
    return words.BETWEEN.say(lang).join(said)


def open_offer(context: Context, company: str) -> Offer | None:
    """The one that waits for its answer."""
    offers = context.facts.offers(company)
    return next((offer for offer in offers if offer.state is OfferState.ASKED), None)


def expert_name(context: Context, code: str) -> str:
    """As everybody reads it."""
    expert = context.facts.expert(code)
    return expert.name if expert else code


def _match(context: Context, typed: str) -> Outcome:
    """Of a firm; without one, or by the number of a page, the firms that have none yet."""
    asked = fold(typed)
    if not asked or asked.isdecimal():
        return _firms(context, int(asked or 1))
    companies = find(context, typed)
    if len(companies) != 1:
        return pick(context, MATCH, companies, typed.strip())
    return _of_firm(context, firm_of(context, companies[0].code))


def _of_firm(context: Context, firm: Firm) -> Outcome:
    lang = context.language
    found = proposals(context, firm)
    lines = "\n".join(
        words.CANDIDATE.say(
            lang,
            place=place,
            name=each.expert.name,
            code=each.expert.code,
            reasons=reasons(each, lang),
        )
        for place, each in enumerate(found, 1)
    )
    text = words.CANDIDATES.say(
        lang,
        company=firm.called,
        summary=summary(firm, lang),
        wishes=wishes(firm, lang),
        now=_now(context, firm.code),
        candidates=lines or words.NO_CANDIDATE.say(lang),
    )
    buttons = tuple(
        Button(ASSIGN, words.ASK_NUMBER.say(lang, place=place), f"{firm.code} {each.expert.code}")
        for place, each in enumerate(found, 1)
    )
    return Outcome(
        MATCH, says=(context.here(Notice(words.CANDIDATES_NOTIFY.say(lang), text, buttons)),)
    )


def _now(context: Context, company: str) -> str:
    """Who has the firm, or is asked."""
    lang = context.language
    standing, waiting = context.facts.assignment(company), open_offer(context, company)
    said = ""
    if standing:
        name = expert_name(context, standing.expert)
        said += words.HAS_EXPERT.say(lang, name=name, code=standing.expert)
    if waiting:
        name = expert_name(context, waiting.expert)
        said += words.IS_ASKED.say(lang, name=name, until=until(context, waiting, lang))
    return said


def until(context: Context, offer: Offer, lang: Language) -> str:
    """An offer's deadline on the programme's clock."""
    local = offer.expires_at.astimezone(context.programme.zone)
    return write_moment(local, lang, context.local.date())


def _firms(context: Context, page: int) -> Outcome:
    lang = context.language
    every = context.facts.without_expert()
    note = uncovered_note(context)
    if not every:
        text = "\n\n".join(filter(None, (words.FIRMS_NONE.say(lang), note)))
        return Outcome(MATCH, says=(context.here(Notice(words.FIRMS_NOTIFY.say(lang), text)),))
    pages = -(-len(every) // ROWS)
    page = min(max(page, 1), pages)
    said = registration_words.PAGE.say(lang, page=page, pages=pages) if pages > 1 else ""
    more = Button(MATCH, registration_words.NEXT_PAGE.say(lang), str(page + 1))
    table = Table(
        notification=words.FIRMS_NOTIFY.say(lang),
        heading=words.FIRMS.say(lang, count=len(every), page=said),
        columns=tuple(column.say(lang) for column in words.FIRMS_COLUMNS),
        rows=tuple(_row(context, each) for each in every[(page - 1) * ROWS : page * ROWS]),
        note=note,
        buttons=(more,) if page < pages else (),
    )
    return Outcome(MATCH, says=(context.here(table),))


def _row(context: Context, application: Application) -> Row:
    lang = context.language
    firm = firm_of(context, application.company)
    known, place = summary(firm, lang), firm.wanted.prefecture
    if place and not is_metropolitan(place):
        known = words.REGIONAL.say(lang, summary=known)
    since = application.moved_at.astimezone(context.programme.zone)
    day = write_day(since.date(), lang, context.local.date())
    state = _now(context, firm.code).strip() or words.WAITS_SINCE.say(lang, day=day)
    button = Button(MATCH, words.CANDIDATES_BUTTON.say(lang), firm.code)
    return Row((f"{firm.code} {firm.name}".strip(), known, state), button)


def uncovered_note(context: Context) -> str:
    """Prefectures that no expert travels to, a line a region."""
    lang = context.language
    none = set(uncovered(context.facts.listed_experts(), context.local.date()))
    lines = []
    for region, name in REGIONS.items():
        of = [each for each in PREFECTURES if each.region is region]
        missing = [each for each in of if each.id in none]
        if missing:
            every = len(missing) == len(of)
            said = words.EVERY.say(lang) if every else _named(missing, lang)
            lines.append(words.UNCOVERED_LINE.say(lang, region=name.say(lang), prefectures=said))
    return "\n".join((words.UNCOVERED.say(lang), *lines)) if lines else ""


def _named(prefectures: list[Prefecture], lang: Language) -> str:
    if lang is Language.JA:
        return "、".join(each.bare for each in prefectures)
    return ", ".join(each.name.en for each in prefectures)


ACTIONS = (Action(MATCH, _match, "sme-office", ("match", "候補"), usage="match 会社"),)
