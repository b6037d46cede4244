"""What came from somebody who was out is listed, and a person decides; everybody's computer follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.reviewing import decide, find_reviewed
from app.models.errors import UserError
from app.models.membership import Role, Verdict
from app.store.doctor import examine
from app.store.review import in_review
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Poul wrote of her around the hour when he was taken out."""
    key = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    office.take_out("Signe", key, "Poul")
    office.hope("Poul", key, "Skrevet i toget")
    office.sync("Poul")
    office.round()
    return key


def test_it_is_listed_with_reason_who_when_and_how_much(office: Office, amina: bytes) -> None:
    (found,) = in_review(office.at["Signe"])
    assert (found.reason, found.author, found.entries) == (Verdict.REMOVED, office.id("Poul"), 1)
    assert found.stream == amina
    assert in_review(office.at["Poul"]) == ()
    assert find_reviewed(office.at["Signe"], found.entry.hex()[:8]) == found
    for wanted in ("", "ff00ff00"):
        with pytest.raises(UserError, match="review-unknown"):
            find_reviewed(office.at["Signe"], wanted)


def test_what_is_accepted_comes_in_everywhere(office: Office, amina: bytes) -> None:
    (found,) = in_review(office.at["Signe"])
    assert decide(office.at["Signe"], reviewed=found, accept=True).taken == 1
    assert office.hopes("Signe", amina) == {"Skrevet i toget"}
    office.round()
    for name in ("Signe", "Lone"):
        assert office.hopes(name, amina) == {"Skrevet i toget"}
        assert in_review(office.at[name]) == ()
        assert examine(office.at[name]) == ()


def test_what_is_kept_out_stays_out_and_whoever_knows_of_it_may_decide_anew(office: Office, amina: bytes) -> None:
    (found,) = in_review(office.at["Signe"])
    decide(office.at["Signe"], reviewed=found, accept=False)
    office.round()
    assert in_review(office.at["Lone"]) == ()
    assert office.hopes("Lone", amina) == set()
    decide(office.at["Lone"], reviewed=found, accept=True)
    office.round()
    assert office.hopes("Signe", amina) == office.hopes("Lone", amina) == {"Skrevet i toget"}


def test_of_two_who_decide_without_knowing_of_each_other_the_stricter_holds(office: Office, amina: bytes) -> None:
    (found,) = in_review(office.at["Signe"])
    decide(office.at["Signe"], reviewed=found, accept=True)
    decide(office.at["Lone"], reviewed=found, accept=False)
    office.round()
    assert office.hopes("Signe", amina) == office.hopes("Lone", amina) == set()
    assert examine(office.at["Signe"]) == ()


def test_only_who_lets_in_and_out_decides(office: Office, amina: bytes) -> None:
    office.let_in("Signe", amina, "Mette")
    office.let_in("Signe", amina, "Poul")
    office.round()
    (found,) = in_review(office.at["Signe"])
    with pytest.raises(UserError, match="coordinator-only"):
        decide(office.at["Poul"], reviewed=found, accept=True)


def test_a_readers_words_lie_in_review_too(office: Office) -> None:
    bo = office.citizen("Signe", "Bo")
    office.round()
    office.let_in("Signe", bo, "Poul", Role.READER)
    office.round()
    office.hope("Poul", bo, "Læseren skriver")
    office.round()
    (found,) = in_review(office.at["Signe"])
    assert found.reason == Verdict.ONLY_ACCESS
    decide(office.at["Signe"], reviewed=found, accept=True)
    office.round()
    assert office.hopes("Lone", bo) == {"Læseren skriver"}
