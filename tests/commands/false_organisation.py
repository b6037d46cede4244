"""An organisation that a thief has made, with a box in it that another's paper code opens."""

from pathlib import Path

from app.keys.recovery_code import read_code, recovery_public_key
from tests.commands.office import Office
from tests.conftest import Hands


def false_organisation(place: Path, hands: Hands, paper: str) -> Office:
    """Whoever has opened the vault knows the code's public half, and that is enough to close a box to it."""
    place.mkdir()
    made = Office(place / "delt", hands)
    vault = made.laptop("Tyv")
    with vault.writing() as connection:
        key = recovery_public_key(read_code(paper))
        connection.execute("UPDATE own SET value = ? WHERE name = 'recovery_public'", [key])
    made.join("Tyv")
    made.round()
    return made
