"""The side card while an earlier day's map is open: what one sees, what has happened since, and the way back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.map_news import News
from app.models.tongue import fixed, t
from app.ui.network.change_list import ChangeList
from app.ui.widgets import PrimaryButton, Text

_NO_BREAK = "\u00a0"
_TO_READ = fixed("Det er til at se på. Der kan ikke flyttes noget på et tidligere kort.")


class EarlierSide(QWidget):
    """`left` goes back to the map as it stands."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lead = Text("", "heading")
        self.back = PrimaryButton(t("Til i dag"), "arrow-right")
        self.changes = ChangeList()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 16)
        column.setSpacing(12)
        column.addWidget(self.lead)
        column.addWidget(Text(t(_TO_READ), "support"))
        column.addWidget(self.back)
        column.addSpacing(8)
        column.addWidget(Text(t("Siden da"), "strong"))
        column.addWidget(self.changes, 1)
        self.back.clicked.connect(self.left)

    def show_day(self, day: date, told: tuple[News, ...]) -> None:
        """An earlier day, and what is different now."""
        self.lead.set_words(
            t("Sådan så kortet ud {replace}").format(replace=danish_date(day, weekday=False).replace(" ", _NO_BREAK))
        )
        self.changes.show_news(told)
