"""What the consultant needs from outside, and what it hands back.

A turn reads through ``Facts`` and answers with an ``Outcome``: changes as data, and what to
say to whom. Storage applies both in the transaction that the facts were read in.

A module a topic: its changes, and its part of ``Facts``.
"""

from dataclasses import dataclass
from typing import Protocol

from conversations.engine import Step
from conversations.ports.application import (
    Agree,
    Agreement,
    ApplicationChange,
    ApplicationFacts,
    SaveApplication,
    Settle,
)
from conversations.ports.asking import (
    AddResult,
    AskingChange,
    AskingFacts,
    KeepComment,
    PassOn,
    SaveConversation,
)
from conversations.ports.calls import (
    AddCall,
    AddRung,
    CallChange,
    CallFacts,
    CallOff,
    SaveCall,
)
from conversations.ports.cases import (
    Act,
    AddNote,
    Case,
    CaseChange,
    CaseFacts,
    Chats,
    Entry,
    Note,
    Reach,
    SaveCase,
)
from conversations.ports.closing import (
    AddClosing,
    Closing,
    ClosingChange,
    ClosingFacts,
    RemindedOfSurvey,
)
from conversations.ports.daily import (
    AddDigest,
    DailyChange,
    DailyFacts,
    Digest,
    Pause,
    ResumeSending,
    SavePhone,
    StopSending,
)
from conversations.ports.deciding import DecidingChange, DecidingFacts, Decision, SaveDecision
from conversations.ports.experts import (
    Assign,
    ExpertChange,
    ExpertFacts,
    Release,
    SaveOffer,
    SaveRegistration,
)
from conversations.ports.inquiry import (
    AddInquiry,
    AnswerInquiry,
    Inquiry,
    InquiryChange,
    InquiryFacts,
)
from conversations.ports.joining import (
    AddCode,
    AddTry,
    ChangeCode,
    JoinFiles,
    JoiningChange,
    JoiningFacts,
    JoinPeople,
    RevokeCodes,
)
from conversations.ports.listing import (
    Broadcast,
    BroadcastState,
    Given,
    ListingChange,
    ListingFacts,
    SaveBroadcast,
    Somebody,
)
from conversations.ports.message import (
    Address,
    Place,
    Say,
)
from conversations.ports.nudging import NudgingChange, NudgingFacts, SaveNudges, Stalled
from conversations.ports.office import (
    CompanyStatus,
    OfficeFacts,
    Troubles,
)
from conversations.ports.papers import Papers, PapersChange, PapersFacts, PapersState, SavePapers
from conversations.ports.people import (
    AddCompany,
    AddExpert,
    AddMembership,
    AddPerson,
    EndMembership,
    HomeAt,
    KeepZone,
    KnowAccount,
    OpenHome,
    PeopleChange,
    PeopleFacts,
    SaveOwner,
    SpeakLanguage,
    UseAccount,
)
from conversations.ports.plans import (
    AddPlan,
    CameUp,
    MeasureUse,
    PlanChange,
    PlanFacts,
    PlanRecord,
    Post,
    Posted,
    PutRound,
    Quiet,
    Round,
    TakenBack,
    Up,
    UseMeasure,
)
from conversations.ports.proposing import ProposingChange, ProposingFacts, SaveProposal
from conversations.ports.proxy import (
    ActFor,
    Acting,
    ProxyChange,
    ProxyFacts,
    ReachBy,
    StopActing,
)
from conversations.ports.reports import (
    AddReport,
    AnswerReport,
    Helpful,
    KeepReportDraft,
    Report,
    ReportChange,
    ReportFacts,
    ReportState,
)
from conversations.ports.sessions import (
    AddReminders,
    CallBack,
    CloseReminder,
    ConfirmSession,
    MarkSession,
    PutOff,
    SaveSession,
    SessionChange,
    SessionFacts,
)
from conversations.ports.touching import Touching

