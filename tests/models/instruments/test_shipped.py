"""What comes with the program: whole, with its sources, and word for word where the words are somebody else's."""

import pytest

from app.models.instruments.shape import Answering, LicenceStatus, Method, Shape
from tests.models.instruments.shipped import FOLDER, IDS, shipped

AGREE = ["Helt enig", "Delvist enig", "Hverken enig eller uenig", "Delvist uenig", "Helt uenig", "Ved ikke"]


def test_every_file_is_known_and_named_by_its_ref() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(f"{key}-1.json" for key in IDS)
    assert [shipped(key).ref for key in IDS] == [f"{key}@1" for key in IDS]


@pytest.mark.parametrize("key", IDS)
def test_every_number_has_its_source(key: str) -> None:
    instrument = shipped(key)
    assert instrument.language == "da"
    assert instrument.source
    assert instrument.scoring.source
    assert (instrument.missing is None) == (instrument.scoring.method is Method.NONE)
    assert bool(instrument.bands) == bool(instrument.bands_source)


def test_who_5_word_for_word() -> None:
    who5 = shipped("who5")
    assert who5.sections[0].intro == "I de seneste to uger …"
    assert [item.text for item in who5.items] == [
        "… har jeg været glad og i godt humør",
        "… har jeg følt mig rolig og afslappet",
        "… har jeg følt mig aktiv og energisk",
        "… er jeg vågnet frisk og udhvilet",
        "… har min dagligdag været fyldt med ting, der interesserer mig",
    ]
    for item in who5.items:
        assert [(option.value, option.text) for option in item.options] == [
            (5, "Hele tiden"),
            (4, "Det meste af tiden"),
            (3, "Lidt mere end halvdelen af tiden"),
            (2, "Lidt mindre end halvdelen af tiden"),
            (1, "Lidt af tiden"),
            (0, "På intet tidspunkt"),
        ]
    assert [(band.low, band.high) for band in who5.bands] == [(0, 35), (36, 50), (51, 100)]
    assert who5.change is not None
    assert who5.change.least == 10


def test_brief_inspire_o_word_for_word() -> None:
    inspire = shipped("brief_inspire_o")
    assert [item.text for item in inspire.items] == [
        "Jeg føler mig støttet af andre mennesker",
        "Jeg har håb og drømme om fremtiden",
        "Jeg har det godt med mig selv",
        "Jeg gør ting, som betyder noget for mig",
        "Jeg føler, at jeg har kontrol over mit liv",
    ]
    assert [item.chime for item in inspire.items] == ["connectedness", "hope", "identity", "meaning", "empowerment"]
    told = [(0, "Slet ikke"), (1, "Lidt"), (2, "I nogen grad"), (3, "En hel del"), (4, "Rigtig meget")]
    assert [[(option.value, option.text) for option in item.options] for item in inspire.items] == [told] * 5
    assert inspire.change is not None
    assert inspire.change.least == 8
    assert "én undersøgelse" in inspire.change.caution


def test_the_long_survey_asks_everything_in_its_order() -> None:
    long = shipped("citizen_survey_long")
    assert [(section.title, len(section.items)) for section in long.sections] == [
        ("Handleplan og samarbejdet med sagsbehandler", 4),
        ("Den støtte du modtager i socialpsykiatrien", 3),
        ("Relationen til din støtteperson", 7),
        ("Din deltagelse i fællesskaber", 3),
        ("Din deltagelse i fællesskaber", 2),
        ("Din deltagelse i fællesskaber", 1),
        ("Din deltagelse i fællesskaber", 1),
        ("Uddannelse og beskæftigelse", 1),
        ("Uddannelse og beskæftigelse", 1),
        ("Trivsel", 5),
        ("Trivsel", 5),
        ("Sundhed", 1),
        ("Mestring af hverdagen", 2),
        ("Kommentarer", 1),
    ]
    assert "slutning" in long.sections[2].note
    assert {item.id: (item.asked_if.item, item.asked_if.answers) for item in long.items if item.asked_if} == {
        "member_active": ("member", (1,)),
        "motivated": ("occupied", (2,)),
    }
    motivated = long.item("motivated")
    assert motivated is not None
    assert [option.text for option in motivated.options] == [*AGREE, "Ikke relevant"]
    assert [option.counts for option in motivated.options] == [True] * 5 + [False] * 2
    assert long.items[-1].answering is Answering.TEXT


def test_the_short_survey_asks_everything_in_its_order() -> None:
    short = shipped("citizen_survey_short")
    assert [len(section.items) for section in short.sections] == [3, 1, 5, 5, 1]
    assert [option.text for option in short.items[0].options] == AGREE
    assert [option.value for option in short.items[0].options] == [1, 2, 3, 4, 5, 8]
    assert short.items[3].text.startswith("Jeg oplever, at jeg har god mulighed for at deltage")


@pytest.mark.parametrize("key", ["citizen_survey_short", "citizen_survey_long"])
def test_what_a_survey_asks_within_is_the_instrument_itself(key: str) -> None:
    survey = shipped(key)
    assert survey.parts[:2] == ("who5@1", "brief_inspire_o@1")
    for section in survey.sections:
        if not section.part_of:
            continue
        name = section.part_of.removesuffix("@1")
        assert [(f"{name}.{item.id}", item.text, item.options) for item in shipped(name).items] == [
            (item.id, item.text, item.options) for item in section.items
        ]


@pytest.mark.parametrize("key", ["recovery_star", "chime_star"])
def test_a_star_has_ten_areas_that_are_never_added_up(key: str) -> None:
    star = shipped(key)
    assert star.shape is Shape.STAR
    assert star.scoring.method is Method.NONE
    assert len(star.items) == 10
    for area in star.items:
        assert area.values == tuple(range(1, 11))
        assert area.lead.endswith("?")
        assert area.low_text
        assert area.high_text
        assert area.area
    assert star.change is not None
    assert star.change.least == 2


def test_the_recovery_star_says_that_it_needs_a_licence_and_has_five_stages() -> None:
    star = shipped("recovery_star")
    assert star.licence.status is LicenceStatus.NEEDED
    assert "Triangle" in star.licence.text
    assert [(stage.low, stage.high, stage.title) for stage in star.stages] == [
        (1, 2, "fastlåst"), (3, 4, "tager imod hjælp"), (5, 6, "begynder at tro på det"), (7, 8, "lærer"),
        (9, 10, "klarer det selv"),
    ]  # fmt: skip
    assert [star.stage(points) for points in range(1, 11)] == [stage for stage in star.stages for _ in range(2)]
    assert star.stage(0) is None


def test_our_own_star_holds_all_of_chime() -> None:
    star = shipped("chime_star")
    assert star.licence.status is LicenceStatus.OWN
    assert [section.title for section in star.sections] == ["Fællesskab", "Håb", "Identitet", "Mening", "Myndiggørelse"]
    themes = [item.chime for item in star.items]
    assert themes[::2] == themes[1::2] == ["connectedness", "hope", "identity", "meaning", "empowerment"]
