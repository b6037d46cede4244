"""The four steps, each a widget that says when it is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.errors import SurroundingsError
from app.models.tongue import TextRows, fixed, t
from app.ui.new_password import NewPassword
from app.ui.widgets import Card, DropDown, LabelledField, LinkButton, PrimaryButton, SecondaryButton, Text

_GROUPS = 7
_PAPER_CODE = fixed(
    "Glemmer du adgangskoden, kan kun denne kode åbne dine ting. Den vises ikke igen. Print den, eller skriv"
    " den af, og læg den et sikkert sted. Ikke i computertasken."
)
_PRINTED = fixed("Sendt til printeren. Se efter, at alle syv grupper står på papiret.")
_NOT_PRINTED = fixed("Printeren tog ikke imod. Skriv koden af, eller se efter, om printeren er tændt.")
ROLES = TextRows((fixed("Bostøtte"), fixed("Fremskudt rådgivning"), fixed("Sagsbehandler"), fixed("Leder")))


class Step(QWidget):
    """A heading, a sentence, content, and the way on; `back` where there is one."""

    done = Signal()
    back = Signal()

    def __init__(self, heading: str, sentence: str, onward: str, *, can_go_back: bool = True) -> None:
        super().__init__()
        self._onward = onward
        self.content = QVBoxLayout()
        self.content.setSpacing(12)
        self.button = PrimaryButton(onward)
        self.button.clicked.connect(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Text(heading, "name"))
        column.addWidget(Text(sentence, "body"))
        column.addSpacing(12)
        column.addLayout(self.content)
        column.addSpacing(16)
        row = QHBoxLayout()
        self.back_button = LinkButton(t("Tilbage"), "arrow-left")
        self.back_button.clicked.connect(self.back)
        row.addWidget(self.button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        column.addLayout(row)
        self.back_button.setVisible(can_go_back)
        column.addStretch(1)

    def finish(self) -> None:
        """Go on, if all is in order."""
        self.done.emit()

    def show_working(self, words: str) -> None:
        """What is being made meanwhile, with no way on or back; an empty text when it is over."""
        self.button.setText(words or self._onward)
        self.button.setEnabled(not words)
        self.back_button.setEnabled(not words)


class WhoStep(Step):
    """Name and role."""

    def __init__(self, *, can_go_back: bool) -> None:
        super().__init__(
            t("Velkommen"),
            t("Her skriver du sammen med borgeren. Først skal vi vide, hvem du er. Dit navn står ved det, du skriver."),
            t("Videre"),
            can_go_back=can_go_back,
        )
        self.name = QLineEdit()
        self.role = DropDown()
        self.role.setEditable(True)
        self.role.addItems(ROLES)
        self._name = LabelledField(t("Dit navn"), self.name)
        self.content.addWidget(self._name)
        self.content.addWidget(LabelledField(t("Din rolle"), self.role, t("Vælg på listen, eller skriv din egen.")))
        self.name.returnPressed.connect(self.finish)
        own_words = self.role.lineEdit()
        if own_words is not None:
            own_words.returnPressed.connect(self.finish)
        self.name.textEdited.connect(lambda _: self._name.set_error(""))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.name.setFocus()

    def finish(self) -> None:
        if not self.name.text().strip():
            self.say(t("Skriv dit navn."))
            return
        super().finish()

    def say(self, words: str) -> None:
        """What is wrong with the name."""
        self._name.set_error(words)
        self.name.setFocus()


class PasswordStep(Step):
    """A password of one's own."""

    def __init__(self) -> None:
        super().__init__(
            t("Vælg en adgangskode"),
            t("Den låser alt, hvad du skriver, også hvis computeren bliver stjålet. Kun du kender den."),
            t("Videre"),
        )
        self.passwords = NewPassword()
        self.passwords.submitted.connect(self.button.click)
        self.content.addWidget(self.passwords)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.passwords.first.setFocus()

    def finish(self) -> None:
        if self.passwords.checked() is not None:
            super().finish()


class CodeStep(Step):
    """The paper code, shown this once."""

    print_wanted = Signal()

    def __init__(self, code: str, heading: str = fixed("Din nødkode"), sentence: str = _PAPER_CODE) -> None:
        super().__init__(t(heading), t(sentence), t("Jeg har den på papir"), can_go_back=False)
        self.code = code
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        for index, group in enumerate(code.split("-")):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(Text(str(index + 1), "caption"))
            shown = Text(group, "citizen-heading", max_lines=1)
            shown.setAccessibleName(t("Gruppe {index}: {list}").format(index=index + 1, list=" ".join(group)))
            cell.addWidget(shown)
            grid.addLayout(cell, index // 4, index % 4)
        card.body.addLayout(grid)
        self.print_button = SecondaryButton(t("Print koden"), "printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.content.addWidget(card)
        self._outcome = Text("", "support")
        self._outcome.hide()
        self.content.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._outcome)
        QWidget.setTabOrder(self.print_button, self.button)

    def showEvent(self, event: QShowEvent) -> None:
        """The paper comes first: a habitual Enter must not pass by the only time that the code is shown."""
        super().showEvent(event)
        self.print_button.setFocus()

    def printed(self, fault: SurroundingsError | None) -> None:
        """How the printing went."""
        self._outcome.set_words(t(_NOT_PRINTED) if fault else t(_PRINTED))
        self._outcome.show()


def two_groups(random: Callable[[int], bytes]) -> list[int]:
    """Which two groups of a code are asked for."""
    first, other = random(2)
    one = first % _GROUPS
    return sorted((one, (one + 1 + other % (_GROUPS - 1)) % _GROUPS))


class ProofStep(Step):
    """Two groups of the code, typed from the paper."""

    def __init__(self, code: str, asked: Sequence[int]) -> None:
        super().__init__(
            t("Står den rigtigt på papiret?"),
            t("Skriv to af grupperne fra papiret, så er vi sikre på, at koden kan bruges, når den skal."),
            t("Færdig"),
        )
        self.back_button.setText(t("Vis koden igen"))
        groups = code.split("-")
        self._wanted = [groups[number] for number in asked]
        self.edits = [QLineEdit() for _ in asked]
        self.fields = [
            LabelledField(t("Gruppe {number}").format(number=number + 1), edit)
            for number, edit in zip(asked, self.edits, strict=True)
        ]
        row = QHBoxLayout()
        row.setSpacing(16)
        for field, edit in zip(self.fields, self.edits, strict=True):
            edit.setMaxLength(8)
            edit.returnPressed.connect(self._enter)
            edit.textEdited.connect(lambda _, field=field: field.set_error(""))
            row.addWidget(field, 1)
        self.content.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.edits[0].setFocus()

    def _enter(self) -> None:
        empty = next((edit for edit in self.edits if not edit.text().strip()), None)
        if empty is not None:
            empty.setFocus()
        else:
            self.button.click()

    def say(self, words: str) -> None:
        """What stands in the way of the last step."""
        self.fields[0].set_error(words)

    def finish(self) -> None:
        wrong = [
            (field, edit)
            for field, edit, wanted in zip(self.fields, self.edits, self._wanted, strict=True)
            if _kindly(edit.text()) != wanted
        ]
        for field, _ in wrong:
            field.set_error(t("Den passer ikke med koden. Se på papiret igen."))
        if wrong:
            wrong[0][1].setFocus()
        else:
            super().finish()


def _kindly(written: str) -> str:
    """What a hand writes for what is meant: O for 0, I and L for 1; spaces and hyphens do not count."""
    return written.upper().replace("O", "0").replace("I", "1").replace("L", "1").replace(" ", "").replace("-", "")
