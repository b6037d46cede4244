"""One citizen: the header that is always there, the tabs, and the screen under the tab that is open."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.commands.access import Access, log_access
from app.models.danish_dates import danish_date
from app.models.record import CitizenRecord
from app.models.tongue import TextRows, fixed, t
from app.models.undo import Saved, Stacks
from app.store.drafts import Draft, drafts
from app.store.reading import undo_stacks, with_records
from app.store.vault import Vault, Written
from app.ui.citizen_header import CitizenHeader
from app.ui.desk import Desk, Saving, Status
from app.ui.history.describe import deeds
from app.ui.papers.blank_page import BlankPage
from app.ui.screen import CitizenScreen
from app.ui.widgets import IconButton, LinkButton, SavedLabel, SaveState, SecondaryButton, SectionTabs, Text
from app.ui.widgets.text import plain_tooltip

Screens = Callable[[str, Desk], CitizenScreen]
"""Makes the screen of a tab the first time it is opened."""

TABS = TextRows(
    (
        ("overview", fixed("Overblik")),
        ("meetings", fixed("Møder")),
        ("goals", fixed("Drømme & mål")),
        ("network", fixed("Netværk")),
        ("star", fixed("Stjerne")),
        ("questions", fixed("Spørgsmål")),
        ("plan", fixed("Min plan")),
        ("hard", fixed("Når det er svært")),
        ("together", fixed("Samarbejde")),
        ("history", fixed("Historik")),
    )
)
_STATES = {
    Saving.SAVED: SaveState.SAVED,
    Saving.WRITING: SaveState.WRITING,
    Saving.DRAFT: SaveState.DRAFT,
    Saving.FAILED: SaveState.FAILED,
}


@dataclass(frozen=True)
class _Opened:
    citizen: bytes
    record: CitizenRecord
    drafts: tuple[Draft, ...]
    stacks: Stacks
    tab: str
    beside: Any


class CitizenPage(QWidget):
    """Shows one citizen; `record` is what the screens show now."""

    edit_wanted = Signal(bytes)
    """Open the form with what is known of this citizen."""
    colleagues_wanted = Signal(str)
    """Open the page about colleagues."""
    shown = Signal(bytes)
    """The citizen's record is on the screen."""
    turn_wanted = Signal(bytes, str, bytes)
    """Vend skærmen: this citizen, the tab that is open, and the record that is open in it."""

    def __init__(self, desk: Desk, make_screen: Screens) -> None:
        super().__init__()
        self.desk = desk
        self.record: CitizenRecord | None = None
        self.form: BlankPage | None = None
        """A form to fill in by pen that is open over the screen."""
        self._make_screen = make_screen
        self._screens: dict[str, CitizenScreen] = {}
        self._citizen = b""
        self._streams: frozenset[bytes] = frozenset()
        self._at = b""
        self.setProperty("ring", "none")
        self._build()
        desk.changed.connect(self._maybe_reload)
        desk.status.connect(self._show_status)

    def _build(self) -> None:
        self.name = Text("", "name", max_lines=1)
        self.facts = Text("", "support", max_lines=1)
        self.saved = SavedLabel()
        self.undo_button = LinkButton(t("Fortryd"), "arrow-back-up")
        self.redo_button = IconButton("arrow-forward-up", t("Gentag"))
        self.edit_button = LinkButton(t("Oplysninger"), "pencil")
        self.turn_button = SecondaryButton(t("Vend skærmen"), "screen-share")
        self.turn_button.set_key("F9")
        self.turn_button.setAccessibleDescription(t("Borgeren ser kun sit eget. Du kommer tilbage med din kode (F9)"))
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self._citizen))
        self.turn_button.clicked.connect(self.turn)
        self.tabs = SectionTabs(TABS)
        self.tabs.selected.connect(self.open_tab)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self.stack, 1)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.redo)
        QShortcut(QKeySequence("F9"), self, self.turn)
        for index, (key, _) in enumerate(TABS, 1):
            QShortcut(QKeySequence(f"Ctrl+{index % 10}"), self, partial(self.open_tab, key))

    def _header(self) -> QWidget:
        undo = (self.undo_button, self.redo_button)
        header = CitizenHeader(self.name, self.facts, self.edit_button, ((self.saved,), undo, (self.turn_button,)))
        header.column.addWidget(self.tabs)
        return header

    def open(self, citizen: bytes, tab: str = "overview", at: bytes = b"") -> None:
        """Show a citizen, and in the tab the record `at`; the opening stands in the citizen's own history."""
        self.finish()
        self.leave_form()
        before, self._citizen, self._streams = self._citizen, citizen, frozenset((citizen,))
        self.record = None
        self._at = at
        self.tabs.select(tab)
        self.land()
        self._load()
        if citizen != before:
            self.desk.save(self, log_access(stream=citizen, key=self.desk.new_id(), what=Access.OPENED))

    def open_tab(self, key: str, at: bytes = b"") -> None:
        """Show another screen of the same citizen, and in it the record `at`."""
        if self.record is None:
            return
        self.finish()
        self.leave_form()
        self._at = at
        self.tabs.select(key)
        self._load(self.record if self.record.whole else None)

    @property
    def screen_shown(self) -> CitizenScreen | None:
        """The screen under the open tab."""
        return self._screens.get(self.tabs.key())

    def show_form(self, key: str) -> None:
        """A form to fill in by pen, over the screen that asked for it."""
        self.finish()
        self.leave_form()
        self.form = BlankPage(self.desk, key)
        self.form.left.connect(self.leave_form)
        self.stack.addWidget(self.form)
        self.stack.setCurrentWidget(self.form)
        self.form.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_form(self) -> None:
        """Back to the screen."""
        if self.form is None:
            return
        form, self.form = self.form, None
        self.land()
        if screen := self.screen_shown:
            self.stack.setCurrentWidget(screen)
        self.stack.removeWidget(form)
        form.deleteLater()

    def finish(self) -> None:
        """Hand over what is being typed."""
        if screen := self.screen_shown:
            screen.finish()

    def turn(self) -> None:
        """Vend skærmen, once it is known who is on it."""
        screen = self.screen_shown
        if self.record is not None and screen is not None:
            self.turn_wanted.emit(self._citizen, self.tabs.key(), screen.standing)

    def undo(self) -> None:
        """Take back the last save made here for this citizen."""
        self.finish()
        self.desk.undo(self._citizen)

    def redo(self) -> None:
        """Put back what undo took."""
        self.finish()
        self.desk.redo(self._citizen)

    def _maybe_reload(self, written: Written) -> None:
        """What touches this citizen is shown; that somebody looked changes nothing that is on the screen."""
        if self._citizen and written.streams & self._streams and not written.kinds <= {"access", "author"}:
            self._load()

    def _load(self, known: CitizenRecord | None = None) -> None:
        """Read what the open tab shows; a record that nothing has touched since is not read again."""
        citizen, tab = self._citizen, self.tabs.key()
        screen = self._screen(tab)

        def read(vault: Vault) -> _Opened:
            stacks = undo_stacks(vault, citizen)
            record = with_records(vault, known or screen.read_record(vault, citizen), _last(stacks))
            beside = screen.read_beside(vault, record)
            typed = tuple(draft for each in record.streams for draft in drafts(vault, each))
            return _Opened(citizen, record, typed, stacks, tab, beside)

        self.desk.ask(self, read, self._show)

    def _screen(self, tab: str) -> CitizenScreen:
        if tab not in self._screens:
            made = self._screens[tab] = self._make_screen(tab, self.desk)
            made.goto.connect(self.open_tab)
            made.goto_record.connect(self.open_tab)
            made.colleagues_wanted.connect(self.colleagues_wanted)
            made.form_wanted.connect(self.show_form)
            made.setAccessibleName(dict(TABS)[tab])
            self.stack.addWidget(made)
        return self._screens[tab]

    def _show(self, opened: _Opened) -> None:
        if (opened.citizen, opened.tab) != (self._citizen, self.tabs.key()):
            return
        self.record = opened.record
        self._citizen, self._streams = opened.record.id, frozenset(opened.record.streams)
        self.name.set_words(opened.record.called)
        self.facts.set_words(facts(opened.record))
        self._show_stacks(opened.stacks)
        screen = self._screen(opened.tab)
        if self.form is None and self.stack.currentWidget() is not screen:
            self.land()
            self.stack.setCurrentWidget(screen)
        screen.show_beside(opened.beside)
        if self._at:
            screen.go_to(self._at)
            self._at = b""
        screen.show_record(opened.record, opened.drafts)
        self.shown.emit(self._citizen)
        if self.hasFocus():
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def land(self) -> None:
        """Hold the keyboard while screens change, then give it to the screen: its keys work at once, and Qt does not
        ring whatever happens to come first."""
        if self.isVisible() and not self.tabs.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stacks(self, stacks: Stacks) -> None:
        for button, stack, word in (
            (self.undo_button, stacks.undo, t("Fortryd")),
            (self.redo_button, stacks.redo, t("Gentag")),
        ):
            button.setEnabled(bool(stack))
            words = self._what(stack[-1], word) if stack else word
            button.setToolTip(plain_tooltip(words))
            button.setAccessibleName(words)

    def _what(self, last: Saved, word: str) -> str:
        told = deeds(last.entries[0][1].changes, self.record) if self.record else ()
        return f"{word}: {told[0].did}" if told else word

    def _show_status(self, status: Status) -> None:
        self.saved.show_state(_STATES[status.saving], status.at.local.time() if status.at else None)


def _last(stacks: Stacks) -> set[bytes]:
    """The records that Fortryd and Gentag are about."""
    last = (*stacks.undo[-1:], *stacks.redo[-1:])
    return {change.record for saved in last for change in saved.entries[0][1].changes}


def facts(record: CitizenRecord) -> str:
    """The line beside the name: full name, support since, contact, coordinator."""
    said = record.citizen.text
    parts = [said("full_name") if said("full_name") != record.called else ""]
    support = record.support
    if support and support.section:
        parts.append(
            section_name(support.section)
            + (t(" siden {day}").format(day=danish_date(support.start, weekday=False)) if support.start else "")
        )
    parts.append(t("Kontakt: {said}").format(said=said("contact_rhythm")) if said("contact_rhythm") else "")
    parts.append(t("Koordinator: {said}").format(said=said("coordinator")) if said("coordinator") else "")
    return "  ·  ".join(part for part in parts if part)


def section_name(section: str) -> str:
    """ "82b" as "§ 82 b", "abl105" as "§ 105 i almenboligloven"."""
    if section == "abl105":
        return t("§ 105 i almenboligloven")
    digits = section.rstrip("abcd")
    return f"§ {digits} {section[len(digits) :]}".strip()
