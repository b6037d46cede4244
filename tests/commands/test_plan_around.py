"""People, star and agreements in the plan: who is printed, which star it is, and what is still to be done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from app.commands.agreements import drop_agreement, tick_agreement
from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.commands.network import ask_consent, feel_tie, join_members, remove_all, tie_members
from app.commands.plans import agree_plan, asked_again, freeze, plan_content, show_sections, thaw
from app.commands.writing import new_record, put, saved
from app.documents.star_words import star_in_words, star_rows, whose_star
from app.documents.typesetting import Row
from app.models.change import SaidBy
from app.models.instruments.change import Verdict
from app.models.map_sheet import in_a_sentence
from app.models.meeting import agreements
from app.models.network import Member, network_map
from app.models.plan import UNNAMED, PlanContent, PlanPromise, Section, printed_sections
from app.models.plan_map import sheet_of
from app.models.plan_people import LeftOut, PlanPerson, WithPeople, out_of_print
from app.models.record import CitizenRecord
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter
from app.places import resources
from app.store.instruments import load_instruments
from app.store.map_words import read_map_words
from app.store.plan_words import read_plan_words
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.plan.standing import standing
from tests.around import AREAS, give_star, promise, put_person

DAY = date(2026, 3, 4)
INSTRUMENTS, _ = load_instruments([resources() / "instruments"])
SECTORS = read_map_words(None).sectors
WORDS = read_plan_words("da", None)
YES, NO = Consent.YES, Consent.NO


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(write_hope(citizen=key, key=vault.new_id(), text="Havnen", said_by=SaidBy.CITIZEN))
    return key


def content(
    vault: Vault, citizen: bytes, *, hidden: Iterable[Section] = (), along: Iterable[WithPeople] = ()
) -> PlanContent:
    save = show_sections(load_citizen(vault, citizen).citizen, hidden=hidden, unconfirmed=False, along=along)
    if any(save.parts.values()):
        vault.save(save)
    return plan_content(load_citizen(vault, citizen), day=DAY, instruments=INSTRUMENTS, sectors=SECTORS)


def member(vault: Vault, citizen: bytes, key: bytes) -> Member:
    found = network_map(load_citizen(vault, citizen)).member(key)
    assert found
    return found


def names(plan: PlanContent) -> list[str]:
    return [person.name for person in plan.people]


def out(vault: Vault, citizen: bytes, along: Iterable[WithPeople] = ()) -> LeftOut:
    return out_of_print(network_map(load_citizen(vault, citizen)), tuple(along))


# people


def test_only_those_who_said_yes_to_print_are_there_and_the_nearest_come_first(vault: Vault, citizen: bytes) -> None:
    put_person(vault, citizen, "Trine", printed=YES, ring=Ring.FAR)
    put_person(vault, citizen, "Katrine")
    put_person(vault, citizen, "Bo", printed=NO)
    put_person(vault, citizen, "Lægen", nature=Nature.PROFESSIONAL)
    put_person(vault, citizen, "Bella", nature=Nature.ANIMAL, ring=Ring.MIDDLE)
    put_person(vault, citizen, "Yusuf", printed=YES)
    assert names(content(vault, citizen)) == ["Yusuf", "Bella", "Trine"]
    assert out(vault, citizen) == LeftOut(unasked=("Katrine", "Lægen"), refused=("Bo",))


def test_a_no_to_the_map_is_a_no_to_print(vault: Vault, citizen: bytes) -> None:
    key = put_person(vault, citizen, "Trine", printed=YES)
    vault.save(ask_consent(member(vault, citizen, key), name="on_map", answer=NO))
    assert names(content(vault, citizen)) == []
    assert out(vault, citizen).refused == ("Trine",)


def test_a_yes_that_is_taken_back_takes_the_name_off_the_paper(vault: Vault, citizen: bytes) -> None:
    key = put_person(vault, citizen, "Trine", printed=YES)
    assert names(content(vault, citizen)) == ["Trine"]
    vault.save(ask_consent(member(vault, citizen, key), name="in_print", answer=None))
    assert names(content(vault, citizen)) == []


def test_an_agreed_plan_tells_who_has_taken_their_yes_back(vault: Vault, citizen: bytes) -> None:
    trine = put_person(vault, citizen, "Trine", printed=YES)
    put_person(vault, citizen, "Yusuf", printed=YES)
    bo = put_person(vault, citizen, "Bo", printed=YES)
    promise(vault, citizen, "Ringer", "Bo", date(2026, 3, 10), member=bo)
    agreed = content(vault, citizen)
    hidden = content(vault, citizen, hidden=[Section.PEOPLE])

    def again(plan: PlanContent) -> tuple[str, ...]:
        return asked_again(load_citizen(vault, citizen), plan)

    assert again(agreed) == ()
    vault.save(ask_consent(member(vault, citizen, trine), name="in_print", answer=None))
    assert again(agreed) == ("Trine",)
    vault.save(ask_consent(member(vault, citizen, bo), name="on_map", answer=NO))
    assert again(agreed) == ("Trine", "Bo")
    assert again(hidden) == ("Bo",), "named in an agreement alone"


def test_of_two_with_one_name_it_is_told_that_one_of_them_has(vault: Vault, citizen: bytes) -> None:
    keys = [put_person(vault, citizen, "Trine", printed=YES) for _ in range(2)]
    agreed = content(vault, citizen)
    vault.save(ask_consent(member(vault, citizen, keys[0]), name="in_print", answer=None))
    assert asked_again(load_citizen(vault, citizen), agreed) == ("Trine",)


def test_somebody_who_has_left_the_map_is_told_too(vault: Vault, citizen: bytes) -> None:
    key = put_person(vault, citizen, "Trine", printed=YES)
    agreed = content(vault, citizen)
    vault.save(remove_all([member(vault, citizen, key).record]))
    assert asked_again(load_citizen(vault, citizen), agreed) == ("Trine",)


def test_a_phone_is_in_the_plan_only_where_it_was_chosen(vault: Vault, citizen: bytes) -> None:
    put_person(
        vault, citizen, "Trine", {"relation": "veninde", "agreed": "Ringer", "phone": "20 30 40 50"}, printed=YES
    )
    assert content(vault, citizen).people == (PlanPerson("Trine", "veninde", "Ringer"),)
    chosen = content(vault, citizen, along=[WithPeople.PHONES])
    assert chosen.people == (PlanPerson("Trine", "veninde", "Ringer", "20 30 40 50"),)
    assert content(vault, citizen).people[0].phone == ""


def test_those_who_are_missed_come_last_and_only_where_it_was_chosen(vault: Vault, citizen: bytes) -> None:
    put_person(vault, citizen, "Farmor", status=MemberStatus.DECEASED)
    put_person(vault, citizen, "Ali", printed=YES, status=MemberStatus.LOST)
    put_person(vault, citizen, "Mona", status=MemberStatus.WISHED)
    put_person(vault, citizen, "Far", printed=NO, status=MemberStatus.DECEASED)
    again = put_person(vault, citizen, "Trine", printed=YES)
    vault.save(feel_tie(member(vault, citizen, again), character=TieCharacter.WISHED_AGAIN, direction=None))
    put_person(vault, citizen, "Yusuf", printed=YES, ring=Ring.FAR)
    assert names(content(vault, citizen)) == ["Yusuf"]
    assert out(vault, citizen) == LeftOut((), ("Far",), ("Farmor", "Ali", "Mona", "Trine"))
    assert names(content(vault, citizen, along=[WithPeople.MISSED])) == ["Yusuf", "Farmor", "Ali", "Trine"]
    assert out(vault, citizen, [WithPeople.MISSED]) == LeftOut(("Mona",), ("Far",))


def test_a_hidden_section_leaves_no_name_in_what_is_frozen(vault: Vault, citizen: bytes) -> None:
    put_person(vault, citizen, "Trine", printed=YES)
    give_star(vault, citizen, DAY, dict.fromkeys(AREAS, 4))
    hidden = content(vault, citizen, hidden=[Section.PEOPLE, Section.NOW])
    assert (hidden.people, hidden.star) == ((), None)
    assert "Trine" not in str(freeze(hidden))
    assert "Trine" in str(freeze(content(vault, citizen)))


def test_the_map_shows_those_who_are_printed_and_nothing_of_how_a_tie_is(vault: Vault, citizen: bytes) -> None:
    trine = put_person(vault, citizen, "Trine", printed=YES, ring=Ring.FAR)
    yusuf = put_person(vault, citizen, "Yusuf", printed=YES)
    katrine = put_person(vault, citizen, "Katrine")
    vault.save(feel_tie(member(vault, citizen, trine), character=TieCharacter.BURDENING, direction=None))
    for one, other in ((trine, yusuf), (trine, katrine)):
        map_ = network_map(load_citizen(vault, citizen))
        vault.save(
            tie_members(map_, citizen=citizen, key=vault.new_id(), one=one, other=other, character=TieCharacter.BROKEN)
        )
    assert content(vault, citizen).map is None
    drawn = content(vault, citizen, along=[WithPeople.MAP]).map
    assert drawn
    assert [(spot.name, spot.ring, spot.sector) for spot in drawn.spots] == [
        ("Yusuf", "near", "friends"),
        ("Trine", "far", "friends"),
    ]
    assert [set(tie) for tie in drawn.ties] == [{0, 1}]
    frozen = str(freeze(content(vault, citizen, along=[WithPeople.MAP])))
    assert not [word for word in ("Katrine", "burdening", "broken") if word in frozen]
    sheet = sheet_of(drawn, called="Amina", day=DAY)
    assert in_a_sentence(sheet) == "Tegning af netværket omkring Amina. 2 på kortet. Nær: Yusuf. Fjern: Trine."


def test_a_map_without_anybody_to_print_is_no_map(vault: Vault, citizen: bytes) -> None:
    put_person(vault, citizen, "Katrine")
    assert content(vault, citizen, along=[WithPeople.MAP]).map is None


# star


def test_without_a_star_there_is_no_such_section(vault: Vault, citizen: bytes) -> None:
    give_star(vault, citizen, DAY, {"calm": 3}, instrument="who5@1")
    give_star(vault, citizen, DAY, {"a": 3}, instrument="unknown_star@1")
    assert content(vault, citizen).star is None
    assert Section.NOW not in printed_sections(content(vault, citizen))


@pytest.mark.parametrize(
    ("days", "before"),
    [
        ([date(2026, 3, 1)], None),
        ([date(2025, 2, 1), date(2025, 6, 3), date(2025, 12, 1), date(2026, 3, 1)], date(2025, 6, 3)),
        ([date(2023, 2, 1), date(2024, 2, 1), date(2026, 3, 1)], date(2024, 2, 1)),
        ([date(2026, 3, 1), date(2026, 3, 1)], None),
    ],
)
def test_the_earlier_star_is_the_first_of_the_year_or_the_one_before(
    vault: Vault, citizen: bytes, days: list[date], before: date | None
) -> None:
    for day in days:
        give_star(vault, citizen, day, dict.fromkeys(AREAS, 4))
    star = content(vault, citizen).star
    assert star
    assert (star.day, star.before) == (date(2026, 3, 1), before)


def test_the_citizens_own_star_stands_before_others_even_when_it_is_older(vault: Vault, citizen: bytes) -> None:
    give_star(vault, citizen, date(2026, 3, 1), dict.fromkeys(AREAS, 8), SaidBy.WORKER)
    star = content(vault, citizen).star
    assert star
    assert whose_star(star, WORDS) == "Tallene er givet af Signe Holm. Jeg har ikke givet mine egne endnu."
    give_star(vault, citizen, date(2026, 2, 1), dict.fromkeys(AREAS, 6), SaidBy.TOGETHER)
    star = content(vault, citizen).star
    assert star
    assert whose_star(star, WORDS).startswith("Tallene har vi fundet sammen.")
    give_star(vault, citizen, date(2025, 9, 1), dict.fromkeys(AREAS, 4), SaidBy.CITIZEN)
    star = content(vault, citizen).star
    assert star
    assert whose_star(star, WORDS) == "Det er mine egne tal."
    assert (star.areas[0].now, star.before, star.who) == (4, None, "")


def test_another_star_or_voice_is_never_compared_with(vault: Vault, citizen: bytes) -> None:
    give_star(vault, citizen, date(2025, 10, 1), {"hope": 2}, instrument="chime_star@1")
    give_star(vault, citizen, date(2025, 11, 1), dict.fromkeys(AREAS, 2), SaidBy.WORKER)
    give_star(vault, citizen, date(2026, 3, 1), dict.fromkeys(AREAS, 4))
    star = content(vault, citizen).star
    assert star
    assert (star.name, star.before) == ("Recovery-stjernen", None)


def test_one_point_is_within_what_the_star_can_say(vault: Vault, citizen: bytes) -> None:
    give_star(vault, citizen, date(2025, 9, 1), {"mental_health": 3, "body": 3, "daily_skills": 5, "identity": 4})
    give_star(vault, citizen, date(2026, 3, 1), {"mental_health": 4, "body": 6, "daily_skills": 5, "work": 2})
    star = content(vault, citizen).star
    assert star
    assert star_rows(star, WORDS) == (
        Row("Det kan betyde noget", "Krop og egenomsorg: fra 3 til 6", ours=True),
        Row("Inden for det, målingen kan sige", "Psykisk helbred: fra 3 til 4", ours=True),
        Row("Det samme som før", "Daglige færdigheder: 5", ours=True),
        Row("Nye tal", "Arbejde og aktivitet: 2", ours=True),
    )
    assert "Psykisk helbred: 4, før 3." in star_in_words(star, WORDS)
    assert "Identitet og selvværd: intet tal, før 4." in star_in_words(star, WORDS)


# agreements


def test_what_is_still_to_be_done_is_there_the_most_pressing_first(vault: Vault, citizen: bytes) -> None:
    promise(vault, citizen, "Finder billeder")
    promise(vault, citizen, "Ringer", "Signe", date(2026, 3, 10))
    promise(vault, citizen, "Skriver", "Jeg", date(2026, 3, 6))
    promise(vault, citizen, "Er gjort")
    promise(vault, citizen, "Er opgivet")
    by_what = {each.record.text("what"): each for each in agreements(load_citizen(vault, citizen))}
    vault.save(tick_agreement(by_what["Er gjort"], done=DAY))
    vault.save(drop_agreement(by_what["Er opgivet"], dropped=DAY))
    plan = content(vault, citizen)
    assert plan.promises == (
        PlanPromise("Skriver", "Jeg", date(2026, 3, 6)),
        PlanPromise("Ringer", "Signe", date(2026, 3, 10)),
        PlanPromise("Finder billeder"),
    )
    assert Section.AGREEMENT in printed_sections(plan)


def test_somebody_from_the_map_is_named_only_after_a_yes(vault: Vault, citizen: bytes) -> None:
    key = put_person(vault, citizen, "Trine")
    other = put_person(vault, citizen, "Trine H.", printed=YES)
    promise(vault, citizen, "Går med", "Trine", member=key)
    promise(vault, citizen, "Ringer", member=other)
    assert [each.who for each in content(vault, citizen).promises] == [UNNAMED, "Trine H."]
    vault.save(join_members(member(vault, citizen, key), member(vault, citizen, other)))
    assert [each.who for each in content(vault, citizen).promises] == [UNNAMED, UNNAMED]
    vault.save(ask_consent(member(vault, citizen, key), name="in_print", answer=YES))
    assert [each.who for each in content(vault, citizen).promises] == ["Trine", "Trine"]


# agreed plans


def _full(vault: Vault, citizen: bytes) -> PlanContent:
    put_person(vault, citizen, "Ali", {"phone": "20 30 40 50"}, printed=YES, status=MemberStatus.LOST)
    give_star(vault, citizen, date(2025, 9, 1), dict.fromkeys(AREAS, 3))
    give_star(vault, citizen, DAY, dict.fromkeys(AREAS, 5))
    promise(vault, citizen, "Ringer", "Signe", date(2026, 3, 10))
    return content(vault, citizen, along=list(WithPeople))


def test_an_agreed_plan_gives_back_people_star_and_agreements(vault: Vault, citizen: bytes) -> None:
    full = _full(vault, citizen)
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=full))
    (plan,) = load_citizen(vault, citizen).plans
    assert thaw(plan) == full
    assert full.people[0].phone == "20 30 40 50"
    assert full.map
    assert full.map.spots[0].status == "lost"
    assert full.star
    assert full.star.areas[0].verdict is Verdict.BEYOND


def _old_shape(plan: PlanContent) -> dict[str, object]:
    """As plans were frozen before there were people, star and agreements in them."""
    data: dict[str, object] = freeze(plan)
    kept = {name: value for name, value in data.items() if name not in ("people", "map", "star", "promises", "along")}
    return {**kept, "include": ["agreement", "disagree", "dreams", "goals", "law", "next_look", "resources"]}


def _agree_in_the_old_shape(vault: Vault, citizen: bytes) -> CitizenRecord:
    plan = new_record("plan_version", citizen, vault.new_id())
    vault.save(saved(plan, put(plan, "content", _old_shape(content(vault, citizen)), SaidBy.TOGETHER)))
    return load_citizen(vault, citizen)


def test_a_plan_frozen_in_the_old_shape_is_read_and_still_stands(vault: Vault, citizen: bytes) -> None:
    record = _agree_in_the_old_shape(vault, citizen)
    old = thaw(record.plans[0])
    assert (old.people, old.star, old.promises) == ((), None, ())
    assert printed_sections(old) == (Section.DREAMS, Section.DISAGREE)
    stands = standing(record, today=date(2026, 4, 1), instruments=INSTRUMENTS, sectors=SECTORS)
    assert stands.unchanged
    assert (stands.content.day, stands.content.version) == (DAY, 1)
    assert Section.PEOPLE in stands.content.include, "an eye that nobody closed is open"


def test_somebody_new_on_paper_is_a_change_to_an_old_plan(vault: Vault, citizen: bytes) -> None:
    _agree_in_the_old_shape(vault, citizen)
    put_person(vault, citizen, "Katrine")
    assert standing(load_citizen(vault, citizen), today=DAY, instruments=INSTRUMENTS, sectors=SECTORS).unchanged
    put_person(vault, citizen, "Trine", printed=YES)
    assert not standing(load_citizen(vault, citizen), today=DAY, instruments=INSTRUMENTS, sectors=SECTORS).unchanged


def test_a_section_taken_out_of_print_is_a_change(vault: Vault, citizen: bytes) -> None:
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=_full(vault, citizen)))
    assert standing(load_citizen(vault, citizen), today=DAY, instruments=INSTRUMENTS, sectors=SECTORS).unchanged
    without = content(vault, citizen, hidden=[Section.DREAMS], along=list(WithPeople))
    assert without == replace(_thawed(vault, citizen), version=2, include=without.include)
    assert not standing(load_citizen(vault, citizen), today=DAY, instruments=INSTRUMENTS, sectors=SECTORS).unchanged


def _thawed(vault: Vault, citizen: bytes) -> PlanContent:
    return thaw(load_citizen(vault, citizen).plans[-1])
