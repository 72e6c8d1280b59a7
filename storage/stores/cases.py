"""The secretariat's own work on a firm: what it is found by, who looks after it, its record."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import asdict

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from conversations.people import Company, Person, Role
from conversations.people.applications import Application
from conversations.ports import (
    Act,
    AddNote,
    Case,
    Chats,
    ConflictError,
    Entry,
    Note,
    Reach,
    SaveCase,
)
from storage.outbox import OutboxState
from storage.stores.applications import application_of, applications
from storage.stores.companies import details
from storage.stores.people import people_of
from storage.tables import (
    account,
    application,
    audit,
    company,
    firm_case,
    membership,
    note,
    outbox,
    person,
)
from storage.upsert import insert_new

# The application file's columns that a firm is found by (contract.md).
_NUMBERS = ("id", "receipt_number", "corporate_number", "declaration_id")


def entries(connection: Connection) -> tuple[Entry, ...]:
    """Every firm in the order of their codes, with what it is found by."""
    people = _names(connection)
    told = _applications(connection)
    rows = connection.execute(
        select(*(company.c[name] for name in ("code", "name", "owner", "heir", "details")))
        .where(company.c.joined.is_(None))
        .order_by(company.c.code)
    )
    return tuple(
        _entry(Company(*row[:4]), row.details or {}, told[row.code], people[row.code])
        for row in rows
    )


def _entry(
    firm: Company, file: Mapping[str, str], told: Mapping[str, set[str]], people: list[str]
) -> Entry:
    def both(*names: str) -> tuple[str, ...]:
        found = {str(file[name]) for name in names if file.get(name)}
        return tuple(sorted(found.union(*(told.get(name, set()) for name in names))))

    return Entry(
        company=firm,
        kana=both("kana"),
        telephones=both("telephone"),
        numbers=both(*_NUMBERS),
        emails=both("email"),
        people=(*people, *both("contact")),
        prefecture=next(iter(told.get("prefecture", ())), "") or str(file.get("prefecture", "")),
    )


def _names(connection: Connection) -> Mapping[str, list[str]]:
    """The names of each firm's staff."""
    rows = connection.execute(
        select(membership.c.company, person.c.name)
        .join_from(membership, person, membership.c.person == person.c.id)
        .where(membership.c.role == Role.STAFF)
        .order_by(membership.c.id)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row.company].append(row.name)
    return found


def _applications(connection: Connection) -> Mapping[str, Mapping[str, set[str]]]:
    """What each firm's applications told, under the application file's names."""
    names = {
        "kana": application.c.kana,
        "telephone": application.c.telephone,
        "email": application.c.email,
        "contact": application.c.contact,
        "prefecture": application.c.prefecture,
        "id": application.c.code,
        "receipt_number": application.c.receipt,
        "corporate_number": application.c.corporate_number,
        "declaration_id": application.c.declaration,
    }
    labelled = (column.label(name) for name, column in names.items())
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in connection.execute(select(application.c.company, *labelled)).mappings():
        for name in names:
            if row[name]:
                found[row["company"]][name].add(row[name])
    return found


def reach(connection: Connection, code: str) -> Reach:
    """As the last application says, else the application file; field by field."""
    return _reach(details(connection, code), application_of(connection, code))


def reaches(connection: Connection) -> Mapping[str, Reach]:
    """Of every firm, by its code."""
    last = {each.company: each for each in applications(connection)}  # the oldest first
    rows = connection.execute(
        select(company.c.code, company.c.details).where(company.c.joined.is_(None))
    )
    return {row.code: _reach(row.details or {}, last.get(row.code)) for row in rows}


def _reach(file: Mapping[str, str], last: Application | None) -> Reach:
    told = asdict(last.particulars) if last else {}
    receipt = file.get("receipt_number") or file.get("id") or ""
    given = {**file, "receipt": receipt, "declaration": file.get("declaration_id") or ""}
    fields = {name: told.get(name) or given.get(name, "") for name in Reach.__slots__}
    return Reach(**{**fields, "receipt": last.number if last else fields["receipt"]})


