"""Why something is as it is: after a place in a file, of what was put aside, of what doctor found."""

from collections.abc import Mapping

from app.models.tongue import Texts, fixed

REMARKS: Mapping[str, str] = Texts(
    {
        "zero-given-back": fixed("Et nul, som regnearket har taget, er sat foran igen."),
        "phone-odd": fixed("Det ligner ikke et telefonnummer. Det kommer med, som det står."),
        "section-unknown": fixed("Det er ikke én af de paragraffer, Pejlemærke kender. Borgeren kommer med uden."),
        "start-alone": fixed("Uden en paragraf er der ikke noget, datoen kan høre til. Den kommer ikke med."),
    }
)

WHY: Mapping[str, str] = Texts(
    {
        # what is wrong with a file, after the place
        "another-format": fixed("filen siger, at den er noget andet"),
        "no-json": fixed("det kan ikke læses som JSON"),
        "no-text": fixed("det er ikke tekst"),
        "too-deep": fixed("der er for mange lag i hinanden"),
        "unknown-field": fixed("her står et felt, som ikke hører til"),
        "field-missing": fixed("her mangler et felt"),
        "wrong-value": fixed("her står noget andet, end der skal"),
        "no-entries": fixed("her er ikke noget skrevet"),
        "shared-id": fixed("den fælles del skal have borgerens eget nummer, og kun den"),
        "known-otherwise": fixed("den samme del ligger her i forvejen som noget andet"),
        "no-base64": fixed("det er ikke skrevet som base64"),
        "another-stream": fixed("det hører til en anden del"),
        "purpose-unsaid": fixed("det skrevne siger noget andet om, hvad delen er til"),
        "another-citizen": fixed("det hører til en anden borger"),
        "erased": fixed("det er om en borger, der er slettet for altid"),
        # what is wrong with a list of terms
        "terms-columns": fixed("her skal stå et ord, et tabulatortegn og et forslag"),
        "terms-signs": fixed("her er et tegn, der ikke kan bruges. Brug bogstaver, bindestreg, mellemrum og * i enden"),
        "terms-long": fixed("det er for langt"),
        "terms-twice": fixed("ordet står der i forvejen"),
        "terms-large": fixed("filen er for stor"),
        "terms-not-utf8": fixed("filen er ikke gemt som UTF-8"),
        # why something shared was put aside
        "closed": fixed("den er låst med en anden nøgle eller ændret undervejs"),
        "moved": fixed("den ligger et andet sted, end den hører til"),
        "forged": fixed("underskriften er ikke afsenderens"),
        "chain": fixed("den er ikke hel"),
        "unreadable": fixed("den kan ikke læses"),
        "too-large": fixed("den er for stor"),
        "newer": fixed("den er lavet af en nyere udgave af Pejlemærke"),
        "gone": fixed("den er på listen, men ligger der ikke hel"),
        "key": fixed("nøglen til den er ikke kommet endnu"),
        "outsider": fixed("den er låst med en nøgle fra en, der ikke er med"),
        "signer": fixed("afsenderens computer er ikke kendt her endnu"),
        "author": fixed("den, der har skrevet under, er ikke den, der har skrevet"),
        "head": fixed("hovedet er forkert"),
        "not-canonical": fixed("den er ikke skrevet på den måde, den skal"),
        "entry-too-large": fixed("det er for stort"),
        "entry-unreadable": fixed("det kan ikke læses"),
        "entry-not-canonical": fixed("det er ikke skrevet på den måde, det skal"),
        "entry-version": fixed("versionen findes ikke"),
        "entry-field-twice": fixed("det samme felt står der to gange"),
        "entry-empty": fixed("det er tomt"),
        "entry-head": fixed("hovedet er forkert"),
        "entry-change": fixed("en ændring er uden felt"),
        "entry-value-name": fixed("der henvises til noget på en måde, der ikke kan passe"),
        "entry-said-by": fixed("det står forkert, hvis ord det er"),
        "entry-data": fixed("der står noget, som formatet ikke kan rumme"),
    }
)

VERDICTS: Mapping[str, str] = Texts(
    {
        # what became of a run of entries that is not shown
        "waiting": fixed("noget, den bygger på, er ikke kommet endnu"),
        "removed": fixed("den er skrevet af en, der var lukket ud"),
        "stranger": fixed("den er skrevet af en, der ikke var med"),
        "refused": fixed("en af jer har besluttet, at den ikke skal med"),
    }
)

