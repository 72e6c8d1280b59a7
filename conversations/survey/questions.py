"""The survey's questions: three at most."""

from conversations.engine import Choice, Is, Kind, Language, Question
from conversations.survey import words
from conversations.survey.editions import AREAS

NOTHING = "nothing"  # the choice beside the comment

_RESULTS = (
    Choice("yes", words.YES, says=("はい", "ありました")),
    Choice("somewhat", words.SOMEWHAT, says=("少し", "やや", "まあまあ", "a little")),
    Choice("no", words.NO, says=("いいえ", "ない", "ありません")),
    Choice("not_yet", words.NOT_YET, says=("まだ", "これから", "not yet")),
)


def areas_of(edition: str) -> tuple[Choice, ...]:
    """The areas that an edition asks about; raises KeyError for one that there is not."""
    return AREAS[edition]


def results_said(results: str, lang: Language) -> str:
    """An answer to the first question as people read it."""
    return next((each.label.say(lang) for each in _RESULTS if each.id == results), results)


def questions(edition: str) -> tuple[Question, ...]:
    """Under an edition; raises KeyError for one that there is not."""
    return (
        Question(
            id="survey_results",
            kind=Kind.CHOICE,
            topic=words.RESULTS_TOPIC,
            prompt=words.RESULTS,
            choices=_RESULTS,
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
