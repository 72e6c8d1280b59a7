"""Files in a personal chat: offered by a card, taken or not, and shown where they stand."""

from dataclasses import dataclass
from typing import Final

from botbuilder.schema import Activity, Attachment

from bot.documents import File
from bot.teams import limits, words
from bot.teams.activities import part, text_of
from bot.teams.limits import shorten
from bot.teams.uploads import Upload
from conversations.engine import Document, Language, Notice
from conversations.ports import Address, Say

CONSENT_INVOKE: Final = "fileConsent/invoke"
CONSENT: Final = "application/vnd.microsoft.teams.card.file.consent"
INFO: Final = "application/vnd.microsoft.teams.card.file.info"


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody answered to an offer. upload: None where they declined."""

    delivery: str
    accepted: bool
    upload: Upload | None


def offer(file: File, step: Document, delivery: str) -> Attachment:
    """The card that asks whether the file may be put into the reader's OneDrive."""
    context = {"delivery": delivery}
    return Attachment(
        content_type=CONSENT,
        name=file.name,
        content={
            "description": shorten(step.text.strip() or step.notification, limits.HINT),
            "sizeInBytes": len(file.content),
            "acceptContext": context,
            "declineContext": context,
        },
    )


def info(upload: Upload) -> Attachment:
    """The file where it stands now."""
    return Attachment(
        content_type=INFO,
        content_url=upload.content_url,
        name=upload.name,
        content={"uniqueId": upload.unique_id, "fileType": upload.file_type},
    )


def consent(activity: Activity) -> Consent:
    """What a press on an offer says."""
    value = activity.value
    accepted = text_of(part(value, "action")) == "accept"
    told = {
        name: text_of(part(value, "uploadInfo", name))
        for name in ("uploadUrl", "contentUrl", "uniqueId", "fileType", "name")
    }
    upload = Upload(*told.values()) if accepted and told["uploadUrl"] else None
    return Consent(text_of(part(value, "context", "delivery")), accepted, upload)


def taken(delivery: str, to: Address, step: Document, lang: Language) -> tuple[Say, Say]:
    """The offer's place is taken by what the file is about; the file follows as a row of its own.

    Putting it there is slow work, so it is done when that row leaves, and again after a kill.
    """
    about = f"{step.text}\n{words.FILE_COMES.say(lang, name=step.name)}".strip()
    failed = Say(f"{delivery}:failed", to, _word(words.FILE_FAILED.say(lang, name=step.name)))
    return (
        Say(
            f"{delivery}:answer",
            to,
            Notice(step.notification, about, step.buttons),
            replaces=delivery,
        ),
        Say(f"{delivery}:file", to, step, otherwise=failed),
    )


def declined(delivery: str, to: Address, step: Document, lang: Language) -> Say:
    """The offer's place is taken by a word that nothing was put anywhere."""
    text = words.FILE_DECLINED.say(lang, name=step.name)
    return Say(
        f"{delivery}:answer", to, Notice(step.notification, text, step.buttons), replaces=delivery
    )


def refused(delivery: str, to: Address, step: Document, lang: Language) -> Say:
    """The offer's place is taken by a word that the file could not be put there."""
    text = words.FILE_FAILED.say(lang, name=step.name)
    return Say(
        f"{delivery}:answer", to, Notice(step.notification, text, step.buttons), replaces=delivery
    )


def out_of_date(delivery: str, to: Address, lang: Language) -> Say:
    """The offer is not known (any more)."""
    return Say(f"{delivery}:answer", to, _word(words.FILE_UNKNOWN.say(lang)))


def _word(text: str) -> Notice:
    return Notice(notification=text.partition("\n")[0], text=text)
