<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name></name>
    <message>
        <source> (før {before})</source>
        <translation> (before {before})</translation>
    </message>
    <message>
        <source> ({at} af {many})</source>
        <translation> ({at} of {many})</translation>
    </message>
    <message>
        <source> Drømmer om {dream}.</source>
        <translation> Dreams of {dream}.</translation>
    </message>
    <message>
        <source> Her er kun: {narrowed}.</source>
        <translation> Only these are here: {narrowed}.</translation>
    </message>
    <message>
        <source> Her mangler {counted} svar, så tallet er regnet ud fra resten.</source>
        <translation> {counted} answers are missing here, so the number is worked out from the rest.</translation>
    </message>
    <message>
        <source> Kun {part_words}.</source>
        <translation> Only {part_words}.</translation>
    </message>
    <message>
        <source> Med i teamet: {and_}.</source>
        <translation> In the team: {and_}.</translation>
    </message>
    <message>
        <source> Sidst bekræftet af {name} {when}.</source>
        <translation> Last confirmed by {name} {when}.</translation>
    </message>
    <message>
        <source> af 10</source>
        <translation> of 10</translation>
    </message>
    <message>
        <source> fra </source>
        <translation> from </translation>
    </message>
    <message>
        <source> hos {called}.</source>
        <translation> for {called}.</translation>
    </message>
    <message>
        <source> kl. {clock}</source>
        <translation> at {clock}</translation>
    </message>
    <message>
        <source> og </source>
        <translation> and </translation>
    </message>
    <message>
        <source> og er født {day}</source>
        <translation> and were born {day}</translation>
    </message>
    <message>
        <source> og {count} steder til</source>
        <translation> and {count} more places</translation>
    </message>
    <message>
        <source> og {count} til</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source> siden {day}</source>
        <translation> since {day}</translation>
    </message>
    <message>
        <source> som koordinator</source>
        <translation> as coordinator</translation>
    </message>
    <message>
        <source> som læser</source>
        <translation> as reader</translation>
    </message>
    <message>
        <source> som {role}</source>
        <translation> as {role}</translation>
    </message>
    <message>
        <source> ud af {number}</source>
        <translation> out of {number}</translation>
    </message>
    <message>
        <source> {others} til flyttes ikke: der er det en anden, der lukker ind og ud.</source>
        <translation> {others} more are not moved: there somebody else lets people in and out.</translation>
    </message>
    <message>
        <source> {since} {day}</source>
        <translation> {since} {day}</translation>
    </message>
    <message>
        <source> {unanswered}</source>
        <translation> {unanswered}</translation>
    </message>
    <message>
        <source> · 1 sted i det skrevne</source>
        <translation> · 1 place in what is written</translation>
    </message>
    <message>
        <source> · skrevet af {author}</source>
        <translation> · written by {author}</translation>
    </message>
    <message>
        <source> · skrevet ned af {author}</source>
        <translation> · written down by {author}</translation>
    </message>
    <message>
        <source> · {most}{places} steder i det skrevne</source>
        <translation> · {most}{places} places in what is written</translation>
    </message>
    <message>
        <source>, fagligt</source>
        <translation>, professional</translation>
    </message>
    <message>
        <source>, gjort</source>
        <translation>, done</translation>
    </message>
    <message>
        <source>, i dag</source>
        <translation>, today</translation>
    </message>
    <message>
        <source>, og </source>
        <translation>, and </translation>
    </message>
    <message>
        <source>, talt om</source>
        <translation>, talked about</translation>
    </message>
    <message>
        <source>, til og med {day}</source>
        <translation>, up to and including {day}</translation>
    </message>
    <message>
        <source>0 er langt fra. 10 er helt i mål.</source>
        <translation>0 is far away. 10 is all the way there.</translation>
    </message>
    <message>
        <source>1 borger</source>
        <translation>1 citizen</translation>
    </message>
    <message>
        <source>1 borger har</source>
        <translation>1 citizen has</translation>
    </message>
    <message>
        <source>1 computer</source>
        <translation>1 computer</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>1 gang</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>1 invitation er lavet</source>
        <translation>1 invitation is made</translation>
    </message>
    <message>
        <source>1 kollega</source>
        <translation>1 colleague</translation>
    </message>
    <message>
        <source>1 pakke</source>
        <translation>1 packet</translation>
    </message>
    <message>
        <source>1 pakke er</source>
        <translation>1 packet is</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 ting venter</source>
        <translation>1 thing waits</translation>
    </message>
    <message>
        <source>1 åben aftale</source>
        <translation>1 open agreement</translation>
    </message>
    <message>
        <source>1 ændring</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>1. Send dit svar</source>
        <translation>1. Send your answer</translation>
    </message>
    <message>
        <source>2. Vælg den mappe eller server, I er fælles om</source>
        <translation>2. Choose the folder or server you share</translation>
    </message>
    <message>
        <source>Adgangskode</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Adgangskode for {name}</source>
        <translation>Password for {name}</translation>
    </message>
    <message>
        <source>Adgangskoden</source>
        <translation>The password</translation>
    </message>
    <message>
        <source>Adgangskoden er for kort. Vælg en på mindst {least} tegn, gerne et par ord efter hinanden.</source>
        <translation>The password is too short. Choose one of at least {least} characters, preferably a few words in a row.</translation>
    </message>
    <message>
        <source>Adgangskoden er skiftet. Nødkoden på papiret er den samme som før.</source>
        <translation>The password is changed. The emergency code on the paper is the same as before.</translation>
    </message>
    <message>
        <source>Adgangskoden passer ikke</source>
        <translation>The password does not match</translation>
    </message>
    <message>
        <source>Administratoren har givet dig en invitation: en lang tekst, måske på papir. Sæt den ind her, eller skriv den af. Det, du allerede har skrevet, bliver, hvor det er.</source>
        <translation>The administrator has given you an invitation: a long text, perhaps on paper. Paste it here, or type it. What you have already written stays where it is.</translation>
    </message>
    <message>
        <source>Administratoren har ikke taget dig med endnu.</source>
        <translation>The administrator has not taken you in yet.</translation>
    </message>
    <message>
        <source>Administratoren har ikke taget dig med endnu. Over en server kommer dit svar selv frem; over en mappe skal du sende det. Prøv igen bagefter.</source>
        <translation>The administrator has not taken you in yet. Over a server your answer gets there by itself; over a folder you have to send it. Try again afterwards.</translation>
    </message>
    <message>
        <source>Administratoren kender den. Den begynder med https://</source>
        <translation>The administrator knows it. It begins with https://</translation>
    </message>
    <message>
        <source>Administratorer</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adressen er beskyttet. På papiret står den ikke, men i data.json gør den: Giv kun pakken til {name} selv.</source>
        <translation>The address is protected. It is not on the paper, but it is in data.json: give the package to {name} alone.</translation>
    </message>
    <message>
        <source>Aflys mødet</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Aflyst</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Aflyst: {reason}</source>
        <translation>Cancelled: {reason}</translation>
    </message>
    <message>
        <source>Afsender på papirer</source>
        <translation>Sender on papers</translation>
    </message>
    <message>
        <source>Afsluttet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Afstanden er det, man føler. Ikke hvor tit man ses.</source>
        <translation>The distance is what one feels. Not how often you meet.</translation>
    </message>
    <message>
        <source>Aftal det</source>
        <translation>Agree on it</translation>
    </message>
    <message>
        <source>Aftal først</source>
        <translation>Agree first</translation>
    </message>
    <message>
        <source>Aftale</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Aftalen</source>
        <translation>The agreement</translation>
    </message>
    <message>
        <source>Aftaler</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Aftalt</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Aftalt hos {called} til {day}</source>
        <translation>Agreed about {called} for {day}</translation>
    </message>
    <message>
        <source>Aftalt til {day}</source>
        <translation>Agreed for {day}</translation>
    </message>
    <message>
        <source>Aftalt ved mødet</source>
        <translation>Agreed at the meeting</translation>
    </message>
    <message>
        <source>Aftalt {when}</source>
        <translation>Agreed {when}</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Alle møder</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Alle spørgsmål</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Alle står som P1, P2&#xa0;…</source>
        <translation>Everyone stands as P1, P2 …</translation>
    </message>
    <message>
        <source>Alle, der kan åbne mappen, kan læse den. Slet den, når den ikke skal bruges mere.</source>
        <translation>Anyone who can open the folder can read it. Delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Almenboligloven § 105 – egen bolig med hjælp tæt på</source>
        <translation>Social Housing Act § 105 – own home with help close by</translation>
    </message>
    <message>
        <source>Almindelig</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Almindelige bogstaver</source>
        <translation>Ordinary letters</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Alt er besvaret.</source>
        <translation>Everything is answered.</translation>
    </message>
    <message>
        <source>Alt er gemt. Vælg sammen med {called}, hvad der skal stå.</source>
        <translation>Everything is saved. Choose together with {called} what it should say.</translation>
    </message>
    <message>
        <source>Alt fra begge sider er samlet.</source>
        <translation>Everything from both sides is gathered.</translation>
    </message>
    <message>
        <source>Alt i filen er her i forvejen.</source>
        <translation>Everything in the file is here already.</translation>
    </message>
    <message>
        <source>Alt ligger låst på denne computer. Du kan arbejde uden net, som du plejer.</source>
        <translation>Everything is locked on this computer. You can work without a network, as usual.</translation>
    </message>
    <message>
        <source>Alt om</source>
        <translation>Everything about</translation>
    </message>
    <message>
        <source>Alt om borgeren bliver slettet på denne computer nu og hos kollegerne, når de har synket. Det kan ikke gøres om. Sikkerhedskopier, papirer og filer, der allerede er gemt, bliver ikke slettet af det: slet dem selv. Der står bagefter kun, at der er slettet noget, hvornår og af hvem.</source>
        <translation>Everything about the citizen is deleted on this computer now, and at your colleagues’ once they have synced. It cannot be undone. Backups, papers and files that are already saved are not deleted by it: delete those yourself. Afterwards it only says that something was deleted, when and by whom.</translation>
    </message>
    <message>
        <source>Alt om mig</source>
        <translation>Everything about me</translation>
    </message>
    <message>
        <source>Alt på kortet står også i listen.</source>
        <translation>Everything on the map is also in the list.</translation>
    </message>
    <message>
        <source>Alt, der er skrevet her, ligger i mappen.</source>
        <translation>Everything written here is in the folder.</translation>
    </message>
    <message>
        <source>Alt, der står her</source>
        <translation>Everything that stands here</translation>
    </message>
    <message>
        <source>Alt, hvad du kan se, ligger der, hvor du deler med kollegerne. Dit papir åbner det.</source>
        <translation>Everything you can see is where you share with your colleagues. Your paper opens it.</translation>
    </message>
    <message>
        <source>Andet</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Andet, der er anderledes</source>
        <translation>Other things that are different</translation>
    </message>
    <message>
        <source>Andet, der er vigtigt</source>
        <translation>Anything else that matters</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Annuller</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Antallet passer ikke med det, der blev gemt, så noget kan mangle. Hent den nyeste sikkerhedskopi.</source>
        <translation>The count does not match what was saved, so something may be missing. Fetch the newest backup.</translation>
    </message>
    <message>
        <source>Arabisk</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Arbejde</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Arbejde og uddannelse</source>
        <translation>Work and education</translation>
    </message>
    <message>
        <source>Arbejdes på</source>
        <translation>Being worked on</translation>
    </message>
    <message>
        <source>Ark (*.csv *.txt *.tsv);;Alle filer (*)</source>
        <translation>Sheet (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>At blive inviteret</source>
        <translation>To be invited</translation>
    </message>
    <message>
        <source>At lære noget</source>
        <translation>Learning something</translation>
    </message>
    <message>
        <source>At stå i den trykte plan</source>
        <translation>To be in the printed plan</translation>
    </message>
    <message>
        <source>At stå på kortet</source>
        <translation>To be on the map</translation>
    </message>
    <message>
        <source>Begge veje</source>
        <translation>Both ways</translation>
    </message>
    <message>
        <source>Begrænse tab</source>
        <translation>Limit loss</translation>
    </message>
    <message>
        <source>Begynd en organisation</source>
        <translation>Begin an organisation</translation>
    </message>
    <message>
        <source>Begynd igen på en ny computer</source>
        <translation>Begin again on a new computer</translation>
    </message>
    <message>
        <source>Begynd med det, som {} håber, ønsker eller drømmer om. Skriv det, som det bliver sagt.</source>
        <translation>Begin with what {} hopes, wishes or dreams of. Write it as it is said.</translation>
    </message>
    <message>
        <source>Begynd mødet</source>
        <translation>Begin the meeting</translation>
    </message>
    <message>
        <source>Begynder</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Begyndes som ny</source>
        <translation>Begins as new</translation>
    </message>
    <message>
        <source>Begyndes som ny borger</source>
        <translation>Begins as a new citizen</translation>
    </message>
    <message>
        <source>Begyndt {day}</source>
        <translation>Begun {day}</translation>
    </message>
    <message>
        <source>Begyndt {day}. Ordene er her endnu.</source>
        <translation>Begun {day}. The words are still here.</translation>
    </message>
    <message>
        <source>Beholder {listed}</source>
        <translation>Keeps {listed}</translation>
    </message>
    <message>
        <source>Belastende</source>
        <translation>A strain</translation>
    </message>
    <message>
        <source>Beskyttet adresse. Den bliver aldrig trykt.</source>
        <translation>Protected address. It is never printed.</translation>
    </message>
    <message>
        <source>Billede</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Billede (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Billeder (*.png *.svg)</source>
        <translation>Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>Billedet er for stort til et logo. Vælg et på højst 5 MB og højst 5.000 punkter på hver led. Det logo, der var, er her stadig.</source>
        <translation>The picture is too large for a logo. Choose one of at most 5 MB and at most 5,000 pixels each way. The logo that was there is still here.</translation>
    </message>
    <message>
        <source>Blandet</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Blev det den forkerte fil, kan det hele tages tilbage herfra. Senere fortrydes hos hver borger for sig.</source>
        <translation>If it was the wrong file, all of it can be taken back from here. Later it is undone for each citizen separately.</translation>
    </message>
    <message>
        <source>Blev det til noget?</source>
        <translation>Did it come to anything?</translation>
    </message>
    <message>
        <source>Blev mødet med {called} til noget?</source>
        <translation>Did the meeting with {called} come to anything?</translation>
    </message>
    <message>
        <source>Blomme</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Blå</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Bogstaver, der er lette at kende</source>
        <translation>Letters that are easy to tell apart</translation>
    </message>
    <message>
        <source>Borger</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Borgere</source>
        <translation>Citizens</translation>
    </message>
    <message>
        <source>Borgere (Ctrl+B)</source>
        <translation>Citizens (Ctrl+B)</translation>
    </message>
    <message>
        <source>Borgeren</source>
        <translation>The citizen</translation>
    </message>
    <message>
        <source>Borgeren deles ikke endnu. Synkronisér først, så kan kolleger lukkes ind.</source>
        <translation>The citizen is not shared yet. Sync first, and colleagues can be let in.</translation>
    </message>
    <message>
        <source>Borgeren er slettet for altid, så der kan ikke skrives mere her.</source>
        <translation>The citizen has been deleted for good, so nothing more can be written here.</translation>
    </message>
    <message>
        <source>Borgeren læser med</source>
        <translation>The citizen reads along</translation>
    </message>
    <message>
        <source>Borgeren ser kun sit eget. Du kommer tilbage med din kode (F9)</source>
        <translation>The citizen sees only what is theirs. You come back with your code (F9)</translation>
    </message>
    <message>
        <source>Borgerens egne ord bliver stående, som de er sagt.</source>
        <translation>The citizen’s own words stay as they were said.</translation>
    </message>
    <message>
        <source>Borgerens punkter</source>
        <translation>The citizen’s points</translation>
    </message>
    <message>
        <source>Borgerne i filen</source>
        <translation>The citizens in the file</translation>
    </message>
    <message>
        <source>Bostøtte</source>
        <translation>Support worker</translation>
    </message>
    <message>
        <source>Brudt</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Brug den fra {moment_words}</source>
        <translation>Use the one from {moment_words}</translation>
    </message>
    <message>
        <source>Brug den igen</source>
        <translation>Use it again</translation>
    </message>
    <message>
        <source>Brug den nye</source>
        <translation>Use the new one</translation>
    </message>
    <message>
        <source>Brug det</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Brug en anden server</source>
        <translation>Use another server</translation>
    </message>
    <message>
        <source>Brug en server i stedet</source>
        <translation>Use a server instead</translation>
    </message>
    <message>
        <source>Brug ikke mappen mere</source>
        <translation>Stop using the folder</translation>
    </message>
    <message>
        <source>Brug ikke serveren mere</source>
        <translation>Stop using the server</translation>
    </message>
    <message>
        <source>Brug koden</source>
        <translation>Use the code</translation>
    </message>
    <message>
        <source>Brug ordlyden igen: {data}</source>
        <translation>Use the wording again: {data}</translation>
    </message>
    <message>
        <source>Brug serveren</source>
        <translation>Use the server</translation>
    </message>
    <message>
        <source>Brug {whose} {is_text}</source>
        <translation>Use {whose} {is_text}</translation>
    </message>
    <message>
        <source>Bånd på netværkskortet</source>
        <translation>Ties on the network map</translation>
    </message>
    <message>
        <source>Bånd til andre på kortet</source>
        <translation>Ties to others on the map</translation>
    </message>
    <message>
        <source>Bånd til …</source>
        <translation>Tie to …</translation>
    </message>
    <message>
        <source>Båndet er</source>
        <translation>The tie is</translation>
    </message>
    <message>
        <source>Båndet mellem {name} og {other} er {character}.</source>
        <translation>The tie between {name} and {other} is {character}.</translation>
    </message>
    <message>
        <source>Båndet til {called}</source>
        <translation>The tie to {called}</translation>
    </message>
    <message>
        <source>Båndet til {name}</source>
        <translation>The tie to {name}</translation>
    </message>
    <message>
        <source>Båndet til {name} er {character}.</source>
        <translation>The tie to {name} is {character}.</translation>
    </message>
    <message>
        <source>CPR-nummer</source>
        <translation>CPR number</translation>
    </message>
    <message>
        <source>CPR-numre</source>
        <translation>CPR numbers</translation>
    </message>
    <message>
        <source>Café eller park</source>
        <translation>Café or park</translation>
    </message>
    <message>
        <source>Computer {number}</source>
        <translation>Computer {number}</translation>
    </message>
    <message>
        <source>Computeren har for lidt hukommelse fri lige nu. Luk et program eller to, og prøv igen.</source>
        <translation>The computer has too little free memory right now. Close a program or two, and try again.</translation>
    </message>
    <message>
        <source>Computeren kan ikke mere sende eller hente noget, når kollegerne har synket. Det, der allerede ligger på den, kan ikke slettes herfra, men det er låst med adgangskoden. {name} skal bruge sin nødkode fra papiret for at komme i gang igen, og så er nøglerne nye. Det kan ikke gøres om.</source>
        <translation>The computer can no longer send or fetch anything once your colleagues have synced. What is already on it cannot be deleted from here, but it is locked with the password. {name} needs the emergency code from the paper to get going again, and then the keys are new. It cannot be undone.</translation>
    </message>
    <message>
        <source>Computerens ur passer ikke med serverens, så det, der skrives her, kan få en forkert dato eller et forkert klokkeslæt. Der er sendt og hentet alligevel. Stil computerens ur.</source>
        <translation>The computer’s clock does not match the server’s, so what is written here may get a wrong date or time. It has been sent and fetched all the same. Set the computer’s clock.</translation>
    </message>
    <message>
        <source>Cpr-nummer trykkes aldrig.</source>
        <translation>CPR numbers are never printed.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dag på {which}</source>
        <translation>Day of {which}</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Dagen efter i {which}</source>
        <translation>The day after in {which}</translation>
    </message>
    <message>
        <source>Dagen før i {which}</source>
        <translation>The day before in {which}</translation>
    </message>
    <message>
        <source>Dagen kan ikke læses. Skriv for eksempel fredag eller 6/3.</source>
        <translation>The day cannot be read. Write for example friday or 6/3.</translation>
    </message>
    <message>
        <source>Dagens møder</source>
        <translation>The day’s meetings</translation>
    </message>
    <message>
        <source>Dagens møder på papir: hvornår, hvem, hvor, telefon og det, I har aftalt.</source>
        <translation>The day’s meetings on paper: when, who, where, phone and what you have agreed.</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>De almindelige felter bruges så længe. Gemmer du her, kommer en ny fil i stedet for den.</source>
        <translation>The usual sectors are used meanwhile. If you save here, a new file takes its place.</translation>
    </message>
    <message>
        <source>De andre er ikke med</source>
        <translation>The others are left out</translation>
    </message>
    <message>
        <source>De andre står som Person&#xa0;1, Person&#xa0;2&#xa0;…</source>
        <translation>The others stand as Person 1, Person 2 …</translation>
    </message>
    <message>
        <source>De blege er, som de var. De tydelige har ændret sig.</source>
        <translation>The pale ones are as they were. The clear ones have changed.</translation>
    </message>
    <message>
        <source>De er svaret af to forskellige. Forskellen siger ikke, at noget har flyttet sig.</source>
        <translation>They were answered by two different people. The difference does not say that anything has moved.</translation>
    </message>
    <message>
        <source>De ligger kun på denne computer. Vælg en mappe på en USB-nøgle eller et netværksdrev, så er de to steder.</source>
        <translation>They are only on this computer. Choose a folder on a USB stick or a network drive, so they are in two places.</translation>
    </message>
    <message>
        <source>De lægges også i {away}.</source>
        <translation>They are also put in {away}.</translation>
    </message>
    <message>
        <source>De samme ord står også i: {list}. Se på dem også.</source>
        <translation>The same words also stand in: {list}. Look at those too.</translation>
    </message>
    <message>
        <source>De to adgangskoder er ikke ens. Der er ikke lavet noget. Prøv igen.</source>
        <translation>The two passwords are not the same. Nothing has been made. Try again.</translation>
    </message>
    <message>
        <source>De to er ikke ens. Prøv at skrive den igen.</source>
        <translation>The two are not the same. Try writing it again.</translation>
    </message>
    <message>
        <source>De to vises som én.</source>
        <translation>The two are shown as one.</translation>
    </message>
    <message>
        <source>De vises hver for sig.</source>
        <translation>They are shown separately.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Del {place} af {count}</source>
        <translation>Part {place} of {count}</translation>
    </message>
    <message>
        <source>Dem ringer jeg til</source>
        <translation>Who I call</translation>
    </message>
    <message>
        <source>Dem, der har sagt ja</source>
        <translation>Those who said yes</translation>
    </message>
    <message>
        <source>Dem, jeg savner</source>
        <translation>Those I miss</translation>
    </message>
    <message>
        <source>Den anden mappe er her ikke lige nu. Den får en kopi, når den er her igen.</source>
        <translation>The other folder is not here right now. It gets a backup when it is here again.</translation>
    </message>
    <message>
        <source>Den beskyttede adresse står i ”{words}”. Skriv det på en anden måde, før I printer.</source>
        <translation>The protected address stands in “{words}”. Write it in another way before you print.</translation>
    </message>
    <message>
        <source>Den dag er forbi. Vælg en dag, der kommer.</source>
        <translation>That day is past. Choose a day to come.</translation>
    </message>
    <message>
        <source>Den dag er gået. Vælg en, der kommer.</source>
        <translation>That day has passed. Choose one to come.</translation>
    </message>
    <message>
        <source>Den ene, der holder trådene samlet.</source>
        <translation>The one person who holds the threads together.</translation>
    </message>
    <message>
        <source>Den er fortrolig. Beskyttede adresser bliver aldrig trykt. Det står i hver borgers historik, at listen er printet eller gemt. Makulér den, når dagen er slut.</source>
        <translation>It is confidential. Protected addresses are never printed. Each citizen’s history says that the list was printed or saved. Shred it when the day is over.</translation>
    </message>
    <message>
        <source>Den er ikke låst, så giv den kun videre i hånden.</source>
        <translation>It is not locked, so only pass it on by hand.</translation>
    </message>
    <message>
        <source>Den er ikke låst, så slet den, når den ikke skal bruges mere.</source>
        <translation>It is not locked, so delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Den er organisationens underskrift. Den bruges, når der skal være en administrator mere. Koden ligger ikke på nogen computer og vises ikke igen.</source>
        <translation>It is the organisation’s signature. It is used when there is to be one more administrator. The code is on no computer and is not shown again.</translation>
    </message>
    <message>
        <source>Den er tabt eller stjålet</source>
        <translation>It is lost or stolen</translation>
    </message>
    <message>
        <source>Den faglige note er afsluttet.</source>
        <translation>The professional note is closed.</translation>
    </message>
    <message>
        <source>Den fælles mappe</source>
        <translation>The shared folder</translation>
    </message>
    <message>
        <source>Den fælles mappe {folder} er her ikke lige nu. Det skrevne er i god behold. Sæt drevet i, eller vent, til der er net, og prøv igen.</source>
        <translation>The shared folder {folder} is not here right now. What is written is safe. Plug the drive in, or wait for the network, and try again.</translation>
    </message>
    <message>
        <source>Den fælles mappe {folder} forsvandt undervejs. Intet er tabt: resten kommer med næste gang.</source>
        <translation>The shared folder {folder} vanished on the way. Nothing is lost: the rest goes along next time.</translation>
    </message>
    <message>
        <source>Den fælles mappe {folder} kan kun læses, så det skrevne er ikke kommet afsted. Bed om lov til at skrive i den.</source>
        <translation>The shared folder {folder} can only be read, so what is written has not gone out. Ask for leave to write in it.</translation>
    </message>
    <message>
        <source>Den gamle computer er tabt eller stjålet</source>
        <translation>The old computer is lost or stolen</translation>
    </message>
    <message>
        <source>Den kan kun åbnes med adgangskoden.</source>
        <translation>It can only be opened with the password.</translation>
    </message>
    <message>
        <source>Den ligger under I dag, til du er ved en printer.</source>
        <translation>It lies under Today until you are at a printer.</translation>
    </message>
    <message>
        <source>Den låser alt, hvad du skriver, også hvis computeren bliver stjålet. Kun du kender den.</source>
        <translation>It locks everything you write, even if the computer is stolen. Only you know it.</translation>
    </message>
    <message>
        <source>Den nye bliver koordinator hos alle de borgere, som kollegaen følger, og hvor du lukker ind og ud. Kollegaen lukkes ud, med det samme eller efter en sidste dag.</source>
        <translation>The new one becomes the coordinator of all the citizens that the colleague follows, and where you let people in and out. The colleague is shut out, at once or after a last day.</translation>
    </message>
    <message>
        <source>Den paragraf kender jeg ikke. Vælg en fra listen.</source>
        <translation>I do not know that section of law. Choose one from the list.</translation>
    </message>
    <message>
        <source>Den passer ikke med koden. Se på papiret igen.</source>
        <translation>It does not match the code. Look at the paper again.</translation>
    </message>
    <message>
        <source>Den samme aftale, skrevet på {} måder</source>
        <translation>The same agreement, written in {} ways</translation>
    </message>
    <message>
        <source>Den samme drøm, skrevet på {} måder</source>
        <translation>The same dream, written in {} ways</translation>
    </message>
    <message>
        <source>Den samme note, skrevet på {} måder</source>
        <translation>The same note, written in {} ways</translation>
    </message>
    <message>
        <source>Den samme profil har skrevet fra to kopier. Begges ord er her stadig. Brug kun den ene kopi fra nu af.</source>
        <translation>The same profile has written from two copies. The words of both are still here. Use only one of the copies from now on.</translation>
    </message>
    <message>
        <source>Den seneste gang lykkedes det ikke. {reason}</source>
        <translation>The last time it did not work. {reason}</translation>
    </message>
    <message>
        <source>Den valgte kollega</source>
        <translation>The chosen colleague</translation>
    </message>
    <message>
        <source>Den valgte række</source>
        <translation>The chosen row</translation>
    </message>
    <message>
        <source>Den {day} satte du {value}</source>
        <translation>On {day} you gave it {value}</translation>
    </message>
    <message>
        <source>Den åbner alt, hvad organisationen har skrevet. Den bruges kun, når alt andet er tabt. Lås den inde et andet sted end rodkoden.</source>
        <translation>It opens everything the organisation has written. It is only used when all else is lost. Lock it away somewhere other than the root code.</translation>
    </message>
    <message>
        <source>Den, I ikke bruger, bliver i historikken.</source>
        <translation>The one you do not use stays in the history.</translation>
    </message>
    <message>
        <source>Den, der gjaldt, da kopien blev lavet. Nødkoden fra papiret kan også bruges.</source>
        <translation>The one that held when the backup was made. The emergency code from the paper can be used too.</translation>
    </message>
    <message>
        <source>Den, der leder teamet, er altid med hos teamets borgere og kan lukke en vikar ind. En borger hører til det team, som den kollega er i, der begyndte borgeren.</source>
        <translation>Whoever leads the team is always with the team’s citizens and can let a substitute in. A citizen belongs to the team of the colleague who began the citizen.</translation>
    </message>
    <message>
        <source>Den, du fik, da du begyndte på den gamle.</source>
        <translation>The one you got when you began on the old one.</translation>
    </message>
    <message>
        <source>Denne computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Denne computer er spærret, så den udveksler ikke mere. Det skrevne er her stadig. Tal med administratoren.</source>
        <translation>This computer is blocked, so it exchanges nothing more. What is written is still here. Talk to the administrator.</translation>
    </message>
    <message>
        <source>Der arbejdes på drømmen</source>
        <translation>The dream is being worked on</translation>
    </message>
    <message>
        <source>Der er allerede en profil, der hedder {name}. Lås den op, eller vælg et andet navn.</source>
        <translation>There is already a profile called {name}. Unlock it, or choose another name.</translation>
    </message>
    <message>
        <source>Der er allerede en {called}:</source>
        <translation>There is already one {called}:</translation>
    </message>
    <message>
        <source>Der er allerede flere, der hedder {called}:</source>
        <translation>There are already several called {called}:</translation>
    </message>
    <message>
        <source>Der er et ønske om kontakt med {name}.</source>
        <translation>There is a wish for contact with {name}.</translation>
    </message>
    <message>
        <source>Der er flere kolleger, der passer på {wanted}. Skriv hele navnet.</source>
        <translation>Several colleagues match {wanted}. Write the whole name.</translation>
    </message>
    <message>
        <source>Der er flere, der passer på ”{wanted}”: {candidates}. Skriv det fulde navn eller nummeret.</source>
        <translation>Several match “{wanted}”: {candidates}. Write the full name or the number.</translation>
    </message>
    <message>
        <source>Der er ikke aftalt noget nyt i dag.</source>
        <translation>Nothing new was agreed today.</translation>
    </message>
    <message>
        <source>Der er ikke andre endnu.</source>
        <translation>There is nobody else yet.</translation>
    </message>
    <message>
        <source>Der er ikke et team, der hedder {team}. Ret navnet, eller lav teamet først. Her er: {teams}.</source>
        <translation>There is no team called {team}. Correct the name, or make the team first. Here are: {teams}.</translation>
    </message>
    <message>
        <source>Der er ikke hentet noget. Ring til administratoren, og sig, at fingeraftrykket er et andet.</source>
        <translation>Nothing has been fetched. Call the administrator, and say that the fingerprint is another.</translation>
    </message>
    <message>
        <source>Der er ikke lavet en ny sikkerhedskopi, for noget af filen på disken er ikke, som det skal være. De gamle kopier er her stadig. Kør kommandoen doctor for at se, hvad det er. ({reason})</source>
        <translation>No new backup was made, for some of the file on the disk is not as it should be. The old backups are still here. Run the command doctor to see what it is. ({reason})</translation>
    </message>
    <message>
        <source>Der er ikke lavet en sikkerhedskopi i flere dage.</source>
        <translation>No backup has been made for several days.</translation>
    </message>
    <message>
        <source>Der er ikke længere et bånd mellem {name} og {other}.</source>
        <translation>There is no longer a tie between {name} and {other}.</translation>
    </message>
    <message>
        <source>Der er ikke længere ja til, at {named} står på tryk. Print planen, som den er nu, i stedet for.</source>
        <translation>There is no longer a yes to {named} being in print. Print the plan as it is now instead.</translation>
    </message>
    <message>
        <source>Der er ikke mere at fortryde her.</source>
        <translation>There is nothing more to undo here.</translation>
    </message>
    <message>
        <source>Der er ikke mere plads i den fælles mappe {folder}. Det skrevne er her stadig. Gør plads der.</source>
        <translation>There is no more room in the shared folder {folder}. What is written is still here. Make room there.</translation>
    </message>
    <message>
        <source>Der er ikke mere plads på disken. Det, der allerede er gemt, er i god behold. Gør plads, og prøv igen.</source>
        <translation>There is no more room on the disk. What is already saved is safe. Make room, and try again.</translation>
    </message>
    <message>
        <source>Der er ikke netop én invitation til {wanted}, som ikke er brugt. Se dem med: pejlemaerke-admin invited.</source>
        <translation>There is not exactly one invitation for {wanted} that has not been used. See them with: pejlemaerke-admin invited.</translation>
    </message>
    <message>
        <source>Der er ikke netop én ting til gennemsyn med nummeret {wanted}. Se listen med: pejlemaerke-admin review.</source>
        <translation>There is not exactly one thing for review with the number {wanted}. See the list with: pejlemaerke-admin review.</translation>
    </message>
    <message>
        <source>Der er ikke noget forkert svar.</source>
        <translation>There is no wrong answer.</translation>
    </message>
    <message>
        <source>Der er ikke noget i {folder}, som koden kan lave nye nøgler med. Se efter, om det er det rigtige sted. Er det det, så bed administratoren om en ny invitation.</source>
        <translation>There is nothing in {folder} that the code can make new keys with. Check whether it is the right place. If it is, ask the administrator for a new invitation.</translation>
    </message>
    <message>
        <source>Der er ikke noget mål i gang. Hvilken drøm vil I begynde med?</source>
        <translation>No goal is under way. Which dream do you want to begin with?</translation>
    </message>
    <message>
        <source>Der er ikke noget til gennemsyn. Her lægger sig det, der er skrevet af en, som var spærret eller lukket ud.</source>
        <translation>There is nothing to review. Here comes what was written by somebody who was blocked or shut out.</translation>
    </message>
    <message>
        <source>Der er ikke sendt noget endnu.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Der er ikke skrevet noget endnu.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Der er ikke skrevet noget fagligt endnu. Kommer det, kan du lukke kollegaen ind til det her.</source>
        <translation>Nothing professional has been written yet. When it has, you can let the colleague in to it here.</translation>
    </message>
    <message>
        <source>Der er ikke skrevet noget samtykke til det.</source>
        <translation>No consent is written for that.</translation>
    </message>
    <message>
        <source>Der er ikke skrevet noget siden sidst.</source>
        <translation>Nothing has been written since last time.</translation>
    </message>
    <message>
        <source>Der er ikke svaret på noget endnu. Svar på ét af spørgsmålene, så gemmer vi det.</source>
        <translation>Nothing has been answered yet. Answer one of the questions, and we will save it.</translation>
    </message>
    <message>
        <source>Der er ikke synket endnu.</source>
        <translation>There has been no sync yet.</translation>
    </message>
    <message>
        <source>Der er ikke synkroniseret i {days} dage. Går computeren i stykker nu, kan det, du har skrevet siden, være tabt. Synkronisér nu, eller ring til administratoren. Du kan skrive videre imens.</source>
        <translation>There has been no sync for {days} days. If the computer breaks now, what you have written since may be lost. Sync now, or call the administrator. You can go on writing meanwhile.</translation>
    </message>
    <message>
        <source>Der er ikke synkroniseret i {days} dage. Gør det, når du kan komme til det.</source>
        <translation>There has been no sync for {days} days. Do it when you can.</translation>
    </message>
    <message>
        <source>Der er ikke synkroniseret i {days} dage. Kollegerne ser ikke det, du skriver, og du ser ikke deres. Gør det i dag.</source>
        <translation>There has been no sync for {days} days. Your colleagues do not see what you write, and you do not see what they write. Do it today.</translation>
    </message>
    <message>
        <source>Der er ikke valgt en kort kode. Det kan man gøre i Indstillinger.</source>
        <translation>No short code has been chosen. It can be done in Settings.</translation>
    </message>
    <message>
        <source>Der er ingen at sætte på kortet, så der er ikke skrevet noget.</source>
        <translation>There is nobody to put on the map, so nothing has been written.</translation>
    </message>
    <message>
        <source>Der er ingen borgere, hvor {name} er med, og hvor du lukker ind og ud. Spørg lederen af teamet.</source>
        <translation>There are no citizens where {name} is included and where you let people in and out. Ask the leader of the team.</translation>
    </message>
    <message>
        <source>Der er ingen borgere, hvor {name} er med, og hvor du må lukke ind. Spørg koordinatoren eller lederen af teamet.</source>
        <translation>There are no citizens where {name} is included and where you may let people in. Ask the coordinator or the leader of the team.</translation>
    </message>
    <message>
        <source>Der er ingen borgere.</source>
        <translation>There are no citizens.</translation>
    </message>
    <message>
        <source>Der er ingen her. Vælg alle igen for at se resten.</source>
        <translation>There is nobody here. Choose all again to see the rest.</translation>
    </message>
    <message>
        <source>Der er ingen kollega, der hedder {wanted}. Her er: {names}.</source>
        <translation>There is no colleague called {wanted}. Here are: {names}.</translation>
    </message>
    <message>
        <source>Der er ingen liste i ”scales”, der hedder ”{found}”.</source>
        <translation>There is no list in “scales” called “{found}”.</translation>
    </message>
    <message>
        <source>Der er ingen mål endnu. Et mål kan vokse af en drøm.</source>
        <translation>There are no goals yet. A goal can grow out of a dream.</translation>
    </message>
    <message>
        <source>Der er ingen profil i {home} endnu. Lav en i vinduet, eller med kommandoen profile create.</source>
        <translation>There is no profile in {home} yet. Make one in the window, or with the command profile create.</translation>
    </message>
    <message>
        <source>Der er ingen profil, der hedder {wanted}. Her er: {names}.</source>
        <translation>There is no profile called {wanted}. Here are: {names}.</translation>
    </message>
    <message>
        <source>Der er ingen på netværkskortet endnu. Når der kommer nogen, står her, hvad de har sagt ja til.</source>
        <translation>There is nobody on the network map yet. When there is, it says here what they have said yes to.</translation>
    </message>
    <message>
        <source>Der er ingen sikkerhedskopi endnu.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Der er ingen spørgsmål på computeren her.</source>
        <translation>There are no questions on this computer.</translation>
    </message>
    <message>
        <source>Der er ingen stemme på computeren, så den kan ikke læse op.</source>
        <translation>There is no voice on the computer, so it cannot read aloud.</translation>
    </message>
    <message>
        <source>Der er ingen stjerne på computeren her.</source>
        <translation>There is no star on this computer.</translation>
    </message>
    <message>
        <source>Der er ingen teams endnu. Lav teamet {team} først, eller slet det på linjen.</source>
        <translation>There are no teams yet. Make the team {team} first, or delete it on the line.</translation>
    </message>
    <message>
        <source>Der er ingen teams endnu. Uden et team er der kun den, der begyndte en borger, til at lukke andre ind.</source>
        <translation>There are no teams yet. Without a team, only whoever began a citizen can let others in.</translation>
    </message>
    <message>
        <source>Der er intet skema, der hedder {wanted}. Her er: {known}.</source>
        <translation>There is no questionnaire called {wanted}. Here are: {known}.</translation>
    </message>
    <message>
        <source>Der er kontakt med {name} nu.</source>
        <translation>There is contact with {name} now.</translation>
    </message>
    <message>
        <source>Der er noget galt i filen, så intet af den er taget ind. Bed om at få den sendt igen. ({at}: {why})</source>
        <translation>There is something wrong in the file, so nothing of it has been taken in. Ask to have it sent again. ({at}: {why})</translation>
    </message>
    <message>
        <source>Der er sagt ja</source>
        <translation>There is a yes</translation>
    </message>
    <message>
        <source>Der er skrevet i planen siden.</source>
        <translation>The plan has been written in since.</translation>
    </message>
    <message>
        <source>Der er styr på det hele.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message>
        <source>Der er svar, som skemaet her ikke kender, så der er ikke regnet et tal ud.</source>
        <translation>There are answers that the questionnaire here does not know, so no number has been worked out.</translation>
    </message>
    <message>
        <source>Der er svaret på {get}{on}</source>
        <translation>{get} answered{on}</translation>
    </message>
    <message>
        <source>Der er to borgere her med det nummer. Ret den ene af dem først.</source>
        <translation>There are two citizens here with that number. Correct one of them first.</translation>
    </message>
    <message>
        <source>Der kan højst stå {most} mål forrest i planen, og her er {found}. Lad et par af dem vente.</source>
        <translation>At most {most} goals can stand first in the plan, and here are {found}. Let a few of them wait.</translation>
    </message>
    <message>
        <source>Der kan ikke skrives i {path}, så der er ikke skrevet noget. Vælg et andet sted.</source>
        <translation>It is not possible to write in {path}, so nothing has been written. Choose another place.</translation>
    </message>
    <message>
        <source>Der mangler en fil med nødnumre ({day}). De er ikke med på papiret.</source>
        <translation>A file with emergency numbers is missing ({day}). They are not on the paper.</translation>
    </message>
    <message>
        <source>Der mangler en lovtekst ({law}, {day}), så planen er ikke skrevet ud. Læg teksten i mappen resources/law.</source>
        <translation>A text of law is missing ({law}, {day}), so the plan has not been printed. Put the text in the folder resources/law.</translation>
    </message>
    <message>
        <source>Der mangler noget midt i det skrevne. Hent den nyeste sikkerhedskopi, eller få det sendt igen.</source>
        <translation>Something is missing in the middle of what is written. Fetch the newest backup, or have it sent again.</translation>
    </message>
    <message>
        <source>Der skal to på kortet til et bånd. Vælg en anden, der står på det.</source>
        <translation>It takes two on the map to make a tie. Choose another who is on it.</translation>
    </message>
    <message>
        <source>Der står ingen på kortet endnu.</source>
        <translation>Nobody is on the map yet.</translation>
    </message>
    <message>
        <source>Der står ingen på listen. Skriv en linje for hver med navn, rolle og team.</source>
        <translation>There is nobody on the list. Write one line each with name, role and team.</translation>
    </message>
    <message>
        <source>Det CPR-nummer findes her allerede.</source>
        <translation>That CPR number is here already.</translation>
    </message>
    <message>
        <source>Det aftalte I sidst</source>
        <translation>What you agreed last time</translation>
    </message>
    <message>
        <source>Det aftalte vi i dag</source>
        <translation>What we agreed today</translation>
    </message>
    <message>
        <source>Det bliver ikke vist til nogen, og det kommer ikke med i borgerens journal eller plan.</source>
        <translation>It is shown to nobody, and it does not become part of the citizen’s record or plan.</translation>
    </message>
    <message>
        <source>Det drømmer jeg om</source>
        <translation>What I dream of</translation>
    </message>
    <message>
        <source>Det er den samme borger. Vælg en anden.</source>
        <translation>It is the same citizen. Choose another.</translation>
    </message>
    <message>
        <source>Det er den samme på kortet. Vælg en anden, den skal slås sammen med.</source>
        <translation>It is the same one on the map. Choose another to join it with.</translation>
    </message>
    <message>
        <source>Det er den samme. Vælg en anden.</source>
        <translation>It is the same person. Choose somebody else.</translation>
    </message>
    <message>
        <source>Det er der sagt ja til</source>
        <translation>What they have said yes to</translation>
    </message>
    <message>
        <source>Det er det samme: hent mine ting</source>
        <translation>It is the same: get my things</translation>
    </message>
    <message>
        <source>Det er det samme: videre</source>
        <translation>It is the same: continue</translation>
    </message>
    <message>
        <source>Det er det samme: vær med</source>
        <translation>It is the same: join</translation>
    </message>
    <message>
        <source>Det er en anden</source>
        <translation>It is somebody else</translation>
    </message>
    <message>
        <source>Det er en andens ord.</source>
        <translation>They are somebody else’s words.</translation>
    </message>
    <message>
        <source>Det er en fil fra Pejlemærke selv. Den tages ind med kommandoen import.</source>
        <translation>It is a file from Pejlemærke itself. It is taken in with the command import.</translation>
    </message>
    <message>
        <source>Det er for meget at gemme på én gang. Det skrevne står der endnu. Del det i to.</source>
        <translation>It is too much to save at once. What is written is still there. Split it in two.</translation>
    </message>
    <message>
        <source>Det er helt i orden at springe over.</source>
        <translation>It is quite all right to skip.</translation>
    </message>
    <message>
        <source>Det er helt i orden.</source>
        <translation>That is quite all right.</translation>
    </message>
    <message>
        <source>Det er helt i orden. I kan tale om det en anden gang.</source>
        <translation>That is quite all right. You can talk about it another time.</translation>
    </message>
    <message>
        <source>Det er ikke én af de paragraffer, Pejlemærke kender. Borgeren kommer med uden.</source>
        <translation>It is not one of the sections of law that Pejlemærke knows. The citizen is included without one.</translation>
    </message>
    <message>
        <source>Det er jeg god til</source>
        <translation>What I am good at</translation>
    </message>
    <message>
        <source>Det er jeg god til: {text}, {said}</source>
        <translation>I am good at: {text}, {said}</translation>
    </message>
    <message>
        <source>Det er koordinatoren, teamets leder eller en administrator, der bestemmer.</source>
        <translation>It is the coordinator, the team’s leader or an administrator who decides.</translation>
    </message>
    <message>
        <source>Det er kun dig, der ser {name} endnu. Delingen begynder, første gang der synkes.

Vælg den fælles mappe, og tryk Synk nu. Så kan du lukke kolleger ind her.</source>
        <translation>Only you see {name} so far. Sharing begins with the first sync.

Choose the shared folder, and press Sync now. Then you can let colleagues in here.</translation>
    </message>
    <message>
        <source>Det er samme person</source>
        <translation>It is the same person</translation>
    </message>
    <message>
        <source>Det er samme person som den valgte</source>
        <translation>It is the same person as the one chosen</translation>
    </message>
    <message>
        <source>Det er til at se på. Der kan ikke flyttes noget på et tidligere kort.</source>
        <translation>This is for looking at. Nothing can be moved on an earlier map.</translation>
    </message>
    <message>
        <source>Det er to forskellige</source>
        <translation>They are two different people</translation>
    </message>
    <message>
        <source>Det er to forskellige: {begun}</source>
        <translation>They are two different people: {begun}</translation>
    </message>
    <message>
        <source>Det er {called} god til</source>
        <translation>What {called} is good at</translation>
    </message>
    <message>
        <source>Det er {whose} egne ord.</source>
        <translation>They are {whose} own words.</translation>
    </message>
    <message>
        <source>Det er {whose} ord.</source>
        <translation>They are {whose} words.</translation>
    </message>
    <message>
        <source>Det er {who}, der kan lukke kolleger ind og ud hos {name}. Ring, hvis der mangler en.</source>
        <translation>It is {who} who can let colleagues in and out with {name}. Call if somebody is missing.</translation>
    </message>
    <message>
        <source>Det er {} aftale.</source>
        <translation>It is {} agreement.</translation>
    </message>
    <message>
        <source>Det er {} drøm.</source>
        <translation>It is {} dream.</translation>
    </message>
    <message>
        <source>Det er {} liv.</source>
        <translation>It is {} life.</translation>
    </message>
    <message>
        <source>Det er {} mål.</source>
        <translation>It is {} goal.</translation>
    </message>
    <message>
        <source>Det er {} møde.</source>
        <translation>It is {} meeting.</translation>
    </message>
    <message>
        <source>Det er {} ord.</source>
        <translation>They are {} words.</translation>
    </message>
    <message>
        <source>Det er {} skridt.</source>
        <translation>It is {} step.</translation>
    </message>
    <message>
        <source>Det fandt vi ikke på denne computer. Prøv med færre bogstaver, eller med et ord fra noget, I har skrevet sammen.</source>
        <translation>We did not find that on this computer. Try fewer letters, or a word from something you have written together.</translation>
    </message>
    <message>
        <source>Det fulde navn og adressen bliver aldrig printet.</source>
        <translation>The full name and the address are never printed.</translation>
    </message>
    <message>
        <source>Det grå bånd viser, hvor meget tallet kan svinge, uden at det siger noget.</source>
        <translation>The grey band shows how much the number can vary without it meaning anything.</translation>
    </message>
    <message>
        <source>Det gælder stadig</source>
        <translation>What still holds</translation>
    </message>
    <message>
        <source>Det gør jeg</source>
        <translation>What I do</translation>
    </message>
    <message>
        <source>Det har I aftalt</source>
        <translation>What you have agreed</translation>
    </message>
    <message>
        <source>Det har vi aftalt</source>
        <translation>What we have agreed</translation>
    </message>
    <message>
        <source>Det har {called} sagt ja til</source>
        <translation>What {called} has said yes to</translation>
    </message>
    <message>
        <source>Det har {name} sagt ja til</source>
        <translation>What {name} has said yes to</translation>
    </message>
    <message>
        <source>Det hele er taget tilbage.</source>
        <translation>All of it has been taken back.</translation>
    </message>
    <message>
        <source>Det her skrev du, før der blev låst. Det er ikke gemt endnu.</source>
        <translation>You wrote this before it was locked. It is not saved yet.</translation>
    </message>
    <message>
        <source>Det hjælper</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Det hjælper du mig med</source>
        <translation>What you help me with</translation>
    </message>
    <message>
        <source>Det hjælper mig</source>
        <translation>What helps me</translation>
    </message>
    <message>
        <source>Det kan ikke fortrydes, for en kollega har skrevet videre i det. Begge dele står stadig i historikken.</source>
        <translation>It cannot be undone, for a colleague has gone on writing in it. Both are still in the history.</translation>
    </message>
    <message>
        <source>Det kan ikke læses som en dag. Skriv den for eksempel sådan: 3. februar 2026.</source>
        <translation>That cannot be read as a day. Write it for example like this: 3 February 2026.</translation>
    </message>
    <message>
        <source>Det kan kun en administrator gøre, eller teamets leder i sit eget team.</source>
        <translation>Only an administrator can do that, or the team’s leader in their own team.</translation>
    </message>
    <message>
        <source>Det kan kun koordinatoren gøre, teamets leder eller en administrator. Spørg en af dem.</source>
        <translation>Only the coordinator can do that, the team’s leader or an administrator. Ask one of them.</translation>
    </message>
    <message>
        <source>Det kan sætte noget i gang</source>
        <translation>What can set something off</translation>
    </message>
    <message>
        <source>Det kan vi ikke læse som en dag. Skriv for eksempel 3/2 2026.</source>
        <translation>We cannot read that as a day. Write for example 3/2 2026.</translation>
    </message>
    <message>
        <source>Det kom ikke med. Prøv en gang til.</source>
        <translation>It did not come along. Try once more.</translation>
    </message>
    <message>
        <source>Det kommer med i indbydelsen.</source>
        <translation>It goes into the invitation.</translation>
    </message>
    <message>
        <source>Det ligner ikke et telefonnummer. Det er gemt, som det står.</source>
        <translation>It does not look like a phone number. It is saved as it stands.</translation>
    </message>
    <message>
        <source>Det ligner ikke et telefonnummer. Det kommer med, som det står.</source>
        <translation>It does not look like a phone number. It is included as it stands.</translation>
    </message>
    <message>
        <source>Det lykkedes ikke, men det, der er gemt, er i god behold. ({code})</source>
        <translation>It did not work, but what is saved is safe. ({code})</translation>
    </message>
    <message>
        <source>Det må I gerne gøre</source>
        <translation>What you may well do</translation>
    </message>
    <message>
        <source>Det navn bruger du allerede.</source>
        <translation>You already use that name.</translation>
    </message>
    <message>
        <source>Det navn, borgeren selv vil kaldes.</source>
        <translation>The name the citizen wants to be called by.</translation>
    </message>
    <message>
        <source>Det nåede vi ikke</source>
        <translation>What we did not get to</translation>
    </message>
    <message>
        <source>Det næste møde er lavet og får sin tid senere.</source>
        <translation>The next meeting is made and gets its time later.</translation>
    </message>
    <message>
        <source>Det passer</source>
        <translation>It fits</translation>
    </message>
    <message>
        <source>Det samme mål, skrevet på {} måder</source>
        <translation>The same goal, written in {} ways</translation>
    </message>
    <message>
        <source>Det samme om mødet, skrevet på {} måder</source>
        <translation>The same thing about the meeting, written in {} ways</translation>
    </message>
    <message>
        <source>Det samme om, hvad {called} er god til, skrevet på {} måder</source>
        <translation>The same thing about what {called} is good at, written in {} ways</translation>
    </message>
    <message>
        <source>Det samme om, når det er svært, skrevet på {} måder</source>
        <translation>The same thing about when it is hard, written in {} ways</translation>
    </message>
    <message>
        <source>Det samme punkt, skrevet på {} måder</source>
        <translation>The same point, written in {} ways</translation>
    </message>
    <message>
        <source>Det samme skridt, skrevet på {} måder</source>
        <translation>The same step, written in {} ways</translation>
    </message>
    <message>
        <source>Det samme tal</source>
        <translation>The same number</translation>
    </message>
    <message>
        <source>Det samme tal som sidst.</source>
        <translation>The same number as last time.</translation>
    </message>
    <message>
        <source>Det samme, skrevet på {} måder</source>
        <translation>The same thing, written in {} ways</translation>
    </message>
    <message>
        <source>Det samtykke kender jeg ikke. Vælg et fra listen.</source>
        <translation>I do not know that consent. Choose one from the list.</translation>
    </message>
    <message>
        <source>Det sidst skrevne mangler. Hent den nyeste sikkerhedskopi, eller få det sendt igen.</source>
        <translation>The last that was written is missing. Fetch the newest backup, or have it sent again.</translation>
    </message>
    <message>
        <source>Det sidste område slutter ved {found} og skulle slutte ved {expected}.</source>
        <translation>The last range ends at {found} and should end at {expected}.</translation>
    </message>
    <message>
        <source>Det siger loven</source>
        <translation>What the law says</translation>
    </message>
    <message>
        <source>Det skal I lade være med</source>
        <translation>What you should not do</translation>
    </message>
    <message>
        <source>Det skal andre gøre</source>
        <translation>What others should do</translation>
    </message>
    <message>
        <source>Det skal andre lade være med</source>
        <translation>What others should not do</translation>
    </message>
    <message>
        <source>Det skal kolleger vide før et besøg</source>
        <translation>What colleagues should know before a visit</translation>
    </message>
    <message>
        <source>Det sker hos {name}, når I begge har synket.</source>
        <translation>It happens at {name} once you have both synced.</translation>
    </message>
    <message>
        <source>Det skrevne er gemt af en nyere udgave af Pejlemærke og er ikke rørt. Hent den nyeste udgave, så kan det åbnes.</source>
        <translation>What is written was saved by a newer edition of Pejlemærke and has not been touched. Get the newest edition, and it can be opened.</translation>
    </message>
    <message>
        <source>Det skrevne kunne ikke føres over til den nye udgave. Alt ligger uændret i kopien {copy}.</source>
        <translation>What is written could not be carried over to the new edition. Everything lies unchanged in the copy {copy}.</translation>
    </message>
    <message>
        <source>Det står nu under {when}.</source>
        <translation>It now stands under {when}.</translation>
    </message>
    <message>
        <source>Det står på jeres punkter, når I ses {when}.</source>
        <translation>It is among your points when you meet {when}.</translation>
    </message>
    <message>
        <source>Det sætter det i gang</source>
        <translation>What sets it off</translation>
    </message>
    <message>
        <source>Det talte vi om</source>
        <translation>What we talked about</translation>
    </message>
    <message>
        <source>Det valgte team</source>
        <translation>The chosen team</translation>
    </message>
    <message>
        <source>Det vil jeg</source>
        <translation>What I want</translation>
    </message>
    <message>
        <source>Det vil jeg have lavet om</source>
        <translation>I want this changed</translation>
    </message>
    <message>
        <source>Det vil jeg tale om</source>
        <translation>What I want to talk about</translation>
    </message>
    <message>
        <source>Det, de selv har svaret. Ikke spurgt tæller som nej.</source>
        <translation>What they have answered themselves. Not asked counts as no.</translation>
    </message>
    <message>
        <source>Det, der er anderledes</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Det, der er galt i filen</source>
        <translation>What is wrong in the file</translation>
    </message>
    <message>
        <source>Det, der er godt</source>
        <translation>What is good</translation>
    </message>
    <message>
        <source>Det, der er holdt ude, kan tages med alligevel. Det står i loggen, hvem der har bestemt det.</source>
        <translation>What is kept out can be taken in after all. The log says who decided it.</translation>
    </message>
    <message>
        <source>Det, der kommer med</source>
        <translation>What is included</translation>
    </message>
    <message>
        <source>Det, der skal arbejdes med</source>
        <translation>What is to be worked on</translation>
    </message>
    <message>
        <source>Det, der stod</source>
        <translation>What it said</translation>
    </message>
    <message>
        <source>Det, der står her, kan ikke læses og skal ikke afgøres. Det bliver hentet igen, hvis det bliver lagt rigtigt.</source>
        <translation>What stands here cannot be read and need not be decided. It is fetched again if it is laid there rightly.</translation>
    </message>
    <message>
        <source>Det, du har skrevet her, er ikke gemt.</source>
        <translation>What you have written here is not saved.</translation>
    </message>
    <message>
        <source>Det, du skrev, er ikke tabt. Lad computeren være tændt.</source>
        <translation>What you wrote is not lost. Leave the computer on.</translation>
    </message>
    <message>
        <source>Det, du skriver nu, står under Tilføjelser.</source>
        <translation>What you write now stands under Additions.</translation>
    </message>
    <message>
        <source>Det, jeg er god til</source>
        <translation>What I am good at</translation>
    </message>
    <message>
        <source>Det, jeg vil have lavet om i planen</source>
        <translation>What I want changed in the plan</translation>
    </message>
    <message>
        <source>Din adgangskode nu</source>
        <translation>Your password now</translation>
    </message>
    <message>
        <source>Din faglige vurdering.</source>
        <translation>Your professional assessment.</translation>
    </message>
    <message>
        <source>Din nødkode</source>
        <translation>Your emergency code</translation>
    </message>
    <message>
        <source>Din plan er tom endnu. Den begynder med en drøm.</source>
        <translation>Your plan is empty so far. It begins with a dream.</translation>
    </message>
    <message>
        <source>Din rolle</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Dine ord fra {day}</source>
        <translation>Your words from {day}</translation>
    </message>
    <message>
        <source>Disken kan kun læses lige nu. Det, der allerede er gemt, er i god behold. Gør den skrivbar, og prøv igen.</source>
        <translation>The disk can only be read right now. What is already saved is safe. Make it writable, and try again.</translation>
    </message>
    <message>
        <source>Disken svarede ikke, som den skulle. Det, der allerede er gemt, er i god behold. Prøv igen om lidt. ({reason})</source>
        <translation>The disk did not answer as it should. What is already saved is safe. Try again in a while. ({reason})</translation>
    </message>
    <message>
        <source>Dit navn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Dit svar er på vej.</source>
        <translation>Your answer is on its way.</translation>
    </message>
    <message>
        <source>Dit svar er sendt. Computeren, der inviterede dig, tager dig med af sig selv, når den er på nettet. Du kan lukke Pejlemærke imens, eller begynde at se dig omkring.</source>
        <translation>Your answer is sent. The computer that invited you takes you in by itself when it is online. You can close Pejlemærke meanwhile, or begin to look around.</translation>
    </message>
    <message>
        <source>Drøm</source>
        <translation>Dream</translation>
    </message>
    <message>
        <source>Drøm {place} af {count}</source>
        <translation>Dream {place} of {count}</translation>
    </message>
    <message>
        <source>Drøm, håb eller ønske</source>
        <translation>Dream, hope or wish</translation>
    </message>
    <message>
        <source>Drøm: {text}</source>
        <translation>Dream: {text}</translation>
    </message>
    <message>
        <source>Drømme</source>
        <translation>Dreams</translation>
    </message>
    <message>
        <source>Drømme &amp; mål</source>
        <translation>Dreams &amp; goals</translation>
    </message>
    <message>
        <source>Drømmen</source>
        <translation>The dream</translation>
    </message>
    <message>
        <source>Drømmen er gået i opfyldelse</source>
        <translation>The dream has come true</translation>
    </message>
    <message>
        <source>Drømmen er lagt fra sig</source>
        <translation>The dream has been laid aside</translation>
    </message>
    <message>
        <source>Drømmen lever</source>
        <translation>The dream is alive</translation>
    </message>
    <message>
        <source>Drømmens ord</source>
        <translation>The dream’s words</translation>
    </message>
    <message>
        <source>Drømmer om</source>
        <translation>Dreams of</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Du bliver ikke spurgt igen.</source>
        <translation>You will not be asked again.</translation>
    </message>
    <message>
        <source>Du er administrator</source>
        <translation>You are an administrator</translation>
    </message>
    <message>
        <source>Du er ikke med i en organisation endnu. Alt ligger på denne computer.</source>
        <translation>You are not part of an organisation yet. Everything is on this computer.</translation>
    </message>
    <message>
        <source>Du er ikke med i organisationen mere. Det skrevne er her stadig. Tal med administratoren.</source>
        <translation>You are no longer part of the organisation. What is written is still here. Talk to the administrator.</translation>
    </message>
    <message>
        <source>Du er inviteret</source>
        <translation>You are invited</translation>
    </message>
    <message>
        <source>Du er med, og alt er hentet. En kollega lukker dig ind hos de borgere, du skal følge.</source>
        <translation>You have joined, and everything is fetched. A colleague lets you in to the citizens you are to follow.</translation>
    </message>
    <message>
        <source>Du er med. Nu hentes det, der er til dig. Du kan arbejde imens.</source>
        <translation>You have joined. What is for you is being fetched now. You can work meanwhile.</translation>
    </message>
    <message>
        <source>Du er på vej ind i organisationen. Når administratoren har taget dig med, kan du lukke kolleger ind her.

Se, hvad der mangler, under Kolleger.</source>
        <translation>You are on your way into the organisation. When the administrator has taken you in, you can let colleagues in here.

See what is missing under Colleagues.</translation>
    </message>
    <message>
        <source>Du har en kode.</source>
        <translation>You have a code.</translation>
    </message>
    <message>
        <source>Du har ikke sagt nej til nogen råd.</source>
        <translation>You have not said no to any advice.</translation>
    </message>
    <message>
        <source>Du har ingen kode endnu.</source>
        <translation>You have no code yet.</translation>
    </message>
    <message>
        <source>Du har sagt ja til ordene {day}</source>
        <translation>You said yes to the words {day}</translation>
    </message>
    <message>
        <source>Du har sagt, at siden passer.</source>
        <translation>You have said that the page fits.</translation>
    </message>
    <message>
        <source>Du har svaret på en invitation. Når administratoren har taget dig med, og du har synket, står kollegerne her.</source>
        <translation>You have answered an invitation. When the administrator has taken you in, and you have synced, your colleagues stand here.</translation>
    </message>
    <message>
        <source>Du hører ikke til en organisation i Pejlemærke endnu, og kun du ser dine borgere. Har en administrator givet dig en invitation, så svar på den under Kolleger i stedet for at begynde en ny.</source>
        <translation>You do not belong to an organisation in Pejlemærke yet, and only you see your citizens. If an administrator has given you an invitation, answer it under Colleagues instead of beginning a new one.</translation>
    </message>
    <message>
        <source>Du kan ikke sætte din egen sidste dag. Flyt borgerne uden en dag, eller bed teamets leder om at gøre det.</source>
        <translation>You cannot set your own last day. Move the citizens without a day, or ask the team’s leader to do it.</translation>
    </message>
    <message>
        <source>Du kan sidde med det her selv. Sig til, når du er færdig.</source>
        <translation>You can sit with this yourself. Say so when you are done.</translation>
    </message>
    <message>
        <source>Du må gerne springe over.</source>
        <translation>You may well skip.</translation>
    </message>
    <message>
        <source>Du må sætte flere hak.</source>
        <translation>You may tick more than one.</translation>
    </message>
    <message>
        <source>Du og {one_and_another} er administratorer</source>
        <translation>You and {one_and_another} are administrators</translation>
    </message>
    <message>
        <source>Du ser det hele igennem, før noget bliver skrevet.</source>
        <translation>You look through all of it before anything is written.</translation>
    </message>
    <message>
        <source>Du ser {number}. udgave, som den stod {day}.</source>
        <translation>You are looking at edition {number}, as it stood {day}.</translation>
    </message>
    <message>
        <source>Du skal have nye nøgler. Skriv nødkoden fra papiret.</source>
        <translation>You need new keys. Write the emergency code from the paper.</translation>
    </message>
    <message>
        <source>Du venter på, at administratoren tager dig med.</source>
        <translation>You are waiting for the administrator to take you in.</translation>
    </message>
    <message>
        <source>Du vil have noget lavet om her.</source>
        <translation>You want something changed here.</translation>
    </message>
    <message>
        <source>Dyr</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Død</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Egen styrke</source>
        <translation>Empowerment</translation>
    </message>
    <message>
        <source>Egne ord</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Ellers er der styr på det hele.</source>
        <translation>Everything else is in order.</translation>
    </message>
    <message>
        <source>Elleve</source>
        <translation>Eleven</translation>
    </message>
    <message>
        <source>En af {whose} computere blev lukket ude {day}.</source>
        <translation>One of {whose} computers was shut out {day}.</translation>
    </message>
    <message>
        <source>En anden</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>En anden har brugt din invitation. Ring til administratoren i dag, og få en ny.</source>
        <translation>Somebody else has used your invitation. Call the administrator today, and get a new one.</translation>
    </message>
    <message>
        <source>En anden tid</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>En anden …</source>
        <translation>Somebody else …</translation>
    </message>
    <message>
        <source>En andens ord</source>
        <translation>Somebody else’s words</translation>
    </message>
    <message>
        <source>En borger blev slettet for altid.</source>
        <translation>A citizen was deleted for good.</translation>
    </message>
    <message>
        <source>En borgers deling er begyndt to steder. Ring til administratoren.</source>
        <translation>A citizen’s sharing has been begun in two places. Call the administrator.</translation>
    </message>
    <message>
        <source>En computer advarer, når den ikke har synket i {days}.</source>
        <translation>A computer warns when it has not synced for {days}.</translation>
    </message>
    <message>
        <source>En computer hos {name} blev spærret.</source>
        <translation>A computer of {name} was blocked.</translation>
    </message>
    <message>
        <source>En computer med dine nøgler er meldt tabt, så du skal have nye. Find papiret med din nødkode, og skriv den. Det, du skriver imens, bliver her og går ikke tabt.</source>
        <translation>A computer with your keys has been reported lost, so you need new ones. Take out the paper with your emergency code, and write it. What you write meanwhile stays here and will not be lost.</translation>
    </message>
    <message>
        <source>En computer siger til, når der er gået {days}.</source>
        <translation>A computer says so when {days} have passed.</translation>
    </message>
    <message>
        <source>En computer, der ikke har synket længe, siger til, tydeligere fra uge til uge. Den låser aldrig nogen ude. Det, du vælger, gælder på alle computere, når de har synket.</source>
        <translation>A computer that has not synced for long says so, more plainly from week to week. It never locks anybody out. What you choose holds on all computers once they have synced.</translation>
    </message>
    <message>
        <source>En god dag</source>
        <translation>A good day</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>En kollegas liste i mappen kan ikke læses. Resten er taget med.</source>
        <translation>A colleague’s list in the folder cannot be read. The rest has been taken in.</translation>
    </message>
    <message>
        <source>En linje for hver: navn, rolle og team, med semikolon imellem. Sæt listen ind fra et regneark, eller vælg en CSV-fil. Ingen inviteres, før alle linjer er i orden.</source>
        <translation>One line each: name, role and team, with semicolons between. Paste the list from a spreadsheet, or choose a CSV file. Nobody is invited until all lines are in order.</translation>
    </message>
    <message>
        <source>En linje i loggen kan ikke bruges, så den tæller ikke: {why}.</source>
        <translation>A line in the log cannot be used, so it does not count: {why}.</translation>
    </message>
    <message>
        <source>En liste i den fælles mappe kan ikke læses. Resten er taget med.</source>
        <translation>A list in the shared folder cannot be read. The rest has been taken in.</translation>
    </message>
    <message>
        <source>En lys stribe at læse efter</source>
        <translation>A light strip to read along</translation>
    </message>
    <message>
        <source>En måned</source>
        <translation>One month</translation>
    </message>
    <message>
        <source>En ny borger er skrevet halvt ind</source>
        <translation>A new citizen is half written in</translation>
    </message>
    <message>
        <source>En ny drøm</source>
        <translation>A new dream</translation>
    </message>
    <message>
        <source>En ny drøm: ”{words}”</source>
        <translation>A new dream: “{words}”</translation>
    </message>
    <message>
        <source>En ny ordlyd</source>
        <translation>A new wording</translation>
    </message>
    <message>
        <source>En nødkode har {expected} tegn, og her er {signs}. Se efter, om et mangler eller er for meget.</source>
        <translation>An emergency code has {expected} characters, and here are {signs}. Check whether one is missing or too many.</translation>
    </message>
    <message>
        <source>En organisation</source>
        <translation>An organisation</translation>
    </message>
    <message>
        <source>En organisation gør, at kolleger kan se de samme borgere. Du bliver administrator og inviterer de andre. Først får du to koder, der skal på hver sit papir. Sæt ti minutter af, og brug gerne en printer. Låser skærmen på vejen, er intet sket, og du begynder forfra.</source>
        <translation>An organisation lets colleagues see the same citizens. You become the administrator and invite the others. First you get two codes, each to go on its own paper. Set aside ten minutes, and preferably use a printer. If the screen locks on the way, nothing has happened, and you begin again.</translation>
    </message>
    <message>
        <source>En oversigt passer ikke med det skrevne. Det skrevne er helt, og oversigten kan laves igen.</source>
        <translation>An overview does not match what is written. What is written is whole, and the overview can be made again.</translation>
    </message>
    <message>
        <source>En pakke i den fælles mappe kan ikke bruges, så den er lagt til side: {why}.</source>
        <translation>A packet in the shared folder cannot be used, so it has been set aside: {why}.</translation>
    </message>
    <message>
        <source>En stjerne skal have mindst tre områder, alle med de samme tal, og alle bliver spurgt om.</source>
        <translation>A star must have at least three areas, all with the same numbers, and all must be asked about.</translation>
    </message>
    <message>
        <source>En uge</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>En zip-fil: PDF, hjemmeside og data. Alle, der kan åbne mappen, kan læse den.</source>
        <translation>A zip file: PDF, web page and data. Anyone who can open the folder can read it.</translation>
    </message>
    <message>
        <source>En, der ikke er her mere</source>
        <translation>Somebody who is no longer here</translation>
    </message>
    <message>
        <source>En, der ikke er på listen</source>
        <translation>Somebody who is not on the list</translation>
    </message>
    <message>
        <source>En, der ikke er på listen,</source>
        <translation>Somebody who is not on the list</translation>
    </message>
    <message>
        <source>En, der ikke står på listen</source>
        <translation>Somebody who is not on the list</translation>
    </message>
    <message>
        <source>En, der ikke står på listen,</source>
        <translation>Somebody who is not on the list</translation>
    </message>
    <message>
        <source>Endnu ikke blevet til et mål</source>
        <translation>Not yet turned into a goal</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter åbner, 1, 2 og 3 siger hvor tæt på, Delete tager af kortet</source>
        <translation>Enter opens, 1, 2 and 3 say how close, Delete takes off the map</translation>
    </message>
    <message>
        <source>Er</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Er den samme som</source>
        <translation>Is the same as</translation>
    </message>
    <message>
        <source>Er der nu</source>
        <translation>Is there now</translation>
    </message>
    <message>
        <source>Er det den {known}, der står der?</source>
        <translation>Is it the {known} who is there?</translation>
    </message>
    <message>
        <source>Er det det fingeraftryk, der står på papiret, eller som administratoren læser op? Ellers stop, og ring.</source>
        <translation>Is it the fingerprint that stands on the paper, or that the administrator reads aloud? Otherwise stop, and call.</translation>
    </message>
    <message>
        <source>Er det en, der er her?</source>
        <translation>Is it somebody who is here?</translation>
    </message>
    <message>
        <source>Er det i orden med {called}, at {whom} får {spoken}?</source>
        <translation>Is it all right with {called} that {whom} gets {spoken}?</translation>
    </message>
    <message>
        <source>Er det samme person?</source>
        <translation>Is it the same person?</translation>
    </message>
    <message>
        <source>Er død</source>
        <translation>Has died</translation>
    </message>
    <message>
        <source>Er her i forvejen</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Er i fokus</source>
        <translation>In focus</translation>
    </message>
    <message>
        <source>Er ikke spurgt endnu.</source>
        <translation>Not asked yet.</translation>
    </message>
    <message>
        <source>Er ikke spurgt, om de må inviteres</source>
        <translation>Have not been asked whether they may be invited</translation>
    </message>
    <message>
        <source>Er også skrevet ind som</source>
        <translation>Is also written in as</translation>
    </message>
    <message>
        <source>Er samme borger</source>
        <translation>Is the same citizen</translation>
    </message>
    <message>
        <source>Erfaring</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Erstatningsnummer, {born}</source>
        <translation>Replacement number, {born}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Et CPR-nummer er kun tal. Se det efter en gang til.</source>
        <translation>A CPR number is digits only. Check it once more.</translation>
    </message>
    <message>
        <source>Et CPR-nummer har 10 tal, og her er {length}. Se det efter en gang til.</source>
        <translation>A CPR number has 10 digits, and here are {length}. Check it once more.</translation>
    </message>
    <message>
        <source>Et andet sted står et mål med de samme ord. Er det sådan, denne borger siger det?</source>
        <translation>A goal with the same words stands somewhere else. Is this how this citizen says it?</translation>
    </message>
    <message>
        <source>Et anførselstegn i række {row} er ikke sat, som det skal være, så resten kan ikke læses. Åbn filen i et regneark, og gem den som CSV igen.</source>
        <translation>A quotation mark in row {row} is not set as it should be, so the rest cannot be read. Open the file in a spreadsheet program, and save it as CSV again.</translation>
    </message>
    <message>
        <source>Et ark med én borger i hver række, gemt som CSV. Den øverste række er overskrifter. Navn og CPR skal være der; adresse, telefon, paragraf og startdato må gerne.</source>
        <translation>A sheet with one citizen in each row, saved as CSV. The top row is headings. Name and CPR must be there; address, phone, section and start date may be.</translation>
    </message>
    <message>
        <source>Et bånd på kortet</source>
        <translation>A tie on the map</translation>
    </message>
    <message>
        <source>Et felt mangler et navn.</source>
        <translation>A sector has no name.</translation>
    </message>
    <message>
        <source>Et menneske, et sted eller en myndighed.</source>
        <translation>A person, a place or an authority.</translation>
    </message>
    <message>
        <source>Et mål er nået: {words}</source>
        <translation>A goal is reached: {words}</translation>
    </message>
    <message>
        <source>Et mål hører til her:</source>
        <translation>One goal belongs here:</translation>
    </message>
    <message>
        <source>Et mål om {area}</source>
        <translation>A goal about {area}</translation>
    </message>
    <message>
        <source>Et mål vokser ud af en drøm. Det er noget at styre efter, og det må gerne flytte sig.</source>
        <translation>A goal grows out of a dream. It is something to steer by, and it may well move.</translation>
    </message>
    <message>
        <source>Et møde varer mellem ét minut og et døgn, og her står {minutes} minutter. Ret det til.</source>
        <translation>A meeting lasts between one minute and a day and a night, and here it says {minutes} minutes. Correct it.</translation>
    </message>
    <message>
        <source>Et navn er nok til at begynde. Resten kan komme, når I kender hinanden bedre.</source>
        <translation>A name is enough to begin. The rest can come when you know each other better.</translation>
    </message>
    <message>
        <source>Et navn skal der til. Skriv det, borgeren gerne vil kaldes.</source>
        <translation>There has to be a name. Write what the citizen would like to be called.</translation>
    </message>
    <message>
        <source>Et nul, som regnearket har taget, er sat foran igen.</source>
        <translation>A zero that the spreadsheet took has been put back.</translation>
    </message>
    <message>
        <source>Et nyt mål: {words}</source>
        <translation>A new goal: {words}</translation>
    </message>
    <message>
        <source>Et råd</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Et skridt er taget{on}: {words}</source>
        <translation>A step has been taken{on}: {words}</translation>
    </message>
    <message>
        <source>Et sted i koden er et tegn forkert. Læs den igennem en gang til, gruppe for gruppe.</source>
        <translation>Somewhere in the code a character is wrong. Read it through once more, group by group.</translation>
    </message>
    <message>
        <source>Et sømærke på en bakke ved vandet og en lille båd, der sejler efter det</source>
        <translation>A sea mark on a hill by the water, and a small boat that sails by it</translation>
    </message>
    <message>
        <source>Et tidligere kort</source>
        <translation>An earlier map</translation>
    </message>
    <message>
        <source>Evner, interesser, gode erfaringer og mennesker</source>
        <translation>Skills, interests, good experiences and people</translation>
    </message>
    <message>
        <source>Faglig note</source>
        <translation>Professional note</translation>
    </message>
    <message>
        <source>Faglig note af {name}</source>
        <translation>Professional note by {name}</translation>
    </message>
    <message>
        <source>Faglige noter</source>
        <translation>Professional notes</translation>
    </message>
    <message>
        <source>Faglige noter og risikonoter.</source>
        <translation>Professional notes and risk notes.</translation>
    </message>
    <message>
        <source>Fagord</source>
        <translation>Professional terms</translation>
    </message>
    <message>
        <source>Fagperson</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Farsi og dari</source>
        <translation>Farsi and Dari</translation>
    </message>
    <message>
        <source>Farve på {title}</source>
        <translation>Colour of {title}</translation>
    </message>
    <message>
        <source>Farver</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Fast kontakt</source>
        <translation>Regular contact</translation>
    </message>
    <message>
        <source>Fastholde</source>
        <translation>Maintain</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Felt: {title}. Skift med pil op og pil ned.</source>
        <translation>Sector: {title}. Change with arrow up and arrow down.</translation>
    </message>
    <message>
        <source>Felter på netværkskortet</source>
        <translation>Sectors on the network map</translation>
    </message>
    <message>
        <source>Felterne går rundt om kortet i den rækkefølge, de står her. De gælder for alle profiler på denne computer. Fjerner du et felt, står de, der er i det, under ”Andre”. Ingen bliver væk.</source>
        <translation>The sectors go round the map in the order they stand here. They hold for all profiles on this computer. If you remove a sector, those in it stand under “Others”. Nobody is lost.</translation>
    </message>
    <message>
        <source>Felterne i {file} kan ikke bruges: linje {line}, {reason}. Ret filen, eller brug de almindelige.</source>
        <translation>The sectors in {file} cannot be used: line {line}, {reason}. Mend the file, or use the usual ones.</translation>
    </message>
    <message>
        <source>Feltets navn: {title}</source>
        <translation>The sector’s name: {title}</translation>
    </message>
    <message>
        <source>Fem</source>
        <translation>Five</translation>
    </message>
    <message>
        <source>Filen er et regneark og er ikke læst. Åbn det i regnearket, vælg Gem som, og vælg CSV.</source>
        <translation>The file is a spreadsheet and has not been read. Open it in the spreadsheet program, choose Save as, and choose CSV.</translation>
    </message>
    <message>
        <source>Filen er for stor. Den kan højst fylde {most} byte.</source>
        <translation>The file is too large. It can be at most {most} bytes.</translation>
    </message>
    <message>
        <source>Filen er ikke en Pejlemærke-fil, så intet af den er taget ind. Se efter, om det er den rigtige. ({at}: {why})</source>
        <translation>The file is not a Pejlemærke file, so nothing of it has been taken in. Check whether it is the right one. ({at}: {why})</translation>
    </message>
    <message>
        <source>Filen er ikke et billede, der kan læses. Vælg en PNG eller SVG. Det, der var, er her stadig.</source>
        <translation>The file is not a picture that can be read. Choose a PNG or SVG. What was there is still here.</translation>
    </message>
    <message>
        <source>Filen er ikke tekst og er ikke læst. Åbn den der, hvor den kommer fra, og gem den som CSV.</source>
        <translation>The file is not text and has not been read. Open it where it comes from, and save it as CSV.</translation>
    </message>
    <message>
        <source>Filen er ikke, som den skal være, så intet af den er taget ind. Bed om at få den sendt igen.</source>
        <translation>The file is not as it should be, so nothing of it has been taken in. Ask to have it sent again.</translation>
    </message>
    <message>
        <source>Filen er lavet af en nyere udgave af Pejlemærke, så intet af den er taget ind. Hent den nyeste udgave, så kan filen læses.</source>
        <translation>The file was made by a newer edition of Pejlemærke, so nothing of it has been taken in. Get the newest edition, and the file can be read.</translation>
    </message>
    <message>
        <source>Filen er på mere end {most} MB og er ikke læst. Se efter, om det er den rigtige.</source>
        <translation>The file is more than {most} MB and has not been read. Check whether it is the right one.</translation>
    </message>
    <message>
        <source>Filen er til en nyere udgave af Pejlemærke end denne, som læser format {most}.</source>
        <translation>The file is for a newer edition of Pejlemærke than this one, which reads format {most}.</translation>
    </message>
    <message>
        <source>Filen er tom: der står ingen borgere i den. Se efter, om det er den rigtige.</source>
        <translation>The file is empty: there are no citizens in it. Check whether it is the right one.</translation>
    </message>
    <message>
        <source>Filen kommer til at ligge uden for Pejlemærke. Alle, der kan åbne mappen, kan læse den, medmindre den får en adgangskode.</source>
        <translation>The file will lie outside Pejlemærke. Anyone who can open the folder can read it, unless it gets a password.</translation>
    </message>
    <message>
        <source>Filen kommer til at ligge uden for Pejlemærke. Alle, der kan åbne mappen, kan læse den. Kun en PDF kan få en adgangskode.</source>
        <translation>The file will lie outside Pejlemærke. Anyone who can open the folder can read it. Only a PDF can get a password.</translation>
    </message>
    <message>
        <source>Filen kommer til at ligge uden for Pejlemærke. Her står, hvor flere bor, så den gemmes kun med adgangskode.</source>
        <translation>The file will lie outside Pejlemærke. It says where several people live, so it is only saved with a password.</translation>
    </message>
    <message>
        <source>Filen siger noget andet. Sæt hak, hvis filen har ret. Ellers bliver det stående.</source>
        <translation>The file says something else. Tick where the file is right. Otherwise it stays as it is.</translation>
    </message>
    <message>
        <source>Filen {file} kan ikke læses, så papiret er ikke sat op. Ret den, eller skriv afsenderen igen under Indstillinger.</source>
        <translation>The file {file} cannot be read, so the paper has not been set. Mend it, or write the sender again under Settings.</translation>
    </message>
    <message>
        <source>Filen {path} er ikke en sikkerhedskopi fra Pejlemærke. Se efter, om det er den rigtige.</source>
        <translation>The file {path} is not a backup from Pejlemærke. Check whether it is the right one.</translation>
    </message>
    <message>
        <source>Filen {path} findes ikke. Se efter, om navnet er skrevet rigtigt.</source>
        <translation>The file {path} does not exist. Check whether the name is written rightly.</translation>
    </message>
    <message>
        <source>Filen {path} kan ikke læses og er ikke rørt. Hent den nyeste sikkerhedskopi.</source>
        <translation>The file {path} cannot be read and has not been touched. Fetch the newest backup.</translation>
    </message>
    <message>
        <source>Filen {path} kan ikke åbnes. Se efter, om det er en fil, og om du har lov til at læse den.</source>
        <translation>The file {path} cannot be opened. Check whether it is a file, and whether you are allowed to read it.</translation>
    </message>
    <message>
        <source>Filens adgangskode</source>
        <translation>The file’s password</translation>
    </message>
    <message>
        <source>Filens adgangskode er for kort. Vælg en på mindst {shortest} tegn.</source>
        <translation>The file’s password is too short. Choose one of at least {shortest} characters.</translation>
    </message>
    <message>
        <source>Filens adgangskode er for lang. Vælg en på højst {most} tegn. Æ, ø og å tæller for to.</source>
        <translation>The file&apos;s password is too long. Choose one of at most {most} characters. Letters with accents count as two.</translation>
    </message>
    <message>
        <source>Find filen på USB-nøglen eller i mappen med kopier. Den ender på {suffix}.</source>
        <translation>Find the file on the USB stick or in the folder with backups. It ends in {suffix}.</translation>
    </message>
    <message>
        <source>Find papiret</source>
        <translation>Find the paper</translation>
    </message>
    <message>
        <source>Find papiret frem</source>
        <translation>Take out the paper</translation>
    </message>
    <message>
        <source>Find papiret frem, som du fik, da du begyndte. Koden på det kan åbne dine ting igen.</source>
        <translation>Take out the paper you got when you began. The code on it can open your things again.</translation>
    </message>
    <message>
        <source>Fingeraftryk</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Fingeraftrykket: {fingerprint}</source>
        <translation>The fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Fjern båndet til {name}</source>
        <translation>Remove the tie to {name}</translation>
    </message>
    <message>
        <source>Fjern koden</source>
        <translation>Remove the code</translation>
    </message>
    <message>
        <source>Fjern logoet</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Fjern punktet</source>
        <translation>Remove the point</translation>
    </message>
    <message>
        <source>Fjern skridtet</source>
        <translation>Remove the step</translation>
    </message>
    <message>
        <source>Fjern {each}</source>
        <translation>Remove {each}</translation>
    </message>
    <message>
        <source>Fjern {}</source>
        <translation>Remove {}</translation>
    </message>
    <message>
        <source>Fjern: {text}</source>
        <translation>Remove: {text}</translation>
    </message>
    <message>
        <source>Fjernet</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Fjernet fra printkøen.</source>
        <translation>Removed from the print queue.</translation>
    </message>
    <message>
        <source>Flere er ikke altid bedre. Spørg {called}, hvad der betyder noget.</source>
        <translation>More is not always better. Ask {called} what matters.</translation>
    </message>
    <message>
        <source>Flere måder at lade det stå på</source>
        <translation>More ways to let it stand</translation>
    </message>
    <message>
        <source>Flyt alle en kollegas borgere til en anden</source>
        <translation>Move all of a colleague’s citizens to somebody else</translation>
    </message>
    <message>
        <source>Flyt borgere</source>
        <translation>Move citizens</translation>
    </message>
    <message>
        <source>Flyt borgerne</source>
        <translation>Move the citizens</translation>
    </message>
    <message>
        <source>Flyt den</source>
        <translation>Move it</translation>
    </message>
    <message>
        <source>Flyt eller ret mødet</source>
        <translation>Move or edit the meeting</translation>
    </message>
    <message>
        <source>Flyt ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Flyt ned	Alt+Ned</source>
        <translation>Move down	Alt+Down</translation>
    </message>
    <message>
        <source>Flyt op</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flyt op	Alt+Op</source>
        <translation>Move up	Alt+Up</translation>
    </message>
    <message>
        <source>Flyt til</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Flyt {those} fra {whose} til {to}?</source>
        <translation>Move {those} from {whose} to {to}?</translation>
    </message>
    <message>
        <source>Flyt {} ned</source>
        <translation>Move {} down</translation>
    </message>
    <message>
        <source>Flyt {} op</source>
        <translation>Move {} up</translation>
    </message>
    <message>
        <source>Flytter lidt på dem, der står oven i hinanden. Alle bliver i deres felt og ring.</source>
        <translation>Moves those that overlap a little. Everyone stays in their sector and ring.</translation>
    </message>
    <message>
        <source>Flyttet</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>For eksempel Odense Kommune</source>
        <translation>For example Odense Kommune</translation>
    </message>
    <message>
        <source>For eksempel en hund, eller at man altid er to</source>
        <translation>For example a dog, or that you always come as two</translation>
    </message>
    <message>
        <source>For eksempel onsdag eftermiddag.</source>
        <translation>For example Wednesday afternoon.</translation>
    </message>
    <message>
        <source>Forbered</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Forbereder sig</source>
        <translation>Prepares</translation>
    </message>
    <message>
        <source>Forbogstaver</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Forespørgslen er ikke underskrevet, som den skal være.</source>
        <translation>The request is not signed as it should be.</translation>
    </message>
    <message>
        <source>Forkortelser</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Formål</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Forskelligt: {marked}</source>
        <translation>Different: {marked}</translation>
    </message>
    <message>
        <source>Forslag fra {writer}. Venter på {whose} ja.</source>
        <translation>Suggestion from {writer}. Waiting for {whose} yes.</translation>
    </message>
    <message>
        <source>Forslag til ”{text}”</source>
        <translation>Suggestions for “{text}”</translation>
    </message>
    <message>
        <source>Forslag: {message}</source>
        <translation>Suggestion: {message}</translation>
    </message>
    <message>
        <source>Fortroligt.</source>
        <translation>Confidential.</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fortryd hele hentningen</source>
        <translation>Undo the whole import</translation>
    </message>
    <message>
        <source>Fortryd rettelsen</source>
        <translation>Undo the change</translation>
    </message>
    <message>
        <source>Fortsæt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fra sidst</source>
        <translation>From last time</translation>
    </message>
    <message>
        <source>Fra {day}.</source>
        <translation>From {day}.</translation>
    </message>
    <message>
        <source>Fremskudt rådgivning</source>
        <translation>Outreach advice</translation>
    </message>
    <message>
        <source>Fri at bruge</source>
        <translation>Free to use</translation>
    </message>
    <message>
        <source>Fri at bruge, når kilden nævnes</source>
        <translation>Free to use when the source is named</translation>
    </message>
    <message>
        <source>Fritid</source>
        <translation>Leisure</translation>
    </message>
    <message>
        <source>Fritid og fællesskaber</source>
        <translation>Leisure and communities</translation>
    </message>
    <message>
        <source>Fuld bredde</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Fulde navn</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Fundet ved at søge</source>
        <translation>Found by searching</translation>
    </message>
    <message>
        <source>Fx Lægehuset Havnen</source>
        <translation>E.g. Lægehuset Havnen</translation>
    </message>
    <message>
        <source>Fx hvornår vi ringer</source>
        <translation>E.g. when we call</translation>
    </message>
    <message>
        <source>Fx svar fra sygehuset</source>
        <translation>E.g. answers from the hospital</translation>
    </message>
    <message>
        <source>Fx veninde fra skolen</source>
        <translation>E.g. friend from school</translation>
    </message>
    <message>
        <source>Får</source>
        <translation>Gets</translation>
    </message>
    <message>
        <source>Får {listed} fra filen</source>
        <translation>Gets {listed} from the file</translation>
    </message>
    <message>
        <source>Fællesskab</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Færre navne</source>
        <translation>Fewer names</translation>
    </message>
    <message>
        <source>Færøsk</source>
        <translation>Faroese</translation>
    </message>
    <message>
        <source>Født</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Før I printer:</source>
        <translation>Before you print:</translation>
    </message>
    <message>
        <source>Før den: {list}</source>
        <translation>Before that: {list}</translation>
    </message>
    <message>
        <source>Før mødet</source>
        <translation>Before the meeting</translation>
    </message>
    <message>
        <source>Før og nu</source>
        <translation>Before and now</translation>
    </message>
    <message>
        <source>Før pakken gives videre</source>
        <translation>Before the package is passed on</translation>
    </message>
    <message>
        <source>Før stod der: {in_quotes} {before}</source>
        <translation>Before, it said: {in_quotes} {before}</translation>
    </message>
    <message>
        <source>GAS skal have ”level” fra −2 til 2 og ”weight” fra 0 eller mere.</source>
        <translation>GAS must have “level” from −2 to 2 and “weight” from 0 up.</translation>
    </message>
    <message>
        <source>Gem</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Gem afsenderen</source>
        <translation>Save the sender</translation>
    </message>
    <message>
        <source>Gem aftalen</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>Gem eller print</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Gem eller print kortet</source>
        <translation>Save or print the map</translation>
    </message>
    <message>
        <source>Gem felterne</source>
        <translation>Save the sectors</translation>
    </message>
    <message>
        <source>Gem koden</source>
        <translation>Save the code</translation>
    </message>
    <message>
        <source>Gem med adgangskode</source>
        <translation>Save with a password</translation>
    </message>
    <message>
        <source>Gem målet</source>
        <translation>Save the goal</translation>
    </message>
    <message>
        <source>Gem mødet</source>
        <translation>Save the meeting</translation>
    </message>
    <message>
        <source>Gem mødet til en kalender</source>
        <translation>Save the meeting to a calendar</translation>
    </message>
    <message>
        <source>Gem netværkskortet</source>
        <translation>Save the network map</translation>
    </message>
    <message>
        <source>Gem pakken</source>
        <translation>Save the package</translation>
    </message>
    <message>
        <source>Gem pakken …</source>
        <translation>Save the package …</translation>
    </message>
    <message>
        <source>Gem rettelsen</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Gem som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Gem som PDF.</source>
        <translation>Save as PDF.</translation>
    </message>
    <message>
        <source>Gem som fil</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <source>Gem som fil.</source>
        <translation>Save as a file.</translation>
    </message>
    <message>
        <source>Gem som …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Gem svarene</source>
        <translation>Save the answers</translation>
    </message>
    <message>
        <source>Gem teamet</source>
        <translation>Save the team</translation>
    </message>
    <message>
        <source>Gem teksten</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Gem til kalender</source>
        <translation>Save to calendar</translation>
    </message>
    <message>
        <source>Gem {spoken} som {split}</source>
        <translation>Save {spoken} as {split}</translation>
    </message>
    <message>
        <source>Gemmer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gemt</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Gemt.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Gemt. Det står på det næste papir.</source>
        <translation>Saved. It stands on the next paper.</translation>
    </message>
    <message>
        <source>Gemt. Kollegerne ser det, når de har synket.</source>
        <translation>Saved. Your colleagues see it once they have synced.</translation>
    </message>
    <message>
        <source>Gemt. Kortet bruger felterne, næste gang det åbnes.</source>
        <translation>Saved. The map uses the sectors the next time it is opened.</translation>
    </message>
    <message>
        <source>Gemt. {name} ligger i {parent}. {care}</source>
        <translation>Saved. {name} is in {parent}. {care}</translation>
    </message>
    <message>
        <source>Gendannelseskode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Gendannelseskoden</source>
        <translation>The recovery code</translation>
    </message>
    <message>
        <source>Gentag</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Giv computeren tilbage</source>
        <translation>Give the computer back</translation>
    </message>
    <message>
        <source>Giv den til kollegaen selv, og ikke gennem den fælles mappe. Den bruges én gang og gælder til {day}.</source>
        <translation>Give it to the colleague yourself, and not through the shared folder. It is used once and holds until {day}.</translation>
    </message>
    <message>
        <source>Giv mig rådet igen</source>
        <translation>Give me the advice again</translation>
    </message>
    <message>
        <source>Giv mig rådet igen: {words}</source>
        <translation>Give me the advice again: {words}</translation>
    </message>
    <message>
        <source>Giv teamet et navn.</source>
        <translation>Give the team a name.</translation>
    </message>
    <message>
        <source>Giv teksten et navn, for eksempel tur.</source>
        <translation>Give the text a name, for example walk.</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gjort {day}</source>
        <translation>Done {day}</translation>
    </message>
    <message>
        <source>Gjort. Det gælder hos kollegerne, når de har synket.</source>
        <translation>Done. It holds at your colleagues’ once they have synced.</translation>
    </message>
    <message>
        <source>Gjort: {text}</source>
        <translation>Done: {text}</translation>
    </message>
    <message>
        <source>Gjort{on}: {words}{who}</source>
        <translation>Done{on}: {words}{who}</translation>
    </message>
    <message>
        <source>Glemmer du adgangskoden, kan kun denne kode åbne dine ting. Den vises ikke igen. Print den, eller skriv den af, og læg den et sikkert sted. Ikke i computertasken.</source>
        <translation>If you forget the password, only this code can open your things. It is not shown again. Print it, or write it down, and put it in a safe place. Not in the computer bag.</translation>
    </message>
    <message>
        <source>Glemmer du adgangskoden, så vælg ”Jeg har glemt min adgangskode”, og skriv denne kode.

Den, der har både computeren og denne kode, kan læse alt. Læg papiret et sikkert sted, og ikke sammen med computeren.</source>
        <translation>If you forget the password, choose “I have forgotten my password” and write this code.

Whoever has both the computer and this code can read everything. Put the paper in a safe place, and not together with the computer.</translation>
    </message>
    <message>
        <source>Godaften</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Goddag</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Godmorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Grund, når noget lades ude</source>
        <translation>Reason, when something is left out</translation>
    </message>
    <message>
        <source>Gruppe {index}: {list}</source>
        <translation>Group {index}: {list}</translation>
    </message>
    <message>
        <source>Gruppe {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Grøn</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Grønlandsk</source>
        <translation>Greenlandic</translation>
    </message>
    <message>
        <source>Gå til Kolleger</source>
        <translation>Go to Colleagues</translation>
    </message>
    <message>
        <source>Gå til synk</source>
        <translation>Go to sync</translation>
    </message>
    <message>
        <source>Gå uden at gemme</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Gået i opfyldelse</source>
        <translation>Come true</translation>
    </message>
    <message>
        <source>Gælder først fra {day}.</source>
        <translation>Holds only from {day}.</translation>
    </message>
    <message>
        <source>Gælder i</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Gør til administrator</source>
        <translation>Make an administrator</translation>
    </message>
    <message>
        <source>Gør til mål</source>
        <translation>Make into a goal</translation>
    </message>
    <message>
        <source>Gør til mål	M</source>
        <translation>Make into a goal	M</translation>
    </message>
    <message>
        <source>Har du fået en invitation?</source>
        <translation>Have you been given an invitation?</translation>
    </message>
    <message>
        <source>Har ikke taget en computer i brug endnu.</source>
        <translation>Has not taken a computer into use yet.</translation>
    </message>
    <message>
        <source>Har {name} sagt ja til at blive inviteret?</source>
        <translation>Has {name} said yes to being invited?</translation>
    </message>
    <message>
        <source>Hej {called}</source>
        <translation>Hello {called}</translation>
    </message>
    <message>
        <source>Helbred</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Hele historikken</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>Hele siden</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Hele stjernen</source>
        <translation>The whole star</translation>
    </message>
    <message>
        <source>Hent borgere fra fil</source>
        <translation>Get citizens from a file</translation>
    </message>
    <message>
        <source>Hent det ind</source>
        <translation>Bring it in</translation>
    </message>
    <message>
        <source>Hent fra en sikkerhedskopi</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Hent fra fil</source>
        <translation>Get from file</translation>
    </message>
    <message>
        <source>Hent fra sikkerhedskopi</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Hent mine ting</source>
        <translation>Get my things</translation>
    </message>
    <message>
        <source>Hent {count}</source>
        <translation>Get {count}</translation>
    </message>
    <message>
        <source>Henter og lægger op. Du kan arbejde videre imens.</source>
        <translation>Fetching and putting up. You can work on meanwhile.</translation>
    </message>
    <message>
        <source>Henter {count} af {count2}</source>
        <translation>Fetching {count} of {count2}</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Fetching …</translation>
    </message>
    <message>
        <source>Her er den, som den står nu. Læs den igen.</source>
        <translation>Here it is as it stands now. Read it again.</translation>
    </message>
    <message>
        <source>Her er en, der hedder det samme. Er det den samme?</source>
        <translation>There is somebody here with the same name. Is it the same person?</translation>
    </message>
    <message>
        <source>Her er et hul: {found} skulle være {expected}.</source>
        <translation>Here is a gap: {found} should be {expected}.</translation>
    </message>
    <message>
        <source>Her er et overlap: {found} skulle være {expected}.</source>
        <translation>Here is an overlap: {found} should be {expected}.</translation>
    </message>
    <message>
        <source>Her er filen ikke JSON. Se efter et komma, et anførselstegn eller en parentes.</source>
        <translation>Here the file is not JSON. Look for a comma, a quotation mark or a bracket.</translation>
    </message>
    <message>
        <source>Her er flere profiler: {names}. Sig hvilken med --profile NAVN.</source>
        <translation>There are several profiles here: {names}. Say which with --profile NAVN.</translation>
    </message>
    <message>
        <source>Her er flere, der hedder det samme. Er det en af dem?</source>
        <translation>There are several here with the same name. Is it one of them?</translation>
    </message>
    <message>
        <source>Her er ikke nogen, der siger ”jeg”. Hvem vil noget, og hvad vil de selv kalde det?</source>
        <translation>Nobody here says “jeg” (I). Who wants something, and what would they call it themselves?</translation>
    </message>
    <message>
        <source>Her er ikke skrevet noget endnu. Skriv et par ord, så gemmer vi dem.</source>
        <translation>Nothing is written here yet. Write a few words, and we will save them.</translation>
    </message>
    <message>
        <source>Her er ikke to tal at sammenligne.</source>
        <translation>There are not two numbers to compare here.</translation>
    </message>
    <message>
        <source>Her er ingen oplysning med numrene {ids}, så der er ikke lavet en pakke. Se numrene på listen.</source>
        <translation>There is no piece of information here with the numbers {ids}, so no package was made. See the numbers on the list.</translation>
    </message>
    <message>
        <source>Her er mere end {most} lag i hinanden.</source>
        <translation>Here are more than {most} layers inside each other.</translation>
    </message>
    <message>
        <source>Her er plads til det, du drømmer om. Stort eller småt.</source>
        <translation>Here is room for what you dream of. Big or small.</translation>
    </message>
    <message>
        <source>Her er {goals} mål og {weights} vægte. Skriv en vægt til hvert mål.</source>
        <translation>Here are {goals} goals and {weights} weights. Write a weight for each goal.</translation>
    </message>
    <message>
        <source>Her er ”bands”, men ingen score med faste ender.</source>
        <translation>Here is “bands”, but no score with fixed ends.</translation>
    </message>
    <message>
        <source>Her er ”change”, men intet tal, der kan ændre sig.</source>
        <translation>Here is “change”, but no number that can change.</translation>
    </message>
    <message>
        <source>Her kommer den plan, som {called} kan tage med hjem. Den begynder med en drøm, et mål eller noget, {called} er god til.</source>
        <translation>Here comes the plan that {called} can take home. It begins with a dream, a goal or something {called} is good at.</translation>
    </message>
    <message>
        <source>Her kommer det næste, I kan gøre: lille nok til, at det kan ske.</source>
        <translation>Here comes the next thing you can do: small enough to happen.</translation>
    </message>
    <message>
        <source>Her ligger dagens møder, og det, borgeren gerne vil tale om. Der er ingen i dag.</source>
        <translation>Here are the day’s meetings, and what the citizen would like to talk about. There are none today.</translation>
    </message>
    <message>
        <source>Her ligger det, der er skrevet af en, som ikke måtte. Ingen ser det, før en af jer bestemmer. Ring til den, der skrev, hvis du er i tvivl. Det kan være arbejde, som blev gjort, før beskeden nåede frem.</source>
        <translation>Here is what was written by somebody who was not allowed to. Nobody sees it until one of you decides. Call whoever wrote it if you are in doubt. It may be work that was done before the message got through.</translation>
    </message>
    <message>
        <source>Her mangler en adgangskode. Skriv den, eller giv den som første linje med --password-stdin.</source>
        <translation>A password is missing here. Write it, or give it as the first line with --password-stdin.</translation>
    </message>
    <message>
        <source>Her mangler et navn.</source>
        <translation>A name is missing here.</translation>
    </message>
    <message>
        <source>Her mangler filen med det skrevne: {path}. Programmet har ikke slettet den. Hent den nyeste sikkerhedskopi.</source>
        <translation>The file with what is written is missing here: {path}. The program has not deleted it. Fetch the newest backup.</translation>
    </message>
    <message>
        <source>Her mangler ”{key}”.</source>
        <translation>“{key}” is missing here.</translation>
    </message>
    <message>
        <source>Her samles dagen: dine møder, og det, der er værd at tænke på. Begynd med den første borger.</source>
        <translation>The day is gathered here: your meetings, and what is worth a thought. Begin with the first citizen.</translation>
    </message>
    <message>
        <source>Her samles det, {called} håber på, og det, I er i gang med. Begynd med at spørge: Hvad drømmer du om?</source>
        <translation>Here we gather what {called} hopes for, and what you are working on. Begin by asking: What do you dream of?</translation>
    </message>
    <message>
        <source>Her ser du, hvem der ser {name}. I dag er det kun dig, på denne computer.

Vil I være flere om det, skal du være med i en organisation. Har du fået en invitation, så begynd med den.</source>
        <translation>Here you see who sees {name}. Today it is only you, on this computer.

To be several about it, you must be part of an organisation. If you have been given an invitation, begin with that.</translation>
    </message>
    <message>
        <source>Her skriver din støtteperson sin adgangskode.</source>
        <translation>Here your support worker writes their password.</translation>
    </message>
    <message>
        <source>Her skriver din støtteperson sin kode.</source>
        <translation>Here your support worker writes their code.</translation>
    </message>
    <message>
        <source>Her skriver du sammen med borgeren. Først skal vi vide, hvem du er. Dit navn står ved det, du skriver.</source>
        <translation>This is where you write together with the citizen. First we need to know who you are. Your name stands beside what you write.</translation>
    </message>
    <message>
        <source>Her står de borgere, du følger: hvad de drømmer om, og hvornår I sidst var sammen.
Et navn er nok til at begynde.</source>
        <translation>The citizens you follow stand here: what they dream of, and when you were last together.
A name is enough to begin.</translation>
    </message>
    <message>
        <source>Her står jeres møder. Planlæg det første, eller begynd med det samme.</source>
        <translation>Your meetings stand here. Plan the first one, or begin at once.</translation>
    </message>
    <message>
        <source>Her står kun navnet</source>
        <translation>Only the name stands here</translation>
    </message>
    <message>
        <source>Her står tegn, der ikke er UTF-8.</source>
        <translation>There are characters here that are not UTF-8.</translation>
    </message>
    <message>
        <source>Her står: {here}</source>
        <translation>Here it says: {here}</translation>
    </message>
    <message>
        <source>Her tegner I dem, der er omkring {called}: mennesker, dyr, steder og fællesskaber. Skriv det første navn i feltet herunder, og tryk Enter.</source>
        <translation>Here you draw those around {called}: people, animals, places and communities. Write the first name in the field below and press Enter.</translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Historikken</source>
        <translation>The history</translation>
    </message>
    <message>
        <source>Hjem</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Hjemme hos {called}</source>
        <translation>At home with {called}</translation>
    </message>
    <message>
        <source>Hjemmebesøg</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>Hjemmeside (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Hjemmeside, til skærm og skærmlæser</source>
        <translation>Web page, for screens and screen readers</translation>
    </message>
    <message>
        <source>Hjælp til et mål</source>
        <translation>Help with a goal</translation>
    </message>
    <message>
        <source>Hjælper ikke længere med målet</source>
        <translation>No longer helps with the goal</translation>
    </message>
    <message>
        <source>Hjælper med målet</source>
        <translation>Helps with the goal</translation>
    </message>
    <message>
        <source>Hold det ude</source>
        <translation>Keep it out</translation>
    </message>
    <message>
        <source>Hold det ude?</source>
        <translation>Keep it out?</translation>
    </message>
    <message>
        <source>Hold møde nu</source>
        <translation>Hold a meeting now</translation>
    </message>
    <message>
        <source>Hold ude</source>
        <translation>Keep out</translation>
    </message>
    <message>
        <source>Hold ude: {title}</source>
        <translation>Keep out: {title}</translation>
    </message>
    <message>
        <source>Holde fast i det, der går</source>
        <translation>To hold on to what works</translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Holdt ude</source>
        <translation>Kept out</translation>
    </message>
    <message>
        <source>Holdt ude af {decider} {day}.</source>
        <translation>Kept out by {decider} {day}.</translation>
    </message>
    <message>
        <source>Holdt ude: {about}.</source>
        <translation>Kept out: {about}.</translation>
    </message>
    <message>
        <source>Holdt {day}</source>
        <translation>Held {day}</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Hvad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hvad der er anderledes</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Hvad der er sket</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Hvad drømmer du ellers om?</source>
        <translation>What else do you dream of?</translation>
    </message>
    <message>
        <source>Hvad drømmer du om?</source>
        <translation>What do you dream of?</translation>
    </message>
    <message>
        <source>Hvad er det</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Hvad er det næste, konkrete?</source>
        <translation>What is the next concrete thing?</translation>
    </message>
    <message>
        <source>Hvad er du god til?</source>
        <translation>What are you good at?</translation>
    </message>
    <message>
        <source>Hvad får {name} af {called}?</source>
        <translation>What does {name} get from {called}?</translation>
    </message>
    <message>
        <source>Hvad giver {name}?</source>
        <translation>What does {name} give?</translation>
    </message>
    <message>
        <source>Hvad gør det let for dig at læse?</source>
        <translation>What makes it easy for you to read?</translation>
    </message>
    <message>
        <source>Hvad gør du, når du skal ned i fart?</source>
        <translation>What do you do when you need to slow down?</translation>
    </message>
    <message>
        <source>Hvad handler den om?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Hvad handler målet om at</source>
        <translation>What is the goal about</translation>
    </message>
    <message>
        <source>Hvad hedder organisationen?</source>
        <translation>What is the organisation called?</translation>
    </message>
    <message>
        <source>Hvad kan man se, når det er lykkedes? Tag gerne én ting med, som man kan se eller gøre.</source>
        <translation>What can be seen when it has worked out? Include one thing that can be seen or done.</translation>
    </message>
    <message>
        <source>Hvad kortet gemmes som</source>
        <translation>What the map is saved as</translation>
    </message>
    <message>
        <source>Hvad må deles</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <source>Hvad mærker du, eller de andre, først?</source>
        <translation>What do you notice, or the others, first?</translation>
    </message>
    <message>
        <source>Hvad planen gemmes som</source>
        <translation>What the plan is saved as</translation>
    </message>
    <message>
        <source>Hvad plejer at gå forud?</source>
        <translation>What usually comes before?</translation>
    </message>
    <message>
        <source>Hvad profilen skal hedde her</source>
        <translation>What the profile is to be called here</translation>
    </message>
    <message>
        <source>Hvad siger {called} om {name}?</source>
        <translation>What does {called} say about {name}?</translation>
    </message>
    <message>
        <source>Hvad skal de andre lade være med?</source>
        <translation>What should the others not do?</translation>
    </message>
    <message>
        <source>Hvad skal de andre vide?</source>
        <translation>What should the others know?</translation>
    </message>
    <message>
        <source>Hvad skal der gøres</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Hvad skal der ske</source>
        <translation>What should happen</translation>
    </message>
    <message>
        <source>Hvad skal der til?</source>
        <translation>What does it take?</translation>
    </message>
    <message>
        <source>Hvad skal laves om?</source>
        <translation>What should be changed?</translation>
    </message>
    <message>
        <source>Hvad skal vi tale om?</source>
        <translation>What shall we talk about?</translation>
    </message>
    <message>
        <source>Hvad støtten er</source>
        <translation>What the support is</translation>
    </message>
    <message>
        <source>Hvad støtten er til for</source>
        <translation>What the support is for</translation>
    </message>
    <message>
        <source>Hvad ved I om, hvorfor ingen kom? Det må gerne stå tomt.</source>
        <translation>What do you know about why nobody came? It may be left empty.</translation>
    </message>
    <message>
        <source>Hvad vil du gerne?</source>
        <translation>What would you like?</translation>
    </message>
    <message>
        <source>Hvad vil du se på?</source>
        <translation>What do you want to look at?</translation>
    </message>
    <message>
        <source>Hvad vil du svare på?</source>
        <translation>What do you want to answer?</translation>
    </message>
    <message>
        <source>Hvad vil {called} gerne her?</source>
        <translation>What would {called} like here?</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hvem der har skrevet</source>
        <translation>Who has written</translation>
    </message>
    <message>
        <source>Hvem der hjælper med hvad</source>
        <translation>Who helps with what</translation>
    </message>
    <message>
        <source>Hvem der kom med til møder</source>
        <translation>Who came to meetings</translation>
    </message>
    <message>
        <source>Hvem der kommer</source>
        <translation>Who is coming</translation>
    </message>
    <message>
        <source>Hvem det er</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Hvem er det</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Hvem er vigtig for dig?</source>
        <translation>Who matters to you?</translation>
    </message>
    <message>
        <source>Hvem får {spoken}</source>
        <translation>Who gets {spoken}</translation>
    </message>
    <message>
        <source>Hvem får {spoken}?</source>
        <translation>Who gets {spoken}?</translation>
    </message>
    <message>
        <source>Hvem giver støtten</source>
        <translation>Who gives the support</translation>
    </message>
    <message>
        <source>Hvem gør det</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Hvem gør hvad?</source>
        <translation>Who does what?</translation>
    </message>
    <message>
        <source>Hvem har du mistet kontakten til og gerne vil have igen?</source>
        <translation>Who have you lost contact with and would like back?</translation>
    </message>
    <message>
        <source>Hvem har set hvad</source>
        <translation>Who has seen what</translation>
    </message>
    <message>
        <source>Hvem har set hvad om {called}, til og med {day}.</source>
        <translation>Who has seen what about {called}, up to and including {day}.</translation>
    </message>
    <message>
        <source>Hvem har set hvad: {called}</source>
        <translation>Who has seen what: {called}</translation>
    </message>
    <message>
        <source>Hvem kan du ringe til?</source>
        <translation>Who can you call?</translation>
    </message>
    <message>
        <source>Hvem kan du tale med, og hvem kan hjælpe?</source>
        <translation>Who can you talk to, and who can help?</translation>
    </message>
    <message>
        <source>Hvem kan hjælpe</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Hvem kommer</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>Hvem kommer ellers</source>
        <translation>Who else is coming</translation>
    </message>
    <message>
        <source>Hvem ser med</source>
        <translation>Who else sees</translation>
    </message>
    <message>
        <source>Hvem ser {called}?</source>
        <translation>Who sees {called}?</translation>
    </message>
    <message>
        <source>Hvem står med navn?</source>
        <translation>Who stands by name?</translation>
    </message>
    <message>
        <source>Hvem svarer</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Hvem svarer?</source>
        <translation>Who answers?</translation>
    </message>
    <message>
        <source>Hvem ved, hvordan du har det?</source>
        <translation>Who knows how you are?</translation>
    </message>
    <message>
        <source>Hver linje er skrevet under af den, der gjorde det. Den kan hverken ændres eller fjernes bagefter.</source>
        <translation>Each line is signed by whoever did it. It can neither be changed nor removed afterwards.</translation>
    </message>
    <message>
        <source>Hverdag</source>
        <translation>Everyday life</translation>
    </message>
    <message>
        <source>Hvilken mappe I er fælles om, hvem der er med, og din invitation, hvis du har fået en.</source>
        <translation>Which folder you share, who has joined, and your invitation, if you have been given one.</translation>
    </message>
    <message>
        <source>Hvilken stjerne</source>
        <translation>Which star</translation>
    </message>
    <message>
        <source>Hvilket skema</source>
        <translation>Which form</translation>
    </message>
    <message>
        <source>Hvis borgere</source>
        <translation>Whose citizens</translation>
    </message>
    <message>
        <source>Hvis det er akut</source>
        <translation>If it is urgent</translation>
    </message>
    <message>
        <source>Hvis jeg er uenig</source>
        <translation>If I disagree</translation>
    </message>
    <message>
        <source>Hvis ord er det?</source>
        <translation>Whose words are they?</translation>
    </message>
    <message>
        <source>Hvor jeg er nu</source>
        <translation>Where I am now</translation>
    </message>
    <message>
        <source>Hvor langt</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Hvor længe</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Hvor længe ad gangen</source>
        <translation>How long at a time</translation>
    </message>
    <message>
        <source>Hvor meget der skal til, er der ikke målt. Tal om, hvad der er anderledes.</source>
        <translation>How much it takes to matter has not been measured. Talk about what is different.</translation>
    </message>
    <message>
        <source>Hvor skal sikkerhedskopierne også ligge?</source>
        <translation>Where else should the backups go?</translation>
    </message>
    <message>
        <source>Hvor tit</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Hvor tæt er du på?</source>
        <translation>How close are you?</translation>
    </message>
    <message>
        <source>Hvor tæt er jeg på?</source>
        <translation>How close am I?</translation>
    </message>
    <message>
        <source>Hvor tæt er jeg på? 0 til 10</source>
        <translation>How close am I? 0 to 10</translation>
    </message>
    <message>
        <source>Hvor tæt er jeg på? {text}</source>
        <translation>How close am I? {text}</translation>
    </message>
    <message>
        <source>Hvor tæt på</source>
        <translation>How close</translation>
    </message>
    <message>
        <source>Hvor tæt på dig er {name}?</source>
        <translation>How close to you is {name}?</translation>
    </message>
    <message>
        <source>Hvor, hvornår, og hvordan man giver besked</source>
        <translation>Where, when, and how to get in touch</translation>
    </message>
    <message>
        <source>Hvordan</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Hvordan det står</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Hvordan er det mellem dem?</source>
        <translation>How is it between them?</translation>
    </message>
    <message>
        <source>Hvordan går det med den?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>Hvordan går det med det?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>Hvordan hjælper med {words}</source>
        <translation>How they help with {words}</translation>
    </message>
    <message>
        <source>Hvordan var mødet?</source>
        <translation>How was the meeting?</translation>
    </message>
    <message>
        <source>Hvordan?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Hvorfor er mødet aflyst? Det må gerne stå tomt.</source>
        <translation>Why is the meeting cancelled? It may be left empty.</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Håb</source>
        <translation>Hope</translation>
    </message>
    <message>
        <source>Håb og drømme</source>
        <translation>Hopes and dreams</translation>
    </message>
    <message>
        <source>Høj kontrast, lys</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>Høj kontrast, mørk</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Hører til</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>I alt {total} oplysninger, og {seen} gange nogen har set dem.</source>
        <translation>In all {total} pieces of information, and {seen} times somebody has seen them.</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I dag (Ctrl+I)</source>
        <translation>Today (Ctrl+I)</translation>
    </message>
    <message>
        <source>I dag, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>I gang</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>I går</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>I har jeres egne ord til Min plan. Her er noget, den, der passer filerne, skal se på.</source>
        <translation>You have words of your own for My plan. Here is something that whoever looks after the files is to see to.</translation>
    </message>
    <message>
        <source>I har skrevet den sammen.</source>
        <translation>You wrote it together.</translation>
    </message>
    <message>
        <source>I kan være flere om en borger. I er fælles om en server, eller om en mappe på et drev eller en USB-nøgle, og alt er låst. Er der ingen organisation endnu, trykker én af jer på Organisationen, begynder den og inviterer de andre.</source>
        <translation>You can be several about a citizen. You share a server, or a folder on a drive or a USB stick, and everything is locked. If there is no organisation yet, one of you presses The organisation, begins it and invites the others.</translation>
    </message>
    <message>
        <source>I morgen</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>I række {row} er der to kolonner med det samme: {first} og {second}. Slet den ene.</source>
        <translation>In row {row} there are two columns with the same thing: {first} and {second}. Delete one of them.</translation>
    </message>
    <message>
        <source>I række {row} mangler overskriften {missing}. Skriv den over kolonnen, og prøv igen.</source>
        <translation>In row {row} the heading {missing} is missing. Write it above the column, and try again.</translation>
    </message>
    <message>
        <source>I ser først hinandens borgere, når I er fælles om en server eller en mappe. Vælg den, før du inviterer: så ved invitationen selv, hvor kollegaen skal hen.</source>
        <translation>You only see each other’s citizens when you share a server or a folder. Choose it before you invite: then the invitation itself knows where the colleague is to go.</translation>
    </message>
    <message>
        <source>I ses {when}. Så kan {called} selv vælge.</source>
        <translation>You meet {when}. Then {called} can choose.</translation>
    </message>
    <message>
        <source>I telefonen</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>I {file} er klammerne i {key} ikke rigtige. Der kan stå: {allowed}.</source>
        <translation>In {file} the braces in {key} are not right. It can say: {allowed}.</translation>
    </message>
    <message>
        <source>I {file} er teksten {key} ikke, som den skal være. Se, hvordan den står i de almindelige ord.</source>
        <translation>In {file} the text {key} is not as it should be. See how it stands in the usual words.</translation>
    </message>
    <message>
        <source>I {file} mangler teksten {key}, så planen er ikke sat op. Skriv den i filen, eller fjern filen, så bruges de almindelige ord.</source>
        <translation>In {file} the text {key} is missing, so the plan has not been set. Write it in the file, or remove the file, and the usual words are used.</translation>
    </message>
    <message>
        <source>I {file} står {key}, som planen ikke har plads til. Ret navnet, eller tag linjen ud.</source>
        <translation>In {file} there is {key}, which the plan has no place for. Correct the name, or take the line out.</translation>
    </message>
    <message>
        <source>Ida Krog; Bostøtte; Nord
Bo Friis; Vikar</source>
        <translation>Ida Krog; Support worker; Nord
Bo Friis; Substitute</translation>
    </message>
    <message>
        <source>Identitet</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Ikke administrator mere</source>
        <translation>No longer an administrator</translation>
    </message>
    <message>
        <source>Ikke afsluttet endnu</source>
        <translation>Not ended yet</translation>
    </message>
    <message>
        <source>Ikke aftalt endnu</source>
        <translation>Not agreed yet</translation>
    </message>
    <message>
        <source>Ikke besvaret endnu · {count}</source>
        <translation>Not answered yet · {count}</translation>
    </message>
    <message>
        <source>Ikke brugt endnu</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>Ikke endnu</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ikke færdig endnu</source>
        <translation>Not finished yet</translation>
    </message>
    <message>
        <source>Ikke færdig endnu. Målet, som skridtet hørte til, er fjernet.</source>
        <translation>Not finished yet. The goal the step belonged to has been removed.</translation>
    </message>
    <message>
        <source>Ikke gemt endnu</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Ikke gemt endnu. Det skrevne er her stadig, og vi prøver igen af os selv.</source>
        <translation>Not saved yet. What you wrote is still here, and we will keep trying.</translation>
    </message>
    <message>
        <source>Ikke gemt endnu. Vi prøver igen af os selv.</source>
        <translation>Not saved yet. We will keep trying.</translation>
    </message>
    <message>
        <source>Ikke gjort endnu: {words}{who}{when}</source>
        <translation>Not done yet: {words}{who}{when}</translation>
    </message>
    <message>
        <source>Ikke med i planen</source>
        <translation>Not included in the plan</translation>
    </message>
    <message>
        <source>Ikke med: {said}.</source>
        <translation>Left out: {said}.</translation>
    </message>
    <message>
        <source>Ikke på
nettet</source>
        <translation>Not
online</translation>
    </message>
    <message>
        <source>Ikke sendt
endnu</source>
        <translation>Not sent
yet</translation>
    </message>
    <message>
        <source>Ikke skrevet</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Ikke skrevet endnu</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>Ikke skrevet endnu. Hvad er gået godt for nylig?</source>
        <translation>Not written yet. What has gone well lately?</translation>
    </message>
    <message>
        <source>Ikke skrevet ind endnu</source>
        <translation>Not written in yet</translation>
    </message>
    <message>
        <source>Ikke skrevet noget endnu</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>Ikke spurgt</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Ikke synket</source>
        <translation>Not synced</translation>
    </message>
    <message>
        <source>Ikke synket
endnu</source>
        <translation>Not synced
yet</translation>
    </message>
    <message>
        <source>Indbydelse</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Inden for det, målingen kan sige</source>
        <translation>Within what the measure can tell</translation>
    </message>
    <message>
        <source>Inden længe</source>
        <translation>Before long</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Ingen af dem</source>
        <translation>None of them</translation>
    </message>
    <message>
        <source>Ingen af svarene i ”{key}” tæller.</source>
        <translation>None of the answers in “{key}” count.</translation>
    </message>
    <message>
        <source>Ingen andre endnu</source>
        <translation>Nobody else yet</translation>
    </message>
    <message>
        <source>Ingen bestemt drøm</source>
        <translation>No particular dream</translation>
    </message>
    <message>
        <source>Ingen computer endnu</source>
        <translation>No computer yet</translation>
    </message>
    <message>
        <source>Ingen dag endnu</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>Ingen endnu.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Ingen er inviteret. Ret linjerne, og prøv igen.</source>
        <translation>Nobody has been invited. Mend the lines, and try again.</translation>
    </message>
    <message>
        <source>Ingen er valgt. Brug piletasterne.</source>
        <translation>Nobody is chosen. Use the arrow keys.</translation>
    </message>
    <message>
        <source>Ingen forslag til ”{text}”</source>
        <translation>No suggestions for “{text}”</translation>
    </message>
    <message>
        <source>Ingen kan lukke ind og ud lige nu. Ring til administratoren.</source>
        <translation>Nobody can let in and out right now. Call the administrator.</translation>
    </message>
    <message>
        <source>Ingen kom</source>
        <translation>Nobody came</translation>
    </message>
    <message>
        <source>Ingen kom: {reason}</source>
        <translation>Nobody came: {reason}</translation>
    </message>
    <message>
        <source>Ingen kommer med endnu</source>
        <translation>Nobody is included yet</translation>
    </message>
    <message>
        <source>Ingen med det navn</source>
        <translation>Nobody by that name</translation>
    </message>
    <message>
        <source>Ingen møder den dag.</source>
        <translation>No meetings that day.</translation>
    </message>
    <message>
        <source>Ingen møder i den uge.</source>
        <translation>No meetings that week.</translation>
    </message>
    <message>
        <source>Ingen møder.</source>
        <translation>No meetings.</translation>
    </message>
    <message>
        <source>Ingen paragraf endnu</source>
        <translation>No section of law yet</translation>
    </message>
    <message>
        <source>Ingen stjerne endnu</source>
        <translation>No star yet</translation>
    </message>
    <message>
        <source>Ingen støtte skrevet ind endnu</source>
        <translation>No support written in yet</translation>
    </message>
    <message>
        <source>Ingen tal endnu</source>
        <translation>No numbers yet</translation>
    </message>
    <message>
        <source>Ingenting er anderledes på kortet.</source>
        <translation>Nothing is different on the map.</translation>
    </message>
    <message>
        <source>Interesse</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Intet er hentet endnu. Ret {many} i filen, gem den, og læs den igen.</source>
        <translation>Nothing has been taken in yet. Mend {many} in the file, save it, and read it again.</translation>
    </message>
    <message>
        <source>Intet er hentet, for {people} i filen findes ikke her. Skal de begyndes som nye borgere, så tilføj --allow-new.</source>
        <translation>Nothing has been taken in, for {people} in the file are not here. If they are to begin as new citizens, add --allow-new.</translation>
    </message>
    <message>
        <source>Intet er hentet. Ret det i filen, og prøv igen.</source>
        <translation>Nothing has been taken in. Mend it in the file, and try again.</translation>
    </message>
    <message>
        <source>Intet er slettet. Er det meningen, at {wanted} skal slettes for altid, hos alle og uden vej tilbage, så tilføj --for-ever.</source>
        <translation>Nothing has been deleted. If {wanted} is meant to be deleted for good, everywhere and with no way back, add --for-ever.</translation>
    </message>
    <message>
        <source>Intet nyt endnu</source>
        <translation>Nothing new yet</translation>
    </message>
    <message>
        <source>Intet nyt i filen</source>
        <translation>Nothing new in the file</translation>
    </message>
    <message>
        <source>Intet om {name} kan hentes tilbage.</source>
        <translation>Nothing about {name} can be brought back.</translation>
    </message>
    <message>
        <source>Intet team endnu</source>
        <translation>No team yet</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitation som {role}</source>
        <translation>Invitation as {role}</translation>
    </message>
    <message>
        <source>Invitation til {name}</source>
        <translation>Invitation for {name}</translation>
    </message>
    <message>
        <source>Invitationen</source>
        <translation>The invitation</translation>
    </message>
    <message>
        <source>Invitationen er lavet med et nyere Pejlemærke. Hent den nyeste udgave, og prøv igen.</source>
        <translation>The invitation was made with a newer Pejlemærke. Get the newest edition, and try again.</translation>
    </message>
    <message>
        <source>Invitationen gælder ikke længere. Bed om en ny.</source>
        <translation>The invitation no longer holds. Ask for a new one.</translation>
    </message>
    <message>
        <source>Invitationen som QR-kode. Den samme tekst står ved siden af.</source>
        <translation>The invitation as a QR code. The same text stands beside it.</translation>
    </message>
    <message>
        <source>Invitationens tekst</source>
        <translation>The text of the invitation</translation>
    </message>
    <message>
        <source>Inviter til møde</source>
        <translation>Invite to a meeting</translation>
    </message>
    <message>
        <source>Invitér</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Invitér en kollega</source>
        <translation>Invite a colleague</translation>
    </message>
    <message>
        <source>Invitér flere på én gang</source>
        <translation>Invite several at once</translation>
    </message>
    <message>
        <source>Invitér {many}</source>
        <translation>Invite {many}</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja til </source>
        <translation>Yes to </translation>
    </message>
    <message>
        <source>Ja, denne gang</source>
        <translation>Yes, this time</translation>
    </message>
    <message>
        <source>Ja, det er mine ord</source>
        <translation>Yes, these are my words</translation>
    </message>
    <message>
        <source>Ja, det er {who}</source>
        <translation>Yes, it is {who}</translation>
    </message>
    <message>
        <source>Ja, flyt dem</source>
        <translation>Yes, move them</translation>
    </message>
    <message>
        <source>Ja, og husk det</source>
        <translation>Yes, and remember it</translation>
    </message>
    <message>
        <source>Ja, slå sammen</source>
        <translation>Yes, join them</translation>
    </message>
    <message>
        <source>Ja, spær</source>
        <translation>Yes, block</translation>
    </message>
    <message>
        <source>Ja, spær den</source>
        <translation>Yes, block it</translation>
    </message>
    <message>
        <source>Ja, vi er enige</source>
        <translation>Yes, we agree</translation>
    </message>
    <message>
        <source>Jeg er færdig</source>
        <translation>I am done</translation>
    </message>
    <message>
        <source>Jeg har den på papir</source>
        <translation>I have it on paper</translation>
    </message>
    <message>
        <source>Jeg har en invitation</source>
        <translation>I have an invitation</translation>
    </message>
    <message>
        <source>Jeg har fået et svar på anden måde</source>
        <translation>I have been given an answer in another way</translation>
    </message>
    <message>
        <source>Jeg har glemt min adgangskode</source>
        <translation>I have forgotten my password</translation>
    </message>
    <message>
        <source>Jeg har gået det hele igennem</source>
        <translation>I have gone through all of it</translation>
    </message>
    <message>
        <source>Jeg har været med før</source>
        <translation>I have been here before</translation>
    </message>
    <message>
        <source>Jeg kan ikke finde ”{wanted}” her. Se efter stavemåden, eller se hele listen.</source>
        <translation>I cannot find “{wanted}” here. Check the spelling, or see the whole list.</translation>
    </message>
    <message>
        <source>Jeg vil gerne ses mere med {name}.</source>
        <translation>I would like to see more of {name}.</translation>
    </message>
    <message>
        <source>Jeg vil ikke svare på det</source>
        <translation>I do not want to answer that</translation>
    </message>
    <message>
        <source>Jeg …</source>
        <translation>I …</translation>
    </message>
    <message>
        <source>Jeres fælles sted</source>
        <translation>Your shared place</translation>
    </message>
    <message>
        <source>Jeres fælles sted mangler</source>
        <translation>Your shared place is missing</translation>
    </message>
    <message>
        <source>Jeres server</source>
        <translation>Your server</translation>
    </message>
    <message>
        <source>Kaldes</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Kaldes, Drømmer om, Sidst sammen, Næste kig på planen</source>
        <translation>Called, Dreams of, Last together, Next look at the plan</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Kan undværes. Kommer aldrig med på papir.</source>
        <translation>Can be left out. Never appears on paper.</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Kladde gemt</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Klokken</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kode til at vende skærmen tilbage</source>
        <translation>Code to turn the screen back</translation>
    </message>
    <message>
        <source>Koden er fjernet. Brug din adgangskode.</source>
        <translation>The code is removed. Use your password.</translation>
    </message>
    <message>
        <source>Koden er gemt.</source>
        <translation>The code is saved.</translation>
    </message>
    <message>
        <source>Koden er glemt</source>
        <translation>I have forgotten the code</translation>
    </message>
    <message>
        <source>Koden er ikke organisationens gendannelseskode. Se efter, om det er det rigtige papir.</source>
        <translation>The code is not the organisation’s recovery code. Check whether it is the right paper.</translation>
    </message>
    <message>
        <source>Koden er ikke organisationens rodkode. Se efter, om det er det rigtige papir.</source>
        <translation>The code is not the organisation’s root code. Check whether it is the right paper.</translation>
    </message>
    <message>
        <source>Koden hører ikke til denne profil. Se efter, om der ligger et andet papir.</source>
        <translation>The code does not belong to this profile. Check whether there is another paper.</translation>
    </message>
    <message>
        <source>Koden laver administratorer i Pejlemærke. Den ligger ikke på nogen computer.

Lås papiret inde, og ikke samme sted som gendannelseskoden.</source>
        <translation>The code makes administrators in Pejlemærke. It is on no computer.

Lock the paper away, and not in the same place as the recovery code.</translation>
    </message>
    <message>
        <source>Koden passer ikke. Prøv igen.</source>
        <translation>The code does not match. Try again.</translation>
    </message>
    <message>
        <source>Koden åbner ingen profil i {folder}. Se efter, om det er det rigtige sted og det rigtige papir.</source>
        <translation>The code opens no profile in {folder}. Check whether it is the right place and the right paper.</translation>
    </message>
    <message>
        <source>Koder og sletning</source>
        <translation>Codes and deletion</translation>
    </message>
    <message>
        <source>Kollega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Kollegaen</source>
        <translation>The colleague</translation>
    </message>
    <message>
        <source>Kollegaen sender et svar tilbage. Det er ikke hemmeligt og må gerne komme i en mail.</source>
        <translation>The colleague sends an answer back. It is not secret and may well come in an e-mail.</translation>
    </message>
    <message>
        <source>Kollegaens navn</source>
        <translation>The colleague’s name</translation>
    </message>
    <message>
        <source>Kollegaens sidste dag, hvis det ikke er nu</source>
        <translation>The colleague’s last day, if it is not now</translation>
    </message>
    <message>
        <source>Kollegaens svar</source>
        <translation>The colleague’s answer</translation>
    </message>
    <message>
        <source>Kolleger</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Kolleger i {name}</source>
        <translation>Colleagues in {name}</translation>
    </message>
    <message>
        <source>Kolleger: {brief}</source>
        <translation>Colleagues: {brief}</translation>
    </message>
    <message>
        <source>Kom af</source>
        <translation>Came of</translation>
    </message>
    <message>
        <source>Kommende</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Kommer ikke med: {listed}</source>
        <translation>Left out: {listed}</translation>
    </message>
    <message>
        <source>Kommer ikke på papir: har sagt nej</source>
        <translation>Not on paper: has said no</translation>
    </message>
    <message>
        <source>Kommer ikke på papir: ikke spurgt endnu</source>
        <translation>Not on paper: not asked yet</translation>
    </message>
    <message>
        <source>Kontakt: {said}</source>
        <translation>Contact: {said}</translation>
    </message>
    <message>
        <source>Kontakten til {name} er gået i stå.</source>
        <translation>Contact with {name} has been lost.</translation>
    </message>
    <message>
        <source>Koordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Koordinator: lukker også andre ind og ud</source>
        <translation>Coordinator: also lets others in and out</translation>
    </message>
    <message>
        <source>Koordinator: {said}</source>
        <translation>Coordinator: {said}</translation>
    </message>
    <message>
        <source>Kopien nåede ikke den anden mappe. {reason}</source>
        <translation>The backup did not reach the other folder. {reason}</translation>
    </message>
    <message>
        <source>Kopieret.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Kopieret. Sæt den ind i en besked.</source>
        <translation>Copied. Paste it into a message.</translation>
    </message>
    <message>
        <source>Kopiér</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopiér svaret</source>
        <translation>Copy the answer</translation>
    </message>
    <message>
        <source>Kopiér til journal</source>
        <translation>Copy for the record</translation>
    </message>
    <message>
        <source>Kortet</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>Kortet nu</source>
        <translation>The map now</translation>
    </message>
    <message>
        <source>Kræver licens</source>
        <translation>Needs a licence</translation>
    </message>
    <message>
        <source>Kun dem, der har sagt ja</source>
        <translation>Only those who said yes</translation>
    </message>
    <message>
        <source>Kun du er med endnu.</source>
        <translation>Only you have joined so far.</translation>
    </message>
    <message>
        <source>Kun du ser dine borgere. I en organisation kan kolleger se de samme borgere og skrive sammen.</source>
        <translation>Only you see your citizens. In an organisation colleagues can see the same citizens and write together.</translation>
    </message>
    <message>
        <source>Kun svaret den ene gang, eller slet ikke</source>
        <translation>Only answered once, or not at all</translation>
    </message>
    <message>
        <source>Kun til dig:</source>
        <translation>Only for you:</translation>
    </message>
    <message>
        <source>Kun én kollega</source>
        <translation>Only one colleague</translation>
    </message>
    <message>
        <source>Kunne noget mere</source>
        <translation>To be able to do more</translation>
    </message>
    <message>
        <source>Kunnen</source>
        <translation>Ability</translation>
    </message>
    <message>
        <source>Kurdisk</source>
        <translation>Kurdish</translation>
    </message>
    <message>
        <source>Lad det stå</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>Lad det stå her</source>
        <translation>Let it stand here</translation>
    </message>
    <message>
        <source>Lad være</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Ladet ude af planen</source>
        <translation>Left out of the plan</translation>
    </message>
    <message>
        <source>Ladet ude: {left}</source>
        <translation>Left out: {left}</translation>
    </message>
    <message>
        <source>Lagt fra sig</source>
        <translation>Laid aside</translation>
    </message>
    <message>
        <source>Lagt her {since} · {pages}</source>
        <translation>Put here {since} · {pages}</translation>
    </message>
    <message>
        <source>Lagt i printkøen.</source>
        <translation>Put in the print queue.</translation>
    </message>
    <message>
        <source>Lagt til side</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Lange ord</source>
        <translation>Long words</translation>
    </message>
    <message>
        <source>Lange sætninger</source>
        <translation>Long sentences</translation>
    </message>
    <message>
        <source>Langt fra mig</source>
        <translation>Far from me</translation>
    </message>
    <message>
        <source>Lav en invitation</source>
        <translation>Make an invitation</translation>
    </message>
    <message>
        <source>Lav en nu</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>Lav mit svar</source>
        <translation>Make my answer</translation>
    </message>
    <message>
        <source>Lav nye nøgler</source>
        <translation>Make new keys</translation>
    </message>
    <message>
        <source>Laver dine nøgler …</source>
        <translation>Making your keys …</translation>
    </message>
    <message>
        <source>Laver en kopi …</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>Laver organisationen …</source>
        <translation>Making the organisation …</translation>
    </message>
    <message>
        <source>Leder</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Leder af teamet</source>
        <translation>Leader of the team</translation>
    </message>
    <message>
        <source>Leder: {leader} · {members_line}</source>
        <translation>Leader: {leader} · {members_line}</translation>
    </message>
    <message>
        <source>Lederen er altid med, så der er en, der kan lukke en vikar ind.</source>
        <translation>The leader is always included, so that there is somebody who can let a substitute in.</translation>
    </message>
    <message>
        <source>Let at læse</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <source>Let at læse på min skærm</source>
        <translation>Easy to read on my screen</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Alive</translation>
    </message>
    <message>
        <source>Lidt længere væk</source>
        <translation>A little further away</translation>
    </message>
    <message>
        <source>Lige nu kan der ikke gemmes. Dine ord bliver stående, og der prøves igen.</source>
        <translation>Nothing can be saved right now. Your words stay here, and we keep trying.</translation>
    </message>
    <message>
        <source>Ligger her, til du printer</source>
        <translation>Lies here until you print</translation>
    </message>
    <message>
        <source>Linje {line}: {reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>Linjen er med på tryk, selv om {called} ikke har sagt ja endnu.</source>
        <translation>The line is printed, even though {called} has not said yes yet.</translation>
    </message>
    <message>
        <source>Linjen har {found} felter. Skriv kun navn, rolle og team.</source>
        <translation>The line has {found} fields. Write only name, role and team.</translation>
    </message>
    <message>
        <source>Linjen kommer først med på tryk, når {called} siger ja.</source>
        <translation>The line is only printed when {called} says yes.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Listen er for lang. Del den i flere med højst {most} på hver.</source>
        <translation>The list is too long. Split it into several with at most {most} on each.</translation>
    </message>
    <message>
        <source>Listen er i orden: {list}.</source>
        <translation>The list is in order: {list}.</translation>
    </message>
    <message>
        <source>Lister (*.csv *.txt);;Alle filer (*)</source>
        <translation>Lists (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation>Logo: {name}</translation>
    </message>
    <message>
        <source>Lovteksten i {file} kan ikke læses, så planen er ikke skrevet ud. Ret filen. ({reason})</source>
        <translation>The text of law in {file} cannot be read, so the plan has not been printed. Mend the file. ({reason})</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Luk den</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Luk en kollega ind</source>
        <translation>Let a colleague in</translation>
    </message>
    <message>
        <source>Luk en vikar ind</source>
        <translation>Let a substitute in</translation>
    </message>
    <message>
        <source>Luk en vikar ind hos alle en kollegas borgere</source>
        <translation>Let a substitute in to all of a colleague’s citizens</translation>
    </message>
    <message>
        <source>Luk ind</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Luk op</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Luk sammenligningen</source>
        <translation>Close the comparison</translation>
    </message>
    <message>
        <source>Luk ud</source>
        <translation>Shut out</translation>
    </message>
    <message>
        <source>Luk vikaren ind</source>
        <translation>Let the substitute in</translation>
    </message>
    <message>
        <source>Luk {name} ud</source>
        <translation>Shut {name} out</translation>
    </message>
    <message>
        <source>Lukker op …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lås (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lås automatisk efter</source>
        <translation>Lock automatically after</translation>
    </message>
    <message>
        <source>Lås med adgangskode</source>
        <translation>Lock with a password</translation>
    </message>
    <message>
        <source>Lås op</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lås op med ny adgangskode</source>
        <translation>Unlock with a new password</translation>
    </message>
    <message>
        <source>Låser op …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Låst PDF (*.pdf)</source>
        <translation>Locked PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Læg dem ikke der mere</source>
        <translation>Do not put them there any more</translation>
    </message>
    <message>
        <source>Læg det tilbage</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Læg et skema ind</source>
        <translation>Add a questionnaire</translation>
    </message>
    <message>
        <source>Læg i printkø</source>
        <translation>Put in print queue</translation>
    </message>
    <message>
        <source>Læring</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Læs filen igen</source>
        <translation>Read the file again</translation>
    </message>
    <message>
        <source>Læs fingeraftrykket op for administratoren. Er det ikke det samme, så stop, og spørg.</source>
        <translation>Read the fingerprint aloud to the administrator. If it is not the same, stop and ask.</translation>
    </message>
    <message>
        <source>Læs og afslut</source>
        <translation>Read and end</translation>
    </message>
    <message>
        <source>Læs op</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Læs op og slut mødet</source>
        <translation>Read aloud and end the meeting</translation>
    </message>
    <message>
        <source>Læs op, og slut mødet</source>
        <translation>Read aloud, and end the meeting</translation>
    </message>
    <message>
        <source>Læser</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Læser: læser kun</source>
        <translation>Reader: only reads</translation>
    </message>
    <message>
        <source>Læst det faglige</source>
        <translation>Read the professional part</translation>
    </message>
    <message>
        <source>Mange lange ord</source>
        <translation>Many long words</translation>
    </message>
    <message>
        <source>Mappen</source>
        <translation>The folder</translation>
    </message>
    <message>
        <source>Mappen er
ikke her nu</source>
        <translation>The folder is
not here now</translation>
    </message>
    <message>
        <source>Mappen er her ikke lige nu, og det gør ikke noget. Det, du skriver, kommer med, når den er her igen.</source>
        <translation>The folder is not here right now, and that does not matter. What you write goes along when it is here again.</translation>
    </message>
    <message>
        <source>Mappen har været tømt, eller nogen har lagt en ældre udgave af den tilbage. Intet er slettet her, og det, der manglede, er lagt der igen.</source>
        <translation>The folder has been emptied, or somebody has put an older edition of it back. Nothing has been deleted here, and what was missing has been put there again.</translation>
    </message>
    <message>
        <source>Mappen og kollegerne</source>
        <translation>The folder and the colleagues</translation>
    </message>
    <message>
        <source>Mappen {folder} findes ikke længere. Vælg en anden mappe.</source>
        <translation>The folder {folder} is no longer there. Choose another folder.</translation>
    </message>
    <message>
        <source>Mappen {folder} findes ikke, så der er ikke skrevet noget. Lav den først.</source>
        <translation>The folder {folder} does not exist, so nothing has been written. Make it first.</translation>
    </message>
    <message>
        <source>Mappen {folder} kan ikke skrives i, så der er ikke ændret noget. Giv lov til at skrive der, eller vælg en anden mappe.</source>
        <translation>The folder {folder} cannot be written in, so nothing has been changed. Give leave to write there, or choose another folder.</translation>
    </message>
    <message>
        <source>Mappen {folder} kan kun læses. Det skrevne er der stadig. Giv lov til at skrive i mappen igen.</source>
        <translation>The folder {folder} can only be read. What is written is still there. Give leave to write in the folder again.</translation>
    </message>
    <message>
        <source>Marker først nogle ord i noten.</source>
        <translation>First mark some words in the note.</translation>
    </message>
    <message>
        <source>Marker ord og tryk:</source>
        <translation>Mark words and press:</translation>
    </message>
    <message>
        <source>Med adgangskode</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Med borgerens egne ord</source>
        <translation>In the citizen’s own words</translation>
    </message>
    <message>
        <source>Med hvem</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Med i planen om mennesker</source>
        <translation>Included in the plan about people</translation>
    </message>
    <message>
        <source>Med i teamet</source>
        <translation>In the team</translation>
    </message>
    <message>
        <source>Med kortet som tegning</source>
        <translation>With the map as a drawing</translation>
    </message>
    <message>
        <source>Med telefon</source>
        <translation>With phone</translation>
    </message>
    <message>
        <source>Medarbejderen</source>
        <translation>The worker</translation>
    </message>
    <message>
        <source>Medlem</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Medlem: læser og skriver med</source>
        <translation>Member: reads and writes</translation>
    </message>
    <message>
        <source>Meget store bogstaver</source>
        <translation>Very large letters</translation>
    </message>
    <message>
        <source>Mellem</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>Mening</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Menneske</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Mennesker omkring mig</source>
        <translation>People around me</translation>
    </message>
    <message>
        <source>Mennesker på netværkskortet</source>
        <translation>People on the network map</translation>
    </message>
    <message>
        <source>Mere for drømmen</source>
        <translation>More about the dream</translation>
    </message>
    <message>
        <source>Mere for linjen</source>
        <translation>More about the line</translation>
    </message>
    <message>
        <source>Mere for målet</source>
        <translation>More about the goal</translation>
    </message>
    <message>
        <source>Mere for: {words}</source>
        <translation>More about: {words}</translation>
    </message>
    <message>
        <source>Mere luft mellem ord og linjer</source>
        <translation>More air between words and lines</translation>
    </message>
    <message>
        <source>Mere om aftalen</source>
        <translation>More about the agreement</translation>
    </message>
    <message>
        <source>Mere om aftalen {text}</source>
        <translation>More about the agreement {text}</translation>
    </message>
    <message>
        <source>Mere om borgeren</source>
        <translation>More about the citizen</translation>
    </message>
    <message>
        <source>Mere om målet</source>
        <translation>More about the goal</translation>
    </message>
    <message>
        <source>Mere om mødet</source>
        <translation>More about the meeting</translation>
    </message>
    <message>
        <source>Mere om punktet</source>
        <translation>More about the point</translation>
    </message>
    <message>
        <source>Mere om punktet {text}</source>
        <translation>More about the point {text}</translation>
    </message>
    <message>
        <source>Mere om {called}</source>
        <translation>More about {called}</translation>
    </message>
    <message>
        <source>Mest herfra</source>
        <translation>Mostly from here</translation>
    </message>
    <message>
        <source>Mest hertil</source>
        <translation>Mostly this way</translation>
    </message>
    <message>
        <source>Mig selv</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>Min faglige note</source>
        <translation>My professional note</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Min stjerne</source>
        <translation>My star</translation>
    </message>
    <message>
        <source>Mindst {least} tegn. En hel sætning er både stærkest og lettest at huske.</source>
        <translation>At least {least} characters. A whole sentence is both the strongest and the easiest to remember.</translation>
    </message>
    <message>
        <source>Mindst {least} tegn. Skriv den ned et sikkert sted. Den kan ikke findes frem igen.</source>
        <translation>At least {least} characters. Write it down in a safe place. It cannot be found again.</translation>
    </message>
    <message>
        <source>Mindst {shortest_password} tegn.</source>
        <translation>At least {shortest_password} characters.</translation>
    </message>
    <message>
        <source>Mine drømme</source>
        <translation>My dreams</translation>
    </message>
    <message>
        <source>Mine hurtige tekster</source>
        <translation>My quick texts</translation>
    </message>
    <message>
        <source>Mine mål</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>Mine ord</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>Mine skridt</source>
        <translation>My steps</translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Miste så lidt som muligt</source>
        <translation>To lose as little as possible</translation>
    </message>
    <message>
        <source>Mistet kontakt</source>
        <translation>Lost contact</translation>
    </message>
    <message>
        <source>Mit kort</source>
        <translation>My map</translation>
    </message>
    <message>
        <source>Mit punkt</source>
        <translation>My point</translation>
    </message>
    <message>
        <source>Må det stå på papir?</source>
        <translation>May it be on paper?</translation>
    </message>
    <message>
        <source>Må inviteres</source>
        <translation>May be invited</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Mål</source>
        <comment>flere</comment>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Mål uden jeg, min eller vi</source>
        <translation>Goals without I, my or we</translation>
    </message>
    <message>
        <source>Mål {place} af {count}</source>
        <translation>Goal {place} of {count}</translation>
    </message>
    <message>
        <source>Mål {place} har en vægt i forvejen. Skriv vægtene ét sted.</source>
        <translation>Goal {place} has a weight already. Write the weights in one place.</translation>
    </message>
    <message>
        <source>Mål, der begynder med ”At”</source>
        <translation>Goals that begin with “At”</translation>
    </message>
    <message>
        <source>Mål, der er ens hos flere</source>
        <translation>Goals that are the same for several</translation>
    </message>
    <message>
        <source>Mål, der taler om borgeren</source>
        <translation>Goals that speak of the citizen</translation>
    </message>
    <message>
        <source>Mål, man ikke kan se</source>
        <translation>Goals that cannot be seen</translation>
    </message>
    <message>
        <source>Mål: {text}</source>
        <translation>Goal: {text}</translation>
    </message>
    <message>
        <source>Målet</source>
        <translation>The goal</translation>
    </message>
    <message>
        <source>Målet begynder med ”At”. Det lyder lidt som et brev fra kommunen. Måske: ”{suggestion} …”</source>
        <translation>The goal begins with “At” (To). It sounds a little like a letter from the council. Perhaps: “{suggestion} …”</translation>
    </message>
    <message>
        <source>Målet er i gang</source>
        <translation>The goal is under way</translation>
    </message>
    <message>
        <source>Målet er lagt fra sig</source>
        <translation>The goal has been laid aside</translation>
    </message>
    <message>
        <source>Målet er nået</source>
        <translation>The goal is reached</translation>
    </message>
    <message>
        <source>Målet er på pause</source>
        <translation>The goal is paused</translation>
    </message>
    <message>
        <source>Målet med borgerens egne ord</source>
        <translation>The goal in the citizen’s own words</translation>
    </message>
    <message>
        <source>Målet vokser ud af {whose} drøm</source>
        <translation>The goal grows out of {whose} dream</translation>
    </message>
    <message>
        <source>Målets ord</source>
        <translation>The goal’s words</translation>
    </message>
    <message>
        <source>Måltype</source>
        <translation>Kind of goal</translation>
    </message>
    <message>
        <source>Møde</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Møde: {said}</source>
        <translation>Meeting: {said}</translation>
    </message>
    <message>
        <source>Møder</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Møder og indbydelser</source>
        <translation>Meetings and invitations</translation>
    </message>
    <message>
        <source>Møder, der er afsluttet</source>
        <translation>Meetings that have been ended</translation>
    </message>
    <message>
        <source>Mødet</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Mødet er afsluttet imens.</source>
        <translation>The meeting was ended meanwhile.</translation>
    </message>
    <message>
        <source>Mødet er afsluttet, så det står, som det blev skrevet. Skriv en tilføjelse i stedet.</source>
        <translation>The meeting has been ended, so it stands as it was written. Write an addition instead.</translation>
    </message>
    <message>
        <source>Mødet er ikke gemt.</source>
        <translation>The meeting is not saved.</translation>
    </message>
    <message>
        <source>Mødet er læst op og afsluttet</source>
        <translation>The meeting has been read aloud and ended</translation>
    </message>
    <message>
        <source>Mødet har ingen tid endnu. Når det har fået en, kan det også lægges i en kalender.</source>
        <translation>The meeting has no time yet. When it has one, it can also be put in a calendar.</translation>
    </message>
    <message>
        <source>Mødet med {called} er ikke afsluttet</source>
        <translation>The meeting with {called} has not been ended</translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Naboer og lokalt</source>
        <translation>Neighbours and local area</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Navn og rolle må højst fylde {most} tegn. Gør dem kortere.</source>
        <translation>Name and role can be at most {most} characters. Make them shorter.</translation>
    </message>
    <message>
        <source>Navn og rolle skal stå på én linje og kan højst være {most} tegn. Skriv dem kortere, så går det.</source>
        <translation>Name and role must be on one line and can be at most {most} characters. Write them shorter, and it will work.</translation>
    </message>
    <message>
        <source>Navn og telefon, hvis der er en.</source>
        <translation>Name and phone, if there is one.</translation>
    </message>
    <message>
        <source>Navn på den, der får {spoken}</source>
        <translation>Name of whoever gets {spoken}</translation>
    </message>
    <message>
        <source>Navn på et menneske eller sted</source>
        <translation>Name of a person or a place</translation>
    </message>
    <message>
        <source>Navn på kortet</source>
        <translation>Name on the map</translation>
    </message>
    <message>
        <source>Navne- og adressebeskyttelse</source>
        <translation>Name and address protection</translation>
    </message>
    <message>
        <source>Navnet er ikke det samme som på listen.</source>
        <translation>The name is not the same as on the list.</translation>
    </message>
    <message>
        <source>Navnet er ét ord med bogstaver og tal.</source>
        <translation>The name is one word of letters and digits.</translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv det først på linjen.</source>
        <translation>The name is missing. Write it first on the line.</translation>
    </message>
    <message>
        <source>Navnet skal ende på .pdf, .png eller .csv, så Pejlemærke ved, hvad kortet skal gemmes som.</source>
        <translation>The name must end in .pdf, .png or .csv, so Pejlemærke knows what to save the map as.</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nej tak</source>
        <translation>No thank you</translation>
    </message>
    <message>
        <source>Nej til </source>
        <translation>No to </translation>
    </message>
    <message>
        <source>Nej, det er en anden</source>
        <translation>No, it is somebody else</translation>
    </message>
    <message>
        <source>Nej, en anden</source>
        <translation>No, somebody else</translation>
    </message>
    <message>
        <source>Netværk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Netværkskort</source>
        <translation>Network map</translation>
    </message>
    <message>
        <source>Netværkskortet</source>
        <translation>The network map</translation>
    </message>
    <message>
        <source>Netværksmøde</source>
        <translation>Network meeting</translation>
    </message>
    <message>
        <source>Ni</source>
        <translation>Nine</translation>
    </message>
    <message>
        <source>Noget</source>
        <translation>Something</translation>
    </message>
    <message>
        <source>Noget af det, der hører til, er ikke kommet frem endnu. Prøv igen, når der er synkroniseret.</source>
        <translation>Some of what belongs to it has not arrived yet. Try again when there has been a sync.</translation>
    </message>
    <message>
        <source>Noget af filen på disken er i stykker. Tag en kopi af mappen nu, og hent den nyeste sikkerhedskopi.</source>
        <translation>Some of the file on the disk is broken. Take a copy of the folder now, and fetch the newest backup.</translation>
    </message>
    <message>
        <source>Noget andet</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Noget andet end serveren svarer på {central}, måske nettets loginside. Log på nettet, og prøv igen. Det skrevne er her.</source>
        <translation>Something other than the server answers at {central}, perhaps the network’s login page. Log in to the network, and try again. What is written is here.</translation>
    </message>
    <message>
        <source>Noget fra kollegerne har ventet i over et døgn på noget andet, der ikke er kommet. Det ligger her og går ikke tabt. Bed kollegerne om at synkronisere.</source>
        <translation>Something from your colleagues has waited for more than a day for something else that has not come. It is here and will not be lost. Ask your colleagues to sync.</translation>
    </message>
    <message>
        <source>Noget, der er skrevet, er blevet ændret uden for Pejlemærke. Hent den nyeste sikkerhedskopi.</source>
        <translation>Something that is written has been changed outside Pejlemærke. Fetch the newest backup.</translation>
    </message>
    <message>
        <source>Noget, du har skrevet, er ikke delt, for du er ikke længere med hos borgeren. Det står her stadig. Tal med koordinatoren.</source>
        <translation>Something you have written is not shared, for you are no longer with the citizen. It is still here. Talk to the coordinator.</translation>
    </message>
    <message>
        <source>Nogle usynlige tegn er taget ud af teksten.</source>
        <translation>Some invisible characters have been taken out of the text.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, afsluttet</source>
        <translation>Note, closed</translation>
    </message>
    <message>
        <source>Note, {said}</source>
        <translation>Note, {said}</translation>
    </message>
    <message>
        <source>Noten</source>
        <translation>The note</translation>
    </message>
    <message>
        <source>Noten er afsluttet, så den står, som den blev skrevet. Skriv en tilføjelse i stedet.</source>
        <translation>The note is closed, so it stands as it was written. Write an addition instead.</translation>
    </message>
    <message>
        <source>Noter fra møder</source>
        <translation>Notes from meetings</translation>
    </message>
    <message>
        <source>Noter til kolleger før besøg</source>
        <translation>Notes to colleagues before visits</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nummeret findes her allerede: {who}.</source>
        <translation>The number is here already: {who}.</translation>
    </message>
    <message>
        <source>Nummeret står også i række {first}. En borger skal kun stå ét sted i filen.</source>
        <translation>The number is in row {first} too. A citizen should only be in one place in the file.</translation>
    </message>
    <message>
        <source>Nummeret tilhører {who}. Åbn den borger, eller ret nummeret.</source>
        <translation>The number belongs to {who}. Open that citizen, or correct the number.</translation>
    </message>
    <message>
        <source>Ny adgangskode</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ny adgangskode til {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message>
        <source>Ny aftale: hvem gør hvad, og hvornår</source>
        <translation>New agreement: who does what, and when</translation>
    </message>
    <message>
        <source>Ny borger</source>
        <translation>New citizen</translation>
    </message>
    <message>
        <source>Ny i dag</source>
        <translation>New today</translation>
    </message>
    <message>
        <source>Ny invitation</source>
        <translation>New invitation</translation>
    </message>
    <message>
        <source>Ny kode</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Ny på denne computer?</source>
        <translation>New on this computer?</translation>
    </message>
    <message>
        <source>Ny på netværkskortet: {words}</source>
        <translation>New on the network map: {words}</translation>
    </message>
    <message>
        <source>Ny stjerne i dag</source>
        <translation>New star today</translation>
    </message>
    <message>
        <source>Ny tekst</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Ny {fields}: {there}</source>
        <translation>New {fields}: {there}</translation>
    </message>
    <message>
        <source>Nye borgere</source>
        <translation>New citizens</translation>
    </message>
    <message>
        <source>Nyt felt</source>
        <translation>New sector</translation>
    </message>
    <message>
        <source>Nyt mål. Træk fra en drøm, eller skriv.</source>
        <translation>New goal. Drag from a dream, or write.</translation>
    </message>
    <message>
        <source>Nyt møde</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Nyt om det, der er godt: {words}</source>
        <translation>New about what is good: {words}</translation>
    </message>
    <message>
        <source>Nyt punkt</source>
        <translation>New point</translation>
    </message>
    <message>
        <source>Nyt siden sidst</source>
        <translation>New since last time</translation>
    </message>
    <message>
        <source>Nyt skridt</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Nyt skridt for målet {text}</source>
        <translation>New step for the goal {text}</translation>
    </message>
    <message>
        <source>Nyt team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Nyt {fields}: {there}</source>
        <translation>New {fields}: {there}</translation>
    </message>
    <message>
        <source>Nået</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Når borgeren har skærmen (F9), kommer du tilbage med en kode på 4 til 8 tal. Den åbner ikke andet, og den gælder kun på denne computer. Uden en kode, eller hvis du glemmer den, bruger du din adgangskode.</source>
        <translation>When the citizen has the screen (F9), you come back with a code of 4 to 8 digits. It opens nothing else, and it holds only on this computer. Without a code, or if you forget it, you use your password.</translation>
    </message>
    <message>
        <source>Når den samme person står her som to</source>
        <translation>When the same person stands here as two</translation>
    </message>
    <message>
        <source>Når der er aftalt en plan før</source>
        <translation>When a plan has been agreed before</translation>
    </message>
    <message>
        <source>Når der ikke er en printer i nærheden, kan en plan, en indbydelse eller en ruteliste lægges her. Tryk på ”Læg i printkø” der, hvor du ellers printer.</source>
        <translation>When there is no printer near, a plan, an invitation or a route list can be put here. Press “Put in print queue” where you would otherwise print.</translation>
    </message>
    <message>
        <source>Når det bliver svært</source>
        <translation>When it gets hard</translation>
    </message>
    <message>
        <source>Når det er allersværest</source>
        <translation>When it is at its hardest</translation>
    </message>
    <message>
        <source>Når det er allersværest, hvad må de andre så gøre?</source>
        <translation>When it is hardest, what may the others do?</translation>
    </message>
    <message>
        <source>Når det er svært</source>
        <translation>When it is hard</translation>
    </message>
    <message>
        <source>Når du trykker Lad det stå, kommer rådet ikke igen. Her kan du få det tilbage.</source>
        <translation>When you press Let it stand, the advice does not come again. Here you can get it back.</translation>
    </message>
    <message>
        <source>Når en computer ikke har synket</source>
        <translation>When a computer has not synced</translation>
    </message>
    <message>
        <source>Når en kollega er væk, og ingen andre er med hos borgerne, kan en anden få dem med gendannelseskoden. Du ser dem ikke selv af det.</source>
        <translation>When a colleague is away and nobody else is with the citizens, somebody else can take them over with the recovery code. You do not see them yourself by that.</translation>
    </message>
    <message>
        <source>Når mødet er slut, er noterne låst. Noten står, som den er, men I kan altid skrive til. Det kan ikke fortrydes.</source>
        <translation>When the meeting is over, the notes are locked. The note stands as it is, but you can always add to it. It cannot be undone.</translation>
    </message>
    <message>
        <source>Når to kolleger hver har skrevet den samme person ind, kan de to vises som én. Intet slettes, og det kan fortrydes.</source>
        <translation>When two colleagues have each written in the same person, the two can be shown as one. Nothing is deleted, and it can be undone.</translation>
    </message>
    <message>
        <source>Nær</source>
        <translation>Near</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Næste drøm</source>
        <translation>Next dream</translation>
    </message>
    <message>
        <source>Næste gang</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Næste kig på planen</source>
        <translation>Next look at the plan</translation>
    </message>
    <message>
        <source>Næste mål</source>
        <translation>Next goal</translation>
    </message>
    <message>
        <source>Næste møde</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Næste område</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Næste skridt</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Næste spørgsmål</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Nødkode</source>
        <translation>Emergency code</translation>
    </message>
    <message>
        <source>Nødkoden fra papiret</source>
        <translation>The emergency code from the paper</translation>
    </message>
    <message>
        <source>Nødnumrene i {file} kan ikke læses. Ret filen. ({reason})</source>
        <translation>The emergency numbers in {file} cannot be read. Mend the file. ({reason})</translation>
    </message>
    <message>
        <source>Nøglen er lavet til en anden, eller den er i stykker.</source>
        <translation>The key was made for somebody else, or it is broken.</translation>
    </message>
    <message>
        <source>Nøglen til borgeren er ikke kommet frem hertil endnu. Synkronisér, og prøv igen.</source>
        <translation>The key to the citizen has not arrived here yet. Sync, and try again.</translation>
    </message>
    <message>
        <source>Og {count} aftaler til</source>
        <translation>And {count} more agreements</translation>
    </message>
    <message>
        <source>Og {count} mere, når de første er valgt.</source>
        <translation>And {count} more, when the first are chosen.</translation>
    </message>
    <message>
        <source>Og {count} punkter til</source>
        <translation>And {count} more points</translation>
    </message>
    <message>
        <source>Og {count} til</source>
        <translation>And {count} more</translation>
    </message>
    <message>
        <source>Og {count} til.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Og {more} linjer til.</source>
        <translation>And {more} more lines.</translation>
    </message>
    <message>
        <source>Også det faglige</source>
        <translation>The professional part too</translation>
    </message>
    <message>
        <source>Okker</source>
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Om borgeren</source>
        <translation>About the citizen</translation>
    </message>
    <message>
        <source>Om båndet til {name}</source>
        <translation>About the tie to {name}</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Område {place} af {count}</source>
        <translation>Area {place} of {count}</translation>
    </message>
    <message>
        <source>Området før</source>
        <translation>The area before</translation>
    </message>
    <message>
        <source>Opfølgning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Opgiv aftalen</source>
        <translation>Give up the agreement</translation>
    </message>
    <message>
        <source>Opgivet</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Oplysninger</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Oplysninger om mig</source>
        <translation>Details about me</translation>
    </message>
    <message>
        <source>Oprettet to gange</source>
        <translation>Written in twice</translation>
    </message>
    <message>
        <source>Oprettet to gange?</source>
        <translation>Written in twice?</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Ord på -s, hvor ingen gør noget</source>
        <translation>Words in -s where nobody does anything</translation>
    </message>
    <message>
        <source>Ord til et svar</source>
        <translation>Words on an answer</translation>
    </message>
    <message>
        <source>Ord til svar</source>
        <translation>Words on answers</translation>
    </message>
    <message>
        <source>Ordene er skrevet på to computere uden net imellem. Alle ordlyde er gemt.</source>
        <translation>The words were written on two computers with no network between them. All wordings are saved.</translation>
    </message>
    <message>
        <source>Ordene i Min plan</source>
        <translation>The words of My plan</translation>
    </message>
    <message>
        <source>Ordene nævner en, der ikke er med: {told}{rest}. Aftal, om det skal stå.</source>
        <translation>The words name somebody who is left out: {told}{rest}. Agree whether it is to stand.</translation>
    </message>
    <message>
        <source>Ordene står lukket, til du åbner dem.</source>
        <translation>The words are closed until you open them.</translation>
    </message>
    <message>
        <source>Ordlisten {file} kan ikke bruges. Linje {line}: {why}. Ret filen, og prøv igen.</source>
        <translation>The word list {file} cannot be used. Line {line}: {why}. Mend the file, and try again.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation>The organisation</translation>
    </message>
    <message>
        <source>Organisationen {name} blev begyndt.</source>
        <translation>The organisation {name} was begun.</translation>
    </message>
    <message>
        <source>Organisationens fingeraftryk er her {found}, og det er ikke det, der blev sammenlignet. Der er ikke hentet noget. Ring til administratoren.</source>
        <translation>The organisation’s fingerprint is {found} here, and that is not the one that was compared. Nothing has been fetched. Call the administrator.</translation>
    </message>
    <message>
        <source>Organisationens fingeraftryk er {found}. Ring til en kollega, og hør, om det er det samme. Skriv så: --fingerprint &quot;{found}&quot;.</source>
        <translation>The organisation’s fingerprint is {found}. Call a colleague and hear whether it is the same. Then write: --fingerprint &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>Organisationens fingeraftryk: {mark}</source>
        <translation>The organisation’s fingerprint: {mark}</translation>
    </message>
    <message>
        <source>Otte</source>
        <translation>Eight</translation>
    </message>
    <message>
        <source>Overblik</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Overblik over {called}</source>
        <translation>Overview of {called}</translation>
    </message>
    <message>
        <source>Overblikket</source>
        <translation>The overview</translation>
    </message>
    <message>
        <source>Overdrag borgerne</source>
        <translation>Hand over the citizens</translation>
    </message>
    <message>
        <source>Overdrag en kollegas borgere</source>
        <translation>Hand over a colleague’s citizens</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, som på papir</source>
        <translation>PDF, as on paper</translation>
    </message>
    <message>
        <source>Pakken er gemt.</source>
        <translation>The package is saved.</translation>
    </message>
    <message>
        <source>Pakken er ikke gemt.</source>
        <translation>The package is not saved.</translation>
    </message>
    <message>
        <source>Pakkens adgangskode</source>
        <translation>The package’s password</translation>
    </message>
    <message>
        <source>Papir 1 af 2: rodkoden</source>
        <translation>Paper 1 of 2: the root code</translation>
    </message>
    <message>
        <source>Papir 1 fra den dag, organisationen begyndte.</source>
        <translation>Paper 1 from the day the organisation began.</translation>
    </message>
    <message>
        <source>Papir 2 af 2: gendannelseskoden</source>
        <translation>Paper 2 of 2: the recovery code</translation>
    </message>
    <message>
        <source>Papir 2 fra den dag, organisationen begyndte.</source>
        <translation>Paper 2 from the day the organisation began.</translation>
    </message>
    <message>
        <source>Papiret</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>Paragraf</source>
        <translation>Section of law</translation>
    </message>
    <message>
        <source>Paragraf, datoer, hvem der kommer, og hvad det er til for</source>
        <translation>Section, dates, who comes, and what it is for</translation>
    </message>
    <message>
        <source>Pejlemærke laver selv en om dagen, når der er skrevet noget. De åbnes kun med den adgangskode, du har den dag, eller med nødkoden fra papiret. En ny computer kan begynde fra en kopi.</source>
        <translation>Pejlemærke makes one a day by itself when something has been written. They are only opened with the password you have that day, or with the emergency code from the paper. A new computer can begin from a backup.</translation>
    </message>
    <message>
        <source>Pejlemærke sender selv, hvad du skriver, og henter, hvad kollegerne skriver, så snart der er net. Alt er låst, før det sendes, og serveren kan ikke læse det.</source>
        <translation>Pejlemærke sends what you write by itself, and fetches what your colleagues write, as soon as there is a network. Everything is locked before it is sent, and the server cannot read it.</translation>
    </message>
    <message>
        <source>Pejlemærke synker selv, når mappen er her: når du har låst op, når du har skrevet, og hvert tredje minut. Alt, der lægges i den, er låst.</source>
        <translation>Pejlemærke syncs by itself when the folder is here: when you have unlocked, when you have written, and every three minutes. Everything put in it is locked.</translation>
    </message>
    <message>
        <source>Pejlemærke {version}. Skrifterne er IBM Plex Sans, Noto og Atkinson Hyperlegible (SIL Open Font License), ikonerne er fra Tabler (MIT), billederne er Pejlemærkes egne (CC0), og ordbogen er Stavekontrolden (MPL 1.1). Alt, hvad du skriver, ligger krypteret på denne computer.</source>
        <translation>Pejlemærke {version}. The typefaces are IBM Plex Sans, Noto and Atkinson Hyperlegible (SIL Open Font License), the icons are from Tabler (MIT), the pictures are Pejlemærke’s own (CC0), and the dictionary is Stavekontrolden (MPL 1.1). Everything you write is encrypted on this computer.</translation>
    </message>
    <message>
        <source>Pejlemærkes egen, fri at bruge</source>
        <translation>Pejlemærke’s own, free to use</translation>
    </message>
    <message>
        <source>Penge</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personen står på netværkskortet. Skriv svaret om papir dér.</source>
        <translation>The person is on the network map. Write the answer about paper there.</translation>
    </message>
    <message>
        <source>Plads på kortet</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Plan nummer {number} er gemt på en måde, som denne udgave ikke kan læse. Den ligger der stadig. Hent den nyeste udgave.</source>
        <translation>Plan number {number} is saved in a way that this edition cannot read. It is still there. Get the newest edition.</translation>
    </message>
    <message>
        <source>Planen blev læst og aftalt. Vi er enige.</source>
        <translation>The plan was read and agreed. We agree.</translation>
    </message>
    <message>
        <source>Planen er ikke gemt.</source>
        <translation>The plan is not saved.</translation>
    </message>
    <message>
        <source>Planen er tom endnu. Skriv en drøm, et mål eller noget, borgeren er god til, så er der noget at blive enige om.</source>
        <translation>The plan is empty so far. Write a dream, a goal or something the citizen is good at, and there is something to agree on.</translation>
    </message>
    <message>
        <source>Planen er ændret, mens I læste.</source>
        <translation>The plan changed while you were reading.</translation>
    </message>
    <message>
        <source>Planen kan ikke sættes på sproget {language}. Her er: {known}.</source>
        <translation>The plan cannot be set in the language {language}. Here are: {known}.</translation>
    </message>
    <message>
        <source>Planen kan ikke åbnes.</source>
        <translation>The plan cannot be opened.</translation>
    </message>
    <message>
        <source>Planen ses igen</source>
        <translation>The plan is looked at again</translation>
    </message>
    <message>
        <source>Planens egne ord nævner {who} med: {list}{more}. De er ikke rettet. Aftal, om de skal stå.</source>
        <translation>The plan’s own words mention {who} included: {list}{more}. They have not been changed. Agree whether they should stay.</translation>
    </message>
    <message>
        <source>Planens faste ord i {file} kan ikke læses som JSON, så planen er ikke sat op. Ret filen, eller fjern den, så bruges de almindelige ord.</source>
        <translation>The plan’s fixed words in {file} cannot be read as JSON, so the plan has not been set. Mend the file, or remove it, and the usual words are used.</translation>
    </message>
    <message>
        <source>Planens sider</source>
        <translation>The plan’s pages</translation>
    </message>
    <message>
        <source>Planer, vi blev enige om</source>
        <translation>Plans we agreed on</translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planlagt til {day}</source>
        <translation>Planned for {day}</translation>
    </message>
    <message>
        <source>Planlæg det igen</source>
        <translation>Plan it again</translation>
    </message>
    <message>
        <source>Planlæg et møde</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Polsk</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Prikker under ord, der måske er stavet forkert</source>
        <translation>Dots under words that may be misspelt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print de {many}, der ikke er brugt</source>
        <translation>Print the {many} that have not been used</translation>
    </message>
    <message>
        <source>Print invitationen</source>
        <translation>Print the invitation</translation>
    </message>
    <message>
        <source>Print koden</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Print netværkskortet</source>
        <translation>Print the network map</translation>
    </message>
    <message>
        <source>Print nu</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Print nødkoden</source>
        <translation>Print the emergency code</translation>
    </message>
    <message>
        <source>Print {count} invitationer</source>
        <translation>Print {count} invitations</translation>
    </message>
    <message>
        <source>Print {spoken}</source>
        <translation>Print {spoken}</translation>
    </message>
    <message>
        <source>Print {title}n</source>
        <translation>Print the {title}</translation>
    </message>
    <message>
        <source>Printeren tog ikke imod den. Se, om den er tændt og har papir, eller læg den i printkøen.</source>
        <translation>The printer did not accept it. See whether it is on and has paper, or put it in the print queue.</translation>
    </message>
    <message>
        <source>Printeren tog ikke imod det. Se, om den er tændt og har papir, og prøv igen.</source>
        <translation>The printer did not accept it. See whether it is on and has paper, and try again.</translation>
    </message>
    <message>
        <source>Printeren tog ikke imod. Planen er her stadig. Se efter, om printeren er tændt, og prøv igen.</source>
        <translation>The printer did not accept it. The plan is still here. Check whether the printer is on, and try again.</translation>
    </message>
    <message>
        <source>Printeren tog ikke imod. Se efter, om den er tændt, og prøv igen.</source>
        <translation>The printer did not accept it. Check whether it is on, and try again.</translation>
    </message>
    <message>
        <source>Printeren tog ikke imod. Skriv koden af, eller se efter, om printeren er tændt.</source>
        <translation>The printer did not accept it. Write the code down, or check whether the printer is on.</translation>
    </message>
    <message>
        <source>Printeren {printer} er her ikke længere. Se, om den er tændt og på nettet, eller vælg en anden. Papiret er her stadig, og det kan også lægges i printkøen.</source>
        <translation>The printer {printer} is no longer here. See whether it is on and on the network, or choose another. The paper is still here, and it can also be put in the print queue.</translation>
    </message>
    <message>
        <source>Printet, gemt, kopieret eller givet videre</source>
        <translation>Printed, saved, copied or passed on</translation>
    </message>
    <message>
        <source>Printkø</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>Professionelle</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Profilen bruges også fra en kopi på en anden computer. Begges ord er her, og de er nu to computere.</source>
        <translation>The profile is also used from a copy on another computer. The words of both are here, and they are now two computers.</translation>
    </message>
    <message>
        <source>Profilen hører ikke til en organisation endnu. Bed om en invitation, og svar på den.</source>
        <translation>The profile does not belong to an organisation yet. Ask for an invitation, and answer it.</translation>
    </message>
    <message>
        <source>Profilen hører til en organisation i forvejen. Lav en ny profil til den anden.</source>
        <translation>The profile belongs to an organisation already. Make a new profile for the other one.</translation>
    </message>
    <message>
        <source>Profilens låsefil kan ikke læses, men det, du har skrevet, ligger der stadig. Hent den nyeste sikkerhedskopi, eller læg filen profile.json tilbage i {folder}.</source>
        <translation>The profile’s lock file cannot be read, but what you have written is still there. Fetch the newest backup, or put the file profile.json back in {folder}.</translation>
    </message>
    <message>
        <source>Prøv den, du havde dengang, eller nødkoden fra papiret.</source>
        <translation>Try the one you had then, or the emergency code from the paper.</translation>
    </message>
    <message>
        <source>Prøver …</source>
        <translation>Trying …</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Punkt: {text}{talked}</source>
        <translation>Point: {text}{talked}</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Punkter til møder</source>
        <translation>Points for meetings</translation>
    </message>
    <message>
        <source>Punktet</source>
        <translation>The point</translation>
    </message>
    <message>
        <source>På dagsordenen: </source>
        <translation>On the agenda: </translation>
    </message>
    <message>
        <source>På kontoret</source>
        <translation>At the office</translation>
    </message>
    <message>
        <source>På kortet</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>På længere sigt</source>
        <translation>In the longer term</translation>
    </message>
    <message>
        <source>På netværkskortet</source>
        <translation>On the network map</translation>
    </message>
    <message>
        <source>På papir</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>På pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>På pause og nået</source>
        <translation>Paused and reached</translation>
    </message>
    <message>
        <source>På pause: {list}</source>
        <translation>Paused: {list}</translation>
    </message>
    <message>
        <source>På tryk</source>
        <translation>In print</translation>
    </message>
    <message>
        <source>På vej ind</source>
        <translation>On the way in</translation>
    </message>
    <message>
        <source>På vej ind i {name}</source>
        <translation>On the way into {name}</translation>
    </message>
    <message>
        <source>QR-koden er til kollegaens telefon: den viser den samme tekst. Pejlemærke læser ikke selv QR-koden, så på kollegaens computer skal teksten sættes ind eller skrives af.</source>
        <translation>The QR code is for the colleague’s phone: it shows the same text. Pejlemærke does not read the QR code itself, so on the colleague’s computer the text has to be pasted or typed.</translation>
    </message>
    <message>
        <source>Red ud</source>
        <translation>Untangle</translation>
    </message>
    <message>
        <source>Referat på papir</source>
        <translation>Summary on paper</translation>
    </message>
    <message>
        <source>Referat til {called}</source>
        <translation>Summary for {called}</translation>
    </message>
    <message>
        <source>Regnearket har lavet nummeret om til et afrundet tal, så de sidste tal er væk. Gør kolonnen til tekst, og skriv nummeret igen.</source>
        <translation>The spreadsheet has turned the number into a rounded one, so the last digits are gone. Make the column text, and write the number again.</translation>
    </message>
    <message>
        <source>Ren tekst</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Ren tekst (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Ressource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Ret</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ret aftalen</source>
        <translation>Edit the agreement</translation>
    </message>
    <message>
        <source>Ret mine hurtige tekster …</source>
        <translation>Edit my quick texts …</translation>
    </message>
    <message>
        <source>Ret oplysninger</source>
        <translation>Edit details</translation>
    </message>
    <message>
        <source>Ret oplysninger om {called}</source>
        <translation>Edit details of {called}</translation>
    </message>
    <message>
        <source>Ret ordene</source>
        <translation>Edit the words</translation>
    </message>
    <message>
        <source>Ret samtykket</source>
        <translation>Edit the consent</translation>
    </message>
    <message>
        <source>Ret svarene</source>
        <translation>Edit the answers</translation>
    </message>
    <message>
        <source>Ret {each}: {each2}</source>
        <translation>Edit {each}: {each2}</translation>
    </message>
    <message>
        <source>Ret, hvad {name} har sagt</source>
        <translation>Edit what {name} has said</translation>
    </message>
    <message>
        <source>Ring til en kollega, og hør, om der står det samme øverst under Organisation hos dem. Den, der har din gamle computer, kan nemlig have lagt en falsk organisation på jeres fælles sted.</source>
        <translation>Call a colleague and hear whether it says the same at the top under Organisation on theirs. Whoever has your old computer may have laid a false organisation in your shared place.</translation>
    </message>
    <message>
        <source>Rodkode</source>
        <translation>Root code</translation>
    </message>
    <message>
        <source>Rodkoden</source>
        <translation>The root code</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rumænsk</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Ruteliste</source>
        <translation>Route list</translation>
    </message>
    <message>
        <source>Ryd</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Ryd søgningen</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Råd, der er sagt nej til</source>
        <translation>Advice you have said no to</translation>
    </message>
    <message>
        <source>Række {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Række {row} i filen</source>
        <translation>Row {row} in the file</translation>
    </message>
    <message>
        <source>Række {row} og en række før den er den samme borger her. Vælg en anden, eller ret filen.</source>
        <translation>Row {row} and a row before it are the same citizen here. Choose another, or mend the file.</translation>
    </message>
    <message>
        <source>Række {row}, {column}</source>
        <translation>Row {row}, {column}</translation>
    </message>
    <message>
        <source>Rækken har {found} felter, og overskrifterne er {expected}. Der mangler noget.</source>
        <translation>The row has {found} fields, and the headings are {expected}. Something is missing.</translation>
    </message>
    <message>
        <source>Rækken har {found} felter, og overskrifterne er {expected}. Måske skal et komma eller et semikolon stå i anførselstegn.</source>
        <translation>The row has {found} fields, and the headings are {expected}. Perhaps a comma or a semicolon should be in quotation marks.</translation>
    </message>
    <message>
        <source>Sagsbehandler</source>
        <translation>Case worker</translation>
    </message>
    <message>
        <source>Sagt ja til</source>
        <translation>Has said yes to</translation>
    </message>
    <message>
        <source>Samarbejde</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Samhørighed</source>
        <translation>Connectedness</translation>
    </message>
    <message>
        <source>Samme person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Sammen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Sammen med den fælles mappe åbner koden alt, hvad organisationen har skrevet i Pejlemærke. Den ligger ikke på nogen computer.

Lås papiret inde, og ikke samme sted som rodkoden.</source>
        <translation>Together with the shared folder, the code opens everything the organisation has written in Pejlemærke. It is on no computer.

Lock the paper away, and not in the same place as the root code.</translation>
    </message>
    <message>
        <source>Sammen med kolleger</source>
        <translation>Together with colleagues</translation>
    </message>
    <message>
        <source>Sammenlign</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Sammenlign to</source>
        <translation>Compare two</translation>
    </message>
    <message>
        <source>Sammenlign to stjerner</source>
        <translation>Compare two stars</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Samtykker</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Samtykket</source>
        <translation>The consent</translation>
    </message>
    <message>
        <source>Savnes</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Savnes: vil gerne have kontakt</source>
        <translation>Missed: would like contact</translation>
    </message>
    <message>
        <source>Se</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Se aftalen</source>
        <translation>See the agreement</translation>
    </message>
    <message>
        <source>Se borgerne</source>
        <translation>See the citizens</translation>
    </message>
    <message>
        <source>Se dem</source>
        <translation>See them</translation>
    </message>
    <message>
        <source>Se det hele</source>
        <translation>See everything</translation>
    </message>
    <message>
        <source>Se en drøm til</source>
        <translation>See one more dream</translation>
    </message>
    <message>
        <source>Se fire drømme til</source>
        <translation>See four more dreams</translation>
    </message>
    <message>
        <source>Se listen igennem</source>
        <translation>Look through the list</translation>
    </message>
    <message>
        <source>Se møderne</source>
        <translation>See the meetings</translation>
    </message>
    <message>
        <source>Se og vælg</source>
        <translation>Look and choose</translation>
    </message>
    <message>
        <source>Se og vælg: {title}{it}</source>
        <translation>Look and choose: {title}{it}</translation>
    </message>
    <message>
        <source>Se printkøen</source>
        <translation>See the print queue</translation>
    </message>
    <message>
        <source>Se på det</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Se på planen igen med {called}</source>
        <translation>Look at the plan again with {called}</translation>
    </message>
    <message>
        <source>Se svarene</source>
        <translation>See the answers</translation>
    </message>
    <message>
        <source>Se svarene: {title}</source>
        <translation>See the answers: {title}</translation>
    </message>
    <message>
        <source>Se to drømme til</source>
        <translation>See two more dreams</translation>
    </message>
    <message>
        <source>Se tre drømme til</source>
        <translation>See three more dreams</translation>
    </message>
    <message>
        <source>Se {count} til</source>
        <translation>See {count} more</translation>
    </message>
    <message>
        <source>Se {others} drømme til</source>
        <translation>See {others} more dreams</translation>
    </message>
    <message>
        <source>Seks</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Send teksten til administratoren, i en besked eller som billede af koden. Der er ikke noget hemmeligt i den. Når administratoren har taget den ind, og I begge har synket, er du med.</source>
        <translation>Send the text to the administrator, in a message or as a picture of the code. There is nothing secret in it. When the administrator has taken it in, and you have both synced, you have joined.</translation>
    </message>
    <message>
        <source>Sender {count} af {count2}</source>
        <translation>Sending {count} of {count2}</translation>
    </message>
    <message>
        <source>Sendt til printeren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Sendt til printeren. Se efter, at alle syv grupper står på papiret.</source>
        <translation>Sent to the printer. Check that all seven groups are on the paper.</translation>
    </message>
    <message>
        <source>Sendt {brief}</source>
        <translation>Sent {brief}</translation>
    </message>
    <message>
        <source>Senest</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Senest hvornår</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Ser efter …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Serveren</source>
        <translation>The server</translation>
    </message>
    <message>
        <source>Serveren har mistet noget, den havde, eller er sat tilbage til en ældre kopi. Intet er slettet her, og det, der manglede, er sendt igen. Sig det til driften.</source>
        <translation>The server has lost something it had, or has been set back to an older copy. Nothing has been deleted here, and what was missing has been sent again. Tell IT operations.</translation>
    </message>
    <message>
        <source>Serveren kan ikke nås, så det kan ikke ses her, hvilke borgere {name} er med hos.</source>
        <translation>The server cannot be reached, so it cannot be seen here which citizens {name} is included with.</translation>
    </message>
    <message>
        <source>Serveren kender ikke invitationen endnu. Det gør den, når administratorens computer har synket. Sker det ikke i dag, så spørg, om invitationen er trukket tilbage.</source>
        <translation>The server does not know the invitation yet. It will when the administrator’s computer has synced. If it has not happened today, ask whether the invitation has been withdrawn.</translation>
    </message>
    <message>
        <source>Serveren siger to ting, der ikke kan passe sammen. Intet er slettet her, og det, der ikke passer, er ikke taget med. Sig det til driften.</source>
        <translation>The server says two things that cannot both be true. Nothing has been deleted here, and what does not fit has not been taken in. Tell IT operations.</translation>
    </message>
    <message>
        <source>Serveren siger, at denne computer eller du er lukket ude af organisationen. Det skrevne er her stadig. Tal med administratoren.</source>
        <translation>The server says that this computer or you are shut out of the organisation. What is written is still here. Talk to the administrator.</translation>
    </message>
    <message>
        <source>Serveren vil ikke tage imod noget af det, der er skrevet. Det står her stadig. Sig det til driften.</source>
        <translation>The server will not accept some of what is written. It is still here. Tell IT operations.</translation>
    </message>
    <message>
        <source>Serveren viser ikke længere noget af det, du har været med til. Det, du har, er her stadig. Spørg koordinatoren, om du er lukket ud. Det, du havde skrevet uden at vide det, afgør kollegerne.</source>
        <translation>The server no longer shows some of what you have been part of. What you have is still here. Ask the coordinator whether you have been shut out. What you had written without knowing it, your colleagues decide.</translation>
    </message>
    <message>
        <source>Serveren {central} er ikke åbnet for jeres organisation. Ring til driften.</source>
        <translation>The server {central} is not open to your organisation. Call IT operations.</translation>
    </message>
    <message>
        <source>Serveren {central} har for travlt lige nu. Det skrevne er her, og der bliver prøvet igen.</source>
        <translation>The server {central} is too busy right now. What is written is here, and it will be tried again.</translation>
    </message>
    <message>
        <source>Serveren {central} kan ikke bevise, at den er den rigtige, så der er ikke sendt noget. Er du på et fremmed net, så prøv et andet. Ellers ring til driften.</source>
        <translation>The server {central} cannot prove that it is the right one, so nothing has been sent. If you are on a strange network, try another. Otherwise call IT operations.</translation>
    </message>
    <message>
        <source>Serveren {central} kan ikke nås lige nu. Det skrevne er her og bliver sendt, når der er net.</source>
        <translation>The server {central} cannot be reached right now. What is written is here and will be sent when there is a network.</translation>
    </message>
    <message>
        <source>Serveren {central} sagde nej og kan ikke bruges, som den er nu ({reason}). Det skrevne er her stadig. Ring til driften.</source>
        <translation>The server {central} said no and cannot be used as it is now ({reason}). What is written is still here. Call IT operations.</translation>
    </message>
    <message>
        <source>Serveren {central} tager imod, men svarer ikke. Det skrevne er her, og der bliver prøvet igen.</source>
        <translation>The server {central} accepts but does not answer. What is written is here, and it will be tried again.</translation>
    </message>
    <message>
        <source>Serveren {central} taler et nyere sprog end dette program. Hent den nye udgave af Pejlemærke.</source>
        <translation>The server {central} speaks a newer language than this program. Get the new edition of Pejlemærke.</translation>
    </message>
    <message>
        <source>Serverens adresse</source>
        <translation>The server’s address</translation>
    </message>
    <message>
        <source>Serverens bevis gælder ikke i dag, så der er ikke sendt noget. Se efter, om computerens dato og ur passer. Gør de det, så ring til driften af {central}.</source>
        <translation>The server’s proof does not hold today, so nothing has been sent. Check whether the computer’s date and clock are right. If they are, call those who run {central}.</translation>
    </message>
    <message>
        <source>Ses aldrig på borgerens skærm</source>
        <translation>Never seen on the citizen’s screen</translation>
    </message>
    <message>
        <source>Ses aldrig på borgerens skærm og kommer aldrig med på papir.</source>
        <translation>Never seen on the citizen’s screen and never on paper.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Side {page} af {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Side {page} af {pages}, som den trykkes</source>
        <translation>Page {page} of {pages}, as it is printed</translation>
    </message>
    <message>
        <source>Side {place} af {count}</source>
        <translation>Page {place} of {count}</translation>
    </message>
    <message>
        <source>Siden da</source>
        <translation>Since then</translation>
    </message>
    <message>
        <source>Siden det blev lagt her, er der givet et nyt svar om, hvad der må komme med. Se papiret igennem, eller fjern det og lav et nyt.</source>
        <translation>Since it was put here, somebody has answered anew what may be included. Look the paper through, or remove it and make a new one.</translation>
    </message>
    <message>
        <source>Siden kan ikke vises lige nu. Alt, du har skrevet, er gemt.</source>
        <translation>The page cannot be shown right now. Everything you have written is saved.</translation>
    </message>
    <message>
        <source>Siden passer</source>
        <translation>The page is right</translation>
    </message>
    <message>
        <source>Siden sidst, {day}</source>
        <translation>Since last time, {day}</translation>
    </message>
    <message>
        <source>Siden {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Siden {day}:</source>
        <translation>Since {day}:</translation>
    </message>
    <message>
        <source>Siderne kan ikke vises.</source>
        <translation>The pages cannot be shown.</translation>
    </message>
    <message>
        <source>Sidst aftalt {when}</source>
        <translation>Last agreed {when}</translation>
    </message>
    <message>
        <source>Sidst bekræftet er det nyeste, der er kommet fra kollegaen. Er det længe siden, har kollegaen måske ikke synket.</source>
        <translation>Last confirmed is the newest that has come from the colleague. If it is long ago, the colleague may not have synced.</translation>
    </message>
    <message>
        <source>Sidst bekræftet: {heard}</source>
        <translation>Last confirmed: {heard}</translation>
    </message>
    <message>
        <source>Sidst sammen</source>
        <translation>Last together</translation>
    </message>
    <message>
        <source>Sidst synket
{brief}</source>
        <translation>Last synced
{brief}</translation>
    </message>
    <message>
        <source>Sidst synket {when}.</source>
        <translation>Last synced {when}.</translation>
    </message>
    <message>
        <source>Sidst {day_heading}</source>
        <translation>Last {day_heading}</translation>
    </message>
    <message>
        <source>Sidste sikkerhedskopi: {when}</source>
        <translation>Latest backup: {when}</translation>
    </message>
    <message>
        <source>Sig til efter</source>
        <translation>Say so after</translation>
    </message>
    <message>
        <source>Sig, hvilken fil invitationerne skal lægges i, med --out FIL.pdf. Print dem, og slet filen bagefter.</source>
        <translation>Say which file the invitations are to go in, with --out FIL.pdf. Print them, and delete the file afterwards.</translation>
    </message>
    <message>
        <source>Siger {called} ja, bliver planen gemt, som den står i dag, {day}. I kan altid skrive videre. Så bliver det en ny udgave.</source>
        <translation>If {called} says yes, the plan is saved as it stands today, {day}. You can always write on. Then it becomes a new edition.</translation>
    </message>
    <message>
        <source>Sikkerhedskopi (*{suffix})</source>
        <translation>Backup (*{suffix})</translation>
    </message>
    <message>
        <source>Sikkerhedskopien {path} er i stykker eller ikke hel, så intet er hentet fra den. Prøv med en anden kopi.</source>
        <translation>The backup {path} is broken or not whole, so nothing has been taken from it. Try another one.</translation>
    </message>
    <message>
        <source>Sikkerhedskopien {path} er lavet af en nyere udgave af Pejlemærke og er ikke rørt. Hent den nyeste udgave, så kan den åbnes.</source>
        <translation>The backup {path} was made by a newer edition of Pejlemærke and has not been touched. Get the newest edition, and it can be opened.</translation>
    </message>
    <message>
        <source>Sikkerhedskopier</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Skal vi ses {day} kl. {clock}?</source>
        <translation>Shall we meet {day} at {clock}?</translation>
    </message>
    <message>
        <source>Skema</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Skemaer</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Skemaer (*.json)</source>
        <translation>Questionnaires (*.json)</translation>
    </message>
    <message>
        <source>Skemaet i den udgave, der blev svaret i, ligger ikke her. Svarene står, som de er gemt.</source>
        <translation>The questionnaire in the edition that was answered is not here. The answers stand as they are saved.</translation>
    </message>
    <message>
        <source>Skemaet {file} er ikke taget med. Linje {line}: {reason} Ret filen, og prøv igen.</source>
        <translation>The questionnaire {file} was not taken in. Line {line}: {reason} Mend the file, and try again.</translation>
    </message>
    <message>
        <source>Skemaet {file} er ikke taget med. {ref} findes i forvejen med et andet indhold. Giv det et nyt versionsnummer.</source>
        <translation>The questionnaire {file} was not taken in. {ref} is here already with another content. Give it a new version number.</translation>
    </message>
    <message>
        <source>Skifer</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>Skift adgangskode</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Skjul de tidligere</source>
        <translation>Hide the earlier ones</translation>
    </message>
    <message>
        <source>Skjul det skrevne</source>
        <translation>Hide what is written</translation>
    </message>
    <message>
        <source>Skjul listen, så siden får mere plads</source>
        <translation>Hide the list, so the page has more room</translation>
    </message>
    <message>
        <source>Skjul nummeret</source>
        <translation>Hide the number</translation>
    </message>
    <message>
        <source>Skrevet af</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Skrevet efter, at {who} var spærret eller lukket ud.</source>
        <translation>Written after {who} was blocked or shut out.</translation>
    </message>
    <message>
        <source>Skrevet ned for dig {day}. Ret det gerne.</source>
        <translation>Written down for you {day}. Do correct it.</translation>
    </message>
    <message>
        <source>Skrevet ned for dig. Er det dine ord?</source>
        <translation>Written down for you. Are these your words?</translation>
    </message>
    <message>
        <source>Skrevet på to måder</source>
        <translation>Written in two ways</translation>
    </message>
    <message>
        <source>Skrevet på to måder. Vælg sammen.</source>
        <translation>Written in two ways. Choose together.</translation>
    </message>
    <message>
        <source>Skrevet sammen</source>
        <translation>Written together</translation>
    </message>
    <message>
        <source>Skrevet sammen med {called}</source>
        <translation>Written together with {called}</translation>
    </message>
    <message>
        <source>Skrevet sammen {day}</source>
        <translation>Written together {day}</translation>
    </message>
    <message>
        <source>Skrevet som en drøm. Den står under Drømme &amp; mål.</source>
        <translation>Written as a dream. It stands under Dreams &amp; goals.</translation>
    </message>
    <message>
        <source>Skrevet som et mål. Det står under Drømme &amp; mål.</source>
        <translation>Written as a goal. It stands under Dreams &amp; goals.</translation>
    </message>
    <message>
        <source>Skrevet under</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Skrevet {day}.</source>
        <translation>Written {day}.</translation>
    </message>
    <message>
        <source>Skrevet {day}. Du kan bestemme, om det skal med.</source>
        <translation>Written {day}. You can decide whether it is to be taken in.</translation>
    </message>
    <message>
        <source>Skridt</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Skridt: {text}{done}</source>
        <translation>Step: {text}{done}</translation>
    </message>
    <message>
        <source>Skridtet</source>
        <translation>The step</translation>
    </message>
    <message>
        <source>Skrifttypen {file} mangler eller er i stykker, så planen er ikke skrevet ud. Installér Pejlemærke igen. Det skrevne er i god behold.</source>
        <translation>The typeface {file} is missing or broken, so the plan has not been printed. Install Pejlemærke again. What is written is safe.</translation>
    </message>
    <message>
        <source>Skriv ; og navnet i en note, og tryk på mellemrum. Så står teksten der. Kun du har dem.</source>
        <translation>Write ; and the name in a note, and press space. Then the text is there. Only you have them.</translation>
    </message>
    <message>
        <source>Skriv adgangskoden fra dengang, eller nødkoden.</source>
        <translation>Write the password from then, or the emergency code.</translation>
    </message>
    <message>
        <source>Skriv borgerens egne ord</source>
        <translation>Write the citizen’s own words</translation>
    </message>
    <message>
        <source>Skriv borgerens navn, som det står på listen</source>
        <translation>Write the citizen’s name as it stands on the list</translation>
    </message>
    <message>
        <source>Skriv den adgangskode, du har nu.</source>
        <translation>Write the password you have now.</translation>
    </message>
    <message>
        <source>Skriv den en gang til</source>
        <translation>Write it once more</translation>
    </message>
    <message>
        <source>Skriv den først.</source>
        <translation>Write it first.</translation>
    </message>
    <message>
        <source>Skriv den første borger ind</source>
        <translation>Write in the first citizen</translation>
    </message>
    <message>
        <source>Skriv den om</source>
        <translation>Reword it</translation>
    </message>
    <message>
        <source>Skriv den sidste dag.</source>
        <translation>Write the last day.</translation>
    </message>
    <message>
        <source>Skriv det, du vil sige.</source>
        <translation>Write what you want to say.</translation>
    </message>
    <message>
        <source>Skriv det, som det bliver sagt</source>
        <translation>Write it as it is said</translation>
    </message>
    <message>
        <source>Skriv det, som du selv vil sige det.</source>
        <translation>Write it as you would say it yourself.</translation>
    </message>
    <message>
        <source>Skriv det, som du selv vil sige det. Dine gamle ord bliver her også.</source>
        <translation>Write it as you would say it yourself. Your old words stay here too.</translation>
    </message>
    <message>
        <source>Skriv det, som du selv vil sige det. Så ser I på det sammen.</source>
        <translation>Write it as you would say it yourself. Then you look at it together.</translation>
    </message>
    <message>
        <source>Skriv din adgangskode.</source>
        <translation>Write your password.</translation>
    </message>
    <message>
        <source>Skriv dine forbogstaver, eller tegn dit navn. Du må også lade være.</source>
        <translation>Write your initials, or draw your name. You may also leave it.</translation>
    </message>
    <message>
        <source>Skriv dit navn, så profilen har noget at hedde.</source>
        <translation>Write your name, so the profile has something to be called.</translation>
    </message>
    <message>
        <source>Skriv dit navn.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Skriv en drøm</source>
        <translation>Write a dream</translation>
    </message>
    <message>
        <source>Skriv en linje</source>
        <translation>Write a line</translation>
    </message>
    <message>
        <source>Skriv en ny</source>
        <translation>Write a new one</translation>
    </message>
    <message>
        <source>Skriv en ny drøm</source>
        <translation>Write a new dream</translation>
    </message>
    <message>
        <source>Skriv en tilføjelse. {} læser med.</source>
        <translation>Write an addition. {} reads along.</translation>
    </message>
    <message>
        <source>Skriv en, du kan ringe til</source>
        <translation>Write somebody you can call</translation>
    </message>
    <message>
        <source>Skriv et antal dage fra 1 til 3650.</source>
        <translation>Write a number of days from 1 to 3650.</translation>
    </message>
    <message>
        <source>Skriv et klokkeslæt, for eksempel 13:30.</source>
        <translation>Write a time, for example 13:30.</translation>
    </message>
    <message>
        <source>Skriv et navn nederst, og tryk Enter. Skriv gerne, hvem det er: Trine, veninde.</source>
        <translation>Write a name at the bottom and press Enter. Do add who it is: Trine, friend.</translation>
    </message>
    <message>
        <source>Skriv et navn til</source>
        <translation>Write another name</translation>
    </message>
    <message>
        <source>Skriv et navn, og tryk på Sæt på kortet. Træk en prik derhen, hvor den passer.</source>
        <translation>Write a name, and press Put on the map. Drag a dot to where it fits.</translation>
    </message>
    <message>
        <source>Skriv et samtykke</source>
        <translation>Write a consent</translation>
    </message>
    <message>
        <source>Skriv et tegn</source>
        <translation>Write a sign</translation>
    </message>
    <message>
        <source>Skriv færdig</source>
        <translation>Finish writing</translation>
    </message>
    <message>
        <source>Skriv først, hvem der får {spoken}.</source>
        <translation>First write who gets {spoken}.</translation>
    </message>
    <message>
        <source>Skriv gendannelseskoden fra papiret.</source>
        <translation>Write the recovery code from the paper.</translation>
    </message>
    <message>
        <source>Skriv her</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Skriv her. {} læser med.</source>
        <translation>Write here. {} reads along.</translation>
    </message>
    <message>
        <source>Skriv koden fra papiret.</source>
        <translation>Write the code from the paper.</translation>
    </message>
    <message>
        <source>Skriv med dine egne ord, eller spring over</source>
        <translation>Write in your own words, or skip</translation>
    </message>
    <message>
        <source>Skriv målet</source>
        <translation>Write the goal</translation>
    </message>
    <message>
        <source>Skriv noget, I gerne må</source>
        <translation>Write something you may do</translation>
    </message>
    <message>
        <source>Skriv noget, I skal lade være med</source>
        <translation>Write something you should not do</translation>
    </message>
    <message>
        <source>Skriv noget, der hjælper</source>
        <translation>Write something that helps</translation>
    </message>
    <message>
        <source>Skriv noget, der kan sætte det i gang</source>
        <translation>Write something that can set it off</translation>
    </message>
    <message>
        <source>Skriv noget, du er god til</source>
        <translation>Write something you are good at</translation>
    </message>
    <message>
        <source>Skriv rodkoden fra papiret.</source>
        <translation>Write the root code from the paper.</translation>
    </message>
    <message>
        <source>Skriv samtykket</source>
        <translation>Write the consent</translation>
    </message>
    <message>
        <source>Skriv to af grupperne fra papiret, så er vi sikre på, at koden kan bruges, når den skal.</source>
        <translation>Write two of the groups from the paper, so we are sure that the code will work when it is needed.</translation>
    </message>
    <message>
        <source>Skriv uden mig</source>
        <translation>Write without me</translation>
    </message>
    <message>
        <source>Skriv under</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Skriv videre</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>Skriv {whose} egne ord</source>
        <translation>Write {whose} own words</translation>
    </message>
    <message>
        <source>Skriv, at ingen kom</source>
        <translation>Write that nobody came</translation>
    </message>
    <message>
        <source>Skriv, hvad den hedder, for eksempel Bostøtten i Nordbyen.</source>
        <translation>Write what it is called, for example Support Service Nordbyen.</translation>
    </message>
    <message>
        <source>Skriv, hvad det er, der må deles, så går det.</source>
        <translation>Write what may be shared, and it will work.</translation>
    </message>
    <message>
        <source>Skriv, hvad det er.</source>
        <translation>Write what it is.</translation>
    </message>
    <message>
        <source>Skriv, hvad en god dag har brug for</source>
        <translation>Write what a good day needs</translation>
    </message>
    <message>
        <source>Skriv, hvad teamet hedder.</source>
        <translation>Write what the team is called.</translation>
    </message>
    <message>
        <source>Skriv, hvem det må deles med, så går det.</source>
        <translation>Write whom it may be shared with, and it will work.</translation>
    </message>
    <message>
        <source>Skriv, hvem det må deles med.</source>
        <translation>Write whom it may be shared with.</translation>
    </message>
    <message>
        <source>Skriv, hvornår I ser på planen igen</source>
        <translation>Write when you will look at the plan again</translation>
    </message>
    <message>
        <source>Skrives nu</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>Skærmen vendt</source>
        <translation>Screen turned</translation>
    </message>
    <message>
        <source>Slags</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Slet en borger for altid</source>
        <translation>Delete a citizen for good</translation>
    </message>
    <message>
        <source>Slet for altid …</source>
        <translation>Delete for good …</translation>
    </message>
    <message>
        <source>Slet {name}</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Slet {name} for altid?</source>
        <translation>Delete {name} for good?</translation>
    </message>
    <message>
        <source>Slet, det var en fejl</source>
        <translation>Delete, it was a mistake</translation>
    </message>
    <message>
        <source>Slut mødet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Slutter</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Slutter for sent</source>
        <translation>Ends too late</translation>
    </message>
    <message>
        <source>Slå sammen med …</source>
        <translation>Join with …</translation>
    </message>
    <message>
        <source>Slægt</source>
        <translation>Relatives</translation>
    </message>
    <message>
        <source>Smid det ud</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>Smid skridtet ud: {text}</source>
        <translation>Throw the step away: {text}</translation>
    </message>
    <message>
        <source>Som</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Som computeren</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprog / Language</source>
        <translation>Sprog / Language</translation>
    </message>
    <message>
        <source>Sprog på papiret</source>
        <translation>Language on paper</translation>
    </message>
    <message>
        <source>Spær {name}?</source>
        <translation>Block {name}?</translation>
    </message>
    <message>
        <source>Spær {title}?</source>
        <translation>Block {title}?</translation>
    </message>
    <message>
        <source>Spærret</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Spørg, om det er i orden at tegne kortet, og aftal, hvem der må se det.</source>
        <translation>Ask whether it is all right to draw the map, and agree who may see it.</translation>
    </message>
    <message>
        <source>Spørgsmål</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Spørgsmål at begynde med</source>
        <translation>Questions to begin with</translation>
    </message>
    <message>
        <source>Spørgsmål {place} af {count}</source>
        <translation>Question {place} of {count}</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Stedet ligger uden for kortet. Træk til et sted inden for ringene.</source>
        <translation>The place is outside the map. Drag to somewhere inside the rings.</translation>
    </message>
    <message>
        <source>Stjerne</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Stjernen efter</source>
        <translation>The star after</translation>
    </message>
    <message>
        <source>Stjernen før</source>
        <translation>The star before</translation>
    </message>
    <message>
        <source>Stjerner, der vises</source>
        <translation>Stars that are shown</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stor skrift</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Står den rigtigt på papiret?</source>
        <translation>Is it right on the paper?</translation>
    </message>
    <message>
        <source>Står i</source>
        <translation>Is in</translation>
    </message>
    <message>
        <source>Står i den faglige del, ikke i det fælles, og vises aldrig på den vendte skærm.</source>
        <translation>Stands in the professional part, not in the shared one, and is never shown on the turned screen.</translation>
    </message>
    <message>
        <source>Står også i</source>
        <translation>Is also in</translation>
    </message>
    <message>
        <source>Står på planen, indbydelsen og de andre papirer. Det gælder for alle profiler på denne computer.</source>
        <translation>Stands on the plan, the invitation and the other papers. It holds for all profiles on this computer.</translation>
    </message>
    <message>
        <source>Står som</source>
        <translation>Stands as</translation>
    </message>
    <message>
        <source>Stærke farver</source>
        <translation>Strong colours</translation>
    </message>
    <message>
        <source>Større bogstaver</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Støtte</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Støtte efter § 82 b kan højst vare seks måneder. Her er {latest} den sidste dag, det kan være.</source>
        <translation>Support under § 82 b can last at most six months. {latest} is the last day it can be.</translation>
    </message>
    <message>
        <source>Støtten</source>
        <translation>The support</translation>
    </message>
    <message>
        <source>Støtten er</source>
        <translation>The support is</translation>
    </message>
    <message>
        <source>Støtten gives efter</source>
        <translation>The support is given under</translation>
    </message>
    <message>
        <source>Støtten går</source>
        <translation>The support goes</translation>
    </message>
    <message>
        <source>Støtten slutter, før den begynder. Se de to datoer efter.</source>
        <translation>The support ends before it begins. Check the two dates.</translation>
    </message>
    <message>
        <source>Støttende</source>
        <translation>Supportive</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Svar nu</source>
        <translation>Answer now</translation>
    </message>
    <message>
        <source>Svar og stjerner</source>
        <translation>Answers and stars</translation>
    </message>
    <message>
        <source>Svar på {count}</source>
        <translation>Answer {count}</translation>
    </message>
    <message>
        <source>Svar på, hvem det er</source>
        <translation>Answer who it is</translation>
    </message>
    <message>
        <source>Svar {place} (”{item}”) er {found}, og her skal stå {wanted}. Vælg et af dem.</source>
        <translation>Answer {place} (“{item}”) is {found}, and it should say {wanted}. Choose one of them.</translation>
    </message>
    <message>
        <source>Svar {place} (”{item}”) kan ikke læses. Her skal stå {wanted}.</source>
        <translation>Answer {place} (“{item}”) cannot be read. It should say {wanted}.</translation>
    </message>
    <message>
        <source>Svar {place} (”{item}”) nævner det samme to gange. Nævn det én gang.</source>
        <translation>Answer {place} (“{item}”) mentions the same thing twice. Mention it once.</translation>
    </message>
    <message>
        <source>Svar, og hvem der er inviteret</source>
        <translation>Answers, and who has been invited</translation>
    </message>
    <message>
        <source>Svarene</source>
        <translation>The answers</translation>
    </message>
    <message>
        <source>Svarene efter</source>
        <translation>The answers after</translation>
    </message>
    <message>
        <source>Svarene er gemt. I kan tale om dem sammen.</source>
        <translation>The answers are saved. You can talk about them together.</translation>
    </message>
    <message>
        <source>Svarene før</source>
        <translation>The answers before</translation>
    </message>
    <message>
        <source>Svarene kommer selv, over jeres server, når denne computer er på nettet.</source>
        <translation>The answers come by themselves, over your server, when this computer is online.</translation>
    </message>
    <message>
        <source>Svarene tages imod på den computer, hvor invitationerne er lavet.</source>
        <translation>The answers are taken in on the computer where the invitations were made.</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Svaret huskes, så der ikke bliver spurgt igen.</source>
        <translation>The answer is remembered, so it is not asked again.</translation>
    </message>
    <message>
        <source>Svaret passer ikke til en invitation, der er lavet her, eller den er brugt. Lav en ny.</source>
        <translation>The answer does not match an invitation made here, or it has been used. Make a new one.</translation>
    </message>
    <message>
        <source>Svaret som QR-kode</source>
        <translation>The answer as a QR code</translation>
    </message>
    <message>
        <source>Svaret til ”{item}” er på {length} tegn, og der er plads til {most}. Skriv det kortere.</source>
        <translation>The answer to “{item}” is {length} characters, and there is room for {most}. Write it shorter.</translation>
    </message>
    <message>
        <source>Synk nu</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Synker …</source>
        <translation>Syncing …</translation>
    </message>
    <message>
        <source>Synket {brief}</source>
        <translation>Synced {brief}</translation>
    </message>
    <message>
        <source>Syv</source>
        <translation>Seven</translation>
    </message>
    <message>
        <source>Syv grupper med fire tegn. Store og små bogstaver er lige gode, og stregerne kan du springe over.</source>
        <translation>Seven groups of four characters. Capitals and small letters are equally good, and you can skip the dashes.</translation>
    </message>
    <message>
        <source>Så bliver den lukket ude, og du får nye nøgler.</source>
        <translation>Then it is shut out, and you get new keys.</translation>
    </message>
    <message>
        <source>Så lidt kan tallet flytte sig, uden at noget er sket.</source>
        <translation>The number can move this little without anything having happened.</translation>
    </message>
    <message>
        <source>Så meget, at det kan betyde noget</source>
        <translation>So much that it may mean something</translation>
    </message>
    <message>
        <source>Sådan kan man få fat i jer</source>
        <translation>How to get in touch with you</translation>
    </message>
    <message>
        <source>Sådan kan vi se det</source>
        <translation>How we can see it</translation>
    </message>
    <message>
        <source>Sådan mødes I helst</source>
        <translation>How you prefer to meet</translation>
    </message>
    <message>
        <source>Sådan mødes {called} helst</source>
        <translation>How {called} prefers to meet</translation>
    </message>
    <message>
        <source>Sådan siger jeg</source>
        <translation>That is how I say it</translation>
    </message>
    <message>
        <source>Sådan siger vi det sammen</source>
        <translation>This is how we say it together</translation>
    </message>
    <message>
        <source>Sådan siger {called}</source>
        <translation>That is how {called} says it</translation>
    </message>
    <message>
        <source>Sådan så kortet ud {replace}</source>
        <translation>This is how the map looked {replace}</translation>
    </message>
    <message>
        <source>Sådan tegner I</source>
        <translation>How you draw</translation>
    </message>
    <message>
        <source>Sådan vil {called} helst mødes</source>
        <translation>How {called} prefers to meet</translation>
    </message>
    <message>
        <source>Sæt det under et mål</source>
        <translation>Put it under a goal</translation>
    </message>
    <message>
        <source>Sæt et hak, når du har gjort det.</source>
        <translation>Tick it when you have done it.</translation>
    </message>
    <message>
        <source>Sæt invitationen ind først.</source>
        <translation>First paste the invitation.</translation>
    </message>
    <message>
        <source>Sæt invitationen ind her</source>
        <translation>Paste the invitation here</translation>
    </message>
    <message>
        <source>Sæt invitationen ind, eller skriv den af fra papiret. Mellemrum og små bogstaver er lige meget.</source>
        <translation>Paste the invitation, or type it from the paper. Spaces and small letters do not matter.</translation>
    </message>
    <message>
        <source>Sæt kollegaens svar ind her først.</source>
        <translation>First paste the colleague’s answer here.</translation>
    </message>
    <message>
        <source>Sæt ord på</source>
        <translation>Put words to it</translation>
    </message>
    <message>
        <source>Sæt på kortet</source>
        <translation>Put on the map</translation>
    </message>
    <message>
        <source>Sæt skridtet under et mål: {text}</source>
        <translation>Put the step under a goal: {text}</translation>
    </message>
    <message>
        <source>Sæt svaret ind her</source>
        <translation>Paste the answer here</translation>
    </message>
    <message>
        <source>Sætningen har {count} ord. Del den i to, eller tag det vigtigste først.</source>
        <translation>The sentence has {count} words. Split it in two, or say the most important thing first.</translation>
    </message>
    <message>
        <source>Sætter siderne …</source>
        <translation>Setting the pages …</translation>
    </message>
    <message>
        <source>Søg efter et navn, en drøm, et ord</source>
        <translation>Search for a name, a dream, a word</translation>
    </message>
    <message>
        <source>Søger i alt, hvad der er skrevet på denne computer</source>
        <translation>Searches everything that is written on this computer</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tabel (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Tag af kortet</source>
        <translation>Take off the map</translation>
    </message>
    <message>
        <source>Tag den nyeste her: {told}</source>
        <translation>Take the newest one here: {told}</translation>
    </message>
    <message>
        <source>Tag den op igen</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Tag det med til mødet</source>
        <translation>Take it along to the meeting</translation>
    </message>
    <message>
        <source>Tag det ud</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Tag kollegaen med</source>
        <translation>Take the colleague in</translation>
    </message>
    <message>
        <source>Tag med</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Tag med alligevel</source>
        <translation>Take in after all</translation>
    </message>
    <message>
        <source>Tag med til næste møde</source>
        <translation>Take along to the next meeting</translation>
    </message>
    <message>
        <source>Tag også dem med, der savnes</source>
        <translation>Include those who are missed too</translation>
    </message>
    <message>
        <source>Tag også dem med, der venter</source>
        <translation>Include those that are waiting too</translation>
    </message>
    <message>
        <source>Tag {count} med til næste gang</source>
        <translation>Take {count} along to next time</translation>
    </message>
    <message>
        <source>Tag {count} med til næste møde</source>
        <translation>Take {count} along to the next meeting</translation>
    </message>
    <message>
        <source>Tag {split} med videre</source>
        <translation>Take {split} along</translation>
    </message>
    <message>
        <source>Taget med.</source>
        <translation>Taken along.</translation>
    </message>
    <message>
        <source>Taget med: {about}.</source>
        <translation>Taken in: {about}.</translation>
    </message>
    <message>
        <source>Taget ud</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Tak for dine svar</source>
        <translation>Thank you for your answers</translation>
    </message>
    <message>
        <source>Tak. Alt, du skrev, er gemt.</source>
        <translation>Thank you. Everything you wrote is saved.</translation>
    </message>
    <message>
        <source>Tak. Svarene er gemt.</source>
        <translation>Thank you. The answers are saved.</translation>
    </message>
    <message>
        <source>Tal med {called} om, hvad der er brug for nu.</source>
        <translation>Talk with {called} about what is needed now.</translation>
    </message>
    <message>
        <source>Tal om, hvad der er anderledes.</source>
        <translation>Talk about what is different.</translation>
    </message>
    <message>
        <source>Tallene over tid: {said}</source>
        <translation>The numbers over time: {said}</translation>
    </message>
    <message>
        <source>Tallet går fra 0 til 10. Vælg et af dem.</source>
        <translation>The number goes from 0 to 10. Choose one of them.</translation>
    </message>
    <message>
        <source>Tallet kan læses som to forskellige dage. Skriv den for eksempel sådan: 3. februar 2026.</source>
        <translation>The number can be read as two different days. Write it for example like this: 3 February 2026.</translation>
    </message>
    <message>
        <source>Talt om</source>
        <translation>Talked about</translation>
    </message>
    <message>
        <source>Talt om: {text}</source>
        <translation>Talked about: {text}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teamet {name} blev {before}. {led}{beside}</source>
        <translation>The team {name} was {before}. {led}{beside}</translation>
    </message>
    <message>
        <source>Teamets navn</source>
        <translation>The team’s name</translation>
    </message>
    <message>
        <source>Teamleder</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Tegn</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Tegn bånd</source>
        <translation>Draw a tie</translation>
    </message>
    <message>
        <source>Tegn dit navn her</source>
        <translation>Draw your name here</translation>
    </message>
    <message>
        <source>Tegn om</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Tegnene</source>
        <translation>The characters</translation>
    </message>
    <message>
        <source>Tegnet</source>
        <translation>The character</translation>
    </message>
    <message>
        <source>Tegnet {sign} findes ikke i en nødkode. Se på papiret igen, så finder du det rigtige.</source>
        <translation>The character {sign} does not exist in an emergency code. Look at the paper again, and you will find the right one.</translation>
    </message>
    <message>
        <source>Tegnforklaring</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tekst, der er svær at læse</source>
        <translation>Text that is hard to read</translation>
    </message>
    <message>
        <source>Teksten er for lang til at blive gemt. Del den i to.</source>
        <translation>The text is too long to be saved. Split it in two.</translation>
    </message>
    <message>
        <source>Teksten er ikke skrevet som UTF-8, så den kan ikke læses. Gem den som UTF-8, og prøv igen.</source>
        <translation>The text is not written as UTF-8, so it cannot be read. Save it as UTF-8, and try again.</translation>
    </message>
    <message>
        <source>Teksten er kopieret.</source>
        <translation>The text is copied.</translation>
    </message>
    <message>
        <source>Teksten er på {length} tegn, og der er plads til {most}. Del den i to, så kommer det hele med.</source>
        <translation>The text is {length} characters, and there is room for {most}. Split it in two, and all of it will fit.</translation>
    </message>
    <message>
        <source>Teksten er tung at læse (LIX {found:.0f}). Kortere sætninger og ord gør den lettere.</source>
        <translation>The text is heavy to read (LIX {found:.0f}). Shorter sentences and words make it lighter.</translation>
    </message>
    <message>
        <source>Teksten i {column} er længere end {most} tegn.</source>
        <translation>The text in {column} is longer than {most} characters.</translation>
    </message>
    <message>
        <source>Teksten kan ikke læses. Se efter, om den er kommet helt med, fra ende til anden.</source>
        <translation>The text cannot be read. Check whether all of it has come along, from end to end.</translation>
    </message>
    <message>
        <source>Teksten ligger nu uden for Pejlemærke, til du kopierer noget andet. Det står i historikken.</source>
        <translation>The text now lies outside Pejlemærke, until you copy something else. It stands in the history.</translation>
    </message>
    <message>
        <source>Tekstens størrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Telefon, adresse, e-mail</source>
        <translation>Phone, address, e-mail</translation>
    </message>
    <message>
        <source>Telefon, adresse, sprog, værge, koordinator</source>
        <translation>Phone, address, language, guardian, coordinator</translation>
    </message>
    <message>
        <source>Telefonnumre</source>
        <translation>Telephone numbers</translation>
    </message>
    <message>
        <source>Telefonnumre med</source>
        <translation>With phone numbers</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ti</source>
        <translation>Ten</translation>
    </message>
    <message>
        <source>Tidlige tegn</source>
        <translation>Early signs</translation>
    </message>
    <message>
        <source>Tidligere drømme</source>
        <translation>Earlier dreams</translation>
    </message>
    <message>
        <source>Tidligere ordlyde</source>
        <translation>Earlier wordings</translation>
    </message>
    <message>
        <source>Tidligere planer</source>
        <translation>Earlier plans</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Til at skrive på med pen. Der står ingen navne på det.</source>
        <translation>To write on with a pen. There are no names on it.</translation>
    </message>
    <message>
        <source>Til gennemsyn</source>
        <translation>For review</translation>
    </message>
    <message>
        <source>Til i dag</source>
        <translation>To today</translation>
    </message>
    <message>
        <source>Til kolleger</source>
        <translation>For colleagues</translation>
    </message>
    <message>
        <source>Til lommen</source>
        <translation>For the pocket</translation>
    </message>
    <message>
        <source>Til og med</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Til og med (må stå tom)</source>
        <translation>Up to and including (may be empty)</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tilbage til borgerne</source>
        <translation>Back to the citizens</translation>
    </message>
    <message>
        <source>Tilbage til mødet</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Tilbage til planen nu</source>
        <translation>Back to the plan now</translation>
    </message>
    <message>
        <source>Tilføjelser</source>
        <translation>Additions</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>To borgere hedder {name}{day}.</source>
        <translation>Two citizens are called {name}{day}.</translation>
    </message>
    <message>
        <source>To forskellige</source>
        <translation>Two different people</translation>
    </message>
    <message>
        <source>To har skrevet hver sit</source>
        <translation>Two have written different things</translation>
    </message>
    <message>
        <source>To har skrevet hver sit. Vælg sammen med {called}.</source>
        <translation>Two have written different things. Choose together with {called}.</translation>
    </message>
    <message>
        <source>To ordlyde</source>
        <translation>Two wordings</translation>
    </message>
    <message>
        <source>To svar i ”{key}” har værdien {found}.</source>
        <translation>Two answers in “{key}” have the value {found}.</translation>
    </message>
    <message>
        <source>To udgaver af en log er skrevet under med den samme nøgle. Enten bruges en kopi af en profil, eller nogen har fået fat i nøglen. Intet er slettet. Ring til administratoren i dag.</source>
        <translation>Two editions of a log are signed with the same key. Either a copy of a profile is in use, or somebody has got hold of the key. Nothing has been deleted. Call the administrator today.</translation>
    </message>
    <message>
        <source>To uger</source>
        <translation>Two weeks</translation>
    </message>
    <message>
        <source>Tolv</source>
        <translation>Twelve</translation>
    </message>
    <message>
        <source>Tomme skemaer på papir</source>
        <translation>Blank forms on paper</translation>
    </message>
    <message>
        <source>Tomt kort på papir</source>
        <translation>Blank map on paper</translation>
    </message>
    <message>
        <source>Tomt skema</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Tre</source>
        <translation>Three</translation>
    </message>
    <message>
        <source>Trukket tilbage</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Tryk på den ene</source>
        <translation>Press one of them</translation>
    </message>
    <message>
        <source>Tryk på den ene og så på den anden (B)</source>
        <translation>Press one and then the other (B)</translation>
    </message>
    <message>
        <source>Tryk på den, {name} har et bånd til</source>
        <translation>Press the one {name} has a tie to</translation>
    </message>
    <message>
        <source>Tryk på det, der passer bedst, eller på tallet foran. Der er ikke noget forkert svar, og du må springe over.</source>
        <translation>Press what fits best, or the number before it. There is no wrong answer, and you may skip.</translation>
    </message>
    <message>
        <source>Tryk på det, der passer bedst.</source>
        <translation>Press what fits best.</translation>
    </message>
    <message>
        <source>Tryk på en for at se mere.</source>
        <translation>Press somebody to see more.</translation>
    </message>
    <message>
        <source>Trykkes ikke</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Træk</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Træk den tilbage</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>Træk en derhen, hvor det føles rigtigt.</source>
        <translation>Drag somebody to where it feels right.</translation>
    </message>
    <message>
        <source>Træk i stjernen, eller tryk på et tal.</source>
        <translation>Drag in the star, or press a number.</translation>
    </message>
    <message>
        <source>Træk tilbage</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Tunge ord</source>
        <translation>Heavy words</translation>
    </message>
    <message>
        <source>Tyrkisk</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Tysk</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Tæller ikke: den, der skrev under, havde ikke ret til det eller var selv spærret.</source>
        <translation>Does not count: whoever signed it had no right to it or was blocked.</translation>
    </message>
    <message>
        <source>Tænk over</source>
        <translation>Think about</translation>
    </message>
    <message>
        <source>Tænk over inden</source>
        <translation>Think about beforehand</translation>
    </message>
    <message>
        <source>Tæt på mig</source>
        <translation>Close to me</translation>
    </message>
    <message>
        <source>Ubekræftet i planen</source>
        <translation>Unconfirmed in the plan</translation>
    </message>
    <message>
        <source>Udeblevet</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Uden en paragraf er der ikke noget, datoen kan høre til. Den kommer ikke med.</source>
        <translation>Without a section of law there is nothing for the date to belong to. It is left out.</translation>
    </message>
    <message>
        <source>Uden tid endnu</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <source>Udvikle</source>
        <translation>Develop</translation>
    </message>
    <message>
        <source>Uge</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Uge {week}, {begin} til {day}. {month_name} {year}</source>
        <translation>Week {week}, {begin} to {day} {month_name} {year}</translation>
    </message>
    <message>
        <source>Ugen</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>Ugen efter</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>Ugen før</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>Ukrainsk</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Underskriften er for lang. Skriv den lidt kortere, for eksempel med forbogstaver.</source>
        <translation>The signature is too long. Write it a little shorter, for example with initials.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Valget er ikke gemt.</source>
        <translation>The choice is not saved.</translation>
    </message>
    <message>
        <source>Ved ikke endnu</source>
        <translation>Do not know yet</translation>
    </message>
    <message>
        <source>Velkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Velkommen i {name}</source>
        <translation>Welcome to {name}</translation>
    </message>
    <message>
        <source>Vend skærmen</source>
        <translation>Turn the screen</translation>
    </message>
    <message>
        <source>Vendt</source>
        <translation>Turned</translation>
    </message>
    <message>
        <source>Venner</source>
        <translation>Friends</translation>
    </message>
    <message>
        <source>Vent lidt …</source>
        <translation>Wait a moment …</translation>
    </message>
    <message>
        <source>Vent lidt. Siden er på vej.</source>
        <translation>Wait a moment. The page is on its way.</translation>
    </message>
    <message>
        <source>Vent med det</source>
        <translation>Leave it for now</translation>
    </message>
    <message>
        <source>Vent {number} s</source>
        <translation>Wait {number} s</translation>
    </message>
    <message>
        <source>Vent {seconds} s</source>
        <translation>Wait {seconds} s</translation>
    </message>
    <message>
        <source>Venter på {whose} ja{count}</source>
        <translation>Waiting for {whose} yes{count}</translation>
    </message>
    <message>
        <source>Vi er enige</source>
        <translation>We agree</translation>
    </message>
    <message>
        <source>Vi har set på det</source>
        <translation>We have looked at it</translation>
    </message>
    <message>
        <source>Vi ser på planen igen</source>
        <translation>We look at the plan again</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vietnamesisk</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Vikaren</source>
        <translation>The substitute</translation>
    </message>
    <message>
        <source>Vikaren læser og skriver hos alle de borgere, som kollegaen følger, og hvor du må lukke ind. Både det fælles og det faglige. Det hører op af sig selv efter den sidste dag.</source>
        <translation>The substitute reads and writes for all the citizens that the colleague follows, and where you may let people in. Both the shared and the professional part. It stops by itself after the last day.</translation>
    </message>
    <message>
        <source>Vil du lukke en ind?</source>
        <translation>Do you want to let somebody in?</translation>
    </message>
    <message>
        <source>Vil du sætte ord på?</source>
        <translation>Do you want to put words to it?</translation>
    </message>
    <message>
        <source>Vil helst mødes</source>
        <translation>Prefers to meet</translation>
    </message>
    <message>
        <source>Vil tale om</source>
        <translation>Wants to talk about</translation>
    </message>
    <message>
        <source>Vinduet kan ikke åbnes, for der er ingen skærm at vise det på. Start Pejlemærke fra skrivebordet, eller brug kommandoerne: pejlemaerke --help.</source>
        <translation>The window cannot be opened, for there is no screen to show it on. Start Pejlemærke from the desktop, or use the commands: pejlemaerke --help.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Virtuelt møde</source>
        <translation>Virtual meeting</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Vis alle på kortet</source>
        <translation>Show everyone on the map</translation>
    </message>
    <message>
        <source>Vis alle {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Vis alt</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Vis de {count} andre</source>
        <translation>Show the other {count}</translation>
    </message>
    <message>
        <source>Vis de {left} andre</source>
        <translation>Show the other {left}</translation>
    </message>
    <message>
        <source>Vis de ældre</source>
        <translation>Show the older ones</translation>
    </message>
    <message>
        <source>Vis den næste</source>
        <translation>Show the next one</translation>
    </message>
    <message>
        <source>Vis det hele</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Vis det hele: {title}</source>
        <translation>Show all of it: {title}</translation>
    </message>
    <message>
        <source>Vis det skrevne</source>
        <translation>Show what is written</translation>
    </message>
    <message>
        <source>Vis flere</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Vis hele</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Vis koden igen</source>
        <translation>Show the code again</translation>
    </message>
    <message>
        <source>Vis kortet</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>Vis kun kortet</source>
        <translation>Show only the map</translation>
    </message>
    <message>
        <source>Vis listen og felterne igen</source>
        <translation>Show the list and the fields again</translation>
    </message>
    <message>
        <source>Vis mere</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Vis mig aldrig det forslag igen</source>
        <translation>Never show me that suggestion again</translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Vis nummeret</source>
        <translation>Show the number</translation>
    </message>
    <message>
        <source>Vis og ret nummeret</source>
        <translation>Show and edit the number</translation>
    </message>
    <message>
        <source>Vis også, hvem der har åbnet og printet</source>
        <translation>Also show who has opened and printed</translation>
    </message>
    <message>
        <source>Vis på den anden skærm</source>
        <translation>Show on the other screen</translation>
    </message>
    <message>
        <source>Vis på netværkskortet</source>
        <translation>Show on the network map</translation>
    </message>
    <message>
        <source>Vis som liste</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Vis ugen</source>
        <translation>Show the week</translation>
    </message>
    <message>
        <source>Vis én dag</source>
        <translation>Show one day</translation>
    </message>
    <message>
        <source>Viser kun navnene på dem, der er nærmest, og dem, der savnes</source>
        <translation>Shows only the names of those who are closest, and those who are missed</translation>
    </message>
    <message>
        <source>Vises aldrig på den vendte skærm.</source>
        <translation>Never shown on the turned screen.</translation>
    </message>
    <message>
        <source>Vises som én sammen med den, der står herunder. Det, du retter her, bliver rettet begge steder.</source>
        <translation>Shown as one together with the one below. What you correct here is corrected in both places.</translation>
    </message>
    <message>
        <source>Vokser ud af</source>
        <translation>Grows out of</translation>
    </message>
    <message>
        <source>Vores aftale</source>
        <translation>Our agreement</translation>
    </message>
    <message>
        <source>Vores møde</source>
        <translation>Our meeting</translation>
    </message>
    <message>
        <source>Vores noter</source>
        <translation>Our notes</translation>
    </message>
    <message>
        <source>Vores noter, det, I aftalte, og næste gang. Din faglige note er ikke med.</source>
        <translation>Our notes, what you agreed, and next time. Your professional note is not included.</translation>
    </message>
    <message>
        <source>Vores punkter</source>
        <translation>Our points</translation>
    </message>
    <message>
        <source>Vælg arket med borgerne</source>
        <translation>Choose the sheet with the citizens</translation>
    </message>
    <message>
        <source>Vælg dag: {said}</source>
        <translation>Choose a day: {said}</translation>
    </message>
    <message>
        <source>Vælg den fælles mappe</source>
        <translation>Choose the shared folder</translation>
    </message>
    <message>
        <source>Vælg den fælles mappe …</source>
        <translation>Choose the shared folder …</translation>
    </message>
    <message>
        <source>Vælg den mappe eller server, I er fælles om. Så følger resten af sig selv.</source>
        <translation>Choose the folder or server you share. The rest follows by itself.</translation>
    </message>
    <message>
        <source>Vælg den mappe, I er fælles om</source>
        <translation>Choose the folder you share</translation>
    </message>
    <message>
        <source>Vælg en adgangskode</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Vælg en anden fil</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Vælg en anden fil …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <source>Vælg en anden mappe …</source>
        <translation>Choose another folder …</translation>
    </message>
    <message>
        <source>Vælg en borger</source>
        <translation>Choose a citizen</translation>
    </message>
    <message>
        <source>Vælg en fil …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Vælg en fra kortet</source>
        <translation>Choose somebody from the map</translation>
    </message>
    <message>
        <source>Vælg en kollega</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Vælg en liste</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Vælg en mappe …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Vælg et logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Vælg et mål</source>
        <translation>Choose a goal</translation>
    </message>
    <message>
        <source>Vælg fil</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Vælg filen …</source>
        <translation>Choose the file …</translation>
    </message>
    <message>
        <source>Vælg først, hvem det er.</source>
        <translation>First choose who it is.</translation>
    </message>
    <message>
        <source>Vælg logo …</source>
        <translation>Choose a logo …</translation>
    </message>
    <message>
        <source>Vælg mappen eller serveren først. Er det en USB-nøgle, så sæt den i.</source>
        <translation>First choose the folder or the server. If it is a USB stick, plug it in.</translation>
    </message>
    <message>
        <source>Vælg med piletasterne. Enter åbner.</source>
        <translation>Choose with the arrow keys. Enter opens.</translation>
    </message>
    <message>
        <source>Vælg mellem {least} og {most} tal, og kun tal.</source>
        <translation>Choose between {least} and {most} digits, and only digits.</translation>
    </message>
    <message>
        <source>Vælg på listen, eller skriv din egen.</source>
        <translation>Choose from the list, or write your own.</translation>
    </message>
    <message>
        <source>Vælg sikkerhedskopien</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Vælg som fokus</source>
        <translation>Choose as focus</translation>
    </message>
    <message>
        <source>Vælg sted</source>
        <translation>Choose
a place</translation>
    </message>
    <message>
        <source>Vælg stedet under Kolleger</source>
        <translation>Choose the place under Colleagues</translation>
    </message>
    <message>
        <source>Vælg to forskellige kolleger.</source>
        <translation>Choose two different colleagues.</translation>
    </message>
    <message>
        <source>Vælg to forskellige.</source>
        <translation>Choose two different people.</translation>
    </message>
    <message>
        <source>Vælg, hvem der er væk, og hvem der tager over.</source>
        <translation>Choose who is away and who takes over.</translation>
    </message>
    <message>
        <source>Vælg, hvem der overtager.</source>
        <translation>Choose who takes over.</translation>
    </message>
    <message>
        <source>Vælg, hvem der skal lukkes ind.</source>
        <translation>Choose who is to be let in.</translation>
    </message>
    <message>
        <source>Vælg, hvem der træder til.</source>
        <translation>Choose who steps in.</translation>
    </message>
    <message>
        <source>Vælg, hvilken paragraf støtten gives efter. Så kommer resten med.</source>
        <translation>Choose the section of law that the support is given under. The rest will follow.</translation>
    </message>
    <message>
        <source>Vælg, hvor den skal ligge …</source>
        <translation>Choose where it goes …</translation>
    </message>
    <message>
        <source>Vælge, hvad der skal stå: {list} eller {said}</source>
        <translation>Choose what it should say: {list} or {said}</translation>
    </message>
    <message>
        <source>Vær mindst to, så der altid er en, der kan spærre en tabt computer. Det kræver rodkoden fra papiret.</source>
        <translation>Be at least two, so that there is always somebody who can block a lost computer. It takes the root code from the paper.</translation>
    </message>
    <message>
        <source>Værd at tænke på</source>
        <translation>Worth a thought</translation>
    </message>
    <message>
        <source>Værdierne i ”{key}” springer fra {before} til {after}.</source>
        <translation>The values in “{key}” jump from {before} to {after}.</translation>
    </message>
    <message>
        <source>Værge</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Zip-fil (*.zip)</source>
        <translation>Zip file (*.zip)</translation>
    </message>
    <message>
        <source>Zoom ind (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Zoom ud (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>af 10</source>
        <translation>of 10</translation>
    </message>
    <message>
        <source>af {top}</source>
        <translation>of {top}</translation>
    </message>
    <message>
        <source>aflyste et møde</source>
        <translation>cancelled a meeting</translation>
    </message>
    <message>
        <source>afsenderens computer er ikke kendt her endnu</source>
        <translation>the sender’s computer is not known here yet</translation>
    </message>
    <message>
        <source>aftalte et møde</source>
        <translation>agreed a meeting</translation>
    </message>
    <message>
        <source>aftalte, hvornår planen ses igen</source>
        <translation>agreed when to look at the plan again</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>almenboligloven § 105</source>
        <translation>section 105 of the Social Housing Act</translation>
    </message>
    <message>
        <source>at blive inviteret</source>
        <translation>to be invited</translation>
    </message>
    <message>
        <source>at blive inviteret til møder</source>
        <translation>to be invited to meetings</translation>
    </message>
    <message>
        <source>at komme med på tryk</source>
        <translation>to be in print</translation>
    </message>
    <message>
        <source>at stå i den trykte plan</source>
        <translation>to be in the printed plan</translation>
    </message>
    <message>
        <source>at stå på kortet</source>
        <translation>to be on the map</translation>
    </message>
    <message>
        <source>at stå på tryk</source>
        <translation>to be in print</translation>
    </message>
    <message>
        <source>begge</source>
        <translation>both</translation>
    </message>
    <message>
        <source>begge veje</source>
        <translation>both ways</translation>
    </message>
    <message>
        <source>begyndte et møde</source>
        <translation>began a meeting</translation>
    </message>
    <message>
        <source>begyndte her</source>
        <translation>began here</translation>
    </message>
    <message>
        <source>belastende</source>
        <translation>a strain</translation>
    </message>
    <message>
        <source>blandet</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>borger</source>
        <translation>citizen</translation>
    </message>
    <message>
        <source>borger har fået nyt fra filen</source>
        <translation>citizen has something new from the file</translation>
    </message>
    <message>
        <source>borgere</source>
        <translation>citizens</translation>
    </message>
    <message>
        <source>borgere har fået nyt fra filen</source>
        <translation>citizens have something new from the file</translation>
    </message>
    <message>
        <source>borgeren</source>
        <translation>the citizen</translation>
    </message>
    <message>
        <source>borgerens egne ord</source>
        <translation>the citizen’s own words</translation>
    </message>
    <message>
        <source>brudt</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>bånd til {ties}</source>
        <translation>ties to {ties}</translation>
    </message>
    <message>
        <source>båndet er</source>
        <translation>the tie is</translation>
    </message>
    <message>
        <source>de nyeste </source>
        <translation>the newest </translation>
    </message>
    <message>
        <source>del</source>
        <translation>part</translation>
    </message>
    <message>
        <source>dem</source>
        <translation>them</translation>
    </message>
    <message>
        <source>den er for stor</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>den er ikke hel</source>
        <translation>it is not whole</translation>
    </message>
    <message>
        <source>den er ikke skrevet på den måde, den skal</source>
        <translation>it is not written in the way it should be</translation>
    </message>
    <message>
        <source>den er lavet af en nyere udgave af Pejlemærke</source>
        <translation>it was made by a newer edition of Pejlemærke</translation>
    </message>
    <message>
        <source>den er låst med en anden nøgle eller ændret undervejs</source>
        <translation>it is locked with another key or changed on the way</translation>
    </message>
    <message>
        <source>den er låst med en nøgle fra en, der ikke er med</source>
        <translation>it is locked with a key from somebody who is not included</translation>
    </message>
    <message>
        <source>den er på listen, men ligger der ikke hel</source>
        <translation>it is on the list, but is not there whole</translation>
    </message>
    <message>
        <source>den er skrevet af en, der ikke var med</source>
        <translation>it was written by somebody who was not included</translation>
    </message>
    <message>
        <source>den er skrevet af en, der var lukket ud</source>
        <translation>it was written by somebody who was shut out</translation>
    </message>
    <message>
        <source>den fælles del skal have borgerens eget nummer, og kun den</source>
        <translation>the shared part must have the citizen’s own number, and only that one</translation>
    </message>
    <message>
        <source>den kan ikke læses</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>den ligger et andet sted, end den hører til</source>
        <translation>it lies somewhere other than where it belongs</translation>
    </message>
    <message>
        <source>den samme del ligger her i forvejen som noget andet</source>
        <translation>the same part is here already as something else</translation>
    </message>
    <message>
        <source>den {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>den {words}</source>
        <translation>on {words}</translation>
    </message>
    <message>
        <source>den, der har skrevet under, er ikke den, der har skrevet</source>
        <translation>whoever signed it is not whoever wrote it</translation>
    </message>
    <message>
        <source>denne computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>der er for mange lag i hinanden</source>
        <translation>there are too many layers inside each other</translation>
    </message>
    <message>
        <source>der henvises til noget på en måde, der ikke kan passe</source>
        <translation>something is referred to in a way that cannot be right</translation>
    </message>
    <message>
        <source>der mangler et tegn, eller der er et for meget</source>
        <translation>a character is missing, or there is one too many</translation>
    </message>
    <message>
        <source>der skal være mellem ét og {most} felter og intet andet</source>
        <translation>there must be between one and {most} sectors and nothing else</translation>
    </message>
    <message>
        <source>der står noget, som formatet ikke kan rumme</source>
        <translation>it says something that the format cannot hold</translation>
    </message>
    <message>
        <source>det</source>
        <translation>it</translation>
    </message>
    <message>
        <source>det andet kort</source>
        <translation>the second map</translation>
    </message>
    <message>
        <source>det er for langt</source>
        <translation>it is too long</translation>
    </message>
    <message>
        <source>det er for stort</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>det er ikke en fil med felter til netværkskortet</source>
        <translation>it is not a file with sectors for the network map</translation>
    </message>
    <message>
        <source>det er ikke skrevet på den måde, det skal</source>
        <translation>it is not written in the way it should be</translation>
    </message>
    <message>
        <source>det er ikke skrevet som base64</source>
        <translation>it is not written as base64</translation>
    </message>
    <message>
        <source>det er ikke tekst</source>
        <translation>it is not text</translation>
    </message>
    <message>
        <source>det er om en borger, der er slettet for altid</source>
        <translation>it is about a citizen who has been deleted for good</translation>
    </message>
    <message>
        <source>det er tomt</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>det faglige</source>
        <translation>the professional part</translation>
    </message>
    <message>
        <source>det fælles</source>
        <translation>the shared part</translation>
    </message>
    <message>
        <source>det fælles og det faglige</source>
        <translation>the shared and the professional part</translation>
    </message>
    <message>
        <source>det første kort</source>
        <translation>the first map</translation>
    </message>
    <message>
        <source>det gør jeg</source>
        <translation>what I do</translation>
    </message>
    <message>
        <source>det hjælper du mig med</source>
        <translation>what you help me with</translation>
    </message>
    <message>
        <source>det hører til en anden borger</source>
        <translation>it belongs to another citizen</translation>
    </message>
    <message>
        <source>det hører til en anden del</source>
        <translation>it belongs to another part</translation>
    </message>
    <message>
        <source>det kan ikke læses</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>det kan ikke læses som JSON</source>
        <translation>it cannot be read as JSON</translation>
    </message>
    <message>
        <source>det nye felt</source>
        <translation>the new sector</translation>
    </message>
    <message>
        <source>det samme felt står der to gange</source>
        <translation>the same field is there twice</translation>
    </message>
    <message>
        <source>det skrevne siger noget andet om, hvad delen er til</source>
        <translation>what is written says something else about what the part is for</translation>
    </message>
    <message>
        <source>det står forkert, hvis ord det er</source>
        <translation>it is wrong about whose words they are</translation>
    </message>
    <message>
        <source>det, der er aftalt</source>
        <translation>what is agreed</translation>
    </message>
    <message>
        <source>det, der skal arbejdes med</source>
        <translation>what is to be worked on</translation>
    </message>
    <message>
        <source>det, der skal tales om</source>
        <translation>what is to be talked about</translation>
    </message>
    <message>
        <source>det, man kan tænke over</source>
        <translation>what to think about</translation>
    </message>
    <message>
        <source>det, planen ikke viser</source>
        <translation>what the plan does not show</translation>
    </message>
    <message>
        <source>dig selv</source>
        <translation>yourself</translation>
    </message>
    <message>
        <source>drømmen, det vokser ud af</source>
        <translation>the dream it grows out of</translation>
    </message>
    <message>
        <source>du følger {count}</source>
        <translation>you follow {count}</translation>
    </message>
    <message>
        <source>dyr</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>død</source>
        <translation>deceased</translation>
    </message>
    <message>
        <source>eksporterede alt om borgeren</source>
        <translation>exported everything about the citizen</translation>
    </message>
    <message>
        <source>elleve</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>en af jer har besluttet, at den ikke skal med</source>
        <translation>one of you has decided that it is not to be taken in</translation>
    </message>
    <message>
        <source>en aftale</source>
        <translation>an agreement</translation>
    </message>
    <message>
        <source>en anden computer</source>
        <translation>another computer</translation>
    </message>
    <message>
        <source>en borger, du ikke følger,</source>
        <translation>a citizen you do not follow</translation>
    </message>
    <message>
        <source>en drøm</source>
        <translation>a dream</translation>
    </message>
    <message>
        <source>en faglig note</source>
        <translation>a professional note</translation>
    </message>
    <message>
        <source>en fra netværkskortet</source>
        <translation>somebody from the network map</translation>
    </message>
    <message>
        <source>en hurtig tekst</source>
        <translation>a quick text</translation>
    </message>
    <message>
        <source>en kollega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>en note</source>
        <translation>a note</translation>
    </message>
    <message>
        <source>en ressource</source>
        <translation>a resource</translation>
    </message>
    <message>
        <source>en styrke</source>
        <translation>a strength</translation>
    </message>
    <message>
        <source>en tekst</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>en ændring er uden felt</source>
        <translation>a change has no field</translation>
    </message>
    <message>
        <source>en, der ikke er</source>
        <translation>somebody who is not</translation>
    </message>
    <message>
        <source>en, der ikke står på listen,</source>
        <translation>somebody who is not on the list</translation>
    </message>
    <message>
        <source>en, der skulle med til et møde</source>
        <translation>somebody who was to come to a meeting</translation>
    </message>
    <message>
        <source>er</source>
        <comment>én</comment>
        <translation>is</translation>
    </message>
    <message>
        <source>er</source>
        <comment>flere</comment>
        <translation>are</translation>
    </message>
    <message>
        <source>er ikke med</source>
        <translation>are not included</translation>
    </message>
    <message>
        <source>er ikke spurgt om papir</source>
        <translation>has not been asked about paper</translation>
    </message>
    <message>
        <source>er kommet til</source>
        <translation>new on the map</translation>
    </message>
    <message>
        <source>er kommet tættere på</source>
        <translation>closer than before</translation>
    </message>
    <message>
        <source>er lagt ind</source>
        <translation>has been added</translation>
    </message>
    <message>
        <source>er længere væk</source>
        <translation>further away</translation>
    </message>
    <message>
        <source>er med</source>
        <translation>has joined</translation>
    </message>
    <message>
        <source>er med til og med {day}</source>
        <translation>is included up to and including {day}</translation>
    </message>
    <message>
        <source>er med, inviteret som {name}</source>
        <translation>has joined, invited as {name}</translation>
    </message>
    <message>
        <source>et</source>
        <translation>one</translation>
    </message>
    <message>
        <source>et bånd på kortet</source>
        <translation>a tie on the map</translation>
    </message>
    <message>
        <source>et felt skal have id, title og colour og intet andet</source>
        <translation>a sector must have id, title and colour and nothing else</translation>
    </message>
    <message>
        <source>et mål</source>
        <translation>a goal</translation>
    </message>
    <message>
        <source>et møde</source>
        <translation>a meeting</translation>
    </message>
    <message>
        <source>et punkt</source>
        <translation>a point</translation>
    </message>
    <message>
        <source>et punkt til et møde</source>
        <translation>a point for a meeting</translation>
    </message>
    <message>
        <source>et samtykke</source>
        <translation>a consent</translation>
    </message>
    <message>
        <source>et skridt</source>
        <translation>a step</translation>
    </message>
    <message>
        <source>et tal fra {inner} til {inner2}</source>
        <translation>a number from {inner} to {inner2}</translation>
    </message>
    <message>
        <source>et team</source>
        <translation>a team</translation>
    </message>
    <message>
        <source>fagperson</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>fandt noget ved at søge</source>
        <translation>found something by searching</translation>
    </message>
    <message>
        <source>farven {colour} findes ikke. Vælg mellem {list}</source>
        <translation>the colour {colour} does not exist. Choose one of {list}</translation>
    </message>
    <message>
        <source>fast kontakt</source>
        <translation>regular contact</translation>
    </message>
    <message>
        <source>feltet {name}</source>
        <translation>the field {name}</translation>
    </message>
    <message>
        <source>fem</source>
        <translation>five</translation>
    </message>
    <message>
        <source>filen er for stor</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>filen er ikke gemt som UTF-8</source>
        <translation>the file is not saved as UTF-8</translation>
    </message>
    <message>
        <source>filen siger, at den er noget andet</source>
        <translation>the file says that it is something else</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>four</translation>
    </message>
    <message>
        <source>fjern</source>
        <translation>far</translation>
    </message>
    <message>
        <source>fjernede</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>flyttede en aftale</source>
        <translation>moved an agreement</translation>
    </message>
    <message>
        <source>flyttede en på netværkskortet</source>
        <translation>moved somebody on the network map</translation>
    </message>
    <message>
        <source>flyttede et møde</source>
        <translation>moved a meeting</translation>
    </message>
    <message>
        <source>flyttede noget i ”Når det er svært”</source>
        <translation>moved something in “When it is hard”</translation>
    </message>
    <message>
        <source>flyttet, fra og til</source>
        <translation>moved, from and to</translation>
    </message>
    <message>
        <source>foldet sammen</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>for eksempel 3/2 2026</source>
        <translation>for example 3/2 2026</translation>
    </message>
    <message>
        <source>foreslog noget</source>
        <translation>suggested something</translation>
    </message>
    <message>
        <source>formål</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>fortrød</source>
        <translation>undid</translation>
    </message>
    <message>
        <source>fra</source>
        <translation>from</translation>
    </message>
    <message>
        <source>fra hvornår</source>
        <translation>from when</translation>
    </message>
    <message>
        <source>fra {second}</source>
        <translation>from {second}</translation>
    </message>
    <message>
        <source>fulde navn</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>får</source>
        <translation>gets</translation>
    </message>
    <message>
        <source>fællesskab</source>
        <translation>community</translation>
    </message>
    <message>
        <source>født</source>
        <translation>born</translation>
    </message>
    <message>
        <source>født {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>født {year}</source>
        <translation>born {year}</translation>
    </message>
    <message>
        <source>første dag</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>gang</source>
        <translation>time</translation>
    </message>
    <message>
        <source>gange</source>
        <translation>times</translation>
    </message>
    <message>
        <source>gav alt om borgeren ud</source>
        <translation>gave out everything about the citizen</translation>
    </message>
    <message>
        <source>gav alt om {called} ud</source>
        <translation>gave out everything about {called}</translation>
    </message>
    <message>
        <source>gav en aftale til en anden</source>
        <translation>gave an agreement to somebody else</translation>
    </message>
    <message>
        <source>gemte eller printede netværkskortet</source>
        <translation>saved or printed the network map</translation>
    </message>
    <message>
        <source>gemte planen som fil</source>
        <translation>saved the plan as a file</translation>
    </message>
    <message>
        <source>gentog</source>
        <translation>redid</translation>
    </message>
    <message>
        <source>gjort</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gjort {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>helbredet</source>
        <translation>health</translation>
    </message>
    <message>
        <source>hentede oplysninger fra en fil</source>
        <translation>got details from a file</translation>
    </message>
    <message>
        <source>her er et tegn, der ikke kan bruges. Brug bogstaver, bindestreg, mellemrum og * i enden</source>
        <translation>there is a character here that cannot be used. Use letters, hyphens, spaces and * at the end</translation>
    </message>
    <message>
        <source>her er ikke noget skrevet</source>
        <translation>nothing is written here</translation>
    </message>
    <message>
        <source>her mangler et felt</source>
        <translation>a field is missing here</translation>
    </message>
    <message>
        <source>her skal stå et ord, et tabulatortegn og et forslag</source>
        <translation>it should say a word, a tab and a suggestion</translation>
    </message>
    <message>
        <source>her står et felt, som ikke hører til</source>
        <translation>there is a field here that does not belong</translation>
    </message>
    <message>
        <source>her står noget andet, end der skal</source>
        <translation>it says something other than it should</translation>
    </message>
    <message>
        <source>hjælp til et mål</source>
        <translation>help with a goal</translation>
    </message>
    <message>
        <source>hjælper med målet {text}</source>
        <translation>helps with the goal {text}</translation>
    </message>
    <message>
        <source>hovedet er forkert</source>
        <translation>the head is wrong</translation>
    </message>
    <message>
        <source>hvad der blev af det</source>
        <translation>what became of it</translation>
    </message>
    <message>
        <source>hvad der må deles</source>
        <translation>what may be shared</translation>
    </message>
    <message>
        <source>hvad det er</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>hvem</source>
        <translation>who</translation>
    </message>
    <message>
        <source>hvem der giver den</source>
        <translation>who gives it</translation>
    </message>
    <message>
        <source>hvem det er</source>
        <translation>who it is</translation>
    </message>
    <message>
        <source>hvem det også er</source>
        <translation>who it also is</translation>
    </message>
    <message>
        <source>hvem kan hjælpe</source>
        <translation>who can help</translation>
    </message>
    <message>
        <source>hvem på kortet</source>
        <translation>who on the map</translation>
    </message>
    <message>
        <source>hvilken dag</source>
        <translation>which day</translation>
    </message>
    <message>
        <source>hvilket møde</source>
        <translation>which meeting</translation>
    </message>
    <message>
        <source>hvor</source>
        <translation>where</translation>
    </message>
    <message>
        <source>hvor det hører til</source>
        <translation>where it belongs</translation>
    </message>
    <message>
        <source>hvor langt der er til et mål</source>
        <translation>how far there is to a goal</translation>
    </message>
    <message>
        <source>hvor længe</source>
        <translation>how long</translation>
    </message>
    <message>
        <source>hvor tæt på</source>
        <translation>how close</translation>
    </message>
    <message>
        <source>hvordan</source>
        <translation>how</translation>
    </message>
    <message>
        <source>hvordan den står</source>
        <translation>how it stands</translation>
    </message>
    <message>
        <source>hvordan det står</source>
        <translation>how it stands</translation>
    </message>
    <message>
        <source>hvorfor</source>
        <translation>why</translation>
    </message>
    <message>
        <source>hvornår</source>
        <translation>when</translation>
    </message>
    <message>
        <source>hvornår det er trukket tilbage</source>
        <translation>when it was withdrawn</translation>
    </message>
    <message>
        <source>hvornår planen ses igen</source>
        <translation>when to look at the plan again</translation>
    </message>
    <message>
        <source>hæftet</source>
        <translation>the booklet</translation>
    </message>
    <message>
        <source>hører til</source>
        <translation>belongs to</translation>
    </message>
    <message>
        <source>i </source>
        <translation>in </translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i gang nu</source>
        <translation>under way now</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>i morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>i {month}</source>
        <translation>in {month}</translation>
    </message>
    <message>
        <source>i {month} {year}</source>
        <translation>in {month} {year}</translation>
    </message>
    <message>
        <source>id&apos;et {id} er der to gange</source>
        <translation>the id {id} is there twice</translation>
    </message>
    <message>
        <source>id, title og colour skal alle være tekst</source>
        <translation>id, title and colour must all be text</translation>
    </message>
    <message>
        <source>ifølge filen</source>
        <translation>according to the file</translation>
    </message>
    <message>
        <source>ikke aftalt</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>ikke beskrevet nu</source>
        <translation>not described now</translation>
    </message>
    <message>
        <source>ikke endnu</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>ikke på kortet mere</source>
        <translation>not on the map any more</translation>
    </message>
    <message>
        <source>ikke sat</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>ikke set endnu</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>ikke svaret</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>ikke svaret, gælder til {day}</source>
        <translation>not answered, holds until {day}</translation>
    </message>
    <message>
        <source>ikke talt om endnu</source>
        <translation>not talked about yet</translation>
    </message>
    <message>
        <source>indbydelsen</source>
        <translation>the invitation</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ingen tal endnu</source>
        <translation>no numbers yet</translation>
    </message>
    <message>
        <source>intet</source>
        <translation>no</translation>
    </message>
    <message>
        <source>intet er kommet endnu</source>
        <translation>nothing has come yet</translation>
    </message>
    <message>
        <source>intet tal denne gang. Der skal {wanted} svar til. Det er helt i orden at springe over.</source>
        <translation>no number this time. It takes {wanted} answers. It is quite all right to skip some.</translation>
    </message>
    <message>
        <source>intet tal denne gang. Hvert mål skal have et niveau fra −2 til 2.</source>
        <translation>no number this time. Every goal needs a level from −2 to 2.</translation>
    </message>
    <message>
        <source>intet tal endnu</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>intet tal. Alle vægte er 0. Giv mindst ét mål en vægt over 0.</source>
        <translation>no number. All weights are 0. Give at least one goal a weight above 0.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>kaldes</source>
        <translation>called</translation>
    </message>
    <message>
        <source>kaldes {called}</source>
        <translation>called {called}</translation>
    </message>
    <message>
        <source>kl. {clock} </source>
        <translation>at {clock} </translation>
    </message>
    <message>
        <source>kl. {clock} til {clock2}</source>
        <translation>{clock} to {clock2}</translation>
    </message>
    <message>
        <source>kl. {hour}:{minute:02}</source>
        <translation>at {hour}:{minute:02}</translation>
    </message>
    <message>
        <source>koordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>kopierede et møde ud af Pejlemærke</source>
        <translation>copied a meeting out of Pejlemærke</translation>
    </message>
    <message>
        <source>kortet</source>
        <translation>the map</translation>
    </message>
    <message>
        <source>lavede en aftale</source>
        <translation>made an agreement</translation>
    </message>
    <message>
        <source>lavet</source>
        <translation>made</translation>
    </message>
    <message>
        <source>lavet om</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>leder af {name}</source>
        <translation>leader of {name}</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>the list</translation>
    </message>
    <message>
        <source>lod det stå, som {called} siger det</source>
        <translation>let it stand as {called} says it</translation>
    </message>
    <message>
        <source>lukkes ud med det samme</source>
        <translation>is shut out at once</translation>
    </message>
    <message>
        <source>længere ude</source>
        <translation>further out</translation>
    </message>
    <message>
        <source>læste den faglige del</source>
        <translation>read the professional part</translation>
    </message>
    <message>
        <source>med hvem</source>
        <translation>with whom</translation>
    </message>
    <message>
        <source>mellem</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>mest fra {called}</source>
        <translation>mostly from {called}</translation>
    </message>
    <message>
        <source>mest til {called}</source>
        <translation>mostly to {called}</translation>
    </message>
    <message>
        <source>midt imellem</source>
        <translation>halfway out</translation>
    </message>
    <message>
        <source>mindst {counted}</source>
        <translation>at least {counted}</translation>
    </message>
    <message>
        <source>minut</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>mistet kontakt</source>
        <translation>lost contact</translation>
    </message>
    <message>
        <source>mål</source>
        <comment>ét</comment>
        <translation>goal</translation>
    </message>
    <message>
        <source>mål</source>
        <comment>flere</comment>
        <translation>goals</translation>
    </message>
    <message>
        <source>møde</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>møder</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>navn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>navne- og adressebeskyttelse</source>
        <translation>name and address protection</translation>
    </message>
    <message>
        <source>ned</source>
        <translation>down</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>noget</source>
        <translation>something</translation>
    </message>
    <message>
        <source>noget af det</source>
        <translation>some of it</translation>
    </message>
    <message>
        <source>noget af det faglige</source>
        <translation>some of the professional part</translation>
    </message>
    <message>
        <source>noget i Når det er svært</source>
        <translation>something in When it is hard</translation>
    </message>
    <message>
        <source>noget i ”Når det er svært”</source>
        <translation>something in “When it is hard”</translation>
    </message>
    <message>
        <source>noget, den bygger på, er ikke kommet endnu</source>
        <translation>something it builds on has not come yet</translation>
    </message>
    <message>
        <source>nogle spørgsmål</source>
        <translation>some questions</translation>
    </message>
    <message>
        <source>nogle, der ikke er</source>
        <translation>some who are not</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>nu belastende</source>
        <translation>a strain now</translation>
    </message>
    <message>
        <source>nu blandet</source>
        <translation>mixed now</translation>
    </message>
    <message>
        <source>nu brudt</source>
        <translation>broken now</translation>
    </message>
    <message>
        <source>nu støttende</source>
        <translation>supportive now</translation>
    </message>
    <message>
        <source>nu ønsket igen</source>
        <translation>wished for again now</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>new</translation>
    </message>
    <message>
        <source>ny borger er hentet</source>
        <translation>new citizen added</translation>
    </message>
    <message>
        <source>ny på kortet</source>
        <translation>new on the map</translation>
    </message>
    <message>
        <source>nye</source>
        <translation>new</translation>
    </message>
    <message>
        <source>nye borgere er hentet</source>
        <translation>new citizens added</translation>
    </message>
    <message>
        <source>nær</source>
        <translation>near</translation>
    </message>
    <message>
        <source>nøglen til den er ikke kommet endnu</source>
        <translation>the key to it has not come yet</translation>
    </message>
    <message>
        <source>og {more} til</source>
        <translation>and {more} more</translation>
    </message>
    <message>
        <source>om den er holdt</source>
        <translation>whether it has been kept</translation>
    </message>
    <message>
        <source>om den er opgivet</source>
        <translation>whether it has been given up</translation>
    </message>
    <message>
        <source>om der er sagt ja</source>
        <translation>whether there is a yes</translation>
    </message>
    <message>
        <source>om der er talt om det</source>
        <translation>whether it has been talked about</translation>
    </message>
    <message>
        <source>om det er gjort</source>
        <translation>whether it is done</translation>
    </message>
    <message>
        <source>om det må stå på papir</source>
        <translation>whether it may be on paper</translation>
    </message>
    <message>
        <source>om {hours} {hours2}</source>
        <translation>in {hours} {hours2}</translation>
    </message>
    <message>
        <source>om {minutes} {minutes2}</source>
        <translation>in {minutes} {minutes2}</translation>
    </message>
    <message>
        <source>op</source>
        <translation>up</translation>
    </message>
    <message>
        <source>opgav en aftale</source>
        <translation>gave up an agreement</translation>
    </message>
    <message>
        <source>opgivet</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>opgivet {day}</source>
        <translation>given up {day}</translation>
    </message>
    <message>
        <source>oplysninger</source>
        <translation>details</translation>
    </message>
    <message>
        <source>ordet står der i forvejen</source>
        <translation>the word is there already</translation>
    </message>
    <message>
        <source>ordlyd</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>ordlyde</source>
        <translation>wordings</translation>
    </message>
    <message>
        <source>otte</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>papir</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>papirer</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>papiret</source>
        <translation>the paper</translation>
    </message>
    <message>
        <source>paragraf</source>
        <translation>section of law</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>planlagde et møde igen</source>
        <translation>planned a meeting again</translation>
    </message>
    <message>
        <source>post</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>punkt</source>
        <translation>point</translation>
    </message>
    <message>
        <source>punkter</source>
        <translation>points</translation>
    </message>
    <message>
        <source>referatet</source>
        <translation>the summary</translation>
    </message>
    <message>
        <source>rettede en på netværkskortet</source>
        <translation>corrected somebody on the network map</translation>
    </message>
    <message>
        <source>rettede et bånd på kortet</source>
        <translation>corrected a tie on the map</translation>
    </message>
    <message>
        <source>rettede et møde</source>
        <translation>corrected a meeting</translation>
    </message>
    <message>
        <source>rettede et samtykke</source>
        <translation>corrected a consent</translation>
    </message>
    <message>
        <source>rettede et telefonnummer</source>
        <translation>corrected a phone number</translation>
    </message>
    <message>
        <source>rettede oplysningerne</source>
        <translation>corrected the details</translation>
    </message>
    <message>
        <source>rettede støtten</source>
        <translation>corrected the support</translation>
    </message>
    <message>
        <source>rutelisten</source>
        <translation>the route list</translation>
    </message>
    <message>
        <source>sagde ja til at stå på papir</source>
        <translation>said yes to being on paper</translation>
    </message>
    <message>
        <source>sagde nej til at stå på papir</source>
        <translation>said no to being on paper</translation>
    </message>
    <message>
        <source>sagde, at borgeren er oprettet to gange</source>
        <translation>said that the citizen is written in twice</translation>
    </message>
    <message>
        <source>sagde, at det er to forskellige borgere</source>
        <translation>said that they are two different citizens</translation>
    </message>
    <message>
        <source>sagde, at en side af planen passer</source>
        <translation>said that a page of the plan fits</translation>
    </message>
    <message>
        <source>sagde: Ja, det er mine ord</source>
        <translation>said: Yes, these are my words</translation>
    </message>
    <message>
        <source>samarbejdet</source>
        <translation>working together</translation>
    </message>
    <message>
        <source>satte en på netværkskortet</source>
        <translation>put somebody on the network map</translation>
    </message>
    <message>
        <source>satte et samtykke i kraft igen</source>
        <translation>put a consent into force again</translation>
    </message>
    <message>
        <source>satte et tal</source>
        <translation>gave a number</translation>
    </message>
    <message>
        <source>satte hak ved en aftale</source>
        <translation>ticked an agreement</translation>
    </message>
    <message>
        <source>satte hak ved et punkt</source>
        <translation>ticked a point</translation>
    </message>
    <message>
        <source>satte hak ved et skridt</source>
        <translation>ticked a step</translation>
    </message>
    <message>
        <source>satte tilbage:</source>
        <translation>put back:</translation>
    </message>
    <message>
        <source>satte {value} af 10</source>
        <translation>set {value} of 10</translation>
    </message>
    <message>
        <source>savnes</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>seks</source>
        <translation>six</translation>
    </message>
    <message>
        <source>ser {part_words}</source>
        <translation>sees {part_words}</translation>
    </message>
    <message>
        <source>siden</source>
        <translation>since</translation>
    </message>
    <message>
        <source>siden {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>sidst set {day}</source>
        <translation>last seen {day}</translation>
    </message>
    <message>
        <source>sidst set {when}</source>
        <translation>last seen {when}</translation>
    </message>
    <message>
        <source>sidste dag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>sidste side, med småt</source>
        <translation>last page, in small print</translation>
    </message>
    <message>
        <source>sit helbred</source>
        <translation>their health</translation>
    </message>
    <message>
        <source>skal</source>
        <comment>én</comment>
        <translation>is</translation>
    </message>
    <message>
        <source>skal</source>
        <comment>flere</comment>
        <translation>are</translation>
    </message>
    <message>
        <source>skemaet</source>
        <translation>the form</translation>
    </message>
    <message>
        <source>skrev det selv</source>
        <translation>wrote it themselves</translation>
    </message>
    <message>
        <source>skrev en aftale om</source>
        <translation>reworded an agreement</translation>
    </message>
    <message>
        <source>skrev en drøm</source>
        <translation>wrote a dream</translation>
    </message>
    <message>
        <source>skrev en drøm om</source>
        <translation>reworded a dream</translation>
    </message>
    <message>
        <source>skrev en faglig note</source>
        <translation>wrote a professional note</translation>
    </message>
    <message>
        <source>skrev en faglig note om</source>
        <translation>reworded a professional note</translation>
    </message>
    <message>
        <source>skrev en hurtig tekst</source>
        <translation>wrote a quick text</translation>
    </message>
    <message>
        <source>skrev en note</source>
        <translation>wrote a note</translation>
    </message>
    <message>
        <source>skrev en note om</source>
        <translation>reworded a note</translation>
    </message>
    <message>
        <source>skrev en note til kolleger</source>
        <translation>wrote a note to colleagues</translation>
    </message>
    <message>
        <source>skrev en på kortet, der ønskes</source>
        <translation>wrote somebody on the map who is wished for</translation>
    </message>
    <message>
        <source>skrev en ressource</source>
        <translation>wrote a resource</translation>
    </message>
    <message>
        <source>skrev en ressource om</source>
        <translation>reworded a resource</translation>
    </message>
    <message>
        <source>skrev et bånd mellem to på kortet</source>
        <translation>wrote a tie between two on the map</translation>
    </message>
    <message>
        <source>skrev et mål</source>
        <translation>wrote a goal</translation>
    </message>
    <message>
        <source>skrev et navn om på netværkskortet</source>
        <translation>changed a name on the network map</translation>
    </message>
    <message>
        <source>skrev et punkt om</source>
        <translation>reworded a point</translation>
    </message>
    <message>
        <source>skrev et punkt til et møde</source>
        <translation>wrote a point for a meeting</translation>
    </message>
    <message>
        <source>skrev et samtykke</source>
        <translation>wrote a consent</translation>
    </message>
    <message>
        <source>skrev et skridt</source>
        <translation>wrote a step</translation>
    </message>
    <message>
        <source>skrev et skridt om</source>
        <translation>reworded a step</translation>
    </message>
    <message>
        <source>skrev et {answer} til {what}</source>
        <translation>wrote a {answer} to {what}</translation>
    </message>
    <message>
        <source>skrev målet om</source>
        <translation>reworded the goal</translation>
    </message>
    <message>
        <source>skrev noget</source>
        <translation>wrote something</translation>
    </message>
    <message>
        <source>skrev noget om</source>
        <translation>reworded something</translation>
    </message>
    <message>
        <source>skrev om en på kortet</source>
        <translation>wrote about somebody on the map</translation>
    </message>
    <message>
        <source>skrev ord til et svar</source>
        <translation>wrote words to an answer</translation>
    </message>
    <message>
        <source>skrev støtten ind</source>
        <translation>wrote the support in</translation>
    </message>
    <message>
        <source>skrev under</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>skrev under ”{details}”</source>
        <translation>wrote under “{details}”</translation>
    </message>
    <message>
        <source>skrev, at en på kortet er død</source>
        <translation>wrote that somebody on the map has died</translation>
    </message>
    <message>
        <source>skrev, at ingen kom til et møde</source>
        <translation>wrote that nobody came to a meeting</translation>
    </message>
    <message>
        <source>skrev, at kontakten er tabt</source>
        <translation>wrote that contact is lost</translation>
    </message>
    <message>
        <source>skrev, hvad en på kortet får</source>
        <translation>wrote what somebody on the map gets</translation>
    </message>
    <message>
        <source>skrev, hvad en på kortet giver</source>
        <translation>wrote what somebody on the map gives</translation>
    </message>
    <message>
        <source>skrev, hvad man kan tænke over inden et møde</source>
        <translation>wrote what to think about before a meeting</translation>
    </message>
    <message>
        <source>skrev, hvem der hjælper med et mål</source>
        <translation>wrote who helps with a goal</translation>
    </message>
    <message>
        <source>skrev, hvem der kommer til et møde</source>
        <translation>wrote who is coming to a meeting</translation>
    </message>
    <message>
        <source>skrev, hvordan en hjælper med et mål</source>
        <translation>wrote how somebody helps with a goal</translation>
    </message>
    <message>
        <source>skrevet af {author}</source>
        <translation>written by {author}</translation>
    </message>
    <message>
        <source>skrevet ned af {writer}</source>
        <translation>written down by {writer}</translation>
    </message>
    <message>
        <source>skrevet på to måder</source>
        <translation>written in two ways</translation>
    </message>
    <message>
        <source>skridt</source>
        <comment>ét</comment>
        <translation>step</translation>
    </message>
    <message>
        <source>skridt</source>
        <comment>flere</comment>
        <translation>steps</translation>
    </message>
    <message>
        <source>skulle være gjort {day}</source>
        <translation>was to be done {day}</translation>
    </message>
    <message>
        <source>slog to på kortet sammen</source>
        <translation>joined two on the map into one</translation>
    </message>
    <message>
        <source>slutningen af filen</source>
        <translation>the end of the file</translation>
    </message>
    <message>
        <source>sprog</source>
        <translation>language</translation>
    </message>
    <message>
        <source>spærret</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>spærret, {seen}</source>
        <translation>blocked, {seen}</translation>
    </message>
    <message>
        <source>spørgsmål</source>
        <comment>ét</comment>
        <translation>question</translation>
    </message>
    <message>
        <source>spørgsmål</source>
        <comment>flere</comment>
        <translation>questions</translation>
    </message>
    <message>
        <source>spørgsmål</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>spørgsmål om mødet</source>
        <translation>questions about the meeting</translation>
    </message>
    <message>
        <source>spørgsmål om samarbejdet</source>
        <translation>questions about working together</translation>
    </message>
    <message>
        <source>sted</source>
        <translation>place</translation>
    </message>
    <message>
        <source>steder</source>
        <translation>places</translation>
    </message>
    <message>
        <source>stjernen</source>
        <translation>the star</translation>
    </message>
    <message>
        <source>står ikke på kortet mere</source>
        <translation>no longer on the map</translation>
    </message>
    <message>
        <source>står som</source>
        <translation>stands as</translation>
    </message>
    <message>
        <source>står som Person 1, Person 2 og så videre</source>
        <translation>stand as Person 1, Person 2 and so on</translation>
    </message>
    <message>
        <source>støtte</source>
        <translation>support</translation>
    </message>
    <message>
        <source>støtten går</source>
        <translation>the support goes</translation>
    </message>
    <message>
        <source>støttende</source>
        <translation>supportive</translation>
    </message>
    <message>
        <source>svarede på {get}</source>
        <translation>answered {get}</translation>
    </message>
    <message>
        <source>svarene lægges ikke sammen til ét tal. De står, som de er givet.</source>
        <translation>the answers are not added up to one number. They stand as they were given.</translation>
    </message>
    <message>
        <source>syv</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>så i journalen</source>
        <translation>looked in the record</translation>
    </message>
    <message>
        <source>så på det, der skulle laves om i planen</source>
        <translation>looked at what was to be changed in the plan</translation>
    </message>
    <message>
        <source>sådan forbereder vi os</source>
        <translation>how we prepare</translation>
    </message>
    <message>
        <source>sådan kan vi se det</source>
        <translation>how we can see it</translation>
    </message>
    <message>
        <source>teamet {about}</source>
        <translation>the team {about}</translation>
    </message>
    <message>
        <source>tegn {int}</source>
        <translation>character {int}</translation>
    </message>
    <message>
        <source>tegnene er ikke UTF-8</source>
        <translation>the characters are not UTF-8</translation>
    </message>
    <message>
        <source>telefon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>telefon {phone}</source>
        <translation>phone {phone}</translation>
    </message>
    <message>
        <source>ti</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>til og med {day}</source>
        <translation>up to and including {day}</translation>
    </message>
    <message>
        <source>til {split}</source>
        <translation>by {split}</translation>
    </message>
    <message>
        <source>til {when}</source>
        <translation>to {when}</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>to</source>
        <translation>two</translation>
    </message>
    <message>
        <source>tog alt om {called} ud som data</source>
        <translation>took out everything about {called} as data</translation>
    </message>
    <message>
        <source>tog datoen for planen ud</source>
        <translation>took the date off the plan</translation>
    </message>
    <message>
        <source>tog en aftale op igen</source>
        <translation>took up an agreement again</translation>
    </message>
    <message>
        <source>tog en indbydelse ud på papir eller som fil</source>
        <translation>took an invitation out on paper or as a file</translation>
    </message>
    <message>
        <source>tog et papir ud på print eller som fil</source>
        <translation>took a paper out on print or as a file</translation>
    </message>
    <message>
        <source>tog et punkt med til et andet møde</source>
        <translation>took a point along to another meeting</translation>
    </message>
    <message>
        <source>tog et svar tilbage om {what}</source>
        <translation>took back an answer about {what}</translation>
    </message>
    <message>
        <source>tog hakket fra en aftale</source>
        <translation>unticked an agreement</translation>
    </message>
    <message>
        <source>tog hakket fra et punkt</source>
        <translation>unticked a point</translation>
    </message>
    <message>
        <source>tog hakket fra et skridt igen</source>
        <translation>unticked a step again</translation>
    </message>
    <message>
        <source>tog listen over, hvem der har set hvad, ud</source>
        <translation>took out the list of who has seen what</translation>
    </message>
    <message>
        <source>tolv</source>
        <translation>twelve</translation>
    </message>
    <message>
        <source>trak et samtykke tilbage</source>
        <translation>withdrew a consent</translation>
    </message>
    <message>
        <source>tre</source>
        <translation>three</translation>
    </message>
    <message>
        <source>trivsel (WHO-5)</source>
        <translation>well-being (WHO-5)</translation>
    </message>
    <message>
        <source>tæt på</source>
        <translation>close</translation>
    </message>
    <message>
        <source>uden fødselsår</source>
        <translation>no year of birth</translation>
    </message>
    <message>
        <source>udfoldet</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>udgave</source>
        <translation>version</translation>
    </message>
    <message>
        <source>udløb {day}</source>
        <translation>expired {day}</translation>
    </message>
    <message>
        <source>udskrev planen</source>
        <translation>printed the plan</translation>
    </message>
    <message>
        <source>underskriften er ikke afsenderens</source>
        <translation>the signature is not the sender’s</translation>
    </message>
    <message>
        <source>valgte, hvad der kommer med i planen</source>
        <translation>chose what goes in the plan</translation>
    </message>
    <message>
        <source>valgte, hvad der skal arbejdes med</source>
        <translation>chose what is to be worked on</translation>
    </message>
    <message>
        <source>var her i forvejen</source>
        <translation>was here already</translation>
    </message>
    <message>
        <source>vendte skærmen mod borgeren</source>
        <translation>turned the screen to the citizen</translation>
    </message>
    <message>
        <source>venter på nødkoden</source>
        <translation>waiting for the emergency code</translation>
    </message>
    <message>
        <source>venter på {whose} ja</source>
        <translation>waiting for {whose} yes</translation>
    </message>
    <message>
        <source>versionen findes ikke</source>
        <translation>the version does not exist</translation>
    </message>
    <message>
        <source>vil have noget lavet om i planen</source>
        <translation>wants something changed in the plan</translation>
    </message>
    <message>
        <source>vil helst mødes</source>
        <translation>prefers to meet</translation>
    </message>
    <message>
        <source>værge</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>{about} var med{until} og er ikke med mere.{only}</source>
        <translation>{about} was included{until} and is no longer.{only}</translation>
    </message>
    <message>
        <source>{active} af {active2}. {count} er på pause.</source>
        <translation>{active} of {active2}. {count} paused.</translation>
    </message>
    <message>
        <source>{before} hedder nu {name} på kortet.</source>
        <translation>{before} is now called {name} on the map.</translation>
    </message>
    <message>
        <source>{by} begyndte {day} at dele {part_words} om {called}.</source>
        <translation>{by} began sharing {part_words} about {called} {day}.</translation>
    </message>
    <message>
        <source>{by} besluttede {day}, at noget, der lå til side, ikke skal med.</source>
        <translation>{by} decided {day} that something set aside is not to be taken in.</translation>
    </message>
    <message>
        <source>{by} besluttede {day}, at noget, der lå til side, skal med.</source>
        <translation>{by} decided {day} that something set aside is to be taken in.</translation>
    </message>
    <message>
        <source>{by} lagde {called} under {team} {day}.{only}</source>
        <translation>{by} put {called} under {team} {day}.{only}</translation>
    </message>
    <message>
        <source>{by} lukkede {about} ind{as_} {day}{until}.{only}</source>
        <translation>{by} let {about} in{as_} {day}{until}.{only}</translation>
    </message>
    <message>
        <source>{by} lukkede {about} ud {day}.{only}</source>
        <translation>{by} shut {about} out {day}.{only}</translation>
    </message>
    <message>
        <source>{called} er slettet her, og hos kollegerne når de har synket.</source>
        <translation>{called} is deleted here, and at your colleagues’ once they have synced.</translation>
    </message>
    <message>
        <source>{called} har sagt ja</source>
        <translation>{called} has said yes</translation>
    </message>
    <message>
        <source>{called} har sagt ja {day}</source>
        <translation>{called} said yes {day}</translation>
    </message>
    <message>
        <source>{called} har trukket sit samtykke tilbage. Spørg igen, før det går videre.</source>
        <translation>{called} has withdrawn the consent. Ask again before it goes further.</translation>
    </message>
    <message>
        <source>{called} inviterer dig{as_what}.</source>
        <translation>{called} invites you{as_what}.</translation>
    </message>
    <message>
        <source>{called} læser med</source>
        <translation>{called} reads along</translation>
    </message>
    <message>
        <source>{called} sagde ja til</source>
        <translation>{called} said yes to</translation>
    </message>
    <message>
        <source>{called} selv</source>
        <translation>{called} themselves</translation>
    </message>
    <message>
        <source>{called} siger ja</source>
        <translation>{called} says yes</translation>
    </message>
    <message>
        <source>{called} siger ja til: {text}</source>
        <translation>{called} says yes to: {text}</translation>
    </message>
    <message>
        <source>{called} siger ja til: {words}</source>
        <translation>{called} says yes to: {words}</translation>
    </message>
    <message>
        <source>{called} vil gerne tale om</source>
        <translation>{called} would like to talk about</translation>
    </message>
    <message>
        <source>{called} vil have noget lavet om på side {value}:</source>
        <translation>{called} wants something changed on page {value}:</translation>
    </message>
    <message>
        <source>{called} vil tale om</source>
        <translation>{called} wants to talk about</translation>
    </message>
    <message>
        <source>{called}, {day} · skrev det selv</source>
        <translation>{called}, {day} · wrote it themselves</translation>
    </message>
    <message>
        <source>{called}, {day} · {own}</source>
        <translation>{called}, {day} · {own}</translation>
    </message>
    <message>
        <source>{came} af {count} inviterede er med</source>
        <translation>{came} of {count} invited have joined</translation>
    </message>
    <message>
        <source>{central}: {chosen}</source>
        <translation>{central}: {chosen}</translation>
    </message>
    <message>
        <source>{citizens} borgere</source>
        <translation>{citizens} citizens</translation>
    </message>
    <message>
        <source>{count} aflyst eller udeblevet</source>
        <translation>{count} cancelled or no-show</translation>
    </message>
    <message>
        <source>{count} borgere</source>
        <translation>{count} citizens</translation>
    </message>
    <message>
        <source>{count} computere</source>
        <translation>{count} computers</translation>
    </message>
    <message>
        <source>{count} du svare på</source>
        <translation>{count} for you to answer</translation>
    </message>
    <message>
        <source>{count} er valgt</source>
        <translation>{count} chosen</translation>
    </message>
    <message>
        <source>{count} gange</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>{count} har fået nullet foran igen</source>
        <translation>{count} got the leading zero back</translation>
    </message>
    <message>
        <source>{count} har sagt nej til tryk</source>
        <translation>{count} said no to print</translation>
    </message>
    <message>
        <source>{count} her i forvejen</source>
        <translation>{count} here already</translation>
    </message>
    <message>
        <source>{count} i filen: {list}</source>
        <translation>{count} in the file: {list}</translation>
    </message>
    <message>
        <source>{count} invitationer er lavet</source>
        <translation>{count} invitations are made</translation>
    </message>
    <message>
        <source>{count} kolleger</source>
        <translation>{count} colleagues</translation>
    </message>
    <message>
        <source>{count} kolleger er med.</source>
        <translation>{count} colleagues have joined.</translation>
    </message>
    <message>
        <source>{count} kommer med</source>
        <translation>{count} included</translation>
    </message>
    <message>
        <source>{count} mangler at blive spurgt</source>
        <translation>{count} still to be asked</translation>
    </message>
    <message>
        <source>{count} mål hører til her:</source>
        <translation>{count} goals belong here:</translation>
    </message>
    <message>
        <source>{count} nyt</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} pakker</source>
        <translation>{count} packets</translation>
    </message>
    <message>
        <source>{count} pakker er</source>
        <translation>{count} packets are</translation>
    </message>
    <message>
        <source>{count} på kortet</source>
        <translation>{count} on the map</translation>
    </message>
    <message>
        <source>{count} spørgsmål</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>{count} tidligere {count2}</source>
        <translation>{count} earlier {count2}</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{count} ting venter</source>
        <translation>{count} things wait</translation>
    </message>
    <message>
        <source>{count} venter på {whose} ja</source>
        <translation>{count} waiting for {whose} yes</translation>
    </message>
    <message>
        <source>{count} ændringer</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>{date} er ikke en dato i kalenderen. Se de første seks tal i CPR-nummeret efter.</source>
        <translation>{date} is not a date in the calendar. Check the first six digits of the CPR number.</translation>
    </message>
    <message>
        <source>{days} dage</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{days} til {days2}</source>
        <translation>{days} to {days2}</translation>
    </message>
    <message>
        <source>{day} kl. {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>{day} kl. {local:%H:%M}</source>
        <translation>{day} at {local:%H:%M}</translation>
    </message>
    <message>
        <source>{day}, den seneste dag</source>
        <translation>{day}, the latest day</translation>
    </message>
    <message>
        <source>{day}, {clock} til {clock2}</source>
        <translation>{day}, {clock} to {clock2}</translation>
    </message>
    <message>
        <source>{day}, {number}. udgave.</source>
        <translation>{day}, edition {number}.</translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}. Ikke {whose} egne tal.</source>
        <translation>{day}. Not {whose} own numbers.</translation>
    </message>
    <message>
        <source>{day}{day2}. Tal om, hvad der så sker.</source>
        <translation>{day}{day2}. Talk about what happens then.</translation>
    </message>
    <message>
        <source>{day}{today}</source>
        <translation>{day}{today}</translation>
    </message>
    <message>
        <source>{did} i ”Når det er svært”</source>
        <translation>{did} in “When it is hard”</translation>
    </message>
    <message>
        <source>{each} dage</source>
        <translation>{each} days</translation>
    </message>
    <message>
        <source>{entries} ændringer</source>
        <translation>{entries} changes</translation>
    </message>
    <message>
        <source>{far}. Du kan arbejde videre imens.</source>
        <translation>{far}. You can work on meanwhile.</translation>
    </message>
    <message>
        <source>{fields}{fields2} i filen</source>
        <translation>{fields}{fields2} in the file</translation>
    </message>
    <message>
        <source>{file} er fra før, planen fik nye tekster. Der mangler {count}: {keys}. Indtil de er skrevet i filen, bruges de almindelige ord, og på papiret står der, at ingen har godkendt teksterne.</source>
        <translation>{file} is from before the plan got new texts. {count} are missing: {keys}. Until they are written in the file, the ordinary words are used, and the paper says that nobody has approved the texts.</translation>
    </message>
    <message>
        <source>{found} drømme</source>
        <translation>{found} dreams</translation>
    </message>
    <message>
        <source>{full_name} vises nu som én.</source>
        <translation>{full_name} is now shown as one.</translation>
    </message>
    <message>
        <source>{full_name}, række {row}</source>
        <translation>{full_name}, row {row}</translation>
    </message>
    <message>
        <source>{hello}, {name}. Du har {count} i dag.</source>
        <translation>{hello}, {name}. You have {count} today.</translation>
    </message>
    <message>
        <source>{instead} er lukket ind hos {whose} {those} til og med {last}.</source>
        <translation>{instead} has been let in to {whose} {those} up to and including {last}.</translation>
    </message>
    <message>
        <source>{instrument} har ingen vægte. Skriv kun svarene.</source>
        <translation>{instrument} has no weights. Write only the answers.</translation>
    </message>
    <message>
        <source>{instrument} har intet spørgsmål, der hedder {item}. Svaret er ikke gemt.</source>
        <translation>{instrument} has no question called {item}. The answer is not saved.</translation>
    </message>
    <message>
        <source>{instrument} skal have {wanted} svar, og her er {found}. Skriv et til hvert spørgsmål, og - hvor der ikke er svaret.</source>
        <translation>{instrument} needs {wanted} answers, and here are {found}. Write one for each question, and - where there is no answer.</translation>
    </message>
    <message>
        <source>{instrument}, udgave {version}</source>
        <translation>{instrument}, edition {version}</translation>
    </message>
    <message>
        <source>{isinstance}: {place}</source>
        <translation>{isinstance}: {place}</translation>
    </message>
    <message>
        <source>{lead} Der er ingen.</source>
        <translation>{lead} There are none.</translation>
    </message>
    <message>
        <source>{lead} {at}med {called}.</source>
        <translation>{lead} {at}with {called}.</translation>
    </message>
    <message>
        <source>{lead}. Alle steder.</source>
        <translation>{lead}. Everywhere.</translation>
    </message>
    <message>
        <source>{lead}. Kun i ”{about}”</source>
        <translation>{lead}. Only in “{about}”</translation>
    </message>
    <message>
        <source>{lead}. Sådan siger {called} det.</source>
        <translation>{lead}. That is how {called} says it.</translation>
    </message>
    <message>
        <source>{line}
sluttede {day}</source>
        <translation>{line}
ended {day}</translation>
    </message>
    <message>
        <source>{line}
slutter {day}</source>
        <translation>{line}
ends {day}</translation>
    </message>
    <message>
        <source>{listed} skrev {both} uden at have set hinandens ord. {word} ordlyde er gemt.</source>
        <translation>{listed} wrote {both} without having seen each other’s words. {word} wordings are saved.</translation>
    </message>
    <message>
        <source>{listed}. Er det en af dem?</source>
        <translation>{listed}. Is it one of them?</translation>
    </message>
    <message>
        <source>{list} eller {inner}</source>
        <translation>{list} or {inner}</translation>
    </message>
    <message>
        <source>{list} eller {last}</source>
        <translation>{list} or {last}</translation>
    </message>
    <message>
        <source>{list} i ”{where}”</source>
        <translation>{list} in “{where}”</translation>
    </message>
    <message>
        <source>{list} og {names}</source>
        <translation>{list} and {names}</translation>
    </message>
    <message>
        <source>{list} og {parts}</source>
        <translation>{list} and {parts}</translation>
    </message>
    <message>
        <source>{list} og {people}</source>
        <translation>{list} and {people}</translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>{long} af de {count} ord er lange. Korte ord er lettere at kende som sine egne.</source>
        <translation>{long} of the {count} words are long. Short words are easier to recognise as one’s own.</translation>
    </message>
    <message>
        <source>{many} har ikke sagt ja til at stå på tryk og {stands}.</source>
        <translation>{many} have not said yes to being in print and {stands}.</translation>
    </message>
    <message>
        <source>{many} har sagt nej og er ikke med.</source>
        <translation>{many} said no and will not be included.</translation>
    </message>
    <message>
        <source>{many} hos {called}</source>
        <translation>{many} about {called}</translation>
    </message>
    <message>
        <source>{many} i {part} · {when}</source>
        <translation>{many} in {part} · {when}</translation>
    </message>
    <message>
        <source>{many} ingen andre end {name}.</source>
        <translation>{many} nobody other than {name}.</translation>
    </message>
    <message>
        <source>{many} med to ordlyde hos {called}</source>
        <translation>{many} with two wordings about {called}</translation>
    </message>
    <message>
        <source>{many} også en anden kollega.</source>
        <translation>{many} another colleague too.</translation>
    </message>
    <message>
        <source>{many} om {called} venter til gennemsyn</source>
        <translation>{many} about {called} wait for review</translation>
    </message>
    <message>
        <source>{many} står med navn.</source>
        <translation>{many} with their name.</translation>
    </message>
    <message>
        <source>{many} står uden navn som P1, P2 og så videre.</source>
        <translation>{many} without a name, as P1, P2 and so on.</translation>
    </message>
    <message>
        <source>{many} venter på en printer</source>
        <translation>{many} waiting for a printer</translation>
    </message>
    <message>
        <source>{many}. Det første</source>
        <translation>{many}. The first</translation>
    </message>
    <message>
        <source>{many}. Print dem, og giv hver sin i hånden.</source>
        <translation>{many}. Print them, and give each their own by hand.</translation>
    </message>
    <message>
        <source>{mark} {compare}</source>
        <translation>{mark} {compare}</translation>
    </message>
    <message>
        <source>{mine} borgere</source>
        <translation>{mine} citizens</translation>
    </message>
    <message>
        <source>{minutes} minutter</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{moved}. Hvor meget der skal til, er der ikke målt. Tal om, hvad der er anderledes.</source>
        <translation>{moved}. How much it takes to matter has not been measured. Talk about what is different.</translation>
    </message>
    <message>
        <source>{moved}: inden for det, målingen kan sige.</source>
        <translation>{moved}: within what the measure can tell.</translation>
    </message>
    <message>
        <source>{moved}: mere end målingens usikkerhed. Tal om, hvad der er anderledes.</source>
        <translation>{moved}: more than the uncertainty of the measure. Talk about what is different.</translation>
    </message>
    <message>
        <source>{moved}: så meget, at det kan betyde noget. {caution}</source>
        <translation>{moved}: so much that it may mean something. {caution}</translation>
    </message>
    <message>
        <source>{names} er ladet ude af Min plan, men står her som en at ringe til. Er det rigtigt?</source>
        <translation>{names} is left out of My plan, but stands here as somebody to call. Is that right?</translation>
    </message>
    <message>
        <source>{names} før</source>
        <translation>{names} before</translation>
    </message>
    <message>
        <source>{names} har sagt nej til at blive inviteret og står ikke på indbydelsen.</source>
        <translation>{names} have said no to being invited and are not on the invitation.</translation>
    </message>
    <message>
        <source>{names} navne kommer frem, når du zoomer ind</source>
        <translation>{names} names appear when you zoom in</translation>
    </message>
    <message>
        <source>{name} (dig)</source>
        <translation>{name} (you)</translation>
    </message>
    <message>
        <source>{name} (spærret)</source>
        <translation>{name} (blocked)</translation>
    </message>
    <message>
        <source>{name} beholder, hvad der allerede er hentet; det kan ingen tage tilbage. Men {name} får ikke mere at se, og det, {name} skriver fra nu af, kommer ikke med her.</source>
        <translation>{name} keeps what has already been fetched; nobody can take that back. But {name} sees nothing more, and what {name} writes from now on is not taken in here.</translation>
    </message>
    <message>
        <source>{name} blev administrator.</source>
        <translation>{name} became an administrator.</translation>
    </message>
    <message>
        <source>{name} blev spærret.</source>
        <translation>{name} was blocked.</translation>
    </message>
    <message>
        <source>{name} er administrator i forvejen.</source>
        <translation>{name} is an administrator already.</translation>
    </message>
    <message>
        <source>{name} er administrator, når I har synket.</source>
        <translation>{name} is an administrator once you have synced.</translation>
    </message>
    <message>
        <source>{name} er allerede åben i et andet vindue. Luk det vindue først, så er der plads her.</source>
        <translation>{name} is already open in another window. Close that window first, and there is room here.</translation>
    </message>
    <message>
        <source>{name} er den eneste administrator. Gør en anden til administrator først.</source>
        <translation>{name} is the only administrator. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>{name} er død.</source>
        <translation>{name} has died.</translation>
    </message>
    <message>
        <source>{name} er holdt op</source>
        <translation>{name} has left</translation>
    </message>
    <message>
        <source>{name} er ikke administrator mere, når I har synket.</source>
        <translation>{name} is no longer an administrator once you have synced.</translation>
    </message>
    <message>
        <source>{name} er ikke administrator mere.</source>
        <translation>{name} is no longer an administrator.</translation>
    </message>
    <message>
        <source>{name} er ikke administrator, så der er ikke lavet noget om.</source>
        <translation>{name} is not an administrator, so nothing has been changed.</translation>
    </message>
    <message>
        <source>{name} er ikke med hos borgeren, så der er ikke lavet noget om.</source>
        <translation>{name} is not with the citizen, so nothing has been changed.</translation>
    </message>
    <message>
        <source>{name} er ikke med hos nogen borgere.</source>
        <translation>{name} is not with any citizens.</translation>
    </message>
    <message>
        <source>{name} er kommet længere væk.</source>
        <translation>{name} has moved further away.</translation>
    </message>
    <message>
        <source>{name} er kommet med på kortet, {ring}.</source>
        <translation>{name} has come onto the map, {ring}.</translation>
    </message>
    <message>
        <source>{name} er kommet tættere på.</source>
        <translation>{name} has come closer.</translation>
    </message>
    <message>
        <source>{name} er koordinator hos {many}, når I har synket.</source>
        <translation>{name} is the coordinator of {many} once you have synced.</translation>
    </message>
    <message>
        <source>{name} er lukket ind. {text}</source>
        <translation>{name} has been let in. {text}</translation>
    </message>
    <message>
        <source>{name} er lukket ud. Det gælder hos de andre, når I har synket.{rest}</source>
        <translation>{name} has been shut out. It holds for the others once you have synced.{rest}</translation>
    </message>
    <message>
        <source>{name} er med i forvejen.</source>
        <translation>{name} has joined already.</translation>
    </message>
    <message>
        <source>{name} er med i forvejen. Slet linjen. Er det en anden, så skriv mellemnavnet med.</source>
        <translation>{name} has joined already. Delete the line. If it is somebody else, write the middle name too.</translation>
    </message>
    <message>
        <source>{name} er med{as_what}, når I begge har synket.</source>
        <translation>{name} has joined{as_what} once you have both synced.</translation>
    </message>
    <message>
        <source>{name} er sat på kortet. Er det den {known}, der står der?</source>
        <translation>{name} has been put on the map. Is it the {known} who is there?</translation>
    </message>
    <message>
        <source>{name} fik nye nøgler.</source>
        <translation>{name} was given new keys.</translation>
    </message>
    <message>
        <source>{name} får ikke mere af det, der skrives fra nu af, og det, {name} selv skriver bagefter, bliver ikke taget med. Det, {name} allerede har hentet, kan ingen tage tilbage. {handover_words} Det kan ikke gøres om; kommer vedkommende igen, er det med en ny invitation.</source>
        <translation>{name} gets nothing of what is written from now on, and what {name} writes afterwards is not taken in. What {name} has already fetched, nobody can take back. {handover_words} It cannot be undone; if they come back, it is with a new invitation.</translation>
    </message>
    <message>
        <source>{name} har en invitation, der ikke er brugt. Slet linjen, eller træk den anden tilbage.</source>
        <translation>{name} has an invitation that has not been used. Delete the line, or withdraw the other one.</translation>
    </message>
    <message>
        <source>{name} har ikke sagt ja til at dele noget endnu. Det, {name} selv får med hjem, skal der ikke samtykke til. Skal en anden have det, så skriv samtykket her, eller når I printer.</source>
        <translation>{name} has not said yes to sharing anything yet. What {name} takes home needs no consent. If somebody else is to have it, write the consent here, or when you print.</translation>
    </message>
    <message>
        <source>{name} har ret til at se alt, der står her. Gå det igennem først: Fjern hakket ved det, der handler om andres private forhold, eller som loven undtager. I pakken står der, hvor meget der mangler og hvorfor, men ikke hvad.</source>
        <translation>{name} has a right to see everything that stands here. Go through it first: take away the tick at what is about other people’s private affairs, or what the law excepts. The package says how much is missing and why, but not what.</translation>
    </message>
    <message>
        <source>{name} i ”{short}” ({section_titles})</source>
        <translation>{name} in “{short}” ({section_titles})</translation>
    </message>
    <message>
        <source>{name} i ”{words}”</source>
        <translation>{name} in “{words}”</translation>
    </message>
    <message>
        <source>{name} kom med som {role}.</source>
        <translation>{name} joined as {role}.</translation>
    </message>
    <message>
        <source>{name} kom med.</source>
        <translation>{name} joined.</translation>
    </message>
    <message>
        <source>{name} kommer</source>
        <translation>{name} is coming</translation>
    </message>
    <message>
        <source>{name} kommer med på papiret</source>
        <translation>{name} is on the paper</translation>
    </message>
    <message>
        <source>{name} leder det.</source>
        <translation>{name} leads it.</translation>
    </message>
    <message>
        <source>{name} leder teamet og er derfor altid med. Giv teamet en anden leder først.</source>
        <translation>{name} leads the team and is therefore always included. Give the team another leader first.</translation>
    </message>
    <message>
        <source>{name} ligger i {parent}. Her står kun, hvad slags møde det er, og hvornår og hvor.</source>
        <translation>{name} is in {parent}. It only says what kind of meeting it is, and when and where.</translation>
    </message>
    <message>
        <source>{name} ligger i {parent}. {care}</source>
        <translation>{name} is in {parent}. {care}</translation>
    </message>
    <message>
        <source>{name} og {other}</source>
        <translation>{name} and {other}</translation>
    </message>
    <message>
        <source>{name} og {other} er den samme og står nu som {other}.</source>
        <translation>{name} and {other} are the same and now stand as {other}.</translation>
    </message>
    <message>
        <source>{name} og {other} har fået et bånd til hinanden.</source>
        <translation>{name} and {other} now have a tie to each other.</translation>
    </message>
    <message>
        <source>{name} og {second} har samme CPR-nummer.</source>
        <translation>{name} and {second} have the same CPR number.</translation>
    </message>
    <message>
        <source>{name} om {text}</source>
        <translation>{name} about {text}</translation>
    </message>
    <message>
        <source>{name} ser stadig {rest}, for det er en anden, der bestemmer der. Bed koordinatoren eller teamets leder.</source>
        <translation>{name} still sees {rest}, for somebody else decides there. Ask the coordinator or the team’s leader.</translation>
    </message>
    <message>
        <source>{name} står ikke længere på kortet.</source>
        <translation>{name} is no longer on the map.</translation>
    </message>
    <message>
        <source>{name} står nu under {sector}.</source>
        <translation>{name} now stands under {sector}.</translation>
    </message>
    <message>
        <source>{name} står også på linje {first}. Slet den ene. Er det to, der hedder det samme, så skriv mellemnavnet med.</source>
        <translation>{name} is on line {first} too. Delete one of them. If two have the same name, write the middle name too.</translation>
    </message>
    <message>
        <source>{name} tog en computer i brug.</source>
        <translation>{name} took a computer into use.</translation>
    </message>
    <message>
        <source>{name} {day}.</source>
        <translation>{name} {day}</translation>
    </message>
    <message>
        <source>{name}, født {born}</source>
        <translation>{name}, born {born}</translation>
    </message>
    <message>
        <source>{name}, født {year}</source>
        <translation>{name}, born {year}</translation>
    </message>
    <message>
        <source>{name}, skrevet ind af {author} {day}</source>
        <translation>{name}, written in by {author} {day}</translation>
    </message>
    <message>
        <source>{name}, {work}. Sidst bekræftet: {heard}</source>
        <translation>{name}, {work}. Last confirmed: {heard}</translation>
    </message>
    <message>
        <source>{name}: fra {number} til {number2}</source>
        <translation>{name}: from {number} to {number2}</translation>
    </message>
    <message>
        <source>{near} kl. {clock}</source>
        <translation>{near} at {clock}</translation>
    </message>
    <message>
        <source>{nobody} borgere har</source>
        <translation>{nobody} citizens have</translation>
    </message>
    <message>
        <source>{now} af 10{before}: {words}</source>
        <translation>{now} of 10{before}: {words}</translation>
    </message>
    <message>
        <source>{number} af {high}</source>
        <translation>{number} of {high}</translation>
    </message>
    <message>
        <source>{number} den {day}</source>
        <translation>{number} on {day}</translation>
    </message>
    <message>
        <source>{number} point</source>
        <comment>ét</comment>
        <translation>{number} point</translation>
    </message>
    <message>
        <source>{number} point</source>
        <comment>flere</comment>
        <translation>{number} points</translation>
    </message>
    <message>
        <source>{number}. udgave, {day}</source>
        <translation>Edition {number}, {day}</translation>
    </message>
    <message>
        <source>{one_and_another} er administrator</source>
        <translation>{one_and_another} is an administrator</translation>
    </message>
    <message>
        <source>{one_and_another} er administratorer</source>
        <translation>{one_and_another} are administrators</translation>
    </message>
    <message>
        <source>{ordered} nu</source>
        <translation>{ordered} now</translation>
    </message>
    <message>
        <source>{others} borgere har</source>
        <translation>{others} citizens have</translation>
    </message>
    <message>
        <source>{packets} lagt til side: {say_aside}.</source>
        <translation>{packets} set aside: {say_aside}.</translation>
    </message>
    <message>
        <source>{pages} sider</source>
        <translation>{pages} pages</translation>
    </message>
    <message>
        <source>{paper}: en tom stjerne</source>
        <translation>{paper}: a blank star</translation>
    </message>
    <message>
        <source>{reason} til kopien. {either}</source>
        <translation>{reason} for the backup. {either}</translation>
    </message>
    <message>
        <source>{reason} {in_place}</source>
        <translation>{reason} {in_place}</translation>
    </message>
    <message>
        <source>{reason} {waiting}</source>
        <translation>{reason} {waiting}</translation>
    </message>
    <message>
        <source>{ref} findes i forvejen med et andet indhold og er ikke rørt. Giv det nye et nyt versionsnummer.</source>
        <translation>{ref} is here already with another content and has not been touched. Give the new one a new version number.</translation>
    </message>
    <message>
        <source>{rest} er ikke besvaret. Det er helt i orden at springe over.</source>
        <translation>{rest} not answered. It is quite all right to skip.</translation>
    </message>
    <message>
        <source>{role} og teamleder</source>
        <translation>{role} and team leader</translation>
    </message>
    <message>
        <source>{role}, {roles} i {part_words}</source>
        <translation>{role}, {roles} in {part_words}</translation>
    </message>
    <message>
        <source>{said} kl. {hour}:{minute:02}</source>
        <translation>{said} at {hour}:{minute:02}</translation>
    </message>
    <message>
        <source>{said} {count} er ladet ude.</source>
        <translation>{said} {count} left out.</translation>
    </message>
    <message>
        <source>{section_sign} fra {day}</source>
        <translation>{section_sign} from {day}</translation>
    </message>
    <message>
        <source>{sent}. Alt, der er skrevet her, ligger på serveren.{confirmed}</source>
        <translation>{sent}. Everything written here is on the server.{confirmed}</translation>
    </message>
    <message>
        <source>{short}: {number}{it}.</source>
        <translation>{short}: {number}{it}.</translation>
    </message>
    <message>
        <source>{short}: {unreadable}</source>
        <translation>{short}: {unreadable}</translation>
    </message>
    <message>
        <source>{sign} {named}{more} kan ikke trykkes. Skriv {it} på en anden måde.</source>
        <translation>{sign} {named}{more} cannot be printed. Write {it} another way.</translation>
    </message>
    <message>
        <source>{spoken} er ikke gemt.</source>
        <translation>{spoken} is not saved.</translation>
    </message>
    <message>
        <source>{spoken} er ikke lagt i printkøen.</source>
        <translation>{spoken} is not put in the print queue.</translation>
    </message>
    <message>
        <source>{spoken} er ikke printet.</source>
        <translation>{spoken} is not printed.</translation>
    </message>
    <message>
        <source>{start} Trukket tilbage {day}.</source>
        <translation>{start} Withdrawn {day}.</translation>
    </message>
    <message>
        <source>{still} åbne aftaler</source>
        <translation>{still} open agreements</translation>
    </message>
    <message>
        <source>{team} skal have en anden leder.</source>
        <translation>{team} needs another leader.</translation>
    </message>
    <message>
        <source>{text}: {list}</source>
        <translation>{text}: {list}</translation>
    </message>
    <message>
        <source>{things}
på net</source>
        <translation>{things}
for network</translation>
    </message>
    <message>
        <source>{things} på at blive sendt.</source>
        <translation>{things} to be sent.</translation>
    </message>
    <message>
        <source>{things} på at komme med.</source>
        <translation>{things} to be taken along.</translation>
    </message>
    <message>
        <source>{tie_word} bånd til {name}</source>
        <translation>{tie_word} tie to {name}</translation>
    </message>
    <message>
        <source>{tie} bånd</source>
        <translation>{tie} tie</translation>
    </message>
    <message>
        <source>{title} Hvad siger {called}?</source>
        <translation>{title} What does {called} say?</translation>
    </message>
    <message>
        <source>{title} er tabt eller stjålet</source>
        <translation>{title} is lost or stolen</translation>
    </message>
    <message>
        <source>{title} kommer med</source>
        <translation>{title} is included</translation>
    </message>
    <message>
        <source>{title} til Pejlemærke
{name}</source>
        <translation>{title} for Pejlemærke
{name}</translation>
    </message>
    <message>
        <source>{title} til {to}</source>
        <translation>{title} to {to}</translation>
    </message>
    <message>
        <source>{title}, udgave {version}, {there}.</source>
        <translation>{title}, edition {version}, {there}.</translation>
    </message>
    <message>
        <source>{title}, {is_open}</source>
        <translation>{title}, {is_open}</translation>
    </message>
    <message>
        <source>{title}, {whose}, lagt her {since}</source>
        <translation>{title}, {whose}, put here {since}</translation>
    </message>
    <message>
        <source>{title}: kommer med på tryk</source>
        <translation>{title}: is printed</translation>
    </message>
    <message>
        <source>{title}: trykkes ikke</source>
        <translation>{title}: is not printed</translation>
    </message>
    <message>
        <source>{told} 50 er det, man regnede med.</source>
        <translation>{told} 50 is what was expected.</translation>
    </message>
    <message>
        <source>{told} Det er i det område, hvor {told2}</source>
        <translation>{told} In the questionnaire’s words for that range: {told2}</translation>
    </message>
    <message>
        <source>{told} kan ikke læses. Skriv nummeret fra listen, kolon og others eller law.</source>
        <translation>{told} cannot be read. Write the number from the list, a colon and others or law.</translation>
    </message>
    <message>
        <source>{told} · skrevet ned af {writer}</source>
        <translation>{told} · written down by {writer}</translation>
    </message>
    <message>
        <source>{to} bliver koordinator, og {whose} {then}. Det, {whose} allerede har hentet, kan ingen tage tilbage.</source>
        <translation>{to} becomes the coordinator, and {whose} {then}. What {whose} has already fetched, nobody can take back.</translation>
    </message>
    <message>
        <source>{to} er koordinator hos {those} efter {whose}. Det sker hos dem, når I har synket.</source>
        <translation>{to} is the coordinator of {those} after {whose}. It happens there once you have synced.</translation>
    </message>
    <message>
        <source>{unasked} at ringe til har ikke sagt ja til papir</source>
        <translation>{unasked} to call have not said yes to paper</translation>
    </message>
    <message>
        <source>{value} af 10</source>
        <translation>{value} of 10</translation>
    </message>
    <message>
        <source>{value} af {top}</source>
        <translation>{value} of {top}</translation>
    </message>
    <message>
        <source>{waiting} linje venter på {whose} ja</source>
        <translation>{waiting} line waiting for {whose} yes</translation>
    </message>
    <message>
        <source>{waiting} linjer venter på {whose} ja</source>
        <translation>{waiting} lines waiting for {whose} yes</translation>
    </message>
    <message>
        <source>{waiting} venter på et ja fra {called}</source>
        <translation>{waiting} waiting for a yes from {called}</translation>
    </message>
    <message>
        <source>{waiting} venter på {whose} ja</source>
        <translation>{waiting} waiting for {whose} yes</translation>
    </message>
    <message>
        <source>{weekday_name} {day}. {month_name} kl. {hour}:{minute:02}</source>
        <translation>{weekday_name} {day} {month_name} at {hour}:{minute:02}</translation>
    </message>
    <message>
        <source>{what} efter</source>
        <translation>{what} after</translation>
    </message>
    <message>
        <source>{what} før</source>
        <translation>{what} before</translation>
    </message>
    <message>
        <source>{what} til {whom}</source>
        <translation>{what} to {whom}</translation>
    </message>
    <message>
        <source>{when} {all}</source>
        <translation>{when} {all}</translation>
    </message>
    <message>
        <source>{whose} egen plan. Skriv den sammen, når der er ro på.</source>
        <translation>{whose} own plan. Write it together when things are calm.</translation>
    </message>
    <message>
        <source>{whose} egne ord</source>
        <translation>{whose} own words</translation>
    </message>
    <message>
        <source>{whose} ord</source>
        <translation>{whose} words</translation>
    </message>
    <message>
        <source>{whose} ord. {called} har sagt ja{it}.</source>
        <translation>{whose} words. {called} has said yes{it}.</translation>
    </message>
    <message>
        <source>{whose} punkt</source>
        <translation>{whose} point</translation>
    </message>
    <message>
        <source>{whose} punkter</source>
        <translation>{whose} points</translation>
    </message>
    <message>
        <source>{whose} sluttede {day}</source>
        <translation>{whose} ended {day}</translation>
    </message>
    <message>
        <source>{whose} slutter om {left} dage</source>
        <translation>{whose} ends in {left} days</translation>
    </message>
    <message>
        <source>{whose} slutter {it}</source>
        <translation>{whose} ends {it}</translation>
    </message>
    <message>
        <source>{who} måtte kun læse.</source>
        <translation>{who} was only allowed to read.</translation>
    </message>
    <message>
        <source>{who} om en borger, du ikke følger</source>
        <translation>{who} about a citizen you do not follow</translation>
    </message>
    <message>
        <source>{who} om {called}</source>
        <translation>{who} about {called}</translation>
    </message>
    <message>
        <source>{who} var ikke med hos borgeren, da det blev skrevet.</source>
        <translation>{who} was not with the citizen when it was written.</translation>
    </message>
    <message>
        <source>{who} {seen_words}</source>
        <translation>{who} {seen_words}</translation>
    </message>
    <message>
        <source>{who} {seen_words} ({where_words})</source>
        <translation>{who} {seen_words} ({where_words})</translation>
    </message>
    <message>
        <source>{who}, står her to gange med samme CPR-nummer.</source>
        <translation>{who}, stands here twice with the same CPR number.</translation>
    </message>
    <message>
        <source>{who}. Er det den samme?</source>
        <translation>{who}. Is it the same person?</translation>
    </message>
    <message>
        <source>{who}.{dream} Sidst sammen: {last}. Næste kig på planen: {look}.</source>
        <translation>{who}.{dream} Last together: {last}. Next look at the plan: {look}.</translation>
    </message>
    <message>
        <source>{words} og {rest} min.</source>
        <translation>{words} and {rest} min.</translation>
    </message>
    <message>
        <source>{words} til {to}</source>
        <translation>{words} to {to}</translation>
    </message>
    <message>
        <source>{words} · {who_answered} · {count} i alt</source>
        <translation>{words} · {who_answered} · {count} in all</translation>
    </message>
    <message>
        <source>{words}{words2} gjort før</source>
        <translation>{words}{words2} done before</translation>
    </message>
    <message>
        <source>{word}</source>
        <translation>{word}</translation>
    </message>
    <message>
        <source>{word} bånd</source>
        <translation>{word} tie</translation>
    </message>
    <message>
        <source>{word} hos {called} er stadig kladde</source>
        <translation>{word} about {called} is still a draft</translation>
    </message>
    <message>
        <source>{} minutter uden brug</source>
        <translation>{} minutes without use</translation>
    </message>
    <message>
        <source>§ 105 i almenboligloven</source>
        <translation>section 105 of the Social Housing Act</translation>
    </message>
    <message>
        <source>§ 107 – et sted at bo for en tid</source>
        <translation>§ 107 – a place to live for a time</translation>
    </message>
    <message>
        <source>§ 108 – et sted at bo i lang tid</source>
        <translation>§ 108 – a place to live for a long time</translation>
    </message>
    <message>
        <source>§ 82 a – hjælp i en gruppe</source>
        <translation>§ 82 a – help in a group</translation>
    </message>
    <message>
        <source>§ 82 b – tidsbegrænset støtte, højst seks måneder</source>
        <translation>§ 82 b – support for a limited time, at most six months</translation>
    </message>
    <message>
        <source>§ 82 c – hjælp, når det haster</source>
        <translation>§ 82 c – help when it is urgent</translation>
    </message>
    <message>
        <source>§ 82 d – tidlig hjælp</source>
        <translation>§ 82 d – early help</translation>
    </message>
    <message>
        <source>§ 83 – hjælp i hjemmet</source>
        <translation>§ 83 – help at home</translation>
    </message>
    <message>
        <source>§ 85 – bostøtte</source>
        <translation>§ 85 – support worker</translation>
    </message>
    <message>
        <source>· udgave {version} · {licences}</source>
        <translation>· edition {version} · {licences}</translation>
    </message>
    <message>
        <source>Åben rådgivning</source>
        <translation>Drop-in</translation>
    </message>
    <message>
        <source>Åbn</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Åbn drømme og mål</source>
        <translation>Open dreams and goals</translation>
    </message>
    <message>
        <source>Åbn mødet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Åbn mødet med {called}</source>
        <translation>Open the meeting with {called}</translation>
    </message>
    <message>
        <source>Åbn organisationen</source>
        <translation>Open the organisation</translation>
    </message>
    <message>
        <source>Åbn planen</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Åbn {called}</source>
        <translation>Open {called}</translation>
    </message>
    <message>
        <source>Åbn {full_name}</source>
        <translation>Open {full_name}</translation>
    </message>
    <message>
        <source>Åbnet</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Én</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Én låst PDF, med hjemmesiden og data lagt ind i.</source>
        <translation>One locked PDF, with the web page and the data inside.</translation>
    </message>
    <message>
        <source>Én ting på hver linje.</source>
        <translation>One thing on each line.</translation>
    </message>
    <message>
        <source>Ét</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Ét ark bliver til et lille hæfte. Fold det i otte, klip den tykke streg, og skub det sammen.</source>
        <translation>One sheet becomes a small booklet. Fold it in eight, cut the thick line, and push it together.</translation>
    </message>
    <message>
        <source>Ét navn kommer frem, når du zoomer ind</source>
        <translation>One name appears when you zoom in</translation>
    </message>
    <message>
        <source>Ét nyt</source>
        <translation>One new thing</translation>
    </message>
    <message>
        <source>Ønske</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Ønskes igen</source>
        <translation>Wished for again</translation>
    </message>
    <message>
        <source>åbnede</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>åbnede {called}</source>
        <translation>opened {called}</translation>
    </message>
    <message>
        <source>ændrede drømmen</source>
        <translation>changed the dream</translation>
    </message>
    <message>
        <source>ændrede målet</source>
        <translation>changed the goal</translation>
    </message>
    <message>
        <source>én på kortet</source>
        <translation>one on the map</translation>
    </message>
    <message>
        <source>ét</source>
        <translation>one</translation>
    </message>
    <message>
        <source>ønskes igen</source>
        <translation>wished for again</translation>
    </message>
    <message>
        <source>øverst i filen</source>
        <translation>at the top of the file</translation>
    </message>
    <message>
        <source>”asked_if” kan ikke bygge på ”{found}”, for der svares med en tekst.</source>
        <translation>“asked_if” cannot build on “{found}”, for it is answered with a text.</translation>
    </message>
    <message>
        <source>”asked_if” nævner ”{found}”, som ikke er et tidligere spørgsmål.</source>
        <translation>“asked_if” mentions “{found}”, which is not an earlier question.</translation>
    </message>
    <message>
        <source>”scoring” nævner ”{found}”, som ikke er et spørgsmål.</source>
        <translation>“scoring” mentions “{found}”, which is not a question.</translation>
    </message>
    <message>
        <source>”shape” og ”scoring” skal begge være gas, eller ingen af dem.</source>
        <translation>“shape” and “scoring” must both be gas, or neither of them.</translation>
    </message>
    <message>
        <source>”{bare}”</source>
        <translation>“{bare}”</translation>
    </message>
    <message>
        <source>”{found}” er ikke en adresse på en server. Den ser ud som https://central.kommune.dk.</source>
        <translation>“{found}” is not the address of a server. It looks like https://central.kommune.dk.</translation>
    </message>
    <message>
        <source>”{found}” er ikke sikker, for den begynder ikke med https. Skriv https:// foran, eller spørg driften om den rigtige adresse.</source>
        <translation>“{found}” is not secure, for it does not begin with https. Write https:// before it, or ask IT operations for the right address.</translation>
    </message>
    <message>
        <source>”{found}” er nævnt før. Hvert id kan kun stå én gang.</source>
        <translation>“{found}” has been mentioned before. Each id can only be there once.</translation>
    </message>
    <message>
        <source>”{found}” kan ikke bruges som ”{key}”. Brug små bogstaver a-z, tal og _, og begynd med et bogstav.</source>
        <translation>“{found}” cannot be used as “{key}”. Use small letters a-z, digits and _, and begin with a letter.</translation>
    </message>
    <message>
        <source>”{found}” kan ikke regnes med, for det bliver ikke altid spurgt om.</source>
        <translation>“{found}” cannot be counted, for it is not always asked.</translation>
    </message>
    <message>
        <source>”{found}” kan ikke regnes med, for svaret er ikke ét tal.</source>
        <translation>“{found}” cannot be counted, for the answer is not one number.</translation>
    </message>
    <message>
        <source>”{found}” passer ikke med afsnittets ”part_of”. Spørgsmål fra et andet skema hedder ”skema.spørgsmål”.</source>
        <translation>“{found}” does not match the section’s “part_of”. Questions from another questionnaire are called “questionnaire.question”.</translation>
    </message>
    <message>
        <source>”{found}” skal være et skemas id og version, for eksempel who5@1.</source>
        <translation>“{found}” must be a questionnaire’s id and version, for example who5@1.</translation>
    </message>
    <message>
        <source>”{group}” er en forkortelse. Skriv ordene helt ud, så alle kan være med.</source>
        <translation>“{group}” is an abbreviation. Write the words in full, so that everyone can follow.</translation>
    </message>
    <message>
        <source>”{item}” kan ikke besvares med {found}.</source>
        <translation>“{item}” cannot be answered with {found}.</translation>
    </message>
    <message>
        <source>”{key}” er for lang. Der er plads til {most} tegn.</source>
        <translation>“{key}” is too long. There is room for {most} characters.</translation>
    </message>
    <message>
        <source>”{key}” er tom.</source>
        <translation>“{key}” is empty.</translation>
    </message>
    <message>
        <source>”{key}” har tegn, der ikke kan ses.</source>
        <translation>“{key}” has characters that cannot be seen.</translation>
    </message>
    <message>
        <source>”{key}” kan ikke være ”{found}”. Vælg en af disse: {known}.</source>
        <translation>“{key}” cannot be “{found}”. Choose one of these: {known}.</translation>
    </message>
    <message>
        <source>”{key}” kendes ikke her.</source>
        <translation>“{key}” is not known here.</translation>
    </message>
    <message>
        <source>”{key}” skal stå i {{ }}.</source>
        <translation>“{key}” must be in {{ }}.</translation>
    </message>
    <message>
        <source>”{key}” skal være en liste i [ ].</source>
        <translation>“{key}” must be a list in [ ].</translation>
    </message>
    <message>
        <source>”{key}” skal være en tekst.</source>
        <translation>“{key}” must be a text.</translation>
    </message>
    <message>
        <source>”{key}” skal være et helt tal fra {low} til {high}.</source>
        <translation>“{key}” must be a whole number from {low} to {high}.</translation>
    </message>
    <message>
        <source>”{key}” skal være et tal over 0 og højst {high}.</source>
        <translation>“{key}” must be a number above 0 and at most {high}.</translation>
    </message>
    <message>
        <source>”{key}” skal være true eller false.</source>
        <translation>“{key}” must be true or false.</translation>
    </message>
    <message>
        <source>”{key}” står her to gange.</source>
        <translation>“{key}” is here twice.</translation>
    </message>
    <message>
        <source>”{own}”</source>
        <translation>“{own}”</translation>
    </message>
    <message>
        <source>”{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>”{text}” er et langt ord. Findes der et kortere, som borgeren selv bruger?</source>
        <translation>“{text}” is a long word. Is there a shorter one that the citizen uses?</translation>
    </message>
    <message>
        <source>”{text}” er et tungt ord. Kan det siges med et ord fra hverdagen?</source>
        <translation>“{text}” is a heavy word. Can it be said with an everyday word?</translation>
    </message>
    <message>
        <source>”{text}” siger ikke, hvem der gør det. Skriv, hvem der gør hvad.</source>
        <translation>“{text}” does not say who does it. Write who does what.</translation>
    </message>
    <message>
        <source>”{text}” taler til eller om den, målet tilhører. Lad målet sige ”{said}”.</source>
        <translation>“{text}” speaks to or about the person the goal belongs to. Let the goal say “{said}”.</translation>
    </message>
    <message>
        <source>”{told}” er et fagord. Måske: {said}</source>
        <translation>“{told}” is a professional term. Perhaps: {said}</translation>
    </message>
    <message>
        <source>”{told}” kan undværes.</source>
        <translation>“{told}” can be left out.</translation>
    </message>
    <message>
        <source>”{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>”{words}” står ikke på indbydelsen, for der står, hvor borgeren bor. Skriv det på en anden måde.</source>
        <translation>”{words}” is not on the invitation, for it says where the citizen lives. Write it in another way.</translation>
    </message>
</context>
</TS>
