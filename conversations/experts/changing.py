"""A change of expert in mid-course: whose sessions to come are called off."""

from dataclasses import replace

from conversations.actions import Context
from conversations.engine import Language
from conversations.ports import Change, SaveProposal
from conversations.sessions import Session, SessionState, tell
from conversations.sessions.booking import called_off
from conversations.sessions.proposal import ProposalState


def to_call_off(context: Context, company: str, successor: str) -> tuple[Session, ...]:
    """The firm's sessions to come with anybody else."""
    return tuple(
        session
        for session in context.facts.sessions(company)
        if session.state is SessionState.BOOKED
        and session.starts_at > context.now
        and session.expert != successor
    )


def calls_off(sessions: tuple[Session, ...]) -> tuple[Change, ...]:
    """They do not take place, and nobody is reminded of them."""
    return tuple(
        change
        for session in sessions
        for change in called_off(
            session,
            replace(session, state=SessionState.CANCELLED, sequence=session.sequence + 1),
        )
    )


def ends_proposals(context: Context, company: str, successor: str) -> tuple[Change, ...]:
    """Times that anybody else proposed to the firm can no longer be picked."""
    return tuple(
        SaveProposal(
            replace(old, state=ProposalState.REPLACED, revision=old.revision + 1), old.revision
        )
        for old in context.facts.open_proposals(company)
        if old.expert != successor
    )


def when(context: Context, sessions: tuple[Session, ...], lang: Language) -> str:
    """Their times, one after another."""
    today = context.local.date()
    between = "、" if lang is Language.JA else "; "
    return between.join(tell.when(session, lang, today) for session in sessions)
