"""A first sync is killed at every step, on the way up and on the way down, and goes on from there."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from app.commands.syncing import exchange, exchange_steps
from app.models.errors import SurroundingsError
from app.store.doctor import examine
from app.store.open import open_store
from app.store.reading import caseload
from app.store.vault import Vault
from app.sync.wire import Request, Wire
from tests.central.conftest import TrueHands
from tests.commands.office import Office
from tests.conftest import Hands
from tests.store.stores import KEY

CALLED = {"Amina", "Bo", "Carla"}


@pytest.fixture
def team(tmp_path: Path, hands: Hands, url: str) -> Iterator[Office]:
    """Signe has three citizens that nobody else has seen."""
    wire = Wire(url)
    made = Office(tmp_path / "delt", hands, wire)
    for called in sorted(CALLED):
        made.hope("Signe", made.citizen("Signe", called), f"Jeg hedder {called}")
    yield made
    made.close()
    wire.close()


def opened(path: Path) -> Vault:
    hands = TrueHands()
    return open_store(path, KEY, hands.clock, hands.world.new_id, lambda: None)


def killed(path: Path, url: str, after: int) -> bool:
    """Another process takes so many steps, begins the next and is killed; whether there was a next."""
    child = os.fork()
    if child == 0:
        try:
            steps, answer = exchange_steps(opened(path), where=Wire(url), random=os.urandom, at_once=1), None
            for _ in range(after):
                answer = steps.send(answer)()
            work = steps.send(answer)
            work()  # done in the world, and nobody has written down that it is
            os.kill(os.getpid(), signal.SIGKILL)
        except StopIteration:
            os._exit(0)
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def test_all_that_is_to_be_sent_is_sent_in_the_end_once(team: Office, url: str, tmp_path: Path) -> None:
    """The outbox is the store itself; what was laid by whoever was killed is not laid again."""
    path = tmp_path / "Signe.db"
    team.at["Signe"].close()
    for after in count():
        if not killed(path, url, after):
            break
    assert after > 4
    team.opened("Signe", path)
    assert team.sync("Signe").sent == 0
    team.round("Lone", "Signe")
    assert team.sees("Lone") == CALLED
    assert examine(team.at["Signe"]) == ()
    with_numbers = Wire(url)
    for name in ("Signe", "Lone"):
        came = exchange(team.at[name], where=with_numbers, random=team.random)
        assert (came.sent, came.notices, came.aside) == (0, (), {})
    with_numbers.close()


def test_a_new_computer_has_everything_wherever_it_was_stopped(team: Office, url: str, tmp_path: Path) -> None:
    team.take_in("Ida")
    team.round("Mette", "Signe", "Lone")
    signe = team.at["Signe"]
    for row in caseload(signe):
        team.let_in("Signe", row.citizen, "Ida")
    team.sync("Signe")
    path, tried = tmp_path / "Ida.db", tmp_path / "prøvet.db"
    team.at.pop("Ida").close()
    for after in count():
        shutil.copy(path, tried)
        if not killed(tried, url, after):
            break
        vault, wire = opened(tried), Wire(url)
        came = exchange(vault, where=wire, random=os.urandom)
        assert {row.called for row in caseload(vault)} == CALLED
        assert (came.notices, came.aside, examine(vault)) == ((), {}, ())
        vault.close()
        wire.close()
        for each in tmp_path.glob("prøvet.db*"):
            each.unlink()
    assert after > 8


def test_a_first_sync_goes_on_from_every_request_that_came_to_nothing(
    team: Office, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The net goes at each request in turn: before central has heard of it, and after, so that only the answer is
    lost."""
    team.take_in("Ida")
    team.round("Mette", "Signe", "Lone")
    signe = team.at["Signe"]
    for row in caseload(signe):
        team.let_in("Signe", row.citizen, "Ida")
    team.sync("Signe")
    path, tried = tmp_path / "Ida.db", tmp_path / "prøvet.db"
    team.at.pop("Ida").close()
    ask = Wire.ask
    for at in count():
        asked = 0
        for lost in ("question", "answer"):

            def broken(wire: Wire, request: Request, at: int = at, lost: str = lost) -> bytes:
                nonlocal asked
                asked += 1
                answer = ask(wire, request) if asked != at + 1 or lost == "answer" else b""
                if asked == at + 1:
                    raise SurroundingsError("central-away", central="her")
                return answer

            shutil.copy(path, tried)
            asked, vault, wire = 0, opened(tried), Wire(url)
            with monkeypatch.context() as cut:
                cut.setattr(Wire, "ask", broken)
                with suppress(SurroundingsError):
                    exchange(vault, where=wire, random=os.urandom)
            came = exchange(vault, where=wire, random=os.urandom)
            assert {row.called for row in caseload(vault)} == CALLED
            assert (came.notices, came.aside, examine(vault)) == ((), {}, ())
            vault.close()
            wire.close()
            for each in tmp_path.glob("prøvet.db*"):
                each.unlink()
        if asked <= at:
            break
    assert at > 4
