"""A central that does not mean well: between a laptop and the true one, it changes what is said."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.models.central_words import Fetched, Laid, Lay, News
from app.sync.wire import Request, Wire

_KINDS = {"lay": Laid, "news": News, "fetch": Fetched}
Twist = Callable[[Any], Any]


@dataclass(eq=False)
class Hostile(Wire):
    """`twists` change the answers to a kind of request, by its name; `instead` answers in central's place."""

    twists: dict[str, Twist] = field(default_factory=dict)
    instead: dict[str, Callable[[Request], Any]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def ask(self, request: Request) -> bytes:
        what = request.path.rpartition("/")[2]
        self.asked.append(what)
        if what in self.instead:
            return msgspec.msgpack.encode(self.instead[what](request))
        answer = super().ask(request)
        if what in self.twists:
            return msgspec.msgpack.encode(self.twists[what](msgspec.msgpack.decode(answer, type=_KINDS[what])))
        return answer


def things(request: Request) -> Lay:
    """What is asked to be laid."""
    return msgspec.msgpack.decode(request.body, type=Lay)
