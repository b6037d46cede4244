"""The exchange with the shared folder or with central, by itself: after unlocking, after a save, and every few minutes.

It goes in short steps on the vault's thread, and what they want of the place is done beside both, since a share that
is gone may take its time to say so. Nobody waits for it: neither the window, nor a save, nor the lock. Central itself
says when colleagues have laid something; where it cannot be had, it is asked again after a while, and ever more seldom.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands.colleagues import Standing, exchange_and_note, standing
from app.commands.fetching import Progress
from app.commands.shared_place import Where, listening_request
from app.commands.steps import Steps
from app.commands.syncing import Exchanged
from app.models.errors import PejlemaerkeError
from app.models.moment import Moment
from app.store.place import choose_shared_place
from app.store.vault import Vault, Written
from app.sync.session import wait_ms
from app.sync.wire import Wire
from app.ui.beside import Beside
from app.ui.desk import Desk
from app.ui.listening import Listening
from app.ui.walking import walk

_FIRST_MS = 1_500
_AFTER_SAVE_MS, _TO_CENTRAL_MS = 8_000, 0
_AGAIN_MS = 180_000
_LISTEN_AGAIN_MS = 2_000
_ON_THE_WAY_MS = 15_000
"""While somebody is on the way in, here or elsewhere: central does not say when an answer has come."""
_HAPPENED = frozenset(("went-back", "copied", "central-went-back", "central-false"))
"""What is told as long as the window is open; anything else is so until it is mended."""
MANY = 100
"""Things to fetch or send, from which on it is worth saying how far one has come."""


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
        self._beside_both = Beside(self)
        self._listening = Listening(self)
        self._wire: Wire | None = None
        self._failures = 0
        self._elsewhere = False
        self.progress = Progress()
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
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.look)
        self._listening.news.connect(self.look)
        self._listening.ended.connect(lambda: self._look_after(_LISTEN_AGAIN_MS))
        self._often = QTimer(self, interval=_AGAIN_MS)
        self._often.timeout.connect(self._look_closely)
        self._often.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)
        desk.changed.connect(self._written)
        desk.shared.connect(self._sharing_changed)
        desk.closing.connect(self._stop)

    @property
    def accompanied(self) -> bool:
        """Whether there are colleagues, who could step in."""
        return bool(self.standing and self.standing.certified and self.standing.colleagues)

    @property
    def shut_out(self) -> bool:
        """Whether this computer is revoked: by the log, or by central, which shows it no more of that."""
        return "revoked" in self.said or (self.fault is not None and self.fault.code == "central-revoked")

    @property
    def listens(self) -> bool:
        """Whether central will say when there is something new."""
        return self._listening.active

    def look(self) -> None:
        """Exchange, where there is an organisation and a place."""
        if self._closed:
            return
        if self.busy:
            self._again = True
            return
        self.busy = True
        self._soon.stop()
        if self._errand is not None:
            self._run_errand(self._errand)
        elif self.standing is not None and self.listens and not self._elsewhere:
            self._go(self.standing)  # it is quick, and what has changed is said at the end
        else:
            self._elsewhere = False
            self._desk.ask(self, standing, self._go, self._ended_badly)

    def now(self) -> None:
        """The person wants it."""
        self.by_hand = True
        self._look_closely()
        self.changed.emit()

    def _look_closely(self) -> None:
        """Ask, whatever has been heard."""
        if self._wire is not None:
            self._wire.told.forget()
        self.look()

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
        self._errand, self._again, self.progress = None, True, Progress()

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
        walk(
            self, self._desk, self._beside_both, steps,
            going=lambda: not self._closed, stepped=self._stepped, done=done, failed=failed,
        )  # fmt: skip

    def choose(self, place: Path | str | None) -> None:
        """Exchange with this folder, or with central at this address, from now on; or with none."""
        self.fault, self._elsewhere = None, True
        self._listening.stop()
        self._desk.ask(self, lambda vault: choose_shared_place(vault, place), lambda _: self.now())

    def _written(self, _: Written) -> None:
        if not self._telling and not self._soon.isActive():
            central = self.standing is not None and isinstance(self.standing.place, str)
            self._soon.start(_TO_CENTRAL_MS if central and self.fault is None else _AFTER_SAVE_MS)

    def _look_after(self, milliseconds: int) -> None:
        if not self._closed and not self._later.isActive():
            self._later.start(milliseconds)

    def _sharing_changed(self) -> None:
        self._elsewhere |= not self._telling
        if not self._telling:
            self.look()

    def _stop(self) -> None:
        self._closed = True
        for timer in (self._soon, self._often, self._later):
            timer.stop()
        self._beside_both.stop()
        self._listening.stop()
        if self._wire is not None:
            self._wire.close()

    def _go(self, found: Standing) -> None:
        self.standing = found
        if not found.joined or found.place is None:
            self._ended()
            return
        self.changed.emit()
        where = self.where(found.place)
        progress = self.progress = Progress()
        self._desk.ask(
            self,
            lambda vault: exchange_and_note(vault, where=where, random=self._desk.random, progress=progress),
            lambda steps: self._walk(steps, self._came, self._ended_badly),
        )

    def where(self, place: Path | str) -> Where:
        """The folder, or central over the connection that is there already."""
        if isinstance(place, Path):
            return place
        if self._wire is None or self._wire.url != place:
            if self._wire is not None:
                self._wire.close()
            self._wire = Wire(place)
        return self._wire

    def _listen(self) -> None:
        wire = self._wire
        if wire is None or self._listening.active or self.standing is None or self.standing.place != wire.url:
            return
        self._desk.ask(
            self,
            lambda vault: listening_request(vault, wire, self._desk.random),
            lambda request: None if self._closed else self._listening.begin(wire, request),
        )

    def _stepped(self) -> None:
        """What came in shows at once, unless there is so much that every screen would be read anew again and again."""
        if max(self.progress.to_fetch, self.progress.to_send) >= MANY:
            self.changed.emit()
        else:
            self._pass_on()

    def _pass_on(self, *, erased: bool = False) -> None:
        streams, kinds = frozenset[bytes](), frozenset[str]()
        while self.progress.came:
            more = self.progress.came.pop(0)
            streams, kinds = streams | more[0], kinds | more[1]
        if streams or erased:
            self._telling = True
            self._desk.came_in(streams, kinds)
            self._telling = False

    def _came(self, came: tuple[Exchanged, Standing]) -> None:
        before = self.standing
        exchanged, self.standing = came
        self.fault, self.aside, self._failures = None, exchanged.aside, 0
        self._hear(exchanged.notices)
        self._pass_on(erased=bool(exchanged.erased))
        self._telling = True
        if before is None or before.logged != self.standing.logged:
            self._desk.shared.emit()
        self._telling = False
        self._ended()
        if self.standing.certified:
            self._listen()

    def _hear(self, codes: tuple[str, ...]) -> None:
        at, before = self._desk.now(), self.said
        self.said = {code: when for code, when in before.items() if code in _HAPPENED}
        self.said |= {code: at if code in _HAPPENED else before.get(code, at) for code in codes}
        for code in codes:
            if code != "not-certified-yet" and (code in _HAPPENED or code not in before):
                self.alarmed.emit(code)

    def _ended_badly(self, fault: PejlemaerkeError) -> None:
        self.fault = fault
        self._pass_on()
        if self._wire is not None:
            self._wire.told.forget()
        if fault.code.startswith("central-"):
            least = fault.details.get("wait", 0)
            asked = least * 1000 if isinstance(least, int) else 0
            self._look_after(wait_ms(self._failures, asked, self._desk.random(4)))
            self._failures += 1
        self._desk.ask(self, standing, self._stands, lambda _: self._ended())

    def _stands(self, found: Standing) -> None:
        self.standing = found
        self._ended()

    def _ended(self) -> None:
        self.busy = self.by_hand = False
        self.changed.emit()
        self.accompanied_changed.emit(self.accompanied)
        if self.standing is not None and self.standing.on_the_way:
            self._look_after(_ON_THE_WAY_MS)
        if self._again:
            self._again = False
            self.look()
