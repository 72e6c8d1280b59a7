"""A step as a reader of a transcript sees it: its words as they stand, its buttons in [ ]."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from conversations.engine import (
    Answered,
    Ask,
    Button,
    Chart,
    Document,
    Fill,
    Home,
    Notice,
    Result,
    Review,
    Step,
    Table,
)

MOST_OPTIONS = 5  # more are a list, as the doors show them


def shown(step: Step) -> str:
    """Everything that is read, line by line; the notification line stands first."""
    lines = [f"({step.notification})", *_WAYS[type(step)](step)]
    return "\n".join(line for line in lines if line is not None).strip("\n")


def _pressed(buttons: tuple[Button, ...]) -> Iterator[str]:
    if buttons:
        yield ""
        yield " ".join(f"[{button.label}]" for button in buttons)


def _ask(step: Ask) -> Iterator[str]:
    yield from filter(None, (step.problem, "" if step.problem else None))
    if step.problem:
        yield ""
    yield step.heading
    yield step.prompt
    if step.help:
        yield from ("", step.help)
    if step.form:
        yield from ("", f"[{step.form.button}]  {step.form.hint}")
    yield from _options(step)
    if step.helpers:
        yield " ".join(f"[{button.label}]" for button in step.helpers)


def _options(step: Ask) -> Iterator[str]:
    if not step.options:
        return
    yield ""
    if len(step.options) <= MOST_OPTIONS:
        yield " ".join(f"[{option.label}]" for option in step.options)
        return
    for option in step.options:
        yield f"  ▾ {option.label}" + (f" … {option.hint}" if option.hint else "")


def _answered(step: Answered) -> Iterator[str]:
    yield f"{step.heading} {step.prompt}".strip()
    yield f"→ {step.answer}"
    if step.note:
        yield step.note
    yield from _pressed(step.buttons)


def _notice(step: Notice) -> Iterator[str]:
    yield step.text
    yield from _pressed(step.buttons)


def _result(step: Result) -> Iterator[str]:
    yield step.text
    yield from _pressed(step.buttons)


def _review(step: Review) -> Iterator[str]:
    yield step.heading
    for row in step.rows:
        button = f"  [{row.button.label}]" if row.button else ""
        yield f"  {' … '.join(row.cells)}{button}"
    yield from _pressed(step.buttons)


def _table(step: Table) -> Iterator[str]:
    yield step.heading
    yield f"  {' | '.join(step.columns)}"
    for row in step.rows:
        button = f"  [{row.button.label}]" if row.button else ""
        yield f"  {' | '.join(cell.replace(chr(10), ' / ') for cell in row.cells)}{button}"
    if step.note:
        yield from ("", step.note)
    yield from _pressed(step.buttons)


def _fill(step: Fill) -> Iterator[str]:
    if step.problem:
        yield step.problem
    yield step.title
    if step.text:
        yield step.text
    for field in step.fields:
        options = " ".join(f"({option.label})" for option in field.options)
        yield "  " + " ".join(filter(None, (f"{field.label}:", field.hint, options)))
    yield f"[{step.submit}]"


def _home(step: Home) -> Iterator[str]:
    yield step.heading
    yield from step.lines
    if step.chart:
        yield from ("", f"({step.chart.alt})")
    if step.next_step:
        yield from ("", step.next_step)
    yield from _pressed(step.buttons)


def _chart(step: Chart) -> Iterator[str]:
    yield step.text
    yield f"({step.title}: {step.alt})"
    yield from _pressed(step.buttons)


def _document(step: Document) -> Iterator[str]:
    yield step.text
    yield f"({step.name})"
    yield from _pressed(step.buttons)


_WAYS: Mapping[type, Callable[..., Iterator[str]]] = MappingProxyType(
    {
        Ask: _ask,
        Answered: _answered,
        Notice: _notice,
        Result: _result,
        Review: _review,
        Table: _table,
        Fill: _fill,
        Home: _home,
        Chart: _chart,
        Document: _document,
    }
)
