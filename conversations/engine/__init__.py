"""How any conversation is asked: flows as data, answers as state."""

from conversations.engine.answers import Answer, Candidate
from conversations.engine.conditions import ALWAYS, Both, Condition, Is
from conversations.engine.conversation import Conversation, State
from conversations.engine.flow import Flow
from conversations.engine.question import Choice, Counter, DontKnow, Kind, Question
from conversations.engine.steps import (
    Answered,
    Ask,
    Button,
    Form,
    Json,
    Notice,
    Option,
    Result,
    Review,
    Row,
    Step,
    Table,
)
from conversations.engine.text import Language, Text, same
from conversations.engine.topic import Finished, Office, Outcome, Recorded, Topic
from conversations.engine.walk import (
    Progress,
    accepted,
    back,
    give,
    path,
    present,
    progress,
    proposed,
    reopen,
    revised,
    unsure,
)

__all__ = [
    "ALWAYS",
    "Answer",
    "Answered",
    "Ask",
    "Both",
    "Button",
    "Candidate",
    "Choice",
    "Condition",
    "Conversation",
    "Counter",
    "DontKnow",
    "Finished",
    "Flow",
    "Form",
    "Is",
    "Json",
    "Kind",
    "Language",
    "Notice",
    "Office",
    "Option",
    "Outcome",
    "Progress",
    "Question",
    "Recorded",
    "Result",
    "Review",
    "Row",
    "State",
    "Step",
    "Table",
    "Text",
    "Topic",
    "accepted",
    "back",
    "give",
    "path",
    "present",
    "progress",
    "proposed",
    "reopen",
    "revised",
    "same",
    "unsure",
]