Change = (
    ApplicationChange
    | AskingChange
    | CallChange
    | CaseChange
    | ExpertChange
    | ClosingChange
    | InquiryChange
    | JoiningChange
    | NudgingChange
    | PapersChange
    | PeopleChange
    | PlanChange
    | ProxyChange
    | ProposingChange
    | ReportChange
    | SessionChange
    | DecidingChange
    | DailyChange
    | ListingChange
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn comes to. did: what the audit records (an action's id).

    refused: shown in the form that was submitted, which then stays open with what was typed.
    """

    did: str
    changes: tuple[Change, ...] = ()
    says: tuple[Say, ...] = ()
    refused: str = ""
    opens: Step | None = None  # the question whose form the door opens now


class ConflictError(Exception):
    """The row was changed by another turn since it was read; read again, apply once more."""


class Facts(
    ApplicationFacts,
    AskingFacts,
    CallFacts,
    CaseFacts,
    ExpertFacts,
    ClosingFacts,
    InquiryFacts,
    JoiningFacts,
    NudgingFacts,
    OfficeFacts,
    PapersFacts,
    PeopleFacts,
    PlanFacts,
    ProxyFacts,
    ProposingFacts,
    ReportFacts,
    SessionFacts,
    DecidingFacts,
    DailyFacts,
    ListingFacts,
    Protocol,
):
    """Reads, all inside the turn's one transaction."""


__all__ = [
    "Act",
    "ActFor",
    "Acting",
    "AddCall",
    "AddClosing",
    "AddCode",
    "AddCompany",
    "AddDigest",
    "AddExpert",
    "AddInquiry",
    "AddMembership",
    "AddNote",
    "AddPerson",
    "AddPlan",
    "AddReminders",
    "AddReport",
    "AddResult",
    "AddRung",
    "AddTry",
    "Address",
    "Agree",
    "Agreement",
    "AnswerInquiry",
    "AnswerReport",
    "ApplicationChange",
    "ApplicationFacts",
    "AskingChange",
    "AskingFacts",
    "Assign",
    "Broadcast",
    "BroadcastState",
    "CallBack",
    "CallChange",
    "CallFacts",
    "CallOff",
    "CameUp",
    "Case",
    "CaseChange",
    "CaseFacts",
    "Change",
    "ChangeCode",
    "Chats",
    "CloseReminder",
    "Closing",
    "ClosingChange",
    "ClosingFacts",
    "CompanyStatus",
    "ConfirmSession",
    "ConflictError",
    "DailyChange",
    "DailyFacts",
    "DecidingChange",
    "DecidingFacts",
    "Decision",
    "Digest",
    "EndMembership",
    "Entry",
    "ExpertChange",
    "ExpertFacts",
    "Facts",
    "Given",
    "Helpful",
    "HomeAt",
    "Inquiry",
    "InquiryChange",
    "InquiryFacts",
    "JoinFiles",
    "JoinPeople",
    "JoiningChange",
    "JoiningFacts",
    "KeepComment",
    "KeepReportDraft",
    "KeepZone",
    "KnowAccount",
    "ListingChange",
    "ListingFacts",
    "MarkSession",
    "MeasureUse",
    "Note",
    "NudgingChange",
    "NudgingFacts",
    "OfficeFacts",
    "OpenHome",
    "Outcome",
    "Papers",
    "PapersChange",
    "PapersFacts",
    "PapersState",
    "PassOn",
    "Pause",
    "PeopleChange",
    "PeopleFacts",
    "Place",
    "PlanChange",
    "PlanFacts",
    "PlanRecord",
    "Post",
    "Posted",
    "ProposingChange",
    "ProposingFacts",
    "ProxyChange",
    "ProxyFacts",
    "PutOff",
    "PutRound",
    "Quiet",
    "Reach",
    "ReachBy",
    "Release",
    "RemindedOfSurvey",
    "Report",
    "ReportChange",
    "ReportFacts",
    "ReportState",
    "ResumeSending",
    "RevokeCodes",
    "Round",
    "SaveApplication",
    "SaveBroadcast",
    "SaveCall",
    "SaveCase",
    "SaveConversation",
    "SaveDecision",
    "SaveNudges",
    "SaveOffer",
    "SaveOwner",
    "SavePapers",
    "SavePhone",
    "SaveProposal",
    "SaveRegistration",
    "SaveSession",
    "Say",
    "SessionChange",
    "SessionFacts",
    "Settle",
    "Somebody",
    "SpeakLanguage",
    "Stalled",
    "StopActing",
    "StopSending",
    "TakenBack",
    "Touching",
    "Troubles",
    "Up",
    "UseAccount",
    "UseMeasure",
]
