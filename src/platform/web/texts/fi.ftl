# Käyttöliittymän tekstit. Avaimet ovat samat kaikilla kielillä; $n on luku, $x teksti.

## Kehys
skip-to-content = Siirry sisältöön
nav-main = Päävalikko
nav-menu = Valikko
nav-front = Etusivu
nav-strategy = Strategia
nav-indicators = Mittarit
nav-calendar = Vuosikello
nav-international = Kansainvälisyys
nav-cooperation = Kansainvälisyys ja yhteistyö
nav-networks = Verkostot
nav-people = Ihmiset ja toimielimet
nav-search = Haku
choose-language = Kieli
all-organisations = Kaikki organisaatiot
accessibility = Saavutettavuus
help = Ohje
help-here = Näin tämä tehdään
help-desk = Mitä voit tehdä täällä, askel askeleelta
help-leads-to = Tämän sivun linkit vievät organisaatioon
help-on-this-page = Tällä sivulla
help-others = Ohjeet muille
help-own = sinulle
keys-save = tallentaa
keys-draft = tallentaa luonnoksen
keys-measures = seuraava ja edellinen toimenpide
texts-in-other-languages = Osaa tämän sivun teksteistä ei ole suomeksi, ja ne näkyvät omalla kielellään.
organisation-ended = Tämän organisaation toiminta päättyi { $x }.
source = Lähde
credit = Kuva
all = Kaikki
year = Vuosi
day = Päivä
example = esimerkkiaineistoa
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
quarter-way = Näin neljännesvuosikatsaus tehdään
pages = Sivut
beside = Lisäksi

## Strategiat
strategies = Strategiat
strategies-lead = Päätetyt ja valmisteilla olevat strategiat ja ohjelmat, voimassa olevat ensin.
strategies-none = Strategioita ei ole vielä julkaistu.
strategy-empty = Tähän tulevat tämän strategian tavoitteet ja toimenpiteet.
strategy-fill = Täydennä strategia: tasot, tavoitteet, luvut
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
schedule-card = Työ toimenpidekortin mukaan
schedule-unread = ei voi tulkita päivämääriksi
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
timeline-card = Työ toimenpidekortin mukaan
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
indicator-how = Miten mitataan
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
leads-measures = Vetovastuu näistä toimenpiteistä
takes-part-in = Mukana näissä toimenpiteissä
duties = Vastuut kansainvälisissä asioissa
contact-of = Yhteystahona
held-by = Tehtävän haltija
posts-of = Tehtävät
parts-of = Siihen kuuluvat
forum-place = Järjestys neljännesvuosikatsauksessa: { $x }.

## Kansainvälisyys
international-none = Kansainvälisyyden sivua ei ole vielä kirjoitettu.
international-write = Lisää se: sivu, jonka paikka on ”Kansainvälisyyden etusivu”
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
network-kinds = Verkostotyypit
kind = Tyyppi
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
map-of-networks = Euroopan kartta, johon on merkitty verkostojen kotipaikat; samat paikat ovat luettelossa
map-source = Ääriviivat: Natural Earth, vapaa käyttö. Verkostot, joiden kotipaikkaa ei tiedetä, ovat vain luettelossa.

## Haku
search-label = Mitä etsit?
search-help = Sana, sanan alku tai tunnus, esimerkiksi 1.2-B
search-do = Hae
search-found = { $n ->
    [one] { $n } tulos
   *[other] { $n } tulosta
}
search-nothing = Haulla ”{ $x }” ei löytynyt mitään
search-nothing-help = Kokeile vähemmillä tai lyhyemmillä sanoilla tai toisella kielellä.
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
accessibility-how-text = Kaikki sivutyypit tarkistetaan koneellisesti oikeassa selaimessa, vaaleana ja tummana sekä kapealla näytöllä. Ulkopuolista arviota ei ole vielä tehty.
accessibility-checked = Tulokset { $x }
accessibility-what = Mitä tarkistettiin
accessibility-times = Tarkistuksia
accessibility-faults = Virheitä
accessibility-what-rules = WCAG 2.2:n A- ja AA-tason säännöt ja hyvät käytännöt, axe-core { $x }
accessibility-what-markup = Virheetön HTML, CSS ja SVG, Nu-tarkistin { $x }
accessibility-what-keyboard = Kaikkeen pääsee pelkällä näppäimistöllä järjestyksessä, ja kohdistus näkyy
accessibility-what-size = Kaksinkertainen tekstikoko ja väljät välit eivät katkaise mitään
accessibility-what-narrow = 320 kuvapisteen näytöllä sivua ei tarvitse vierittää sivusuunnassa
accessibility-what-colours = Järjestelmän omilla väreillä kentillä ja painikkeilla on reunat
accessibility-what-names = Kuvilla on nimi ruudunlukijoille
accessibility-what-motion = Mikään ei liiku, jos liike on otettu pois käytöstä
accessibility-what-script = Kaikki on käytettävissä ilman skriptejä ja virheittä
accessibility-feedback = Anna saavutettavuuspalautetta:
accessibility-limits = Tunnetut puutteet
accessibility-limit-languages = Osa sisällöstä on vain organisaation omalla kielellä. Se on merkitty kielellään.
accessibility-limit-tables = Leveitä taulukoita, kuten rinnakkaisia neljänneksiä, vieritetään kapealla näytöllä sivusuunnassa.
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
error-405-help = Tämä osoite ei ota vastaan tällaista pyyntöä.
error-408 = Pyyntö kesti liian kauan
error-408-help = Yhteys voi olla hidas. Yritä uudelleen.
error-413 = Lähetit liian paljon kerralla
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
account-roles = Roolini organisaatioissa
account-no-roles = Tällä tunnuksella ei ole roolia missään organisaatiossa.
role-reader = Lukija
role-reporter = Raportoija
role-editor = Sisältövastaava
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
reset-lead = Anna tunnuksesi sähköpostiosoite, niin lähetämme sinulle linkin uuden salasanan asettamiseen.
reset-do = Lähetä linkki
reset-asked = Jos tällä osoitteella on tunnus, jolla kirjaudutaan salasanalla, sinne on lähetetty linkki.
reset-asked-help = Linkki toimii kerran tunnin kuluessa. Jos viestiä ei näy muutamassa minuutissa, katso roskapostista.
reset-no-mail = Tämä portaali ei voi lähettää sähköpostia.
reset-ask-admin = Organisaatiosi pääkäyttäjä voi hankkia sinulle linkin uuden salasanan asettamiseen.
reset-set = Aseta uusi salasana
mail-reset = Uusi salasana Suuntaan
mail-reset-lead = Joku, todennäköisesti sinä, on pyytänyt uutta salasanaa tunnukselle { $x }. Aseta salasana tästä linkistä. Linkki toimii kerran, tunnin ajan:
mail-reset-end = Jos et pyytänyt uutta salasanaa, sinun ei tarvitse tehdä mitään. Vanha salasana toimii edelleen.
mail-invitation = Kutsu Suuntaan: { $x }
mail-invitation-lead = Sinut on kutsuttu Suuntaan, jossa on mukana { $x }. Aseta salasana tästä linkistä. Linkki toimii kerran, kolmen päivän ajan:
mail-invitation-end = Jos et odottanut tätä kutsua, sinun ei tarvitse tehdä mitään.
role-by-group = ryhmän perusteella
address-unverified = osoitetta ei varmistettu
link-send = Lähetä linkki
link-make = Tee linkki
link-mailed = Linkki salasanan asettamiseen on lähetetty osoitteeseen { $x }.
reset-made = Anna tämä linkki eteenpäin. Se toimii kerran tunnin kuluessa.
error = Virhe
error-summary = Jotakin pitää korjata
staff = Tunnukset ja roolit
staff-lead = Kuka voi kirjautua tähän organisaatioon ja mitä hän voi tehdä.
role = Rooli
role-of = Tunnuksen { $x } rooli
role-none = Ei roolia
save = Tallenna
invite = Kutsu
invited = kutsuttu
invitation-made = Anna tämä linkki eteenpäin. Se toimii kerran kolmen päivän kuluessa.
email-wrong = Tämä ei ole sähköpostiosoite.

