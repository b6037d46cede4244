"""The plan in other languages: the fixed words change, the citizen's stay; right to left where that is the way."""

import json
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest

from app.documents.plan import plan_file, read_plan, render_plan
from app.documents.plan_texts import PlanTexts, read_plan_texts
from app.documents.typesetting import Edition
from app.models.errors import UserError
from app.models.language.reading_ease import lix
from app.models.language.words import read_words
from app.models.plan import UNNAMED, PlanContent, PlanPromise, Section
from app.models.plan_people import PlanPerson
from app.places import resources
from app.store.plan_words import plan_languages, plan_words_remarks, read_plan_words
from app.wording import say
from tests.documents.plans import AMINA, FONTS, SHEETS, flat, pieces, printed, tags, text_of, texts
from tests.documents.test_plan_around import FULL

LANGUAGES = ("da", "en", "uk", "ar")
A4_WIDTH = 595.28
MARGIN = 25 * 72 / 25.4
APPROVED = "2026-10-01, en tolk"


def rendered(content: PlanContent, read: PlanTexts, edition: Edition = Edition.STANDARD) -> bytes:
    return render_plan(content, edition=edition, texts=read, fonts_folder=FONTS)


def own(home: Path, language: str, **changes: object) -> None:
    """A municipality's corrected file."""
    known = json.loads((resources() / "language" / "plan" / f"{language}.json").read_bytes())
    (home / "plan").mkdir(exist_ok=True)
    (home / "plan" / f"{language}.json").write_text(json.dumps(known | changes), encoding="utf-8")


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_edition_and_language_is_valid_pdf_ua(language: str, edition: Edition) -> None:
    report = page.validate_pdf_bytes(printed(FULL, edition, language), profile="ua1")
    assert [failure.message for failure in report.failures] == []


@pytest.mark.parametrize(
    ("language", "title", "heading", "disagree"),
    [
        ("en", "My plan", "What I dream of", "within four weeks"),
        ("uk", "Мій план", "Про що я мрію", "чотирьох тижнів"),
    ],
)
def test_the_fixed_words_change_and_the_citizens_stay(language: str, title: str, heading: str, disagree: str) -> None:
    text = flat(text_of(printed(FULL, language=language)))
    for said in (title, heading, disagree, "Jeg tager med Yusuf på havnen", "Is på havnen hver søndag"):
        assert said in text
    for danish in ("Det drømmer jeg om", "Mine mål", "Hvem kommer", "Side ", "bestemmer", "fra 3 til 6", "Lever ikke"):
        assert danish not in text


def test_no_danish_fixed_text_is_left_in_another_language() -> None:
    danish = {said for said in vars_of("da") if re.search("[a-zæøå]{3}", re.sub(r"\{\w+\}", "", said))}
    for language in ("en", "uk", "ar"):
        assert danish & vars_of(language) <= {"person"}


def vars_of(language: str) -> set[str]:
    words = read_plan_words(language, None)
    found = (getattr(words, name) for name in words.__struct_fields__ if name not in ("language", "name"))
    return {said for said in found if isinstance(said, str)}


@pytest.mark.parametrize(("language", "code"), [("da", "da-DK"), ("en", "en-GB"), ("uk", "uk-UA"), ("ar", "ar")])
def test_a_screen_reader_gets_the_language_of_the_words_and_of_the_citizens(language: str, code: str) -> None:
    pdf = printed(FULL, language=language)
    with pikepdf.open(BytesIO(pdf)) as file:
        assert str(file.Root.Lang) == code
    told = [(tag.role, tag.language) for tag in tags(pdf)]
    assert ("/H1", "") in told
    goal = next(each for role, each in told if role == "/H3")
    assert goal == ("" if language == "da" else "da")


def test_pictures_are_told_in_the_language() -> None:
    told = " ".join(tag.alternative for tag in tags(printed(FULL, language="en")))
    assert "Empty box to tick" in told
    assert "Drawing of the people around Amina. 2 on the map. Near: Trine. Far: Farmor." in told
    assert "Sociale netværk: 6, before 3." in told


