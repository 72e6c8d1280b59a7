"""``check``: one line for each thing that is missing or wrong, and never a secret."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest

from bot.cli import main
from bot.slack.manifest import SCOPES
from storage import migrate
from tests.support.postgres import PostgresServer
from tests.support.slack_api import LoopbackSlack

SIGNING = "0123456789abcdef0123456789abcdef"
TOKEN = "xoxb-do-not-print"
PASSWORD = "do-not-print-either"


class Checked(NamedTuple):
    """What ``check`` said: its exit code, and the lines by what they are."""

    code: int
    wrong: list[str]
    notes: list[str]
    fine: list[str]


Check = Callable[..., Checked]


@pytest.fixture
def check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Check:
    """Runs ``check`` with these settings, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(**settings: str) -> Checked:
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        code = main(["check"])
        told = capfd.readouterr()
        assert told.err == ""
        for secret in (SIGNING, TOKEN, PASSWORD):
            assert secret not in told.out
        lines = told.out.splitlines()
        states = ("wrong", "note", "ok")
        by_state = [[n[7:] for n in lines if n.split()[0] == state] for state in states]
        assert sum(map(len, by_state)) == len(lines)
        return Checked(code, *by_state)

    return run


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        running.scopes = SCOPES
        yield running


@pytest.fixture
def installed(tmp_path: Path, slack: LoopbackSlack) -> dict[str, str]:
    """The settings of an installation in which nothing is wrong."""
    url = f"sqlite:///{tmp_path}/checked.db"
    migrate(url)
    terms = tmp_path / "terms.txt"
    terms.write_text("第1条 …", encoding="utf-8")
    return {
        "TERMS_FILE": str(terms),
        "DATABASE_URL": url,
        "PUBLIC_URL": "https://consultant.example",
        "OFFICE_MEMBERS": "slack:T1:U9, slack:T1:W8",
        "OFFICE_TELEPHONE": "03-0000-0000",
        "OFFICE_MAIL": "office@example.com",
        "OFFICE_HOURS": "平日10時～17時",
        "REGISTER_URL": "https://register.example/",
        "INCIDENT_IPA": "desk@example.com",
        "INCIDENT_POLICE": "000-0000",
        "INCIDENT_MAINTAINER": "000-0001",
        "INCIDENT_CONTACTS_CHECKED": str(datetime.now(tz=UTC).date()),
        "PROGRAMME_APPLICATIONS_OPEN": "2020-08-01",
        "PROGRAMME_APPLICATIONS_CLOSE": "2020-09-30",
        "PROGRAMME_END": "2021-03-31",
        "SLACK_SIGNING_SECRET": SIGNING,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_API_URL": slack.url,
    }


def test_where_nothing_is_set_nothing_is_wrong_and_nothing_is_made(
    check: Check, tmp_path: Path
) -> None:
    checked = check()

    assert (checked.code, checked.wrong) == (0, [])
    assert "SLACK_SIGNING_SECRET: empty: the Slack door stays shut" in checked.notes
    assert any(line.startswith("HOST: the browser chat opens at") for line in checked.fine)
    for name in ("OFFICE_TELEPHONE", "OFFICE_MAIL", "OFFICE_HOURS", "DATABASE_URL"):
        assert sum(line.startswith(name) for line in checked.notes) == 1
    assert list(tmp_path.iterdir()) == []


def test_contacts_for_an_incident_are_to_be_read_up_every_year(check: Check) -> None:
    def notes(**settings: str) -> list[str]:
        return [line for line in check(**settings).notes if line.startswith("INCIDENT_")]

    assert [line.partition(":")[0] for line in notes()] == [
        *("INCIDENT_IPA", "INCIDENT_POLICE", "INCIDENT_MAINTAINER")
    ]
    given = {"INCIDENT_IPA": "a", "INCIDENT_POLICE": "b", "INCIDENT_MAINTAINER": "c"}
    today = datetime.now(tz=UTC).date()
    assert "INCIDENT_CONTACTS_CHECKED: empty" in notes(**given)[0]
    assert notes(INCIDENT_CONTACTS_CHECKED=str(today)) == []
    (old,) = notes(INCIDENT_CONTACTS_CHECKED=str(today - timedelta(days=400)))
    assert "more than a year ago" in old
    checked = check(INCIDENT_CONTACTS_CHECKED=str(today + timedelta(days=2)))
    assert checked.wrong == ["INCIDENT_CONTACTS_CHECKED: is a day to come"]


