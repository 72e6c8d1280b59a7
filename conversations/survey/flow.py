"""The survey's flow, and its end: thanks, and a record that is counted."""

from conversations.engine import (
    BETWEEN,
    Button,
    Finished,
    Flow,
    Json,
    Outcome,
    Result,
    Topic,
    accepted,
)
from conversations.survey import words
from conversations.survey.questions import NOTHING, questions

FLOW = "survey"


def flow(edition: str) -> Flow:
    """The flow under an edition; raises KeyError for one that there is not."""
    return Flow(id=FLOW, title=words.TITLE, edition=edition, questions=questions(edition))


def finish(finished: Finished) -> Outcome:
    """What was answered, kept as it is."""
    answers, lang = accepted(finished.flow, finished.conversation.answers), finished.language
    said = {id_: str(answer.value) for id_, answer in answers.items()}
    areas: list[Json] = [*said["survey_areas"].split(BETWEEN)] if "survey_areas" in said else []
    comment = said["survey_comment"]
    payload: dict[str, Json] = {"results": said["survey_results"], "areas": areas}
    change = Button("conversation.review", words.REVIEW.say(lang), finished.conversation.id)
    result = Result(
        notification=words.THANKS_NOTIFY.say(lang),
        text=words.THANKS.say(lang),
        event="survey_result",
        payload=payload,
        buttons=(change,),
    )
    kept = "" if comment == NOTHING else comment
    return Outcome(result=result, snapshot={**payload, "comment": kept})


TOPIC = Topic(id=FLOW, flow=flow, finish=finish)
