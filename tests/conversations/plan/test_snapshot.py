import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.diagnosis import Reply
from conversations.plan import from_snapshot, to_snapshot
from tests.conversations.diagnosis import runs
from tests.conversations.plan.plans import plan_of


@given(
    given=runs.replies,
    edition=runs.editions,
    telework=runs.telework,
    today=st.dates(date(2019, 1, 1), date(2032, 12, 31)),
)
def test_a_plan_comes_back_as_it_was_kept(
    given: dict[str, Reply], edition: str, *, telework: bool | None, today: date
) -> None:
    plan = plan_of(given, telework=telework, today=today, edition=edition)
    stored = json.loads(json.dumps(to_snapshot(plan), sort_keys=True))
    assert from_snapshot(stored) == plan


def test_it_keeps_the_words_it_was_made_with() -> None:
    stored = json.dumps(to_snapshot(plan_of(runs.VOICE)), ensure_ascii=False)
    reworded = json.loads(stored.replace("使い回しをやめる", "1つずつ変える"))
    assert from_snapshot(reworded).measures[0].what.ja == "パスワードを長くし、1つずつ変える"


@pytest.mark.parametrize("gone", ["edition", "made", "measures", "telework", "look_again"])
def test_a_snapshot_with_something_missing_is_refused(gone: str) -> None:
    stored = to_snapshot(plan_of(runs.VOICE))
    del stored[gone]
    with pytest.raises(KeyError):
        from_snapshot(stored)