def test_terms_of_use_are_read_and_told_apart_by_their_wording(
    check: Check, tmp_path: Path
) -> None:
    def said(**settings: str) -> list[str]:
        checked = check(**settings)
        every = (*checked.wrong, *checked.notes, *checked.fine)
        return [line for line in every if line.startswith("TERMS_FILE")]

    assert "no application is taken" in said()[0]
    assert "cannot be read" in said(TERMS_FILE=str(tmp_path / "none.txt"))[0]
    terms = tmp_path / "terms.txt"
    terms.write_bytes("第1条 ㈱髙﨑".encode("cp932"))
    first = said(TERMS_FILE=str(terms), TERMS_VERSION="第1版")
    assert first[0].startswith("TERMS_FILE: version 第1版 (")
    terms.write_bytes("第1条 ㈱髙橋".encode("cp932"))
    assert said(TERMS_FILE=str(terms), TERMS_VERSION="第1版") != first


def test_where_all_is_well_it_says_so(check: Check, installed: dict[str, str]) -> None:
    checked = check(**installed)

    assert (checked.code, checked.wrong) == (0, [])
    assert "SLACK_BOT_TOKEN: installed in Workspace T1" in checked.fine
    assert "DATABASE_URL: answers, and is of this release" in checked.fine
    assert [line.partition(":")[0] for line in checked.notes] == ["MICROSOFT_APP_ID", "HOST"]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("PORT", "abc", "integer"),
        ("PORT", "99999", "65535"),
        ("PROGRAMME_EDITION", "3.0", "'2020' or '4.0'"),
        ("PROGRAMME_TIMEZONE", "Asia/Tokio", "Asia/Tokyo"),
        ("PROGRAMME_CAPACITY", "0", "1"),
        ("PROGRAMME_END", "2021-13-01", "date"),
        ("PROGRAMME_END", "2020-09-29", "before PROGRAMME_APPLICATIONS_CLOSE"),
        ("PROGRAMME_APPLICATIONS_CLOSE", "2020-07-31", "before PROGRAMME_APPLICATIONS_OPEN"),
        ("OFFICE_MEMBERS", "", "nobody can use /sme-office"),
        ("OFFICE_MEMBERS", "slack:T1:U9,slack:T1", "slack:WORKSPACE:USER"),
        ("OFFICE_MEMBERS", "skype:T1:U9", "slack:WORKSPACE:USER"),
        ("OFFICE_MEMBERS", "U9", "slack:WORKSPACE:USER"),
        ("OFFICE_MEMBERS", "slack:T1:yamada", "U or W"),
        ("PUBLIC_URL", "http://consultant.example", "https://"),
        ("DATABASE_URL", f"mysql://u:{PASSWORD}@h/db", "postgresql://"),
        ("DATABASE_URL", f"postgresql://u:{PASSWORD}@127.0.0.1:x/db", "postgresql://"),
        ("DATABASE_URL", f"postgresql://u:{PASSWORD}@127.0.0.1:1/db", "nothing answers"),
        ("DATABASE_URL", "sqlite:///", "sqlite:///path"),
        ("DATABASE_URL", "sqlite:///:memory:", "sqlite:///path"),
        ("DATABASE_URL", "sqlite:////dev/null/sme.db", "folder"),
        ("SLACK_SIGNING_SECRET", "", "Basic Information"),
        ("SLACK_BOT_TOKEN", "", "OAuth & Permissions"),
        ("SLACK_BOT_TOKEN", "xapp-1-A1", "xoxb-"),
        ("SLACK_BOT_TOKEN", "xoxb-日本", "xoxb-"),
        ("SLACK_API_URL", "slack.example", "https://"),
        ("SLACK_API_URL", "http://127.0.0.1:1/api/", "nothing answers"),
    ],
)
def test_one_wrong_setting_is_one_line(
    check: Check, installed: dict[str, str], name: str, value: str, told: str
) -> None:
    checked = check(**installed | {name: value})

    assert checked.code == 1
    (line,) = checked.wrong
    assert line.startswith(f"{name}: ")
    assert told in line


def test_dates_are_compared_where_one_between_is_empty(check: Check) -> None:
    checked = check(PROGRAMME_APPLICATIONS_OPEN="2020-08-01", PROGRAMME_END="2020-07-31")

    assert checked.wrong == ["PROGRAMME_END: is before PROGRAMME_APPLICATIONS_OPEN"]


def test_two_wrong_settings_are_two_lines(check: Check) -> None:
    assert len(check(PORT="x", PROGRAMME_EDITION="1").wrong) == 2


def test_spaces_around_what_was_pasted_do_no_harm(check: Check, installed: dict[str, str]) -> None:
    pasted = {"SLACK_SIGNING_SECRET": f" {SIGNING}\n", "SLACK_BOT_TOKEN": f"{TOKEN} "}

    assert check(**installed | pasted).wrong == []


def test_a_secret_of_another_shape_is_noted(check: Check, installed: dict[str, str]) -> None:
    checked = check(**installed | {"SLACK_SIGNING_SECRET": "A1.do-not-print-either"})

    assert checked.code == 0
    assert "SLACK_SIGNING_SECRET: is not of the usual shape" in "\n".join(checked.notes)


