"""An object of an instrument's file, taken apart key by key; what nobody asked for is refused."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TypeVar

from app.models.instruments.json_lines import Fault, Node

T = TypeVar("T")
W = TypeVar("W", bound=StrEnum)
ID = re.compile(r"[a-z][a-z0-9_]{0,59}(\.[a-z][a-z0-9_]{0,59})?")
LONGEST = 4000
BIGGEST = 1_000_000


class Fields:
    """The keys of one object. `line` is where it begins."""

    def __init__(self, node: Node, called: str) -> None:
        if not isinstance(node.value, dict):
            raise Fault("not-an-object", node.line, key=called)
        self.line = node.line
        self._nodes: dict[str, Node] = node.value
        self._taken: set[str] = set()

    def node(self, key: str) -> Node:
        """The value of a key that must be there."""
        self._taken.add(key)
        if key not in self._nodes:
            raise Fault("key-missing", self.line, key=key)
        return self._nodes[key]

    def has(self, key: str) -> bool:
        """Whether an optional key is there."""
        return key in self._nodes

    def line_of(self, key: str) -> int:
        """Where a key's value begins; the object's own line where there is none."""
        return self._nodes[key].line if key in self._nodes else self.line

    def text(self, key: str) -> str:
        """A text that says something."""
        node = self.node(key)
        text = node.value
        if not isinstance(text, str):
            raise Fault("not-a-text", node.line, key=key)
        if not text.strip():
            raise Fault("empty", node.line, key=key)
        if len(text) > LONGEST:
            raise Fault("text-too-long", node.line, key=key, most=LONGEST)
        if any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
            raise Fault("unseen", node.line, key=key)
        return text

    def maybe_text(self, key: str) -> str:
        """A text that may be left out, but not be empty."""
        return self.text(key) if self.has(key) else ""

    def id(self, key: str) -> str:
        """A text in the form of an id."""
        text = self.text(key)
        if not ID.fullmatch(text):
            raise Fault("id-form", self.line_of(key), key=key, found=text)
        return text

    def whole(self, key: str, low: int = -BIGGEST, high: int = BIGGEST) -> int:
        """A whole number within bounds."""
        return whole(self.node(key), key, low, high)

    def number(self, key: str) -> float:
        """A number above zero."""
        node = self.node(key)
        if isinstance(node.value, bool) or not isinstance(node.value, int | float) or not 0 < node.value <= BIGGEST:
            raise Fault("not-above-zero", node.line, key=key, high=BIGGEST)
        return float(node.value)

    def flag(self, key: str, otherwise: bool) -> bool:
        """true or false, which may be left out."""
        if not self.has(key):
            return otherwise
        node = self.node(key)
        if not isinstance(node.value, bool):
            raise Fault("not-true-or-false", node.line, key=key)
        return node.value

    def word(self, key: str, known: type[W]) -> W:
        """One of a closed set of words."""
        text = self.text(key)
        try:
            return known(text)
        except ValueError:
            words = [each.value for each in known]
            raise Fault("word-unknown", self.line_of(key), key=key, found=text, known=words) from None

    def list(self, key: str) -> tuple[Node, ...]:
        """An array with something in it."""
        return listed(self.node(key), key)

    @contextmanager
    def all_taken(self) -> Iterator["Fields"]:
        """Refuses, at the end, the keys that were not asked for."""
        yield self
        for key, node in self._nodes.items():
            if key not in self._taken:
                raise Fault("key-unknown", node.line, key=key)

    def each(self, key: str, read: Callable[[Node], T]) -> tuple[T, ...]:
        """What is read of every element of an array."""
        return tuple(read(node) for node in self.list(key))


def listed(node: Node, key: str) -> tuple[Node, ...]:
    """A node that must be an array with something in it."""
    if not isinstance(node.value, list):
        raise Fault("not-a-list", node.line, key=key)
    if not node.value:
        raise Fault("empty", node.line, key=key)
    return tuple(node.value)


def whole(node: Node, key: str, low: int = -BIGGEST, high: int = BIGGEST) -> int:
    """A node that must be a whole number within bounds."""
    if isinstance(node.value, bool) or not isinstance(node.value, int) or not low <= node.value <= high:
        raise Fault("not-whole", node.line, key=key, low=low, high=high)
    return node.value
