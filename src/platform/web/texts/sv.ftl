# Gränssnittets texter. Nycklarna är desamma på alla språk; $n är ett tal, $x en text.

## Ramen
skip-to-content = Hoppa till innehållet
nav-main = Huvudmeny
nav-menu = Meny
nav-front = Startsida
nav-strategy = Strategi
nav-indicators = Indikatorer
nav-calendar = Årsklocka
nav-international = Internationellt
nav-cooperation = Internationellt och samarbete
nav-networks = Nätverk
nav-people = Personer och organ
nav-search = Sök
choose-language = Språk
all-organisations = Alla organisationer
accessibility = Tillgänglighet
help = Hjälp
help-here = Så här gör du
help-desk = Vad du kan göra här, steg för steg
help-leads-to = Länkarna på den här sidan leder till
help-on-this-page = På den här sidan
help-others = Hjälp för andra
help-own = för dig
keys-save = sparar
keys-draft = sparar utkastet
keys-measures = nästa och föregående åtgärd
texts-in-other-languages = En del av innehållet på den här sidan finns inte på svenska och visas på sitt eget språk.
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
strategy-empty = Här kommer strategins mål och åtgärder att stå.
strategy-fill = Fyll i strategin: nivåer, mål, kapitel
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
    [one] huvudansvar för { $n } åtgärd
   *[other] huvudansvar för { $n } åtgärder
}
leads-measures = Har huvudansvaret för de här åtgärderna
takes-part-in = Deltar i de här åtgärderna
duties = Ansvar i internationella ärenden
contact-of = Kontakt för
held-by = Innehavare
posts-of = Befattningar
parts-of = Ingår här
forum-place = Plats i kvartalsgenomgången: { $x }.

## Internationellt
international-none = Sidan om det internationella arbetet har inte skrivits ännu.
international-write = Lägg till den: en sida med platsen ”Startsida för det internationella arbetet”
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
kind-theme = Temanätverk
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
serves-goals = Stöder de här målen
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
accessibility-checked = Resultat { $x }
accessibility-what = Vad som kontrollerades
accessibility-times = Kontroller
accessibility-faults = Fel
accessibility-what-rules = Reglerna i WCAG 2.2 på nivå A och AA samt god praxis, axe-core { $x }
accessibility-what-markup = Giltig HTML, CSS och SVG, Nu-kontrollen { $x }
accessibility-what-keyboard = Allt nås med enbart tangentbord i rätt ordning, och fokus syns
accessibility-what-size = Dubbel textstorlek och stora avstånd klipper inte av något
accessibility-what-narrow = På en skärm som är 320 bildpunkter bred rullas sidan inte i sidled
accessibility-what-colours = Med systemets egna färger har fält och knappar kanter
accessibility-what-names = Bilderna har ett namn för skärmläsare
accessibility-what-motion = Inget rör sig för den som inte vill ha rörelser
accessibility-what-script = Allt finns utan skript och utan fel
accessibility-feedback = Ge respons om tillgängligheten till:
accessibility-limits = Kända brister
accessibility-limit-languages = En del av innehållet finns bara på organisationens eget språk. Innehållet är märkt med sitt språk.
accessibility-limit-tables = Breda tabeller, till exempel kvartal sida vid sida, rullas i sidled på en smal skärm.
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
account-roles = Mina roller
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
reset-lead = Ange e-postadressen till ditt konto, så skickar vi dig en länk för att välja ett nytt lösenord.
reset-do = Skicka en länk
reset-asked = Om det finns ett konto med den här adressen som loggar in med lösenord är en länk på väg dit.
reset-asked-help = Länken fungerar en gång inom en timme. Om inget kommer inom några minuter, titta i skräpposten.
reset-no-mail = Den här portalen kan inte skicka e-post.
reset-ask-admin = En administratör i din organisation kan ge dig en länk för att välja ett nytt lösenord.
reset-set = Välj ett nytt lösenord
mail-reset = Nytt lösenord till Suunta
mail-reset-lead = Någon, troligen du, har bett om ett nytt lösenord för kontot { $x }. Välj ett nytt lösenord via den här länken. Den fungerar en gång, inom en timme:
mail-reset-end = Om det inte var du behöver du inte göra något: det gamla lösenordet gäller fortfarande.
mail-invitation = Inbjudan till Suunta: { $x }
mail-invitation-lead = Du har bjudits in till Suunta, där { $x } är med. Välj ditt lösenord via den här länken. Den fungerar en gång, inom tre dagar:
mail-invitation-end = Om du inte väntade dig den här inbjudan behöver du inte göra något.
role-by-group = genom grupp
address-unverified = adressen är inte verifierad
link-send = Skicka länk
link-make = Skapa länk
link-mailed = En länk för att välja lösenord har skickats till { $x }.
reset-made = Lämna den här länken vidare. Den fungerar en gång inom en timme.
error = Fel
error-summary = Något behöver rättas
staff = Konton och roller
staff-lead = Vilka som kan logga in för den här organisationen och vad de får göra.
role = Roll
role-of = Roll för { $x }
role-none = Ingen roll
save = Spara
invite = Bjud in
invited = inbjuden
invitation-made = Lämna den här länken vidare. Den fungerar en gång inom tre dagar.
email-wrong = Det här är ingen e-postadress.

