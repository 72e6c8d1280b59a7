"""Eligibility: may this firm take part, which condition decides, and what comes next."""

from conversations.eligibility.applications import (
    COLUMNS,
    FURTHER,
    ApplicationRow,
    BadCell,
    error_line,
    read_row,
    verdict_line,
)
from conversations.eligibility.conditions import conditions_notice
from conversations.eligibility.declaring import find_star, how_to_declare
from conversations.eligibility.editions import EDITIONS, Edition, edition_of
from conversations.eligibility.editions.labels import short_name
from conversations.eligibility.facts import Application, LegalForm, Policy, Star, application
from conversations.eligibility.finish import finish
from conversations.eligibility.flow import FLOW, flow
from conversations.eligibility.industries import find_rows
from conversations.eligibility.rules import Finding, Judgement, Subject, Verdict, judge
from conversations.eligibility.size import Standing
from conversations.eligibility.size_words import kept_size
from conversations.eligibility.snapshot import keep, restore
from conversations.engine import Topic

TOPIC = Topic(id=FLOW, flow=flow, finish=finish)

__all__ = [
    "COLUMNS",
    "EDITIONS",
    "FURTHER",
    "TOPIC",
    "Application",
    "ApplicationRow",
    "BadCell",
    "Edition",
    "Finding",
    "Judgement",
    "LegalForm",
    "Policy",
    "Standing",
    "Star",
    "Subject",
    "Verdict",
    "application",
    "conditions_notice",
    "edition_of",
    "error_line",
    "find_rows",
    "find_star",
    "finish",
    "flow",
    "how_to_declare",
    "judge",
    "keep",
    "kept_size",
    "read_row",
    "restore",
    "short_name",
    "verdict_line",
]
