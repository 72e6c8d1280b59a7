"""The methods that show modals and the App Home."""

import time
from typing import NamedTuple

from tests.support.slack_arguments import needed, view_of
from tests.support.slack_state import SlackState
from tests.support.slack_things import APP, Json, Trigger, Workspace, known, refuse

_MOST_STACKED = 3


def open_view(state: SlackState, bot: Workspace, given: Json) -> Json:
    view = view_of(state, given)
    trigger = _spend(state, bot, given)
    _modal(view)
    stack = state.stacks[bot.team, trigger.user]
    _forget(state, stack)
    return {"view": _show(state, bot, view, stack)}


def push_view(state: SlackState, bot: Workspace, given: Json) -> Json:
    view = view_of(state, given)
    trigger = _spend(state, bot, given)
    _modal(view)
    stack = state.stacks[bot.team, trigger.user]
    refuse(not stack, "not_found")
    refuse(len(stack) >= _MOST_STACKED, "push_limit_reached")
    return {"view": _show(state, bot, view, stack)}


def update_view(state: SlackState, bot: Workspace, given: Json) -> Json:
    view = view_of(state, given)
    before = _found(state, bot, given)
    refuse(given.get("hash") and given["hash"] != before["hash"], "hash_conflict")
    return {"view": replace_view(state, before, view)}


def publish_view(state: SlackState, bot: Workspace, given: Json) -> Json:
    view, user = view_of(state, given), needed(given, "user_id")
    state.person(user, bot.team)
    refuse(view["type"] != "home", "invalid_arguments")
    before = state.homes.get((bot.team, user))
    refuse(before and given.get("hash") and given["hash"] != before["hash"], "hash_conflict")
    identity = before["id"] if before else state.next_id("V")
    state.homes[bot.team, user] = _kept(state, bot, view, _Place(identity, identity))
    return {"view": state.homes[bot.team, user]}


def replace_view(state: SlackState, before: Json, view: Json) -> Json:
    """Puts other content into a view that is open; its identity stays."""
    bot = state.bot(before["team_id"])
    place = _Place(before["id"], before["root_view_id"], before["previous_view_id"])
    state.views[before["id"]] = _kept(state, bot, view, place)
    return state.views[before["id"]]


def obey(state: SlackState, user: str, view: Json, answer: Json) -> None:
    """What the answer to a submission does with the modals that somebody has open.

    Raises AssertionError for problems told of fields that the modal does not have.
    """
    stack = state.stacks[view["team_id"], user]
    action = answer.get("response_action")
    if action == "errors":
        fields = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
        assert set(answer["errors"]) <= fields, f"no such field: {answer['errors']}"
    elif action == "update":
        replace_view(state, view, view_of(state, answer))
    elif action == "push":
        _show(state, state.bot(view["team_id"]), view_of(state, answer), stack)
    else:
        _forget(state, stack, keep=0 if action == "clear" else max(len(stack) - 1, 0))


def _modal(view: Json) -> None:
    refuse(view["type"] != "modal", "invalid_arguments")


def _spend(state: SlackState, bot: Workspace, given: Json) -> Trigger:
    """Uses a trigger up: it serves once, and for three seconds."""
    name = needed(given, "trigger_id")
    trigger = known(state.triggers.get(name), "invalid_trigger_id")
    refuse(trigger.team != bot.team, "invalid_trigger_id")
    refuse(name in state.used_triggers, "exchanged_trigger_id")
    refuse(time.monotonic() - trigger.made > state.trigger_seconds, "expired_trigger_id")
    state.used_triggers.add(name)
    return trigger


def _found(state: SlackState, bot: Workspace, given: Json) -> Json:
    identity, external = given.get("view_id"), given.get("external_id")
    for view in state.views.values():
        meant = view["id"] == identity or (external and view["external_id"] == external)
        if meant and view["team_id"] == bot.team:
            return view
    return known(None, "not_found")


def _show(state: SlackState, bot: Workspace, view: Json, stack: list[str]) -> Json:
    taken = {shown["external_id"] for shown in state.views.values()} - {""}
    refuse(view.get("external_id") in taken, "duplicate_external_id")
    identity = state.next_id("V")
    place = _Place(identity, stack[0], stack[-1]) if stack else _Place(identity, identity)
    state.views[identity] = _kept(state, bot, view, place)
    stack.append(identity)
    return state.views[identity]


def _forget(state: SlackState, stack: list[str], keep: int = 0) -> None:
    for identity in stack[keep:]:
        state.views.pop(identity, None)
    del stack[keep:]


class _Place(NamedTuple):
    """Where a view stands in its stack."""

    identity: str
    root: str
    previous: str | None = None


def _kept(state: SlackState, bot: Workspace, view: Json, place: _Place) -> Json:
    empty: Json = {"private_metadata": "", "callback_id": "", "external_id": ""}
    quiet: Json = {"clear_on_close": False, "notify_on_close": False}
    return {
        **empty,
        **quiet,
        **view,
        "id": place.identity,
        "team_id": bot.team,
        "app_id": APP,
        "app_installed_team_id": bot.team,
        "bot_id": bot.bot_id,
        "state": {"values": {}},
        "hash": f"{time.time():.0f}.{state.next_id('h')}",
        "root_view_id": place.root,
        "previous_view_id": place.previous,
    }