records = Sisällöt
records-lead = Kaikki tiedot, joita organisaatio esittää ja ylläpitää. Uusi sisältö on sisäistä, kunnes se julkaistaan.
records-none = Täällä ei ole vielä mitään.
record-new = Uusi: { $x }
record-add = Lisää: { $x }
record-gone = poistettu
record-in-use = Tätä ei poistettu, koska siihen viitataan muualla. Muuta viittaus ensin.
record-organisation = Organisaatio
record-party = Henkilö tai toimielin
record-holding = Tehtävän haltija
record-forum = Foorumi
record-recurrence = Toistuva prosessi
record-page = Sivu
record-picture = Kuva
record-source = Lähde
record-strategy = Strategia
record-chapter = Luku
record-strategy-value = Arvo
record-model-box = Strategiakartan ruutu
record-goal = Tavoite
record-measure = Toimenpide
record-step = Konkreettinen toimenpide
record-schedule = Aikataulu
record-responsibility = Vastuutaho
record-indicator = Mittari
record-reading = Toteuma
record-membership = Jäsenyys
record-membership-goal = Tavoite, jota jäsenyys palvelee
record-network = Verkosto
record-network-member = Verkoston jäsen
record-duty = Vastuu kansainvälisissä asioissa
record-thread = Tavoitteiden välinen yhteys
record-role-grant = Rooli
records-organisation = Organisaation asetukset
records-party = Ihmiset, tehtävät, yksiköt ja toimielimet
records-holding = Tehtävän haltijat
records-forum = Neljännesvuosikatsauksen foorumit
records-recurrence = Vuosikello
records-page = Sivut
records-picture = Kuvat
records-source = Lähteet
records-strategy = Strategiat
records-chapter = Luvut
records-strategy-value = Arvot
records-model-box = Strategiakartan ruudut
records-goal = Tavoitteet
records-measure = Toimenpiteet
records-step = Konkreettiset toimenpiteet
records-schedule = Aikataulut
records-responsibility = Vastuutahot
records-indicator = Mittarit
records-reading = Toteumat
records-membership = Jäsenyydet verkostoissa
records-membership-goal = Tavoitteet, joita jäsenyys palvelee
records-network = Verkostorekisteri
records-network-member = Verkoston jäsenet
records-duty = Vastuut kansainvälisissä asioissa
internal = Sisäinen
public = Julkinen
internal-help = Vain organisaation omat käyttäjät näkevät tämän.
public-help = Kaikki näkevät tämän, jos myös se kokonaisuus, johon tämä kuuluu, on julkinen.
make-public = Julkaise
make-internal = Muuta sisäiseksi
edit = Muokkaa
history = Muutoshistoria
history-none = Muutoksia ei ole vielä kirjattu.
see-page = Katso sivua
remove = Poista
remove-ask = Poistetaanko ”{ $x }”?
remove-with = Samalla poistetaan:
remove-help = Poiston voi kumota jälkeenpäin.
cancel = Peruuta
saved = Tallennettu.
undo = Kumoa
undo-refused = Tätä ei voitu kumota
undo-refused-help = Kohdetta on muutettu sen jälkeen, tai jokin sen tarvitsema tieto on poistettu. Mitään ei muutettu nyt.
stale = Joku muu ehti tallentaa tämän sillä välin, kun kirjoitit.
stale-help = Mitään kirjoittamaasi ei kadonnut. Jos muutitte samaa kohtaa, toisen teksti on omasi alla; muut toisen muutokset ovat jo lomakkeessa. Yhdistä tekstit ja tallenna uudelleen.
theirs = Toisen tallentama:
theirs-empty = (tyhjennetty)
optional = (valinnainen)
needed = (tarvitaan, kun raportti annetaan)
choose-none = –
language-missing = puuttuu
language-required = puuttuu, pakollinen
level = Taso { $n }
languages-missing = Puuttuvat kieliversiot
languages-missing-lead = Tekstit, jotka ovat olemassa jollakin organisaation kielellä mutta puuttuvat toisella. Valitse luku, niin näet ne; jokaisesta pääsee suoraan täytettävään kohtaan.
languages-missing-table = Puuttuvat tekstit tyypeittäin ja kielittäin
languages-missing-none = Yksikään teksti ei puutu.
languages-only-one = Organisaatiolla on vain yksi kieli. Muita lisätään sen asetuksissa.
languages-required = pakollinen
languages-field = Kohta
preview = Esikatsele uudessa välilehdessä
preview-notice = Esikatselu: tätä ei ole tallennettu.
period-check = Tarkista, miten tämä ymmärretään
period-language = Kieli, jolla aika on kirjoitettu
period-understood = Tulkinta: { $x }
period-not-understood = Tätä ei voitu tulkita ajaksi. Teksti säilyy ja näytetään kirjoittamassasi muodossa, mutta se ei näy aikajanalla.
period-not-understood-but = Tätä ei ymmärretty kokonaan. Tarkoititko: { $x }?
move-up = Siirrä ylemmäs: { $x }
move-down = Siirrä alemmas: { $x }
change-insert = Lisätty
change-update = Muutettu
change-delete = Poistettu
change-undo = Kumoa tämä muutos
state-see = Katso sisältö tämän muutoksen jälkeen
state-earlier = Aiempi sisältö
state-restore = Palauta tämä sisältö
operator = ylläpito
occasion-import = tuotu tiedostosta
occasion-undo = kumottu
occasion-restore = aiempi sisältö palautettu
occasion-place = siirretty
occasion-public = julkaistu
occasion-internal = muutettu sisäiseksi
occasion-decision = päätös kirjattu
occasion-version = seuraava versio laadittu
occasion-end = merkitty päättyneeksi
occasion-thread = tavoitteiden välinen yhteys
audit = Muutosloki
audit-lead = Kaikki organisaation tietojen muutokset aikajärjestyksessä. Kukaan ei voi muuttaa tai poistaa rivejä; jokainen rivi on sidottu edelliseen tiivisteellä.
audit-kind = Tiedon tyyppi
audit-all = Kaikki
audit-who = Kuka (osa sähköpostiosoitteesta)
audit-since = Alkupäivä
audit-until = Loppupäivä
audit-file = Lataa nämä rivit taulukkona (CSV)
audit-older = Vanhemmat muutokset
wrong-required = Tämä tieto on pakollinen.
wrong-forbidden = Tässä on näkymätön merkki, joka voisi johtaa lukijaa harhaan. Kirjoita ilman sitä.
wrong-long = Tämä on liian pitkä.
wrong-choice = Tätä ei voi valita tähän.
wrong-number = Tämä ei ole tähän sopiva luku.
wrong-day = Tämä ei ole päivämäärä. Kirjoita se muodossa 9.9.2024.
wrong-slug = Käytä pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
wrong-goal-code = Tavoitteen tunnus on muotoa 1 tai 1.2.
wrong-measure-code = Toimenpiteen tunnus on muotoa 1.2-B.
wrong-web = Verkko-osoitteen alussa on https:// ja sen jälkeen palvelimen nimi.
wrong-country = Maakoodissa on kaksi isoa kirjainta, esimerkiksi FI.
wrong-time-zone = Tämä ei ole aikavyöhyke. Kirjoita se esimerkiksi näin: Europe/Helsinki.
wrong-languages = Kirjoita kielikoodit, kukin vain kerran: fi, sv, nb, nn, en.
wrong-taken = Tämä on jo käytössä toisaalla.
wrong-contradiction = Tämä on ristiriidassa lomakkeen toisen kohdan kanssa.
wrong-below-itself = Tavoitetta ei voi siirtää itsensä alle.
wrong-too-deep = Tasoja on enintään neljä.
field-name = Nimi
field-title = Otsikko
field-short-name = Lyhyt nimi
field-summary = Tiivistelmä
field-languages = Kielet
field-required-languages = Pakolliset kielet
field-hue = Väri
field-time-zone = Aikavyöhyke
field-country = Maa
field-homepage = Kotisivu
field-ended-on = Toiminta päättyi
field-successor = Toiminnan jatkaja
field-source-id = Lähde
field-source-heading = Otsikko lähteessä
field-kind = Tyyppi
field-abbreviation = Lyhenne
field-slug = Nimi verkko-osoitteessa
field-within-id = Mihin kuuluu
field-email = Sähköpostiosoite
field-telephone = Puhelin
field-contact-public = Näytä yhteystiedot kaikille
field-published-until = Viimeinen päivä, jona näytetään
field-person-id = Henkilö
field-starts-on = Alkupäivä
field-ends-on = Loppupäivä
field-body-id = Toimielin
field-task = Tehtävä
field-description = Kuvaus
field-every = Kuinka usein
field-months = Kuukaudet
field-party-id = Vastuutaho
field-place = Paikka
field-lead = Vetovastuu
field-body = Teksti
field-picture-id = Kuva
field-alt = Mitä kuvassa on
field-caption = Kuvateksti
field-credit = Kenen kuva on
field-publisher = Julkaisija
field-key = Lähteen lyhyt nimi
field-language = Kieli
field-dated = Päivätty
field-note = Huomautus
field-standing = Käsittely tähän mennessä
field-period = Ajanjakso
field-levels = Tasojen nimet
field-measure-word = Toimenpiteistä käytettävä sana
field-parent-id = Ylempi tavoite
field-code = Tunnus
field-code-printed = Tunnus on lähteessä
field-label = Millä nimellä tavoitetta kutsutaan
field-strategic-goal = Strateginen tavoite
field-target-state = Tavoitetila
field-other-titles = Otsikon muut kirjoitusasut
field-goal-id = Tavoite
field-overview-title = Otsikko yleiskuvan sivulla
field-responsible-wording = Vastuutahot lähteen sanoin
field-phase = Vaihe
field-status = Oma arvio tilanteesta
field-status-reason = Arvion perustelu
field-remark = Huomautus lähteestä
field-done-on = Tehty (päivä)
field-unit = Mittayksikkö
field-baseline = Lähtötaso
field-target = Tavoitearvo
field-rising = Kumpi suunta on parempi
field-taken-on = Päivä
table-area = Kokonaisuus
table-late = Raportti myöhässä
paper-pdf = PDF
paper-xlsx = Excel (XLSX)
field-value = Arvo
field-done = Tehty tai tekemättä
field-number = Numero
field-layer = Kerros
field-network-id = Verkosto
field-role = Roolimme
field-benefit = Hyöty meille
field-contact-id = Yhteystaho
field-since = Alkamisvuosi
field-cost-per-year = Kustannus vuodessa (€)
field-hours-per-year = Työtunteja vuodessa
field-renewal-decided-by = Jatkosta päätetään viimeistään
field-seat = Kotipaikka
field-latitude = Leveysaste
field-longitude = Pituusaste
field-size = Jäsenten määrä
field-governance = Miten sitä johdetaan
field-fact-source = Tietojen lähde
field-visibility = Näkyvyys
field-state = Tila
field-decided-by = Päättänyt toimielin
field-decided-on = Päätöspäivä
field-decided-section = Pykälä (§)
field-superseded-by = Korvaava strategia
field-other-goal-id = Toinen tavoite
field-position = Järjestys luettelossa
help-languages = Kielikoodit järjestyksessä; ensimmäinen on organisaation oma kieli: fi, sv, en.
help-required-languages = Jokaisen tekstin on oltava näillä kielillä. Puuttuvat tekstit näkyvät lomakkeissa ja strategian tarkistuksessa.
help-hue = Luku väriympyrältä 0–359: 30 oranssi, 140 vihreä, 205 merensininen, 260 sininen, 330 vaaleanpunainen. Portaali valitsee sävyt niin, että teksti erottuu.
help-slug = Osa sivun osoitetta. Jos kohta on tyhjä, nimi muodostetaan otsikosta.
help-key = Jos kohta on tyhjä, nimi muodostetaan otsikosta.
help-contact-public = Muuten ne näkyvät vain organisaation omille käyttäjille.
help-published-until = Henkilön sivu poistuu näkyvistä tämän päivän jälkeen.
help-months = Jätä tyhjäksi, jos on päätetty vain, kuinka usein, mutta ei, milloin.
help-body = Markdown: ## väliotsikko, - luettelo, **lihavointi**, [linkki](https://…).
help-alt = Niille, jotka eivät näe kuvaa: mikä siinä on tässä yhteydessä olennaista.
help-credit = Kuvaaja tai oikeuksien haltija.
help-standing = Esimerkiksi kenelle luonnos on esitelty ja milloin.
help-period = Vapaasti kirjoitettuna: 10-12/24, syksy 2024 alkaen, vuoden 2025 loppuun mennessä.
help-window = Vapaasti kirjoitettuna: 10-12/24, syksy 2024 alkaen, vuoden 2025 loppuun mennessä.
help-levels = Ylimmästä alimpaan, esimerkiksi kriittinen kehittämiskohde ja MWB.
help-measure-word = Jos kohta on tyhjä, käytetään sanaa ”toimenpide”.
help-parent-id = Jos valitset toisen tavoitteen, tämä tavoite ja kaikki sen alla oleva siirtyvät sen alle.
help-code = Tunnus, jota käytetään kokouksissa. Se on osa sivun osoitetta.
help-label = Esimerkiksi MWB 1.2. Jos kohta on tyhjä, käytetään tunnusta.
help-other-titles = Kukin omalle rivilleen.
help-status = Jos kohta on tyhjä, näytetään laskettu tilanne. Oma arvio on perusteltava.
help-lead = Vetovastuu on aina yhdellä; uusi tulee edellisen tilalle.
help-network-id = Jos verkostoa ei ole rekisterissä, lisää se ensin sinne.
help-cost-per-year = Sisäinen tieto: ei koskaan näy kävijöille.
help-fact-source = Asiakirjan tai verkkosivun otsikko ja päiväys.
choice-place-page = Oma sivu
choice-place-international = Kansainvälisyyden etusivu
choice-place-international-section = Kansainvälisyyden sivun osa
choice-status-on-track = aikataulussa
choice-status-at-risk = vaarassa viivästyä
choice-status-late = myöhässä
choice-status-unknown = ei tiedossa
choice-schedule-card = Toimenpidekortti
choice-schedule-overview = Yleiskuvan sivu
choice-rising-true = Enemmän on parempi
choice-rising-false = Vähemmän on parempi
choice-done-true = Tehty
choice-done-false = Tekemättä
choice-layer-input = Mistä strategia syntyy
choice-layer-foundation = Perusta
choice-layer-area = Vastuualue
choice-layer-board = Hallitus
choice-layer-rule = Sääntö
choice-layer-follow-up = Seuranta
choice-layer-steering = Ohjaus
choice-visibility-public = julkinen
choice-visibility-internal = sisäinen
choice-flag-true = kyllä
choice-flag-false = ei
nav-admin = Hallinta
nav-staff = Organisaation omille käyttäjille
desk = Työpöytä
desk-nobody = Tunnukseesi ei ole tässä organisaatiossa liitetty tehtävää tai henkilöä. Pääkäyttäjä voi liittää sen kohdassa Tunnukset ja roolit.
desk-leads = Sinun vetovastuullasi
desk-due = Määräaika kolmen kuukauden kuluessa tai jo ohi
desk-late = Myöhässä tai vaarassa viivästyä, ja miksi
desk-lead = Mikä odottaa sinua, mikä on myöhässä ja mitä viimeksi päätettiin.
desk-report = Raportoi
desk-agenda = Esityslista: { $x }
desk-over = määräaika ohi
desk-changed = Muuttunut kahden viime viikon aikana
desk-unchanged = Kukaan ei ole muuttanut mitään.
desk-more = { $n ->
    [one] ja yksi muu
   *[other] ja { $n } muuta
}
desk-waits = Odottaa sinua
desk-nothing-waits = Mikään ei odota sinua.
desk-internal = Ei vielä julkaistu
my-strategy = Strategia omassa työssäni
my-strategy-lead = Kehityskeskustelua varten. Keskustelun sisältöä ei tallenneta portaaliin.
my-strategy-serves = Työ palvelee näitä tavoitteita
health = Strategian tarkistus
health-count = { $n ->
    [one] { $n } havainto
   *[other] { $n } havaintoa
}
fault-too-many-battles = Yli viisi MWB-kohdetta
fault-period-over = Aika on ohi
fault-no-target-state = Tavoitetila puuttuu
fault-no-lead = Vetovastuu puuttuu
fault-no-indicator = Mittari puuttuu
fault-no-schedule = Aikataulu puuttuu
fault-unread-schedule = Aikataulu, jota ei voitu tulkita ajaksi
fault-code-skips = Alemman tason tunnusten numeroinnissa on aukko
fault-language-missing = Puuttuu pakollisella kielellä: { $x }
life = Tila ja versiot
life-decide = Kirjaa päätös, jolla strategia tulee voimaan
life-decide-help = Strategia on luonnos, kunnes toimielimen päätös on kirjattu: kuka päätti, minä päivänä ja missä pykälässä.
life-replaces = Korvattava strategia
life-supersede = Toinen strategia on korvannut tämän
life-end = Strategian kausi on päättynyt
life-end-help = Kausi on ohi, eikä toinen strategia korvaa tätä.
life-next = Laadi seuraava versio
life-next-help = Tämän rinnalle tehdään kopio sisäiseksi luonnokseksi. Voit muokata sitä rauhassa ja verrata versioita.
life-not-now = Tämä ei ole mahdollista strategian nykyisessä tilassa.
compare = Versioiden vertailu
compare-with = Verrattava versio
compare-do = Vertaa
compare-none = Valitse, mihin versioon verrataan.
compare-same = { $n ->
    [one] { $n } tavoite tai toimenpide on molemmissa sama.
   *[other] { $n } tavoitetta ja toimenpidettä on molemmissa samanlaisina.
}
compare-added = Lisätty
compare-dropped = Jätetty pois
compare-moved = Siirretty toisen tavoitteen alle
compare-changed = Muutettu
thread-lead = Muiden strategioiden tavoitteet, jotka vievät samaan suuntaan, omassa organisaatiossa ja muissa. Yhteys näkyy kummankin tavoitteen sivulla.
thread-none = Yhteyksiä ei vielä ole.
thread-internal = (toisella sivulla sisäinen)
thread-hidden-there = piilotettu toiselta sivulta
thread-hidden-here = piilotettu tältä sivulta
thread-untie = Poista yhteys
thread-hide = Piilota tältä sivulta
thread-show = Näytä tällä sivulla
thread-tie = Yhdistä toiseen tavoitteeseen
thread-search = Tunnus tai otsikon sanoja
thread-tie-this = Yhdistä
staff-party = Tehtävä tai henkilö
picture-other = Vaihda tiedosto
picture-file = Tiedosto
picture-file-help = JPEG, PNG tai WebP, enintään 10 megatavua. Kuva tallennetaan uudelleen enintään 1600 kuvapisteen levyisenä ja ilman kameran siihen kirjaamia tietoja.
picture-send = Lähetä
wrong-picture = Tiedosto ei ole JPEG-, PNG- tai WebP-kuva, tai sitä ei voi lukea.
wrong-picture-large = Tämä kuva on liian suuri.
field-lead-text = Ingressi
signed-out = Olet kirjautunut ulos
signed-out-lead = Kirjoittamasi ei ole kadonnut: se odottaa tällä sivulla. Sitä ei ole vielä tallennettu.
signed-out-sign-in = Kirjaudu sisään uudessa välilehdessä
signed-out-send = Palaa tähän ja tallenna
record-account-party = Tunnukseen liitetty tehtävä tai henkilö
record-group-role = Ryhmän kautta saatu rooli
invite-already-here = Tällä osoitteella on jo rooli tässä organisaatiossa. Muuta roolia luettelossa.
invite-elsewhere = Tällä osoitteella on jo tunnus. Koska sähköposti ei ole käytössä, vain ylläpito voi lisätä sen tähän organisaatioon.
life-public-first = Julkaise ensin korvaava strategia.

