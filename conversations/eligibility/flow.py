"""The eligibility flow: the questions of contract.md, in its order."""

from conversations.eligibility.editions import edition_of
from conversations.eligibility.questions import firm, people, record, words
from conversations.engine import Flow

FLOW = "eligibility"


def flow(edition: str) -> Flow:
    """The flow under an edition; raises ValueError for one that there is not."""
    rules = edition_of(edition)
    return Flow(
        id=FLOW,
        title=words.TITLE,
        edition=edition,
        questions=(
            firm.CATEGORY,
            firm.LEGAL_FORM,
            firm.MAIN_INDUSTRY,
            *people.questions(rules),
            *record.questions(rules),
        ),
    )
