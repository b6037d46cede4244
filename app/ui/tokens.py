"""The colours and type sizes of the interface, and the set that is in use now."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from app.ui.fonts import FAMILIES

_TOKENS: Final = "pejlemaerke.tokens"
_TEXT_SCALE: Final = "pejlemaerke.text_scale"
_LETTERS: Final = "pejlemaerke.letters"


class Sectors(NamedTuple):
    """The colours of the network map's sectors, by the names a file of sectors uses; never the only sign of which."""

    rust: str
    ochre: str
    blue: str
    green: str
    violet: str
    plum: str
    slate: str


class Tokens(NamedTuple):
    """Every colour by what it is for, as #RRGGBB. There is no red."""

    dark: bool
    strong: bool
    """High contrast: every control has an edge, also those that have none otherwise."""
    paper: str
    surface: str
    sunk: str
    ink: str
    ink2: str
    ink3: str
    line: str
    edge: str
    thin: str
    primary: str
    on_primary: str
    ptext: str
    psoft: str
    amber: str
    atext: str
    asoft: str
    aline: str
    worker: str
    slate: str
    ssoft: str
    focus: str
    hover: str
    sectors: Sectors

    @property
    def disabled(self) -> str:
        """ink3 at 62 % over a card; the only text that may fall below 4.5:1."""
        return mixed(self.ink3, self.surface, 0.62)

    @property
    def net(self) -> str:
        """The rings and arms that a star is read from: fainter than every reading that lies on them."""
        return mixed(self.line, self.surface, 0.5) if self.strong else self.line

    @property
    def placeholder(self) -> str:
        """ink at 66 % over a card: to be read, and never taken for something that is written."""
        return mixed(self.ink, self.surface, 0.66)


LIGHT: Final = Tokens(
    dark=False, strong=False,
    paper="#FAF7F2", surface="#FFFFFF", sunk="#F2EDE4",
    ink="#1A1A1A", ink2="#4F4B45", ink3="#6B655C",
    line="#E3DCD0", edge="#8A8377", thin="#8A8377",
    primary="#2F5D50", on_primary="#FFFFFF", ptext="#2F5D50", psoft="#E3EDE8",
    amber="#B26A00", atext="#8A5200", asoft="#FBF1DF", aline="#EBD6A9",
    worker="#4C5A9E", slate="#4A5A6E", ssoft="#E8ECF0",
    focus="#1A5FB4", hover="#EDE6DA",
    sectors=Sectors("#A8481F", "#83660F", "#1D6A96", "#3F7346", "#5757A6", "#9A3F74", "#56606C"),
)  # fmt: skip

DARK: Final = Tokens(
    dark=True, strong=False,
    paper="#171A19", surface="#212523", sunk="#121514",
    ink="#F2EEE7", ink2="#C9C3B8", ink3="#A39D92",
    line="#363B38", edge="#7C8079", thin="#8A8F88",
    primary="#3E7B68", on_primary="#FFFFFF", ptext="#8FC7B4", psoft="#22352F",
    amber="#E3A548", atext="#E9B765", asoft="#2B2519", aline="#57482A",
    worker="#A9B4F0", slate="#AEB9C8", ssoft="#242A31",
    focus="#8AB8F5", hover="#2B302D",
    sectors=Sectors("#E8956B", "#CDB04A", "#7DBBE3", "#8CC493", "#ABABF0", "#E295BE", "#AEB7C2"),
)  # fmt: skip

STRONG_LIGHT: Final = Tokens(
    dark=False, strong=True,
    paper="#FFFFFF", surface="#FFFFFF", sunk="#F2F2F2",
    ink="#000000", ink2="#000000", ink3="#000000",
    line="#404040", edge="#000000", thin="#404040",
    primary="#00382B", on_primary="#FFFFFF", ptext="#00402F", psoft="#E0F0E8",
    amber="#7A4300", atext="#5C3200", asoft="#FFF4DC", aline="#7A4300",
    worker="#2A2F80", slate="#2B3644", ssoft="#E8ECF0",
    focus="#0038A8", hover="#E0E0E0",
    sectors=Sectors("#6B2300", "#4F3B00", "#003F66", "#0E4A18", "#33338A", "#701846", "#333B45"),
)  # fmt: skip

STRONG_DARK: Final = Tokens(
    dark=True, strong=True,
    paper="#000000", surface="#000000", sunk="#0D0D0D",
    ink="#FFFFFF", ink2="#FFFFFF", ink3="#FFFFFF",
    line="#BFBFBF", edge="#FFFFFF", thin="#BFBFBF",
    primary="#9FE3CB", on_primary="#000000", ptext="#A9EBD5", psoft="#0F3328",
    amber="#FFC966", atext="#FFD58A", asoft="#2B1D00", aline="#FFC966",
    worker="#C5CCFF", slate="#D5DEEA", ssoft="#1A2129",
    focus="#9CC8FF", hover="#2B2B2B",
    sectors=Sectors("#FFB38F", "#EBD274", "#A3D4F5", "#AEE3B5", "#CBCBFF", "#F7B8D8", "#D0D7E0"),
)  # fmt: skip


