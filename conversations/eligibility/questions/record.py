"""What the firm has done: public order, the previous programme, the star, policy and rules."""

from conversations.eligibility.editions import Edition
from conversations.eligibility.facts import Policy, Star
from conversations.eligibility.questions import words
from conversations.engine import Choice, Kind, Language, Question, Text


def questions(rules: Edition) -> tuple[Question, ...]:
    """The four questions that everybody is asked last, in their order."""
    return (ORDER, _before(rules), STAR, POLICY)


ORDER = Question(
    id="against_public_order",
    kind=Kind.CHOICE,
    topic=words.ORDER_TOPIC,
    prompt=words.ORDER,
    help=words.ORDER_HELP,
    choices=(
        Choice(
            "no",
            words.ORDER_NO,
            says=words.ORDER_NO_SAID,
        ),
        Choice("yes", words.ORDER_YES, says=words.ORDER_YES_SAID),
    ),
)


def _before(rules: Edition) -> Question:
    return Question(
        id="took_part_before",
        kind=Kind.CHOICE,
        topic=words.BEFORE_TOPIC,
        prompt=_with_year(words.BEFORE, rules),
        help=_with_year(words.BEFORE_HELP, rules),
        choices=(
            Choice("yes", words.BEFORE_YES, says=words.BEFORE_YES_SAID),
            Choice("no", words.BEFORE_NO, says=words.BEFORE_NO_SAID),
            Choice("unknown", words.UNKNOWN, says=words.UNKNOWN_SAID),
        ),
    )


STAR = Question(
    id="security_action",
    kind=Kind.CHOICE,
    topic=words.STAR_TOPIC,
    prompt=words.STAR,
    help=words.STAR_HELP,
    choices=(
        Choice(Star.NONE.value, words.STAR_NONE, says=words.STAR_NONE_SAID),
        Choice(Star.ONE.value, words.STAR_ONE, says=words.STAR_ONE_SAID),
        Choice(Star.TWO.value, words.STAR_TWO, says=words.STAR_TWO_SAID),
        Choice(
            Star.PENDING.value,
            words.STAR_PENDING,
            says=words.STAR_PENDING_SAID,
            hint=words.STAR_PENDING_HINT,
        ),
        Choice("unknown", words.UNKNOWN, says=words.UNKNOWN_SAID, hint=words.STAR_UNKNOWN_HINT),
    ),
)


POLICY = Question(
    id="policy_status",
    kind=Kind.CHOICE,
    topic=words.POLICY_TOPIC,
    prompt=words.POLICY,
    help=words.POLICY_HELP,
    choices=(
        Choice(Policy.NONE.value, words.POLICY_NONE, says=words.POLICY_NONE_SAID),
        Choice(Policy.PARTIAL.value, words.POLICY_PARTIAL, says=words.POLICY_PARTIAL_SAID),
        Choice(Policy.COMPLETE.value, words.POLICY_COMPLETE, says=words.POLICY_COMPLETE_SAID),
        Choice("unknown", words.UNKNOWN, says=words.UNKNOWN_SAID),
    ),
)


def _with_year(text: Text, rules: Edition) -> Text:
    return Text(
        ja=text.say(Language.JA, year=rules.previous.ja),
        en=text.say(Language.EN, year=rules.previous.en),
    )
