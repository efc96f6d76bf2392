# Käyttöliittymän tekstit. Avaimet ovat samat kaikilla kielillä; $n on luku, $x teksti.

## Kehys
skip-to-content = Siirry sisältöön
nav-main = Päävalikko
nav-front = Etusivu
nav-strategy = Strategia
nav-indicators = Mittarit
nav-calendar = Vuosikello
nav-international = Kansainvälisyys
nav-networks = Verkostot
nav-people = Ihmiset ja toimielimet
nav-search = Haku
choose-language = Kieli
all-organisations = Kaikki organisaatiot
accessibility = Saavutettavuus
texts-in-other-languages = Osaa tämän sivun teksteistä ei ole suomeksi, ja ne näkyvät omalla kielellään.
organisation-ended = Tämän organisaation toiminta päättyi { $x }.
source = Lähde
credit = Kuva
all = Kaikki
year = Vuosi
day = Päivä
example = esimerkkitietoa
previous = Edellinen
next = Seuraava
remark = Huomautus lähteestä

## Etusivut
portal-title = Mihin alue on menossa ja miten matka etenee
portal-lead = Maakuntien liittojen, kaupunkien ja läänien strategiat, toimenpiteet ja kansainväliset verkostot: mitä on päätetty, kuka tekee, mihin mennessä ja kenen kanssa.
standing-now = Toimenpiteiden tilanne, { $x }
standing-explained = Tilanneraportteja ei ole vielä julkaistu, joten tässä näkyy, mitä aikataulut kertovat.
to-whole-strategy = Koko strategia
all-strategies = Kaikki strategiat
quarter-way = Näin neljännes käydään läpi
pages = Sivut
beside = Lisäksi

## Strategiat
strategies = Strategiat
strategies-lead = Päätetyt ja valmisteilla olevat strategiat ja ohjelmat, voimassa olevat ensin.
strategies-none = Strategioita ei ole vielä julkaistu.
state-draft = Luonnos
state-in-force = Voimassa
state-superseded = Korvattu
state-ended = Kausi päättynyt
notice-draft = Tämä on luonnos.
notice-superseded = Tämän strategian on korvannut uudempi.
notice-ended = Tämän strategian kausi on päättynyt.
decided-by = Päättänyt
views = Strategian näkymät
view-tree = Tavoitteet ja toimenpiteet
view-map = Strategiakartta
view-timeline = Aikajana
way = Olet tässä
goals = Tavoitteet
goals-below = Alemman tason tavoitteet
goals-count = { $n ->
    [one] { $n } tavoite
   *[other] { $n } tavoitetta
}
measures-count = { $n ->
    [one] { $n } toimenpide
   *[other] { $n } toimenpidettä
}
measures-found = { $n ->
    [0] Yksikään toimenpide ei vastaa rajausta.
    [one] Rajausta vastaa { $n } toimenpide.
   *[other] Rajausta vastaa { $n } toimenpidettä.
}
values = Arvot
target-state = Tavoitetila
other-titles = Painettu myös muodossa
code-given = Lähteessä ei ole tunnusta; tämä on portaalin antama.
red-thread = Yhteydet muihin tavoitteisiin
networks-serving = Tätä tavoitetta palvelevat verkostot
filter = Rajaa
filter-clear = Poista rajaukset
responsible = Vastuutaho
standing = Tilanne

