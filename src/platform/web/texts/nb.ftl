# Tekstene i grensesnittet. Nøklene er de samme på alle språk; $n er et tall, $x en tekst.

## Rammen
skip-to-content = Hopp til innholdet
nav-main = Hovedmeny
nav-menu = Meny
nav-front = Forside
nav-strategy = Strategi
nav-indicators = Indikatorer
nav-calendar = Årshjul
nav-international = Internasjonalt
nav-cooperation = Internasjonalt og samarbeid
nav-networks = Nettverk
nav-people = Personer og organer
nav-search = Søk
choose-language = Språk
all-organisations = Alle organisasjoner
accessibility = Tilgjengelighet
help = Hjelp
help-here = Slik gjør du det
help-desk = Hva du kan gjøre her, steg for steg
help-leads-to = Lenkene på denne siden fører til
help-on-this-page = På denne siden
help-others = Hjelp for andre
help-own = for deg
keys-save = lagrer
keys-draft = lagrer utkastet
keys-measures = neste og forrige tiltak
texts-in-other-languages = Noe av innholdet på denne siden finnes ikke på bokmål og vises på sitt eget språk.
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
strategy-empty = Her kommer målene og tiltakene i strategien til å stå.
strategy-fill = Fyll ut strategien: nivåer, mål, kapitler
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
card-steps = Konkrete handlinger
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
reason-few-steps = Det meste av tiden har gått, og under halvparten av handlingene er utført.
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
readings = Målinger
reading = Måling
readings-none = Ingen målinger er publisert ennå.
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
    [one] hovedansvar for { $n } tiltak
   *[other] hovedansvar for { $n } tiltak
}
leads-measures = Har hovedansvaret for disse tiltakene
takes-part-in = Deltar i disse tiltakene
duties = Ansvar i internasjonale saker
contact-of = Kontakt for
held-by = Innehaver
posts-of = Stillinger
parts-of = Hører til her
forum-place = Plass i kvartalsgjennomgangen: { $x }.

## Internasjonalt
international-none = Siden om det internasjonale arbeidet er ikke skrevet ennå.
international-write = Legg den til: en side med plassen «Forside for det internasjonale arbeidet»
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
kind-theme = Temanettverk
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
found-step = Konkret handling
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
accessibility-checked = Resultater { $x }
accessibility-what = Hva som ble kontrollert
accessibility-times = Kontroller
accessibility-faults = Feil
accessibility-what-rules = Reglene i WCAG 2.2 på nivå A og AA og god praksis, axe-core { $x }
accessibility-what-markup = Gyldig HTML, CSS og SVG, Nu-kontrollen { $x }
accessibility-what-keyboard = Alt nås med bare tastatur, i rekkefølge, og fokus synes
accessibility-what-size = Dobbel tekststørrelse og stor avstand kutter ikke av noe
accessibility-what-narrow = På en skjerm på 320 piksler rulles ikke siden sidelengs
accessibility-what-colours = Med systemets egne farger har felt og knapper kanter
accessibility-what-names = Bildene har et navn for skjermlesere
accessibility-what-motion = Ingenting beveger seg for den som ikke vil ha bevegelse
accessibility-what-script = Alt er der uten skript og uten feil
accessibility-feedback = Gi tilbakemelding om tilgjengelighet til:
accessibility-limits = Kjente mangler
accessibility-limit-languages = Noe innhold finnes bare på organisasjonens eget språk. Det er merket med språket sitt.
accessibility-limit-tables = Brede tabeller, for eksempel kvartaler side om side, må rulles sidelengs på en smal skjerm.
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
account-roles = Rollene mine
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
reset-lead = Oppgi e-postadressen til kontoen din, så sender vi deg en lenke for å velge et nytt passord.
reset-do = Send meg en lenke
reset-asked = Hvis det finnes en konto med denne adressen som logger inn med passord, er en lenke på vei dit.
reset-asked-help = Lenken virker én gang, innen en time. Kommer det ikke noe i løpet av noen minutter, se i søppelposten.
reset-no-mail = Denne portalen kan ikke sende e-post.
reset-ask-admin = En administrator i organisasjonen din kan skaffe deg en lenke for å velge et nytt passord.
reset-set = Velg et nytt passord
mail-reset = Nytt passord til Suunta
mail-reset-lead = Noen, trolig du, har bedt om et nytt passord for kontoen { $x }. Velg et nytt passord med denne lenken. Den virker én gang, innen en time:
mail-reset-end = Hvis det ikke var deg, trenger du ikke gjøre noe: Det gamle passordet virker fortsatt.
mail-invitation = Invitasjon til Suunta: { $x }
mail-invitation-lead = Du er invitert til Suunta, der { $x } er med. Velg passordet ditt med denne lenken. Den virker én gang, innen tre dager:
mail-invitation-end = Hvis du ikke ventet denne invitasjonen, trenger du ikke gjøre noe.
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

