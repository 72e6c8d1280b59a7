"""One firm: answers late, stops, comes back days later or never, has its sessions, forgets."""

from datetime import datetime, timedelta
from random import Random

from conversations.engine import Ask
from conversations.events import Command, Picked, Pressed, Said
from tests.season.clockwork import Clockwork

STOPS = 0.03  # of all answers are followed by a customer walking in
GIVES_UP = 0.05  # of those never come back by themselves
CONFIRMS = 0.7
ANSWERS_SURVEY = 0.8

_CHECK = {
    "category": ("3", "4", "1"),
    "legal_form": ("incorporated", "sole_proprietor"),
    "against_public_order": ("no",),
    "took_part_before": ("no",),
    "security_action": ("1", "1", "2", "0"),
    "policy_status": ("none", "partial"),
}
_TYPED = {"regular_employees": ("12人", "約30名", "４５人"), "capital": ("300万円", "5千万円")}
_DIAGNOSIS = ("done", "done", "partial", "none", "unknown")


class Firm:
    """A member of its staff, from the first word to the plan; then the secretariat takes over."""

    def __init__(self, number: int, clockwork: Clockwork, chance: Random) -> None:
        self.number = number
        self.user = f"U{number:04}"
        self.channel = f"C{number:04}"
        self.company = ""
        self.planned = False
        self.gave_up = False
        self._clockwork = clockwork
        self._chance = chance

    def begins(self, moment: datetime) -> None:
        """The first word."""
        self._clockwork.at(moment, self._check)

    async def _check(self) -> None:
        await self._clockwork.act(self.user, Command("sme", "check"))
        self._go_on()

    def _go_on(self) -> None:
        """The next answer, in minutes; or after days."""
        if self._chance.random() < STOPS:
            if self._chance.random() < GIVES_UP:
                self.gave_up = True
                return
            days = self._chance.randrange(1, 12)
            self._clockwork.after(timedelta(days=days), self._comes_back)
            return
        self._clockwork.after(timedelta(seconds=self._chance.randrange(5, 300)), self._answers)

    async def _comes_back(self) -> None:
        await self._clockwork.act(self.user, Said("続ける"))
        self._go_on()

    async def _answers(self) -> None:
        ask = self._clockwork.platform.asked(self.user)
        if ask is None:
            await self._next()
            return
        await self._answer(ask)
        self._go_on()

    async def _answer(self, ask: Ask) -> None:
        choose = self._chance.choice
        if ask.question in _TYPED and not ask.options:
            await self._clockwork.act(self.user, Said(choose(_TYPED[ask.question])))
            return
        offered = [option.id for option in ask.options]
        wanted = [c for c in _CHECK.get(ask.question, _DIAGNOSIS) if c in offered]
        choice = choose(wanted or offered)
        picked = Picked(ask.conversation, ask.revision, ask.question, choice)
        await self._clockwork.act(self.user, picked)
        if self._chance.random() < STOPS:  # a nervous finger presses again
            await self._clockwork.act(self.user, picked)

    async def _next(self) -> None:
        """No question stands open: the next thing, or the platform is still away."""
        if self.planned:
            return
        facts = self._clockwork.read
        done = await facts(lambda f: _stage(f, self.user))
        company, flow = done if isinstance(done, tuple) else ("", "")
        self.company = company
        if flow == "wait":
            self._clockwork.after(timedelta(hours=1), self._answers)
        elif flow == "diagnose":
            await self._clockwork.act(self.user, Command("sme", "diagnose"))
            self._go_on()
        else:
            await self._clockwork.act(self.user, Command("sme", "plan"), self.channel)
            self.planned = True

    def answers_survey(self) -> None:
        """Some days after the end, if ever; nothing happens where it is not the end yet."""
        if self._chance.random() < ANSWERS_SURVEY:
            days = self._chance.randrange(1, 12)
            self._clockwork.after(timedelta(days=days), self._survey)

    async def _survey(self) -> None:
        await self._clockwork.act(self.user, Command("sme", "survey"))
        self._go_on()

    async def hears(self, word: str) -> None:
        """Presses the newest button of that label, if there is one."""
        if self._chance.random() > CONFIRMS:
            return
        for button in self._clockwork.platform.buttons(self.user):
            if button.label == word:
                await self._clockwork.act(self.user, Pressed(button.action, button.argument))
                return


def _stage(facts: object, user: str) -> tuple[str, str]:
    """The firm's code, and what it does next."""
    from conversations.people import Account  # noqa: PLC0415 - beside its one use
    from storage import SqlFacts  # noqa: PLC0415

    assert isinstance(facts, SqlFacts)
    person = facts.person(Account("slack", "T1", user))
    assert person
    company = next(m.company for m in facts.memberships(person.id) if m.company)
    if facts.current(person.id) is not None:
        return company, "wait"
    if facts.last_result(company, "diagnosis") is None:
        return company, "diagnose"
    return company, "plan"
