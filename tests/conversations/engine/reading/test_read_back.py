"""Whatever way a number is written, it reads back; whatever is typed, nothing breaks."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.engine import Language
from conversations.engine.reading import (
    Read,
    Reason,
    Unclear,
    is_dont_know,
    is_no,
    is_yes,
    plain,
    read_people,
    read_yen,
)
from conversations.engine.writing import write_people, write_yen, write_yen_both
from tests.conversations.engine.reading.forms import wide, written

MOST_PEOPLE, MOST_YEN = 1_000_000, 100 * 10**12
LANGUAGES = st.sampled_from(Language)
PEOPLE = st.one_of(st.integers(0, 999), st.integers(0, MOST_PEOPLE))
YEN = st.one_of(st.integers(0, 10**6), st.integers(0, 10**10), st.integers(0, MOST_YEN))
TRICKY = st.text(
    "0123456789０５①½.,、 -ー~〜+▲()一二三〇十百千万億兆京人名円¥数約か と年%kmyen\u200b"
)
TYPED = st.one_of(st.text(), TRICKY)
SIGNS = ("-", "－", "−", "ー", "▲", "△", "マイナス", "minus")

patient = settings(deadline=None)  # the machines that test are shared


@patient
@given(
    data=st.data(),
    n=PEOPLE,
    before=st.sampled_from(["", "従業員は", "ぜんぶで", "・"]),
    unit=st.sampled_from(["人", "名", "名様", " 人", "人です", " people"]),
)
def test_any_way_of_writing_people_reads_back(
    data: st.DataObject, n: int, before: str, unit: str
) -> None:
    typed = f"{before}{data.draw(written(n))}{unit}"
    assert read_people(typed, Language.JA) == Read(n)


@patient
@given(
    data=st.data(),
    n=PEOPLE,
    around=st.sampled_from(
        ["約{}人", "{}人くらい", "だいたい{}名ほどです", "{}人前後", "about {} people"]
    ),
)
def test_rough_words_leave_the_number_and_mark_it(data: st.DataObject, n: int, around: str) -> None:
    typed = around.format(data.draw(written(n)))
    assert read_people(typed, Language.JA) == Read(n, rough=True)


@patient
@given(
    data=st.data(),
    n=YEN,
    around=st.sampled_from(["{}円", "資本金は{}円です", "金{}円也", "¥{}", "￥ {}", "{} JPY"]),
)
def test_any_way_of_writing_yen_reads_back(data: st.DataObject, n: int, around: str) -> None:
    typed = around.format(data.draw(written(n)))
    assert read_yen(typed, Language.JA) == Read(n)


@patient
@given(n=st.integers(1, 10**6), unit=st.sampled_from([("万", 10**4), ("億", 10**8)]))
def test_man_and_oku_need_no_unit(n: int, unit: tuple[str, int]) -> None:
    name, worth = unit
    for number in (str(n), f"{n:,}", wide(str(n))):
        assert read_yen(f"{number}{name}", Language.JA) == Read(n * worth)


@patient
@given(
    n=st.integers(0, 10**10), unit=st.sampled_from([("億", 8), ("百万", 6), ("万", 4), ("千", 3)])
)
def test_decimals_of_a_unit_are_exact(n: int, unit: tuple[str, int]) -> None:
    name, zeros = unit
    whole, rest = divmod(n, 10**zeros)
    decimals = f"{rest:0{zeros}}".rstrip("0")
    typed = f"{whole}.{decimals}{name}円" if decimals else f"{whole:,}{name}円"
    assert read_yen(typed, Language.JA) == Read(n)


@patient
@given(value=st.fractions(min_value=0, max_value=10**6), digits=st.integers(1, 9))
def test_a_part_of_one_person_is_never_rounded(value: Fraction, digits: int) -> None:
    typed = f"{float(value):.{digits}f}"
    answer = read_people(f"{typed}人", Language.JA)
    if isinstance(answer, Read):
        assert Fraction(typed) == answer.value
    else:
        assert answer.reason in {Reason.FRACTION, Reason.AMBIGUOUS}


@patient
@given(n=PEOPLE, language=LANGUAGES)
def test_what_is_written_of_people_reads_back(n: int, language: Language) -> None:
    assert read_people(write_people(n, language), language) == Read(n)


@patient
@given(n=YEN, language=LANGUAGES)
def test_what_is_written_of_yen_reads_back(n: int, language: Language) -> None:
    assert read_yen(write_yen(n, language), language) == Read(n)
    assert read_yen(write_yen_both(n, language), language) == Read(n)


@patient
@given(n=st.integers(1, 999_999), language=LANGUAGES)
def test_a_small_bare_amount_is_never_guessed(n: int, language: Language) -> None:
    unclear = read_yen(str(n), language)
    assert isinstance(unclear, Unclear)
    assert unclear.reason is Reason.AMBIGUOUS
    assert [c.value for c in unclear.candidates] == [n, n * 10**4]
    for candidate in unclear.candidates:
        assert read_yen(candidate.label, language) == Read(candidate.value)


@patient
@given(typed=TYPED, language=LANGUAGES)
def test_no_text_breaks_the_reading_or_gives_an_impossible_number(
    typed: str, language: Language
) -> None:
    for read, most in ((read_people, MOST_PEOPLE), (read_yen, MOST_YEN)):
        answer = read(typed, language)
        values = (
            [answer.value] if isinstance(answer, Read) else [c.value for c in answer.candidates]
        )
        for value in values:
            assert isinstance(value, int)
            assert 0 <= value <= most


@patient
@given(data=st.data(), n=PEOPLE, sign=st.sampled_from(SIGNS))
def test_a_minus_before_any_number_is_refused(data: st.DataObject, n: int, sign: str) -> None:
    number = data.draw(written(n))
    assert read_people(f"{sign}{number}人", Language.JA) == Unclear(Reason.NEGATIVE)
    assert read_yen(f"{sign} {number}円", Language.JA) == Unclear(Reason.NEGATIVE)


@patient
@given(typed=st.text())
def test_plain_text_stays_plain(typed: str) -> None:
    assert plain(plain(typed)) == plain(typed)


@patient
@given(typed=TYPED)
def test_no_text_is_two_replies_at_once(typed: str) -> None:
    assert [is_yes(typed), is_no(typed), is_dont_know(typed)].count(True) <= 1
