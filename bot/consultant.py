"""The consultant put together: every topic and every action, once."""

from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.ids import new_id
from bot.settings import Settings
from bot.terms import read_terms
from conversations import application, diagnosis, eligibility, survey
from conversations.actions import Programme, Registry
from conversations.application.actions import ACTIONS as APPLICATION
from conversations.asking import ACTIONS as ASKING
from conversations.briefing.actions import ACTIONS as BRIEFING
from conversations.colleagues.actions import ACTIONS as COLLEAGUES
from conversations.desk import Desk
from conversations.diagnosis.actions import ACTIONS as DIAGNOSIS
from conversations.documents.actions import ACTIONS as DOCUMENTS
from conversations.eligibility.actions import ACTIONS as ELIGIBILITY
from conversations.engine import Helplines, Office
from conversations.experts.actions import ACTIONS as EXPERTS
from conversations.inquiry.actions import ACTIONS as INQUIRY
from conversations.joining.actions import ACTIONS as JOINING
from conversations.language import ACTIONS as LANGUAGE
from conversations.nudging.actions import ACTIONS as NUDGING
from conversations.nudging.now import ACTIONS as REMIND_NOW
from conversations.office.actions import ACTIONS as OFFICE
from conversations.pace.actions import ACTIONS as PACE
from conversations.people.applications import Window
from conversations.plan import posts, rounds
from conversations.plan.actions import ACTIONS as PLAN
from conversations.plan.actions import understood
from conversations.ports import Say
from conversations.proposing.actions import ACTIONS as PROPOSING
from conversations.proxy.actions import ACTIONS as PROXY
from conversations.reports.actions import ACTIONS as REPORTS
from conversations.sessions.actions import ACTIONS as SESSIONS
from conversations.survey.actions import ACTIONS as SURVEY
from conversations.welcome import HOME, home_of
from conversations.welcome.actions import ACTIONS as WELCOME
from storage import SqlFacts, last_sent
from storage.claims import Claimed

ACTIONS = (
    WELCOME,
    LANGUAGE,
    ASKING,
    COLLEAGUES,
    ELIGIBILITY,
    APPLICATION,
    DIAGNOSIS,
    PLAN,
    DOCUMENTS,
    SESSIONS,
    PROPOSING,
    PACE,
    EXPERTS,
    BRIEFING,
    REPORTS,
    SURVEY,
    NUDGING,
    REMIND_NOW,
    INQUIRY,
    JOINING,
    PROXY,
    OFFICE,
)
# what is kept fresh: the name in engine.Fresh, and who composes it
VIEWS = MappingProxyType(
    {
        HOME: home_of,
        posts.VIEW: posts.compose,
        posts.WORD: posts.word,
        rounds.VIEW: rounds.compose,
    }
)
# what the scheduler sets going: the system's action, and the seconds between two looks
TICKS = MappingProxyType(
    {
        "session.remind": 1,
        "plan.round": 1,
        "nudge.tick": 60,
        "briefing.tick": 60,
        "proposing.tick": 60,
        "pace.tick": 600,
        "report.tick": 60,
        "experts.tick": 60,
        "closing.tick": 60,
        "office.digest_tick": 30,
    }
)
TOPICS = MappingProxyType(
    {
        topic.id: topic
        for topic in (eligibility.TOPIC, application.TOPIC, diagnosis.TOPIC, survey.TOPIC)
    }
)
# what the end of a flow comes to beside its result
ENDINGS = MappingProxyType({application.FLOW: application.ending})


def programme(settings: Settings, members: frozenset[str] = frozenset()) -> Programme:
    """The programme as the settings describe it, with further members of the secretariat."""
    return Programme(
        zone=ZoneInfo(settings.programme_timezone),
        edition=settings.programme_edition,
        office=Office(
            telephone=settings.office_telephone,
            mail=settings.office_mail,
            hours=settings.office_hours,
            hours_en=settings.office_hours_en,
        ),
        members=settings.office_members | members,
        capacity=settings.programme_capacity,
        digest_at=settings.digest_at,
        channel=settings.office_channel,
        link=settings.invitation_url,
        offer_days=settings.offer_days,
        product_rule=settings.product_rule,
        register=settings.register_url,
        helplines=Helplines(
            ipa=settings.incident_ipa,
            police=settings.incident_police,
            maintainer=settings.incident_maintainer,
        ),
        window=Window(
            opens=settings.programme_applications_open,
            closes=settings.programme_applications_close,
            ends=settings.programme_end,
        ),
        terms=read_terms(settings.terms_file, settings.terms_version),
        report_days=settings.report_days,
        booking_days=settings.booking_days,
        confirm_days=settings.confirm_days,
    )


def registry() -> Registry:
    """Every action."""
    return Registry(action for topic in ACTIONS for action in topic)


def desk(of: Programme) -> Desk:
    """The desk of a programme."""
    return Desk(
        registry=registry(),
        topics=TOPICS,
        programme=of,
        new=new_id,
        views=VIEWS,
        readers=(understood,),
        endings=ENDINGS,
    )


def unreachable(of: Desk, connection: Connection, row: Claimed, now: datetime) -> tuple[Say, ...]:
    """What the secretariat is told of a reader who is gone: once, until they are reached again."""
    since = str(last_sent(connection, row.to.lane))
    return of.unreachable(SqlFacts(connection), row.to, row.step, now, since)