records = Innehåll
records-lead = Alla uppgifter som organisationen visar och upprätthåller. Nytt innehåll är internt tills det görs offentligt.
records-none = Här finns inget ännu.
record-new = Nytt: { $x }
record-add = Lägg till: { $x }
record-gone = borttaget
record-in-use = Det här togs inte bort, eftersom något annat hänvisar till det. Ändra hänvisningen först.
record-organisation = Organisation
record-party = Person eller organ
record-holding = Innehavare av befattningen
record-forum = Forum
record-recurrence = Återkommande process
record-page = Sida
record-picture = Bild
record-source = Källa
record-strategy = Strategi
record-chapter = Kapitel
record-strategy-value = Värdering
record-model-box = Ruta i strategikartan
record-goal = Mål
record-measure = Åtgärd
record-step = Konkret steg
record-schedule = Tidsplan
record-responsibility = Ansvarig
record-indicator = Indikator
record-reading = Utfall
record-membership = Medlemskap
record-membership-goal = Mål som medlemskapet stöder
record-network = Nätverk
record-network-member = Medlem i nätverket
record-duty = Ansvar i internationella ärenden
record-thread = Koppling mellan mål
record-role-grant = Roll
records-organisation = Organisationens inställningar
records-party = Personer, befattningar, enheter och organ
records-holding = Innehavare av befattningen
records-forum = Forum för kvartalsgenomgången
records-recurrence = Årsklocka
records-page = Sidor
records-picture = Bilder
records-source = Källor
records-strategy = Strategier
records-chapter = Kapitel
records-strategy-value = Värderingar
records-model-box = Rutor i strategikartan
records-goal = Mål
records-measure = Åtgärder
records-step = Konkreta steg
records-schedule = Tidsplaner
records-responsibility = Ansvariga
records-indicator = Indikatorer
records-reading = Utfall
records-membership = Medlemskap i nätverk
records-membership-goal = Mål som medlemskapet stöder
records-network = Nätverksregister
records-network-member = Medlemmar i nätverket
records-duty = Ansvar i internationella ärenden
internal = Intern
public = Offentlig
internal-help = Bara organisationens egna användare ser det här.
public-help = Alla ser det här, om också den helhet som det hör till är offentlig.
make-public = Gör offentlig
make-internal = Gör intern
edit = Redigera
history = Ändringshistorik
history-none = Inga ändringar har registrerats ännu.
see-page = Visa sidan
remove = Ta bort
remove-ask = Ta bort ”{ $x }”?
remove-with = Samtidigt tas följande bort:
remove-help = Borttagningen kan ångras efteråt.
cancel = Avbryt
saved = Sparat.
undo = Ångra
undo-refused = Det här kunde inte ångras
undo-refused-help = Innehållet har ändrats efter det, eller så har något som det behöver tagits bort. Ingenting ändrades nu.
stale = Någon annan har sparat det här medan du skrev.
stale-help = Inget av det du skrev har gått förlorat. Där ni båda har ändrat samma fält står den andras text under din; den andras övriga ändringar finns redan i formuläret. Sammanför texterna och spara på nytt.
theirs = Sparat av någon annan:
theirs-empty = (tömt)
optional = (valfritt)
needed = (behövs när rapporten lämnas in)
choose-none = –
language-missing = saknas
language-required = saknas, obligatoriskt
level = Nivå { $n }
languages-missing = Språkversioner som saknas
languages-missing-lead = Texter som finns på något av organisationens språk men saknas på ett annat. Välj ett tal för att se dem; var och en leder direkt till sitt fält.
languages-missing-table = Texter som saknas, efter typ och språk
languages-missing-none = Inga texter saknas.
languages-only-one = Organisationen har bara ett språk. Andra läggs till i dess inställningar.
languages-required = obligatoriskt
languages-field = Fält
preview = Förhandsgranska i en ny flik
preview-notice = Förhandsgranskning: inget av det här har sparats.
period-check = Kontrollera hur det tolkas
period-language = Språk som tiden är skriven på
period-understood = Tolkas så här: { $x }
period-not-understood = Det här kunde inte tolkas som en tid. Texten sparas och visas som du skrev den, men den syns inte på tidslinjen.
period-not-understood-but = Allt kunde inte tolkas. Menade du: { $x }?
move-up = Flytta uppåt: { $x }
move-down = Flytta nedåt: { $x }
change-insert = Tillagt
change-update = Ändrat
change-delete = Borttaget
change-undo = Ångra den här ändringen
state-see = Visa innehållet efter den här ändringen
state-earlier = Tidigare innehåll
state-restore = Återställ det här innehållet
operator = driften
occasion-import = importerat från en fil
occasion-undo = ångrat
occasion-restore = tidigare innehåll återställt
occasion-place = flyttat
occasion-public = gjort offentligt
occasion-internal = gjort internt
occasion-decision = beslut registrerat
occasion-version = nästa version skapad
occasion-end = markerat som avslutat
occasion-thread = koppling mellan mål
audit = Ändringslogg
audit-lead = Alla ändringar i organisationens uppgifter i den ordning de har gjorts. Ingen kan ändra eller ta bort en rad; varje rad är bunden till den föregående med en kontrollsumma.
audit-kind = Typ av uppgift
audit-all = Alla
audit-who = Vem (en del av e-postadressen)
audit-since = Från och med
audit-until = Till och med
audit-file = Ladda ner de här raderna som en tabell (CSV)
audit-older = Äldre ändringar
wrong-required = Det här måste fyllas i.
wrong-forbidden = Det här innehåller ett osynligt tecken som kan vilseleda läsaren. Skriv utan det.
wrong-long = Det här är för långt.
wrong-choice = Det här kan inte väljas här.
wrong-number = Det här är inte ett tal som passar här.
wrong-day = Det här är inget datum. Skriv det så här: 9.9.2024.
wrong-slug = Använd små bokstäver a–z, siffror och enstaka bindestreck.
wrong-goal-code = Ett måls kod ser ut så här: 1 eller 1.2.
wrong-measure-code = En åtgärds kod ser ut så här: 1.2-B.
wrong-web = En webbadress börjar med https:// och innehåller namnet på en server.
wrong-country = Ett land anges med två stora bokstäver, till exempel FI.
wrong-time-zone = Det här är ingen tidszon. Skriv den till exempel så här: Europe/Helsinki.
wrong-languages = Skriv språkkoder, var och en bara en gång: fi, sv, nb, nn, en.
wrong-taken = Det här används redan någon annanstans.
wrong-contradiction = Det här strider mot något annat i formuläret.
wrong-below-itself = Ett mål kan inte vara underordnat sig självt.
wrong-too-deep = Det finns högst fyra nivåer.
field-name = Namn
field-title = Rubrik
field-short-name = Kort namn
field-summary = Sammanfattning
field-languages = Språk
field-required-languages = Obligatoriska språk
field-hue = Färg
field-time-zone = Tidszon
field-country = Land
field-homepage = Webbplats
field-ended-on = Upphörde den
field-successor = Vem som fortsätter verksamheten
field-source-id = Källa
field-source-heading = Rubrik i källan
field-kind = Typ
field-abbreviation = Förkortning
field-slug = Namn i webbadressen
field-within-id = Hör till
field-email = E-postadress
field-telephone = Telefon
field-contact-public = Visa kontaktuppgifterna för alla
field-published-until = Visas till och med
field-person-id = Person
field-starts-on = Från och med
field-ends-on = Till och med
field-body-id = Organ
field-task = Uppgift
field-description = Beskrivning
field-every = Hur ofta
field-months = Månader
field-party-id = Ansvarig
field-place = Plats
field-lead = Huvudansvar
field-body = Text
field-picture-id = Bild
field-alt = Vad bilden visar
field-caption = Bildtext
field-credit = Vems bilden är
field-publisher = Utgivare
field-key = Källans korta namn
field-language = Språk
field-dated = Daterad
field-note = Anmärkning
field-standing = Behandlingen hittills
field-period = Period
field-levels = Nivåernas namn
field-measure-word = Vad åtgärderna kallas
field-parent-id = Överordnat mål
field-code = Kod
field-code-printed = Koden finns i källan
field-label = Vad målet kallas
field-strategic-goal = Strategiskt mål
field-target-state = Måltillstånd
field-other-titles = Andra skrivsätt för rubriken
field-goal-id = Mål
field-overview-title = Rubrik på översiktssidan
field-responsible-wording = Ansvariga med källans ord
field-phase = Fas
field-status = Egen bedömning av läget
field-status-reason = Motivering till bedömningen
field-remark = Anmärkning om källan
field-done-on = Gjort (datum)
field-unit = Måttenhet
field-baseline = Utgångsvärde
field-target = Målvärde
field-rising = Vilken riktning är bättre
field-taken-on = Dag
table-area = Område
table-late = Rapporten sen
paper-pdf = PDF
paper-xlsx = Excel (XLSX)
field-value = Värde
field-done = Gjort eller inte
field-number = Nummer
field-layer = Skikt
field-network-id = Nätverk
field-role = Vår roll
field-benefit = Vår nytta
field-contact-id = Kontakt
field-since = Sedan (år)
field-cost-per-year = Kostnad per år (€)
field-hours-per-year = Arbetstimmar per år
field-renewal-decided-by = Beslut om fortsättning senast
field-seat = Säte
field-latitude = Latitud
field-longitude = Longitud
field-size = Antal medlemmar
field-governance = Hur det leds
field-fact-source = Källa till uppgifterna
field-visibility = Vem ser det här
field-state = Status
field-decided-by = Beslutad av
field-decided-on = Beslutsdatum
field-decided-section = Paragraf (§)
field-superseded-by = Ersatt av
field-other-goal-id = Det andra målet
field-position = Plats i listan
help-languages = Språkkoder i ordning; den första är organisationens eget språk: fi, sv, en.
help-required-languages = Varje text måste finnas på de här språken. Det som saknas visas i formulären och i strategikontrollen.
help-hue = Ett tal från 0 till 359 på färgcirkeln: 30 orange, 140 grönt, 205 havsblått, 260 blått, 330 rosa. Portalen väljer nyanser som går att läsa.
help-slug = En del av sidans adress. Om fältet är tomt bildas namnet av rubriken.
help-key = Om fältet är tomt bildas namnet av rubriken.
help-contact-public = Annars ser bara organisationens egna användare dem.
help-published-until = Personens sida visas inte längre efter den här dagen.
help-months = Lämna tomt om det är beslutat hur ofta men inte när.
help-body = Markdown: ## underrubrik, - lista, **fetstil**, [länk](https://…).
help-alt = För dem som inte ser bilden: vad i den som är viktigt här.
help-credit = Fotograf eller rättighetsinnehavare.
help-standing = Till exempel för vem ett utkast har presenterats och när.
help-period = Som man brukar skriva: 10-12/24, från hösten 2024, vid utgången av 2025.
help-window = Som man brukar skriva: 10-12/24, från hösten 2024, vid utgången av 2025.
help-levels = Uppifrån och ned, till exempel kritiskt utvecklingsområde och must-win battle (MWB).
help-measure-word = Lämna tomt för ”åtgärd”.
help-parent-id = Välj ett annat mål för att flytta det här målet och allt under det.
help-code = Koden som används på möten. Den är en del av sidans adress.
help-label = Till exempel MWB 1.2. Om fältet är tomt används koden.
help-other-titles = Ett på varje rad.
help-status = Om fältet är tomt visas det beräknade läget. En egen bedömning måste motiveras.
help-lead = Exakt en har huvudansvaret; den nya ersätter den tidigare.
help-network-id = Om nätverket inte finns i registret, lägg först till det där.
help-cost-per-year = Intern uppgift: visas aldrig för besökare.
help-fact-source = Dokumentets eller sidans rubrik och datum.
choice-place-page = Egen sida
choice-place-international = Startsida för det internationella arbetet
choice-place-international-section = Del av sidan om det internationella arbetet
choice-status-on-track = följer tidsplanen
choice-status-at-risk = risk för försening
choice-status-late = efter tidsplanen
choice-status-unknown = okänt
choice-schedule-card = Åtgärdskort
choice-schedule-overview = Översiktssida
choice-rising-true = Mer är bättre
choice-rising-false = Mindre är bättre
choice-done-true = Gjort
choice-done-false = Inte gjort
choice-layer-input = Vad strategin utgår från
choice-layer-foundation = Grund
choice-layer-area = Ansvarsområde
choice-layer-board = Styrelse
choice-layer-rule = Regel
choice-layer-follow-up = Uppföljning
choice-layer-steering = Styrning
choice-visibility-public = offentlig
choice-visibility-internal = intern
choice-flag-true = ja
choice-flag-false = nej
nav-admin = Administration
nav-staff = För organisationens egna användare
desk = Arbetsbord
desk-nobody = Ingen befattning eller person har kopplats till ditt konto här. En administratör gör det under Konton och roller.
desk-leads = Du har huvudansvaret
desk-due = Tidsfrist inom tre månader eller redan passerad
desk-late = Efter tidsplanen eller med risk för försening, och varför
desk-lead = Vad som väntar på dig, vad som är sent och vad som senast beslutades.
desk-report = Rapportera om
desk-agenda = Föredragningslista: { $x }
desk-over = tidsfristen har gått ut
desk-changed = Ändrat under de senaste två veckorna
desk-unchanged = Ingen har ändrat något.
desk-more = { $n ->
    [one] och en till
   *[other] och { $n } till
}
desk-waits = Väntar på dig
desk-nothing-waits = Ingenting väntar på dig.
desk-internal = Ännu inte offentligt
my-strategy = Strategin i mitt arbete
my-strategy-lead = För utvecklingssamtalet. Det som sägs där sparas inte i portalen.
my-strategy-serves = Arbetet stöder de här målen
health = Strategikontroll
health-count = { $n ->
    [one] { $n } iakttagelse
   *[other] { $n } iakttagelser
}
fault-too-many-battles = Fler än fem must-win battles (MWB)
fault-period-over = Tiden har gått ut
fault-no-target-state = Måltillstånd saknas
fault-no-lead = Ingen har huvudansvaret
fault-no-indicator = Indikator saknas
fault-no-schedule = Tidsplan saknas
fault-unread-schedule = Tidsplan som inte kunde tolkas som en tid
fault-code-skips = Ett nummer saknas bland de underordnade koderna
fault-language-missing = Saknas på ett obligatoriskt språk: { $x }
life = Status och versioner
life-decide = Registrera beslutet som sätter strategin i kraft
life-decide-help = Strategin är ett utkast tills ett organs beslut har registrerats: vem som beslutade, vilken dag och i vilken paragraf.
life-replaces = Ersätter
life-supersede = En annan strategi har ersatt den här
life-end = Strategins period är slut
life-end-help = Perioden är slut och ingen annan strategi ersätter den här.
life-next = Skapa nästa version
life-next-help = En kopia skapas vid sidan av den här, som ett internt utkast. Du kan ändra den i lugn och ro och jämföra de två.
life-not-now = Det här är inte möjligt med strategins nuvarande status.
compare = Jämförelse av versioner
compare-with = Jämför med
compare-do = Jämför
compare-none = Välj vad du vill jämföra med.
compare-same = { $n ->
    [one] { $n } mål eller åtgärd är likadan i båda.
   *[other] { $n } mål och åtgärder är likadana i båda.
}
compare-added = Tillagt
compare-dropped = Utelämnat
compare-moved = Flyttat under ett annat mål
compare-changed = Ändrat
thread-lead = Mål i andra strategier som drar åt samma håll, här och i andra organisationer. Kopplingen syns i båda ändarna.
thread-none = Inga kopplingar ännu.
thread-internal = (internt i andra änden)
thread-hidden-there = dolt i andra änden
thread-hidden-here = dolt här
thread-untie = Ta bort kopplingen
thread-hide = Dölj här
thread-show = Visa här
thread-tie = Koppla till ett annat mål
thread-search = Kod eller ord i rubriken
thread-tie-this = Koppla
staff-party = Befattning eller person
picture-other = Skicka en annan fil
picture-file = Fil
picture-file-help = JPEG, PNG eller WebP, högst 10 megabyte. Bilden görs om till högst 1600 bildpunkters bredd, utan de uppgifter som kameran har skrivit in i den.
picture-send = Skicka
wrong-picture = Det här är inte en JPEG-, PNG- eller WebP-bild som går att läsa.
wrong-picture-large = Den här bilden är för stor.
field-lead-text = Ingress
signed-out = Du är utloggad
signed-out-lead = Det du skrev har inte försvunnit: det väntar på den här sidan. Det är inte sparat ännu.
signed-out-sign-in = Logga in i en ny flik
signed-out-send = Kom tillbaka hit och spara
record-account-party = Befattning eller person som kontot är kopplat till
record-group-role = Roll genom en grupp
invite-already-here = Den här adressen har redan en roll här. Ändra rollen i listan.
invite-elsewhere = Den här adressen har redan ett konto. Utan e-post kan bara driften lägga till det här.
life-public-first = Offentliggör först den strategi som ersätter.

