import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.engine import (
    Conversation,
    Flow,
    Is,
    accepted,
    back,
    give,
    path,
    present,
    progress,
    reopen,
)
from tests.conversations.engine.flows import (
    IN_JAPAN,
    SHOP,
    after,
    answer,
    asked,
    begun,
    choice,
    flow,
)


def ids(of: Flow, conversation: Conversation) -> list[str]:
    return [question.id for question in path(of, conversation.answers)]


def test_the_first_question_is_asked_first() -> None:
    assert asked(SHOP, begun(SHOP)) == "in_japan"


def test_a_condition_opens_its_question() -> None:
    assert asked(SHOP, after(SHOP, in_japan="yes")) == "prefecture"
    assert asked(SHOP, after(SHOP, in_japan="no")) == "staff"


def test_nothing_is_asked_twice_after_a_change_and_back() -> None:
    conversation = after(SHOP, in_japan="yes", prefecture="tottori", staff="few")
    changed = give(SHOP, conversation, IN_JAPAN, answer("no"))
    assert ids(SHOP, changed) == ["in_japan", "staff", "wifi"]
    changed_back = give(SHOP, changed, IN_JAPAN, answer("yes"))
    assert asked(SHOP, changed_back) == "wifi"
    assert accepted(SHOP, changed_back.answers)["prefecture"].value == "tottori"


def test_an_answer_off_the_path_decides_nothing() -> None:
    chain = flow(
        choice("a"),
        choice("b", when=Is("a", ("yes",))),
        choice("c", when=Is("b", ("yes",))),
    )
    conversation = after(chain, a="yes", b="yes", c="yes")
    changed = give(chain, conversation, choice("a"), answer("no"))
    assert ids(chain, changed) == ["a"]
    assert asked(chain, changed) is None


def test_back_goes_to_the_question_before_and_again_further() -> None:
    conversation = after(SHOP, in_japan="no", staff="few")
    once = back(SHOP, conversation)
    assert once is not None
    assert asked(SHOP, once) == "staff"
    twice = back(SHOP, once)
    assert twice is not None
    assert asked(SHOP, twice) == "in_japan"
    assert back(SHOP, twice) is None


def test_back_then_the_same_answer_returns_to_the_same_question() -> None:
    conversation = after(SHOP, in_japan="no", staff="few")
    gone_back = back(SHOP, conversation)
    assert gone_back is not None
    question = present(SHOP, gone_back)
    assert question is not None
    assert asked(SHOP, give(SHOP, gone_back, question, answer("few"))) == "wifi"


def test_a_change_keeps_every_other_answer() -> None:
    done = after(SHOP, in_japan="no", staff="few", wifi="yes")
    staff = SHOP.question("staff")
    assert staff is not None
    opened = reopen(done, staff)
    assert asked(SHOP, opened) == "staff"
    changed = give(SHOP, opened, staff, answer("many"))
    assert asked(SHOP, changed) is None
    assert {k: a.value for k, a in changed.answers.items()} == {
        "in_japan": "no",
        "staff": "many",
        "wifi": "yes",
    }


def test_progress_tells_the_longest_way_while_it_may_still_change() -> None:
    first = present(SHOP, begun(SHOP))
    assert first is not None
    unsure = progress(SHOP, begun(SHOP), first)
    assert (unsure.number, unsure.of, unsure.certain) == (1, 4, False)
    conversation = after(SHOP, in_japan="no")
    staff = present(SHOP, conversation)
    assert staff is not None
    sure = progress(SHOP, conversation, staff)
    assert (sure.number, sure.of, sure.certain) == (2, 3, True)


def test_a_condition_that_reads_a_later_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="reads later"):
        flow(choice("early", when=Is("late", ("yes",))), choice("late"))


def test_an_id_used_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="used twice"):
        flow(choice("same"), choice("same"))


def test_an_unacceptable_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="does not accept"):
        give(SHOP, begun(SHOP), IN_JAPAN, answer("perhaps"))


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """Random flows of up to eight questions, whose conditions look backwards."""
    questions = [choice("q0")]
    for number in range(1, draw(st.integers(1, 8))):
        condition = draw(
            st.none()
            | st.builds(
                lambda earlier, value: Is(f"q{earlier}", (value,)),
                st.integers(0, number - 1),
                st.sampled_from(["yes", "no"]),
            )
        )
        questions.append(
            choice(f"q{number}", when=condition) if condition else choice(f"q{number}")
        )
    return flow(*questions)


@given(flows(), st.data())
def test_random_walks_never_repeat_lose_or_get_stuck(of: Flow, data: st.DataObject) -> None:
    """Whatever is answered, gone back to or changed: it ends, and every answer is kept."""
    conversation = begun(of)
    kept: dict[str, str] = {}
    for _ in range(40):
        on_path = ids(of, conversation)
        assert len(on_path) == len(set(on_path))
        question = present(of, conversation)
        if question is None:
            break
        if data.draw(st.integers(0, 4)) == 0 and (gone := back(of, conversation)):
            conversation = gone
            continue
        value = data.draw(st.sampled_from(["yes", "no"]))
        conversation = give(of, conversation, question, answer(value))
        kept[question.id] = value
        assert {k: a.value for k, a in conversation.answers.items()} == kept
    else:
        remaining = present(of, conversation)
        while remaining is not None:  # answering straight on always comes to an end
            conversation = give(of, conversation, remaining, answer("yes"))
            remaining = present(of, conversation)
    assert set(ids(of, conversation)) <= set(conversation.answers)


@given(flows(), st.data())
def test_progress_never_promises_fewer_than_are_asked(of: Flow, data: st.DataObject) -> None:
    conversation = begun(of)
    promised = len(of.questions)
    while (question := present(of, conversation)) is not None:
        told = progress(of, conversation, question)
        assert told.number <= told.of <= promised
        promised = told.of
        value = data.draw(st.sampled_from(["yes", "no"]))
        conversation = give(of, conversation, question, answer(value))
    assert len(ids(of, conversation)) <= promised
