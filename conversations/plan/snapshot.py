"""A plan as plain JSON and back: what was shared stays as it was, whatever a release changes."""

from collections.abc import Mapping

from conversations.diagnosis import Fields, text_json
from conversations.engine import Json, Text
from conversations.plan.model import FindOut, Measure, Plan, TeleworkMeasure


def to_snapshot(plan: Plan) -> dict[str, Json]:
    """The plan as plain JSON."""
    return {
        "edition": plan.edition,
        "made": plan.made.isoformat(),
        "begins": plan.begins.isoformat(),
        "score": plan.score,
        "measures": [_measure_json(measure) for measure in plan.measures],
        "telework": [_telework_json(measure) for measure in plan.telework],
        "strengths": [text_json(text) for text in plan.strengths],
        "look_again": plan.look_again.isoformat(),
    }


def from_snapshot(json: Mapping[str, Json]) -> Plan:
    """The plan read back. Raises TypeError or KeyError where it is not one."""
    fields = Fields(json)
    return Plan(
        edition=fields.string("edition"),
        made=fields.day("made"),
        begins=fields.day("begins"),
        score=fields.number("score"),
        measures=tuple(_measure(each) for each in fields.each("measures")),
        telework=tuple(_telework(each) for each in fields.each("telework")),
        strengths=tuple(_text(each) for each in fields.each("strengths")),
        look_again=fields.day("look_again"),
    )


def _text(fields: Fields) -> Text:
    return Text(ja=fields.string("ja"), en=fields.string("en"))


def _measure_json(measure: Measure) -> Json:
    return {
        "item": measure.item,
        "rank": measure.rank,
        "month": measure.month,
        "what": text_json(measure.what),
        "who": text_json(measure.who),
        "first_step": text_json(measure.first_step),
        "reason": text_json(measure.reason),
        "habit": measure.habit,
        "find_out": _find_out_json(measure.find_out),
    }


def _measure(fields: Fields) -> Measure:
    return Measure(
        item=fields.string("item"),
        rank=fields.number("rank"),
        month=fields.number("month"),
        what=fields.text("what"),
        who=fields.text("who"),
        first_step=fields.text("first_step"),
        reason=fields.text("reason"),
        habit=fields.flag("habit"),
        find_out=None if fields.empty("find_out") else _find_out(fields.fields("find_out")),
    )


def _find_out_json(find_out: FindOut | None) -> Json:
    if find_out is None:
        return None
    return {"whom": text_json(find_out.whom), "forward": text_json(find_out.forward)}


def _find_out(fields: Fields) -> FindOut:
    return FindOut(whom=fields.text("whom"), forward=fields.text("forward"))


def _telework_json(measure: TeleworkMeasure) -> Json:
    return {"id": measure.id, "first": measure.first, "what": text_json(measure.what)}


def _telework(fields: Fields) -> TeleworkMeasure:
    return TeleworkMeasure(fields.string("id"), fields.flag("first"), fields.text("what"))
