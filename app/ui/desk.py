"""The desk: the opened vault on its own thread, and the only road from a screen to it.

A screen asks, and is answered by a callback in the window's thread, unless its widget has died meanwhile. Every
write goes through `save`; what cannot be written now waits here, in order, and is tried again.
"""

from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from app.commands import undo as undoing
from app.models.change import ID_BYTES, ValueId
from app.models.errors import PejlemaerkeError, SurroundingsError
from app.models.moment import Moment
from app.models.save import Save
from app.models.undo import Stacks
from app.store.drafts import Draft, drop_draft, keep_draft
from app.store.reading import live_values, undo_stacks
from app.store.vault import Vault, Written

T = TypeVar("T")
_RETRY_MS = 3000
Lately = dict[tuple[bytes, str], tuple[ValueId, ...]]
"""What has been made of each field, by record and field."""


class Saving(Enum):
    """What the frame says of the record's safety."""

    SAVED = "saved"
    WRITING = "writing"
    DRAFT = "draft"
    FAILED = "failed"


@dataclass(frozen=True)
class Status:
    """How things stand, and since when."""

    saving: Saving
    at: Moment | None = None


@dataclass(eq=False)
class Sent:
    """A save on its way: the draft that it settles, and whom to tell. `written` once it is on the disk.

    `after` is the author's own save of the same words, sent before and perhaps not yet seen on the screen. `lately`
    is what everything saved on a screen has made that it has not shown yet; it belongs to the vault's thread.
    """

    save: Save
    settles: tuple[bytes, bytes, str] | None
    owner: QObject
    done: Callable[[Written], None] | None
    after: "Sent | None" = None
    lately: Lately | None = None
    written: Written | None = None

    def write(self, vault: Vault) -> Written:
        """Once, however often it is asked for; on the vault's thread."""
        if self.written is None:
            before = self.after.written if self.after else None
            made = {**(before.made if before else {}), **(self.lately or {})}
            save = self.save.following(made, partial(_standing, vault)) if made else self.save
            self.written, self.after = vault.save(save, settles=self.settles), None
            if self.lately is not None:
                self.lately.update(self.written.made)
        return self.written


def _standing(vault: Vault, stream: bytes, record: bytes, field: str) -> Collection[ValueId]:
    return {held.id for held in live_values(vault, stream, record, field)}


class WritingDesk(QObject):
    """What one who writes needs of a desk, whether it is the worker's or the citizen's."""

    status = Signal(object)
    """A Status."""
    refused = Signal(object)
    """A UserError that a screen did not handle itself."""
    cleaned = Signal()
    """Control characters that came along with what was typed or pasted are not saved."""

    def now(self) -> Moment:
        """The moment on the vault's clock."""
        raise NotImplementedError

    def today(self) -> date:
        """The calendar day on the vault's clock."""
        return self.now().day

    def new_id(self) -> bytes:
        """An id for something new."""
        raise NotImplementedError

    def save(
        self,
        owner: QObject,
        save: Save,
        done: Callable[[Written], None] | None = None,
        *,
        settles: tuple[bytes, bytes, str] | None = None,
        after: Sent | None = None,
    ) -> Sent | None:
        """Write a save."""
        raise NotImplementedError

    def keep_draft(self, draft: Draft) -> None:
        """Put what is being typed on the disk."""
        raise NotImplementedError

    def drop_draft(self, stream: bytes, record: bytes, field: str) -> None:
        """The typed text was given up."""
        raise NotImplementedError


