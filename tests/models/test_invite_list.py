"""A list of people to invite: all lines are looked at, and each that is wrong is said with its number."""

import pytest

from app.models.errors import UserError
from app.models.invite_list import MOST_PEOPLE, InviteList, Listed, read_invite_list
from app.wording import say

NORD = b"n" * 16


def read(text: str) -> InviteList:
    return read_invite_list(text, teams={"Nord": NORD}, here=["Signe Holm"], invited=["Poul Ravn"])


@pytest.mark.parametrize(
    "text",
    [
        "Ida Krog;Bostøtte;Nord\nBo Friis;Vikar\n",
        "\ufeffNavn;Rolle;Team\r\nIda Krog;Bostøtte;nord\r\n\r\nBo Friis;Vikar;\r\n",
        'navn,rolle,team\n"Ida Krog", Bostøtte ,  Nord\nBo  Friis,Vikar\n',
        "Ida Krog\tBostøtte\tNORD\nBo Friis\tVikar",
    ],
)
def test_a_file_and_what_is_pasted_say_the_same(text: str) -> None:
    found = read(text)
    assert found.problems == ()
    assert [(each.name, each.role, each.team) for each in found.people] == [
        ("Ida Krog", "Bostøtte", NORD),
        ("Bo Friis", "Vikar", b""),
    ]


def test_a_name_alone_is_enough() -> None:
    assert read("Ida Krog\nBo Friis").people == (Listed(1, "Ida Krog", ""), Listed(2, "Bo Friis", ""))


def test_each_wrong_line_is_said_and_nobody_is_left_over() -> None:
    found = read(
        "Navn;Rolle;Team\nIda Krog;Bostøtte;Syd\n;Vikar;Nord\nBo Friis\nBO  friis;Vikar\nSigne Holm\npoul ravn\n"
        f"Eva;a;Nord;mere\n{'x' * 81}\n\nUlla Dam\n"
    )
    assert found.people == ()
    assert [(each.line, each.fault.code) for each in found.problems] == [
        (2, "list-team-unknown"),
        (3, "list-name-missing"),
        (5, "list-name-twice"),
        (6, "list-name-here"),
        (7, "list-name-invited"),
        (8, "list-cells"),
        (9, "list-words-long"),
    ]
    assert say(found.problems[0].fault).endswith("Her er: Nord.")
    assert "linje 4" in say(found.problems[2].fault)


def test_a_team_where_there_are_none() -> None:
    (problem,) = read_invite_list("Ida;;Nord", teams={}, here=(), invited=()).problems
    assert problem.fault.code == "list-team-none"


@pytest.mark.parametrize(("text", "code"), [("\n ; ;\n", "list-empty"), ("Navn;Rolle", "list-empty")])
def test_nobody_on_the_list(text: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read(text)


def test_a_list_that_is_too_long_is_parted() -> None:
    with pytest.raises(UserError, match="list-long"):
        read("\n".join(f"Kollega {number}" for number in range(MOST_PEOPLE + 1)))
    assert len(read("\n".join(f"Kollega {number}" for number in range(MOST_PEOPLE))).people) == MOST_PEOPLE
