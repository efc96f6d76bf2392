# Tekstane i grensesnittet. Nøklane er dei same på alle språk; $n er eit tal, $x ein tekst.

## Ramma
skip-to-content = Hopp til innhaldet
nav-main = Hovudmeny
nav-menu = Meny
nav-front = Framside
nav-strategy = Strategi
nav-indicators = Indikatorar
nav-calendar = Årshjul
nav-international = Internasjonalt
nav-cooperation = Internasjonalt og samarbeid
nav-networks = Nettverk
nav-people = Personar og organ
nav-search = Søk
choose-language = Språk
all-organisations = Alle organisasjonar
accessibility = Tilgjengelegheit
help = Hjelp
help-here = Slik gjer du det
help-desk = Kva du kan gjere her, steg for steg
help-leads-to = Lenkjene på denne sida fører til
help-on-this-page = På denne sida
help-others = Hjelp for andre
help-own = for deg
keys-save = lagrar
keys-draft = lagrar utkastet
keys-measures = neste og førre tiltak
texts-in-other-languages = Noko av innhaldet på denne sida finst ikkje på nynorsk og står på sitt eige språk.
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
strategy-empty = Her kjem måla og tiltaka i strategien til å stå.
strategy-fill = Fyll ut strategien: nivå, mål, kapittel
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
card-steps = Konkrete handlingar
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
phase-done = fullført
phase-dropped = stoppa
standing-done = Fullført
standing-on-track = Følgjer tidsplanen
standing-at-risk = Risiko for forseinking
standing-late = Forseinka
standing-running = Skal vere i gang no
standing-upcoming = Ikkje starta enno
standing-over = Tida er ute, ingen rapport
standing-unscheduled = Ingen tidsplan
standing-dropped = Stoppa
standings-done = { $n } fullført
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
reason-done = Tiltaket er fullført.
reason-dropped = Tiltaket er stoppa.
reason-no-report = Ingen statusrapport er publisert.
reason-over-without-report = Tida er ute, og ingen statusrapport er publisert.
reason-over = Tida er ute, og tiltaket er ikkje fullført.
reason-few-steps = Det meste av tida har gått, og under halvparten av handlingane er utførte.
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
readings = Målingar
reading = Måling
readings-none = Ingen målingar er publiserte enno.
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
    [one] hovudansvar for { $n } tiltak
   *[other] hovudansvar for { $n } tiltak
}
leads-measures = Har hovudansvaret for desse tiltaka
takes-part-in = Deltek i desse tiltaka
duties = Ansvar i internasjonale saker
contact-of = Kontakt for
held-by = Innehavar
posts-of = Stillingar
parts-of = Høyrer til her
forum-place = Plass i kvartalsgjennomgangen: { $x }.

## Internasjonalt
international-none = Sida om det internasjonale arbeidet er ikkje skriven enno.
international-write = Legg ho til: ei side med plassen «Framside for det internasjonale arbeidet»
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
kind-theme = Temanettverk
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
found-step = Konkret handling
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
accessibility-checked = Resultat { $x }
accessibility-what = Kva som vart kontrollert
accessibility-times = Kontrollar
accessibility-faults = Feil
accessibility-what-rules = Reglane i WCAG 2.2 på nivå A og AA og god praksis, axe-core { $x }
accessibility-what-markup = Gyldig HTML, CSS og SVG, Nu-kontrollen { $x }
accessibility-what-keyboard = Alt blir nådd med berre tastatur, i rekkjefølgje, og fokus er synleg
accessibility-what-size = Dobbel tekststorleik og stor avstand kuttar ikkje av noko
accessibility-what-narrow = På ein skjerm på 320 pikslar blir ikkje sida rulla sidelengs
accessibility-what-colours = Med fargane til systemet har felt og knappar kantar
accessibility-what-names = Bileta har eit namn for skjermlesarar
accessibility-what-motion = Ingenting rører seg for den som ikkje vil ha rørsle
accessibility-what-script = Alt er der utan skript og utan feil
accessibility-feedback = Gi tilbakemelding om tilgjenge til:
accessibility-limits = Kjende manglar
accessibility-limit-languages = Noko innhald finst berre på organisasjonen sitt eige språk. Det er merkt med språket sitt.
accessibility-limit-tables = Breie tabellar, til dømes kvartal side om side, må rullast sidelengs på ein smal skjerm.
accessibility-finland = Finland
accessibility-finland-text = I Finland gjeld lova om tilbod av digitale tenester (306/2019). Gi tilbakemelding om tilgjengelegheit til organisasjonen, som svarar innan 14 dagar. Viss du ikkje er nøgd med svaret, eller ikkje får svar innan 14 dagar, kan du klage til tilsynsstyresmakta, det finske transport- og kommunikasjonsverket Traficom.
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
error-500-help = Feilen er registrert. Prøv igjen; viss det skjer på nytt, gi oss nummeret nedanfor.
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
account-roles = Rollene mine
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
elsewhere-over = Denne innlogginga har gått ut eller blei starta i ein annan nettlesar. Logg inn på nytt.
elsewhere-unproven = Svaret frå innloggingstenesta kunne ikkje stadfestast. Logg inn på nytt.
elsewhere-denied = Innloggingstenesta sleppte deg ikkje inn, eller du avbraut innlogginga.
elsewhere-taken = Ifølgje innloggingstenesta tilhøyrer kontoen med e-postadressa di nokon annan. Kontakt ein administrator i organisasjonen din.
account-elsewhere = Du loggar inn med innloggingstenesta til organisasjonen. Her er det ikkje noko passord å byte.
elsewhere-closed = Denne kontoen er stengd.
password-forgotten = Har du gløymt passordet?
reset = Gløymt passord
reset-lead = Oppgi e-postadressa til kontoen din, så sender vi deg ei lenkje for å velje eit nytt passord.
reset-do = Send meg ei lenkje
reset-asked = Viss det finst ein konto med denne adressa som loggar inn med passord, er ei lenkje på veg dit.
reset-asked-help = Lenkja verkar éin gong, innan ein time. Kjem det ikkje noko i løpet av nokre minutt, sjå i søppelposten.
reset-no-mail = Denne portalen kan ikkje sende e-post.
reset-ask-admin = Ein administrator i organisasjonen din kan skaffe deg ei lenkje for å velje eit nytt passord.
reset-set = Vel eit nytt passord
mail-reset = Nytt passord til Suunta
mail-reset-lead = Nokon, truleg du, har bede om eit nytt passord for kontoen { $x }. Vel eit nytt passord med denne lenkja. Ho verkar éin gong, innan ein time:
mail-reset-end = Viss det ikkje var deg, treng du ikkje gjere noko: Det gamle passordet verkar framleis.
mail-invitation = Invitasjon til Suunta: { $x }
mail-invitation-lead = Du er invitert til Suunta, der { $x } er med. Vel passordet ditt med denne lenkja. Ho verkar éin gong, innan tre dagar:
mail-invitation-end = Viss du ikkje venta denne invitasjonen, treng du ikkje gjere noko.
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

