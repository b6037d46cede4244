"""JSON that remembers its lines, so that an error in a file made by hand can say where."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder
from typing import Any, NamedTuple

DEEPEST = 20
LARGEST = 1_000_000
_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?(?![0-9.eE])")
_strings = JSONDecoder()
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}


class Reason(NamedTuple):
    """What is wrong with a file; the words are in app/wording."""

    code: str
    told: Mapping[str, object]


class Fault(Exception):  # noqa: N818 (it is told of as a FormatError)
    """Something wrong at a line."""

    def __init__(self, code: str, line: int, **told: object) -> None:
        super().__init__(f"{code}, line {line}")
        self.line = line
        self.reason = Reason(code, told)


@dataclass(frozen=True)
class Node:
    """A value and the line it begins on; objects hold nodes by key, arrays hold nodes."""

    line: int
    value: Any


def read_json(content: bytes) -> Node:
    """The file as nodes. Raises Fault `too-large`, `not-utf8`, `not-json`, `too-deep`, `key-twice`."""
    if len(content) > LARGEST:
        raise Fault("too-large", 1, most=LARGEST)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Fault("not-utf8", content.count(b"\n", 0, fault.start) + 1) from fault
    reader = _Reader(text)
    node = reader.value(0)
    reader.end()
    return node


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._breaks = [match.start() for match in re.finditer("\n", text)]

    def value(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise Fault("too-deep", self._line(), most=DEEPEST)
        char = self._peek()
        line = self._line()
        if char == "{":
            return Node(line, self._object(depth))
        if char == "[":
            return Node(line, self._array(depth))
        if char == '"':
            return Node(line, self._string())
        return Node(line, self._bare())

    def end(self) -> None:
        if self._peek():
            raise self._wrong()

    def _object(self, depth: int) -> dict[str, Node]:
        found: dict[str, Node] = {}
        self._expect("{")
        while self._peek() != "}":
            if found:
                self._expect(",")
                self._peek()
            line, key = self._line(), self._string()
            if key in found:
                raise Fault("key-twice", line, key=key)
            self._peek()
            self._expect(":")
            found[key] = self.value(depth + 1)
        self._expect("}")
        return found

    def _array(self, depth: int) -> list[Node]:
        found: list[Node] = []
        self._expect("[")
        while self._peek() != "]":
            if found:
                self._expect(",")
            found.append(self.value(depth + 1))
        self._expect("]")
        return found

    def _string(self) -> str:
        if not self._text.startswith('"', self._at):
            raise self._wrong()
        try:
            text, self._at = _strings.raw_decode(self._text, self._at)
        except JSONDecodeError as fault:
            self._at = fault.pos
            raise self._wrong() from fault
        return str(text)

    def _bare(self) -> Any:
        if number := _NUMBER.match(self._text, self._at):
            self._at = number.end()
            return float(number[0]) if number[1] else int(number[0])
        for word, value in _WORDS.items():
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return value
        raise self._wrong()

    def _peek(self) -> str:
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._text[self._at : self._at + 1]

    def _expect(self, char: str) -> None:
        if not self._text.startswith(char, self._at):
            raise self._wrong()
        self._at += 1

    def _line(self) -> int:
        return bisect_right(self._breaks, self._at - 1) + 1

    def _wrong(self) -> Fault:
        return Fault("not-json", self._line())
