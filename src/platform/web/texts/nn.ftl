# Tekstane i grensesnittet. Nøklane er dei same på alle språk; $n er eit tal, $x ein tekst.

## Ramma
skip-to-content = Hopp til innhaldet
nav-main = Hovudmeny
nav-front = Framside
nav-strategy = Strategi
nav-indicators = Indikatorar
nav-calendar = Årshjul
nav-international = Internasjonalt
nav-networks = Nettverk
nav-people = Personar og organ
nav-search = Søk
choose-language = Språk
all-organisations = Alle organisasjonar
accessibility = Tilgjengelegheit
texts-in-other-languages = Nokre av tekstane på denne sida finst ikkje på nynorsk og står på sitt eige språk.
organisation-ended = Denne organisasjonen blei avvikla { $x }.
source = Kjelde
credit = Bilete
all = Alle
year = År
day = Dag
example = eksempeldata
previous = Førre
next = Neste
remark = Merknad om kjelda

## Framsider
portal-title = Kvar regionen er på veg, og korleis han kjem dit
portal-lead = Strategiar, tiltak og internasjonale nettverk i landskapsforbund, byar og fylke: kva som er vedteke, kven som gjer det, når det skal vere gjort, og saman med kven.
standing-now = Status for tiltaka, { $x }
standing-explained = Ingen statusrapportar er publiserte enno, så her står det tidsplanane seier.
to-whole-strategy = Heile strategien
all-strategies = Alle strategiar
quarter-way = Slik går kvartalsgjennomgangen føre seg
pages = Sider
beside = Meir her

## Strategiar
strategies = Strategiar
strategies-lead = Vedtekne og føreslåtte strategiar og program, dei gjeldande først.
strategies-none = Ingen strategi er publisert enno.
state-draft = Utkast
state-in-force = Gjeldande
state-superseded = Erstatta
state-ended = Perioden er over
notice-draft = Dette er eit utkast.
notice-superseded = Denne strategien er erstatta av ein nyare.
notice-ended = Strategiperioden er over.
decided-by = Vedteken av
views = Visingar av strategien
view-tree = Mål og tiltak
view-map = Strategikart
view-timeline = Tidslinje
way = Du er her
goals = Mål
goals-below = Underordna mål
goals-count = { $n ->
    [one] { $n } mål
   *[other] { $n } mål
}
measures-count = { $n ->
    [one] { $n } tiltak
   *[other] { $n } tiltak
}
measures-found = { $n ->
    [0] Ingen tiltak passar med filtera.
    [one] { $n } tiltak passar med filtera.
   *[other] { $n } tiltak passar med filtera.
}
values = Verdiar
target-state = Ønskt tilstand
other-titles = Står òg som
code-given = Kjelda har ingen kode; denne er portalen sin eigen.
red-thread = Mål som heng saman
networks-serving = Nettverk som støttar dette målet
filter = Filtrer
filter-clear = Fjern filtera
responsible = Ansvarleg
standing = Status

## Tiltak
measure = Tiltak
measures-beside = Tiltaka ved sida av
overview-title = På oversiktssida
card-steps = Konkrete steg
card-schedule = Tidsplan
card-none = Kjelda seier ingenting.
card-missing = Kjelda har berre tittelen på dette tiltaket; det har ikkje noko tiltakskort enno.
leads = hovudansvar
in-source = I kjelda
schedule-overview = Heile perioden
schedule-card = Arbeidet på tiltakskortet
schedule-unread = kan ikkje lesast som datoar
step-done = gjort { $x }
phase-planned = planlagt
phase-under_way = i gang
phase-done = avslutta
phase-dropped = stoppa
standing-done = Avslutta
standing-on-track = Følgjer tidsplanen
standing-at-risk = Risiko for forseinking
standing-late = Forseinka
standing-running = Skal vere i gang no
standing-upcoming = Ikkje starta enno
standing-over = Tida er ute, ingen rapport
standing-unscheduled = Ingen tidsplan
standing-dropped = Stoppa
standings-done = { $n } avslutta
standings-on-track = { $n } følgjer tidsplanen
standings-at-risk = { $n } med risiko for forseinking
standings-late = { $n } forseinka
standings-running = { $n } skal vere i gang no
standings-upcoming = { $n } ikkje starta enno
standings-over = { $n ->
    [one] { $n } der tida er ute og rapport manglar
   *[other] { $n } der tida er ute og rapport manglar
}
standings-unscheduled = { $n } utan tidsplan
standings-dropped = { $n } stoppa
reason-done = Tiltaket er fullført og avslutta.
reason-dropped = Tiltaket er stoppa.
reason-no-report = Ingen statusrapport er publisert.
reason-over-without-report = Tida er ute, og ingen statusrapport er publisert.
reason-over = Tida er ute, og tiltaket er ikkje avslutta.
reason-few-steps = Det meste av tida har gått, og under halvparten av stega er gjorde.
reason-no-period = Tiltaket blir følgt opp; det har ingen tidsplan å samanlikne med.
reason-within-period = Tiltaket blir følgt opp, og tida er ikkje ute.