records = Innhald
records-lead = Alt organisasjonen viser og held ved like. Nytt innhald er internt til det blir gjort offentleg.
records-none = Her er det ingenting enno.
record-new = Nytt: { $x }
record-add = Legg til: { $x }
record-gone = sletta
record-in-use = Dette blei ikkje sletta, fordi noko anna viser til det. Endre tilvisinga først.
record-organisation = Organisasjon
record-party = Person eller organ
record-holding = Innehavar av stillinga
record-forum = Forum
record-recurrence = Fast prosess
record-page = Side
record-picture = Bilete
record-source = Kjelde
record-strategy = Strategi
record-chapter = Kapittel
record-strategy-value = Verdi
record-model-box = Rute i strategikartet
record-goal = Mål
record-measure = Tiltak
record-step = Konkret handling
record-schedule = Tidsplan
record-responsibility = Ansvarleg
record-indicator = Indikator
record-reading = Måling
record-membership = Medlemskap
record-membership-goal = Mål som medlemskapet støttar
record-network = Nettverk
record-network-member = Medlem i nettverket
record-duty = Ansvar i internasjonale saker
record-thread = Kopling mellom mål
record-role-grant = Rolle
records-organisation = Innstillingar for organisasjonen
records-party = Personar, stillingar, einingar og organ
records-holding = Innehavarar av stillinga
records-forum = Forum for kvartalsgjennomgangen
records-recurrence = Årshjul
records-page = Sider
records-picture = Bilete
records-source = Kjelder
records-strategy = Strategiar
records-chapter = Kapittel
records-strategy-value = Verdiar
records-model-box = Ruter i strategikartet
records-goal = Mål
records-measure = Tiltak
records-step = Konkrete handlingar
records-schedule = Tidsplanar
records-responsibility = Ansvarlege
records-indicator = Indikatorar
records-reading = Målingar
records-membership = Medlemskap i nettverk
records-membership-goal = Mål som medlemskapet støttar
records-network = Nettverksregister
records-network-member = Medlemmer i nettverket
records-duty = Ansvar i internasjonale saker
internal = Intern
public = Offentleg
internal-help = Berre brukarane i organisasjonen ser dette.
public-help = Alle ser dette, viss òg det som dette høyrer til, er offentleg.
make-public = Gjer offentleg
make-internal = Gjer intern
edit = Rediger
history = Endringshistorikk
history-none = Ingen endringar er registrerte enno.
see-page = Sjå sida
remove = Slett
remove-ask = Slette «{ $x }»?
remove-with = Dette blir sletta samtidig:
remove-help = Du kan angre slettinga etterpå.
cancel = Avbryt
saved = Lagra.
undo = Angre
undo-refused = Dette kunne ikkje angrast
undo-refused-help = Innhaldet er endra etterpå, eller noko det treng, er sletta. Ingenting blei endra no.
stale = Nokon andre lagra dette medan du skreiv.
stale-help = Ingenting av det du skreiv, har gått tapt. Der de begge har endra same felt, står teksten frå den andre under din; dei andre endringane ligg alt i skjemaet. Slå saman tekstane og lagre på nytt.
theirs = Lagra av nokon annan:
theirs-empty = (tømt)
optional = (valfritt)
needed = (trengst når rapporten blir levert)
choose-none = –
language-missing = manglar
language-required = manglar, påkravd
level = Nivå { $n }
languages-missing = Språkversjonar som manglar
languages-missing-lead = Tekstar som finst på eitt av språka til organisasjonen, men manglar på eit anna. Vel eit tal for å sjå dei; kvar av dei fører rett til feltet sitt.
languages-missing-table = Tekstar som manglar, etter type og språk
languages-missing-none = Ingen tekstar manglar.
languages-only-one = Organisasjonen har berre eitt språk. Fleire blir lagde til i innstillingane.
languages-required = påkravd
languages-field = Felt
preview = Førehandsvis i ei ny fane
preview-notice = Førehandsvising: Ingenting av dette er lagra.
period-check = Sjekk korleis det blir tolka
period-language = Språket tida er skriven på
period-understood = Blir tolka slik: { $x }
period-not-understood = Dette kunne ikkje tolkast som ei tid. Teksten blir lagra og vist slik du skreiv han, men kjem ikkje med på tidslinja.
period-not-understood-but = Ikkje alt kunne tolkast. Meinte du: { $x }?
move-up = Flytt opp: { $x }
move-down = Flytt ned: { $x }
change-insert = Lagt til
change-update = Endra
change-delete = Sletta
change-undo = Angre denne endringa
state-see = Sjå innhaldet etter denne endringa
state-earlier = Tidlegare innhald
state-restore = Gjenopprett dette innhaldet
operator = drifta
occasion-import = importert frå ei fil
occasion-undo = angra
occasion-restore = tidlegare innhald gjenoppretta
occasion-place = flytta
occasion-public = gjort offentleg
occasion-internal = gjort intern
occasion-decision = vedtak registrert
occasion-version = neste versjon laga
occasion-end = markert som avslutta
occasion-thread = kopling mellom mål
audit = Endringslogg
audit-lead = Alle endringar i opplysningane til organisasjonen, i den rekkjefølgja dei er gjorde. Ingen kan endre eller slette ei rad; kvar rad er knytt til den førre med ein kontrollsum.
audit-kind = Type opplysning
audit-all = Alle
audit-who = Kven (ein del av e-postadressa)
audit-since = Frå og med
audit-until = Til og med
audit-file = Last ned desse radene som ein tabell (CSV)
audit-older = Eldre endringar
wrong-required = Dette må fyllast ut.
wrong-forbidden = Dette inneheld eit usynleg teikn som kan villeie lesaren. Skriv utan det.
wrong-long = Dette er for langt.
wrong-choice = Dette kan ikkje veljast her.
wrong-number = Dette er ikkje eit tal som passar her.
wrong-day = Dette er ikkje ein dato. Skriv han slik: 9.9.2024.
wrong-slug = Bruk små bokstavar a–z, siffer og enkle bindestrekar.
wrong-goal-code = Koden til eit mål ser slik ut: 1 eller 1.2.
wrong-measure-code = Koden til eit tiltak ser slik ut: 1.2-B.
wrong-web = Ei nettadresse startar med https:// og inneheld namnet på ein tenar.
wrong-country = Eit land blir skrive med to store bokstavar, til dømes FI.
wrong-time-zone = Dette er ikkje ei tidssone. Skriv ho til dømes slik: Europe/Helsinki.
wrong-languages = Skriv språkkodar, kvar av dei berre éin gong: fi, sv, nb, nn, en.
wrong-taken = Dette er alt brukt ein annan stad.
wrong-contradiction = Dette stemmer ikkje med noko anna i skjemaet.
wrong-below-itself = Eit mål kan ikkje vere underordna seg sjølv.
wrong-too-deep = Det kan vere høgst fire nivå.
field-name = Namn
field-title = Tittel
field-short-name = Kort namn
field-summary = Samandrag
field-languages = Språk
field-required-languages = Påkravde språk
field-hue = Farge
field-time-zone = Tidssone
field-country = Land
field-homepage = Nettstad
field-ended-on = Avvikla
field-successor = Kven som fører arbeidet vidare
field-source-id = Kjelde
field-source-heading = Overskrift i kjelda
field-kind = Type
field-abbreviation = Forkorting
field-slug = Namn i nettadressa
field-within-id = Høyrer til
field-email = E-postadresse
field-telephone = Telefon
field-contact-public = Vis kontaktopplysningane til alle
field-published-until = Blir vist til og med
field-person-id = Person
field-starts-on = Frå og med
field-ends-on = Til og med
field-body-id = Organ
field-task = Oppgåve
field-description = Omtale
field-every = Kor ofte
field-months = Månader
field-party-id = Ansvarleg
field-place = Plass
field-lead = Hovudansvar
field-body = Tekst
field-picture-id = Bilete
field-alt = Kva biletet viser
field-caption = Bilettekst
field-credit = Kven som eig biletet
field-publisher = Utgivar
field-key = Kort namn på kjelda
field-language = Språk
field-dated = Datert
field-note = Merknad
field-standing = Behandlinga så langt
field-period = Periode
field-levels = Namn på nivåa
field-measure-word = Kva tiltaka blir kalla
field-parent-id = Overordna mål
field-code = Kode
field-code-printed = Koden står i kjelda
field-label = Kva målet blir kalla
field-strategic-goal = Strategisk mål
field-target-state = Ønskt tilstand
field-other-titles = Andre skrivemåtar for tittelen
field-goal-id = Mål
field-overview-title = Tittel på oversiktssida
field-responsible-wording = Ansvarlege med orda i kjelda
field-phase = Fase
field-status = Eiga vurdering av status
field-status-reason = Grunngiving for vurderinga
field-remark = Merknad om kjelda
field-done-on = Gjort (dato)
field-unit = Måleining
field-baseline = Utgangsverdi
field-target = Målverdi
field-rising = Kva retning er best
field-taken-on = Dag
table-area = Område
table-late = Rapporten for sein
paper-pdf = PDF
paper-xlsx = Excel (XLSX)
field-value = Verdi
field-done = Gjort eller ikkje
field-number = Nummer
field-layer = Lag
field-network-id = Nettverk
field-role = Rolla vår
field-benefit = Nytta vår
field-contact-id = Kontakt
field-since = Sidan (år)
field-cost-per-year = Kostnad per år (€)
field-hours-per-year = Arbeidstimar per år
field-renewal-decided-by = Fornying blir avgjord seinast
field-seat = Sete
field-latitude = Breiddegrad
field-longitude = Lengdegrad
field-size = Talet på medlemmer
field-governance = Korleis det blir leia
field-fact-source = Kjelde til opplysningane
field-visibility = Kven ser dette
field-state = Status
field-decided-by = Vedteken av
field-decided-on = Vedtaksdato
field-decided-section = Paragraf (§)
field-superseded-by = Erstatta av
field-other-goal-id = Det andre målet
field-position = Plass i lista
help-languages = Språkkodar i rekkjefølgje; den første er organisasjonen sitt eige språk: fi, sv, en.
help-required-languages = Alle tekstar må finnast på desse språka. Det som manglar, står i skjemaa og i strategisjekken.
help-hue = Eit tal frå 0 til 359 på fargesirkelen: 30 oransje, 140 grøn, 205 havblå, 260 blå, 330 rosa. Portalen vel nyansar som er lette å lese.
help-slug = Ein del av adressa til sida. Er feltet tomt, blir namnet laga av tittelen.
help-key = Er feltet tomt, blir namnet laga av tittelen.
help-contact-public = Elles ser berre brukarane i organisasjonen dei.
help-published-until = Sida til personen blir ikkje vist etter denne dagen.
help-months = La stå tomt viss det er vedteke kor ofte, men ikkje når.
help-body = Markdown: ## overskrift, - liste, **feit skrift**, [lenkje](https://…).
help-alt = For dei som ikkje ser biletet: kva i det som er viktig her.
help-credit = Fotograf eller rettshavar.
help-standing = Til dømes kven eit utkast er lagt fram for, og når.
help-period = Slik folk skriv: 10-12/24, frå hausten 2024, innan utgangen av 2025.
help-window = Slik folk skriv: 10-12/24, frå hausten 2024, innan utgangen av 2025.
help-levels = Ovanfrå og ned, til dømes kritisk utviklingsområde og must-win battle (MWB).
help-measure-word = La stå tomt for «tiltak».
help-parent-id = Vel eit anna mål for å flytte dette målet og alt under det.
help-code = Koden som blir brukt i møte. Han er ein del av adressa til sida.
help-label = Til dømes MWB 1.2. Er feltet tomt, blir koden brukt.
help-other-titles = Éin på kvar linje.
help-status = Er feltet tomt, blir den utrekna statusen vist. Ei eiga vurdering må grunngivast.
help-lead = Nøyaktig éin har hovudansvaret; den nye erstattar den førre.
help-network-id = Finst ikkje nettverket i registeret, legg det til der først.
help-cost-per-year = Intern opplysning: blir aldri vist for besøkjande.
help-fact-source = Tittel på dokumentet eller sida, og dato.
choice-place-page = Eiga side
choice-place-international = Framside for det internasjonale arbeidet
choice-place-international-section = Del av sida om det internasjonale arbeidet
choice-status-on-track = følgjer tidsplanen
choice-status-at-risk = risiko for forseinking
choice-status-late = forseinka
choice-status-unknown = ukjent
choice-schedule-card = Tiltakskort
choice-schedule-overview = Oversiktsside
choice-rising-true = Meir er betre
choice-rising-false = Mindre er betre
choice-done-true = Gjort
choice-done-false = Ikkje gjort
choice-layer-input = Kva strategien spring ut av
choice-layer-foundation = Grunnlag
choice-layer-area = Ansvarsområde
choice-layer-board = Styre
choice-layer-rule = Regel
choice-layer-follow-up = Oppfølging
choice-layer-steering = Styring
choice-visibility-public = offentleg
choice-visibility-internal = intern
choice-flag-true = ja
choice-flag-false = nei
nav-admin = Administrasjon
nav-staff = For brukarane i organisasjonen
desk = Mi side
desk-nobody = Inga stilling og ingen person er knytt til kontoen din her. Ein administrator gjer det under Kontoar og roller.
desk-leads = Du har hovudansvaret
desk-due = Frist innan tre månader, eller fristen er ute
desk-late = Forseinka eller med risiko for forseinking, og kvifor
desk-lead = Det som ventar på deg, det som er forseinka, og det som sist blei bestemt.
desk-report = Rapporter om
desk-agenda = Saksliste: { $x }
desk-over = fristen er ute
desk-changed = Endra dei siste to vekene
desk-unchanged = Ingen har endra noko.
desk-more = { $n ->
    [one] og éin til
   *[other] og { $n } til
}
desk-waits = Ventar på deg
desk-nothing-waits = Ingenting ventar på deg.
desk-internal = Ikkje offentleg enno
my-strategy = Strategien i arbeidet mitt
my-strategy-lead = Til medarbeidarsamtalen. Det som blir sagt der, blir ikkje lagra i portalen.
my-strategy-serves = Arbeidet støttar desse måla
health = Strategisjekk
health-count = { $n ->
    [one] { $n } funn
   *[other] { $n } funn
}
fault-too-many-battles = Fleire enn fem must-win battles (MWB)
fault-period-over = Tida er ute
fault-no-target-state = Ønskt tilstand manglar
fault-no-lead = Ingen har hovudansvaret
fault-no-indicator = Indikator manglar
fault-no-schedule = Tidsplan manglar
fault-unread-schedule = Tidsplan som ikkje kunne tolkast som ei tid
fault-code-skips = Eit nummer manglar blant dei underordna kodane
fault-language-missing = Manglar på eit påkravd språk: { $x }
life = Status og versjonar
life-decide = Registrer vedtaket som set strategien i kraft
life-decide-help = Strategien er eit utkast til vedtaket i eit organ er registrert: kven som vedtok han, kva dag og i kva paragraf.
life-replaces = Erstattar
life-supersede = Ein annan strategi har erstatta denne
life-end = Strategiperioden er over
life-end-help = Perioden er over, og ingen annan strategi erstattar denne.
life-next = Lag neste versjon
life-next-help = Det blir laga ein kopi ved sida av denne, som eit internt utkast. Du kan endre han i ro og mak og samanlikne dei to.
life-not-now = Dette er ikkje mogleg med den statusen strategien har no.
compare = Samanlikning av versjonar
compare-with = Samanlikn med
compare-do = Samanlikn
compare-none = Vel kva du vil samanlikne med.
compare-same = { $n ->
    [one] { $n } mål eller tiltak er likt i begge.
   *[other] { $n } mål og tiltak er like i begge.
}
compare-added = Lagt til
compare-dropped = Teke ut
compare-moved = Flytta under eit anna mål
compare-changed = Endra
thread-lead = Mål i andre strategiar som dreg i same retning, her og i andre organisasjonar. Koplinga er synleg i begge endar.
thread-none = Ingen koplingar enno.
thread-internal = (internt i den andre enden)
thread-hidden-there = skjult i den andre enden
thread-hidden-here = skjult her
thread-untie = Fjern koplinga
thread-hide = Skjul her
thread-show = Vis her
thread-tie = Kople til eit anna mål
thread-search = Kode eller ord i tittelen
thread-tie-this = Kople
staff-party = Stilling eller person
picture-other = Send ei anna fil
picture-file = Fil
picture-file-help = JPEG, PNG eller WebP, høgst 10 megabyte. Biletet blir laga på nytt, høgst 1600 biletpunkt breitt og utan det kameraet har skrive inn i det.
picture-send = Send
wrong-picture = Dette er ikkje eit JPEG-, PNG- eller WebP-bilete som kan lesast.
wrong-picture-large = Dette biletet er for stort.
field-lead-text = Ingress
signed-out = Du er logga ut
signed-out-lead = Det du skreiv, er ikkje borte: det ventar på denne sida. Det er ikkje lagra enno.
signed-out-sign-in = Logg inn i ei ny fane
signed-out-send = Kom tilbake hit og lagre
record-account-party = Stilling eller person som kontoen er knytt til
record-group-role = Rolle frå ei gruppe
invite-already-here = Denne adressa har alt ei rolle her. Endre rolla i lista.
invite-elsewhere = Denne adressa har alt ein konto. Utan e-post kan berre drifta leggje han til her.
life-public-first = Gjer først strategien som erstattar, offentleg.