records = Innhold
records-lead = Alt organisasjonen viser og holder ved like. Nytt innhold er internt til det blir gjort offentlig.
records-none = Her er det ingenting ennå.
record-new = Nytt: { $x }
record-add = Legg til: { $x }
record-gone = slettet
record-in-use = Dette ble ikke slettet, fordi noe annet viser til det. Endre henvisningen først.
record-organisation = Organisasjon
record-party = Person eller organ
record-holding = Innehaver av stillingen
record-forum = Forum
record-recurrence = Fast prosess
record-page = Side
record-picture = Bilde
record-source = Kilde
record-strategy = Strategi
record-chapter = Kapittel
record-strategy-value = Verdi
record-model-box = Rute i strategikartet
record-goal = Mål
record-measure = Tiltak
record-step = Konkret handling
record-schedule = Tidsplan
record-responsibility = Ansvarlig
record-indicator = Indikator
record-reading = Måling
record-membership = Medlemskap
record-membership-goal = Mål som medlemskapet støtter
record-network = Nettverk
record-network-member = Medlem i nettverket
record-duty = Ansvar i internasjonale saker
record-thread = Kobling mellom mål
record-role-grant = Rolle
records-organisation = Innstillinger for organisasjonen
records-party = Personer, stillinger, enheter og organer
records-holding = Innehavere av stillingen
records-forum = Fora for kvartalsgjennomgangen
records-recurrence = Årshjul
records-page = Sider
records-picture = Bilder
records-source = Kilder
records-strategy = Strategier
records-chapter = Kapitler
records-strategy-value = Verdier
records-model-box = Ruter i strategikartet
records-goal = Mål
records-measure = Tiltak
records-step = Konkrete handlinger
records-schedule = Tidsplaner
records-responsibility = Ansvarlige
records-indicator = Indikatorer
records-reading = Målinger
records-membership = Medlemskap i nettverk
records-membership-goal = Mål som medlemskapet støtter
records-network = Nettverksregister
records-network-member = Medlemmer i nettverket
records-duty = Ansvar i internasjonale saker
internal = Intern
public = Offentlig
internal-help = Bare organisasjonens egne brukere ser dette.
public-help = Alle ser dette, hvis også det som dette hører til, er offentlig.
make-public = Gjør offentlig
make-internal = Gjør intern
edit = Rediger
history = Endringshistorikk
history-none = Ingen endringer er registrert ennå.
see-page = Se siden
remove = Slett
remove-ask = Slette «{ $x }»?
remove-with = Dette blir slettet samtidig:
remove-help = Du kan angre slettingen etterpå.
cancel = Avbryt
saved = Lagret.
undo = Angre
undo-refused = Dette kunne ikke angres
undo-refused-help = Innholdet er endret etterpå, eller noe det trenger, er slettet. Ingenting ble endret nå.
stale = Noen andre lagret dette mens du skrev.
stale-help = Ingenting av det du skrev, er gått tapt. Der dere begge har endret samme felt, står den andres tekst under din; de andre endringene ligger allerede i skjemaet. Slå sammen tekstene og lagre på nytt.
theirs = Lagret av noen andre:
theirs-empty = (tømt)
optional = (valgfritt)
needed = (trengs når rapporten leveres)
choose-none = –
language-missing = mangler
language-required = mangler, påkrevd
level = Nivå { $n }
languages-missing = Språkversjoner som mangler
languages-missing-lead = Tekster som finnes på ett av organisasjonens språk, men mangler på et annet. Velg et tall for å se dem; hver av dem leder rett til feltet sitt.
languages-missing-table = Tekster som mangler, etter type og språk
languages-missing-none = Ingen tekster mangler.
languages-only-one = Organisasjonen har bare ett språk. Flere legges til i innstillingene.
languages-required = påkrevd
languages-field = Felt
preview = Forhåndsvis i en ny fane
preview-notice = Forhåndsvisning: Ingenting av dette er lagret.
period-check = Sjekk hvordan det tolkes
period-language = Språket tiden er skrevet på
period-understood = Tolkes slik: { $x }
period-not-understood = Dette kunne ikke tolkes som en tid. Teksten lagres og vises slik du skrev den, men kommer ikke med på tidslinjen.
period-not-understood-but = Ikke alt kunne tolkes. Mente du: { $x }?
move-up = Flytt opp: { $x }
move-down = Flytt ned: { $x }
change-insert = Lagt til
change-update = Endret
change-delete = Slettet
change-undo = Angre denne endringen
state-see = Se innholdet etter denne endringen
state-earlier = Tidligere innhold
state-restore = Gjenopprett dette innholdet
operator = driften
occasion-import = importert fra en fil
occasion-undo = angret
occasion-restore = tidligere innhold gjenopprettet
occasion-place = flyttet
occasion-public = gjort offentlig
occasion-internal = gjort intern
occasion-decision = vedtak registrert
occasion-version = neste versjon laget
occasion-end = markert som avsluttet
occasion-thread = kobling mellom mål
audit = Endringslogg
audit-lead = Alle endringer i organisasjonens opplysninger, i den rekkefølgen de er gjort. Ingen kan endre eller slette en rad; hver rad er knyttet til den forrige med en kontrollsum.
audit-kind = Type opplysning
audit-all = Alle
audit-who = Hvem (en del av e-postadressen)
audit-since = Fra og med
audit-until = Til og med
audit-file = Last ned disse radene som en tabell (CSV)
audit-older = Eldre endringer
wrong-required = Dette må fylles ut.
wrong-forbidden = Dette inneholder et usynlig tegn som kan villede leseren. Skriv uten det.
wrong-long = Dette er for langt.
wrong-choice = Dette kan ikke velges her.
wrong-number = Dette er ikke et tall som passer her.
wrong-day = Dette er ikke en dato. Skriv den slik: 9.9.2024.
wrong-slug = Bruk små bokstaver a–z, sifre og enkle bindestreker.
wrong-goal-code = Koden til et mål ser slik ut: 1 eller 1.2.
wrong-measure-code = Koden til et tiltak ser slik ut: 1.2-B.
wrong-web = En nettadresse begynner med https:// og inneholder navnet på en tjener.
wrong-country = Et land skrives med to store bokstaver, for eksempel FI.
wrong-time-zone = Dette er ikke en tidssone. Skriv den for eksempel slik: Europe/Helsinki.
wrong-languages = Skriv språkkoder, hver av dem bare én gang: fi, sv, nb, nn, en.
wrong-taken = Dette er allerede brukt et annet sted.
wrong-contradiction = Dette stemmer ikke med noe annet i skjemaet.
wrong-below-itself = Et mål kan ikke være underordnet seg selv.
wrong-too-deep = Det kan være høyst fire nivåer.
field-name = Navn
field-title = Tittel
field-short-name = Kort navn
field-summary = Sammendrag
field-languages = Språk
field-required-languages = Påkrevde språk
field-hue = Farge
field-time-zone = Tidssone
field-country = Land
field-homepage = Nettsted
field-ended-on = Opphørte
field-successor = Hvem som fører arbeidet videre
field-source-id = Kilde
field-source-heading = Overskrift i kilden
field-kind = Type
field-abbreviation = Forkortelse
field-slug = Navn i nettadressen
field-within-id = Hører til
field-email = E-postadresse
field-telephone = Telefon
field-contact-public = Vis kontaktopplysningene til alle
field-published-until = Vises til og med
field-person-id = Person
field-starts-on = Fra og med
field-ends-on = Til og med
field-body-id = Organ
field-task = Oppgave
field-description = Beskrivelse
field-every = Hvor ofte
field-months = Måneder
field-party-id = Ansvarlig
field-place = Plass
field-lead = Hovedansvar
field-body = Tekst
field-picture-id = Bilde
field-alt = Hva bildet viser
field-caption = Bildetekst
field-credit = Hvem som eier bildet
field-publisher = Utgiver
field-key = Kort navn på kilden
field-language = Språk
field-dated = Datert
field-note = Merknad
field-standing = Behandlingen så langt
field-period = Periode
field-levels = Navn på nivåene
field-measure-word = Hva tiltakene kalles
field-parent-id = Overordnet mål
field-code = Kode
field-code-printed = Koden står i kilden
field-label = Hva målet kalles
field-strategic-goal = Strategisk mål
field-target-state = Ønsket tilstand
field-other-titles = Andre skrivemåter for tittelen
field-goal-id = Mål
field-overview-title = Tittel på oversiktssiden
field-responsible-wording = Ansvarlige med kildens ord
field-phase = Fase
field-status = Egen vurdering av status
field-status-reason = Begrunnelse for vurderingen
field-remark = Merknad om kilden
field-done-on = Gjort (dato)
field-unit = Måleenhet
field-baseline = Utgangsverdi
field-target = Målverdi
field-rising = Hvilken retning er best
field-taken-on = Dag
table-area = Område
table-late = Rapporten for sen
paper-pdf = PDF
paper-xlsx = Excel (XLSX)
field-value = Verdi
field-done = Gjort eller ikke
field-number = Nummer
field-layer = Lag
field-network-id = Nettverk
field-role = Vår rolle
field-benefit = Vår nytte
field-contact-id = Kontakt
field-since = Siden (år)
field-cost-per-year = Kostnad per år (€)
field-hours-per-year = Arbeidstimer per år
field-renewal-decided-by = Fornyelse avgjøres senest
field-seat = Sete
field-latitude = Breddegrad
field-longitude = Lengdegrad
field-size = Antall medlemmer
field-governance = Hvordan det ledes
field-fact-source = Kilde til opplysningene
field-visibility = Hvem ser dette
field-state = Status
field-decided-by = Vedtatt av
field-decided-on = Vedtaksdato
field-decided-section = Paragraf (§)
field-superseded-by = Erstattet av
field-other-goal-id = Det andre målet
field-position = Plass i listen
help-languages = Språkkoder i rekkefølge; den første er organisasjonens eget språk: fi, sv, en.
help-required-languages = Alle tekster må finnes på disse språkene. Det som mangler, vises i skjemaene og i strategisjekken.
help-hue = Et tall fra 0 til 359 på fargesirkelen: 30 oransje, 140 grønn, 205 havblå, 260 blå, 330 rosa. Portalen velger nyanser som er lette å lese.
help-slug = En del av adressen til siden. Er feltet tomt, lages navnet av tittelen.
help-key = Er feltet tomt, lages navnet av tittelen.
help-contact-public = Ellers ser bare organisasjonens egne brukere dem.
help-published-until = Siden til personen vises ikke etter denne dagen.
help-months = La stå tomt hvis det er vedtatt hvor ofte, men ikke når.
help-body = Markdown: ## overskrift, - liste, **fet skrift**, [lenke](https://…).
help-alt = For dem som ikke ser bildet: hva i det som er viktig her.
help-credit = Fotograf eller rettighetshaver.
help-standing = For eksempel hvem et utkast er lagt fram for, og når.
help-period = Slik folk skriver: 10-12/24, fra høsten 2024, innen utgangen av 2025.
help-window = Slik folk skriver: 10-12/24, fra høsten 2024, innen utgangen av 2025.
help-levels = Ovenfra og ned, for eksempel kritisk utviklingsområde og must-win battle (MWB).
help-measure-word = La stå tomt for «tiltak».
help-parent-id = Velg et annet mål for å flytte dette målet og alt under det.
help-code = Koden som brukes i møter. Den er en del av adressen til siden.
help-label = For eksempel MWB 1.2. Er feltet tomt, brukes koden.
help-other-titles = Én på hver linje.
help-status = Er feltet tomt, vises den beregnede statusen. En egen vurdering må begrunnes.
help-lead = Nøyaktig én har hovedansvaret; den nye erstatter den forrige.
help-network-id = Finnes ikke nettverket i registeret, legg det til der først.
help-cost-per-year = Intern opplysning: vises aldri for besøkende.
help-fact-source = Tittel på dokumentet eller siden, og dato.
choice-place-page = Egen side
choice-place-international = Forside for det internasjonale arbeidet
choice-place-international-section = Del av siden om det internasjonale arbeidet
choice-status-on-track = følger tidsplanen
choice-status-at-risk = risiko for forsinkelse
choice-status-late = forsinket
choice-status-unknown = ukjent
choice-schedule-card = Tiltakskort
choice-schedule-overview = Oversiktsside
choice-rising-true = Mer er bedre
choice-rising-false = Mindre er bedre
choice-done-true = Gjort
choice-done-false = Ikke gjort
choice-layer-input = Hva strategien springer ut av
choice-layer-foundation = Grunnlag
choice-layer-area = Ansvarsområde
choice-layer-board = Styre
choice-layer-rule = Regel
choice-layer-follow-up = Oppfølging
choice-layer-steering = Styring
choice-visibility-public = offentlig
choice-visibility-internal = intern
choice-flag-true = ja
choice-flag-false = nei
nav-admin = Administrasjon
nav-staff = For organisasjonens egne brukere
desk = Min side
desk-nobody = Ingen stilling eller person er knyttet til kontoen din her. En administrator gjør det under Kontoer og roller.
desk-leads = Du har hovedansvaret
desk-due = Frist innen tre måneder, eller fristen er ute
desk-late = Forsinket eller med risiko for forsinkelse, og hvorfor
desk-lead = Det som venter på deg, det som er forsinket, og det som sist ble bestemt.
desk-report = Rapporter om
desk-agenda = Saksliste: { $x }
desk-over = fristen er ute
desk-changed = Endret de siste to ukene
desk-unchanged = Ingen har endret noe.
desk-more = { $n ->
    [one] og én til
   *[other] og { $n } til
}
desk-waits = Venter på deg
desk-nothing-waits = Ingenting venter på deg.
desk-internal = Ikke offentlig ennå
my-strategy = Strategien i mitt arbeid
my-strategy-lead = Til medarbeidersamtalen. Det som blir sagt der, lagres ikke i portalen.
my-strategy-serves = Arbeidet støtter disse målene
health = Strategisjekk
health-count = { $n ->
    [one] { $n } funn
   *[other] { $n } funn
}
fault-too-many-battles = Flere enn fem must-win battles (MWB)
fault-period-over = Tiden er ute
fault-no-target-state = Ønsket tilstand mangler
fault-no-lead = Ingen har hovedansvaret
fault-no-indicator = Indikator mangler
fault-no-schedule = Tidsplan mangler
fault-unread-schedule = Tidsplan som ikke kunne tolkes som en tid
fault-code-skips = Et nummer mangler blant de underordnede kodene
fault-language-missing = Mangler på et påkrevd språk: { $x }
life = Status og versjoner
life-decide = Registrer vedtaket som setter strategien i kraft
life-decide-help = Strategien er et utkast til vedtaket i et organ er registrert: hvem som vedtok den, hvilken dag og i hvilken paragraf.
life-replaces = Erstatter
life-supersede = En annen strategi har erstattet denne
life-end = Strategiperioden er over
life-end-help = Perioden er over, og ingen annen strategi erstatter denne.
life-next = Lag neste versjon
life-next-help = Det lages en kopi ved siden av denne, som et internt utkast. Du kan endre den i ro og mak og sammenligne de to.
life-not-now = Dette er ikke mulig med den statusen strategien har nå.
compare = Sammenligning av versjoner
compare-with = Sammenlign med
compare-do = Sammenlign
compare-none = Velg hva du vil sammenligne med.
compare-same = { $n ->
    [one] { $n } mål eller tiltak er likt i begge.
   *[other] { $n } mål og tiltak er like i begge.
}
compare-added = Lagt til
compare-dropped = Tatt ut
compare-moved = Flyttet under et annet mål
compare-changed = Endret
thread-lead = Mål i andre strategier som trekker i samme retning, her og i andre organisasjoner. Koblingen vises i begge ender.
thread-none = Ingen koblinger ennå.
thread-internal = (internt i den andre enden)
thread-hidden-there = skjult i den andre enden
thread-hidden-here = skjult her
thread-untie = Fjern koblingen
thread-hide = Skjul her
thread-show = Vis her
thread-tie = Koble til et annet mål
thread-search = Kode eller ord i tittelen
thread-tie-this = Koble
staff-party = Stilling eller person
picture-other = Send en annen fil
picture-file = Fil
picture-file-help = JPEG, PNG eller WebP, høyst 10 megabyte. Bildet lages på nytt, høyst 1600 bildepunkter bredt og uten det kameraet har skrevet inn i det.
picture-send = Send
wrong-picture = Dette er ikke et JPEG-, PNG- eller WebP-bilde som kan leses.
wrong-picture-large = Dette bildet er for stort.
field-lead-text = Ingress
signed-out = Du er logget ut
signed-out-lead = Det du skrev, er ikke borte: det venter på denne siden. Det er ikke lagret ennå.
signed-out-sign-in = Logg inn i en ny fane
signed-out-send = Kom tilbake hit og lagre
record-account-party = Stilling eller person som kontoen er knyttet til
record-group-role = Rolle fra en gruppe
invite-already-here = Denne adressen har allerede en rolle her. Endre rollen i listen.
invite-elsewhere = Denne adressen har allerede en konto. Uten e-post kan bare driften legge den til her.
life-public-first = Gjør først strategien som erstatter, offentlig.

review = Kvartalsgjennomgang
review-lead = Strategien gjennomgås hvert kvartal: De hovedansvarlige rapporterer, foraene drøfter og vedtar i tur og orden, og det som er gjort i runden, bevares uendret.
review-none = Ingen kvartaler er gjennomgått ennå. Avsluttede runder vises her.
round-planned = planlagt
round-collecting = rapporter samles inn
round-in-forums = i foraene
round-closed = avsluttet
round-closed-on = Avsluttet { $x }
round-new = Planlegg en runde
round-new-help = Datoene regnes ut fra møtene i foraene, og hver dato kan endres.
round-plan = Plan
round-review = Gjennomgang
round-days = Datoer for runden
round-days-set = Endre datoene
round-days-help = Fram til runden åpnes, flyttes også de andre dagene når det første møtet flyttes. Se opp for helligdager: portalen kjenner ikke til dem.
sitting-day = Møtedag
sitting-day-set = Endre møtedagen: { $x }
round-summary = Kvartalet i noen få setninger
round-summary-set = Skriv sammendraget
round-no-summary = Det er ikke skrevet noe sammendrag ennå.
round-open = Åpne for rapportering
round-to-forums = La foraene begynne
round-close = Avslutt runden
round-cancel = Ta ut av planen
round-on-planned = Planlagt
round-on-collecting = Rapportene skrives
round-on-in-forums = Foraene er i arbeid
round-on-closed = Avsluttet
round-on-help-planned = Når runden er åpnet, kan den som har hovedansvaret for et tiltak, skrive en rapport.
round-on-help-collecting = Når foraene begynner, kan rapporter fortsatt leveres. De blir merket som levert for sent.
round-on-help-in-forums = Når alle foraene har hatt møte og hvert avvik har fått en løsning, avsluttes runden og fryses.
round-on-help-closed = En avsluttet runde endres aldri. Feil rettes med en rettelse ved siden av.
step-opens = Rapporteringen åpnes
step-reports = Frist for rapportene
step-acceptance = Rapportene godkjennes innen
step-behind = utført
step-over = passert
quarter = Kvartal
values-question = Verdispørsmålet
values-question-set = Still spørsmålet
values-no-question = Det er ikke stilt noe spørsmål.
example-notice = Eksempeldata: oppdiktet for å vise hvordan portalen fungerer. De sier ingenting om hva som faktisk er gjort.
refused-closed = Runden er avsluttet og endres ikke lenger.
refused-open-already = Runden er allerede åpnet.
refused-not-open = Runden er ikke åpnet ennå.
refused-in-forums-already = Foraene har allerede begynt.
refused-not-in-forums = Foraene har ikke begynt ennå.
refused-no-forums = Organisasjonen har ingen fora ennå. Legg dem først til under Innhold.
refused-not-the-writer = Bare den som har hovedansvaret for tiltaket, den som skriver i stedet for den hovedansvarlige, eller en redaktør kan gjøre dette.
refused-editors-alone = Bare en redaktør kan gjøre dette.
refused-submitted-already = Rapporten er levert. Trekk den tilbake hvis du vil skrive videre.
refused-accepted-already = Rapporten er godkjent. En redaktør kan returnere den.
refused-not-submitted = Rapporten er ikke levert.
refused-not-begun = Det er ikke skrevet noe ennå.
refused-changed = Rapporten er endret siden du leste den. Se på den en gang til.
report = Rapport
reports = Rapporter
report-awaited = ikke påbegynt
report-draft = utkast
report-returned = returnert
report-submitted = levert
report-accepted = godkjent
report-late = levert for sent
progress-told = Ferdig
report-overdue = over fristen
report-mine = din
report-not-sent = Disse ble ikke levert
report-none-chosen = Velg minst én rapport.
reports-due = Frist for rapportene: { $x }
reports-missing = { $n ->
    [one] Én rapport mangler.
    *[other] { $n } rapporter mangler.
}
reports-all-in = Alle rapporter er levert.
reports-own-in = Alle rapportene dine er levert.
reports-of-all = Alle tiltak
reports-own = Mine
reports-send = Lever
reports-none = Ingen tiltak følges opp i denne runden.
reports-none-own = Du har ikke hovedansvaret for noe tiltak som følges opp i denne runden.
reports-no-lead = ingen har hovedansvaret
measure-page = Siden til tiltaket
report-submit = Lever
report-save = Lagre som utkast
report-save-help = Et utkast kan lagres når som helst. Bare organisasjonens egne brukere ser det.
report-turn = Andre rapporter
report-before = Forrige
report-after = Neste i listen
report-not-yet = Ingenting er rapportert ennå.
report-accept = Godkjenn
report-return = Returner med en kommentar
report-withdraw = Trekk tilbake
report-next = Neste:
report-sent = Rapporten din er levert:
report-last = Forrige gang, { $x }
report-first = Det finnes ingen tidligere rapport om tiltaket.
report-delegate = Noen andre skriver
report-delegate-to = Hvem som skriver rapporten
report-delegate-nobody = den som har hovedansvaret for tiltaket
status-suggested = Opplysningene tyder på:
status-was-suggested = Opplysningene tydet på:
status-on_track = følger tidsplanen
status-at_risk = risiko for forsinkelse
status-late = forsinket
status-unknown = ukjent
step-by = innen { $x }
reason-step-overdue = En konkret handling skulle allerede ha vært utført.
reason-readings-off = En indikator er langt fra der den burde være nå.
wrong-reason = Begrunn: statusen avviker fra målet eller fra det opplysningene tyder på
error-409 = Dette kan ikke lenger endres
error-409-help = Runden er avsluttet i mellomtiden, og en avsluttet runde endres aldri. Ingenting av det du sendte, ble lagret.
field-opens-on = Rapporteringen åpnes
field-reports-due = Rapportene leveres innen
field-acceptance-due = Rapportene godkjennes innen
help-opens-on = Denne dagen åpnes runden automatisk, hvis organisasjonen har valgt det.
help-acceptance-due = Dagen etter begynner foraene automatisk, hvis organisasjonen har valgt det.
help-reports-due = Rapporter som kommer senere, blir også tatt imot og merket som sene.
field-value-id = Verdi
help-value-id = Hvilken av verdiene i strategien spørsmålet gjelder.
field-question = Spørsmål
help-question = Ett spørsmål som besvares på en skala fra 1 til 5 og, om man vil, med ord. Svarene gis uten navn.
field-answer = Svar
help-answer = Det felles svaret som personalmøtet ble enig om.
help-summary = Øverst på siden for kvartalet: hva som gikk framover, hva som ikke gjorde det, og hva som ble vedtatt.
field-sits-on = Møtedag
field-report-status = Status
help-status-reason = Trengs når det er risiko for forsinkelse, når tiltaket er forsinket, eller når vurderingen din avviker fra det opplysningene tyder på.
help-phase = Hvor langt selve arbeidet er kommet. Om det følger tidsplanen, spørres det om i neste felt.
help-report-status = Om det følger tidsplanen, slik du vurderer det. Bare i et utkast kan feltet stå tomt.
field-progress = Utført, prosent
field-happened = Hva som skjedde
help-happened = I to eller tre setninger, for noen som ikke kjenner arbeidet.
field-next = Hva som skjer videre
help-next = Hva som gjøres før neste gjennomgang.
field-comment = Hva som bør rettes
help-comment = Den som skriver rapporten, ser kommentaren over den.
field-rounds-automatic = Rundene åpnes etter kalenderen
help-rounds-automatic = For hvert kvartal planlegges en runde, som åpnes på sin dag og går videre til foraene. Det er alltid et menneske som avslutter runden.
field-opening-days = Dager fra åpning til det første møtet
help-opening-days = De tre trinnene i en runde regnes bakover fra det første møtet.
field-reporting-days = Dager fra rapportene til det første møtet
field-acceptance-days = Dager fra godkjenning til det første møtet
field-assess-in = Kvartal for den årlige vurderingen
help-assess-in = 1–4; det siste hvis feltet er tomt.
field-due-on = Skal være gjort innen
record-round = Runde
record-sitting = Møte
record-report = Rapport
record-decision = Vedtak
record-reaction = Løsning
record-reaction-done = Gjennomført løsning
record-question = Spørsmål
record-signal = Observasjon
record-work-item = Sak på arbeidslisten
record-work-review = Gjennomgang av arbeidslisten
record-assessment = Vurdering
record-correction = Rettelse
occasion-round = runde
occasion-report = rapport

