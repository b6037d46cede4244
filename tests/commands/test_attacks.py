"""Accidents and attacks over a folder that have no better home: rotation, late keys, clocks, old copies."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.commands.hopes import reword_hope
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.moment import Moment
from app.store.doctor import examine
from app.store.reading import load_citizen
from app.sync.folder import Folder
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe, Poul and Ida over one folder."""
    made = Office(tmp_path / "delt", hands)
    made.take_in("Ida")
    made.round()
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen; Poul and Ida are in."""
    key = office.citizen("Signe", "Amina")
    office.round()
    for name in ("Poul", "Ida"):
        office.let_in("Signe", key, name)
    office.round()
    return key


def _files(office: Office, kind: str) -> set[Path]:
    return set(office.folder.glob(f"pejlemaerke/*/{kind}/*/*"))


def test_rotation_while_a_colleague_has_only_a_part(office: Office, amina: bytes) -> None:
    """Attack 1: of two bundles under the old key one comes before the rotation and one long after it."""
    before = _files(office, "bundles")
    for text in ("Et", "To"):
        office.hope("Signe", amina, text)
        office.sync("Signe")
    late, *_ = sorted(_files(office, "bundles") - before)
    hidden = late.rename(office.folder.parent / "undervejs")
    office.sync("Ida")
    assert len(office.hopes("Ida", amina)) == 1
    office.take_out("Signe", amina, "Poul")
    office.hope("Signe", amina, "Tre")
    office.sync("Signe")
    hidden.rename(late)
    office.round("Ida", "Signe")
    assert office.hopes("Ida", amina) == office.hopes("Signe", amina) == {"Et", "To", "Tre"}


def test_who_has_not_heard_of_the_new_key_writes_under_the_old_one(
    office: Office, amina: bytes, tmp_path: Path
) -> None:
    """Attack 2: Ida exchanged with a copy of the folder from before; her words are read, her next sealed anew."""
    shutil.copytree(office.folder, tmp_path / "gammel")
    office.take_out("Signe", amina, "Poul")
    office.sync("Signe")
    office.hope("Ida", amina, "Under den gamle")
    current, office.folder = office.folder, tmp_path / "gammel"
    office.sync("Ida")
    office.folder = current
    shutil.copytree(tmp_path / "gammel", current, dirs_exist_ok=True, ignore=shutil.ignore_patterns("feeds"))
    ida = office.at["Ida"].me.device.hex()
    for feed in (tmp_path / "gammel").glob(f"pejlemaerke/*/feeds/{ida}"):
        shutil.copy(feed, next(current.glob("pejlemaerke/*/feeds")) / ida)
    office.round("Signe", "Lone", "Ida")
    office.hope("Ida", amina, "Under den nye")
    office.round("Ida", "Signe", "Lone", "Poul")
    for name in ("Signe", "Lone", "Ida"):
        assert office.hopes(name, amina) == {"Under den gamle", "Under den nye"}
    assert "Under den nye" not in office.hopes("Poul", amina)


def test_a_bundle_before_its_key_waits_and_is_taken_in_when_the_key_comes(office: Office, amina: bytes) -> None:
    """Attack 4."""
    wraps, logs = _files(office, "wraps"), _files(office, "stream")
    office.take_out("Signe", amina, "Poul")
    office.hope("Signe", amina, "Under den nye")
    office.sync("Signe")
    late = [*(_files(office, "wraps") - wraps), *(_files(office, "stream") - logs)]
    away = office.folder.parent / "undervejs"
    away.mkdir()
    for path in late:
        path.rename(away / path.name)
    came = office.sync("Ida")
    assert came.aside["key"] == 1
    assert office.hopes("Ida", amina) == set()
    for path in late:
        (away / path.name).rename(path)
    assert office.sync("Ida").aside == {}
    assert office.hopes("Ida", amina) == {"Under den nye"}


def test_an_older_copy_of_the_folder_deletes_nothing_and_is_filled_again(
    office: Office, amina: bytes, tmp_path: Path
) -> None:
    """Attack 6."""
    shutil.copytree(office.folder, tmp_path / "ældre")
    office.hope("Signe", amina, "Jeg vil ud")
    office.round("Signe", "Ida")
    shutil.rmtree(office.folder)
    shutil.copytree(tmp_path / "ældre", office.folder)
    assert "went-back" in office.sync("Ida").notices
    assert office.hopes("Ida", amina) == {"Jeg vil ud"}
    office.sync("Poul")
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}


def test_a_folder_that_was_moved_is_another_place_with_the_same_things(
    office: Office, amina: bytes, tmp_path: Path
) -> None:
    """Attack 6: nothing is lost and nothing is sent that lies there."""
    office.hope("Signe", amina, "Jeg vil ud")
    office.round()
    office.folder = office.folder.rename(tmp_path / "nyt drev")
    for name in office.at:
        assert (office.sync(name).sent, office.sync(name).notices) == (0, ())


def test_what_is_removed_here_and_reworded_there_stays(office: Office, amina: bytes) -> None:
    """Attack 8: Ida worked for a day without knowing."""
    office.hope("Signe", amina, "Jeg vil ud")
    office.round()
    (hope,) = load_citizen(office.at["Signe"], amina).hopes
    office.at["Signe"].save(remove(hope.record))
    office.sync("Signe")
    (hope,) = load_citizen(office.at["Ida"], amina).hopes
    office.at["Ida"].save(reword_hope(hope.record, text="Jeg vil ned på havnen", said_by=SaidBy.CITIZEN))
    office.round()
    for name in ("Signe", "Ida", "Lone"):
        assert office.hopes(name, amina) == {"Jeg vil ned på havnen"}


@pytest.mark.parametrize(
    "off", [timedelta(minutes=5), timedelta(hours=1), timedelta(days=365), -timedelta(days=1)], ids=str
)
def test_a_clock_that_is_wrong_loses_nothing(office: Office, amina: bytes, off: timedelta) -> None:
    """Attack 11: the whole day's work on a laptop whose clock is off, with letting in and taking out in it."""
    for name in ("Signe", "Ida"):
        clock, wrong = office.hands.clock, off if name == "Signe" else -off

        def ticks(clock=clock, wrong=wrong) -> Moment:  # type: ignore[no-untyped-def]
            now = clock()
            return Moment(now.wall + round(wrong.total_seconds() * 1000), now.offset)

        office.at[name].clock = ticks
    office.hope("Signe", amina, "Et")
    office.hope("Ida", amina, "To")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.hope("Poul", amina, "For sent")
    office.round()
    office.hope("Ida", amina, "Tre")
    office.round()
    for name in ("Signe", "Ida", "Lone"):
        assert office.hopes(name, amina) == {"Et", "To", "Tre"}
        assert examine(office.at[name]) == ()


def test_when_all_is_exchanged_nothing_is_read_again(
    office: Office, amina: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attack 16: not one file but the lists' dates, also after damage, removal and return."""
    office.take_out("Signe", amina, "Poul")
    office.round()
    office.let_in("Signe", amina, "Poul")
    for path in sorted(_files(office, "bundles"))[:1]:
        path.write_bytes(b"")
    for _ in range(3):
        office.round()

    def reads(*_: object) -> bytes:
        raise AssertionError("it was read again")

    monkeypatch.setattr(Folder, "read", reads)
    monkeypatch.setattr(Folder, "feed", reads)
    for name in office.at:
        assert (office.sync(name).sent, office.sync(name).taken) == (0, 0)
