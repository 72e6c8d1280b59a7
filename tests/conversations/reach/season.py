"""Two firms in mid-season, alike in everything: what one has, the other could name."""

from dataclasses import dataclass

from sqlalchemy import Connection, update

from conversations.engine import State
from conversations.events import Filled, Pressed
from storage.tables import company
from tests.conversations.person import SECRETARIAT, House, Someone
from tests.conversations.walks import checks, diagnoses

NOBODY, WITHOUT = "U9", "U8"  # who never wrote before; an expert without a session


@dataclass(frozen=True, slots=True)
class Side:
    """A firm's people and its expert, by their accounts, and what it alone has typed.

    day: of its session (November to December have no other of that number).
    """

    owner: str
    colleague: str
    expert: str
    name: str
    secret: str
    day: int

    @property
    def channel(self) -> str:
        """Its channel."""
        return f"C{self.owner}"


OWN = Side("U1", "U6", "U3", "ヤマダ製菓", "やまだのないしょ", 10)
FOREIGN = Side("U2", "U5", "U4", "スズキ商会", "すずきのないしょ", 11)


@dataclass(frozen=True, slots=True)
class Firm:
    """What a press or a line could name of a firm; the fields of ways.py's arguments."""

    side: Side
    names: dict[str, str]

    @property
    def company(self) -> str:
        """Its code."""
        return self.names["company"]


def furnish(house: House) -> tuple[Firm, Firm]:
    """Both firms' files, with whatever a firm can have."""
    office = Someone(house, SECRETARIAT, "事務局")
    Someone(house, WITHOUT, "渡辺 京子").commands(root="sme-expert")
    firms = tuple(_furnish(house, office, side) for side in (OWN, FOREIGN))
    _name_expert(office, Someone(house, WITHOUT, "渡辺 京子"), firms[0])
    house.deliver()
    house.pass_time(hours=1)
    return firms[0], firms[1]


def _furnish(house: House, office: Someone, side: Side) -> Firm:
    owner = Someone(house, side.owner, "山田 花子" if side is OWN else "鈴木 一郎")
    colleague = Someone(house, side.colleague, "高橋" if side is OWN else "田中")
    expert = Someone(house, side.expert, "佐藤" if side is OWN else "中村")
    checks(owner)
    diagnoses(owner, "partial")
    finished = owner.result
    owner.commands("plan", channel=side.channel)
    house.deliver()
    owner.says("1番は私、12月まで")
    diagnoses(owner, until="q03").says(f"ひとこと：{side.secret}")
    owner.commands(f"hand {colleague.mention} 9-10")
    colleague.presses("引き受ける").picks("none")
    owner.commands(f"hand <@U7{side.owner}|まだの人> 20")
    owner.commands(f"ask {side.secret}は出せますか")
    owner.commands("invite")
    owner.does(Pressed("colleagues.pass_yes", _person(house, colleague)))
    when = f"2026-12-{side.day} 14:00 online"
    office.commands(f"session add {owner.mention} {expert.mention} {when}", root="sme-office")
    del finished
    return Firm(side, _names(house, owner, colleague))


def _name_expert(office: Someone, expert: Someone, own: Firm) -> None:
    """An expert by a session that was called off: of no firm any more."""
    line = f"session add {own.company} {expert.mention} 2026-12-22 14:00 online"
    office.commands(line, root="sme-office")
    rows = office.house.record()["session"]
    (code,) = [str(row["code"]) for row in rows if "2026-12-22" in str(row["wall"])]
    office.commands(f"session cancel {code}", root="sme-office")


def _names(house: House, owner: Someone, colleague: Someone) -> dict[str, str]:
    me, other = _person(house, owner), _person(house, colleague)
    record = house.record()
    (code,) = [str(r["company"]) for r in record["membership"] if r["person"] == me]
    talks = [row for row in record["conversation"] if row["company"] == code]
    side = FOREIGN if owner.user == FOREIGN.owner else OWN
    house.database.run_now(lambda c: _call(c, code, side.name))
    open_, *_ = [t for t in talks if t["state"] == State.OPEN and t["part_of"] is None]
    (done,) = [t for t in talks if t["flow"] == "diagnosis" and t["state"] == State.FINISHED]
    part, *_ = [t for t in talks if t["part_of"] and t["person"] == other]
    (offered,) = [t for t in talks if t["state"] == State.OFFERED]
    (session,) = [r for r in record["session"] if r["company"] == code]
    (post,) = [r for r in record["posted"] if r["company"] == code]
    (inquiry,) = [r for r in record["inquiry"] if r["company"] == code]
    (invited,) = [r for r in record["code"] if r["company"] == code]
    return {
        "company": code,
        "conversation": str(open_["id"]),
        "place": f"{open_['id']}:{open_['revision']}:q03",
        "finished": str(done["id"]),
        "part": str(part["id"]),
        "offered": str(offered["id"]),
        "session": str(session["code"]),
        "answered_for": f"{session['code']}:{session['sequence']}",
        "post": str(post["post"]),
        "plan": str(post["plan"]),
        "channel": side.channel,
        "inquiry": str(inquiry["code"]),
        "code": str(invited["id"]),
        "person": me,
        "colleague": other,
        "mention": f"<@{owner.user}|だれか>",
        "expert": f"<@{side.expert}|だれか>",
    }


def _call(connection: Connection, code: str, name: str) -> None:
    """What an application would call it."""
    connection.execute(update(company).where(company.c.code == code).values(name=name))


def _person(house: House, someone: Someone) -> str:
    rows = house.database.run_now(
        lambda c: c.exec_driver_sql(
            f"select person from account where \"user\" = '{someone.user}'"  # noqa: S608 - ours
        ).all()
    )
    return str(rows[0][0])


__all__ = ["FOREIGN", "NOBODY", "OWN", "WITHOUT", "Filled", "Firm", "Side", "furnish"]
