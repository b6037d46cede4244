"""Founding by the keyboard: two codes are on paper and proved before anything is there."""

from PySide6.QtCore import Qt

from app.commands.organisation import fingerprint
from app.commands.signing import my_identity
from app.keys.paper import root_key
from app.keys.recovery_code import read_code
from app.store.logs import load_organisation
from app.store.shared import identity
from app.ui.first_run.steps import CodeStep, ProofStep
from tests.commands.office import Office
from tests.ui.organisation.conftest import Show, Shown


def _prove(here: Shown, step: CodeStep) -> None:
    assert here.screen.founding is not None
    assert step.print_button.hasFocus()
    here.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    proof = here.screen.founding.step
    assert isinstance(proof, ProofStep)
    groups = step.code.split("-")
    for field in proof.fields:
        here.write(groups[int(field.label.text().split()[-1]) - 1])
        here.press(Qt.Key.Key_Return)


def test_the_whole_way_by_the_keyboard(show: Show, office: Office) -> None:
    ida = office.laptop("Ida")
    here = show("Ida")
    assert here.screen.nobody.isVisible()
    here.tab_to(here.screen.nobody.button)
    here.press(Qt.Key.Key_Return)
    founding = here.screen.founding
    assert founding is not None
    here.press(Qt.Key.Key_Return)
    assert "Skriv, hvad den hedder" in founding.name._name.error()
    here.write("Bostøtten i Nordbyen")
    here.press(Qt.Key.Key_Return)
    root, recovery = founding.root.code, founding.recovery.code
    _prove(here, founding.root)
    assert identity(ida) is None
    _prove(here, founding.recovery)
    made = load_organisation(ida, my_identity(ida).organisation)
    assert made.name == "Bostøtten i Nordbyen"
    assert made.administrators == {ida.me.worker}
    assert made.root == root_key(read_code(root)).public
    assert here.screen.title.text() == "Bostøtten i Nordbyen"
    assert fingerprint(made.root) in here.screen.fingerprint.text()
    assert here.screen.tabs.key() == "invite"
    assert root != recovery
    assert here.screen.founding is None


def test_a_wrong_group_does_not_lead_on_and_one_may_turn_back(show: Show, office: Office) -> None:
    ida = office.laptop("Ida")
    here = show("Ida")
    here.click(here.screen.nobody.button)
    founding = here.screen.founding
    assert founding is not None
    here.write("Nordbyen")
    here.press(Qt.Key.Key_Return)
    here.click(founding.root.button)
    proof = founding.step
    assert isinstance(proof, ProofStep)
    here.write("0000")
    here.press(Qt.Key.Key_Return)
    here.write("0000")
    here.press(Qt.Key.Key_Return)
    assert proof.fields[0].error()
    here.click(proof.back_button)
    assert founding.step is founding.root
    assert identity(ida) is None


def test_who_thinks_better_of_it_has_founded_nothing(show: Show, office: Office) -> None:
    ida = office.laptop("Ida")
    here = show("Ida")
    here.click(here.screen.nobody.button)
    assert here.screen.founding is not None
    here.click(here.screen.founding.name.back_button)
    assert here.screen.nobody.button.hasFocus()
    assert identity(ida) is None
