"""``sme-consultant texts export``: every sentence with its place, for whoever reviews them."""

import ast
import csv
import io
import json
import pkgutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from importlib import import_module
from inspect import getsource
from string import Formatter
from types import ModuleType

import bot
import conversations
from bot.consultant import TOPICS
from conversations.engine import Text

EDITIONS = ("2020", "4.0")
COLUMNS = ("place", "kind", "placeholders", "ja", "en")
BOM = "\ufeff"  # without it Excel takes the file for another encoding
LONGEST_LABEL = 12  # characters; what is no sentence and no longer is a button or a name
# What a name says of its text; the rest are sentences of a message.
_KINDS = (
    ("notification", ("NOTIF", "notification")),
    ("question", ("prompt",)),
    ("answer", ("choices", "LABEL", "label", "short")),
    ("explanation", ("help", "hint", "HINT", "advice", "example")),
    ("name", ("topic", "title", "TITLE", "COLUMNS", "part")),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One text of the product. place: module and name, as a reviewer would name it."""

    place: str
    text: Text

    @property
    def kind(self) -> str:
        """What it is for, as far as its name says."""
        name = self.place.partition(":")[2]
        told = next((kind for kind, marks in _KINDS if any(m in name for m in marks)), "")
        short = len(self.text.ja) <= LONGEST_LABEL and not self.text.ja.endswith(("。", "："))
        return told or ("label" if short else "sentence")

    @property
    def placeholders(self) -> tuple[str, ...]:
        """What is filled in, in the order of the Japanese."""
        return tuple(dict.fromkeys((*named(self.text.ja), *named(self.text.en))))


def named(said: str) -> tuple[str, ...]:
    """The names in { } of a text."""
    return tuple(name for _, name, _, _ in Formatter().parse(said) if name)


def sentences() -> tuple[Sentence, ...]:
    """Every text of every module once, where it is written; then what only flows are made of."""
    found: dict[int, Sentence] = {}
    for name in _modules():
        module = import_module(name)
        for variable in _written_in(module):
            for path, text in _texts(getattr(module, variable)):
                found.setdefault(id(text), Sentence(f"{name}:{variable}{path}", text))
    known = {each.text for each in found.values()}
    made = {s.text: s for s in _of_flows() if s.text not in known}
    return (*found.values(), *made.values())


def _modules() -> Iterator[str]:
    """The modules of words first: what others only pass on is named where it is written."""
    packages = (conversations, bot)
    names = [
        module.name
        for package in packages
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    # a flow is put together from what stands elsewhere
    names = [name for name in names if not name.endswith(".flow")]
    yield from sorted(names, key=lambda name: ("words" not in name, "editions" not in name, name))


def _written_in(module: ModuleType) -> Iterator[str]:
    """The names that a module gives itself, in their order."""
    for statement in ast.parse(getsource(module) or "").body:
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign):
            targets = statement.targets
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            targets = [statement.target]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _of_flows() -> Iterator[Sentence]:
    for topic in TOPICS.values():
        for edition in EDITIONS:
            for question in topic.flow(edition).questions:
                for path, text in _texts(question):
                    yield Sentence(f"flow {topic.id} {edition}:{question.id}{path}", text)


def _texts(thing: object) -> Iterator[tuple[str, Text]]:
    """Every text in a value, with the way to it."""
    if isinstance(thing, Text):
        yield "", thing
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from ((f"[{key}]{path}", text) for path, text in _texts(value))
    elif isinstance(thing, tuple):
        for place, value in enumerate(thing):
            yield from ((f"[{place}]{path}", text) for path, text in _texts(value))
    elif is_dataclass(thing) and not isinstance(thing, type):
        for each in fields(thing):
            inside = _texts(getattr(thing, each.name))
            yield from ((f".{each.name}{path}", text) for path, text in inside)


def export(form: str) -> int:
    """Write them to stdout: ``csv`` opens in Excel with a double click, ``json`` for tools."""
    rows = [(s.place, s.kind, " ".join(s.placeholders), s.text.ja, s.text.en) for s in sentences()]
    written = _json(rows) if form == "json" else _csv(rows)
    sys.stdout.buffer.write(written.encode())
    sys.stdout.buffer.flush()
    sys.stderr.write(f"{len(rows)} sentences\n")
    return 0


def _csv(rows: Sequence[tuple[str, ...]]) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows(tuple(map(_no_formula, row)) for row in rows)
    return BOM + file.getvalue()


def _no_formula(cell: str) -> str:
    """A cell that begins like a formula is read as text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def _json(rows: Sequence[tuple[str, ...]]) -> str:
    told = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
    return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n"