review = Kvartalsgjennomgang
review-lead = Strategien blir gått gjennom kvart kvartal: Dei hovudansvarlege rapporterer, foruma drøftar og vedtek i tur og orden, og det som er gjort i runden, blir teke vare på uendra.
review-none = Ingen kvartal er gått gjennom enno. Avslutta rundar blir viste her.
round-planned = planlagd
round-collecting = rapportar blir samla inn
round-in-forums = i foruma
round-closed = avslutta
round-closed-on = Avslutta { $x }
round-new = Planlegg ein runde
round-new-help = Datoane blir rekna ut frå møta i foruma, og kvar dato kan endrast.
round-plan = Plan
round-review = Gjennomgang
round-days = Datoar for runden
round-days-set = Endre datoane
round-days-help = Fram til runden blir opna, blir òg dei andre dagane flytta når det første møtet blir flytta. Sjå opp for heilagdagar: portalen kjenner ikkje til dei.
sitting-day = Møtedag
sitting-day-set = Endre møtedagen: { $x }
round-summary = Kvartalet i nokre få setningar
round-summary-set = Skriv samandraget
round-no-summary = Det er ikkje skrive noko samandrag enno.
round-open = Opne for rapportering
round-to-forums = La foruma starte
round-close = Avslutt runden
round-cancel = Ta ut av planen
round-on-planned = Planlagd
round-on-collecting = Rapportane blir skrivne
round-on-in-forums = Foruma er i arbeid
round-on-closed = Avslutta
round-on-help-planned = Når runden er opna, kan den som har hovudansvaret for eit tiltak, skrive ein rapport.
round-on-help-collecting = Når foruma startar, kan rapportar framleis leverast. Dei blir merkte som leverte for seint.
round-on-help-in-forums = Når alle foruma har hatt møte og kvart avvik har fått ei løysing, blir runden avslutta og frosen.
round-on-help-closed = Ein avslutta runde blir aldri endra. Feil blir retta med ei retting ved sida av.
step-opens = Rapporteringa blir opna
step-reports = Frist for rapportane
step-acceptance = Rapportane skal godkjennast innan
step-behind = utført
step-over = passert
quarter = Kvartal
values-question = Verdispørsmålet
values-question-set = Still spørsmålet
values-no-question = Det er ikkje stilt noko spørsmål.
example-notice = Eksempeldata: dikta opp for å vise korleis portalen fungerer. Dei seier ingenting om kva som faktisk er gjort.
refused-closed = Runden er avslutta og blir ikkje endra lenger.
refused-open-already = Runden er alt opna.
refused-not-open = Runden er ikkje opna enno.
refused-in-forums-already = Foruma har alt starta.
refused-not-in-forums = Foruma har ikkje starta enno.
refused-no-forums = Organisasjonen har ingen forum enno. Legg dei først til under Innhald.
refused-not-the-writer = Berre den som har hovudansvaret for tiltaket, den som skriv i staden for den hovudansvarlege, eller ein redaktør kan gjere dette.
refused-editors-alone = Berre ein redaktør kan gjere dette.
refused-submitted-already = Rapporten er levert. Trekk han tilbake viss du vil skrive vidare.
refused-accepted-already = Rapporten er godkjend. Ein redaktør kan returnere han.
refused-not-submitted = Rapporten er ikkje levert.
refused-not-begun = Det er ikkje skrive noko enno.
refused-changed = Rapporten er endra sidan du las han. Sjå på han ein gong til.
report = Rapport
reports = Rapportar
report-awaited = ikkje påbegynt
report-draft = utkast
report-returned = returnert
report-submitted = levert
report-accepted = godkjend
report-late = levert for seint
progress-told = Ferdig
report-overdue = over fristen
report-mine = din
report-not-sent = Desse blei ikkje leverte
report-none-chosen = Vel minst éin rapport.
reports-due = Frist for rapportane: { $x }
reports-missing = { $n ->
    [one] Éin rapport manglar.
    *[other] { $n } rapportar manglar.
}
reports-all-in = Alle rapportar er leverte.
reports-own-in = Alle rapportane dine er leverte.
reports-of-all = Alle tiltak
reports-own = Mine
reports-send = Lever
reports-none = Ingen tiltak blir følgde opp i denne runden.
reports-none-own = Du har ikkje hovudansvaret for noko tiltak som blir følgt opp i denne runden.
reports-no-lead = ingen har hovudansvaret
measure-page = Sida til tiltaket
report-submit = Lever
report-save = Lagre som utkast
report-save-help = Eit utkast kan lagrast når som helst. Berre brukarane i organisasjonen ser det.
report-turn = Andre rapportar
report-before = Førre
report-after = Neste i lista
report-not-yet = Ingenting er rapportert enno.
report-accept = Godkjenn
report-return = Returner med ein kommentar
report-withdraw = Trekk tilbake
report-next = Neste:
report-sent = Rapporten din er levert:
report-last = Førre gong, { $x }
report-first = Det finst ingen tidlegare rapport om tiltaket.
report-delegate = Nokon andre skriv
report-delegate-to = Kven som skriv rapporten
report-delegate-nobody = den som har hovudansvaret for tiltaket
status-suggested = Opplysningane tyder på:
status-was-suggested = Opplysningane tydde på:
status-on_track = følgjer tidsplanen
status-at_risk = risiko for forseinking
status-late = forseinka
status-unknown = ukjent
step-by = innan { $x }
reason-step-overdue = Ei konkret handling skulle alt ha vore utført.
reason-readings-off = Ein indikator er langt frå der han burde vere no.
wrong-reason = Grunngi: statusen avvik frå målet eller frå det opplysningane tyder på
error-409 = Dette kan ikkje lenger endrast
error-409-help = Runden er avslutta i mellomtida, og ein avslutta runde blir aldri endra. Ingenting av det du sende, blei lagra.
field-opens-on = Rapporteringa blir opna
field-reports-due = Rapportane skal leverast innan
field-acceptance-due = Rapportane skal godkjennast innan
help-opens-on = Denne dagen blir runden opna automatisk, viss organisasjonen har valt det.
help-acceptance-due = Dagen etter startar foruma automatisk, viss organisasjonen har valt det.
help-reports-due = Rapportar som kjem seinare, blir òg tekne imot og merkte som seine.
field-value-id = Verdi
help-value-id = Kva for ein av verdiane i strategien spørsmålet gjeld.
field-question = Spørsmål
help-question = Eitt spørsmål som ein svarar på med ein skala frå 1 til 5 og, viss ein vil, med ord. Svara blir gitt utan namn.
field-answer = Svar
help-answer = Det felles svaret som personalmøtet blei samd om.
help-summary = Øvst på sida for kvartalet: kva som gjekk framover, kva som ikkje gjorde det, og kva som blei vedteke.
field-sits-on = Møtedag
field-report-status = Status
help-status-reason = Trengst når det er risiko for forseinking, når tiltaket er forseinka, eller når vurderinga di avvik frå det opplysningane tyder på.
help-phase = Kor langt sjølve arbeidet er kome. Om det følgjer tidsplanen, blir det spurt om i neste felt.
help-report-status = Om det følgjer tidsplanen, slik du vurderer det. Berre i eit utkast kan feltet stå tomt.
field-progress = Utført, prosent
field-happened = Kva som skjedde
help-happened = I to eller tre setningar, for nokon som ikkje kjenner arbeidet.
field-next = Kva som skjer vidare
help-next = Kva som blir gjort før neste gjennomgang.
field-comment = Kva som bør rettast
help-comment = Den som skriv rapporten, ser kommentaren over han.
field-rounds-automatic = Rundane blir opna etter kalenderen
help-rounds-automatic = For kvart kvartal blir det planlagt ein runde, som blir opna på dagen sin og går vidare til foruma. Det er alltid eit menneske som avsluttar runden.
field-opening-days = Dagar frå opning til det første møtet
help-opening-days = Dei tre trinna i ein runde blir rekna bakover frå det første møtet.
field-reporting-days = Dagar frå rapportane til det første møtet
field-acceptance-days = Dagar frå godkjenning til det første møtet
field-assess-in = Kvartal for den årlege vurderinga
help-assess-in = 1–4; det siste viss feltet er tomt.
field-due-on = Skal vere gjort innan
record-round = Runde
record-sitting = Møte
record-report = Rapport
record-decision = Vedtak
record-reaction = Løysing
record-reaction-done = Gjennomført løysing
record-question = Spørsmål
record-signal = Observasjon
record-work-item = Sak på arbeidslista
record-work-review = Gjennomgang av arbeidslista
record-assessment = Vurdering
record-correction = Retting
occasion-round = runde
occasion-report = rapport

as-of-notice = Dette er strategien slik han var då { $x } blei avslutta.
as-of-day = Avslutta { $x }.
as-of-now = Sjå strategien slik han er no
signals = Situasjonsbilete
signals-lead = Det nokon har lagt merke til, og som har noko å seie for måla. Kvar observasjon blir kopla til eit mål og ventar på saklista til leiargruppa til han er behandla; ingen går tapt.
signals-none = Det finst ingen observasjonar.
signals-waiting = Ventar
signals-handled = Behandla
signal-new = Send ein observasjon
signal-new-help = I nokre få setningar: kva du har lagt merke til, og kvifor det har noko å seie for måla.
signal-goal = Kople til eit mål
signal-no-goal = ikkje kopla til noko mål
signal-handle = Behandle
signal-waits = ventar
origin-staff = tilsette
origin-group = samarbeidsgruppe
origin-survey = arbeidsmiljøundersøking
origin-stakeholder = interessentgruppe
origin-contact = kontaktskjema
worklist = Arbeidsliste
worklist-lead = Kva vi konsentrerer oss om dei neste tre månadene. Lista blir gått gjennom i kvar runde: gjort, overført, stroke.
work-none = Arbeidslista er tom.
work-ended-on = avslutta { $x }
work-new = Legg til på arbeidslista
work-edit = Sak på arbeidslista
work-ended = Ute av lista
work-done = gjort
work-carried = overført
work-dropped = stroke
work-carry-rest = Overfør resten
agenda-deviations = Krev ei løysing
agenda-deviations-help = Eit tiltak som er forseinka eller har risiko for forseinking, går vidare frå forumet først når det er avtalt kva som blir gjort, kven som gjer det, og når det skal vere gjort.
agenda-no-deviations = Ingen tiltak er forseinka eller har risiko for forseinking.
agenda-passed-on = Sendt vidare frå tidlegare forum
agenda-changed = Anna som er endra sidan førre gong
agenda-unchanged = Ingenting er endra sidan førre gong.
agenda-first = Det finst ingen tidlegare gjennomgang å samanlikne med.
agenda-missing = Rapport manglar
agenda-signals = Observasjonar
assessments = Årlege vurderingar
assessment-help = Éin gong i året blir kvar MWB vurdert: kor langt ein kom, om ressursane strekte til, og om arbeidet held fram.
assessment-due = skal vurderast
assess = Vurder
assessment-of = Vurdering: { $x }
result-reached = nådd
result-partly = delvis nådd
result-not-reached = ikkje nådd
result-too-early = for tidleg å seie
resourcing-enough = nok ressursar
resourcing-short = for lite ressursar
verdict-go-on = held fram
verdict-change = blir endra
verdict-end = blir avslutta
reaction-none = manglar løysing
reaction-set = Registrer ei løysing
reaction-change = Endre løysinga
reaction-set-help = Kva som blir gjort, kven som har ansvaret, og når det skal vere gjort.
help-reaction = Blir retta opp: noko blir gjort. Blir flytta: tidsplanen blir utsett. Blir stoppa: arbeidet blir lagt ned. Blir godteke: situasjonen er kjend og blir ståande.
reaction-act = Blir retta opp
reaction-move = Blir flytta
reaction-drop = Blir stoppa
reaction-accept = Blir godteke
decision-new = Før inn i protokollen
outcome-noted = Teke til orientering
outcome-decided = Vedteke
outcome-passed_on = Sendt vidare
outcome-passed-on = Sendt vidare
question-new = Spør eller kommenter
question-new-help = Brukarane i organisasjonen ser det før og under møta. Svaret blir ståande saman med spørsmålet.
question-answer = Svar
questions = Spørsmål og kommentarar
questions-none = Ingen har spurt eller kommentert.
asked-question = Spørsmål
asked-comment = Kommentar
minutes = Protokoll
minutes-none = Ingenting er ført inn enno.
minutes-last = Kva som blei bestemt sist
last-time = Sist, { $x }
sitting-noted = Kva som blei konstatert om heilskapen
sitting-conclude = Avslutt møtet
sitting-continue = Opne møtet på nytt
sitting-concluded = avslutta { $x }
sitting-now = pågår
sitting-agenda = sakliste
prepare = Før møtet
prepare-accept = { $n ->
    [one] Godkjenn éin rapport eller send han tilbake
    *[other] Godkjenn { $n } rapportar eller send dei tilbake
}
prepare-missing = { $n ->
    [one] Éin rapport manglar
    *[other] { $n } rapportar manglar
}
prepare-question = { $n ->
    *[other] Still verdispørsmålet
}
conclude-unanswered = { $n ->
    [one] Eitt avvik manglar framleis ei løysing.
   *[other] { $n } avvik manglar framleis ei løysing.
}
refused-not-its-turn = Eit tidlegare forum har ikkje avslutta møtet sitt enno.
refused-concluded = Møtet er avslutta.
refused-next-concluded = Det neste forumet har alt avslutta møtet sitt.
refused-not-concluded = Møtet er ikkje avslutta.
values-answers = { $n ->
    [one] Eitt svar
    *[other] { $n } svar
}
values-mean = gjennomsnitt { $x }
values-mean-short = Gjennomsnitt
values-few = Svara blir viste når det er minst tre av dei.
values-to = Svara på spørsmålet
values-answer = Svaret frå personalmøtet
values-answer-set = Registrer svaret frå personalmøtet
values-mark = Svaret ditt
values-words = Med ord
values-words-help = Blir lagra utan namnet ditt. Ikkje skriv noko som røper kven du eller andre er.
values-answered = Du har svart. Ingen kan sjå kva du svarte, og svaret kan ikkje endrast.
values-given = Svar
values-over-time = Over tid
values-value = Verdi
mark-1 = 1, ikkje i det heile
mark-2 = 2
mark-3 = 3, til ein viss grad
mark-4 = 4
mark-5 = 5, i svært høg grad
wrong-mark = Vel eit tal frå 1 til 5
wrong-before-sitting = Datoen kan ikkje vere før møtet
wrong-section = Eit vedtak skal ha ein paragraf i protokollen
close-help = Når runden blir avslutta, blir han frosen: rapportane, vedtaka og heile strategien blir lagra slik dei er, og tiltaka får den statusen som er rapportert. Det kan ikkje angrast.
close-ready = Alt er i orden.
close-for-good = Avslutt for godt
close-not-yet = Før runden kan avsluttast
close-sittings = { $n ->
    [one] Eitt møte er ikkje avslutta.
    *[other] { $n } møte er ikkje avslutta.
}
close-unaccepted = { $n ->
    [one] Éin levert rapport er ikkje godkjend.
    *[other] { $n } leverte rapportar er ikkje godkjende.
}
close-unanswered = { $n ->
    [one] Eitt avvik manglar ei løysing.
   *[other] { $n } avvik manglar ei løysing.
}
close-work = { $n ->
    [one] Éi sak på arbeidslista er ikkje gått gjennom.
   *[other] { $n } saker på arbeidslista er ikkje gått gjennom.
}
review-of = Gjennomgang: { $x }
review-measures = { $n ->
    [one] Eitt tiltak blir følgt opp
    *[other] { $n } tiltak blir følgde opp
}
review-decisions = { $n ->
    [one] eitt punkt i protokollen
    *[other] { $n } punkt i protokollen
}
review-changed = Endra sidan førre kvartal
review-deviations = Avvik og kva som blir gjort med dei
review-sittings = Møte og vedtak
review-onward = Andre stader og i andre format
review-compare = To kvartal side om side
review-slides = For skjermen i møterommet
review-as-of = Strategien slik han var då
review-link = { $n ->
    *[other] Dokumentasjon nummer { $n } i kjeda; SHA-256:
}
heat = Tiltaka per kvartal
report-none = ingen rapport
statuses-on_track = { $n ->
    *[other] { $n } følgjer tidsplanen
}
statuses-at_risk = { $n ->
    *[other] { $n } med risiko for forseinking
}
statuses-late = { $n ->
    *[other] { $n } forseinka
}
statuses-unknown = { $n ->
    *[other] { $n } med ukjend status
}
statuses-none = { $n ->
    *[other] { $n } utan rapport
}
turn-worse = Dårlegare
turn-better = Betre
turn-finished = Avslutta
turn-new = Rapportert for første gong
turn-silent = Ingen rapport denne gongen
turned-worse = { $n ->
    *[other] { $n } dårlegare
}
turned-better = { $n ->
    *[other] { $n } betre
}
turned-finished = { $n ->
    *[other] { $n } avslutta
}
turned-new = { $n ->
    *[other] { $n } for første gong
}
turned-silent = { $n ->
    *[other] { $n } utan rapport denne gongen
}
reading-before = førre { $x }
quarters-none = Det finst ikkje noko anna kvartal å samanlikne med.
quarters-turn = Endring
quarters-same = uendra
slides-help = Piltastane byter side, F fyller skjermen.
slides-leave = Tilbake til gjennomgangen
correction-new = Legg til ei retting
correction-help = Sjølve dokumentasjonen blir ikkje endra. Rettinga blir vist for alle øvst på sida.
correction-made = Retta { $x }:
paper-json = JSON
send = Send
show = Vis
field-outcome = Kva som blei gjort
field-section = Paragraf
help-section = Paragrafen (§) i protokollen, viss det er eit vedtak.
help-outcome = Det som blir sendt vidare, står på sakslista til neste forum.
help-visibility = Berre brukarane i organisasjonen ser interne punkt, òg etter at runden er avslutta.
field-reaction = Kva som blir gjort
field-owner-id = Ansvarleg
field-reaction-due = Frist
field-noted = Kva som blei konstatert
field-asked = Kva det er
field-signal-body = Kva du har lagt merke til
help-signal-body = Ingen namn på privatpersonar.
field-origin = Kvar han kjem frå
field-group-id = Gruppe
help-group-id = Når observasjonen kjem frå ei samarbeids- eller klyngjegruppe.
help-goal-id = Målet han gjeld.
field-handling = Kva som blei gjort med han
help-handling = Den som sende observasjonen, ser dette.
field-work-due = Frist
help-work-due = Innan tre månader: lista er rullerande.
field-result = Resultat
field-resourcing = Ressursar
field-verdict = Vegen vidare
field-assessed-on = Vurderingsdag
field-correction = Kva som var feil, og kva som er rett
occasion-sitting = møte
occasion-question = spørsmål
occasion-signal = observasjon
occasion-worklist = arbeidsliste
occasion-values = verdiar
occasion-assessment = vurdering
occasion-closing = avslutning av runden
occasion-correction = retting

