"""Every fixed text of the citizen's screen, in one place, so that a test can measure how easy they are to read."""

TITLE = "Pejlemærke"
HELLO = "Hej {called}"
WHAT = "Hvad vil du se på?"
DREAMS, GOALS, STAR, MAP = "Mine drømme", "Mine mål", "Min stjerne", "Mit kort"
QUESTIONS, HARD, PLAN = "Spørgsmål", "Når det er svært", "Min plan"
ALONE = "Skriv uden mig"
ALONE_HOW = "Du kan sidde med det her selv. Sig til, når du er færdig."
DONE = "Jeg er færdig"
OTHER_SCREEN = "Vis på den anden skærm"

BACK, UNDO, NEXT = "Tilbage", "Fortryd", "Næste"
SAVED, SAVING, NOT_SAVED = "Gemt", "Gemmer …", "Ikke gemt endnu"
TROUBLE = "Lige nu kan der ikke gemmes. Dine ord bliver stående, og der prøves igen."
REFUSED = "Det kom ikke med. Prøv en gang til."
TOO_LONG = "Teksten er for lang til at blive gemt. Del den i to."
ALOUD, QUIET = "Læs op", "Stop"
NO_VOICE = "Der er ingen stemme på computeren, så den kan ikke læse op."
EASE = "Let at læse"

RETURN = "Giv computeren tilbage"
THANKS = "Tak. Alt, du skrev, er gemt."
RETURN_PIN = "Her skriver din støtteperson sin kode."
RETURN_BY_WORD = "Her skriver din støtteperson sin adgangskode."
PIN, WORD = "Kode", "Adgangskode"
NO_PIN = "Der er ikke valgt en kort kode. Det kan man gøre i Indstillinger."
FORGOTTEN, TO_PIN = "Koden er glemt", "Brug koden"
GO_BACK, TRYING, WAIT = "Luk op", "Vent lidt …", "Vent {seconds} s"
EMPTY = "Skriv den først."

OWN_WAY = "Skriv det, som du selv vil sige det."
OLD_STAY = "Skriv det, som du selv vil sige det. Dine gamle ord bliver her også."
WRITE_HERE, WRITTEN = "Skriv her", "Færdig"
YOURS_FROM = "Dine ord fra {day}"
TOGETHER_FROM = "Skrevet sammen {day}"
NOT_YOURS = "Skrevet ned for dig {day}. Ret det gerne."
YES = "Ja, det er mine ord"
YES_SAID = "Du har sagt ja til ordene {day}"
SIGN, SIGN_HOW = "Skriv under", "Skriv dine forbogstaver, eller tegn dit navn. Du må også lade være."
INITIALS, SIGN_FIELD = "Forbogstaver", "Tegn dit navn her"
SIGN_AGAIN, SIGN_DONE, SIGN_NOT = "Tegn om", "Færdig", "Nej tak"

DREAM_TITLE, DREAM_NEW = "Det drømmer jeg om", "En ny drøm"
DREAM_OF, NEXT_DREAM, WRITE_DREAM = "Drøm {place} af {count}", "Næste drøm", "Skriv en ny drøm"
DREAM_EMPTY = "Her er plads til det, du drømmer om. Stort eller småt."

GOAL_TITLE = "Det vil jeg"
GOAL_OF, NEXT_GOAL = "Mål {place} af {count}", "Næste mål"
GOALS_EMPTY = "Der er ingen mål endnu. Et mål kan vokse af en drøm."
HOW_NEAR = "Hvor tæt er du på?"
NEAR_ENDS = "0 er langt fra. 10 er helt i mål."
NEAR_BEFORE = "Den {day} satte du {value}"
STEPS, STEPS_HOW = "Mine skridt", "Sæt et hak, når du har gjort det."
STEP_DONE = "Gjort {day}"

STAR_OF, STAR_ALL, STAR_SEE = "Område {place} af {count}", "Hele stjernen", "Se det hele"
STAR_WORDS, STAR_BEFORE = "Vil du sætte ord på?", "Den {day} satte du {value}"
STAR_NONE = "ikke sat"
STAR_EMPTY = "Der er ingen stjerne på computeren her."

MAP_ASK = "Hvem er vigtig for dig?"
MAP_HOW = "Skriv et navn, og tryk på Sæt på kortet. Træk en prik derhen, hvor den passer."
MAP_ADD = "Sæt på kortet"
MAP_LIST, MAP_PICTURE = "Vis som liste", "Vis kortet"
MAP_NEAR = {"near": "Tæt på mig", "middle": "Lidt længere væk", "far": "Langt fra mig"}
MAP_WHERE = "Hvor tæt på dig er {name}?"
MAP_EMPTY = "Der står ingen på kortet endnu."

ASK_WHICH = "Hvad vil du svare på?"
ASK_OF = "Spørgsmål {place} af {count}"
ASK_NO_WRONG, ASK_BEST, ASK_SKIP = (
    "Der er ikke noget forkert svar.",
    "Tryk på det, der passer bedst.",
    "Du må gerne springe over.",
)
ASK_SEVERAL = "Du må sætte flere hak."
ASK_TEXT = "Skriv det, du vil sige."
SKIP, SKIPPED = "Spring over", "Det er helt i orden at springe over."
ASK_END, ASK_THANKS = "Tak for dine svar", "Svarene er gemt. I kan tale om dem sammen."
ASK_EMPTY = "Der er ingen spørgsmål på computeren her."
ASK_COUNT = "{count} spørgsmål"

HARD_PARTS = {
    "good_day": ("En god dag", "Hvad skal der til?"),
    "helps": ("Det hjælper mig", "Hvad gør du, når du skal ned i fart?"),
    "triggers": ("Det kan sætte noget i gang", "Hvad plejer at gå forud?"),
    "signs": ("Tidlige tegn", "Hvad mærker du, eller de andre, først?"),
    "others_do": ("Det må I gerne gøre", "Når det er allersværest, hvad må de andre så gøre?"),
    "others_leave": ("Det skal I lade være med", "Hvad skal de andre lade være med?"),
    "call": ("Dem ringer jeg til", "Hvem kan du ringe til?"),
}
HARD_ADD, HARD_OF = "Skriv en linje", "Del {place} af {count}"
HARD_PROPOSED = "Skrevet ned for dig. Er det dine ord?"

PLAN_OF, PLAN_MAKING = "Side {place} af {count}", "Vent lidt. Siden er på vej."
PLAN_FITS, PLAN_CHANGE = "Det passer", "Det vil jeg have lavet om"
PLAN_WHAT, PLAN_SAY = "Hvad skal laves om?", "Skriv det, som du selv vil sige det. Så ser I på det sammen."
PLAN_FITTED, PLAN_NOTED = "Du har sagt, at siden passer.", "Du vil have noget lavet om her."
PLAN_EMPTY = "Din plan er tom endnu. Den begynder med en drøm."
PLAN_FAILED = "Siden kan ikke vises lige nu. Alt, du har skrevet, er gemt."

EASE_WHAT = "Hvad gør det let for dig at læse?"
EASE_SIZES = ("Almindelige bogstaver", "Større bogstaver", "Meget store bogstaver")
EASE_SPACE, EASE_STRONG = "Mere luft mellem ord og linjer", "Stærke farver"
EASE_SPELLING = "Prikker under ord, der måske er stavet forkert"
EASE_TYPE, EASE_RULER = "Bogstaver, der er lette at kende", "En lys stribe at læse efter"
