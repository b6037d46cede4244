"""A plain paper of headed lists: what it is called, what it is for, and rows with a label and what is said."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Line:
    """A label (a time, a field's name) and what it says; a label alone is a small heading."""

    label: str
    text: str


@dataclass(frozen=True)
class Part:
    """A heading, a sentence under it where one is needed, and its lines."""

    title: str
    lines: tuple[Line, ...]
    lead: str = ""


@dataclass(frozen=True)
class Listing:
    """The whole paper. `foot` stands on every page."""

    title: str
    lead: str
    foot: str
    parts: tuple[Part, ...] = field(default_factory=tuple)