class Desk(WritingDesk):
    """One worker's open vault, as the window sees it."""

    changed = Signal(object)
    """A Written: what it touched, so that screens refresh only if it concerns them."""
    trouble = Signal(object)
    """A SurroundingsError that stands in the way of writing, or None when it is over."""
    shared = Signal()
    """Who is in, the organisation or what waits may be another than before."""
    closing = Signal()
    """The store closes now: whoever reads it beside the desk lets go before this returns."""
    _answered = Signal(object)

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self.me = vault.me
        self.home = vault.path.parent.parent
        self._thread = ThreadPoolExecutor(1, "vault")
        self._open = 0
        self._closed = False
        self._waiting: list[Sent] = []
        self._typing: dict[tuple[bytes, bytes, str], Draft] = {}
        self._answered.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self._try_again)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._open > 0

    @property
    def unsaved(self) -> bool:
        """Whether a save waits for the disk."""
        return bool(self._waiting)

    def now(self) -> Moment:
        return self._vault.clock()

    def new_id(self) -> bytes:
        return self._vault.new_id()

    def random(self, count: int) -> bytes:
        """So many random bytes, from where ids come."""
        return b"".join(self.new_id() for _ in range(-(-count // ID_BYTES)))[:count]

    def came_in(self, streams: frozenset[bytes], kinds: frozenset[str]) -> None:
        """Colleagues' entries were taken in or out: the screens that show them read again."""
        self.changed.emit(Written(self.now(), b"", streams, kinds or frozenset(("withdrawn",))))

    def ask(
        self,
        owner: QObject,
        work: Callable[[Vault], T],
        done: Callable[[T], None],
        failed: Callable[[PejlemaerkeError], None] | None = None,
    ) -> None:
        """Run `work` on the vault's thread and give `done` its answer, if `owner` still lives."""
        if self._closed:
            return
        self._open += 1
        future = self._thread.submit(work, self._vault)
        future.add_done_callback(lambda ended: self._answered.emit(lambda: self._answer(owner, ended, done, failed)))

    @Slot(object)
    def _run(self, answer: Callable[[], None]) -> None:
        """Always later, in the window's thread: an answer never comes while the question is being asked."""
        answer()

    def _answer(
        self,
        owner: QObject,
        ended: "Future[Any]",
        done: Callable[[Any], None],
        failed: Callable[[PejlemaerkeError], None] | None,
    ) -> None:
        self._open -= 1
        fault = ended.exception()
        if fault is None:
            if isValid(owner):
                done(ended.result())
        elif not isinstance(fault, PejlemaerkeError):
            raise fault
        elif failed is None:
            (self.trouble if isinstance(fault, SurroundingsError) else self.refused).emit(fault)
        elif isValid(owner):
            failed(fault)

    def save(
        self,
        owner: QObject,
        save: Save,
        done: Callable[[Written], None] | None = None,
        *,
        settles: tuple[bytes, bytes, str] | None = None,
        after: Sent | None = None,
        lately: Lately | None = None,
    ) -> Sent | None:
        """Write a save. `settles` names the draft (stream, record, field) that it is the outcome of.

        What comes back is given as `after` by a save that is written of the same words while this one is on its way;
        where all that is saved shares one `lately`, none of it needs to be seen before the next.
        """
        if not any(save.parts.values()):
            if settles:
                self.drop_draft(*settles)
            return None
        if settles:
            self._typing.pop(settles, None)
        sent = Sent(save, settles, owner, done, after, lately)
        self._waiting.append(sent)
        self.status.emit(Status(Saving.WRITING))
        if len(self._waiting) == 1:
            self._try_waiting()
        return sent

    def _try_waiting(self) -> None:
        if not self._waiting:
            return
        first = self._waiting[0]
        self.ask(
            self,
            first.write,
            lambda written: self._saved(first, written),
            lambda fault: self._not_saved(first, fault),
        )

    def _saved(self, pending: Sent, written: Written) -> None:
        if pending not in self._waiting:
            return
        self._waiting.remove(pending)
        self.trouble.emit(None)
        self._tell(written)
        if pending.done and isValid(pending.owner):
            pending.done(written)
        self._try_waiting()

    def _not_saved(self, pending: Sent, fault: PejlemaerkeError) -> None:
        if pending not in self._waiting:
            return
        if isinstance(fault, SurroundingsError):
            self.status.emit(Status(Saving.FAILED))
            self.trouble.emit(fault)
            self._retry.start()
            return
        self._waiting.remove(pending)
        self.refused.emit(fault)
        self._try_waiting()

    def _tell(self, written: Written) -> None:
        self.status.emit(Status(Saving.SAVED, written.at))
        self.changed.emit(written)

    def _try_again(self) -> None:
        self._try_waiting()
        for draft in self._typing.values():
            self._write_draft(draft)

    def keep_draft(self, draft: Draft) -> None:
        """Put what is being typed on the disk; where that fails it is held here and tried again."""
        self._typing[_field(draft)] = draft
        self._write_draft(draft)

    def _write_draft(self, draft: Draft) -> None:
        self.ask(
            self,
            lambda vault: keep_draft(vault, draft),
            lambda _: self._draft_kept(draft),
            self._draft_failed,
        )

    def _draft_kept(self, draft: Draft) -> None:
        if self._typing.get(_field(draft)) is draft:
            del self._typing[_field(draft)]
        if not self._waiting:
            self.trouble.emit(None)
            self.status.emit(Status(Saving.DRAFT, draft.at))

    def _draft_failed(self, fault: PejlemaerkeError) -> None:
        self.status.emit(Status(Saving.FAILED))
        self.trouble.emit(fault)
        self._retry.start()

    def drop_draft(self, stream: bytes, record: bytes, field: str) -> None:
        """The typed text was given up."""
        self._typing.pop((stream, record, field), None)
        self.ask(self, lambda vault: drop_draft(vault, stream, record, field), lambda _: None)

    def undo(self, citizen: bytes) -> None:
        """Fortryd."""
        self.ask(self, lambda vault: undoing.undo(vault, citizen), self._tell)

    def redo(self, citizen: bytes) -> None:
        """Gentag."""
        self.ask(self, lambda vault: undoing.redo(vault, citizen), self._tell)

    def stacks(self, owner: QObject, citizen: bytes, done: Callable[[Stacks], None]) -> None:
        """What Fortryd and Gentag would take."""
        self.ask(owner, lambda vault: undo_stacks(vault, citizen), done)

    def close(self) -> bool:
        """Finish what is under way, close the store and drop the key.

        False while the disk will not take a save or a draft: what is typed is then still here, and is tried again.
        """
        if self._closed:
            return True
        try:
            self._thread.submit(self._put_down).result()
        except SurroundingsError as fault:
            self.trouble.emit(fault)
            self._retry.start()
            return False
        self._waiting.clear()
        self._typing.clear()
        self._closed = True
        self._retry.stop()
        self.closing.emit()
        self._thread.submit(self._vault.close).result()
        self._thread.shutdown()
        return True

    def _put_down(self) -> None:
        """Everything that waits, on the vault's thread while the window's stands still."""
        for pending in self._waiting:
            try:
                pending.write(self._vault)
            except SurroundingsError:
                raise
            except PejlemaerkeError:
                continue  # refused for good; what was typed lies on the disk as a draft
        for draft in self._typing.values():
            keep_draft(self._vault, draft)


def _field(draft: Draft) -> tuple[bytes, bytes, str]:
    return draft.stream, draft.record, draft.field
