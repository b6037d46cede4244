"""Central says when there is something new, while the window is open: a thread that listens and holds no key."""

from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.models.errors import PejlemaerkeError
from app.sync.wire import Refused, Request, Wire


class Listening(QObject):
    """One connection at a time. When it ends, it is somebody else who decides whether to begin again."""

    news = Signal()
    ended = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._lock = Lock()
        self._wire: Wire | None = None

    @property
    def active(self) -> bool:
        """Whether it listens."""
        return self._wire is not None

    def begin(self, wire: Wire, request: Request) -> None:
        """Listen at this central. Ignored while it listens."""
        if self._wire is None:
            self._wire = wire
            Thread(target=self._listen, args=(wire, request), name="listening", daemon=True).start()

    def stop(self) -> None:
        """Nothing is heard any more; the thread ends."""
        with self._lock:
            wire, self._wire = self._wire, None
        if wire is not None:
            wire.hang_up()

    def _listen(self, wire: Wire, request: Request) -> None:
        try:
            for event, data in wire.events(request):
                if event == "news":
                    wire.told.hear(data)
                else:
                    wire.told.begin()
                if event == "closed" or not self._tell(wire, self.news):
                    break
        except (PejlemaerkeError, Refused):
            pass  # whoever begins again will meet it, and say so
        wire.told.end()
        self._tell(wire, self.ended, last=True)

    def _tell(self, wire: Wire, what: SignalInstance, *, last: bool = False) -> bool:
        """Not after it was stopped: then nobody may be there any more."""
        with self._lock:
            if self._wire is not wire:
                return False
            if last:
                self._wire = None
            what.emit()
            return True
