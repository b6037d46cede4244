"""What every kind of record, every field and every set value is called where a citizen reads all of it."""

from collections.abc import Mapping

KIND_TITLES: Mapping[str, str] = {
    "citizen": "Oplysninger om mig", "same_person": "Oprettet to gange", "support": "Støtten", "hope": "Håb og drømme",
    "goal": "Mål", "step": "Skridt", "resource": "Det, jeg er god til", "member": "Mennesker på netværkskortet",
    "tie": "Bånd på netværkskortet", "help": "Hvem der hjælper med hvad", "reading": "Svar og stjerner",
    "reading_note": "Ord til svar", "wellbeing": "Når det er svært", "meeting": "Møder",
    "participant": "Hvem der kom med til møder", "agenda_item": "Punkter til møder", "note": "Noter fra møder",
    "agreement": "Aftaler", "seal": "Møder, der er afsluttet", "plan_version": "Planer, vi blev enige om",
    "plan_remark": "Det, jeg vil have lavet om i planen",
    "consent": "Samtykker", "own_way": "Sådan siger jeg", "risk": "Noter til kolleger før besøg",
    "professional_note": "Faglige noter", "author": "Hvem der har skrevet",
}  # fmt: skip
"""In the order of the package."""
OTHER_KIND = "Andet"
NOT_TOLD = frozenset({"access", "stream", "left_hint", "quick_text", "worker"})
"""The access log has a part of its own; the rest is the program's or the worker's."""

_COMMON = {"text": "Ord", "words": "Ord", "name": "Navn", "meeting": "Møde", "goal": "Mål", "member": "Hvem",
           "who": "Hvem", "state": "Hvordan det står", "day": "Dag", "area": "Område", "kind": "Slags", "done": "Gjort",
           "confirmed": "Sagt ja til", "signed": "Skrevet under",
           "phone": "Telefon", "role": "Arbejde", "start": "Fra", "end": "Til",
           "purpose": "Formål", "place": "Sted", "reading": "Svar", "item": "Punkt", "hint": "Råd", "how": "Hvordan",
           "character": "Båndet er", "focus": "Det, der skal arbejdes med", "removed": "Fjernet", "note": "Note",
           "spot": "Plads på kortet", "part": "Del"}  # fmt: skip
