"""Two windows over one folder: colleagues write without each other, meet, and settle it, with clicks and keys."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.organisation import certify, find_worker, found_organisation, invite, join, make_team
from app.commands.sharing import let_in
from app.commands.signing import my_identity
from app.commands.syncing import exchange
from app.keys.recovery_code import write_code
from app.models.membership import Role
from app.store.logs import load_organisation
from app.store.place import choose_shared_place
from app.store.profile import create_profile
from app.store.reading import caseload, load_citizen
from app.store.vault import Vault
from app.ui.first_run import FirstRun
from app.ui.first_run.steps import ProofStep
from app.ui.goals import GoalsScreen
from app.ui.goals.conflict import ConflictView
from app.ui.goals.goal_card import GoalCard
from app.ui.meetings import MeetingsScreen
from app.ui.meetings.meeting_row import MeetingRow
from app.ui.together import TogetherScreen
from app.ui.unlock.come_back import ComeBackScreen
from app.ui.workspace import Workspace
from tests.conftest import PASSWORD, Hands
from tests.end2end.house import CTRL, ENTER, House, program, record, shown, vault_of

SIGNE, POUL, LONE = "Signe Holm", "Poul Ravn", "Lone Bak"
GOAL = "Jeg går ned til vandet"


@dataclass
class Street:
    """Homes of their own, and one folder; Lone founded the organisation and leads team Nord."""

    qtbot: QtBot
    app: QApplication
    hands: Hands
    root: Path
    papers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder = self.root / "Fælles"
        self.folder.mkdir()
        self._open = ExitStack()
        for name in (SIGNE, POUL, LONE):
            secret = self.hands.seed.randbytes(16)
            self.papers[name] = write_code(secret)
            create_profile(
                self.home(name), name=name, role="Bostøtte", password=PASSWORD, world=self.hands.world, secret=secret
            )

    def home(self, name: str) -> Path:
        return self.root / name

    @contextmanager
    def vault(self, name: str) -> Iterator[Vault]:
        """What lies in a colleague's profile while no window has it."""
        with vault_of(self.home(name), self.hands.world, name) as vault:
            yield vault

    def window(self, name: str) -> House:
        """Somebody sits down."""
        house = self._open.enter_context(program(self.qtbot, self.app, self.home(name), self.hands.world))
        house.unlock()
        return house

    def close(self) -> None:
        self._open.close()

    def join(self) -> bytes:
        """All three are in, Poul writes with Signe about Amina, and everybody knows the folder. Gives Amina."""
        random = self.hands.seed.randbytes
        with self.vault(LONE) as lone, self.vault(SIGNE) as signe, self.vault(POUL) as poul:
            found_organisation(lone, name="Nord", random=random)
            for vault in (signe, poul):
                text = invite(lone, role="Bostøtte", expires=date(2026, 12, 31), random=random)
                certify(lone, answer=join(vault, invitation=text, random=random))
            everybody = (lone, signe, poul)
            make_team(lone, name="Nord", leader=lone.me.worker, members=[each.me.worker for each in everybody])
            amina = record(signe)
            for vault in everybody:
                choose_shared_place(vault, self.folder)
            for vault in everybody:
                exchange(vault, where=self.folder, random=random)
            worker = find_worker(load_organisation(signe, my_identity(signe).organisation), POUL).id
            let_in(signe, citizen=amina, worker=worker, role=Role.MEMBER, until=None, random=random)
            for vault in (signe, lone, poul, signe, lone):
                exchange(vault, where=self.folder, random=random)
        return amina

    @contextmanager
    def apart(self, *houses: House) -> Iterator[None]:
        """The folder is out of everybody's reach."""
        for house in houses:
            house.exchange()
        away = self.folder.rename(self.root / "væk")
        yield
        for house in houses:
            house.exchange()
        away.rename(self.folder)


@pytest.fixture
def street(qtbot: QtBot, qapp: QApplication, tmp_path: Path, hands: Hands) -> Iterator[Street]:
    made = Street(qtbot, qapp, hands, tmp_path)
    yield made
    made.close()


def meet(*houses: House) -> None:
    """Until nobody has more to say."""
    for house in (*houses, *houses):
        house.exchange()


def goal_card(house: House, words: str) -> GoalCard:
    screen = house.page.screen_shown
    assert isinstance(screen, GoalsScreen)
    return next(row.card for row in screen.board.rows if row.card.goal.words.text == words)


def reword(house: House, before: str, after: str) -> None:
    house.click(goal_card(house, before).lines.read)
    house.press(Qt.Key.Key_A, CTRL)
    house.write(after)
    house.press(ENTER, CTRL)
    house.settle()


def conflicts(house: House) -> list[ConflictView]:
    return [each for each in house.page.findChildren(ConflictView) if each.isVisible()]


def see_both(house: House, citizen: bytes, *wordings: str) -> None:
    """From I dag to the two wordings."""
    house.workspace.show_today()
    house.settle()
    house.push("Se dem")
    house.until(lambda: house.page.record is not None and house.page.record.id == citizen)
    house.settle()
    house.push("Se og vælg")
    (conflict,) = conflicts(house)
    assert [each for each in wordings if each not in shown(conflict)] == []