def test_arabic_is_set_from_the_right() -> None:
    drawn = [each for each in pieces(printed(FULL, language="ar")) if each.page == 0]
    right = A4_WIDTH - MARGIN
    rights: dict[int, float] = {}
    for each in drawn:
        if round(each.size) == 20:
            line = round(each.box[1] / 20)
            rights[line] = max(each.box[2], rights.get(line, 0))
    assert len(rights) == 3
    assert list(rights.values()) == pytest.approx([right] * 3, abs=3)
    goal = next(each for each in drawn if "1. Jeg tager med Yusuf" in each.text)
    label = max((each for each in drawn if 13 < each.size < 15 and each.box[1] < goal.box[1]), key=lambda it: it.box[2])
    words = next(each for each in drawn if "Jeg vælger dagen" in each.text)
    assert words.box[2] == pytest.approx(right - 16 - 160, abs=3)
    assert words.box[0] > MARGIN
    assert label.box[2] == pytest.approx(right - 16, abs=3)


def test_danish_lines_in_an_arabic_plan_stand_under_each_other() -> None:
    one, other = (
        next(each for each in pieces(printed(FULL, language="ar")) if said in each.text)
        for said in ("1. Jeg tager", "også når der er andre")
    )
    assert one.box[0] == pytest.approx(other.box[0], abs=1.5)
    assert max(one.box[2], other.box[2]) > A4_WIDTH - MARGIN - 20


@pytest.mark.parametrize("edition", SHEETS)
def test_arabic_keeps_inside_the_margins(edition: Edition) -> None:
    for each in pieces(printed(FULL, edition, "ar")):
        assert each.box[0] >= MARGIN - 1
        assert each.box[2] <= A4_WIDTH - MARGIN + 1


def test_somebody_without_a_yes_is_told_in_the_language() -> None:
    content = replace(AMINA, promises=(PlanPromise("Ringer", UNNAMED),))
    assert "Someone I know" in text_of(printed(content, language="en"))


# who stands for the words


def test_texts_that_no_person_has_approved_are_marked_so(tmp_path: Path) -> None:
    assert "ikke godkendt af et menneske endnu" in text_of(printed(AMINA))
    assert "No person has approved" in text_of(printed(AMINA, language="en"))


def test_what_a_person_has_approved_is_not_marked(tmp_path: Path) -> None:
    own(tmp_path, "en", approved=APPROVED, title="This is my plan")
    no_law = replace(AMINA, include=frozenset({Section.DREAMS, Section.GOALS}))
    read = read_plan_texts("en", tmp_path)
    assert "This is my plan" in text_of(rendered(no_law, read))
    assert "No person has approved" not in text_of(rendered(no_law, read))
    assert "No person has approved" in text_of(rendered(AMINA, read)), "nobody has approved the law's text"
    own_law(tmp_path, approved=APPROVED)
    read = read_plan_texts("en", tmp_path)
    assert "No person has approved" not in text_of(rendered(AMINA, read))
    only_law = PlanTexts(read_plan_words("en", None), read.law, read.emergency)
    assert "No person has approved" in text_of(rendered(AMINA, only_law)), "nobody has approved the plan's words"


def own_law(home: Path, **changes: object) -> None:
    known = json.loads((resources() / "law" / "en" / "servicelov-82b.json").read_bytes())
    (home / "law").mkdir(exist_ok=True)
    (home / "law" / "82b.json").write_text(json.dumps(known | changes), encoding="utf-8")


def test_a_municipality_corrects_the_text_of_law_too(tmp_path: Path) -> None:
    own_law(tmp_path, says=["Our own words."])
    assert "Our own words." in text_of(rendered(AMINA, read_plan_texts("en", tmp_path)))