## Toimenpiteet
measure = Toimenpide
measures-beside = Viereiset toimenpiteet
overview-title = Yleiskuvan sivulla
card-steps = Konkreettiset toimenpiteet
card-schedule = Aikataulu
card-none = Lähde ei kerro.
card-missing = Lähteessä on tästä toimenpiteestä vain otsikko; korttia ei ole vielä.
leads = vetovastuu
in-source = Lähteessä
schedule-overview = Koko aika
schedule-card = Kortin työ
schedule-unread = ei luettavissa päivinä
step-done = tehty { $x }
phase-planned = suunniteltu
phase-under_way = käynnissä
phase-done = valmis
phase-dropped = luovuttu
standing-done = Valmis
standing-on-track = Aikataulussa
standing-at-risk = Vaarassa viivästyä
standing-late = Myöhässä
standing-running = Aikataulu käynnissä
standing-upcoming = Ei vielä alkanut
standing-over = Aikataulu päättynyt, ei raporttia
standing-unscheduled = Ei aikataulua
standing-dropped = Luovuttu
standings-done = { $n } valmiina
standings-on-track = { $n } aikataulussa
standings-at-risk = { $n } vaarassa viivästyä
standings-late = { $n } myöhässä
standings-running = { $n } aikataulun mukaan käynnissä
standings-upcoming = { $n } alkamatta
standings-over = { $n ->
    [one] { $n }, jonka aikataulu on päättynyt ilman raporttia
   *[other] { $n }, joiden aikataulu on päättynyt ilman raporttia
}
standings-unscheduled = { $n } ilman aikataulua
standings-dropped = { $n } toimenpiteestä luovuttu
reason-done = Toimenpide on valmis.
reason-dropped = Toimenpiteestä on luovuttu.
reason-no-report = Tilanneraporttia ei ole julkaistu.
reason-over-without-report = Aikataulu on päättynyt, eikä tilanneraporttia ole julkaistu.
reason-over = Aikataulu on päättynyt, eikä toimenpide ole valmis.
reason-few-steps = Suurin osa ajasta on kulunut, ja alle puolet toimista on tehty.
reason-no-period = Toimenpidettä seurataan; sillä ei ole aikataulua, johon verrata.
reason-within-period = Toimenpidettä seurataan, ja sen aikataulu on kesken.

## Kartta ja aikajana
map-lead = Koko strategia yhdellä sivulla.
map-as-list = Sama luettelona
model-input = Mistä strategia syntyy
model-foundation = Mille se rakentuu
model-area = Kuka sitä toteuttaa
model-follow-up = Miten sitä seurataan
model-steering = Mitä se ohjaa
timeline-lead = Milloin mitäkin tehdään. Ääriviivoin piirretty osa tarkoittaa, että lähde kertoo vain kuukauden, vuodenajan, neljänneksen tai vuoden, ei päivää.
timeline-description = Toimenpiteet palkkeina vuosien janalla; samat aikataulut ovat alla taulukkona.
timeline-none = Aikatauluja ei ole julkaistu.
timeline-table = Toimenpiteiden aikataulut
timeline-whole = Koko aika
timeline-card = Kortin työ
timeline-unsure = Alkaa tai päättyy tänä aikana
timeline-deadline = Määräaika
timeline-today = Tänään

## Mittarit
indicator = Mittari
indicators = Mittarit
indicators-lead = Miten tavoitteita ja toimenpiteitä seurataan. Myös tehty tai tekemättä on mittari.
indicators-none = Mittareita ei ole vielä julkaistu.
indicators-count = { $n ->
    [one] { $n } mittari
   *[other] { $n } mittaria
}
indicator-how = Miten luetaan
indicator-of = Mitä mittaa
indicator-done = Tehty tai tekemättä
indicator-number = Luku
indicator-judged = Sanallinen arvio
readings = Toteumat
reading = Toteuma
readings-none = Toteumia ei ole vielä julkaistu.
target = tavoite
yes-done = tehty
not-done = tekemättä

## Vuosikello
calendar-lead = Mikä toistuu joka vuosi: katsaukset, arvioinnit, suunnitelmat. Kun lähde kertoo vain, kuinka usein, kehä näyttää sen, eikä päiviä keksitä.
calendar-none = Toistuvia prosesseja ei ole vielä julkaistu.
ring-description = Jokaisella toistuvalla prosessilla on kehä, jossa on yhtä monta kaarta kuin sillä on kertoja vuodessa; samat tiedot ovat numeroituna luettelona.
recurring = Toistuvat
every-month = Joka kuukausi
every-quarter = Joka neljännesvuosi
every-half-year = Kahdesti vuodessa
every-year = Kerran vuodessa
endings = Mikä on päättymässä
what-ends = Mikä päättyy
ending-measure = toimenpide
ending-strategy = strategia
ending-agreement = sopimus

