"""Two computers without a net between them: nothing is lost, and every difference is seen and settled by a person."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands import meetings as meeting_commands
from app.commands.agreements import agree, reword_agreement
from app.commands.exchange import export_citizens, import_citizens
from app.commands.network import describe_member, move_members, put_on_map, rename_member
from app.commands.readings import answer_again, give_reading
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.map_places import Place
from app.models.meeting import AgendaItem, Agreement, agreements, meetings
from app.models.network import network_map
from app.models.reading import readings
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.values import MeetingForm, Ring
from app.store.diary import disagreements
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.goals.conflict import ConflictView
from app.ui.overview.disagreements import Disagreements
from app.ui.overview.screen import OverviewScreen
from tests.end2end.house import record, shown
from tests.ui.citizen_stage import CitizenStage

BY, TOGETHER = SaidBy.CITIZEN, SaidBy.TOGETHER
M, ITEM, A, P, R = (each * 16 for each in (b"m", b"i", b"a", b"p", b"r"))
NEAR = Place("family", Ring.NEAR, (500, 500))


def begin(vault: Vault) -> bytes:
    """Amina with a meeting, a point, an agreement, somebody on the map and a star."""
    citizen = record(vault)
    starts = datetime(2026, 3, 11, 10, 0)
    for save in (
        meeting_commands.plan_meeting(
            citizen=citizen, key=M, form=MeetingForm.HOME, starts=starts, place="Hos Amina"
        ),
        meeting_commands.add_item(citizen=citizen, meeting=M, key=ITEM, text="Planen", said_by=BY),
        agree(citizen=citizen, key=A, what="Ringe", who="Signe", by=date(2026, 3, 6), meeting=M),
        put_on_map(citizen=citizen, key=P, name="Fatma", place=NEAR),
        give_reading(citizen=citizen, key=R, instrument="chime_star@1", answers={"hope": 3}, day=date(2026, 3, 4),
                     said_by=BY),
    ):  # fmt: skip
        vault.save(save)
    return citizen


def meet(record: CitizenRecord) -> Any:
    return meetings(record)[0]


def person(record: CitizenRecord) -> Any:
    return network_map(record).members[0]


def agreed(record: CitizenRecord) -> Agreement:
    return agreements(record)[0]


def point(record: CitizenRecord) -> AgendaItem:
    return AgendaItem(record.records[ITEM])


Write = Callable[[CitizenRecord], Save]
CASES: Mapping[tuple[bytes, str], tuple[str, Write, Write, str]] = {
    (M, "place"): (
        "Mødet: hvor",
        lambda r: meeting_commands.describe_meeting(meet(r), form=MeetingForm.HOME, place="Biblioteket"),
        lambda r: meeting_commands.describe_meeting(meet(r), form=MeetingForm.HOME, place=""),
        "Ikke skrevet",
    ),
    (M, "starts"): (
        "Mødet: hvornår",
        lambda r: meeting_commands.move_meeting(meet(r), starts=datetime(2026, 3, 12, 9, 0), minutes=60),
        lambda r: meeting_commands.move_meeting(meet(r), starts=datetime(2026, 3, 13, 9, 0), minutes=60),
        "Fredag 13. marts 2026 kl. 9:00",
    ),
    (M, "form"): (
        "Mødet: hvordan",
        lambda r: meeting_commands.describe_meeting(meet(r), form=MeetingForm.CAFE, place="Hos Amina"),
        lambda r: meeting_commands.describe_meeting(meet(r), form=MeetingForm.PHONE, place="Hos Amina"),
        "Telefon",
    ),
    (ITEM, "text"): (
        "Punktet",
        lambda r: meeting_commands.reword_item(point(r), text="Den nye plan", said_by=BY),
        lambda r: meeting_commands.reword_item(point(r), text="Planen for foråret", said_by=BY),
        "Planen for foråret",
    ),
    (A, "who"): (
        "Aftalen: hvem",
        lambda r: reword_agreement(agreed(r), what="Ringe", who="Amina", by=date(2026, 3, 6), said_by=TOGETHER),
        lambda r: reword_agreement(agreed(r), what="Ringe", who="Jonas", by=date(2026, 3, 6), said_by=TOGETHER),
        "Jonas",
    ),
    (P, "name"): (
        "På netværkskortet: navn",
        lambda r: rename_member(person(r), name="Fatima", said_by=BY),
        lambda r: rename_member(person(r), name="Søster Fatma", said_by=BY),
        "Søster Fatma",
    ),
    (P, "relation"): (
        "På netværkskortet: hvem det er",
        lambda r: describe_member(person(r), told={"relation": "søster"}, said_by=BY),
        lambda r: describe_member(person(r), told={"relation": "veninde"}, said_by=BY),
        "veninde",
    ),
    (P, "ring"): (
        "På netværkskortet: hvor tæt på",
        lambda r: move_members([(person(r), Place("family", Ring.MIDDLE, (500, 500)))]),
        lambda r: move_members([(person(r), Place("family", Ring.FAR, (400, 400)))]),
        "fjern",
    ),
    (R, "answers"): (
        "Svarene",
        lambda r: answer_again(readings(r, "chime_star")[0], answers={"hope": 5}, said_by=BY),
        lambda r: answer_again(readings(r, "chime_star")[0], answers={"hope": 8}, said_by=BY),
        ": 8",
    ),
}  # fmt: skip


def differ(vault: Vault, jonas: Vault, citizen: bytes, one: Write, other: Write) -> None:
    """Both write without a net, then both take in the other's file."""
    import_citizens(jonas, export_citizens(vault, [citizen]))
    vault.save(one(load_citizen(vault, citizen)))
    jonas.save(other(load_citizen(jonas, citizen)))
    import_citizens(vault, export_citizens(jonas, [citizen]))
    import_citizens(jonas, export_citizens(vault, [citizen]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1])
