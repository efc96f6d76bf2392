# Tekstene i grensesnittet. Nøklene er de samme på alle språk; $n er et tall, $x en tekst.

## Rammen
skip-to-content = Hopp til innholdet
nav-main = Hovedmeny
nav-front = Forside
nav-strategy = Strategi
nav-indicators = Indikatorer
nav-calendar = Årshjul
nav-international = Internasjonalt
nav-networks = Nettverk
nav-people = Personer og organer
nav-search = Søk
choose-language = Språk
all-organisations = Alle organisasjoner
accessibility = Tilgjengelighet
texts-in-other-languages = Noen av tekstene på denne siden finnes ikke på bokmål og vises på sitt eget språk.
organisation-ended = Denne organisasjonen opphørte { $x }.
source = Kilde
credit = Bilde
all = Alle
year = År
day = Dag
example = eksempeldata
previous = Forrige
next = Neste
remark = Merknad om kilden

## Forsider
portal-title = Hvor regionen er på vei, og hvordan den kommer dit
portal-lead = Strategier, tiltak og internasjonale nettverk i landskapsforbund, byer og fylker: hva som er vedtatt, hvem som gjør det, når det skal være gjort, og med hvem.
standing-now = Status for tiltakene, { $x }
standing-explained = Ingen statusrapporter er publisert ennå, så her vises det tidsplanene sier.
to-whole-strategy = Hele strategien
all-strategies = Alle strategier
quarter-way = Slik foregår kvartalsgjennomgangen
pages = Sider
beside = Mer her

## Strategier
strategies = Strategier
strategies-lead = Vedtatte og foreslåtte strategier og programmer, de gjeldende først.
strategies-none = Ingen strategi er publisert ennå.
state-draft = Utkast
state-in-force = Gjeldende
state-superseded = Erstattet
state-ended = Perioden er over
notice-draft = Dette er et utkast.
notice-superseded = Denne strategien er erstattet av en nyere.
notice-ended = Strategiperioden er over.
decided-by = Vedtatt av
views = Visninger av strategien
view-tree = Mål og tiltak
view-map = Strategikart
view-timeline = Tidslinje
way = Du er her
goals = Mål
goals-below = Underordnede mål
goals-count = { $n ->
    [one] { $n } mål
   *[other] { $n } mål
}
measures-count = { $n ->
    [one] { $n } tiltak
   *[other] { $n } tiltak
}
measures-found = { $n ->
    [0] Ingen tiltak passer med filtrene.
    [one] { $n } tiltak passer med filtrene.
   *[other] { $n } tiltak passer med filtrene.
}
values = Verdier
target-state = Ønsket tilstand
other-titles = Står også som
code-given = Kilden oppgir ingen kode; denne er portalens egen.
red-thread = Mål som henger sammen
networks-serving = Nettverk som støtter dette målet
filter = Filtrer
filter-clear = Fjern filtrene
responsible = Ansvarlig
standing = Status

## Tiltak
measure = Tiltak
measures-beside = Tiltakene ved siden av
overview-title = På oversiktssiden
card-steps = Konkrete steg
card-schedule = Tidsplan
card-none = Kilden sier ingenting.
card-missing = Kilden har bare tittelen på dette tiltaket; det har ikke noe tiltakskort ennå.
leads = hovedansvar
in-source = I kilden
schedule-overview = Hele perioden
schedule-card = Arbeidet på tiltakskortet
schedule-unread = kan ikke leses som datoer
step-done = gjort { $x }
phase-planned = planlagt
phase-under_way = i gang
phase-done = fullført
phase-dropped = stoppet
standing-done = Fullført
standing-on-track = Følger tidsplanen
standing-at-risk = Risiko for forsinkelse
standing-late = Forsinket
standing-running = Skal være i gang nå
standing-upcoming = Ikke startet ennå
standing-over = Tiden er ute, ingen rapport
standing-unscheduled = Ingen tidsplan
standing-dropped = Stoppet
standings-done = { $n } fullført
standings-on-track = { $n } følger tidsplanen
standings-at-risk = { $n } med risiko for forsinkelse
standings-late = { $n } forsinket
standings-running = { $n } skal være i gang nå
standings-upcoming = { $n } ikke startet ennå
standings-over = { $n ->
    [one] { $n } der tiden er ute og rapport mangler
   *[other] { $n } der tiden er ute og rapport mangler
}
standings-unscheduled = { $n } uten tidsplan
standings-dropped = { $n } stoppet
reason-done = Tiltaket er fullført.
reason-dropped = Tiltaket er stoppet.
reason-no-report = Ingen statusrapport er publisert.
reason-over-without-report = Tidsplanen er utløpt, og ingen statusrapport er publisert.
reason-over = Tidsplanen er utløpt, og tiltaket er ikke fullført.
reason-few-steps = Det meste av tiden har gått, og under halvparten av stegene er gjort.
reason-no-period = Tiltaket følges opp; det har ingen tidsplan å sammenligne med.
reason-within-period = Tiltaket følges opp, og tidsplanen er ikke utløpt.

