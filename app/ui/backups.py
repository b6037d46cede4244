"""Backups that make themselves: a while after unlocking and every hour it is seen whether one is due.

The vault is asked on its own thread for a snapshot, in a few milliseconds; copying and checking happen beside both.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.errors import PejlemaerkeError
from app.models.rotation import due
from app.store import backups
from app.store.backup import Snapshot, take_snapshot
from app.store.backup_file import Stopped
from app.store.backups import Made, Standing, Wish
from app.store.vault import Vault
from app.ui.aside import Aside
from app.ui.desk import Desk

T = TypeVar("T")
_FIRST_MS = 20_000
_AGAIN_MS = 3_600_000
_WORTH_SAYING_DAYS = 3


class Backups(QObject):
    """Looks, makes and tells. Whatever is half made when the window locks is thrown away."""

    changed = Signal()
    """`standing`, `making` or one of the faults is another than before."""
    failed = Signal(object)
    """A PejlemaerkeError: none could be made, and the latest is some days old. Told once between two that went well."""

    def __init__(self, desk: Desk, random: Callable[[int], bytes]) -> None:
        super().__init__(desk)
        self._desk, self._random = desk, random
        self._aside = Aside(self)
        self._stop, self._free, self._lock = Event(), Event(), Lock()
        self._free.set()
        self._held: Snapshot | None = None
        self._busy = self._wanted = self._look_again = False
        self.standing: Standing | None = None
        self.making = False
        self.fault: PejlemaerkeError | None = None
        self.away_fault: PejlemaerkeError | None = None
        desk.closing.connect(self.stop)
        self._hourly = QTimer(self, interval=_AGAIN_MS)
        self._hourly.timeout.connect(self.look)
        self._hourly.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    @property
    def busy(self) -> bool:
        """Whether it is looking or making."""
        return self._busy

    def look(self) -> None:
        """See what lies there, and make what is due."""
        if self._busy:
            self._look_again = True
            return
        self._busy = True
        self._desk.ask(self, backups.wish, self._go_and_see, self._ended_badly)

    def make_now(self) -> None:
        """The person wants one."""
        self._wanted = True
        self.look()

    def choose(self, folder: Path | None) -> None:
        """Where they go besides; the newest goes there now."""
        self._desk.ask(self, lambda vault: backups.choose_folder(vault, folder), lambda _: self.look())

    def stop(self) -> None:
        """Let go of the store, whatever is under way."""
        self._stop.set()
        self._hourly.stop()
        self._free.wait()
        with self._lock:
            if self._held is not None:
                self._held.release()

    def _aside_from_here(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Beside the window; nothing comes of it where the window locks meanwhile."""
        if self._stop.is_set():
            return
        self._free.clear()

        def hand_over(results: list[T]) -> None:
            for each in results:
                done(each)

        self._aside.run(lambda: self._carried(work), hand_over, self._ended_badly)

    def _carried(self, work: Callable[[], T]) -> list[T]:
        try:
            return [work()]
        except Stopped:
            return []
        finally:
            self._free.set()

    def _go_and_see(self, wish: Wish) -> None:
        self._aside_from_here(lambda: backups.standing(wish), self._seen)

    def _seen(self, standing: Standing) -> None:
        self.standing = standing
        if self._wanted or standing.due:
            self.making = True
            self.changed.emit()
            self._desk.ask(self, self._take, lambda taken: self._copy(taken, standing.wish), self._ended_badly)
        elif standing.behind:
            self._aside_from_here(lambda: self._bring(standing), self._brought)
        else:
            self._ended()

    def _take(self, vault: Vault) -> Snapshot | None:
        with self._lock:
            if not self._stop.is_set():
                self._held = take_snapshot(vault)
                return self._held
        return None

    def _copy(self, taken: Snapshot | None, wish: Wish) -> None:
        if taken is not None:
            self._aside_from_here(
                lambda: backups.back_up(taken, wish, self._random, self._stop.is_set),
                lambda made: self._made(made, taken.mark),
            )

    def _made(self, made: Made, mark: bytes) -> None:
        self._wanted = False
        self.fault, self.away_fault = None, made.away_fault
        self._desk.ask(self, lambda vault: _note(vault, mark), self._see_it, self._ended_badly)

    def _see_it(self, wish: Wish) -> None:
        self._aside_from_here(lambda: backups.standing(wish), self._ended_with)

    def _bring(self, standing: Standing) -> tuple[Standing, PejlemaerkeError | None]:
        try:
            backups.bring_away(standing.own[0], standing.wish, self._random, self._stop.is_set)
        except PejlemaerkeError as fault:
            return standing, fault
        return backups.standing(standing.wish), None

    def _brought(self, brought: tuple[Standing, PejlemaerkeError | None]) -> None:
        standing, self.away_fault = brought
        self._ended_with(standing)

    def _ended_with(self, standing: Standing) -> None:
        self.standing = standing
        self._ended()

    def _ended(self) -> None:
        self._busy = self.making = False
        self.changed.emit()
        if self._look_again:
            self._look_again = False
            self.look()

    def _ended_badly(self, fault: PejlemaerkeError) -> None:
        known, by_itself = self.fault is not None, not self._wanted
        self.fault, self._wanted = fault, False
        if by_itself and not known and self._long_since():
            self.failed.emit(fault)
        self._ended()

    def _long_since(self) -> bool:
        own = self.standing.own if self.standing else ()
        return due((backup.made for backup in own), self._desk.now(), _WORTH_SAYING_DAYS)


def _note(vault: Vault, mark: bytes) -> Wish:
    backups.note_backup(vault, mark)
    return backups.wish(vault)
