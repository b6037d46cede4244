"""Choosing a colleague by name."""

from collections.abc import Sequence

from app.models.organisation import Worker
from app.models.tongue import t
from app.ui.widgets import DropDown


class WorkerChoice(DropDown):
    """`worker` is who is chosen; the choice stays when the list is filled anew.

    With `nobody`, those words come first, and nobody is chosen until a person does it.
    """

    def __init__(self, nobody: str = "") -> None:
        super().__init__()
        self._nobody = nobody
        self._workers: list[bytes] = []

    @property
    def worker(self) -> bytes:
        """Whoever is chosen; nobody where there is nobody."""
        return self._workers[self.currentIndex()] if self._workers else b""

    def show_workers(self, workers: Sequence[Worker]) -> None:
        """These."""
        before = self.worker
        words = [self._nobody] if self._nobody else []
        self._workers = [*(b"" for _ in words), *(each.id for each in workers)]
        words += [t("{name} (spærret)").format(name=each.name) if each.revoked else each.name for each in workers]
        self.blockSignals(True)
        self.clear()
        self.addItems(words)
        self.choose(before)
        self.blockSignals(False)

    def choose(self, worker: bytes) -> None:
        """This one, where it is on the list."""
        if worker in self._workers:
            self.setCurrentIndex(self._workers.index(worker))