def owners(connection: Connection) -> Mapping[str, str]:
    """Who looks after each firm that somebody looks after."""
    rows = select(firm_case.c.company, firm_case.c.owner).where(firm_case.c.owner.is_not(None))
    return {row.company: row.owner for row in connection.execute(rows)}


def case(connection: Connection, code: str) -> Case:
    """Who looks after a firm; nobody where nothing was settled."""
    row = connection.execute(select(firm_case).where(firm_case.c.company == code)).one_or_none()
    return Case(row.company, row.owner, row.revision) if row else Case(code)


def save_case(connection: Connection, saved: SaveCase) -> None:
    """Writes it. Raises ConflictError where somebody else was faster."""
    row = {"owner": saved.case.owner, "revision": saved.was + 1}
    new = {"company": saved.case.company, **row}
    if saved.was == 0 and insert_new(connection, firm_case, new):
        return
    done = connection.execute(
        update(firm_case)
        .where(firm_case.c.company == saved.case.company, firm_case.c.revision == saved.was)
        .values(**row)
    )
    if done.rowcount != 1:
        raise ConflictError(saved.case.company)


def notes(connection: Connection, code: str, most: int) -> tuple[Note, ...]:
    """The newest first."""
    rows = connection.execute(
        select(note).where(note.c.company == code).order_by(note.c.at.desc(), note.c.id).limit(most)
    )
    return tuple(Note(**row._asdict()) for row in rows)


def add_note(connection: Connection, added: AddNote) -> None:
    """Writes it down."""
    connection.execute(insert(note).values(**asdict(added.note)))


def acts(connection: Connection, code: str | None, most: int, skip: int) -> tuple[Act, ...]:
    """What was done, the newest first; files that were joined to the firm's are its own."""
    theirs = select(company.c.code).where(company.c.joined == code)
    of = () if code is None else (or_(audit.c.company == code, audit.c.company.in_(theirs)),)
    rows = connection.execute(
        select(audit.c.at, audit.c.person, person.c.name, audit.c.action, audit.c.company)
        .join_from(audit, person, audit.c.person == person.c.id, isouter=True)
        .where(*of)
        .order_by(audit.c.at.desc(), audit.c.id.desc())
        .limit(most)
        .offset(skip)
    )
    return tuple(Act(row.at, row.name or row.person, row.action, row.company) for row in rows)


def chats(connection: Connection, code: str) -> Chats:
    """What reached the firm's people unasked, and their visits; answers to a turn are no bulk."""
    staff = select(membership.c.person).where(
        membership.c.company == code, membership.c.role == Role.STAFF
    )
    accounts = connection.execute(
        select(account.c.platform, account.c.space, account.c.user, account.c.used_at).where(
            account.c.person.in_(staff)
        )
    ).all()
    if not accounts:
        return Chats()
    to = or_(*(_to(row.platform, row.space, row.user) for row in accounts))
    sent = connection.execute(
        select(func.count().label("number"), func.max(outbox.c.sent_at).label("last_at")).where(
            outbox.c.state == OutboxState.SENT, outbox.c.bulk, outbox.c.fresh.is_(None), to
        )
    ).one()
    return Chats(sent.number, sent.last_at, max(row.used_at for row in accounts))


def office_people(connection: Connection, members: Collection[str]) -> tuple[Person, ...]:
    """Whose account the settings name, and who was given the role."""
    keys = [key.split(":", 2) for key in sorted(members)]
    named = (
        and_(account.c.platform == key[0], account.c.space == key[1], account.c.user == key[2])
        for key in keys
    )
    given = select(membership.c.person).where(membership.c.role == Role.OFFICE)
    settled = select(account.c.person).where(or_(*named)) if keys else given
    return people_of(connection, or_(person.c.id.in_(given), person.c.id.in_(settled)))


def _to(platform: str, space: str, user: str) -> ColumnElement[bool]:
    return and_(outbox.c.platform == platform, outbox.c.space == space, outbox.c.user == user)
