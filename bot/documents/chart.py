"""A chart as a picture: horizontal bars, each with its number written beside it."""

from bot.documents.names import safe_name
from bot.documents.port import File
from bot.documents.typeset import language_of, typeset
from conversations.engine import Bar, Chart, Json


def write_chart(chart: Chart) -> File:
    """A PNG. Raises ValueError where it cannot be set."""
    before, now = chart.legend
    data: dict[str, Json] = {
        "lang": language_of(chart.title + chart.alt),
        "title": chart.title,
        "legend": {"before": before, "now": now} if _compares(chart) else None,
        "lowest": lowest(chart.bars),
        "bars": [_bar(bar) for bar in chart.bars],
    }
    return File(safe_name(chart.name, "png"), "image/png", typeset("chart", data, "png"))


def lowest(bars: tuple[Bar, ...]) -> float:
    """The share of its full marks that the lowest bar stands at; 0 where none is below it.

    All bars have one scale, from here to 1.
    """
    values = (
        _share(value, bar.full)
        for bar in bars
        for value in (bar.value, bar.before)
        if value is not None
    )
    return min((0.0, *values))


def _bar(bar: Bar) -> dict[str, Json]:
    return {
        "label": bar.label,
        "now": _share(bar.value, bar.full),
        "said": bar.said or f"{bar.value}/{bar.full}",
        "before": None if bar.before is None else _share(bar.before, bar.full),
        "said_before": bar.said_before or f"{bar.before}/{bar.full}",
    }


def _compares(chart: Chart) -> bool:
    return any(bar.before is not None for bar in chart.bars)


def _share(value: int, full: int) -> float:
    """Of the full marks; what has none is empty, and nothing is longer than its track."""
    return max(-1.0, min(1.0, value / full)) if full > 0 else 0.0
