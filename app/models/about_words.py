"""What every kind of record, every field and every set value is called where a citizen reads all of it."""

from collections.abc import Mapping
from typing import cast

from app.models.plan import SECTION_TITLES
from app.models.tongue import Texts, fixed

KIND_TITLES: Mapping[str, str] = Texts(
    {
        "citizen": fixed("Oplysninger om mig"),
        "same_person": fixed("Oprettet to gange"),
        "support": fixed("Støtten"),
        "hope": fixed("Håb og drømme"),
        "goal": fixed("Mål"),
        "step": fixed("Skridt"),
        "resource": fixed("Det, jeg er god til"),
        "member": fixed("Mennesker på netværkskortet"),
        "tie": fixed("Bånd på netværkskortet"),
        "help": fixed("Hvem der hjælper med hvad"),
        "reading": fixed("Svar og stjerner"),
        "reading_note": fixed("Ord til svar"),
        "wellbeing": fixed("Når det er svært"),
        "meeting": fixed("Møder"),
        "participant": fixed("Hvem der kom med til møder"),
        "agenda_item": fixed("Punkter til møder"),
        "note": fixed("Noter fra møder"),
        "agreement": fixed("Aftaler"),
        "seal": fixed("Møder, der er afsluttet"),
        "plan_version": fixed("Planer, vi blev enige om"),
        "plan_remark": fixed("Det, jeg vil have lavet om i planen"),
        "consent": fixed("Samtykker"),
        "own_way": fixed("Sådan siger jeg"),
        "risk": fixed("Noter til kolleger før besøg"),
        "professional_note": fixed("Faglige noter"),
        "author": fixed("Hvem der har skrevet"),
    }
)
"""In the order of the package."""
OTHER_KIND = fixed("Andet")
NOT_TOLD = frozenset({"access", "stream", "left_hint", "quick_text", "worker"})
"""The access log has a part of its own; the rest is the program's or the worker's."""

