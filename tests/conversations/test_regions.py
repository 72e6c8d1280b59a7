"""Prefectures as people type them, and the metropolitan areas as the programme page has them."""

import pytest

from conversations.regions import (
    METROPOLITAN,
    NEIGHBOURS,
    PREFECTURES,
    Prefecture,
    find_prefecture,
    find_prefectures,
    is_metropolitan,
)

# programme-page.txt, note 2, letter by letter
PAGE = (
    "首都圏(東京都、神奈川県、埼玉県、千葉県)、中京圏(愛知県、岐阜県、三重県)、"
    "近畿圏(大阪府、京都府、兵庫県、奈良県)"
)


def test_there_are_forty_seven_in_the_order_of_their_numbers() -> None:
    assert [each.id for each in PREFECTURES] == [f"{n:02}" for n in range(1, 48)]
    assert len({each.name.ja for each in PREFECTURES}) == 47
    assert len({each.name.en for each in PREFECTURES}) == 47


@pytest.mark.parametrize("each", PREFECTURES, ids=lambda each: each.name.en)
def test_each_is_found_as_people_write_it(each: Prefecture) -> None:
    katakana = "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in each.kana)
    for typed in (each.name.ja, each.bare, each.kana, katakana, each.name.en, each.name.en.upper()):
        assert find_prefecture(typed) == each, typed
        assert find_prefecture(f"　{typed}。") == each
    assert find_prefecture(f"{each.name.ja}中央町1-2-3") == each


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Tottori-ken", "鳥取県"),
        ("Kyoto Prefecture", "京都府"),
        ("ﾄｯﾄﾘ県", "鳥取県"),
        ("京都", "京都府"),
        ("東京都千代田区", "東京都"),
        ("大津市", None),
        ("", None),
        ("日本", None),
    ],
)
def test_spellings_and_what_is_none(typed: str, name: str | None) -> None:
    found = find_prefecture(typed)
    assert (found.name.ja if found else None) == name


def test_the_beginning_of_a_name_leads_to_those_that_it_may_be() -> None:
    names = {each.id: each.name.ja for each in PREFECTURES}
    assert [names[id_] for id_ in find_prefectures("ふく")] == ["福島県", "福井県", "福岡県"]
    assert [names[id_] for id_ in find_prefectures("山")] == ["山形県", "山梨県", "山口県"]
    assert [names[id_] for id_ in find_prefectures("鳥取")] == ["鳥取県"]
    assert find_prefectures("xyz") == ()


def test_the_metropolitan_areas_are_those_of_the_page() -> None:
    names = {each.id: each.name.ja for each in PREFECTURES}
    written = "、".join(
        f"{area}({'、'.join(names[id_] for id_ in ids)})" for area, ids in METROPOLITAN.items()
    )
    assert written == PAGE
    assert sum(is_metropolitan(each.id) for each in PREFECTURES) == 11
    assert not is_metropolitan("31")


def test_neighbours_are_each_others() -> None:
    assert set(NEIGHBOURS) == {each.id for each in PREFECTURES}
    for each, others in NEIGHBOURS.items():
        assert each not in others
        assert all(each in NEIGHBOURS[other] for other in others)
