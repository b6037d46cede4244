"""The instruments that come with the program, and files made for a test."""

import json
from functools import cache
from typing import Any

from app.models.instruments.parse import parse_instrument
from app.models.instruments.shape import Instrument
from app.places import resources

FOLDER = resources() / "instruments"
IDS = (
    "brief_inspire_o", "chime_star", "citizen_survey_long", "citizen_survey_short", "coping", "gas", "goal_rating",
    "meeting_feedback", "recovery_star", "self_rated_health", "who5",
)  # fmt: skip


@cache
def shipped(key: str, version: int = 1) -> Instrument:
    path = FOLDER / f"{key}-{version}.json"
    return parse_instrument(path.read_bytes(), path.name)


def small(**changes: Any) -> bytes:
    """Three questions, the last asked only after a yes, scored by their mean; with other keys, or (None) without."""
    told: dict[str, Any] = {
        "format": 1, "id": "small", "version": 1, "title": "Et lille skema", "short": "Lille", "shape": "questions",
        "language": "da", "source": "Prøven", "licence": {"status": "own", "text": "Fri."},
        "scales": {
            "often": [{"value": 0, "text": "Aldrig"}, {"value": 1, "text": "Tit"}, {"value": 2, "text": "Altid"},
                      {"value": 9, "text": "Ved ikke", "counts": False}],
            "yes": [{"value": 1, "text": "Ja"}, {"value": 2, "text": "Nej"}],
        },
        "sections": [{"title": "Alt", "items": [
            {"id": "a", "text": "Synger du?", "answer": "choice", "options": "often"},
            {"id": "b", "text": "Hvor højt?", "answer": "number", "low": 0, "high": 2},
            {"id": "c", "text": "I kor?", "answer": "choice", "options": "yes"},
            {"id": "d", "text": "Hvilke stemmer?", "answer": "multiple", "options": "often",
             "asked_if": {"item": "c", "answers": [1]}},
            {"id": "e", "text": "Og?", "answer": "text", "asked_if": {"item": "d", "answers": [1, 2]}},
        ]}],
        "scoring": {"method": "mean", "items": ["a", "b"], "source": "Prøven"},
        "missing": {"least": 1, "source": "Prøven"},
        "bands": [{"low": 0, "high": 0, "title": "stille", "told": "der er stille."},
                  {"low": 1, "high": 2, "title": "højt", "told": "der er højt."}],
        "bands_source": "Prøven",
    }  # fmt: skip
    told |= changes
    kept = {key: value for key, value in told.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False, indent=1).encode()
