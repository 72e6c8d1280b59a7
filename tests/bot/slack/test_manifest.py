import json
import re
from pathlib import Path
from typing import Any

import pytest

import bot.slack
from bot.cli import main
from bot.consultant import registry
from bot.slack.manifest import COMMANDS, EVENTS, METHODS, SCOPES, SHORTCUTS, manifest_for
from tests.support.manifest import validate_manifest

ROOT = Path(__file__).parents[3]
SOURCES = [path.read_text() for path in Path(bot.slack.__file__).parent.glob("*.py")]


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ROOT / "manifest.json").read_text())
    return loaded


def test_slack_takes_the_manifest(manifest: dict[str, Any]) -> None:
    assert validate_manifest(manifest) == []


def test_its_commands_are_those_that_the_door_hears(manifest: dict[str, Any]) -> None:
    commands = manifest["features"]["slash_commands"]

    assert [c["command"] for c in commands] == [f"/{command}" for command in COMMANDS]
    assert all(c["should_escape"] for c in commands)
    assert all(c["usage_hint"] for c in commands)


def test_its_events_are_those_that_the_door_hears(manifest: dict[str, Any]) -> None:
    assert manifest["settings"]["event_subscriptions"]["bot_events"] == list(EVENTS)


def test_its_scopes_are_those_that_the_door_uses(manifest: dict[str, Any]) -> None:
    assert manifest["oauth_config"]["scopes"]["bot"] == sorted(SCOPES)


def test_the_methods_told_of_are_those_that_are_called() -> None:
    called = {name for text in SOURCES for name in re.findall(r"_client\.([a-z]\w+)", text)}

    assert called == {_snake(method) for method in METHODS}


def test_people_can_type_in_the_private_chat(manifest: dict[str, Any]) -> None:
    home = manifest["features"]["app_home"]

    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]


def test_every_address_is_the_doors_one(manifest: dict[str, Any]) -> None:
    settings = manifest["settings"]
    addresses = {
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        *(command["url"] for command in manifest["features"]["slash_commands"]),
    }

    assert addresses == {"https://example.com/slack/events"}


def _snake(method: str) -> str:
    """``chat.postMessage`` as slack_sdk calls it."""
    return method.replace(".", "_")


def test_its_shortcuts_are_actions_of_the_desk(manifest: dict[str, Any]) -> None:
    shortcuts = manifest["features"]["shortcuts"]
    registered = registry()

    assert [s["callback_id"] for s in shortcuts] == list(SHORTCUTS)
    assert all(registered.by_id(action) for action in SHORTCUTS)
    assert {s["type"] for s in shortcuts} == {"global"}


def test_it_is_printed_with_the_installations_address() -> None:
    told = json.loads(manifest_for("https://consultant.example/", socket=False))

    assert validate_manifest(told) == []
    assert told["settings"]["interactivity"]["request_url"] == (
        "https://consultant.example/slack/events"
    )
    assert "example.com" not in json.dumps(told)


def test_for_socket_mode_it_names_no_address() -> None:
    told = manifest_for("", socket=True)

    assert validate_manifest(json.loads(told)) == []
    assert json.loads(told)["settings"]["socket_mode_enabled"]
    assert "http" not in told


@pytest.mark.parametrize("address", ["", "http://consultant.example"])
def test_without_an_https_address_none_is_printed(address: str) -> None:
    with pytest.raises(ValueError, match="PUBLIC_URL"):
        manifest_for(address, socket=False)


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slack-manifest", "--socket"]) == 0
    assert json.loads(capsys.readouterr().out)["settings"]["socket_mode_enabled"]
