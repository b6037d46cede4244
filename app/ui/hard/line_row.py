"""One line of the plan: a grip to move it by, its words, written in place, and whose they are."""

from functools import cached_property

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.commands import wellbeing as commands
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import Texts, fixed, t
from app.models.values import Consent
from app.models.wellbeing import Line, Part, wellbeing
from app.store.drafts import Draft
from app.ui.goals.card_words import CardWords, Wording
from app.ui.goals.columns import turn
from app.ui.goals.menus import MenuButton, add_choices
from app.ui.goals.phrases import said_by_of
from app.ui.goals.read_words import ReadWords
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import choices
from app.ui.goals.wordings import Wordings
from app.ui.hard.phrases import ADD, line_note, paper_note
from app.ui.tokens import line_height
from app.ui.widgets import IconLabel, LinkButton, Text

_GRIP = 22
_ALT = Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ANSWERS = Texts({Consent.YES: fixed("Ja"), Consent.NO: fixed("Nej"), None: fixed("Ikke spurgt")})


class Grip(IconLabel):
    """Six dots to pull a line by; the keyboard has Alt with the arrows, and the menu."""

    pulled = Signal(QPoint)
    let_go = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("grip-vertical", "ink3", parent, size=18)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        keeps = self.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps)

    def sizeHint(self) -> QSize:
        """As high as one line of words beside it."""
        return QSize(_GRIP, line_height("body") + 2 * ReadWords.pad)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pulled.emit(event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.let_go.emit(event.globalPosition().toPoint())


class _Yes(LinkButton):
    """In line with the words over it."""

    padding = 0


class LineRow(QWidget):
    """`abandoned` when a new one was left without a word; `stepped` when the keyboard moves it."""

    abandoned = Signal(object)
    stepped = Signal(object, int)
    map_wished = Signal(bytes)

    def __init__(self, shown: Shown, line: Line, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown, self.line, self.part = shown, line, part
        self.grip = Grip(self)
        wording = Wording("text", "body", ADD[part], self._asks(), SaidBy.CITIZEN, self._save)
        self.lines = CardWords(self, shown, line.record, wording)
        self.lines.context["part"] = part.value
        self.yes = _Yes(t("{called} siger ja").format(called=shown.record.called), "check", self)
        self.menu = MenuButton(t("Mere for linjen"), self._fill, self)
        self._lay_out()
        self.yes.clicked.connect(self._confirm)
        self.lines.opened.connect(self._opened)
        self.lines.closed.connect(self._closed)
        self.lines.given_up.connect(self._put_phone)
        self.lines.abandoned.connect(lambda: self.abandoned.emit(self))
        self.show_line(line)

    def _asks(self) -> str:
        return t("Navn") if self.part is Part.CALL else t("Skriv det, som det bliver sagt")

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addLayout(self.lines.column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(6)
        row.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignLeft)

    @cached_property
    def note(self) -> Text:
        """Whose words, what it waits for, and why it does not stand on paper."""
        text = Text("", "caption", self)
        self._words.insertWidget(1, text)
        return text

    @cached_property
    def phone(self) -> QLineEdit:
        """The number of somebody to call, while the line is being written."""
        edit = QLineEdit(self)
        edit.setPlaceholderText(t("Telefon"))
        edit.setAccessibleName(t("Telefon"))
        edit.textEdited.connect(self._typed_phone)
        edit.returnPressed.connect(lambda: self.lines.finish(refocus=True))
        self.lines.column.insertWidget(2, edit)
        QWidget.setTabOrder(self.lines.editor, edit)
        return edit

    @cached_property
    def number(self) -> Text:
        """The number as it is read."""
        text = Text("", "strong", self, max_lines=1)
        self._words.insertWidget(1, text)
        return text

    @cached_property
    def wordings(self) -> Wordings:
        """Earlier wordings, once they have been asked for."""
        made = Wordings(self.shown, "text", _reword, self)
        self._words.addWidget(made)
        return made

    def _made(self, name: str) -> bool:
        return name in vars(self)

    @property
    def _of_map(self) -> bool:
        return self.line.member is not None

    def show_line(self, line: Line) -> None:
        """The line as it stands now."""
        self.line = line
        self.lines.show(line.record)
        fresh, record = self.lines.fresh, self.shown.record
        if self._of_map:
            self.lines.read.set_words(line.words)
        told = "" if fresh else line_note(record, line, self.shown.desk.today())
        note = "\n".join(filter(None, (told, "" if fresh else paper_note(line))))
        if note or self._made("note"):
            self.note.set_words(note)
            self.note.set_colour("atext" if line.proposed else "ink3")
            turn(self.note, bool(note) and not self.lines.is_open)
        self._show_number()
        turn(self.yes, line.proposed and not fresh and not line.record["text"].conflict)
        turn(self.menu, not fresh)
        self.grip.setVisible(not fresh)
        self._name(note)

    def _name(self, note: str) -> None:
        words = self.line.words
        self.lines.read.setAccessibleName(f"{words}, {self.line.phone}" if self.line.phone else words)
        self.lines.read.setAccessibleDescription(note)
        self.yes.setAccessibleName(
            t("{called} siger ja til: {words}").format(called=self.shown.record.called, words=words)
        )
        self.menu.setAccessibleName(t("Mere for: {words}").format(words=words))

    def _show_number(self) -> None:
        number = self.line.phone
        if number or self._made("number"):
            self.number.set_words(number)
            turn(self.number, bool(number) and not self.lines.is_open)

    def _opened(self) -> None:
        if self._made("note"):
            self.note.hide()
        if self.part is not Part.CALL:
            return
        if not self.lines.begun:
            self._put_phone()
        self.lines.editor.setReadOnly(self._of_map)
        self.phone.show()
        self._show_number()

    def _closed(self) -> None:
        if self.part is Part.CALL:
            self.phone.hide()
            self._save_phone()
        self.show_line(self.line)

    def _put_phone(self) -> None:
        if self.part is Part.CALL:
            self.phone.setText(self.line.phone)

    def _typed_phone(self) -> None:
        self.lines.context["phone"] = self.phone.text()
        self.lines.touch()

    def _save(self, record: RecordView, text: str, said_by: SaidBy) -> Save:
        phone = self.phone.text() if self.part is Part.CALL else None
        if record["text"].live or record["part"].live:
            return commands.reword_line(record, text=text, said_by=said_by, phone=phone)
        plan = wellbeing(self.shown.record)
        return commands.write_line(
            plan, citizen=record.stream, key=record.id, part=self.part, text=text, said_by=said_by, phone=phone or ""
        )

    def _save_phone(self) -> None:
        """The number alone: the words were left as they are, so they carry no save."""
        record, text = self.line.record, self.line.record.text("text")
        if not text or record["text"].conflict or self.phone.text().strip() == self.line.phone:
            return
        if self._of_map or self.lines.editor.text() == text:
            said_by = said_by_of(record, "text", SaidBy.CITIZEN)
            save = commands.reword_line(record, text=text, said_by=said_by, phone=self.phone.text())
            self.shown.desk.save(self, save)

    def _confirm(self) -> None:
        self.shown.desk.save(self, commands.confirm_line(self.line.record, day=self.shown.desk.today()))

    def _fill(self, menu: QMenu) -> None:
        record = self.line.record
        menu.addAction(t("Flyt op\tAlt+Op"), lambda: self.stepped.emit(self, -1))
        menu.addAction(t("Flyt ned\tAlt+Ned"), lambda: self.stepped.emit(self, 1))
        menu.addSeparator()
        if self.part is Part.CALL:
            self._fill_paper(menu)
        if not record["text"].conflict and not self._of_map:
            said_by = said_by_of(record, "text", SaidBy.CITIZEN)
            add_choices(menu, t("Hvis ord er det?"), choices(self.shown.record.called), said_by, self._ascribe)
        if record["text"].earlier and not self._of_map:
            menu.addAction(t("Tidligere ordlyde"), self.show_earlier)
        menu.addSeparator()
        menu.addAction(t("Fjern"), lambda: self.shown.desk.save(self, remove(self.line.record)))

    def _fill_paper(self, menu: QMenu) -> None:
        known = self.line.member or self.line.same_name
        if known is not None:
            menu.addAction(t("Vis på netværkskortet"), lambda: self.map_wished.emit(known.id))
            return
        answer = self.line.record.text("in_print")
        present = Consent(answer) if answer in set(Consent) else None
        add_choices(menu, t("Må det stå på papir?"), _ANSWERS, present, self._ask)

    def _ask(self, answer: Consent | None) -> None:
        self.shown.desk.save(self, commands.ask_to_print(self.line, answer=answer))

    def _ascribe(self, said_by: SaidBy) -> None:
        record = self.line.record
        self.shown.desk.save(self, _reword(record, record.text("text"), said_by))

    def show_earlier(self) -> None:
        """Every wording there was, to be used again."""
        self.wordings.show_record(self.line.record)
        self.wordings.show()

    def resume(self, draft: Draft) -> None:
        """Go on with a draft, the number included."""
        self.lines.resume(draft)
        if self.part is Part.CALL:
            self.phone.setText(str(draft.context.get("phone", self.line.phone)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key())) if event.modifiers() & _ALT else None
        if step is None or self.lines.is_open:
            super().keyPressEvent(event)
            return
        self.stepped.emit(self, step)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.lines.fresh:
            self.menu.open_menu()


def _reword(record: RecordView, text: str, said_by: SaidBy) -> Save:
    return commands.reword_line(record, text=text, said_by=said_by)
