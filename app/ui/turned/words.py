"""Every fixed text of the citizen's screen, in one place, so that a test can measure how easy they are to read."""

from app.models.tongue import TextRows, Texts, fixed

TITLE = "Pejlemærke"
HELLO = fixed("Hej {called}")
WHAT = fixed("Hvad vil du se på?")
DREAMS, GOALS, STAR, MAP = fixed("Mine drømme"), fixed("Mine mål"), fixed("Min stjerne"), fixed("Mit kort")
QUESTIONS, HARD, PLAN = fixed("Spørgsmål"), fixed("Når det er svært"), fixed("Min plan")
ALONE = fixed("Skriv uden mig")
ALONE_HOW = fixed("Du kan sidde med det her selv. Sig til, når du er færdig.")
DONE = fixed("Jeg er færdig")
OTHER_SCREEN = fixed("Vis på den anden skærm")

BACK, UNDO, NEXT = fixed("Tilbage"), fixed("Fortryd"), fixed("Næste")
SAVED, SAVING, NOT_SAVED = fixed("Gemt"), fixed("Gemmer …"), fixed("Ikke gemt endnu")
TROUBLE = fixed("Lige nu kan der ikke gemmes. Dine ord bliver stående, og der prøves igen.")
REFUSED = fixed("Det kom ikke med. Prøv en gang til.")
TOO_LONG = fixed("Teksten er for lang til at blive gemt. Del den i to.")
ALOUD, QUIET = fixed("Læs op"), fixed("Stop")
NO_VOICE = fixed("Der er ingen stemme på computeren, så den kan ikke læse op.")
EASE = fixed("Let at læse")

RETURN = fixed("Giv computeren tilbage")
THANKS = fixed("Tak. Alt, du skrev, er gemt.")
RETURN_PIN = fixed("Her skriver din støtteperson sin kode.")
RETURN_BY_WORD = fixed("Her skriver din støtteperson sin adgangskode.")
PIN, WORD = fixed("Kode"), fixed("Adgangskode")
NO_PIN = fixed("Der er ikke valgt en kort kode. Det kan man gøre i Indstillinger.")
FORGOTTEN, TO_PIN = fixed("Koden er glemt"), fixed("Brug koden")
GO_BACK, TRYING, WAIT = fixed("Luk op"), fixed("Vent lidt …"), fixed("Vent {seconds} s")
EMPTY = fixed("Skriv den først.")

OWN_WAY = fixed("Skriv det, som du selv vil sige det.")
OLD_STAY = fixed("Skriv det, som du selv vil sige det. Dine gamle ord bliver her også.")
WRITE_HERE, WRITTEN = fixed("Skriv her"), fixed("Færdig")
YOURS_FROM = fixed("Dine ord fra {day}")
TOGETHER_FROM = fixed("Skrevet sammen {day}")
NOT_YOURS = fixed("Skrevet ned for dig {day}. Ret det gerne.")
YES = fixed("Ja, det er mine ord")
YES_SAID = fixed("Du har sagt ja til ordene {day}")
SIGN, SIGN_HOW = fixed("Skriv under"), fixed("Skriv dine forbogstaver, eller tegn dit navn. Du må også lade være.")
INITIALS, SIGN_FIELD = fixed("Forbogstaver"), fixed("Tegn dit navn her")
SIGN_AGAIN, SIGN_DONE, SIGN_NOT = fixed("Tegn om"), fixed("Færdig"), fixed("Nej tak")

DREAM_TITLE, DREAM_NEW = fixed("Det drømmer jeg om"), fixed("En ny drøm")
DREAM_OF, NEXT_DREAM, WRITE_DREAM = fixed("Drøm {place} af {count}"), fixed("Næste drøm"), fixed("Skriv en ny drøm")
DREAM_EMPTY = fixed("Her er plads til det, du drømmer om. Stort eller småt.")

GOAL_TITLE = fixed("Det vil jeg")
GOAL_OF, NEXT_GOAL = fixed("Mål {place} af {count}"), fixed("Næste mål")
GOALS_EMPTY = fixed("Der er ingen mål endnu. Et mål kan vokse af en drøm.")
HOW_NEAR = fixed("Hvor tæt er du på?")
NEAR_ENDS = fixed("0 er langt fra. 10 er helt i mål.")
NEAR_BEFORE = fixed("Den {day} satte du {value}")
STEPS, STEPS_HOW = fixed("Mine skridt"), fixed("Sæt et hak, når du har gjort det.")
STEP_DONE = fixed("Gjort {day}")

