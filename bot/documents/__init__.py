"""Files of what the consultant says: charts, Excel sheets, pages to print. One port behind it.

``port`` is what a door is handed (``Papers``); ``writing`` holds the writers, which a door
never sees.
"""

from bot.documents.port import NO_PAPERS, File, Paper, Papers

__all__ = ["NO_PAPERS", "File", "Paper", "Papers"]