## Kart og tidslinje
map-lead = Hele strategien på én side.
map-as-list = Det samme som liste
model-input = Hva strategien springer ut av
model-foundation = Hva den hviler på
model-area = Hvem som gjennomfører den
model-follow-up = Hvordan den følges opp
model-steering = Hva den styrer
timeline-lead = Når hvert tiltak gjennomføres. En del med bare omriss betyr at kilden oppgir en måned, en årstid, et kvartal eller et år, ikke en dag.
timeline-description = Hvert tiltak vises som en stolpe på en linje av år; tabellen under har de samme tidsplanene.
timeline-none = Ingen tidsplan er publisert.
timeline-table = Tidsplaner for tiltakene
timeline-whole = Hele perioden
timeline-card = Arbeidet på tiltakskortet
timeline-unsure = Begynner eller slutter i denne tiden
timeline-deadline = Frist
timeline-today = I dag

## Indikatorer
indicator = Indikator
indicators = Indikatorer
indicators-lead = Hvordan mål og tiltak følges opp. Gjort eller ikke gjort regnes også som en indikator.
indicators-none = Ingen indikatorer er publisert ennå.
indicators-count = { $n ->
    [one] { $n } indikator
   *[other] { $n } indikatorer
}
indicator-how = Hvordan den måles
indicator-of = Hører til
indicator-done = Gjort eller ikke
indicator-number = Tall
indicator-judged = Vurdering med ord
readings = Resultater
reading = Resultat
readings-none = Ingen resultater er publisert ennå.
target = målverdi
yes-done = gjort
not-done = ikke gjort

## Årshjul
calendar-lead = Det som går igjen hvert år: gjennomganger, vurderinger og planer. Når kilden bare sier hvor ofte noe skjer, viser sirkelen det, og ingen datoer diktes opp.
calendar-none = Ingen faste prosesser er publisert ennå.
ring-description = En sirkel for hver fast prosess, med en bue for hver gang den finner sted i løpet av året; den nummererte listen har de samme opplysningene.
recurring = Går igjen
every-month = Hver måned
every-quarter = Hvert kvartal
every-half-year = To ganger i året
every-year = Én gang i året
endings = Det som går mot slutten
what-ends = Hva som slutter
ending-measure = tiltak
ending-strategy = strategi
ending-agreement = avtale

## Personer
people-lead = Hvem som har ansvaret: organer, enheter, stillinger og grupper. Personer nevnes ved navn bare når en offentlig kilde gjør det.
people-none = Ingen personer eller organer er publisert ennå.
parties-body = Organer
parties-unit = Enheter
parties-post = Stillinger
parties-group = Grupper
parties-person = Personer
party-body = Organ
party-unit = Enhet
party-post = Stilling
party-group = Gruppe
party-person = Person
leads-count = { $n ->
    [one] leder { $n } tiltak
   *[other] leder { $n } tiltak
}
leads-measures = Leder disse tiltakene
takes-part-in = Deltar i disse tiltakene
duties = Ansvar i internasjonale saker
contact-of = Kontakt for
held-by = Innehaver
posts-of = Stillinger
parts-of = Hører til her
forum-place = Plass i kvartalsgjennomgangen: { $x }.

