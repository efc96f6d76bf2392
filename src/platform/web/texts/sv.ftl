# Gränssnittets texter. Nycklarna är desamma på alla språk; $n är ett tal, $x en text.

## Ramen
skip-to-content = Hoppa till innehållet
nav-main = Huvudmeny
nav-front = Startsida
nav-strategy = Strategi
nav-indicators = Indikatorer
nav-calendar = Årsklocka
nav-international = Internationellt
nav-networks = Nätverk
nav-people = Personer och organ
nav-search = Sök
choose-language = Språk
all-organisations = Alla organisationer
accessibility = Tillgänglighet
texts-in-other-languages = En del av texterna på den här sidan finns inte på svenska och visas på sitt eget språk.
organisation-ended = Den här organisationen upphörde den { $x }.
source = Källa
credit = Bild
all = Alla
year = År
day = Dag
example = exempeldata
previous = Föregående
next = Nästa
remark = Anmärkning om källan

## Startsidor
portal-title = Vart regionen är på väg och hur den tar sig dit
portal-lead = Landskapsförbundens, städernas och fylkenas strategier, åtgärder och internationella nätverk: vad som har beslutats, vem som gör det, när det ska vara klart och med vem.
standing-now = Läget för åtgärderna, { $x }
standing-explained = Inga lägesrapporter har publicerats ännu, så här visas vad tidsplanerna säger.
to-whole-strategy = Hela strategin
all-strategies = Alla strategier
quarter-way = Så går kvartalsgenomgången till
pages = Sidor
beside = Mer här

## Strategier
strategies = Strategier
strategies-lead = Beslutade och föreslagna strategier och program, de gällande först.
strategies-none = Ingen strategi har publicerats ännu.
state-draft = Utkast
state-in-force = Gällande
state-superseded = Ersatt
state-ended = Perioden är slut
notice-draft = Det här är ett utkast.
notice-superseded = Den här strategin har ersatts av en nyare.
notice-ended = Strategins period är slut.
decided-by = Beslutad av
views = Vyer över strategin
view-tree = Mål och åtgärder
view-map = Strategikarta
view-timeline = Tidslinje
way = Du är här
goals = Mål
goals-below = Underordnade mål
goals-count = { $n ->
    [one] { $n } mål
   *[other] { $n } mål
}
measures-count = { $n ->
    [one] { $n } åtgärd
   *[other] { $n } åtgärder
}
measures-found = { $n ->
    [0] Ingen åtgärd motsvarar filtren.
    [one] { $n } åtgärd motsvarar filtren.
   *[other] { $n } åtgärder motsvarar filtren.
}
values = Värderingar
target-state = Måltillstånd
other-titles = Förekommer också som
code-given = Källan anger ingen kod; den här är portalens egen.
red-thread = Mål som hänger ihop
networks-serving = Nätverk som stöder det här målet
filter = Filtrera
filter-clear = Rensa filtren
responsible = Ansvarig
standing = Läge

## Åtgärder
measure = Åtgärd
measures-beside = Intilliggande åtgärder
overview-title = På översiktssidan
card-steps = Konkreta steg
card-schedule = Tidsplan
card-none = Källan anger inget.
card-missing = Källan anger bara åtgärdens rubrik; det finns inget åtgärdskort ännu.
leads = huvudansvar
in-source = I källan
schedule-overview = Hela perioden
schedule-card = Arbetet enligt åtgärdskortet
schedule-unread = kan inte läsas som datum
step-done = gjort { $x }
phase-planned = planerad
phase-under_way = pågår
phase-done = slutförd
phase-dropped = slopad
standing-done = Slutförd
standing-on-track = Följer tidsplanen
standing-at-risk = Risk för försening
standing-late = Efter tidsplanen
standing-running = Ska vara i gång nu
standing-upcoming = Har inte börjat
standing-over = Tiden har gått ut, ingen rapport
standing-unscheduled = Ingen tidsplan
standing-dropped = Slopad
standings-done = { $n } har slutförts
standings-on-track = { $n } följer tidsplanen
standings-at-risk = { $n } med risk för försening
standings-late = { $n } efter tidsplanen
standings-running = { $n } ska vara i gång nu
standings-upcoming = { $n } har inte börjat
standings-over = { $n ->
    [one] { $n } där tiden har gått ut och rapport saknas
   *[other] { $n } där tiden har gått ut och rapport saknas
}
standings-unscheduled = { $n } utan tidsplan
standings-dropped = { $n } har slopats
reason-done = Åtgärden har slutförts.
reason-dropped = Åtgärden har slopats.
reason-no-report = Ingen lägesrapport har publicerats.
reason-over-without-report = Tidsplanen har löpt ut och ingen lägesrapport har publicerats.
reason-over = Tidsplanen har löpt ut och åtgärden är inte slutförd.
reason-few-steps = Det mesta av tiden har gått och mindre än hälften av stegen är klara.
reason-no-period = Åtgärden följs upp; det finns ingen tidsplan att jämföra med.
reason-within-period = Åtgärden följs upp och tidsplanen har inte löpt ut.

