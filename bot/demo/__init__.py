"""Sample data for the browser's trial: three firms at different stages, told through the desk."""

from bot.demo.trial import AlreadyError, NotATrialError, TrialData, begin_anew, fill

__all__ = ["AlreadyError", "NotATrialError", "TrialData", "begin_anew", "fill"]
