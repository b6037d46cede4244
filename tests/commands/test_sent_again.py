"""What is gone or damaged in the folder is asked for, and sent again by anyone who has it; and the robust folder."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.exchange import export_citizens, import_citizens
from app.commands.signing import my_identity, write_record
from app.keys.bundle import seal_bundle
from app.models.membership import Role
from app.store.doctor import examine
from app.store.logs import load_log
from app.store.reading import noted
from app.store.runs import load_signed
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


def things(office: Office, *kinds: str) -> list[Path]:
    """The files of these kinds in the folder."""
    top = next((office.folder / "pejlemaerke").iterdir())
    return sorted(path for kind in kinds for path in top.glob(f"{kind}/*/*"))


def shared(office: Office) -> bytes:
    """Amina, whom Signe, Lone and Poul read, with a hope of Signe's; Poul has the key and has not fetched it yet."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Signe", amina, "Jeg vil ud")
    return amina


def test_what_is_sealed_with_an_outsiders_key_is_sent_again(office: Office) -> None:
    """Poul, who is not in, begins an epoch all the same, and seals Signe's bundle under it before Lone has it."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.hope("Signe", amina, "Jeg vil ud")
    before = set(things(office, "bundles"))
    office.sync("Signe")
    (path,) = set(things(office, "bundles")) - before
    poul = office.at["Poul"]
    office.sync("Poul")
    body: dict[str, list[bytes]] = {"organisation": [], "wraps": [], "before": []}
    heads = load_log(office.at["Signe"], amina).heads
    epoch = write_record(poul, log=amina, heads=heads, key=my_identity(poul).device, kind="epoch", body=body)
    signed = load_signed(office.at["Signe"], bytes.fromhex(path.name))
    assert signed
    path.write_bytes(seal_bundle(signed, epoch, bytes(32), office.random))
    office.sync("Poul")
    came = office.sync("Lone")
    assert (came.aside, office.hopes("Lone", amina)) == ({"outsider": 1}, set())
    office.round("Signe", "Lone")
    assert office.hopes("Lone", amina) == {"Jeg vil ud"}
    assert office.sync("Lone").aside == {}


_DAMAGE = {
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-9]),
    "changed": lambda path: path.write_bytes(bytes(each ^ 8 for each in path.read_bytes())),
    "emptied": lambda path: path.write_bytes(b""),
    "gone": Path.unlink,
    "huge": lambda path: _truncate(path, 2 * 1024**3),
    "a folder in its place": lambda path: (path.unlink(), path.mkdir()),
}


def _truncate(path: Path, size: int) -> None:
    with open(path, "r+b") as file:
        file.truncate(size)


@pytest.mark.parametrize("kind", ["bundles", "stream", "wraps"])
@pytest.mark.parametrize("damage", ["cut", "changed", "emptied", "gone", "huge"])
def test_what_is_damaged_is_sent_again_by_a_colleague_who_did_not_write_it(
    office: Office, damage: str, kind: str
) -> None:
    """Signe's own laptop never comes back: Lone lays there again what Signe wrote and signed."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ud")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.sync("Signe")
    office.sync("Lone")
    for path in things(office, kind):
        _DAMAGE[damage](path)
    came = office.sync("Poul")
    assert set(came.aside) <= {"unreadable", "closed", "moved", "gone", "too-large"}
    assert came.aside
    office.sync("Lone")
    assert office.sync("Poul").aside == {}
    office.sync("Poul")
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}
    assert office.sync("Poul").sent == office.sync("Lone").sent == 0


def test_it_is_asked_for_once_and_answered_once(office: Office) -> None:
    shared(office)
    office.sync("Signe")
    for path in things(office, "bundles"):
        path.unlink()
    office.sync("Poul")
    feeds = things(office, "../feeds") or sorted(next((office.folder / "pejlemaerke").iterdir()).glob("feeds/*"))
    asked = [line for path in feeds for line in path.read_text().splitlines() if line.startswith("wanted ")]
    assert len(asked) == 1
    assert [office.sync(name).sent for name in ("Lone", "Signe", "Lone", "Signe", "Poul")] == [0, 1, 0, 0, 0]


