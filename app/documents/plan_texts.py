"""Everything fixed that a plan prints in one language: its words and the texts of law."""

from dataclasses import dataclass
from pathlib import Path

from app.documents.emergency import EmergencyNumbers, EmergencyTexts, read_emergency_texts
from app.documents.law import LawText, LawTexts, read_law_texts
from app.documents.paper import NOBODY
from app.models.plan import PlanContent, Section, printed_sections
from app.models.plan_words import PlanWords
from app.models.sender import Sender
from app.places import resources
from app.store.plan_words import read_plan_words
from app.store.sender import read_sender


@dataclass(frozen=True)
class PlanTexts:
    """One language's words; the law and the emergency numbers in all of them; and who the paper is from."""

    words: PlanWords
    law: LawTexts
    emergency: EmergencyTexts
    sender: Sender = NOBODY

    def law_for(self, content: PlanContent) -> LawText:
        """The text for this plan's section of law, in the plan's language where there is one."""
        support = content.support
        return self.law.on(content.day, support.law if support else None, self.words.tongue)

    def numbers_for(self, content: PlanContent) -> EmergencyNumbers:
        """The numbers to call in an emergency, as they are on the plan's day."""
        return self.emergency.on(content.day, self.words.tongue)

    def all_approved(self, content: PlanContent) -> bool:
        """Whether a person stands for every fixed text on this paper."""
        says_law = {Section.DISAGREE, Section.LAW} & set(printed_sections(content))
        if says_law and not self.law_for(content).approved:
            return False
        if Section.HARD in printed_sections(content) and not self.numbers_for(content).approved:
            return False
        return bool(self.words.approved)


def read_plan_texts(language: str, home: Path | None) -> PlanTexts:
    """The texts that come with the program, and in their place what lies in HOME/plan, HOME/law and HOME/emergency.

    Raises what `read_plan_words`, `read_law_texts`, `read_emergency_texts` and `read_sender` raise.
    """
    law, emergency = (home / "law",) if home else (), (home / "emergency",) if home else ()
    return PlanTexts(
        read_plan_words(language, home),
        read_law_texts(resources() / "law", *law),
        read_emergency_texts(resources() / "emergency", *emergency),
        read_sender(home),
    )
