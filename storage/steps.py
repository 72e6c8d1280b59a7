"""Steps and messages to JSON and back, as the outbox keeps them."""

from typing import Annotated, Any

from pydantic import Field, JsonValue, TypeAdapter

from conversations.engine import Fresh, Step
from conversations.ports import Say


def _adapter(
    form: Any,  # noqa: ANN401 - a type or its annotated form
    Json: object = JsonValue,  # noqa: ARG001, N803 - read by pydantic, as told below
) -> TypeAdapter[Any]:
    # The engine's ``Json`` names itself, which pydantic cannot follow in a plain alias. Names in
    # annotations it looks up among the caller's first, and here finds its own type for the same.
    return TypeAdapter(form)


_STEP: TypeAdapter[Step | Fresh] = _adapter(Annotated[Step | Fresh, Field(discriminator="kind")])
_SAY: TypeAdapter[Say] = _adapter(Say)


def step_to_json(step: Step | Fresh) -> str:
    """A step as text."""
    return _STEP.dump_json(step).decode()


def step_from_json(text: str) -> Step | Fresh:
    """The step again. Raises ValueError where this release cannot read it."""
    return _STEP.validate_json(text)


def message_from_json(text: str) -> Step:
    """A message again, where nothing kept fresh can stand. Raises ValueError as above."""
    step = step_from_json(text)
    if isinstance(step, Fresh):
        reason = f"{step.view} was never composed"
        raise ValueError(reason)  # noqa: TRY004 - as for every row that cannot be shown
    return step


def say_to_json(say: Say) -> str:
    """A message to send as text."""
    return _SAY.dump_json(say).decode()


def say_from_json(text: str) -> Say:
    """The message again. Raises ValueError where this release cannot read it."""
    return _SAY.validate_json(text)
