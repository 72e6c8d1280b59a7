"""The outcome survey after the last session: did it bring results, and in which areas."""

from conversations.survey.flow import FLOW, TOPIC
from conversations.survey.model import RESULTS, Survey, read_survey

__all__ = ["FLOW", "RESULTS", "TOPIC", "Survey", "read_survey"]
