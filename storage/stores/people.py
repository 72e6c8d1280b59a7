"""People, their accounts, what they are in the programme, and experts."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update

from conversations.engine import Language
from conversations.people import Account, Expert, Membership, Person, Role
from conversations.ports import EndMembership, KnowAccount, SpeakLanguage, UseAccount
from storage.tables import account as accounts
from storage.tables import company as companies
from storage.tables import expert as experts
from storage.tables import membership as memberships_
from storage.tables import person as persons
from storage.upsert import insert_new


def person_of(connection: Connection, account: Account) -> Person | None:
    """Whose account it is, with the account they used last."""
    owner = select(accounts.c.person).where(_is(account)).scalar_subquery()
    return next(iter(people_of(connection, persons.c.id == owner)), None)


def person(connection: Connection, person_id: str) -> Person | None:
    """A person by id, also by one that was joined to theirs."""
    now = select(persons.c.joined).where(persons.c.id == person_id).scalar_subquery()
    return next(iter(people_of(connection, persons.c.id == func.coalesce(now, person_id))), None)


def staff(connection: Connection, company: str) -> tuple[Person, ...]:
    """A company's people, by id."""
    theirs = select(memberships_.c.person).where(
        memberships_.c.company == company, memberships_.c.role == Role.STAFF
    )
    return people_of(connection, persons.c.id.in_(theirs))


def memberships(connection: Connection, person_id: str) -> tuple[Membership, ...]:
    """What a person is in the programme, in the order it came about."""
    rows = connection.execute(
        select(memberships_.c.person, memberships_.c.role, memberships_.c.company)
        .where(memberships_.c.person == person_id)
        .order_by(memberships_.c.id)
    )
    return tuple(Membership(row.person, Role(row.role), row.company) for row in rows)


def add_person(connection: Connection, newcomer: Person, locale: str, now: datetime) -> None:
    """A person with the account they came by."""
    connection.execute(
        insert(persons).values(
            id=newcomer.id, name=newcomer.name, language=newcomer.language, created_at=now
        )
    )
    connection.execute(
        insert(accounts).values(
            **_key(newcomer.account),
            person=newcomer.id,
            name=newcomer.name,
            locale=locale,
            used_at=now,
            asked_at=now if locale else None,
        )
    )


def use_account(connection: Connection, used: UseAccount, now: datetime) -> None:
    """The account a person uses now; a name that the platform reports becomes theirs."""
    reported = {"name": used.name, "locale": used.locale}
    told = {key: value for key, value in reported.items() if value}
    row = {"person": used.person, "used_at": now} | ({"asked_at": now} if used.locale else {})
    known = connection.execute(update(accounts).where(_is(used.account)).values(**row, **told))
    if known.rowcount == 0:
        connection.execute(insert(accounts).values(**_key(used.account), **row, **reported))
    _name(connection, used.person, used.name)


def know_account(connection: Connection, known: KnowAccount, now: datetime) -> None:
    """What the platform told of an account; what it did not tell stays as it is."""
    told = {"name": known.told.name, "locale": known.told.locale}
    row = {key: value for key, value in told.items() if value} | {"asked_at": now}
    connection.execute(update(accounts).where(_is(known.account)).values(**row))
    _name(connection, known.person, known.told.name)


def was_asked(connection: Connection, account: Account) -> bool:
    """Whether its platform has told, or would not tell, whose account it is."""
    asked = select(accounts.c.asked_at).where(_is(account))
    return connection.execute(asked).scalar_one_or_none() is not None


def to_ask(
    connection: Connection, platform: str, before: datetime, most: int
) -> tuple[Account, ...]:
    """Accounts that the platform was never asked about, or not since ``before`` and were used.

    The last used first.
    """
    again = and_(accounts.c.asked_at < before, accounts.c.used_at > accounts.c.asked_at)
    rows = connection.execute(
        select(accounts.c.platform, accounts.c.space, accounts.c.user)
        .where(accounts.c.platform == platform, or_(accounts.c.asked_at.is_(None), again))
        .order_by(accounts.c.used_at.desc())
        .limit(most)
    )
    return tuple(Account(*row) for row in rows)