## Internasjonalt
international-none = Siden om det internasjonale arbeidet er ikke skrevet ennå.
in-short = Kort fortalt
networks-lead = Hvem organisasjonen samarbeider med over landegrensene, og hvorfor.
networks-none = Ingen nettverk er publisert ennå.
networks-on-map = Nettverkene på kartet
quarter-1 = 1. kvartal { $x }
networks-none-of-kind = Ingen nettverk av denne typen.
kinds-theme = Temanettverk
kinds-representation = Representasjonskontorer
kinds-sister-city = Vennskapsbyer
kinds-political = Politisk samarbeid
kinds-regional = Regionalt samarbeid
kinds-actors = Aktørnettverk
quarter-2 = 2. kvartal { $x }
quarter-3 = 3. kvartal { $x }
quarter-4 = 4. kvartal { $x }
network-kinds = Typer nettverk
kind = Type
kind-theme = Tematisk nettverk
kind-representation = Representasjonskontor
kind-sister-city = Vennskapsby
kind-political = Politisk samarbeid
kind-regional = Regionalt samarbeid
kind-actors = Aktørnettverk
our-role = Vår rolle
our-place = Vår plass i nettverket
since-year = siden { $x }
member-since = Medlem siden
agreement-period = Avtaleperiode
contact-unit = Kontakt
serves-goals = Støtter disse målene
governance = Hvordan det ledes
seat = Sete
founded = Grunnlagt
size = Størrelse
homepage = Nettsted
members = Medlemmer
also-in-it = Andre i portalen som er med
map-of-networks = Europakart med setene til nettverkene; listen har de samme stedene
map-source = Omriss: Natural Earth, fritt materiale (public domain). Nettverk uten kjent sete står bare i listen.

## Søk
search-label = Hva leter du etter?
search-help = Et ord, begynnelsen av et ord eller en kode, for eksempel 1.2-B
search-do = Søk
search-found = { $n ->
    [one] { $n } treff
   *[other] { $n } treff
}
search-nothing = Ingen treff på «{ $x }»
search-nothing-help = Prøv færre eller kortere ord, eller et annet språk.
search-everywhere = Søk i alle organisasjoner
found-strategy = Strategi
found-chapter = Kapittel
found-goal = Mål
found-measure = Tiltak
found-step = Konkret steg
found-indicator = Indikator
found-party = Personer og organer
found-page = Side
found-network = Nettverk

## Tilgjengelighetserklæring
accessibility-lead = Denne portalen er laget for å kunne brukes av alle. Erklæringen forteller hva som er gjort, og hvordan du får hjelp.
accessibility-aim = Hva vi sikter mot
accessibility-aim-text = Sidene er laget for å oppfylle retningslinjene for tilgjengelig webinnhold (WCAG) 2.2 på nivå AA. De fungerer med bare tastatur, med skjermleser, uten skript, i lys og mørk visning, på smal skjerm og på papir.
accessibility-how = Hvordan det kontrolleres
accessibility-how-text = Alle typer sider kontrolleres maskinelt i en ekte nettleser, i lys og mørk visning og på smal skjerm. Ingen ekstern vurdering er gjort ennå.
accessibility-limits = Kjente mangler
accessibility-limit-languages = Noe innhold finnes bare på organisasjonens eget språk. Det er merket med språket sitt.
accessibility-limit-pictures = Strategikartet, tidslinjen og europakartet er brede og må rulles sidelengs på en smal skjerm. De samme opplysningene finnes som tekst.
accessibility-finland = Finland
accessibility-finland-text = I Finland gjelder loven om tilbud av digitale tjenester (306/2019). Gi tilbakemelding om tilgjengelighet til organisasjonen, som svarer innen 14 dager. Hvis du ikke er fornøyd med svaret, eller ikke får svar innen 14 dager, kan du klage til tilsynsmyndigheten, det finske transport- og kommunikasjonsverket Traficom.
accessibility-norway = Norge
accessibility-norway-text = I Norge publiserer hver virksomhet tilgjengelighetserklæringen sin på uustatus.no, der du også kan gi tilbakemelding.

## Feil
error-400 = Adressen kan ikke leses
error-400-help = En del av adressen, for eksempel et filter, er ukjent for denne siden.
error-404 = Fant ikke siden
error-404-help = Adressen kan være feilskrevet, eller siden kan være flyttet eller ikke offentlig.
error-405 = Siden kan ikke brukes slik
error-405-help = Adressen tar ikke imot denne typen forespørsel.
error-408 = Forespørselen tok for lang tid
error-408-help = Forbindelsen kan være treg. Prøv igjen.
error-413 = For mye ble sendt på én gang
error-413-help = Det som ble sendt, er større enn denne siden tar imot.
error-414 = Adressen er for lang
error-414-help = Forkort adressen eller begynn på forsiden.
error-422 = Noe må rettes
error-422-help = Kontroller det du har fylt ut.
error-429 = For mange forsøk
error-429-help = Vent litt og prøv igjen.
error-500 = Noe gikk galt hos oss
error-500-help = Feilen er registrert. Prøv igjen; hvis det skjer på nytt, oppgi nummeret nedenfor til oss.
error-503 = Tjenesten er overbelastet eller nede
error-503-help = Prøv igjen om litt.
error-detail = Ikke forstått:
error-incident = Feilnummer:
error-to-front = Til forsiden
error-to-search = Søk