review = Neljännesvuosikatsaus
review-lead = Strategiaa tarkastellaan neljännesvuosittain: vastuutahot raportoivat, foorumit keskustelevat ja päättävät järjestyksessä, ja kierroksesta jää pysyvä tallenne.
review-none = Yhtään neljännestä ei ole vielä käsitelty. Päättyneet kierrokset näkyvät täällä.
round-planned = suunniteltu
round-collecting = raportteja kootaan
round-in-forums = foorumien käsittelyssä
round-closed = päättynyt
round-closed-on = Päättyi { $x }
round-new = Suunnittele kierros
round-new-help = Päivät lasketaan foorumien kokouksista, ja niitä kaikkia voi muuttaa.
round-plan = Suunnitelma
round-review = Katsaus
round-days = Kierroksen päivät
round-days-set = Muuta päiviä
round-days-help = Kierroksen avaamiseen asti päivät määräytyvät ensimmäisestä kokouksesta. Portaali ei tunne pyhäpäiviä.
sitting-day = Kokouspäivä
sitting-day-set = Muuta kokouspäivää: { $x }
round-summary = Neljännes muutamalla virkkeellä
round-summary-set = Kirjoita yhteenveto
round-no-summary = Yhteenvetoa ei ole vielä kirjoitettu.
round-open = Avaa raportointi
round-to-forums = Siirrä foorumeihin
round-close = Päätä kierros
round-cancel = Poista suunnitelmasta
round-on-planned = Suunniteltu
round-on-collecting = Raportteja kirjoitetaan
round-on-in-forums = Foorumit käsittelevät
round-on-closed = Päättynyt
round-on-help-planned = Kun kierros avataan, kustakin toimenpiteestä voi kirjoittaa raportin se, jolla on vetovastuu.
round-on-help-collecting = Kun foorumien käsittely alkaa, myöhästyneitä raportteja voi vielä antaa; ne merkitään myöhästyneiksi.
round-on-help-in-forums = Kun kaikki foorumit ovat kokoontuneet ja jokaiseen poikkeamaan on ratkaisu, kierros päätetään ja jäädytetään.
round-on-help-closed = Päättynyt kierros ei muutu. Virhe oikaistaan kierroksen rinnalle kirjattavalla korjauksella.
step-opens = Raportointi avautuu
step-reports = Raporttien määräpäivä
step-acceptance = Raportit hyväksytään viimeistään
step-behind = tehty
step-over = ohi
quarter = Neljännes
values-question = Arvokysymys
values-question-set = Aseta kysymys
values-no-question = Kysymystä ei ole asetettu.
example-notice = Esimerkkiaineistoa: keksitty näyttämään, miten portaali toimii. Se ei kerro, mitä todella on tehty.
refused-closed = Kierros on päättynyt eikä enää muutu.
refused-open-already = Kierros on jo avattu.
refused-not-open = Kierrosta ei ole vielä avattu.
refused-in-forums-already = Foorumien käsittely on jo alkanut.
refused-not-in-forums = Foorumien käsittely ei ole vielä alkanut.
refused-no-forums = Organisaatiolla ei ole vielä foorumeita. Lisää ne ensin kohdassa Sisällöt.
refused-not-the-writer = Tämän voi tehdä vain se, jolla on toimenpiteen vetovastuu, hänen puolestaan kirjoittava tai sisältövastaava.
refused-editors-alone = Tämän voi tehdä vain sisältövastaava.
refused-submitted-already = Raportti on jo annettu. Ota se takaisin, jos haluat jatkaa kirjoittamista.
refused-accepted-already = Raportti on hyväksytty. Sisältövastaava voi palauttaa sen.
refused-not-submitted = Raporttia ei ole annettu.
refused-not-begun = Mitään ei ole vielä kirjoitettu.
refused-changed = Raportti on muuttunut sen jälkeen, kun luit sen. Katso se uudelleen.
report = Raportti
reports = Raportit
report-awaited = aloittamatta
report-draft = luonnos
report-returned = palautettu
report-submitted = annettu
report-accepted = hyväksytty
report-late = raportti toimitettu myöhässä
progress-told = Valmiina
report-overdue = myöhässä
report-mine = omasi
report-not-sent = Näitä ei annettu
report-none-chosen = Valitse ainakin yksi raportti.
reports-due = Raportit on annettava viimeistään { $x }
reports-missing = { $n ->
    [one] Yksi raportti puuttuu.
    *[other] { $n } raporttia puuttuu.
}
reports-all-in = Kaikki raportit on annettu.
reports-own-in = Kaikki omat raporttisi on annettu.
reports-of-all = Kaikki toimenpiteet
reports-own = Omat
reports-send = Anna raportit
reports-none = Tällä kierroksella ei seurata toimenpiteitä.
reports-none-own = Sinulla ei ole vetovastuuta toimenpiteistä, joita tällä kierroksella seurataan.
reports-no-lead = vetovastuu puuttuu
measure-page = Toimenpiteen sivu
report-submit = Anna raportti
report-save = Tallenna luonnoksena
report-save-help = Luonnoksen voi tallentaa milloin tahansa; sen näkevät vain organisaation omat käyttäjät.
report-turn = Muut raportit
report-before = Edellinen
report-after = Luettelon seuraava
report-not-yet = Mitään ei ole vielä raportoitu.
report-accept = Hyväksy
report-return = Palauta ja kommentoi
report-withdraw = Ota takaisin
report-next = Seuraava:
report-sent = Raporttisi on annettu:
report-last = Viimeksi, { $x }
report-first = Toimenpiteestä ei ole aiempaa raporttia.
report-delegate = Joku muu kirjoittaa
report-delegate-to = Kuka raportin kirjoittaa
report-delegate-nobody = se, jolla on toimenpiteen vetovastuu
status-suggested = Tietojen perusteella:
status-was-suggested = Tietojen perusteella oli:
status-on_track = aikataulussa
status-at_risk = vaarassa viivästyä
status-late = myöhässä
status-unknown = ei tiedossa
step-by = viimeistään { $x }
reason-step-overdue = Jokin konkreettinen toimenpide olisi pitänyt jo tehdä.
reason-readings-off = Jokin mittari on kaukana siitä, missä sen pitäisi jo olla.
wrong-reason = Kerro syy: tilanne poikkeaa tavoitteesta tai siitä, mihin tiedot viittaavat
error-409 = Tämä ei enää muutu
error-409-help = Kierros on sillä välin päätetty, eikä päättynyt kierros muutu. Lähettämääsi ei tallennettu.
field-opens-on = Raportointi avautuu
field-reports-due = Raportit on annettava viimeistään
field-acceptance-due = Raportit hyväksytään viimeistään
help-opens-on = Kierros avautuu tänä päivänä itsestään, jos organisaatio on niin valinnut.
help-acceptance-due = Foorumien käsittely alkaa seuraavana päivänä itsestään, jos organisaatio on niin valinnut.
help-reports-due = Myöhemmin annetut raportit otetaan vastaan ja merkitään myöhästyneiksi.
field-value-id = Arvo
help-value-id = Mitä strategian arvoa kysymys koskee.
field-question = Kysymys
help-question = Yksi kysymys, johon vastataan asteikolla yhdestä viiteen ja halutessa sanallisesti. Vastaukset annetaan nimettöminä.
field-answer = Vastaus
help-answer = Henkilöstökokouksen yhteinen vastaus.
help-summary = Neljänneksen sivun alkuun: mikä eteni, mikä ei edennyt ja mitä päätettiin.
field-sits-on = Kokouspäivä
field-report-status = Tilanne
help-status-reason = Tarvitaan, kun toimenpide on vaarassa viivästyä tai myöhässä tai kun arvioit tilanteen toisin kuin tiedot viittaavat.
help-phase = Kuinka pitkällä työ itse on. Aikataulussa pysymistä kysytään seuraavaksi.
help-report-status = Pysyykö se aikataulussa sinun arviosi mukaan. Vain luonnoksessa tämän voi jättää tyhjäksi.
field-progress = Valmiina, prosenttia
field-happened = Mitä tapahtui
help-happened = Kahdella tai kolmella virkkeellä sellaiselle, joka ei tunne työtä.
field-next = Mitä seuraavaksi
help-next = Mitä tehdään ennen seuraavaa katsausta.
field-comment = Mitä pitäisi korjata
help-comment = Kirjoittaja näkee sen raportin yläpuolella.
field-rounds-automatic = Kierrokset avautuvat kalenterin mukaan
help-rounds-automatic = Joka neljännekselle suunnitellaan kierros, joka avataan määräpäivänä ja siirretään foorumeihin. Kierroksen päättää aina ihminen.
field-opening-days = Päiviä avaamisesta ensimmäiseen kokoukseen
help-opening-days = Kierroksen kolme vaihetta lasketaan taaksepäin ensimmäisestä kokouksesta.
field-reporting-days = Päiviä raporteista ensimmäiseen kokoukseen
field-acceptance-days = Päiviä hyväksymisestä ensimmäiseen kokoukseen
field-assess-in = Vuosiarvioinnin neljännes
help-assess-in = 1–4; viimeinen, jos kohta jätetään tyhjäksi.
field-due-on = Tehtävä viimeistään
record-round = Kierros
record-sitting = Kokous
record-report = Raportti
record-decision = Päätös
record-reaction = Ratkaisu
record-reaction-done = Toteutettu ratkaisu
record-question = Kysymys
record-signal = Havainto
record-work-item = Työlistan asia
record-work-review = Työlistan tarkistus
record-assessment = Arviointi
record-correction = Korjaus
occasion-round = kierros
occasion-report = raportti

as-of-notice = Näet strategian sellaisena kuin se oli, kun kierros päättyi: { $x }.
as-of-day = Päättyi { $x }.
as-of-now = Katso nykyinen strategia
signals = Tilannekuva
signals-lead = Havaintoja, joilla on merkitystä tavoitteille. Jokainen havainto liitetään tavoitteeseen ja odottaa johtoryhmän esityslistalla, kunnes se on käsitelty; yksikään ei katoa.
signals-none = Havaintoja ei ole.
signals-waiting = Odottavat
signals-handled = Käsitellyt
signal-new = Lähetä havainto
signal-new-help = Muutamalla virkkeellä: mitä havaitsit ja miksi sillä on merkitystä tavoitteille.
signal-goal = Liitä tavoitteeseen
signal-no-goal = ei liitetty tavoitteeseen
signal-handle = Käsittele
signal-waits = odottaa
origin-staff = henkilöstö
origin-group = yhteistyöryhmä
origin-survey = työhyvinvointikysely
origin-stakeholder = sidosryhmä
origin-contact = yhteydenottolomake
worklist = Työlista
worklist-lead = Mihin työssä keskitytään seuraavien kolmen kuukauden aikana. Lista käydään läpi jokaisella kierroksella: tehty, siirretty, poistettu.
work-none = Työlista on tyhjä.
work-ended-on = poistunut { $x }
work-new = Lisää työlistalle
work-edit = Työlistan asia
work-ended = Listalta poistuneet
work-done = tehty
work-carried = siirretty
work-dropped = poistettu
work-carry-rest = Siirrä loput
agenda-deviations = Vaatii ratkaisun
agenda-deviations-help = Kun toimenpide on vaarassa viivästyä tai myöhässä, foorumi sopii ennen seuraavaan asiaan siirtymistä, mitä tehdään, kuka tekee ja mihin mennessä.
agenda-no-deviations = Yksikään toimenpide ei ole vaarassa viivästyä tai myöhässä.
agenda-passed-on = Aiempien foorumien siirtämät asiat
agenda-changed = Muu, mikä on muuttunut viime kerrasta
agenda-unchanged = Mikään ei ole muuttunut viime kerrasta.
agenda-first = Tätä aiempaa katsausta ei ole, johon verrata.
agenda-missing = Raportti puuttuu
agenda-signals = Havainnot
assessments = Vuosiarvioinnit
assessment-help = Kerran vuodessa jokainen MWB arvioidaan: miten pitkälle päästiin, riittivätkö voimavarat ja jatketaanko.
assessment-due = arvioitava nyt
assess = Arvioi
assessment-of = Arviointi: { $x }
result-reached = saavutettu
result-partly = osittain saavutettu
result-not-reached = ei saavutettu
result-too-early = liian aikaista sanoa
resourcing-enough = voimavarat riittivät
resourcing-short = voimavarat eivät riittäneet
verdict-go-on = jatketaan
verdict-change = muutetaan
verdict-end = päätetään
reaction-none = ratkaisu puuttuu
reaction-set = Kirjaa ratkaisu
reaction-change = Muuta ratkaisua
reaction-set-help = Mitä tehdään, kuka vastaa ja mihin mennessä.
help-reaction = Toimitaan: jotain tehdään. Siirretään: aikataulua myöhennetään. Luovutaan: työ lopetetaan. Hyväksytään: asia tiedetään ja jätetään ennalleen.
reaction-act = Toimitaan
reaction-move = Siirretään
reaction-drop = Luovutaan
reaction-accept = Hyväksytään
decision-new = Kirjaa pöytäkirjaan
outcome-noted = Merkittiin tiedoksi
outcome-decided = Päätettiin
outcome-passed_on = Siirrettiin eteenpäin
outcome-passed-on = Siirrettiin eteenpäin
question-new = Kysy tai kommentoi
question-new-help = Organisaation omat käyttäjät näkevät sen ennen kokouksia ja niiden aikana; vastaus pysyy kysymyksen yhteydessä.
question-answer = Vastaa
questions = Kysymykset ja kommentit
questions-none = Kukaan ei ole kysynyt tai kommentoinut.
asked-question = Kysymys
asked-comment = Kommentti
minutes = Pöytäkirja
minutes-none = Mitään ei ole vielä kirjattu.
minutes-last = Mitä viimeksi päätettiin
last-time = Viimeksi, { $x }
sitting-noted = Mitä kokonaisuudesta todettiin
sitting-conclude = Päätä kokous
sitting-continue = Avaa kokous uudelleen
sitting-concluded = päätetty { $x }
sitting-now = käynnissä
sitting-agenda = esityslista
prepare = Ennen kokousta
prepare-accept = { $n ->
    [one] Hyväksy tai palauta yksi raportti
    *[other] Hyväksy tai palauta { $n } raporttia
}
prepare-missing = { $n ->
    [one] Yksi raportti puuttuu
    *[other] { $n } raporttia puuttuu
}
prepare-question = { $n ->
    *[other] Aseta arvokysymys
}
conclude-unanswered = { $n ->
    [one] Yhdestä poikkeamasta puuttuu vielä ratkaisu.
   *[other] { $n } poikkeamasta puuttuu vielä ratkaisu.
}
refused-not-its-turn = Aiempi foorumi ei ole vielä päättänyt kokoustaan.
refused-concluded = Kokous on päätetty.
refused-next-concluded = Seuraava foorumi on jo päättänyt kokouksensa.
refused-not-concluded = Kokousta ei ole päätetty.
values-answers = { $n ->
    [one] Yksi vastaus
    *[other] { $n } vastausta
}
values-mean = keskiarvo { $x }
values-mean-short = Keskiarvo
values-few = Vastaukset näytetään, kun niitä on vähintään kolme.
values-to = Vastaukset kysymykseen
values-answer = Henkilöstökokouksen vastaus
values-answer-set = Kirjaa henkilöstökokouksen vastaus
values-mark = Vastauksesi
values-words = Sanallisesti
values-words-help = Tallennetaan ilman nimeäsi. Älä kirjoita mitään, mistä sinut tai muut tunnistaa.
values-answered = Olet vastannut. Kukaan ei näe, mitä vastasit, eikä vastausta voi muuttaa.
values-given = Vastaukset
values-over-time = Ajan mittaan
values-value = Arvo
mark-1 = 1, ei lainkaan
mark-2 = 2
mark-3 = 3, jonkin verran
mark-4 = 4
mark-5 = 5, hyvin paljon
wrong-mark = Valitse luku yhdestä viiteen
wrong-before-sitting = Se ei voi olla ennen kokousta
wrong-section = Päätöksellä on pykälä pöytäkirjassa
close-help = Päättäminen jäädyttää kierroksen: raportit, päätökset ja koko strategia tallentuvat sellaisinaan, ja toimenpiteiden tilanne päivittyy raporttien mukaiseksi. Päättämistä ei voi perua.
close-ready = Kaikki on kunnossa.
close-for-good = Päätä lopullisesti
close-not-yet = Ennen kuin kierroksen voi päättää
close-sittings = { $n ->
    [one] Yksi kokous on päättämättä.
    *[other] { $n } kokousta on päättämättä.
}
close-unaccepted = { $n ->
    [one] Yksi annettu raportti on hyväksymättä.
    *[other] { $n } annettua raporttia on hyväksymättä.
}
close-unanswered = { $n ->
    [one] Yhdestä poikkeamasta puuttuu ratkaisu.
   *[other] { $n } poikkeamasta puuttuu ratkaisu.
}
close-work = { $n ->
    [one] Yksi työlistan asia on käymättä läpi.
    *[other] { $n } työlistan asiaa on käymättä läpi.
}
review-of = Katsaus: { $x }
review-measures = { $n ->
    [one] Seurataan yhtä toimenpidettä
   *[other] Seurataan { $n } toimenpidettä
}
review-decisions = { $n ->
    [one] yksi pöytäkirjamerkintä
    *[other] { $n } pöytäkirjamerkintää
}
review-changed = Muuttunut edellisestä neljänneksestä
review-deviations = Poikkeamat ja niiden ratkaisut
review-sittings = Kokoukset ja päätökset
review-onward = Muualla ja muissa muodoissa
review-compare = Kaksi neljännestä rinnakkain
review-slides = Kokoushuoneen näytölle
review-as-of = Strategia sellaisena kuin se oli silloin
review-link = { $n ->
    *[other] Ketjun tallenne numero { $n }; SHA-256:
}
heat = Toimenpiteet neljänneksittäin
report-none = ei raporttia
statuses-on_track = { $n ->
    *[other] { $n } aikataulussa
}
statuses-at_risk = { $n ->
    *[other] { $n } vaarassa viivästyä
}
statuses-late = { $n ->
    *[other] { $n } myöhässä
}
statuses-unknown = { $n ->
   *[other] { $n }, tilanne ei tiedossa
}
statuses-none = { $n ->
    *[other] { $n } ilman raporttia
}
turn-worse = Heikentynyt
turn-better = Parantunut
turn-finished = Päättynyt
turn-new = Raportoitu ensimmäistä kertaa
turn-silent = Tällä kertaa ei raporttia
turned-worse = { $n ->
    [one] { $n } heikentynyt
   *[other] { $n } heikentynyttä
}
turned-better = { $n ->
    [one] { $n } parantunut
   *[other] { $n } parantunutta
}
turned-finished = { $n ->
    [one] { $n } päättynyt
   *[other] { $n } päättynyttä
}
turned-new = { $n ->
    [one] { $n } uusi
   *[other] { $n } uutta
}
turned-silent = { $n ->
    *[other] { $n } tällä kertaa ilman raporttia
}
reading-before = edellinen { $x }
quarters-none = Ei ole toista neljännestä, johon verrata.
quarters-turn = Muutos
quarters-same = ennallaan
slides-help = Nuolinäppäimet vaihtavat sivua, F täyttää näytön.
slides-leave = Takaisin katsaukseen
correction-new = Lisää korjaus
correction-help = Itse tallenne säilyy ennallaan. Korjaus näkyy sen sivun alussa kaikille.
correction-made = Korjattu { $x }:
paper-json = JSON
send = Lähetä
show = Näytä
field-outcome = Mitä tehtiin
field-section = Pykälä
help-section = Pöytäkirjan §, kun kyse on päätöksestä.
help-outcome = Se, mikä siirretään eteenpäin, on seuraavan foorumin esityslistalla.
help-visibility = Sisäiset merkinnät näkyvät vain organisaation omille käyttäjille, myös kierroksen päätyttyä.
field-reaction = Mitä tehdään
field-owner-id = Vastuutaho
field-reaction-due = Mihin mennessä
field-noted = Mitä todettiin
field-asked = Mitä se on
field-signal-body = Mitä havaittiin
help-signal-body = Ei yksityishenkilöiden nimiä.
field-origin = Mistä se tulee
field-group-id = Ryhmä
help-group-id = Kun havainto tulee yhteistyö- tai klusteriryhmältä.
help-goal-id = Tavoite, jota se koskee.
field-handling = Mitä sille tehtiin
help-handling = Lähettäjä näkee tämän.
field-work-due = Mihin mennessä
help-work-due = Kolmen kuukauden kuluessa: lista on rullaava.
field-result = Tulos
field-resourcing = Voimavarat
field-verdict = Miten jatketaan
field-assessed-on = Arviointipäivä
field-correction = Mikä oli väärin ja mikä on oikein
occasion-sitting = kokous
occasion-question = kysymys
occasion-signal = havainto
occasion-worklist = työlista
occasion-values = arvot
occasion-assessment = arviointi
occasion-closing = kierroksen päättäminen
occasion-correction = korjaus