_COMMON = Texts(
    {
        "text": fixed("Ord"),
        "words": fixed("Ord"),
        "name": fixed("Navn"),
        "meeting": fixed("Møde"),
        "goal": fixed("Mål"),
        "member": fixed("Hvem"),
        "who": fixed("Hvem"),
        "state": fixed("Hvordan det står"),
        "day": fixed("Dag"),
        "area": fixed("Område"),
        "kind": fixed("Slags"),
        "done": fixed("Gjort"),
        "confirmed": fixed("Sagt ja til"),
        "signed": fixed("Skrevet under"),
        "phone": fixed("Telefon"),
        "role": fixed("Arbejde"),
        "start": fixed("Fra"),
        "end": fixed("Til"),
        "purpose": fixed("Formål"),
        "place": fixed("Sted"),
        "reading": fixed("Svar"),
        "item": fixed("Punkt"),
        "hint": fixed("Råd"),
        "how": fixed("Hvordan"),
        "character": fixed("Båndet er"),
        "focus": fixed("Det, der skal arbejdes med"),
        "removed": fixed("Fjernet"),
        "note": fixed("Note"),
        "spot": fixed("Plads på kortet"),
        "part": fixed("Del"),
    }
)
FIELD_WORDS: Mapping[str, Mapping[str, str]] = Texts(
    {
        "citizen": {
            "called": fixed("Kaldes"),
            "full_name": fixed("Fulde navn"),
            "cpr": fixed("CPR-nummer"),
            "born": fixed("Født"),
            "email": "E-mail",
            "address": fixed("Adresse"),
            "protected": fixed("Navne- og adressebeskyttelse"),
            "guardian": fixed("Værge"),
            "language": fixed("Sprog"),
            "how_to_meet": fixed("Vil helst mødes"),
            "how_to_prepare": fixed("Forbereder sig"),
            "coordinator": fixed("Koordinator"),
            "contact_rhythm": fixed("Fast kontakt"),
            "next_look": fixed("Planen ses igen"),
            "talk_about": fixed("Vil tale om"),
            "plan_hidden": fixed("Ikke med i planen"),
            "plan_unconfirmed": fixed("Ubekræftet i planen"),
            "plan_people": fixed("Med i planen om mennesker"),
            "plan_left_out": fixed("Ladet ude af planen"),
            "ease": fixed("Let at læse på min skærm"),
        },
        "same_person": {"same": fixed("Er samme borger")},
        "support": {
            "section": fixed("Paragraf"),
            "provider": fixed("Hos"),
            "what": fixed("Støtten er"),
            "other": fixed("Andet"),
            "who_comes": fixed("Hvem kommer"),
            "how_often": fixed("Hvor tit"),
            "how_long": fixed("Hvor længe"),
        },
        "hope": {"chime": fixed("Tema"), "wrote": fixed("Skrevet af")},
        "goal": {
            "hope": fixed("Vokser ud af"),
            "term": fixed("Hvor langt"),
            "goal_type": fixed("Måltype"),
            "i_do": fixed("Det gør jeg"),
            "you_help": fixed("Det hjælper du mig med"),
            "who_helps": fixed("Hvem kan hjælpe"),
            "how_we_see": fixed("Sådan kan vi se det"),
            "from_reading": fixed("Kom af"),
        },
        "step": {"when": fixed("Hvornår")},
        "reading": {"answers": fixed("Svar"), "instrument": fixed("Skema"), "about": fixed("Om")},
        "plan_version": {"content": fixed("Det, der stod")},
        "plan_remark": {"fits": fixed("Siden passer"), "page": fixed("Side")},
        "meeting": {
            "form": fixed("Hvordan"),
            "starts": fixed("Hvornår"),
            "minutes": fixed("Minutter"),
            "reason": fixed("Hvorfor"),
            "think_over": fixed("Tænk over"),
        },
        "agenda_item": {"talked": fixed("Talt om")},
        "agreement": {"what": fixed("Hvad"), "by": fixed("Senest"), "dropped": fixed("Opgivet")},
        "member": {
            "nature": fixed("Er"),
            "sector": fixed("Hører til"),
            "ring": fixed("Hvor tæt på"),
            "relation": fixed("Hvem det er"),
            "status": fixed("Står som"),
            "direction": fixed("Støtten går"),
            "gives": fixed("Giver"),
            "gets": fixed("Får"),
            "agreed": fixed("Aftalt"),
            "on_map": fixed("På kortet"),
            "in_print": fixed("På tryk"),
            "may_invite": fixed("Må inviteres"),
            "joined": fixed("Er den samme som"),
        },
        "tie": {"ends": fixed("Mellem")},
        "wellbeing": {"in_print": fixed("På tryk")},
        "consent": {"scope": fixed("Hvad"), "whom": fixed("Med hvem"), "withdrawn": fixed("Trukket tilbage")},
    }
)
_VALUES: Mapping[str, str] = Texts(
    {
        "yes": fixed("Ja"),
        "no": fixed("Nej"),
        "alive": fixed("Lever"),
        "worked_on": fixed("Arbejdes på"),
        "come_true": fixed("Gået i opfyldelse"),
        "let_go": fixed("Lagt fra sig"),
        "active": fixed("I gang"),
        "paused": fixed("På pause"),
        "reached": fixed("Nået"),
        "short": fixed("Inden længe"),
        "long": fixed("På længere sigt"),
        "develop": fixed("Udvikle"),
        "maintain": fixed("Fastholde"),
        "limit_loss": fixed("Begrænse tab"),
        "planned": fixed("Planlagt"),
        "held": fixed("Holdt"),
        "cancelled": fixed("Aflyst"),
        "no_show": fixed("Udeblevet"),
        "near": fixed("Nær"),
        "middle": fixed("Mellem"),
        "far": fixed("Fjern"),
        "supportive": fixed("Støttende"),
        "mixed": fixed("Blandet"),
        "burdening": fixed("Belastende"),
        "broken": fixed("Brudt"),
        "wished_again": fixed("Ønskes igen"),
        "wished": fixed("Savnes"),
        "lost": fixed("Mistet kontakt"),
        "deceased": fixed("Død"),
        "both": fixed("Begge veje"),
        "gives": fixed("Mest hertil"),
        "gets": fixed("Mest herfra"),
        "person": fixed("Person"),
        "professional": fixed("Fagperson"),
        "community": fixed("Fællesskab"),
        "animal": fixed("Dyr"),
        "plan": fixed("Min plan"),
        "map": fixed("Netværkskortet"),
        "meetings": fixed("Møder og indbydelser"),
        "everything": fixed("Alt, der står her"),
        "other": fixed("Noget andet"),
    }
)
_OF_FIELD: Mapping[str, Mapping[str, str]] = Texts(
    {
        "plan_hidden": cast("Mapping[str, str]", SECTION_TITLES),
        "plan_people": {
            "map": fixed("Kortet"),
            "phones": fixed("Telefonnumre"),
            "missed": fixed("Dem, jeg savner"),
        },
        "area": {
            "home": fixed("Hjem"),
            "health": fixed("Helbred"),
            "daily": fixed("Hverdag"),
            "network": fixed("Netværk"),
            "work": fixed("Arbejde"),
            "family": fixed("Familie"),
            "leisure": fixed("Fritid"),
            "money": fixed("Penge"),
            "learning": fixed("Læring"),
            "self": fixed("Mig selv"),
        },
        "chime": {
            "connectedness": fixed("Samhørighed"),
            "hope": fixed("Håb"),
            "identity": fixed("Identitet"),
            "meaning": fixed("Mening"),
            "empowerment": fixed("Egen styrke"),
        },
        "kind": {
            "hope": fixed("Håb"),
            "wish": fixed("Ønske"),
            "dream": fixed("Drøm"),
            "skill": fixed("Kunnen"),
            "interest": fixed("Interesse"),
            "experience": fixed("Erfaring"),
            "person": fixed("Menneske"),
            "place": fixed("Sted"),
            "trait": fixed("Træk"),
        },
        "form": {
            "home": fixed("Hjemmebesøg"),
            "cafe": fixed("Café eller park"),
            "office": fixed("På kontoret"),
            "phone": fixed("Telefon"),
            "virtual": fixed("Virtuelt møde"),
            "drop_in": fixed("Åben rådgivning"),
            "network": fixed("Netværksmøde"),
            "follow_up": fixed("Opfølgning"),
        },
        "sector": {
            "family": fixed("Familie"),
            "kin": fixed("Slægt"),
            "friends": fixed("Venner"),
            "neighbours": fixed("Naboer og lokalt"),
            "work": fixed("Arbejde og uddannelse"),
            "leisure": fixed("Fritid og fællesskaber"),
            "professionals": fixed("Professionelle"),
        },
        "part": {
            "good_day": fixed("En god dag"),
            "helps": fixed("Det hjælper"),
            "triggers": fixed("Det sætter det i gang"),
            "signs": fixed("Tegn"),
            "others_do": fixed("Det skal andre gøre"),
            "others_leave": fixed("Det skal andre lade være med"),
            "call": fixed("Dem ringer jeg til"),
        },
        "wrote": {"worker": fixed("Medarbejderen"), "citizen": fixed("Mig selv")},
        "language": {"da": fixed("Dansk"), "en": fixed("Engelsk"), "uk": fixed("Ukrainsk"), "ar": fixed("Arabisk")},
        "section": {
            "82a": "§ 82 a",
            "82b": "§ 82 b",
            "82c": "§ 82 c",
            "82d": "§ 82 d",
            "83": "§ 83",
            "85": "§ 85",
            "107": "§ 107",
            "108": "§ 108",
            "abl105": fixed("almenboligloven § 105"),
        },
    }
)
_SET_FIELDS = frozenset(
    {
        "state",
        "term",
        "goal_type",
        "ring",
        "character",
        "status",
        "direction",
        "nature",
        "scope",
        "on_map",
        "in_print",
        "may_invite",
    }
)


def field_words(kind: str, field: str) -> str:
    """What a field is called; one that this version does not know goes by its own name."""
    return FIELD_WORDS.get(kind, {}).get(field) or _COMMON.get(field, field)


def value_words(field: str, value: str) -> str:
    """A value of a closed set in words; any other text as it was written."""
    if field in _OF_FIELD:
        return _OF_FIELD[field].get(value, value)
    return _VALUES.get(value, value) if field in _SET_FIELDS else value
