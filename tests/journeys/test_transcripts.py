"""docs/transcripts/ is what the product says now, and what it says keeps to the style guide."""

from pathlib import Path

import pytest

from conversations.engine import Language
from storage import migrate
from tests.journeys.transcripts.scenes import SCENES
from tests.journeys.transcripts.voice import faults
from tests.journeys.transcripts.write import FOLDER, Played, played

PLAYED = [(name, language) for name in SCENES for language in Language]


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("transcripts") / "template.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="module", params=PLAYED, ids=lambda p: f"{p[0]}.{p[1].value}")
def scene(request: pytest.FixtureRequest, migrated: Path) -> Played:
    name, language = request.param
    return played(name, language, migrated, migrated.parent)


def test_the_transcript_is_what_the_product_says(scene: Played) -> None:
    written = (FOLDER / scene.file).read_text(encoding="utf-8")
    assert written == scene.text, "stale: run `make transcripts` and read what changed"


def test_every_screen_keeps_to_the_style_guide(scene: Played) -> None:
    assert [fault for step in scene.steps for fault in faults(step, scene.language)] == []


def test_no_transcript_is_left_of_a_scene_that_is_gone() -> None:
    made = {f"{name}.{language.value}.md" for name, language in PLAYED}
    assert {file.name for file in FOLDER.glob("*.md")} == made
