"""The desk on a database of its own, and people whose every word is written down.

Ids come from a counter and the clock is moved by the scenes, so that the same scene reads the
same however often it is played.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Self

from bot import consultant
from conversations.engine import Ask, Button, Fill, Fresh, Language, Step
from conversations.events import Arrived, Command, Event, Filled, Picked, Pressed, Said, Wrote
from conversations.ports import Outcome, Say
from storage import Database, SqlFacts
from tests.conversations.person import PROGRAMME, SECRETARIAT, House, Someone, buttons_of
from tests.journeys.transcripts.shown import shown

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
PREFIX = {
    "company": "C",
    "session": "S",
    "expert": "E",
    "inquiry": "Q",
    "offer": "O",
    "application": "A",
}
CHANNELS = {"C1": ("#全社", "#everybody"), "C2": ("#取引先連絡", "#partners")}
SHARED = "C2"
PEOPLE = {
    "U1": ("山田 花子", "Hanako Yamada"),
    "U2": ("鈴木 健", "Ken Suzuki"),
    "U3": ("佐藤 一郎", "Ichiro Sato"),
    SECRETARIAT: ("事務局", "Secretariat"),
}
_MENTION = re.compile(r"<@[^|>]+\|([^>]*)>")
_READERS = {
    "U1": ("山田さん", "Yamada"),
    "U2": ("鈴木さん", "Suzuki"),
    "U3": ("佐藤さん", "Sato"),
    SECRETARIAT: PEOPLE[SECRETARIAT],
}


def counted() -> Iterator[str]:
    """Codes that differ in every place a reader looks at."""
    for number in count(1):
        digits = []
        rest = number * 7654321 % len(ALPHABET) ** 5
        for _ in range(5):
            rest, digit = divmod(rest, len(ALPHABET))
            digits.append(ALPHABET[digit])
        yield "".join(digits)


class Stage:
    """One transcript in one language. ``lines`` is what was written down so far."""

    def __init__(self, database: Database, language: Language, *, edition: str = "4.0") -> None:
        self.language = language
        programme = replace(PROGRAMME, edition=edition)
        codes = counted()

        def new(kind: str) -> str:
            prefix = PREFIX.get(kind)
            return f"{prefix}-{next(codes)}" if prefix else f"{kind}-{next(codes)}"

        self.knows_secretariat = language is Language.JA  # unknown, it is told in Japanese
        self.house = House(database, replace(consultant.desk(programme), new=new))
        self.lines: list[str] = []
        self._stood: set[str] = set()  # lanes of what is kept fresh, and was shown before
        self.steps: list[Step] = []  # in the transcript's language

    @property
    def locale(self) -> str:
        return "ja-JP" if self.language is Language.JA else "en-US"

    def words(self, ja: str, en: str) -> str:
        return ja if self.language is Language.JA else en

    def someone(self, user: str = "U1") -> "Speaker":
        """One of the people, who reads and types the transcript's language."""
        return Speaker(self.house, user, self.words(*PEOPLE[user]), self.locale, stage=self)

    def heading(self, ja: str, en: str) -> None:
        self.lines.append(f"## {self.words(ja, en)}\n")

    def later(self, ja: str, en: str, **by: int) -> None:
        """Time goes by, and says how much."""
        self.house.pass_time(**by)
        self.lines.append(f"*{self.words(ja, en)}*\n")

    def until(self, moment: datetime, ja: str, en: str) -> None:
        self.house.now = max(self.house.now, moment)
        self.lines.append(f"*{self.words(ja, en)}*\n")

    def tick(self, *actions: str) -> None:
        """The scheduler looks."""
        for action in actions:
            self.tell(self.house.tick(action))

    def tell(self, outcome: Outcome) -> None:
        """Every message of an outcome, to whoever it goes."""
        for say in outcome.says:
            self.show(say)
        if isinstance(outcome.opens, Fill | Ask):
            self.message(self.words("開く", "opens"), outcome.opens)
        if outcome.refused:
            self.lines.append(f"```text\n{outcome.refused}\n```\n")

    def show(self, say: Say) -> None:
        step = self._composed(say.step) if isinstance(say.step, Fresh) else say.step
        if step is None:  # it stands nowhere yet
            return
        shared = say.to.channel == SHARED and not say.consent and say.asks is not None
        if shared and say.asks is not None:
            self.show(say.asks)
            return
        if say.to.user != SECRETARIAT or self.knows_secretariat:
            self.steps.append(step)
        again = say.replaces and (not say.fresh or say.lane in self._stood)
        self._stood |= {say.lane}
        at = self.words("、書きかえ", ", updated") if again else ""
        self.message(f"{self._reader(say)}{at}", step)
        if say.after is not None:
            self.show(say.after)

    def _composed(self, fresh: Fresh) -> Step | None:
        """A thing kept fresh as it is now."""
        desk, now = self.house.desk, self.house.now
        return self.house.database.run_now(lambda c: desk.compose(SqlFacts(c), fresh, now))

    def message(self, to: str, step: Step) -> None:
        self.lines.append(f"**→ {to}**\n\n```text\n{shown(step)}\n```\n")

    def quote(self, who: str, what: str) -> None:
        """What somebody did; a mention as they see it."""
        seen = _MENTION.sub(r"@\1", what)
        self.lines.append(f"> **{who}** {seen}\n")

    def _reader(self, say: Say) -> str:
        channel = self.words(*CHANNELS[say.to.channel]) if say.to.channel in CHANNELS else ""
        reader = self.words(*_READERS[say.to.user]) if say.to.user else ""
        between = self.words("で、本人だけに", ", only for ") if channel and reader else ""
        return f"{channel}{between}{reader}"


