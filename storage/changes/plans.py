"""Plans, where they were shared, and what is made of them."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import measures, plans


@applying.register
def _(change: ports.AddPlan, connection: Connection, now: datetime) -> None:
    del now
    plans.add_plan(connection, change.plan)


@applying.register
def _(change: ports.Posted, connection: Connection, now: datetime) -> None:
    del now
    plans.put_posted(connection, change.post)


@applying.register
def _(change: ports.TakenBack, connection: Connection, now: datetime) -> None:
    del now
    plans.forget_post(connection, change.post.id)


@applying.register
def _(change: ports.UseMeasure, connection: Connection, now: datetime) -> None:
    del now
    measures.use_measure(connection, change.use)


@applying.register
def _(change: ports.PutRound, connection: Connection, now: datetime) -> None:
    del now
    measures.put_round(connection, change.round)


@applying.register
def _(change: ports.Up, connection: Connection, now: datetime) -> None:
    del now
    measures.put_came_up(connection, change.came)


@applying.register
def _(change: ports.Quiet, connection: Connection, now: datetime) -> None:
    del now
    measures.be_quiet(connection, change.company, change.person, quiet=change.quiet)
