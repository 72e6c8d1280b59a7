"""The areas in which a programme may bring results, by edition; the words are ours.

IPA's own survey of 2019 asked whether results were had in management, operation and practice
(programme-page.txt, "背景"); the areas follow the page's five advantages of being guided and its
deliverables. The survey's form was not found (domain.md 5.5).
"""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Choice, Text

_RISKS = Choice(
    "risks",
    Text(ja="弱い所と順番がわかった", en="Know what is weak and first"),
    says=("リスク", "弱い所", "順番"),
)
_AWARENESS = Choice(
    "awareness",
    Text(ja="社内の意識が上がった", en="People are more aware"),
    says=("意識", "教育"),
)
_POLICY = Choice(
    "policy",
    Text(ja="基本方針やルールができた", en="A policy and rules exist"),
    says=("基本方針", "方針", "ルール"),
)
_MEASURES = Choice(
    "measures",
    Text(ja="対策が実際に進んだ", en="Measures were taken"),
    says=("対策", "実践"),
)
_STRUCTURE = Choice(
    "structure",
    Text(ja="担当や連絡先が決まった", en="Duties and contacts are set"),
    says=("担当", "体制", "連絡先"),
)
_TRUST = Choice(
    "trust",
    Text(ja="取引先に説明できる", en="Can explain it to customers"),
    says=("取引先", "信頼", "顧客"),
)
_REMOTE_2020 = Choice(
    "remote",
    Text(ja="在宅勤務の対策が進んだ", en="Working at home is safer"),
    says=("在宅勤務", "在宅", "コロナ"),
)
_REMOTE = Choice(
    "remote",
    Text(ja="社外で働くときの対策が進んだ", en="Working outside is safer"),
    says=("社外", "在宅勤務", "在宅"),
)
_OTHER = Choice("elsewhere", Text(ja="そのほか", en="Something else"), says=("その他", "other"))

_SHARED = (_RISKS, _AWARENESS, _POLICY, _MEASURES, _STRUCTURE, _TRUST)

AREAS: Mapping[str, tuple[Choice, ...]] = MappingProxyType(
    {"2020": (*_SHARED, _REMOTE_2020, _OTHER), "4.0": (*_SHARED, _REMOTE, _OTHER)}
)
