"""An office with a shared folder or central, for the rows about sharing: Signe founded it, Lone leads and reads all."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from os import urandom
from pathlib import Path
from random import Random
from time import time_ns

from app.bench.caseload import Size, bench_world, stories
from app.bench.danish import seeded
from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.commands.organisation import certify, find_worker, found_organisation, invite, join, make_team
from app.commands.shared_place import Where
from app.commands.sharing import let_in
from app.commands.signing import my_identity
from app.commands.syncing import Exchanged, exchange
from app.keys.recovery_code import recovery_public_key
from app.models.change import Entry, SaidBy
from app.models.membership import Role
from app.models.moment import Moment
from app.store.entries import take_in
from app.store.logs import load_organisation
from app.store.open import make_store, open_store
from app.store.vault import Me, Vault

KEY = bytes(range(32))
_BATCH = 10_000


@dataclass
class Office:
    """Laptops by name, each with its store open, and the folder between them."""

    home: Path
    random: Random = field(default_factory=lambda: seeded(7))
    at: dict[str, Vault] = field(default_factory=dict)
    where: Where | None = None

    @classmethod
    def found(cls, home: Path, where: Where | None = None) -> "Office":
        """A new one. Central takes no nonce twice, so that there chance is another every time."""
        made = cls(home, where=where, random=Random(urandom(16)) if where else seeded(7))
        made.folder.mkdir(parents=True)
        found_organisation(made.laptop("Signe"), name="Nord", random=made.chance)
        made.come("Lone")
        make_team(made.at["Signe"], name="Nord", leader=made.id("Lone"), members=[made.id("Signe")])
        made.sync("Signe", "Lone")
        return made

    @property
    def folder(self) -> Path:
        """What they share."""
        return self.home / "shared"

    @property
    def chance(self) -> Callable[[int], bytes]:
        """Where keys and ids come from: the same ones every time."""
        return self.random.randbytes

    def laptop(self, name: str) -> Vault:
        """A new laptop with an empty store."""
        path = self.home / f"{name}.db"
        me = Me(self.chance(16), self.chance(16), name, "Bostøtte")
        make_store(path, KEY, me, recovery_public_key(self.chance(16)))
        return self.open(name)

    def open(self, name: str) -> Vault:
        """The store of a laptop."""
        world = bench_world(self.random.randrange(2**32))
        clock = _now if self.where else world.clock  # central's clock is the true one
        self.at[name] = open_store(self.home / f"{name}.db", KEY, clock, world.new_id, lambda: None)
        return self.at[name]

    def come(self, name: str) -> Vault:
        """A colleague is invited, joins and is certified."""
        vault = self.laptop(name)
        invitation = invite(self.at["Signe"], role="Bostøtte", expires=date(2099, 1, 1), random=self.chance)
        certify(self.at["Signe"], answer=join(vault, invitation=invitation, random=self.chance))
        self.sync("Signe", name)
        return vault

    def id(self, name: str) -> bytes:
        """A worker's id."""
        signe = self.at["Signe"]
        return find_worker(load_organisation(signe, my_identity(signe).organisation), name).id

    def sync(self, *names: str) -> Exchanged:
        """Each in turn; what came of the last."""
        came = Exchanged()
        for name in names:
            came = exchange(self.at[name], where=self.where or self.folder, random=self.chance)
        return came

    def begin(self, count: int) -> list[bytes]:
        """So many citizens with a dream each, written by Signe."""
        citizens = []
        for number in range(count):
            key, save = new_citizen(fields={"called": f"Borger {number}"}, new_id=self.at["Signe"].new_id)
            self.at["Signe"].save(save)
            self.dream("Signe", key, "Jeg vil ned på havnen")
            citizens.append(key)
        return citizens

    def dream(self, name: str, citizen: bytes, text: str) -> None:
        """One entry."""
        vault = self.at[name]
        vault.save(write_hope(citizen=citizen, key=vault.new_id(), text=text, said_by=SaidBy.CITIZEN))

    def let_in(self, citizen: bytes, name: str) -> None:
        """A member."""
        worker = self.id(name)
        let_in(self.at["Signe"], citizen=citizen, worker=worker, role=Role.MEMBER, until=None, random=self.chance)

    def write(self, citizens: int, entries: int) -> None:
        """Signe's caseload, as if she had written it over the years."""
        signe = self.at["Signe"]
        batch: list[tuple[bytes, Entry]] = []
        for story in stories(Size(citizens, entries, max(60, entries // citizens)), (signe.me.device, signe.me.worker)):
            batch += story.entries
            if len(batch) >= _BATCH:
                self._write(batch)
                batch = []
        self._write(batch)

    def _write(self, batch: list[tuple[bytes, Entry]]) -> None:
        with self.at["Signe"].writing() as connection:
            take_in(connection, batch, own=True)

    def close(self) -> None:
        """All stores."""
        for vault in self.at.values():
            vault.close()


def _now() -> Moment:
    return Moment(time_ns() // 1_000_000, 60)
