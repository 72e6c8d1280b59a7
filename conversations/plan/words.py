"""Every sentence of the plan that belongs to no single measure (voice.md M8)."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.diagnosis import Basis
from conversations.engine import Text

# Why a measure stands at its rank: for the private chat only.
REASONS: Mapping[Basis, Text] = MappingProxyType(
    {
        Basis.PART_1: Text(
            ja="どの会社にも要る、第1部の基本です。",
            en="It is a basic that every company needs.",
        ),
        Basis.DAMAGE: Text(
            ja="事故のとき、被害の大きさを左右します。",
            en="It decides how bad an incident gets.",
        ),
        Basis.TELEWORK: Text(
            ja="在宅勤務（テレワーク）でも使う守りです。",
            en="Working at home relies on it too.",
        ),
        Basis.PERSONAL_DATA: Text(
            ja="お客様などの個人情報を守ります。",
            en="It protects personal data.",
        ),
        Basis.OTHER: Text(
            ja="先の対策が進んでからで間に合います。",
            en="It can wait until the measures before it are under way.",
        ),
    }
)
HALF_DONE = Text(ja="一部は済んでいます。", en="Part of it is done.")
FREE = Text(ja="買う物はありません。", en="Nothing needs to be bought.")
NOT_FREE = Text(ja="買う物が要ることがあります。", en="Something may need to be bought.")

# The summary for the channel: what we are going to do, never what is wrong.
SUMMARY_NOTIFICATION = Text(
    ja="情報を守る計画を共有しました。",
    en="A plan to protect information.",
)
SUMMARY_TITLE = Text(ja="【情報を守る計画】{company}", en="[Plan to protect information] {company}")
SHARED_BY = Text(ja="{day}、{who}さんが共有しました。", en="Shared by {who} on {day}.")
PRIVATE = Text(
    ja="この個別チャットだけに表示しています。",
    en="Only you can see this.",
)
SHARED_ON = Text(ja="{day}に共有しました。", en="Shared on {day}.")
SCORE = Text(ja="自社診断：{score}（100点満点）", en="Self-diagnosis: {score} (out of 100)")
STRENGTHS = Text(ja="続けること：{strengths}", en="To go on with: {strengths}")
FIRST_MEASURES = Text(ja="まず取り組む{count}つ", en="The first {count}")
FIRST_MEASURE = Text(ja="まず取り組むこと", en="The first measure")
MEASURE = Text(ja="{rank}. {what}（{who}・{when}）", en="{rank}. {what} ({who}, {when})")
TELEWORK: Mapping[str, Text] = MappingProxyType(
    {
        "2020": Text(
            ja="在宅勤務（テレワーク）とコロナ対策",
            en="Working at home, and measures for COVID-19",
        ),
        "4.0": Text(ja="在宅勤務（テレワーク）をするとき", en="When working at home"),
    }
)
POINT = Text(ja="・{what}", en="- {what}")
ALL_IN_PLACE = Text(
    ja="25の対策がそろいました。この1年も続けます。",
    en="All 25 measures are in place. We will keep them up this year.",
)
LOOK_AGAIN = Text(ja="次の見直し：{day}", en="We look again on {day}")
COMMA = Text(ja="、", en=", ")

# When: a measure that is finished in a month, and one that begins and goes on.
WITHIN = Text(ja="{month}中", en="in {month}")
FROM = Text(ja="{month}から", en="from {month}")
DONE = Text(ja="済", en="done")
DONE_ON = Text(ja="済（{day}）", en="done ({day})")
AGAIN = Text(ja="新しい診断で、もう一度", en="again, after the new diagnosis")
COLLEAGUE = Text(ja="{name}さん", en="{name}")

# The whole plan, for the private chat.
PLAN_NOTIFICATION = Text(ja="計画を見られます。", en="Your plan is ready to read.")
MONDAY = Text(
    ja="【月曜にまずやること】{day}",
    en="[First things on Monday] {day}",
)
MONDAY_STEP = Text(ja="{number}. {step}（約5分）", en="{number}. {step} (about 5 minutes)")
DETAILS_FOLLOW = Text(
    ja="［くわしく見る］で、ほかの対策の最初の一歩と、聞く相手への文も読めます。",
    en="Press “Details” for every first step, and texts ready to send.",
)
DETAILS = Text(ja="くわしく見る", en="Details")
OUTLINE = Text(
    ja="【1年の計画】取り組むこと：{count}件\n対策実行計画書の全体です。上から順に進めます。",
    en="[The year's plan] Measures: {count}\nThe whole of it, in the order to go by.",
)
OUTLINE_ON = Text(
    ja="【1年の計画】続き（{page}／{of}）", en="[The year's plan] Page {page} of {of}"
)
OUTLINE_COLUMNS = (
    Text(ja="取り組むこと", en="What"),
    Text(ja="だれが・いつ", en="Who and when"),
    Text(ja="この順の理由", en="Why here"),
)
OUTLINE_WHAT = Text(ja="{rank}. {what}", en="{rank}. {what}")
ASSIGN = Text(ja="担当と月", en="Owner, month")
OUTLINE_WHO = Text(ja="{who}・{when}", en="{who}, {when}")
SPAN = Text(ja="{from_month}～{to_month}", en="{from_month} to {to_month}")
PERIOD = Text(
    ja="【{first}～{last}か月目】{from_month}～{to_month}",
    en="[Months {first}–{last}] {from_month} to {to_month}",
)
REASON = Text(ja="この順の理由：{reason}", en="Why here: {reason}")
FIRST_STEP = Text(ja="最初の一歩：{step}（約5分）", en="First step: {step} (about 5 minutes)")
FIND_OUT = Text(
    ja="先に確かめる：{whom}に聞く\n送れる文：「{forward}」",
    en="Find out first: ask {whom}\nReady to send: “{forward}”",
)
TELEWORK_TITLE = Text(ja="【{title}】", en="[{title}]")
TELEWORK_FIRST = Text(
    ja="先に（{from_month}～{to_month}）",
    en="First ({from_month} to {to_month})",
)
TELEWORK_NEXT = Text(
    ja="次に（{from_month}～{to_month}）",
    en="Next ({from_month} to {to_month})",
)
NOTHING_MISSING = Text(
    ja="25問すべてが「実施している」でした。\nここまで整えてきたことを、この1年も続けましょう。",
    en="All 25 answers were “Done”.\nKeep up this year what you have built.",
)
ALL_DONE = Text(
    ja="計画の対策は、すべて済みました。お疲れさまでした。\n次の診断で、変化を確かめられます。",
    en="Every measure of the plan is done.\nThe next diagnosis will show the change.",
)
MILESTONES = Text(ja="【1年の節目】", en="[Through the year]")
DRILL = Text(
    ja="・{month}：事故のときの連絡を、全員で練習する",
    en="- {month}: practise together whom to call in an incident",
)
DIAGNOSE = Text(ja="・{month}：もう一度、自社診断をする", en="- {month}: diagnose again")
NEXT_GOAL = Text(
    ja="次の目標：SECURITY ACTIONの二つ星を宣言する\n会社自身の約束です。IPA（情報処理推進機構）の自社診断と、基本方針の公開がそろうと宣言できます。\n基本方針は、情報を守る会社の約束を1枚に書いたものです。",
    en="Next goal: declare two stars of SECURITY ACTION\nIt is your own promise. You need IPA's self-diagnosis and a published basic policy.\nA basic policy is one page: the company's promise to protect information.",
)