## Karta och tidslinje
map-lead = Hela strategin på en sida.
map-as-list = Samma som lista
model-input = Vad strategin utgår från
model-foundation = Vad den vilar på
model-area = Vem som genomför den
model-follow-up = Hur den följs upp
model-steering = Vad den styr
timeline-lead = När varje åtgärd genomförs. En del som bara har kontur betyder att källan anger en månad, en årstid, ett kvartal eller ett år, inte en dag.
timeline-description = Varje åtgärd visas som en stapel på en linje av år; tabellen nedanför har samma tidsplaner.
timeline-none = Ingen tidsplan har publicerats.
timeline-table = Åtgärdernas tidsplaner
timeline-whole = Hela perioden
timeline-card = Arbetet enligt åtgärdskortet
timeline-unsure = Börjar eller slutar under den här tiden
timeline-deadline = Tidsfrist
timeline-today = I dag

## Indikatorer
indicator = Indikator
indicators = Indikatorer
indicators-lead = Hur mål och åtgärder följs upp. Även gjort eller inte gjort räknas som en indikator.
indicators-none = Inga indikatorer har publicerats ännu.
indicators-count = { $n ->
    [one] { $n } indikator
   *[other] { $n } indikatorer
}
indicator-how = Hur den mäts
indicator-of = Hör till
indicator-done = Gjort eller inte
indicator-number = Tal
indicator-judged = Bedömning i ord
readings = Utfall
reading = Utfall
readings-none = Inga utfall har publicerats ännu.
target = målvärde
yes-done = gjort
not-done = inte gjort

## Årsklocka
calendar-lead = Det som återkommer varje år: genomgångar, utvärderingar och planer. När källan bara säger hur ofta något sker visar cirkeln det, och inga datum hittas på.
calendar-none = Inga återkommande processer har publicerats ännu.
ring-description = En cirkel för varje återkommande process, med en båge för varje gång den infaller under året; den numrerade listan innehåller samma uppgifter.
recurring = Återkommande
every-month = Varje månad
every-quarter = Varje kvartal
every-half-year = Två gånger om året
every-year = En gång om året
endings = Det som går mot sitt slut
what-ends = Vad som slutar
ending-measure = åtgärd
ending-strategy = strategi
ending-agreement = avtal

## Personer
people-lead = Vem som bär ansvaret: organ, enheter, befattningar och grupper. Personer nämns vid namn bara när en offentlig källa gör det.
people-none = Inga personer eller organ har publicerats ännu.
parties-body = Organ
parties-unit = Enheter
parties-post = Befattningar
parties-group = Grupper
parties-person = Personer
party-body = Organ
party-unit = Enhet
party-post = Befattning
party-group = Grupp
party-person = Person
leads-count = { $n ->
    [one] leder { $n } åtgärd
   *[other] leder { $n } åtgärder
}
leads-measures = Leder dessa åtgärder
takes-part-in = Deltar i dessa åtgärder
duties = Ansvar i internationella ärenden
contact-of = Kontakt för
held-by = Innehavare
posts-of = Befattningar
parts-of = Ingår här
forum-place = Plats i kvartalsgenomgången: { $x }.