def test_an_outdated_translation_of_the_law_gives_way_to_danish(tmp_path: Path) -> None:
    known = json.loads((resources() / "law" / "servicelov-82b.json").read_bytes())
    newer = known | {"valid_from": "2026-01-01", "says": ["Loven er ny."]}
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "ny.json").write_text(json.dumps(newer), encoding="utf-8")
    pdf = rendered(AMINA, read_plan_texts("ar", tmp_path))
    assert "Loven er ny." in text_of(pdf)
    assert "da" in {tag.language for tag in tags(pdf) if tag.role == "/Div"}
    assert [failure.message for failure in page.validate_pdf_bytes(pdf, profile="ua1").failures] == []


def test_a_language_of_the_municipalitys_own(tmp_path: Path) -> None:
    own(tmp_path, "en", name="Hello")
    (tmp_path / "plan" / "en.json").rename(tmp_path / "plan" / "so.json")
    assert list(plan_languages(tmp_path)) == ["da", "en", "uk", "ar", "so"]
    assert plan_languages(tmp_path)["so"] == "Hello"
    (tmp_path / "plan" / "so.json").write_text("{")
    assert plan_languages(tmp_path)["so"] == "so"
    with pytest.raises(UserError, match="plan-words-broken"):
        read_plan_texts("so", tmp_path)


def test_what_people_wrote_keeps_its_own_direction_in_a_plan_that_runs_the_other_way() -> None:
    for language, given in (("ar", "\u2068+45 20 30 40 50\u2069"), ("da", "Telefon +45 20 30 40 50")):
        content = replace(FULL, people=(PlanPerson("Leyla", agreed="Ring?", phone="+45 20 30 40 50"),))
        read = read_plan(content, texts=texts(language), fonts_folder=FONTS)
        assert given in plan_file(read, "text").decode()


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_a_file_from_before_gets_the_new_words_from_the_program_and_says_so(tmp_path: Path, language: str) -> None:
    standard = read_plan_words(language, None)
    own(tmp_path, language, approved="Bente Dahl, 1. marts 2026", title="Vores plan")
    assert plan_words_remarks(tmp_path) == ()
    path = tmp_path / "plan" / f"{language}.json"
    known = json.loads(path.read_bytes())
    for key in ("months", "map_wished_again", "news_since"):
        del known[key]
    path.write_text(json.dumps(known), "utf-8")
    words = read_plan_words(language, tmp_path)
    assert (words.title, words.months, words.news_since) == ("Vores plan", standard.months, standard.news_since)
    assert words.approved is None, "nobody has approved what was filled in"
    (remark,) = plan_words_remarks(tmp_path)
    assert remark.details["keys"] == ["months", "news_since", "map_wished_again"]
    assert "Der mangler 3: months, news_since, map_wished_again." in say(remark)
    known["tittel"] = "Min plan"
    path.write_text(json.dumps(known), "utf-8")
    with pytest.raises(UserError, match="plan-words-unknown"):
        read_plan_words(language, tmp_path)
    assert [each.code for each in plan_words_remarks(tmp_path)] == ["plan-words-unknown"]


def test_a_language_of_ones_own_has_nothing_to_be_filled_in_from(tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "so.json").write_text('{"language": "so-SO"}', "utf-8")
    with pytest.raises(UserError, match="plan-words-missing"):
        read_plan_words("so", tmp_path)


def test_an_unknown_language_is_said() -> None:
    with pytest.raises(UserError) as told:
        read_plan_words("xx", None)
    assert (told.value.code, told.value.details["known"]) == ("plan-language-unknown", "da, en, uk, ar")


def test_the_danish_words_are_plain() -> None:
    words = read_plan_words("da", None)
    told = [getattr(words, name) for name in words.__struct_fields__[8:]]
    sentences = ". ".join(re.sub(r"\{\w+\}", "x", said).rstrip(".") for said in told)
    assert lix(read_words(sentences)) <= 30
    for law in texts().law.texts:
        if law.language == "da":
            assert lix(read_words(" ".join((*law.disagree, *law.says)))) <= 30
