"""The App Home's picture, fetched by its link from the running product as Slack would."""

from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.support.site import installed
from tests.support.slack_things import Json
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process

OUTSIDE = "https://consultant.example"


def test_the_picture_of_the_last_diagnosis_is_fetched_by_its_link(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/home.db"
    with installed(tmp_path, database, PUBLIC_URL=OUTSIDE) as site:
        user = site.person("U51")
        user.open_home()
        user.command("/sme", "diagnose")
        for number in range(1, 26):
            user.wait_question(f"q{number:02}")
            user.press("partial")
        (image,) = wait_until(lambda: _images(site.slack.home("U51")), 10)
        assert "50点（100点満点）" in image["alt_text"]
        address = str(image["image_url"])
        assert address.startswith(f"{OUTSIDE}/files/")
        with urlopen(address.replace(OUTSIDE, site.product.url)) as answer:  # noqa: S310 - loopback
            assert answer.headers["Content-Type"] == "image/png"
            assert answer.read(4) == b"\x89PNG"


def _images(home: Json | None) -> list[Json]:
    return [block for block in home["blocks"] if block["type"] == "image"] if home else []
