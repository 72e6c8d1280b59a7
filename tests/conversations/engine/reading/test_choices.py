"""Every choice can be pressed or typed: number, id, label, はい, まだです, わかりません."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.engine import Choice, Language, Text
from conversations.engine.reading import Read, Reason, Unclear, read_choice

JA, EN = Language.JA, Language.EN


def choice(id_: str, ja: str, en: str, *says: str) -> Choice:
    return Choice(id_, Text(ja=ja, en=en), says)


NOT_YET = ("まだです", "していません", "やってない", "いいえ", "no", "not yet")
BACKUP = (
    choice("done", "実施している", "Done", "はい", "やっている", "yes"),
    choice("partial", "一部実施している", "Partly done", "一部だけ", "少しだけ", "partly"),
    choice("none", "実施していない", "Not done", *NOT_YET),
    choice("unknown", "わからない", "Not sure"),
)
STARS = (
    choice("0", "宣言していない", "Not declared", "まだです"),
    choice("1", "一つ星", "One star"),
    choice("2", "二つ星", "Two stars"),
    choice("pending", "申込み中（ID待ち）", "Applied, no ID yet"),
    choice("unknown", "わからない", "Not sure"),
)
ROWS = tuple(
    choice(str(number), name, f"Row {name}")
    for number, name in enumerate(
        [
            *("①製造業その他", "②卸売業", "③サービス業", "④小売業", "⑤ゴム製品製造業"),
            *("⑥情報処理サービス業", "⑦旅館業", "⑧その他の業種", "⑨医療法人", "⑩学校法人"),
            *("⑪商工会", "⑫組合", "⑬連合会", "⑭財団法人", "⑮NPO法人"),
        ],
        start=1,
    )
)
TOOK_PART = (
    choice("yes", "参加した", "We took part"),
    choice("no", "参加していない", "We did not"),
    choice("unknown", "わからない", "Not sure"),
)
CONFIRM_NONE = (
    choice("no", "あてはまりません", "None of these applies", "はい", "いいえ"),
    choice("yes", "あてはまるものがある", "One of these applies"),
)

# For each list of choices: the id, and what people type for it, divided by |.
READ: tuple[tuple[tuple[Choice, ...], str, str], ...] = (
    (
        BACKUP,
        "done",
        "1|１|①|1.|(1)|（１）|1番|一番|done|実施している|実施しています。|実施してます",
    ),
    (
        BACKUP,
        "done",
        "はい|はい。|ハイ|うん|yes|OK|うちは実施している|はい、実施しています|yes, done",
    ),
    (BACKUP, "partial", "2|partial|一部実施している|一部 実施しています|一部だけです|一部|partly"),
    (BACKUP, "none", "3|３番|③|⑶|三番|3番目です|No.3|3つ目|3です|実施していない|実施してない"),
    (BACKUP, "none", "まだです|まだ|マダデス|していません|やっていません|まだやってません|not yet"),
    (BACKUP, "none", "いいえ|いいえ、まだです|no|NO|No, not yet.|Not done"),
    (
        BACKUP,
        "unknown",
        "4|わからない|わかりません|分かりません|不明|？|よくわからないです|not sure",
    ),
    (STARS, "0", "0|０|宣言していません|まだです"),
    (STARS, "1", "1|１|①|1番|一つ星|一つ星です|one star|1つ目"),
    (STARS, "2", "2|２番|二つ星|3"),
    (STARS, "pending", "4|pending|申込み中|申込み中です|ID待ち"),
    (STARS, "unknown", "5|unknown|わかりません"),
    (ROWS, "15", "15|１５|⑮|15番|⑮NPO法人|NPO法人|ＮＰＯ"),
    (ROWS, "4", "4|小売業|小売|うちは小売業です"),
    (TOOK_PART, "yes", "はい|うん|yes|1|参加した|参加しました"),
    (TOOK_PART, "no", "いいえ|no|ちがいます|参加していません|参加してない"),
    (CONFIRM_NONE, "no", "いいえ|1|あてはまらない|あてはまりません"),
)

UNCLEAR: list[tuple[tuple[Choice, ...], str, Reason, tuple[str, ...]]] = [
    (BACKUP, "", Reason.EMPTY, ()),
    (BACKUP, "0", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "5", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "-1", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "1.5", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "感染した", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "した", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "あ", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "実施しているわけではない", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "実施", Reason.AMBIGUOUS, ("done", "partial", "none")),
    (BACKUP, "1と2", Reason.AMBIGUOUS, ("done", "partial")),
    (BACKUP, "①②", Reason.AMBIGUOUS, ("done", "partial")),
    (BACKUP, "1と9", Reason.NOT_A_CHOICE, ()),
    (BACKUP, "はい、一部だけ", Reason.AMBIGUOUS, ("done", "partial")),
    (BACKUP, "いいえ、実施している", Reason.AMBIGUOUS, ("none", "done")),
    (BACKUP, "たぶんやっている", Reason.AMBIGUOUS, ("done",)),
    (BACKUP, "全部実施している", Reason.AMBIGUOUS, ("done",)),
    (STARS, "6", Reason.NOT_A_CHOICE, ()),
    (STARS, "宣言", Reason.NOT_A_CHOICE, ()),
    (STARS, "はい", Reason.NOT_A_CHOICE, ()),
    (ROWS, "0", Reason.NOT_A_CHOICE, ()),
    (ROWS, "16", Reason.NOT_A_CHOICE, ()),
    (ROWS, "①②", Reason.AMBIGUOUS, ("1", "2")),
    (ROWS, "サービス", Reason.AMBIGUOUS, ("3", "6")),
    (ROWS, "わからない", Reason.NOT_A_CHOICE, ()),
    (ROWS, "業", Reason.NOT_A_CHOICE, ()),
    (CONFIRM_NONE, "はい", Reason.AMBIGUOUS, ("no", "yes")),
    (CONFIRM_NONE, "うん", Reason.AMBIGUOUS, ("no", "yes")),
]


@pytest.mark.parametrize(
    ("choices", "id_", "typed"),
    [(choices, id_, typed) for choices, id_, forms in READ for typed in forms.split("|")],
)
def test_a_choice_is_read_as_typed(choices: tuple[Choice, ...], id_: str, typed: str) -> None:
    assert read_choice(typed, choices, JA) == Read(id_)


@pytest.mark.parametrize(("choices", "typed", "reason", "offered"), UNCLEAR)
def test_anything_else_is_asked_again(
    choices: tuple[Choice, ...], typed: str, reason: Reason, offered: tuple[str, ...]
) -> None:
    unclear = read_choice(typed, choices, JA)
    assert isinstance(unclear, Unclear)
    assert (unclear.reason, tuple(c.value for c in unclear.candidates)) == (reason, offered)


def test_a_typed_id_wins_over_the_place_in_the_list() -> None:
    assert read_choice("2", STARS, JA) == Read("2")  # the second place is one star
    assert read_choice("2", BACKUP, JA) == Read("partial")


def test_places_are_those_of_the_choices_that_are_shown() -> None:
    assert read_choice("2", (BACKUP[0], BACKUP[2]), JA) == Read("none")


def test_where_all_ids_are_numbers_a_place_is_never_read() -> None:
    later = ROWS[7:]
    assert read_choice("8", later, JA) == Read("8")
    assert read_choice("1", later, JA) == Unclear(Reason.NOT_A_CHOICE)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("choices", [BACKUP, STARS, ROWS, TOOK_PART])
def test_every_id_label_and_word_is_its_choice_in_either_language(
    choices: tuple[Choice, ...], language: Language
) -> None:
    for one in choices:
        for typed in (one.id, one.label.ja, one.label.en, *one.says):
            assert read_choice(typed, choices, language) == Read(one.id)
            assert read_choice(f"　{typed.upper()}。", choices, language) == Read(one.id)


def test_candidates_are_labelled_in_the_reader_s_language() -> None:
    japanese, english = (read_choice("1と2", BACKUP, language) for language in (JA, EN))
    assert isinstance(japanese, Unclear)
    assert isinstance(english, Unclear)
    assert [c.label for c in japanese.candidates] == ["実施している", "一部実施している"]
    assert [c.label for c in english.candidates] == ["Done", "Partly done"]


@settings(deadline=None)
@given(
    typed=st.one_of(
        st.text(), st.text("123①②番と、 はいえ一部実施してるなわか星業no.yes()", max_size=12)
    ),
    choices=st.sampled_from([BACKUP, STARS, ROWS, TOOK_PART, CONFIRM_NONE]),
)
def test_no_text_breaks_the_reading_or_gives_what_is_not_offered(
    typed: str, choices: tuple[Choice, ...]
) -> None:
    answer = read_choice(typed, choices, JA)
    ids = {one.id for one in choices}
    if isinstance(answer, Read):
        assert answer.value in ids
    else:
        assert {candidate.value for candidate in answer.candidates} <= ids
        assert (answer.reason is Reason.AMBIGUOUS) == bool(answer.candidates)