reported-in = Rapportert: { $x }
reports-by-quarter = Rapportar per kvartal

quarters-with = Samanlikn med
occasion-example = eksempeldata fjerna

event = Kva
events-coming = Dagane som kjem
events-none = Det står ingenting i kalenderen det komande året.
event-sitting = møte
event-opening = rapporteringa opnar
event-reports = frist for rapportane
event-acceptance = rapportane skal godkjennast innan
event-assessment = årleg vurdering skal gjerast
event-preparation = førebuinga startar
event-recurrence = fast
event-measure = tidsplanen går ut
event-strategy = perioden går ut
event-agreement = avtalen går ut
event-reaction = løysinga skal vere gjennomført
event-work = på arbeidslista
ring-sittings = Møta i foruma
ring-more = { $n ->
    [one] { $n } til står berre i lista.
   *[other] { $n } til står berre i lista.
}
recurrence-lead = { $n ->
    [one] éin dag førebuing
    *[other] { $n } dagar førebuing
}
field-lead-days = Førebuingsdagar
help-lead-days = Så mange dagar før kvar gong tek førebuinga til.
feed-public = Abonner på kalenderen (iCalendar)
feed-own = Lag ei eiga adresse
feed-own-help = Ei eiga adresse viser òg fristar og det du har ansvar for. Alle som kjenner ho, ser dei; ei ny adresse avsluttar den gamle.
feed-end = Fjern adressa mi
feed-made = Din eigen kalender, adressa blir vist berre no:

reactions = Løysingar
reactions-lead = Kva som er avtalt om tiltak som er forseinka eller har risiko for forseinking. Løysinga står her til ho er gjennomført.
reactions-none = Alle avtalte løysingar er gjennomførte.
reactions-done = Gjennomførte
reaction-done = Merk som gjennomført
occasion-reaction = løysing gjennomført
reports-remind = Minn dei på rapporten som manglar
reports-reminded = { $n ->
    [0] Det var ingen att å minne på det i dag.
    [one] Éin person har fått ei påminning.
    *[other] { $n } personar har fått ei påminning.
}
outbox = Påminningar
outbox-mailed = Kva folk er minte på med e-post.
outbox-not-mailed = Ingen e-posttenar er sett opp, så ingenting blir sendt. Dette er det som ville blitt sendt.
outbox-empty = Ingen er minte på noko enno.
outbox-kept = ikkje sendt
channel = Teams eller Slack
channel-help = Når ein runde blir opna, når foruma startar, og når runden blir avslutta, går det ei melding til ein kanal gjennom den innkomande webhooken i kanalen.
channel-kind = Program
channel-url = Adressa til webhooken
channel-sent = sendt
announce-collecting = { $x }: rapporteringa er open.
announce-in-forums = { $x }: foruma startar.
announce-closed = { $x }: gjennomgangen er avslutta og kan lesast.
reminders = Påminningar
reminders-help = Portalen skriv til deg om desse, éin gong kvar.
reminders-of = Skriv til meg når
reminder-report-due = ein rapport frå meg skal leverast
reminder-report-returned = ein rapport frå meg blir send tilbake
reminder-agenda-ready = saklista til eit møte er klar
reminder-reaction-due = ei løysing eg har ansvar for, skal vere gjennomført
reminder-assessment-due = ei årleg vurdering skal gjerast
reminders-language = Språk
reminders-language-own = organisasjonen sitt eige
remind-report-due = Ein rapport skal leverast
remind-report-due-lead = Desse tiltaka ventar på rapporten din: { $x }
remind-report-returned = Ein rapport er send tilbake
remind-report-returned-lead = Rapporten din om tiltak { $x } er send tilbake med ein kommentar:
remind-agenda-ready = Saklista er klar
remind-agenda-ready-lead = Saklista til neste møte kan lesast: { $x }
remind-reaction-due = Ei løysing skal vere gjennomført
remind-reaction-due-lead = Du har ansvar for dette i tiltak { $x }:
remind-assessment-due = Årlege vurderingar skal gjerast
remind-assessment-due-lead = Skal vurderast i denne runden: { $x }
remind-day = Dag: { $x }
remind-stop = Du kan velje kva du blir mint på, og på kva språk: { $x }

fault-not-assessed = Ikkje vurdert då det skulle vore gjort
fault-no-report = Ingen rapport i den siste avslutta runden
sitting-next = Neste møte { $x }:
phase-under-way = i gang
desk-reports = { $n ->
    [0] Ingen av rapportane dine manglar
    [one] Éin av rapportane dine manglar
    *[other] { $n } av rapportane dine manglar
}
desk-reactions = { $n ->
    [one] Éi av løysingane dine er ikkje gjennomført
   *[other] { $n } av løysingane dine er ikkje gjennomførte
}
desk-questions = { $n ->
    [one] Eitt spørsmål ventar på svar
    *[other] { $n } spørsmål ventar på svar
}
desk-signals = { $n ->
    [one] Éin observasjon ventar på behandling
   *[other] { $n } observasjonar ventar på behandling
}

heat-table = Tabell over tiltak per kvartal

record-membership-use = Bruk av medlemskapet
records-membership-use = Når det var til nytte
record-cooperation-group = Gruppe
records-cooperation-group = Samarbeids- og klyngjegrupper
record-group-goal = Mål for gruppa
records-group-goal = Mål ho arbeider for
record-group-member = Medlem
records-group-member = Medlemmer i gruppa
record-group-meeting = Møte
records-group-meeting = Møte
record-group-note = Notat
records-group-note = Framsyn og behov
record-advocacy-target = Påverknadssak
records-advocacy-target = Påverknadssaker
record-advocacy-actor = Aktør
records-advocacy-actor = Kven som handlar
record-advocacy-study = Utgreiing
records-advocacy-study = Bakgrunnsutgreiingar
record-advocacy-contact = Kontakt
records-advocacy-contact = Kontaktar
record-fund = Fond
records-fund = Fond
record-fund-frame = Ramma for året
records-fund-frame = Rammer per år
record-funding-call = Utlysing
records-funding-call = Utlysingar
record-project = Prosjekt
records-project = Prosjekt
record-lesson = Lærdom
records-lesson = Lærdomar
field-themes = Tema
field-decision = Forny eller gå ut
field-decision-note = Grunnar for vedtaket
field-used-on = Dag
field-coordinator-id = Koordinator
field-meets = Når ho møtest
field-open-to-join = Alle kan be om å få vere med
field-works-for = Organisasjon
field-person = Person
field-interests = Interesser
field-listed = Namnet på organisasjonen kan visast
field-joined-on = Medlem sidan
field-held-on = Dag
field-agenda = Sakliste
field-notes = Notat frå møtet
field-noted-on = Dag
field-wanted = Ønskt ordlyd
field-obtained = Oppnådd ordlyd
field-decision-maker = Kven som avgjer
field-window = Når det blir avgjort
field-lead-id = Hovudansvar
field-measure-id = Tiltak
field-link = Nettadresse
field-met-on = Dag
field-with-whom = Med kven
field-currency = Valuta
field-year = År
field-amount = Beløp
field-theme = Tema
field-call-opens-on = Utlysinga opnar
field-closes-on = Stengjer
field-fund-id = Fond
field-call-id = Utlysing
field-applicant = Søkjar
field-total-cost = Samla budsjett
field-applied-amount = Omsøkt beløp
field-granted-amount = Løyvd
field-paid-amount = Utbetalt
field-municipalities = Kommunar
field-results = Resultat
field-learned-on = Dag
field-project-id = Prosjekt
field-answer-days = Dagar som meldingar blir svara på innan
help-contact-id = Kven som har ansvaret. Meldingar går dit.
help-coordinator-id = Tek det gruppa ser, med til leiargruppa.
help-open-to-join = Sida til gruppa får eit skjema; organisasjonen godtek kven som blir med.
help-listed = Personar og adresser blir aldri viste.
help-notes = Internt: blir aldri vist for besøkjande.
help-wanted = Slik det bør stå i vedtaket.
help-obtained = Slik det står i vedtaket.
help-party-id = Ein av organisasjonen sine eigne. La feltet stå tomt viss du vil oppgi nokon annan.
help-municipalities = Éin på kvar linje.
theme-business = Næringsliv
theme-climate = Klima og miljø
theme-culture = Kultur
theme-digital = Digitalisering
theme-education = Utdanning
theme-energy = Energi
theme-health = Helse og velferd
theme-labour = Arbeid og innvandring
theme-region = Regionalpolitikk
theme-research = Forsking og innovasjon
theme-rural = Distrikt
theme-sea = Hav og kyst
theme-transport = Samferdsle
theme-youth = Ungdom
membership-decision-renew = Blir fornya
membership-decision-leave = Blir avslutta
group-kind-cooperation = Samarbeidsgruppe
group-kind-cluster = Klyngjegruppe
group-kind-actors = Ope aktørnettverk
note-kind-foresight = Framsyn
note-kind-need = Utviklingsbehov
advocacy-result-open = Open
advocacy-result-obtained = Oppnådd
advocacy-result-partly = Delvis oppnådd
advocacy-result-not-obtained = Ikkje oppnådd
advocacy-result-dropped = Fråfallen
currency-EUR = Euro (€)
currency-NOK = Norske kroner (kr)
currency-SEK = Svenske kroner (kr)
currency-DKK = Danske kroner (kr)
project-state-idea = Idé
project-state-applied = Søkt
project-state-granted = Løyvd
project-state-running = Pågår
project-state-ended = Avslutta
project-state-rejected = Avslått
project-state-withdrawn = Trekt
lesson-outcome-success = Vellukka
lesson-outcome-failure = Mislukka