reported-in = Raportoitu: { $x }
reports-by-quarter = Raportit neljänneksittäin

quarters-with = Verrattava neljännes
occasion-example = esimerkkiaineiston poisto

event = Mikä
events-coming = Tulevat päivät
events-none = Kalenterissa ei ole mitään tulevalle vuodelle.
event-sitting = kokous
event-opening = raportointi avautuu
event-reports = raporttien määräpäivä
event-acceptance = raportit hyväksytään viimeistään
event-assessment = vuosiarviointi on tehtävä
event-preparation = valmistelu alkaa
event-recurrence = toistuva
event-measure = aikataulu päättyy
event-strategy = kausi päättyy
event-agreement = sopimus päättyy
event-reaction = ratkaisu toteutettava
event-work = työlistalla
ring-sittings = Foorumien kokoukset
ring-more = { $n ->
    [one] { $n } muu on vain luettelossa.
   *[other] { $n } muuta on vain luettelossa.
}
recurrence-lead = { $n ->
    [one] valmisteluaikaa päivä
    *[other] valmisteluaikaa { $n } päivää
}
field-lead-days = Valmistelupäiviä
help-lead-days = Kuinka monta päivää ennen jokaista kertaa valmistelu alkaa.
feed-public = Tilaa tämä kalenteri (iCalendar)
feed-own = Luo oma osoite
feed-own-help = Oma osoite näyttää myös määräajat ja sen, mistä vastaat. Jokainen, joka tietää osoitteen, näkee ne; uusi osoite korvaa vanhan.
feed-end = Poista oma osoite
feed-made = Oma kalenterisi. Osoite näytetään vain tämän kerran:

reactions = Ratkaisut
reactions-lead = Mitä on sovittu toimenpiteistä, jotka ovat vaarassa viivästyä tai myöhässä. Ratkaisu on tässä, kunnes se on toteutettu.
reactions-none = Yksikään sovittu ratkaisu ei ole kesken.
reactions-done = Toteutetut
reaction-done = Merkitse toteutetuksi
occasion-reaction = ratkaisu toteutettu
reports-remind = Muistuta niitä, joilta raportti puuttuu
reports-reminded = { $n ->
    [0] Tänään ei ollut enää ketään muistutettavaa.
    [one] Yhtä henkilöä muistutettiin.
    *[other] { $n } henkilöä muistutettiin.
}
outbox = Muistutukset
outbox-mailed = Mistä ihmisiä on muistutettu sähköpostilla.
outbox-not-mailed = Sähköpostipalvelinta ei ole otettu käyttöön, joten mitään ei lähetetä. Tästä näet, mitä lähetettäisiin.
outbox-empty = Ketään ei ole vielä muistutettu mistään.
outbox-kept = ei lähetetty
channel = Teams tai Slack
channel-help = Kun kierros avautuu, foorumien käsittely alkaa tai kierros päättyy, kanavalle lähetetään viesti sen saapuvan webhookin kautta.
channel-kind = Ohjelma
channel-url = Webhookin osoite
channel-sent = lähetetty
announce-collecting = { $x }: raportointi on auki.
announce-in-forums = { $x }: foorumien käsittely alkaa.
announce-closed = { $x }: katsaus on valmis ja luettavissa.
reminders = Muistutukset
reminders-help = Portaali muistuttaa sinua näistä, kustakin kerran.
reminders-of = Muistuta minua, kun
reminder-report-due = raporttini on annettava
reminder-report-returned = raporttini palautetaan
reminder-agenda-ready = kokouksen esityslista on valmis
reminder-reaction-due = vastuullani oleva ratkaisu on toteutettava
reminder-assessment-due = vuosiarviointi on tehtävä
reminders-language = Kieli
reminders-language-own = organisaation oma
remind-report-due = Raportti on annettava
remind-report-due-lead = Nämä toimenpiteet odottavat raporttiasi: { $x }
remind-report-returned = Raportti on palautettu
remind-report-returned-lead = Raporttisi toimenpiteestä { $x } on palautettu. Kommentti:
remind-agenda-ready = Esityslista on valmis
remind-agenda-ready-lead = Seuraavan kokouksen esityslista on luettavissa: { $x }
remind-reaction-due = Ratkaisu on toteutettava
remind-reaction-due-lead = Olet vastuussa tästä. Toimenpide { $x }:
remind-assessment-due = Vuosiarvioinnit on tehtävä
remind-assessment-due-lead = Arvioitava tällä kierroksella: { $x }
remind-day = Päivä: { $x }
remind-stop = Voit valita, mistä sinua muistutetaan ja millä kielellä: { $x }

fault-not-assessed = Vuosiarviointi tekemättä
fault-no-report = Ei raporttia viimeksi päättyneellä kierroksella
sitting-next = Seuraava kokous { $x }:
phase-under-way = käynnissä
desk-reports = { $n ->
    [0] Sinulta ei puutu raportteja
    [one] Sinulta puuttuu yksi raportti
    *[other] Sinulta puuttuu { $n } raporttia
}
desk-reactions = { $n ->
    [one] Yksi ratkaisusi on toteuttamatta
   *[other] { $n } ratkaisuasi on toteuttamatta
}
desk-questions = { $n ->
    [one] Yksi kysymys odottaa vastausta
    *[other] { $n } kysymystä odottaa vastausta
}
desk-signals = { $n ->
    [one] Yksi havainto odottaa käsittelyä
    *[other] { $n } havaintoa odottaa käsittelyä
}

heat-table = Taulukko toimenpiteistä neljänneksittäin

record-membership-use = Jäsenyyden käyttö
records-membership-use = Milloin siitä oli hyötyä
record-cooperation-group = Ryhmä
records-cooperation-group = Yhteistyö- ja klusteriryhmät
record-group-goal = Ryhmän tavoite
records-group-goal = Tavoitteet, joita se edistää
record-group-member = Jäsen
records-group-member = Ryhmän jäsenet
record-group-meeting = Kokous
records-group-meeting = Kokoukset
record-group-note = Muistiinpano
records-group-note = Ennakointi ja tarpeet
record-advocacy-target = Edunajamisen kohde
records-advocacy-target = Edunajamisen kohteet
record-advocacy-actor = Vaikuttaja
records-advocacy-actor = Ketkä vaikuttavat
record-advocacy-study = Selvitys
records-advocacy-study = Taustaselvitykset
record-advocacy-contact = Yhteydenotto
records-advocacy-contact = Yhteydenotot
record-fund = Rahasto
records-fund = Rahastot
record-fund-frame = Vuoden kehys
records-fund-frame = Kehykset vuosittain
record-funding-call = Haku
records-funding-call = Haut
record-project = Hanke
records-project = Hankkeet
record-lesson = Oppi
records-lesson = Opit
field-themes = Teemat
field-decision = Jatketaanko vai erotaanko
field-decision-note = Päätöksen perusteet
field-used-on = Päivä
field-coordinator-id = Koordinaattori
field-meets = Milloin se kokoontuu
field-open-to-join = Kuka tahansa voi pyytää päästä mukaan
field-works-for = Organisaatio
field-person = Henkilö
field-interests = Kiinnostuksen kohteet
field-listed = Organisaation nimen saa näyttää
field-joined-on = Jäsen alkaen
field-held-on = Päivä
field-agenda = Esityslista
field-notes = Kokouksen muistiinpanot
field-noted-on = Päivä
field-wanted = Tavoiteltu kirjaus
field-obtained = Saatu kirjaus
field-decision-maker = Kuka päättää
field-window = Milloin siitä päätetään
field-lead-id = Vetovastuu
field-measure-id = Toimenpide
field-link = Verkko-osoite
field-met-on = Päivä
field-with-whom = Kenen kanssa
field-currency = Valuutta
field-year = Vuosi
field-amount = Määrä
field-theme = Teema
field-call-opens-on = Haku avautuu
field-closes-on = Päättyy
field-fund-id = Rahasto
field-call-id = Haku
field-applicant = Hakija
field-total-cost = Kokonaiskustannukset
field-applied-amount = Haettu
field-granted-amount = Myönnetty
field-paid-amount = Maksettu
field-municipalities = Kunnat
field-results = Tulokset
field-learned-on = Päivä
field-project-id = Hanke
field-answer-days = Päiviä, joiden kuluessa viesteihin vastataan
help-contact-id = Kuka siitä vastaa. Viestit ohjataan tälle taholle.
help-coordinator-id = Tuo ryhmän havainnot johtoryhmän tietoon.
help-open-to-join = Ryhmän sivulle tulee lomake; organisaatio hyväksyy mukaan tulevat.
help-listed = Henkilöitä ja osoitteita ei koskaan näytetä.
help-notes = Sisäinen: ei koskaan näytetä kävijöille.
help-wanted = Sellaisena kuin sen pitäisi päätöksessä olla.
help-obtained = Sellaisena kuin se päätöksessä on.
help-party-id = Organisaation oma taho. Jätä tyhjäksi, jos nimeät jonkun muun.
help-municipalities = Kukin omalle rivilleen.
theme-business = Elinkeinot
theme-climate = Ilmasto ja ympäristö
theme-culture = Kulttuuri
theme-digital = Digitalisaatio
theme-education = Koulutus
theme-energy = Energia
theme-health = Terveys ja hyvinvointi
theme-labour = Työ ja maahanmuutto
theme-region = Aluepolitiikka
theme-research = Tutkimus ja innovaatiot
theme-rural = Maaseutu
theme-sea = Meri ja rannikko
theme-transport = Liikenne
theme-youth = Nuoret
membership-decision-renew = Jatketaan
membership-decision-leave = Erotaan
group-kind-cooperation = Yhteistyöryhmä
group-kind-cluster = Klusteriryhmä
group-kind-actors = Avoin toimijaverkosto
note-kind-foresight = Ennakointi
note-kind-need = Kehittämistarve
advocacy-result-open = Avoin
advocacy-result-obtained = Saatu
advocacy-result-partly = Saatu osittain
advocacy-result-not-obtained = Ei saatu
advocacy-result-dropped = Luovuttu
currency-EUR = Euro (€)
currency-NOK = Norjan kruunu (kr)
currency-SEK = Ruotsin kruunu (kr)
currency-DKK = Tanskan kruunu (kr)
project-state-idea = Idea
project-state-applied = Haettu
project-state-granted = Myönnetty
project-state-running = Käynnissä
project-state-ended = Päättynyt
project-state-rejected = Hylätty
project-state-withdrawn = Peruttu
lesson-outcome-success = Onnistuminen
lesson-outcome-failure = Epäonnistuminen

across-networks-link = Kaikkien organisaatioiden verkostot
memberships-link = Mitä jäsenyydet maksavat ja antavat
networks-everywhere = Näytä kaikki maat
networks-in-country = Näytetään vain yhden maan verkostot: { $x }
country-name = { $x ->
    [AT] Itävalta
    [AX] Ahvenanmaa
    [BE] Belgia
    [BG] Bulgaria
    [CA] Kanada
    [CH] Sveitsi
    [CY] Kypros
    [CZ] Tšekki
    [DE] Saksa
    [DK] Tanska
    [EE] Viro
    [ES] Espanja
    [FI] Suomi
    [FO] Färsaaret
    [FR] Ranska
    [GB] Yhdistynyt kuningaskunta
    [GL] Grönlanti
    [GR] Kreikka
    [HR] Kroatia
    [HU] Unkari
    [IE] Irlanti
    [IS] Islanti
    [IT] Italia
    [LT] Liettua
    [LU] Luxemburg
    [LV] Latvia
    [MT] Malta
    [NL] Alankomaat
    [NO] Norja
    [PL] Puola
    [PT] Portugali
    [RO] Romania
    [SE] Ruotsi
    [SI] Slovenia
    [SK] Slovakia
    [UA] Ukraina
    [US] Yhdysvallat
   *[other] { $x }
}
themes = Teemat
all-themes = Kaikki teemat
next-page = Seuraava sivu
serves-regions = Ketä se palvelee
worth = Mitä se maksaa ja antaa
membership-call-over = Sopimus on päättynyt
membership-call-ends = Sopimus päättyy puolen vuoden kuluessa
membership-call-decide = Jatketaanko vai erotaanko: päätettävä
membership-call-unused = Käyttöä ei ole kirjattu vuoteen
not-known = Ei tiedossa
last-used = Viimeksi hyödyksi
uses-none = Kukaan ei ole vielä kirjannut, milloin siitä on ollut hyötyä.
uses-count = { $n ->
    [one] Kirjattu kaikkiaan kerran
    *[other] Kirjattu kaikkiaan { $n } kertaa
}
use-new = Kirjaa, milloin siitä oli hyötyä
use-new-help = Tapaaminen, yhteys tai hanke, jonka jäsenyys toi: näin tiedetään, mitä siitä saadaan. Sisäinen tieto.
memberships = Mitä jäsenyydet maksavat ja antavat
memberships-lead = Sisäinen: jokainen jäsenyys, mitä se vaatii, mitä tavoitteita se palvelee, milloin siitä viimeksi oli hyötyä ja mitä on päätettävä.
memberships-count = { $n ->
    [one] Yksi jäsenyys
    *[other] { $n } jäsenyyttä
}
network = Verkosto
asks-for = Mitä se vaatii nyt
ends = Päättyy
not-explained = yhteystaho, hyöty tai tavoite puuttuu
by-day = viimeistään { $x }
together = Yhteensä
across-networks = Yhteiset verkostot
across-networks-lead = Kaikki yhteisen verkostorekisterin verkostot ja niissä mukana olevat portaalin organisaatiot. Ensin ne, joissa on mukana eniten organisaatioita.
across-networks-none = Yksikään organisaatio ei ole vielä kertonut verkostoistaan täällä.
across-goals = Samaan suuntaan vievät tavoitteet
across-goals-lead = Tavoitteet ja toimenpiteet, joiden välille organisaatiot ovat merkinneet yhteyden, ja yhteyden perustelu.
across-goals-none = Tavoitteiden välille ei ole vielä merkitty yhteyksiä.
across-bundle = { $n ->
    [one] Yksi tavoite
    *[other] { $n } tavoitetta ja toimenpidettä
}
across-organisations = { $n ->
    [one] yksi organisaatio
    *[other] { $n } organisaatiota
}
event-renewal = jatketaanko vai erotaanko: päätettävä viimeistään
event-meeting = ryhmän kokous
event-call-opens = haku avautuu
event-call-closes = haku päättyy
event-window = päätösaika päättyy

