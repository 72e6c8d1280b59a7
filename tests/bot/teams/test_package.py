import json
import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from jsonschema import Draft7Validator

from bot.consultant import registry
from bot.teams import package_words as words
from bot.teams.icons import color_icon, outline_icon
from bot.teams.package import english, main, manifest, package
from conversations.desk import ROOTS
from conversations.engine import Language
from conversations.engine.reading import plain
from tests.bot.teams.manifest_schema import MANIFEST
from tests.bot.teams.signing import APP

SITE = "https://desk.example/"


def pixels(png: bytes, channels: int) -> tuple[int, int, bytes]:
    """Width, height and the bytes of all pixels; filters other than none are not read."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    start = png.index(b"IDAT") + 4
    (length,) = struct.unpack(">I", png[start - 8 : start - 4])
    raw = zlib.decompress(png[start : start + length])
    row = width * channels + 1
    assert len(raw) == row * height
    assert {raw[place] for place in range(0, len(raw), row)} == {0}
    return width, height, b"".join(raw[p + 1 : p + row] for p in range(0, len(raw), row))


def test_the_manifest_is_one() -> None:
    errors = [e.json_path for e in Draft7Validator(MANIFEST).iter_errors(manifest(APP, SITE))]

    assert errors == []


def test_the_package_holds_all_that_the_manifest_names() -> None:
    with ZipFile(BytesIO(package(APP, SITE))) as archive:
        assert archive.testzip() is None
        told = json.loads(archive.read("manifest.json"))
        names = set(archive.namelist())

    named = {*told["icons"].values(), told["localizationInfo"]["additionalLanguages"][0]["file"]}
    assert names == {"manifest.json", *named}
    assert told["bots"][0]["botId"] == APP


def test_the_same_settings_make_the_same_package() -> None:
    assert package(APP, SITE) == package(APP, SITE)


def test_every_word_of_the_manifest_is_there_in_english() -> None:
    told, translated = manifest(APP, SITE), english()
    lists = told["bots"][0]["commandLists"]
    commands = {
        f"bots[0].commandLists[{place}].commands[{number}].{part}"
        for place, each in enumerate(lists)
        for number in range(len(each["commands"]))
        for part in ("title", "description")
    }

    expected = {"name.short", "name.full", "description.short", "description.full", *commands}
    assert set(translated) == {"$schema", *expected}
    assert len(translated["name.short"]) <= 30
    assert len(translated["description.short"]) <= 80
    assert all(len(translated[path]) <= 128 for path in commands)


@pytest.mark.parametrize("language", Language)
def test_every_command_of_the_list_is_a_word_of_the_desk(language: Language) -> None:
    known = registry()

    for title, _ in (*words.PERSONAL, *words.GROUP):
        typed = title.say(language)
        root, text = (typed, "") if typed in ROOTS else ("sme", typed)
        found = known.spoken(root, text, folded=plain(text))
        assert found is not None, typed
        assert found[1] == "", typed
        assert typed in ROOTS or text in found[0].words


def test_the_colour_icon_is_a_square_of_192() -> None:
    width, height, body = pixels(color_icon(), 3)

    assert (width, height) == (192, 192)
    assert body[:3] == bytes((0x1F, 0x3A, 0x5F))
    middle = (96 * 192 + 96) * 3
    assert body[middle : middle + 3] == b"\xff\xff\xff"


def test_the_outline_icon_is_white_on_nothing() -> None:
    width, height, body = pixels(outline_icon(), 4)
    alphas = body[3::4]

    assert (width, height) == (32, 32)
    assert {body[n : n + 3] for n in range(0, len(body), 4)} == {b"\xff\xff\xff"}
    assert (alphas[0], alphas[16 * 32 + 16], max(alphas)) == (0, 0, 255)


@pytest.mark.parametrize("address", ["", "http://desk.example/", "desk.example", "https://"])
def test_an_address_that_is_not_https_makes_no_package(address: str) -> None:
    with pytest.raises(ValueError, match="https"):
        package(APP, address)


@pytest.mark.parametrize("app_id", ["", "my-bot", f"{APP}x"])
def test_an_app_id_that_is_none_makes_no_package(app_id: str) -> None:
    with pytest.raises(ValueError, match="app id"):
        package(app_id, SITE)


def test_one_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "teams.zip"

    assert main(["package", str(out), APP, SITE]) == 0
    assert out.read_bytes() == package(APP, SITE)
    assert main(["package", str(out), APP, "http://x/"]) == 2
    assert main(["package"]) == 2
    assert "usage" in capsys.readouterr().err
