from hypothesis import given
from hypothesis import strategies as st

from bot.slack.limits import escape, fitted, pieces, shorten, unescape


def test_a_text_within_the_limit_stays_as_it_is() -> None:
    assert shorten("従業員の人数", 6) == "従業員の人数"


def test_a_longer_text_ends_in_an_ellipsis_within_the_limit() -> None:
    assert shorten("従業員の人数を教えてください", 6) == "従業員の人…"


def test_what_slack_would_read_as_markup_is_escaped() -> None:
    assert escape("<!channel> A&B") == "&lt;!channel&gt; A&amp;B"


@given(st.text())
def test_what_was_escaped_is_read_back_as_typed(text: str) -> None:
    assert unescape(escape(text)) == text


def test_an_empty_text_is_never_sent() -> None:
    assert fitted("  ", 75) == "…"


def test_a_text_is_not_cut_inside_an_entity() -> None:
    assert fitted("a" * 8 + "&&", 12) == "a" * 8 + "…"


@given(st.text(st.sampled_from("あ&<> "), min_size=1), st.integers(6, 40))
def test_an_escaped_text_fits(text: str, limit: int) -> None:
    assert 0 < len(fitted(text, limit)) <= limit


def test_a_long_text_is_split_where_a_line_ends() -> None:
    assert pieces("一行目です\n二行目です\n三行目です", 13) == [
        "一行目です\n二行目です",
        "三行目です",
    ]


@given(st.text(st.sampled_from("あ&<\n "), max_size=400), st.integers(5, 60))
def test_no_typed_character_is_lost_by_splitting(text: str, limit: int) -> None:
    found = pieces(text, limit)

    assert all(len(escape(piece)) <= limit for piece in found)
    assert _bare("".join(found)) == _bare(text)


def _bare(text: str) -> str:
    return text.replace("\n", "").replace(" ", "")