## Ihmiset
people-lead = Kuka vastaa: toimielimet, yksiköt, tehtävät ja ryhmät. Henkilöt nimetään vain, jos julkinen lähde nimeää heidät.
people-none = Ketään ei ole vielä julkaistu.
parties-body = Toimielimet
parties-unit = Yksiköt
parties-post = Tehtävät ja virat
parties-group = Ryhmät
parties-person = Henkilöt
party-body = Toimielin
party-unit = Yksikkö
party-post = Tehtävä
party-group = Ryhmä
party-person = Henkilö
leads-count = { $n ->
    [one] vetovastuu: { $n } toimenpide
   *[other] vetovastuu: { $n } toimenpidettä
}
leads-measures = Vetää näitä toimenpiteitä
takes-part-in = Mukana näissä toimenpiteissä
duties = Vastuut kansainvälisissä asioissa
contact-of = Yhteystahona
held-by = Tehtävän haltija
posts-of = Tehtävät
parts-of = Siihen kuuluvat
forum-place = Järjestys neljänneksen läpikäynnissä: { $x }.

## Kansainvälisyys
international-none = Kansainvälisyyden sivua ei ole vielä kirjoitettu.
in-short = Lyhyesti
networks-lead = Kenen kanssa organisaatio työskentelee yli rajojen ja miksi.
networks-none = Verkostoja ei ole vielä julkaistu.
networks-on-map = Verkostot kartalla
quarter-1 = 1. neljännes { $x }
networks-none-of-kind = Tällaisia verkostoja ei ole.
kinds-theme = Teemaverkostot
kinds-representation = Edustustot
kinds-sister-city = Ystävyyskaupungit
kinds-political = Poliittinen yhteistyö
kinds-regional = Alueiden yhteistyö
kinds-actors = Toimijaverkostot
quarter-2 = 2. neljännes { $x }
quarter-3 = 3. neljännes { $x }
quarter-4 = 4. neljännes { $x }
network-kinds = Verkostojen lajit
kind = Laji
kind-theme = Teemaverkosto
kind-representation = Edustusto
kind-sister-city = Ystävyyskaupunki
kind-political = Poliittinen yhteistyö
kind-regional = Alueiden yhteistyö
kind-actors = Toimijaverkosto
our-role = Roolimme
our-place = Paikkamme siinä
since-year = vuodesta { $x }
member-since = Jäsen vuodesta
agreement-period = Sopimuskausi
contact-unit = Yhteystaho
serves-goals = Palvelee näitä tavoitteita
governance = Miten sitä johdetaan
seat = Kotipaikka
founded = Perustettu
size = Koko
homepage = Kotisivu
members = Jäsenet
also-in-it = Muut mukana olevat tästä portaalista
map-of-networks = Euroopan kartta, jossa ovat verkostojen paikat; samat paikat ovat luettelossa
map-source = Ääriviivat: Natural Earth, vapaa käyttö. Verkostot, joiden paikkaa ei tunneta, ovat vain luettelossa.

## Haku
search-label = Mitä etsit?
search-help = Sana, sanan alku tai tunnus, esimerkiksi 1.2-B
search-do = Hae
search-found = { $n ->
    [one] { $n } tulos
   *[other] { $n } tulosta
}
search-nothing = Haulla ”{ $x }” ei löytynyt mitään
search-nothing-help = Kokeile vähempiä tai lyhyempiä sanoja tai toista kieltä.
search-everywhere = Hae kaikista organisaatioista
found-strategy = Strategia
found-chapter = Luku
found-goal = Tavoite
found-measure = Toimenpide
found-step = Konkreettinen toimenpide
found-indicator = Mittari
found-party = Ihmiset ja toimielimet
found-page = Sivu
found-network = Verkosto