def test_two_people_come_to_share_by_hand(street: Street) -> None:
    with street.vault(SIGNE) as signe:
        amina = record(signe)
    lone, signe_sits = street.window(LONE), street.window(SIGNE)
    invitation = found(lone)
    signe_sits.workspace.show_colleagues()
    signe_sits.exchange()
    page = signe_sits.workspace.colleagues
    page.join.text.setFocus()
    signe_sits.paste(invitation)
    signe_sits.push("Lav mit svar")
    signe_sits.exchange()
    answer = page.answer.text.toPlainText()
    take_in(lone, answer)
    lone.push("Vælg stedet under Kolleger")
    for house in (lone, signe_sits):
        choose_folder(house, street.folder)
    meet(lone, signe_sits, lone)
    lone.open(amina, "goals")
    assert goal_card(lone, GOAL).isVisible()
    assert "Lone Bak" in "".join(page.colleagues.words())
    with pytest.raises(AssertionError, match="nothing says"):
        lone.push("Vælg stedet under Kolleger")


def found(lone: House) -> str:
    """From nothing to an invitation."""
    lone.workspace.show_organisation()
    lone.settle()
    screen = lone.workspace.organisation
    lone.push("Begynd en organisation")
    founding = screen.founding
    assert founding is not None
    lone.write("Nord")
    lone.press(ENTER)
    for step in (founding.root, founding.recovery):
        lone.click(step.button)
        proof = founding.step
        assert isinstance(proof, ProofStep)
        for each in proof.fields:
            lone.write(step.code.split("-")[int(each.label.text().split()[-1]) - 1])
            lone.press(ENTER)
    lone.until(lambda: screen.view is not None)
    lone.settle()
    lone.push("Lav en invitation")
    assert screen.invite.card.shown is not None
    return screen.invite.card.shown.text


def take_in(lone: House, answer: str) -> None:
    """The answer, and a team of both."""
    screen = lone.workspace.organisation
    screen.invite.answer.setFocus()
    lone.paste(answer)
    lone.push("Tag kollegaen med")
    screen.open_tab("teams")
    lone.push("Nyt team")
    lone.write("Nord")
    for row in screen.teams.members.values():
        if row.isVisible():
            lone.click(row)
    lone.push("Gem teamet")
    screen.open_tab("invite")
    lone.settle()


def choose_folder(house: House, folder: Path) -> None:
    house.workspace.show_colleagues()
    card = house.workspace.colleagues.folder
    house.exchange()
    house.click(card.folder)
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    house.exchange()


def test_two_wordings_stand_on_both_and_the_choice_reaches_the_other(street: Street) -> None:
    amina = street.join()
    signe, poul = street.window(SIGNE), street.window(POUL)
    with street.apart(signe, poul):
        for house, words in ((signe, "Jeg går til havnen"), (poul, "Jeg går til stranden")):
            house.open(amina, "goals")
            reword(house, GOAL, words)
    meet(signe, poul)
    for house in (signe, poul):
        see_both(house, amina, "Jeg går til havnen", "Jeg går til stranden", "Signe Holm", "Poul Ravn")
    poul.push("Skriv en ny")
    poul.write("Jeg går ned til havet")
    poul.push("Brug den nye")
    meet(poul, signe)
    assert conflicts(signe) == []
    signe.open(amina, "goals")
    assert goal_card(signe, "Jeg går ned til havet").isVisible()
    signe.click(signe.page.undo_button)
    assert "en kollega har skrevet videre" in shown(signe.workspace.banner)
    assert goal_card(signe, "Jeg går ned til havet").isVisible()


def test_a_meeting_is_closed_while_a_colleague_writes_in_it(street: Street) -> None:
    amina = street.join()
    signe, poul = street.window(SIGNE), street.window(POUL)
    signe.open(amina, "meetings")
    signe.push("Hold møde nu")
    signe.push("Nyt punkt")
    signe.write("Vejen til vandet")
    signe.press(ENTER)
    signe.settle()
    signe.push("Punkt: Vejen til vandet")
    signe.write("Amina vil gå i eget tempo.")
    signe.press(ENTER, CTRL)
    meet(signe, poul)
    poul.open(amina, "meetings")
    (row,) = poul.page.findChildren(MeetingRow)
    poul.click(row)
    with street.apart(signe, poul):
        poul.push("Punkt: Vejen til vandet")
        poul.write("Jeg så hende ved broen.")
        signe.push("Læs op og slut mødet")
        signe.push("Slut mødet")
    meet(signe, poul)
    poul.write(" Hun vinkede.")
    poul.press(ENTER, CTRL)
    meet(poul, signe)
    for house in (signe, poul):
        screen = house.page.screen_shown
        assert isinstance(screen, MeetingsScreen)
        assert screen.room is not None
        assert screen.room.notes.additions is not None
        told, added = shown(screen.room.notes), shown(screen.room.notes.additions)
        assert "Amina vil gå i eget tempo." in told
        assert "Amina vil gå i eget tempo." not in added
        assert "Jeg så hende ved broen. Hun vinkede." in added
    assert "afsluttet imens" in shown(poul.page)


