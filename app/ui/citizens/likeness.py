"""Is this somebody who is here already? Said before a second record is begun for the same person."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.tongue import t
from app.store.reading import CaseRow
from app.ui.citizens.naming import presented
from app.ui.tokens import colour
from app.ui.widgets import LinkButton, SecondaryButton, Text

_MOST = 3


def same_name(rows: Sequence[CaseRow], called: str, full_name: str, *, besides: bytes | None) -> tuple[CaseRow, ...]:
    """Those who are called so, or have the same full name."""
    name = (called or full_name.split(" ")[0]).casefold()
    whole = full_name.casefold()
    return tuple(
        row
        for row in rows
        if row.citizen != besides
        and ((name and row.called.casefold() == name) or (whole and row.full_name.casefold() == whole))
    )


def same_cpr(rows: Sequence[CaseRow], digits: str, *, besides: bytes | None) -> CaseRow | None:
    """The one who has this number already."""
    return next((row for row in rows if digits and row.cpr == digits and row.citizen != besides), None)


def _listed(rows: Sequence[CaseRow]) -> str:
    """ "Søren Bak, født 1984, og Søren Holm, født 1955"; the first three, and how many more."""
    names = [presented(row) for row in rows[:_MOST]]
    if len(rows) > _MOST:
        names.append(t("{count} til").format(count=len(rows) - _MOST))
    return t("{list} og {names}").format(list="; ".join(names[:-1]), names=names[-1])


class LikenessPanel(QWidget):
    """Says who it may be, and asks; a number that is taken is no question."""

    opened = Signal(bytes)
    """It is this citizen."""
    denied = Signal()
    """It is somebody else."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "body")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(self._buttons)
        self.hide()

    def ask(self, called: str, rows: Sequence[CaseRow]) -> None:
        """Somebody with the same name is here."""
        if len(rows) == 1:
            words = t("{who}. Er det den samme?").format(who=presented(rows[0]))
            self._say(words, t("Der er allerede en {called}:").format(called=called), rows)
        else:
            self._say(
                t("{listed}. Er det en af dem?").format(listed=_listed(rows)),
                t("Der er allerede flere, der hedder {called}:").format(called=called),
                rows,
            )
        other = LinkButton(t("Det er en anden"))
        other.clicked.connect(self.denied)
        self._buttons.insertWidget(self._buttons.count() - 1, other)

    def insist(self, row: CaseRow) -> None:
        """The number is somebody's already."""
        self._say(t("Nummeret tilhører {who}. Åbn den borger, eller ret nummeret.").format(who=presented(row)),
                  t("Det CPR-nummer findes her allerede."), [row])  # fmt: skip

    def first_button(self) -> QWidget | None:
        """Where the keyboard goes when there is a question."""
        item = self._buttons.itemAt(0)
        return item.widget() if item else None

    def _say(self, words: str, lead: str, rows: Sequence[CaseRow]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._words.set_words(words, lead=lead)
        self.setAccessibleName(self._words.text())
        for row in rows[:_MOST]:
            self._buttons.addWidget(self._open_button(row))
        self._buttons.addStretch(1)
        self.show()

    def _open_button(self, row: CaseRow) -> SecondaryButton:
        button = SecondaryButton(t("Åbn {full_name}").format(full_name=row.full_name or row.called))
        button.clicked.connect(lambda: self.opened.emit(row.citizen))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("aline"), 1))
        painter.setBrush(colour("asoft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
