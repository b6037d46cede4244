"""One agreement: ticked when it is done, put right, given up."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.commands import agreements as commands
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.meeting import Agreement
from app.models.tongue import t
from app.ui.goals.links import ConflictLink
from app.ui.goals.menus import MenuButton
from app.ui.goals.phrases import said_by_of
from app.ui.meetings.agreement_fields import AgreementFields
from app.ui.meetings.phrases import agreement_note
from app.ui.meetings.room_ground import Ground
from app.ui.widgets import CheckRow, LinkButton, SecondaryButton

_WRITTEN = ("what", "who", "by", "done", "dropped")


class AgreementRow(QWidget):
    """The fields are made when somebody puts it right."""

    def __init__(self, ground: Ground, agreement: Agreement) -> None:
        super().__init__()
        self._ground, self.agreement = ground, agreement
        self.fields: AgreementFields | None = None
        self._before: tuple[str, str, str] = ("", "", "")
        self.check = CheckRow("")
        self.menu = MenuButton(t("Mere om aftalen"), self._fill)
        self.conflict = ConflictLink()
        self._editor = QWidget()
        self._column = QVBoxLayout(self._editor)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._editor.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.check, 1)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.conflict)
        column.addWidget(self._editor)
        self.check.clicked.connect(self._tick)
        self.conflict.clicked.connect(self._settle)
        self.show_agreement(agreement)

    @property
    def writing(self) -> bool:
        """Whether it is being put right."""
        return self.fields is not None

    def show_agreement(self, agreement: Agreement) -> None:
        """The agreement as it stands now."""
        if not self.writing:
            self.agreement = agreement
        text = agreement.record.text("what")
        self.check.set_words(text, agreement_note(agreement, self._ground.desk.today()))
        self.check.setChecked(agreement.done is not None)
        self.check.setEnabled(agreement.dropped is None)
        self.check.setAccessibleName(t("Gjort: {text}").format(text=text))
        self.menu.set_words(t("Mere om aftalen {text}").format(text=text))
        self.conflict.setVisible(bool(self._conflicts()))

    def _conflicts(self) -> list[str]:
        return [name for name in _WRITTEN if self.agreement.record[name].conflict]

    def _settle(self) -> None:
        self._ground.shown.conflict_wished.emit(self.agreement.record.id, self._conflicts()[0])

    def _tick(self) -> None:
        done = self._ground.desk.today() if self.check.isChecked() else None
        self._ground.desk.save(self, commands.tick_agreement(self.agreement, done=done))

    def _fill(self, menu: QMenu) -> None:
        menu.addAction(t("Ret aftalen")).triggered.connect(self.write)
        if self.agreement.dropped:
            menu.addAction(t("Tag den op igen")).triggered.connect(lambda: self._drop(again=True))
        elif self.agreement.open:
            menu.addAction(t("Opgiv aftalen")).triggered.connect(lambda: self._drop(again=False))

    def _drop(self, *, again: bool) -> None:
        day = None if again else self._ground.desk.today()
        self._ground.desk.save(self, commands.drop_agreement(self.agreement, dropped=day))

    def write(self) -> None:
        """Open the fields; where two wordings stand side by side, one of them is to be chosen first."""
        record = self.agreement.record
        if self._conflicts():
            self._settle()
            return
        if self.fields is not None:
            return
        self.fields = AgreementFields(self._ground.desk.today)
        self.fields.put(record.text("who"), record.text("what"), self.agreement.by)
        self._before = self._typed()
        self.fields.entered.connect(self.keep)
        keep, stop = SecondaryButton(t("Gem"), "check"), LinkButton(t("Fortryd"))
        keep.clicked.connect(self.keep)
        stop.clicked.connect(self.give_up)
        buttons = QHBoxLayout()
        for button in (keep, stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._buttons = (keep, stop)
        self._column.addWidget(self.fields)
        self._column.addLayout(buttons)
        self._editor.show()
        self.check.hide()
        self.menu.hide()
        self.fields.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> tuple[str, str, str]:
        assert self.fields is not None
        return self.fields.who.text(), self.fields.what.text(), self.fields.by.text()

    def keep(self) -> None:
        """Save what stands in the fields; a day that cannot be read is mended first."""
        if self.fields is None:
            return
        if not self.fields.readable:
            self.fields.by.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._typed() != self._before:
            who, what, _ = self._typed()
            said_by = said_by_of(self.agreement.record, "what", SaidBy.TOGETHER)
            try:
                save = commands.reword_agreement(
                    self.agreement, what=what, who=who, by=self.fields.day(), said_by=said_by
                )
            except UserError as fault:
                self._ground.desk.refused.emit(fault)
                return
            self._ground.desk.save(self, save)
        self.give_up()

    def give_up(self) -> None:
        """Close the fields."""
        if self.fields is None:
            return
        for part in (self.fields, *self._buttons):
            part.hide()
            part.deleteLater()
        self.fields = None
        self._editor.hide()
        self.check.show()
        self.menu.show()
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Hand over what is being put right."""
        if self.fields is not None and self.fields.readable:
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.writing:
            self.give_up()
            return
        super().keyPressEvent(event)
