"""The rules, one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.language.check import check_goal, check_text, goal_key
from app.models.language.everyday import stems_of
from app.models.language.hint import Hint, Level, Rule
from app.models.language.wording import Lexicon
from app.store.lexicon import read_lexicon

LEXICON = read_lexicon(None)


def hints(text: str) -> list[tuple[str, str, str, str | None]]:
    return [(hint.rule, hint.level, text[hint.start : hint.end], hint.suggestion) for hint in check_goal(text, LEXICON)]


def only(text: str, rule: Rule) -> Hint | None:
    return next((hint for hint in check_goal(text, LEXICON) if hint.rule is rule), None)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("At jeg laver mad", "Jeg laver mad"),
        ("At du laver mad", "Jeg laver mad"),
        ("at borgeren laver mad", "Jeg laver mad"),
        ("At kunne lave mad", "Jeg vil kunne lave mad"),
        ("  At vi laver mad", "  Vi laver mad"),
    ],
)
def test_a_goal_that_begins_with_at(text: str, taken: str) -> None:
    hint = check_goal(text, LEXICON)[0]
    assert (hint.rule, hint.level) == (Rule.BEGINS_WITH_AT, Level.STRONG)
    assert text[: hint.start] + (hint.suggestion or "") + text[hint.end :] == taken


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Du går en tur", [("about-somebody", "strong", "Du", "Jeg")]),
        ("Jeg ringer til dig", [("about-somebody", "strong", "dig", "mig")]),
        ("Brugeren går en tur", [("about-somebody", "strong", "Brugeren", "Jeg")]),
        ("Jeg bruger min cykel", []),
        ("Beboeren spiser med", [("about-somebody", "strong", "Beboeren", "Jeg")]),
        ("Jeg vil være en almindelig borger", []),
        ("Flere gåture", [("nobody", "mild", "Flere gåture", None)]),
        ("Mine venner kommer", []),
        ("Vi spiser sammen", []),
        ("A vil hjem te Vestjylland", []),
        ("Det skal være rart for mig at komme hjem", []),
    ],
)
def test_who_a_goal_speaks_of(text: str, told: list[tuple[str, str, str, str | None]]) -> None:
    assert hints(text) == told


@pytest.mark.parametrize(
    "text",
    ["Gå en tur med hunden", "Op klokken ti", "Ned på 10 øl om ugen", "Spille guitar med de andre",
     "I bad mandag og fredag", "Have gæster til kaffe hos Bo", "Se sneen igen"],
)  # fmt: skip
def test_a_note_of_a_thing_to_see_need_not_say_jeg(text: str) -> None:
    assert hints(text) == []


@pytest.mark.parametrize("text", ["Flere gåture", "Få det bedre", "Komme videre i livet", "Mindre angst"])
def test_where_there_is_nothing_to_see_it_is_said_quietly(text: str) -> None:
    assert [hint[:2] for hint in hints(text)] == [("nobody", "mild")]


@pytest.mark.parametrize(
    "text",
    ["Gå til sin mor hver dag", "Brian skal i bad", "Kunne håndtere modgang hver dag", "Skal stå op klokken ti",
     "Komme i trivsel og balance", "Spise hos hans mor om torsdagen", "Guides i at gå tur", "Til DBT hver fredag"],
)  # fmt: skip
def test_but_plainly_where_somebody_else_or_the_system_holds_the_pen(text: str) -> None:
    assert ("nobody", "strong") in [hint[:2] for hint in hints(text)]


@pytest.mark.parametrize(
    "word",
    ["mestre", "mestrer", "mestring", "mestringsstrategier", "livsmestring", "ressourcerne", "Kompetencer",
     "familierelationer", "ADL-opgaver", "strukturerede", "selvhjulpne", "isolationen", "netværksskabende"],
)  # fmt: skip
def test_terms_are_found_in_their_inflections_and_compounds(word: str) -> None:
    text = f"Jeg går en tur med {word} hver dag"
    assert [(rule, found) for rule, _, found, _ in hints(text)] == [("jargon", word)]


def test_a_term_has_a_suggestion_and_some_can_go() -> None:
    assert hints("Jeg går en tur hver dag jf. min bror") == [("jargon", "mild", "jf.", "")]
    phrase = only("Jeg er i stand til at lave mad", Rule.JARGON)
    assert phrase
    assert (phrase.suggestion, phrase.message) == ("kan", "”i stand til” er et fagord. Måske: kan.")


@pytest.mark.parametrize("word", ["hånd", "rum", "frem", "dag", "måned", "egnen", "styrketræning", "løbe", "kontrol"])
def test_an_everyday_word_that_resembles_a_term_is_none(word: str) -> None:
    assert hints(f"Jeg har min {word} her hver dag") == []


@pytest.mark.parametrize(("count", "level"), [(15, None), (16, Level.MILD), (20, Level.MILD), (21, Level.STRONG)])
def test_the_length_of_a_sentence(count: int, level: Level | None) -> None:
    hint = only("Jeg " + "går " * (count - 1), Rule.LONG_SENTENCE)
    assert (hint.level if hint else None) == level


def test_two_sentences_are_counted_each_for_itself() -> None:
    assert hints("Jeg " + "går " * 10 + "hjem. Jeg " + "går " * 10 + "ud.") == []
    assert only("Jeg " + "går " * 10 + "kl. 3 og " + "går " * 10, Rule.LONG_SENTENCE)


def test_long_words_unless_they_are_everyday_words_or_the_citizens_own() -> None:
    assert hints("Jeg køber en fødselsdagsgave med indkøbssedler i undervisningen") == []
    text = "Jeg spiller på min kontrabasfagot hver dag"
    assert [rule for rule, *_ in hints(text)] == ["long-word"]
    own = Lexicon(LEXICON.terms, LEXICON.everyday, stems_of(["Kontrabasfagoten"]))
    assert check_goal(text, own) == ()


def test_more_than_a_quarter_of_long_words() -> None:
    text = "Jeg skubber lirekasse og trillebøren ned til Ib"
    assert only(text, Rule.MANY_LONG_WORDS)
    assert not only(text + " og Bo og Per", Rule.MANY_LONG_WORDS)
    assert not only("Jeg skubber lirekasse og trillebøren ned", Rule.MANY_LONG_WORDS)


def test_passives_and_not_what_only_looks_so() -> None:
    assert [found for rule, _, found, _ in hints("Mit bad gøres rent og køres hver dag") if rule == "passive"] == [
        "gøres",
        "køres",
    ]
    told = "Jeg synes, det lykkes, når vi mødes hos børnenes mor, Johannes og deres far, om fjorten dages tid"
    assert not only(told, Rule.PASSIVE)


def test_abbreviations_unless_everybody_knows_them_or_they_are_explained() -> None:
    assert [found for _, _, found, _ in hints("Jeg går til DBT hver dag")] == ["DBT"]
    assert hints("Jeg ser TV på mit HF hver dag") == []
    assert hints("Jeg går til DBT (en slags samtaler) hver dag") == []
    assert hints("JEG VIL HJEM TIL MIN BIL") == []


def test_something_to_see() -> None:
    assert only("Jeg får mere selvværd", Rule.NOTHING_TO_SEE)
    assert not only("Jeg får mere selvværd, når jeg går ud", Rule.NOTHING_TO_SEE)
    assert not only("Jeg vil være stolt af noget", Rule.NOTHING_TO_SEE)


def test_somebodys_very_words_are_left_alone() -> None:
    assert hints("”At du mestrer din struktur”") == []
    assert hints("»At borgeren skal trænes«") == []
    assert hints("Jeg siger ”kan du hjælpe mig med strukturen” til Bo") == []
    assert hints("Jeg siger \"du\" til 'Bo'") == []


def test_other_scripts_and_emoji() -> None:
    assert hints("أريد أن أزور أختي") == []
    assert hints("😊😊") == []
    assert hints("") == []
    assert [found for _, _, found, _ in hints("😊 Jeg øver struktur القرآن hver dag")] == ["struktur"]


def test_the_same_goal_elsewhere() -> None:
    others = {goal_key("Jeg går en tur, hver dag.")}
    assert [hint.rule for hint in check_goal("jeg går en tur hver dag", LEXICON, others)] == [Rule.SAME_GOAL]
    assert check_goal("Jeg går en tur hver uge", LEXICON, others) == ()


def test_running_text_need_not_say_jeg_and_is_measured() -> None:
    easy = "Lone kom til tiden. Hun fik kaffe. Vi talte om bussen. " * 5
    assert check_text(easy, LEXICON) == ()
    hard = "Kommunernes paraplyer befordrer postbudenes forhåbninger. " * 12
    lix = next(hint for hint in check_text(hard, LEXICON) if hint.rule is Rule.HARD_TO_READ)
    assert lix.level is Level.STRONG
    assert not any(hint.rule is Rule.HARD_TO_READ for hint in check_text(hard[:200], LEXICON))


def test_the_weightiest_comes_first() -> None:
    levels = [level for _, level, *_ in hints("Strukturen i din hverdag skal styrkes")]
    assert levels == sorted(levels, key=lambda level: level != "strong")


@given(st.text(alphabet=st.sampled_from("AtJegdu borgeren\n.!”“»«\"-'*æøåÆ😊قر123")) | st.text())
def test_any_text_gets_hints_on_itself(text: str) -> None:
    for hint in (*check_goal(text, LEXICON), *check_text(text, LEXICON)):
        assert text[hint.start : hint.end].strip()
        assert hint.message


@pytest.mark.parametrize("piece", ["Jeg mestrer ADL. ", "a", "»", "ordbog", "A.B.", "\n", "😊 "])
def test_a_very_long_text_is_checked_like_any_other(piece: str) -> None:
    text = (piece * 5_000)[:5_000]
    assert all(0 <= hint.start < hint.end <= len(text) for hint in check_goal(text, LEXICON))
