"""The answer to an offered file: kept in one go, whoever sends it how often."""

import logging
from collections.abc import Sequence

from botbuilder.schema import Activity

from bot.teams import files
from bot.teams.activities import channel_of, text_of
from bot.teams.files import Consent
from bot.teams.references import address_of
from bot.teams.settings import TeamsSettings
from bot.teams.uploads import Upload, Uploads, is_theirs
from bot.teams.words import language_known, language_of
from conversations.engine import Document
from conversations.ports import Address, Say

_log = logging.getLogger(__name__)


class Consents:
    """Takes what people answered. It sends and fetches nothing itself."""

    def __init__(self, settings: TeamsSettings, uploads: Uploads) -> None:
        self._settings = settings
        self._uploads = uploads

    async def take(self, activity: Activity) -> None:
        """One answer; a repeated one changes nothing."""
        to = address_of(activity)
        if not to.user:
            return  # files are offered in personal chats only
        answer = files.consent(activity)
        step = await self._uploads.offered(answer.delivery, to)
        if isinstance(step, Document):
            says, upload = self._answered(answer, to, step)
        else:
            own = f"teams:{channel_of(activity)}:{text_of(activity.id)}"
            lang = language_known(text_of(activity.locale))
            says, upload = (files.out_of_date(own, to, lang),), None
        await self._uploads.answer(says, upload)

    def _answered(
        self, answer: Consent, to: Address, step: Document
    ) -> tuple[Sequence[Say], Upload | None]:
        lang = language_of(step.notification, step.text)
        if not answer.accepted:
            return (files.declined(answer.delivery, to, step, lang),), None
        if answer.upload is None or not self._may_put(answer.upload):
            _log.warning("a file was to be put where none of Teams' is: refused")
            return (files.refused(answer.delivery, to, step, lang),), None
        return files.taken(answer.delivery, to, step, lang), answer.upload

    def _may_put(self, upload: Upload) -> bool:
        service = self._settings.service_url
        return all(is_theirs(each, service) for each in (upload.url, upload.content_url))
