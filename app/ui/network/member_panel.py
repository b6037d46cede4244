"""The panel at the right: whoever is chosen, all that is known of them, and what may be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.map_sheet import RING_WORDS
from app.models.network import Member
from app.models.tongue import TextRows, fixed, t
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter, TieDirection
from app.store.drafts import Draft
from app.ui.goals.goal_details import Choice
from app.ui.goals.links import ConflictLink
from app.ui.network.deeds import Deeds
from app.ui.network.member_fields import MemberField, OneLine, QuoteField
from app.ui.network.member_ties import Helps, Ties
from app.ui.network.phrases import (
    ANSWERS,
    CHARACTERS,
    CONSENTS,
    NATURES,
    STATUSES,
    directions,
    one_of,
    phone_remark,
)
from app.ui.network.shown import MapShown
from app.ui.widgets import GrowingTextEdit, IconButton, LabelledField, LinkButton, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea
from app.ui.widgets.segments import Segments

_TEXTS = TextRows(
    (
        ("gives", fixed("Giver"), fixed("Hvad giver {name}?")),
        ("gets", fixed("Får"), fixed("Hvad får {name} af {called}?")),
    )
)
_AGREED = TextRows(
    (
        ("agreed", fixed("Det har vi aftalt"), fixed("Fx hvornår vi ringer")),
        ("phone", fixed("Telefon"), fixed("Nummer")),
    )
)


class MemberPanel(QWidget):
    """One member at a time; choosing another hands over what was written of the first."""

    invite_wished = Signal()
    closed = Signal()

    def __init__(self, shown: MapShown, deeds: Deeds) -> None:
        super().__init__()
        self._shown, self._deeds = shown, deeds
        self.member: Member | None = None
        self.name = MemberField(shown, "name", "", OneLine(bare=True, role="heading"))
        self.relation = MemberField(shown, "relation", "", OneLine(bare=True))
        self.quote = QuoteField(shown)
        self.texts = {field: MemberField(shown, field, label, GrowingTextEdit(bare=True)) for field, label, _ in _TEXTS}
        self.texts |= {field: MemberField(shown, field, label, OneLine(bare=True)) for field, label, _ in _AGREED}
        self.conflict = ConflictLink()
        self.remark = Text("", "caption")
        self.remark.setWordWrap(True)
        self.rings = Segments(t("Hvor tæt på"), {ring: words.capitalize() for ring, words in RING_WORDS.items()})
        self.character, self.direction, self.status, self.nature, self.sector = (Choice() for _ in range(5))
        self.consents = {name: Segments(words, ANSWERS) for name, words in CONSENTS.items()}
        self.helps, self.ties = Helps(shown, deeds), Ties(shown, deeds)
        self.close_button = IconButton("x", t("Luk"))
        self.invite = SecondaryButton(t("Inviter til møde"), "calendar-event")
        self.join = LinkButton(t("Slå sammen med …"), "users")
        self.away = LinkButton(t("Tag af kortet"), "trash")
        self._lay_out()
        self._connect()

    @property
    def fields(self) -> tuple[MemberField, ...]:
        """All that is written in words."""
        return (self.name, self.relation, self.quote, *self.texts.values())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.name, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 16)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(top)
        head.addWidget(self.relation)
        head.addWidget(self.conflict)
        column.addLayout(head)
        column.addWidget(self.rings)
        column.addWidget(self.quote)
        column.addWidget(LabelledField(t("Båndet er"), self.character))
        column.addWidget(LabelledField(t("Støtten går"), self.direction))
        for name in ("gives", "gets"):
            column.addWidget(self.texts[name])
        for part in (_line(), self.helps, _line(), self.ties, _line()):
            column.addWidget(part)
        self._lay_out_consents(column)
        column.addWidget(_line())
        for name in ("agreed", "phone"):
            column.addWidget(self.texts[name])
        column.addWidget(self.remark)
        for label, choice in ((t("Står som"), self.status), (t("Er"), self.nature), (t("Hører til"), self.sector)):
            column.addWidget(LabelledField(label, choice))
        column.addWidget(self.invite)
        for link in (self.join, self.away):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _lay_out_consents(self, column: QVBoxLayout) -> None:
        self.consent_head = Text(t("Det er der sagt ja til"), "label")
        column.addWidget(self.consent_head)
        for name, segments in self.consents.items():
            part = QVBoxLayout()
            part.setSpacing(4)
            part.addWidget(Text(CONSENTS[name], "support"))
            part.addWidget(segments)
            column.addLayout(part)

    def _connect(self) -> None:
        self.conflict.clicked.connect(lambda: self._on(self._settle))
        self.rings.chosen.connect(lambda ring: self._on(lambda member: self._deeds.set_ring([member], ring)))
        self.character.activated.connect(lambda _: self._on(self._feel))
        self.direction.activated.connect(lambda _: self._on(self._feel))
        self.status.activated.connect(lambda _: self._on(self._sort))
        self.nature.activated.connect(lambda _: self._on(self._sort))
        self.sector.activated.connect(
            lambda _: self._on(lambda member: self._deeds.set_sector([member], self.sector.currentData()))
        )
        for name, segments in self.consents.items():
            segments.chosen.connect(
                lambda answer, name=name: self._on(lambda member: self._deeds.consent(member, name, answer))
            )
        self.texts["phone"].changed.connect(self._show_remark)
        self.close_button.clicked.connect(self.closed)
        self.invite.clicked.connect(self.invite_wished)
        self.join.clicked.connect(self._offer_join)
        self.away.clicked.connect(lambda: self._on(lambda member: self._deeds.take_off([member])))

    def _on(self, deed: Callable[[Member], None]) -> None:
        if self.member is not None:
            deed(self.member)

    def _settle(self, member: Member) -> None:
        self._shown.conflict_wished.emit(member.id, "")

    def _feel(self, member: Member) -> None:
        self._deeds.feel(
            member,
            one_of(TieCharacter, self.character.currentData()),
            one_of(TieDirection, self.direction.currentData()),
        )

    def _sort(self, member: Member) -> None:
        nature = one_of(Nature, self.nature.currentData()) or Nature.PERSON
        self._deeds.sort(member, nature, one_of(MemberStatus, self.status.currentData()))

    def show_member(self, member: Member) -> bool:
        """Whoever is chosen. False where the words of the one before are too long to be handed over."""
        if self.member is None or member.id != self.member.id:
            if not self.finish():
                return False
            self.helps.clear()
            self.ties.clear()
            self._say_names(member)
        self.member = member
        for field in self.fields:
            field.show_member(member)
        self.conflict.setVisible(any(member.id == record.id for record, _ in self._shown.record.conflicts))
        self.rings.show_choice(one_of(Ring, member.ring))
        self._show_choices(member)
        for name, segments in self.consents.items():
            segments.show_choice(one_of(Consent, member.record.text(name)))
        self.helps.show_member(member)
        self.ties.show_member(member)
        self._show_remark()
        return True

    def _say_names(self, member: Member) -> None:
        named = {"name": member.name, "called": self._shown.record.called}
        for field, _, hint in (*_TEXTS, *_AGREED):
            self.texts[field].editor.setPlaceholderText(hint.format(**named))
        self.name.editor.setAccessibleName(t("Navn på kortet"))
        self.name.editor.setPlaceholderText(t("Navn"))
        self.relation.editor.setAccessibleName(t("Hvem er det"))
        self.relation.editor.setPlaceholderText(t("Fx veninde fra skolen"))
        self.quote.editor.setAccessibleName(t("Med borgerens egne ord"))
        self.quote.editor.setPlaceholderText(t("Hvad siger {called} om {name}?").format(**named))
        self.consent_head.set_words(t("Det har {name} sagt ja til").format(name=member.name))

    def _show_choices(self, member: Member) -> None:
        shown = self._shown
        self.character.fill(CHARACTERS, one_of(TieCharacter, member.character))
        self.direction.fill(directions(shown.record.called), one_of(TieDirection, member.record.text("direction")))
        self.status.fill(STATUSES, one_of(MemberStatus, member.status))
        self.nature.fill(NATURES, one_of(Nature, member.nature))
        sectors = {sector.id: sector.title for sector in shown.sectors}
        self.sector.fill(sectors, member.sector)

    def _show_remark(self) -> None:
        said = phone_remark(self.texts["phone"].editor.text().strip())
        self.remark.set_words(said)
        self.remark.setVisible(bool(said))

    def _offer_join(self) -> None:
        mine, menu = self.member, QMenu(self)
        for each in sorted(self._shown.map.members, key=lambda other: other.name.casefold()):
            if mine is not None and each.id != mine.id:
                action = menu.addAction(each.name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, each=each: self._on(lambda one: self._deeds.join(each, one)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.join.mapToGlobal(self.join.rect().topLeft()))

    def resume(self, draft: Draft) -> None:
        """Go on with a draft of the member that is shown."""
        for field in self.fields:
            if field.field == draft.field:
                field.resume(draft)

    def begin(self) -> None:
        """The keyboard goes to the first thing one would write."""
        self.relation.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> bool:
        """Hand over what is being written."""
        self.helps.finish()
        self.ties.finish()
        handed = [field.finish() for field in self.fields]
        return all(handed)


class SidePanel(ColumnArea):
    """The card at the right: the chosen one, several, or what one may talk about. As tall as what is shown."""

    def __init__(self, nobody: QWidget) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(nobody)
        self._page = nobody
        super().__init__("", inner)

    def show_page(self, page: QWidget) -> None:
        """Another page, from its top."""
        if page is not self._page:
            self._page.hide()
            if self._column.indexOf(page) < 0:
                self._column.addWidget(page)
            self._page = page
            page.show()
            self.verticalScrollBar().setValue(0)


def _line() -> QFrame:
    made = QFrame()
    made.setObjectName("rule")
    return made
