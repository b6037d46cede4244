"""However it goes, everybody who may read comes to the same: the same words, and the same said of each run."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from app.commands.organisation import revoke
from app.commands.sharing import members
from app.commands.syncing import exchange_steps
from app.models.errors import UserError
from app.models.membership import Membership, Role
from app.store.doctor import examine
from app.store.runs import verdicts_of
from tests.commands.office import Office
from tests.conftest import Hands

_OTHERS = ("Poul", "Ida", "Yusuf")
_SURE = ("Signe", "Lone")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six laptops, with Amina whom Signe and Lone see; closed, to be copied."""
    home = tmp_path_factory.mktemp("kontor")
    office = Office(home / "delt", Hands())
    for name in ("Ida", "Yusuf"):
        office.take_in(name)
    office.round()
    office.citizen("Signe", "Amina")
    office.round()
    office.round()
    office.close()
    return home


class _Days:
    """What happens, by chance, in an office that was copied."""

    def __init__(self, home: Path, begun: Path, seed: int) -> None:
        shutil.copytree(begun, home)
        self.office = object.__new__(Office)
        self.office.folder, self.office.hands = home / "delt", Hands(seed=Random(seed))
        self.office.papers, self.office.at = {}, {}
        for path in sorted(home.glob("*.db")):
            self.office.opened(path.stem, path)
        self.random, self.count = Random(seed), 0
        self.amina = self.office.at["Signe"].citizens()[0]
        self.earlier = home / "ældre"

    def write(self) -> None:
        who = self.random.choice((*_SURE, *_OTHERS))
        if self.office.sees(who):
            self.count += 1
            self.office.hope(who, self.amina, f"Ord {self.count} af {who}")

    def sync(self) -> None:
        self.office.sync(self.random.choice((*_SURE, *_OTHERS, "Mette")))

    def stop(self) -> None:
        """The stick is pulled out on the way."""
        vault = self.office.at[self.random.choice((*_SURE, *_OTHERS))]
        steps = exchange_steps(vault, where=self.office.folder, random=self.office.random)
        with suppress(StopIteration):
            work = next(steps)
            for _ in range(self.random.randrange(12)):
                work = steps.send(work())
        steps.close()

    def let_in(self) -> None:
        role = self.random.choice((Role.MEMBER, Role.MEMBER, Role.READER))
        with suppress(UserError):
            self.office.let_in(self.random.choice(_SURE), self.amina, self.random.choice(_OTHERS), role)

    def take_out(self) -> None:
        with suppress(UserError):  # whoever is not in cannot be taken out
            self.office.take_out(self.random.choice(_SURE), self.amina, self.random.choice(_OTHERS))

    def revoke(self) -> None:
        """Only one of them loses a laptop, and only once in a while."""
        if self.random.random() < 0.3:
            yusuf = self.office.at["Yusuf"].me
            revoke(self.office.at["Mette"], worker=self.office.id("Yusuf"), device=yusuf.device)

    def lose(self) -> None:
        """Files are gone from the folder, or cut."""
        files = sorted(path for path in self.office.folder.rglob("*/*/*") if path.is_file())
        for path in self.random.sample(files, min(3, len(files))):
            path.write_bytes(
                path.read_bytes()[: self.random.randrange(40)]
            ) if self.random.random() < 0.5 else path.unlink()

    def keep(self) -> None:
        shutil.rmtree(self.earlier, ignore_errors=True)
        shutil.copytree(self.office.folder, self.earlier)

    def put_back(self) -> None:
        """Somebody lays an older copy of the folder there."""
        if self.earlier.exists():
            shutil.rmtree(self.office.folder)
            shutil.copytree(self.earlier, self.office.folder)

    def end(self) -> None:
        """Everybody exchanges until nobody has more to say: not for ever."""
        for _ in range(15):
            came = [self.office.sync(name) for name in self.office.at]
            if not any(each.sent or each.taken or each.withdrawn or "went-back" in each.notices for each in came):
                return
        raise AssertionError("it never ends")

    def membership(self, name: str) -> Membership:
        return members(self.office.at[name], citizen=self.amina)[0]


_DEEDS: dict[str, Callable[[_Days], None]] = {
    each.__name__: each
    for each in (_Days.write, _Days.sync, _Days.stop, _Days.let_in, _Days.take_out, _Days.revoke, _Days.lose,
                 _Days.keep, _Days.put_back)
}  # fmt: skip
_OFTEN = ["write"] * 4 + ["sync"] * 6 + ["stop", "let_in", "let_in", "take_out", "revoke", "lose", "keep", "put_back"]


_THREE_KEYS_AT_ONCE = """
take_out let_in sync let_in write revoke sync write let_in lose let_in sync sync sync write sync stop sync sync
sync sync sync revoke lose sync let_in take_out stop take_out write write revoke sync lose sync sync write sync
write write write let_in let_in write sync stop revoke sync sync revoke sync stop sync stop sync let_in write
"""
"""Three make a new key beside each other, and only one of them knows who has just been let in."""
_UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""A day takes a second, and a shorter one that fails too would take minutes to find."""


@settings(max_examples=12, deadline=None, phases=_UNSHRUNK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(_THREE_KEYS_AT_ONCE.split(), 78)
@given(st.lists(st.sampled_from(_OFTEN), min_size=40, max_size=80), st.integers(0, 2**32))
def test_many_laptops_come_to_the_same(begun: Path, tmp_path: Path, deeds: list[str], seed: int) -> None:
    home = tmp_path / "kontor"
    shutil.rmtree(home, ignore_errors=True)
    days = _Days(home, begun, seed)
    office = days.office
    try:
        for deed in deeds:
            _DEEDS[deed](days)
        days.end()
        _check(days)
    finally:
        office.close()


def _check(days: _Days) -> None:
    office, amina = days.office, days.amina
    truth = days.membership("Signe")
    assert truth.sealing is not None
    words, said = office.hopes("Signe", amina), verdicts_of(office.at["Signe"], amina)
    inside = [name for name in office.at if office.id(name) in truth.readers and name != "Yusuf"]
    assert {"Signe", "Lone"} <= set(inside)
    for name in inside:
        there = days.membership(name)
        assert (there.members, there.cuts, there.sealing) == (truth.members, truth.cuts, truth.sealing)
        assert verdicts_of(office.at[name], amina) == said
        # one's own words that others are not given stay on one's own computer
        assert words <= office.hopes(name, amina)
        assert all(word.endswith(name) for word in office.hopes(name, amina) - words)
    for name, vault in office.at.items():
        # whoever was taken out, or has lost a laptop, may never be given what came in between
        assert all(found.code == "chain-broken" and name not in inside for found in examine(vault))
