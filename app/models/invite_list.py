"""A list of those who are to be invited: a line for each with name, role and team, as a file or pasted.

It is read whole before anything is done. What cannot be used is said with its line and what to do about it.
"""

import csv
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from io import StringIO

from app.models.errors import UserError

MOST_PEOPLE = 200
_SEPARATORS = ";\t,"
_HEADINGS = frozenset(("navn", "kollega", "kollegaens navn", "medarbejder", "fulde navn"))
_CELLS, _LONGEST = 3, 80


@dataclass(frozen=True)
class Listed:
    """Somebody on the list; `team` is the team's id, empty for none."""

    line: int
    name: str
    role: str
    team: bytes = b""


@dataclass(frozen=True)
class ListProblem:
    """What is wrong in a line: a UserError, for its words."""

    line: int
    fault: UserError


@dataclass(frozen=True)
class InviteList:
    """Everybody, where there are no problems; otherwise the problems."""

    people: tuple[Listed, ...]
    problems: tuple[ListProblem, ...]


def read_invite_list(
    text: str, *, teams: Mapping[str, bytes], here: Collection[str], invited: Collection[str]
) -> InviteList:
    """`teams` are ids by name, `here` the names of colleagues, `invited` those with an invitation that is out.

    UserError `list-empty`, `list-long`, where there is nothing to say of single lines.
    """
    rows = _rows(text)
    if not rows:
        raise UserError("list-empty")
    if len(rows) > MOST_PEOPLE:
        raise UserError("list-long", most=MOST_PEOPLE)
    reading = _Reading(
        {_key(name): team for name, team in teams.items()}, tuple(sorted(teams)),
        frozenset(map(_key, here)), frozenset(map(_key, invited)), {},
    )  # fmt: skip
    people, problems = [], []
    for line, cells in rows:
        try:
            people.append(reading.person(line, cells))
        except UserError as fault:
            problems.append(ListProblem(line, fault))
    return InviteList(() if problems else tuple(people), tuple(problems))


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """The lines that say something, each with its number; a line of headings is passed over."""
    lines = text.removeprefix("\ufeff").splitlines()
    first = next((line for line in lines if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    found: list[tuple[int, list[str]]] = []
    for number, line in enumerate(lines, start=1):
        cells = [" ".join(cell.split()) for cell in _cells(line, separator)]
        while cells and not cells[-1]:
            cells.pop()
        if cells and not (not found and _key(cells[0]) in _HEADINGS):
            found.append((number, cells))
    return found


def _cells(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader(StringIO(line), delimiter=separator), [])
    except csv.Error:
        return line.split(separator)


@dataclass(frozen=True)
class _Reading:
    teams: Mapping[str, bytes]
    team_names: tuple[str, ...]
    here: frozenset[str]
    invited: frozenset[str]
    lines: dict[str, int]

    def person(self, line: int, cells: list[str]) -> Listed:
        """One line. UserError `list-…`."""
        if len(cells) > _CELLS:
            raise UserError("list-cells", found=len(cells))
        name, role, team = [*cells, "", ""][:_CELLS]
        if not name:
            raise UserError("list-name-missing")
        if any(len(each) > _LONGEST for each in (name, role)):
            raise UserError("list-words-long", most=_LONGEST)
        self._check_new(line, name)
        if team and not self.teams:
            raise UserError("list-team-none", team=team)
        if team and _key(team) not in self.teams:
            raise UserError("list-team-unknown", team=team, teams=list(self.team_names))
        return Listed(line, name, role, self.teams[_key(team)] if team else b"")

    def _check_new(self, line: int, name: str) -> None:
        first = self.lines.setdefault(_key(name), line)
        if first != line:
            raise UserError("list-name-twice", name=name, first=first)
        if _key(name) in self.here:
            raise UserError("list-name-here", name=name)
        if _key(name) in self.invited:
            raise UserError("list-name-invited", name=name)


def _key(words: str) -> str:
    return " ".join(words.split()).casefold()
