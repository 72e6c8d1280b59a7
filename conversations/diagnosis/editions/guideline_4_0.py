"""What guideline 4.0 (March 2026) changes; every other item reads as in the 2020 edition.

Sources: domain.md 1.4 (backup became the sixth basic; place, generations, restoring) and
users.md R19 (a password in a second mail is discouraged today; item 8's own new wording was
not verified, so its meaning is kept and the way of doing it is today's).
"""

from dataclasses import replace

from conversations.diagnosis.editions.part2 import PART_2
from conversations.diagnosis.item import Item
from conversations.engine import Text


def _base(number: int) -> Item:
    return next(item for item in PART_2 if item.number == number)


CHANGED: tuple[Item, ...] = (
    replace(
        _base(8),
        prompt=Text(
            ja="大事な情報を送るとき、メールの本文に書かず、見る人を限った方法で守っていますか。",
            en="When you send important information, do you keep it out of the mail text and limit who can open it?",
        ),
        done=Text(
            ja="見る人を決めた共有の場所に置く。ファイルで送るなら、パスワードは電話で伝える。",
            en="It is shared with named people only, or locked, the password told by telephone.",
        ),
        partly=Text(
            ja="守ったファイルとパスワードを、続けて2通のメールで送っている。",
            en="The file and its password go in two mails.",
        ),
        forward=Text(
            ja="お客様の情報を送るとき、どう守っていますか。開ける人を決めて共有していますか。",
            en="How do you protect customers' data you send? Do you limit who can open it?",
        ),
        measure=Text(
            ja="大事な情報は、見る人を決めた共有の場所で渡す",
            en="Hand over data by sharing it with named people only",
        ),
        first_step=Text(
            ja="いつも送るファイルを1つ、見る人を決めて共有してみる",
            en="Try sharing one file with a named person only",
        ),
    ),
    replace(
        _base(11),
        why=Text(
            ja="控えがあれば、データを人質に取るウイルス（ランサムウェア）にあっても戻せます。",
            en="Copies bring data back, even from ransomware (a virus that locks it).",
        ),
        done=Text(
            ja="毎週2か所に写し、1つは線を外して保管する。年1回、戻せるか試す。",
            en="Weekly copies in two places, one unplugged; restoring tried yearly.",
        ),
        measure=Text(
            ja="控え（バックアップ）を毎週2か所に取り、1つは切り離して置く",
            en="Back up weekly to two places, one of them unplugged",
        ),
    ),
)