def test_every_missing_scope_is_named(
    check: Check, installed: dict[str, str], slack: LoopbackSlack
) -> None:
    slack.scopes = SCOPES - {"im:write", "chat:write"} | {"files:read"}

    checked = check(**installed)

    assert checked.code == 1
    assert [line.partition(": ")[0] for line in checked.wrong] == [
        "scope chat:write",
        "scope im:write",
    ]


@pytest.mark.parametrize("why", ["invalid_auth", "token_revoked", "account_inactive"])
def test_a_token_that_slack_refuses(
    check: Check, installed: dict[str, str], slack: LoopbackSlack, why: str
) -> None:
    slack.fail("auth.test", why)

    (line,) = check(**installed).wrong

    assert line == f"SLACK_BOT_TOKEN: Slack refuses it ({why}): install the app again"


class _Elsewhere(BaseHTTPRequestHandler):
    """Some other web server: it answers, but not as Slack does."""

    answer = (HTTPStatus.OK, "text/html", b"<html>")

    def do_POST(self) -> None:
        status, kind, body = self.answer
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.mark.parametrize(
    "answer",
    [
        (HTTPStatus.OK, "text/html", b"<html>"),
        (HTTPStatus.NOT_FOUND, "text/plain", b"not here"),
        (HTTPStatus.OK, "application/json", b"[]"),
        (HTTPStatus.OK, "application/json", b"{}"),
        (HTTPStatus.BAD_GATEWAY, "text/html", b""),
    ],
)
def test_an_address_where_another_server_answers(
    check: Check, installed: dict[str, str], answer: tuple[HTTPStatus, str, bytes]
) -> None:
    handler = type("Answering", (_Elsewhere,), {"answer": answer})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            address = f"http://127.0.0.1:{server.server_port}/"
            checked = check(**installed | {"SLACK_API_URL": address})
        finally:
            server.shutdown()
            thread.join()

    (line,) = checked.wrong
    assert line.startswith("SLACK_API_URL: what answers there is not Slack's Web API")


def test_half_of_slacks_settings_shut_both_doors(check: Check) -> None:
    name = "SLACK_CLIENT_ID"
    checked = check(**{name: "1.2", "OFFICE_MEMBERS": "slack:T1:U9"})

    assert [line.partition(":")[0] for line in checked.wrong] == [
        "SLACK_SIGNING_SECRET",
        "SLACK_BOT_TOKEN",
    ]
    assert any(line.startswith(f"{name}: is not used yet") for line in checked.notes)
    assert any(line.startswith("HOST: the browser chat stays shut") for line in checked.notes)


def test_socket_mode_needs_neither_secret_nor_address(
    check: Check, installed: dict[str, str]
) -> None:
    over = {"SLACK_SIGNING_SECRET": "", "PUBLIC_URL": "", "SLACK_APP_TOKEN": "xapp-x"}
    checked = check(**installed | over)

    assert checked.wrong == []
    assert "SLACK_APP_TOKEN: Slack is heard over Socket Mode" in checked.fine
    assert not any(line.startswith("PUBLIC_URL") for line in checked.notes)


def test_an_app_token_that_opens_no_connection(
    check: Check, installed: dict[str, str], slack: LoopbackSlack
) -> None:
    (line,) = check(**installed | {"SLACK_APP_TOKEN": "xoxb-mistaken"}).wrong
    assert line.startswith("SLACK_APP_TOKEN: is no app token")

    slack.fail("apps.connections.open", "missing_scope")
    (line,) = check(**installed | {"SLACK_APP_TOKEN": "xapp-x"}).wrong
    assert line.startswith("SLACK_APP_TOKEN: no connection (missing_scope)")


def test_a_database_of_another_release(check: Check, tmp_path: Path) -> None:
    (tmp_path / "old.db").touch()

    (line,) = check(DATABASE_URL=f"sqlite:///{tmp_path}/old.db").wrong

    assert line == "DATABASE_URL: not of this release: run `sme-consultant migrate`"


def test_a_file_that_is_no_database(check: Check, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("これは手紙です。" * 200)

    (line,) = check(DATABASE_URL=f"sqlite:///{tmp_path}/letter.db").wrong

    assert line == "DATABASE_URL: cannot be read as an SQLite file"


def test_a_postgresql_that_does_not_know_the_database(
    check: Check, postgres: PostgresServer
) -> None:
    (line,) = check(DATABASE_URL=postgres.url("nowhere")).wrong

    assert line.startswith("DATABASE_URL: nothing answers there, or it refuses")


def test_a_settings_file_in_another_encoding(check: Check, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("OFFICE_HOURS=平日\n".encode("cp932"))

    assert check().wrong == [".env: not in UTF-8; save it in that encoding"]


def test_settings_are_read_from_the_file(check: Check, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PROGRAMME_EDITION=2020\nOFFICE_MAIL='a@example.com'\n")

    checked = check()

    assert "PROGRAMME_EDITION: 2020" in checked.fine
    assert not any(line.startswith("OFFICE_MAIL") for line in checked.notes)
