"""The citizen's desk: it reads and writes one citizen's shared part, and there is no way from it to anything else.

The rooms of the citizen's screen are given this and never the desk behind it, nor the vault: what they can ask for is
what stands here. What arrives from colleagues while the screen is turned changes nothing on it by itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.commands.access import Access, log_access
from app.commands.citizens import read_easily
from app.commands.undo import undo_among
from app.documents.typesetting import Edition
from app.models.change import ValueId
from app.models.ease import Ease
from app.models.errors import PejlemaerkeError, UserError
from app.models.moment import Moment
from app.models.plan import PlanContent
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.turned import Turned, roots
from app.store.drafts import Draft
from app.store.instruments import Instruments
from app.store.map_words import MapWords, read_map_words
from app.store.plan_sectors import plan_sectors
from app.store.plan_words import DANISH
from app.store.turned import half_written, load_turned
from app.store.vault import Vault, Written
from app.ui.desk import Desk, Lately, Sent, Status, WritingDesk
from app.ui.plan.paper import Paper, set_pages
from app.ui.plan.standing import standing
from app.ui.shelf import Shelf


class NotTheCitizensError(RuntimeError):
    """Something of somebody else's was to be written here: a mistake in our code, and nothing is written."""


@dataclass
class _Since:
    """What there was when the screen was turned, what has been saved on it, and how many saves are on their way;
    `lately` is what those have made that are not shown yet."""

    known: frozenset[ValueId] = frozenset()
    saves: list[bytes] = field(default_factory=list)
    on_the_way: int = 0
    lately: Lately = field(default_factory=dict)
    undos_wanted: int = 0


class CitizenDesk(WritingDesk):
    """`turned` is what was read last; None until the first time."""

    shown = Signal(object)
    """A Turned: this citizen's own, as it is on the disk now."""
    trouble = Signal(object)
    """A SurroundingsError that stands in the way of writing, or None when it is over."""

    def __init__(self, desk: Desk, citizen: bytes) -> None:
        super().__init__()
        self.__desk, self.citizen = desk, citizen
        self.__since = _Since()
        self.__streams = frozenset((citizen,))
        self.__shelf = Shelf.of(desk)
        self.__shelf.filled.connect(self.read)
        self.turned: Turned | None = None
        self.__found: dict[tuple[bytes, str], Draft] = {}
        desk.status.connect(self._tell_status)
        desk.trouble.connect(self.trouble)
        desk.refused.connect(self._refuse)
        self.__noted = False

    def __note_turning(self) -> None:
        save = log_access(stream=self.citizen, key=self.__desk.new_id(), what=Access.TURNED)
        self.__desk.save(self, save)

    def _tell_status(self, status: Status) -> None:
        self.status.emit(status)

    def _refuse(self, fault: PejlemaerkeError) -> None:
        self.__since.on_the_way = self.__since.undos_wanted = 0
        self.refused.emit(fault)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self.__desk.busy or self.__desk.unsaved

    @property
    def instruments(self) -> Instruments:
        """What can be answered; nothing before the files have been read."""
        return self.__shelf.instruments or Instruments()

    def now(self) -> Moment:
        return self.__desk.now()

    def new_id(self) -> bytes:
        return self.__desk.new_id()

    def read(self) -> None:
        """Ask for what there is now; `shown` answers."""
        known, saves, citizen = self.__since.known, tuple(self.__since.saves), self.citizen
        if self.turned is None:
            self.__desk.ask(self, lambda vault: half_written(vault, citizen), self.__found.update)
        self.__desk.ask(self, lambda vault: load_turned(vault, citizen, known=known, saves=saves), self._show)
        if not self.__noted:  # behind the first reading, so that nobody looks at an empty page meanwhile
            self.__noted = True
            self.__note_turning()

    def _show(self, turned: Turned) -> None:
        if self.turned is None:
            self.__since.known = roots(turned.record.records.values())
            self.__streams = frozenset(turned.record.streams)
        if not self.__since.on_the_way:  # what has been written since is not in it: it is asked for again
            self.turned, self.__since.lately = turned, {}
            self.shown.emit(turned)

    def half_written(self, record: bytes, field: str) -> Draft | None:
        """What the citizen had typed there when the power went, or what was too long to save; it is asked for once."""
        return self.__found.pop((record, field), None)

    def choose_ease(self, owner: QObject, ease: Ease) -> None:
        """What makes it easy to read, now and the next time."""
        if self.turned is not None:
            self.save(owner, read_easily(self.turned.record.citizen, ease=ease))

    def plan(self, record: CitizenRecord) -> PlanContent:
        """Min plan as it would be printed now; under its day and number where it is what was agreed."""
        sectors = plan_sectors(self.__desk.home)
        return standing(record, today=self.today(), instruments=self.instruments, sectors=sectors).content

    def map_words(self) -> MapWords:
        """The sectors of the map and the words that tell of them; the ordinary ones where the own file is unfit."""
        try:
            return read_map_words(self.__desk.home)
        except UserError:
            return read_map_words(None)

    def paper(self, content: PlanContent) -> Callable[[], Paper]:
        """What sets its pages; to be called beside the window."""
        home = self.__desk.home
        return lambda: set_pages(content, Edition.STANDARD, DANISH, home)

    def save(
        self,
        owner: QObject,
        save: Save,
        done: Callable[[Written], None] | None = None,
        *,
        settles: tuple[bytes, bytes, str] | None = None,
        after: Sent | None = None,
    ) -> Sent | None:
        """Into this citizen's shared part, and nowhere else. NotTheCitizensError."""
        if not set(save.parts) <= self.__streams:
            raise NotTheCitizensError(sorted(each.hex() for each in save.parts))

        def written(made: Written) -> None:
            self.__arrived(made)
            if done and isValid(owner):
                done(made)

        lately = self.__since.lately
        sent = self.__desk.save(self, save, written, settles=settles, after=after, lately=lately)
        if sent is not None:
            self.__since.on_the_way += 1
        return sent

    def __arrived(self, made: Written) -> None:
        since = self.__since
        since.saves.append(made.save)
        since.on_the_way = max(0, since.on_the_way - 1)  # 0 already, where another was refused meanwhile
        if since.undos_wanted and not since.on_the_way:
            since.undos_wanted -= 1
            self.__take_back()
        else:
            self.read()

    def keep_draft(self, draft: Draft) -> None:
        if draft.stream in self.__streams:
            self.__desk.keep_draft(draft)

    def drop_draft(self, stream: bytes, record: bytes, field: str) -> None:
        if stream in self.__streams:
            self.__desk.drop_draft(stream, record, field)

    def undo(self) -> None:
        """Take back the last thing that was saved on this screen; nothing from before can be reached."""
        if self.__since.on_the_way:
            self.__since.undos_wanted += 1
        else:
            self.__take_back()

    def __take_back(self) -> None:
        saves, lately = tuple(self.__since.saves), self.__since.lately
        self.__since.on_the_way += 1

        def take(vault: Vault) -> Written:
            written = undo_among(vault, saves)
            lately.update(written.made)
            return written

        self.__desk.ask(self, take, self._undone, self._not_undone)

    def _undone(self, written: Written) -> None:
        self.__desk.changed.emit(written)
        self.__arrived(written)

    def _not_undone(self, fault: PejlemaerkeError) -> None:
        self.__since.on_the_way, self.__since.undos_wanted = max(0, self.__since.on_the_way - 1), 0
        self.refused.emit(fault)
        self.read()