as-of-notice = Dette er strategien slik den var da { $x } ble avsluttet.
as-of-day = Avsluttet { $x }.
as-of-now = Se strategien slik den er nå
signals = Situasjonsbilde
signals-lead = Det noen har lagt merke til, og som har betydning for målene. Hver observasjon kobles til et mål og venter på ledergruppens saksliste til den er behandlet; ingen går tapt.
signals-none = Det finnes ingen observasjoner.
signals-waiting = Venter
signals-handled = Behandlet
signal-new = Send en observasjon
signal-new-help = I noen få setninger: hva du har lagt merke til, og hvorfor det har betydning for målene.
signal-goal = Koble til et mål
signal-no-goal = ikke koblet til noe mål
signal-handle = Behandle
signal-waits = venter
origin-staff = ansatte
origin-group = samarbeidsgruppe
origin-survey = arbeidsmiljøundersøkelse
origin-stakeholder = interessentgruppe
origin-contact = kontaktskjema
worklist = Arbeidsliste
worklist-lead = Hva vi konsentrerer oss om de neste tre månedene. Listen gjennomgås i hver runde: gjort, overført, strøket.
work-none = Arbeidslisten er tom.
work-ended-on = avsluttet { $x }
work-new = Legg til på arbeidslisten
work-edit = Sak på arbeidslisten
work-ended = Ute av listen
work-done = gjort
work-carried = overført
work-dropped = strøket
work-carry-rest = Overfør resten
agenda-deviations = Krever en løsning
agenda-deviations-help = Et tiltak som er forsinket eller har risiko for forsinkelse, forlater forumet først når det er avtalt hva som gjøres, hvem som gjør det, og når det skal være gjort.
agenda-no-deviations = Ingen tiltak er forsinket eller har risiko for forsinkelse.
agenda-passed-on = Sendt videre fra tidligere fora
agenda-changed = Annet som er endret siden forrige gang
agenda-unchanged = Ingenting er endret siden forrige gang.
agenda-first = Det finnes ingen tidligere gjennomgang å sammenligne med.
agenda-missing = Rapport mangler
agenda-signals = Observasjoner
assessments = Årlige vurderinger
assessment-help = Én gang i året vurderes hver MWB: hvor langt man kom, om ressursene strakk til, og om arbeidet fortsetter.
assessment-due = skal vurderes
assess = Vurder
assessment-of = Vurdering: { $x }
result-reached = nådd
result-partly = delvis nådd
result-not-reached = ikke nådd
result-too-early = for tidlig å si
resourcing-enough = nok ressurser
resourcing-short = for lite ressurser
verdict-go-on = fortsetter
verdict-change = endres
verdict-end = avsluttes
reaction-none = mangler løsning
reaction-set = Registrer en løsning
reaction-change = Endre løsningen
reaction-set-help = Hva som gjøres, hvem som har ansvaret, og når det skal være gjort.
help-reaction = Rettes opp: noe blir gjort. Flyttes: tidsplanen utsettes. Stoppes: arbeidet legges ned. Godtas: situasjonen er kjent og blir stående.
reaction-act = Rettes opp
reaction-move = Flyttes
reaction-drop = Stoppes
reaction-accept = Godtas
decision-new = Før inn i protokollen
outcome-noted = Tatt til orientering
outcome-decided = Vedtatt
outcome-passed_on = Sendt videre
outcome-passed-on = Sendt videre
question-new = Spør eller kommenter
question-new-help = Organisasjonens egne brukere ser det før og under møtene. Svaret blir stående sammen med spørsmålet.
question-answer = Svar
questions = Spørsmål og kommentarer
questions-none = Ingen har spurt eller kommentert.
asked-question = Spørsmål
asked-comment = Kommentar
minutes = Protokoll
minutes-none = Ingenting er ført inn ennå.
minutes-last = Hva som ble bestemt sist
last-time = Sist, { $x }
sitting-noted = Hva som ble konstatert om helheten
sitting-conclude = Avslutt møtet
sitting-continue = Åpne møtet på nytt
sitting-concluded = avsluttet { $x }
sitting-now = møtet pågår
sitting-agenda = saksliste
prepare = Før møtet
prepare-accept = { $n ->
    [one] Godkjenn én rapport eller send den tilbake
    *[other] Godkjenn { $n } rapporter eller send dem tilbake
}
prepare-missing = { $n ->
    [one] Én rapport mangler
    *[other] { $n } rapporter mangler
}
prepare-question = { $n ->
    *[other] Still verdispørsmålet
}
conclude-unanswered = { $n ->
    [one] Ett avvik mangler fortsatt en løsning.
   *[other] { $n } avvik mangler fortsatt en løsning.
}
refused-not-its-turn = Et tidligere forum har ikke avsluttet møtet sitt ennå.
refused-concluded = Møtet er avsluttet.
refused-next-concluded = Det neste forumet har allerede avsluttet møtet sitt.
refused-not-concluded = Møtet er ikke avsluttet.
values-answers = { $n ->
    [one] Ett svar
    *[other] { $n } svar
}
values-mean = gjennomsnitt { $x }
values-mean-short = Gjennomsnitt
values-few = Svarene vises når det er minst tre av dem.
values-to = Svarene på spørsmålet
values-answer = Svaret fra personalmøtet
values-answer-set = Registrer svaret fra personalmøtet
values-mark = Svaret ditt
values-words = Med ord
values-words-help = Lagres uten navnet ditt. Ikke skriv noe som røper hvem du eller andre er.
values-answered = Du har svart. Ingen kan se hva du svarte, og svaret kan ikke endres.
values-given = Svar
values-over-time = Over tid
values-value = Verdi
mark-1 = 1, ikke i det hele tatt
mark-2 = 2
mark-3 = 3, til en viss grad
mark-4 = 4
mark-5 = 5, i svært høy grad
wrong-mark = Velg et tall fra 1 til 5
wrong-before-sitting = Datoen kan ikke være før møtet
wrong-section = Et vedtak skal ha en paragraf i protokollen
close-help = Når runden avsluttes, blir den frosset: rapportene, vedtakene og hele strategien lagres slik de er, og tiltakene får den statusen som er rapportert. Det kan ikke angres.
close-ready = Alt er i orden.
close-for-good = Avslutt for godt
close-not-yet = Før runden kan avsluttes
close-sittings = { $n ->
    [one] Ett møte er ikke avsluttet.
    *[other] { $n } møter er ikke avsluttet.
}
close-unaccepted = { $n ->
    [one] Én levert rapport er ikke godkjent.
    *[other] { $n } leverte rapporter er ikke godkjent.
}
close-unanswered = { $n ->
    [one] Ett avvik mangler en løsning.
   *[other] { $n } avvik mangler en løsning.
}
close-work = { $n ->
    [one] Én sak på arbeidslisten er ikke gjennomgått.
   *[other] { $n } saker på arbeidslisten er ikke gjennomgått.
}
review-of = Gjennomgang: { $x }
review-measures = { $n ->
    [one] Ett tiltak følges opp
    *[other] { $n } tiltak følges opp
}
review-decisions = { $n ->
    [one] ett punkt i protokollen
    *[other] { $n } punkter i protokollen
}
review-changed = Endret siden forrige kvartal
review-deviations = Avvik og hva som gjøres med dem
review-sittings = Møter og vedtak
review-onward = Andre steder og i andre formater
review-compare = To kvartaler side om side
review-slides = For skjermen i møterommet
review-as-of = Strategien slik den var da
review-link = { $n ->
    *[other] Dokumentasjon nummer { $n } i kjeden; SHA-256:
}
heat = Tiltakene per kvartal
report-none = ingen rapport
statuses-on_track = { $n ->
    *[other] { $n } følger tidsplanen
}
statuses-at_risk = { $n ->
    *[other] { $n } med risiko for forsinkelse
}
statuses-late = { $n ->
    *[other] { $n } forsinket
}
statuses-unknown = { $n ->
    *[other] { $n } med ukjent status
}
statuses-none = { $n ->
    *[other] { $n } uten rapport
}
turn-worse = Dårligere
turn-better = Bedre
turn-finished = Avsluttet
turn-new = Rapportert for første gang
turn-silent = Ingen rapport denne gangen
turned-worse = { $n ->
    *[other] { $n } dårligere
}
turned-better = { $n ->
    *[other] { $n } bedre
}
turned-finished = { $n ->
    *[other] { $n } avsluttet
}
turned-new = { $n ->
    *[other] { $n } for første gang
}
turned-silent = { $n ->
    *[other] { $n } uten rapport denne gangen
}
reading-before = forrige { $x }
quarters-none = Det finnes ikke noe annet kvartal å sammenligne med.
quarters-turn = Endring
quarters-same = uendret
slides-help = Piltastene bytter side, F fyller skjermen.
slides-leave = Tilbake til gjennomgangen
correction-new = Legg til en rettelse
correction-help = Selve dokumentasjonen endres ikke. Rettelsen vises for alle øverst på siden.
correction-made = Rettet { $x }:
paper-json = JSON
send = Send
show = Vis
field-outcome = Hva som ble gjort
field-section = Paragraf
help-section = Paragrafen (§) i protokollen, hvis det er et vedtak.
help-outcome = Det som sendes videre, står på neste forums saksliste.
help-visibility = Bare organisasjonens egne brukere ser interne punkter, også etter at runden er avsluttet.
field-reaction = Hva som gjøres
field-owner-id = Ansvarlig
field-reaction-due = Frist
field-noted = Hva som ble konstatert
field-asked = Hva det er
field-signal-body = Hva du har lagt merke til
help-signal-body = Ingen navn på privatpersoner.
field-origin = Hvor den kommer fra
field-group-id = Gruppe
help-group-id = Når observasjonen kommer fra en samarbeids- eller klyngegruppe.
help-goal-id = Målet den gjelder.
field-handling = Hva som ble gjort med den
help-handling = Den som sendte observasjonen, ser dette.
field-work-due = Frist
help-work-due = Innen tre måneder: listen er rullerende.
field-result = Resultat
field-resourcing = Ressurser
field-verdict = Veien videre
field-assessed-on = Vurderingsdag
field-correction = Hva som var feil, og hva som er riktig
occasion-sitting = møte
occasion-question = spørsmål
occasion-signal = observasjon
occasion-worklist = arbeidsliste
occasion-values = verdier
occasion-assessment = vurdering
occasion-closing = avslutning av runden
occasion-correction = rettelse