## Saavutettavuusseloste
accessibility-lead = Tämä portaali on tehty kaikkien käytettäväksi. Seloste kertoo, mitä sen eteen on tehty ja mistä saa apua.
accessibility-aim = Mihin pyrimme
accessibility-aim-text = Sivut on tehty täyttämään verkkosisällön saavutettavuusohjeet (WCAG) 2.2 tasolla AA. Ne toimivat pelkällä näppäimistöllä, ruudunlukijalla, ilman skriptejä, vaaleana ja tummana, kapealla näytöllä ja paperilla.
accessibility-how = Miten se tarkistetaan
accessibility-how-text = Jokainen sivulaji tarkistetaan koneellisesti oikeassa selaimessa, vaaleana ja tummana sekä kapealla näytöllä. Ulkopuolista arviota ei ole vielä tehty.
accessibility-limits = Tunnetut puutteet
accessibility-limit-languages = Osa sisällöstä on vain organisaation omalla kielellä. Se on merkitty kielellään.
accessibility-limit-pictures = Strategiakartta, aikajana ja Euroopan kartta ovat leveitä, ja kapealla näytöllä niitä vieritetään. Samat tiedot ovat myös tekstinä.
accessibility-finland = Suomi
accessibility-finland-text = Suomessa noudatetaan lakia digitaalisten palvelujen tarjoamisesta (306/2019). Anna saavutettavuuspalaute organisaatiolle, joka vastaa 14 päivän kuluessa. Jos et ole tyytyväinen vastaukseen tai et saa sitä 14 päivässä, voit tehdä kantelun valvontaviranomaiselle, Liikenne- ja viestintävirasto Traficomille.
accessibility-norway = Norja
accessibility-norway-text = Norjassa jokainen organisaatio julkaisee saavutettavuusselosteensa osoitteessa uustatus.no, jossa sille voi myös antaa palautetta.

## Virheet
error-400 = Tätä osoitetta ei voi lukea
error-400-help = Jokin osoitteen osa, esimerkiksi rajaus, ei ole tälle sivulle tuttu.
error-404 = Sivua ei löytynyt
error-404-help = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty tai se ei ole julkinen.
error-405 = Tätä sivua ei voi käyttää näin
error-405-help = Pyyntö oli laadultaan sellainen, jota tämä osoite ei ota vastaan.
error-408 = Pyyntö kesti liian kauan
error-408-help = Yhteys voi olla hidas. Yritä uudelleen.
error-413 = Lähetettiin liian paljon kerralla
error-413-help = Lähetetty sisältö on suurempi kuin tämä sivu ottaa vastaan.
error-414 = Osoite on liian pitkä
error-414-help = Lyhennä osoitetta tai aloita etusivulta.
error-422 = Jotakin pitää korjata
error-422-help = Tarkista täyttämäsi tiedot.
error-429 = Liian monta yritystä
error-429-help = Odota hetki ja yritä uudelleen.
error-500 = Meillä tapahtui virhe
error-500-help = Virhe on kirjattu. Yritä uudelleen; jos se toistuu, kerro meille alla oleva numero.
error-503 = Palvelu on ruuhkautunut tai poissa käytöstä
error-503-help = Yritä hetken kuluttua uudelleen.
error-detail = Ei ymmärretty:
error-incident = Virheen numero:
error-to-front = Etusivulle
error-to-search = Haku

