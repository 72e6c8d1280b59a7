"""``/sme-office people`` and ``role``: who there is, and who is of the secretariat."""

import pytest

from conversations.engine import Table
from conversations.events import Pressed
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import Programme, open_programme


def listed(programme: Programme, typed: str = "") -> dict[str, str]:
    """Names with their roles."""
    (step,) = programme.types(f"people {typed}".strip()).heard
    if not isinstance(step, Table):
        assert "見つかりませんでした" in words(step)
        return {}
    return {row.cells[0].splitlines()[0]: row.cells[1] for row in step.rows}


def test_everybody_is_listed_with_their_roles(either_house: House) -> None:
    programme = open_programme(either_house)
    session = programme.books()
    programme.office.says("ヘルプ")
    found = listed(programme)
    assert found == {
        "山田 花子": f"{programme.firm}の人",
        "佐藤 一郎": f"専門家（{session.expert}）",
        "事務局": "事務局",
    }
    assert list(listed(programme, "専門家")) == ["佐藤 一郎"]
    assert list(listed(programme, "ヤマダ")) == []
    assert list(listed(programme, "山田")) == ["山田 花子"]


def test_a_long_list_pages(programme: Programme) -> None:
    for number in range(20):
        Someone(programme.house, f"UX{number}", f"人{number}").says("ヘルプ")
    assert len(listed(programme)) == 15
    programme.office.presses("次の6人")
    (step,) = programme.office.heard
    assert isinstance(step, Table)
    assert len(step.rows) == 7  # who looked is listed by now


def test_somebody_becomes_one_of_the_secretariat_after_a_second_word(programme: Programme) -> None:
    suzuki = Someone(programme.house, "U9", "鈴木 次郎").says("ヘルプ")
    assert "事務局の人が使う言葉です" in suzuki.commands("status", root="sme-office").text
    assert "事務局にしますか" in programme.types(f"role {suzuki.mention} office").text
    assert "事務局の人が使う言葉です" in suzuki.commands("status", root="sme-office").text
    programme.office.presses("事務局にする")
    assert "鈴木 次郎さんを事務局にしました" in programme.office.text
    assert [m for m in suzuki.sees if "事務局にしました" in words(m.step)]
    assert isinstance(suzuki.commands("status", root="sme-office").heard[0], Table)
    assert listed(programme)["鈴木 次郎"] == "事務局"
    programme.types("role 鈴木次郎 none")
    programme.office.presses("外す")
    assert "外しました" in programme.office.text
    assert "事務局の人が使う言葉です" in suzuki.commands("status", root="sme-office").text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "役割を読み取れませんでした"),
        ("@だれか", "役割を読み取れませんでした"),
        ("だれか office", "「だれか」という人が見つかりませんでした"),
        ("<@UNONE|だれか> office", "「だれか」という人が見つかりませんでした"),
        ("<@U1|山田> office", "会社の人は事務局になれません"),
        ("<@UOFFICE|事務局> office", "そのままです"),
        ("<@UOFFICE|事務局> none", "OFFICE_MEMBERS"),
        ("<@U3|佐藤> none", "そのままです"),
    ],
)
def test_what_cannot_be_changed_says_why(programme: Programme, typed: str, told: str) -> None:
    programme.sato.says("ヘルプ")
    programme.office.says("ヘルプ")
    before = programme.house.record()
    assert told in programme.types(f"role {typed}").text
    assert programme.house.record() == before


def test_an_old_button_changes_nothing_any_more(programme: Programme) -> None:
    suzuki = Someone(programme.house, "U9", "鈴木 次郎").says("ヘルプ")
    programme.types(f"role {suzuki.mention} office")
    button = programme.office.button("事務局にする")
    suzuki.commands("check")  # of a firm by now
    before = programme.house.record()
    programme.office.does(Pressed(button.action, button.argument))
    assert "会社の人は事務局になれません" in programme.office.text
    assert programme.house.record() == before
