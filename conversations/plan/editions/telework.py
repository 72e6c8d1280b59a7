"""Measures for working at home, after the ministry's checklist for small firms.

Source: domain.md 7, MIC's telework guide, 2nd edition (May 2021; the 1st, of September 2020,
was not at hand). ``first`` marks its ◎ rows; the others are 〇.
"""

from dataclasses import dataclass

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class TeleworkRow:
    """One measure. id: stable, told in plan_summary_result. items: of the 25, where it belongs."""

    id: str
    first: bool
    items: tuple[int, ...]
    what: Text


ROWS: tuple[TeleworkRow, ...] = (
    TeleworkRow(
        "tw01",
        first=True,
        items=(21, 25),
        what=Text(
            ja="在宅勤務で使う機器と人を、一覧にする",
            en="List the devices and people that work at home",
        ),
    ),
    TeleworkRow(
        "tw02",
        first=True,
        items=(4, 25),
        what=Text(
            ja="家で使うソフトと大事なデータを、書き出す",
            en="Write down the software and important data used at home",
        ),
    ),
    TeleworkRow(
        "tw03",
        first=True,
        items=(2,),
        what=Text(
            ja="家のパソコンでも、ウイルス対策を自動更新にする",
            en="Let virus protection update itself at home too",
        ),
    ),
    TeleworkRow(
        "tw04",
        first=True,
        items=(4,),
        what=Text(
            ja="家から大事なデータを開ける人を、必要な人だけにする",
            en="Let only those who need it open important data from home",
        ),
    ),
    TeleworkRow(
        "tw05",
        first=True,
        items=(14,),
        what=Text(
            ja="社外では、のぞき見を防ぐシートと画面ロックを使う",
            en="Use privacy filters and screen locks outside",
        ),
    ),
    TeleworkRow(
        "tw06",
        first=True,
        items=(1,),
        what=Text(
            ja="サポートの続いている基本ソフト（OS）とアプリを使う",
            en="Use only system software (OS) and apps still in support",
        ),
    ),
    TeleworkRow(
        "tw07",
        first=True,
        items=(1,),
        what=Text(
            ja="家で使うパソコンとスマホを、いつも最新にする",
            en="Keep PCs and phones used at home up to date",
        ),
    ),
    TeleworkRow(
        "tw08",
        first=True,
        items=(1,),
        what=Text(
            ja="社外から会社につなぐ仕組み（VPN）を、最新に保つ",
            en="Keep the way into the office network (VPN) up to date",
        ),
    ),
    TeleworkRow(
        "tw09",
        first=True,
        items=(24,),
        what=Text(
            ja="「事故かもしれない」ときの連絡先を、家でも見られるようにする",
            en="Have the numbers to call at home too, even for a maybe",
        ),
    ),
    TeleworkRow(
        "tw10",
        first=True,
        items=(13,),
        what=Text(
            ja="なくしたスマホの場所を探せるようにする",
            en="Make lost phones possible to find",
        ),
    ),
    TeleworkRow(
        "tw11",
        first=True,
        items=(3,),
        what=Text(
            ja="長いパスワードにし、買ったときのままの物を変える",
            en="Use long passwords and change those that came with devices",
        ),
    ),
    TeleworkRow(
        "tw12",
        first=False,
        items=(3,),
        what=Text(
            ja="もう1つの確認（多要素認証。スマホなどでも確かめる）を使う",
            en="Use a second check on logging in (such as a phone)",
        ),
    ),
    TeleworkRow(
        "tw13",
        first=False,
        items=(1, 9),
        what=Text(
            ja="家のネットの機器を更新し、Wi-Fiの暗号を強くする",
            en="Update home routers and strengthen their Wi-Fi",
        ),
    ),
    TeleworkRow(
        "tw14",
        first=False,
        items=(6, 10),
        what=Text(
            ja="サイトのアドレス、怪しいメール、アプリの入手先を確かめる",
            en="Check web addresses, doubtful mail and where apps come from",
        ),
    ),
    TeleworkRow(
        "tw15",
        first=False,
        items=(10, 23),
        what=Text(
            ja="オンライン会議の相手を確かめ、招待は参加者だけに送る",
            en="Check who joins online meetings and invite members only",
        ),
    ),
    TeleworkRow(
        "tw16",
        first=False,
        items=(13,),
        what=Text(
            ja="家で使うパソコンの中身を暗号にし、データを残さない",
            en="Encrypt PCs used at home and leave no data on them",
        ),
    ),
    TeleworkRow(
        "tw17",
        first=False,
        items=(4, 24),
        what=Text(
            ja="使わない通信の入り口を閉じ、つないだ記録を残す",
            en="Close unused ways in and keep a log of connections",
        ),
    ),
    TeleworkRow(
        "tw18",
        first=False,
        items=(3, 4),
        what=Text(
            ja="パスワードを続けて間違えたら止め、管理者の権限を絞る",
            en="Lock after wrong passwords and limit administrator rights",
        ),
    ),
)

# IPA's notice of 21 April 2020 (domain.md 7); no row of the ministry's list, so ours comes last
# among the 〇 rows rather than claim a ◎.
BACK_AT_THE_OFFICE = TeleworkRow(
    "tw19",
    first=False,
    items=(1, 2),
    what=Text(
        ja="家から戻したパソコンは、更新とウイルス検査のあとで社内につなぐ",
        en="Update and scan PCs back from home before connecting them",
    ),
)
