"""The folders of instruments: what is wrong is left out, what is there is never written over."""

from pathlib import Path
from random import Random

import pytest

from app.models.errors import FormatError, UserError
from app.models.instruments.shape import Instrument
from app.places import instrument_folders
from app.store.instruments import install_instrument, load_instruments
from tests.models.instruments.shipped import FOLDER, IDS, small


def install(content: bytes, folder: Path) -> tuple[Instrument, bool]:
    return install_instrument(content, "fil.json", shipped=FOLDER, folder=folder, random=Random(1).randbytes)


def test_all_that_come_with_the_program_load(tmp_path: Path) -> None:
    instruments, problems = load_instruments(instrument_folders(tmp_path))
    assert problems == ()
    assert sorted(each.id for each in instruments) == sorted(IDS)


def test_a_wrong_file_is_told_of_and_the_others_load(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{\n"format": 1,\n"farve": 2}')
    (tmp_path / "b.json").write_bytes(small())
    (tmp_path / "c.json").mkdir()
    (tmp_path / "brev.txt").write_text("Kære Signe")
    instruments, problems = load_instruments((tmp_path, tmp_path / "ingen"))
    assert [each.ref for each in instruments] == ["small@1"]
    assert [(each.file.name, each.error.code) for each in problems] == [
        ("a.json", "instrument-wrong"),
        ("c.json", "file-unopenable"),
    ]
    assert problems[0].error.details["line"] == 1


def test_every_version_is_kept_and_the_newest_is_offered(tmp_path: Path) -> None:
    for version in (1, 2, 10):
        (tmp_path / f"{version}.json").write_bytes(small(version=version, title=f"Nummer {version}"))
    instruments, _ = load_instruments((tmp_path,))
    assert [each.version for each in instruments] == [10]
    assert {instruments.wanted(f"small@{version}").title for version in (1, 2)} == {"Nummer 1", "Nummer 2"}
    assert instruments.wanted("small").version == 10
    old, three = instruments.get("small"), instruments.get("small@3")
    assert old is not None
    assert (old.version, three) == (1, None)


@pytest.mark.parametrize("name", ["large", "small@7", "small@x", ""])
def test_what_is_not_here_is_said_with_what_is(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.json").write_bytes(small())
    with pytest.raises(UserError) as told:
        load_instruments((tmp_path,))[0].wanted(name)
    assert (told.value.code, told.value.details["known"]) == ("instrument-unknown", ["small"])


def test_of_two_with_one_ref_the_first_counts(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(small())
    (tmp_path / "b.json").write_bytes(small(title="En anden"))
    (tmp_path / "c.json").write_bytes(small())
    instruments, problems = load_instruments((tmp_path,))
    assert instruments.wanted("small").title == "Et lille skema"
    assert [(each.file.name, each.error.code) for each in problems] == [("b.json", "instrument-twice")]


def test_an_official_text_is_put_in_whole_and_stays(tmp_path: Path) -> None:
    folder = tmp_path / "hjem" / "instruments"
    assert install(small(), folder)[1]
    assert [path.name for path in folder.iterdir()] == ["small-1.json"]
    assert (folder / "small-1.json").read_bytes() == small()
    assert not install(small(), folder)[1]
    with pytest.raises(UserError, match="instrument-taken"):
        install(small(title="En anden"), folder)
    assert (folder / "small-1.json").read_bytes() == small()
    assert install(small(version=2), folder)[1]
    assert len(list(folder.iterdir())) == 2


def test_what_comes_with_the_program_is_not_pushed_aside(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="instrument-taken"):
        install(small(id="who5"), tmp_path)
    assert not install((FOLDER / "who5-1.json").read_bytes(), tmp_path)[1]
    assert list(tmp_path.iterdir()) == []


def test_a_file_under_another_name_is_found_too(tmp_path: Path) -> None:
    (tmp_path / "vores.json").write_bytes(small(title="Vores"))
    (tmp_path / "small-2.json").write_bytes(b"noget andet")
    for content in (small(), small(version=2)):
        with pytest.raises(UserError, match="instrument-taken"):
            install(content, tmp_path)
    assert (tmp_path / "small-2.json").read_bytes() == b"noget andet"


def test_what_is_wrong_is_not_put_in(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="instrument-wrong"):
        install(small(title=""), tmp_path / "nye")
    assert not (tmp_path / "nye").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("x")
    with pytest.raises(Exception, match="home-unwritable"):
        install(small(), tmp_path / "fil" / "instruments")
