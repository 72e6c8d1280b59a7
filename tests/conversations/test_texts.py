"""Every sentence of the consultant against the style guide (voice.md 1), as written and as said."""

import ast
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from inspect import getsource
from string import Formatter
from types import ModuleType

import pytest

import bot
import conversations
from conversations.engine import Ask, Language, Notice, Result, Step, Text
from tests.conversations.diagnosis.voice import faults_en, faults_ja, texts_in, width
from tests.conversations.person import House, buttons_of, words
from tests.conversations.tour import tour

BUTTON, ROW, NOTIFICATION = 10, 24, 40  # full-width characters
PROMPT, HELP, MESSAGE = 160, 260, 320
IN_VIEW = 5  # choices that are buttons; more become a list (voice.md, security_action has five)
LANGUAGES = (("ja-JP", Language.JA), ("en-US", Language.EN))

# A day without its weekday (voice.md 3, check 12).
BARE_DAY = re.compile(r"\d月\d+日(?!（[月火水木金土日]）)")

# Longer than a sentence, and none: a line to be typed as it stands, a list of topics after a
# colon, which is read item by item.
NO_SENTENCE = re.compile(r"^/sme-office |^\d+ .+、\d+ |^約\d+人$")


def _modules() -> Iterator[str]:
    """The consultant's, and the doors': what they add in their own words."""
    for package in (conversations, bot):
        name = package.__name__
        yield from (m.name for m in pkgutil.walk_packages(package.__path__, f"{name}."))


def _texts() -> dict[Text, str]:
    """Every text, with the first module that holds it."""
    found: dict[Text, str] = {}
    for name in _modules():
        for text in texts_in(import_module(name)):
            found.setdefault(text, name)
    return found


TEXTS = _texts()
BY_MODULE = sorted(set(TEXTS.values()))


def _of(module: str) -> list[Text]:
    return [text for text, name in TEXTS.items() if name == module]


def test_the_texts_of_every_topic_are_found() -> None:
    assert len(TEXTS) > 700
    topics = {name.split(".")[1] for name in BY_MODULE if name.startswith("conversations.")}
    assert {"bot.slack.words", "bot.teams.words", "bot.web.words"} <= set(BY_MODULE)
    assert topics >= {
        *("asking", "diagnosis", "eligibility", "incident", "office", "plan", "sessions"),
        "welcome",
    }


@pytest.mark.parametrize("module", BY_MODULE)
def test_both_languages_name_the_same_things(module: str) -> None:
    for text in _of(module):
        assert _placeholders(text.ja) == _placeholders(text.en), text


def _placeholders(said: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(said) if name)


def test_placeholders_are_filled_wherever_a_text_is_said() -> None:
    unfilled = [fault for name in _modules() for fault in _unfilled(import_module(name))]
    assert unfilled == []


def test_a_text_said_without_its_placeholders_is_noticed() -> None:
    module = ModuleType("said")
    vars(module)["words"] = words_ = ModuleType("words")
    vars(words_)["HELLO"] = Text(ja="{who}様", en="{who}")
    source = "words.HELLO.say(lang, name=1)"
    assert list(_unfilled(module, source)) == ["said:1 HELLO {who}"]


def _unfilled(module: ModuleType, source: str | None = None) -> Iterator[str]:
    """``words.NAME.say(lang, …)`` where a placeholder of NAME is not among what is given."""
    for call in ast.walk(ast.parse(getsource(module) if source is None else source)):
        text, given = _said_in(module, call)
        if text is None or None in given:  # a ** may bring it
            continue
        at = f"{module.__name__}:{getattr(call, 'lineno', 0)}"
        name = ast.unparse(call).partition(".say")[0].rpartition(".")[2]
        needed = _placeholders(text.ja) - {n for n in given if n}
        yield from (f"{at} {name} {{{missing}}}" for missing in sorted(needed))


def _said_in(module: ModuleType, call: ast.AST) -> tuple[Text | None, list[str | None]]:
    """The text that a call says, and the names of what it is given."""
    match call:
        case ast.Call(
            func=ast.Attribute(
                value=ast.Attribute(value=ast.Name(id=holder), attr=name), attr="say"
            ),
            keywords=keywords,
        ):
            text = getattr(getattr(module, holder, None), name, None)
            given = [keyword.arg for keyword in keywords]
            return (text if isinstance(text, Text) else None), given
    return None, []


@pytest.mark.parametrize("module", BY_MODULE)
def test_no_text_is_empty_in_one_language(module: str) -> None:
    for text in _of(module):
        assert bool(text.ja.strip()) == bool(text.en.strip()), text


@pytest.mark.parametrize("module", BY_MODULE)
def test_japanese_keeps_to_the_style_guide(module: str) -> None:
    for text in _of(module):
        assert [f for f in faults_ja(text.ja) if not NO_SENTENCE.search(f)] == [], text


