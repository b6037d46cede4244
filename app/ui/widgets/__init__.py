"""The building blocks of every screen; each follows the theme and the text size by itself.

Each is loaded when it is first asked for: the unlock screen shows with a handful of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.widgets.avatar import Avatar
    from app.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton, ToggleEye
    from app.ui.widgets.cards import AmberCard, Card, QuoteBar, QuoteCard
    from app.ui.widgets.check_row import CheckRow
    from app.ui.widgets.drop_down import DropDown
    from app.ui.widgets.fields import LabelledField, PasswordField
    from app.ui.widgets.folding import Folding
    from app.ui.widgets.growing_text import GrowingTextEdit
    from app.ui.widgets.icon_label import IconLabel
    from app.ui.widgets.joins import Join, Joins
    from app.ui.widgets.logo import Logo
    from app.ui.widgets.messages import Banner, EmptyState, SavedLabel, SaveState
    from app.ui.widgets.navigation import RailButton, SectionTabs
    from app.ui.widgets.number_keys import NumberKeys
    from app.ui.widgets.qr_picture import QrPicture
    from app.ui.widgets.rating_dots import RatingDots
    from app.ui.widgets.rating_line import RatingLine, RatingNow
    from app.ui.widgets.scrolled import Scrolled
    from app.ui.widgets.sea_mark import SeaMarkPicture
    from app.ui.widgets.text import Text

__all__ = [
    "AmberCard",
    "Avatar",
    "Banner",
    "Card",
    "CheckRow",
    "DropDown",
    "EmptyState",
    "Folding",
    "GrowingTextEdit",
    "IconButton",
    "IconLabel",
    "Join",
    "Joins",
    "LabelledField",
    "LinkButton",
    "Logo",
    "NumberKeys",
    "PasswordField",
    "PrimaryButton",
    "QrPicture",
    "QuoteBar",
    "QuoteCard",
    "RailButton",
    "RatingDots",
    "RatingLine",
    "RatingNow",
    "SaveState",
    "SavedLabel",
    "Scrolled",
    "SeaMarkPicture",
    "SecondaryButton",
    "SectionTabs",
    "Text",
    "ToggleEye",
]

_FILES = {
    "avatar": "Avatar",
    "buttons": "IconButton LinkButton PrimaryButton SecondaryButton ToggleEye",
    "cards": "AmberCard Card QuoteBar QuoteCard",
    "check_row": "CheckRow",
    "drop_down": "DropDown",
    "fields": "LabelledField PasswordField",
    "folding": "Folding",
    "growing_text": "GrowingTextEdit",
    "icon_label": "IconLabel",
    "joins": "Join Joins",
    "logo": "Logo",
    "messages": "Banner EmptyState SavedLabel SaveState",
    "navigation": "RailButton SectionTabs",
    "number_keys": "NumberKeys",
    "qr_picture": "QrPicture",
    "rating_dots": "RatingDots",
    "rating_line": "RatingLine RatingNow",
    "scrolled": "Scrolled",
    "sea_mark": "SeaMarkPicture",
    "text": "Text",
}
_FILE_OF = {name: file for file, names in _FILES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    file = _FILE_OF.get(name)
    if file is None:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{file}"), name)