reported-in = Rapportert: { $x }
reports-by-quarter = Rapporter per kvartal

quarters-with = Sammenlign med
occasion-example = eksempeldata fjernet

event = Hva
events-coming = Dagene som kommer
events-none = Det står ingenting i kalenderen det kommende året.
event-sitting = møte
event-opening = rapporteringen åpnes
event-reports = frist for rapportene
event-acceptance = rapportene godkjennes innen
event-assessment = årlig vurdering skal gjøres
event-preparation = forberedelsene begynner
event-recurrence = fast
event-measure = tidsplanen går ut
event-strategy = perioden går ut
event-agreement = avtalen går ut
event-reaction = løsningen skal være gjennomført
event-work = på arbeidslisten
ring-sittings = Møtene i foraene
ring-more = { $n ->
    [one] { $n } til står bare i listen.
   *[other] { $n } til står bare i listen.
}
recurrence-lead = { $n ->
    [one] én dags forberedelse
    *[other] { $n } dagers forberedelse
}
field-lead-days = Forberedelsesdager
help-lead-days = Så mange dager før hver gang begynner forberedelsene.
feed-public = Abonner på kalenderen (iCalendar)
feed-own = Lag en egen adresse
feed-own-help = En egen adresse viser også frister og det du har ansvar for. Alle som kjenner den, ser dem; en ny adresse avslutter den gamle.
feed-end = Fjern adressen min
feed-made = Din egen kalender, adressen vises bare nå:

reactions = Løsninger
reactions-lead = Hva som er avtalt om tiltak som er forsinket eller har risiko for forsinkelse. Løsningen står her til den er gjennomført.
reactions-none = Alle avtalte løsninger er gjennomført.
reactions-done = Gjennomførte
reaction-done = Merk som gjennomført
occasion-reaction = løsning gjennomført
reports-remind = Minn dem på rapporten som mangler
reports-reminded = { $n ->
    [0] Det var ingen igjen å minne på det i dag.
    [one] Én person har fått en påminnelse.
    *[other] { $n } personer har fått en påminnelse.
}
outbox = Påminnelser
outbox-mailed = Hva folk er minnet på med e-post.
outbox-not-mailed = Ingen e-posttjener er satt opp, så ingenting blir sendt. Dette er det som ville blitt sendt.
outbox-empty = Ingen er minnet på noe ennå.
outbox-kept = ikke sendt
channel = Teams eller Slack
channel-help = Når en runde åpnes, når foraene begynner, og når runden avsluttes, sendes en melding til en kanal gjennom den innkommende webhooken i kanalen.
channel-kind = Program
channel-url = Adressen til webhooken
channel-sent = sendt
announce-collecting = { $x }: rapporteringen er åpen.
announce-in-forums = { $x }: foraene begynner.
announce-closed = { $x }: gjennomgangen er avsluttet og kan leses.
reminders = Påminnelser
reminders-help = Portalen skriver til deg om disse, én gang hver.
reminders-of = Skriv til meg når
reminder-report-due = en rapport fra meg skal leveres
reminder-report-returned = en rapport fra meg blir sendt tilbake
reminder-agenda-ready = sakslisten til et møte er klar
reminder-reaction-due = en løsning jeg har ansvar for, skal være gjennomført
reminder-assessment-due = en årlig vurdering skal gjøres
reminders-language = Språk
reminders-language-own = organisasjonens eget
remind-report-due = En rapport skal leveres
remind-report-due-lead = Disse tiltakene venter på rapporten din: { $x }
remind-report-returned = En rapport er sendt tilbake
remind-report-returned-lead = Rapporten din om tiltak { $x } er sendt tilbake med en kommentar:
remind-agenda-ready = Sakslisten er klar
remind-agenda-ready-lead = Sakslisten til neste møte kan leses: { $x }
remind-reaction-due = En løsning skal være gjennomført
remind-reaction-due-lead = Du har ansvar for dette i tiltak { $x }:
remind-assessment-due = Årlige vurderinger skal gjøres
remind-assessment-due-lead = Skal vurderes i denne runden: { $x }
remind-day = Dag: { $x }
remind-stop = Du kan velge hva du blir minnet på, og på hvilket språk: { $x }

fault-not-assessed = Ikke vurdert da den skulle ha vært det
fault-no-report = Ingen rapport i den siste avsluttede runden
sitting-next = Neste møte { $x }:
phase-under-way = i gang
desk-reports = { $n ->
    [0] Ingen av rapportene dine mangler
    [one] Én av rapportene dine mangler
    *[other] { $n } av rapportene dine mangler
}
desk-reactions = { $n ->
    [one] Én av løsningene dine er ikke gjennomført
   *[other] { $n } av løsningene dine er ikke gjennomført
}
desk-questions = { $n ->
    [one] Ett spørsmål venter på svar
    *[other] { $n } spørsmål venter på svar
}
desk-signals = { $n ->
    [one] Én observasjon venter på behandling
    *[other] { $n } observasjoner venter på behandling
}

heat-table = Tabell over tiltak per kvartal

record-membership-use = Bruk av medlemskapet
records-membership-use = Når det var til nytte
record-cooperation-group = Gruppe
records-cooperation-group = Samarbeids- og klyngegrupper
record-group-goal = Mål for gruppen
records-group-goal = Mål den arbeider for
record-group-member = Medlem
records-group-member = Medlemmer i gruppen
record-group-meeting = Møte
records-group-meeting = Møter
record-group-note = Notat
records-group-note = Framsyn og behov
record-advocacy-target = Påvirkningssak
records-advocacy-target = Påvirkningssaker
record-advocacy-actor = Aktør
records-advocacy-actor = Hvem som handler
record-advocacy-study = Utredning
records-advocacy-study = Bakgrunnsutredninger
record-advocacy-contact = Kontakt
records-advocacy-contact = Kontakter
record-fund = Fond
records-fund = Fond
record-fund-frame = Årets ramme
records-fund-frame = Rammer per år
record-funding-call = Utlysning
records-funding-call = Utlysninger
record-project = Prosjekt
records-project = Prosjekter
record-lesson = Lærdom
records-lesson = Lærdommer
field-themes = Temaer
field-decision = Forny eller gå ut
field-decision-note = Grunner for vedtaket
field-used-on = Dag
field-coordinator-id = Koordinator
field-meets = Når den møtes
field-open-to-join = Alle kan be om å bli med
field-works-for = Organisasjon
field-person = Person
field-interests = Interesser
field-listed = Organisasjonens navn kan vises
field-joined-on = Medlem siden
field-held-on = Dag
field-agenda = Saksliste
field-notes = Notater fra møtet
field-noted-on = Dag
field-wanted = Ønsket ordlyd
field-obtained = Oppnådd ordlyd
field-decision-maker = Hvem som avgjør
field-window = Når det avgjøres
field-lead-id = Hovedansvar
field-measure-id = Tiltak
field-link = Nettadresse
field-met-on = Dag
field-with-whom = Med hvem
field-currency = Valuta
field-year = År
field-amount = Beløp
field-theme = Tema
field-call-opens-on = Utlysningen åpner
field-closes-on = Stenger
field-fund-id = Fond
field-call-id = Utlysning
field-applicant = Søker
field-total-cost = Samlet budsjett
field-applied-amount = Omsøkt beløp
field-granted-amount = Innvilget
field-paid-amount = Utbetalt
field-municipalities = Kommuner
field-results = Resultater
field-learned-on = Dag
field-project-id = Prosjekt
field-answer-days = Dager som meldinger besvares innen
help-contact-id = Hvem som har ansvaret. Meldinger går dit.
help-coordinator-id = Tar det gruppen ser, med til ledergruppen.
help-open-to-join = Siden til gruppen får et skjema; organisasjonen godtar hvem som blir med.
help-listed = Personer og adresser vises aldri.
help-notes = Internt: vises aldri for besøkende.
help-wanted = Slik det bør stå i vedtaket.
help-obtained = Slik det står i vedtaket.
help-party-id = En av organisasjonens egne. La feltet stå tomt hvis du vil oppgi noen andre.
help-municipalities = Én på hver linje.
theme-business = Næringsliv
theme-climate = Klima og miljø
theme-culture = Kultur
theme-digital = Digitalisering
theme-education = Utdanning
theme-energy = Energi
theme-health = Helse og velferd
theme-labour = Arbeid og innvandring
theme-region = Regionalpolitikk
theme-research = Forskning og innovasjon
theme-rural = Distrikt
theme-sea = Hav og kyst
theme-transport = Samferdsel
theme-youth = Ungdom
membership-decision-renew = Fornyes
membership-decision-leave = Avsluttes
group-kind-cooperation = Samarbeidsgruppe
group-kind-cluster = Klyngegruppe
group-kind-actors = Åpent aktørnettverk
note-kind-foresight = Framsyn
note-kind-need = Utviklingsbehov
advocacy-result-open = Åpen
advocacy-result-obtained = Oppnådd
advocacy-result-partly = Delvis oppnådd
advocacy-result-not-obtained = Ikke oppnådd
advocacy-result-dropped = Frafalt
currency-EUR = Euro (€)
currency-NOK = Norske kroner (kr)
currency-SEK = Svenske kroner (kr)
currency-DKK = Danske kroner (kr)
project-state-idea = Idé
project-state-applied = Søkt
project-state-granted = Innvilget
project-state-running = Pågår
project-state-ended = Avsluttet
project-state-rejected = Avslått
project-state-withdrawn = Trukket
lesson-outcome-success = Vellykket
lesson-outcome-failure = Mislykket

across-networks-link = Alle organisasjoners nettverk
memberships-link = Hva medlemskapene koster og gir
networks-everywhere = Vis alle land
networks-in-country = Viser bare nettverk med sete i ett land: { $x }
country-name = { $x ->
    [AT] Østerrike
    [AX] Åland
    [BE] Belgia
    [BG] Bulgaria
    [CA] Canada
    [CH] Sveits
    [CY] Kypros
    [CZ] Tsjekkia
    [DE] Tyskland
    [DK] Danmark
    [EE] Estland
    [ES] Spania
    [FI] Finland
    [FO] Færøyene
    [FR] Frankrike
    [GB] Storbritannia
    [GL] Grønland
    [GR] Hellas
    [HR] Kroatia
    [HU] Ungarn
    [IE] Irland
    [IS] Island
    [IT] Italia
    [LT] Litauen
    [LU] Luxembourg
    [LV] Latvia
    [MT] Malta
    [NL] Nederland
    [NO] Norge
    [PL] Polen
    [PT] Portugal
    [RO] Romania
    [SE] Sverige
    [SI] Slovenia
    [SK] Slovakia
    [UA] Ukraina
    [US] USA
   *[other] { $x }
}
themes = Temaer
all-themes = Alle temaer
next-page = Neste side
serves-regions = Hvem det er til for
worth = Hva det koster og gir
membership-call-over = Avtalen har gått ut
membership-call-ends = Avtalen går ut innen et halvt år
membership-call-decide = Forny eller gå ut: skal avgjøres
membership-call-unused = Ingen bruk notert på et år
not-known = Ikke kjent
last-used = Sist til nytte
uses-none = Ingen har ennå notert når det var til nytte.
uses-count = { $n ->
    [one] Notert én gang i alt
    *[other] Notert { $n } ganger i alt
}
use-new = Noter når det var til nytte
use-new-help = Et møte, en kontakt, et prosjekt som medlemskapet ga. Slik vet man hva det gir. Internt.
memberships = Hva medlemskapene koster og gir
memberships-lead = Internt: hvert medlemskap med hva det krever, hvilke mål det støtter, når det sist var til nytte, og hva som må avgjøres.
memberships-count = { $n ->
    [one] Ett medlemskap
    *[other] { $n } medlemskap
}
network = Nettverk
asks-for = Hva som trengs nå
ends = Går ut
not-explained = kontakt, nytte eller mål mangler
by-day = innen { $x }
together = Til sammen
across-networks = Felles nettverk
across-networks-lead = Alle nettverk i det felles registeret, med de av portalens organisasjoner som er med. Nettverkene med flest organisasjoner står først.
across-networks-none = Ingen organisasjon har fortalt om nettverkene sine her ennå.
across-goals = Mål som trekker i samme retning
across-goals-lead = Mål og tiltak som organisasjonene har koblet til hverandre, med begrunnelse.
across-goals-none = Ingen mål er koblet til hverandre ennå.
across-bundle = { $n ->
    [one] Ett mål
    *[other] { $n } mål og tiltak
}
across-organisations = { $n ->
    [one] én organisasjon
    *[other] { $n } organisasjoner
}
event-renewal = forny eller gå ut: avgjøres senest nå
event-meeting = gruppemøte
event-call-opens = utlysningen åpner
event-call-closes = utlysningen stenger
event-window = vedtaksperioden går ut

