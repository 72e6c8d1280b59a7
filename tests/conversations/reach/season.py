"""Two firms in mid-season, alike in everything: what one has, the other could name."""

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import Connection, select, update

from conversations.engine import State
from conversations.events import Filled, Pressed
from conversations.people.applications import Terms
from conversations.people.experts import Offer, OfferState
from conversations.ports import SaveOffer
from storage.changes import apply
from storage.tables import account, company
from tests.conversations.experts.firms import accepted
from tests.conversations.person import SECRETARIAT, House, Someone, with_programme
from tests.conversations.reports.desk import SAID
from tests.conversations.walks import checks, diagnoses

NOBODY, WITHOUT = "U9", "U8"  # who never wrote before; an expert without a session


@dataclass(frozen=True, slots=True)
class Side:
    """A firm's people and its expert, by their accounts, and what it alone has typed.

    people: owner and colleague by name. day: of its session (no other date is the 11th or 12th
    of December). unsure: how many answers of its diagnosis are "don't know"; the others are
    "partly".
    """

    owner: str
    colleague: str
    expert: str
    people: tuple[str, str]
    name: str
    secret: str
    day: int
    unsure: int

    @property
    def experts_name(self) -> str:
        """Its expert by name."""
        return f"専門家{self.expert}"

    @property
    def score(self) -> str:
        """Of its diagnosis: 2 points an answer, and one less than none where it is not known."""
        return f"{2 * 25 - 3 * self.unsure}点"

    @property
    def channel(self) -> str:
        """Its channel."""
        return f"C{self.owner}"

    @property
    def closed(self) -> str:
        """Another one, in which the score is hidden."""
        return f"C{self.owner}X"

    @property
    def asked(self) -> str:
        """Who was asked to answer a question, and has not accepted yet."""
        return f"U7{self.owner}"


OWN = Side("U1", "U6", "U3", ("山田 花子", "高橋 真一"), "ヤマダ製菓", "やまだの話", 11, 1)
FOREIGN = Side("U2", "U5", "U4", ("鈴木 一郎", "田中 美咲"), "スズキ商会", "すずきの話", 12, 3)


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
    with_programme(house, terms=Terms("第1版", "第1条 利用規約です。"))
    office = Someone(house, SECRETARIAT, "事務局")
    Someone(house, WITHOUT, "渡辺 京子").commands(root="sme-expert")
    firms = tuple(_furnish(house, office, side) for side in (OWN, FOREIGN))
    _name_expert(office, Someone(house, WITHOUT, "渡辺 京子"), firms[0])
    house.deliver()
    house.pass_time(days=1, hours=6)  # the first sessions have been
    return _reports(house, firms[0]), _reports(house, firms[1])


def _reports(house: House, firm: Firm) -> Firm:
    """The expert's report of the first session, which waits for the firm's word."""
    span = f"{firm.side.day}:00～{firm.side.day + 2}:00"  # begun at the hour of its day's number
    told = {**SAID, "done": firm.side.secret, "span": span}
    expert = Someone(house, firm.side.expert, firm.side.experts_name)
    expert.does(Filled("report.write", firm.names["held"], told))
    (report,) = [r for r in house.record()["report"] if r["session"] == firm.names["held"]]
    names = {"report": f"{report['session']}:{report['revision']}"}
    return replace(firm, names={**firm.names, **names})


