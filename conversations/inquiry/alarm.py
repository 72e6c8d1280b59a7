"""[Tell the secretariat] on the emergency message: at once, to each of it, and once.

It waits for an answer like any question, so that it stays in sight until somebody gave one.
"""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice
from conversations.incident import words
from conversations.inquiry import words as asking
from conversations.office.reach import to_secretariat
from conversations.ports import AddInquiry, Inquiry, Outcome, Say

ACTION = "incident.tell_office"


def _tell(context: Context, typed: str) -> Outcome:
    """Told, with the number that both can name; a second press changes nothing."""
    lang = context.language
    question = typed.strip() or words.NOTIFY.say(Language.JA)
    waiting = context.facts.open_inquiries(context.actor.person.id)
    before = next((each for each in waiting if each.question == question), None)
    if before is not None:
        return _word(context, words.TOLD_BEFORE.say(lang, code=before.code))
    if not context.programme.members:
        reach = context.programme.office.contact(lang)
        filled = words.MAINTAINER.say(lang, contact=reach) if reach else ""
        return _word(context, words.NO_OFFICE.say(lang, reach=filled))
    alarm = Inquiry(
        code=context.new("inquiry"),
        company=context.actor.company,
        person=context.actor.person.id,
        question=question,
        asked_at=context.now,
    )
    hours = context.programme.office.open_at(lang)
    open_at = words.TOLD_HOURS.say(lang, hours=hours) if hours else ""
    told = _word(context, words.TOLD.say(lang, code=alarm.code, hours=open_at))
    return replace(told, changes=(AddInquiry(alarm),), says=(*told.says, *_alarm(context, alarm)))


def _word(context: Context, text: str) -> Outcome:
    notice = Notice(words.TOLD_NOTIFY.say(context.language), text)
    return Outcome(ACTION, says=(context.here(notice),))


def _alarm(context: Context, alarm: Inquiry) -> tuple[Say, ...]:
    """Who, of which firm, with the telephone number of its application where there is one."""
    code = alarm.company
    company = context.facts.company(code) if code else None
    telephone = context.facts.company_details(code).get("telephone", "") if code else ""

    def step(lang: Language) -> Notice:
        text = words.OFFICE_TOLD.say(
            lang,
            code=alarm.code,
            company=f"{company.code} {company.name}".strip()
            if company
            else asking.NO_COMPANY.say(lang),
            who=context.actor.person.name,
            telephone=telephone or words.NO_TELEPHONE.say(lang),
            typed=alarm.question,
        )
        reply = Button("inquiry.reply", asking.REPLY.say(lang), alarm.code, "primary")
        return Notice(words.OFFICE_NOTIFY.say(lang), text, (reply,))

    return to_secretariat(context, step, bulk=False)


ACTIONS = (Action(ACTION, _tell),)
