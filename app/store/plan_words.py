"""The files with the fixed words of Min plan: those that come with the program, and the organisation's own."""

from pathlib import Path

from app.models.errors import UserError
from app.models.plan_words import PlanWords, parse_plan_words
from app.places import resources
from app.store.whole_files import read_file

DANISH = "da"
_FIRST = (DANISH, "en", "uk", "ar")


def read_plan_words(language: str, home: Path | None) -> PlanWords:
    """The organisation's own words where it has some.

    UserError `plan-language-unknown`, and what `parse_plan_words` raises.
    """
    files = _files(home)
    if language not in files:
        raise UserError("plan-language-unknown", language=language, known=", ".join(files))
    return parse_plan_words(read_file(files[language]), str(files[language]))


def plan_languages(home: Path | None) -> dict[str, str]:
    """Every language that a plan can be printed in, by its own name; by its code where the file is wrong."""
    return {language: _name(path, language) for language, path in _files(home).items()}


def _name(path: Path, language: str) -> str:
    try:
        return parse_plan_words(read_file(path), path.name).name
    except UserError:
        return language


def _files(home: Path | None) -> dict[str, Path]:
    """By language; the ordinary ones first, an own file in the place of the one it corrects."""
    folders = (resources() / "language" / "plan", *((home / "plan",) if home else ()))
    found = {path.stem: path for folder in folders for path in sorted(folder.glob("*.json"))}
    return {
        language: found[language] for language in (*_FIRST, *sorted(found.keys() - set(_FIRST))) if language in found
    }
