"""The files with the fixed words of Min plan: those that come with the program, and the organisation's own."""

from pathlib import Path

from app.models.errors import UserError
from app.models.plan_words import PlanWords, missing_words, parse_plan_words
from app.places import resources
from app.store.whole_files import read_file

DANISH = "da"
_FOLDER = resources() / "language" / "plan"
_FIRST = (DANISH, "en", "uk", "ar")


def read_plan_words(language: str, home: Path | None) -> PlanWords:
    """The organisation's own words where it has some, with the program's where theirs is older and has not all.

    UserError `plan-language-unknown`, and what `parse_plan_words` raises.
    """
    files = _files(home)
    if language not in files:
        raise UserError("plan-language-unknown", language=language, known=", ".join(files))
    return _parsed(language, files[language])


def plan_words_remarks(home: Path) -> tuple[UserError, ...]:
    """What is to be mended in the organisation's own files: `plan-words-older` with the texts that are filled in from
    the program's, and what `parse_plan_words` raises."""
    found = []
    for path in sorted((home / "plan").glob("*.json")):
        try:
            _parsed(path.stem, path)
            if missing := missing_words(read_file(path), str(path)):
                found.append(UserError("plan-words-older", file=str(path), count=len(missing), keys=list(missing)))
        except UserError as fault:
            found.append(fault)
    return tuple(found)


def _parsed(language: str, path: Path) -> PlanWords:
    ours = _FOLDER / f"{language}.json"
    standard = parse_plan_words(read_file(ours), str(ours)) if ours != path and ours.exists() else None
    return parse_plan_words(read_file(path), str(path), standard)


def plan_languages(home: Path | None) -> dict[str, str]:
    """Every language that a plan can be printed in, by its own name; by its code where the file is wrong."""
    return {language: _name(path, language) for language, path in _files(home).items()}


def _name(path: Path, language: str) -> str:
    try:
        return _parsed(language, path).name
    except UserError:
        return language


def _files(home: Path | None) -> dict[str, Path]:
    """By language; the ordinary ones first, an own file in the place of the one it corrects."""
    folders = (_FOLDER, *((home / "plan",) if home else ()))
    found = {path.stem: path for folder in folders for path in sorted(folder.glob("*.json"))}
    return {
        language: found[language] for language in (*_FIRST, *sorted(found.keys() - set(_FIRST))) if language in found
    }
