"""The white card, and the citizen's words behind an amber bar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.tongue import t
from app.ui.tokens import colour
from app.ui.widgets.text import Text

_BAR = 6
_RADIUS = 8.0


def in_quotes(words: str) -> str:
    """Quotation marks belong round somebody's words only; none round nothing."""
    bare = words.strip()
    return t("”{bare}”").format(bare=bare) if bare else ""


class Card(QFrame):
    """A white area with a thin edge; put content in `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(8)

    def set_selected(self, selected: bool) -> None:
        """Soft green with a heavier edge; the content must say it in words or with a tick too."""
        self.setProperty("selected", selected)
        self.style().unpolish(self)
        self.style().polish(self)


class QuoteBar(QWidget):
    """An amber bar, whose words they are, and the words: for use inside a card."""

    def __init__(self, words: str, caption: str = "", parent: QWidget | None = None, *, role: str = "goal") -> None:
        super().__init__(parent)
        self.words = Text("", role)
        self.caption = Text("", "support")
        column = QVBoxLayout(self)
        column.setContentsMargins(_BAR + 12, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.caption)
        column.addWidget(self.words)
        self.set_quote(words, caption)

    def set_quote(self, words: str, caption: str = "") -> None:
        """Words without quotation marks; the bar puts them."""
        self.words.set_words(in_quotes(words))
        self.caption.set_words(caption)
        self.caption.setVisible(bool(caption))
        self.setAccessibleName(f"{caption}: {in_quotes(words)}" if caption else in_quotes(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, _BAR, self.height()), colour("amber"))


class AmberCard(QFrame):
    """The ground of a dream: soft amber behind the bar; what stands on it is up to the user."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        around = QRectF(self.rect())
        for inset, token in ((0.0, "aline"), (1.0, "asoft")):  # an edge drawn as a line would cost four times more
            painter.setBrush(colour(token))
            radius = _RADIUS + 0.5 - inset
            painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.setClipRect(QRectF(0, 0, _BAR, self.height()))  # a clip with round corners would cost ten times more
        painter.setBrush(colour("amber"))
        painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class QuoteCard(AmberCard):
    """A dream: the amber card with the citizen's words, who and when. `row` takes a button beside the caption."""

    def __init__(self, words: str, caption: str = "", parent: QWidget | None = None, *, role: str = "goal") -> None:
        super().__init__(parent)
        self.words = Text("", role)
        self.caption = Text("", "support" if role == "dream" else "caption")
        self.caption.set_colour("atext")
        column = QVBoxLayout(self)
        column.setContentsMargins(_BAR + 16, 16, 16, 12)
        column.setSpacing(4)
        self.row = QHBoxLayout()
        self.row.setSpacing(16)
        self.row.addWidget(self.caption, 1)
        column.addWidget(self.words)
        column.addLayout(self.row)
        column.addStretch(1)
        self.set_quote(words, caption)

    def set_quote(self, words: str, caption: str = "") -> None:
        """Words without quotation marks; the card puts them."""
        self.words.set_words(in_quotes(words))
        self.caption.set_words(caption)
        self.setAccessibleName(in_quotes(words))
        self.setAccessibleDescription(caption)
