"""A protected address, a neighbour who took their yes back, one the citizen leaves out: on no paper at all."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import StringIO

import pytest

from app.commands.agreements import agree
from app.commands.citizens import edit_citizen, new_citizen
from app.commands.goals import describe_goal, write_goal, write_step
from app.commands.hopes import write_hope
from app.commands.meeting_summary import summary_of
from app.commands.meetings import add_participant, plan_meeting
from app.commands.network import ask_consent, help_with_goal, remove_all, tie_members
from app.commands.plans import (
    address_told,
    agree_plan,
    asked_again,
    named_all_the_same,
    plan_content,
    show_sections,
    thaw,
)
from app.commands.pocket import pocket_paper
from app.commands.supports import write_support
from app.commands.wellbeing import call_member, write_line
from app.documents.invitation import render_invitation
from app.documents.map_files import MapKind, map_file
from app.documents.map_table import map_csv
from app.documents.meeting_summary import render_summary
from app.documents.plan import plan_file, read_plan
from app.documents.pocket import render_pocket_hard
from app.documents.route import render_route
from app.documents.typesetting import Edition
from app.models.change import SaidBy
from app.models.invitation import guests, invitation_of
from app.models.map_sheet import Whom, in_a_line, map_sheet
from app.models.meeting import meetings
from app.models.network import Member, NetworkMap, network_map
from app.models.plan import UNNAMED, PlanContent, Section
from app.models.plan_hard import PlanHard
from app.models.plan_people import WithPeople
from app.models.plan_redaction import Hidden
from app.models.values import Consent, MeetingForm
from app.models.wellbeing import Part, wellbeing
from app.places import resources
from app.store.instruments import load_instruments
from app.store.map_words import read_map_words
from app.store.plan_words import plan_languages
from app.store.reading import load_citizen
from app.store.route import read_route
from app.store.vault import Vault
from tests.around import give_star, promise, put_person
from tests.documents.plans import FONTS, flat, printed, text_of, texts

DAY = date(2026, 3, 4)
INSTRUMENTS, _ = load_instruments([resources() / "instruments"])
SECTORS = read_map_words(None).sectors
NAME, RELATION, PHONE, STREET = "Torbenhild", "Kolonihavefyr", "87654321", "Skjulestien"


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    known = {"called": "Amina", "address": f"{STREET} 4, 2. tv.", "protected": True}
    key, save = new_citizen(fields=known, new_id=vault.new_id)
    vault.save(save)
    vault.save(write_hope(citizen=key, key=vault.new_id(), text="Jeg vil sidde ved vandet", said_by=SaidBy.CITIZEN))
    goal = vault.new_id()
    vault.save(write_goal(citizen=key, key=goal, text="Jeg går ned til vandet", said_by=SaidBy.CITIZEN))
    mine = load_citizen(vault, key).goals[0].record
    vault.save(describe_goal(mine, details={"who_helps": f"min mor og {NAME}"}, said_by=SaidBy.CITIZEN))
    vault.save(
        write_step(citizen=key, key=vault.new_id(), goal=goal, text="Finde en bænk", who=NAME, said_by=SaidBy.CITIZEN)
    )
    him = put_person(vault, key, NAME, {"relation": RELATION, "phone": PHONE}, printed=Consent.YES)
    her = put_person(vault, key, "Trine Holm", {"relation": "veninde"}, printed=Consent.YES)
    map_ = network_map(load_citizen(vault, key))
    vault.save(tie_members(map_, citizen=key, key=vault.new_id(), one=him, other=her))
    vault.save(help_with_goal(map_, citizen=key, key=vault.new_id(), member=him, goal=goal, how="Bærer bænken"))
    promise(vault, key, "Hente bænken", NAME, member=him)
    promise(vault, key, "Male bænken", f"Amina, {NAME} og Trine Holm")
    vault.save(agree(citizen=key, key=vault.new_id(), what="Ringe", who="Trine Holm", by=None))
    start = date(2026, 1, 5)
    support = {"who_comes": f"Signe og {NAME}", "purpose": "Komme ud"}
    vault.save(write_support(citizen=key, key=vault.new_id(), section="85", start=start, end=None, texts=support))
    said = SaidBy.CITIZEN
    for part, text in ((Part.HELPS, "Gå ned til vandet"), (Part.CALL, f"{NAME} i haven")):
        plan_of = wellbeing(load_citizen(vault, key))
        vault.save(
            write_line(plan_of, citizen=key, key=vault.new_id(), part=part, text=text, said_by=said, phone="11223344")
        )
    vault.save(
        call_member(
            wellbeing(load_citizen(vault, key)),
            citizen=key,
            key=vault.new_id(),
            member=member(vault, key),
            said_by=said,
        )
    )
    give_star(vault, key, DAY, {"body": 4})
    meeting = vault.new_id()
    starts = datetime(2026, 3, 9, 10)
    place = f"Hos Amina, {STREET} 4"
    vault.save(plan_meeting(citizen=key, key=meeting, form=MeetingForm.HOME, starts=starts, place=place))
    vault.save(add_participant(meetings(load_citizen(vault, key))[0], key=vault.new_id(), name=NAME, member=him))
    return key


def plan(vault: Vault, citizen: bytes) -> PlanContent:
    return plan_content(load_citizen(vault, citizen), day=DAY, instruments=INSTRUMENTS, sectors=SECTORS)


def everything_along(vault: Vault, citizen: bytes, left_out: tuple[bytes, ...] = ()) -> None:
    told = load_citizen(vault, citizen).citizen
    vault.save(show_sections(told, hidden=(), unconfirmed=True, along=WithPeople, left_out=left_out))


def hard_of(content: PlanContent) -> PlanHard:
    assert content.hard is not None
    return content.hard


def papers(content: PlanContent) -> Iterator[str]:
    """Every edition in every language, and the same to be read on a screen."""
    for language in plan_languages(None):
        for edition in Edition:
            yield flat(text_of(printed(content, edition, language)))
        read = read_plan(content, texts=texts(language), fonts_folder=FONTS)
        yield from (plan_file(read, kind).decode() for kind in ("html", "text"))


def member(vault: Vault, citizen: bytes) -> Member:
    return next(each for each in network_map(load_citizen(vault, citizen)).members if each.name == NAME)


def refuse(vault: Vault, citizen: bytes) -> None:
    vault.save(ask_consent(member(vault, citizen), name="in_print", answer=Consent.NO))


def test_with_a_yes_the_name_stands_on_the_paper(vault: Vault, citizen: bytes) -> None:
    everything_along(vault, citizen)
    for paper in papers(plan(vault, citizen)):
        assert NAME in paper
        assert STREET not in paper, "an address has no way onto a plan"


def test_whoever_takes_their_yes_back_is_on_no_edition_in_no_language(vault: Vault, citizen: bytes) -> None:
    everything_along(vault, citizen)
    refuse(vault, citizen)
    content = plan(vault, citizen)
    assert NAME not in repr(content)
    for paper in papers(content):
        for token in (NAME, RELATION, PHONE, STREET):
            assert token not in paper


def test_whoever_takes_their_yes_back_is_on_no_map_no_list_and_no_invitation(vault: Vault, citizen: bytes) -> None:
    refuse(vault, citizen)
    record = load_citizen(vault, citizen)
    for whom in Whom:
        sheet = map_sheet(network_map(record), called="Amina", day=DAY, sectors=SECTORS, whom=whom, phones=True)
        table = map_file(sheet, MapKind.CSV, edition=Edition.STANDARD, fonts_folder=FONTS).decode("utf-8-sig")
        drawn = text_of(map_file(sheet, MapKind.PDF, edition=Edition.STANDARD, fonts_folder=FONTS))
        assert len(list(csv.reader(StringIO(table), delimiter=";"))) == 2
        for token in (NAME, RELATION, PHONE, STREET):
            assert token not in table
            assert token not in drawn
    (meeting,) = meetings(record)
    paper = invitation_of(record, meeting, who=guests(record, meeting).named, today=DAY)
    told = flat(text_of(render_invitation(paper, fonts_folder=FONTS)))
    assert NAME not in told
    assert STREET not in told


def test_what_is_said_of_another_on_the_map_does_not_name_them_either(vault: Vault, citizen: bytes) -> None:
    put_person(vault, citizen, "Else", {"relation": f"{NAME}s kone"}, printed=Consent.YES)

    def told() -> list[str]:
        map_ = network_map(load_citizen(vault, citizen))
        sheets = [map_sheet(map_, called="Amina", day=DAY, sectors=SECTORS, whom=whom) for whom in Whom]
        return [
            map_csv(each).decode("utf-8-sig") + " ".join(in_a_line(each, m) for m in each.map.members)
            for each in sheets
        ]

    assert f"{NAME}s kone" in told()[0]
    refuse(vault, citizen)
    for words in told():
        assert NAME not in words
    assert "veninde" in told()[0], "what names nobody stands"


def test_whoever_takes_their_yes_back_is_in_no_picture_of_the_map(vault: Vault, citizen: bytes) -> None:
    him = member(vault, citizen)
    refuse(vault, citizen)
    whole = network_map(load_citizen(vault, citizen))
    for whom in (Whom.ONLY, Whom.NOBODY, Whom.AGREED):
        drawn = [
            map_sheet(map_, called="Amina", day=DAY, sectors=SECTORS, whom=whom, phones=True)
            for map_ in (whole, without(whole, him))
        ]
        one, other = (map_file(each, MapKind.PNG, edition=Edition.STANDARD, fonts_folder=FONTS) for each in drawn)
        assert one == other, "the very same picture as if he had never been there"


def without(map_: NetworkMap, gone: Member) -> NetworkMap:
    """As if somebody had never been on it."""
    members = tuple(each for each in map_.members if each.id != gone.id)
    return NetworkMap(members, tuple(tie for tie in map_.ties if gone.id not in tie.ends))


def test_whoever_takes_their_yes_back_is_in_no_booklet_and_no_summary(vault: Vault, citizen: bytes) -> None:
    (meeting,) = meetings(load_citizen(vault, citizen))
    vault.save(agree(
        citizen=citizen, key=vault.new_id(), what="Male båden", who=f"{NAME} og Trine Holm", by=None,
        meeting=meeting.record.id,
    ))  # fmt: skip
    said = [words for words in told_at_home(vault, citizen) if NAME in words]
    assert len(said) == 2 * len(plan_languages(None)), "with a yes he stands on all of them"
    refuse(vault, citizen)
    for words in told_at_home(vault, citizen):
        for token in (NAME, PHONE, STREET):
            assert token not in words


def told_at_home(vault: Vault, citizen: bytes) -> Iterator[str]:
    """The booklet and the summary of the meeting in every language, with a home visit as the next time."""
    record = load_citizen(vault, citizen)
    (meeting,) = meetings(record)
    summary = summary_of(record, meeting, following=meeting, today=DAY)
    for language in plan_languages(None):
        words = texts(language)
        yield flat(text_of(render_pocket_hard(pocket_paper(record, day=DAY).content, texts=words, fonts_folder=FONTS)))
        yield flat(text_of(render_summary(summary, words=words.words, fonts_folder=FONTS)))


def test_on_the_route_they_do_nothing_by_name(vault: Vault, citizen: bytes) -> None:
    refuse(vault, citizen)
    route, _ = read_route(vault, date(2026, 3, 9))
    assert NAME not in repr(route)
    assert STREET not in repr(route)
    assert "Trine Holm: Ringe" in route.stops[0].along
    printed_list = flat(text_of(render_route(route, fonts_folder=FONTS)))
    assert "Trine Holm: Ringe" in printed_list
    for token in (NAME, PHONE, STREET):
        assert token not in printed_list


@pytest.mark.parametrize("how", ["refused", "left out"])
def test_taken_off_the_map_as_well_they_are_not_back_on_paper(vault: Vault, citizen: bytes, how: str) -> None:
    him = member(vault, citizen)
    everything_along(vault, citizen, (him.id,) if how == "left out" else ())
    if how == "refused":
        refuse(vault, citizen)
    vault.save(remove_all((member(vault, citizen).record,)))
    record = load_citizen(vault, citizen)
    assert NAME not in [each.name for each in network_map(record).members]
    content = plan(vault, citizen)
    assert NAME not in repr(replace(content, hard=None))
    assert [each.who for each in content.promises if each.what == "Hente bænken"] == [UNNAMED]
    if how == "refused":
        for words in told_at_home(vault, citizen):
            assert NAME not in words
        (meeting,) = meetings(record)
        assert guests(record, meeting).named == ()
        route, _ = read_route(vault, date(2026, 3, 9))
        assert NAME not in repr(route)


def test_an_agreed_plan_warns_of_one_who_said_no_and_left_the_map(vault: Vault, citizen: bytes) -> None:
    told = load_citizen(vault, citizen).citizen
    vault.save(show_sections(told, hidden=(Section.PEOPLE, Section.HARD), unconfirmed=False, along=()))
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=plan(vault, citizen)))
    refuse(vault, citizen)
    vault.save(remove_all((member(vault, citizen).record,)))
    record = load_citizen(vault, citizen)
    assert asked_again(record, thaw(record.plans[0])) == (NAME,)


def test_an_address_on_several_lines_is_kept_off_the_route_too(vault: Vault, citizen: bytes) -> None:
    told = load_citizen(vault, citizen).citizen
    vault.save(edit_citizen(told, fields={"address": f"{STREET} 4\n5000 Odense C"}))
    vault.save(agree(citizen=citizen, key=vault.new_id(), what=f"Køre forbi {STREET}\u00a04", who="", by=None))
    route, _ = read_route(vault, date(2026, 3, 9))
    assert STREET not in repr(route)


def test_one_the_citizen_leaves_out_is_nowhere_and_neutral_words_stand_instead(vault: Vault, citizen: bytes) -> None:
    everything_along(vault, citizen)
    assert NAME in [call.name for call in hard_of(plan(vault, citizen)).calls]
    everything_along(vault, citizen, (member(vault, citizen).id,))
    content = plan(vault, citizen)
    assert NAME not in repr(content)
    assert [person.name for person in content.people] == ["Trine Holm"]
    assert content.map is not None
    assert [spot.name for spot in content.map.spots] == ["Trine Holm"]
    (goal,) = content.focus_goals
    assert (goal.who_helps, goal.steps[0].who) == ("min mor og en, jeg kender", UNNAMED)
    assert {each.what: each.who for each in content.promises} == {
        "Hente bænken": UNNAMED, "Male bænken": "Amina, Trine Holm og en, jeg kender", "Ringe": "Trine Holm",
    }  # fmt: skip
    assert content.agreement.who_comes == "Signe og en, jeg kender"
    assert hard_of(content).calls == ()
    assert hard_of(content).helps == ("Gå ned til vandet",)
    english = flat(text_of(printed(content, language="en")))
    assert texts("en").words.somebody in english


def test_the_citizens_own_words_are_pointed_out_and_left_as_they_are(vault: Vault, citizen: bytes) -> None:
    words = f"Jeg vil ud i {NAME}s båd"
    vault.save(write_hope(citizen=citizen, key=vault.new_id(), text=words, said_by=SaidBy.CITIZEN))
    record = load_citizen(vault, citizen)
    assert named_all_the_same(record, plan(vault, citizen)) == ()
    refuse(vault, citizen)
    content = plan(vault, citizen)
    assert words in [dream.words for dream in content.dreams]
    (mention,) = named_all_the_same(load_citizen(vault, citizen), content)
    assert (mention.name, mention.section, mention.words) == (NAME, Section.DREAMS, words)
    told = load_citizen(vault, citizen).citizen
    vault.save(show_sections(told, hidden=(Section.DREAMS,), unconfirmed=False, along=()))
    assert named_all_the_same(load_citizen(vault, citizen), plan(vault, citizen)) == (), "a hidden section names nobody"


def test_a_protected_address_in_the_citizens_own_words_is_pointed_out(vault: Vault, citizen: bytes) -> None:
    words = f"Jeg vil blive boende på {STREET} 4"
    vault.save(write_hope(citizen=citizen, key=vault.new_id(), text=words, said_by=SaidBy.CITIZEN))
    plan_of = wellbeing(load_citizen(vault, citizen))
    key, said = vault.new_id(), f"Hjem til {STREET.lower()} 4"
    vault.save(write_line(plan_of, citizen=citizen, key=key, part=Part.HELPS, text=said, said_by=SaidBy.CITIZEN))
    record = load_citizen(vault, citizen)
    assert [each.words for each in address_told(record, plan(vault, citizen))] == [words, said]
    assert [each.words for each in pocket_paper(record, day=DAY).address] == [said]
    vault.save(edit_citizen(record.citizen, fields={"protected": False}))
    assert address_told(load_citizen(vault, citizen), plan(vault, citizen)) == ()


def test_an_agreed_plan_says_who_has_taken_their_yes_back(vault: Vault, citizen: bytes) -> None:
    told = load_citizen(vault, citizen).citizen
    vault.save(show_sections(told, hidden=(Section.PEOPLE,), unconfirmed=False, along=()))
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=plan(vault, citizen)))
    record = load_citizen(vault, citizen)
    assert asked_again(record, thaw(record.plans[0])) == ()
    refuse(vault, citizen)
    record = load_citizen(vault, citizen)
    assert asked_again(record, thaw(record.plans[0])) == (NAME,)


def test_an_agreed_plan_with_people_map_and_calls_names_each_of_them_once_in_its_warning(
    vault: Vault, citizen: bytes
) -> None:
    everything_along(vault, citizen)
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=plan(vault, citizen)))
    refuse(vault, citizen)
    record = load_citizen(vault, citizen)
    frozen = thaw(record.plans[0])
    assert NAME in repr(frozen), "what was agreed stands as it was"
    assert asked_again(record, frozen)[0] == NAME
    assert NAME not in repr(plan(vault, citizen))


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("Min mor", "hos min\n mor", True),
        ("Trine Holm", "Jeg bor hos Trine", True),
        ("Trine Holm", "Trines hund", True),
        ("Trine Holm", "Trineholm", False),
        ("Min mor", "Min bror", False),
        ("Min mor", "hos min mors søster", True),
        ("Bo", "Jeg vil bo alene", False),
        ("Bo", "Jeg ringer til Bo", True),
        ("Thomas", "Thomas’ båd", True),
        ("A(", "Jeg a(b", False),
    ],
)
def test_a_name_is_known_as_a_word_of_its_own(name: str, text: str, named: bool) -> None:
    assert bool(Hidden((name,)).named_in(text)) is named


def test_a_name_that_somebody_in_print_has_too_hides_nobody() -> None:
    hidden = Hidden(("Trine Holm",), ("Trine Bak",))
    assert hidden.without("Trine") == "Trine"
    assert hidden.without("Trine Holm") == UNNAMED
