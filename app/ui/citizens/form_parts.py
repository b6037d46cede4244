"""The form's three parts: the person, the support, and the note for colleagues."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.plan import latest_end
from app.models.tongue import Texts, fixed, t
from app.models.values import SECTIONS
from app.ui.citizens.cpr_field import CprField
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.citizens.naming import SECTION_NAMES
from app.ui.citizens.typed import TypedFields, choice, line, lines, on_edit
from app.ui.widgets import CheckRow

_LANGUAGES: Final = Texts(
    {
        "da": fixed("Dansk"),
        "ar": fixed("Arabisk"),
        "en": fixed("Engelsk"),
        "fa": fixed("Farsi og dari"),
        "fo": fixed("Færøsk"),
        "kl": fixed("Grønlandsk"),
        "ku": fixed("Kurdisk"),
        "pl": fixed("Polsk"),
        "ro": fixed("Rumænsk"),
        "so": fixed("Somali"),
        "ti": fixed("Tigrinya"),
        "tr": fixed("Tyrkisk"),
        "de": fixed("Tysk"),
        "uk": fixed("Ukrainsk"),
        "ur": fixed("Urdu"),
        "vi": fixed("Vietnamesisk"),
    }
)
"""BCP 47, as the printed plan's language is told."""
_NEVER_PRINTED: Final = fixed("Det fulde navn og adressen bliver aldrig printet.")
_NO_SECTION: Final = fixed("Ikke skrevet ind endnu")


class PersonFields(TypedFields):
    """What is known of the citizen; the names are those of the citizen's record."""

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        self.cpr = CprField()
        self.born = DanishDateField(t("Født"), today, weekday=False)
        self.protected = CheckRow(t("Navne- og adressebeskyttelse"), t(_NEVER_PRINTED))
        super().__init__(
            {
                "called": line(t("Kaldes"), t("Det navn, borgeren selv vil kaldes.")),
                "full_name": line(t("Fulde navn")),
                "cpr": self.cpr,
                "how_to_meet": lines(
                    t("Vil helst mødes"), least=2, placeholder=t("Hvor, hvornår, og hvordan man giver besked")
                ),
                "phone": line(t("Telefon")),
                "email": line("E-mail"),
                "address": lines(t("Adresse"), least=1),
                "protected": self.protected,
                "born": self.born,
                "language": choice(t("Sprog"), _LANGUAGES),
                "guardian": line(t("Værge"), t("Navn og telefon, hvis der er en.")),
                "coordinator": line(t("Koordinator"), t("Den ene, der holder trådene samlet.")),
                "contact_rhythm": line(t("Fast kontakt"), t("For eksempel onsdag eftermiddag.")),
            },
            parent,
        )


class SupportFields(TypedFields):
    """The support and the agreement about it. For § 82 b the latest lawful day is filled in by itself."""

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        self.start = DanishDateField(t("Begynder"), today)
        self.end = DanishDateField(t("Slutter"), today)
        options = {"": t(_NO_SECTION)} | {section: SECTION_NAMES[section] for section in SECTIONS}
        super().__init__(
            {
                "section": choice(t("Støtten gives efter"), options),
                "start": self.start,
                "end": self.end,
                "provider": line(t("Hvem giver støtten")),
                "who_comes": line(t("Hvem kommer")),
                "how_often": line(t("Hvor tit")),
                "how_long": line(t("Hvor længe ad gangen")),
                "purpose": lines(t("Hvad støtten er til for"), least=3),
                "what": lines(t("Hvad støtten er"), least=3),
                "other": lines(t("Andet, der er vigtigt")),
            },
            parent,
        )
        self._filled: date | None = None
        on_edit(self["section"], self._fill_end)
        self.start.day_changed.connect(lambda _day: self._fill_end())

    def retype(self, texts: Mapping[str, str]) -> None:
        """An end that had been filled in goes on following the start."""
        super().retype(texts)
        try:
            start, end = self.start.day(), self.end.day()
        except UserError:
            return
        latest = latest_end(self.text("section"), start) if start else None
        self._filled = end if end == latest else None

    def _fill_end(self) -> None:
        """Only an empty end, or one that was filled in like this, is filled in."""
        try:
            start, end = self.start.day(), self.end.day()
        except UserError:
            return
        if end is not None and end != self._filled:
            return
        latest = latest_end(self.text("section"), start) if start else None
        if latest is None and self._filled is None:
            return
        self._filled = latest
        self.end.set_day(latest)
        if latest:
            self.end.echo(t("{day}, den seneste dag").format(day=danish_date(latest)))


class RiskFields(TypedFields):
    """The note for colleagues, which lives in the professional stream."""

    def __init__(self, parent: QObject) -> None:
        note = lines(
            t("Det skal kolleger vide før et besøg"),
            t("Ses aldrig på borgerens skærm og kommer aldrig med på papir."),
            placeholder=t("For eksempel en hund, eller at man altid er to"),
        )
        super().__init__({"note": note}, parent)
