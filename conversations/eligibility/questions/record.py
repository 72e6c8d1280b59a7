"""What the firm has done: public order, the previous programme, the star, policy and rules."""

from conversations.eligibility.editions import Edition
from conversations.eligibility.facts import Policy, Star
from conversations.eligibility.questions import words
from conversations.engine import Choice, Kind, Language, Question, Text

_UNSURE = ("不明", "知らない", "わかりません", "分からない", "忘れた", "?", "unknown", "don't know")


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
            says=("あてはまらない", "当てはまりません", "当てはまらない", "該当しない", "該当なし", "どれもない", "ありません", "ない", "なし", "いいえ", "確認しました", "no", "none"),
        ),
        Choice("yes", words.ORDER_YES, says=("あてはまる", "当てはまります", "当てはまる", "該当する")),
    ),
)  # fmt: skip  # one line a choice's words


def _before(rules: Edition) -> Question:
    return Question(
        id="took_part_before",
        kind=Kind.CHOICE,
        topic=words.BEFORE_TOPIC,
        prompt=_with_year(words.BEFORE, rules),
        help=_with_year(words.BEFORE_HELP, rules),
        choices=(
            Choice("yes", words.BEFORE_YES, says=("はい", "受けました", "参加した", "参加しました", "あり", "ある")),
            Choice("no", words.BEFORE_NO, says=("いいえ", "受けていません", "参加していない", "参加していません", "初めて", "はじめて", "なし", "ない", "まだ")),
            Choice("unknown", words.UNKNOWN, says=_UNSURE),
        ),
    )  # fmt: skip  # one line a choice's words


STAR = Question(
        id="security_action",
        kind=Kind.CHOICE,
        topic=words.STAR_TOPIC,
        prompt=words.STAR,
        help=words.STAR_HELP,
        choices=(
            Choice(Star.NONE.value, words.STAR_NONE, says=("まだ", "まだです", "していない", "していません", "宣言していない", "未宣言", "なし", "いいえ", "星なし", "none", "no", "not yet")),
            Choice(Star.ONE.value, words.STAR_ONE, says=("一つ星", "1つ星", "ひとつ星", "一つ", "ひとつ", "星1つ", "★", "one star", "one")),
            Choice(Star.TWO.value, words.STAR_TWO, says=("二つ星", "2つ星", "ふたつ星", "二つ", "ふたつ", "星2つ", "★★", "two stars", "two")),
            Choice(Star.PENDING.value, words.STAR_PENDING, says=("申込み中", "申し込み中", "申込中", "申請中", "手続き中", "ID待ち", "待ち", "applied", "pending"), hint=words.STAR_PENDING_HINT),
            Choice("unknown", words.UNKNOWN, says=_UNSURE, hint=words.STAR_UNKNOWN_HINT),
        ),
    )  # fmt: skip  # one line a choice's words


POLICY = Question(
    id="policy_status",
    kind=Kind.CHOICE,
    topic=words.POLICY_TOPIC,
    prompt=words.POLICY,
    help=words.POLICY_HELP,
    choices=(
        Choice(Policy.NONE.value, words.POLICY_NONE, says=("ない", "なし", "ありません", "まだ", "両方ない", "どちらもありません", "いいえ", "none", "no")),
        Choice(Policy.PARTIAL.value, words.POLICY_PARTIAL, says=("片方", "片方だけ", "片方だけある", "作りかけ", "作成中", "一部", "一部ある", "途中", "partial", "one of them")),
        Choice(Policy.COMPLETE.value, words.POLICY_COMPLETE, says=("両方", "両方ある", "両方あります", "そろっている", "そろっています", "配布済み", "both", "complete")),
        Choice("unknown", words.UNKNOWN, says=_UNSURE),
    ),
)  # fmt: skip  # one line a choice's words


def _with_year(text: Text, rules: Edition) -> Text:
    return Text(
        ja=text.say(Language.JA, year=rules.previous.ja),
        en=text.say(Language.EN, year=rules.previous.en),
    )
