"""``python -m tests.journeys.transcripts.write`` plays every scene into docs/transcripts/."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from conversations.engine import Language, Step
from storage import Database, migrate
from tests.journeys.transcripts.scenes import SCENES
from tests.journeys.transcripts.stage import Stage

FOLDER = Path(__file__).parents[3] / "docs" / "transcripts"
_INTRO = {
    Language.JA: (
        "動いている製品から作りました（`make transcripts`）。"
        "（ ）の1行目は通知の文、[ ] はボタンです。"
    ),
    Language.EN: (
        "Made from the running product (`make transcripts`). "
        "The first line in ( ) is the notification, [ ] are buttons."
    ),
}


@dataclass(frozen=True, slots=True)
class Played:
    """A scene in one language: its file, what stands in it, and every step that was said."""

    file: str
    language: Language
    text: str
    steps: tuple[Step, ...]


def transcripts(migrated: Path, folder: Path) -> Iterator[Played]:
    """All of them. migrated: an SQLite file to copy; folder: for the copies."""
    for name in SCENES:
        for language in Language:
            yield played(name, language, migrated, folder)


def played(name: str, language: Language, migrated: Path, folder: Path) -> Played:
    """One scene in one language."""
    play, *titles = SCENES[name]
    file = folder / f"{name}.{language.value}.db"
    shutil.copy(migrated, file)
    database = Database(f"sqlite:///{file}")
    try:
        stage = Stage(database, language)
        play(stage)
    finally:
        database.close()
    title = f"# {stage.words(*titles)}\n"
    text = "\n".join((title, f"{_INTRO[language]}\n", *stage.lines))
    return Played(f"{name}.{language.value}.md", language, text, tuple(stage.steps))


def main() -> None:
    """Writes every transcript, and removes what no scene makes any more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        migrated = folder / "template.db"
        migrate(f"sqlite:///{migrated}")
        made = {each.file: each.text for each in transcripts(migrated, folder)}
    for stale in FOLDER.glob("*.md"):
        if stale.name not in made:
            stale.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        sys.stderr.write(f"docs/transcripts/{name}\n")


if __name__ == "__main__":
    main()