review = Kvartalsgenomgång
review-lead = Strategin gås igenom varje kvartal: de huvudansvariga rapporterar, forumen diskuterar och beslutar i tur och ordning, och dokumentationen av omgången ändras aldrig.
review-none = Inget kvartal har gåtts igenom ännu. Avslutade omgångar visas här.
round-planned = planerad
round-collecting = rapporter samlas in
round-in-forums = i forumen
round-closed = avslutad
round-closed-on = Avslutad { $x }
round-new = Planera en omgång
round-new-help = Datumen räknas från forumens sammanträden, och varje datum kan ändras.
round-plan = Plan
round-review = Genomgång
round-days = Omgångens datum
round-days-set = Ändra datumen
round-days-help = Tills omgången öppnas flyttas också de andra dagarna när det första sammanträdet flyttas. Se upp för helgdagar: portalen känner inte till dem.
sitting-day = Sammanträdesdag
sitting-day-set = Ändra sammanträdesdagen: { $x }
round-summary = Kvartalet i några meningar
round-summary-set = Skriv sammanfattningen
round-no-summary = Ingen sammanfattning har skrivits ännu.
round-open = Öppna för rapportering
round-to-forums = Låt forumen börja
round-close = Avsluta omgången
round-cancel = Ta bort ur planen
round-on-planned = Planerad
round-on-collecting = Rapporterna skrivs
round-on-in-forums = Forumen arbetar
round-on-closed = Avslutad
round-on-help-planned = När omgången har öppnats kan den som har huvudansvaret för en åtgärd skriva en rapport.
round-on-help-collecting = När forumen börjar kan sena rapporter fortfarande lämnas in. De märks som för sent inlämnade.
round-on-help-in-forums = När alla forum har sammanträtt och varje avvikelse har fått en lösning avslutas omgången och fryses.
round-on-help-closed = En avslutad omgång ändras aldrig. Fel rättas med en rättelse vid sidan av.
step-opens = Rapporteringen öppnas
step-reports = Sista dag för rapporterna
step-acceptance = Rapporterna godkänns senast
step-behind = klart
step-over = passerat
quarter = Kvartal
values-question = Frågan om värderingarna
values-question-set = Ställ frågan
values-no-question = Ingen fråga har ställts.
example-notice = Exempeldata: påhittade för att visa hur portalen fungerar. De säger ingenting om vad som verkligen har gjorts.
refused-closed = Omgången är avslutad och ändras inte längre.
refused-open-already = Omgången har redan öppnats.
refused-not-open = Omgången har inte öppnats ännu.
refused-in-forums-already = Forumen har redan börjat.
refused-not-in-forums = Forumen har inte börjat ännu.
refused-no-forums = Organisationen har inga forum ännu. Lägg först till dem under Innehåll.
refused-not-the-writer = Bara den som har huvudansvaret för åtgärden, den som skriver i den huvudansvarigas ställe eller en redaktör kan göra det här.
refused-editors-alone = Bara en redaktör kan göra det här.
refused-submitted-already = Rapporten har lämnats in. Ta tillbaka den om du vill fortsätta skriva.
refused-accepted-already = Rapporten har godkänts. En redaktör kan returnera den.
refused-not-submitted = Rapporten har inte lämnats in.
refused-not-begun = Ingenting har skrivits ännu.
refused-changed = Rapporten har ändrats sedan du läste den. Titta på den en gång till.
report = Rapport
reports = Rapporter
report-awaited = inte påbörjad
report-draft = utkast
report-returned = returnerad
report-submitted = inlämnad
report-accepted = godkänd
report-late = för sent inlämnad
progress-told = Klart
report-overdue = försenad
report-mine = din
report-not-sent = De här lämnades inte in
report-none-chosen = Välj minst en rapport.
reports-due = Sista dag för rapporterna: { $x }
reports-missing = { $n ->
    [one] En rapport saknas.
    *[other] { $n } rapporter saknas.
}
reports-all-in = Alla rapporter har lämnats in.
reports-own-in = Alla dina rapporter har lämnats in.
reports-of-all = Alla åtgärder
reports-own = Mina
reports-send = Lämna in
reports-none = Inga åtgärder följs upp i den här omgången.
reports-none-own = Du har inte huvudansvaret för någon åtgärd som följs upp i den här omgången.
reports-no-lead = ingen har huvudansvaret
measure-page = Åtgärdens sida
report-submit = Lämna in
report-save = Spara som utkast
report-save-help = Ett utkast kan sparas när som helst. Bara organisationens egna användare ser det.
report-turn = Andra rapporter
report-before = Föregående
report-after = Nästa i listan
report-not-yet = Ingenting har rapporterats ännu.
report-accept = Godkänn
report-return = Returnera med en kommentar
report-withdraw = Ta tillbaka
report-next = Nästa:
report-sent = Din rapport har lämnats in:
report-last = Förra gången, { $x }
report-first = Det finns ingen tidigare rapport om åtgärden.
report-delegate = Någon annan skriver
report-delegate-to = Vem som skriver rapporten
report-delegate-nobody = den som har huvudansvaret för åtgärden
status-suggested = Uppgifterna tyder på:
status-was-suggested = Uppgifterna tydde på:
status-on_track = följer tidsplanen
status-at_risk = risk för försening
status-late = efter tidsplanen
status-unknown = okänt
step-by = senast { $x }
reason-step-overdue = Ett konkret steg borde redan ha varit klart.
reason-readings-off = En indikator är långt från där den borde vara nu.
wrong-reason = Motivera: läget avviker från målet eller från det som uppgifterna tyder på
error-409 = Det här kan inte längre ändras
error-409-help = Omgången har avslutats under tiden, och en avslutad omgång ändras aldrig. Inget av det du skickade sparades.
field-opens-on = Rapporteringen öppnas
field-reports-due = Rapporterna lämnas in senast
field-acceptance-due = Rapporterna godkänns senast
help-opens-on = Den här dagen öppnas omgången automatiskt, om organisationen har valt det.
help-acceptance-due = Dagen efter börjar forumen automatiskt, om organisationen har valt det.
help-reports-due = Rapporter som kommer senare tas också emot och märks som sena.
field-value-id = Värdering
help-value-id = Vilken av strategins värderingar frågan gäller.
field-question = Fråga
help-question = En fråga som besvaras på en skala från ett till fem och, om man vill, med ord. Svaren lämnas utan namn.
field-answer = Svar
help-answer = Det gemensamma svar som personalmötet enades om.
help-summary = Överst på kvartalets sida: vad som gick framåt, vad som inte gjorde det och vad som beslutades.
field-sits-on = Sammanträdesdag
field-report-status = Läge
help-status-reason = Behövs när det finns risk för försening, när åtgärden är efter tidsplanen eller när din bedömning avviker från det som uppgifterna tyder på.
help-phase = Hur långt själva arbetet har kommit. Om det följer tidsplanen frågas härnäst.
help-report-status = Om den följer tidsplanen, som du bedömer det. Bara i ett utkast kan fältet vara tomt.
field-progress = Klart, procent
field-happened = Vad som hände
help-happened = I två eller tre meningar, för någon som inte känner till arbetet.
field-next = Vad som händer härnäst
help-next = Vad som görs före nästa genomgång.
field-comment = Vad som bör rättas
help-comment = Den som skriver rapporten ser kommentaren ovanför den.
field-rounds-automatic = Omgångarna öppnas enligt kalendern
help-rounds-automatic = För varje kvartal planeras en omgång som öppnas på utsatt dag och lämnas över till forumen. Det är alltid en människa som avslutar omgången.
field-opening-days = Dagar från öppnandet till det första sammanträdet
help-opening-days = Omgångens tre skeden räknas bakåt från det första sammanträdet.
field-reporting-days = Dagar från rapporterna till det första sammanträdet
field-acceptance-days = Dagar från godkännandet till det första sammanträdet
field-assess-in = Kvartal för den årliga utvärderingen
help-assess-in = 1–4; det sista om fältet lämnas tomt.
field-due-on = Ska vara gjort senast
record-round = Omgång
record-sitting = Sammanträde
record-report = Rapport
record-decision = Beslut
record-reaction = Lösning
record-reaction-done = Genomförd lösning
record-question = Fråga
record-signal = Iakttagelse
record-work-item = Ärende på arbetslistan
record-work-review = Genomgång av arbetslistan
record-assessment = Utvärdering
record-correction = Rättelse
occasion-round = omgång
occasion-report = rapport

as-of-notice = Det här är strategin som den såg ut när { $x } avslutades.
as-of-day = Avslutat { $x }.
as-of-now = Visa strategin som den är nu
signals = Lägesbild
signals-lead = Det som någon har lagt märke till och som har betydelse för målen. Varje iakttagelse kopplas till ett mål och väntar på ledningsgruppens föredragningslista tills den har behandlats; ingen går förlorad.
signals-none = Det finns inga iakttagelser.
signals-waiting = Väntar
signals-handled = Behandlade
signal-new = Skicka en iakttagelse
signal-new-help = I några meningar: vad du har lagt märke till och varför det har betydelse för målen.
signal-goal = Koppla till ett mål
signal-no-goal = inte kopplad till något mål
signal-handle = Behandla
signal-waits = väntar
origin-staff = personalen
origin-group = samarbetsgrupp
origin-survey = arbetshälsoenkät
origin-stakeholder = intressentgrupp
origin-contact = kontaktformulär
worklist = Arbetslista
worklist-lead = Vad vi koncentrerar oss på under de närmaste tre månaderna. Listan gås igenom i varje omgång: gjort, överfört, struket.
work-none = Arbetslistan är tom.
work-ended-on = avslutad { $x }
work-new = Lägg till på arbetslistan
work-edit = Ärende på arbetslistan
work-ended = Borta från listan
work-done = gjort
work-carried = överfört
work-dropped = struket
work-carry-rest = För över resten
agenda-deviations = Kräver en lösning
agenda-deviations-help = En åtgärd som har risk för försening eller är efter tidsplanen lämnar forumet först när det är överenskommet vad som görs, av vem och när det ska vara klart.
agenda-no-deviations = Ingen åtgärd har risk för försening eller är efter tidsplanen.
agenda-passed-on = Fört vidare från tidigare forum
agenda-changed = Annat som har ändrats sedan förra gången
agenda-unchanged = Ingenting har ändrats sedan förra gången.
agenda-first = Det finns ingen tidigare genomgång att jämföra med.
agenda-missing = Rapport saknas
agenda-signals = Iakttagelser
assessments = Årliga utvärderingar
assessment-help = En gång om året utvärderas varje MWB: hur långt man kom, om resurserna räckte till och om arbetet fortsätter.
assessment-due = ska utvärderas
assess = Utvärdera
assessment-of = Utvärdering: { $x }
result-reached = uppnått
result-partly = delvis uppnått
result-not-reached = inte uppnått
result-too-early = för tidigt att säga
resourcing-enough = tillräckliga resurser
resourcing-short = otillräckliga resurser
verdict-go-on = fortsätter
verdict-change = ändras
verdict-end = avslutas
reaction-none = lösning saknas
reaction-set = Anteckna en lösning
reaction-change = Ändra lösningen
reaction-set-help = Vad som görs, vem som ansvarar för det och när det ska vara klart.
help-reaction = Åtgärdas: något görs. Flyttas: tidsplanen skjuts upp. Slopas: arbetet läggs ner. Godtas: läget är känt och lämnas som det är.
reaction-act = Åtgärdas
reaction-move = Flyttas
reaction-drop = Slopas
reaction-accept = Godtas
decision-new = Anteckna i protokollet
outcome-noted = Antecknades för kännedom
outcome-decided = Beslutades
outcome-passed_on = Fördes vidare
outcome-passed-on = Fördes vidare
question-new = Fråga eller kommentera
question-new-help = Organisationens egna användare ser det före och under sammanträdena. Svaret följer med frågan.
question-answer = Svara
questions = Frågor och kommentarer
questions-none = Ingen har frågat eller kommenterat.
asked-question = Fråga
asked-comment = Kommentar
minutes = Protokoll
minutes-none = Ingenting har antecknats ännu.
minutes-last = Vad som beslutades senast
last-time = Senast, { $x }
sitting-noted = Vad som konstaterades om helheten
sitting-conclude = Avsluta sammanträdet
sitting-continue = Öppna sammanträdet på nytt
sitting-concluded = avslutat { $x }
sitting-now = pågår
sitting-agenda = föredragningslista
prepare = Före sammanträdet
prepare-accept = { $n ->
    [one] Godkänn en rapport eller skicka den tillbaka
    *[other] Godkänn { $n } rapporter eller skicka dem tillbaka
}
prepare-missing = { $n ->
    [one] En rapport saknas
    *[other] { $n } rapporter saknas
}
prepare-question = { $n ->
    *[other] Ställ värderingsfrågan
}
conclude-unanswered = { $n ->
    [one] En avvikelse saknar ännu lösning.
   *[other] { $n } avvikelser saknar ännu lösning.
}
refused-not-its-turn = Ett tidigare forum har ännu inte avslutat sitt sammanträde.
refused-concluded = Sammanträdet har avslutats.
refused-next-concluded = Nästa forum har redan avslutat sitt sammanträde.
refused-not-concluded = Sammanträdet har inte avslutats.
values-answers = { $n ->
    [one] Ett svar
    *[other] { $n } svar
}
values-mean = medeltal { $x }
values-mean-short = Medeltal
values-few = Svaren visas när det finns minst tre.
values-to = Svaren på frågan
values-answer = Personalmötets svar
values-answer-set = Registrera personalmötets svar
values-mark = Ditt svar
values-words = Med ord
values-words-help = Sparas utan ditt namn. Skriv inget som avslöjar vem du eller andra är.
values-answered = Du har svarat. Ingen kan se vad du svarade, och svaret kan inte ändras.
values-given = Svar
values-over-time = Över tid
values-value = Värdering
mark-1 = 1, inte alls
mark-2 = 2
mark-3 = 3, i någon mån
mark-4 = 4
mark-5 = 5, i mycket hög grad
wrong-mark = Välj ett tal från ett till fem
wrong-before-sitting = Dagen kan inte vara före sammanträdet
wrong-section = Ett beslut ska ha en paragraf i protokollet
close-help = Avslutandet fryser omgången: rapporterna, besluten och hela strategin sparas som de är, och åtgärderna får det läge som har rapporterats. Det kan inte ångras.
close-ready = Allt är i sin ordning.
close-for-good = Avsluta slutgiltigt
close-not-yet = Innan omgången kan avslutas
close-sittings = { $n ->
    [one] Ett sammanträde har inte avslutats.
    *[other] { $n } sammanträden har inte avslutats.
}
close-unaccepted = { $n ->
    [one] En inlämnad rapport har inte godkänts.
    *[other] { $n } inlämnade rapporter har inte godkänts.
}
close-unanswered = { $n ->
    [one] En avvikelse saknar lösning.
   *[other] { $n } avvikelser saknar lösning.
}
close-work = { $n ->
    [one] Ett ärende på arbetslistan har inte gåtts igenom.
   *[other] { $n } ärenden på arbetslistan har inte gåtts igenom.
}
review-of = Genomgång: { $x }
review-measures = { $n ->
    [one] En åtgärd följs upp
    *[other] { $n } åtgärder följs upp
}
review-decisions = { $n ->
    [one] en anteckning i protokollet
    *[other] { $n } anteckningar i protokollet
}
review-changed = Ändrat sedan föregående kvartal
review-deviations = Avvikelser och deras lösningar
review-sittings = Sammanträden och beslut
review-onward = På andra ställen och i andra format
review-compare = Två kvartal sida vid sida
review-slides = För skärmen i mötesrummet
review-as-of = Strategin som den såg ut då
review-link = { $n ->
    *[other] Dokumentation nummer { $n } i kedjan; SHA-256:
}
heat = Åtgärderna per kvartal
report-none = ingen rapport
statuses-on_track = { $n ->
    *[other] { $n } följer tidsplanen
}
statuses-at_risk = { $n ->
    *[other] { $n } med risk för försening
}
statuses-late = { $n ->
    *[other] { $n } efter tidsplanen
}
statuses-unknown = { $n ->
    *[other] { $n } med okänt läge
}
statuses-none = { $n ->
    *[other] { $n } utan rapport
}
turn-worse = Sämre
turn-better = Bättre
turn-finished = Avslutad
turn-new = Rapporterad för första gången
turn-silent = Ingen rapport den här gången
turned-worse = { $n ->
    *[other] { $n } sämre
}
turned-better = { $n ->
    *[other] { $n } bättre
}
turned-finished = { $n ->
    *[other] { $n } har avslutats
}
turned-new = { $n ->
    *[other] { $n } för första gången
}
turned-silent = { $n ->
    *[other] { $n } utan rapport den här gången
}
reading-before = föregående { $x }
quarters-none = Det finns inget annat kvartal att jämföra med.
quarters-turn = Förändring
quarters-same = oförändrat
slides-help = Piltangenterna byter sida, F fyller skärmen.
slides-leave = Tillbaka till genomgången
correction-new = Lägg till en rättelse
correction-help = Själva dokumentationen ändras inte. Rättelsen visas för alla överst på sidan.
correction-made = Rättat { $x }:
paper-json = JSON
send = Skicka
show = Visa
field-outcome = Vad som gjordes
field-section = Paragraf
help-section = Paragrafen (§) i protokollet, om det är ett beslut.
help-outcome = Det som förs vidare står på nästa forums föredragningslista.
help-visibility = Bara organisationens egna användare ser interna anteckningar, också efter att omgången har avslutats.
field-reaction = Vad som görs
field-owner-id = Ansvarig
field-reaction-due = Senast
field-noted = Vad som konstaterades
field-asked = Vad det är
field-signal-body = Vad du har lagt märke till
help-signal-body = Inga namn på privatpersoner.
field-origin = Varifrån den kommer
field-group-id = Grupp
help-group-id = När iakttagelsen kommer från en samarbets- eller klustergrupp.
help-goal-id = Det mål som den gäller.
field-handling = Vad som gjordes åt den
help-handling = Den som skickade iakttagelsen ser det här.
field-work-due = Senast
help-work-due = Inom tre månader: listan är rullande.
field-result = Resultat
field-resourcing = Resurser
field-verdict = Hur det fortsätter
field-assessed-on = Utvärderingsdag
field-correction = Vad som var fel och vad som är rätt
occasion-sitting = sammanträde
occasion-question = fråga
occasion-signal = iakttagelse
occasion-worklist = arbetslista
occasion-values = värderingar
occasion-assessment = utvärdering
occasion-closing = avslutande av omgången
occasion-correction = rättelse

