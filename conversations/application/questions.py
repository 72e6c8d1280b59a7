"""The questions of the application, as data.

What the web form of 2020 asked is not published; these are what the secretariat and an expert
need to go on (users.md F1, S1, X4), our own working model.
"""

import re
from collections.abc import Mapping
from unicodedata import normalize

import jaconv

from conversations.application import question_words as words
from conversations.engine import Answer, Choice, Kind, Question, Text
from conversations.regions import PREFECTURES, find_prefectures

EMPTY = "none"  # the choice beside an optional line of words: nothing is written
_SKIP = (Choice(EMPTY, words.SKIP, says=words.SKIP_SAID),)

DECLARATION_DIGITS, CORPORATE_DIGITS = 11, 13
#: First digits of the IDs that are known to have been given out (domain.md 2, "ID format").
DECLARATION_FIRST = frozenset("1245")
_KANA = re.compile(r"[ァ-ヶー・\s]+")


def kana(typed: str) -> str | None:
    """Katakana of full width; None where it holds anything else."""
    written = str(jaconv.hira2kata(normalize("NFKC", typed))).strip()
    return written if _KANA.fullmatch(written) else None


def declaration(typed: str) -> str | None:
    """The eleven digits of a declaration's ID."""
    return _digits(typed, DECLARATION_DIGITS)


def corporate_number(typed: str) -> str | None:
    """The thirteen digits of a corporate number; T of an invoice number may stand before them."""
    return _digits(normalize("NFKC", typed).strip().lstrip("Tt"), CORPORATE_DIGITS)


def _digits(typed: str, count: int) -> str | None:
    found = re.sub(r"[\s\-‐－ー−]", "", normalize("NFKC", typed))
    return found if re.fullmatch(rf"[0-9]{{{count}}}", found) else None


def adds_up(number: str) -> bool:
    """Whether a corporate number's first digit is the check digit of the other twelve.

    Ordinance of the Ministry of Finance No. 70 of 2014: 9 minus the remainder by 9 of the digits
    counted from the last, weighted 1 and 2 in turn.
    """
    check, *others = map(int, number)
    weighted = sum(digit * (1 + place % 2) for place, digit in enumerate(reversed(others)))
    return check == 9 - weighted % 9


def _confirm_corporate(answer: Answer, before: Mapping[str, Answer]) -> Text | None:
    del before
    number = str(answer.value)
    doubtful = number != EMPTY and not adds_up(number)
    return words.CORPORATE_CHECK if doubtful else None


def _confirm_declaration(answer: Answer, before: Mapping[str, Answer]) -> Text | None:
    del before
    number = str(answer.value)
    doubtful = number != EMPTY and number[0] not in DECLARATION_FIRST
    return words.DECLARATION_CHECK if doubtful else None


FIRM = (
    Question(
        id="company_name",
        kind=Kind.TEXT,
        topic=words.NAME_TOPIC,
        prompt=words.NAME,
        part=words.PART_FIRM,
        example=words.NAME_EXAMPLE,
    ),
    Question(
        id="company_kana",
        kind=Kind.TEXT,
        topic=words.KANA_TOPIC,
        prompt=words.KANA,
        part=words.PART_FIRM,
        choices=_SKIP,
        example=words.KANA_EXAMPLE,
        tidy=kana,
    ),
    Question(
        id="prefecture",
        kind=Kind.CHOICE,
        topic=words.PREFECTURE_TOPIC,
        prompt=words.PREFECTURE,
        part=words.PART_FIRM,
        choices=tuple(
            Choice(each.id, each.name, says=(each.bare, each.kana)) for each in PREFECTURES
        ),
        find=find_prefectures,
    ),
    Question(
        id="address",
        kind=Kind.TEXT,
        topic=words.ADDRESS_TOPIC,
        prompt=words.ADDRESS,
        part=words.PART_FIRM,
        example=words.ADDRESS_EXAMPLE,
    ),
    Question(
        id="corporate_number",
        kind=Kind.TEXT,
        topic=words.CORPORATE_TOPIC,
        prompt=words.CORPORATE,
        part=words.PART_FIRM,
        choices=_SKIP,
        example=words.CORPORATE_EXAMPLE,
        tidy=corporate_number,
        confirm=_confirm_corporate,
    ),
    Question(
        id="declaration_id",
        kind=Kind.TEXT,
        topic=words.DECLARATION_TOPIC,
        prompt=words.DECLARATION,
        part=words.PART_FIRM,
        choices=_SKIP,
        example=words.DECLARATION_EXAMPLE,
        tidy=declaration,
        confirm=_confirm_declaration,
    ),
)

