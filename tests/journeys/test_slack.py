import pytest

from tests.journeys.slack_door import SlackDoor
from tests.journeys.story import tell, whole
from tests.journeys.wire import assert_asked_once, assert_well_formed

pytestmark = pytest.mark.process


def test_the_whole_story(slack_door: SlackDoor) -> None:
    tell(whole(slack_door))

    assert_well_formed(slack_door.slack)
    assert_asked_once(slack_door.slack, "U1")
    slack_door.site.product.settle()
    assert slack_door.site.product.metric("sme_messages_failed") == 0
    assert slack_door.site.product.stop() == 0
