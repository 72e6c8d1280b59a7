"""Everything that is done with reports."""

from conversations.reports.closing import ACTIONS as CLOSING
from conversations.reports.confirming import ACTIONS as CONFIRMING
from conversations.reports.office import ACTIONS as OFFICE
from conversations.reports.papers import ACTIONS as PAPERS
from conversations.reports.statistics import ACTIONS as STATISTICS
from conversations.reports.tick import ACTIONS as TICK
from conversations.reports.writing import ACTIONS as WRITING

ACTIONS = (*WRITING, *CONFIRMING, *OFFICE, *PAPERS, *CLOSING, *STATISTICS, *TICK)
