"""Tables, stores, inbox, outbox, audit and migrations.

``Database`` runs a piece of work in one transaction; ``take_turn`` and ``act`` are such pieces.
The outbox is filled by them and emptied by scheduler/delivery.py through claims.py. Tables are
made by ``storage.migrate.migrate``, which is imported on its own as it is slow to load.
"""

from storage.database import Database, StorageAwayError
from storage.facts import SqlFacts
from storage.turns import Taken, act, take_turn

__all__ = ["Database", "SqlFacts", "StorageAwayError", "Taken", "act", "take_turn"]
