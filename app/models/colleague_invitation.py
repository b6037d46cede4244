"""What a colleague is handed on paper to come into the organisation."""

from dataclasses import dataclass
from datetime import date

_GROUP = 5


@dataclass(frozen=True)
class ColleagueInvitation:
    """One page. `over_central`: nothing need be sent back by hand."""

    organisation: str
    inviter: str
    name: str
    role: str
    text: str
    last_day: date
    fingerprint: str
    over_central: bool


def in_groups(text: str) -> str:
    """In fives, so that a hand can copy it; spaces do not count when it is read."""
    return " ".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
