"""One consent of the citizen's own, and one person on the map with what they have answered."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.consents import Neighbour, Permission
from app.models.tongue import t
from app.ui.consent_words import answers_words, scope_words, standing_words
from app.ui.network.phrases import ANSWERS, CONSENTS
from app.ui.widgets import IconLabel, LinkButton, Text
from app.ui.widgets.segments import Segments


class PermissionRow(QWidget):
    """What, to whom, and how it stands; what has been withdrawn stays and is quiet."""

    withdrawal_wanted = Signal(object)
    correction_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, consent: Permission, today: date) -> None:
        super().__init__()
        self.consent = consent
        holds = consent.holds(today)
        words = Text(scope_words(consent), "body")
        words.set_colour("ink" if holds else "ink3")
        self.withdraw = LinkButton(t("Træk tilbage"))
        self.correct = LinkButton(t("Ret"), "pencil")
        self.remove = LinkButton(t("Slet, det var en fejl"), "trash")
        self.withdraw.clicked.connect(lambda: self.withdrawal_wanted.emit(consent))
        self.correct.clicked.connect(lambda: self.correction_wanted.emit(consent))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(consent))
        self.withdraw.setVisible(consent.withdrawn is None)
        for button in (self.withdraw, self.correct, self.remove):
            button.setAccessibleName(f"{button.text()}: {scope_words(consent)}")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(words)
        texts.addWidget(Text(standing_words(consent, today), "support"))
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for button in (self.withdraw, self.correct, self.remove):
            button.padding = 0
            buttons.addWidget(button)
        buttons.addStretch(1)
        texts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        icon = IconLabel("circle-check" if holds else "circle-x", "ptext" if holds else "ink3")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)


class NeighbourRow(QWidget):
    """A line of what they have said; the three questions fold out."""

    answered = Signal(object, str, object)
    """A Member, what was asked, and the answer (None: not asked)."""

    def __init__(self, found: Neighbour) -> None:
        super().__init__()
        self.found = found
        self.words = Text("", "support")
        self.open = LinkButton(t("Ret"))
        self.open.setCheckable(True)
        self.open.setAccessibleName(t("Ret, hvad {name} har sagt").format(name=found.member.name))
        self.questions = QWidget()
        self.segments = {name: Segments(f"{found.member.name}: {words}", ANSWERS) for name, words in CONSENTS.items()}
        column = QVBoxLayout(self.questions)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        for name, segments in self.segments.items():
            segments.chosen.connect(lambda answer, name=name: self.answered.emit(self.found.member, name, answer))
            line = QHBoxLayout()
            line.addWidget(Text(CONSENTS[name], "support"), 1)
            line.addWidget(segments, 1)
            column.addLayout(line)
        self.questions.hide()
        self.open.toggled.connect(self.questions.setVisible)
        self.open.toggled.connect(lambda on: self.open.setText(t("Luk") if on else t("Ret")))
        head = QHBoxLayout()
        head.addWidget(Text(found.member.name, "strong"), 1)
        head.addWidget(self.open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 6)
        whole.setSpacing(2)
        whole.addLayout(head)
        whole.addWidget(self.words)
        whole.addWidget(self.questions)
        self.show_answers(found)

    def show_answers(self, found: Neighbour) -> None:
        """As they stand now."""
        self.found = found
        self.words.set_words(answers_words(found))
        for name, answer in found.answers:
            self.segments[name].show_choice(answer)