@pytest.mark.parametrize("module", BY_MODULE)
def test_english_keeps_to_the_style_guide(module: str) -> None:
    for text in _of(module):
        assert faults_en(text.en) == [], text


@pytest.mark.parametrize(
    "said",
    ["御社の診断です。", "入力が不正です。", "認定されました。", "完了しました！", "9〜17時", "😀"],
)
def test_the_style_guide_is_noticed(said: str) -> None:
    assert faults_ja(said) != []


@pytest.mark.parametrize("module", BY_MODULE)
def test_lines_for_a_locked_phone_are_short(module: str) -> None:
    for name, value in vars(import_module(module)).items():
        if "NOTIF" in name and isinstance(value, Text):
            for said in (value.ja, value.en):
                assert width(re.sub(r"{\w+}", "00", said)) <= NOTIFICATION, name


@pytest.mark.parametrize("module", BY_MODULE)
def test_no_text_is_longer_than_a_message(module: str) -> None:
    for text in _of(module):
        assert all(width(_shortest(said)) <= MESSAGE for said in (text.ja, text.en)), text


@pytest.mark.parametrize("module", BY_MODULE)
def test_a_day_that_is_written_out_has_its_weekday(module: str) -> None:
    for text in _of(module):
        assert not BARE_DAY.search(text.ja), text


def test_every_text_on_a_button_is_no_wider_than_one() -> None:
    found = [on for name in _modules() for on in _on_buttons(import_module(name))]
    assert len(found) > 200
    wide = [
        text for text in found for said in (text.ja, text.en) if width(_shortest(said)) > BUTTON
    ]
    assert wide == []


def test_a_text_that_is_too_wide_for_its_button_is_noticed() -> None:
    module = ModuleType("said")
    vars(module)["words"] = words_ = ModuleType("words")
    vars(words_)["HELLO"] = text = Text(ja="あ" * 11, en="hello")
    source = "Button('a.b', words.HELLO.say(lang), '')\nFill(submit=words.HELLO.say(lang))"
    assert list(_on_buttons(module, source)) == [text, text]


def _on_buttons(module: ModuleType, source: str | None = None) -> Iterator[Text]:
    """Every ``words.NAME.say(…)`` that is handed to a Button, or to a form for its buttons."""
    for call in ast.walk(ast.parse(getsource(module) if source is None else source)):
        match call:
            case ast.Call(func=ast.Name(id="Button"), args=args, keywords=named):
                labels = [*args[1:2], *(k.value for k in named if k.arg == "label")]
            case ast.Call(func=ast.Name(id="Fill"), keywords=named):
                labels = [k.value for k in named if k.arg in ("submit", "button")]
            case _:
                continue
        for part in (part for label in labels for part in ast.walk(label)):
            text, _ = _said_in(module, part)
            if text is not None:
                yield text


def _shortest(said: str) -> str:
    """With a single sign for each placeholder: it can only get longer."""
    return re.sub(r"{\w+}", "0", said)


@pytest.fixture(params=LANGUAGES, ids=["ja", "en"])
def said(request: pytest.FixtureRequest, house: House) -> tuple[Language, tuple[Step, ...]]:
    """Everything that one long visit brings, in each language."""
    locale, language = request.param
    return language, tour(house, locale)


def test_what_is_said_keeps_to_the_style_guide_and_its_lengths(
    said: tuple[Language, tuple[Step, ...]],
) -> None:
    language, steps = said
    assert {step.kind for step in steps} == {
        *(
            "ask",
            "answered",
            "notice",
            "result",
            "review",
            "table",
            "home",
            "chart",
            "document",
            "fill",
        )
    }
    faults = [(fault, step.kind) for step in steps for fault in _faults(step, language)]
    assert faults == []


def _faults(step: Step, language: Language) -> Iterator[str]:
    check = faults_ja if language is Language.JA else faults_en
    yield from (fault for fault in check(words(step)) if not NO_SENTENCE.search(fault))
    yield from (b.label for b in buttons_of(step) if width(b.label) > BUTTON)
    if width(step.notification) > NOTIFICATION:
        yield step.notification
    if isinstance(step, Ask):
        yield from _too_long(step)
    if isinstance(step, (Notice, Result)) and not _of_the_plan(step) and _long(step.text):
        yield step.text


def _too_long(ask: Ask) -> Iterator[str]:
    limit = BUTTON if len(ask.options) <= IN_VIEW else ROW
    yield from (option.label for option in ask.options if width(option.label) > limit)
    yield from (text for text in (ask.prompt,) if width(text) > PROMPT)
    yield from (text for text in (ask.help,) if width(text) > HELP)


def _long(text: str) -> bool:
    return width(text) > MESSAGE


def _of_the_plan(step: Notice | Result) -> bool:
    """The plan is a briefing (560 characters); its own tests hold it to that."""
    return step.event == "plan_summary_result" or step.notification in (
        "計画を見られます。",
        "Your plan is ready to read.",
    )