def test_a_thing_that_nobody_has_is_waited_for_and_holds_nothing_up(office: Office) -> None:
    amina = shared(office)
    office.sync("Signe")
    for path in things(office, "bundles"):
        path.unlink()
    for name in ("Poul", "Poul", "Poul"):
        assert office.sync(name).aside == {"gone": 1}
    office.hope("Poul", amina, "Videre")
    office.round("Poul", "Lone")
    assert "Videre" in office.hopes("Lone", amina)


def test_a_list_that_came_before_its_things_does_no_harm(office: Office) -> None:
    """As where a service copies the folder file by file in its own order; nobody writes anything again."""
    amina = shared(office)
    office.sync("Signe")
    (late,) = (path for path in things(office, "bundles") if path.stat().st_mtime == max(
        each.stat().st_mtime for each in things(office, "bundles")))  # fmt: skip
    late.rename(late.with_name("undervejs"))
    assert office.sync("Poul").aside == {"gone": 1}
    late.with_name("undervejs").rename(late)
    assert office.sync("Poul").aside == {}
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}


def test_a_file_that_cannot_be_read_does_not_stop_the_rest(office: Office) -> None:
    amina = shared(office)
    before = set(things(office, "bundles"))
    office.sync("Signe")
    for path in set(things(office, "bundles")) - before:
        _DAMAGE["a folder in its place"](path)
    office.hope("Lone", amina, "Kat")
    office.sync("Lone")
    assert office.sync("Poul").aside == {"gone": 1}
    assert office.hopes("Poul", amina) == {"Kat"}


def _hearsay(office: Office, name: str, citizen: bytes) -> set[str]:
    """Whose deeds say "ifølge filen"."""
    return {each.author for each in noted(office.at[name], citizen, limit=99) if each.hearsay}


def test_what_came_in_a_file_is_handed_on_as_hearsay_until_its_writer_signs_it(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Skrevet før laptoppen forsvandt")
    file = export_citizens(office.at["Poul"], [amina])
    import_citizens(office.at["Signe"], file)
    office.round("Signe", "Lone")
    assert office.hopes("Lone", amina) == {"Skrevet før laptoppen forsvandt"}
    assert _hearsay(office, "Lone", amina) == _hearsay(office, "Signe", amina) == {"Poul"}
    office.round()
    for name in ("Signe", "Lone"):
        assert _hearsay(office, name, amina) == set()
        assert office.hopes(name, amina) == {"Skrevet før laptoppen forsvandt"}
        assert examine(office.at[name]) == ()


def test_a_file_from_somebody_who_was_removed_is_hearsay_by_whoever_took_it_in(office: Office) -> None:
    """What its writer sent himself is taken out again; the same words in a colleague's hand stay, and say what they
    are. What the colleague did not have is gone."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Et")
    office.round()
    office.hope("Poul", amina, "To")
    import_citizens(office.at["Signe"], export_citizens(office.at["Poul"], [amina]))
    office.sync("Signe")
    office.hope("Poul", amina, "Tre")
    office.round("Poul", "Lone")
    assert (_hearsay(office, "Lone", amina), office.hopes("Lone", amina)) == (set(), {"Et", "To", "Tre"})
    office.take_out("Signe", amina, "Poul")
    office.round("Signe", "Lone")
    for name in ("Signe", "Lone"):
        assert (_hearsay(office, name, amina), office.hopes(name, amina)) == ({"Poul"}, {"Et", "To"})
        assert {each.code for each in examine(office.at[name])} == set()


def test_nobody_signs_what_a_file_says_that_he_has_written(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.at["Poul"].close()
    path = office.at["Poul"].path
    shutil.copy(path, path.with_name("kopi.db"))
    office.opened("Poul", path)
    copy = office.opened("Kopi", path.with_name("kopi.db"))
    office.hope("Kopi", amina, "Aldrig sagt")
    import_citizens(office.at["Poul"], export_citizens(copy, [amina]))
    office.at.pop("Kopi").close()
    office.round()
    assert office.hopes("Lone", amina) == set()


def test_a_file_that_a_reader_takes_in_goes_no_further(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul", Role.READER)
    office.round()
    office.hope("Lone", amina, "Fra Lone")
    import_citizens(office.at["Poul"], export_citizens(office.at["Lone"], [amina]))
    assert office.sync("Poul").sent == 0
    office.sync("Signe")
    assert office.hopes("Signe", amina) == set()
    office.round("Lone", "Signe")
    assert office.hopes("Signe", amina) == {"Fra Lone"}
