"""Choosing a colleague by name."""

from collections.abc import Sequence

from app.models.organisation import Worker
from app.ui.widgets import DropDown


class WorkerChoice(DropDown):
    """`worker` is who is chosen; the choice stays when the list is filled anew."""

    def __init__(self) -> None:
        super().__init__()
        self._workers: list[bytes] = []

    @property
    def worker(self) -> bytes:
        """Whoever is chosen; nobody where there is nobody."""
        return self._workers[self.currentIndex()] if self._workers else b""

    def show_workers(self, workers: Sequence[Worker]) -> None:
        """These."""
        before = self.worker
        self._workers = [each.id for each in workers]
        self.clear()
        self.addItems([f"{each.name} (spærret)" if each.revoked else each.name for each in workers])
        self.choose(before)

    def choose(self, worker: bytes) -> None:
        """This one, where it is on the list."""
        if worker in self._workers:
            self.setCurrentIndex(self._workers.index(worker))
