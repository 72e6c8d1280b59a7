"""The survey's questions: three at most."""

from conversations.engine import Choice, Is, Kind, Question
from conversations.survey import words
from conversations.survey.editions import AREAS

NOTHING = "nothing"  # the choice beside the comment


def questions(edition: str) -> tuple[Question, ...]:
    """Under an edition; raises KeyError for one that there is not."""
    return (
        Question(
            id="survey_results",
            kind=Kind.CHOICE,
            topic=words.RESULTS_TOPIC,
            prompt=words.RESULTS,
            choices=(
                Choice("yes", words.YES, says=("はい", "ありました")),
                Choice("somewhat", words.SOMEWHAT, says=("少し", "やや", "まあまあ", "a little")),
                Choice("no", words.NO, says=("いいえ", "ない", "ありません")),
                Choice("not_yet", words.NOT_YET, says=("まだ", "これから", "not yet")),
            ),
        ),
        Question(
            id="survey_areas",
            kind=Kind.MANY,
            topic=words.AREAS_TOPIC,
            prompt=words.AREAS,
            choices=AREAS[edition],
            ask_when=Is("survey_results", ("yes", "somewhat")),
        ),
        Question(
            id="survey_comment",
            kind=Kind.TEXT,
            topic=words.COMMENT_TOPIC,
            prompt=words.COMMENT,
            choices=(Choice(NOTHING, words.NOTHING, says=words.NOTHING_SAID),),
            example=words.COMMENT_EXAMPLE,
        ),
    )
