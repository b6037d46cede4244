"""Kolleger: the shared folder, who is in, joining, and a substitute. The rail's word about the exchange opens it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.together.colleague_card import ColleagueCard
from app.ui.together.folder_card import FolderCard
from app.ui.together.join_card import AnswerCard, JoinCard
from app.ui.together.move_card import MoveCard
from app.ui.together.paper_card import NEEDS_PAPER, PaperCard
from app.ui.together.substitute_card import SubstituteCard
from app.ui.together.welcome_card import WelcomeCard
from app.ui.tokens import scaled
from app.ui.widgets import Folding, Scrolled, SecondaryButton, Text

_ALONE = fixed(
    "I kan være flere om en borger. I er fælles om en server, eller om en mappe på et drev eller en USB-nøgle, og alt"
    " er låst. Er der ingen organisation endnu, trykker én af jer på Organisationen, begynder den og inviterer de"
    " andre."
)
_WIDE, _NARROW, _BESIDE = 1180, 784, 760


class ColleaguesPage(QWidget):
    """Shows the cards that fit where the profile is: outside, on the way in, or in. `organisation_wanted` asks for
    the page where it is begun and looked after."""

    organisation_wanted = Signal()

    def __init__(self, desk: Desk, exchanging: Exchanging) -> None:
        super().__init__()
        self._desk, self._exchanging = desk, exchanging
        self._to_answer = False
        self.organisation = SecondaryButton(t("Organisationen"), "users")
        self.organisation.clicked.connect(self.organisation_wanted)
        self.setProperty("ring", "none")
        self.alone = Text(t(_ALONE), "body")
        self.join, self.answer = JoinCard(desk), AnswerCard()
        self.welcome = WelcomeCard(exchanging)
        self.paper = PaperCard(desk, exchanging)
        self.folder = FolderCard(exchanging, desk.today)
        self.colleagues = ColleagueCard()
        self.substitute = SubstituteCard(desk, desk.today)
        self.moving = MoveCard(desk, desk.today)
        self._lay_out()
        self.join.joined.connect(self._joined)
        exchanging.changed.connect(self.show_standing)
        self.show_standing()

    def _lay_out(self) -> None:
        inner = QWidget()
        left = QVBoxLayout()
        left.setSpacing(16)
        on_the_way = (self.alone, self.join, self.welcome, self.answer, self.paper)
        for card in (*on_the_way, self.folder, self.substitute):
            left.addWidget(card)
        left.addStretch(1)
        both = Folding(spacing=16, least=_BESIDE)
        both.addLayout(left, 4)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        right.addWidget(self.colleagues)
        right.addWidget(self.moving)
        both.addWidget(self._right, 3, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 28, 32, 32)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.addWidget(Text(t("Kolleger"), "name"), 1)
        head.addWidget(self.organisation)
        column.addLayout(head)
        column.addLayout(both)
        column.addStretch(1)
        self._inner = inner
        self._scroll = Scrolled(inner, t("Kolleger"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard waits at the head of the page."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._exchanging.look()

    def _joined(self) -> None:
        """The answer comes in the invitation's place, and the keyboard with it."""
        self._to_answer = True
        self._desk.shared.emit()

    def show_standing(self) -> None:
        """As it is now."""
        found = self._exchanging.standing
        joined, certified = bool(found and found.joined), bool(found and found.certified)
        shut_out = self._exchanging.shut_out
        self.welcome.show_standing(found)
        for card, shown in (
            (self.alone, found is not None and not joined),
            (self.join, found is not None and not joined),
            (self.welcome, joined and self.welcome.under_way),
            (self.answer, bool(found and joined and not certified and not found.by_central)),
            (self.paper, NEEDS_PAPER in self._exchanging.said),
            (self.folder, joined),
            (self._right, certified),
            (self.substitute, certified and not shut_out),
            (self.moving, certified and not shut_out),
        ):
            card.setVisible(shown)
        self._inner.setMaximumWidth(scaled(_WIDE if certified else _NARROW))
        if found is not None and joined:
            self.answer.show_standing(found)
            if self._to_answer and not certified:
                self._to_answer = False
                if not found.by_central:
                    self.answer.copy.setFocus(Qt.FocusReason.OtherFocusReason)
            self.colleagues.show_standing(found, self._desk.today())
            self.substitute.show_standing(found)
            self.moving.show_standing(found)

    def go_to(self, part: str) -> None:
        """The keyboard where one wanted to go: "substitute", "folder", or what comes first."""
        if part == "substitute" and self.substitute.isVisibleTo(self):
            QTimer.singleShot(0, self, self._show_substitute)
        elif part == "folder" and self.folder.isVisibleTo(self):
            self.folder.folder.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.join.isVisibleTo(self):
            self.join.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_substitute(self) -> None:
        self.substitute.instead.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.substitute)