def test_what_two_have_written_is_seen_on_the_overview_and_settled_there(
    case: tuple[bytes, str], qtbot: QtBot, make_desk: Callable[[Vault], Desk], make_vault: Callable[..., Vault]
) -> None:
    (key, field), (title, one, other, theirs) = case, CASES[case]
    vault, jonas = make_vault(), make_vault("Jonas Friis")
    citizen = begin(vault)
    differ(vault, jonas, citizen, one, other)
    assert [(each.citizen, each.fields) for each in disagreements(vault)] == [(citizen, 1)]
    stage = CitizenStage(qtbot, make_desk(vault), citizen, OverviewScreen)
    card = stage.screen.findChild(Disagreements)
    assert card is not None
    assert title in shown(card)
    QTest.mouseClick(card.buttons[0], Qt.MouseButton.LeftButton)
    stage.settle()
    view = stage.screen.settling.view
    assert isinstance(view, ConflictView)
    (chosen,) = [i for i, held in enumerate(view.wordings) if stage.record.author(held) == "Jonas Friis"]
    assert theirs in view.texts[chosen].accessibleName()
    wanted = view.wordings[chosen].data
    view.uses[chosen].click()
    stage.settle()
    kept: RecordView = stage.record.records[key]
    assert (kept[field].value, kept[field].conflict) == (wanted, False)
    assert stage.record.author(kept[field].live[0]) == "Jonas Friis"
    assert stage.screen.settling.view is None
    assert not stage.ask(disagreements)
    stage.undo()
    assert stage.record.records[key][field].conflict


def test_where_a_dot_stands_asks_nobody(make_vault: Callable[..., Vault]) -> None:
    vault, jonas = make_vault(), make_vault("Jonas Friis")
    citizen = begin(vault)
    left, right = (Place("family", Ring.NEAR, spot) for spot in ((100, 100), (900, 900)))
    differ(vault, jonas, citizen, lambda r: move_members([(person(r), left)]),
           lambda r: move_members([(person(r), right)]))  # fmt: skip
    assert load_citizen(vault, citizen).records[P]["spot"].conflict
    assert not load_citizen(vault, citizen).conflicts
    assert not disagreements(vault)


def test_going_on_in_a_star_leaves_a_colleagues_answers_beside_it(make_vault: Callable[..., Vault]) -> None:
    vault, jonas = make_vault(), make_vault("Jonas Friis")
    citizen = begin(vault)
    differ(vault, jonas, citizen, *CASES[R, "answers"][1:3])
    now = readings(load_citizen(vault, citizen), "chime_star")[0]
    vault.save(answer_again(now, answers={**now.answers, "identity": 2}, said_by=BY))
    live = [held.data for held in load_citizen(vault, citizen).records[R]["answers"].live]
    assert live == [{**now.answers, "identity": 2}, {"hope": 13 - now.answers["hope"]}]


def test_the_choice_can_be_taken_along_to_the_next_meeting(
    qtbot: QtBot, make_desk: Callable[[Vault], Desk], make_vault: Callable[..., Vault]
) -> None:
    vault, jonas = make_vault(), make_vault("Jonas Friis")
    citizen = begin(vault)
    differ(vault, jonas, citizen, *CASES[P, "name"][1:3])
    stage = CitizenStage(qtbot, make_desk(vault), citizen, OverviewScreen)
    for brought in (False, True):
        card = stage.screen.findChild(Disagreements)
        assert card is not None
        QTest.mouseClick(card.buttons[0], Qt.MouseButton.LeftButton)
        stage.settle()
        view = stage.screen.settling.view
        assert view is not None
        assert view.own.bring.isVisible() is not brought
        assert ("Det står på jeres punkter" in shown(view.own)) is brought
        if not brought:
            assert "I ses onsdag 11. marts kl. 10:00. Så kan Amina selv vælge." in shown(view.own)
            QTest.mouseClick(view.own.bring, Qt.MouseButton.LeftButton)
            stage.settle()
            assert stage.screen.settling.view is None
    (meeting,) = meetings(stage.record)
    assert "Vælge, hvad der skal stå: ”Fatima” eller ”Søster Fatma”" in [i.record.text("text") for i in meeting.items]
    assert stage.record.records[P]["name"].conflict
