"""The store that is measured: many citizens, one of them with five years of entries."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.bench.danish import Danish, seeded
from app.bench.story import VISITS, WORDY, Story
from app.bench.teller import BEGAN_MS, YEARS_MS
from app.models.change import Entry
from app.models.moment import Moment
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import Profile, World
from app.store.vault import Vault

PASSWORD = "en god adgangskode"  # noqa: S105 - opens nothing but the bench's own store
BATCH = 10_000
CITIZENS, ENTRIES, LONGEST = 500, 100_000, 3_500


@dataclass(frozen=True)
class Size:
    """How much is written."""

    citizens: int
    entries: int
    longest: int

    @classmethod
    def of(cls, scale: float) -> "Size":
        """The whole caseload, or a part of it."""
        return cls(
            max(3, round(CITIZENS * scale)), max(200, round(ENTRIES * scale)), max(60, round(LONGEST * min(scale, 1)))
        )


@dataclass(frozen=True)
class Made:
    """The profile with the caseload in it, closed; `long` is the citizen with five years of entries."""

    home: Path
    profile: Profile
    key: bytes
    world: World
    long: bytes

    def open(self) -> Vault:
        """The vault, as after unlocking."""
        return open_vault(self.profile, self.key, self.world)


def bench_world(seed: int) -> World:
    """A clock that moves a second at every look, and randomness that repeats itself."""
    seconds = iter(range(10**9))
    return World(lambda: Moment(BEGAN_MS + YEARS_MS + next(seconds) * 1000, 60), seeded(seed).randbytes)


def make_profile(home: Path, world: World) -> tuple[Profile, bytes]:
    """An empty profile and its key."""
    profile, _ = create_profile(home, name="Signe Holm", role="Bostøtte", password=PASSWORD, world=world)
    return profile, unlock_password(profile, PASSWORD)


def make_caseload(home: Path, size: Size, tell: Callable[[str], None]) -> Made:
    """Write the caseload into a new profile, batch by batch."""
    world = bench_world(1)
    profile, key = make_profile(home, world)
    vault = open_vault(profile, key, world)
    try:
        batch: list[tuple[bytes, Entry]] = []
        for story in stories(size):
            batch += story.entries
            if len(batch) >= BATCH:
                vault.receive(batch)
                batch = []
        vault.receive(batch)
        entries, texts = (
            vault.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("entries", "texts")
        )
        tell(f"{size.citizens} citizens, {entries} entries, {texts} texts")
        return Made(home, profile, key, world, vault.citizens()[0])
    finally:
        vault.close()


def stories(size: Size, writer: tuple[bytes, bytes] | None = None) -> Iterator[Story]:
    """One story for each citizen, the long one first; the same ones every time. `writer`: device and worker."""
    random = seeded(2026)
    danish = Danish(random)
    device, author = writer or (random.randbytes(16), random.randbytes(16))
    left = size.entries - size.longest
    for number in range(size.citizens):
        share = left // (size.citizens - 1) + (number <= left % (size.citizens - 1))
        story = Story(random.randbytes(16), device, author, random, danish)
        mix, entries = (VISITS, size.longest) if number == 0 else (WORDY, share)
        story.tell(danish.first_name(), mix, entries)
        yield story
