"""What the program says of the plan, in bands over the page: how it stands, what to mend, how it went."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.plans import address_told, asked_again, named_all_the_same
from app.documents.plan import MissingGlyph
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.plan import SECTION_TITLES, PlanContent, ends_too_late, latest_end
from app.models.plan_redaction import Mention
from app.models.record import AgreedPlan, CitizenRecord
from app.models.tongue import t
from app.ui.papers.own_words import say_address, short
from app.ui.plan.paper import Paper, where_missing
from app.ui.plan.standing import Standing
from app.ui.widgets import Banner
from app.ui.widgets.cards import in_quotes
from app.wording import say

_NAMED = 3


class Bands(QWidget):
    """`back` asks for the plan of today while an earlier one is open."""

    back = Signal()
    heeded = Signal(object)
    """What the citizen wanted changed (a RecordView) has been seen to."""

    def __init__(self) -> None:
        super().__init__()
        self._remark: RecordView | None = None
        self.remark = Banner("message")
        self.remark.acted.connect(lambda: self.heeded.emit(self._remark))
        self.state = Banner("circle-check")
        self.state.acted.connect(self.back)
        self.warning = Banner("alert-circle")
        self.news = Banner("info-circle")
        self.news.acted.connect(self.news.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for band in (self.news, self.remark, self.warning, self.state):
            column.addWidget(band)
            band.hide()

    def show_state(self, stands: Standing, opened: AgreedPlan | None) -> None:
        """Whether the page is what was agreed."""
        self.state.setVisible(stands.agreed is not None or opened is not None)
        if opened is not None:
            lead = t("Du ser {number}. udgave, som den stod {day}.").format(
                number=opened.number, day=danish_date(opened.at.day)
            )
            self.state.say(lead, action=t("Tilbage til planen nu"), icon="history")
        elif stands.agreed is not None:
            when = t("{day}, {number}. udgave.").format(
                day=danish_date(stands.agreed.at.day), number=stands.agreed.number
            )
            if stands.unchanged:
                self.state.say(t("Aftalt {when}").format(when=when), icon="circle-check")
            else:
                self.state.say(
                    t("Sidst aftalt {when}").format(when=when), t("Der er skrevet i planen siden."), icon="info-circle"
                )

    def show_remarks(self, record: CitizenRecord) -> None:
        """What the citizen has said of the plan on their own screen, and nobody has seen to: one at a time."""
        waiting = [each for each in record.of("plan_remark") if each["fits"].value is False and not each.text("done")]
        self._remark = waiting[0] if waiting else None
        self.remark.setVisible(bool(waiting))
        if self._remark is not None:
            lead = t("{called} vil have noget lavet om på side {value}:").format(
                called=record.called, value=self._remark["page"].value
            )
            self.remark.say(lead, in_quotes(self._remark.text("text")), action=t("Vi har set på det"))

    def warn(self, paper: Paper, record: CitizenRecord | None, *, earlier: bool) -> None:
        """What to mend before printing: who has no longer said yes to stand in an earlier plan, and where the
        citizen's own words name somebody who is left out or say a protected address."""
        content, missing = paper.content, paper.missing
        without_yes = asked_again(record, content) if record and earlier else ()
        named = named_all_the_same(record, content) if record else ()
        said = [_unprintable(missing)] if missing else []
        if without_yes:
            said.insert(0, _taken_back(without_yes))
        if named:
            said.append(_named_all_the_same(named))
        if record and (told := address_told(record, content)):
            said.append(say_address([each.words for each in told]))
        late = _too_late(content)
        if late:
            said.append(late)
        self.warning.setVisible(bool(said))
        self.warning.say(t("Før I printer:") if said else "", " ".join(said))

    def tell(self, lead: str, sentence: str = "") -> None:
        """How it went; stays until it is closed or something else is told."""
        self.news.say(lead, sentence, action=t("Luk"))
        self.news.show()

    def hush(self) -> None:
        """What was told is over."""
        self.news.hide()


def _unprintable(missing: tuple[MissingGlyph, ...]) -> str:
    places: dict[str, list[str]] = {}
    for each in missing[:_NAMED]:
        places.setdefault(where_missing(each), []).append(each.char)
    named = ", ".join(
        t("{list} i ”{where}”").format(list=" ".join(chars), where=where) for where, chars in places.items()
    )
    more = t(" og {count} til").format(count=len(missing) - _NAMED) if len(missing) > _NAMED else ""
    sign, it = (t("Tegnet"), t("det")) if len(missing) == 1 else (t("Tegnene"), t("dem"))
    return t("{sign} {named}{more} kan ikke trykkes. Skriv {it} på en anden måde.").format(
        sign=sign, named=named, more=more, it=it
    )


def _taken_back(names: tuple[str, ...]) -> str:
    named = names[0] if len(names) == 1 else t("{list} og {names}").format(list=", ".join(names[:-1]), names=names[-1])
    return t("Der er ikke længere ja til, at {named} står på tryk. Print planen, som den er nu, i stedet for.").format(
        named=named
    )


def _named_all_the_same(named: tuple[Mention, ...]) -> str:
    told = [
        t("{name} i ”{short}” ({section_titles})").format(
            name=each.name, short=short(each.words), section_titles=SECTION_TITLES[each.section]
        )
        for each in named[:_NAMED]
    ]
    more = t(" og {count} steder til").format(count=len(named) - _NAMED) if len(named) > _NAMED else ""
    who = t("en, der ikke er") if len({each.name for each in named}) == 1 else t("nogle, der ikke er")
    return t("Planens egne ord nævner {who} med: {list}{more}. De er ikke rettet. Aftal, om de skal stå.").format(
        who=who, list=", ".join(told), more=more
    )


def _too_late(content: PlanContent) -> str:
    if not ends_too_late(content):
        return ""
    latest: date | None = None
    if content.support and content.agreement.starts:
        latest = latest_end(content.support.law, content.agreement.starts)
    return say(UserError("support-too-long", latest=latest))
