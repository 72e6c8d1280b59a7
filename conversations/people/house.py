"""Rules of the house that the secretariat switches, by the key that they are kept under."""

WAITING_LIST = "application.waiting_list"  # on: who applies beyond the planned number waits
ON, OFF = "on", "off"