def _furnish(house: House, office: Someone, side: Side) -> Firm:
    owner = Someone(house, side.owner, side.people[0])
    colleague = Someone(house, side.colleague, side.people[1])
    expert = Someone(house, side.expert, side.experts_name)
    checks(owner)
    diagnoses(owner, "partial", **{f"q{n:02}": "unknown" for n in range(1, side.unsure + 1)})
    owner.commands("plan", channel=side.channel)
    house.deliver()
    owner.commands("plan", channel=side.closed)
    house.deliver()
    (hidden,) = [r for r in house.record()["posted"] if r["channel"] == side.closed]
    owner.does(Pressed("plan.hide_score", str(hidden["post"])))
    owner.says("1番は私、12月まで").says(f"2番は{side.secret}係、12月まで")
    diagnoses(owner, until="q03").says(f"ひとこと：{side.secret}")
    owner.commands(f"hand {colleague.mention} 9-10")
    colleague.presses("引き受ける").picks("none")
    colleague.does(Pressed("plan.quiet", ""))
    owner.commands(f"hand <@{side.asked}|まだの人> 20")
    owner.commands(f"ask {side.secret}は出せますか")
    owner.commands("invite")
    owner.does(Pressed("colleagues.pass_yes", _person(house, colleague)))
    for when in (f"2026-11-24 {side.day}:00", f"2026-12-{side.day} 14:00"):
        line = f"session add {owner.mention} {expert.mention} {when} online"
        office.commands(line, root="sme-office")
    firm = Firm(side, _names(house, owner, colleague))
    times = {"slot1": f"2026-12-{side.day + 3} 10:00", "mode": "online"}
    expert.does(Filled("proposing.offer", firm.company, times))
    (offered,) = [r for r in house.record()["proposal"] if r["company"] == firm.company]
    names = {"proposal": str(offered["code"]), "wall": times["slot1"]}
    return replace(firm, names={**firm.names, **names})


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
    (open_,) = [t for t in talks if t["state"] == State.OPEN and t["part_of"] is None]
    (done,) = [t for t in talks if t["flow"] == "diagnosis" and t["state"] == State.FINISHED]
    (part,) = [t for t in talks if t["part_of"] and t["person"] == other]
    (offered,) = [t for t in talks if t["state"] == State.OFFERED]
    sessions = [r for r in record["session"] if r["company"] == code]
    held, session = sorted(sessions, key=lambda r: str(r["wall"]))
    posts = {r["channel"]: r for r in record["posted"] if r["company"] == code}
    (inquiry,) = [r for r in record["inquiry"] if r["company"] == code]
    (invited,) = [r for r in record["code"] if r["company"] == code]
    return {
        "company": code,
        "conversation": str(open_["id"]),
        "place": f"{open_['id']}:{open_['revision']}:q03",
        "finished": str(done["id"]),
        "part": str(part["id"]),
        "offered": str(offered["id"]),
        "held": str(held["code"]),
        "session": str(session["code"]),
        "answered_for": f"{session['code']}:{session['sequence']}",
        "post": str(posts[side.channel]["post"]),
        "hidden": str(posts[side.closed]["post"]),
        "plan": str(posts[side.channel]["plan"]),
        "channel": side.channel,
        "inquiry": str(inquiry["code"]),
        "code": str(invited["id"]),
        "person": me,
        "colleague": other,
        "mention": f"<@{owner.user}|だれか>",
        "other": f"<@{colleague.user}|だれか>",
        **_asked(house, code, side, str(session["expert"])),
        "expert": f"<@{side.expert}|だれか>",
    }


def _asked(house: House, code: str, side: Side, expert: str) -> dict[str, str]:
    """Its application, accepted, and an offer of it to its expert, not answered yet."""
    told = {"name": side.name, "contact": side.people[0], "wish": side.secret}
    applied = accepted(house, code, **told, address=side.secret)
    offer = Offer(
        code=f"O-{code[2:]}",
        company=code,
        expert=expert,
        state=OfferState.ASKED,
        made_at=house.now,
        expires_at=house.now + timedelta(days=7),
        delivery=f"offer-{code}",
        by="P-office",
    )
    house.database.run_now(lambda c: apply(c, SaveOffer(offer, None), house.now))
    return {"application": applied.code, "offer": offer.code, "expert_code": expert}


def _call(connection: Connection, code: str, name: str) -> None:
    """What an application would call it."""
    connection.execute(update(company).where(company.c.code == code).values(name=name))


def _person(house: House, someone: Someone) -> str:
    of = select(account.c.person).where(account.c.user == someone.user)
    return str(house.database.run_now(lambda c: c.execute(of).scalar_one()))
