"""``make simulate``: the whole season, with a progress bar, into docs/season.md and its pictures.

``python -m tests.season --firms 400 --experts 60 --seed 1``; with another number of firms the
figures go to standard output alone.
"""

import argparse
import asyncio
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.documents.writing import write
from conversations.engine import Bar, Chart
from storage import Database, migrate
from tests.season.season import Told, play

ROOT = Path(__file__).parents[2]
WHOLE = (400, 60)
_BAR = 40  # characters


def main() -> int:
    """Plays it; what does not hold ends it with the reason."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--firms", type=int, default=WHOLE[0])
    parser.add_argument("--experts", type=int, default=WHOLE[1])
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    begun = time.monotonic()
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/season.db"
        migrate(url)
        with closing(Database(url)) as database:
            played = play(database, given.firms, given.experts, given.seed, _progress)
            told = asyncio.run(played)
    minutes = (time.monotonic() - begun) / 60
    text = page(told, minutes)
    sys.stdout.write(text)
    if (given.firms, given.experts) == WHOLE:
        (ROOT / "docs" / "season.md").write_text(text, "utf-8")
        _pictures(told)
    return 0


def _progress(at: int, of: int) -> None:
    done = _BAR * at // of
    end = "\n" if at == of else ""
    sys.stderr.write(f"\r[{'#' * done}{'.' * (_BAR - done)}] day {at} of {of}{end}")
    sys.stderr.flush()


def page(told: Told, minutes: float) -> str:
    """The summary as a page."""
    tables = (
        ("Firms, by the stage they came to", told.stages),
        ("Sessions", told.sessions),
        ("Sessions held or to come, by month", dict(sorted(told.by_month.items()))),
        ("Reminders", told.reminders),
        ("Reports, and what came of them", told.reports),
        ("Messages", told.messages),
        ("What happened", told.office),
    )
    head = (
        "# A season, simulated\n\n"
        "Written by `make simulate`: the real desk, storage, scheduler and delivery with the clock "
        "moved, people who answer late, stop, come back and press twice, a platform that refuses "
        "now and then and is away for hours. At every simulated midnight the invariants of "
        "`tests/season/invariants.py` held.\n\n"
        f"{told.firms} firms, {told.experts} experts, {told.days} days, {told.turns:,} turns, "
        f"played in {minutes:.0f} minutes.\n"
    )
    pictures = (
        "\n![Firms by stage](images/season-stages.png)\n"
        "\n![Sessions by month](images/season-sessions.png)\n"
    )
    return head + pictures + "".join(_table(title, rows) for title, rows in tables)


def _table(title: str, rows: object) -> str:
    assert isinstance(rows, dict)
    lines = "".join(f"| {name} | {count:,} |\n" for name, count in rows.items())
    return f"\n## {title}\n\n| | |\n|---|---:|\n{lines}"


def _pictures(told: Told) -> None:
    for name, title, rows in (
        ("season-stages", "Firms by stage", told.stages),
        ("season-sessions", "Sessions by month", dict(sorted(told.by_month.items()))),
    ):
        most = max(rows.values())
        bars = tuple(Bar(label, n, most, said=f"{n:,}") for label, n in rows.items())
        chart = Chart("", "", title, bars, alt=title, company="", name=name)
        (ROOT / "docs" / "images" / f"{name}.png").write_bytes(write(chart).content)


if __name__ == "__main__":
    sys.exit(main())
