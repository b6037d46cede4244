"""A shared folder: whole files or none, and plain words when it is not there."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from threading import Event, Lock, Thread, current_thread
from typing import Any

import pytest

from app.models.errors import SurroundingsError
from app.models.shared_name import BUNDLES, LOG, Name
from app.sync.folder import Folder, organisations, worker_boxes

ORGANISATION, DEVICE, NAME = b"o" * 16, b"d" * 16, Name(LOG, b"o" * 16, b"n" * 32)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path, ORGANISATION, Random(1).randbytes)


def test_what_is_laid_there_is_there(folder: Folder, tmp_path: Path) -> None:
    assert organisations(tmp_path) == ()
    assert folder.stamps() == {}
    assert folder.read(NAME) is None
    folder.write(NAME, b"indhold")
    folder.write_feed(DEVICE, b"liste")
    assert folder.read(NAME) == b"indhold"
    assert folder.feed(DEVICE) == b"liste"
    assert set(folder.stamps()) == {DEVICE}
    assert organisations(tmp_path) == (ORGANISATION,)


def test_a_list_that_was_written_again_has_another_stamp(folder: Folder) -> None:
    folder.write_feed(DEVICE, b"liste")
    before = folder.stamps()
    assert folder.stamps() == before
    folder.write_feed(DEVICE, b"LISTE")
    assert folder.stamps() != before


def test_what_is_half_written_is_never_taken_for_something(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled_out(*_: Any) -> None:
        raise OSError(errno.EIO, "pulled out")

    folder.write(NAME, b"helt")
    monkeypatch.setattr(os, "replace", pulled_out)
    for act in (lambda: folder.write(NAME, b"halvt"), lambda: folder.write_feed(DEVICE, b"halvt")):
        with pytest.raises(SurroundingsError, match="share-gone"):
            act()
    assert folder.read(NAME) == b"helt"
    assert folder.stamps() == {}
    assert [path.name for path in tmp_path.rglob("*") if path.name.endswith(".part")] == []


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "share-full"), (errno.EDQUOT, "share-full"), (errno.EROFS, "share-read-only"),
     (errno.EACCES, "share-read-only"), (errno.EIO, "share-gone"), (errno.ESTALE, "share-gone")],
)  # fmt: skip
def test_why_it_could_not_be_written(folder: Folder, monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    def refuses(*_: Any) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", refuses)
    with pytest.raises(SurroundingsError, match=code):
        folder.write(NAME, b"x")


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    gone = Folder(tmp_path / "drev", ORGANISATION, Random(1).randbytes)
    for act in (gone.stamps, lambda: gone.read(NAME), lambda: gone.feed(DEVICE), lambda: gone.write(NAME, b"x")):
        with pytest.raises(SurroundingsError, match="share-missing"):
            act()
    assert not (tmp_path / "drev").exists()


def test_a_file_that_is_larger_than_any_thing_is_not_read_into_memory(folder: Folder, tmp_path: Path) -> None:
    """Attack 20: 2 GB, most of it a hole."""
    folder.write(NAME, b"x")
    path = next(path for path in tmp_path.rglob("*") if path.is_file())
    with open(path, "r+b") as file:
        file.truncate(2 * 1024**3)
    assert folder.read(NAME) is None


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _broken_link(path: Path) -> None:
    path.symlink_to("findes ikke")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _nothing_ends(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
@pytest.mark.parametrize("make", [_pipe, _broken_link, _loop, _nothing_ends, Path.mkdir])
def test_what_is_no_plain_file_is_passed_over_and_laid_there_anew(
    folder: Folder, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    """Nobody waits for it, nothing stops for it, and it is not in the way."""
    folder.write(NAME, b"indhold")
    folder.write_feed(DEVICE, b"liste")
    place = next((tmp_path / "pejlemaerke").iterdir())
    thing, feed = place / str(NAME), place / "feeds" / DEVICE.hex()
    for path in (thing, feed):
        path.unlink()
        make(path)
    make(place / "feeds" / ("0" * 32))
    make(place / "keys")
    assert folder.stamps() == {}
    assert folder.read(NAME) is None
    assert list(worker_boxes(tmp_path, ORGANISATION)) == []
    folder.write(NAME, b"indhold")
    folder.write_feed(DEVICE, b"liste")
    assert folder.read(NAME) == b"indhold"
    assert set(folder.stamps()) == {DEVICE}


@pytest.mark.parametrize("where", ["feeds", "log"])
def test_a_file_where_a_folder_should_be_is_put_aside(folder: Folder, tmp_path: Path, where: str) -> None:
    folder.write(NAME, b"indhold")
    place = next((tmp_path / "pejlemaerke").iterdir())
    folder.write_feed(DEVICE, b"liste")
    shutil.rmtree(place / where)
    (place / where).write_text("en fil")
    assert (folder.read(NAME), folder.stamps() == {}) == ((b"indhold", True) if where == "feeds" else (None, False))
    folder.write(NAME, b"indhold")
    folder.write_feed(DEVICE, b"liste")
    assert (folder.read(NAME), set(folder.stamps())) == (b"indhold", {DEVICE})


class _Watched:
    """A lock that tells when somebody has to wait for it."""

    def __init__(self, waited_for: Event) -> None:
        self._lock, self._waited_for = Lock(), waited_for

    def __enter__(self) -> None:
        if not self._lock.acquire(blocking=False):
            self._waited_for.set()
            self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def test_two_writers_who_make_the_same_folder_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file lies where the folder should be. One has seen that, and is about to put it aside, when the other comes."""
    other_went_on, first = Event(), current_thread()
    asked: list[Thread] = []

    def random(count: int) -> bytes:
        if current_thread() is first:
            asked.append(Thread(target=write_the_other))
            if len(asked) == 2:  # what the file is to be called; the first time it was the name of what is written
                asked[1].start()
                assert other_went_on.wait(60)
        return os.urandom(count)

    def write_the_other() -> None:
        folder.write(other, b"den anden")
        other_went_on.set()

    monkeypatch.setattr("app.sync.folder.Lock", lambda: _Watched(other_went_on))
    folder, other = Folder(tmp_path, ORGANISATION, random), Name(LOG, NAME.owner, b"p" * 32)
    place = tmp_path / "pejlemaerke" / ORGANISATION.hex() / LOG
    place.parent.mkdir(parents=True)
    place.write_bytes(b"")
    folder.write(NAME, b"den ene")
    asked[1].join()
    assert (folder.read(NAME), folder.read(other)) == (b"den ene", b"den anden")


def test_what_is_erased_goes_whatever_it_is(folder: Folder, tmp_path: Path) -> None:
    stream = b"s" * 16
    folder.write(Name(BUNDLES, stream, b"n" * 32), b"indhold")
    place = next((tmp_path / "pejlemaerke").iterdir())
    (place / "wraps").mkdir()
    (place / "wraps" / stream.hex()).write_text("en fil")
    (place / "stream").write_text("en fil")
    folder.erase([stream])
    assert list(place.rglob(stream.hex())) == []


def test_foreign_files_among_the_lists_are_passed_over(folder: Folder, tmp_path: Path) -> None:
    folder.write_feed(DEVICE, b"liste")
    feeds = tmp_path / "pejlemaerke" / ORGANISATION.hex() / "feeds"
    for name in ("Thumbs.db", "x" * 32, f"{DEVICE.hex()} (1)", ".DS_Store", "æ" * 32):
        (feeds / name).write_bytes(b"")
    assert set(folder.stamps()) == {DEVICE}
    (tmp_path / "pejlemaerke" / ("z" * 32)).mkdir()
    assert organisations(tmp_path) == (ORGANISATION,)
