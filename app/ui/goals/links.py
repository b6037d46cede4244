"""Two links that cards have: one that waits quietly, and one that says that words stand in two ways."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.models.tongue import t
from app.ui.tokens import font
from app.ui.widgets import LinkButton


class QuietLink(LinkButton):
    """A fold: grey until somebody looks for it."""

    padding = 4

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self.set_colour("ink2")
        self.setCheckable(True)

    def label_font(self) -> QFont:
        return font("support")


class BackLink(LinkButton):
    """The way back, in line with the words under it."""

    padding = 0

    def __init__(self, text: str) -> None:
        super().__init__(text, "arrow-left")


class ConflictLink(LinkButton):
    """Calm amber: nothing is wrong, somebody only has to choose. Stands on the edge of the words over it."""

    padding = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Skrevet på to måder"), "arrows-exchange", parent)
        self.set_colour("atext")
