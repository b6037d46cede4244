"""A dream on the screen: the citizen's words behind the amber bar."""

from functools import cached_property

from PySide6.QtCore import QByteArray, QMargins, QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.commands import hopes
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.language.check import check_goal
from app.models.record import Hope
from app.models.save import Save
from app.models.tongue import Texts, fixed, t, worded
from app.models.values import Area, Chime, HopeKind, HopeState
from app.ui.goals.card_words import CardWords, Wording
from app.ui.goals.columns import turn
from app.ui.goals.menus import MenuButton, add_choices
from app.ui.goals.phrases import HOPE_KINDS, HOPE_STATES, hope_caption, hope_note, said_by_of
from app.ui.goals.read_words import MOST_LINES, ReadWords
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import choices
from app.ui.tokens import font, line_height
from app.ui.widgets import AmberCard, Text
from app.ui.widgets.buttons import TARGET
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.text_block import text_block

_BETWEEN = 16
HOPE_MIME = "application/x-pejlemaerke-hope"
AREAS = Texts(
    {
        Area.HOME: fixed("Hjem"),
        Area.HEALTH: fixed("Helbred"),
        Area.DAILY: fixed("Hverdag"),
        Area.NETWORK: fixed("Mennesker omkring mig"),
        Area.WORK: fixed("Arbejde"),
        Area.FAMILY: fixed("Familie"),
        Area.LEISURE: fixed("Fritid"),
        Area.MONEY: fixed("Penge"),
        Area.LEARNING: fixed("At lære noget"),
        Area.SELF: fixed("Mig selv"),
    }
)
_WORDING = Wording(
    "words",
    "goal",
    fixed("Drømmens ord"),
    fixed("Skriv det, som det bliver sagt"),
    SaidBy.CITIZEN,
    lambda record, text, said_by: _save(record, text, said_by),
    quoted=True,
    advice=check_goal,
)


def _save(record: RecordView, text: str, said_by: SaidBy) -> Save:
    if record["words"].live or record["kind"].live:
        return hopes.reword_hope(record, text=text, said_by=said_by)
    return hopes.write_hope(citizen=record.stream, key=record.id, text=text, said_by=said_by)


_MARGINS = QMargins(22, 6, 8, 6)


def dream_height(shown: Shown, hope: Hope, width: int) -> int:
    """How tall the card will be, before it is made: what comes below the fold gets its room at once."""
    inner = width - _MARGINS.left() - _MARGINS.right()
    told = (hope_caption(shown.record, hope, shown.desk.today()), hope_note(shown.record, hope))
    beside = inner - TARGET - _BETWEEN
    under = sum(_tall(words, "caption", beside) for words in told if words)
    words = text_block(
        in_quotes(hope.words.text), font("goal"), line_height("goal"), width=max(1, inner), max_lines=MOST_LINES
    )
    links = (int(words.elided) + int(hope.words.conflict)) * TARGET
    margins = _MARGINS.top() + _MARGINS.bottom() + 2 * ReadWords.pad
    return words.height + max(TARGET, under) + links + margins


def _tall(words: str, role: str, width: int) -> int:
    return text_block(words, font(role), line_height(role), width=max(1, width)).height


class DreamCard(AmberCard):
    """Drag it to the goals, or press M, and a goal grows from it."""

    def __init__(self, shown: Shown, hope: Hope, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self.hope = shown, hope
        self.lines = CardWords(self, shown, hope.record, worded(_WORDING))
        self.caption = Text("", "caption", self)
        self.caption.set_colour("atext")
        self.menu = MenuButton(t("Mere for drømmen"), self._fill, self)
        self._under = QVBoxLayout()
        self._under.setSpacing(0)
        self._under.addWidget(self.caption)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addLayout(self._under, 1)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGINS)
        column.setSpacing(0)
        column.addLayout(self.lines.column)
        column.addLayout(row)
        column.addStretch(1)
        self.lines.read.pulled.connect(self._drag)
        self.show_hope(hope)

    @cached_property
    def note(self) -> Text:
        """What is to be said of it beside who and when; most dreams say nothing."""
        text = Text("", "caption", self)
        text.set_colour("atext")
        self._under.addWidget(text)
        return text

    def show_hope(self, hope: Hope) -> None:
        """The hope as it stands now."""
        self.hope = hope
        self.lines.show(hope.record)
        record, today = self._shown.record, self._shown.desk.today()
        self.caption.set_words(hope_caption(record, hope, today))
        note = "" if self.lines.fresh else hope_note(record, hope)
        if note or "note" in vars(self):
            self.note.set_words(note)
            turn(self.note, bool(note))
        turn(self.caption, not self.lines.fresh)
        turn(self.menu, not self.lines.fresh)
        told = f"{self.caption.text()}. {note}" if note else self.caption.text()
        self.lines.read.setAccessibleName(t("Drøm: {text}").format(text=hope.words.text))
        self.lines.read.setAccessibleDescription(told)

    def _fill(self, menu: QMenu) -> None:
        hope, record = self.hope, self.hope.record
        if hope.current:
            menu.addAction(t("Gør til mål\tM"), self._wish_goal)
            menu.addSeparator()
        add_choices(menu, t("Hvordan går det med den?"), HOPE_STATES, hope.state, self._mark)
        kind, area = record.text("kind") or HopeKind.DREAM, record.text("area")
        add_choices(menu, t("Drøm, håb eller ønske"), HOPE_KINDS, kind, lambda chosen: self._sort(chosen, area))
        add_choices(menu, t("Hvad handler den om?"), AREAS, area, lambda chosen: self._sort(kind, chosen))
        if not hope.words.conflict:
            said_by = said_by_of(record, "words", SaidBy.CITIZEN)
            add_choices(menu, t("Hvis ord er det?"), choices(self._shown.record.called), said_by, self._ascribe)
        menu.addSeparator()
        menu.addAction(t("Fjern"), lambda: self._shown.desk.save(self, remove(self.hope.record)))

    def _mark(self, state: HopeState) -> None:
        self._shown.desk.save(self, hopes.mark_hope(self.hope.record, state=state))

    def _sort(self, kind: str, area: str) -> None:
        chime = self.hope.record.text("chime")
        self._shown.desk.save(
            self,
            hopes.sort_hope(
                self.hope.record,
                kind=HopeKind(kind) if kind in set(HopeKind) else HopeKind.DREAM,
                area=Area(area) if area in set(Area) else None,
                chime=Chime(chime) if chime in set(Chime) else None,
            ),
        )

    def _ascribe(self, said_by: SaidBy) -> None:
        record = self.hope.record
        self._shown.desk.save(self, hopes.reword_hope(record, text=record.text("words"), said_by=said_by))

    def _wish_goal(self) -> None:
        self._shown.goal_wished.emit(self.hope.record.id)

    def _drag(self) -> None:
        if self.lines.fresh:
            return
        drag = QDrag(self)
        drag.setMimeData(hope_mime(self.hope.record.id))
        drag.setPixmap(self.grab())
        drag.setHotSpot(QPoint(40, 20))
        drag.exec(Qt.DropAction.LinkAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_M and bare and self.hope.current and not self.lines.fresh:
            self._wish_goal()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.lines.fresh:
            self.menu.open_menu()


def hope_mime(key: bytes) -> QMimeData:
    """What is dragged: the hope's id, and nothing that another program could read."""
    mime = QMimeData()
    mime.setData(HOPE_MIME, QByteArray(key))
    return mime
