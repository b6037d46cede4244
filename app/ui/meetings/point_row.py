"""One point of the agenda: a round tick, its words, and a menu."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.commands import meetings as commands
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.meeting import AgendaItem
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui import icons
from app.ui.goals.links import ConflictLink
from app.ui.goals.menus import MenuButton
from app.ui.goals.phrases import genitive, said_by_of
from app.ui.meetings.inline import InlineEdit
from app.ui.meetings.room_ground import Ground
from app.ui.tokens import colour, font, line_height
from app.ui.widgets.buttons import Button
from app.ui.widgets.text_block import TextBlock, text_block
from app.ui.widgets.tick_box import TickBox

_TARGET = 40
_HINT = fixed("Hvad skal vi tale om?")


class RoundTick(TickBox):
    """A round box: the point has been talked about."""

    def paint_box(self, painter: QPainter) -> None:
        box = self.box()
        if not self.isChecked():
            painter.setPen(QPen(colour("edge"), 1))
            painter.setBrush(colour("hover" if self.underMouse() and self.isEnabled() else "surface"))
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary"))
        painter.drawEllipse(box)
        icons.paint(painter, "check", box.adjusted(3, 3, -3, -3), colour("on_primary").name())


class PointWords(Button):
    """The words of a point, whole, over as many lines as it takes; semi-bold while it is talked about."""

    padding = 4

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("ring", "parent")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _block(self, width: int) -> TextBlock:
        role = "strong" if self.isChecked() else "body"
        return text_block(self.label(), font(role), line_height(role), width=max(1, width - 2 * self.padding))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_TARGET, self._block(width).height + 16)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _TARGET)

    def paint_ground(self, painter: QPainter) -> None:
        """The row paints it."""

    def paint_content(self, painter: QPainter) -> None:
        block = self._block(self.width())
        block.draw(painter, QPointF(self.padding, (self.height() - block.height) / 2), colour(self.ink_token()))


class PointRow(QWidget):
    """A click chooses it; a second, F2 or the menu writes in it."""

    abandoned = Signal(object)
    carry_wished = Signal(object)

    def __init__(self, ground: Ground, item: AgendaItem, said_by: SaidBy) -> None:
        super().__init__()
        self._ground, self.item, self.said_by = ground, item, said_by
        self.edit: InlineEdit | None = None
        self.tick = RoundTick()
        self.tick.setSizePolicy(self.tick.sizePolicy().Policy.Fixed, self.tick.sizePolicy().Policy.Fixed)
        self.words = PointWords()
        self.menu = MenuButton(t("Mere om punktet"), self._fill)
        self.conflict = ConflictLink()
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(self.words)
        self.column.addWidget(self.conflict)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 0, 2)
        row.setSpacing(0)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self.column, 1)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignVCenter)
        self.tick.clicked.connect(self._tick)
        self.words.clicked.connect(self._clicked)
        self.conflict.clicked.connect(self._settle)
        self.show_item(item)

    @property
    def fresh(self) -> bool:
        """Whether it has not been written yet."""
        return not self.item.record["text"].live

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self.edit is not None and self.edit.writing.begun

    def show_item(self, item: AgendaItem) -> None:
        """The point as it stands now."""
        self.item = item
        text, open_ = item.record.text("text"), self._ground.open
        if self.edit is not None:
            self.edit.writing.show(item.record, open_=True)
        self.words.setText(text)
        self.words.setAccessibleName(
            t("Punkt: {text}{talked}").format(text=text, talked=t(", talt om") if item.talked else "")
        )
        self.tick.setChecked(item.talked)
        self.tick.setAccessibleName(t("Talt om: {text}").format(text=text))
        self.menu.set_words(t("Mere om punktet {text}").format(text=text))
        self.tick.setEnabled(open_ and not self.fresh)
        self.conflict.setVisible(item.record["text"].conflict and open_)
        self.show_choice()

    def show_choice(self) -> None:
        """Whether it is the point that is talked about."""
        chosen = self._ground.point == self.item.record.id
        self.words.setChecked(chosen)
        self.menu.setVisible(chosen and self._ground.open and not self.fresh and self.edit is None)
        self.words.updateGeometry()
        self.update()

    def _tick(self) -> None:
        self._ground.desk.save(self, commands.tick_item(self.item, talked=self.tick.isChecked()))

    def _clicked(self) -> None:
        if self._ground.point == self.item.record.id and self._ground.open:
            self.write()
        else:
            self._ground.choose(self.item.record.id)
        self.show_choice()

    def _settle(self) -> None:
        self._ground.shown.conflict_wished.emit(self.item.record.id, "text")

    def _fill(self, menu: QMenu) -> None:
        menu.addAction(t("Ret ordene")).triggered.connect(self.write)
        menu.addAction(t("Tag med til næste møde")).triggered.connect(lambda: self.carry_wished.emit(self.item))
        menu.addAction(t("Fjern punktet")).triggered.connect(self._remove)

    def _remove(self) -> None:
        if self._ground.point == self.item.record.id:
            self._ground.choose(None)
        self._ground.desk.save(self, remove(self.item.record))

    def write(self) -> None:
        """Write in it; where two wordings stand side by side, one of them is to be chosen first."""
        if self.item.record["text"].conflict:
            self._settle()
            return
        self._open()
        if self.edit is not None:
            self.edit.begin()

    def resume(self, draft: Draft) -> None:
        """Go on with a draft."""
        self._open()
        if self.edit is not None:
            self.edit.resume(draft)

    def _open(self) -> None:
        if self.edit is not None:
            return
        said_by = said_by_of(self.item.record, "text", self.said_by)
        answers = {
            SaidBy.CITIZEN: t("{whose} punkt").format(whose=genitive(self._ground.shown.record.called)),
            SaidBy.WORKER: t("Mit punkt"),
        }
        self.edit = InlineEdit(
            self._ground.shown, self.item.record, "text", self._save, said_by=said_by, answers=answers,
            placeholder=t(_HINT),
        )  # fmt: skip
        self.edit.writing.context["meeting"] = self._ground.meeting.record.id
        self.edit.closed.connect(self._closed)
        self.column.addWidget(self.edit)
        self.words.hide()
        self.menu.hide()

    def _closed(self, written: bool) -> None:
        edit, self.edit = self.edit, None
        if edit is None:
            return
        text = edit.editor.text().strip()
        self.said_by = edit.whose.said_by()
        edit.hide()
        edit.deleteLater()
        self.words.show()
        if text:
            self.words.setText(text)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.fresh and not written:
            self.abandoned.emit(self)

    def _save(self, record: RecordView, text: str, said_by: SaidBy) -> Save:
        if record["text"].live:
            return commands.reword_item(AgendaItem(record), text=text, said_by=said_by)
        meeting = self._ground.meeting.record
        return commands.add_item(citizen=meeting.stream, meeting=meeting.id, key=record.id, text=text, said_by=said_by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.words.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground.point == self.item.record.id and self.edit is None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("psoft"))
            painter.drawRoundedRect(self.rect(), 8, 8)