FINDINGS: Mapping[str, str] = Texts(
    {
        "pages-damaged": fixed(
            "Noget af filen på disken er i stykker. Tag en kopi af mappen nu, og hent den nyeste sikkerhedskopi."
        ),
        "entry-damaged": fixed(
            "Noget, der er skrevet, er blevet ændret uden for Pejlemærke. Hent den nyeste sikkerhedskopi."
        ),
        "chain-forked": fixed(
            "Den samme profil har skrevet fra to kopier. Begges ord er her stadig. Brug kun den ene kopi fra nu af."
        ),
        "chain-broken": fixed(
            "Der mangler noget midt i det skrevne. Hent den nyeste sikkerhedskopi, eller få det sendt igen."
        ),
        "head-missing": fixed("Det sidst skrevne mangler. Hent den nyeste sikkerhedskopi, eller få det sendt igen."),
        "tally-differs": fixed(
            "Antallet passer ikke med det, der blev gemt, så noget kan mangle. Hent den nyeste sikkerhedskopi."
        ),
        "projection-differs": fixed(
            "En oversigt passer ikke med det skrevne. Det skrevne er helt, og oversigten kan laves igen."
        ),
    }
)

REASONS: Mapping[str, str] = Texts(
    {
        "too-large": fixed("Filen er for stor. Den kan højst fylde {most} byte."),
        "not-utf8": fixed("Her står tegn, der ikke er UTF-8."),
        "not-json": fixed("Her er filen ikke JSON. Se efter et komma, et anførselstegn eller en parentes."),
        "too-deep": fixed("Her er mere end {most} lag i hinanden."),
        "key-twice": fixed("”{key}” står her to gange."),
        "key-unknown": fixed("”{key}” kendes ikke her."),
        "key-missing": fixed("Her mangler ”{key}”."),
        "not-an-object": fixed("”{key}” skal stå i {{ }}."),
        "not-a-text": fixed("”{key}” skal være en tekst."),
        "not-a-list": fixed("”{key}” skal være en liste i [ ]."),
        "not-true-or-false": fixed("”{key}” skal være true eller false."),
        "not-whole": fixed("”{key}” skal være et helt tal fra {low} til {high}."),
        "not-above-zero": fixed("”{key}” skal være et tal over 0 og højst {high}."),
        "empty": fixed("”{key}” er tom."),
        "text-too-long": fixed("”{key}” er for lang. Der er plads til {most} tegn."),
        "unseen": fixed("”{key}” har tegn, der ikke kan ses."),
        "word-unknown": fixed("”{key}” kan ikke være ”{found}”. Vælg en af disse: {known}."),
        "format-newer": fixed("Filen er til en nyere udgave af Pejlemærke end denne, som læser format {most}."),
        "id-form": fixed(
            "”{found}” kan ikke bruges som ”{key}”. Brug små bogstaver a-z, tal og _, og begynd med et bogstav."
        ),
        "id-twice": fixed("”{found}” er nævnt før. Hvert id kan kun stå én gang."),
        "id-part": fixed(
            "”{found}” passer ikke med afsnittets ”part_of”. Spørgsmål fra et andet skema hedder ”skema.spørgsmål”."
        ),
        "ref-form": fixed("”{found}” skal være et skemas id og version, for eksempel who5@1."),
        "scale-unknown": fixed("Der er ingen liste i ”scales”, der hedder ”{found}”."),
        "value-twice": fixed("To svar i ”{key}” har værdien {found}."),
        "value-gap": fixed("Værdierne i ”{key}” springer fra {before} til {after}."),
        "nothing-counts": fixed("Ingen af svarene i ”{key}” tæller."),
        "condition-item": fixed("”asked_if” nævner ”{found}”, som ikke er et tidligere spørgsmål."),
        "condition-text": fixed("”asked_if” kan ikke bygge på ”{found}”, for der svares med en tekst."),
        "condition-answer": fixed("”{item}” kan ikke besvares med {found}."),
        "scored-unknown": fixed("”scoring” nævner ”{found}”, som ikke er et spørgsmål."),
        "scored-uncountable": fixed("”{found}” kan ikke regnes med, for svaret er ikke ét tal."),
        "scored-conditional": fixed("”{found}” kan ikke regnes med, for det bliver ikke altid spurgt om."),
        "gas-items": fixed("GAS skal have ”level” fra −2 til 2 og ”weight” fra 0 eller mere."),
        "gas-shape": fixed("”shape” og ”scoring” skal begge være gas, eller ingen af dem."),
        "bands-without-score": fixed("Her er ”bands”, men ingen score med faste ender."),
        "range-gap": fixed("Her er et hul: {found} skulle være {expected}."),
        "range-overlap": fixed("Her er et overlap: {found} skulle være {expected}."),
        "range-end": fixed("Det sidste område slutter ved {found} og skulle slutte ved {expected}."),
        "star-areas": fixed(
            "En stjerne skal have mindst tre områder, alle med de samme tal, og alle bliver spurgt om."
        ),
        "change-without-number": fixed("Her er ”change”, men intet tal, der kan ændre sig."),
    }
)
"""Why an instrument's file is refused (models/instruments/json_lines.Reason)."""