find = Etsi
find-among = { $x }: etsittävät sanat
find-some = Kaikki eivät mahdu tähän: kirjoita sana tai tunnus ja valitse Etsi.

reminder-renewal-due = on päätettävä, jatketaanko jäsenyyttä
remind-renewal-due = Jatketaanko vai erotaanko?
remind-renewal-due-lead = On päätettävä, jatketaanko jäsenyyttä: { $x }

### Contact
contact = Ota yhteyttä
contact-write = Kirjoita viesti
contact-lead = { $n ->
    [one] Kirjoita meille. Vastaamme { $n } päivän kuluessa.
   *[other] Kirjoita meille. Vastaamme { $n } päivän kuluessa.
}
contact-not-sent = Viestiä ei vielä lähetetty
contact-to = Vastaanottaja
contact-to-help = Jos et tiedä, välitämme viestin oikeaan paikkaan.
contact-to-anybody = En tiedä
contact-to-another = Kirjoita jollekulle muulle
contact-about = Koskee sivua
contact-subject = Aihe
contact-body = Viesti
contact-body-help = Älä kirjoita henkilötunnuksia tai muita arkaluonteisia tietoja.
contact-sender = Nimesi
contact-email-help = Jos haluat vastauksen myös sähköpostiisi.
contact-web = Jätä tämä kenttä tyhjäksi
contact-send = Lähetä viesti
contact-then = Mitä sitten tapahtuu
contact-then-read = Viestisi lukevat vastaanottaja ja ne, jotka hoitavat organisaation viestejä. Sitä ei julkaista.
contact-then-answer = Vastaus tulee salaiselle sivulle, jonka osoitteen saat lähetettyäsi viestin, ja sähköpostiisi, jos annat sähköpostiosoitteesi.
contact-then-answer-here = Vastaus tulee salaiselle sivulle, jonka osoitteen saat lähetettyäsi viestin.
contact-then-kept = Viesti ja antamasi tiedot poistetaan vuoden kuluttua siitä, kun viesti on käsitelty. Verkkoyhteytesi osoite (IP) säilyy vuorokauden roskapostin torjumiseksi.
contact-refused-old = Lomake oli auki liian kauan. Mitään kirjoittamaasi ei kadonnut: tarkista viesti ja lähetä se uudelleen.
contact-refused-fast = Lomake lähetettiin nopeammin kuin ihminen kirjoittaa. Jos kirjoitit itse, odota muutama sekunti ja lähetä uudelleen.
contact-refused-machine = Lomakkeella oli täytetty kenttä, jota ihminen ei näe. Niin tekevät ohjelmat. Jos kirjoitit viestin itse, lähetä se uudelleen.
contact-refused-sent = Tällä lomakkeella on jo lähetetty toinen viesti. Jos haluat lähettää myös tämän, lähetä se nyt.
contact-refused-often = Täältä on tullut monta viestiä lyhyessä ajassa. Odota hetki ja lähetä tämä uudelleen; mitään kirjoittamaasi ei kadonnut.
contact-told-waiting = Viestisi on perillä
contact-told-answered = Viestiisi on vastattu
contact-told-put-away = Viestisi on käsitelty
contact-told-answered-lead = Lue vastaus tästä.
contact-told-put-away-lead = Siihen ei tule erillistä vastausta.
contact-answer-by = Vastaamme viimeistään { $x }.
contact-late = Meidän piti vastata viimeistään { $x }. Viestisi ei ole unohtunut; se odottaa vielä vastausta.
contact-answer = Vastaus
contact-keep = Säilytä tämän sivun osoite
contact-keep-lead = Vastaus luetaan täällä. Vain sinä tiedät osoitteen, emmekä voi kertoa sitä uudelleen.
contact-keep-mailed = Vastaus luetaan täällä, ja se tulee myös sähköpostiisi. Lähetimme tämän osoitteen sinulle sähköpostitse.
contact-again = Kirjoita toinen viesti
messages = Viestit
messages-lead = Mitä organisaatiolle on kirjoitettu. Jokaisella viestillä on päivä, johon mennessä siihen vastataan; viestiin vastataan, se siirretään toiselle tai pannaan syrjään.
messages-lead-own = Mitä on kirjoitettu niille, joita edustat. Jokaisella viestillä on päivä, johon mennessä siihen vastataan.
messages-in-waiting = Odottavat
messages-in-answered = Vastatut
messages-in-put-away = Syrjään pannut
messages-none = Täällä ei ole viestejä.
messages-own = Odottaa sinua
messages-of-others = Odottaa muita
message-nobodys = ei nimettyä vastaanottajaa
message-late = olisi pitänyt vastata viimeistään { $x }
message-answer-by = vastattava viimeistään { $x }
message-state-answered = vastattu
message-state-put-away = pantu syrjään
message-stale = Joku ehti tehdä viestille jotakin sillä välin.
message-stale-help = Katso alta, mitä on tehty. Mitään kirjoittamaasi ei kadonnut, eikä mitään lähetetty. Jos viestiä vielä tarvitaan, lähetä se uudelleen.
message-steps = Mitä on tehty
message-somebody = joku, joka ei enää työskentele täällä
message-step-passed-on = Siirretty
message-step-answered = Vastattu
message-step-put-away = Pantu syrjään
message-step-signal = Viety tilannekuvaan
message-away-settled = ei kaipaa vastausta
message-away-spam = roskapostia
message-answer = Vastaa
message-answer-more = Täydennä vastausta
message-answer-text = Vastauksesi
message-answer-mailed = Lähettäjä saa sen sähköpostiinsa ja lukee sen salaiselta sivulta.
message-answer-read = Lähettäjä ei antanut sähköpostiosoitetta, ja hän lukee sen salaiselta sivulta.
message-language = Lähettäjän kieli: { $x }.
message-answer-send = Lähetä vastaus
message-sent = Lähetetty
message-sender = Lähettäjä
message-no-name = ei kertonut nimeään
message-pass-on = Siirrä toiselle
message-note = Saate
message-note-help = Vain viestiä käsittelevät näkevät sen.
message-put-away = Pane syrjään
message-why = Miksi
message-choose-party = Valitse, kenelle viesti siirretään.
message-choose-reason = Valitse, miksi viesti pannaan syrjään.
message-signal = Tilannekuvaan
message-signal-help = Jos viesti kertoo jotakin tavoitteen kannalta tärkeää, vie se foorumien käsiteltäväksi.
message-signal-do = Tee siitä havainto
message-signal-lead = Omin sanoin: havainto säilyy, kun viesti poistetaan.
mail-message = Viestisi on perillä: { $x }
mail-message-lead = Olet kirjoittanut yhteydenottolomakkeella. Vastaanottaja: { $x }.
mail-message-address = Täällä näet viestisi ja myöhemmin vastauksen. Pidä osoite omana tietonasi:
mail-message-end = Jos et ole kirjoittanut meille, joku on käyttänyt sähköpostiosoitettasi. Silloin sinun ei tarvitse tehdä mitään.
mail-answer = Vastaus: { $x }
mail-answer-lead = { $x } vastaa viestiisi:
mail-answer-end = Tähän sähköpostiin lähetettyjä vastauksia ei lueta. Kirjoita meille uudelleen: { $x }
desk-messages = Sinua odottavat viestit
reminder-message-came = edustamalleni taholle tulee viesti
reminder-message-due = viestiin on vastattava kahden päivän kuluessa
remind-message-came = Viesti on tullut
remind-message-came-lead = Yhteydenottolomakkeella on tullut viesti. Vastaanottaja: { $x }
remind-message-due = Viesti odottaa vastausta
remind-message-due-lead = Tähän viestiin on vastattava pian. Vastaanottaja: { $x }

### Groups
groups = Ryhmät
groups-lead = Yhteistyöryhmät, klusteriryhmät ja avoimet toimijaverkostot, joita organisaatio vetää tai kutsuu koolle: mitä kukin edistää, kuka sitä koordinoi ja milloin se kokoontuu.
groups-none = Ryhmiä ei vielä ole. Kun niitä lisätään, tällä sivulla näkyvät niiden tavoitteet, koordinaattorit ja seuraavat kokoukset.
group-add = Lisää ryhmä
group-kinds-cooperation = Yhteistyöryhmät
group-kinds-cluster = Klusteriryhmät
group-kinds-actors = Avoimet toimijaverkostot
group-next = Seuraava kokous
group-open = Kuka tahansa voi pyytää päästä mukaan
group-open-help = Ryhmä on avoin: jokainen kiinnostunut organisaatio voi pyytää päästä mukaan.
group-meetings = Kokoukset
group-meeting-new = Kutsu kokous koolle
group-meeting-edit = Muokkaa kokousta
group-meeting-open = Esityslista, muistiinpanot ja kutsu
group-no-meeting = Kokousta ei ole kutsuttu koolle.
group-past = Menneet kokoukset
group-noted = muistiinpanot tehty
group-network = Verkostorekisterissä
group-of-network = Verkoston ryhmä
group-of-party = Ryhmän omalle sivulle
group-join = Pyydä päästä mukaan
group-members = Jäsenet
group-members-help = Organisaatiot, jotka ovat antaneet luvan näyttää nimensä.
group-inside = Organisaation omille käyttäjille
group-no-signals = Ryhmän havaintoja ei ole odottamassa.
group-notes-foresight = Ennakointi
group-notes-need = Kehittämistarpeet
group-notes-help-foresight = Mitä ryhmä näkee alallaan tulevan: toimialan muutokset, osaamis- ja koulutustarpeet.
group-notes-help-need = Mitä ryhmän mielestä puuttuu. Tarve viedään eteenpäin hankeideana tai edunajamisen kohteena.
group-notes-add-foresight = Kirjaa ennakointihavainto
group-notes-add-need = Kirjaa tarve
group-note-new = Ryhmän muistiinpano
group-note-edit = Muokkaa muistiinpanoa
group-note-help = Sisäinen: ei koskaan näy kävijöille.
group-became-project = Tästä tuli hankeidea
group-became-target = Tästä tuli edunajamisen kohde
group-become-project = Tee tästä hankeidea
group-become-target = Tee tästä edunajamisen kohde
group-people = Ryhmän ihmiset
group-people-help = Ketkä pyytävät mukaan ja ketkä ovat mukana. Nimet ja osoitteet näkyvät vain organisaation omille käyttäjille. Lähteneen tai poistetun tiedot hävitetään kokonaan.
group-tend-members = Hyväksy ja ylläpidä jäseniä
group-nobody = Ryhmässä ei ole vielä ketään.
group-asks = pyytää päästä mukaan
group-join-lead = Pyydät mukaan: { $x }. Organisaatio käsittelee pyyntösi ja vastaa siihen.
group-asked = Pyyntösi on lähetetty
group-asked-next = Ryhmästä vastaavat lukevat pyynnön ja päättävät, ketkä pääsevät mukaan.
group-asked-mail = Jos osoite on ryhmälle uusi, siihen on lähdössä viesti. Siinä olevan linkin kautta voit perua pyynnön tai lähteä ryhmästä koska tahansa.
group-asked-no-mail = Jos haluat perua pyynnön tai myöhemmin lähteä ryhmästä, kerro siitä organisaatiolle. Tietosi poistetaan silloin.
group-email-help = Kokouskutsuja varten. Osoite ei koskaan näy kävijöille.
group-honey = Jätä tämä tyhjäksi
group-join-privacy = Tallennamme sen, mitä tähän kirjoitat, sekä sivun kielen ja päivän. Tiedot näkevät vain organisaation omat käyttäjät, ja niitä käytetään vain ryhmän työhön. Kun lähdet ryhmästä, kaikki poistetaan.
group-join-do = Lähetä
join-hasty = Tämä tuli nopeammin kuin kukaan kirjoittaa. Tarkista tiedot ja lähetä uudelleen.
group-leave = Lähde ryhmästä
group-leave-ask = Lähdetkö ryhmästä ”{ $x }”?
group-leave-help = Kaikki ryhmään sinusta tallennetut tiedot poistetaan, etkä saa enää kokouskutsuja.
group-left = Et ole enää ryhmässä
group-left-help = Sinusta tallennetut tiedot on poistettu.
group-asking = Pyytävät mukaan
group-asking-none = Kukaan ei odota vastausta.
group-accept = Hyväksy
group-decline = Hylkää
group-decline-ask = Hylätäänkö pyyntö: ”{ $x }”?
group-remove-help = Kaikki ryhmään heistä tallennetut tiedot poistetaan. Poistoa ei voi perua.
group-since = jäsen { $x } alkaen
group-is-named = nimi näkyy sivulla
group-invitation = Kutsu
group-not-yet-invited = Jäseniä ei ole kutsuttu.
group-overtaken = Jäsenet on kutsuttu toiseen aikaan tai paikkaan.
group-invited-once = Kukin on kutsuttu kerran. Jos päivä, kellonaika tai paikka muuttuu, voit kutsua uudelleen.
group-invite = Kutsu jäsenet
group-invite-again = Kutsu uudelleen muuttuneilla tiedoilla
group-invite-past = Kokouspäivä on jo mennyt.
group-invite-no-mail = Sähköpostipalvelinta ei ole otettu käyttöön, joten täältä ei voi lähettää viestejä.
group-invite-nobody = Yhdelläkään jäsenellä ei ole osoitetta, johon kutsua.
group-not-invited = Ketään ei kutsuttu
group-clock = klo { $x }
group-mail-asked = Pyysit mukaan: { $x }
group-mail-asked-lead = Joku, toivottavasti sinä, on tällä osoitteella pyytänyt mukaan ryhmään { $x }.
group-mail-asked-next = Sinun ei tarvitse tehdä mitään. Saat viestin, kun pyyntö hyväksytään.
group-mail-accepted = Tervetuloa: { $x }
group-mail-accepted-lead = Olet nyt mukana: { $x }.
group-mail-accepted-next = Saat kutsut sen kokouksiin sähköpostilla.
group-mail-invited = Kutsu: { $x }
group-mail-invited-lead = Sinut kutsutaan kokoukseen: { $x }.
group-mail-again = Muutos: { $x }
group-mail-again-lead = Kokous, johon sinut on kutsuttu, on muuttunut: { $x }. Alla olevat tiedot ovat nyt voimassa.
group-mail-day = Aika: { $x }
group-mail-place = Paikka: { $x }
group-mail-calendar = Tilaa ryhmän kalenteri (iCalendar): { $x }
group-mail-undo = Jos se et ollut sinä tai muutat mielesi, peru pyyntö tästä: { $x }
group-mail-leave = Voit lähteä ryhmästä koska tahansa tästä: { $x }
occasion-group-meeting = kokous
occasion-group-note = ryhmän muistiinpano
occasion-group-need = tarve eteenpäin
occasion-group-invitation = kokouskutsu
field-starts-at = Kellonaika
wrong-clock = Tämä ei ole kellonaika. Kirjoita se muodossa 13.00.
field-meeting-title = Kokouksen nimi
help-meeting-title = Jätä tyhjäksi, jos kokous on tavallinen.
field-meeting-visibility = Kenelle kokous näkyy
help-meeting-visibility = Julkinen kokous ja sen esityslista näkyvät ryhmän sivulla ja kalenterissa; muistiinpanot eivät näy koskaan.
field-note-body = Mitä ryhmä näkee
help-note-body = Ensimmäisestä virkkeestä tulee hankeidean tai edunajamisen kohteen nimi.
found-group = Ryhmä
group-asking-count = { $n ->
    [one] Yksi pyytää päästä ryhmään
    *[other] { $n } pyytää päästä ryhmään
}
group-invited = { $n ->
    [one] Yksi jäsen on kutsuttu
    *[other] { $n } jäsentä on kutsuttu
}
group-invite-help = { $n ->
    [one] Yksi jäsen saa omalla kielellään viestin, jossa ovat päivä, kellonaika, paikka ja esityslista.
   *[other] Kukin { $n } jäsenestä saa omalla kielellään viestin, jossa ovat päivä, kellonaika, paikka ja esityslista.
}