def test_let_in_and_out_again(street: Street) -> None:
    amina = street.join()
    signe, poul = street.window(SIGNE), street.window(POUL)
    signe.open(amina, "together")
    screen = signe.page.screen_shown
    assert isinstance(screen, TogetherScreen)
    signe.push("Luk Poul Ravn ud")
    assert "kan ingen tage tilbage" in shown(screen)
    signe.push("Luk Poul Ravn ud")
    assert POUL not in [row.person.name for row in screen.rows]
    meet(signe, poul)
    signe.open(amina, "goals")
    reword(signe, GOAL, "Jeg går til havnen")
    meet(signe, poul)
    poul.open(amina, "goals")
    assert goal_card(poul, GOAL).isVisible()
    signe.open(amina, "together")
    screen.form.who.setFocus()
    signe.write("Poul")
    signe.push("Luk ind")
    meet(signe, poul)
    poul.open(amina, "goals")
    assert goal_card(poul, "Jeg går til havnen").isVisible()


def test_a_lost_laptop_and_the_way_back_with_the_paper_alone(street: Street) -> None:
    amina = street.join()
    signe, lone = street.window(SIGNE), street.window(LONE)
    with street.apart(signe, lone):
        shut_out(lone, signe.desk.me.worker)
        signe.open(amina, "goals")
        reword(signe, GOAL, "Jeg går til havnen")
    signe.exchange()
    meet(lone, signe)
    assert "spærret" in shown(signe.workspace.banner)
    lone.open(amina, "goals")
    assert goal_card(lone, GOAL).isVisible()
    lone.workspace.show_organisation()
    lone.settle()
    lone.workspace.organisation.open_tab("review")
    lone.push("Tag med: Signe Holm om Amina")
    lone.open(amina, "goals")
    assert goal_card(lone, "Jeg går til havnen").isVisible()
    lone.exchange()
    street.close()
    come_back(street, amina)


def shut_out(lone: House, worker: bytes) -> None:
    lone.workspace.show_organisation()
    lone.settle()
    people = lone.workspace.organisation.people
    lone.click(people.list.rows[worker])
    lone.push("Den er tabt eller stjålet")
    lone.push("Ja, spær den")


def come_back(street: Street, amina: bytes) -> None:
    """A third laptop, the folder and the paper; nobody's window is open."""
    with program(street.qtbot, street.app, street.root / "ny", street.hands.world) as house:
        first = house.window.stack.currentWidget()
        assert isinstance(first, FirstRun)
        house.qtbot.mouseClick(first.come_back, Qt.MouseButton.LeftButton)
        screen = house.window.stack.currentWidget()
        assert isinstance(screen, ComeBackScreen)
        screen.take(street.folder)
        house.write(street.papers[SIGNE])
        for edit in (screen.passwords.first, screen.passwords.again):
            edit.setFocus()
            house.write("et helt nyt kodeord")
        house.press(ENTER)
        house.until(lambda: screen.mark.isVisible() and screen.button.hasFocus())
        house.press(ENTER)
        house.until(lambda: isinstance(house.window.workspace, Workspace))
        house.exchange()
        house.open(amina, "goals")
        reword(house, "Jeg går til havnen", "Jeg går helt ned til havnen")
        house.exchange()
    with street.vault(LONE) as lone:
        exchange(lone, where=street.folder, random=street.hands.seed.randbytes)
        (goal,) = load_citizen(lone, amina).goals
        assert goal.words.text == "Jeg går helt ned til havnen"


def test_the_same_citizen_taken_down_twice_is_shown_as_one(street: Street) -> None:
    street.join()
    signe, lone = street.window(SIGNE), street.window(LONE)
    with street.apart(signe, lone):
        for house, name in ((signe, "Per Sindal"), (lone, "Per Aage Sindal")):
            house.workspace.show_form(None)
            house.settle()
            form = house.workspace.form
            assert form is not None
            house.write("Per")
            form.person["full_name"].setFocus()
            house.write(name)
            form.person.cpr.edit.setFocus()
            house.write("050682-1231")
            house.press(Qt.Key.Key_Return, CTRL)
            house.until(house.page.isVisible)
            house.settle()
    meet(signe, lone)
    assert called(lone).count("Per") == 2
    lone.workspace.show_citizens()
    lone.settle()
    assert "har samme CPR-nummer" in shown(lone.workspace.citizens)
    lone.push("Samme person")
    assert called(lone).count("Per") == 1
    assert "vises nu som én" in shown(lone.workspace.citizens)
    lone.push("Fortryd")
    assert called(lone).count("Per") == 2


def called(house: House) -> list[str]:
    found: list[Callable[[], list[str]] | list[str]] = []
    house.desk.ask(house.window, lambda vault: [row.called for row in caseload(vault)], found.append)
    house.settle()
    (names,) = found
    assert isinstance(names, list)
    return names
