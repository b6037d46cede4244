"""Borgere: find the right person in seconds, by a name or by anything that has been written."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.access import Access, log_access
from app.models.tongue import fixed, t
from app.store.reading import CaseRow, caseload
from app.store.same_person import Question, questions
from app.store.vault import Written
from app.ui.citizens.citizen_panel import CitizenPanel
from app.ui.citizens.line_list import ColumnHeads, LineList
from app.ui.citizens.lines import (
    MOST_HITS,
    CitizenLine,
    Found,
    HeadingLine,
    HitLine,
    Line,
    citizen_lines,
    find_in_writing,
    hit_line,
)
from app.ui.citizens.naming import told_apart
from app.ui.citizens.same_person import SamePersonLine
from app.ui.citizens.search_field import SearchField
from app.ui.desk import Desk
from app.ui.tokens import scaled
from app.ui.widgets import Card, EmptyState, Folding, LinkButton, SecondaryButton, Text

_DEBOUNCE_MS = 60
_LEAST_LETTERS = 2
_PANEL, _PANEL_SHARE = 328, 0.42
_NOT_SHOWN = frozenset({"access", "author", "worker"})
_PURPOSE = fixed(
    "Her står de borgere, du følger: hvad de drømmer om, og hvornår I sidst var sammen.\nEt navn er nok til at begynde."
)
_NOTHING = fixed(
    "Det fandt vi ikke på denne computer. Prøv med færre bogstaver, eller med et ord fra noget, I har skrevet sammen."
)


class CitizensScreen(QWidget):
    """The caseload. The page that opens logs the opening; finding by something written is logged here."""

    opened = Signal(bytes)
    """A citizen's id."""
    opened_hit = Signal(bytes, str, bytes)
    """Citizen, kind and record of the place that was found."""
    new_wanted = Signal()
    """Ny borger."""
    file_wanted = Signal()
    """Hent fra fil."""
    substitute_wanted = Signal()
    """Luk en vikar ind."""
    edit_wanted = Signal(bytes)
    """Ret oplysninger."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[CaseRow, ...] = ()
        self._apart: dict[bytes, str] = {}
        self._hits: tuple[Found, ...] = ()
        self._answered = ""
        self._stale = True
        self._build()
        self._soon = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._soon.timeout.connect(self._search)
        self.search.changed.connect(self._typed)
        self.search.stepped.connect(self.list.step)
        self.search.submitted.connect(self.list.open_line)
        self.list.chosen.connect(self._chosen)
        self.list.wanted.connect(self._open)
        self.panel.opened.connect(self.list.open_line)
        self.panel.edited.connect(self._edit)
        find = QShortcut(QKeySequence.StandardKey.Find, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)
        desk.changed.connect(self._changed)

    def _build(self) -> None:
        self.count = Text("", "body", max_lines=1)
        self.count.set_colour("ink2")
        self.new_button = SecondaryButton(t("Ny borger"), "user-plus")
        self.new_button.clicked.connect(self.new_wanted)
        self.file_button = SecondaryButton(t("Hent fra fil"), "folder")
        self.file_button.clicked.connect(self.file_wanted)
        self.substitute_button = SecondaryButton(t("Luk en vikar ind"), "users")
        self.substitute_button.clicked.connect(self.substitute_wanted)
        self.substitute_button.hide()
        self.search = SearchField(t("Søg efter et navn, en drøm, et ord"))
        self.same = SamePersonLine(self._desk)
        self.summary = Text("", "support", max_lines=1)
        self.list = LineList()
        self.list.setAccessibleName(t("Borgere"))
        self.panel = CitizenPanel()
        self.empty = EmptyState("users", t(_PURPOSE), t("Ny borger"))
        self.empty.acted.connect(self.new_wanted)
        self.empty_file_button = self._below_empty()
        self._nothing = EmptyState("search", t(_NOTHING))
        self._loading = QWidget()
        self._pages = QStackedWidget()
        for page in (self._loading, self._caseload_page(), self.empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 16)
        column.setSpacing(20)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)

    def _below_empty(self) -> LinkButton:
        """Whoever has the caseload in a sheet need not write it again."""
        button = LinkButton(t("Hent fra fil"), "folder")
        button.clicked.connect(self.file_wanted)
        column = self.empty.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(t("Borgere"), "name", max_lines=1))
        head.addWidget(self.count, 1)
        head.addWidget(self.substitute_button)
        head.addWidget(self.file_button)
        head.addWidget(self.new_button)
        return head

    def _caseload_page(self) -> QWidget:
        page = QWidget()
        said = Folding(spacing=16)
        where = Text(t("Søger i alt, hvad der er skrevet på denne computer"), "support", max_lines=1)
        where.set_colour("ink3")
        said.addWidget(self.summary, 1)
        said.addWidget(where)
        self._results = QStackedWidget()
        self._results.addWidget(self._list_card())
        self._results.addWidget(self._nothing)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self._results, 1)
        both.addWidget(self.panel)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.same)
        column.addLayout(said)
        column.addLayout(both, 1)
        return page

    def _list_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 0)
        card.body.setSpacing(0)
        card.body.addWidget(ColumnHeads(self.list))
        card.body.addWidget(self.list, 1)
        hint = Text(t("Vælg med piletasterne. Enter åbner."), "support", max_lines=1)
        hint.set_colour("ink3")
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(hint)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setObjectName("rule")
        card.body.addWidget(line)
        card.body.addLayout(row)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(min(scaled(_PANEL), round(self.width() * _PANEL_SHARE)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()
        self.focus_search()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.same.forget()

    def focus_search(self) -> None:
        """Put the keyboard in the search field, with what stands there selected."""
        self.search.setFocus()
        self.search.edit.selectAll()

    def _changed(self, written: Written) -> None:
        if written.kinds <= _NOT_SHOWN:
            return
        self._stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._stale = False
        self._desk.ask(self, lambda vault: (caseload(vault), questions(vault)), lambda found: self._loaded(*found))

    def _loaded(self, rows: tuple[CaseRow, ...], asked: tuple[Question, ...]) -> None:
        self.same.ask(asked)
        begun = self._pages.currentWidget() is self._loading
        self._rows, self._apart = rows, told_apart(rows)
        self.count.set_words(t("du følger {count}").format(count=len(rows)))
        self.count.setVisible(bool(rows))
        for button in (self.file_button, self.new_button):
            button.setVisible(bool(rows))
        self._pages.setCurrentIndex(1 if rows else 2)
        self._show_lines(keep=self.list.line())
        if len(self.search.words()) >= _LEAST_LETTERS:
            self._search()
        if rows and begun and self.isVisible():
            self.focus_search()

    def _typed(self, words: str) -> None:
        if len(words) < _LEAST_LETTERS:
            self._soon.stop()
            self._hits, self._answered = (), words
        else:
            self._soon.start()
        self._show_lines()

    def _search(self) -> None:
        words = self.search.words()
        self._desk.ask(self, lambda vault: find_in_writing(vault, words), lambda hits: self._found(words, hits))

    def _found(self, words: str, hits: tuple[Found, ...]) -> None:
        if words != self.search.words():
            return
        self._hits, self._answered = hits, words
        self._show_lines(keep=self.list.line())

    def _show_lines(self, keep: Line | None = None) -> None:
        words, today = self.search.words(), self._desk.today()
        offset = self._desk.now().offset
        named = citizen_lines(self._rows, words, self._apart, today=today)
        hits = [hit_line(hit, self._apart.get(hit.hit.citizen, ""), today=today, offset=offset) for hit in self._hits]
        lines: list[Line] = [*named]
        if hits:
            lines += [HeadingLine(t("Står også i") if named else t("Står i")), *hits]
        self.list.show_lines(lines, keep)
        self._results.setCurrentIndex(1 if not lines and self._answered == words and words else 0)
        self.summary.set_words(_summary(len(named), len(hits)) if words else "")

    def _row(self, line: Line | None) -> CaseRow | None:
        if line is None or isinstance(line, HeadingLine):
            return None
        return next((row for row in self._rows if row.citizen == line.citizen), None)

    def _chosen(self, line: Line | None) -> None:
        row = self._row(line)
        self.panel.setVisible(row is not None)
        if row is not None:
            same = row.citizen in self._apart
            self.panel.show_citizen(row, same_name=same, today=self._desk.today())

    def _open(self, line: Line) -> None:
        if isinstance(line, CitizenLine):
            self.opened.emit(line.citizen)
        elif isinstance(line, HitLine):
            self._desk.save(self, log_access(stream=line.citizen, key=self._desk.new_id(), what=Access.FOUND))
            self.opened_hit.emit(line.citizen, line.kind, line.record)

    def _edit(self) -> None:
        row = self._row(self.list.line())
        if row is not None:
            self.edit_wanted.emit(row.citizen)


def _summary(citizens: int, places: int) -> str:
    people = {0: t("Ingen med det navn"), 1: t("1 borger")}.get(
        citizens, t("{citizens} borgere").format(citizens=citizens)
    )
    most = t("de nyeste ") if places == MOST_HITS else ""
    written = {0: "", 1: t(" · 1 sted i det skrevne")}.get(
        places, t(" · {most}{places} steder i det skrevne").format(most=most, places=places)
    )
    return people + written