find = Finn
find-among = { $x }: ord å finne
find-some = Ikke alle får plass her: skriv et ord eller en kode og velg Finn.

reminder-renewal-due = det må avgjøres om et medlemskap skal fornyes
remind-renewal-due = Forny eller gå ut?
remind-renewal-due-lead = Det må avgjøres om medlemskapet skal fornyes: { $x }

### Contact
contact = Kontakt oss
contact-write = Skriv en melding
contact-lead = { $n ->
    [one] Skriv til oss. Vi svarer innen { $n } dag.
   *[other] Skriv til oss. Vi svarer innen { $n } dager.
}
contact-not-sent = Meldingen er ikke sendt ennå
contact-to = Mottaker
contact-to-help = Hvis du ikke vet det, sender vi meldingen videre til rett sted.
contact-to-anybody = Jeg vet ikke
contact-to-another = Skriv til noen andre
contact-about = Gjelder siden
contact-subject = Emne
contact-body = Melding
contact-body-help = Ikke skriv fødselsnummer eller andre sensitive opplysninger.
contact-sender = Navnet ditt
contact-email-help = Hvis du også vil ha svaret på e-post.
contact-web = La dette feltet stå tomt
contact-send = Send meldingen
contact-then = Hva som skjer videre
contact-then-read = Mottakeren og de som tar seg av organisasjonens meldinger, leser meldingen din. Den blir ikke publisert.
contact-then-answer = Svaret kommer på en hemmelig side som du får adressen til når du har sendt meldingen, og på e-post hvis du oppgir adressen din.
contact-then-answer-here = Svaret kommer på en hemmelig side som du får adressen til når du har sendt meldingen.
contact-then-kept = Meldingen og opplysningene du gir, slettes et år etter at meldingen er behandlet. IP-adressen din lagres i ett døgn for å hindre søppelpost.
contact-refused-old = Skjemaet har vært åpent for lenge. Ingenting av det du skrev, er tapt: se over meldingen og send den på nytt.
contact-refused-fast = Skjemaet ble sendt raskere enn noen rekker å skrive. Hvis du skrev selv, vent noen sekunder og send på nytt.
contact-refused-machine = Et felt som mennesker ikke ser, var fylt ut, slik programmer gjør. Hvis du skrev meldingen selv, send den på nytt.
contact-refused-sent = En annen melding er allerede sendt med dette skjemaet. Hvis du vil sende også denne, send den nå.
contact-refused-often = Det har kommet mange meldinger herfra på kort tid. Vent litt og send denne på nytt; ingenting av det du skrev, er tapt.
contact-told-waiting = Meldingen din er kommet fram
contact-told-answered = Meldingen din er besvart
contact-told-put-away = Meldingen din er behandlet
contact-told-answered-lead = Les svaret her.
contact-told-put-away-lead = Du får ikke noe eget svar på den.
contact-answer-by = Vi svarer senest { $x }.
contact-late = Vi skulle ha svart senest { $x }. Meldingen din er ikke glemt; den venter fortsatt på svar.
contact-answer = Svar
contact-keep = Ta vare på adressen til denne siden
contact-keep-lead = Svaret leser du her. Bare du kjenner adressen, og vi kan ikke oppgi den på nytt.
contact-keep-mailed = Svaret leser du her, og det kommer også på e-post. Vi har sendt deg denne adressen på e-post.
contact-again = Skriv en ny melding
messages = Meldinger
messages-lead = Det folk har skrevet til organisasjonen. Hver melding har en svarfrist, og den besvares, sendes videre eller legges bort.
messages-lead-own = Det folk har skrevet til dem du representerer. Hver melding har en svarfrist.
messages-in-waiting = Venter
messages-in-answered = Besvart
messages-in-put-away = Lagt bort
messages-none = Det er ingen meldinger her.
messages-own = Venter på deg
messages-of-others = Venter på andre
message-nobodys = ingen angitt mottaker
message-late = skulle vært besvart senest { $x }
message-answer-by = skal besvares senest { $x }
message-state-answered = besvart
message-state-put-away = lagt bort
message-stale = Noen har gjort noe med meldingen i mellomtiden.
message-stale-help = Se nedenfor hva som er gjort. Ingenting av det du skrev, er tapt, og ingenting er sendt; send på nytt hvis det fortsatt trengs.
message-steps = Hva som er gjort
message-somebody = noen som ikke lenger arbeider her
message-step-passed-on = Sendt videre
message-step-answered = Besvart
message-step-put-away = Lagt bort
message-step-signal = Tatt inn i situasjonsbildet
message-away-settled = trenger ikke svar
message-away-spam = søppelpost
message-answer = Svar
message-answer-more = Legg til noe i svaret
message-answer-text = Svaret ditt
message-answer-mailed = Avsenderen får det på e-post og leser det på en hemmelig side.
message-answer-read = Avsenderen oppga ingen e-postadresse og leser det på en hemmelig side.
message-language = Avsenderens språk: { $x }.
message-answer-send = Send svaret
message-sent = Sendt
message-sender = Avsender
message-no-name = ikke oppgitt navn
message-pass-on = Send videre
message-note = Merknad
message-note-help = Bare de som tar seg av meldingen, ser den.
message-put-away = Legg bort
message-why = Hvorfor
message-choose-party = Velg hvem meldingen sendes videre til.
message-choose-reason = Velg hvorfor meldingen legges bort.
message-signal = Til situasjonsbildet
message-signal-help = Hvis meldingen sier noe som har betydning for et mål, ta det med til foraene.
message-signal-do = Lag en observasjon av den
message-signal-lead = Med egne ord: observasjonen blir stående når meldingen slettes.
mail-message = Meldingen din er kommet fram: { $x }
mail-message-lead = Du har skrevet til oss med kontaktskjemaet. Mottaker: { $x }.
mail-message-address = Her ser du meldingen din og senere svaret. Hold adressen for deg selv:
mail-message-end = Hvis du ikke har skrevet til oss, har noen brukt e-postadressen din. Da trenger du ikke gjøre noe.
mail-answer = Svar: { $x }
mail-answer-lead = { $x } svarer på meldingen din:
mail-answer-end = Svar på denne e-posten blir ikke lest. Skriv til oss på nytt: { $x }
desk-messages = Meldinger som venter på deg
reminder-message-came = det kommer en melding til noen jeg representerer
reminder-message-due = en melding skal besvares innen to dager
remind-message-came = Det har kommet en melding
remind-message-came-lead = Noen har skrevet med kontaktskjemaet. Mottaker: { $x }
remind-message-due = En melding venter på svar
remind-message-due-lead = Denne meldingen skal besvares snart. Mottaker: { $x }

### Groups
groups = Grupper
groups-lead = Samarbeidsgrupper, klyngegrupper og åpne aktørnettverk som organisasjonen leder eller kaller sammen: hva de arbeider for, hvem som koordinerer dem, og når de møtes.
groups-none = Det er ingen grupper her ennå. Når de blir lagt inn, viser siden målene, koordinatorene og de neste møtene deres.
group-add = Legg til en gruppe
group-kinds-cooperation = Samarbeidsgrupper
group-kinds-cluster = Klyngegrupper
group-kinds-actors = Åpne aktørnettverk
group-next = Neste møte
group-open = Alle kan be om å bli med
group-open-help = Gruppen er åpen: alle interesserte organisasjoner kan be om å bli med.
group-meetings = Møter
group-meeting-new = Kall inn til møte
group-meeting-edit = Rediger møtet
group-meeting-open = Saksliste, notater og innkalling
group-no-meeting = Det er ikke kalt inn til noe møte.
group-past = Tidligere møter
group-noted = har notater
group-network = I registeret over nettverk
group-of-network = Gruppen bak nettverket
group-of-party = Til gruppens egen side
group-join = Be om å bli med
group-members = Medlemmer
group-members-help = Organisasjoner som har sagt ja til å bli nevnt.
group-inside = For organisasjonens egne brukere
group-no-signals = Ingen observasjoner fra gruppen venter.
group-notes-foresight = Framsyn
group-notes-need = Utviklingsbehov
group-notes-help-foresight = Hva gruppen ser komme på sitt felt: endringer i bransjen, behov for kompetanse og utdanning.
group-notes-help-need = Hva gruppen mener mangler. Behovet føres videre som prosjektidé eller påvirkningssak.
group-notes-add-foresight = Skriv ned et framsynsnotat
group-notes-add-need = Skriv ned et behov
group-note-new = Notat fra gruppen
group-note-edit = Rediger notatet
group-note-help = Internt: vises aldri for besøkende.
group-became-project = Ble en prosjektidé
group-became-target = Ble en påvirkningssak
group-become-project = Gjør til prosjektidé
group-become-target = Gjør til påvirkningssak
group-people = Folk i gruppen
group-people-help = Hvem som ber om å bli med, og hvem som er med. Navn og adresser er synlige bare for organisasjonens egne brukere. Opplysninger om den som går ut eller fjernes, slettes helt.
group-tend-members = Godta og følg opp medlemmer
group-nobody = Ingen er med i gruppen ennå.
group-asks = ber om å bli med
group-join-lead = Du ber om å bli med i { $x }. Organisasjonen leser forespørselen og svarer på den.
group-asked = Forespørselen er sendt
group-asked-next = De som har ansvar for gruppen, leser den og avgjør hvem som blir med.
group-asked-mail = Hvis adressen er ny for gruppen, er en e-post på vei dit. Med lenken i den kan du trekke forespørselen eller gå ut av gruppen når som helst.
group-asked-no-mail = Vil du trekke forespørselen eller senere gå ut av gruppen, gi beskjed til organisasjonen. Da slettes opplysningene om deg.
group-email-help = For innkallinger til møter. Adressen vises aldri for besøkende.
group-honey = La dette stå tomt
group-join-privacy = Vi lagrer det du skriver her, språket på siden og dagen. Bare organisasjonens egne brukere ser opplysningene, og de brukes bare i gruppens arbeid. Når du går ut av gruppen, slettes alt.
group-join-do = Send
join-hasty = Det gikk fortere enn noen rekker å skrive. Se over og send en gang til.
group-leave = Gå ut av gruppen
group-leave-ask = Vil du gå ut av «{ $x }»?
group-leave-help = Alt som er lagret om deg i gruppen, slettes, og du får ikke flere innkallinger.
group-left = Du er ikke lenger med i gruppen
group-left-help = Det som var lagret om deg, er slettet.
group-asking = Ber om å bli med
group-asking-none = Ingen venter på svar.
group-accept = Godta
group-decline = Avslå
group-decline-ask = Vil du avslå «{ $x }»?
group-remove-help = Alt som er lagret om dem i gruppen, slettes. Det kan ikke angres.
group-since = medlem siden { $x }
group-is-named = nevnt på siden
group-invitation = Innkalling
group-not-yet-invited = Medlemmene er ikke kalt inn.
group-overtaken = Medlemmene er kalt inn til en annen tid eller et annet sted.
group-invited-once = Alle er kalt inn én gang. Endres dagen, tiden eller stedet, kan du kalle inn på nytt.
group-invite = Kall inn medlemmene
group-invite-again = Kall inn på nytt med det som er endret
group-invite-past = Møtedagen er over.
group-invite-no-mail = Det er ikke satt opp noen e-posttjener, så ingenting kan sendes herfra.
group-invite-nobody = Ingen av medlemmene har en e-postadresse.
group-not-invited = Ingen ble kalt inn
group-clock = kl. { $x }
group-mail-asked = Du ber om å bli med: { $x }
group-mail-asked-lead = Noen, forhåpentligvis du, har med denne adressen bedt om å bli med i { $x }.
group-mail-asked-next = Du trenger ikke gjøre noe. Du får en e-post når forespørselen blir godtatt.
group-mail-accepted = Velkommen: { $x }
group-mail-accepted-lead = Du er nå med i { $x }.
group-mail-accepted-next = Du får innkallinger til møtene på e-post.
group-mail-invited = Innkalling: { $x }
group-mail-invited-lead = Du kalles inn til møte i { $x }.
group-mail-again = Endring: { $x }
group-mail-again-lead = Et møte du er kalt inn til, er endret: { $x }. Nå gjelder det som står nedenfor.
group-mail-day = Tid: { $x }
group-mail-place = Sted: { $x }
group-mail-calendar = Abonner på gruppens kalender (iCalendar): { $x }
group-mail-undo = Var det ikke deg, eller ombestemmer du deg, trekk forespørselen her: { $x }
group-mail-leave = Du kan gå ut når som helst her: { $x }
occasion-group-meeting = møte
occasion-group-note = notat fra en gruppe
occasion-group-need = et behov føres videre
occasion-group-invitation = innkalling til møte
field-starts-at = Klokkeslett
wrong-clock = Dette er ikke et klokkeslett. Skriv det som 13.00.
field-meeting-title = Navn på møtet
help-meeting-title = La stå tomt for et vanlig møte.
field-meeting-visibility = Hvem som ser møtet
help-meeting-visibility = Et offentlig møte vises med sakslisten på gruppens side og i kalenderen; notater vises aldri.
field-note-body = Hva gruppen ser
help-note-body = Den første setningen blir navnet på prosjektideen eller påvirkningssaken.
found-group = Gruppe
group-asking-count = { $n ->
    [one] Én ber om å bli med i gruppen
    *[other] { $n } ber om å bli med i gruppen
}
group-invited = { $n ->
    [one] Ett medlem er kalt inn
    *[other] { $n } medlemmer er kalt inn
}
group-invite-help = { $n ->
    [one] Ett medlem får en e-post på sitt språk med dag, tid, sted og saksliste.
    *[other] { $n } medlemmer får hver sin e-post på sitt språk med dag, tid, sted og saksliste.
}

