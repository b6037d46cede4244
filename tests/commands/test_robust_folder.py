"""A folder that fails: at every file operation in turn, by two at once, read-only, full, with junk in it."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.fetching import _record, _wrap
from app.commands.returning import return_on_new_laptop
from app.commands.syncing import exchange_steps
from app.models.errors import SurroundingsError
from app.models.shared_name import BUNDLES, Name
from app.store.doctor import examine
from app.store.profile import open_vault, unlock_password
from app.sync import folder as folder_module
from app.sync.folder import Folder
from app.sync.session import Line, write_feed
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen; Poul is in."""
    key = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    return key


class Failing:
    """The folder's file operations, of which the one with this number and all that follow fail."""

    def __init__(self, patch: pytest.MonkeyPatch, fail: Callable[[str], None]) -> None:
        self.left, self.fail, self.failed = 10**9, fail, False
        counted = {name: self._counted(getattr(os, name)) for name in ("fsync", "replace", "scandir")}
        patch.setattr(folder_module, "os", SimpleNamespace(**{**vars(os), **counted}))
        patch.setattr(folder_module, "open", self._counted(open), raising=False)

    def _counted(self, whole: Callable[..., Any]) -> Callable[..., Any]:
        def operation(*given: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left < 0:
                self.failed = True
                self.fail(str(given[1:] or whole.__name__))
            return whole(*given, **named)

        return operation


def _faults(_: str) -> None:
    raise OSError(errno.EIO, "faulty")


@pytest.mark.parametrize("how", ["faulty", "vanished"])
def test_whatever_file_operation_fails_the_next_exchange_goes_on_from_there(office: Office, how: str) -> None:
    """Attack 5, and a stick pulled out: every operation of the writer and of the reader in turn, with a citizen who is
    new to both, so that log, keys and bundle are under way."""
    hidden = office.folder.with_name("taget ud")

    def vanishes(_: str) -> None:
        if office.folder.exists():
            office.folder.rename(hidden)

    for step in range(10**6):
        key = office.citizen("Signe", f"Borger {step}")
        office.hope("Signe", key, f"Ord {step}")
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, _faults if how == "faulty" else vanishes)
            for name in ("Signe", "Lone"):
                failing.left = step
                with suppress(SurroundingsError):
                    office.sync(name)
                if hidden.exists():
                    hidden.rename(office.folder)
        office.round("Signe", "Lone")
        assert office.hopes("Lone", key) == {f"Ord {step}"}
        if not failing.failed:
            break
    assert step > 10
    assert [each for each in office.folder.rglob("*.part") if each.stat().st_size] == [] or how == "vanished"
    office.round()
    assert all(office.sync(name).sent == 0 and office.sync(name).aside == {} for name in office.at)
    assert all(examine(vault) == () for vault in office.at.values())


@pytest.mark.parametrize(("number", "code"), [(errno.EROFS, "share-read-only"), (errno.ENOSPC, "share-full")])
def test_a_share_that_takes_nothing_is_said_and_what_lies_there_comes_in(
    office: Office, amina: bytes, number: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.hope("Signe", amina, "Jeg vil ud")
    office.sync("Signe")
    office.hope("Poul", amina, "Jeg vil have en kat")

    def refuses(path: Path, mode: str, **how: Any) -> Any:
        if "w" in mode:
            raise OSError(number, "no")
        return open(path, mode, **how)

    monkeypatch.setattr(folder_module, "open", refuses, raising=False)
    with pytest.raises(SurroundingsError, match=code):
        office.sync("Poul")
    assert office.hopes("Poul", amina) == {"Jeg vil ud", "Jeg vil have en kat"}
    monkeypatch.undo()
    office.round("Poul", "Signe")
    assert office.hopes("Signe", amina) == {"Jeg vil ud", "Jeg vil have en kat"}


def test_a_half_written_thing_is_finished_under_its_own_name(office: Office, amina: bytes) -> None:
    """A power cut on the share itself: the name is there, half of the bytes are not."""
    office.hope("Signe", amina, "Jeg vil ud")
    before = set(office.folder.rglob("bundles/*/*"))
    office.sync("Signe")
    (half,) = set(office.folder.rglob("bundles/*/*")) - before
    half.write_bytes(half.read_bytes()[:100])
    office.sync("Poul")
    office.round("Signe", "Poul")
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}


