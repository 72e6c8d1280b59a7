"""One of the 25 items: the question, its explanation, and what a gap leads to."""

from dataclasses import dataclass

from conversations.engine import Text

WHY = Text(ja="【なぜ聞くか】", en="Why: ")
DONE = Text(ja="【実施している、の例】", en="Done: ")
PARTLY = Text(ja="【一部実施している、の例】", en="Partly: ")
TERMS = Text(ja="【言葉】", en="Words: ")
ABSENT = Text(ja="【使っていないとき】", en="Not used here? ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """IPA's item of that number, in our own words (the number and topic stand beside it).

    number, part: 1 to 25 and 1 to 3, as in IPA's table (domain.md 1.3). prompt: the question.
    why, done, partly, terms, absent: the help behind the button; ``absent`` says how to answer
    where the firm has no such thing (users.md R11). ask_whom, forward: who knows, and a text
    ready to send to them. measure: what we will do about a gap, fit for a channel: it never
    says what is wrong. first_step: about five minutes. who: the usual owner. strength: what to
    go on with, where done. free: needs no purchase. personal_data: information about people
    leaves our hands there. habit: the measure begins and goes on, rather than being finished.
    """

    number: int
    part: int
    topic: Text
    prompt: Text
    why: Text
    done: Text
    partly: Text
    ask_whom: Text
    forward: Text
    measure: Text
    first_step: Text
    who: Text
    strength: Text
    terms: Text | None = None
    absent: Text | None = None
    free: bool = True
    personal_data: bool = False
    habit: bool = False

    @property
    def id(self) -> str:
        """The question's id on the wire: q01 to q25 (contract.md)."""
        return f"q{self.number:02}"

    @property
    def help(self) -> Text:
        """The whole explanation, at most 260 characters (voice.md 1)."""
        blocks = (
            (WHY, self.why),
            (DONE, self.done),
            (PARTLY, self.partly),
            (TERMS, self.terms),
            (ABSENT, self.absent),
        )
        told = [(heading, text) for heading, text in blocks if text is not None]
        return Text(
            ja="\n".join(heading.ja + text.ja for heading, text in told),
            en="\n".join(heading.en + text.en for heading, text in told),
        )
