"""The language of the window. Every fixed text is written in Danish where it is used, and said in the language chosen.

`t` is for a text that is wanted now; `fixed` marks one that stands in a table and is said when it is read, through
`t`, `Texts` or `TextRows`. Without a translator everything is Danish: so in the terminal, and on every paper
(`on_paper`), which has a language of its own.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar, overload

Given = ParamSpec("Given")
Made = TypeVar("Made")
Key = TypeVar("Key")
Value = TypeVar("Value", covariant=True)
Translate = Callable[[str, str], str]
"""A text and its note in another language."""


class _Spoken:
    """What is spoken in the whole window; nothing for Danish."""

    translate: Translate | None = None
    language = "da"


_on_paper: ContextVar[bool] = ContextVar("on_paper", default=False)


def speak(language: str, translate: Translate | None) -> None:
    """Speak `language` from now on. A text that `translate` does not know is to be given back as it is."""
    _Spoken.language, _Spoken.translate = language, translate


def spoken() -> str:
    """The language of the window, "da" or "en"; a paper's is Danish here."""
    return "da" if _on_paper.get() else _Spoken.language


def t(text: str, note: str = "") -> str:
    """The text in the language of the window. What is put into it, is put in afterwards.

    `note` tells apart what is one word in Danish and two elsewhere: one goal, several goals.
    """
    translate = _Spoken.translate
    return text if translate is None or _on_paper.get() else translate(text, note)


def fixed(text: str) -> str:
    """The text as it is: a mark for those who gather the texts that are to be translated."""
    return text


def worded(value: Made) -> Made:
    """A text, or the texts in a tuple or a dataclass."""
    told: Any = value
    if isinstance(value, str):
        told = t(value)
    elif isinstance(value, tuple):
        told = tuple(map(worded, value))
    elif hasattr(value, "__dataclass_fields__"):
        from dataclasses import fields, replace  # not needed before the first picture

        told = replace(told, **{each.name: worded(getattr(told, each.name)) for each in fields(told)})
    return told  # type: ignore[no-any-return]


class Texts(Mapping[Key, Value]):
    """A table of texts, each said when it is read."""

    def __init__(self, of: Mapping[Key, Value]) -> None:
        self._of = of

    def __getitem__(self, key: Key) -> Value:
        return worded(self._of[key])

    def __contains__(self, key: object) -> bool:
        return key in self._of

    def __iter__(self) -> Iterator[Key]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)


class TextRows(Sequence[Value]):
    """A list of texts, or of rows with texts in them, each said when it is read."""

    def __init__(self, of: Sequence[Value]) -> None:
        self._of = of

    @overload
    def __getitem__(self, at: int) -> Value: ...
    @overload
    def __getitem__(self, at: slice) -> "TextRows[Value]": ...
    def __getitem__(self, at: int | slice) -> "Value | TextRows[Value]":
        return TextRows(self._of[at]) if isinstance(at, slice) else worded(self._of[at])

    def __len__(self) -> int:
        return len(self._of)


def on_paper(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """Whatever is made is made in the paper's own language, whoever asks for it and in whatever window."""

    @wraps(make)
    def made(*given: Given.args, **named: Given.kwargs) -> Made:
        token = _on_paper.set(True)
        try:
            return make(*given, **named)
        finally:
            _on_paper.reset(token)

    return made
