"""Numbers as bars of text, where no picture can be shown (■■■■□□□□□□)."""

from conversations.engine.papers import Bar, Chart

SIGNS = 10


def text_bar(part: int, whole: int) -> str:
    """How much of the whole; the bar only repeats what a number beside it says."""
    share = part * SIGNS // whole if whole > 0 else 0
    filled = max(0, min(SIGNS, share))
    return "■" * filled + "□" * (SIGNS - filled)


def in_bars(chart: Chart) -> str:
    """A chart's numbers, each above its bar, with the earlier one behind it."""
    return "\n".join(_line(bar) for bar in chart.bars)


def _line(bar: Bar) -> str:
    said = bar.said or f"{bar.value}/{bar.full}"
    before = "" if bar.before is None else bar.said_before or f"{bar.before}/{bar.full}"
    drawn = " ".join(filter(None, (text_bar(bar.value, bar.full), before)))
    return f"{bar.label} {said}\n{drawn}"
