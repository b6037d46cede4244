"""The place that a command names: a folder, or central over a connection of its own."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from app.commands.shared_place import Where
from app.sync.central_client import greet
from app.sync.wire import Wire


@contextmanager
def reached(arguments: Namespace) -> Iterator[Where | None]:
    """`--central`, seen to be central; or else `--folder`, where the command has one."""
    if arguments.central is None:
        yield getattr(arguments, "folder", None)
        return
    wire = Wire(arguments.central)
    try:
        greet(wire)
        yield wire
    finally:
        wire.close()
