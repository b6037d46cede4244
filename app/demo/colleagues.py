"""The demo's two windows over one folder: Signe's and Lone's. Poul, who stands in, has a laptop and no window."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.commands.hopes import write_hope
from app.commands.organisation import certify, invite, join
from app.commands.syncing import exchange
from app.demo.caseload import TODAY, StoryClock
from app.demo.stage import Stage
from app.keys.recovery_code import recovery_public_key
from app.models.change import SaidBy
from app.store.open import make_store, open_store
from app.store.profile_files import World
from app.store.reading import caseload
from app.store.vault import Me, Vault

_DREAM = "At vi tre spiser på kajen en dag i maj."


class Colleagues:
    """Signe, who has the citizens, and Lone, who leads; the folder lies in `elsewhere`, and so does Poul's laptop."""

    def __init__(self, signe: Stage, lone: Stage, elsewhere: Path, world: World) -> None:
        self.signe, self.lone, self.elsewhere, self._random = signe, lone, elsewhere, world.random
        self.folder = elsewhere / "Fælles mappe"
        self.folder.mkdir(parents=True)
        path, key = elsewhere / "poul.db", world.random(32)
        make_store(
            path, key, Me(world.random(16), world.random(16), "Poul Ravn", "Vikar"),
            recovery_public_key(world.random(16)),
        )  # fmt: skip
        self.poul: Vault = open_store(path, key, world.clock, world.new_id, lambda: None)
        self._clock = world.clock

    def take_in_poul(self) -> None:
        """Lone has invited him, too."""
        last, random, poul = TODAY.date().replace(month=4), self._random, self.poul

        def work(vault: Vault) -> None:
            text = invite(vault, role="Vikar", expires=last, random=random)
            certify(vault, answer=join(poul, invitation=text, random=random))

        self.lone.desk.ask(self.lone.window, work, lambda _: self.lone.desk.shared.emit())
        self.lone.settle()

    def meet(self) -> None:
        """Both come by, until each has what the other wrote."""
        self.tell(self.signe, self.lone)
        self.signe.exchange()

    def tell(self, giver: Stage, taker: Stage) -> None:
        """What the giver wrote comes to the taker."""
        for stage in (giver, taker):
            stage.exchange()
            self._keep_time()

    def poul_comes_by(self) -> None:
        """Poul's laptop is opened beside the folder for a moment."""
        exchange(self.poul, where=self.folder, random=self._random)
        self._keep_time()

    def poul_writes(self, called: str) -> None:
        """A dream that he was told."""
        citizen = next(row.citizen for row in caseload(self.poul) if row.called == called)
        self.poul.save(write_hope(citizen=citizen, key=self.poul.new_id(), text=_DREAM, said_by=SaidBy.TOGETHER))
        self.poul_comes_by()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """The folder is out of reach of both."""
        for stage in (self.lone, self.signe):
            stage.rest()
        away = self.folder.rename(self.elsewhere / "væk")
        try:
            yield
        finally:
            for stage in (self.lone, self.signe):
                stage.rest()
            away.rename(self.folder)

    def at(self, hour: int, minute: int) -> None:
        """It has become this late."""
        assert isinstance(self._clock, StoryClock)
        self._clock.set_to(TODAY.replace(hour=hour, minute=minute, tzinfo=None))

    def _keep_time(self) -> None:
        """The folder's clock is the story's."""
        now = self._clock().wall / 1000
        for feed in self.folder.rglob("feeds/*"):
            os.utime(feed, (now, now))