STRONG: Final = LIGHT._replace(
    paper="#FFFDF8", ink="#000000", ink2="#000000", ink3="#1A1A1A", line="#4F4B45", edge="#000000", thin="#000000",
    primary="#12382E", ptext="#12382E", psoft="#D5E6DE", amber="#7A4600", atext="#5C3500", aline="#7A4600",
    focus="#003D8F",
)  # fmt: skip
"""The light ones, farther apart."""


class Letters(NamedTuple):
    """Another typeface before the ordinary ones, room between letters in per cent, and between lines as a factor."""

    family: str = ""
    spacing: float = 0.0
    leading: float = 1.0


class TypeRole(NamedTuple):
    """Size and line height in pixels at 100 %, weight, and the token that colours it."""

    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = "ink"


_MEDIUM: Final = QFont.Weight.Medium
_SEMIBOLD: Final = QFont.Weight.DemiBold

TYPE: Final[Mapping[str, TypeRole]] = MappingProxyType(
    {
        "caption": TypeRole(13, 16, colour="ink3"),
        "support": TypeRole(14, 20, colour="ink2"),
        "label": TypeRole(14, 20, _SEMIBOLD),
        "body": TypeRole(16, 24),
        "strong": TypeRole(16, 24, _SEMIBOLD),
        "goal": TypeRole(17, 24, _MEDIUM),
        "notes": TypeRole(20, 32),
        "heading": TypeRole(20, 28, _SEMIBOLD),
        "dream": TypeRole(24, 32, _MEDIUM),
        "name": TypeRole(28, 36, _SEMIBOLD),
        "citizen": TypeRole(22, 32),
        "citizen-heading": TypeRole(30, 40, _SEMIBOLD),
        "citizen-title": TypeRole(40, 56, _SEMIBOLD),
    }
)


@lru_cache(maxsize=64)
def mixed(over: str, under: str, share: float) -> str:
    """The opaque colour of `over` laid on `under` at this share (0-1)."""
    a, b = QColor(over), QColor(under)
    return QColor.fromRgbF(
        a.redF() * share + b.redF() * (1 - share),
        a.greenF() * share + b.greenF() * (1 - share),
        a.blueF() * share + b.blueF() * (1 - share),
    ).name()


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a QApplication")
    return app


def put_in_use(app: QApplication, tokens: Tokens, text_scale: float, letters: Letters) -> None:
    """Remember on the application itself what is in use; nothing is kept in a module."""
    app.setProperty(_TOKENS, tokens)
    app.setProperty(_TEXT_SCALE, text_scale)
    app.setProperty(_LETTERS, letters)


def current() -> Tokens:
    """The tokens in use; light until a theme has been applied."""
    found = _app().property(_TOKENS)
    return found if isinstance(found, Tokens) else LIGHT


def text_scale() -> float:
    """1.0 is 100 % text."""
    found = _app().property(_TEXT_SCALE)
    return found if isinstance(found, float) else 1.0


def letters() -> Letters:
    """The letters in use; the ordinary ones until others have been chosen."""
    found = _app().property(_LETTERS)
    return found if isinstance(found, Letters) else Letters()


def scaled(pixels: float) -> int:
    """A length that follows the text size, in whole pixels."""
    return round(pixels * text_scale())


def font(role: str, *, weight: QFont.Weight | None = None) -> QFont:
    """The font of a role in TYPE at the text size in use."""
    kind = TYPE[role]
    return QFont(_font(scaled(kind.size), kind.weight if weight is None else weight, letters()))


@lru_cache(maxsize=64)
def _font(pixels: int, weight: QFont.Weight, letters: Letters) -> QFont:
    made = QFont([letters.family, *FAMILIES] if letters.family else list(FAMILIES))
    if letters.spacing:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + letters.spacing)
        made.setWordSpacing(pixels * letters.spacing / 50)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def line_height(role: str) -> int:
    """The distance between two lines of a role, in pixels."""
    return round(scaled(TYPE[role].line) * letters().leading)


def colour(name: str) -> QColor:
    """A token of the current theme by name, ready for a painter."""
    return QColor(str(getattr(current(), name)))


def sector_colour(name: str) -> QColor:
    """The colour of a sector in the current theme, by the name that its file uses."""
    return QColor(str(getattr(current().sectors, name)))