FIELD_WORDS: Mapping[str, Mapping[str, str]] = {
    "citizen": {
        "called": "Kaldes", "full_name": "Fulde navn", "cpr": "CPR-nummer", "born": "Født", "email": "E-mail",
        "address": "Adresse", "protected": "Navne- og adressebeskyttelse", "guardian": "Værge", "language": "Sprog",
        "how_to_meet": "Vil helst mødes", "how_to_prepare": "Forbereder sig", "coordinator": "Koordinator",
        "contact_rhythm": "Fast kontakt", "next_look": "Planen ses igen", "talk_about": "Vil tale om",
        "plan_hidden": "Ikke med i planen", "plan_unconfirmed": "Ikke-bekræftet med i planen",
        "plan_people": "Med i planen om mennesker", "plan_left_out": "Ladet ude af planen",
        "ease": "Let at læse på min skærm",
    },
    "same_person": {"same": "Er samme borger"},
    "support": {
        "section": "Paragraf", "provider": "Hos", "what": "Støtten er", "other": "Andet", "who_comes": "Hvem kommer",
        "how_often": "Hvor tit", "how_long": "Hvor længe",
    },
    "hope": {"chime": "Tema", "wrote": "Skrevet af"},
    "goal": {
        "hope": "Vokser ud af", "term": "Hvor langt", "goal_type": "Måltype", "i_do": "Det gør jeg",
        "you_help": "Det hjælper du mig med", "who_helps": "Hvem kan hjælpe", "how_we_see": "Sådan kan vi se det",
        "from_reading": "Kom af",
    },
    "step": {"when": "Hvornår"},
    "reading": {"answers": "Svar", "instrument": "Skema", "about": "Om"},
    "plan_version": {"content": "Det, der stod"},
    "plan_remark": {"fits": "Siden passer", "page": "Side"},
    "meeting": {
        "form": "Hvordan", "starts": "Hvornår", "minutes": "Minutter", "reason": "Hvorfor", "think_over": "Tænk over",
    },
    "agenda_item": {"talked": "Talt om"},
    "agreement": {"what": "Hvad", "by": "Senest", "dropped": "Opgivet"},
    "member": {
        "nature": "Er", "sector": "Hører til", "ring": "Hvor tæt på", "relation": "Hvem det er", "status": "Står som",
        "direction": "Støtten går", "gives": "Giver", "gets": "Får", "agreed": "Aftalt", "on_map": "På kortet",
        "in_print": "På tryk", "may_invite": "Må inviteres", "joined": "Er den samme som",
    },
    "tie": {"ends": "Mellem"},
    "wellbeing": {"in_print": "På tryk"},
    "consent": {"scope": "Hvad", "whom": "Med hvem", "withdrawn": "Trukket tilbage"},
}  # fmt: skip
_VALUES: Mapping[str, str] = {
    "yes": "Ja", "no": "Nej", "alive": "Lever", "worked_on": "Arbejdes på", "come_true": "Gået i opfyldelse",
    "let_go": "Lagt fra sig", "active": "I gang",
    "paused": "På pause", "reached": "Nået", "short": "Inden længe",
    "long": "På længere sigt", "develop": "Udvikle", "maintain": "Fastholde",
    "limit_loss": "Begrænse tab", "planned": "Planlagt", "held": "Holdt", "cancelled": "Aflyst",
    "no_show": "Udeblevet", "near": "Nær", "middle": "Mellem", "far": "Fjern", "supportive": "Støttende",
    "mixed": "Blandet", "burdening": "Belastende", "broken": "Brudt", "wished_again": "Ønskes igen",
    "wished": "Savnes", "lost": "Mistet kontakt", "deceased": "Død", "both": "Begge veje", "gives": "Mest hertil",
    "gets": "Mest herfra", "person": "Person", "professional": "Fagperson", "community": "Fællesskab",
    "animal": "Dyr", "plan": "Min plan", "map": "Netværkskortet", "meetings": "Møder og indbydelser",
    "everything": "Alt, der står her", "other": "Noget andet",
}  # fmt: skip
_OF_FIELD: Mapping[str, Mapping[str, str]] = {
    "area": {
        "home": "Hjem", "health": "Helbred", "daily": "Hverdag", "network": "Netværk", "work": "Arbejde",
        "family": "Familie", "leisure": "Fritid", "money": "Penge", "learning": "Læring", "self": "Mig selv",
    },
    "chime": {
        "connectedness": "Samhørighed", "hope": "Håb", "identity": "Identitet", "meaning": "Mening",
        "empowerment": "Egen styrke",
    },
    "kind": {
        "hope": "Håb", "wish": "Ønske", "dream": "Drøm", "skill": "Kunnen", "interest": "Interesse",
        "experience": "Erfaring", "person": "Menneske", "place": "Sted", "trait": "Træk",
    },
    "form": {
        "home": "Hjemmebesøg", "cafe": "Café eller park", "office": "På kontoret", "phone": "Telefon",
        "virtual": "Virtuelt møde", "drop_in": "Åben rådgivning", "network": "Netværksmøde", "follow_up": "Opfølgning",
    },
    "sector": {
        "family": "Familie", "kin": "Slægt", "friends": "Venner", "neighbours": "Naboer og lokalt",
        "work": "Arbejde og uddannelse", "leisure": "Fritid og fællesskaber", "professionals": "Professionelle",
    },
    "part": {
        "good_day": "En god dag", "helps": "Det hjælper", "triggers": "Det sætter det i gang", "signs": "Tegn",
        "others_do": "Det skal andre gøre", "others_leave": "Det skal andre lade være med",
        "call": "Dem ringer jeg til",
    },
    "wrote": {"worker": "Medarbejderen", "citizen": "Mig selv"},
    "language": {"da": "Dansk", "en": "Engelsk", "uk": "Ukrainsk", "ar": "Arabisk"},
    "section": {
        "82a": "§ 82 a", "82b": "§ 82 b", "82c": "§ 82 c", "82d": "§ 82 d", "83": "§ 83", "85": "§ 85",
        "107": "§ 107", "108": "§ 108", "abl105": "almenboligloven § 105",
    },
}  # fmt: skip
_SET_FIELDS = frozenset({"state", "term", "goal_type", "ring", "character", "status", "direction", "nature", "scope",
                         "on_map", "in_print", "may_invite"})  # fmt: skip


def field_words(kind: str, field: str) -> str:
    """What a field is called; one that this version does not know goes by its own name."""
    return FIELD_WORDS.get(kind, {}).get(field) or _COMMON.get(field, field)


def value_words(field: str, value: str) -> str:
    """A value of a closed set in words; any other text as it was written."""
    if field in _OF_FIELD:
        return _OF_FIELD[field].get(value, value)
    return _VALUES.get(value, value) if field in _SET_FIELDS else value
