"""The map under the mouse: drag, choose, tie, zoom; each deed is one save and one undo."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.map_places import Place, place_of, point
from app.models.values import Ring
from tests.ui.network.stage import CTRL, LEFT, NONE, Stage

THREE = ("Trine, veninde", "Mor", "Bent, nabo")


def _spot(stage: Stage, sector: str, ring: Ring) -> QPoint:
    """The middle of a sector and ring on the screen."""
    view = stage.screen.map
    x, y = point(stage.screen.shown.sectors, Place(sector, ring, (500, 500)))
    return view.mapFromScene(QPointF(x, y) * view.map.radius)


def test_a_drag_is_one_save_and_one_undo(stage: Stage) -> None:
    stage.write(*THREE)
    before, count = place_of(stage.member("Trine")), len(stage.saves)
    stage.drag(stage.at("Trine"), _spot(stage, "kin", Ring.NEAR))
    there = place_of(stage.member("Trine"))
    assert (there.sector, there.ring) == ("kin", Ring.NEAR)
    assert len(stage.saves) == count + 1
    stage.desk.undo(stage.citizen)
    stage.settle()
    assert place_of(stage.member("Trine")) == before


def test_while_dragging_nothing_is_saved_and_it_is_said_where_one_would_stand(stage: Stage) -> None:
    stage.write(*THREE)
    count, viewport = len(stage.saves), stage.screen.map.viewport()
    start, end = stage.at("Mor"), _spot(stage, "work", Ring.FAR)
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    assert stage.screen.tools.aside.text() == "Arbejde og uddannelse, fjern"
    stage.refresh()
    stage.settle()
    assert stage.at("Mor") != start
    QTest.keyClick(stage.screen.map, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    stage.settle()
    assert len(stage.saves) == count
    assert stage.at("Mor") == start


def test_several_are_chosen_by_ctrl_and_moved_together(stage: Stage) -> None:
    stage.write(*THREE)
    stage.click("Trine")
    stage.click("Bent", CTRL)
    assert stage.screen.several.isVisible()
    assert stage.screen.several.count.text() == "2 er valgt"
    before, count = (stage.at("Trine"), stage.at("Bent"), stage.at("Mor")), len(stage.saves)
    stage.drag(stage.at("Bent"), stage.at("Bent") + QPoint(-30, 20))
    assert len(stage.saves) == count + 1
    after = (stage.at("Trine"), stage.at("Bent"), stage.at("Mor"))
    moved = [now - was for now, was in zip(after, before, strict=True)]
    assert all((each - QPoint(-30, 20)).manhattanLength() <= 4 for each in moved[:2])
    assert moved[2] == QPoint(0, 0)


def test_a_rubber_band_chooses_those_within(stage: Stage) -> None:
    stage.write(*THREE)
    area = stage.screen.map.viewport().rect()
    stage.drag(area.topLeft() + QPoint(2, 2), area.bottomRight() - QPoint(2, 2))
    assert {each.name for each in stage.screen.shown.chosen_members} == {"Trine", "Mor", "Bent"}
    stage.drag(area.topLeft() + QPoint(2, 2), area.topLeft() + QPoint(40, 40))
    assert stage.screen.shown.chosen == ()
    assert stage.screen.guide.isVisible()


def test_two_taps_make_a_tie_and_two_more_do_not_make_it_twice(stage: Stage) -> None:
    stage.write(*THREE)
    QTest.mouseClick(stage.screen.tools.tie, LEFT)
    assert stage.screen.tools.told.text() == "Tryk på den ene"
    for _ in range(2):
        stage.click("Trine")
        assert stage.screen.tools.told.text() == "Tryk på den, Trine har et bånd til"
        stage.click("Mor")
    assert [set(tie.ends) for tie in stage.map.ties] == [{stage.member("Trine").id, stage.member("Mor").id}]
    QTest.keyClick(stage.screen.map, Qt.Key.Key_Escape)
    assert not stage.screen.tools.tie.isChecked()


def test_zooming_brings_names_forth_and_see_all_takes_one_back(stage: Stage) -> None:
    stage.write(*(f"Ven nummer {i}, ven" for i in range(40)))
    view = stage.screen.map
    hidden = view.map.nameless
    assert hidden > 0
    assert str(hidden) in stage.screen.tools.aside.text()
    at = QPointF(view.viewport().rect().center())
    for _ in range(4):
        turn = QWheelEvent(at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                           CTRL, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom > 2
    assert view.map.nameless < hidden
    QTest.mouseClick(stage.screen.tools.whole, LEFT)
    assert (view.zoom, view.map.nameless) == (1.0, hidden)


def test_pointing_at_somebody_shows_the_name(stage: Stage) -> None:
    stage.write(*(f"Ven nummer {i}, ven" for i in range(40)))
    scene = stage.screen.map.map
    key = next(key for key, item in scene.members.items() if not item.named)
    QTest.mouseMove(stage.screen.map.viewport(), stage.screen.map.mapFromScene(scene.members[key].pos()))
    assert scene.members[key].named
    QTest.mouseMove(stage.screen.map.viewport(), QPoint(3, 3))
    assert not scene.members[key].named


def test_untangling_is_one_save_and_everybody_stays_in_sector_and_ring(stage: Stage) -> None:
    stage.write(*(f"Ven nummer {i}, ven" for i in range(30)))
    before, count = {each.id: each for each in stage.map.members}, len(stage.saves)
    QTest.mouseClick(stage.screen.tools.untangle, LEFT)
    stage.settle()
    after = {each.id: each for each in stage.map.members}
    assert len(stage.saves) == count + 1
    assert {key: (each.sector, each.ring) for key, each in after.items()} == {
        key: (each.sector, each.ring) for key, each in before.items()
    }
    assert {key: each.spot for key, each in after.items()} != {key: each.spot for key, each in before.items()}


def test_the_quiet_map_names_only_those_who_matter_most(stage: Stage) -> None:
    stage.write(*(f"Ven {i}, ven" for i in range(14)))
    stage.screen.deeds.set_ring([stage.member("Ven 3")], Ring.NEAR)
    stage.settle()
    QTest.mouseClick(stage.screen.tools.quiet, LEFT)
    named = [item.member.name for item in stage.screen.map.map.members.values() if item.named]
    chosen = [each.name for each in stage.screen.shown.chosen_members]
    assert set(named) == {"Ven 3", *chosen}
