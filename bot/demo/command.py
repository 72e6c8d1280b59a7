"""``sme-consultant demo``: the trial's sample data, for whoever prefers a line to a button."""

import sys
from contextlib import closing
from functools import partial

from sqlalchemy.exc import SQLAlchemyError

from bot import consultant
from bot.commands import migrate_for, settings_or_none
from bot.demo.trial import AlreadyError, NotATrialError, fill
from bot.settings import Settings
from bot.wiring import TRIAL_OFFICE
from storage import Database, StorageAwayError

_SHUT = "the trial is shut: Slack or Teams is set, or HOST is not this machine's own\n"
_NOT_A_TRIAL = "DATABASE_URL: it holds records that are no trial's; nothing was changed\n"
_ALREADY = (
    "a firm is in the trial already; nothing was changed ([はじめから] on the page clears it)\n"
)
_AWAY = "DATABASE_URL: the database is away; nothing was changed\n"


def demo() -> int:
    """Puts it in; 1 and a line on stderr where it may not be, 2 where a setting is wrong."""
    settings = settings_or_none()
    if settings is None:
        return 2
    if not settings.web_opens:
        sys.stderr.write(_SHUT)
        return 1
    if failed := migrate_for(settings):
        return failed
    if why := _filled(settings):
        sys.stderr.write(why)
        return 1
    sys.stderr.write(f"three firms are in the trial: http://{settings.host}:{settings.port}/\n")
    return 0


def _filled(settings: Settings) -> str:
    """Why it was not put in; empty where it was."""
    desk = consultant.desk(consultant.programme(settings, TRIAL_OFFICE))
    with closing(Database(settings.database_url)) as database:
        try:
            database.run_now(partial(fill, desk=desk))
        except NotATrialError:
            return _NOT_A_TRIAL
        except AlreadyError:
            return _ALREADY
        except (StorageAwayError, SQLAlchemyError):
            return _AWAY
    return ""
