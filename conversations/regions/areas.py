"""Whole areas as people type them: a region, a metropolitan area, or all of Japan."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text
from conversations.engine.reading import spoken
from conversations.regions.prefectures import (
    METROPOLITAN,
    PREFECTURES,
    Region,
    find_prefecture,
)

REGIONS: Mapping[Region, Text] = MappingProxyType(
    {
        Region.HOKKAIDO: Text(ja="北海道", en="Hokkaido"),
        Region.TOHOKU: Text(ja="東北", en="Tohoku"),
        Region.KANTO: Text(ja="関東", en="Kanto"),
        Region.CHUBU: Text(ja="中部", en="Chubu"),
        Region.KINKI: Text(ja="近畿", en="Kinki"),
        Region.CHUGOKU: Text(ja="中国", en="Chugoku"),
        Region.SHIKOKU: Text(ja="四国", en="Shikoku"),
        Region.KYUSHU: Text(ja="九州", en="Kyushu"),
    }
)
# further names of regions; 北陸 and others cross them and are typed by prefecture
_ALSO: Mapping[str, Region] = MappingProxyType(
    {"関西": Region.KINKI, "kansai": Region.KINKI, "九州沖縄": Region.KYUSHU}
)
_ALL = frozenset(
    {"全国", "日本全国", "全都道府県", "どこでも", "all", "all of japan", "anywhere", "everywhere"}
)
_ENDINGS = ("地方", "一円", "全域", "エリア", "全部", "region")


def find_area(text: str) -> tuple[str, ...]:
    """Numbers of the prefectures of what was typed: 鳥取, 中国地方, 首都圏, 全国; none: unknown."""
    folded = _fold(text)
    if folded in map(_fold, _ALL):
        return tuple(each.id for each in PREFECTURES)
    one = find_prefecture(text)
    if one is not None:
        return (one.id,)
    for name, ids in METROPOLITAN.items():
        if folded == _fold(name):
            return ids
    region = _names().get(_bare(folded))
    return tuple(each.id for each in PREFECTURES if each.region is region)


def _names() -> Mapping[str, Region]:
    written = {name: region for region, text in REGIONS.items() for name in (text.ja, text.en)}
    return {_fold(name): region for name, region in {**written, **_ALSO}.items()}


def _bare(folded: str) -> str:
    """Without 地方 and the like."""
    for ending in map(_fold, _ENDINGS):
        folded = folded.removesuffix(ending)
    return folded


def _fold(text: str) -> str:
    return "".join(char for char in spoken(text) if char not in " ・-‐")