def _name(connection: Connection, person_id: str, name: str) -> None:
    """A name that a platform tells becomes the person's."""
    if name:
        connection.execute(
            update(persons)
            .where(persons.c.id == person_id, persons.c.name != name)
            .values(name=name)
        )


def speak_language(connection: Connection, spoken: SpeakLanguage) -> None:
    """The language they read from now on; a guess gives way to what they chose themselves."""
    whose = persons.c.id == spoken.person
    known = whose if spoken.chosen else and_(whose, persons.c.language_chosen.is_(False))
    connection.execute(
        update(persons).where(known).values(language=spoken.language, language_chosen=spoken.chosen)
    )


def keep_zone(connection: Connection, person_id: str, zone: str) -> None:
    """The clock that somebody lives by; empty: the programme's."""
    connection.execute(update(persons).where(persons.c.id == person_id).values(zone=zone))


def add_membership(connection: Connection, membership: Membership) -> None:
    """A role; nothing where the person has it already. A firm's first one answers for its file."""
    row = {
        "person": membership.person,
        "role": membership.role,
        "company": membership.company,
    }
    insert_new(connection, memberships_, row)
    if membership.role is Role.STAFF:
        connection.execute(
            update(companies)
            .where(companies.c.code == membership.company, companies.c.owner.is_(None))
            .values(owner=membership.person)
        )


def end_membership(connection: Connection, ended: EndMembership) -> None:
    """The role in that company ends; an owner is followed by whoever came first, if anybody."""
    connection.execute(
        delete(memberships_).where(
            memberships_.c.person == ended.person,
            memberships_.c.role == ended.role,
            memberships_.c.company == ended.company,
        )
    )
    first = (
        select(memberships_.c.person)
        .where(memberships_.c.company == ended.company, memberships_.c.role == Role.STAFF)
        .order_by(memberships_.c.id)
        .limit(1)
        .scalar_subquery()
    )
    connection.execute(
        update(companies)
        .where(companies.c.code == ended.company, companies.c.owner == ended.person)
        .values(owner=first, heir=None)
    )


def expert(connection: Connection, code: str) -> Expert | None:
    """An expert by code."""
    return _expert(connection, experts.c.code == code)


def expert_of(connection: Connection, person_id: str) -> Expert | None:
    """The expert that a person is, if any."""
    return _expert(connection, experts.c.person == person_id)


def add_expert(connection: Connection, named: Expert) -> None:
    """A person becomes an expert."""
    connection.execute(
        insert(experts).values(code=named.code, person=named.person, name=named.name)
    )


def people_of(connection: Connection, where: ColumnElement[bool]) -> tuple[Person, ...]:
    """People by id, each with the account they used last; where: of ``person``."""
    rows = connection.execute(
        select(
            persons.c.id,
            persons.c.name,
            persons.c.language,
            persons.c.language_chosen,
            persons.c.zone,
            accounts.c.platform,
            accounts.c.space,
            accounts.c.user,
        )
        .join_from(persons, accounts)
        .where(where)
        .order_by(persons.c.id, accounts.c.used_at, *accounts.primary_key)
    )
    last = {
        row.id: Person(
            id=row.id,
            name=row.name,
            language=Language(row.language),
            account=Account(row.platform, row.space, row.user),
            language_chosen=row.language_chosen,
            zone=row.zone,
        )
        for row in rows
    }
    return tuple(last.values())


def _expert(connection: Connection, where: ColumnElement[bool]) -> Expert | None:
    row = connection.execute(
        select(experts.c.code, experts.c.person, experts.c.name).where(where)
    ).one_or_none()
    return Expert(row.code, row.person, row.name) if row else None


def _is(account: Account) -> ColumnElement[bool]:
    return and_(*(accounts.c[name] == value for name, value in _key(account).items()))


def _key(account: Account) -> dict[str, str]:
    return {"platform": account.platform, "space": account.space, "user": account.user}
