"""The exchange with the shared folder, by itself: after unlocking, a while after a save, and every few minutes.

It goes in short steps on the vault's thread, and what they want of the folder is done beside both, since a share that
is gone may take its time to say so. Nobody waits for it: neither the window, nor a save, nor the lock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands.colleagues import Standing, exchange_and_note, standing
from app.commands.steps import Steps
from app.commands.syncing import Exchanged
from app.models.errors import PejlemaerkeError
from app.models.moment import Moment
from app.store.shared_folder import choose_shared_folder
from app.store.vault import Vault, Written
from app.ui.aside import Aside
from app.ui.desk import Desk
from app.ui.walking import walk

_FIRST_MS = 1_500
_AFTER_SAVE_MS = 8_000
_AGAIN_MS = 180_000
_HAPPENED = frozenset(("went-back", "copied"))
"""What is told as long as the window is open; anything else is so until it is mended."""


@dataclass(frozen=True)
class _Errand:
    """Something else that goes in steps and must not meet an exchange."""

    begin: Callable[[Vault], Steps[None]]
    done: Callable[[], None]
    failed: Callable[[PejlemaerkeError], None]


class Exchanging(QObject):
    """Looks, exchanges and tells. `fault` is what stood in the way of the last one."""

    changed = Signal()
    """`standing`, `busy`, `fault`, `said` or `aside` is another than before."""
    accompanied_changed = Signal(bool)
    """Whether there are colleagues."""
    alarmed = Signal(str)
    """A code that a person should hear of at once; what stands is told once while the window is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._aside = Aside(self)
        self._again = self._telling = self._closed = False
        self.standing: Standing | None = None
        self.busy = False
        self.by_hand = False
        self.fault: PejlemaerkeError | None = None
        self.said: dict[str, Moment] = {}
        self.aside: dict[str, int] = {}
        self._errand: _Errand | None = None
        self._soon = QTimer(self, interval=_AFTER_SAVE_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._often = QTimer(self, interval=_AGAIN_MS)
        self._often.timeout.connect(self.look)
        self._often.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)
        desk.changed.connect(self._written)
        desk.shared.connect(self._sharing_changed)
        desk.closing.connect(self._stop)

    @property
    def accompanied(self) -> bool:
        """Whether there are colleagues, who could step in."""
        return bool(self.standing and self.standing.certified and self.standing.colleagues)

    def look(self) -> None:
        """Exchange, where there is an organisation and a folder."""
        if self._closed:
            return
        if self.busy:
            self._again = True
            return
        self.busy = True
        self._soon.stop()
        if self._errand is not None:
            self._run_errand(self._errand)
        else:
            self._desk.ask(self, standing, self._go, self._ended_badly)

    def now(self) -> None:
        """The person wants it."""
        self.by_hand = True
        self.look()
        self.changed.emit()

    def first(
        self,
        begin: Callable[[Vault], Steps[None]],
        done: Callable[[], None],
        failed: Callable[[PejlemaerkeError], None],
    ) -> None:
        """Do this as soon as no exchange is under way, and then exchange."""
        self._errand = _Errand(begin, done, failed)
        self.look()

    def _run_errand(self, errand: _Errand) -> None:
        self._errand, self._again = None, True

        def done(_: object) -> None:
            errand.done()
            self._ended()

        def failed(fault: PejlemaerkeError) -> None:
            errand.failed(fault)
            self._ended()

        self._desk.ask(self, errand.begin, lambda steps: self._walk(steps, done, failed), failed)

    def _walk(
        self, steps: Steps[Any], done: Callable[[Any], None], failed: Callable[[PejlemaerkeError], None]
    ) -> None:  # fmt: skip
        walk(self, self._desk, self._aside, steps, going=lambda: not self._closed, done=done, failed=failed)

    def choose(self, folder: Path | None) -> None:
        """Exchange with this folder from now on, or with none."""
        self.fault = None
        self._desk.ask(self, lambda vault: choose_shared_folder(vault, folder), lambda _: self.now())

    def _written(self, _: Written) -> None:
        if not self._telling and not self._soon.isActive():
            self._soon.start()

    def _sharing_changed(self) -> None:
        if not self._telling:
            self.look()

    def _stop(self) -> None:
        self._closed = True
        for timer in (self._soon, self._often):
            timer.stop()

    def _go(self, found: Standing) -> None:
        self.standing = found
        folder = found.folder
        if not found.joined or folder is None:
            self._ended()
            return
        self.changed.emit()
        self._desk.ask(
            self,
            lambda vault: exchange_and_note(vault, folder=folder, random=self._desk.random),
            lambda steps: self._walk(steps, self._came, self._ended_badly),
        )

    def _came(self, came: tuple[Exchanged, Standing]) -> None:
        before = self.standing
        exchanged, self.standing = came
        self.fault, self.aside = None, exchanged.aside
        self._hear(exchanged.notices)
        self._telling = True
        if exchanged.touched or exchanged.erased:
            self._desk.came_in(exchanged.touched, exchanged.kinds)
        if before is None or before.logged != self.standing.logged:
            self._desk.shared.emit()
        self._telling = False
        self._ended()

    def _hear(self, codes: tuple[str, ...]) -> None:
        at, before = self._desk.now(), self.said
        self.said = {code: when for code, when in before.items() if code in _HAPPENED}
        self.said |= {code: at if code in _HAPPENED else before.get(code, at) for code in codes}
        for code in codes:
            if code != "not-certified-yet" and (code in _HAPPENED or code not in before):
                self.alarmed.emit(code)

    def _ended_badly(self, fault: PejlemaerkeError) -> None:
        self.fault = fault
        self._ended()

    def _ended(self) -> None:
        self.busy = self.by_hand = False
        self.changed.emit()
        self.accompanied_changed.emit(self.accompanied)
        if self._again:
            self._again = False
            self.look()