### Advocacy and lessons

advocacy = Edunajaminen
advocacy-lead = Mitä haluamme muiden päättävän, kuka päättää ja milloin, ja mikä oli tulos.
advocacy-add = Lisää edunajamisen kohde
advocacy-none = Tähän tulee, mitä organisaatio haluaa muiden päättävän: tavoiteltu kirjaus, kuka päättää ja milloin, ja mitä saatiin.
advocacy-none-help = Aloita yhdestä kohteesta; sen päätösaika määrää paikan aikajanalla.
advocacy-now = Tällä neljänneksellä päätetään
advocacy-now-none = Tiedossa ei ole, että tällä neljänneksellä päätettäisiin mitään.
advocacy-next = Seuraavaksi
advocacy-next-none = Myöhempiä päätöksiä ei ole tiedossa.
advocacy-results = Tulokset
advocacy-decided = Päätetyt
advocacy-waiting = Ajankohta ohi, tulosta ei ole kirjattu
advocacy-undated = Ajankohta ei tiedossa
advocacy-late = Tulosta ei ole kirjattu
advocacy-windows = Kaikki kohteet päätösajan mukaan
advocacy-table = Kohteet päätösajan mukaan
advocacy-picture = Milloin kohteista päätetään
advocacy-picture-more = Aikajana, jolla on rivi kullekin kohteelle. Alla oleva taulukko kertoo saman.
advocacy-legend-open = Avoin
advocacy-legend-decided = Tulos kirjattu
advocacy-found = { $n ->
    [one] Löytyi yksi kohde
   *[other] Löytyi { $n } kohdetta
}
advocacy-count-obtained = { $n ->
    [one] 1 saatu
   *[other] { $n } saatua
}
advocacy-count-partly = { $n ->
    [one] 1 saatu osittain
   *[other] { $n } saatu osittain
}
advocacy-count-not-obtained = { $n ->
    [one] 1 ei saatu
   *[other] { $n } ei saatu
}
advocacy-count-dropped = { $n ->
    [one] 1 luovuttu
   *[other] { $n } luovuttu
}
advocacy-count-open = { $n ->
    [one] 1 avoin
   *[other] { $n } avointa
}
advocacy-principles = Miten edunajamisen kohteista päätetään
advocacy-principles-more = Lisää toimintatavasta
advocacy-wordings = Tavoiteltu ja saatu
advocacy-wanted-none = Tavoiteltua kirjausta ei ole kirjoitettu.
advocacy-obtained-none = Saatua kirjausta ei ole kirjoitettu.
advocacy-marks = Vain tavoitellussa kirjauksessa olevat sanat on yliviivattu, vain saadussa olevat alleviivattu.
advocacy-not-judged = Vielä ei ole kirjattu, onko tämä sitä, mitä tavoiteltiin.
advocacy-record-result = Kirjaa tulos
contact-made-new = Lisää yhteydenotto
contact-made-edit = Muokkaa yhteydenottoa
contacts-made-none = Yhteydenottoja ei ole vielä kirjattu. Kävijät eivät koskaan näe tätä luetteloa.
window-opens-days = { $n ->
    [one] Päätösaika alkaa huomenna
   *[other] Päätösaika alkaa { $n } päivän kuluttua
}
window-opens-weeks = { $n ->
    [one] Päätösaika alkaa noin viikon kuluttua
   *[other] Päätösaika alkaa noin { $n } viikon kuluttua
}
window-opens-months = { $n ->
    [one] Päätösaika alkaa noin kuukauden kuluttua
   *[other] Päätösaika alkaa noin { $n } kuukauden kuluttua
}
window-left-days = { $n ->
    [one] Päätösaikaa on jäljellä päivä
   *[other] Päätösaikaa on jäljellä { $n } päivää
}
window-left-weeks = { $n ->
    [one] Päätösaikaa on jäljellä noin viikko
   *[other] Päätösaikaa on jäljellä noin { $n } viikkoa
}
window-left-months = { $n ->
    [one] Päätösaikaa on jäljellä noin kuukausi
   *[other] Päätösaikaa on jäljellä noin { $n } kuukautta
}
window-last-day = Tänään on päätösajan viimeinen päivä
window-over = Päätösaika päättyi { $x }
wrong-later-than-today = Tämä päivä on tulevaisuudessa.
field-obtained-source-id = Saadun kirjauksen lähde
field-obtained-heading = Sen otsikko lähteessä
field-result-day = Tuloksen päivä
help-result-day = Tarvitaan, kun kohde ei ole enää avoin.
field-who-of-ours = Kuka meistä
field-came-of-it = Mihin se johti
field-lesson-outcome = Onnistuminen vai epäonnistuminen
occasion-advocacy = edunajaminen
occasion-lesson = oppi
found-advocacy = Edunajamisen kohde
found-lesson = Oppi
lessons = Opit
lessons-lead = Mikä onnistui ja mikä ei, jotta muiden ei tarvitse oppia samaa uudelleen.
lessons-none = Tähän tulee, mitä hankkeissa, toimenpiteissä ja ryhmissä on opittu.
lessons-none-help = Lisää ensimmäinen, kun se on vielä muistissa.
lessons-not-found = Yksikään oppi ei vastaa hakua.
lessons-more = Lisää oppeja
lessons-newest = Takaisin uusimpiin
lessons-older = Vanhemmat opit
lesson-new = Lisää oppi
lesson-new-help = Kerro, mitä tapahtui ja mitä tekisit ensi kerralla. Sen näkevät vain organisaation omat käyttäjät, kunnes sisältövastaava julkaisee sen.
lesson-from = Mistä se on opittu
lesson-from-nowhere = Sitä ei ole liitetty toimenpiteeseen, hankkeeseen eikä ryhmään.
lesson-add-here = Lisää oppi tästä toimenpiteestä

### Funding
nav-funding = Rahoitus
funding-lead = Mitä rahastoista on myönnetty, mitä on sidottu ja mitä on vielä vapaana.
funding-none = Tässä näytetään rahastot, haut ja hankkeet.
funding-pages = Rahoituksen sivut
funding-stand = Rahoituksen tilanne
funding-all-years = Kaikki vuodet
funding-years = Vuodet
funding-frame = Kehys
funding-granted = Myönnetty
funding-tied = Sidottu
funding-free = Vapaana
funding-over = Ylitys { $x }
funding-no-frame = Kehystä ei ole asetettu
funding-how = Näin luvut lasketaan
funding-how-frame = Mitä rahastosta voidaan myöntää, vuosi kerrallaan.
funding-how-granted = Myönnetyille, käynnissä oleville ja päättyneille hankkeille myönnetty rahoitus.
funding-how-tied = Avoimiin hakuihin varattu rahoitus, jota ei ole vielä myönnetty, ja päätöstä odottavat hakemukset. Hakuun jätetty hakemus lasketaan haun summaan eikä sen lisäksi.
funding-how-free = Kehys, josta on vähennetty myönnetty ja sidottu.
funding-how-year = Myönnetty lasketaan päätösvuodelle. Sidottu lasketaan vuodelle, jona haku päättyy, kuitenkin aikaisintaan kuluvalle vuodelle.
funding-open-calls = Avoimet ja tulevat haut
funding-open-calls-none = Avoimia tai tulevia hakuja ei ole.
funding-by-goal = Rahoitus tavoitteittain
funding-by-goal-caption = Myönnetty tavoitteittain, eniten saanut ensin
funding-by-goal-none = Rahoitusta ei ole myönnetty.
funding-no-goal = Ei tavoitetta
funding-latest = Uusimmat päätökset
funding-latest-none = Päätöksiä ei ole kirjattu.
funding-newest = Uusimmat hankkeet
funding-newest-none = Hankkeita ei ole vielä.
funding-see-projects = Katso kaikki sen hankkeet
funding-by-year = Vuosittain
funding-undated = Myönnetty, vuosi ei tiedossa: { $x }
funding-share = { $x } % kehyksestä
funding-add-fund = Lisää rahasto
funding-add-project = Lisää hanke
funding-add-call = Lisää haku
funding-undecided = Ei vielä päätöstä
funding-decided-on = Päätetty
funding-starts-on = Alkaa
funding-ends-on = Päättyy
funding-address = Sivun osoite
funding-opening-open = Avoinna
funding-opening-coming = Tulossa
funding-opening-closed = Päättynyt
funding-call-days = Hakuaika
funding-call-amount = Varattu
funding-call-link = Lue lisää ja hae
funding-calls-lead = Rahoitushaut teemoittain.
funding-calls-none = Tällaisia hakuja ei ole.
funding-no-theme = Ei teemaa
funding-projects-lead = Rahoitetut ja haetut hankkeet, uusimmat päätökset ensin.
funding-projects-none = Yksikään hanke ei vastaa rajausta.
funding-words = Sanat
funding-next = Seuraavat hankkeet
funding-first = Alusta
funding-file-csv = Lataa nämä hankkeet taulukkona (CSV)
funding-file-xlsx = Sama taulukkolaskentaan (XLSX)
funding-project-money = Rahamäärät
funding-handled-by = Käsittelijä
funding-lessons = Mitä opittiin
funding-projects-count = { $n ->
    [one] { $n } hanke
   *[other] { $n } hanketta
}
funding-closes-in = { $n ->
    [0] päättyy tänään
    [one] { $n } päivä jäljellä
   *[other] { $n } päivää jäljellä
}
funding-opens-in = { $n ->
    [one] avautuu { $n } päivän kuluttua
   *[other] avautuu { $n } päivän kuluttua
}

### Documents

occasion-document = asiakirjaa korjattu
record-level-word = Tason sana
records-level-word = Asiakirjojen sanat
field-word = Sana
help-word = Niin kuin se on asiakirjassa, ilman numeroa: kärkiteema, pilari.
field-means = Mitä se tarkoittaa
document-means-area = Kriittinen kehittämiskohde tai painopiste
document-means-goal = Tavoite
document-means-battle = MWB-kohde
document-means-measure = Toimenpide
document-means-areas = Painopisteiden yhteinen otsikko
document-means-goals = Tavoitteiden yhteinen otsikko
document-means-measures = Toimenpiteiden yhteinen otsikko
document-means-target-state = Tavoitetila
document-means-steps = Konkreettiset toimenpiteet
document-means-schedule = Aikataulu
document-means-responsible = Vastuutaho
document-means-indicators = Mittarit
document-means-values = Arvojen otsikko
document-means-mission = Missio
document-means-vision = Visio
document-means-ignore = Ei mitään: ohitetaan
document-kind = Tyyppi
document-kind-area = Painopiste
document-kind-goal = Tavoite
document-kind-battle = MWB-kohde
document-kind-measure = Toimenpide
document-kind-value = Arvo
document-kind-forum = Foorumi
document-kind-box = Strategiakartan ruutu
document-kind-mission = Missio
document-kind-vision = Visio
document-kind-chapter = Luku
document-field-title = Otsikko
document-field-other_title = Toinen kirjoitusasu
document-field-other_titles = Toinen kirjoitusasu
document-field-overview_title = Otsikko yleiskuvassa
document-field-overview_schedule = Aikataulu yleiskuvassa
document-field-target_state = Tavoitetila
document-field-strategic_goal = Strateginen tavoite
document-field-description = Kuvaus
document-field-steps = Konkreettiset toimenpiteet
document-field-schedule = Aikataulu
document-field-responsible = Vastuutaho
document-field-indicators = Mittarit
document-field-layer = Strategiakartan rivi
document-field-period = Kausi
document-field-standing = Vaihe
document-doubt-number-twice = Kortissa on numero { $x } kahdesti.
document-doubt-spellings = Otsikko on kirjoitettu myös näin: { $x }
document-doubt-code-twice = Tunnus on asiakirjassa kahdesti: { $x }
document-doubt-code-ours = Asiakirjassa ei ole tunnusta; { $x } on portaalin antama.
document-doubt-covers-goal = Yksi kortti kattaa koko tavoitteen: { $x }.
document-doubt-joined = Yhdistetty tähän yleiskuvan riviin, jonka sanat ovat vain osin samat: { $x }
document-doubt-no-card = Asiakirjassa on vain otsikko, ei korttia.
document-doubt-placed = Asiakirja ei kerro, mihin tavoitteeseen tämä kuuluu; paikka on päätelty viereisistä riveistä.
document-doubt-by-place = Strateginen tavoite on liitetty vain paikkansa mukaan: { $x }
document-doubt-guessed = Mikään sana ei kerro, mikä tämä on; se on päätelty paikasta: { $x }
document-doubt-question = Otsikko päättyy kysymysmerkkiin.
document-doubt-part-missing = Kortista puuttuu osa: { $x }.
document-doubt-schedule-unread = Tätä aikataulua ei voitu tulkita; se säilyy sellaisenaan: { $x }
document-doubt-responsible-unknown = Tässä ei mainita ketään tunnettua: { $x }
document-doubt-party-unknown = Ei ole organisaation tahojen joukossa: { $x }
document-doubt-lead-unsaid = Asiakirja nimeää useita eikä kerro, kenellä on vetovastuu: { $x }
document-doubt-title-missing = Otsikko puuttuu.
document-doubt-too-many = Asiakirja sallii vähemmän kuin luettelee: { $x }.
document-doubt-nothing-found = Yhtään tavoitetta tai toimenpidettä ei tunnistettu. Lisää sanat, joita asiakirja käyttää tasoistaan, tai sijoita rivit käsin.
document-import = Tuo strategia-asiakirja
document-import-lead = Portaali lukee asiakirjan ja näyttää, mitä se tunnisti ja mikä jäi epävarmaksi. Mitään ei tallenneta, ennen kuin hyväksyt sen.
document-bring-own = Tuo strategia, joka teillä jo on
document-file = Tiedosto
document-file-help = Word-asiakirja (.docx), Markdown tai pelkkä teksti, enintään 10 Mt.
document-text = Tai liitä teksti
document-text-help = Käytetään, jos tiedostoa ei ole valittu.
document-read = Lue asiakirja
document-waiting = Odottavat asiakirjat
document-waiting-help = Asiakirja säilyy kolmekymmentä päivää.
document-stored = tallennettu
document-words = Asiakirjojen sanat
document-words-help = Jos asiakirjanne kutsuvat tasojaan muilla sanoilla, lisää ne tähän.
document-wrong-large = Tiedosto on liian suuri: enintään 10 Mt ja purettuna 50 Mt.
document-wrong-long = Asiakirjassa on yli 20 000 kappaletta.
document-wrong-kind = Tämä ei ole tekstiä eikä Word-asiakirja (.docx). Tallenna se jompanakumpana ja yritä uudelleen.
document-wrong-broken = Word-asiakirja on rikki, eikä sitä voi avata.
document-wrong-empty = Siinä ei ole tekstiä. Valitse tiedosto tai liitä teksti.
document-wrong-refused = Asiakirjaa ei voi tallentaa näin: jokin siinä on liian pitkä tai esiintyy kahdesti. Korjaa ensin rakennetta.
document-wrong-place = Se ei voi olla siinä. Toimenpide kuuluu tavoitteeseen ja tavoite ylempään tavoitteeseen.
document-wrong-children = Sen alla on muita osia. Siirrä ne ensin muualle.
document-wrong-goal-code = Tavoitteen tunnuksessa on kirjaimia, numeroita ja pisteitä: 1.2
document-wrong-measure-code = Toimenpiteen tunnus on tavoitteen tunnus, yhdysmerkki ja kirjain: 1.2-B
document-preview = Esikatselu
document-preview-lead = Mitään ei ole vielä tallennettu. Käy epävarmat kohdat läpi, korjaa väärät ja tallenna.
document-line = rivi { $x }
document-doubts-show = Näytä ne
document-found = Mitä tunnistettiin
document-correct = Korjaa
document-left-out = jätetty pois
document-leave-out = Jätä tämä pois kaikkineen
document-looked-at = Kun tallennat, lukemisen epävarmat kohdat katsotaan tarkistetuiksi.
document-stale-help = Lomakkeessa on se, mitä kirjoitit. Tallenna uudelleen, jos haluat korvata sillä toisen tekstin.
document-code-help = 1.2 tavoitteelle, 1.2-B toimenpiteelle. Jos kenttä on tyhjä, portaali antaa seuraavan.
document-above = Kuuluu kohtaan
document-above-none = ei mihinkään: ylin taso
document-one-a-line = Yksi riville.
document-lead = Vetovastuu
document-lead-unsaid = ei kerrottu
document-printed = Asiakirja
document-unplaced-help = Näille riveille ei löytynyt paikkaa. Kerro, mihin ne kuuluvat; muu jää tallentamatta.
document-put-under = Sijoita kohtaan
document-put-as = Osaksi
document-put-nowhere = jätä pois
document-remove = Hylkää asiakirja
document-store = Tallenna strategialuonnokseksi
document-store-lead = Strategiasta tulee luonnos, jonka näkevät vain organisaation omat käyttäjät. Tallennus on yksi muutos, ja sen voi kumota.
document-store-doubts = Ne voi korjata myös tallennuksen jälkeen.
document-back = Takaisin esikatseluun
document-language = Asiakirjan kieli
document-publisher = Julkaisija
document-dated = Asiakirjan päivä
document-missing = Asiakirjassa nimetty, portaalista puuttuu
document-missing-help = Merkitse ne, jotka luodaan strategian mukana. Ne ovat sisäisiä, kunnes julkaiset ne.
document-store-now = Tallenna strategia
document-places = Missä kohdassa asiakirjaa se on
document-remove-lead = Asiakirja ja kaikki siihen tehdyt korjaukset häviävät. Siitä tallennettu strategia jää.
document-doubt-no-goal = Se ei kuulu mihinkään tavoitteeseen. Siirrä se johonkin, muuten se jää tallentamatta.
document-doubts = { $n ->
    [0] Ei epävarmoja kohtia
    [one] { $n } epävarma kohta
   *[other] { $n } epävarmaa kohtaa
}
document-unplaced-count = { $n ->
    [0] Jokaisella rivillä on paikka.
    [one] { $n } rivi vailla paikkaa
   *[other] { $n } riviä vailla paikkaa
}
document-sections = { $n ->
    [0] Ei otsikoita, jotka vain jakavat asiakirjaa
    [one] { $n } otsikko, joka vain jakaa asiakirjaa
   *[other] { $n } otsikkoa, jotka vain jakavat asiakirjaa
}

