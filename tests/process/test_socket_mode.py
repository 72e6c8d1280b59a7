"""The product heard over Socket Mode alone: no address, no secret, the same conversation."""

from pathlib import Path

import pytest

from tests.support.product import SECRET, Product, slack_settings
from tests.support.site import assert_discreet
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_socket_user import SocketUser

pytestmark = pytest.mark.process


def test_a_conversation_over_socket_mode_survives_a_kill(tmp_path: Path) -> None:
    with LoopbackSlack() as slack:
        settings = slack_settings(slack, f"sqlite:///{tmp_path}/socket.db")
        settings |= {"SLACK_SIGNING_SECRET": "", "SLACK_APP_TOKEN": "xapp-loopback"}
        with Product(tmp_path, settings) as product:
            slack.wait_for(lambda: slack.sockets.connections == 1)
            user = SocketUser(product.url, SECRET, slack)
            assert user.command("/sme", "diagnose").status == 200
            first = user.wait_question("q01")
            assert product.metric("sme_slack_socket_connected") == 1

            product.restart()
            slack.wait_for(lambda: slack.sockets.opened == 2)
            assert user.press("partial").status == 200
            user.wait_question("q02", after=first)

            pressed = user.last_delivery
            assert user.press("partial", delivery_id=pressed).status == 200  # brought again
            product.settle()
            assert [m.text for m in user.messages()].count("自社診断 質問2") == 1
            assert product.metric("sme_slack_socket_quiet_seconds") < 60
            assert product.stop() == 0
            assert_discreet(product.log())
            assert "xapp-" not in product.log()
