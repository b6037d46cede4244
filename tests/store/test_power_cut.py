"""The power goes: whatever the disk had not been told to keep is there, torn, or gone; what was saved is there."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from app.store.doctor import examine
from tests.store.stores import make, reopen

ROOT = Path(__file__).parents[2]
CUTS = int(os.environ.get("PEJLEMAERKE_CUTS", "20"))
SAVES = 40
SECTOR = 512
_CALLS = "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Step:
    """One thing the program did: wrote, cut, unlinked or synced a file, or reported a save."""

    act: str
    file: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """What is surely on the disk, and for each file what was written after its last sync."""

    files: dict[str, bytearray]
    unsynced: dict[str, list[Step]] = field(default_factory=dict)

    def do(self, step: Step) -> None:
        """As the drive sees it."""
        if step.act == "sync":
            for each in self.unsynced.pop(step.file, []):
                self._apply(each)
        else:
            self.unsynced.setdefault(step.file, []).append(step)

    def cut(self, random: Random) -> None:
        """The power goes: of each unsynced write, each sector is there or not; a cut or an unlink happened or not."""
        for step in [each for steps in self.unsynced.values() for each in steps]:
            if step.act != "write":
                if random.random() < 0.5:
                    self._apply(step)
                continue
            for start in range(0, len(step.data), SECTOR):
                if random.random() < 0.5:
                    self._apply(Step("write", step.file, step.at + start, step.data[start : start + SECTOR]))

    def _apply(self, step: Step) -> None:
        content = self.files.setdefault(step.file, bytearray())
        if step.act == "unlink":
            del self.files[step.file]
        elif step.act == "truncate":
            del content[step.at :]
            content.extend(bytes(step.at - len(content)))
        else:
            content.extend(bytes(max(0, step.at - len(content))))
            content[step.at : step.at + len(step.data)] = step.data


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], list[Step]]:
    """The files at the start, and everything that a real run of saves did to them."""
    strace = shutil.which("strace")
    assert strace, "strace is not here: sudo apt-get install strace"
    folder = tmp_path_factory.mktemp("power")
    store, trace = folder / "store" / "store.db", folder / "trace"
    store.parent.mkdir()
    make(store)
    start = {each.name: each.read_bytes() for each in store.parent.iterdir()}
    subprocess.run(
        [strace, "-f", "-e", f"trace={_CALLS}", "-xx", "-s", "10000000", "-o", str(trace),
         sys.executable, "-m", "tests.store.saver", str(store), str(SAVES)],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    with trace.open(encoding="ascii") as lines:
        steps = list(_steps(lines, store.parent))
    _the_trace_is_whole(steps, start, store.parent)
    return start, steps


def _steps(lines: Iterator[str], folder: Path) -> Iterator[Step]:
    """The calls that touch the store's folder, and the saves reported on standard output."""
    names: dict[int, str] = {}
    for line in lines:
        found = _CALL.match(line)
        if not found or int(found[3]) < 0:
            continue
        call, told, result = found[1], found[2], int(found[3])
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _BYTES.findall(told)]
        if call == "openat":
            path = Path(os.fsdecode(texts[0]))
            names.pop(result, None)
            if path.parent == folder:
                names[result] = path.name
            elif path == folder:
                names[result] = "."
        elif call == "unlink" and Path(os.fsdecode(texts[0])).parent == folder:
            yield Step("unlink", Path(os.fsdecode(texts[0])).name)
        elif call not in ("unlink", "rename"):
            yield from _on_handle(call, told, texts, names)


def _on_handle(call: str, told: str, texts: list[bytes], names: dict[int, str]) -> Iterator[Step]:
    handle = int(told.split(",")[0])
    if call == "close":
        names.pop(handle, None)
    elif call == "write" and handle == 1:
        yield Step("saved", data=texts[0].strip())
    elif names.get(handle, ".") != ".":
        name, last = names[handle], told.rsplit(",", 1)[-1].strip()
        if call == "pwrite64":
            yield Step("write", name, int(last), texts[0])
        elif call == "ftruncate":
            yield Step("truncate", name, int(last))
        elif call in ("fsync", "fdatasync"):
            yield Step("sync", name)
        else:
            raise AssertionError(f"{call} on {name} is not replayed")


def _the_trace_is_whole(steps: list[Step], start: dict[str, bytes], folder: Path) -> None:
    """Replayed to its end, the trace gives the very files that the run left; so nothing was overlooked."""
    assert sum(step.act == "saved" for step in steps) == SAVES
    disk = Disk({name: bytearray(content) for name, content in start.items()})
    for step in steps:
        if step.act in ("write", "truncate", "unlink"):
            disk._apply(step)
    left = {each.name: each.read_bytes() for each in folder.iterdir()}
    assert {name: bytes(content) for name, content in disk.files.items() if not name.endswith("-shm")} == left


@pytest.mark.parametrize("cut", range(CUTS))
def test_saves_reported_before_the_cut_are_there(
    recorded: tuple[dict[str, bytes], list[Step]], tmp_path: Path, cut: int
) -> None:
    start, steps = recorded
    random = Random(cut)
    disk, saved = Disk({name: bytearray(content) for name, content in start.items()}), set[str]()
    for step in steps[: random.randint(0, len(steps))]:
        if step.act == "saved":
            saved.add(step.data.decode())
        else:
            disk.do(step)
    disk.cut(random)
    for name, content in disk.files.items():
        if not name.endswith("-shm"):  # the index of the log is not on the disk; SQLite makes it anew
            (tmp_path / name).write_bytes(content)
    vault = reopen(tmp_path / "store.db")
    kept = {bytes(save).hex() for (save,) in vault.connection.execute("SELECT save FROM entries")}
    assert saved <= kept
    assert examine(vault) == ()
    vault.close()
