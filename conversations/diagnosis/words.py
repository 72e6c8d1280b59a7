"""Every sentence of the diagnosis that belongs to no single item (voice.md M5 to M7)."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.diagnosis.rules import POINTS, Reply
from conversations.engine import Language, Text

TITLE = Text(ja="自社診断", en="Self-diagnosis")

PARTS: tuple[Text, ...] = (
    Text(ja="第1部 基本の対策", en="Part 1: the basics"),
    Text(ja="第2部 ふだんの仕事", en="Part 2: everyday work"),
    Text(ja="第3部 会社のしくみ", en="Part 3: how the company works"),
)

# IPA's four labels, unchanged (users.md R1).
LABELS: Mapping[Reply, Text] = MappingProxyType(
    {
        Reply.DONE: Text(ja="実施している", en="Done"),
        Reply.PARTIAL: Text(ja="一部実施している", en="Partly done"),
        Reply.NONE: Text(ja="実施していない", en="Not done"),
        Reply.UNKNOWN: Text(ja="わからない", en="Not sure"),
    }
)

_DONE_JA = "はい うん ええ 実施 実施済み している してる しています してます やっている やってる やっています やってます できている できてる できています できてます 済 済み 済んでいます ある あります 大丈夫 大丈夫です 完了"
_DONE_EN = "yes|y|yep|yeah|we do|yes we do|i do|fully done|all done"
_PARTIAL_JA = "一部 一部だけ 一部です 一部実施 一部している 一部しています 少し 少しだけ 少しだけ実施 たまに ときどき 時々 だいたい 半分 半分くらい 途中 途中です まあまあ 部分的 部分的に"
_PARTIAL_EN = "partly|partially|partial|some|somewhat|sometimes|half|a little|a bit|in part|mostly"
_NONE_JA = "いいえ いえ ううん まだ まだです していない してない していません してません やっていない やってない やっていません やってません できていない できてない できていません できてません 未実施 なし ない ないです ありません 実施していません"
_NONE_EN = "no|n|nope|not yet|none|not done|not at all|we do not|we don't|never"
_UNKNOWN_JA = "わかりません 分からない 分かりません わからん 分からん 不明 不明です 知らない 知りません さあ 未確認"
_UNKNOWN_EN = "not sure|unsure|unknown|don't know|dont know|i don't know|do not know|i do not know|no idea|idk"


def _says(ja: str, en: str) -> tuple[str, ...]:
    return (*ja.split(), *en.split("|"))


SAYS: Mapping[Reply, tuple[str, ...]] = MappingProxyType(
    {
        Reply.DONE: _says(_DONE_JA, _DONE_EN),
        Reply.PARTIAL: _says(_PARTIAL_JA, _PARTIAL_EN),
        Reply.NONE: _says(_NONE_JA, _NONE_EN),
        Reply.UNKNOWN: _says(_UNKNOWN_JA, _UNKNOWN_EN),
    }
)

NOT_SURE = Text(
    ja="「わからない」で記録しました。確かめる所が1つ見つかりました。\n\n聞く相手：{whom}\n\nそのまま送れる文：\n「{forward}」\n\nわかったら、あとで直せます。専門家と一緒に確かめることもできます。",
    en="Recorded as not sure: one thing to check.\n\nAsk: {whom}\n\nReady to send:\n“{forward}”\n\nYou can change it later, or check it with the expert.",
)
NOT_SURE_COSTS = Text(
    ja="点数では1点引かれますが、直すと変わります。",
    en="It costs 1 point until you change it.",
)

# The result, in the order of voice.md 3, check 10.
RESULT_NOTIFICATION = Text(
    ja="診断が終わりました。結果を見られます。",
    en="Your diagnosis is ready to read.",
)
ENDED = Text(
    ja="診断が終わりました。お疲れさまでした。\n今は{score}（100点満点）です。",
    en="The diagnosis is finished. Thank you.\nYou are at {score} (out of 100).",
)
BEFORE = Text(
    ja="前回、{day}の{score}から{change}。",
    en="Last time, on {day}, it was {score}: {change}.",
)
UP = Text(ja="{points}点上がりました", en="up by {points}")
DOWN = Text(ja="{points}点下がりました", en="down by {points}")
LEVEL = Text(ja="変わっていません", en="the same as now")
NO_VERDICT = Text(
    ja="合格・不合格を決めるものではありません。始める場所を決めるための点数です。",
    en="It is no pass or fail: it shows where to begin.",
)
BANDS: Mapping[str, Text] = MappingProxyType(
    {
        "100": Text(
            ja="100点は、基本の対策がそろった段階とされます。さらに強くしていきましょう。",
            en="At 100, the entry-level measures are said to be in place. Strengthen them further.",
        ),
        "70-99": Text(
            ja="70～99点は、対策が一部足りない段階とされます。100点を目指しましょう。",
            en="At 70 to 99, some measures are said to be missing. Aim for 100.",
        ),
        "50-69": Text(
            ja="50～69点は、対策が足りない段階とされます。点の低い所から直しましょう。",
            en="At 50 to 69, measures are said to be missing. Begin with the low items.",
        ),
        "under-50": Text(
            ja="49点以下は、いつ事故が起きてもおかしくない段階とされます。早めに始めましょう。",
            en="At 49 or less, an incident is said to be possible at any time. Begin soon.",
        ),
    }
)
COUNT = Text(ja="{label}：{count}問", en="{label}: {count}")
COUNT_UNKNOWN = Text(
    ja="{label}：{count}問（1問で1点減。確かめると変わります）",
    en="{label}: {count} (each costs 1 point until you check)",
)
BECOMES = Text(
    ja="優先する{count}問を実施すると、{score}になります。",
    en="With the first {count} all done, it becomes {score}.",
)
FIRST_STEP = Text(ja="最初の一歩：{step}（約5分）", en="First step: {step} (about 5 minutes)")
ALL_DONE_STEP = Text(
    ja="半年後にもう一度診断する日を、予定表に入れる",
    en="Put a day for the next diagnosis in your calendar, half a year from now",
)
OTHER_WORDS = Text(
    ja="質問はIPAの25項目の言いかえです。IPA版に答えを写せます。",
    en="These are IPA's 25 items in other words. You can copy the answers into IPA's own form.",
)
SEE_PLAN = Text(ja="計画を見る", en="See the plan")
SEE_DOCUMENTS = Text(ja="書類を見る", en="See the documents")
SEE_BREAKDOWN = Text(ja="内訳を見る", en="See all answers")

# The picture: the same numbers at its bars, and in words for who sees none.
PICTURE_NOTIFICATION = Text(ja="診断の図があります。", en="A picture of your diagnosis.")
PICTURE_TEXT = Text(
    ja="診断の結果を図にしました。右へ長いほど、対策が済んでいます。",
    en="Your diagnosis as a picture. The longer a bar, the more is done.",
)
PICTURE_TITLE = Text(ja="自社診断の点数", en="Self-diagnosis: points")
PICTURE_NAME = Text(ja="自社診断の図", en="self-diagnosis")
TOTAL = Text(ja="合計", en="Total")
AT_BAR = Text(ja="{score}／{full}点", en="{score}/{full} points")
AT_BAR_BEFORE = Text(ja="前回 {score}", en="before: {score}")
ALT = Text(ja="{label}：{score}（{full}点満点）", en="{label}: {score} (out of {full})")
ALT_CHANGE = Text(
    ja="{label}：{score}（{full}点満点、前回は{before}）",
    en="{label}: {score} (out of {full}; last time {before})",
)
LAST_TIME = Text(ja="前回 {day}", en="Last time: {day}")
THIS_TIME = Text(ja="今回 {day}", en="This time: {day}")

# What to find out: a message of its own after the result.
TO_CHECK_NOTIFICATION = Text(ja="確かめることの一覧です。", en="A list of what to check.")
TO_CHECK = Text(
    ja="【確かめること】「わからない」の{count}問です。\n点数では{count}点引かれています。確かめて直すと変わります。",
    en="[To check] Not sure: {count}\nEach costs 1 point. Check and change them, and the score changes.",
)
TO_CHECK_LINE = Text(ja="{whom}に聞く：{topics}", en="Ask {whom}: {topics}")
TO_CHECK_END = Text(
    ja="送れる文は、計画にあります。専門家と一緒に確かめることもできます。",
    en="The plan has texts ready to send. The expert can check with you too.",
)
TOPIC = Text(ja="{number} {topic}", en="{number} {topic}")
COMMA = Text(ja="、", en=", ")

# The breakdown.
BREAKDOWN_NOTIFICATION = Text(ja="診断の内訳です。", en="All answers of the diagnosis.")
BREAKDOWN = Text(
    ja="診断の内訳：{score}（100点満点）。番号はIPAの25項目と同じです。",
    en="All answers: {score} (out of 100). The numbers are those of IPA's 25 items.",
)
PART_TOTAL = Text(ja="小計 {score}（{full}点満点）", en="{score} (out of {full})")
PART_CHANGE = Text(
    ja="小計 {score}（{full}点満点、前回は{before}）",
    en="{score} (out of {full}; last time {before})",
)
ANSWER = Text(ja="{label}（{points}）", en="{label} ({points})")
ANSWER_BETTER = Text(ja="{label}（{points}、前回より前進）", en="{label} ({points}; moved on)")
CHANGE = Text(ja="直す", en="Change")
COMMENT = Text(ja="ひとこと：「{comment}」", en="Note: “{comment}”")

_POINTS = Text(ja="{number}点", en="{number} points")
_POINT = Text(ja="{number}点", en="{number} point")
_MINUS = Text(ja="マイナス", en="minus ")


def say_score(points: int, language: Language) -> str:
    """A number of points as it is said: 42点, マイナス7点, minus 7 points."""
    said = (_POINT if abs(points) == 1 else _POINTS).say(language, number=abs(points))
    return f"{_MINUS.say(language)}{said}" if points < 0 else said


def part_name(part: int) -> Text:
    """What part 1, 2 or 3 is called."""
    return PARTS[part - 1]


def points_of(edition: str) -> tuple[tuple[Text, int], ...]:
    """IPA's four answers in its order, with what each counts in an edition."""
    return tuple((LABELS[reply], POINTS[edition][reply]) for reply in Reply)