### Tables

occasion-table = tallennettu taulukosta
table-id = Tunniste
tables = Taulukot
tables-lead = Kaikki tietotyypit taulukkotiedostoina, ja samat tiedostot takaisin.
table-of = { $x }: taulukko
table-link = Vie tai tuo taulukkona
table-take = Vie tiedostoon
table-take-lead = Kaikki tiedot, oma sarake kullekin kentälle ja kielelle. Myös sisäiset tiedot ovat mukana. Saman tiedoston voi lähettää takaisin.
table-take-as = Lataa taulukkona
table-xlsx = Taulukkolaskentaan (XLSX)
table-csv = Tekstinä (CSV)
table-template-xlsx = Tyhjä pohja, jossa sarakkeet selitetään (XLSX)
table-template-csv = Tyhjä pohja (CSV)
table-bring = Tuo tiedostosta
table-rule-shown = Mitään ei tallenneta, ennen kuin olet nähnyt, mitä kukin rivi tekisi.
table-rule-key = Rivi kuuluu tietoon, jonka sarake ”{ $x }” nimeää. Jos se on tyhjä, rivi lisää uuden tiedon.
table-rule-columns = Sarake, jota tiedostossa ei ole, säilyy ennallaan. Tyhjä solu tyhjentää kentän.
table-rule-words = Otsikot ja sanat voivat olla millä tahansa portaalin kielellä, luvuissa voi olla desimaalipilkku tai -piste.
table-rule-limits = CSV tai XLSX, enintään { $rows } riviä ja { $size } megatavua.
table-file = Tiedosto
table-send = Tarkista tiedosto
table-latest = Viime viikon tiedostot
table-week = Tiedostot poistetaan viikon kuluttua.
table-state-reading = tarkistettavana
table-state-checked = tarkistettu, ei tallennettu
table-state-storing = tallennettavana
table-state-stored = tallennettu
table-state-failed = epäonnistui
table-rows-added = Uudet
table-rows-changed = Muuttuvat
table-rows-unchanged = Ennallaan
table-rows-refused = Hylätyt
table-rows = Tiedoston rivit
table-no-rows = Tällaisia rivejä ei ole.
table-reading = Tiedostoa tarkistetaan. Rivejä tähän mennessä: { $x }
table-storing = Rivejä tallennetaan. Tähän mennessä: { $x }
per-cent = { $x } %
table-again = Katso uudelleen
table-again-help = Sivu päivittyy itsestään kahden sekunnin välein. Voit poistua sivulta, työ jatkuu.
table-broken = Tämä keskeytyi, koska portaali pysäytettiin. Mitään ei tallennettu.
table-failed = Portaalissa tapahtui virhe. Tiedostosta ei tallennettu mitään.
table-trouble = Tästä tiedostosta ei voi tallentaa mitään
table-unknown = Näitä sarakkeita ei tunneta, ja ne jätetään pois:
table-store = { $n ->
    [one] Tallenna yksi rivi
    *[other] Tallenna { $n } riviä
}
table-store-help = Uudet ja muuttuvat rivit tallennetaan yhtenä muutoksena, jonka voi kumota. Hylätyt rivit jäävät pois.
table-store-final = Uudet ja muuttuvat rivit tallennetaan yhtenä muutoksena. Muutos on niin suuri tai sentyyppinen, ettei sitä voi kumota kerralla. Kun rivejä on paljon, muut voivat joutua odottamaan, ennen kuin he voivat tallentaa. Hylätyt rivit jäävät pois.
table-stored = { $n ->
    [one] Yksi rivi on tallennettu.
    *[other] { $n } riviä on tallennettu.
}
table-forget = Poista tämä tiedosto
table-refused-csv = Hylätyt rivit korjattaviksi (CSV)
table-refused-xlsx = Hylätyt rivit korjattaviksi (XLSX)
table-row = Rivi { $x }
table-wrong = Mikä on vialla
table-empty-cell = tyhjä
table-too-long = (Teksti on liian pitkä taulukon soluun. Lataa taulukko CSV-muodossa.)
table-notes = Sarakkeiden selitykset
table-column = Sarake
table-what = Mitä siihen kirjoitetaan
table-words = Valittavat sanat
table-what-id = Yksilöi tiedon. Jätä ennalleen; uudella rivillä tyhjä.
table-what-part = Mihin tieto kuuluu: { $x }, osoitenimellä tai tunnuksella.
table-what-one = Toinen tieto: { $x }, osoitenimellä, tunnuksella tai nimellä. Sen on oltava jo olemassa.
table-what-text = Teksti yhdellä kielellä.
table-what-lines = Useita rivejä, kukin omalla rivillään solussa.
table-what-word = Sana tai numero, joka ei kuulu mihinkään kieleen.
table-what-choice = Yksi sanoista.
table-what-several = Joitakin sanoista, pilkut välissä.
table-what-number = Luku.
table-what-day = Päivä, esimerkiksi 9.9.2024 tai 2024-09-09.
table-what-period = Aikataulu niin kuin se kirjoitetaan, esimerkiksi syksy 2024 – kevät 2025.
table-what-key = Tämän perusteella rivi löytää tietonsa; uudella rivillä tyhjä.
table-what-required = Pakollinen.
wrong-table-file = Tämä ei ole luettava CSV- tai XLSX-tiedosto.
wrong-table-encoding = Tiedoston kirjaimia ei voi lukea. Tallenna se UTF-8-muodossa ja lähetä uudelleen.
wrong-table-rows = Tiedostossa on liikaa rivejä.
wrong-table-columns = Tiedostossa on liikaa sarakkeita.
wrong-table-large = Tiedoston sisältö on liian suuri.
wrong-table-twice = Sarake ”{ $x }” on tiedostossa kahdesti.
wrong-table-headings = Ensimmäisen rivin otsikoista yhtäkään ei tunneta. Aloita pohjasta.
wrong-table-foreign = Tämä nimeää tiedon, jota tällä organisaatiolla ei ole.
wrong-table-empty = Tiedostossa ei ole rivejä otsikoiden alla.
wrong-table-none = Valitse tiedosto, joka ei ole tyhjä.
wrong-table-error = Taulukkolaskenta ei saanut laskettua tätä solua.
wrong-table-unknown = Tällaista tietoa ei ole.
wrong-table-several = Usealla tiedolla on tämä nimi. Kirjoita osoitenimi tai tunnus strategian kanssa.
wrong-table-row-twice = Aiempi rivi koskee samaa tietoa.
wrong-table-moved = Taulukolla ei voi siirtää tietoa toiseen paikkaan.
wrong-table-changed = Tietoa on muutettu sillä välin, tai et voi muuttaa sitä. Lataa taulukko uudelleen.
table-whole-row = Rivi kokonaisuutena
wrong-table-contradiction = Rivin tiedot eivät sovi yhteen, tai jotakin niihin kuuluvaa puuttuu.

### Interface

api = Avoin rajapinta (API)
api-lead = Kaikki näiden sivujen julkinen tieto ohjelmia varten: strategiat, toimenpiteet, mittarit, neljännesvuosikatsaukset, verkostot, edunajaminen ja rahoitus JSON-muodossa.
api-licence = Lukeminen ei vaadi avainta. Tietoa saa käyttää vapaasti, myös kaupallisesti, kun organisaatio mainitaan lähteenä:
api-document = Koko rajapinta OpenAPI 3.1 -kuvauksena
api-manner = Miten se vastaa
api-manner-texts = Teksti on olio, jossa on sen kielet, esimerkiksi fi ja en. Ajankohdassa on alku- ja loppupäivä, niiden tarkkuus ja lähteen sanamuoto.
api-manner-pages = Luettelot tulevat enintään 200 tietueen sivuina (limit). Seuraavan sivun osoite on kentässä ”next” ja otsakkeessa Link.
api-manner-fresh = Vastaus ei ole koskaan vanhentunut. Lähetä sen ETag takaisin otsakkeessa If-None-Match, niin saat vastauksen 304, kun mikään ei ole muuttunut.
api-manner-wrong = Virheet kerrotaan muodossa problem+json (RFC 9457) otsakkeen Accept-Language kielellä. Tuntemattomat parametrit hylätään eikä niitä ohiteta.
api-manner-open = Sitä voi lukea selaimessa minkä tahansa sivuston sivulta (CORS). Evästeitä ei lueta eikä aseteta.
api-manner-example = Tieto, jossa on ”example”: true, on keksitty sivujen esittelyä varten. Jätä se pois siitä, mitä teet.
api-first = Ensimmäinen vastaus minuutissa
api-first-lead = Kopioi tämä rivi päätteeseen. Se kysyy tältä portaalilta yhtä toimenpidettä. Organisaatio: { $x }.
api-first-then = Siinä kaikki: ei tunnusta, ei avainta. Vaihda osoitteen viimeinen sana, niin luet muuta, esimerkiksi goals, networks tai projects.
api-back = Mitä tulee takaisin (lyhennettynä)
api-example-filter-lead = Jokaisella luettelolla on omat suodattimensa; ne ovat sen sivulla alempana.
api-example-pages = Pitkä luettelo sivu kerrallaan
api-limits = Lukemista ei lasketa. Kun portaalilla on kiire, se vastaa 503 ja kertoo otsakkeessa Retry-After, montako sekuntia odottaa. Tunnisteella voi lähettää 120 kertaa minuutissa, sitten tulee 429.
api-versions = Versio on osoitteessa: v1. Siihen voi tulla uusia kenttiä, joten ohita se, mitä et tunne. Mitään ei poisteta; jos on pakko, rinnalle tulee v2.
api-reads-lead = Jokaisella on sivu, jolla ovat suodattimet, kentät, kopioitava rivi ja sen vastaus. {"{"}org{"}"} on organisaation nimi osoitteissa.
api-group-strategy = Strategiat, tavoitteet ja toimenpiteet
api-group-indicators = Mittarit
api-group-review = Neljännesvuosikatsaus
api-group-cooperation = Verkostot ja ryhmät
api-group-advocacy = Edunajaminen ja opit
api-group-funding = Rahoitus ja hankkeet
api-group-organisation = Organisaatiot, ihmiset ja kalenteri
api-group-sending = Lähettäminen
api-token-step-ask = Pyydä tunniste organisaation pääkäyttäjältä ja kerro, mitä järjestelmäsi lähettää.
api-token-step-hand = Pääkäyttäjä tekee sen kohdassa Hallinta, Tunnisteet ja antaa sen sinulle. Se alkaa suunta_ ja näytetään kerran.
api-token-step-send = Lähetä se otsakkeessa Authorization kuten esimerkeissä. Idempotency-Key nimeää lähetyksen: samalla nimellä uudelleen lähetetty tehdään kerran.
api-token-put = Kirjoita tunnisteesi pisteiden paikalle.
api-token-where = Mistä tunnisteen saa
api-example-note = Ensimmäinen vaihe on tehty.
api-nothing-yet = Tällaista ei ole vielä julkaistu; luettelo on tyhjä. Alla on, mitä tietueet kertoisivat.
api-without = Ilman ohjelmointia
api-without-lead = Et ehkä tarvitse rajapintaa lainkaan.
api-without-tables = Luettelot aukeavat taulukkolaskentaan omilta sivuiltaan. Esimerkiksi mittarit:
api-without-feeds = Uudet ja tulevat asiat saa lukuohjelmaan ja kalenteriin:
api-without-data = Kaikki ladattava yhdessä paikassa:
api-examples = Esimerkkejä kokeiltavaksi
api-example-all = Mitä organisaatioita on
api-example-measures = Yhden organisaation käynnissä olevat toimenpiteet
api-example-wrong = Mitä sanotaan suodattimesta, jota ei ole
api-reads = Mitä voi lukea
api-in-english = Kentät ja parametrit kuvataan englanniksi kuten OpenAPI-kuvauksessa.
api-takes = Mitä järjestelmät lähettävät
api-parts = Mistä tietueet koostuvat
api-parameters = Parametrit
api-details = Parametrit ja kentät
api-name = Nimi
api-shape = Muoto
api-meaning = Merkitys
api-one = yksi
api-resource-organisations = Organisaatiot
api-resource-strategies = Strategiat, yksi puineen
api-resource-goals = Tavoitteet
api-resource-measures = Toimenpiteet kortteineen
api-resource-indicators = Mittarit
api-resource-readings = Mittarien toteumat
api-resource-chapters = Strategioiden luvut
api-resource-values = Arvot
api-resource-threads = Yhteydet muiden strategioiden tavoitteisiin
api-resource-reviews = Päättyneet neljännesvuosikatsaukset
api-resource-events = Kalenterin päivät
api-resource-parties = Henkilöt, tehtävät, yksiköt, toimielimet ja ryhmät
api-resource-networks = Verkostot
api-resource-memberships = Jäsenyydet verkostoissa
api-resource-groups = Yhteistyöryhmät
api-resource-meetings = Ryhmien julkiset kokoukset
api-resource-advocacy = Edunajamisen kohteet
api-resource-lessons = Opit
api-resource-funds = Rahastot
api-resource-calls = Hankehaut
api-resource-projects = Hankkeet
api-resource-pages = Tekstisivut
api-resource-send-reading = Lähetä toteuma
api-resource-send-report = Lähetä toimenpiteen tilanneraportti
api-problem-400 = Parametria tai nimeä ei tunneta tai sitä ei voi lukea.
api-problem-401 = Rajapinta-avain puuttuu, sitä ei tunneta tai se ei ole enää voimassa.
api-problem-404 = Täällä ei ole mitään, tai se ei ole julkista.
api-problem-405 = Tämä osoite ei ota vastaan tällaisia pyyntöjä.
api-problem-408 = Pyyntö kesti liian kauan.
api-problem-409 = Sitä ei voi tehdä nyt.
api-problem-413 = Yhdellä kertaa lähetettiin liikaa.
api-problem-414 = Osoite on liian pitkä.
api-problem-415 = Sisällön on oltava muotoa application/json.
api-problem-422 = Lähetetyssä on korjattavaa.
api-problem-429 = Liian monta pyyntöä. Odota niin kauan kuin Retry-After sanoo.
api-problem-500 = Meillä tapahtui virhe.
api-problem-503 = Palvelu on ruuhkautunut tai poissa käytöstä. Yritä hetken kuluttua uudelleen.
api-key-used = Tällä Idempotency-Key-avaimella on jo lähetetty jotakin muuta.
api-tokens = Rajapinta-avaimet
api-tokens-none = Rajapinta-avaimia ei ole vielä annettu.
api-token-about = Rajapinta-avaimella organisaation toinen järjestelmä lähettää tänne toteumia ja tilanneraportteja. Pääkäyttäjä antaa avaimen määräajaksi ja voi ottaa sen pois milloin tahansa.
api-token-roles = Raportoijan avain raportoi toimenpiteistä, joissa sen vastuutaholla on vetovastuu. Sisältövastaavan avain raportoi kaikista toimenpiteistä ja lähettää myös toteumia.
api-token-made = Avain on alla. Se näytetään vain tämän kerran, joten kopioi se nyt.
api-token-name = Järjestelmän nimi
api-token-name-help = Tällä nimellä se näkyy muutoslokissa ja raporteissa.
api-token-party = Kenen puolesta se raportoi
api-token-party-help = Tarvitaan raportoijan avaimelle: se raportoi toimenpiteistä, joissa tällä vastuutaholla on vetovastuu.
api-token-until = Voimassaolo päättyy
api-token-until-help = Päivä, esimerkiksi 31.5.2027; enintään vuoden päähän.
api-token-wrong-day = Anna päivä tästä päivästä alkaen, enintään vuoden päähän.
api-token-new = Anna rajapinta-avain
api-token-made-on = Annettu
api-token-used = Viimeksi käytetty
api-token-never = ei koskaan
api-token-ended = otettu pois
api-token-over = päättynyt
api-token-end = Ota pois
api-token-end-ask = Otetaanko rajapinta-avain ”{ $x }” pois?
api-token-end-help = Sen jälkeen avain ei toimi. Sillä lähetetyt tiedot säilyvät. Tätä ei voi perua, mutta uuden avaimen voi antaa.
occasion-token = lähetetty rajapinta-avaimella
record-api-token = Rajapinta-avain

