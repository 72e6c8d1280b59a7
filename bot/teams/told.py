"""All that a step says, without its buttons: for screen readers, and where no card is shown."""

from collections.abc import Sequence
from functools import singledispatch
from itertools import zip_longest

from conversations.engine import (
    Answered,
    Ask,
    Chart,
    Document,
    Fill,
    Home,
    Notice,
    Result,
    Review,
    Row,
    Step,
    Table,
)


def told(step: Step) -> str:
    """Its words, block by block."""
    return "\n".join(text for text in _texts(step) if text.strip())


@singledispatch
def _texts(step: Step) -> Sequence[str]:
    """Its words, block by block."""
    raise TypeError(type(step).__name__)


@_texts.register
def _(step: Ask) -> Sequence[str]:
    choices = "、".join(option.label for option in step.options)
    return step.problem, step.heading, step.prompt, choices, step.help


@_texts.register
def _(step: Answered) -> Sequence[str]:
    return step.heading, step.prompt, step.answer, step.note


@_texts.register
def _(step: Notice) -> Sequence[str]:
    return step.late, step.text


@_texts.register
def _(step: Result) -> Sequence[str]:
    return (step.text,)


@_texts.register
def _(step: Review) -> Sequence[str]:
    return step.heading, *("：".join(row.cells) for row in step.rows)


@_texts.register
def _(step: Fill) -> Sequence[str]:
    labels = "、".join(field.label for field in step.fields)
    return step.problem, step.title, step.text, labels


@_texts.register
def _(step: Home) -> Sequence[str]:
    return step.heading, *step.lines, step.next_step, step.chart.alt if step.chart else ""


@_texts.register
def _(step: Chart) -> Sequence[str]:
    return step.text, step.alt


@_texts.register
def _(step: Document) -> Sequence[str]:
    return step.text, step.name


@_texts.register
def _(step: Table) -> Sequence[str]:
    rows = (line(step.columns, row) for row in step.rows)
    return step.heading, *rows, step.note


def line(columns: tuple[str, ...], row: Row) -> str:
    """A table's row for a narrow screen: its first cell, and below it the others by name."""
    first, *others = row.cells or ("",)
    named = (
        f"{column}：{cell}" if column else cell
        for column, cell in zip_longest(columns[1:], others, fillvalue="")
        if cell
    )
    return "\n".join(text for text in (first, *named) if text)