reported-in = Rapporterat: { $x }
reports-by-quarter = Rapporter per kvartal

quarters-with = Jämför med
occasion-example = exempeldata borttagna

event = Vad
events-coming = Kommande dagar
events-none = Det finns inget i kalendern för det kommande året.
event-sitting = sammanträde
event-opening = rapporteringen öppnas
event-reports = sista dag för rapporterna
event-acceptance = rapporterna godkänns senast
event-assessment = årlig utvärdering ska göras
event-preparation = förberedelserna börjar
event-recurrence = återkommande
event-measure = tidsplanen går ut
event-strategy = perioden går ut
event-agreement = avtalet går ut
event-reaction = lösningen ska vara genomförd
event-work = på arbetslistan
ring-sittings = Forumens sammanträden
ring-more = { $n ->
    [one] { $n } till finns bara i listan.
   *[other] { $n } till finns bara i listan.
}
recurrence-lead = { $n ->
    [one] en dags förberedelse
    *[other] { $n } dagars förberedelse
}
field-lead-days = Förberedelsedagar
help-lead-days = Så många dagar före varje gång börjar förberedelserna.
feed-public = Prenumerera på kalendern (iCalendar)
feed-own = Skapa en egen adress
feed-own-help = En egen adress visar också tidsfrister och det du ansvarar för. Alla som känner till den ser dem; en ny adress ersätter den gamla.
feed-end = Ta bort min adress
feed-made = Din egen kalender, adressen visas bara nu:

reactions = Lösningar
reactions-lead = Vad som har avtalats om åtgärder som är efter tidsplanen eller har risk för försening. Lösningen finns här tills den är genomförd.
reactions-none = Alla avtalade lösningar är genomförda.
reactions-done = Genomförda
reaction-done = Markera som genomförd
occasion-reaction = lösning genomförd
reports-remind = Påminn dem vars rapport saknas
reports-reminded = { $n ->
    [0] Det fanns ingen kvar att påminna i dag.
    [one] En person har fått en påminnelse.
    *[other] { $n } personer har fått en påminnelse.
}
outbox = Påminnelser
outbox-mailed = Vad folk har påmints om per e-post.
outbox-not-mailed = Ingen e-postserver är inställd, så inget skickas. Det här skulle skickas.
outbox-empty = Ingen har ännu påmints om något.
outbox-kept = inte skickat
channel = Teams eller Slack
channel-help = När en omgång öppnas, när forumen börjar och när den avslutas skickas ett meddelande till en kanal via dess inkommande webhook.
channel-kind = Program
channel-url = Webhookens adress
channel-sent = skickat
announce-collecting = { $x }: rapporteringen är öppen.
announce-in-forums = { $x }: forumen börjar.
announce-closed = { $x }: genomgången är avslutad och kan läsas.
reminders = Påminnelser
reminders-help = Portalen skriver till dig om dessa, en gång var.
reminders-of = Skriv till mig när
reminder-report-due = en rapport av mig ska lämnas in
reminder-report-returned = en rapport av mig returneras
reminder-agenda-ready = föredragningslistan för ett sammanträde är klar
reminder-reaction-due = en lösning som jag ansvarar för ska vara genomförd
reminder-assessment-due = en årlig utvärdering ska göras
reminders-language = Språk
reminders-language-own = organisationens eget
remind-report-due = En rapport ska lämnas in
remind-report-due-lead = De här åtgärderna väntar på din rapport: { $x }
remind-report-returned = En rapport har returnerats
remind-report-returned-lead = Din rapport om åtgärd { $x } har returnerats med en kommentar:
remind-agenda-ready = Föredragningslistan är klar
remind-agenda-ready-lead = Föredragningslistan för nästa sammanträde kan läsas: { $x }
remind-reaction-due = En lösning ska vara genomförd
remind-reaction-due-lead = Du ansvarar för det här i åtgärd { $x }:
remind-assessment-due = Årliga utvärderingar ska göras
remind-assessment-due-lead = Ska utvärderas i den här omgången: { $x }
remind-day = Dag: { $x }
remind-stop = Du kan välja vad du påminns om och på vilket språk: { $x }

fault-not-assessed = Inte utvärderad när den borde ha varit det
fault-no-report = Ingen rapport i den senast avslutade omgången
sitting-next = Nästa sammanträde { $x }:
phase-under-way = pågår
desk-reports = { $n ->
    [0] Ingen av dina rapporter saknas
    [one] En av dina rapporter saknas
    *[other] { $n } av dina rapporter saknas
}
desk-reactions = { $n ->
    [one] En av dina lösningar är inte genomförd
   *[other] { $n } av dina lösningar är inte genomförda
}
desk-questions = { $n ->
    [one] En fråga väntar på svar
    *[other] { $n } frågor väntar på svar
}
desk-signals = { $n ->
    [one] En iakttagelse väntar på behandling
    *[other] { $n } iakttagelser väntar på behandling
}

heat-table = Tabell över åtgärder per kvartal

record-membership-use = Användning av medlemskapet
records-membership-use = När det var till nytta
record-cooperation-group = Grupp
records-cooperation-group = Samarbets- och klustergrupper
record-group-goal = Gruppens mål
records-group-goal = Mål som den arbetar för
record-group-member = Medlem
records-group-member = Gruppens medlemmar
record-group-meeting = Möte
records-group-meeting = Möten
record-group-note = Anteckning
records-group-note = Framsyn och behov
record-advocacy-target = Påverkansmål
records-advocacy-target = Påverkansmål
record-advocacy-actor = Aktör
records-advocacy-actor = Vilka som agerar
record-advocacy-study = Utredning
records-advocacy-study = Bakgrundsutredningar
record-advocacy-contact = Kontakt
records-advocacy-contact = Kontakter
record-fund = Fond
records-fund = Fonder
record-fund-frame = Årets ram
records-fund-frame = Ramar per år
record-funding-call = Utlysning
records-funding-call = Utlysningar
record-project = Projekt
records-project = Projekt
record-lesson = Lärdom
records-lesson = Lärdomar
field-themes = Teman
field-decision = Förnya eller lämna
field-decision-note = Skäl till beslutet
field-used-on = Dag
field-coordinator-id = Koordinator
field-meets = När den möts
field-open-to-join = Vem som helst kan be att få gå med
field-works-for = Organisation
field-person = Person
field-interests = Intressen
field-listed = Organisationens namn får visas
field-joined-on = Medlem sedan
field-held-on = Dag
field-agenda = Föredragningslista
field-notes = Anteckningar från mötet
field-noted-on = Dag
field-wanted = Önskad skrivning
field-obtained = Uppnådd skrivning
field-decision-maker = Vem som beslutar
field-window = När det avgörs
field-lead-id = Huvudansvar
field-measure-id = Åtgärd
field-link = Webbadress
field-met-on = Dag
field-with-whom = Med vem
field-currency = Valuta
field-year = År
field-amount = Belopp
field-theme = Tema
field-call-opens-on = Utlysningen öppnar
field-closes-on = Stänger
field-fund-id = Fond
field-call-id = Utlysning
field-applicant = Sökande
field-total-cost = Totala kostnader
field-applied-amount = Sökt belopp
field-granted-amount = Beviljat
field-paid-amount = Utbetalt
field-municipalities = Kommuner
field-results = Resultat
field-learned-on = Dag
field-project-id = Projekt
field-answer-days = Dagar inom vilka meddelanden besvaras
help-contact-id = Vem som ansvarar för det. Meddelanden går dit.
help-coordinator-id = Tar med det som gruppen ser till ledningsgruppen.
help-open-to-join = Gruppens sida får ett formulär; organisationen godkänner vilka som går med.
help-listed = Personer och adresser visas aldrig.
help-notes = Internt: visas aldrig för besökare.
help-wanted = Så som det borde stå i beslutet.
help-obtained = Så som det står i beslutet.
help-party-id = En av organisationens egna. Lämna tomt om du vill ange någon annan.
help-municipalities = En på varje rad.
theme-business = Näringsliv
theme-climate = Klimat och miljö
theme-culture = Kultur
theme-digital = Digitalisering
theme-education = Utbildning
theme-energy = Energi
theme-health = Hälsa och välfärd
theme-labour = Arbete och migration
theme-region = Regionalpolitik
theme-research = Forskning och innovation
theme-rural = Landsbygd
theme-sea = Hav och kust
theme-transport = Transport
theme-youth = Ungdom
membership-decision-renew = Förnyas
membership-decision-leave = Avslutas
group-kind-cooperation = Samarbetsgrupp
group-kind-cluster = Klustergrupp
group-kind-actors = Öppet aktörsnätverk
note-kind-foresight = Framsyn
note-kind-need = Utvecklingsbehov
advocacy-result-open = Öppet
advocacy-result-obtained = Uppnått
advocacy-result-partly = Delvis uppnått
advocacy-result-not-obtained = Inte uppnått
advocacy-result-dropped = Avfört
currency-EUR = Euro (€)
currency-NOK = Norsk krona (kr)
currency-SEK = Svensk krona (kr)
currency-DKK = Dansk krona (kr)
project-state-idea = Idé
project-state-applied = Sökt
project-state-granted = Beviljat
project-state-running = Pågår
project-state-ended = Avslutat
project-state-rejected = Avslaget
project-state-withdrawn = Återtaget
lesson-outcome-success = Framgång
lesson-outcome-failure = Misslyckande

across-networks-link = Alla organisationers nätverk
memberships-link = Vad medlemskapen kostar och ger
networks-everywhere = Visa alla länder
networks-in-country = Visar bara nätverk med säte i ett land: { $x }
country-name = { $x ->
    [AT] Österrike
    [AX] Åland
    [BE] Belgien
    [BG] Bulgarien
    [CA] Kanada
    [CH] Schweiz
    [CY] Cypern
    [CZ] Tjeckien
    [DE] Tyskland
    [DK] Danmark
    [EE] Estland
    [ES] Spanien
    [FI] Finland
    [FO] Färöarna
    [FR] Frankrike
    [GB] Storbritannien
    [GL] Grönland
    [GR] Grekland
    [HR] Kroatien
    [HU] Ungern
    [IE] Irland
    [IS] Island
    [IT] Italien
    [LT] Litauen
    [LU] Luxemburg
    [LV] Lettland
    [MT] Malta
    [NL] Nederländerna
    [NO] Norge
    [PL] Polen
    [PT] Portugal
    [RO] Rumänien
    [SE] Sverige
    [SI] Slovenien
    [SK] Slovakien
    [UA] Ukraina
    [US] Förenta staterna
   *[other] { $x }
}
themes = Teman
all-themes = Alla teman
next-page = Nästa sida
serves-regions = Vem det är till för
worth = Vad det kostar och ger
membership-call-over = Avtalet har gått ut
membership-call-ends = Avtalet går ut inom ett halvår
membership-call-decide = Förnya eller lämna: ska beslutas
membership-call-unused = Ingen användning antecknad på ett år
not-known = Inte känt
last-used = Senast till nytta
uses-none = Ingen har ännu antecknat när det varit till nytta.
uses-count = { $n ->
    [one] Antecknat en gång allt som allt
    *[other] Antecknat { $n } gånger allt som allt
}
use-new = Anteckna när det var till nytta
use-new-help = Ett möte, en kontakt eller ett projekt som medlemskapet gav. Så vet man vad det ger. Internt.
memberships = Vad medlemskapen kostar och ger
memberships-lead = Internt: varje medlemskap med vad det kräver, vilka mål det stöder, när det senast var till nytta och vad som ska beslutas.
memberships-count = { $n ->
    [one] Ett medlemskap
    *[other] { $n } medlemskap
}
network = Nätverk
asks-for = Vad som behövs nu
ends = Går ut
not-explained = kontakt, nytta eller mål saknas
by-day = senast { $x }
together = Sammanlagt
across-networks = Gemensamma nätverk
across-networks-lead = Alla nätverk i det gemensamma registret med de av portalens organisationer som är med. Nätverken med flest organisationer står först.
across-networks-none = Ingen organisation har berättat om sina nätverk här än.
across-goals = Mål som drar åt samma håll
across-goals-lead = Mål och åtgärder som organisationerna har kopplat till varandra, med motivering.
across-goals-none = Inga mål har ännu kopplats till varandra.
across-bundle = { $n ->
    [one] Ett mål
    *[other] { $n } mål och åtgärder
}
across-organisations = { $n ->
    [one] en organisation
    *[other] { $n } organisationer
}
event-renewal = förnya eller lämna: beslut senast nu
event-meeting = gruppmöte
event-call-opens = utlysningen öppnar
event-call-closes = utlysningen stänger
event-window = beslutstiden går ut

