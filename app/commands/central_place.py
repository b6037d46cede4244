"""Central as a place: one list for each owner, numbered without gaps and chained, so that going back shows.

What central says is remembered as a folder's lists are: how far each owner's list had come, and what it named. A list
that goes on from another number or chain than was remembered is an alarm; it is then read from its beginning, and what
it does not name any more is laid there again, by whoever has it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from app.commands.fetching import Packed, Place
from app.commands.steps import Steps, breathe
from app.models.central_words import (
    CHAIN_BYTES,
    MOST_ASKED,
    NO_CHAIN,
    Fetched,
    Head,
    Laid,
    News,
    Part,
    Thing,
    box_finder,
    chained,
)
from app.models.change import ID_BYTES
from app.models.errors import UserError
from app.models.shared_name import KEYS, KINDS, STREAM, WRAPS, Name
from app.store.logs import load_membership, load_organisation
from app.store.shared import (
    UNWELCOME,
    SeenFeed,
    forget_feed,
    heed,
    keep_feed,
    keep_unwelcome,
    listed,
    recovery_public,
    seen_feeds,
)
from app.store.waiting import IN_TIME
from app.sync.central_client import CentralClient, Stranger

_MOST_ROUNDS = 2_000
_WAITS = "waits"
_HASH_BYTES = 32
_CLOCK_TOLD_MS = 120_000
_UNSAID = b""
"""The chain of a list of which only the number has been said."""
_MENDED = ("closed", "moved", "unreadable", "forged")
"""What was wrong with something that central gave, and may be right when it is asked again: it keeps what it was first
given."""


@dataclass(kw_only=True)
class CentralPlace(Place):
    """`closed` are the owners that were there and are not shown any more: central has lost them, or one is out, which
    is known (`shut`) when it takes no more of their logs. `grown` are lists that have grown and are to be kept."""

    client: CentralClient
    most_things: ClassVar[int] = 200
    in_time: ClassVar[tuple[str, ...]] = (*IN_TIME, *_MENDED)
    heads: dict[bytes, Head] = field(default_factory=dict)
    numbers: dict[Name, int] = field(default_factory=dict)
    back: set[bytes] = field(default_factory=set)
    closed: set[bytes] = field(default_factory=set)
    grown: list[tuple[Head, Sequence[Name]]] = field(default_factory=list)
    shut: set[bytes] = field(default_factory=set)

    def read_lists(self) -> Steps[None]:
        """Fetch what the lists have grown by; the bodies of the first come along. By how much is asked, unless central
        has said it by itself."""
        told, again = self.client.wire.told.take(), self.again
        self.again = False
        self.client.known = True
        seen = seen_feeds(self.vault, self.name)
        self.heads = {owner: Head(owner, each.size, each.digest) for owner, each in seen.items()}
        if again or told is None or not (yield from self._follow_told(told)):
            yield from self._ask()
        unwelcome = listed(self.vault, self.name, UNWELCOME)
        self.shut = {name.owner for name in unwelcome if name.kind == STREAM} - set(self.heads)
        if abs(self.client.wire.clock_off) > _CLOCK_TOLD_MS:
            self.notices.append("clock-wrong")

    def _follow_told(self, told: Mapping[bytes, int]) -> Steps[bool]:
        """Whether that was enough: lists that are not known yet, or do not come as far, must be asked about."""
        ahead = {
            owner: Head(owner, number, _UNSAID) for owner, number in told.items() if not self._is_at(owner, number)
        }
        if ahead.keys() <= self.heads.keys():
            yield from self._follow(ahead)
        return all(self._is_at(owner, number) for owner, number in told.items())

    def _is_at(self, owner: bytes, number: int) -> bool:
        return self._head(owner).number >= number

    def _ask(self) -> Steps[None]:
        news = yield partial(_news, self.client, list(self.heads.values()))
        self.stranger = not self.client.known
        for owner in list(self.heads) if news is None else news.absent:
            self._is_gone(owner, alarm=news is None)
        yield from self._follow({} if news is None else {each.owner: each for each in news.heads if _sound(each)})

    def read(self, names: Sequence[Name]) -> Iterator[tuple[Name, bytes | None]]:
        """By their numbers."""
        return self.client.read(names, self.numbers)

    def lay(self, packed: Sequence[Packed]) -> Steps[int]:
        """In one request; what lies there is known from the numbers that come back after the commit."""
        finder = box_finder(recovery_public(self.vault))
        laid = yield partial(_lay, self.client, packed, finder)
        if laid is None:
            self.stranger = True
            return 0
        return self._laid([each.name for each in packed], laid)

    def look(self, random: int) -> None:
        """With the numbers by which they are read."""
        super().look(random)
        self.numbers = {name: line + 1 for name, line in self.lines.items()}

    def unlaid(self) -> list[Name]:
        """Boxes are laid by those whose they are, and streams by those who are in them."""
        mine = self.vault.me.worker
        names = [name for name in super().unlaid() if name.kind != KEYS or name.owner == mine]
        elsewhere = self._elsewhere({name.owner for name in names if name.kind == STREAM})
        if not elsewhere:
            return names
        with self.vault.writing() as connection:
            keep_unwelcome(connection, self.name, (name for name in names if name.owner in elsewhere))
        return [name for name in names if name.owner not in elsewhere]

    def _elsewhere(self, streams: Iterable[bytes]) -> set[bytes]:
        """What an administrator has only looked at, or has from a folder: central would take it and not show it."""
        mine, organisation = self.vault.me.worker, load_organisation(self.vault, self.organisation)
        if mine not in organisation.administrators:
            return set()
        found = (load_membership(self.vault, stream, organisation) for stream in streams)
        ever = ((each.stream, each.readers | {cut.worker for cut in each.cuts}) for each in found if each.begun)
        return {stream for stream, workers in ever if mine not in workers}

    def visit(self, worker: bytes) -> Steps[list[Name]]:
        """Fetch the logs and wraps of all that a worker is in; what lies there. For an administrator's computer, which
        does not follow them from then on."""
        heads: list[Head] = yield partial(_caseload, self.client, worker)
        mine = set(seen_feeds(self.vault, self.name))
        left = {head.owner: head.number for head in heads if head.owner not in mine and _sound(head)}
        numbers = dict.fromkeys(left, 0)
        there: list[Name] = []
        while left:
            found: Fetched = yield partial(self.client.fetch, [(owner, numbers[owner]) for owner in left])
            came = [part for part in found.parts if part.before.owner in left and part.things]
            for part in came:
                owner = part.before.owner
                self.numbers |= {Name(kind, owner, key): number for number, (kind, key, _) in
                                 enumerate(part.things, part.before.number + 1)}  # fmt: skip
                numbers[owner] = part.before.number + len(part.things)
                there += [Name(kind, owner, key) for kind, key, _ in part.things]
            left = {owner: last for owner, last in left.items() if came and numbers[owner] < last}
        self.wanted = {kind: [name for name in there if name.kind == kind] for kind in (STREAM, WRAPS)}
        yield from self.fetch_streams()
        return there

    def ended(self) -> Steps[None]:
        """Central keeps what it was given, so there is nobody to ask: it is tried again."""
        self.client.forget()
        yield breathe

    def erase(self, streams: Iterable[bytes]) -> Callable[[], None]:
        """Central reads that in the organisation's log."""
        return breathe

    def _is_gone(self, owner: bytes, *, alarm: bool) -> None:
        if alarm:
            self.notices.append("central-went-back")
        self.closed.add(owner)
        self.heads.pop(owner, None)
        with self.vault.writing() as connection:
            forget_feed(connection, self.name, owner)

    def _follow(self, ahead: Mapping[bytes, Head]) -> Steps[None]:
        """Read these lists up to where they are."""
        left = {owner: self._from(head) for owner, head in ahead.items()}
        for _ in range(_MOST_ROUNDS):
            if not left:
                return
            after = [(owner, self._head(owner).number) for owner in list(left)[:MOST_ASKED]]
            found: Fetched = yield partial(self.client.fetch, after)
            came = {part.before.owner: part for part in found.parts if part.before.owner in left}
            stuck = {owner for owner, part in came.items() if not self._take(part, left[owner])}
            self._keep()
            for owner, _ in after:
                if not came or owner in stuck or self._head(owner).number >= left[owner].number:
                    del left[owner]

    def _from(self, head: Head) -> Head:
        """Where a list is said to be; one that is shorter or another than it was is begun from its beginning."""
        mine = self._head(head.owner)
        if head.number < mine.number or (head.number == mine.number and head.chain != mine.chain):
            self._went_back(head.owner)
        return head

    def _went_back(self, owner: bytes) -> bool:
        """It is read from its beginning, once; whoever goes back again meanwhile is left until the next time."""
        again = owner in self.back
        self._is_gone(owner, alarm=True)
        self.closed.discard(owner)
        self.back.add(owner)
        return not again

    def _take(self, part: Part, ahead: Head) -> bool:
        """The next lines of a list. Where they do not fit to what is known, nothing of them is believed, and False:
        there is no use in going on with it now."""
        owner, mine = part.before.owner, self._head(part.before.owner)
        if part.before != mine:
            return self._went_back(owner)
        names = [(kind, key) for kind, key, _ in part.things]
        if not all(kind in KINDS and len(key) == _HASH_BYTES for kind, key in names):
            self.notices.append("central-false")
            return False
        upto = ahead.number - mine.number
        chain = chained(mine.chain, names)
        if ahead.chain != _UNSAID and 0 < upto <= len(names) and chained(mine.chain, names[:upto]) != ahead.chain:
            self.notices.append("central-false")
            return False
        self._grow(Head(owner, mine.number + len(names), chain), [Name(kind, owner, key) for kind, key in names])
        return bool(names)

    def _laid(self, names: Sequence[Name], laid: Laid) -> int:
        """What is there now. Where somebody else has laid something in between, one must look once more."""
        refused = {each.place: each.code for each in laid.refused if 0 <= each.place < len(names)}
        self._refuse({names[place]: code for place, code in refused.items()})
        by_number: dict[bytes, dict[int, Name]] = {}
        for place, number in enumerate(laid.numbers):
            if number > 0 and place not in refused:
                by_number.setdefault(names[place].owner, {})[number] = names[place]
        steps = {step.after.owner: (step.before, step.after) for step in laid.steps}
        turned_away = (names[at] for at, code in refused.items() if code == "stranger")
        self.shut |= {name.owner for name in turned_away if name.kind == STREAM}
        for owner, numbered in by_number.items():
            if owner in self.shut:
                with self.vault.writing() as connection:  # for the others to decide on; one will not see it here
                    keep_unwelcome(connection, self.name, numbered.values())
                continue
            if owner in self.closed:
                self.notices.append("central-went-back")
                self.closed.discard(owner)
            self.again |= not self._went_on(owner, numbered, steps.get(owner))
        self._keep()
        return sum(map(len, by_number.values()))

    def _went_on(self, owner: bytes, numbered: Mapping[int, Name], step: tuple[Head, Head] | None) -> bool:
        """Whether a list went on from where it was known to be with just these."""
        mine = self._head(owner)
        if step is None or step[0] != mine:
            return False
        new = [numbered[number] for number in sorted(numbered) if number > mine.number]
        head = Head(owner, mine.number + len(new), chained(mine.chain, ((name.kind, name.id) for name in new)))
        if head != step[1] or not new:
            return False
        self._grow(head, new)
        return True

    def _refuse(self, refused: Mapping[Name, str]) -> None:
        """What waits for something is sent again; anything else would be refused again."""
        self.again |= _WAITS in refused.values()
        final = [name for name, code in refused.items() if code != _WAITS]
        if any(code not in ("stranger", "erased") for code in refused.values() if code != _WAITS):
            self.notices.append("central-unwelcome")
        if any(name.owner in self.closed and code == "stranger" for name, code in refused.items()):
            self.notices.append("central-shut-out")
        if final:
            with self.vault.writing() as connection:
                keep_unwelcome(connection, self.name, final)

    def _head(self, owner: bytes) -> Head:
        return self.heads.get(owner, Head(owner, 0, NO_CHAIN))

    def _grow(self, head: Head, names: Sequence[Name]) -> None:
        """A list has come so far, with these at its end."""
        self.heads[head.owner] = head
        self.grown.append((head, names))

    def _keep(self) -> None:
        """All lists that have grown, in one transaction."""
        if not self.grown:
            return
        with self.vault.writing() as connection:
            for head, names in self.grown:
                seen = SeenFeed("", head.number, head.chain)
                keep_feed(connection, self.name, head.owner, ((name, False) for name in names), seen)
            heed(connection, self.name)
        self.grown = []


def _sound(head: Head) -> bool:
    return (len(head.owner), len(head.chain)) == (ID_BYTES, CHAIN_BYTES) and head.number > 0


def _news(client: CentralClient, heads: list[Head]) -> News | None:
    """None where central knows neither the computer nor whose it is."""
    with suppress(Stranger):
        return client.news(heads)
    return None


def _caseload(client: CentralClient, worker: bytes) -> list[Head]:
    try:
        return client.caseload(worker)
    except Stranger as fault:
        raise UserError("administrator-only") from fault


def _lay(client: CentralClient, packed: Sequence[Packed], finder: bytes) -> Laid | None:
    things = [
        Thing(each.name.kind, each.name.owner, each.name.id, each.make(), finder if each.name.kind == KEYS else b"")
        for each in packed
    ]
    with suppress(Stranger):
        return client.lay(things)
    return None