## Kontoer
sign-in = Logg inn
sign-in-lead = For ansatte og folkevalgte i organisasjonene. Du trenger ingen konto for å lese.
sign-in-wrong = E-postadressen eller passordet er feil.
sign-in-wait = For mange forsøk. Vent 15 minutter og prøv igjen.
sign-out = Logg ut
sign-out-everywhere = Logg ut på alle enheter
email = E-postadresse
password = Passord
password-old = Nåværende passord
password-new = Nytt passord
password-help = Minst 12 tegn. Flere ord er lette å huske.
password-short = Det nye passordet har færre enn 12 tegn.
password-long = Det nye passordet har flere enn 256 tegn.
password-old-wrong = Det nåværende passordet er feil.
password-change = Bytt passord
account = Min konto
account-roles = Der jeg arbeider
account-no-roles = Denne kontoen har ingen rolle i noen organisasjon.
role-reader = Leser
role-reporter = Rapportør
role-editor = Redaktør
role-admin = Administrator
invitation = Velg passord
invitation-lead = For { $x }. Lenken virker én gang.
invitation-do = Lagre passordet og logg inn
sign-in-with = Logg inn med { $x }
sign-in-by-password = Logg inn med passord
elsewhere-lead = Du sendes videre til { $x } for å logge inn.
elsewhere-on = Fortsett til { $x }
elsewhere-away = Innloggingstjenesten svarer ikke akkurat nå. Prøv igjen om litt, eller logg inn med passord.
elsewhere-over = Denne innloggingen er utløpt eller ble begynt i en annen nettleser. Logg inn på nytt.
elsewhere-unproven = Svaret fra innloggingstjenesten kunne ikke bekreftes. Logg inn på nytt.
elsewhere-denied = Innloggingstjenesten slapp deg ikke inn, eller du avbrøt innloggingen.
elsewhere-taken = Ifølge innloggingstjenesten tilhører kontoen med din e-postadresse noen andre. Kontakt en administrator i organisasjonen din.
account-elsewhere = Du logger inn med organisasjonens innloggingstjeneste. Her er det ikke noe passord å bytte.
elsewhere-closed = Denne kontoen er stengt.
password-forgotten = Har du glemt passordet?
reset = Glemt passord
reset-lead = Oppgi e-postadressen til kontoen din, så sender vi en lenke for å velge et nytt passord.
reset-do = Send meg en lenke
reset-asked = Hvis det finnes en konto med denne adressen som logger inn med passord, er en lenke på vei dit.
reset-asked-help = Lenken virker én gang innen en time. Kommer det ikke noe i løpet av noen minutter, se i søppelposten.
reset-no-mail = Denne portalen kan ikke sende e-post.
reset-ask-admin = En administrator i organisasjonen din kan skaffe deg en lenke for å velge et nytt passord.
reset-set = Velg et nytt passord
mail-reset = Nytt passord til Suunta
mail-reset-lead = Noen, trolig du, har bedt om et nytt passord for kontoen { $x }. Velg det her, én gang og innen en time:
mail-reset-end = Hvis det ikke var deg, trenger du ikke gjøre noe: Det gamle passordet virker fortsatt.
mail-invitation = Invitasjon til Suunta: { $x }
mail-invitation-lead = Du er invitert til Suunta, der { $x } er med. Velg passordet ditt her, én gang og innen tre dager:
mail-invitation-end = Hvis du ikke ventet dette, trenger du ikke gjøre noe.
role-by-group = gjennom gruppe
address-unverified = adressen er ikke bekreftet
link-send = Send lenke
link-make = Lag lenke
link-mailed = En lenke for å velge passord er sendt til { $x }.
reset-made = Gi denne lenken videre. Den virker én gang innen en time.
error = Feil
error-summary = Noe må rettes
staff = Kontoer og roller
staff-lead = Hvem som kan logge inn for denne organisasjonen, og hva de kan gjøre.
role = Rolle
role-of = Rolle for { $x }
role-none = Ingen rolle
save = Lagre
invite = Inviter
invited = invitert
invitation-made = Gi denne lenken videre. Den virker én gang innen tre dager.
email-wrong = Dette er ikke en e-postadresse.
