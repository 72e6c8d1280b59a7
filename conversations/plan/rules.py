"""A plan from a diagnosis: a measure for every gap, in order, with its reason and its month."""

from collections.abc import Mapping
from datetime import date

from conversations.diagnosis import Gap, Reply, by_importance, gaps, read_snapshot
from conversations.engine import Json, Text
from conversations.plan import words
from conversations.plan.editions import TELEWORK
from conversations.plan.model import FindOut, Measure, Plan, TeleworkMeasure
from conversations.plan.months import LOOK_AGAIN_AFTER, after, begins, spread, working_day

STRENGTHS = 3


def make_plan(
    diagnosis: Mapping[str, Json], *, telework: bool | None, today: date, edition: str
) -> Plan:
    """The plan of a finished diagnosis (its snapshot), for twelve months from today.

    telework: whether somebody works at home; None (not known) counts as yes. edition: of the
    measures. Raises TypeError or KeyError where the snapshot is no diagnosis.
    """
    kept = read_snapshot(diagnosis)
    found = gaps(edition, kept.replies, telework=telework)
    done = by_importance(edition, kept.replies, telework=telework)
    return Plan(
        edition=edition,
        made=today,
        begins=begins(today),
        score=kept.total,
        measures=_measures(found),
        telework=() if telework is False else _telework(edition, found),
        strengths=tuple(item.strength for item in done[:STRENGTHS]),
        look_again=working_day(after(today, LOOK_AGAIN_AFTER)),
    )


def _measures(found: tuple[Gap, ...]) -> tuple[Measure, ...]:
    months = spread([gap.item.number for gap in found])
    return tuple(
        Measure(
            item=gap.item.id,
            rank=rank,
            month=months[gap.item.number],
            what=gap.item.measure,
            who=gap.item.who,
            first_step=gap.item.first_step,
            reason=_reason(gap),
            habit=gap.item.habit,
            find_out=_find_out(gap),
        )
        for rank, gap in enumerate(found, start=1)
    )


def _find_out(gap: Gap) -> FindOut | None:
    if gap.reply is not Reply.UNKNOWN:
        return None
    return FindOut(gap.item.ask_whom, gap.item.forward)


def _reason(gap: Gap) -> Text:
    """What the rank rests on: the weight's ground, then the size of the gap and the cost."""
    told = [words.REASONS[gap.basis]]
    if gap.reply is Reply.PARTIAL:
        told.append(words.HALF_DONE)
    told.append(words.FREE if gap.item.free else words.NOT_FREE)
    return Text(ja="".join(text.ja for text in told), en=" ".join(text.en for text in told))


def _telework(edition: str, found: tuple[Gap, ...]) -> tuple[TeleworkMeasure, ...]:
    """◎ before 〇 (domain.md 8); among equals, what belongs to a gap comes first."""
    missing = {gap.item.number for gap in found}
    rows = sorted(
        TELEWORK[edition],
        key=lambda row: (not row.first, missing.isdisjoint(row.items), row.id),
    )
    return tuple(TeleworkMeasure(row.id, row.first, row.what) for row in rows)
