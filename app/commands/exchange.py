"""The exchange format: whole citizens with every entry as one JSON file (docs/format.md)."""

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from app.models.change import Entry, decode_entry
from app.models.errors import FormatError, PejlemaerkeError
from app.models.kinds import PROFESSIONAL, SHARED
from app.store.entries import Taken
from app.store.erasing import erased_streams
from app.store.vault import Vault
from app.store.whole_streams import purpose_of, raw_entries

Hex = Annotated[
    str,
    msgspec.Meta(
        min_length=32, max_length=32, pattern="^[0-9a-f]{32}$", description="128-bit id, lower-case hexadecimal"
    ),
]
Base64 = Annotated[str, msgspec.Meta(description="One entry's canonical bytes (docs/format.md), base64")]


class Stream(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One stream's entries, in the order in which the writing store took them in."""

    id: Hex
    purpose: Literal["shared", "professional"]
    entries: list[Base64]


class Citizen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One citizen: the shared stream, whose id is the citizen's, and the professional one where there is one."""

    id: Hex
    streams: list[Stream]


class Exchange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    format: Literal["pejlemaerke-exchange"]
    version: Literal[1]
    citizens: list[Citizen]


class Head(msgspec.Struct, frozen=True):
    """What is read first: only a file of our own version must have the shape above."""

    format: str
    version: int


_VERSION = 1
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PLACE = re.compile(r"at `(?:key in )?\$\.?([^`]*)`")
_BYTE = re.compile(r"\(byte (\d+)\)")


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the file."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Exchange)}


def export_citizens(vault: Vault, citizens: Iterable[bytes]) -> bytes:
    """The file's bytes for these citizens."""
    whole = Exchange("pejlemaerke-exchange", 1, [_citizen(vault, citizen) for citizen in citizens])
    return msgspec.json.format(msgspec.json.encode(whole), indent=1)


def _citizen(vault: Vault, citizen: bytes) -> Citizen:
    streams = []
    for stream in vault.citizen_streams(citizen):
        purpose: Literal["shared", "professional"] = "shared" if stream == citizen else "professional"
        raws = [b64encode(raw).decode() for raw in raw_entries(vault, stream)]
        streams.append(Stream(stream.hex(), purpose, raws))
    return Citizen(citizen.hex(), streams)


def is_exchange(path: Path, content: bytes) -> bool:
    """Whether this is a file from `export`, or says that it is; any other is read as a sheet."""
    return path.suffix.lower() == ".json" or content.lstrip().startswith(b"{")


def import_citizens(vault: Vault, content: bytes) -> Taken:
    """Take in a file, whole or not at all; what is here already changes nothing.

    Raises FormatError `file-newer`, or `file-unreadable`, `file-entry` with the place and why.
    """
    return vault.receive(read_exchange(vault, content))


def read_exchange(vault: Vault, content: bytes) -> list[tuple[bytes, Entry]]:
    """Every entry of the file, checked."""
    file = _read(content.removeprefix(_BYTE_ORDER_MARK))
    found: list[tuple[bytes, Entry]] = []
    for i, citizen in enumerate(file.citizens):
        for j, stream in enumerate(citizen.streams):
            place = f"citizens[{i}].streams[{j}]"
            _check_stream(vault, citizen, stream, place)
            found += [_entry(raw, stream, f"{place}.entries[{k}]") for k, raw in enumerate(stream.entries)]
            _check_says(stream, citizen, [entry for _, entry in found[-len(stream.entries) :]], place)
    return found


def _read(content: bytes) -> Exchange:
    try:
        head = msgspec.json.decode(content, type=Head)
        if head.format != "pejlemaerke-exchange":
            raise FormatError("file-unreadable", at="format", why="another-format")
        if head.version > _VERSION:
            raise FormatError("file-newer", version=head.version)
        return msgspec.json.decode(content, type=Exchange)
    except msgspec.ValidationError as fault:
        place = _PLACE.search(str(fault))
        raise FormatError("file-unreadable", at=place[1] if place else "", why=_why(str(fault))) from fault
    except msgspec.DecodeError as fault:
        byte = _BYTE.search(str(fault))
        raise FormatError("file-unreadable", at=f"byte {byte[1]}" if byte else "end", why="no-json") from fault
    except UnicodeDecodeError as fault:
        raise FormatError("file-unreadable", at=f"byte {fault.start}", why="no-text") from fault
    except RecursionError as fault:
        raise FormatError("file-unreadable", at="", why="too-deep") from fault


def _why(said: str) -> str:
    if "unknown field" in said:
        return "unknown-field"
    return "field-missing" if "missing required field" in said else "wrong-value"


def _check_stream(vault: Vault, citizen: Citizen, stream: Stream, place: str) -> None:
    if erased_streams(vault) & {bytes.fromhex(stream.id), bytes.fromhex(citizen.id)}:
        raise FormatError("file-entry", at=place, why="erased")
    if not stream.entries:
        raise FormatError("file-entry", at=place, why="no-entries")
    if (stream.purpose == SHARED) != (stream.id == citizen.id):
        raise FormatError("file-entry", at=place, why="shared-id")
    if purpose_of(vault, bytes.fromhex(stream.id)) not in ("", stream.purpose):
        raise FormatError("file-entry", at=place, why="known-otherwise")


def _entry(text: str, stream: Stream, place: str) -> tuple[bytes, Entry]:
    try:
        raw = b64decode(text, validate=True)
        entry = decode_entry(raw)
    except PejlemaerkeError as fault:
        raise FormatError("file-entry", at=place, why=fault.code) from fault
    except ValueError as fault:
        raise FormatError("file-entry", at=place, why="no-base64") from fault
    if entry.stream.hex() != stream.id:
        raise FormatError("file-entry", at=place, why="another-stream")
    return raw, entry


def _check_says(stream: Stream, citizen: Citizen, entries: list[Entry], place: str) -> None:
    """The entries themselves must say what the file says of their stream."""
    said: dict[str, list[Any]] = {"purpose": [], "citizen": []}
    for entry in entries:
        for _, change, value in entry.values():
            if change.kind == "stream":
                said.setdefault(change.field, []).append(value.data)
    if not said["purpose"] or any(purpose != stream.purpose for purpose in said["purpose"]):
        raise FormatError("file-entry", at=place, why="purpose-unsaid")
    whose = said["citizen"] or [None]
    if stream.purpose == PROFESSIONAL and any(key != bytes.fromhex(citizen.id) for key in whose):
        raise FormatError("file-entry", at=place, why="another-citizen")
