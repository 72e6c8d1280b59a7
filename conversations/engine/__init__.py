"""How any conversation is asked: flows as data, answers as state."""

from conversations.engine.answers import Answer, Candidate
from conversations.engine.conditions import ALWAYS, Both, Condition, Is
from conversations.engine.conversation import Conversation, State
from conversations.engine.flow import Flow
from conversations.engine.forms import Field, Fill
from conversations.engine.home import Fresh, Home
from conversations.engine.papers import (
    Bar,
    Block,
    Cell,
    Chart,
    Day,
    Document,
    Leaflet,
    Plain,
    Sheet,
    Workbook,
)
from conversations.engine.parts import Button, Json, Option, Row
from conversations.engine.question import Choice, Counter, DontKnow, Kind, Question
from conversations.engine.steps import (
    Answered,
    Ask,
    Form,
    Notice,
    Result,
    Review,
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
    "Bar",
    "Block",
    "Both",
    "Button",
    "Candidate",
    "Cell",
    "Chart",
    "Choice",
    "Condition",
    "Conversation",
    "Counter",
    "Day",
    "Document",
    "DontKnow",
    "Field",
    "Fill",
    "Finished",
    "Flow",
    "Form",
    "Fresh",
    "Home",
    "Is",
    "Json",
    "Kind",
    "Language",
    "Leaflet",
    "Notice",
    "Office",
    "Option",
    "Outcome",
    "Plain",
    "Progress",
    "Question",
    "Recorded",
    "Result",
    "Review",
    "Row",
    "Sheet",
    "State",
    "Step",
    "Table",
    "Text",
    "Topic",
    "Workbook",
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
