"""Colleagues with a laptop each, and one folder, or central, between them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.commands.organisation import certify, find_worker, found_organisation, invite, join, make_team
from app.commands.shared_place import Where
from app.commands.sharing import let_in, take_out
from app.commands.signing import my_identity
from app.commands.syncing import Exchanged, exchange
from app.keys.recovery_code import recovery_public_key, write_code
from app.models.change import SaidBy
from app.models.membership import Role
from app.models.organisation import Organisation
from app.store.logs import load_organisation
from app.store.open import make_store, open_store
from app.store.reading import caseload, load_citizen
from app.store.vault import Me, Vault
from tests.conftest import Hands
from tests.store.stores import KEY


@dataclass
class Office:
    """Mette founded it; whoever is named is certified and on the list of team Nord, which Lone leads."""

    folder: Path
    hands: Hands
    where: Where | None = None
    papers: dict[str, str] = field(default_factory=dict)
    at: dict[str, Vault] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self.codes = found_organisation(self.laptop("Mette"), name="Nord", random=self.random)
        for name in ("Lone", "Signe", "Poul"):
            self.take_in(name)
        self.round()
        ids = [self.id(name) for name in ("Signe", "Poul")]
        make_team(self.at["Mette"], name="Nord", leader=self.id("Lone"), members=ids)
        self.round()

    @property
    def random(self) -> Callable[[int], bytes]:
        return self.hands.seed.randbytes

    @property
    def organisation(self) -> Organisation:
        mette = self.at["Mette"]
        return load_organisation(mette, my_identity(mette).organisation)

    def laptop(self, name: str) -> Vault:
        path, random = self.folder.parent / f"{name}.db", self.hands.seed.randbytes
        secret = random(16)
        self.papers[name] = write_code(secret)
        make_store(path, KEY, Me(random(16), random(16), name, "Bostøtte"), recovery_public_key(secret))
        return self.opened(name, path)

    def opened(self, name: str, path: Path) -> Vault:
        """A store, as that colleague's."""
        self.at[name] = open_store(path, KEY, self.hands.clock, self.hands.world.new_id, lambda: None)
        return self.at[name]

    def close(self) -> None:
        for vault in self.at.values():
            vault.close()

    def take_in(self, name: str) -> None:
        """Invited, joined, certified."""
        self.laptop(name)
        self.join(name)

    def join(self, name: str) -> None:
        """The same for one who has a laptop."""
        vault = self.at[name]
        text = invite(self.at["Mette"], role="Bostøtte", expires=date(2099, 12, 31), random=self.random)
        certify(self.at["Mette"], answer=join(vault, invitation=text, random=self.random))

    def id(self, name: str) -> bytes:
        return find_worker(self.organisation, name).id

    def sync(self, name: str) -> Exchanged:
        return exchange(self.at[name], where=self.where or self.folder, random=self.random)

    def round(self, *names: str) -> None:
        """Everybody, until nobody has more to say."""
        for _ in range(2):
            for name in names or tuple(self.at):
                self.sync(name)

    def citizen(self, by: str, called: str) -> bytes:
        key, save = new_citizen(fields={"called": called}, new_id=self.at[by].new_id)
        self.at[by].save(save)
        return key

    def hope(self, by: str, citizen: bytes, text: str) -> None:
        vault = self.at[by]
        vault.save(write_hope(citizen=citizen, key=vault.new_id(), text=text, said_by=SaidBy.CITIZEN))

    def let_in(self, by: str, citizen: bytes, who: str, role: Role = Role.MEMBER, until: date | None = None) -> None:
        let_in(self.at[by], citizen=citizen, worker=self.id(who), role=role, until=until, random=self.random)

    def take_out(self, by: str, citizen: bytes, who: str) -> None:
        take_out(self.at[by], citizen=citizen, worker=self.id(who), random=self.random)

    def hopes(self, name: str, citizen: bytes) -> set[str]:
        """What stands on somebody's screen."""
        return {hope.words.text for hope in load_citizen(self.at[name], citizen).hopes}

    def sees(self, name: str) -> set[str]:
        """The citizens on somebody's list."""
        return {row.called for row in caseload(self.at[name])}