### Advocacy and lessons

advocacy = Påvirkningsarbeid
advocacy-lead = Hva vi vil at andre skal vedta, hvem som vedtar og når, og hva resultatet ble.
advocacy-add = Legg til en påvirkningssak
advocacy-none = Her vises det hva organisasjonen vil at andre skal vedta: ønsket ordlyd, hvem som vedtar og når, og hva som ble oppnådd.
advocacy-none-help = Begynn med én sak; vedtaksperioden avgjør hvor den havner på tidslinjen.
advocacy-now = Avgjøres dette kvartalet
advocacy-now-none = Det er ikke kjent at noe avgjøres dette kvartalet.
advocacy-next = Deretter
advocacy-next-none = Ingen senere vedtak er kjent.
advocacy-results = Resultater
advocacy-decided = Avgjort
advocacy-waiting = Tiden er ute, resultatet ikke ført inn
advocacy-undated = Tiden ikke kjent
advocacy-late = Resultatet ikke ført inn
advocacy-windows = Alle saker etter når de avgjøres
advocacy-table = Saker etter når de avgjøres
advocacy-picture = Når sakene avgjøres
advocacy-picture-more = En tidslinje med en rad for hver sak. Tabellen under sier det samme.
advocacy-legend-open = Åpen
advocacy-legend-decided = Resultatet ført inn
advocacy-found = { $n ->
    [one] Fant én sak
   *[other] Fant { $n } saker
}
advocacy-count-obtained = { $n ->
    [one] 1 oppnådd
   *[other] { $n } oppnådd
}
advocacy-count-partly = { $n ->
    [one] 1 delvis oppnådd
   *[other] { $n } delvis oppnådd
}
advocacy-count-not-obtained = { $n ->
    [one] 1 ikke oppnådd
   *[other] { $n } ikke oppnådd
}
advocacy-count-dropped = { $n ->
    [one] 1 frafalt
   *[other] { $n } frafalt
}
advocacy-count-open = { $n ->
    [one] 1 åpen
   *[other] { $n } åpne
}
advocacy-principles = Hvordan vi bestemmer hva vi arbeider for
advocacy-principles-more = Mer om hvordan vi arbeider
advocacy-wordings = Ønsket og oppnådd
advocacy-wanted-none = Ønsket ordlyd er ikke skrevet ned.
advocacy-obtained-none = Ingen oppnådd ordlyd er skrevet ned.
advocacy-marks = Ord som bare står i den ønskede ordlyden, er strøket over; ord som bare står i den oppnådde, er understreket.
advocacy-not-judged = Det er ennå ikke ført inn om dette er det som var ønsket.
advocacy-record-result = Før inn resultatet
contact-made-new = Legg til en kontakt
contact-made-edit = Endre en kontakt
contacts-made-none = Ingen kontakt er ført inn ennå. Besøkende ser aldri denne loggen.
window-opens-days = { $n ->
    [one] Vedtaksperioden begynner i morgen
   *[other] Vedtaksperioden begynner om { $n } dager
}
window-opens-weeks = { $n ->
    [one] Vedtaksperioden begynner om omtrent en uke
   *[other] Vedtaksperioden begynner om omtrent { $n } uker
}
window-opens-months = { $n ->
    [one] Vedtaksperioden begynner om omtrent en måned
   *[other] Vedtaksperioden begynner om omtrent { $n } måneder
}
window-left-days = { $n ->
    [one] Én dag igjen av vedtaksperioden
   *[other] { $n } dager igjen av vedtaksperioden
}
window-left-weeks = { $n ->
    [one] Omtrent en uke igjen av vedtaksperioden
   *[other] Omtrent { $n } uker igjen av vedtaksperioden
}
window-left-months = { $n ->
    [one] Omtrent en måned igjen av vedtaksperioden
   *[other] Omtrent { $n } måneder igjen av vedtaksperioden
}
window-last-day = I dag er siste dag av vedtaksperioden
window-over = Vedtaksperioden gikk ut { $x }
wrong-later-than-today = Denne dagen er i framtiden.
field-obtained-source-id = Kilde til oppnådd ordlyd
field-obtained-heading = Overskriften i den kilden
field-result-day = Dag for resultatet
help-result-day = Trengs når saken ikke lenger er åpen.
field-who-of-ours = Hvem av oss
field-came-of-it = Hva det førte til
field-lesson-outcome = Vellykket eller mislykket
occasion-advocacy = påvirkningsarbeid
occasion-lesson = lærdom
found-advocacy = Påvirkningssak
found-lesson = Lærdom
lessons = Lærdommer
lessons-lead = Hva som lyktes og hva som ikke gjorde det, så andre slipper å lære det på nytt.
lessons-none = Her vises det vi har lært i prosjekter, tiltak og grupper.
lessons-none-help = Legg til den første mens du husker den.
lessons-not-found = Ingen lærdom passer til søket.
lessons-more = Flere lærdommer
lessons-newest = Tilbake til de nyeste
lessons-older = Eldre lærdommer
lesson-new = Legg til en lærdom
lesson-new-help = Fortell hva som skjedde, og hva du ville gjort neste gang. Bare organisasjonens egne brukere ser lærdommen til en redaktør gjør den offentlig.
lesson-from = Hvor den kommer fra
lesson-from-nowhere = Den er ikke knyttet til noe tiltak, prosjekt eller noen gruppe.
lesson-add-here = Legg til en lærdom fra tiltaket

### Funding
nav-funding = Finansiering
funding-lead = Hva som er innvilget fra fondene, hva som er bundet, og hva som fortsatt er ledig.
funding-none = Her vises fond, utlysninger og prosjekter.
funding-pages = Sider om finansiering
funding-stand = Status nå
funding-all-years = Alle år
funding-years = År
funding-frame = Ramme
funding-granted = Innvilget
funding-tied = Bundet
funding-free = Ledig
funding-over = Overskredet med { $x }
funding-no-frame = Ingen ramme er satt
funding-how = Slik regnes dette
funding-how-frame = Det fondet kan innvilge, år for år.
funding-how-granted = Det som er innvilget til prosjekter som er innvilget, pågår eller er avsluttet.
funding-how-tied = Det åpne utlysninger har satt av og ennå ikke innvilget, og søknader som venter på vedtak. En søknad til en utlysning regnes med i utlysningens beløp, ikke i tillegg til det.
funding-how-free = Rammen minus det som er innvilget og bundet.
funding-how-year = Det innvilgede regnes i vedtaksåret. Det bundne regnes i året da utlysningen stenger, tidligst i inneværende år.
funding-open-calls = Åpne og kommende utlysninger
funding-open-calls-none = Ingen utlysninger er åpne eller kommer.
funding-by-goal = Finansiering per mål
funding-by-goal-caption = Innvilget per mål, størst først
funding-by-goal-none = Ingenting er innvilget.
funding-no-goal = Ikke noe mål
funding-latest = Siste vedtak
funding-latest-none = Ingen vedtak er registrert.
funding-newest = Nyeste prosjekter
funding-newest-none = Det er ingen prosjekter ennå.
funding-see-projects = Se alle prosjektene
funding-by-year = År for år
funding-undated = Innvilget uten kjent år: { $x }
funding-share = { $x } % av rammen
funding-add-fund = Legg til et fond
funding-add-project = Legg til et prosjekt
funding-add-call = Legg til en utlysning
funding-undecided = Ikke avgjort ennå
funding-decided-on = Vedtatt
funding-starts-on = Starter
funding-ends-on = Slutter
funding-address = Sidens adresse
funding-opening-open = Åpen
funding-opening-coming = Kommer
funding-opening-closed = Stengt
funding-call-days = Søknadsperiode
funding-call-amount = Satt av
funding-call-link = Les mer og søk
funding-calls-lead = Utlysninger etter tema.
funding-calls-none = Det finnes ingen slike utlysninger.
funding-no-theme = Uten tema
funding-projects-lead = Prosjekter som er finansiert eller omsøkt, siste vedtak først.
funding-projects-none = Ingen prosjekter passer til utvalget.
funding-words = Ord
funding-next = Neste prosjekter
funding-first = Fra begynnelsen
funding-file-csv = Last ned disse prosjektene som tabell (CSV)
funding-file-xlsx = Det samme for regneark (XLSX)
funding-project-money = Beløp
funding-handled-by = Behandles av
funding-lessons = Hva vi lærte
funding-projects-count = { $n ->
    [one] { $n } prosjekt
   *[other] { $n } prosjekter
}
funding-closes-in = { $n ->
    [0] stenger i dag
    [one] { $n } dag igjen
   *[other] { $n } dager igjen
}
funding-opens-in = { $n ->
    [one] åpner om { $n } dag
   *[other] åpner om { $n } dager
}

### Documents

occasion-document = et dokument rettet
record-level-word = Ord for et nivå
records-level-word = Ord i dokumenter
field-word = Ord
help-word = Slik det står i dokumentet, uten nummer: innsatsfelt, pilar.
field-means = Hva det betyr
document-means-area = Kritisk utviklingsområde eller satsingsområde
document-means-goal = Et mål
document-means-battle = En MWB
document-means-measure = Et tiltak
document-means-areas = Overskrift over områder
document-means-goals = Overskrift over mål
document-means-measures = Overskrift over tiltak
document-means-target-state = Ønsket tilstand
document-means-steps = Konkrete handlinger
document-means-schedule = Tidsplan
document-means-responsible = Ansvarlige
document-means-indicators = Indikatorer
document-means-values = Overskrift over verdier
document-means-mission = Oppdrag
document-means-vision = Visjon
document-means-ignore = Ingenting: hopp over
document-kind = Type
document-kind-area = Område
document-kind-goal = Mål
document-kind-battle = MWB
document-kind-measure = Tiltak
document-kind-value = Verdi
document-kind-forum = Forum
document-kind-box = Rute i strategikartet
document-kind-mission = Oppdrag
document-kind-vision = Visjon
document-kind-chapter = Kapittel
document-field-title = Tittel
document-field-other_title = Annen skrivemåte
document-field-other_titles = Annen skrivemåte
document-field-overview_title = Tittel i oversikten
document-field-overview_schedule = Tidsplan i oversikten
document-field-target_state = Ønsket tilstand
document-field-strategic_goal = Strategisk mål
document-field-description = Beskrivelse
document-field-steps = Konkrete handlinger
document-field-schedule = Tidsplan
document-field-responsible = Ansvarlige
document-field-indicators = Indikatorer
document-field-layer = Rad i strategikartet
document-field-period = Periode
document-field-standing = Status
document-doubt-number-twice = Kortet har nummeret { $x } to ganger.
document-doubt-spellings = Tittelen er også skrevet slik: { $x }
document-doubt-code-twice = Koden står to ganger: { $x }
document-doubt-code-ours = Dokumentet har ingen kode; { $x } er portalens egen.
document-doubt-covers-goal = Ett kort dekker hele målet: { $x }.
document-doubt-joined = Slått sammen med denne linjen i oversikten, som bare delvis har de samme ordene: { $x }
document-doubt-no-card = Dokumentet har bare tittelen, ikke noe kort.
document-doubt-placed = Dokumentet sier ikke hvilket mål dette hører til; plassen følger naboene.
document-doubt-by-place = Det strategiske målet er knyttet bare etter plassen i bildet: { $x }
document-doubt-guessed = Ikke noe ord sier hva dette er; det er gjettet ut fra plassen: { $x }
document-doubt-question = Tittelen slutter med et spørsmålstegn.
document-doubt-part-missing = Kortet mangler delen: { $x }.
document-doubt-schedule-unread = Denne tidsplanen ble ikke forstått; ordene beholdes: { $x }
document-doubt-responsible-unknown = Ingen kjente er nevnt her: { $x }
document-doubt-party-unknown = Finnes ikke blant organisasjonens aktører: { $x }
document-doubt-lead-unsaid = Dokumentet nevner flere og sier ikke hvem som har hovedansvaret: { $x }
document-doubt-title-missing = Tittelen mangler.
document-doubt-too-many = Dokumentet tillater færre enn det lister opp: { $x }.
document-doubt-nothing-found = Ingen mål og ingen tiltak ble gjenkjent. Legg til ordene som dokumentet bruker om nivåene sine, eller plasser linjene for hånd.
document-import = Hent inn et strategidokument
document-import-lead = Portalen leser dokumentet og viser hva den kjente igjen, og hva som er usikkert. Ingenting lagres før du sier fra.
document-bring-own = Hent inn strategien dere allerede har
document-file = Fil
document-file-help = Et Word-dokument (.docx), Markdown eller ren tekst, høyst 10 MB.
document-text = Eller lim inn teksten
document-text-help = Brukes når ingen fil er valgt.
document-read = Les dokumentet
document-waiting = Dokumenter som venter
document-waiting-help = Et dokument tas vare på i tretti dager.
document-stored = lagret
document-words = Ord i dokumenter
document-words-help = Hvis dokumentene deres kaller nivåene noe annet, legg til ordene her.
document-wrong-large = Filen er for stor: høyst 10 MB, og 50 MB utpakket.
document-wrong-long = Dokumentet har mer enn 20 000 avsnitt.
document-wrong-kind = Dette er verken tekst eller et Word-dokument (.docx). Lagre det som ett av dem og prøv igjen.
document-wrong-broken = Word-dokumentet er ødelagt og kan ikke åpnes.
document-wrong-empty = Det er ingen tekst i det. Velg en fil eller lim inn en tekst.
document-wrong-refused = Dokumentet kan ikke lagres slik: noe i det er for langt eller står to ganger. Rett treet først.
document-wrong-place = Det kan ikke stå der. Et tiltak står under et mål, og et mål under et høyere.
document-wrong-children = Andre deler står under det. Flytt dem først.
document-wrong-goal-code = Koden til et mål har bokstaver, tall og punktum: 1.2
document-wrong-measure-code = Koden til et tiltak er målets kode, en bindestrek og en bokstav: 1.2-B
document-preview = Forhåndsvisning
document-preview-lead = Ingenting er lagret ennå. Gå gjennom det usikre, rett det som er feil, og lagre.
document-line = linje { $x }
document-doubts-show = Vis dem
document-found = Hva som ble gjenkjent
document-correct = Rett
document-left-out = utelatt
document-leave-out = Utelat dette med alt som hører til
document-looked-at = Når du lagrer, regnes tvil om lesingen som gjennomgått.
document-stale-help = Skjemaet har fortsatt det du skrev. Lagre igjen for å erstatte det andre.
document-code-help = 1.2 for et mål, 1.2-B for et tiltak. Er feltet tomt, gir portalen neste ledige kode.
document-above = Står under
document-above-none = ingenting: øverste nivå
document-one-a-line = Én per linje.
document-lead = Hovedansvar
document-lead-unsaid = ikke sagt
document-printed = Dokumentet
document-unplaced-help = Disse linjene fikk ingen plass. Si hvor de hører til; resten lagres ikke.
document-put-under = Plasser under
document-put-as = Som
document-put-nowhere = utelat
document-remove = Kast dokumentet
document-store = Lagre som utkast til strategi
document-store-lead = Strategien blir et utkast som bare organisasjonens egne brukere ser. Det er én endring, som kan angres.
document-store-doubts = Det kan også rettes etterpå.
document-back = Tilbake til forhåndsvisningen
document-language = Språket i dokumentet
document-publisher = Utgiver
document-dated = Dokumentets dato
document-missing = Nevnt i dokumentet, mangler i portalen
document-missing-help = Kryss av for dem som skal lages med strategien. De er interne til dere gjør dem offentlige.
document-store-now = Lagre strategien
document-places = Hvor det står i dokumentet
document-remove-lead = Dokumentet og alt som er rettet i det, blir borte. En strategi som er lagret fra det, blir værende.
document-doubt-no-goal = Det står ikke under noe mål. Flytt det dit, ellers lagres det ikke.
document-doubts = { $n ->
    [0] Ingenting usikkert
    [one] { $n } usikkert punkt
   *[other] { $n } usikre punkter
}
document-unplaced-count = { $n ->
    [0] Hver linje har sin plass.
    [one] { $n } linje uten plass
   *[other] { $n } linjer uten plass
}
document-sections = { $n ->
    [0] Ingen overskrifter som bare deler dokumentet
    [one] { $n } overskrift som bare deler dokumentet
   *[other] { $n } overskrifter som bare deler dokumentet
}