find = Sök
find-among = { $x }: ord att söka
find-some = Alla får inte plats här: skriv ett ord eller en kod och välj Sök.

reminder-renewal-due = det ska beslutas om ett medlemskap förnyas
remind-renewal-due = Förnya eller lämna?
remind-renewal-due-lead = Det ska beslutas om medlemskapet förnyas: { $x }

### Contact
contact = Kontakta oss
contact-write = Skriv ett meddelande
contact-lead = { $n ->
    [one] Skriv till oss. Vi svarar inom { $n } dag.
   *[other] Skriv till oss. Vi svarar inom { $n } dagar.
}
contact-not-sent = Meddelandet har inte skickats ännu
contact-to = Mottagare
contact-to-help = Om du inte vet skickar vi meddelandet vidare till rätt ställe.
contact-to-anybody = Jag vet inte
contact-to-another = Skriv till någon annan
contact-about = Gäller sidan
contact-subject = Ämne
contact-body = Meddelande
contact-body-help = Skriv inte personnummer eller andra känsliga uppgifter.
contact-sender = Ditt namn
contact-email-help = Om du vill få svaret också per e-post.
contact-web = Lämna det här fältet tomt
contact-send = Skicka meddelandet
contact-then = Vad som händer sedan
contact-then-read = Mottagaren och de som sköter organisationens meddelanden läser ditt meddelande. Det publiceras inte.
contact-then-answer = Svaret kommer till en hemlig sida vars adress du får när du har skickat meddelandet, och till din e-post om du uppger den.
contact-then-answer-here = Svaret kommer till en hemlig sida vars adress du får när du har skickat meddelandet.
contact-then-kept = Meddelandet och dina uppgifter raderas ett år efter att meddelandet har behandlats. Din IP-adress sparas i ett dygn för att hindra skräppost.
contact-refused-old = Formuläret var öppet för länge. Inget av det du skrev har gått förlorat: kontrollera meddelandet och skicka det igen.
contact-refused-fast = Formuläret skickades snabbare än någon hinner skriva. Om du skrev själv, vänta några sekunder och skicka igen.
contact-refused-machine = Ett fält som människor inte ser var ifyllt, så som program gör. Om du skrev meddelandet själv, skicka det igen.
contact-refused-sent = Ett annat meddelande har redan skickats med det här formuläret. Om du vill skicka också det här, skicka det nu.
contact-refused-often = Många meddelanden har kommit härifrån på kort tid. Vänta en stund och skicka det här igen; inget av det du skrev har gått förlorat.
contact-told-waiting = Ditt meddelande har kommit fram
contact-told-answered = Ditt meddelande har besvarats
contact-told-put-away = Ditt meddelande har behandlats
contact-told-answered-lead = Läs svaret här.
contact-told-put-away-lead = Du får inget separat svar på det.
contact-answer-by = Vi svarar senast { $x }.
contact-late = Vi borde ha svarat senast { $x }. Ditt meddelande är inte glömt; det väntar fortfarande på svar.
contact-answer = Svar
contact-keep = Spara adressen till den här sidan
contact-keep-lead = Svaret läser du här. Bara du känner till adressen, och vi kan inte ge den på nytt.
contact-keep-mailed = Svaret läser du här, och det kommer också till din e-post. Vi har skickat adressen till dig per e-post.
contact-again = Skriv ett nytt meddelande
messages = Meddelanden
messages-lead = Det som människor har skrivit till organisationen. Varje meddelande har en dag då det senast ska besvaras; det besvaras, skickas vidare eller läggs undan.
messages-lead-own = Det som människor har skrivit till dem du företräder. Varje meddelande har en dag då det senast ska besvaras.
messages-in-waiting = Väntar
messages-in-answered = Besvarade
messages-in-put-away = Undanlagda
messages-none = Det finns inga meddelanden här.
messages-own = Väntar på dig
messages-of-others = Väntar på andra
message-nobodys = ingen angiven mottagare
message-late = skulle ha besvarats senast { $x }
message-answer-by = ska besvaras senast { $x }
message-state-answered = besvarat
message-state-put-away = undanlagt
message-stale = Någon hann göra något med meddelandet under tiden.
message-stale-help = Se nedan vad som har gjorts. Inget av det du skrev har gått förlorat och inget har skickats; om det fortfarande behövs, skicka igen.
message-steps = Vad som har gjorts
message-somebody = någon som inte längre arbetar här
message-step-passed-on = Skickat vidare
message-step-answered = Besvarat
message-step-put-away = Undanlagt
message-step-signal = Fört till lägesbilden
message-away-settled = behöver inget svar
message-away-spam = skräppost
message-answer = Svara
message-answer-more = Komplettera svaret
message-answer-text = Ditt svar
message-answer-mailed = Avsändaren får det per e-post och läser det på en hemlig sida.
message-answer-read = Avsändaren uppgav ingen e-postadress och läser det på en hemlig sida.
message-language = Avsändarens språk: { $x }.
message-answer-send = Skicka svaret
message-sent = Skickat
message-sender = Avsändare
message-no-name = inget namn uppgivet
message-pass-on = Skicka vidare
message-note = Följeord
message-note-help = Bara de som sköter meddelandet ser det.
message-put-away = Lägg undan
message-why = Varför
message-choose-party = Välj vem meddelandet skickas vidare till.
message-choose-reason = Välj varför meddelandet läggs undan.
message-signal = Till lägesbilden
message-signal-help = Om meddelandet berättar något av betydelse för ett mål, ta det till forumen.
message-signal-do = Gör en iakttagelse av det
message-signal-lead = Med egna ord: iakttagelsen finns kvar när meddelandet raderas.
mail-message = Ditt meddelande har kommit fram: { $x }
mail-message-lead = Du har skrivit till oss med kontaktformuläret. Mottagare: { $x }.
mail-message-address = Här ser du ditt meddelande och senare svaret. Håll adressen för dig själv:
mail-message-end = Om du inte har skrivit till oss har någon använt din e-postadress. Då behöver du inte göra något.
mail-answer = Svar: { $x }
mail-answer-lead = { $x } svarar på ditt meddelande:
mail-answer-end = Svar på det här e-postmeddelandet läses inte. Skriv till oss igen: { $x }
desk-messages = Meddelanden som väntar på dig
reminder-message-came = ett meddelande kommer till någon jag företräder
reminder-message-due = ett meddelande ska besvaras inom två dagar
remind-message-came = Ett meddelande har kommit
remind-message-came-lead = Någon har skrivit med kontaktformuläret. Mottagare: { $x }
remind-message-due = Ett meddelande väntar på svar
remind-message-due-lead = Det här meddelandet ska besvaras snart. Mottagare: { $x }

### Groups
groups = Grupper
groups-lead = Samarbetsgrupper, klustergrupper och öppna aktörsnätverk som organisationen leder eller sammankallar: vad var och en arbetar för, vem som koordinerar den och när den möts.
groups-none = Det finns inga grupper ännu. När de läggs till visar sidan deras mål, koordinatorer och nästa möten.
group-add = Lägg till en grupp
group-kinds-cooperation = Samarbetsgrupper
group-kinds-cluster = Klustergrupper
group-kinds-actors = Öppna aktörsnätverk
group-next = Nästa möte
group-open = Vem som helst kan be att få gå med
group-open-help = Gruppen är öppen: alla intresserade organisationer kan be att få gå med.
group-meetings = Möten
group-meeting-new = Sammankalla ett möte
group-meeting-edit = Redigera mötet
group-meeting-open = Föredragningslista, anteckningar och inbjudan
group-no-meeting = Inget möte är sammankallat.
group-past = Tidigare möten
group-noted = har anteckningar
group-network = I registret över nätverk
group-of-network = Gruppen bakom nätverket
group-of-party = Till gruppens egen sida
group-join = Be att få gå med
group-members = Medlemmar
group-members-help = Organisationer som har gett lov att visa sitt namn.
group-inside = För organisationens egna användare
group-no-signals = Inga iakttagelser från gruppen väntar.
group-notes-foresight = Framsyn
group-notes-need = Utvecklingsbehov
group-notes-help-foresight = Vad gruppen ser komma på sitt område: förändringar i branschen, behov av kompetens och utbildning.
group-notes-help-need = Vad gruppen tycker saknas. Behovet förs vidare som projektidé eller påverkansmål.
group-notes-add-foresight = Skriv en framsynsanteckning
group-notes-add-need = Anteckna ett behov
group-note-new = Gruppens anteckning
group-note-edit = Redigera anteckningen
group-note-help = Internt: visas aldrig för besökare.
group-became-project = Blev en projektidé
group-became-target = Blev ett påverkansmål
group-become-project = Gör till projektidé
group-become-target = Gör till påverkansmål
group-people = Personer i gruppen
group-people-help = Vilka som ber att få gå med och vilka som är med. Bara organisationens egna användare ser namn och adresser. Uppgifterna om den som lämnar gruppen eller tas bort raderas helt.
group-tend-members = Godkänn och hantera medlemmar
group-nobody = Ingen är med i gruppen ännu.
group-asks = ber att få gå med
group-join-lead = Du ber att få gå med i { $x }. Organisationen läser din begäran och svarar på den.
group-asked = Din begäran har skickats
group-asked-next = De som ansvarar för gruppen läser den och avgör vilka som kommer med.
group-asked-mail = Om adressen är ny för gruppen är ett meddelande på väg dit. Med länken i det kan du ta tillbaka din begäran eller lämna gruppen när som helst.
group-asked-no-mail = Vill du ta tillbaka din begäran eller senare lämna gruppen, meddela organisationen. Då raderas uppgifterna om dig.
group-email-help = För inbjudningar till möten. Adressen visas aldrig för besökare.
group-honey = Lämna det här tomt
group-join-privacy = Vi sparar det du skriver här, sidans språk och dagen. Bara organisationens egna användare ser uppgifterna, och de används bara för gruppens arbete. När du lämnar gruppen raderas allt.
group-join-do = Skicka
join-hasty = Det gick snabbare än någon hinner skriva. Kontrollera uppgifterna och skicka en gång till.
group-leave = Lämna gruppen
group-leave-ask = Vill du lämna ”{ $x }”?
group-leave-help = Allt som sparats om dig i gruppen raderas, och du får inga fler inbjudningar.
group-left = Du är inte längre med i gruppen
group-left-help = Det som sparats om dig har raderats.
group-asking = Ber att få gå med
group-asking-none = Ingen väntar på svar.
group-accept = Godkänn
group-decline = Avslå
group-decline-ask = Avslå begäran från ”{ $x }”?
group-remove-help = Allt som sparats om dem i gruppen raderas. Det kan inte ångras.
group-since = medlem sedan { $x }
group-is-named = nämns på sidan
group-invitation = Inbjudan
group-not-yet-invited = Medlemmarna har inte bjudits in.
group-overtaken = Medlemmarna bjöds in till en annan tid eller plats.
group-invited-once = Var och en har bjudits in en gång. Om dagen, tiden eller platsen ändras kan du bjuda in på nytt.
group-invite = Bjud in medlemmarna
group-invite-again = Bjud in på nytt med det som ändrats
group-invite-past = Mötesdagen har redan passerat.
group-invite-no-mail = Ingen e-postserver är i bruk, så ingenting kan skickas härifrån.
group-invite-nobody = Ingen av medlemmarna har en e-postadress.
group-not-invited = Ingen bjöds in
group-clock = kl. { $x }
group-mail-asked = Du ber att få gå med: { $x }
group-mail-asked-lead = Någon, förhoppningsvis du, har med den här adressen bett att få gå med i { $x }.
group-mail-asked-next = Du behöver inte göra något. Du får ett meddelande när din begäran godkänns.
group-mail-accepted = Välkommen: { $x }
group-mail-accepted-lead = Du är nu med i { $x }.
group-mail-accepted-next = Du får inbjudningar till mötena med e-post.
group-mail-invited = Inbjudan: { $x }
group-mail-invited-lead = Du bjuds in till ett möte i { $x }.
group-mail-again = Ändring: { $x }
group-mail-again-lead = Ett möte som du är inbjuden till har ändrats: { $x }. Nu gäller det som står nedan.
group-mail-day = Tid: { $x }
group-mail-place = Plats: { $x }
group-mail-calendar = Prenumerera på gruppens kalender (iCalendar): { $x }
group-mail-undo = Om det inte var du, eller om du ändrar dig, ta tillbaka begäran här: { $x }
group-mail-leave = Du kan lämna gruppen när som helst här: { $x }
occasion-group-meeting = möte
occasion-group-note = en grupps anteckning
occasion-group-need = ett behov förs vidare
occasion-group-invitation = inbjudan till möte
field-starts-at = Klockslag
wrong-clock = Det här är inget klockslag. Skriv det som 13.00.
field-meeting-title = Mötets namn
help-meeting-title = Lämna tomt för ett vanligt möte.
field-meeting-visibility = Vem som ser mötet
help-meeting-visibility = Ett offentligt möte visas med föredragningslistan på gruppens sida och i kalendern; anteckningar visas aldrig.
field-note-body = Vad gruppen ser
help-note-body = Den första meningen blir projektidéns eller påverkansmålets namn.
found-group = Grupp
group-asking-count = { $n ->
    [one] En ber att få gå med i gruppen
    *[other] { $n } ber att få gå med i gruppen
}
group-invited = { $n ->
    [one] En medlem har bjudits in
    *[other] { $n } medlemmar har bjudits in
}
group-invite-help = { $n ->
    [one] En medlem får ett meddelande på sitt språk med dag, tid, plats och föredragningslista.
    *[other] { $n } medlemmar får var sitt meddelande på sitt språk med dag, tid, plats och föredragningslista.
}