def test_copies_that_a_service_left_and_other_junk_are_passed_over(office: Office, amina: bytes) -> None:
    office.hope("Signe", amina, "Jeg vil ud")
    office.sync("Signe")
    for path in [each for each in office.folder.rglob("*") if each.is_file()]:
        shutil.copy(path, path.with_name(f"{path.name} (Pouls modstridende kopi)"))
        shutil.copy(path, path.with_name(f"{path.name}-DESKTOP"))
        path.with_name(".DS_Store").write_bytes(b"\0")
    top = next((office.folder / "pejlemaerke").iterdir())
    (top / "bundles" / "Thumbs.db").write_bytes(b"junk")
    (top / "feeds" / ("0" * 32)).write_bytes(b"ikke en liste")
    (office.folder / "pejlemaerke" / ("f" * 32)).mkdir()
    assert office.sync("Poul").notices == ("feed-wrong",)
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}


def test_a_million_names_of_nothing_cost_a_bounded_look_each_time(
    office: Office, amina: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attack 20, with fewer of them: what is not there is not looked for more than a thousand at a time."""
    names = [Name(BUNDLES, amina, number.to_bytes(32)) for number in range(2_500)]
    top = next((office.folder / "pejlemaerke").iterdir())
    (top / "feeds" / ("0" * 32)).write_bytes(write_feed(Line(each) for each in names))
    reads: list[Name] = []
    whole = Folder.read

    def counted(self: Folder, name: Name) -> bytes | None:
        reads.append(name)
        return whole(self, name)

    monkeypatch.setattr(Folder, "read", counted)
    counts = []
    office.hope("Signe", amina, "Jeg vil ud")
    office.sync("Signe")
    for _ in range(3):
        reads.clear()
        office.sync("Poul")
        counts.append(len(reads))
    assert counts[0] >= 2_500
    assert max(counts[1:]) <= 1_000
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}
    own = (top / "feeds" / office.at["Poul"].me.device.hex()).read_text()
    assert own.count("wanted ") <= 1_000


def test_a_byte_changed_anywhere_in_a_list_stops_nobody(office: Office, amina: bytes) -> None:
    top = next((office.folder / "pejlemaerke").iterdir())
    office.hope("Signe", amina, "Jeg vil ud")
    office.sync("Signe")
    feed = top / "feeds" / office.at["Signe"].me.device.hex()
    whole = feed.read_bytes()
    for place in [*range(40), *range(40, len(whole), 29)]:
        feed.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        office.sync("Poul")
        feed.write_bytes(whole[:place])
        office.sync("Poul")
    feed.write_bytes(whole)
    office.round()
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}
    assert all(examine(vault) == () for vault in office.at.values())


@pytest.mark.parametrize("harm", [lambda raw: raw + b"sludder\xff\n", lambda raw: raw[:-30], lambda _: b""])
def test_a_list_that_is_destroyed_is_said_once_and_made_good(
    office: Office, amina: bytes, tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    """Its own writer makes it anew; and what only somebody who is gone had listed, the others list."""
    office.hope("Signe", amina, "Jeg vil ud")
    office.round()
    office.at.pop("Signe").close()
    for feed in office.folder.glob("pejlemaerke/*/feeds/*"):
        feed.write_bytes(harm(feed.read_bytes()))
    for name in office.at:
        assert set(office.sync(name).notices) <= {"feed-wrong", "went-back"}
    office.round()
    for name in office.at:
        office.hope(name, office.citizen(name, f"Efter hos {name}"), "Videre")
        office.sync(name)
    assert [office.sync(name).notices for name in office.at] == [()] * len(office.at)
    profile = return_on_new_laptop(
        tmp_path / "ny",
        where=office.folder,
        code=office.papers["Signe"],
        password=PASSWORD,
        world=office.hands.world,
        compared=office.codes.fingerprint,
    )
    office.at["Signe"] = open_vault(profile, unlock_password(profile, PASSWORD), office.hands.world)
    office.sync("Signe")
    assert office.hopes("Signe", amina) == {"Jeg vil ud"}


def test_what_is_wanted_is_laid_again_also_by_one_whose_own_list_went_back(office: Office, amina: bytes) -> None:
    """An older copy of the folder, with a damaged file: Signe reads her own list whole and Lone's wish in one look."""
    office.hope("Signe", amina, "Bliver beskadiget")
    before = set(office.folder.rglob("bundles/*/*"))
    office.sync("Signe")
    (bundle,) = set(office.folder.rglob("bundles/*/*")) - before
    older = {path: path.read_bytes() for path in office.folder.rglob("feeds/*")}
    office.hope("Signe", amina, "Senere")
    office.sync("Signe")
    for path, content in older.items():
        path.write_bytes(content)
    bundle.write_bytes(bundle.read_bytes()[:30])
    assert "unreadable" in office.sync("Lone").aside
    assert "went-back" in office.sync("Signe").notices
    office.round("Lone", "Signe")
    assert office.hopes("Lone", amina) == {"Bliver beskadiget", "Senere"}


def test_every_flipped_byte_and_every_cut_of_a_record_and_a_wrap_is_refused(office: Office, tmp_path: Path) -> None:
    top = next((office.folder / "pejlemaerke").iterdir())
    paths = [next(top.glob(f"{kind}/*/*")) for kind in ("log", "keys")]
    for path in paths:
        name = Name(path.parent.parent.name, bytes.fromhex(path.parent.name), bytes.fromhex(path.name))
        whole = path.read_bytes()
        broken = [whole[:end] for end in range(len(whole))]
        broken += [whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :] for at in range(len(whole))]
        for content in broken:
            if name.kind == "log":
                assert isinstance(_record(content, name), str)
            else:
                path.write_bytes(content)
                folder = Folder(office.folder, bytes.fromhex(top.name), Random(1).randbytes)
                assert _wrap(folder.read(name), name) is None
        path.write_bytes(whole)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 1), min_size=5, max_size=120))