## Internationellt
international-none = Sidan om det internationella arbetet har inte skrivits ännu.
in-short = I korthet
networks-lead = Vem organisationen samarbetar med över gränserna och varför.
networks-none = Inga nätverk har publicerats ännu.
networks-on-map = Nätverken på kartan
quarter-1 = kvartal 1 { $x }
networks-none-of-kind = Inga nätverk av det här slaget.
kinds-theme = Temanätverk
kinds-representation = Representationer
kinds-sister-city = Vänorter
kinds-political = Politiskt samarbete
kinds-regional = Regionalt samarbete
kinds-actors = Aktörsnätverk
quarter-2 = kvartal 2 { $x }
quarter-3 = kvartal 3 { $x }
quarter-4 = kvartal 4 { $x }
network-kinds = Typer av nätverk
kind = Typ
kind-theme = Tematiskt nätverk
kind-representation = Representation
kind-sister-city = Vänort
kind-political = Politiskt samarbete
kind-regional = Regionalt samarbete
kind-actors = Aktörsnätverk
our-role = Vår roll
our-place = Vår plats i nätverket
since-year = sedan { $x }
member-since = Medlem sedan
agreement-period = Avtalsperiod
contact-unit = Kontakt
serves-goals = Stöder dessa mål
governance = Hur det leds
seat = Säte
founded = Grundat
size = Storlek
homepage = Webbplats
members = Medlemmar
also-in-it = Andra i portalen som är med
map-of-networks = Europakarta med nätverkens säten; listan har samma platser
map-source = Konturer: Natural Earth, fritt material (public domain). Nätverk utan känt säte finns bara i listan.

## Sökning
search-label = Vad söker du?
search-help = Ett ord, början av ett ord eller en kod, till exempel 1.2-B
search-do = Sök
search-found = { $n ->
    [one] { $n } träff
   *[other] { $n } träffar
}
search-nothing = Inga träffar på ”{ $x }”
search-nothing-help = Prova färre eller kortare ord eller ett annat språk.
search-everywhere = Sök i alla organisationer
found-strategy = Strategi
found-chapter = Kapitel
found-goal = Mål
found-measure = Åtgärd
found-step = Konkret steg
found-indicator = Indikator
found-party = Personer och organ
found-page = Sida
found-network = Nätverk

## Tillgänglighetsutlåtande
accessibility-lead = Den här portalen är gjord för att kunna användas av alla. Utlåtandet berättar vad som har gjorts och hur du får hjälp.
accessibility-aim = Vad vi strävar efter
accessibility-aim-text = Sidorna är gjorda för att uppfylla riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2 på nivå AA. De fungerar med enbart tangentbord, med skärmläsare, utan skript, i ljust och mörkt läge, på smal skärm och på papper.
accessibility-how = Hur det kontrolleras
accessibility-how-text = Alla typer av sidor kontrolleras maskinellt i en riktig webbläsare, i ljust och mörkt läge och på smal skärm. Ingen utomstående bedömning har gjorts ännu.
accessibility-limits = Kända brister
accessibility-limit-languages = En del av innehållet finns bara på organisationens eget språk. Innehållet är märkt med sitt språk.
accessibility-limit-pictures = Strategikartan, tidslinjen och Europakartan är breda och rullas i sidled på en smal skärm. Samma information finns som text.
accessibility-finland = Finland
accessibility-finland-text = I Finland tillämpas lagen om tillhandahållande av digitala tjänster (306/2019). Ge respons om tillgängligheten till organisationen, som svarar inom 14 dagar. Om du inte är nöjd med svaret eller inte får något svar inom 14 dagar kan du anföra klagomål hos tillsynsmyndigheten, Transport- och kommunikationsverket Traficom.
accessibility-norway = Norge
accessibility-norway-text = I Norge publicerar varje organisation sitt tillgänglighetsutlåtande på uustatus.no, där det också går att ge respons.

## Fel
error-400 = Adressen kan inte läsas
error-400-help = En del av adressen, till exempel ett filter, är okänd för den här sidan.
error-404 = Sidan hittades inte
error-404-help = Adressen kan vara felskriven, eller så har sidan flyttats eller är inte offentlig.
error-405 = Sidan kan inte användas så
error-405-help = Adressen tar inte emot den här typen av begäran.
error-408 = Begäran tog för lång tid
error-408-help = Förbindelsen kan vara långsam. Försök igen.
error-413 = För mycket skickades på en gång
error-413-help = Det som skickades är större än vad sidan tar emot.
error-414 = Adressen är för lång
error-414-help = Förkorta adressen eller börja från startsidan.
error-422 = Något behöver rättas
error-422-help = Kontrollera det du fyllt i.
error-429 = För många försök
error-429-help = Vänta en stund och försök igen.
error-500 = Något gick fel hos oss
error-500-help = Felet har registrerats. Försök igen; om det upprepas, uppge numret nedan för oss.
error-503 = Tjänsten är överbelastad eller har ett avbrott
error-503-help = Försök igen om en stund.
error-detail = Kunde inte tolkas:
error-incident = Felnummer:
error-to-front = Till startsidan
error-to-search = Sök