### Advocacy and lessons

advocacy = Påverkansarbete
advocacy-lead = Vad vi vill att andra ska besluta, vem som beslutar och när, och vad resultatet blev.
advocacy-add = Lägg till ett påverkansmål
advocacy-none = Här visas vad organisationen vill att andra ska besluta: den önskade skrivningen, vem som beslutar och när, och vad som uppnåddes.
advocacy-none-help = Börja med ett mål; beslutstiden avgör var det hamnar på tidslinjen.
advocacy-now = Avgörs detta kvartal
advocacy-now-none = Det är inte känt att något avgörs detta kvartal.
advocacy-next = Härnäst
advocacy-next-none = Inga senare beslut är kända.
advocacy-results = Resultat
advocacy-decided = Avgjorda
advocacy-waiting = Tiden ute, resultatet inte antecknat
advocacy-undated = Tiden inte känd
advocacy-late = Resultatet inte antecknat
advocacy-windows = Alla mål efter när de avgörs
advocacy-table = Mål efter när de avgörs
advocacy-picture = När målen avgörs
advocacy-picture-more = En tidslinje med en rad för varje mål. Tabellen nedan säger detsamma.
advocacy-legend-open = Öppet
advocacy-legend-decided = Resultatet antecknat
advocacy-found = { $n ->
    [one] Ett mål hittades
   *[other] { $n } mål hittades
}
advocacy-count-obtained = { $n ->
    [one] 1 uppnått
   *[other] { $n } uppnådda
}
advocacy-count-partly = { $n ->
    [one] 1 delvis uppnått
   *[other] { $n } delvis uppnådda
}
advocacy-count-not-obtained = { $n ->
    [one] 1 inte uppnått
   *[other] { $n } inte uppnådda
}
advocacy-count-dropped = { $n ->
    [one] 1 avfört
   *[other] { $n } avförda
}
advocacy-count-open = { $n ->
    [one] 1 öppet
   *[other] { $n } öppna
}
advocacy-principles = Hur vi beslutar vad vi arbetar för
advocacy-principles-more = Mer om hur vi arbetar
advocacy-wordings = Önskat och uppnått
advocacy-wanted-none = Den önskade skrivningen är inte antecknad.
advocacy-obtained-none = Ingen uppnådd skrivning är antecknad.
advocacy-marks = Ord som bara finns i den önskade skrivningen är överstrukna; ord som bara finns i den uppnådda är understrukna.
advocacy-not-judged = Det har ännu inte antecknats om det här är det som önskades.
advocacy-record-result = Anteckna resultatet
contact-made-new = Lägg till en kontakt
contact-made-edit = Ändra en kontakt
contacts-made-none = Ingen kontakt är antecknad ännu. Besökare ser aldrig den här loggen.
window-opens-days = { $n ->
    [one] Beslutstiden börjar i morgon
   *[other] Beslutstiden börjar om { $n } dagar
}
window-opens-weeks = { $n ->
    [one] Beslutstiden börjar om ungefär en vecka
   *[other] Beslutstiden börjar om ungefär { $n } veckor
}
window-opens-months = { $n ->
    [one] Beslutstiden börjar om ungefär en månad
   *[other] Beslutstiden börjar om ungefär { $n } månader
}
window-left-days = { $n ->
    [one] En dag kvar av beslutstiden
   *[other] { $n } dagar kvar av beslutstiden
}
window-left-weeks = { $n ->
    [one] Ungefär en vecka kvar av beslutstiden
   *[other] Ungefär { $n } veckor kvar av beslutstiden
}
window-left-months = { $n ->
    [one] Ungefär en månad kvar av beslutstiden
   *[other] Ungefär { $n } månader kvar av beslutstiden
}
window-last-day = I dag är beslutstidens sista dag
window-over = Beslutstiden gick ut { $x }
wrong-later-than-today = Den dagen ligger i framtiden.
field-obtained-source-id = Källa till den uppnådda skrivningen
field-obtained-heading = Dess rubrik i källan
field-result-day = Resultatets dag
help-result-day = Behövs när målet inte längre är öppet.
field-who-of-ours = Vem av oss
field-came-of-it = Vad det ledde till
field-lesson-outcome = Framgång eller misslyckande
occasion-advocacy = påverkansarbete
occasion-lesson = lärdom
found-advocacy = Påverkansmål
found-lesson = Lärdom
lessons = Lärdomar
lessons-lead = Vad som lyckades och vad som inte gjorde det, så att andra slipper lära sig det på nytt.
lessons-none = Här visas vad vi har lärt oss i projekt, åtgärder och grupper.
lessons-none-help = Lägg till den första medan du minns den.
lessons-not-found = Ingen lärdom motsvarar sökningen.
lessons-more = Fler lärdomar
lessons-newest = Tillbaka till de nyaste
lessons-older = Äldre lärdomar
lesson-new = Lägg till en lärdom
lesson-new-help = Berätta vad som hände och vad du skulle göra nästa gång. Bara organisationens egna användare ser lärdomen tills en redaktör offentliggör den.
lesson-from = Var den kommer ifrån
lesson-from-nowhere = Den är inte kopplad till någon åtgärd, något projekt eller någon grupp.
lesson-add-here = Lägg till en lärdom från åtgärden

### Funding
nav-funding = Finansiering
funding-lead = Vad som har beviljats ur fonderna, vad som är bundet och vad som ännu är fritt.
funding-none = Här visas fonder, utlysningar och projekt.
funding-pages = Sidor om finansiering
funding-stand = Läget nu
funding-all-years = Alla år
funding-years = År
funding-frame = Ram
funding-granted = Beviljat
funding-tied = Bundet
funding-free = Fritt
funding-over = Överskriden med { $x }
funding-no-frame = Ingen ram har fastställts
funding-how = Så räknas detta
funding-how-frame = Vad fonden kan bevilja, år för år.
funding-how-granted = Det som beviljats projekt som är beviljade, pågår eller är avslutade.
funding-how-tied = Det som reserverats för öppna utlysningar och ännu inte beviljats samt ansökningar som väntar på beslut. En ansökan till en utlysning räknas in i utlysningens belopp, inte utöver det.
funding-how-free = Ramen minus det beviljade och det bundna.
funding-how-year = Det beviljade räknas till beslutsåret. Det bundna räknas till det år då utlysningen stänger, dock tidigast till innevarande år.
funding-open-calls = Öppna och kommande utlysningar
funding-open-calls-none = Inga utlysningar är öppna eller på kommande.
funding-by-goal = Finansiering per mål
funding-by-goal-caption = Beviljat per mål, störst först
funding-by-goal-none = Inget har beviljats.
funding-no-goal = Inget mål
funding-latest = Senaste besluten
funding-latest-none = Inga beslut har antecknats.
funding-newest = Nyaste projekten
funding-newest-none = Det finns inga projekt ännu.
funding-see-projects = Se alla dess projekt
funding-by-year = År för år
funding-undated = Beviljat utan känt år: { $x }
funding-share = { $x } % av ramen
funding-add-fund = Lägg till en fond
funding-add-project = Lägg till ett projekt
funding-add-call = Lägg till en utlysning
funding-undecided = Inget beslut ännu
funding-decided-on = Beslutsdag
funding-starts-on = Börjar
funding-ends-on = Slutar
funding-address = Sidans adress
funding-opening-open = Öppen
funding-opening-coming = Kommande
funding-opening-closed = Stängd
funding-call-days = Ansökningstid
funding-call-amount = Reserverat
funding-call-link = Läs mer och ansök
funding-calls-lead = Utlysningar efter tema.
funding-calls-none = Det finns inga sådana utlysningar.
funding-no-theme = Inget tema
funding-projects-lead = Finansierade och sökta projekt, de senaste besluten först.
funding-projects-none = Inget projekt motsvarar urvalet.
funding-words = Ord
funding-next = Följande projekt
funding-first = Från början
funding-file-csv = Ladda ner de här projekten som tabell (CSV)
funding-file-xlsx = Samma för kalkylprogram (XLSX)
funding-project-money = Belopp
funding-handled-by = Handläggs av
funding-lessons = Vad man lärde sig
funding-projects-count = { $n ->
    [one] { $n } projekt
   *[other] { $n } projekt
}
funding-closes-in = { $n ->
    [0] stänger i dag
    [one] { $n } dag kvar
   *[other] { $n } dagar kvar
}
funding-opens-in = { $n ->
    [one] öppnar om { $n } dag
   *[other] öppnar om { $n } dagar
}

### Documents