### Tables

occasion-table = lagret fra en tabell
table-id = Identifikator
tables = Tabeller
tables-lead = Alle slags opplysninger som filer for regneark, og de samme filene inn igjen.
table-of = { $x }: tabell
table-link = Hent ut eller legg inn som tabell
table-take = Hent ut
table-take-lead = Alt sammen, med en kolonne for hvert felt og språk. Det interne er også med. Den samme filen kan sendes inn igjen.
table-take-as = Hent som tabell
table-xlsx = For regneark (XLSX)
table-csv = Som ren tekst (CSV)
table-template-xlsx = Tom mal der hver kolonne er forklart (XLSX)
table-template-csv = Tom mal (CSV)
table-bring = Legg inn
table-rule-shown = Ingenting lagres før du har sett hva hver rad ville gjøre.
table-rule-key = En rad hører til posten som kolonnen «{ $x }» navngir. Er den tom, legger raden til en ny post.
table-rule-columns = En kolonne som filen ikke har, blir stående som den er. En tom celle tømmer feltet.
table-rule-words = Overskrifter og ord kan være på alle portalens språk, tall med desimalkomma eller punktum.
table-rule-limits = CSV eller XLSX, høyst { $rows } rader og { $size } megabyte.
table-file = Fil
table-send = Kontroller filen
table-latest = Filer fra den siste uken
table-week = Filene blir slettet etter en uke.
table-state-reading = blir kontrollert
table-state-checked = kontrollert, ikke lagret
table-state-storing = blir lagret
table-state-stored = lagret
table-state-failed = mislyktes
table-rows-added = Nye
table-rows-changed = Endret
table-rows-unchanged = Uendret
table-rows-refused = Avvist
table-rows = Radene i filen
table-no-rows = Det er ingen slike rader.
table-reading = Filen blir kontrollert. Rader så langt: { $x }
table-storing = Radene blir lagret. Så langt: { $x }
per-cent = { $x } %
table-again = Se igjen
table-again-help = Siden oppdaterer seg selv hvert annet sekund. Du kan gå fra den, arbeidet fortsetter.
table-broken = Dette ble avbrutt fordi portalen ble stoppet. Ingenting ble lagret.
table-failed = Noe gikk galt i portalen. Ingenting av filen ble lagret.
table-trouble = Ingenting av denne filen kan lagres
table-unknown = Disse kolonnene er ukjente her og blir utelatt:
table-store = { $n ->
    [one] Lagre én rad
    *[other] Lagre { $n } rader
}
table-store-help = Nye og endrede rader lagres som én endring, som kan angres. Avviste rader blir utelatt.
table-store-final = Nye og endrede rader lagres som én endring. Den er for stor, eller av et slag, som ikke kan angres på én gang. Mens mange rader lagres, kan andre måtte vente før de kan lagre. Avviste rader blir utelatt.
table-stored = { $n ->
    [one] Én rad er lagret.
    *[other] { $n } rader er lagret.
}
table-forget = Slett denne filen
table-refused-csv = Avviste rader til retting (CSV)
table-refused-xlsx = Avviste rader til retting (XLSX)
table-row = Rad { $x }
table-wrong = Hva som er galt
table-empty-cell = tom
table-too-long = (Teksten er for lang for en celle i en arbeidsbok. Hent tabellen som CSV.)
table-notes = Kolonnene forklart
table-column = Kolonne
table-what = Hva som skal stå i den
table-words = Ord å velge mellom
table-what-id = Peker ut posten. La den stå; tom i en ny rad.
table-what-part = Hva posten hører til: { $x }, med navnet i adresser eller koden.
table-what-one = En annen post: { $x }, med navnet i adresser, koden eller navnet. Den må finnes fra før.
table-what-text = En tekst på ett språk.
table-what-lines = Flere linjer, hver på sin egen linje i cellen.
table-what-word = Et ord eller nummer uten språk.
table-what-choice = Ett av ordene.
table-what-several = Noen av ordene, med komma mellom.
table-what-number = Et tall.
table-what-day = En dag, for eksempel 9.9.2024 eller 2024-09-09.
table-what-period = En tidsplan slik den skrives, for eksempel høsten 2024 – våren 2025.
table-what-key = Med dette finner raden posten sin; tomt i en ny rad.
table-what-required = Må fylles ut.
wrong-table-file = Dette er ikke en CSV- eller XLSX-fil som kan leses.
wrong-table-encoding = Bokstavene i filen kan ikke leses. Lagre den som UTF-8 og send den på nytt.
wrong-table-rows = Filen har for mange rader.
wrong-table-columns = Filen har for mange kolonner.
wrong-table-large = Innholdet i filen er for stort.
wrong-table-twice = Kolonnen «{ $x }» står to ganger i filen.
wrong-table-headings = Ingen av overskriftene i første rad er kjent. Begynn med malen.
wrong-table-foreign = Dette viser til en post som organisasjonen ikke har.
wrong-table-empty = Filen har ingen rader under overskriftene.
wrong-table-none = Velg en fil som ikke er tom.
wrong-table-error = Regnearket kunne ikke regne ut denne cellen.
wrong-table-unknown = En slik post finnes ikke her.
wrong-table-several = Flere poster heter dette. Skriv navnet i adresser, eller koden med strategien.
wrong-table-row-twice = En tidligere rad gjelder samme post.
wrong-table-moved = En tabell kan ikke flytte en post til et annet sted.
wrong-table-changed = Posten er endret i mellomtiden, eller du kan ikke endre den. Hent tabellen på nytt.
table-whole-row = Raden som helhet
wrong-table-contradiction = Opplysningene i raden passer ikke sammen, eller noe som hører til mangler.

### Interface

api = Åpent grensesnitt (API)
api-lead = Alt offentlig på disse sidene, for programmer: strategier, tiltak, indikatorer, kvartalsgjennomganger, nettverk, påvirkningsarbeid og finansiering, i JSON.
api-licence = Lesing krever ingen nøkkel. Opplysningene kan brukes fritt, også kommersielt, når organisasjonen oppgis som kilde:
api-document = Hele grensesnittet som et OpenAPI 3.1-dokument
api-manner = Hvordan det svarer
api-manner-texts = En tekst er et objekt med språkene sine, for eksempel nb og en. En tid har første og siste dag, hvor nøyaktig de er kjent, og kildens ord.
api-manner-pages = Lister kommer i sider på høyst 200 poster (limit). Adressen til neste side står i «next» og i headeren Link.
api-manner-fresh = Et svar er aldri gammelt. Send ETag-en tilbake i If-None-Match, så får du 304 så lenge ingenting er endret.
api-manner-wrong = Feil oppgis som problem+json (RFC 9457) på språket i Accept-Language. Ukjente parametere avvises, de ignoreres ikke.
api-manner-open = Sider på alle nettsteder kan lese det fra en nettleser (CORS). Ingen informasjonskapsler leses eller settes.
api-manner-example = Det som har «example»: true, er oppdiktet for at sidene skal kunne vises. Hold det utenfor det du lager.
api-first = Det første svaret, på et minutt
api-first-lead = Kopier linjen til en terminal. Den spør portalen etter ett tiltak. Organisasjon: { $x }.
api-first-then = Det var alt: ingen konto, ingen nøkkel. Bytt ut det siste ordet i adressen for å lese noe annet, for eksempel goals, networks eller projects.
api-back = Hva som kommer tilbake (forkortet)
api-example-filter-lead = Hver liste har sine egne filtre; de står på listens side nedenfor.
api-example-pages = En lang liste, side for side
api-limits = Lesing telles ikke. Når portalen er opptatt, svarer den 503 og sier i Retry-After hvor mange sekunder du skal vente. Et token kan sende 120 ganger i minuttet, deretter kommer 429.
api-versions = Versjonen står i adressen: v1. Nye felter kan komme til, så les forbi det du ikke kjenner. Ingenting tas bort; må det skje, kommer v2 ved siden av.
api-reads-lead = Hver har en side med filtre og felter, en linje å kopiere og svaret på den. {"{"}org{"}"} er organisasjonens navn i adresser.
api-group-strategy = Strategier, mål og tiltak
api-group-indicators = Indikatorer
api-group-review = Kvartalsgjennomgangen
api-group-cooperation = Nettverk og grupper
api-group-advocacy = Påvirkning og lærdommer
api-group-funding = Finansiering og prosjekter
api-group-organisation = Organisasjoner, personer og kalenderen
api-group-sending = Sende
api-token-step-ask = Be organisasjonens administrator om et token, og si hva systemet ditt skal sende.
api-token-step-hand = Administratoren lager det under Administrasjon, Tokener, og gir det til deg. Det begynner med suunta_ og vises én gang.
api-token-step-send = Send det i headeren Authorization, som i eksemplene. Idempotency-Key gir en sending et navn: sendes den igjen under samme navn, gjøres den én gang.
api-token-put = Skriv tokenet ditt i stedet for prikkene.
api-token-where = Slik får du et token
api-example-note = Det første steget er gjort.
api-nothing-yet = Ingenting av dette slaget er offentlig ennå; listen er tom. Nedenfor står det hva postene ville fortelle.
api-without = Uten programmering
api-without-lead = Kanskje trenger du ikke noe grensesnitt i det hele tatt.
api-without-tables = Lister åpnes i regneark fra sine egne sider. Indikatorene, for eksempel:
api-without-feeds = Det som er nytt, og det som kommer, når leseren og kalenderen din:
api-without-data = Alt som kan lastes ned, på ett sted:
api-examples = Eksempler å prøve
api-example-all = Hvilke organisasjoner som finnes
api-example-measures = Tiltakene i én organisasjon som er i gang
api-example-wrong = Hva som sies om et filter som ikke finnes
api-reads = Hva som kan leses
api-in-english = Felter og parametere er beskrevet på engelsk, som i OpenAPI-dokumentet.
api-takes = Hva systemer sender
api-parts = Hva postene består av
api-parameters = Parametere
api-details = Parametere og felter
api-name = Navn
api-shape = Form
api-meaning = Betydning
api-one = én
api-resource-organisations = Organisasjoner
api-resource-strategies = Strategier, én med treet sitt
api-resource-goals = Mål
api-resource-measures = Tiltak med kortene sine
api-resource-indicators = Indikatorer
api-resource-readings = Målinger av indikatorer
api-resource-chapters = Kapitler i strategier
api-resource-values = Verdier
api-resource-threads = Mål som henger sammen mellom strategier
api-resource-reviews = Avsluttede kvartalsgjennomganger
api-resource-events = Dagene i kalenderen
api-resource-parties = Personer, stillinger, enheter, organer og grupper
api-resource-networks = Nettverk
api-resource-memberships = Medlemskap i nettverk
api-resource-groups = Samarbeidsgrupper
api-resource-meetings = Gruppenes offentlige møter
api-resource-advocacy = Påvirkningssaker
api-resource-lessons = Lærdommer
api-resource-funds = Fond
api-resource-calls = Utlysninger
api-resource-projects = Prosjekter
api-resource-pages = Tekstsider
api-resource-send-reading = Send en måling
api-resource-send-report = Send statusrapporten for et tiltak
api-problem-400 = En parameter eller et navn er ukjent eller kan ikke leses.
api-problem-401 = API-nøkkelen mangler, er ukjent eller har utløpt.
api-problem-404 = Her finnes ingenting, eller det er ikke offentlig.
api-problem-405 = Denne adressen tar ikke imot slike forespørsler.
api-problem-408 = Forespørselen tok for lang tid.
api-problem-409 = Det kan ikke gjøres nå.
api-problem-413 = Det ble sendt for mye på én gang.
api-problem-414 = Adressen er for lang.
api-problem-415 = Innholdet må være application/json.
api-problem-422 = Noe i det som ble sendt, må rettes.
api-problem-429 = For mange forespørsler. Vent så lenge som Retry-After sier.
api-problem-500 = Noe gikk galt hos oss.
api-problem-503 = Tjenesten er overbelastet eller nede. Prøv igjen om litt.
api-key-used = Denne Idempotency-Key er allerede brukt til noe annet.
api-tokens = API-nøkler
api-tokens-none = Ingen API-nøkkel er delt ut ennå.
api-token-about = Med en API-nøkkel sender et annet av organisasjonens systemer målinger og statusrapporter hit. En administrator deler ut nøkkelen for en tid og kan trekke den tilbake når som helst.
api-token-roles = En nøkkel for rapportør rapporterer om tiltakene som den ansvarlige har hovedansvaret for. En nøkkel for redaktør rapporterer om alle tiltak og sender også målinger.
api-token-made = Nøkkelen står nedenfor. Den vises bare denne ene gangen, så kopier den nå.
api-token-name = Navn på systemet
api-token-name-help = Navnet brukes i endringsloggen og i rapportene.
api-token-party = Hvem systemet rapporterer på vegne av
api-token-party-help = Trengs for en nøkkel for rapportør: Den rapporterer om tiltakene som denne har hovedansvaret for.
api-token-until = Gyldig til
api-token-until-help = En dag, for eksempel 31.5.2027; høyst et år fram.
api-token-wrong-day = Oppgi en dag fra og med i dag, høyst et år fram.
api-token-new = Del ut en API-nøkkel
api-token-made-on = Delt ut
api-token-used = Sist brukt
api-token-never = aldri
api-token-ended = trukket tilbake
api-token-over = utløpt
api-token-end = Trekk tilbake
api-token-end-ask = Trekke tilbake API-nøkkelen «{ $x }»?
api-token-end-help = Etter det virker ikke nøkkelen lenger. Det som er sendt, blir stående. Dette kan ikke angres, men en ny nøkkel kan deles ut.
occasion-token = sendt med API-nøkkel
record-api-token = API-nøkkel

