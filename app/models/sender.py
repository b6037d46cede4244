"""Who a paper is from: the municipality's name, how to reach it, and its logo."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sender:
    """`contact` is one thing a line; `logo` is a PNG, or nothing."""

    name: str = ""
    contact: str = ""
    logo: bytes = b""

    @property
    def line(self) -> str:
        """Name and contact, as they stand at the foot of a paper; none is parted by the end of a line."""
        return "\u00a0· ".join(
            "\u00a0".join(part.split()) for part in (self.name, *self.contact.splitlines()) if part.strip()
        )