@dataclass
class Speaker(Someone):
    """Somebody whose doings are quoted, and what they come to."""

    stage: Stage = field(kw_only=True)
    label: str = ""

    def does(self, event: Event, channel: str = "", **told: str) -> Self:
        self.stage.quote(self._called(), self._quoted(event, channel))
        super().does(event, channel, **told)
        self._known()
        self.stage.tell(self.outcome)
        return self

    def quietly(self, event: Event) -> Self:
        """What everybody saw before: it is done, and not written down."""
        super().does(event)
        self._known()
        return self

    def _known(self) -> None:
        self.stage.knows_secretariat |= self.user == SECRETARIAT

    def press(self, action: str, channel: str = "", *, argument: str | None = None) -> Self:
        """The newest button of that action (and argument)."""
        button = self._newest(action, argument)
        self.label = button.label
        self.does(Pressed(button.action, button.argument), channel)
        return self

    def fills(self, action: str, **values: str) -> Self:
        """The form of the newest button of that action, or the one that stands open."""
        argument = self._newest(action, None).argument
        self.does(Filled(action, argument, values))
        return self

    def fill(self, action: str, argument: str, **values: str) -> Self:
        """A form that stands open, submitted."""
        return self.does(Filled(action, argument, values))

    def newest(self, action: str) -> Button:
        """The newest button of that action."""
        return self._newest(action, None)

    def _newest(self, action: str, argument: str | None) -> Button:
        steps = [m.step for m in self.sees] + self.heard + self._unsent()
        found = [
            button
            for step in steps
            for button in buttons_of(step)
            if button.action == action and argument in (None, button.argument)
        ]
        assert found, f"no button of {action}"
        return found[-1]

    def _unsent(self) -> list[Step]:
        """What a sender would bring: the question before sharing, the word after it."""
        says = [s for say in self.outcome.says for s in (say.asks, say.after) if s is not None]
        return [say.step for say in says if not isinstance(say.step, Fresh)]

    def _called(self) -> str:
        return self.stage.words(*_READERS[self.user])

    def _quoted(self, event: Event, channel: str) -> str:
        at = f" ({self.stage.words(*CHANNELS[channel])})" if channel else ""
        quoted = ""
        match event:
            case Command(root=root, text=text):
                quoted = f"`{f'/{root} {text}'.strip()}`{at}"
            case Said(text=text) | Wrote(text=text):
                quoted = self._said(text)
            case Picked(choice=choice):
                labels = [o.label for card in self.cards for o in card.options if o.id == choice]
                quoted = f"[{labels[-1]}]"
            case Pressed():
                quoted = f"[{self.label}]"
            case Filled(values=values):
                quoted = " / ".join(map(self._said, values.values()))
            case Arrived():
                quoted = self.stage.words("（窓口を開く）", "(opens the chat)")
        return quoted

    def _said(self, text: str) -> str:
        return self.stage.words(f"「{text}」", f"“{text}”")