CONTACT = (
    Question(
        id="contact_name",
        kind=Kind.TEXT,
        topic=words.CONTACT_TOPIC,
        prompt=words.CONTACT,
        part=words.PART_CONTACT,
        example=words.CONTACT_EXAMPLE,
    ),
    Question(
        id="contact_telephone",
        kind=Kind.TELEPHONE,
        topic=words.TELEPHONE_TOPIC,
        prompt=words.TELEPHONE,
        part=words.PART_CONTACT,
    ),
    Question(
        id="contact_email",
        kind=Kind.EMAIL,
        topic=words.EMAIL_TOPIC,
        prompt=words.EMAIL,
        part=words.PART_CONTACT,
    ),
    Question(
        id="contact_channel",
        kind=Kind.CHOICE,
        topic=words.CHANNEL_TOPIC,
        prompt=words.CHANNEL,
        part=words.PART_CONTACT,
        choices=(
            Choice("chat", words.CHANNEL_CHAT, says=("チャット", "chat", "Slack", "Teams")),
            Choice("telephone", words.CHANNEL_TELEPHONE, says=("phone", "でんわ")),
            Choice("email", words.CHANNEL_EMAIL, says=("mail", "電子メール")),
        ),
    ),
)

WISHES = (
    Question(
        id="telework_now",
        kind=Kind.CHOICE,
        topic=words.TELEWORK_TOPIC,
        prompt=words.TELEWORK,
        part=words.PART_WISHES,
        choices=(
            Choice("yes", words.TELEWORK_YES, says=("はい", "います", "している", "yes")),
            Choice("planned", words.TELEWORK_PLANNED, says=("予定", "これからする", "planned")),
            Choice("no", words.TELEWORK_NO, says=("いいえ", "いません", "していない", "no")),
        ),
    ),
    Question(
        id="session_mode",
        kind=Kind.CHOICE,
        topic=words.MODE_TOPIC,
        prompt=words.MODE,
        part=words.PART_WISHES,
        choices=(
            Choice("onsite", words.MODE_ONSITE, says=("現地", "会社", "訪問", "onsite")),
            Choice("first_onsite", words.MODE_FIRST, says=("初回だけ現地", "初回だけ")),
            Choice("online", words.MODE_ONLINE, says=("ネット", "Zoom")),
            Choice("either", words.MODE_EITHER, says=("どちらでも", "おまかせ")),
        ),
    ),
    Question(
        id="session_times",
        kind=Kind.CHOICE,
        topic=words.TIMES_TOPIC,
        prompt=words.TIMES,
        part=words.PART_WISHES,
        choices=(
            Choice("morning", words.TIMES_MORNING, says=("午前", "朝", "morning")),
            Choice("afternoon", words.TIMES_AFTERNOON, says=("午後", "昼", "afternoon")),
            Choice("any", words.TIMES_ANY, says=("いつでも", "おまかせ", "any")),
            Choice("other", words.TIMES_OTHER, says=("その他", "other")),
        ),
    ),
    Question(
        id="session_wish",
        kind=Kind.TEXT,
        topic=words.WISH_TOPIC,
        prompt=words.WISH,
        part=words.PART_WISHES,
        choices=(Choice(EMPTY, words.WISH_NONE, says=words.SKIP_SAID),),
        example=words.WISH_EXAMPLE,
    ),
)

QUESTIONS = (*FIRM, *CONTACT, *WISHES)