occasion-document = ett dokument rättat
record-level-word = Ord för en nivå
records-level-word = Ord i dokument
field-word = Ord
help-word = Så som det står i dokumentet, utan nummer: pelare, spetstema.
field-means = Vad det betyder
document-means-area = Kritiskt utvecklingsområde eller fokusområde
document-means-goal = Ett mål
document-means-battle = Ett MWB
document-means-measure = En åtgärd
document-means-areas = Rubrik över områden
document-means-goals = Rubrik över mål
document-means-measures = Rubrik över åtgärder
document-means-target-state = Måltillstånd
document-means-steps = Konkreta steg
document-means-schedule = Tidsplan
document-means-responsible = Ansvariga
document-means-indicators = Indikatorer
document-means-values = Rubrik över värderingar
document-means-mission = Uppdrag
document-means-vision = Vision
document-means-ignore = Ingenting: hoppa över
document-kind = Typ
document-kind-area = Område
document-kind-goal = Mål
document-kind-battle = MWB
document-kind-measure = Åtgärd
document-kind-value = Värdering
document-kind-forum = Forum
document-kind-box = Ruta i strategikartan
document-kind-mission = Uppdrag
document-kind-vision = Vision
document-kind-chapter = Kapitel
document-field-title = Rubrik
document-field-other_title = Annat skrivsätt
document-field-other_titles = Annat skrivsätt
document-field-overview_title = Rubrik i översikten
document-field-overview_schedule = Tidsplan i översikten
document-field-target_state = Måltillstånd
document-field-strategic_goal = Strategiskt mål
document-field-description = Beskrivning
document-field-steps = Konkreta steg
document-field-schedule = Tidsplan
document-field-responsible = Ansvariga
document-field-indicators = Indikatorer
document-field-layer = Rad i strategikartan
document-field-period = Period
document-field-standing = Läge
document-doubt-number-twice = Kortet har numret { $x } två gånger.
document-doubt-spellings = Rubriken skrivs också: { $x }
document-doubt-code-twice = Koden finns två gånger: { $x }
document-doubt-code-ours = Dokumentet har ingen kod; { $x } är portalens egen.
document-doubt-covers-goal = Ett kort täcker hela målet: { $x }.
document-doubt-joined = Sammanförd med den här raden i översikten, vars ord bara delvis är lika: { $x }
document-doubt-no-card = Dokumentet har bara rubriken, inget kort.
document-doubt-placed = Dokumentet säger inte vilket mål det här hör till; platsen följer grannarna.
document-doubt-by-place = Det strategiska målet är kopplat bara efter sin plats i bilden: { $x }
document-doubt-guessed = Inget ord säger vad det här är; det är gissat efter platsen: { $x }
document-doubt-question = Rubriken slutar med ett frågetecken.
document-doubt-part-missing = Kortet saknar delen: { $x }.
document-doubt-schedule-unread = Den här tidsplanen kunde inte tolkas; orden behålls: { $x }
document-doubt-responsible-unknown = Ingen känd nämns här: { $x }
document-doubt-party-unknown = Finns inte bland organisationens aktörer: { $x }
document-doubt-lead-unsaid = Dokumentet nämner flera och säger inte vem som har huvudansvaret: { $x }
document-doubt-title-missing = Rubriken saknas.
document-doubt-too-many = Dokumentet tillåter färre än det räknar upp: { $x }.
document-doubt-nothing-found = Inget mål och ingen åtgärd kändes igen. Lägg till de ord som dokumentet använder för sina nivåer, eller placera raderna för hand.
document-import = Hämta in ett strategidokument
document-import-lead = Portalen läser dokumentet och visar vad den kände igen och vad som är osäkert. Inget sparas förrän du säger till.
document-bring-own = Hämta in den strategi ni redan har
document-file = Fil
document-file-help = Ett Worddokument (.docx), Markdown eller ren text, högst 10 MB.
document-text = Eller klistra in texten
document-text-help = Används om ingen fil är vald.
document-read = Läs dokumentet
document-waiting = Dokument som väntar
document-waiting-help = Ett dokument sparas i trettio dagar.
document-stored = sparat
document-words = Ord i dokument
document-words-help = Om era dokument kallar nivåerna något annat, lägg till orden här.
document-wrong-large = Filen är för stor: högst 10 MB, och 50 MB uppackad.
document-wrong-long = Dokumentet har fler än 20 000 stycken.
document-wrong-kind = Det här är varken text eller ett Worddokument (.docx). Spara det som något av dem och försök igen.
document-wrong-broken = Worddokumentet är trasigt och kan inte öppnas.
document-wrong-empty = Det finns ingen text i det. Välj en fil eller klistra in en text.
document-wrong-refused = Dokumentet kan inte sparas så här: något i det är för långt eller finns två gånger. Rätta trädet först.
document-wrong-place = Det kan inte stå där. En åtgärd står under ett mål och ett mål under ett högre.
document-wrong-children = Andra delar står under det. Flytta dem först.
document-wrong-goal-code = Ett måls kod har bokstäver, siffror och punkter: 1.2
document-wrong-measure-code = En åtgärds kod är målets kod, ett bindestreck och en bokstav: 1.2-B
document-preview = Förhandsgranskning
document-preview-lead = Inget är sparat ännu. Gå igenom det osäkra, rätta det som är fel och spara sedan.
document-line = rad { $x }
document-doubts-show = Visa dem
document-found = Vad som kändes igen
document-correct = Rätta
document-left-out = utelämnad
document-leave-out = Utelämna det här med allt som hör till
document-looked-at = När du sparar räknas tvivel om läsningen som granskade.
document-stale-help = Formuläret har kvar det du skrev. Spara igen för att ersätta det andra.
document-code-help = 1.2 för ett mål, 1.2-B för en åtgärd. Om fältet är tomt ger portalen nästa lediga kod.
document-above = Står under
document-above-none = inget: översta nivån
document-one-a-line = Ett per rad.
document-lead = Huvudansvar
document-lead-unsaid = inte sagt
document-printed = Dokumentet
document-unplaced-help = De här raderna fick ingen plats. Säg vart de hör; resten sparas inte.
document-put-under = Placera under
document-put-as = Som
document-put-nowhere = utelämna
document-remove = Kasta dokumentet
document-store = Spara som utkast till strategi
document-store-lead = Strategin blir ett utkast som bara organisationens egna användare ser. Det är en ändring, som kan ångras.
document-store-doubts = Det kan också rättas efteråt.
document-back = Tillbaka till förhandsgranskningen
document-language = Dokumentets språk
document-publisher = Utgivare
document-dated = Dokumentets datum
document-missing = Nämns i dokumentet, saknas i portalen
document-missing-help = Kryssa för dem som ska skapas med strategin. De är interna tills ni gör dem offentliga.
document-store-now = Spara strategin
document-places = Var det står i dokumentet
document-remove-lead = Dokumentet och alla rättelser i det försvinner. En strategi som har sparats av det finns kvar.
document-doubt-no-goal = Den står inte under något mål. Flytta den dit, annars sparas den inte.
document-doubts = { $n ->
    [0] Inget osäkert
    [one] { $n } osäker punkt
   *[other] { $n } osäkra punkter
}
document-unplaced-count = { $n ->
    [0] Varje rad har sin plats.
    [one] { $n } rad utan plats
   *[other] { $n } rader utan plats
}
document-sections = { $n ->
    [0] Inga rubriker som bara delar dokumentet
    [one] { $n } rubrik som bara delar dokumentet
   *[other] { $n } rubriker som bara delar dokumentet
}

### Tables

occasion-table = sparat från en tabell
table-id = Identifierare
tables = Tabeller
tables-lead = Alla slags uppgifter som filer för kalkylprogram, och samma filer in igen.
table-of = { $x }: tabell
table-link = Hämta ut eller läs in som tabell
table-take = Hämta ut
table-take-lead = Alla uppgifter, med en kolumn för varje fält och språk. Även det interna är med. Samma fil kan läsas in igen.
table-take-as = Hämta som tabell
table-xlsx = För kalkylprogram (XLSX)
table-csv = Som text (CSV)
table-template-xlsx = Tom mall där varje kolumn förklaras (XLSX)
table-template-csv = Tom mall (CSV)
table-bring = Läs in
table-rule-shown = Ingenting sparas innan du har sett vad varje rad skulle göra.
table-rule-key = En rad hör till den post som kolumnen ”{ $x }” anger. Är den tom läggs en ny post till.
table-rule-columns = En kolumn som inte finns i filen lämnas som den är. En tom cell tömmer fältet.
table-rule-words = Rubriker och ord får vara på vilket som helst av portalens språk, tal med decimalkomma eller punkt.
table-rule-limits = CSV eller XLSX, högst { $rows } rader och { $size } megabyte.
table-file = Fil
table-send = Kontrollera filen
table-latest = Filer från den senaste veckan
table-week = Filerna tas bort efter en vecka.
table-state-reading = kontrolleras
table-state-checked = kontrollerad, inte sparad
table-state-storing = sparas
table-state-stored = sparad
table-state-failed = misslyckades
table-rows-added = Nya
table-rows-changed = Ändrade
table-rows-unchanged = Oförändrade
table-rows-refused = Avvisade
table-rows = Filens rader
table-no-rows = Det finns inga sådana rader.
table-reading = Filen kontrolleras. Rader hittills: { $x }
table-storing = Raderna sparas. Hittills: { $x }
per-cent = { $x } %
table-again = Titta igen
table-again-help = Sidan uppdateras av sig själv varannan sekund. Du kan lämna den, arbetet fortsätter.
table-broken = Det här avbröts eftersom portalen stoppades. Ingenting sparades.
table-failed = Något gick fel i portalen. Ingenting av filen sparades.
table-trouble = Ingenting av den här filen kan sparas
table-unknown = De här kolumnerna är okända här och lämnas bort:
table-store = { $n ->
    [one] Spara en rad
    *[other] Spara { $n } rader
}
table-store-help = Nya och ändrade rader sparas som en enda ändring, som kan ångras. Avvisade rader lämnas bort.
table-store-final = Nya och ändrade rader sparas som en enda ändring. Den är för stor eller av ett sådant slag att den inte kan ångras på en gång. Medan många rader sparas kan andra få vänta innan de kan spara. Avvisade rader lämnas bort.
table-stored = { $n ->
    [one] En rad är sparad.
    *[other] { $n } rader är sparade.
}
table-forget = Ta bort den här filen
table-refused-csv = Avvisade rader att rätta (CSV)
table-refused-xlsx = Avvisade rader att rätta (XLSX)
table-row = Rad { $x }
table-wrong = Vad som är fel
table-empty-cell = tom
table-too-long = (Texten är för lång för en cell i en arbetsbok. Hämta tabellen som CSV.)
table-notes = Kolumnerna förklarade
table-column = Kolumn
table-what = Vad som ska stå i den
table-words = Ord att välja bland
table-what-id = Pekar ut posten. Låt den vara; tom på en ny rad.
table-what-part = Vad posten hör till: { $x }, med namnet i adresser eller koden.
table-what-one = En annan post: { $x }, med namnet i adresser, koden eller namnet. Den måste redan finnas.
table-what-text = En text på ett språk.
table-what-lines = Flera rader, var och en på sin egen rad i cellen.
table-what-word = Ett ord eller nummer som inte hör till något språk.
table-what-choice = Ett av orden.
table-what-several = Några av orden, med kommatecken emellan.
table-what-number = Ett tal.
table-what-day = En dag, till exempel 9.9.2024 eller 2024-09-09.
table-what-period = En tidsplan som man skriver den, till exempel hösten 2024 – våren 2025.
table-what-key = Med detta hittar raden sin post; tomt på en ny rad.
table-what-required = Måste fyllas i.
wrong-table-file = Det här är ingen CSV- eller XLSX-fil som går att läsa.
wrong-table-encoding = Bokstäverna i filen går inte att läsa. Spara den som UTF-8 och skicka den igen.
wrong-table-rows = Filen har för många rader.
wrong-table-columns = Filen har för många kolumner.
wrong-table-large = Innehållet i filen är för stort.
wrong-table-twice = Kolumnen ”{ $x }” finns två gånger i filen.
wrong-table-headings = Ingen av rubrikerna på första raden är känd. Börja från mallen.
wrong-table-foreign = Det här anger en post som organisationen inte har.
wrong-table-empty = Filen har inga rader under rubrikerna.
wrong-table-none = Välj en fil som inte är tom.
wrong-table-error = Kalkylprogrammet kunde inte räkna ut den här cellen.
wrong-table-unknown = En sådan post finns inte här.
wrong-table-several = Flera poster heter så. Skriv namnet i adresser, eller koden med strategin.
wrong-table-row-twice = En tidigare rad gäller samma post.
wrong-table-moved = En tabell kan inte flytta en post till en annan plats.
wrong-table-changed = Posten har ändrats under tiden, eller så får du inte ändra den. Hämta tabellen på nytt.
table-whole-row = Raden som helhet
wrong-table-contradiction = Radens uppgifter går inte ihop, eller något som hör till saknas.

### Interface

