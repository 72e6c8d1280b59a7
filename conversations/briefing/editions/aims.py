"""What each of the four sessions is for.

The split follows Tokyo's later schemes of the same frame (four times about two hours; domain.md
5.3): risks, then policy and rules, then measures in order, then the plan and the rest. goals: the
programme page's own goals 1 to 4 that the session works at (users.md R8). The words are ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Aim:
    """One session's aim: the goal, an agenda by minutes from the start, and three questions.

    goals: of the programme page. done: what was done, to begin the report with.
    """

    goal: Text
    goals: tuple[int, ...]
    agenda: tuple[tuple[int, Text], ...]
    questions: tuple[Text, ...]
    done: Text


_HOMEWORK = Text(
    ja="次回までの宿題（2つまで）と日程", en="homework (two at most) and the next date"
)
_LAST_TIME = Text(ja="前回の宿題を見る", en="look at last time's homework")
_FIRST_QUESTIONS = (
    Text(ja="止まるといちばん困る仕事は何ですか", en="Which work must never stop?"),
    Text(ja="そのデータは、だれがどこで持っていますか", en="Who keeps its data, and where?"),
    Text(ja="最近、ひやっとしたことはありますか", en="Was there a close call lately?"),
)

AIMS: Mapping[int, Aim] = MappingProxyType(
    {
        1: Aim(
            goal=Text(
                ja="「わからない」{unknown}問を確かめ、取り組む所を3つ選ぶ",
                en="check the {unknown} answers “not sure”, and choose three things to work at",
            ),
            goals=(2,),
            agenda=(
                (0, Text(ja="守りたい情報を聞く（社長も）", en="ask what is to be protected (with the owner)")),
                (20, Text(ja="「わからない」を現物で確かめる", en="check “not sure” on the spot")),
                (60, Text(ja="弱い所から3つ選ぶ", en="choose three of the weak places")),
                (100, _HOMEWORK),
            ),
            questions=_FIRST_QUESTIONS,
            done=Text(
                ja="「わからない」の答えを確かめ、取り組む所を3つ選んだ。",
                en="Checked the answers “not sure” and chose three things to work at.",
            ),
        ),
        2: Aim(
            goal=Text(
                ja="基本方針の案を作り、社内ルールを点検する",
                en="draft the basic policy, and check the rules there are",
            ),
            goals=(1, 2),
            agenda=(
                (0, _LAST_TIME),
                (15, Text(ja="基本方針に入れる約束を、社長と決める", en="settle the policy's promises with the owner")),
                (60, Text(ja="今ある社内ルールを点検する", en="check the rules there are")),
                (100, _HOMEWORK),
            ),
            questions=(
                Text(ja="取引先と、情報の約束をしていますか", en="What did you promise customers about data?"),
                Text(ja="決めたことは、どこに書いてありますか", en="Where is what you decided written down?"),
                Text(ja="社長が休みの日は、だれが決めますか", en="Who decides when the owner is away?"),
            ),
            done=Text(
                ja="基本方針の案を作り、社内ルールを点検した。",
                en="Drafted the basic policy and checked the rules.",
            ),
        ),
        3: Aim(
            goal=Text(
                ja="対策の順番・担当・月を決め、1年の計画にする",
                en="give the measures an order, owners and months: a plan for the year",
            ),
            goals=(3,),
            agenda=(
                (0, _LAST_TIME),
                (20, Text(ja="計画の上から5つに、担当と月を決める", en="owners and months for the first five")),
                (60, Text(ja="働き方に合う対策を足す（在宅勤務など）", en="add what working at home needs")),
                (90, Text(ja="二つ星の宣言に要るものを確かめる", en="see what declaring two stars needs")),
                (105, _HOMEWORK),
            ),
            questions=(
                Text(ja="すぐ手を付けられるのは、どれですか", en="Which could you begin at once?"),
                Text(ja="担当の人は、週に何分使えますか", en="How many minutes a week can its owner spend?"),
                Text(ja="社外で仕事をする人は、何を持ち出しますか", en="What leaves the firm with those who work outside?"),
            ),
            done=Text(
                ja="対策の順番・担当・月を決め、1年の計画にした。",
                en="Gave the measures an order, owners and months.",
            ),
        ),
        4: Aim(
            goal=Text(
                ja="成果物①～④をそろえ、来年も続く形にする",
                en="complete deliverables 1 to 4, so that it goes on next year",
            ),
            goals=(1, 2, 3, 4),
            agenda=(
                (0, Text(ja="計画の進み具合と宿題を見る", en="look at the plan's progress and the homework")),
                (20, Text(ja="成果物①～④を1つずつ確かめる", en="go through deliverables 1 to 4")),
                (60, Text(ja="二つ星の宣言を進める", en="go on with declaring two stars")),
                (80, Text(ja="情報の棚卸しと、見直しの日を決める", en="settle an inventory of data, and days to look again")),
                (105, Text(ja="終わりのあいさつ、アンケートの案内", en="close, and point to the survey")),
            ),
            questions=(
                Text(ja="この4回で、いちばん変わったのは何ですか", en="What changed most in these four sessions?"),
                Text(ja="残っている心配は何ですか", en="What still worries you?"),
                Text(ja="次に見直す日は、いつですか", en="When will you look again?"),
            ),
            done=Text(
                ja="成果物①～④を確かめ、次に見直す日を決めた。",
                en="Went through deliverables 1 to 4 and settled when to look again.",
            ),
        ),
    }
)  # fmt: skip  # a table reads as a table

#: Session 1 where every answer is known: nothing to find out.
ALL_KNOWN = Text(
    ja="弱い所から、取り組む所を3つ選ぶ", en="choose three of the weak places to work at"
)

#: Session 1 of a firm that arrives without a diagnosis: it is done together (users.md X7).
NOT_DIAGNOSED = Aim(
    goal=Text(ja="自社診断の25問を、一緒に答える", en="answer the diagnosis' 25 questions together"),
    goals=(2,),
    agenda=(
        (0, Text(ja="守りたい情報を聞く（社長も）", en="ask what is to be protected (with the owner)")),
        (15, Text(ja="25問を一緒に答える", en="answer the 25 questions together")),
        (75, Text(ja="点数を見て、取り組む所を3つ選ぶ", en="look at the score, choose three things")),
        (100, _HOMEWORK),
    ),
    questions=_FIRST_QUESTIONS,
    done=Text(
        ja="自社診断の25問に答え、取り組む所を3つ選んだ。",
        en="Answered the 25 questions and chose three things to work at.",
    ),
)  # fmt: skip  # as above