### Open data

data = Åpne data
data-lead = Det organisasjonene publiserer her, kan brukes fritt: strategier, indikatorer, nettverk, finansiering og kvartalsgjennomganger, som filer og som en katalog.
data-licence = Lisens
data-licence-text = Oppgi hvem dataene kommer fra, og om du har endret dem. Ellers kan du bruke, dele og bearbeide dem fritt, også kommersielt.
data-sets = Hvilke data som finnes
data-sets-text = Hver side nedenfor tilbyr listen sin som filer. Interne opplysninger og eksempeldata er aldri med.
data-set-strategies = Strategier
data-set-indicators = Indikatorer
data-set-networks = Nettverk og medlemskap
data-set-projects = Finansierte prosjekter
data-set-reviews = Kvartalsgjennomganger
data-about-strategies = Mål, tiltak, ansvarlige, tidsplaner og hvordan det går med tiltakene.
data-about-indicators = Hvordan mål og tiltak måles, med målverdier og målinger.
data-about-networks = Internasjonale og regionale nettverk og hva medlemskapet er til for.
data-about-projects = Prosjekter med fond, utlysninger, mål, beløp og perioder.
data-about-reviews = Hva som ble rapportert og vedtatt i hvert avsluttede kvartal.
data-feed = Nyhetsstrøm
data-calendar = Kalender
data-catalogue = Katalog over åpne data
data-catalogue-text = Det samme i én fil for dataportaler, etter den europeiske profilen DCAT-AP 3.
data-news = Hva som er nytt
data-news-text = Nyhetsstrømmer (Atom) forteller hva som er nytt: for hver organisasjon, og for strategiene, gjennomgangene og nettverkene på deres egne sider. Man kan abonnere på kalendere (iCalendar).
data-webhooks-text = En organisasjon kan også fortelle et annet program med en gang hva som er endret, med en signert melding (webhook). Spør organisasjonen.
embeds = På dine egne sider
data-embeds-text = Hvordan det går med en strategi og hvordan et kvartal ble rapportert, kan vises på andre nettsteder, som bilde eller i en ramme. Koden å kopiere står nederst i hver strategi og gjennomgang.
embed = Vis dette på et annet nettsted
embed-help = Kopier koden til en egen side. Den holder seg oppdatert av seg selv og viser bare det som er offentlig.
embed-picture = Som bilde
embed-picture-help = Kan stå på et hvilket som helst nettsted.
embed-frame = I en ramme
embed-frame-help = Virker på nettsteder som organisasjonen har tillatt i innstillingene sine.
embed-settings = Tillat et nettsted
field-frame-origins = Nettsteder som kan vise tall i en ramme
help-frame-origins = Ett på hver linje, for eksempel https://www.example.org. Når feltet er tomt, kan ingen andre nettsteder vise noe i en ramme.
wrong-origins = Skriv hvert nettsted som https://www.example.org, med små bokstaver, uten skråstrek eller side til slutt; høyst 20.
webhooks = Webhooker
webhooks-lead = Andre programmer som med en gang får vite hva som er publisert eller endret. De får bare vite det som er offentlig.
webhooks-none = Ingen andre programmer får vite noe ennå.
webhook-secret = Hemmeligheten vises bare denne ene gangen. Kopier den til det andre programmet, som kontrollerer meldingene med den:
webhook-ended = Avsluttet av seg selv.
webhook-ended-by-gone = Den andre siden svarte at ingen er der lenger (410).
webhook-ended-by-failures = Fem meldinger på rad ble gitt opp etter to døgns forsøk.
webhook-send-test = Send en test
webhook-revive = Ta i bruk igjen
webhook-remove-ask = Ingenting mer blir sendt dit, og hemmeligheten blir slettet.
webhook-deliveries = Siste meldinger
webhook-deliveries-none = Ingenting er sendt dit ennå.
webhook-when = Når
webhook-what = Hva
webhook-how = Hvordan det gikk
webhook-strategy-decided = En strategi er vedtatt
webhook-review-closed = En kvartalsgjennomgang er avsluttet
webhook-record-published = Noe er publisert
webhook-record-changed = Noe offentlig er endret
webhook-test = Test
webhook-state-waiting = venter
webhook-state-delivered = levert
webhook-state-failed = mislyktes
webhook-state-withdrawn = trukket tilbake: ikke lenger offentlig
webhook-answered = svar { $x }
webhook-tries = forsøk: { $x }
webhook-next = neste forsøk { $x }
webhook-new = En ny webhook
webhook-new-help = Meldingene signeres slik Standard Webhooks ber om, og sendes på nytt i to døgn hvis ingen tar imot dem.
webhook-address = Adresse (https)
webhook-types = Hva som skal fortelles
webhook-types-none = Velg minst én.
webhook-add = Legg til

### Search

found-fund = Fond
found-call = Utlysning
found-project = Prosjekt
found-round = Kvartalsgjennomgang
search-more-than = Mer enn { $n } treff
search-near = Ingen side har «{ $x }». Disse ligger nær:
search-some = Ingen side har hele «{ $x }». Disse har en del av det:
search-meant = Mente du:
search-by-organisation = Treff etter organisasjon
search-by-kind = Treff etter type
search-pages = Resultatsider
search-page = Side { $x }
search-next = Neste treff
search-previous = Forrige treff
search-suggestions = Foreslåtte sider
search-suggested = { $n ->
    [one] { $n } forslag
   *[other] { $n } forslag
}
start = Kom i gang
start-lead = Det en ny organisasjon trenger, steg for steg. Rekkefølgen er et forslag, og det som er klart, krysses av av seg selv.
start-how-far = Ferdig: { $x }
start-done = Ferdig
start-next = Neste
start-not-done = Ikke gjort ennå
start-names = Navn og språk
start-why-names = Navnet står på hver side, og språkene avgjør hvilke språk alt kan skrives på.
start-colours = Farger
start-why-colours = En egen farge viser leseren hvem sine sider dette er; kontrasten kontrolleres når du lagrer.
start-about = Hva organisasjonen gjør
start-why-about = En setning eller to som besøkende leser først, og som søkemotorene viser.
start-parties = Enheter, stillinger og organer
start-why-parties = De har ansvaret i strategien, så det vises hvem som gjør hva også når folk skifter.
start-contact = Hvem som svarer
start-why-contact = Besøkende skriver i et skjema, og noen må ta imot meldingene.
start-people = Folk
start-why-people = Inviter dem som skriver innholdet og rapporterer om det; ingen bør gjøre dette alene.
start-strategy = Den første strategien
start-why-strategy = Alt annet henger på målene og tiltakene i den. Hent inn dokumentet eller tabellen dere har, eller begynn for hånd.
start-indicators = Indikatorer
start-why-indicators = De viser om målet kommer nærmere. De legges til på siden til et mål eller et tiltak.
start-networks = Nettverk
start-why-networks = De viser hvem dere arbeider med over grensene, og hvorfor.
start-round = Kvartalet: forumene og møtene deres
start-why-round = En gang i kvartalet ser forumene på hvordan det går med strategien. Legg dem til i rekkefølge, og planlegg så den første runden.
start-mail = E-post
start-why-mail = Invitasjoner og påminnelser sendes med e-post. Den som drifter portalen, setter opp tjeneren; uten den gir du lenkene videre selv.
start-to-settings = Innstillinger for organisasjonen
start-add-party = Legg til en
start-by-table = Fra en tabell
start-invite = Inviter folk
start-by-document = Fra et dokument
start-by-hand = For hånd
start-add-network = Legg til et medlemskap
start-add-forum = Legg til et forum
start-plan-round = Planlegg en runde
start-to-outbox = Hva som sendes
start-open = Åpne for besøkende
start-open-why = Foreløpig er det bare deres egne folk som finner disse sidene. Åpne dem når de kan vises; alt trenger ikke være ferdig.
start-opened = Besøkende finner disse sidene
start-strategy-internal = Besøkende ser ikke strategien ennå: den er intern
start-open-with = Gjør også offentlig
start-open-with-help = Nye opplysninger er interne til de gjøres offentlige. Alt av et avkrysset slag blir offentlig; én om gangen gjøres det på opplysningens egen side.
start-make-public = Gjør offentlig
start-open-now = Åpne for besøkende
start-close = Steng for besøkende
start-close-help = Besøkende finner ikke lenger organisasjonen eller noe av innholdet. Ingenting fjernes, og deres egne folk fortsetter som før.
start-away = Denne veiviseren
start-away-help = Til alt er i orden, står den øverst på Min side og på forsiden, bare for administratorer. Denne siden blir stående.
start-back-help = Den er lagt bort for alle administratorer. Denne siden blir stående.
start-put-away = Legg bort veiviseren
start-bring-back = Hent veiviseren tilbake
start-all-done = Alle stegene er ferdige.
unopened-notice = Besøkende finner ikke denne organisasjonen ennå.
front-none = Her kommer strategien til å stå, med hvordan det går dette kvartalet.
portal-none = Ingen organisasjon har åpnet sidene sine her ennå.
portal-none-operator = Hvis du drifter portalen
portal-none-make = Lag en organisasjon. Kommandoen skriver ut en lenke der administratoren velger passord; en veiviser leder videre.
portal-none-take = Eller hent inn en som en annen installasjon har skrevet til en fil:
portal-none-admin = Har du en konto, logg inn: organisasjonen din er kanskje bare ikke åpnet ennå.

### Exchange
