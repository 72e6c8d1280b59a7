"""Experts: their registration, and what the secretariat does with it."""

from conversations.experts import admitting, listing, registering

ACTIONS = (*registering.ACTIONS, *admitting.ACTIONS, *listing.ACTIONS)
