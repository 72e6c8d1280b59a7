"""Pictures and pages set by typst: a template of ours, and data that stays data.

What people typed reaches the template as JSON and is shown as text: it is never read as markup
(docs/decisions/0010).
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

import typst

from bot.documents.names import legible
from conversations.engine import Json

TEMPLATES: Final = Path(__file__).parent / "templates"
FAMILY: Final = "Noto Sans CJK JP"
WIDTH: Final = 450  # points: a chart's page
PPI: Final = 288  # dots an inch: a chart is 1,800 wide, 900 on a screen that shows two for one

_FONTS = ("noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold")
_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def typeset(template: str, data: Mapping[str, Json], form: Literal["png", "pdf"]) -> bytes:
    """The template filled with the data: one picture, or a PDF of as many pages as it takes.

    Raises ValueError where typst refuses it.
    """
    try:
        made = typst.compile(
            str(TEMPLATES / f"{template}.typ"),
            root=str(TEMPLATES),
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format=form,
            ppi=float(PPI),
            sys_inputs={
                "data": json.dumps(_legible(dict(data)), ensure_ascii=False),
                "family": FAMILY,
            },
        )
    except (RuntimeError, typst.TypstError) as refused:
        raise ValueError(template) from refused  # its words may quote what people typed
    if not isinstance(made, bytes):
        raise ValueError(template)  # noqa: TRY004 - a picture of several pages is no picture
    return made


def _legible(data: Json) -> Json:
    if isinstance(data, str):
        return legible(data)
    if isinstance(data, list):
        return [_legible(each) for each in data]
    if isinstance(data, dict):
        return {name: _legible(each) for name, each in data.items()}
    return data


def language_of(texts: str) -> str:
    """``ja`` where there is any Japanese in it, else ``en``: for hyphens, glyphs and readers."""
    return "ja" if _JAPANESE.search(texts) else "en"


@cache
def _fonts() -> typst.Fonts:
    """Read once: the same glyphs on every machine, whatever it has installed."""
    folders = [str(_folder(package)) for package in _FONTS]
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


def _folder(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(package)
    return Path(found.origin).parent
