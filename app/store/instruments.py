"""The instruments on this computer: those that come with the program, and those the organisation has put in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.models.errors import SurroundingsError, UserError
from app.models.instruments.parse import parse_instrument
from app.models.instruments.shape import Instrument, split_ref
from app.store.whole_files import write_whole


@dataclass(frozen=True)
class Problem:
    """A file that was left out, and why."""

    file: Path
    error: UserError


@dataclass(frozen=True)
class Instruments:
    """Every version of every instrument, by ref ("who5@1")."""

    by_ref: Mapping[str, Instrument] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Instrument]:
        """By title, the newest version of each; what is offered to be answered."""
        newest = {each.id: self.newest(each.id) for each in self.by_ref.values()}
        return iter(sorted((each for each in newest.values() if each), key=lambda each: (each.title, each.id)))

    def get(self, ref: str) -> Instrument | None:
        """The version that a reading was given in; a bare id is version 1. None where its file is not here."""
        key, version = split_ref(ref)
        return self.by_ref.get(f"{key}@{version}")

    def newest(self, key: str) -> Instrument | None:
        """The newest version of an instrument."""
        versions = [each for each in self.by_ref.values() if each.id == key]
        return max(versions, key=lambda each: each.version, default=None)

    def wanted(self, name: str) -> Instrument:
        """By id (the newest) or by ref. UserError `instrument-unknown`."""
        found = self.get(name) if "@" in name else self.newest(name)
        if found is None:
            raise UserError("instrument-unknown", wanted=name, known=sorted({each.id for each in self}))
        return found


def load_instruments(folders: Iterable[Path]) -> tuple[Instruments, tuple[Problem, ...]]:
    """Every file of the folders that is right; the others as problems. A folder that is not there is empty.

    Of two files with different content and the same ref, the first one counts.
    """
    found: dict[str, tuple[Instrument, bytes]] = {}
    problems = []
    for path in (path for folder in folders for path in sorted(folder.glob("*.json"))):
        try:
            content = _read(path)
            instrument = parse_instrument(content, path.name)
            if found.setdefault(instrument.ref, (instrument, content))[1] != content:
                raise UserError("instrument-twice", file=path.name, ref=instrument.ref)
        except UserError as error:
            problems.append(Problem(path, error))
    return Instruments({ref: instrument for ref, (instrument, _) in found.items()}), tuple(problems)


def install_instrument(
    content: bytes, name: str, *, shipped: Path, folder: Path, random: Callable[[int], bytes]
) -> tuple[Instrument, bool]:
    """Put an instrument's file, called `name`, among the organisation's own; what is there already stays as it is.

    Gives the instrument, and whether it is new here. Raises FormatError `instrument-wrong`; UserError
    `instrument-taken`; SurroundingsError `home-unwritable`; and what `write_whole` does.
    """
    instrument = parse_instrument(content, name)
    target = folder / f"{instrument.id}-{instrument.version}.json"
    for path in (*shipped.glob("*.json"), *folder.glob("*.json")):
        if path == target or _ref_in(path) == instrument.ref:
            if _read(path) != content:
                raise UserError("instrument-taken", ref=instrument.ref)
            return instrument, False
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise SurroundingsError("home-unwritable", folder=str(folder)) from fault
    write_whole(target, content, random)
    return instrument, True


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise UserError("file-unopenable", path=str(path)) from fault


def _ref_in(path: Path) -> str:
    """The ref of the instrument in a file; empty where there is none that can be read."""
    try:
        return parse_instrument(_read(path), path.name).ref
    except UserError:
        return ""
