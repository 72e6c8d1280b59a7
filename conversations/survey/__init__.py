"""The outcome survey after the last session: did it bring results, and in which areas."""

from conversations.survey.flow import FLOW, TOPIC
from conversations.survey.model import RESULTS, Survey, read_survey
from conversations.survey.questions import areas_of, results_said

__all__ = ["FLOW", "RESULTS", "TOPIC", "Survey", "areas_of", "read_survey", "results_said"]