## Konton
sign-in = Logga in
sign-in-lead = För organisationernas personal och förtroendevalda. För att läsa behövs inget konto.
sign-in-wrong = E-postadressen eller lösenordet är fel.
sign-in-wait = För många försök. Vänta 15 minuter och försök igen.
sign-out = Logga ut
sign-out-everywhere = Logga ut på alla enheter
email = E-postadress
password = Lösenord
password-old = Nuvarande lösenord
password-new = Nytt lösenord
password-help = Minst 12 tecken. Flera ord är lätta att minnas.
password-short = Det nya lösenordet har färre än 12 tecken.
password-long = Det nya lösenordet har fler än 256 tecken.
password-old-wrong = Det nuvarande lösenordet är fel.
password-change = Byt lösenord
account = Mitt konto
account-roles = Var jag arbetar
account-no-roles = Det här kontot har ingen roll i någon organisation.
role-reader = Läsare
role-reporter = Rapportör
role-editor = Redaktör
role-admin = Administratör
invitation = Välj ditt lösenord
invitation-lead = För { $x }. Länken fungerar en gång.
invitation-do = Spara lösenordet och logga in
sign-in-with = Logga in med { $x }
sign-in-by-password = Logga in med lösenord
elsewhere-lead = Du skickas vidare till { $x } för att logga in.
elsewhere-on = Fortsätt till { $x }
elsewhere-away = Inloggningstjänsten svarar inte just nu. Försök igen om en stund eller logga in med lösenord.
elsewhere-over = Den här inloggningen har gått ut eller påbörjades i en annan webbläsare. Logga in igen.
elsewhere-unproven = Svaret från inloggningstjänsten kunde inte bekräftas. Logga in igen.
elsewhere-denied = Inloggningstjänsten släppte inte in dig, eller så avbröt du inloggningen.
elsewhere-taken = Enligt inloggningstjänsten tillhör kontot med din e-postadress någon annan. Kontakta en administratör i din organisation.
account-elsewhere = Du loggar in med din organisations inloggningstjänst. Här finns inget lösenord att byta.
elsewhere-closed = Det här kontot har stängts.
password-forgotten = Har du glömt lösenordet?
reset = Glömt lösenord
reset-lead = Ange e-postadressen till ditt konto, så skickar vi en länk för att välja ett nytt lösenord.
reset-do = Skicka en länk
reset-asked = Om det finns ett konto med den här adressen som loggar in med lösenord är en länk på väg dit.
reset-asked-help = Länken fungerar en gång inom en timme. Om inget kommer inom några minuter, titta i skräpposten.
reset-no-mail = Den här portalen kan inte skicka e-post.
reset-ask-admin = En administratör i din organisation kan ordna en länk för att välja ett nytt lösenord.
reset-set = Välj ett nytt lösenord
mail-reset = Nytt lösenord till Suunta
mail-reset-lead = Någon, troligen du, har bett om ett nytt lösenord för kontot { $x }. Välj det här, en gång och inom en timme:
mail-reset-end = Om det inte var du behöver du inte göra något: det gamla lösenordet gäller fortfarande.
mail-invitation = Inbjudan till Suunta: { $x }
mail-invitation-lead = Du har bjudits in till Suunta, där { $x } är med. Välj ditt lösenord här, en gång och inom tre dagar:
mail-invitation-end = Om du inte väntade dig detta behöver du inte göra något.
role-by-group = genom grupp
address-unverified = adressen är inte verifierad
link-send = Skicka länk
link-make = Skapa länk
link-mailed = En länk för att välja lösenord har skickats till { $x }.
reset-made = Lämna den här länken vidare. Den fungerar en gång inom en timme.
error = Fel
error-summary = Något behöver rättas
staff = Konton och roller
staff-lead = Vem som kan logga in för den här organisationen och vad hen får göra.
role = Roll
role-of = Roll för { $x }
role-none = Ingen roll
save = Spara
invite = Bjud in
invited = inbjuden
invitation-made = Lämna den här länken vidare. Den fungerar en gång inom tre dagar.
email-wrong = Det här är ingen e-postadress.