## Kart og tidslinje
map-lead = Heile strategien på éi side.
map-as-list = Det same som liste
model-input = Kva strategien spring ut av
model-foundation = Kva han kviler på
model-area = Kven som gjennomfører han
model-follow-up = Korleis han blir følgd opp
model-steering = Kva han styrer
timeline-lead = Når kvart tiltak blir gjennomført. Ein del med berre omriss tyder at kjelda oppgir ein månad, ei årstid, eit kvartal eller eit år, ikkje ein dag.
timeline-description = Kvart tiltak er ein stolpe på ei linje av år; tabellen under har dei same tidsplanane.
timeline-none = Ingen tidsplan er publisert.
timeline-table = Tidsplanar for tiltaka
timeline-whole = Heile perioden
timeline-card = Arbeidet på tiltakskortet
timeline-unsure = Startar eller sluttar i denne tida
timeline-deadline = Frist
timeline-today = I dag

## Indikatorar
indicator = Indikator
indicators = Indikatorar
indicators-lead = Korleis mål og tiltak blir følgde opp. Gjort eller ikkje gjort er òg ein indikator.
indicators-none = Ingen indikatorar er publiserte enno.
indicators-count = { $n ->
    [one] { $n } indikator
   *[other] { $n } indikatorar
}
indicator-how = Korleis han blir målt
indicator-of = Høyrer til
indicator-done = Gjort eller ikkje
indicator-number = Tal
indicator-judged = Vurdering med ord
readings = Resultat
reading = Resultat
readings-none = Ingen resultat er publiserte enno.
target = målverdi
yes-done = gjort
not-done = ikkje gjort

## Årshjul
calendar-lead = Det som går att kvart år: gjennomgangar, vurderingar og planar. Når kjelda berre seier kor ofte noko skjer, viser sirkelen det, og ingen datoar blir dikta opp.
calendar-none = Ingen faste prosessar er publiserte enno.
ring-description = Ein sirkel for kvar fast prosess, med ein boge for kvar gong han skjer i løpet av året; den nummererte lista har dei same opplysningane.
recurring = Går att
every-month = Kvar månad
every-quarter = Kvart kvartal
every-half-year = To gonger i året
every-year = Éin gong i året
endings = Det som går mot slutten
what-ends = Kva som sluttar
ending-measure = tiltak
ending-strategy = strategi
ending-agreement = avtale

## Personar
people-lead = Kven som har ansvaret: organ, einingar, stillingar og grupper. Personar er nemnde med namn berre når ei offentleg kjelde gjer det.
people-none = Ingen personar eller organ er publiserte enno.
parties-body = Organ
parties-unit = Einingar
parties-post = Stillingar
parties-group = Grupper
parties-person = Personar
party-body = Organ
party-unit = Eining
party-post = Stilling
party-group = Gruppe
party-person = Person
leads-count = { $n ->
    [one] leier { $n } tiltak
   *[other] leier { $n } tiltak
}
leads-measures = Leier desse tiltaka
takes-part-in = Deltek i desse tiltaka
duties = Ansvar i internasjonale saker
contact-of = Kontakt for
held-by = Innehavar
posts-of = Stillingar
parts-of = Høyrer til her
forum-place = Plass i kvartalsgjennomgangen: { $x }.

