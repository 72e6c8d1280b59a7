"""The modal for a typed answer."""

from bot.slack import limits, words
from bot.slack.blocks import Block, plain, sections
from bot.slack.limits import shorten
from bot.slack.render import FORM, place_of
from conversations.engine import Ask, Form

ANSWER = "answer"  # the action_id of what is typed


def form_view(ask: Ask) -> Block:
    """The question with a field to type in; its input block's id is the question's."""
    form = ask.form or Form(button="", title=ask.heading, label=ask.prompt, hint="")
    language = words.language_of(ask.prompt, ask.notification)
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": place_of(ask),
        "title": plain(form.title, limits.TITLE),
        "submit": plain(words.SUBMIT.say(language), limits.TITLE),
        "close": plain(words.CLOSE.say(language), limits.TITLE),
        "blocks": [*sections(ask.prompt)[:1], _field(ask.question, form)],
    }


def _field(question: str, form: Form) -> Block:
    typed: Block = {"type": "plain_text_input", "action_id": ANSWER, "focus_on_load": True}
    if form.initial:
        # what stands in a field is no markup, so it is not escaped
        typed["initial_value"] = shorten(form.initial, limits.TYPED)
    field: Block = {
        "type": "input",
        "block_id": question,
        "label": plain(form.label, limits.LABEL),
        "element": typed,
    }
    if form.hint.strip():
        field["hint"] = plain(form.hint, limits.LABEL)
    return field
