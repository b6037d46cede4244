"""Nyt siden sidst: what has changed since the version that was agreed last."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import page
import pytest

from app.commands.citizens import new_citizen
from app.commands.goals import mark_goal, reword_goal, tick_step, write_goal, write_step
from app.commands.hopes import write_hope
from app.commands.plans import agree_plan, plan_content, show_sections, thaw
from app.commands.resources import confirm_resource, name_resource
from app.commands.wellbeing import write_line
from app.documents.typesetting import Edition
from app.models.change import SaidBy
from app.models.plan import PlanContent, Section
from app.models.plan_news import News, NewsLine, PlanNews
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.values import Consent, GoalState
from app.models.wellbeing import Part, wellbeing
from app.store.instruments import Instruments
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.plan.standing import standing
from tests.around import put_person
from tests.documents.plans import AMINA, flat, printed, text_of

FIRST, LATER = date(2026, 3, 4), date(2026, 6, 2)
GOAL, OTHER, STEP = b"g" * 16, b"o" * 16, b"s" * 16
TOGETHER = SaidBy.TOGETHER
Write = Callable[[CitizenRecord], Save]


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, who has agreed to a plan with two goals and a step."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(write_hope(citizen=key, key=b"h" * 16, text="Is på havnen", said_by=SaidBy.CITIZEN))
    for goal, text in ((GOAL, "Jeg går på havnen med Yusuf."), (OTHER, "Jeg sover om natten.")):
        vault.save(write_goal(citizen=key, key=goal, text=text, said_by=TOGETHER))
    vault.save(write_step(citizen=key, key=STEP, goal=GOAL, text="Prøve bænken", said_by=TOGETHER))
    agree(vault, key)
    return key


def content(vault: Vault, citizen: bytes, day: date = LATER) -> PlanContent:
    return plan_content(load_citizen(vault, citizen), day=day, instruments=Instruments(), sectors=())


def agree(vault: Vault, citizen: bytes, day: date = FIRST) -> None:
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=content(vault, citizen, day)))


def news(vault: Vault, citizen: bytes) -> list[tuple[str, str]]:
    found = content(vault, citizen).news
    return [(line.kind, line.text) for line in found.lines] if found else []


def test_nothing_is_new_before_there_is_a_plan_and_right_after(vault: Vault, citizen: bytes) -> None:
    assert thaw(load_citizen(vault, citizen).plans[0]).news is None
    assert content(vault, citizen).news is None


@pytest.mark.parametrize(
    ("write", "told"),
    [
        (lambda r: write_hope(citizen=r.id, key=b"1" * 16, text="At sy", said_by=SaidBy.CITIZEN), ("dream", "At sy")),
        (lambda r: write_goal(citizen=r.id, key=b"1" * 16, text="Ny", said_by=TOGETHER), ("goal", "Ny")),
        (
            lambda r: reword_goal(r.goal(GOAL).record, text="Jeg går på havnen med Yusuf hver dag.", said_by=TOGETHER),
            ("reworded", "Jeg går på havnen med Yusuf hver dag."),
        ),
        (lambda r: mark_goal(r.goal(OTHER).record, state=GoalState.REACHED), ("reached", "Jeg sover om natten.")),
        (lambda r: mark_goal(r.goal(OTHER).record, state=GoalState.PAUSED), ("paused", "Jeg sover om natten.")),
        (lambda r: mark_goal(r.goal(OTHER).record, state=GoalState.LET_GO), ("gone", "Jeg sover om natten.")),
        (lambda r: tick_step(r.steps[0].record, done=LATER), ("done", "Prøve bænken")),
        (
            lambda r: write_step(citizen=r.id, key=b"1" * 16, goal=GOAL, text="Ringe", said_by=TOGETHER),
            ("step", "Ringe"),
        ),
        (
            lambda r: write_line(
                wellbeing(r), citizen=r.id, key=b"1" * 16, part=Part.HELPS, text="Musik", said_by=SaidBy.CITIZEN
            ),
            ("other", "hard"),
        ),
    ],
)
def test_each_change_is_told_in_its_own_words(
    vault: Vault, citizen: bytes, write: Write, told: tuple[str, str]
) -> None:
    vault.save(write(load_citizen(vault, citizen)))
    assert news(vault, citizen) == [told]
    found = content(vault, citizen).news
    assert found
    assert found.since == FIRST


def test_only_what_is_in_the_plan_is_news(vault: Vault, citizen: bytes) -> None:
    vault.save(name_resource(citizen=citizen, key=b"r" * 16, text="Jeg syr", said_by=SaidBy.WORKER))
    put_person(vault, citizen, "Bo", printed=None)
    put_person(vault, citizen, "Trine", printed=Consent.YES)
    assert news(vault, citizen) == [("person", "Trine")]
    vault.save(confirm_resource(load_citizen(vault, citizen).resources[0].record, day=LATER))
    assert news(vault, citizen) == [("resource", "Jeg syr"), ("person", "Trine")]
    hidden = show_sections(load_citizen(vault, citizen).citizen, hidden=[Section.PEOPLE], unconfirmed=False, along=())
    vault.save(hidden)
    assert news(vault, citizen) == [("resource", "Jeg syr")]


def test_it_can_be_left_out(vault: Vault, citizen: bytes) -> None:
    vault.save(write_hope(citizen=citizen, key=b"1" * 16, text="At sy", said_by=SaidBy.CITIZEN))
    record = load_citizen(vault, citizen).citizen
    vault.save(show_sections(record, hidden=[Section.NEWS], unconfirmed=False, along=()))
    assert content(vault, citizen).news is None


def test_an_agreed_plan_keeps_its_news_and_is_still_the_same_plan(vault: Vault, citizen: bytes) -> None:
    vault.save(write_hope(citizen=citizen, key=b"1" * 16, text="At sy", said_by=SaidBy.CITIZEN))
    agree(vault, citizen, LATER)
    stands = standing(load_citizen(vault, citizen), today=LATER, instruments=Instruments(), sectors=())
    assert stands.unchanged
    assert stands.content.news == PlanNews(FIRST, (NewsLine("dream", "At sy"),))
    assert stands.content == thaw(load_citizen(vault, citizen).plans[1])


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
@pytest.mark.parametrize("edition", [Edition.STANDARD, Edition.LARGE])
def test_every_kind_is_printed_and_valid(language: str, edition: Edition) -> None:
    every = tuple(NewsLine(kind.value, f"ord om {kind}") for kind in News if kind is not News.OTHER) * 3
    told = PlanNews(FIRST, (*sorted(every, key=lambda line: line.kind), NewsLine("other", "hard")))
    pdf = printed(replace(AMINA, news=told), edition, language)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    text = flat(text_of(pdf))
    for kind in News:
        assert kind is News.OTHER or f"ord om {kind}" in text
    if language == "da":
        assert "Nyt siden sidst Siden 4. marts 2026." in text
        assert "Lavet om Når det bliver svært" in text
