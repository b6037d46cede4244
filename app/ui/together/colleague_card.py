"""Kolleger: everybody in the organisation, and when each was last heard from."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.colleagues import Colleague, Standing
from app.models.danish_dates import danish_moment
from app.models.tongue import fixed, t
from app.ui.overview.rows import Rows
from app.ui.widgets import Avatar, Card, Text

_WHAT = fixed(
    "Sidst bekræftet er det nyeste, der er kommet fra kollegaen. Er det længe siden, har kollegaen måske ikke synket."
)


class ColleagueRow(QWidget):
    """Name, work, and when something last came."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._work, self._heard = Text("", "strong"), Text("", "support"), Text("", "support")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(12)
        self._avatar: Avatar | None = None
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for each in (self._name, self._work, self._heard):
            texts.addWidget(each)
        self._row.addLayout(texts, 1)

    def show_colleague(self, colleague: Colleague, today: date) -> None:
        """Somebody."""
        if self._avatar is not None:
            self._avatar.deleteLater()
        self._avatar = Avatar(colleague.name)
        self._row.insertWidget(0, self._avatar)
        heard = danish_moment(colleague.heard.local, today) if colleague.heard else t("intet er kommet endnu")
        self._name.set_words(colleague.name)
        self._work.set_words(colleague.work)
        self._work.setVisible(bool(colleague.work))
        self._heard.set_words(t("Sidst bekræftet: {heard}").format(heard=heard))
        self.setAccessibleName(
            t("{name}, {work}. Sidst bekræftet: {heard}").format(name=colleague.name, work=colleague.work, heard=heard)
        )


class ColleagueCard(Card):
    """Nobody is blamed for having been away."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._none = Text(t("Kolleger"), "strong"), Text("", "body")
        self.body.addWidget(self._heading)
        self.body.addWidget(self._none)
        column = QVBoxLayout()
        self._rows = Rows(column, ColleagueRow)
        self.body.addLayout(column)
        self.body.addWidget(Text(t(_WHAT), "caption"))

    def show_standing(self, found: Standing, today: date) -> None:
        """As it is now."""
        self._heading.set_words(t("Kolleger i {name}").format(name=found.name) if found.name else t("Kolleger"))
        self._none.set_words("" if found.colleagues else t("Der er ikke andre endnu."))
        self._none.setVisible(not found.colleagues)
        for row, each in zip(self._rows.take(len(found.colleagues)), found.colleagues, strict=True):
            row.show_colleague(each, today)

    def words(self) -> list[str]:
        """Everybody, as a screen reader says it."""
        return [row.accessibleName() for row in self.findChildren(ColleagueRow) if row.isVisibleTo(self)]
