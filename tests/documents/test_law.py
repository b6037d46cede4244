"""The texts of law: complete, plain, dated, and refused when wrong."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from app.documents.law import LawText, read_law_texts
from app.models.errors import UserError
from tests.documents.plans import texts

DAY = date(2026, 3, 4)
GOOD = {
    "law": "85",
    "name": "§ 85",
    "valid_from": "2018-01-01",
    "source": "Lov om social service § 85",
    "disagree": ["Jeg kan klage."],
    "says": ["§ 85 er støtte."],
}


def lix(text: str) -> float:
    """Words per sentence plus the share of words over six letters."""
    words = re.findall(r"[^\W\d_]+", text)
    return len(words) / len(re.findall(r"[.?!]", text)) + 100 * sum(len(word) > 6 for word in words) / len(words)


@pytest.mark.parametrize("section", ["82a", "82b", "82c", "82d", "83", "85", "107", "108", "abl105"])
def test_every_section_has_its_own_text(section: str) -> None:
    assert texts().law.on(DAY, section).law == section


@pytest.mark.parametrize(
    "text", [text for text in texts().law.texts if text.language == "da"], ids=lambda text: text.law
)
def test_the_texts_are_plain(text: LawText) -> None:
    assert lix(" ".join(text.disagree)) <= 30
    assert lix(" ".join(text.says)) <= 30


def test_group_support_cannot_be_appealed_and_82b_can() -> None:
    assert "kan jeg ikke klage over til Ankestyrelsen" in " ".join(texts().law.on(DAY, "82a").disagree)
    appeal = " ".join(texts().law.on(DAY, "82b").disagree)
    assert "inden fire uger" in appeal
    assert "Ankestyrelsen" in appeal


def test_82b_says_six_months() -> None:
    assert "højst seks måneder" in " ".join(texts().law.on(DAY, "82b").says)


@pytest.mark.parametrize("section", [None, "999"])
def test_an_unknown_section_gets_the_general_text(section: str | None) -> None:
    assert texts().law.on(DAY, section).law == "general"


def write(folder: Path, file: str, /, **changes: object) -> None:
    (folder / file).write_text(json.dumps(GOOD | changes), encoding="utf-8")


def test_the_text_in_force_on_the_day_is_used(tmp_path: Path) -> None:
    write(tmp_path, "a.json")
    write(tmp_path, "b.json", valid_from="2027-01-01", name="§ 85, ny")
    read = read_law_texts(tmp_path)
    assert read.on(date(2026, 12, 31), "85").name == "§ 85"
    assert read.on(date(2027, 1, 1), "85").name == "§ 85, ny"
    with pytest.raises(UserError, match="law-text-missing"):
        read.on(date(2017, 1, 1), "85")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"valid_from": "i går"}, "valid_from"), ({"extra": 1}, "extra"), ({"says": []}, "empty"), ({"law": 85}, "law")],
)
def test_a_wrong_file_is_named_with_the_reason(tmp_path: Path, changes: dict[str, object], reason: str) -> None:
    write(tmp_path, "wrong.json", **changes)
    with pytest.raises(UserError) as told:
        read_law_texts(tmp_path)
    assert told.value.code == "law-text-wrong"
    assert told.value.details["file"] == "wrong.json"
    assert reason in str(told.value.details["reason"])


def test_what_is_not_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "wrong.json").write_bytes(b"\xff{")
    with pytest.raises(UserError, match=r"wrong\.json"):
        read_law_texts(tmp_path)
