"""How a process of central is set: where it listens, and how much of it anybody may use."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

MIB = 1024 * 1024


@dataclass(frozen=True)
class Rate:
    """So many a second, and so many at once after a pause."""

    each_second: float
    at_once: float


@dataclass(frozen=True)
class Limits:
    """What one process gives. Others beside it give as much again."""

    device_requests: Rate = Rate(500, 1_000)
    device_bytes: Rate = Rate(32 * MIB, 256 * MIB)
    organisation_requests: Rate = Rate(5_000, 10_000)
    address_strangers: Rate = Rate(2, 60)
    """Requests whose signer is not known, from one address."""
    address_boxes: Rate = Rate(1 / 6, 10)
    """Tries at finding a worker's box, from one address."""
    address_answers: Rate = Rate(2, 60)
    """Answers to invitations, from one address."""
    device_at_once: int = 8
    device_answers: int = 2
    """Large answers on their way to one device."""
    device_streams: int = 4
    organisation_streams: int = 5_000
    large_body: int = 256 * 1024
    small_bytes: int = 8 * MIB
    large_bytes: int = 32 * MIB
    answer_bytes: int = 32 * MIB
    """What bodies and answers may take of the memory together; the rest waits its turn."""
    waiting: int = 50
    """Who may be in line for that; others are told to come again."""
    body_seconds: float = 60
    answer_seconds: float = 120
    wait_seconds: float = 20
    connections: int = 10
    """To the database."""
    sockets: int = 6_000


@dataclass(frozen=True)
class Settings:
    """One process. `organisations` empty: any organisation may be laid here by its founder."""

    database: str
    host: str = "127.0.0.1"
    port: int = 8440
    certificate: Path | None = None
    key: Path | None = None
    organisations: frozenset[bytes] = frozenset()
    limits: Limits = field(default_factory=Limits)

    @property
    def plain_is_safe(self) -> bool:
        """Whether plain HTTP stays on this machine."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