across-networks-link = Nettverka til alle organisasjonane
memberships-link = Kva medlemskapa kostar og gir
networks-everywhere = Vis alle land
networks-in-country = Viser berre nettverk med sete i eitt land: { $x }
country-name = { $x ->
    [AT] Austerrike
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
    [FO] Færøyane
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
    [NO] Noreg
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
themes = Tema
all-themes = Alle tema
next-page = Neste side
serves-regions = Kven det er til for
worth = Kva det kostar og gir
membership-call-over = Avtalen har gått ut
membership-call-ends = Avtalen går ut innan eit halvt år
membership-call-decide = Forny eller gå ut: skal avgjerast
membership-call-unused = Ingen bruk notert på eit år
not-known = Ikkje kjent
last-used = Sist til nytte
uses-none = Ingen har enno notert når det var til nytte.
uses-count = { $n ->
    [one] Notert éin gong i alt
    *[other] Notert { $n } gonger i alt
}
use-new = Noter når det var til nytte
use-new-help = Eit møte, ein kontakt, eit prosjekt som medlemskapet gav. Slik veit ein kva det gir. Internt.
memberships = Kva medlemskapa kostar og gir
memberships-lead = Internt: kvart medlemskap med kva det krev, kva mål det støttar, når det sist var til nytte, og kva som må avgjerast.
memberships-count = { $n ->
    [one] Eitt medlemskap
    *[other] { $n } medlemskap
}
network = Nettverk
asks-for = Kva som trengst no
ends = Går ut
not-explained = kontakt, nytte eller mål manglar
by-day = innan { $x }
together = Til saman
across-networks = Felles nettverk
across-networks-lead = Alle nettverk i det felles registeret, med dei av organisasjonane i portalen som er med. Nettverka med flest organisasjonar står først.
across-networks-none = Ingen organisasjon har fortalt om nettverka sine her enno.
across-goals = Mål som dreg i same retning
across-goals-lead = Mål og tiltak som organisasjonane har kopla til kvarandre, med grunngiving.
across-goals-none = Ingen mål er kopla til kvarandre enno.
across-bundle = { $n ->
    [one] Eitt mål
    *[other] { $n } mål og tiltak
}
across-organisations = { $n ->
    [one] éin organisasjon
    *[other] { $n } organisasjonar
}
event-renewal = forny eller gå ut: må avgjerast seinast no
event-meeting = gruppemøte
event-call-opens = utlysinga opnar
event-call-closes = utlysinga stengjer
event-window = vedtaksperioden går ut

find = Finn
find-among = { $x }: ord å finne
find-some = Ikkje alle får plass her: skriv eit ord eller ein kode og vel Finn.

reminder-renewal-due = det må avgjerast om eit medlemskap skal fornyast
remind-renewal-due = Forny eller gå ut?
remind-renewal-due-lead = Det må avgjerast om medlemskapet skal fornyast: { $x }

### Contact
contact = Kontakt oss
contact-write = Skriv ei melding
contact-lead = { $n ->
    [one] Skriv til oss. Vi svarar innan { $n } dag.
   *[other] Skriv til oss. Vi svarar innan { $n } dagar.
}
contact-not-sent = Meldinga er ikkje send enno
contact-to = Mottakar
contact-to-help = Viss du ikkje veit det, sender vi meldinga vidare til rett stad.
contact-to-anybody = Eg veit ikkje
contact-to-another = Skriv til nokon annan
contact-about = Gjeld sida
contact-subject = Emne
contact-body = Melding
contact-body-help = Ikkje skriv fødselsnummer eller andre sensitive opplysningar.
contact-sender = Namnet ditt
contact-email-help = Viss du òg vil ha svaret på e-post.
contact-web = La dette feltet stå tomt
contact-send = Send meldinga
contact-then = Kva som skjer vidare
contact-then-read = Mottakaren og dei som tek seg av meldingane til organisasjonen, les meldinga di. Ho blir ikkje publisert.
contact-then-answer = Svaret kjem på ei hemmeleg side som du får adressa til når du har sendt meldinga, og på e-post viss du oppgir adressa di.
contact-then-answer-here = Svaret kjem på ei hemmeleg side som du får adressa til når du har sendt meldinga.
contact-then-kept = Meldinga og opplysningane du gir, blir sletta eit år etter at meldinga er behandla. IP-adressa di blir lagra i eitt døgn for å hindre søppelpost.
contact-refused-old = Skjemaet har vore ope for lenge. Ingenting av det du skreiv, er tapt: sjå over meldinga og send ho på nytt.
contact-refused-fast = Skjemaet blei sendt raskare enn nokon rekk å skrive. Viss du skreiv sjølv, vent nokre sekund og send på nytt.
contact-refused-machine = Eit felt som menneske ikkje ser, var fylt ut, slik program gjer. Viss du skreiv meldinga sjølv, send ho på nytt.
contact-refused-sent = Ei anna melding er alt send med dette skjemaet. Viss du vil sende òg denne, send ho no.
contact-refused-often = Det har kome mange meldingar herifrå på kort tid. Vent litt og send denne på nytt; ingenting av det du skreiv, er tapt.
contact-told-waiting = Meldinga di er komen fram
contact-told-answered = Meldinga di er svara på
contact-told-put-away = Meldinga di er behandla
contact-told-answered-lead = Les svaret her.
contact-told-put-away-lead = Du får ikkje noko eige svar på ho.
contact-answer-by = Vi svarar seinast { $x }.
contact-late = Vi skulle ha svara seinast { $x }. Meldinga di er ikkje gløymd; ho ventar framleis på svar.
contact-answer = Svar
contact-keep = Ta vare på adressa til denne sida
contact-keep-lead = Svaret les du her. Berre du kjenner adressa, og vi kan ikkje oppgi ho på nytt.
contact-keep-mailed = Svaret les du her, og det kjem òg på e-post. Vi har sendt deg denne adressa på e-post.
contact-again = Skriv ei ny melding
messages = Meldingar
messages-lead = Det folk har skrive til organisasjonen. Kvar melding har ein svarfrist, og ho blir svara på, send vidare eller lagd bort.
messages-lead-own = Det folk har skrive til dei du representerer. Kvar melding har ein svarfrist.
messages-in-waiting = Ventar
messages-in-answered = Svara på
messages-in-put-away = Lagde bort
messages-none = Det er ingen meldingar her.
messages-own = Ventar på deg
messages-of-others = Ventar på andre
message-nobodys = ingen oppgitt mottakar
message-late = skulle vore svara på seinast { $x }
message-answer-by = skal svarast på seinast { $x }
message-state-answered = svara på
message-state-put-away = lagd bort
message-stale = Nokon har gjort noko med meldinga i mellomtida.
message-stale-help = Sjå nedanfor kva som er gjort. Ingenting av det du skreiv, er tapt, og ingenting er sendt; send på nytt viss det framleis trengst.
message-steps = Kva som er gjort
message-somebody = nokon som ikkje lenger arbeider her
message-step-passed-on = Send vidare
message-step-answered = Svara på
message-step-put-away = Lagd bort
message-step-signal = Teken inn i situasjonsbiletet
message-away-settled = treng ikkje svar
message-away-spam = søppelpost
message-answer = Svar
message-answer-more = Legg til noko i svaret
message-answer-text = Svaret ditt
message-answer-mailed = Avsendaren får det på e-post og les det på ei hemmeleg side.
message-answer-read = Avsendaren oppgav inga e-postadresse og les det på ei hemmeleg side.
message-language = Språket til avsendaren: { $x }.
message-answer-send = Send svaret
message-sent = Send
message-sender = Avsendar
message-no-name = ikkje oppgitt namn
message-pass-on = Send vidare
message-note = Merknad
message-note-help = Berre dei som tek seg av meldinga, ser han.
message-put-away = Legg bort
message-why = Kvifor
message-choose-party = Vel kven meldinga blir send vidare til.
message-choose-reason = Vel kvifor meldinga blir lagd bort.
message-signal = Til situasjonsbiletet
message-signal-help = Viss meldinga seier noko som har noko å seie for eit mål, ta det med til foruma.
message-signal-do = Lag ein observasjon av meldinga
message-signal-lead = Med eigne ord: observasjonen blir ståande når meldinga blir sletta.
mail-message = Meldinga di er komen fram: { $x }
mail-message-lead = Du har skrive til oss med kontaktskjemaet. Mottakar: { $x }.
mail-message-address = Her ser du meldinga di og seinare svaret. Hald adressa for deg sjølv:
mail-message-end = Viss du ikkje har skrive til oss, har nokon brukt e-postadressa di. Då treng du ikkje gjere noko.
mail-answer = Svar: { $x }
mail-answer-lead = { $x } svarar på meldinga di:
mail-answer-end = Svar på denne e-posten blir ikkje lesne. Skriv til oss på nytt: { $x }
desk-messages = Meldingar som ventar på deg
reminder-message-came = det kjem ei melding til nokon eg representerer
reminder-message-due = ei melding skal svarast på innan to dagar
remind-message-came = Det har kome ei melding
remind-message-came-lead = Nokon har skrive med kontaktskjemaet. Mottakar: { $x }
remind-message-due = Ei melding ventar på svar
remind-message-due-lead = Denne meldinga skal svarast på snart. Mottakar: { $x }

### Groups
groups = Grupper
groups-lead = Samarbeidsgrupper, klyngjegrupper og opne aktørnettverk som organisasjonen leier eller kallar saman: kva dei arbeider for, kven som koordinerer dei, og når dei møtest.
groups-none = Det er ingen grupper her enno. Når dei blir lagde inn, viser sida måla, koordinatorane og dei neste møta deira.
group-add = Legg til ei gruppe
group-kinds-cooperation = Samarbeidsgrupper
group-kinds-cluster = Klyngjegrupper
group-kinds-actors = Opne aktørnettverk
group-next = Neste møte
group-open = Alle kan be om å få vere med
group-open-help = Gruppa er open: alle interesserte organisasjonar kan be om å få vere med.
group-meetings = Møte
group-meeting-new = Kall inn til møte
group-meeting-edit = Rediger møtet
group-meeting-open = Sakliste, notat og innkalling
group-no-meeting = Det er ikkje kalla inn til noko møte.
group-past = Tidlegare møte
group-noted = har notat
group-network = I registeret over nettverk
group-of-network = Gruppa bak nettverket
group-of-party = Til gruppa si eiga side
group-join = Be om å få vere med
group-members = Medlemmer
group-members-help = Organisasjonar som har sagt ja til å bli nemnde.
group-inside = For brukarane i organisasjonen
group-no-signals = Ingen observasjonar frå gruppa ventar.
group-notes-foresight = Framsyn
group-notes-need = Utviklingsbehov
group-notes-help-foresight = Kva gruppa ser kome på sitt felt: endringar i bransjen, behov for kompetanse og utdanning.
group-notes-help-need = Kva gruppa meiner manglar. Behovet blir ført vidare som prosjektidé eller påverknadssak.
group-notes-add-foresight = Skriv ned eit framsynsnotat
group-notes-add-need = Skriv ned eit behov
group-note-new = Notat frå gruppa
group-note-edit = Rediger notatet
group-note-help = Internt: blir aldri vist for besøkjande.
group-became-project = Blei ein prosjektidé
group-became-target = Blei ei påverknadssak
group-become-project = Gjer til prosjektidé
group-become-target = Gjer til påverknadssak
group-people = Folk i gruppa
group-people-help = Kven som ber om å få vere med, og kven som er med. Namn og adresser er synlege berre for brukarane i organisasjonen. Opplysningar om den som går ut eller blir fjerna, blir sletta heilt.
group-tend-members = Godta og følg opp medlemmer
group-nobody = Ingen er med i gruppa enno.
group-asks = ber om å få vere med
group-join-lead = Du ber om å få vere med i { $x }. Organisasjonen les førespurnaden og svarar på han.
group-asked = Førespurnaden er send
group-asked-next = Dei som har ansvar for gruppa, les han og avgjer kven som blir med.
group-asked-mail = Viss adressa er ny for gruppa, er ein e-post på veg dit. Med lenkja i han kan du trekkje førespurnaden eller gå ut av gruppa når som helst.
group-asked-no-mail = Vil du trekkje førespurnaden eller seinare gå ut av gruppa, gi beskjed til organisasjonen. Då blir opplysningane om deg sletta.
group-email-help = For innkallingar til møte. Adressa blir aldri vist for besøkjande.
group-honey = La dette stå tomt
group-join-privacy = Vi lagrar det du skriv her, språket på sida og dagen. Berre brukarane i organisasjonen ser opplysningane, og dei blir brukte berre i arbeidet til gruppa. Når du går ut av gruppa, blir alt sletta.
group-join-do = Send
join-hasty = Det gjekk fortare enn nokon rekk å skrive. Sjå over og send ein gong til.
group-leave = Gå ut av gruppa
group-leave-ask = Vil du gå ut av «{ $x }»?
group-leave-help = Alt som er lagra om deg i gruppa, blir sletta, og du får ikkje fleire innkallingar.
group-left = Du er ikkje lenger med i gruppa
group-left-help = Det som var lagra om deg, er sletta.
group-asking = Ber om å få vere med
group-asking-none = Ingen ventar på svar.
group-accept = Godta
group-decline = Avslå
group-decline-ask = Vil du avslå «{ $x }»?
group-remove-help = Alt som er lagra om dei i gruppa, blir sletta. Det kan ikkje angrast.
group-since = medlem sidan { $x }
group-is-named = nemnd på sida
group-invitation = Innkalling
group-not-yet-invited = Medlemmene er ikkje kalla inn.
group-overtaken = Medlemmene er kalla inn til ei anna tid eller ein annan stad.
group-invited-once = Alle er kalla inn éin gong. Blir dagen, tida eller staden endra, kan du kalle inn på nytt.
group-invite = Kall inn medlemmene
group-invite-again = Kall inn på nytt med det som er endra
group-invite-past = Møtedagen er over.
group-invite-no-mail = Det er ikkje sett opp nokon e-posttenar, så ingenting kan sendast herifrå.
group-invite-nobody = Ingen av medlemmene har ei e-postadresse.
group-not-invited = Ingen blei kalla inn
group-clock = kl. { $x }
group-mail-asked = Du ber om å få vere med: { $x }
group-mail-asked-lead = Nokon, forhåpentlegvis du, har med denne adressa bede om å få vere med i { $x }.
group-mail-asked-next = Du treng ikkje gjere noko. Du får ein e-post når førespurnaden blir godteken.
group-mail-accepted = Velkomen: { $x }
group-mail-accepted-lead = Du er no med i { $x }.
group-mail-accepted-next = Du får innkallingar til møta på e-post.
group-mail-invited = Innkalling: { $x }
group-mail-invited-lead = Du blir kalla inn til møte i { $x }.
group-mail-again = Endring: { $x }
group-mail-again-lead = Eit møte du er kalla inn til, er endra: { $x }. No gjeld det som står nedanfor.
group-mail-day = Tid: { $x }
group-mail-place = Stad: { $x }
group-mail-calendar = Abonner på kalenderen til gruppa (iCalendar): { $x }
group-mail-undo = Var det ikkje deg, eller ombestemmer du deg, trekk førespurnaden her: { $x }
group-mail-leave = Du kan gå ut når som helst her: { $x }
occasion-group-meeting = møte
occasion-group-note = notat frå ei gruppe
occasion-group-need = eit behov blir ført vidare
occasion-group-invitation = innkalling til møte
field-starts-at = Klokkeslett
wrong-clock = Dette er ikkje eit klokkeslett. Skriv det som 13.00.
field-meeting-title = Namn på møtet
help-meeting-title = La stå tomt for eit vanleg møte.
field-meeting-visibility = Kven som ser møtet
help-meeting-visibility = Eit offentleg møte blir vist med saklista på sida til gruppa og i kalenderen; notat blir aldri viste.
field-note-body = Kva gruppa ser
help-note-body = Den første setninga blir namnet på prosjektideen eller påverknadssaka.
found-group = Gruppe
group-asking-count = { $n ->
    [one] Éin ber om å få vere med i gruppa
    *[other] { $n } ber om å få vere med i gruppa
}
group-invited = { $n ->
    [one] Éin medlem er kalla inn
    *[other] { $n } medlemmer er kalla inn
}
group-invite-help = { $n ->
    [one] Éin medlem får ein e-post på sitt språk med dag, tid, stad og sakliste.
    *[other] { $n } medlemmer får kvar sin e-post på sitt språk med dag, tid, stad og sakliste.
}

### Advocacy and lessons

advocacy = Påverknadsarbeid
advocacy-lead = Kva vi vil at andre skal vedta, kven som vedtek og når, og kva resultatet blei.
advocacy-add = Legg til ei påverknadssak
advocacy-none = Her blir det vist kva organisasjonen vil at andre skal vedta: ønskt ordlyd, kven som vedtek og når, og kva som blei oppnådd.
advocacy-none-help = Start med éi sak; vedtaksperioden avgjer kvar ho hamnar på tidslinja.
advocacy-now = Blir avgjort dette kvartalet
advocacy-now-none = Det er ikkje kjent at noko blir avgjort dette kvartalet.
advocacy-next = Deretter
advocacy-next-none = Ingen seinare vedtak er kjende.
advocacy-results = Resultat
advocacy-decided = Avgjort
advocacy-waiting = Tida er ute, resultatet ikkje ført inn
advocacy-undated = Tida ikkje kjend
advocacy-late = Resultatet ikkje ført inn
advocacy-windows = Alle saker etter når dei blir avgjorde
advocacy-table = Saker etter når dei blir avgjorde
advocacy-picture = Når sakene blir avgjorde
advocacy-picture-more = Ei tidslinje med ei rad for kvar sak. Tabellen under seier det same.
advocacy-legend-open = Open
advocacy-legend-decided = Resultatet ført inn
advocacy-found = { $n ->
    [one] Fann éi sak
   *[other] Fann { $n } saker
}
advocacy-count-obtained = { $n ->
    [one] 1 oppnådd
   *[other] { $n } oppnådde
}
advocacy-count-partly = { $n ->
    [one] 1 delvis oppnådd
   *[other] { $n } delvis oppnådde
}
advocacy-count-not-obtained = { $n ->
    [one] 1 ikkje oppnådd
   *[other] { $n } ikkje oppnådde
}
advocacy-count-dropped = { $n ->
    [one] 1 fråfallen
   *[other] { $n } fråfalne
}
advocacy-count-open = { $n ->
    [one] 1 open
   *[other] { $n } opne
}
advocacy-principles = Korleis vi bestemmer kva vi arbeider for
advocacy-principles-more = Meir om korleis vi arbeider
advocacy-wordings = Ønskt og oppnådd
advocacy-wanted-none = Ønskt ordlyd er ikkje skriven ned.
advocacy-obtained-none = Ingen oppnådd ordlyd er skriven ned.
advocacy-marks = Ord som berre står i den ønskte ordlyden, er strokne over; ord som berre står i den oppnådde, er understreka.
advocacy-not-judged = Det er enno ikkje ført inn om dette er det som var ønskt.
advocacy-record-result = Før inn resultatet
contact-made-new = Legg til ein kontakt
contact-made-edit = Endre ein kontakt
contacts-made-none = Ingen kontakt er ført inn enno. Besøkjande ser aldri denne loggen.
window-opens-days = { $n ->
    [one] Vedtaksperioden startar i morgon
   *[other] Vedtaksperioden startar om { $n } dagar
}
window-opens-weeks = { $n ->
    [one] Vedtaksperioden startar om omtrent ei veke
   *[other] Vedtaksperioden startar om omtrent { $n } veker
}
window-opens-months = { $n ->
    [one] Vedtaksperioden startar om omtrent ein månad
   *[other] Vedtaksperioden startar om omtrent { $n } månader
}
window-left-days = { $n ->
    [one] Éin dag att av vedtaksperioden
   *[other] { $n } dagar att av vedtaksperioden
}
window-left-weeks = { $n ->
    [one] Omtrent ei veke att av vedtaksperioden
   *[other] Omtrent { $n } veker att av vedtaksperioden
}
window-left-months = { $n ->
    [one] Omtrent ein månad att av vedtaksperioden
   *[other] Omtrent { $n } månader att av vedtaksperioden
}
window-last-day = I dag er siste dagen av vedtaksperioden
window-over = Vedtaksperioden gjekk ut { $x }
wrong-later-than-today = Denne dagen er i framtida.
field-obtained-source-id = Kjelde til oppnådd ordlyd
field-obtained-heading = Overskrifta i den kjelda
field-result-day = Dag for resultatet
help-result-day = Trengst når saka ikkje lenger er open.
field-who-of-ours = Kven av oss
field-came-of-it = Kva det førte til
field-lesson-outcome = Vellukka eller mislukka
occasion-advocacy = påverknadsarbeid
occasion-lesson = lærdom
found-advocacy = Påverknadssak
found-lesson = Lærdom
lessons = Lærdomar
lessons-lead = Kva som lukkast og kva som ikkje gjorde det, slik at andre slepp å lære det på nytt.
lessons-none = Her blir det vist kva vi har lært i prosjekt, tiltak og grupper.
lessons-none-help = Legg til den første medan du hugsar han.
lessons-not-found = Ingen lærdom passar til søket.
lessons-more = Fleire lærdomar
lessons-newest = Tilbake til dei nyaste
lessons-older = Eldre lærdomar
lesson-new = Legg til ein lærdom
lesson-new-help = Fortel kva som hende, og kva du ville gjort neste gong. Berre brukarane i organisasjonen ser lærdomen til ein redaktør gjer han offentleg.
lesson-from = Kvar han kjem frå
lesson-from-nowhere = Han er ikkje knytt til noko tiltak, prosjekt eller noka gruppe.
lesson-add-here = Legg til ein lærdom frå tiltaket

### Funding
nav-funding = Finansiering
funding-lead = Kva som er løyvd frå fonda, kva som er bunde, og kva som framleis er ledig.
funding-none = Her blir fond, utlysingar og prosjekt viste.
funding-pages = Sider om finansiering
funding-stand = Status no
funding-all-years = Alle år
funding-years = År
funding-frame = Ramme
funding-granted = Løyvd
funding-tied = Bunde
funding-free = Ledig
funding-over = Overskride med { $x }
funding-no-frame = Inga ramme er sett
funding-how = Slik blir dette rekna
funding-how-frame = Det fondet kan løyve, år for år.
funding-how-granted = Det som er løyvd til prosjekt som er løyvde, pågår eller er avslutta.
funding-how-tied = Det opne utlysingar har sett av og enno ikkje løyvd, og søknader som ventar på vedtak. Ein søknad til ei utlysing blir rekna med i beløpet til utlysinga, ikkje i tillegg til det.
funding-how-free = Ramma minus det som er løyvd og bunde.
funding-how-year = Det løyvde blir rekna i vedtaksåret. Det bundne blir rekna i året då utlysinga stengjer, tidlegast i inneverande år.
funding-open-calls = Opne og komande utlysingar
funding-open-calls-none = Ingen utlysingar er opne eller kjem.
funding-by-goal = Finansiering per mål
funding-by-goal-caption = Løyvd per mål, størst først
funding-by-goal-none = Ingenting er løyvd.
funding-no-goal = Ikkje noko mål
funding-latest = Siste vedtak
funding-latest-none = Ingen vedtak er registrerte.
funding-newest = Nyaste prosjekt
funding-newest-none = Det er ingen prosjekt enno.
funding-see-projects = Sjå alle prosjekta
funding-by-year = År for år
funding-undated = Løyvd utan kjent år: { $x }
funding-share = { $x } % av ramma
funding-add-fund = Legg til eit fond
funding-add-project = Legg til eit prosjekt
funding-add-call = Legg til ei utlysing
funding-undecided = Ikkje avgjort enno
funding-decided-on = Vedteke
funding-starts-on = Startar
funding-ends-on = Sluttar
funding-address = Adressa til sida
funding-opening-open = Open
funding-opening-coming = Kjem
funding-opening-closed = Stengd
funding-call-days = Søknadsperiode
funding-call-amount = Sett av
funding-call-link = Les meir og søk
funding-calls-lead = Utlysingar etter tema.
funding-calls-none = Det finst ingen slike utlysingar.
funding-no-theme = Utan tema
funding-projects-lead = Prosjekt som er finansierte eller omsøkte, siste vedtak først.
funding-projects-none = Ingen prosjekt passar til utvalet.
funding-words = Ord
funding-next = Neste prosjekt
funding-first = Frå starten
funding-file-csv = Last ned desse prosjekta som tabell (CSV)
funding-file-xlsx = Det same for rekneark (XLSX)
funding-project-money = Beløp
funding-handled-by = Blir behandla av
funding-lessons = Kva vi lærte
funding-projects-count = { $n ->
    [one] { $n } prosjekt
   *[other] { $n } prosjekt
}
funding-closes-in = { $n ->
    [0] stengjer i dag
    [one] { $n } dag att
   *[other] { $n } dagar att
}
funding-opens-in = { $n ->
    [one] opnar om { $n } dag
   *[other] opnar om { $n } dagar
}

### Documents

occasion-document = eit dokument retta
record-level-word = Ord for eit nivå
records-level-word = Ord i dokument
field-word = Ord
help-word = Slik det står i dokumentet, utan nummer: innsatsfelt, pilar.
field-means = Kva det betyr
document-means-area = Kritisk utviklingsområde eller satsingsområde
document-means-goal = Eit mål
document-means-battle = Ein MWB
document-means-measure = Eit tiltak
document-means-areas = Overskrift over område
document-means-goals = Overskrift over mål
document-means-measures = Overskrift over tiltak
document-means-target-state = Ønskt tilstand
document-means-steps = Konkrete handlingar
document-means-schedule = Tidsplan
document-means-responsible = Ansvarlege
document-means-indicators = Indikatorar
document-means-values = Overskrift over verdiar
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
document-field-other_title = Annan skrivemåte
document-field-other_titles = Annan skrivemåte
document-field-overview_title = Tittel i oversikta
document-field-overview_schedule = Tidsplan i oversikta
document-field-target_state = Ønskt tilstand
document-field-strategic_goal = Strategisk mål
document-field-description = Omtale
document-field-steps = Konkrete handlingar
document-field-schedule = Tidsplan
document-field-responsible = Ansvarlege
document-field-indicators = Indikatorar
document-field-layer = Rad i strategikartet
document-field-period = Periode
document-field-standing = Status
document-doubt-number-twice = Kortet har nummeret { $x } to gonger.
document-doubt-spellings = Tittelen er òg skriven slik: { $x }
document-doubt-code-twice = Koden står to gonger: { $x }
document-doubt-code-ours = Dokumentet har ingen kode; { $x } er portalen sin eigen.
document-doubt-covers-goal = Eitt kort dekkjer heile målet: { $x }.
document-doubt-joined = Slått saman med denne linja i oversikta, som berre delvis har dei same orda: { $x }
document-doubt-no-card = Dokumentet har berre tittelen, ikkje noko kort.
document-doubt-placed = Dokumentet seier ikkje kva mål dette høyrer til; plassen følgjer naboane.
document-doubt-by-place = Det strategiske målet er knytt berre etter plassen i biletet: { $x }
document-doubt-guessed = Ikkje noko ord seier kva dette er; det er gissa ut frå plassen: { $x }
document-doubt-question = Tittelen sluttar med eit spørjeteikn.
document-doubt-part-missing = Kortet manglar delen: { $x }.
document-doubt-schedule-unread = Denne tidsplanen blei ikkje forstått; orda står som dei er: { $x }
document-doubt-responsible-unknown = Ingen kjende er nemnde her: { $x }
document-doubt-party-unknown = Finst ikkje blant aktørane til organisasjonen: { $x }
document-doubt-lead-unsaid = Dokumentet nemner fleire og seier ikkje kven som har hovudansvaret: { $x }
document-doubt-title-missing = Tittelen manglar.
document-doubt-too-many = Dokumentet tillèt færre enn det listar opp: { $x }.
document-doubt-nothing-found = Ingen mål og ingen tiltak blei kjende att. Legg til orda som dokumentet bruker om nivåa sine, eller plasser linjene for hand.
document-import = Hent inn eit strategidokument
document-import-lead = Portalen les dokumentet og viser kva han kjende att, og kva som er usikkert. Ingenting blir lagra før du seier frå.
document-bring-own = Hent inn strategien de alt har
document-file = Fil
document-file-help = Eit Word-dokument (.docx), Markdown eller rein tekst, høgst 10 MB.
document-text = Eller lim inn teksten
document-text-help = Blir brukt når inga fil er vald.
document-read = Les dokumentet
document-waiting = Dokument som ventar
document-waiting-help = Eit dokument blir teke vare på i tretti dagar.
document-stored = lagra
document-words = Ord i dokument
document-words-help = Viss dokumenta dykkar kallar nivåa noko anna, legg til orda her.
document-wrong-large = Fila er for stor: høgst 10 MB, og 50 MB utpakka.
document-wrong-long = Dokumentet har meir enn 20 000 avsnitt.
document-wrong-kind = Dette er verken tekst eller eit Word-dokument (.docx). Lagre det som eitt av dei og prøv igjen.
document-wrong-broken = Word-dokumentet er øydelagt og kan ikkje opnast.
document-wrong-empty = Det er ingen tekst i det. Vel ei fil eller lim inn ein tekst.
document-wrong-refused = Dokumentet kan ikkje lagrast slik: noko i det er for langt eller står to gonger. Rett treet først.
document-wrong-place = Det kan ikkje stå der. Eit tiltak står under eit mål, og eit mål under eit høgare.
document-wrong-children = Andre delar står under det. Flytt dei først.
document-wrong-goal-code = Koden til eit mål har bokstavar, tal og punktum: 1.2
document-wrong-measure-code = Koden til eit tiltak er koden til målet, ein bindestrek og ein bokstav: 1.2-B
document-preview = Førehandsvising
document-preview-lead = Ingenting er lagra enno. Gå gjennom det usikre, rett det som er feil, og lagre.
document-line = linje { $x }
document-doubts-show = Vis dei
document-found = Kva som blei kjent att
document-correct = Rett
document-left-out = utelaten
document-leave-out = Utelat dette med alt som høyrer til
document-looked-at = Når du lagrar, blir tvil om lesinga rekna som gjennomgått.
document-stale-help = Skjemaet har framleis det du skreiv. Lagre igjen for å erstatte det andre.
document-code-help = 1.2 for eit mål, 1.2-B for eit tiltak. Er feltet tomt, gir portalen neste ledige kode.
document-above = Står under
document-above-none = ingenting: øvste nivå
document-one-a-line = Éin per linje.
document-lead = Hovudansvar
document-lead-unsaid = ikkje sagt
document-printed = Dokumentet
document-unplaced-help = Desse linjene fekk ingen plass. Sei kvar dei høyrer til; resten blir ikkje lagra.
document-put-under = Plasser under
document-put-as = Som
document-put-nowhere = utelat
document-remove = Kast dokumentet
document-store = Lagre som utkast til strategi
document-store-lead = Strategien blir eit utkast som berre brukarane i organisasjonen ser. Det er éi endring, som kan angrast.
document-store-doubts = Det kan òg rettast etterpå.
document-back = Tilbake til førehandsvisinga
document-language = Språket i dokumentet
document-publisher = Utgivar
document-dated = Datoen til dokumentet
document-missing = Nemnt i dokumentet, manglar i portalen
document-missing-help = Kryss av for dei som skal lagast med strategien. Dei er interne til de gjer dei offentlege.
document-store-now = Lagre strategien
document-places = Kvar det står i dokumentet
document-remove-lead = Dokumentet og alt som er retta i det, blir borte. Ein strategi som er lagra frå det, blir verande.
document-doubt-no-goal = Det står ikkje under noko mål. Flytt det dit, elles blir det ikkje lagra.
document-doubts = { $n ->
    [0] Ingenting usikkert
    [one] { $n } usikkert punkt
   *[other] { $n } usikre punkt
}
document-unplaced-count = { $n ->
    [0] Kvar linje har sin plass.
    [one] { $n } linje utan plass
   *[other] { $n } linjer utan plass
}
document-sections = { $n ->
    [0] Ingen overskrifter som berre deler dokumentet
    [one] { $n } overskrift som berre deler dokumentet
   *[other] { $n } overskrifter som berre deler dokumentet
}

### Tables

occasion-table = lagra frå ein tabell
table-id = Identifikator
tables = Tabellar
tables-lead = Alle slags opplysningar som filer for rekneark, og dei same filene inn igjen.
table-of = { $x }: tabell
table-link = Hent ut eller legg inn som tabell
table-take = Hent ut
table-take-lead = Alt saman, med ei kolonne for kvart felt og språk. Det interne er òg med. Den same fila kan sendast inn igjen.
table-take-as = Hent som tabell
table-xlsx = For rekneark (XLSX)
table-csv = Som rein tekst (CSV)
table-template-xlsx = Tom mal der kvar kolonne er forklart (XLSX)
table-template-csv = Tom mal (CSV)
table-bring = Legg inn
table-rule-shown = Ingenting blir lagra før du har sett kva kvar rad ville gjere.
table-rule-key = Ei rad høyrer til posten som kolonna «{ $x }» namngir. Er ho tom, legg rada til ein ny post.
table-rule-columns = Ei kolonne som fila ikkje har, blir ståande som ho er. Ei tom celle tømmer feltet.
table-rule-words = Overskrifter og ord kan vere på alle språka i portalen, tal med desimalkomma eller punktum.
table-rule-limits = CSV eller XLSX, høgst { $rows } rader og { $size } megabyte.
table-file = Fil
table-send = Kontroller fila
table-latest = Filer frå den siste veka
table-week = Filene blir sletta etter ei veke.
table-state-reading = blir kontrollert
table-state-checked = kontrollert, ikkje lagra
table-state-storing = blir lagra
table-state-stored = lagra
table-state-failed = mislukka
table-rows-added = Nye
table-rows-changed = Endra
table-rows-unchanged = Uendra
table-rows-refused = Avviste
table-rows = Radene i fila
table-no-rows = Det er ingen slike rader.
table-reading = Fila blir kontrollert. Rader så langt: { $x }
table-storing = Radene blir lagra. Så langt: { $x }
per-cent = { $x } %
table-again = Sjå igjen
table-again-help = Sida oppdaterer seg sjølv kvart andre sekund. Du kan gå frå sida, arbeidet held fram.
table-broken = Dette blei avbrote fordi portalen blei stoppa. Ingenting blei lagra.
table-failed = Noko gjekk gale i portalen. Ingenting av fila blei lagra.
table-trouble = Ingenting av denne fila kan lagrast
table-unknown = Desse kolonnene er ukjende her og blir utelatne:
table-store = { $n ->
    [one] Lagre éi rad
    *[other] Lagre { $n } rader
}
table-store-help = Nye og endra rader blir lagra som éi endring, som kan angrast. Avviste rader blir utelatne.
table-store-final = Nye og endra rader blir lagra som éi endring. Ho er for stor, eller av eit slag, som ikkje kan angrast på éin gong. Medan mange rader blir lagra, kan andre måtte vente før dei kan lagre. Avviste rader blir utelatne.
table-stored = { $n ->
    [one] Éi rad er lagra.
    *[other] { $n } rader er lagra.
}
table-forget = Slett denne fila
table-refused-csv = Avviste rader til retting (CSV)
table-refused-xlsx = Avviste rader til retting (XLSX)
table-row = Rad { $x }
table-wrong = Kva som er gale
table-empty-cell = tom
table-too-long = (Teksten er for lang for ei celle i ei arbeidsbok. Hent tabellen som CSV.)
table-notes = Kolonnene forklarte
table-column = Kolonne
table-what = Kva som skal stå i kolonna
table-words = Ord å velje mellom
table-what-id = Peikar ut posten. La han stå; tom i ei ny rad.
table-what-part = Kva posten høyrer til: { $x }, med namnet i adresser eller koden.
table-what-one = Ein annan post: { $x }, med namnet i adresser, koden eller namnet. Han må finnast frå før.
table-what-text = Ein tekst på eitt språk.
table-what-lines = Fleire linjer, kvar på si eiga linje i cella.
table-what-word = Eit ord eller nummer utan språk.
table-what-choice = Eitt av orda.
table-what-several = Nokre av orda, med komma mellom.
table-what-number = Eit tal.
table-what-day = Ein dag, til dømes 9.9.2024 eller 2024-09-09.
table-what-period = Ein tidsplan slik han blir skriven, til dømes hausten 2024 – våren 2025.
table-what-key = Med dette finn rada posten sin; tomt i ei ny rad.
table-what-required = Må fyllast ut.
wrong-table-file = Dette er ikkje ei CSV- eller XLSX-fil som kan lesast.
wrong-table-encoding = Bokstavane i fila kan ikkje lesast. Lagre fila som UTF-8 og send ho på nytt.
wrong-table-rows = Fila har for mange rader.
wrong-table-columns = Fila har for mange kolonnar.
wrong-table-large = Innhaldet i fila er for stort.
wrong-table-twice = Kolonna «{ $x }» står to gonger i fila.
wrong-table-headings = Ingen av overskriftene i første rad er kjende. Start med malen.
wrong-table-foreign = Dette viser til ein post som organisasjonen ikkje har.
wrong-table-empty = Fila har ingen rader under overskriftene.
wrong-table-none = Vel ei fil som ikkje er tom.
wrong-table-error = Reknearket kunne ikkje rekne ut denne cella.
wrong-table-unknown = Ein slik post finst ikkje her.
wrong-table-several = Fleire postar heiter dette. Skriv namnet i adresser, eller koden med strategien.
wrong-table-row-twice = Ei tidlegare rad gjeld same posten.
wrong-table-moved = Ein tabell kan ikkje flytte ein post til ein annan stad.
wrong-table-changed = Posten er endra i mellomtida, eller du kan ikkje endre han. Hent tabellen på nytt.
table-whole-row = Rada som heilskap
wrong-table-contradiction = Opplysningane i rada passar ikkje saman, eller noko som høyrer til manglar.

### Interface

api = Ope grensesnitt (API)
api-lead = Alt offentleg på desse sidene, for program: strategiar, tiltak, indikatorar, kvartalsgjennomgangar, nettverk, påverknadsarbeid og finansiering, i JSON.
api-licence = Lesing krev ingen nøkkel. Opplysningane kan brukast fritt, òg kommersielt, når organisasjonen er oppgitt som kjelde:
api-document = Heile grensesnittet som eit OpenAPI 3.1-dokument
api-manner = Korleis det svarar
api-manner-texts = Ein tekst er eit objekt med språka sine, til dømes nn og en. Ei tid har første og siste dag, kor nøyaktig dei er kjende, og orda i kjelda.
api-manner-pages = Lister kjem i sider på høgst 200 postar (limit). Adressa til neste side står i «next» og i headeren Link.
api-manner-fresh = Eit svar er aldri gammalt. Send ETag-en tilbake i If-None-Match, så får du 304 så lenge ingenting er endra.
api-manner-wrong = Feil blir oppgitte som problem+json (RFC 9457) på språket i Accept-Language. Ukjende parametrar blir avviste, ikkje ignorerte.
api-manner-open = Sider på alle nettstader kan lese det frå ein nettlesar (CORS). Ingen informasjonskapslar blir lesne eller sette.
api-manner-example = Det som har «example»: true, er oppdikta for at sidene skal kunne visast. Hald det utanfor det du lagar.
api-first = Det første svaret, på eit minutt
api-first-lead = Kopier linja til ein terminal. Ho spør portalen etter eitt tiltak. Organisasjon: { $x }.
api-first-then = Det var alt: ingen konto, ingen nøkkel. Byt ut det siste ordet i adressa for å lese noko anna, til dømes goals, networks eller projects.
api-back = Kva som kjem tilbake (forkorta)
api-example-filter-lead = Kvar liste har sine eigne filter; dei står på sida til lista nedanfor.
api-example-pages = Ei lang liste, side for side
api-limits = Lesing blir ikkje talt. Når portalen er oppteken, svarar han 503 og seier i Retry-After kor mange sekund du skal vente. Eit token kan sende 120 gonger i minuttet, deretter kjem 429.
api-versions = Versjonen står i adressa: v1. Nye felt kan kome til, så les forbi det du ikkje kjenner. Ingenting blir teke bort; må det skje, kjem v2 ved sida av.
api-reads-lead = Kvar har ei side med filter og felt, ei linje å kopiere og svaret på henne. {"{"}org{"}"} er namnet på organisasjonen i adresser.
api-group-strategy = Strategiar, mål og tiltak
api-group-indicators = Indikatorar
api-group-review = Kvartalsgjennomgangen
api-group-cooperation = Nettverk og grupper
api-group-advocacy = Påverknad og lærdomar
api-group-funding = Finansiering og prosjekt
api-group-organisation = Organisasjonar, personar og kalenderen
api-group-sending = Sende
api-token-step-ask = Be administratoren i organisasjonen om eit token, og sei kva systemet ditt skal sende.
api-token-step-hand = Administratoren lagar det under Administrasjon, Token, og gir det til deg. Det byrjar med suunta_ og blir vist éin gong.
api-token-step-send = Send det i headeren Authorization, som i døma. Idempotency-Key gir ei sending eit namn: blir ho send om att under same namn, blir ho gjord éin gong.
api-token-put = Skriv tokenet ditt i staden for prikkane.
api-token-where = Slik får du eit token
api-example-note = Det første steget er gjort.
api-nothing-yet = Ingenting av dette slaget er offentleg enno; lista er tom. Nedanfor står det kva postane ville fortelje.
api-without = Utan programmering
api-without-lead = Kanskje treng du ikkje noko grensesnitt i det heile.
api-without-tables = Lister kan opnast i rekneark frå sine eigne sider. Indikatorane, til dømes:
api-without-feeds = Det som er nytt, og det som kjem, når lesaren og kalenderen din:
api-without-data = Alt som kan lastast ned, på éin stad:
api-examples = Døme å prøve
api-example-all = Kva organisasjonar som finst
api-example-measures = Tiltaka i éin organisasjon som er i gang
api-example-wrong = Kva som blir sagt om eit filter som ikkje finst
api-reads = Kva som kan lesast
api-in-english = Felt og parametrar er skildra på engelsk, som i OpenAPI-dokumentet.
api-takes = Kva system sender
api-parts = Kva postane er sette saman av
api-parameters = Parametrar
api-details = Parametrar og felt
api-name = Namn
api-shape = Form
api-meaning = Tyding
api-one = éin
api-resource-organisations = Organisasjonar
api-resource-strategies = Strategiar, éin med treet sitt
api-resource-goals = Mål
api-resource-measures = Tiltak med korta sine
api-resource-indicators = Indikatorar
api-resource-readings = Målingar av indikatorar
api-resource-chapters = Kapittel i strategiar
api-resource-values = Verdiar
api-resource-threads = Mål som heng saman mellom strategiar
api-resource-reviews = Avslutta kvartalsgjennomgangar
api-resource-events = Dagane i kalenderen
api-resource-parties = Personar, stillingar, einingar, organ og grupper
api-resource-networks = Nettverk
api-resource-memberships = Medlemskap i nettverk
api-resource-groups = Samarbeidsgrupper
api-resource-meetings = Offentlege møte i gruppene
api-resource-advocacy = Påverknadssaker
api-resource-lessons = Lærdomar
api-resource-funds = Fond
api-resource-calls = Utlysingar
api-resource-projects = Prosjekt
api-resource-pages = Tekstsider
api-resource-send-reading = Send ei måling
api-resource-send-report = Send statusrapporten for eit tiltak
api-problem-400 = Ein parameter eller eit namn er ukjent eller kan ikkje lesast.
api-problem-401 = API-nøkkelen manglar, er ukjend eller har gått ut.
api-problem-404 = Her finst ingenting, eller det er ikkje offentleg.
api-problem-405 = Denne adressa tek ikkje imot slike førespurnader.
api-problem-408 = Førespurnaden tok for lang tid.
api-problem-409 = Det kan ikkje gjerast no.
api-problem-413 = Det blei sendt for mykje på éin gong.
api-problem-414 = Adressa er for lang.
api-problem-415 = Innhaldet må vere application/json.
api-problem-422 = Noko i det som blei sendt, må rettast.
api-problem-429 = For mange førespurnader. Vent så lenge som Retry-After seier.
api-problem-500 = Noko gjekk gale hos oss.
api-problem-503 = Tenesta er overbelasta eller nede. Prøv igjen om litt.
api-key-used = Denne Idempotency-Key er alt brukt til noko anna.
api-tokens = API-nøklar
api-tokens-none = Ingen API-nøkkel er delt ut enno.
api-token-about = Med ein API-nøkkel sender eit anna av systema til organisasjonen målingar og statusrapportar hit. Ein administrator deler ut nøkkelen for ei tid og kan trekkje han tilbake når som helst.
api-token-roles = Ein nøkkel for rapportør rapporterer om tiltaka som den ansvarlege har hovudansvaret for. Ein nøkkel for redaktør rapporterer om alle tiltak og sender òg målingar.
api-token-made = Nøkkelen står nedanfor. Han blir vist berre denne eine gongen, så kopier han no.
api-token-name = Namn på systemet
api-token-name-help = Namnet blir brukt i endringsloggen og i rapportane.
api-token-party = Kven systemet rapporterer på vegner av
api-token-party-help = Trengst for ein nøkkel for rapportør: Han rapporterer om tiltaka som denne har hovudansvaret for.
api-token-until = Gyldig til
api-token-until-help = Ein dag, til dømes 31.5.2027; høgst eit år fram.
api-token-wrong-day = Oppgi ein dag frå og med i dag, høgst eit år fram.
api-token-new = Del ut ein API-nøkkel
api-token-made-on = Delt ut
api-token-used = Sist brukt
api-token-never = aldri
api-token-ended = trekt tilbake
api-token-over = gått ut
api-token-end = Trekk tilbake
api-token-end-ask = Trekkje tilbake API-nøkkelen «{ $x }»?
api-token-end-help = Etter det verkar ikkje nøkkelen lenger. Det som er sendt, blir ståande. Dette kan ikkje angrast, men ein ny nøkkel kan delast ut.
occasion-token = sendt med API-nøkkel
record-api-token = API-nøkkel

### Open data

data = Opne data
data-lead = Det organisasjonane publiserer her, kan brukast fritt: strategiar, indikatorar, nettverk, finansiering og kvartalsgjennomgangar, som filer og som ein katalog.
data-licence = Lisens
data-licence-text = Oppgi kven dataa kjem frå, og om du har endra dei. Elles kan du bruke, dele og omarbeide dei fritt, òg kommersielt.
data-sets = Kva data som finst
data-sets-text = Kvar side nedanfor tilbyr lista si som filer. Interne opplysningar og eksempeldata er aldri med.
data-set-strategies = Strategiar
data-set-indicators = Indikatorar
data-set-networks = Nettverk og medlemskap
data-set-projects = Finansierte prosjekt
data-set-reviews = Kvartalsgjennomgangar
data-about-strategies = Mål, tiltak, ansvarlege, tidsplanar og korleis det går med tiltaka.
data-about-indicators = Korleis mål og tiltak blir målte, med målverdiar og målingar.
data-about-networks = Internasjonale og regionale nettverk og kva medlemskapet er til for.
data-about-projects = Prosjekt med fond, utlysingar, mål, beløp og periodar.
data-about-reviews = Kva som blei rapportert og vedteke i kvart avslutta kvartal.
data-feed = Nyheitsstraum
data-calendar = Kalender
data-catalogue = Katalog over opne data
data-catalogue-text = Det same i éi fil for dataportalar, etter den europeiske profilen DCAT-AP 3.
data-news = Kva som er nytt
data-news-text = Nyheitsstraumar (Atom) fortel kva som er nytt: for kvar organisasjon, og for strategiane, gjennomgangane og nettverka på deira eigne sider. Ein kan abonnere på kalendrar (iCalendar).
data-webhooks-text = Ein organisasjon kan òg fortelje eit anna program med ein gong kva som er endra, med ei signert melding (webhook). Spør organisasjonen.
embeds = På dine eigne sider
data-embeds-text = Korleis det går med ein strategi og korleis eit kvartal blei rapportert, kan visast på andre nettstader, som bilete eller i ei ramme. Koden å kopiere står nedst i kvar strategi og gjennomgang.
embed = Vis dette på ein annan nettstad
embed-help = Kopier koden til ei eiga side. Han held seg oppdatert av seg sjølv og viser berre det som er offentleg.
embed-picture = Som bilete
embed-picture-help = Kan stå på kva nettstad som helst.
embed-frame = I ei ramme
embed-frame-help = Verkar på nettstader som organisasjonen har tillate i innstillingane sine.
embed-settings = Tillat ein nettstad
field-frame-origins = Nettstader som kan vise tal i ei ramme
help-frame-origins = Éin på kvar linje, til dømes https://www.example.org. Når feltet er tomt, kan ingen andre nettstader vise noko i ei ramme.
wrong-origins = Skriv kvar nettstad som https://www.example.org, med små bokstavar, utan skråstrek eller side til slutt; høgst 20.
webhooks = Webhookar
webhooks-lead = Andre program som med ein gong får vite kva som er publisert eller endra. Dei får berre vite det som er offentleg.
webhooks-none = Ingen andre program får vite noko enno.
webhook-secret = Løyndomen blir vist berre denne eine gongen. Kopier han til det andre programmet, som kontrollerer meldingane med han:
webhook-ended = Avslutta av seg sjølv.
webhook-ended-by-gone = Den andre sida svarte at ingen er der lenger (410).
webhook-ended-by-failures = Fem meldingar på rad blei gitte opp etter to døgns forsøk.
webhook-send-test = Send ein test
webhook-revive = Ta i bruk igjen
webhook-remove-ask = Ingenting meir blir sendt dit, og løyndomen blir sletta.
webhook-deliveries = Siste meldingar
webhook-deliveries-none = Ingenting er sendt dit enno.
webhook-when = Når
webhook-what = Kva
webhook-how = Korleis det gjekk
webhook-strategy-decided = Ein strategi er vedteken
webhook-review-closed = Ein kvartalsgjennomgang er avslutta
webhook-record-published = Noko er publisert
webhook-record-changed = Noko offentleg er endra
webhook-test = Test
webhook-state-waiting = ventar
webhook-state-delivered = levert
webhook-state-failed = mislukka
webhook-state-withdrawn = trekt tilbake: ikkje lenger offentleg
webhook-answered = svar { $x }
webhook-tries = forsøk: { $x }
webhook-next = neste forsøk { $x }
webhook-new = Ein ny webhook
webhook-new-help = Meldingane blir signerte slik Standard Webhooks krev, og blir sende på nytt i to døgn viss ingen tek imot dei.
webhook-address = Adresse (https)
webhook-types = Kva som skal forteljast
webhook-types-none = Vel minst éin.
webhook-add = Legg til

### Search

found-fund = Fond
found-call = Utlysing
found-project = Prosjekt
found-round = Kvartalsgjennomgang
search-more-than = Meir enn { $n } treff
search-near = Inga side har «{ $x }». Desse ligg nær:
search-some = Inga side har heile «{ $x }». Desse har ein del av det:
search-meant = Meinte du:
search-by-organisation = Treff etter organisasjon
search-by-kind = Treff etter type
search-pages = Resultatsider
search-page = Side { $x }
search-next = Neste treff
search-previous = Førre treff
search-suggestions = Føreslåtte sider
search-suggested = { $n ->
    [one] { $n } forslag
   *[other] { $n } forslag
}
start = Kom i gang
start-lead = Det ein ny organisasjon treng, steg for steg. Rekkjefølgja er eit framlegg, og det som er klart, blir kryssa av av seg sjølv.
start-how-far = Ferdig: { $x }
start-done = Ferdig
start-next = Neste
start-not-done = Ikkje gjort enno
start-names = Namn og språk
start-why-names = Namnet står på kvar side, og språka avgjer kva språk alt kan skrivast på.
start-colours = Fargar
start-why-colours = Ein eigen farge viser lesaren kven sine sider dette er; kontrasten blir kontrollert når du lagrar.
start-about = Kva organisasjonen gjer
start-why-about = Ei setning eller to som dei besøkjande les først, og som søkjemotorane viser.
start-parties = Einingar, stillingar og organ
start-why-parties = Dei har ansvaret i strategien, så det viser kven som gjer kva òg når folk skifter.
start-contact = Kven som svarar
start-why-contact = Dei besøkjande skriv i eit skjema, og nokon må ta imot meldingane.
start-people = Folk
start-why-people = Inviter dei som skriv innhaldet og rapporterer om det; ingen bør gjere dette åleine.
start-strategy = Den første strategien
start-why-strategy = Alt anna heng på måla og tiltaka i han. Hent inn dokumentet eller tabellen de har, eller byrj for hand.
start-indicators = Indikatorar
start-why-indicators = Dei viser om målet kjem nærmare. Dei blir lagde til på sida til eit mål eller eit tiltak.
start-networks = Nettverk
start-why-networks = Dei viser kven de arbeider med over grensene, og kvifor.
start-round = Kvartalet: foruma og møta deira
start-why-round = Éin gong i kvartalet ser foruma på korleis det går med strategien. Legg dei til i rekkjefølgje, og planlegg så den første runden.
start-mail = E-post
start-why-mail = Invitasjonar og påminningar blir sende med e-post. Den som driftar portalen, set opp tenaren; utan han gjev du lenkjene vidare sjølv.
start-to-settings = Innstillingar for organisasjonen
start-add-party = Legg til ei
start-by-table = Frå ein tabell
start-invite = Inviter folk
start-by-document = Frå eit dokument
start-by-hand = For hand
start-add-network = Legg til eit medlemskap
start-add-forum = Legg til eit forum
start-plan-round = Planlegg ein runde
start-to-outbox = Kva som blir sendt
start-open = Opne for besøkjande
start-open-why = Førebels er det berre dykkar eigne folk som finn desse sidene. Opne dei når dei kan visast; alt treng ikkje vere ferdig.
start-opened = Besøkjande finn desse sidene
start-strategy-internal = Besøkjande ser ikkje strategien enno: han er intern
start-open-with = Gjer òg offentleg
start-open-with-help = Nye opplysningar er interne til dei blir gjorde offentlege. Alt av eit avkryssa slag blir offentleg; éi om gongen gjer du det på opplysninga si eiga side.
start-make-public = Gjer offentleg
start-open-now = Opne for besøkjande
start-close = Steng for besøkjande
start-close-help = Besøkjande finn ikkje lenger organisasjonen eller noko av innhaldet. Ingenting blir fjerna, og dykkar eigne folk held fram som før.
start-away = Denne vegvisaren
start-away-help = Til alt er i orden, står han øvst på Mi side og på framsida, berre for administratorar. Denne sida blir ståande.
start-back-help = Han er lagd bort for alle administratorar. Denne sida blir ståande.
start-put-away = Legg bort vegvisaren
start-bring-back = Hent vegvisaren tilbake
start-all-done = Alle stega er ferdige.
unopened-notice = Besøkjande finn ikkje denne organisasjonen enno.
front-none = Her kjem strategien til å stå, med korleis det går dette kvartalet.
portal-none = Ingen organisasjon har opna sidene sine her enno.
portal-none-operator = Dersom du driftar portalen
portal-none-make = Lag ein organisasjon. Kommandoen skriv ut ei lenkje der administratoren vel passord; ein vegvisar leier vidare.
portal-none-take = Eller hent inn ein som ein annan installasjon har skrive til ei fil:
portal-none-admin = Har du ein konto, logg inn: organisasjonen din er kanskje berre ikkje opna enno.

### Exchange
