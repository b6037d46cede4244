"""Over central: whoever has lost everything, and what somebody wrote who had been taken out meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.colleagues import exchange_and_note
from app.commands.handing_on import Handover, hand_on_steps, handover_steps
from app.commands.organisation import revoke
from app.commands.reviewing import decide
from app.commands.sharing import members
from app.commands.signing import my_identity
from app.commands.steps import run
from app.models.errors import SurroundingsError, UserError
from app.store.doctor import examine
from app.store.logs import logged_streams
from app.store.review import in_review
from app.store.shared import content_keys
from app.sync.central_client import CentralClient
from app.sync.wire import Wire
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def team(tmp_path: Path, hands: Hands, url: str) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over central; and Ida, who is in no team."""
    wire = Wire(url)
    made = Office(tmp_path / "delt", hands, wire)
    made.take_in("Ida")
    made.round()
    yield made
    made.close()
    wire.close()


def _no_net(*_: object) -> None:
    raise SurroundingsError("central-away", central="her")


def quiet(team: Office, *names: str) -> None:
    """Nobody has more to say, and nothing is wrong."""
    for name in names:
        came = team.sync(name)
        assert (came.sent, came.taken, came.notices, came.aside) == (0, 0, (), {}), name


def test_the_citizens_of_one_who_has_lost_everything_are_handed_on(
    team: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    bo = team.citizen("Ida", "Bo")
    team.hope("Ida", bo, "Kun Ida ved det")
    team.citizen("Signe", "Amina")
    team.round()
    ida, poul, mette = team.id("Ida"), team.id("Poul"), team.at["Mette"]
    found = run(handover_steps(mette, worker=ida, where=team.where, random=team.random))
    assert found == Handover(0, 1, ())
    quiet(team, "Mette")
    revoke(mette, worker=ida)
    team.at.pop("Ida").close()
    team.round()

    def hand_on(by: str, code: str) -> int:
        told = hand_on_steps(
            team.at[by], worker=ida, to=poul, recovery_code=code, where=team.where, random=team.random
        )  # fmt: skip
        return run(told)

    with pytest.raises(UserError, match="recovery-wrong"):
        hand_on("Mette", team.codes.root_code)
    with pytest.raises(UserError, match="administrator-only"):
        hand_on("Lone", team.codes.recovery_code)
    with monkeypatch.context() as cut:
        cut.setattr(CentralClient, "lay", _no_net)
        with pytest.raises(SurroundingsError):
            hand_on("Mette", team.codes.recovery_code)
    quiet(team, "Mette")
    assert hand_on("Mette", team.codes.recovery_code) == 1
    team.round()
    assert team.hopes("Poul", bo) == {"Kun Ida ved det"}
    assert (team.sees("Mette"), content_keys(mette, bo)) == (set(), {})
    assert set(members(team.at["Poul"], citizen=bo)[0].members) == {poul}
    team.hope("Poul", bo, "Videre")
    team.round()
    assert examine(team.at["Poul"]) == ()
    quiet(team, *team.at)


def test_only_an_administrator_is_told_what_a_colleague_is_in(team: Office) -> None:
    team.citizen("Ida", "Bo")
    team.round()
    with pytest.raises(UserError, match="administrator-only"):
        run(handover_steps(team.at["Poul"], worker=team.id("Ida"), where=team.where, random=team.random))


def test_what_was_written_without_knowing_that_one_was_out_is_decided_on(team: Office) -> None:
    amina = team.citizen("Signe", "Amina")
    team.hope("Signe", amina, "Før")
    team.round()
    team.let_in("Signe", amina, "Poul")
    team.round()
    team.take_out("Signe", amina, "Poul")
    team.round("Signe", "Lone")
    team.hope("Poul", amina, "Skrevet uden at vide det")
    came = team.sync("Poul")
    assert came.notices == ("central-shut-out",)
    assert team.hopes("Poul", amina) == {"Før", "Skrevet uden at vide det"}
    quiet(team, "Poul")
    team.hope("Poul", amina, "Og lidt til")
    assert team.sync("Poul").notices == ()
    quiet(team, "Poul")
    team.sync("Signe")
    assert team.hopes("Signe", amina) == {"Før"}
    first, second = in_review(team.at["Signe"])
    assert first.author == second.author == team.id("Poul")
    for reviewed in (first, second):
        decide(team.at["Signe"], reviewed=reviewed, accept=True)
    team.round("Signe", "Lone")
    assert team.hopes("Lone", amina) == {"Før", "Skrevet uden at vide det", "Og lidt til"}
    quiet(team, "Poul", "Signe", "Lone")
    team.hope("Signe", amina, "Efter")
    team.round("Signe", "Poul")
    assert "Efter" not in team.hopes("Poul", amina)


def test_an_administrator_who_has_everybodys_logs_from_a_folder_goes_over_to_central(
    team: Office, tmp_path: Path
) -> None:
    """Nothing of what is not the administrator's is laid there, and nothing is said to be lost."""
    bo = team.citizen("Ida", "Bo")
    team.hope("Ida", bo, "Kun Ida ved det")
    team.round()
    folder, over = tmp_path / "mappe", team.where
    folder.mkdir()
    team.where = folder
    team.round()
    mette = team.at["Mette"]
    organisation = my_identity(mette).organisation
    assert bo in logged_streams(mette, organisation)
    team.where = over
    for _ in range(3):
        assert team.sync("Mette").notices == ()
    quiet(team, "Mette")
    found = run(exchange_and_note(mette, where=over, random=team.random))[1] if over else None
    assert found is not None
    assert found.waiting == 0
    assert run(handover_steps(mette, worker=team.id("Ida"), where=over, random=team.random)) == Handover(0, 1, ())
    quiet(team, "Mette")
