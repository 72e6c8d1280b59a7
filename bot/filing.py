"""A row of the application file becomes a firm's file with its verdict and its application."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import MappingProxyType

from sqlalchemy import Connection

from bot.ids import new_id
from conversations.application import corporate_number, declaration, kana, take
from conversations.eligibility import ApplicationRow, Judgement, keep
from conversations.engine import Recorded
from conversations.engine.reading import Read, Unclear, plain, read_email, read_telephone
from conversations.people import Company
from conversations.people.applications import Application, Particulars
from conversations.ports import AddCompany, AddResult, Change, Facts, Outcome, SaveApplication
from conversations.regions import find_prefecture
from storage import SqlFacts, act, company_of_application

IMPORT = "applications import"
# How the file says where a firm likes to be reached, and the flow's own choice for it.
_CHANNELS = MappingProxyType(
    {
        **dict.fromkeys(("chat", "チャット", "slack", "teams"), "chat"),
        **dict.fromkeys(("e-mail", "email", "mail", "メール", "電子メール"), "email"),
        **dict.fromkeys(("telephone", "phone", "tel", "電話"), "telephone"),
    }
)


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of a row. company: its file. new: nothing of it was on file before.

    alike: numbers of other firms' applications that look like this one.
    """

    company: str
    application: str
    new: bool
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Keep:
    """Opens the firm's file with its verdict and its application; each of them once.

    A firm whose file an earlier release opened gets the application that it lacks.
    """

    row: ApplicationRow
    judgement: Judgement
    edition: str
    now: datetime
    capacity: int = 400  # firms in the programme, as the settings have it where none is set

    def __call__(self, connection: Connection) -> Filed:
        facts = SqlFacts(connection)
        opened = company_of_application(connection, self.row.id)
        known = facts.company(opened.code) if opened else None  # perhaps joined to another
        last = facts.application_of(known.code) if known else None
        if known is not None and last is not None:
            return Filed(known.code, last.code, new=False)
        company = known or Company(code=new_id("company"), name=self.row.company)
        told = particulars(self.row)
        alike = facts.applications_like(told, company.code)
        code = new_id("application")
        work = partial(self._open, company=company, known=known is not None, code=code, told=told)
        act(connection, self.now, work, by=IMPORT)
        return Filed(company.code, code, new=True, alike=tuple(each.number for each in alike))

    def _open(
        self, facts: Facts, company: Company, *, known: bool, code: str, told: Particulars
    ) -> Outcome:
        opens: tuple[Change, ...] = () if known else (self._file(company), self._result(company))
        application = Application(
            code=code,
            company=company.code,
            state=take(facts, self.capacity).state,
            made_at=self.now,
            moved_at=self.now,
            particulars=told,
            source="file",
        )
        return Outcome(
            did="applications.import",
            changes=(*opens, SaveApplication(application, None, IMPORT)),
        )

    def _file(self, company: Company) -> AddCompany:
        row = self.row
        details = {
            "id": row.id,
            "prefecture": row.prefecture,
            "contact": row.contact,
            "email": row.email,
            **row.further,
        }
        return AddCompany(company, {name: value for name, value in details.items() if value})

    def _result(self, company: Company) -> AddResult:
        row, judgement = self.row, self.judgement
        return AddResult(
            Recorded(
                id=new_id("result"),
                conversation=f"application-{row.id}",
                company=company.code,
                flow="eligibility",
                edition=self.edition,
                at=self.now,
                payload={
                    "verdict": judgement.verdict.value,
                    "reasons": list(judgement.reasons),
                    "notes": list(judgement.notes),
                },
                snapshot=keep(row.facts, judgement, self.edition),
            )
        )


def particulars(row: ApplicationRow) -> Particulars:
    """What the row tells of the firm; what is written in no way that is known stays as it is."""
    given = row.further.get
    address = given("address", "")
    where = find_prefecture(row.prefecture) or find_prefecture(address)
    number, id_, channel = (
        given(name, "") for name in ("corporate_number", "declaration_id", "channel")
    )
    return Particulars(
        name=row.company,
        kana=kana(given("kana", "")) or given("kana", ""),
        prefecture=where.id if where else row.prefecture,
        address=address,
        contact=row.contact,
        telephone=_telephone(given("telephone", "")),
        email=_read(read_email(row.email), row.email),
        channel=_CHANNELS.get(plain(channel), channel),
        receipt=given("receipt_number", "") or row.id,
        corporate_number=corporate_number(number) or number,
        declaration=declaration(id_) or id_,
    )


def _telephone(written: str) -> str:
    """The number; Excel takes the 0 at its head away, which is put back."""
    as_it_is = read_telephone(written)
    read = as_it_is if isinstance(as_it_is, Read) else read_telephone(f"0{written}")
    return _read(read, written)


def _read(read: Read | Unclear, written: str) -> str:
    return str(read.value) if isinstance(read, Read) else written
