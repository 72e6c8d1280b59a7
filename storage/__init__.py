"""Tables, stores, inbox, outbox, audit and migrations.

``Database`` runs a piece of work in one transaction; ``take_turn`` and ``act`` are such pieces.
What they put into the outbox, scheduler/delivery.py takes out through claims.py.
"""

from storage.database import Database, StorageAwayError
from storage.facts import SqlFacts
from storage.inbox import prune as prune_inbox
from storage.migrate import is_current, migrate
from storage.outbox import last_sent, said, waiting
from storage.stores.companies import company_of_application
from storage.stores.settings import read_setting, settle_setting, write_setting
from storage.turns import Taken, act, take_turn

__all__ = [
    "Database",
    "SqlFacts",
    "StorageAwayError",
    "Taken",
    "act",
    "company_of_application",
    "is_current",
    "last_sent",
    "migrate",
    "prune_inbox",
    "read_setting",
    "said",
    "settle_setting",
    "take_turn",
    "waiting",
    "write_setting",
]