## Tunnukset
sign-in = Kirjaudu
sign-in-lead = Organisaatioiden henkilöstölle ja luottamushenkilöille. Lukemiseen ei tarvita tunnusta.
sign-in-wrong = Sähköpostiosoite tai salasana on väärin.
sign-in-wait = Liian monta yritystä. Odota 15 minuuttia ja yritä uudelleen.
sign-out = Kirjaudu ulos
sign-out-everywhere = Kirjaudu ulos kaikilta laitteilta
email = Sähköpostiosoite
password = Salasana
password-old = Nykyinen salasana
password-new = Uusi salasana
password-help = Vähintään 12 merkkiä. Useampi sana on helppo muistaa.
password-short = Uudessa salasanassa on alle 12 merkkiä.
password-long = Uudessa salasanassa on yli 256 merkkiä.
password-old-wrong = Nykyinen salasana on väärin.
password-change = Vaihda salasana
account = Oma tunnus
account-roles = Missä työskentelen
account-no-roles = Tällä tunnuksella ei ole roolia missään organisaatiossa.
role-reader = Lukija
role-reporter = Raportoija
role-editor = Toimittaja
role-admin = Pääkäyttäjä
invitation = Aseta salasana
invitation-lead = Tunnukselle { $x }. Linkki toimii kerran.
invitation-do = Aseta salasana ja kirjaudu
sign-in-with = Kirjaudu palvelulla { $x }
sign-in-by-password = Kirjaudu salasanalla
elsewhere-lead = Siirryt kirjautumaan palveluun { $x }.
elsewhere-on = Jatka palveluun { $x }
elsewhere-away = Kirjautumispalvelu ei juuri nyt vastaa. Yritä hetken kuluttua uudelleen tai kirjaudu salasanalla.
elsewhere-over = Tämä kirjautuminen on vanhentunut tai aloitettu toisessa selaimessa. Kirjaudu uudelleen.
elsewhere-unproven = Kirjautumispalvelun vastausta ei voitu varmistaa. Kirjaudu uudelleen.
elsewhere-denied = Kirjautumispalvelu ei päästänyt sinua sisään, tai keskeytit kirjautumisen.
elsewhere-taken = Kirjautumispalvelun mukaan sähköpostiosoitteesi tunnus kuuluu toiselle. Ota yhteyttä organisaatiosi pääkäyttäjään.
account-elsewhere = Kirjaudut organisaatiosi kirjautumispalvelulla. Täällä ei ole vaihdettavaa salasanaa.
elsewhere-closed = Tämä tunnus on suljettu.
password-forgotten = Unohditko salasanan?
reset = Unohtunut salasana
reset-lead = Anna tunnuksesi sähköpostiosoite, niin lähetämme siihen linkin, jolla voit asettaa uuden salasanan.
reset-do = Lähetä linkki
reset-asked = Jos tällä osoitteella on tunnus, jolla kirjaudutaan salasanalla, linkki on matkalla siihen.
reset-asked-help = Linkki toimii kerran tunnin kuluessa. Jos viestiä ei näy muutamassa minuutissa, katso roskapostista.
reset-no-mail = Tämä portaali ei voi lähettää sähköpostia.
reset-ask-admin = Organisaatiosi pääkäyttäjä voi hankkia sinulle linkin uuden salasanan asettamiseen.
reset-set = Aseta uusi salasana
mail-reset = Uusi salasana Suuntaan
mail-reset-lead = Joku, todennäköisesti sinä, on pyytänyt uutta salasanaa tunnukselle { $x }. Aseta se tästä kerran tunnin kuluessa:
mail-reset-end = Jos et pyytänyt sitä itse, sinun ei tarvitse tehdä mitään: vanha salasana toimii edelleen.
mail-invitation = Kutsu Suuntaan: { $x }
mail-invitation-lead = Sinut on kutsuttu Suuntaan, jossa on mukana { $x }. Aseta salasanasi tästä kerran kolmen päivän kuluessa:
mail-invitation-end = Jos et odottanut tätä, sinun ei tarvitse tehdä mitään.
role-by-group = ryhmän perusteella
address-unverified = osoitetta ei varmistettu
link-send = Lähetä linkki
link-make = Tee linkki
link-mailed = Linkki salasanan asettamiseen on lähetetty osoitteeseen { $x }.
reset-made = Anna tämä linkki eteenpäin. Se toimii kerran tunnin kuluessa.
error = Virhe
error-summary = Jotakin pitää korjata
staff = Tunnukset ja roolit
staff-lead = Kuka voi kirjautua tämän organisaation puolesta ja mitä hän voi tehdä.
role = Rooli
role-of = Tunnuksen { $x } rooli
role-none = Ei roolia
save = Tallenna
invite = Kutsu
invited = kutsuttu
invitation-made = Anna tämä linkki eteenpäin. Se toimii kerran kolmen päivän kuluessa.
email-wrong = Tämä ei ole sähköpostiosoite.