def test_two_who_write_at_once_never_meet(office: Office, amina: bytes, turns: list[int]) -> None:
    """Step by step in any order, in and out of each other."""
    said = office.hopes("Signe", amina) | office.hopes("Poul", amina)
    for name in ("Signe", "Poul"):
        office.hope(name, amina, f"{name} {len(said)}")
    running = {
        who: exchange_steps(office.at[name], where=office.folder, random=office.random)
        for who, name in enumerate(("Signe", "Poul"))
    }
    waiting: dict[int, Any] = {}
    while running:
        who = turns.pop() if turns else next(iter(running))
        if who in running:
            try:
                waiting[who] = running[who].send(waiting[who]() if who in waiting else None)
            except StopIteration:
                del running[who]
    office.round("Signe", "Poul")
    assert office.hopes("Poul", amina) == office.hopes("Signe", amina)
    assert len(office.hopes("Poul", amina)) == len(said) + 2


def test_an_exchange_leaves_the_vault_free_between_its_steps(office: Office, amina: bytes) -> None:
    """One writes on while it goes; nothing of that is lost, and no transaction is open."""
    office.hope("Signe", amina, "Før")
    steps = exchange_steps(office.at["Signe"], where=office.folder, random=office.random)
    answer, count = None, 0
    with suppress(StopIteration):
        while True:
            work = steps.send(answer)
            assert not office.at["Signe"].connection.in_transaction
            office.hope("Signe", amina, f"Imens {count}")
            answer, count = work(), count + 1
    office.round("Signe", "Poul")
    assert office.hopes("Poul", amina) == {"Før", *(f"Imens {number}" for number in range(count))}


def test_an_exchange_that_is_left_halfway_holds_nothing(office: Office, amina: bytes) -> None:
    office.hope("Signe", amina, "Jeg vil ud")
    for most in range(30):
        steps = exchange_steps(office.at["Signe"], where=office.folder, random=office.random)
        with suppress(StopIteration):
            work = next(steps)
            for _ in range(most):
                work = steps.send(work())
        steps.close()
    office.round("Signe", "Poul")
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}
