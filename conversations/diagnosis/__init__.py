"""The self-diagnosis: IPA's 25 items in our words, the score, and which gap comes first."""

from conversations.diagnosis.breakdown import breakdown
from conversations.diagnosis.editions import ITEMS, items
from conversations.diagnosis.fields import Fields, text_json
from conversations.diagnosis.finish import finish
from conversations.diagnosis.flow import FLOW, flow
from conversations.diagnosis.item import Item
from conversations.diagnosis.paging import pages
from conversations.diagnosis.picture import Mark, picture, scores
from conversations.diagnosis.priority import FIRST, Basis, Gap, by_importance, gaps
from conversations.diagnosis.rules import Reply
from conversations.diagnosis.snapshot import Snapshot
from conversations.diagnosis.snapshot import from_json as read_snapshot
from conversations.diagnosis.words import part_name, points_of, say_score
from conversations.engine import Topic

TOPIC = Topic(id=FLOW, flow=flow, finish=finish, shared=True)

__all__ = [
    "FIRST",
    "ITEMS",
    "TOPIC",
    "Basis",
    "Fields",
    "Gap",
    "Item",
    "Mark",
    "Reply",
    "Snapshot",
    "breakdown",
    "by_importance",
    "gaps",
    "items",
    "pages",
    "part_name",
    "picture",
    "points_of",
    "read_snapshot",
    "say_score",
    "scores",
    "text_json",
]
