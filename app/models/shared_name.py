"""The names of what is shared: each thing is called by a hash of its own bytes, and never changed."""

import re
from typing import NamedTuple

from app.models.errors import FormatError

LOG, STREAM, WRAPS, KEYS, BUNDLES = "log", "stream", "wraps", "keys", "bundles"
KINDS = (LOG, STREAM, WRAPS, KEYS, BUNDLES)
"""In the order they are fetched and sent: whoever has the one can make use of the next."""
_NAME = re.compile(rf"({'|'.join(KINDS)})/([0-9a-f]{{32}})/([0-9a-f]{{64}})")


class Name(NamedTuple):
    """A thing: its kind, whose it is (a log's, a stream's or a worker's id), and its hash."""

    kind: str
    owner: bytes
    id: bytes

    def __str__(self) -> str:
        return f"{self.kind}/{self.owner.hex()}/{self.id.hex()}"


def read_name(line: str) -> Name:
    """FormatError `feed-wrong`: so that no list can name a file outside the place."""
    found = _NAME.fullmatch(line)
    if not found:
        raise FormatError("feed-wrong")
    return Name(found[1], bytes.fromhex(found[2]), bytes.fromhex(found[3]))
