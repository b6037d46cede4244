"""The map without a mouse: names, places and ties by key presses alone; and the list that is the same map."""

from itertools import pairwise
from random import Random

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.models.map_places import place_of
from app.models.values import Ring, TieCharacter
from app.ui.network.member_list import member_menu
from app.ui.network.member_rows import MemberRows
from tests.ui.network.stage import CTRL, SHIFT, Stage

TWELVE = (
    "Mor", "Far", "Moster Lis", "Trine, veninde", "Joan, ven", "Bent, nabo", "Biblioteket", "Anne, kollega",
    "Kvindekoret, kor", "Svømmeholdet, hold", "Dr. Krogh, læge", "Bella, hund",
)  # fmt: skip


def test_twelve_people_and_six_ties_by_keys_alone(stage: Stage) -> None:
    stage.write(*TWELVE)
    assert len(stage.map.members) == 12
    for _ in range(30):
        if QApplication.focusWidget() is stage.screen.map:
            break
        stage.press(Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is stage.screen.map
    stage.press(Qt.Key.Key_Escape)
    ways, about = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up), Random(1)
    for _ in range(60):
        if len(stage.map.ties) == 6:
            break
        stage.press(about.choice(ways))
        stage.press(Qt.Key.Key_B)
        stage.press(about.choice(ways))
        stage.press(Qt.Key.Key_Return)
        stage.press(Qt.Key.Key_Escape)
    assert len(stage.map.ties) == 6
    assert len({frozenset(tie.ends) for tie in stage.map.ties}) == 6


def test_shift_and_arrows_move_and_save_once_when_shift_is_let_go(stage: Stage) -> None:
    stage.write("Trine, veninde")
    before, count, view = place_of(stage.member("Trine")), len(stage.saves), stage.screen.map
    view.setFocus()
    for key in (Qt.Key.Key_Shift, *[Qt.Key.Key_Left] * 4):
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, SHIFT))
    stage.settle()
    assert len(stage.saves) == count
    QTest.keyRelease(view, Qt.Key.Key_Shift)
    stage.settle()
    assert len(stage.saves) == count + 1
    assert place_of(stage.member("Trine")) != before


def test_enter_opens_the_panel_and_delete_takes_off_with_ties_until_undone(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    stage.screen.deeds.tie(stage.member("Trine").id, stage.member("Mor").id)
    stage.settle()
    stage.screen.map.setFocus()
    stage.press(Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is stage.screen.panel.relation.editor
    stage.screen.map.setFocus()
    stage.press(Qt.Key.Key_Delete)
    assert (len(stage.map.members), len(stage.map.ties)) == (1, 0)
    stage.desk.undo(stage.citizen)
    stage.settle()
    assert (len(stage.map.members), len(stage.map.ties)) == (2, 1)


def test_the_list_sets_the_ring_by_a_figure_and_follows_the_map(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    stage.click("Trine")
    rows = stage.screen.list
    rows.setFocus()
    assert [index.data() for index in rows.selectedIndexes()] == ["Trine"]
    for key, ring in ((Qt.Key.Key_1, Ring.NEAR), (Qt.Key.Key_3, Ring.FAR), (Qt.Key.Key_2, Ring.MIDDLE)):
        stage.press(key)
        assert stage.member("Trine").ring == ring
    stage.press(Qt.Key.Key_Up)
    assert [each.name for each in stage.screen.shown.chosen_members] == ["Mor"]
    stage.press(Qt.Key.Key_Down, SHIFT)
    assert {each.name for each in stage.screen.shown.chosen_members} == {"Mor", "Trine"}


def test_the_list_says_everything_to_those_who_hear_it(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    trine, mor = stage.member("Trine"), stage.member("Mor")
    stage.screen.deeds.feel(trine, TieCharacter.SUPPORTIVE, None)
    stage.screen.deeds.tie(trine.id, mor.id)
    stage.screen.deeds.make_goal(trine, "Jeg vil på havnen")
    stage.settle()
    rows = stage.screen.list.model()
    assert isinstance(rows, MemberRows)
    spoken = [rows.index(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(rows.rowCount())]
    assert spoken == [
        "Familie · 1",
        "Mor, familie, mellem, bånd til Trine",
        "Venner · 1",
        "Trine, veninde, venner, mellem, støttende bånd, bånd til Mor, hjælper med målet Jeg vil på havnen",
    ]
    stage.click("Trine")
    assert stage.screen.map.accessibleDescription() == spoken[-1]


def test_the_menu_of_the_list_moves_and_ties(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    stage.click("Trine")
    menu = member_menu(stage.window, stage.screen.shown, stage.screen.deeds)
    _choose(menu, "Flyt til", "Fritid og fællesskaber")
    _choose(menu, "Bånd til …", "Mor")
    _choose(menu, "Båndet til Amina", "brudt")
    stage.settle()
    trine = stage.member("Trine")
    assert (trine.sector, trine.ring, trine.character) == ("leisure", "middle", TieCharacter.BROKEN)
    assert len(stage.map.ties) == 1


def test_plus_minus_and_nought_zoom(stage: Stage) -> None:
    stage.write("Trine")
    view = stage.screen.map
    view.setFocus()
    sizes = [view.zoom]
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        stage.press(key)
        sizes.append(view.zoom)
    assert [one < other for one, other in pairwise(sizes)] == [True, True, False, False]
    assert sizes[-1] == 1.0


def test_keys_with_ctrl_are_left_to_the_page(stage: Stage) -> None:
    stage.write("Trine, veninde")
    stage.click("Trine")
    stage.screen.list.setFocus()
    stage.press(Qt.Key.Key_1, CTRL)
    assert stage.member("Trine").ring == Ring.MIDDLE


def _choose(menu: QMenu, *words: str) -> None:
    inner = next(each.menu() for each in menu.actions() if each.text() == words[0])
    assert isinstance(inner, QMenu)
    next(each for each in inner.actions() if each.text() == words[1]).trigger()