## Internasjonalt
international-none = Sida om det internasjonale arbeidet er ikkje skriven enno.
in-short = Kort fortalt
networks-lead = Kven organisasjonen samarbeider med over landegrensene, og kvifor.
networks-none = Ingen nettverk er publiserte enno.
networks-on-map = Nettverka på kartet
quarter-1 = 1. kvartal { $x }
networks-none-of-kind = Ingen nettverk av denne typen.
kinds-theme = Temanettverk
kinds-representation = Representasjonskontor
kinds-sister-city = Venskapsbyar
kinds-political = Politisk samarbeid
kinds-regional = Regionalt samarbeid
kinds-actors = Aktørnettverk
quarter-2 = 2. kvartal { $x }
quarter-3 = 3. kvartal { $x }
quarter-4 = 4. kvartal { $x }
network-kinds = Typar nettverk
kind = Type
kind-theme = Tematisk nettverk
kind-representation = Representasjonskontor
kind-sister-city = Venskapsby
kind-political = Politisk samarbeid
kind-regional = Regionalt samarbeid
kind-actors = Aktørnettverk
our-role = Rolla vår
our-place = Plassen vår i nettverket
since-year = sidan { $x }
member-since = Medlem sidan
agreement-period = Avtaleperiode
contact-unit = Kontakt
serves-goals = Støttar desse måla
governance = Korleis det blir leia
seat = Sete
founded = Skipa
size = Storleik
homepage = Nettstad
members = Medlemmer
also-in-it = Andre i portalen som er med
map-of-networks = Europakart med seta til nettverka; lista har dei same stadene
map-source = Omriss: Natural Earth, fritt materiale (public domain). Nettverk utan kjent sete står berre i lista.

## Søk
search-label = Kva leitar du etter?
search-help = Eit ord, starten på eit ord eller ein kode, til dømes 1.2-B
search-do = Søk
search-found = { $n ->
    [one] { $n } treff
   *[other] { $n } treff
}
search-nothing = Ingen treff på «{ $x }»
search-nothing-help = Prøv færre eller kortare ord, eller eit anna språk.
search-everywhere = Søk i alle organisasjonar
found-strategy = Strategi
found-chapter = Kapittel
found-goal = Mål
found-measure = Tiltak
found-step = Konkret steg
found-indicator = Indikator
found-party = Personar og organ
found-page = Side
found-network = Nettverk

## Tilgjengelegheitserklæring
accessibility-lead = Denne portalen er laga slik at alle skal kunne bruke han. Erklæringa fortel kva som er gjort, og korleis du får hjelp.
accessibility-aim = Kva vi siktar mot
accessibility-aim-text = Sidene er laga for å oppfylle retningslinjene for tilgjengeleg webinnhald (WCAG) 2.2 på nivå AA. Dei fungerer med berre tastatur, med skjermlesar, utan skript, i lys og mørk vising, på smal skjerm og på papir.
accessibility-how = Korleis det blir kontrollert
accessibility-how-text = Alle typar sider blir kontrollerte maskinelt i ein ekte nettlesar, i lys og mørk vising og på smal skjerm. Inga ekstern vurdering er gjord enno.
accessibility-limits = Kjende manglar
accessibility-limit-languages = Noko innhald finst berre på organisasjonen sitt eige språk. Det er merkt med språket sitt.
accessibility-limit-pictures = Strategikartet, tidslinja og europakartet er breie og må rullast sidelengs på ein smal skjerm. Dei same opplysningane finst som tekst.
accessibility-finland = Finland
accessibility-finland-text = I Finland gjeld lova om tilbod av digitale tenester (306/2019). Gi tilbakemelding om tilgjengelegheit til organisasjonen, som svarar innan 14 dagar. Om du ikkje er nøgd med svaret, eller ikkje får svar innan 14 dagar, kan du klage til tilsynsstyresmakta, det finske transport- og kommunikasjonsverket Traficom.
accessibility-norway = Noreg
accessibility-norway-text = I Noreg publiserer kvar verksemd tilgjengelegheitserklæringa si på uustatus.no, der du òg kan gi tilbakemelding.

## Feil
error-400 = Adressa kan ikkje lesast
error-400-help = Ein del av adressa, til dømes eit filter, er ukjend for denne sida.
error-404 = Fann ikkje sida
error-404-help = Adressa kan vere feilskriven, eller sida kan vere flytta eller ikkje offentleg.
error-405 = Sida kan ikkje brukast slik
error-405-help = Adressa tek ikkje imot denne typen førespurnad.
error-408 = Førespurnaden tok for lang tid
error-408-help = Sambandet kan vere tregt. Prøv igjen.
error-413 = For mykje blei sendt på éin gong
error-413-help = Det som blei sendt, er større enn denne sida tek imot.
error-414 = Adressa er for lang
error-414-help = Kort ned adressa eller start på framsida.
error-422 = Noko må rettast
error-422-help = Kontroller det du har fylt ut.
error-429 = For mange forsøk
error-429-help = Vent litt og prøv igjen.
error-500 = Noko gjekk gale hos oss
error-500-help = Feilen er registrert. Prøv igjen; om det skjer på nytt, gi oss nummeret nedanfor.
error-503 = Tenesta er overbelasta eller nede
error-503-help = Prøv igjen om litt.
error-detail = Ikkje forstått:
error-incident = Feilnummer:
error-to-front = Til framsida
error-to-search = Søk