### Open data

data = Avoin data
data-lead = Organisaatioiden täällä julkaisemia tietoja saa käyttää vapaasti: strategioita, mittareita, verkostoja, rahoitusta ja neljännesvuosikatsauksia, tiedostoina ja luettelona.
data-licence = Lisenssi
data-licence-text = Mainitse, kenen tiedoista on kyse ja oletko muuttanut niitä. Muuten saat käyttää, jakaa ja muokata niitä vapaasti, myös kaupallisesti.
data-sets = Mitä aineistoja on
data-sets-text = Jokainen alla oleva sivu tarjoaa luettelonsa tiedostoina. Sisäiset tiedot ja esimerkkiaineisto eivät ole mukana.
data-set-strategies = Strategiat
data-set-indicators = Mittarit
data-set-networks = Verkostot ja jäsenyydet
data-set-projects = Rahoitetut hankkeet
data-set-reviews = Neljännesvuosikatsaukset
data-about-strategies = Tavoitteet, toimenpiteet, vastuutahot, aikataulut ja toimenpiteiden tilanne.
data-about-indicators = Miten tavoitteita ja toimenpiteitä mitataan, tavoitearvot ja toteumat.
data-about-networks = Kansainväliset ja alueelliset verkostot ja mitä varten niissä ollaan mukana.
data-about-projects = Hankkeet sekä niiden rahastot, haut, tavoitteet, rahamäärät ja kestot.
data-about-reviews = Mitä kullakin päättyneellä neljänneksellä raportoitiin ja päätettiin.
data-feed = Uutissyöte
data-calendar = Kalenteri
data-catalogue = Avoimen datan luettelo
data-catalogue-text = Sama yhtenä tiedostona dataportaaleille, eurooppalaisen DCAT-AP 3 -profiilin mukaan.
data-news = Mitä uutta
data-news-text = Syötteet (Atom) kertovat, mitä uutta on: kultakin organisaatiolta, ja sen strategioista, katsauksista ja verkostoista niiden omilla sivuilla. Kalenterit (iCalendar) voi tilata.
data-webhooks-text = Organisaatio voi myös kertoa muutoksista heti toiselle ohjelmalle allekirjoitetulla viestillä (webhook). Kysy organisaatiolta.
embeds = Omilla sivuillasi
data-embeds-text = Strategian tilanteen ja neljänneksen raportoinnin voi näyttää muilla sivustoilla kuvana tai kehyksessä. Kopioitava koodi on kunkin strategian ja katsauksen lopussa.
embed = Näytä tämä toisella sivustolla
embed-help = Kopioi koodi omalle sivullesi. Se pysyy itsestään ajan tasalla ja näyttää vain julkista tietoa.
embed-picture = Kuvana
embed-picture-help = Saa olla millä tahansa sivustolla.
embed-frame = Kehyksessä
embed-frame-help = Toimii sivustoilla, jotka organisaatio on sallinut asetuksissaan.
embed-settings = Salli sivusto
field-frame-origins = Sivustot, jotka saavat näyttää lukuja kehyksessä
help-frame-origins = Yksi riviä kohti, esimerkiksi https://www.example.org. Jos kenttä on tyhjä, mikään muu sivusto ei saa näyttää mitään kehyksessä.
wrong-origins = Kirjoita jokainen sivusto muodossa https://www.example.org, pienillä kirjaimilla, ilman loppuvinoviivaa tai sivua; enintään 20.
webhooks = Webhookit
webhooks-lead = Muut ohjelmat, joille kerrotaan heti, kun jotakin on julkaistu tai muutettu. Vain julkiset tiedot kerrotaan.
webhooks-none = Millekään muulle ohjelmalle ei vielä kerrota mitään.
webhook-secret = Salaisuus näytetään vain tämän kerran. Kopioi se toiseen ohjelmaan, joka tarkistaa viestit sillä:
webhook-ended = Päättyi itsestään.
webhook-ended-by-gone = Toinen pää vastasi, ettei siellä ole enää ketään (410).
webhook-ended-by-failures = Viisi viestiä peräkkäin jäi menemättä perille kahden päivän yrittämisen jälkeen.
webhook-send-test = Lähetä testiviesti
webhook-revive = Ota uudelleen käyttöön
webhook-remove-ask = Osoitteeseen ei lähetetä enää mitään, ja salaisuus poistetaan.
webhook-deliveries = Viimeisimmät viestit
webhook-deliveries-none = Sinne ei ole vielä lähetetty mitään.
webhook-when = Milloin
webhook-what = Mitä
webhook-how = Miten kävi
webhook-strategy-decided = Strategiasta on päätetty
webhook-review-closed = Neljännesvuosikatsaus on päätetty
webhook-record-published = Jotakin on julkaistu
webhook-record-changed = Jotakin julkista on muutettu
webhook-test = Testi
webhook-state-waiting = odottaa
webhook-state-delivered = perillä
webhook-state-failed = epäonnistui
webhook-state-withdrawn = peruttu: ei enää julkinen
webhook-answered = vastaus { $x }
webhook-tries = yrityksiä: { $x }
webhook-next = seuraava yritys { $x }
webhook-new = Uusi webhook
webhook-new-help = Viestit allekirjoitetaan Standard Webhooks -käytännön mukaan, ja niitä yritetään uudelleen kahden päivän ajan, jos kukaan ei ota niitä vastaan.
webhook-address = Osoite (https)
webhook-types = Mistä kerrotaan
webhook-types-none = Valitse ainakin yksi.
webhook-add = Lisää

### Search

found-fund = Rahasto
found-call = Rahoitushaku
found-project = Hanke
found-round = Neljännesvuosikatsaus
search-more-than = Yli { $n } tulosta
search-near = Haulla ”{ $x }” ei löytynyt mitään. Nämä ovat lähellä sitä:
search-some = Koko hakua ”{ $x }” ei ole millään sivulla. Näissä on osa siitä:
search-meant = Tarkoititko:
search-by-organisation = Tulokset organisaatioittain
search-by-kind = Tulokset tyypeittäin
search-pages = Tulossivut
search-page = Sivu { $x }
search-next = Seuraavat tulokset
search-previous = Edelliset tulokset
search-suggestions = Ehdotetut sivut
search-suggested = { $n ->
    [one] { $n } ehdotus
   *[other] { $n } ehdotusta
}
start = Alkuun
start-lead = Mitä uusi organisaatio tarvitsee, askel kerrallaan. Järjestys on ehdotus, ja valmis kohta merkitään valmiiksi itsestään.
start-how-far = Valmiina: { $x }
start-done = Valmis
start-next = Seuraavaksi
start-not-done = Tekemättä
start-names = Nimi ja kielet
start-why-names = Nimi näkyy joka sivulla, ja kielet ratkaisevat, millä kielillä kaikki voidaan kirjoittaa.
start-colours = Värit
start-why-colours = Oma väri kertoo lukijalle, kenen sivuilla hän on; kontrasti tarkistetaan tallennettaessa.
start-about = Mitä organisaatio tekee
start-why-about = Lause tai pari, jonka kävijä lukee ensin ja hakukoneet näyttävät.
start-parties = Yksiköt, tehtävät ja toimielimet
start-why-parties = Ne kantavat vastuun strategiassa, joten vastuut näkyvät, vaikka ihmiset vaihtuvat.
start-contact = Kuka vastaa
start-why-contact = Kävijät kirjoittavat lomakkeella, ja viesteillä on oltava vastaanottaja.
start-people = Ihmiset
start-why-people = Kutsu ne, jotka kirjoittavat sisältöä ja raportoivat siitä; tätä ei pidä tehdä yksin.
start-strategy = Ensimmäinen strategia
start-why-strategy = Kaikki muu kytkeytyy sen tavoitteisiin ja toimenpiteisiin. Tuo asiakirja tai taulukko, joka teillä on, tai aloita käsin.
start-indicators = Mittarit
start-why-indicators = Ne kertovat, lähestytäänkö tavoitetta. Ne lisätään tavoitteen tai toimenpiteen omalla sivulla.
start-networks = Verkostot
start-why-networks = Ne näyttävät, kenen kanssa teette työtä yli rajojen ja minkä vuoksi.
start-round = Neljännes: foorumit ja niiden kokoukset
start-why-round = Neljännesvuosittain foorumit katsovat, miten strategia etenee. Lisää ne järjestyksessä ja suunnittele sitten ensimmäinen kierros.
start-mail = Sähköposti
start-why-mail = Kutsut ja muistutukset lähtevät sähköpostilla. Palvelimen asettaa portaalin ylläpitäjä; ilman sitä annat linkit itse.
start-to-settings = Organisaation asetukset
start-add-party = Lisää yksi
start-by-table = Taulukosta
start-invite = Kutsu ihmisiä
start-by-document = Asiakirjasta
start-by-hand = Käsin
start-add-network = Lisää jäsenyys
start-add-forum = Lisää foorumi
start-plan-round = Suunnittele kierros
start-to-outbox = Mitä lähetetään
start-open = Avaa kävijöille
start-open-why = Toistaiseksi nämä sivut löytää vain oma väki. Avaa ne, kun ne saa näyttää; kaiken ei tarvitse olla valmista.
start-opened = Kävijät löytävät nämä sivut
start-strategy-internal = Kävijät eivät vielä näe strategiaa: se on sisäinen
start-open-with = Julkaise samalla
start-open-with-help = Uusi tieto on sisäistä, kunnes se julkaistaan. Valitusta lajista julkaistaan kaikki; yksitellen se tehdään kunkin tiedon omalla sivulla.
start-make-public = Julkaise
start-open-now = Avaa kävijöille
start-close = Sulje kävijöiltä
start-close-help = Kävijät eivät enää löydä organisaatiota eivätkä mitään sen tietoja. Mitään ei poisteta, ja oma väki jatkaa kuten ennen.
start-away = Tämä opas
start-away-help = Kunnes kaikki on kunnossa, se näkyy työpöydän ja etusivun yläosassa vain pääkäyttäjille. Tämä sivu jää paikalleen.
start-back-help = Se on pantu pois kaikilta pääkäyttäjiltä. Tämä sivu jää paikalleen.
start-put-away = Pane opas pois
start-bring-back = Tuo opas takaisin
start-all-done = Kaikki askeleet on tehty.
unopened-notice = Kävijät eivät vielä löydä tätä organisaatiota.
front-none = Tähän tulee strategia ja se, miten se etenee tällä neljänneksellä.
portal-none = Yksikään organisaatio ei ole vielä avannut sivujaan täällä.
portal-none-operator = Jos ylläpidät tätä portaalia
portal-none-make = Luo organisaatio. Komento tulostaa linkin, jolla sen pääkäyttäjä asettaa salasanan; opas johtaa siitä eteenpäin.
portal-none-take = Tai tuo organisaatio tiedostosta, jonka toinen asennus on kirjoittanut:
portal-none-admin = Jos sinulla on tunnus, kirjaudu sisään: organisaatiosi ei ehkä ole vielä auki kävijöille.

### Exchange
