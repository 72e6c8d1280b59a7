"""The programme's own goals 1 to 4 (達成目標), by edition.

2020: programme-page.txt 108 and 110, named as there (users.md R8). 4.0: the same four; measures
against COVID have no place in goal 3 any more (users.md R12).
"""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

_POLICY = Text(ja="情報セキュリティ基本方針の作成", en="making the basic security policy")
_RULES = Text(
    ja="自社診断シートによる社内ルール（関連規程）の見直し",
    en="reviewing the related rules by the self-diagnosis",
)
_ASSETS = Text(
    ja="情報資産の棚卸し・リスク分析を含む継続的フォロー",
    en="going on by oneself: inventory of data and risk analysis",
)
_PLAN_2020 = Text(
    ja="コロナ禍での情報セキュリティ対策を含めた対策実行計画書の作成",
    en="making the plan of measures, with those of the COVID time",
)
_PLAN = Text(ja="対策実行計画書の作成", en="making the plan of measures")

GOALS: Mapping[str, Mapping[int, Text]] = MappingProxyType(
    {
        "2020": MappingProxyType({1: _POLICY, 2: _RULES, 3: _PLAN_2020, 4: _ASSETS}),
        "4.0": MappingProxyType({1: _POLICY, 2: _RULES, 3: _PLAN, 4: _ASSETS}),
    }
)