## Kontoar
sign-in = Logg inn
sign-in-lead = For tilsette og folkevalde i organisasjonane. Du treng ingen konto for å lese.
sign-in-wrong = E-postadressa eller passordet er feil.
sign-in-wait = For mange forsøk. Vent 15 minutt og prøv igjen.
sign-out = Logg ut
sign-out-everywhere = Logg ut på alle einingar
email = E-postadresse
password = Passord
password-old = Noverande passord
password-new = Nytt passord
password-help = Minst 12 teikn. Fleire ord er lette å hugse.
password-short = Det nye passordet har færre enn 12 teikn.
password-long = Det nye passordet har fleire enn 256 teikn.
password-old-wrong = Det noverande passordet er feil.
password-change = Byt passord
account = Min konto
account-roles = Der eg arbeider
account-no-roles = Denne kontoen har inga rolle i nokon organisasjon.
role-reader = Lesar
role-reporter = Rapportør
role-editor = Redaktør
role-admin = Administrator
invitation = Vel passord
invitation-lead = For { $x }. Lenkja verkar éin gong.
invitation-do = Lagre passordet og logg inn
sign-in-with = Logg inn med { $x }
sign-in-by-password = Logg inn med passord
elsewhere-lead = Du blir send vidare til { $x } for å logge inn.
elsewhere-on = Hald fram til { $x }
elsewhere-away = Innloggingstenesta svarar ikkje akkurat no. Prøv igjen om litt, eller logg inn med passord.
elsewhere-over = Denne innlogginga har gått ut eller vart byrja i ein annan nettlesar. Logg inn på nytt.
elsewhere-unproven = Svaret frå innloggingstenesta kunne ikkje stadfestast. Logg inn på nytt.
elsewhere-denied = Innloggingstenesta sleppte deg ikkje inn, eller du avbraut innlogginga.
elsewhere-taken = Ifølgje innloggingstenesta tilhøyrer kontoen med e-postadressa di nokon annan. Kontakt ein administrator i organisasjonen din.
account-elsewhere = Du loggar inn med innloggingstenesta til organisasjonen. Her er det ikkje noko passord å byte.
elsewhere-closed = Denne kontoen er stengd.
password-forgotten = Har du gløymt passordet?
reset = Gløymt passord
reset-lead = Oppgi e-postadressa til kontoen din, så sender vi ei lenkje for å velje eit nytt passord.
reset-do = Send meg ei lenkje
reset-asked = Om det finst ein konto med denne adressa som loggar inn med passord, er ei lenkje på veg dit.
reset-asked-help = Lenkja verkar éin gong innan ein time. Kjem det ikkje noko i løpet av nokre minutt, sjå i søppelposten.
reset-no-mail = Denne portalen kan ikkje sende e-post.
reset-ask-admin = Ein administrator i organisasjonen din kan skaffe deg ei lenkje for å velje eit nytt passord.
reset-set = Vel eit nytt passord
mail-reset = Nytt passord til Suunta
mail-reset-lead = Nokon, truleg du, har bede om eit nytt passord for kontoen { $x }. Vel det her, éin gong og innan ein time:
mail-reset-end = Om det ikkje var deg, treng du ikkje gjere noko: Det gamle passordet verkar framleis.
mail-invitation = Invitasjon til Suunta: { $x }
mail-invitation-lead = Du er invitert til Suunta, der { $x } er med. Vel passordet ditt her, éin gong og innan tre dagar:
mail-invitation-end = Om du ikkje venta dette, treng du ikkje gjere noko.
role-by-group = gjennom gruppe
address-unverified = adressa er ikkje stadfesta
link-send = Send lenkje
link-make = Lag lenkje
link-mailed = Ei lenkje for å velje passord er send til { $x }.
reset-made = Gi denne lenkja vidare. Ho verkar éin gong innan ein time.
error = Feil
error-summary = Noko må rettast
staff = Kontoar og roller
staff-lead = Kven som kan logge inn for denne organisasjonen, og kva dei kan gjere.
role = Rolle
role-of = Rolle for { $x }
role-none = Inga rolle
save = Lagre
invite = Inviter
invited = invitert
invitation-made = Gi denne lenkja vidare. Ho verkar éin gong innan tre dagar.
email-wrong = Dette er ikkje ei e-postadresse.