api = Öppet gränssnitt (API)
api-lead = Allt offentligt på de här sidorna, för program: strategier, åtgärder, indikatorer, kvartalsgenomgångar, nätverk, påverkansarbete och finansiering, i JSON.
api-licence = Läsning kräver ingen nyckel. Uppgifterna får användas fritt, även kommersiellt, när organisationen anges som källa:
api-document = Hela gränssnittet som ett OpenAPI 3.1-dokument
api-manner = Hur det svarar
api-manner-texts = En text är ett objekt med sina språk, till exempel fi och en. En tid har sin första och sista dag, hur exakt de är kända och källans ord.
api-manner-pages = Listor kommer i sidor om högst 200 poster (limit). Nästa sidas adress finns i ”next” och i headern Link.
api-manner-fresh = Ett svar är aldrig gammalt. Skicka tillbaka dess ETag i If-None-Match, så får du 304 så länge inget har ändrats.
api-manner-wrong = Fel anges som problem+json (RFC 9457) på språket i Accept-Language. Okända parametrar avvisas, de ignoreras inte.
api-manner-open = Sidor på alla webbplatser får läsa det från en webbläsare (CORS). Inga kakor läses eller sätts.
api-manner-example = Det som har ”example”: true är påhittat för att sidorna ska kunna visas. Lämna det utanför det du gör.
api-first = Ditt första svar, på en minut
api-first-lead = Kopiera raden till en terminal. Den frågar portalen efter en åtgärd. Organisation: { $x }.
api-first-then = Det var allt: inget konto, ingen nyckel. Byt ut det sista ordet i adressen för att läsa något annat, till exempel goals, networks eller projects.
api-back = Vad som kommer tillbaka (förkortat)
api-example-filter-lead = Varje lista har sina egna filter; de står på listans sida nedan.
api-example-pages = En lång lista, sida för sida
api-limits = Läsning räknas inte. När portalen är upptagen svarar den 503 och säger i Retry-After hur många sekunder man väntar. En token får skicka 120 gånger i minuten, sedan kommer 429.
api-versions = Versionen står i adressen: v1. Nya fält kan komma till, så läs förbi det du inte känner till. Inget tas bort; om det måste ske kommer v2 vid sidan av.
api-reads-lead = Var och en har en sida med filter och fält, en rad att kopiera och svaret på den. {"{"}org{"}"} är organisationens namn i adresser.
api-group-strategy = Strategier, mål och åtgärder
api-group-indicators = Indikatorer
api-group-review = Kvartalsgenomgången
api-group-cooperation = Nätverk och grupper
api-group-advocacy = Påverkan och lärdomar
api-group-funding = Finansiering och projekt
api-group-organisation = Organisationer, personer och kalendern
api-group-sending = Att skicka
api-token-step-ask = Be organisationens administratör om en token, och säg vad ditt system ska skicka.
api-token-step-hand = Administratören gör den under Administration, Token, och ger den till dig. Den börjar med suunta_ och visas en gång.
api-token-step-send = Skicka den i headern Authorization, som i exemplen. Idempotency-Key namnger en sändning: skickas den igen under samma namn görs den en gång.
api-token-put = Skriv din token i stället för punkterna.
api-token-where = Så får du en token
api-example-note = Det första steget är klart.
api-nothing-yet = Inget av det här slaget är offentligt ännu; listan är tom. Nedan står vad posterna skulle berätta.
api-without = Utan programmering
api-without-lead = Du kanske inte behöver något gränssnitt alls.
api-without-tables = Listor öppnas i kalkylprogram från sina egna sidor. Indikatorerna, till exempel:
api-without-feeds = Det som är nytt och det som kommer når din läsare och din kalender:
api-without-data = Allt som kan laddas ner, på ett ställe:
api-examples = Exempel att prova
api-example-all = Vilka organisationer som finns
api-example-measures = En organisations pågående åtgärder
api-example-wrong = Vad som sägs om ett filter som inte finns
api-reads = Vad som kan läsas
api-in-english = Fält och parametrar beskrivs på engelska, som i OpenAPI-dokumentet.
api-takes = Vad system skickar
api-parts = Vad posterna består av
api-parameters = Parametrar
api-details = Parametrar och fält
api-name = Namn
api-shape = Form
api-meaning = Betydelse
api-one = en
api-resource-organisations = Organisationer
api-resource-strategies = Strategier, en med sitt träd
api-resource-goals = Mål
api-resource-measures = Åtgärder med sina kort
api-resource-indicators = Indikatorer
api-resource-readings = Indikatorernas utfall
api-resource-chapters = Strategiernas kapitel
api-resource-values = Värderingar
api-resource-threads = Mål som hänger ihop mellan strategier
api-resource-reviews = Avslutade kvartalsgenomgångar
api-resource-events = Kalenderns dagar
api-resource-parties = Personer, befattningar, enheter, organ och grupper
api-resource-networks = Nätverk
api-resource-memberships = Medlemskap i nätverk
api-resource-groups = Samarbetsgrupper
api-resource-meetings = Gruppernas offentliga möten
api-resource-advocacy = Påverkansmål
api-resource-lessons = Lärdomar
api-resource-funds = Fonder
api-resource-calls = Utlysningar
api-resource-projects = Projekt
api-resource-pages = Textsidor
api-resource-send-reading = Skicka ett utfall
api-resource-send-report = Skicka en åtgärds lägesrapport
api-problem-400 = En parameter eller ett namn är okänt eller kan inte läsas.
api-problem-401 = API-nyckeln saknas, är okänd eller har upphört att gälla.
api-problem-404 = Här finns inget, eller så är det inte offentligt.
api-problem-405 = Den här adressen tar inte emot sådana anrop.
api-problem-408 = Anropet tog för lång tid.
api-problem-409 = Det kan inte göras nu.
api-problem-413 = För mycket skickades på en gång.
api-problem-414 = Adressen är för lång.
api-problem-415 = Innehållet måste vara application/json.
api-problem-422 = Något i det som skickades måste rättas.
api-problem-429 = För många anrop. Vänta så länge som Retry-After anger.
api-problem-500 = Något gick fel hos oss.
api-problem-503 = Tjänsten är överbelastad eller har ett avbrott. Försök igen om en stund.
api-key-used = Denna Idempotency-Key har redan använts för något annat.
api-tokens = API-nycklar
api-tokens-none = Inga API-nycklar har lämnats ut ännu.
api-token-about = Med en API-nyckel skickar ett annat av organisationens system utfall och lägesrapporter hit. En administratör lämnar ut nyckeln för en tid och kan ta tillbaka den när som helst.
api-token-roles = En rapportörs nyckel rapporterar om de åtgärder som dess ansvariga har huvudansvaret för. En redaktörs nyckel rapporterar om alla åtgärder och skickar även utfall.
api-token-made = Nyckeln finns nedan. Den visas bara nu, så kopiera den genast.
api-token-name = Systemets namn
api-token-name-help = Namnet används i ändringsloggen och i rapporterna.
api-token-party = Vem systemet rapporterar för
api-token-party-help = Behövs för en rapportörs nyckel: den rapporterar om de åtgärder som den här parten har huvudansvaret för.
api-token-until = Gäller till
api-token-until-help = En dag, till exempel 31.5.2027; högst ett år framåt.
api-token-wrong-day = Ange en dag från och med i dag, högst ett år framåt.
api-token-new = Lämna ut en API-nyckel
api-token-made-on = Utlämnad
api-token-used = Senast använd
api-token-never = aldrig
api-token-ended = återtagen
api-token-over = utgången
api-token-end = Ta tillbaka
api-token-end-ask = Ta tillbaka API-nyckeln ”{ $x }”?
api-token-end-help = Därefter fungerar nyckeln inte längre. Det som den har skickat finns kvar. Det här kan inte ångras, men en ny nyckel kan lämnas ut.
occasion-token = skickat med API-nyckel
record-api-token = API-nyckel

### Open data

data = Öppna data
data-lead = Det som organisationerna publicerar här får användas fritt: strategier, indikatorer, nätverk, finansiering och kvartalsgenomgångar, som filer och som en katalog.
data-licence = Licens
data-licence-text = Ange vems data det är och om du har ändrat dem. I övrigt får du använda, dela och bearbeta dem fritt, också kommersiellt.
data-sets = Vilka data som finns
data-sets-text = Varje sida nedan erbjuder sin lista som filer. Interna uppgifter och exempeldata ingår aldrig.
data-set-strategies = Strategier
data-set-indicators = Indikatorer
data-set-networks = Nätverk och medlemskap
data-set-projects = Finansierade projekt
data-set-reviews = Kvartalsgenomgångar
data-about-strategies = Mål, åtgärder, ansvariga, tidsplaner och hur åtgärderna ligger till.
data-about-indicators = Hur mål och åtgärder mäts, med målvärden och utfall.
data-about-networks = Internationella och regionala nätverk och vad medlemskapet är till för.
data-about-projects = Projekt med fonder, utlysningar, mål, belopp och perioder.
data-about-reviews = Vad som rapporterades och beslutades under varje avslutat kvartal.
data-feed = Nyhetsflöde
data-calendar = Kalender
data-catalogue = Katalog över öppna data
data-catalogue-text = Samma sak i en fil för dataportaler, enligt den europeiska profilen DCAT-AP 3.
data-news = Nyheter
data-news-text = Flöden (Atom) berättar vad som är nytt: för varje organisation, och för dess strategier, genomgångar och nätverk på deras egna sidor. Man kan prenumerera på kalendrar (iCalendar).
data-webhooks-text = En organisation kan också genast berätta för ett annat program vad som har ändrats, med ett signerat meddelande (webhook). Fråga organisationen.
embeds = På dina egna sidor
data-embeds-text = Hur en strategi ligger till och hur ett kvartal rapporterades kan visas på andra webbplatser, som bild eller i en ram. Koden att kopiera finns i slutet av varje strategi och genomgång.
embed = Visa det här på en annan webbplats
embed-help = Kopiera koden till en egen sida. Den hålls aktuell av sig själv och visar bara det som är offentligt.
embed-picture = Som bild
embed-picture-help = Får stå på vilken webbplats som helst.
embed-frame = I en ram
embed-frame-help = Fungerar på webbplatser som organisationen har tillåtit i sina inställningar.
embed-settings = Tillåt en webbplats
field-frame-origins = Webbplatser som får visa siffror i en ram
help-frame-origins = En per rad, till exempel https://www.example.org. Om fältet är tomt får ingen annan webbplats visa något i en ram.
wrong-origins = Skriv varje webbplats som https://www.example.org, med små bokstäver, utan snedstreck eller sida i slutet; högst 20.
webhooks = Webhookar
webhooks-lead = Andra program som genast får veta vad som har publicerats eller ändrats. De får bara veta det som är offentligt.
webhooks-none = Inget annat program får ännu veta något.
webhook-secret = Hemligheten visas bara den här gången. Kopiera den till det andra programmet, som kontrollerar meddelandena med den:
webhook-ended = Avslutades av sig själv.
webhook-ended-by-gone = Den andra sidan svarade att ingen längre finns där (410).
webhook-ended-by-failures = Fem meddelanden i rad gavs upp efter två dygns försök.
webhook-send-test = Skicka ett test
webhook-revive = Ta i bruk igen
webhook-remove-ask = Inget mer skickas dit och hemligheten raderas.
webhook-deliveries = Senaste meddelanden
webhook-deliveries-none = Inget har skickats dit ännu.
webhook-when = När
webhook-what = Vad
webhook-how = Hur det gick
webhook-strategy-decided = En strategi är beslutad
webhook-review-closed = En kvartalsgenomgång är avslutad
webhook-record-published = Något har publicerats
webhook-record-changed = Något offentligt har ändrats
webhook-test = Test
webhook-state-waiting = väntar
webhook-state-delivered = framme
webhook-state-failed = misslyckades
webhook-state-withdrawn = återtaget: inte längre offentligt
webhook-answered = svar { $x }
webhook-tries = försök: { $x }
webhook-next = nästa försök { $x }
webhook-new = En ny webhook
webhook-new-help = Meddelandena signeras enligt Standard Webhooks och skickas på nytt i två dygn om ingen tar emot dem.
webhook-address = Adress (https)
webhook-types = Vad som ska berättas
webhook-types-none = Välj minst en.
webhook-add = Lägg till

### Search

found-fund = Fond
found-call = Utlysning
found-project = Projekt
found-round = Kvartalsgenomgång
search-more-than = Fler än { $n } träffar
search-near = Ingen sida innehåller ”{ $x }”. De här ligger nära:
search-some = Ingen sida har hela ”{ $x }”. De här har en del av det:
search-meant = Menade du:
search-by-organisation = Träffar per organisation
search-by-kind = Träffar per typ
search-pages = Resultatsidor
search-page = Sida { $x }
search-next = Nästa träffar
search-previous = Föregående träffar
search-suggestions = Föreslagna sidor
search-suggested = { $n ->
    [one] { $n } förslag
   *[other] { $n } förslag
}
start = Kom igång
start-lead = Vad en ny organisation behöver, steg för steg. Ordningen är ett förslag, och det som är klart bockas av av sig självt.
start-how-far = Klart: { $x }
start-done = Klart
start-next = Härnäst
start-not-done = Inte gjort än
start-names = Namn och språk
start-why-names = Namnet syns på varje sida, och språken avgör på vilka språk allt kan skrivas.
start-colours = Färger
start-why-colours = En egen färg visar läsaren vems sidor det är; kontrasten kontrolleras när du sparar.
start-about = Vad organisationen gör
start-why-about = En mening eller två som besökaren läser först och sökmotorerna visar.
start-parties = Enheter, befattningar och organ
start-why-parties = De bär ansvaret i strategin, så det syns vem som gör vad även när människor byts ut.
start-contact = Vem som svarar
start-why-contact = Besökare skriver via ett formulär, och någon måste ta emot meddelandena.
start-people = Personer
start-why-people = Bjud in dem som skriver innehållet och rapporterar om det; ingen ska göra detta ensam.
start-strategy = Den första strategin
start-why-strategy = Allt annat hänger på dess mål och åtgärder. Hämta in dokumentet eller tabellen ni har, eller börja för hand.
start-indicators = Indikatorer
start-why-indicators = De visar om målet kommer närmare. De läggs till hos ett mål eller en åtgärd, på dess egen sida.
start-networks = Nätverk
start-why-networks = De visar vilka ni arbetar med över gränserna, och varför.
start-round = Kvartalet: forumen och deras möten
start-why-round = En gång i kvartalet ser forumen hur strategin går framåt. Lägg till dem i ordning och planera sedan den första omgången.
start-mail = E-post
start-why-mail = Inbjudningar och påminnelser går med e-post. Den som driver portalen ställer in servern; utan den lämnar du själv över länkarna.
start-to-settings = Organisationens inställningar
start-add-party = Lägg till en
start-by-table = Från en tabell
start-invite = Bjud in personer
start-by-document = Från ett dokument
start-by-hand = För hand
start-add-network = Lägg till ett medlemskap
start-add-forum = Lägg till ett forum
start-plan-round = Planera en omgång
start-to-outbox = Vad som skickas
start-open = Öppna för besökare
start-open-why = Hittills hittar bara era egna människor de här sidorna. Öppna dem när de får visas; allt behöver inte vara klart.
start-opened = Besökare hittar de här sidorna
start-strategy-internal = Besökare ser inte strategin än: den är intern
start-open-with = Gör också offentligt
start-open-with-help = Nya uppgifter är interna tills de görs offentliga. Allt av ett markerat slag blir offentligt; en i taget görs det på uppgiftens egen sida.
start-make-public = Gör offentligt
start-open-now = Öppna för besökare
start-close = Stäng för besökare
start-close-help = Besökare hittar inte längre organisationen eller något av dess innehåll. Inget tas bort, och era egna människor fortsätter som förut.
start-away = Den här guiden
start-away-help = Tills allt är i ordning syns den överst på arbetsbordet och startsidan, bara för administratörer. Den här sidan blir kvar.
start-back-help = Den är undanlagd för alla administratörer. Den här sidan blir kvar.
start-put-away = Lägg undan guiden
start-bring-back = Ta fram guiden igen
start-all-done = Alla steg är klara.
unopened-notice = Besökare hittar inte den här organisationen än.
front-none = Här kommer strategin att stå, med hur den går framåt det här kvartalet.
portal-none = Ingen organisation har öppnat sina sidor här än.
portal-none-operator = Om du driver portalen
portal-none-make = Skapa en organisation. Kommandot skriver ut en länk där dess administratör väljer lösenord; en guide leder vidare.
portal-none-take = Eller hämta in en som en annan installation har skrivit till en fil:
portal-none-admin = Har du ett konto, logga in: din organisation är kanske bara inte öppen än.

### Exchange
