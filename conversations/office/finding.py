"""A firm by whatever is said on the telephone: code, name, kana, number, person."""

import re
from collections.abc import Callable, Iterable
from unicodedata import normalize

from conversations.actions import Context
from conversations.engine.reading import plain, spoken
from conversations.people import Account, Company
from conversations.ports import Entry
from conversations.sessions.lines import MENTION

_NUMBER = re.compile(r"[+\d][\d\-() ]*")
_DASHES = re.compile(r"[‐‑‒–—―−ー－ｰ]")
_FEWEST = 4  # digits: the last four of a telephone number are what people say
_LEGAL_FORMS = re.compile(
    r"株式会社|有限会社|合同会社|合名会社|合資会社|\((?:株|有|同|名|資)\)|co\.,?\s*ltd\.?|inc\."
)
_MOST_WORDS = 4  # of a name with spaces


def find(context: Context, typed: str) -> tuple[Company, ...]:
    """The firms that are meant: those that match whole, else those that match in part."""
    mention = MENTION.fullmatch(typed.strip())
    if mention:
        return _of_person(context, mention[1])
    code = context.facts.company(normalize("NFKC", typed).strip().upper())
    return (code,) if code else matching(context.facts.entries(), typed)


def split(context: Context, typed: str) -> tuple[tuple[Company, ...], str, str]:
    """The firms that a line begins with, what was read as their name, and the rest of it.

    As many words as name a firm whole are its name; else the first word alone.
    """
    mention = MENTION.match(typed.strip())
    if mention:
        rest = typed.strip()[mention.end() :].strip()
        return _of_person(context, mention[1]), mention[0], rest
    entries = context.facts.entries()
    words = typed.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        name = " ".join(words[:count])
        found = _whole(entries, name) or _joined(context, name)
        if found:
            return found, name, _after(typed, count)
    first = words[0] if words else ""
    return matching(entries, first), first, _after(typed, 1)


def matching(entries: Iterable[Entry], typed: str) -> tuple[Company, ...]:
    """Whole matches where there are any, else every firm that has the words in it."""
    listed = tuple(entries)
    return _whole(listed, typed) or _in_part(listed, typed)


def _joined(context: Context, code: str) -> tuple[Company, ...]:
    """By the code of a file that was joined to another one."""
    found = context.facts.company(normalize("NFKC", code).strip().upper())
    return (found,) if found else ()


def _of_person(context: Context, user: str) -> tuple[Company, ...]:
    facts, place = context.facts, context.place
    person = facts.person(Account(place.platform, place.space, user))
    codes = [m.company for m in facts.memberships(person.id) if m.company] if person else []
    found = (facts.company(code) for code in codes)
    return tuple(company for company in found if company)


def _whole(entries: Iterable[Entry], typed: str) -> tuple[Company, ...]:
    """A code (also without its C-), a number, or a name: the legal form may be left out."""
    said, bare = folded(typed), without_form(typed)
    if not said:
        return ()

    def meant(entry: Entry) -> bool:
        company = entry.company
        codes = (company.code, company.code.partition("-")[2], *entry.numbers)
        names = [folded(name) for name in (company.name, *entry.kana) if name]
        if said in (*map(folded, codes), *names):
            return True
        return bool(bare) and bare in map(without_form, (company.name, *entry.kana))

    return _firms(entries, meant)


def _in_part(entries: Iterable[Entry], typed: str) -> tuple[Company, ...]:
    said = folded(typed)
    number = _digits(typed)
    if number:
        return _firms(
            entries,
            lambda entry: any(
                _digits(each).endswith(number) for each in (*entry.telephones, *entry.numbers)
            ),
        )
    if not said:
        return ()

    def meant(entry: Entry) -> bool:
        company = entry.company
        told = (company.name, *entry.kana, *entry.people, *entry.emails, company.code)
        return any(said in folded(each) for each in (*told, *entry.numbers))

    return _firms(entries, meant)


def _firms(entries: Iterable[Entry], meant: Callable[[Entry], bool]) -> tuple[Company, ...]:
    return tuple(entry.company for entry in entries if meant(entry))


def is_meant(company: Company, typed: str) -> bool:
    """Whether its code or name holds what was typed; widths, capitals, spaces do not matter."""
    return _bare(typed) in _bare(f"{company.code}{company.name}")


def _bare(text: str) -> str:
    return "".join(plain(text).split())


def folded(text: str) -> str:
    """Widths, capitals, spaces and the kind of kana do not tell names apart."""
    return "".join(spoken(text).split())


def without_form(name: str) -> str:
    """A name without 株式会社 and the like, as people say it."""
    return folded(_LEGAL_FORMS.sub("", normalize("NFKC", name).lower()))


def _digits(text: str) -> str:
    """The digits of what is a number all through; empty where it is none, or too short."""
    typed = _DASHES.sub("-", normalize("NFKC", text)).strip()
    digits = re.sub(r"\D", "", re.sub(r"^\+81\s*\(?0?\)?", "0", typed))
    bare = re.sub(r"^[A-Za-z]+-", "", typed)  # S-0212 is found by 0212
    return digits if len(digits) >= _FEWEST and _NUMBER.fullmatch(bare) else ""


def _after(typed: str, count: int) -> str:
    """What follows the first words, as it was typed."""
    parts = typed.split(None, count)
    return parts[count].strip() if len(parts) > count else ""
