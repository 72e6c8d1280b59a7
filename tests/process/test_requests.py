"""Who may come in, and which doors are open."""

from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.support.product import OFFICE, SECRET, TOKEN, Product
from tests.support.site import Site, assert_discreet
from tests.support.slack_delivery import FORM, JSON, Request
from tests.support.slack_user import SlackUser

pytestmark = pytest.mark.process


def _post(product: Product, body: str, **headers: str) -> int:
    connection = HTTPConnection("127.0.0.1", product.port, timeout=5)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("POST", "/slack/events", body.encode(), named)
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("secret", ["another-secret", SECRET.upper(), ""])
def test_another_signature_is_refused(any_site: Site, secret: str) -> None:
    stranger = SlackUser(any_site.product.url, secret, any_site.slack, user="U51")

    assert stranger.command("/sme", "check").status == 401
    assert stranger.say("ひみつの言葉").status == 401
    assert stranger.open_home().status == 401
    assert any_site.posted(stranger) == []


@pytest.mark.parametrize("seconds", [-600, -301, 301, 86_400])
def test_an_old_or_future_stamp_is_refused(any_site: Site, seconds: float) -> None:
    person = any_site.person("U51")
    person.skew = seconds

    assert person.command("/sme", "check").status == 401


def test_an_unsigned_body_is_refused_whatever_it_holds(any_site: Site) -> None:
    product = any_site.product
    for kind, body in ((JSON, '{"type":"url_verification","challenge":"x"}'), (FORM, "command=a")):
        assert _post(product, body, Content_Type=kind) == 401
    stamped = {"X_Slack_Request_Timestamp": "x", "X_Slack_Signature": "v0=ä"}
    assert _post(product, "{", **stamped) == 401


def test_slack_may_make_sure_of_the_address(any_site: Site) -> None:
    person = any_site.person("U51")
    body = '{"type":"url_verification","challenge":"c-51","token":"t"}'

    reply = person.deliver({}, lambda _: "verify", lambda _: Request(JSON, body))

    assert (reply.status, "c-51" in reply.body) == (200, True)


def test_with_slack_set_the_browser_chat_is_shut(any_site: Site) -> None:
    for path in ("/", "/static/app.js", "/api/messages", "/trial"):
        assert any_site.product.get(path).status == 404


def test_only_the_secretariat_may_use_its_words(any_site: Site) -> None:
    person = any_site.person("U52")

    for line in ("status", "session add C-22222 E-22222 2030-01-07 10:00 online", "help"):
        assert person.command("/sme-office", line).status == 200
    shown = any_site.slack.wait_for(
        lambda: [m for m in any_site.slack.ephemerals if m.seen_by == "U52"][2:]
    )

    assert "事務局の人が使う言葉です" in str(shown[0].blocks)
    assert "会社の一覧" not in str([m.blocks for m in any_site.slack.ephemerals])


@pytest.mark.parametrize("missing", ["SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN"])
def test_with_half_of_slacks_settings_both_doors_stay_shut(tmp_path: Path, missing: str) -> None:
    settings = {"SLACK_SIGNING_SECRET": SECRET, "SLACK_BOT_TOKEN": TOKEN}
    del settings[missing]
    with Product(tmp_path, settings) as product:
        assert product.get("/").status == 404
        assert _post(product, "command=%2Fsme") == 404
        assert product.get("/readyz").status == 200
        log = product.log()
    assert "the Slack door stays shut" in log
    assert_discreet(log)


def test_a_secret_of_spaces_opens_nothing(tmp_path: Path) -> None:
    settings = {"SLACK_SIGNING_SECRET": "\t ", "SLACK_BOT_TOKEN": TOKEN}
    with Product(tmp_path, settings) as product:
        assert _post(product, "command=%2Fsme") == 404


def test_with_no_settings_slack_and_teams_accept_nothing(tmp_path: Path) -> None:
    with Product(tmp_path, {}) as product:
        assert _post(product, "command=%2Fsme") == 404
        assert product.get("/").status == 200  # the trial, on loopback
        assert "Traceback" not in product.log()
        assert product.stop() == 0
    assert (tmp_path / "var" / "sme.db").exists()


def test_beyond_loopback_the_browser_chat_is_shut(tmp_path: Path) -> None:
    with Product(tmp_path, {"HOST": "0.0.0.0"}) as product:
        assert product.get("/").status == 404


def test_the_numbers_that_operators_read_name_nobody(any_site: Site) -> None:
    product, person = any_site.product, any_site.person("U53")
    person.command("/sme", "help")
    product.settle()

    body = product.get("/metrics").body
    assert product.metric("sme_messages_sent") > 0
    assert 'sme_turns_total{platform="slack"}' in body
    assert body.endswith("# EOF\n")
    for word in (OFFICE, "U53", "hanako", "slack:"):
        assert word not in body
