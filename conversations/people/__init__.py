"""People, accounts, memberships, companies and experts."""

from conversations.people.model import (
    Account,
    Actor,
    Company,
    Expert,
    Membership,
    Person,
    Profile,
    Role,
)

__all__ = ["Account", "Actor", "Company", "Expert", "Membership", "Person", "Profile", "Role"]