STAR_OF, STAR_ALL, STAR_SEE = fixed("Område {place} af {count}"), fixed("Hele stjernen"), fixed("Se det hele")
STAR_WORDS, STAR_BEFORE = fixed("Vil du sætte ord på?"), fixed("Den {day} satte du {value}")
STAR_NONE = fixed("ikke sat")
STAR_EMPTY = fixed("Der er ingen stjerne på computeren her.")

MAP_ASK = fixed("Hvem er vigtig for dig?")
MAP_HOW = fixed("Skriv et navn, og tryk på Sæt på kortet. Træk en prik derhen, hvor den passer.")
MAP_ADD = fixed("Sæt på kortet")
MAP_LIST, MAP_PICTURE = fixed("Vis som liste"), fixed("Vis kortet")
MAP_NEAR = Texts({"near": fixed("Tæt på mig"), "middle": fixed("Lidt længere væk"), "far": fixed("Langt fra mig")})
MAP_WHERE = fixed("Hvor tæt på dig er {name}?")
MAP_EMPTY = fixed("Der står ingen på kortet endnu.")

ASK_WHICH = fixed("Hvad vil du svare på?")
ASK_OF = fixed("Spørgsmål {place} af {count}")
ASK_NO_WRONG, ASK_BEST, ASK_SKIP = (
    fixed("Der er ikke noget forkert svar."),
    fixed("Tryk på det, der passer bedst."),
    fixed("Du må gerne springe over."),
)
ASK_SEVERAL = fixed("Du må sætte flere hak.")
ASK_TEXT = fixed("Skriv det, du vil sige.")
SKIP, SKIPPED = fixed("Spring over"), fixed("Det er helt i orden at springe over.")
ASK_END, ASK_THANKS = fixed("Tak for dine svar"), fixed("Svarene er gemt. I kan tale om dem sammen.")
ASK_EMPTY = fixed("Der er ingen spørgsmål på computeren her.")
ASK_COUNT = fixed("{count} spørgsmål")

HARD_PARTS = Texts(
    {
        "good_day": (fixed("En god dag"), fixed("Hvad skal der til?")),
        "helps": (fixed("Det hjælper mig"), fixed("Hvad gør du, når du skal ned i fart?")),
        "triggers": (fixed("Det kan sætte noget i gang"), fixed("Hvad plejer at gå forud?")),
        "signs": (fixed("Tidlige tegn"), fixed("Hvad mærker du, eller de andre, først?")),
        "others_do": (fixed("Det må I gerne gøre"), fixed("Når det er allersværest, hvad må de andre så gøre?")),
        "others_leave": (fixed("Det skal I lade være med"), fixed("Hvad skal de andre lade være med?")),
        "call": (fixed("Dem ringer jeg til"), fixed("Hvem kan du ringe til?")),
    }
)
HARD_ADD, HARD_OF = fixed("Skriv en linje"), fixed("Del {place} af {count}")
HARD_PROPOSED = fixed("Skrevet ned for dig. Er det dine ord?")

PLAN_OF, PLAN_MAKING = fixed("Side {place} af {count}"), fixed("Vent lidt. Siden er på vej.")
PLAN_FITS, PLAN_CHANGE = fixed("Det passer"), fixed("Det vil jeg have lavet om")
PLAN_WHAT, PLAN_SAY = (
    fixed("Hvad skal laves om?"),
    fixed("Skriv det, som du selv vil sige det. Så ser I på det sammen."),
)
PLAN_FITTED, PLAN_NOTED = fixed("Du har sagt, at siden passer."), fixed("Du vil have noget lavet om her.")
PLAN_EMPTY = fixed("Din plan er tom endnu. Den begynder med en drøm.")
PLAN_FAILED = fixed("Siden kan ikke vises lige nu. Alt, du har skrevet, er gemt.")

EASE_WHAT = fixed("Hvad gør det let for dig at læse?")
EASE_SIZES = TextRows((fixed("Almindelige bogstaver"), fixed("Større bogstaver"), fixed("Meget store bogstaver")))
EASE_SPACE, EASE_STRONG = fixed("Mere luft mellem ord og linjer"), fixed("Stærke farver")
EASE_SPELLING = fixed("Prikker under ord, der måske er stavet forkert")
EASE_TYPE, EASE_RULER = fixed("Bogstaver, der er lette at kende"), fixed("En lys stribe at læse efter")
