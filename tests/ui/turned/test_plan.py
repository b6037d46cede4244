"""Min plan: read page by page, and answered."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.commands.plans import agree_plan, plan_content, show_sections
from app.models.ease import Ease
from app.models.history import RecordView
from app.models.plan_people import WithPeople
from app.models.values import Consent
from app.store.plan_sectors import plan_sectors
from app.store.vault import Vault
from app.ui.tokens import text_scale
from app.ui.turned import words
from app.ui.turned.plan import PlanRoom
from tests.around import promise, put_person
from tests.ui.turned.stage import TurnedStage


def _remarks(stage: TurnedStage) -> list[RecordView]:
    return stage.record.of("plan_remark")


def test_the_pages_stand_as_they_will_be_printed(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    assert room.pages.sheet.picture is not None
    assert room.pages.pages >= 1
    assert stage.window.foot.progress.text() == words.PLAN_OF.format(place=1, count=room.pages.pages)


def test_it_is_the_plan_that_would_be_printed(stage: TurnedStage) -> None:
    """Also where the citizen leaves somebody out, and with what is agreed with the others."""

    def around(vault: Vault) -> bytes:
        told = {"agreed": "Vi ringer om søndagen", "phone": "01 22 33 44", "relation": "Min søster"}
        put_person(vault, stage.citizen, "Trine", told, printed=Consent.YES)
        put_person(vault, stage.citizen, "Katrine", printed=Consent.NO)
        promise(vault, stage.citizen, "Ringe til kommunen", who="Signe")
        return put_person(vault, stage.citizen, "Kaj", printed=Consent.YES)

    kaj = stage.ask(around)
    stage.save(show_sections(stage.record.citizen, hidden=(), unconfirmed=True, along=WithPeople, left_out=(kaj,)))
    desk = stage.window.desk
    desk.read()
    room = stage.enter("plan", PlanRoom)
    assert desk.turned is not None
    shown = desk.plan(desk.turned.record)
    sectors = plan_sectors(stage.desk.home)
    printed = plan_content(stage.record, day=desk.today(), instruments=desk.instruments, sectors=sectors)
    assert shown == printed
    assert [person.name for person in shown.people] == ["Trine"]
    while room.pages.page + 1 < room.pages.pages and "Trine" not in room.spoken():
        stage.click(stage.window.foot.on)
    assert "Vi ringer om søndagen" in room.spoken()
    assert "Kaj" not in room.spoken()
    yesterday = replace(printed, day=date(2026, 3, 3))
    stage.save(agree_plan(citizen=stage.citizen, key=stage.desk.new_id(), content=yesterday))
    desk.read()
    stage.settle()
    assert desk.plan(desk.turned.record) == yesterday, "what was agreed stands under its own day and number"


def test_it_fits(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    stage.push(words.PLAN_FITS)
    (remark,) = _remarks(stage)
    assert (remark["fits"].value, remark["page"].value, remark["fits"].live[0].said_by) == (True, 1, "citizen")
    assert room.told.text() == words.PLAN_FITTED
    stage.click(stage.window.foot.undo)
    assert not _remarks(stage)


def test_it_is_to_be_changed_in_the_citizens_own_words(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    stage.push(words.PLAN_FITS)
    stage.push(words.PLAN_CHANGE)
    edit = room.writing.card.edit
    assert edit.hasFocus()
    assert edit.mapTo(stage.window, edit.rect().bottomLeft()).y() < stage.window.height() / 2
    QTest.keyClicks(edit, "Cyklen er solgt")
    stage.push(words.WRITTEN)
    (remark,) = _remarks(stage)
    assert (remark["fits"].value, remark.text("text")) == (False, "Cyklen er solgt")
    assert remark["text"].live[0].said_by == "citizen"
    assert "Cyklen er solgt" in room.told.text()


def test_the_page_itself_is_read_aloud(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    told = room.spoken()
    assert "Jeg vil sidde på havnen" in told
    assert told.index("Det drømmer jeg om") < told.index("Jeg vil sidde på havnen") < told.index(words.PLAN_FITS)


@pytest.mark.parametrize("size", [0, 2])
def test_the_words_on_the_page_are_as_large_as_all_others(stage: TurnedStage, size: int) -> None:
    window = stage.window
    window.desk.choose_ease(window, Ease(size=size))
    stage.settle()
    room = stage.enter("plan", PlanRoom)
    a_point = room.pages.sheet.width() / 595
    assert 14 * a_point >= 0.95 * 22 * text_scale() * min(1.0, 1266 / (920 * text_scale()))
    for answer in (room.fits, room.change):
        assert answer.visibleRegion().boundingRect() == answer.rect()
    assert room.pages.height() > window.height() / 2


def test_larger_letters_while_the_plan_is_open_leave_both_answers_whole(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    stage.window.desk.choose_ease(stage.window, Ease(size=1))
    stage.settle()
    for answer in (room.fits, room.change):
        assert answer.width() >= answer.sizeHint().width()
        assert answer.visibleRegion().boundingRect() == answer.rect()
