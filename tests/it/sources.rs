//! What the five sources say is on the pages, in their own words: titles, codes, schedules, responsibilities,
//! indicators, people, networks. The wordings were read off the sources by hand, not off the example files.

use std::collections::BTreeMap;

use crate::support::{Crawled, squeezed};

/// Source 003, the overview pages: areas, MWB labels and titles, target states, measures.
const KAINUU_OVERVIEW: &[&str] = &[
    "1. KRIITTINEN KEHITTÄMISKOHDE",
    "Viraston työprosessien ja yhteisöllisyyden vahvistaminen",
    "Kainuun liitto – hyvinvoiva, innostunut ja oppiva organisaatio, jossa työmäärä, aikataulut ja voimavarat tasapainossa",
    "MWB 1.1",
    "Työn merkityksellisyyden vahvistaminen",
    "MVB 1.2",
    "Strategia, seuranta ja tilannekuva ohjaavat tekemistä",
    "Selkiinnytetään jokaisen työn yhteyttä Kainuun elinvoiman vahvistamisen tavoitteisiin",
    "Onnistumisista ja epäonnistumisista opitaan, koulutukselle ja oppimiselle löytyy aikaa",
    "Strategia sekä sen seuranta ja tilannekuva ohjaamaan valintoja ja olennaiseen keskittymistä",
    "Organisaation rakenteet muutetaan maakuntaohjelman ja Kainuun liiton strategian tavoitteita tukeviksi",
    "Optimoidaan työprosessien aikataulutus ja hallinta",
    "2. KRIITTINEN KEHITTÄMISKOHDE",
    "Kainuun liiton sidosryhmäyhteistyön ja hankerahoituksen vaikuttavuus",
    "Kainuun liitto toteuttaa vaikuttavasti maakuntaohjelman mukaista yhteistyötä ja rahoittaa ohjelman mukaisia vaikuttavia hankkeita",
    "MWB 2.1",
    "Yhteistyöllä osuvia vaikutuksia",
    "MVB 2.2",
    "Rahoitetaan maakuntaohjelman mukaisia hankkeita, joista opitaan ja syntyy pitkäaikaisia vaikutuksia",
    "Yhteistyö- ja klusteriryhmille MAKOn perustuvat strategiset tavoitteet / strategia ja seuranta, vuosikello + tilannekuvatyo",
    "Kainuun liiton yhteistyön tehostaminen kuntien ja HVAn kanssa",
    "KL:n rahoittajatoiminnan arvioinnin tuloksia hyödyntäen rahoittajatoiminnan kehittämistoimenpiteet",
    "Maakuntaohjelman terävöittäminen hankerahoituksen ohjaajana",
    "3. KRIITTINEN KEHITTÄMISKOHDE",
    "Edunajamisen vaikuttavuus, osuvuus, ajoitus ja osallistaminen",
    "Tilannekuvasta tunnistetaan kriittiset edunajamisen kohteet. Edunajaminen tuottaa niissä Kainuulle optimaalisia tuloksia. Edunajamisessa ovat mukana kaikki vaikuttavuuden kannalta relevantit tahot.",
    "MWB 3.1",
    "Edunajamisen toimintatavat paranevat",
    "MVB 3.2",
    "Edunajamisen substanssikohteissa saavutetaan Kainuun kannalta optimaaliset tuloksia",
    "Edunajamisen substanssikohteissa saavutetaan Kainuun kannalta optimaaliset tulokset",
    "Edunajamisen prosessien terävöittäminen, tiedonkulun ja relevanttien osallistujien mukana olon varmistaminen",
    "VAU uudistuksessa onnistuminen: Kainuuseen saadaan alueen tarpeisiin vastaava toimipiste",
    "Kainuun saavutettavuuden kannalta keskeisten vaikuttamiskohteiden tunnistaminen ja vaikuttamistoimien kautta optimaalisten tulosten saavuttaminen",
];

/// Source 003, "Kainuun liiton strategian rakenneluonnos". Words broken over lines are joined.
const KAINUU_MODEL: &[&str] = &[
    "Kainuun liiton strategia 2024 - 2029_luonnos",
    "9.9.2024",
    "Kainuu ohjelman tavoitteet",
    "Tilannekuva",
    "Sidosryhmäpalaute",
    "Missio",
    "Visio",
    "Arvot",
    "Elinkeinot ja aluekehitys",
    "Alueiden käyttö",
    "Hallintopalvelut",
    "Viestintä & maine",
    "Maakuntahallitus",
    "Kriittinen kehittämiskohde",
    "Työprosessien ja yhteisöllisyyden vahvistaminen",
    "Yhteistyön + hankerahoituksen vaikuttavuus",
    "Hyvinvoiva, innostunut ja oppiva organisaatio",
    "Yhteistyöllä ja rahoituksella kriittistä lisäarvoa",
    "Osuvaa ja vaikuttavaa edunajamista",
    "MWB:t (max 5, resurssointi, arv. min. 1krt./vuosi)",
    "Toimenpiteet/ MWB, aikataulut, 3kk, mittarit, Strategiafoorumit",
    "Avainmittarit (KPI/ Stra.tavoite & MWB)",
    "Strategiafoorumit",
    "TTS",
    "Talousarvio",
    "Työntekijöiden tavoitteet / kehityskeskustelut",
    "Yhteisöllisyys ja toisten tukeminen",
    "Positiivisuus ja luottamus",
    "Ennakoiva asiantuntijuus",
];

/// Source 003, the ten cards: titles, steps, schedules, target states, responsibilities, indicators.
const KAINUU_CARDS: &[&str] = &[
    // 1.1, without a letter
    "Selkiinnytetään jokaisen työntekijän työn yhteyttä Kainuun elinvoiman vahvistamisen tavoitteisiin",
    "Rakennetaan toimintamalli, jossa kehityskeskustelujen kautta todetaan, seurataan ja tuetaan jokaisen työntekijän panosta maakunnan kehittämisen ohjelmallisten tavoitteiden toteuttajana.",
    "3kk aikana (10/24 - ) syksyllä 2024 rakennetaan malli ja testataan sitä kehityskeskusteluissa",
    "rakennettu ja pilotoitu malli, jolla kehityskeskustelujen kautta vahvistetaan jokaisen työn yhteyttä Kainuun elinvoiman kehittämisen tavoitteisiin",
    "vastuualuejohtajat ja maakuntajohtaja",
    "toimintamallin aikaan saaminen",
    // 1.1 B
    "Oppiva organisaatio: onnistumisista ja epäonnistumista opitaan, koulutukselle ja oppimiselle löytyy aikaa?",
    "määritellään, mitä osaamisen kehittämistä Kainuun liiton strategia edellyttää henkilöstöltä",
    "varmistetaan että kunkin osaaminen riittää työtehtävien hoitamiseen, jos tulee lisävastuita, saa perehdytyksen",
    "mahdollistetaan osallistuminen eri tilaisuuksiin/seminaareihin jne. henkilöstölle, nähdään oppimis- ja verkostoitumismahdollisuudet",
    "varmistetaan kehityskeskustelulomakkeisiin koulutustarpeita koskevat kysymykset",
    "että suunnitelma on realistinen, toteutettava ja seurattava",
    "3kk aikana syksyllä 2024 (10-12/24)",
    "Kainuun liiton strategian, henkilöstön kehittämissuunnitelman sekä kehityskeskustelujen välinen kokonaisuus osaamisen vahvistamiseen on luotu",
    "yllä määritellyt kriteerit on sisällytetty henkilöstön kehittämissuunnitelmaan",
    // 1.2 A
    "Strategia sekä sen seuranta ja tilannekuva asetetaan ohjaamaan valintoja ja olennaiseen keskittymistä",
    "strategiatyön kvartaalimalli",
    "määritellään strategisen keskustelun foorumit",
    "käydään 3 kuukauden välein strategian toteuma- ja tilannekuvakeskustelu - keskustelujärjestys (johry, MH, henkilöstökokous)",
    "johtoryhmän kokouksiin otetaan strategian toteumatilanne ja tilannekuva vakiopykäläksi",
    "strategiakeskustelujen yhteydessä käydään läpi myös Kainuun liiton arvot ja niiden näkyminen liiton toiminnassa",
    "henkilöstölle tilannekuva- ja strategiakeskustelu omaksi kokoukseksi",
    "otetaan käyttöön tiedon jakamisen alusta (teams-kanava)",
    "Seurataan ja huomioidaan työhyvinvointikyselyn tulokset strategisiin toimenpiteisiin vaikuttavassa tilannekuvassa.",
    "3kk aikana syksyllä 2024 (10-12/24) rakennetaan ja pilotoidaan ym. strategiatyön kvartaalimalli",
    "Strategiatyön kvartaalimallin valmistuminen",
    // 1.2 B
    "Kainuun liiton organisaation rakenteet muutetaan maakuntasuunnitelman, -kaavan ja -ohjelman ja Kainuun liiton strategian tavoitteita tukeviksi",
    "päätetään ja vahvistetaan maakuntaohjelman rakenne maakuntahallituksessa",
    "parannetaan vastuualueiden välistä tiedonjakoja",
    "maakuntaohjelman rakenne päätetty MH:ssa v. 2024 loppuun mennessä",
    "ohjelmien kehittämisteemoille nimetty Kainuun liiton vastuuhenkilöt ja huomioitu vastuut liiton henkilöiden tehtävissä ja työnjaossa vuoden 2025 syyskuuhun mennessä",
    "organisaation rakenne tukee Kainuun liiton ydintehtäviä ohjaavien ohjelmien tavoitteiden saavuttamista",
    "vastuualuejohtajat, maakuntajohtaja, maakuntahallitus",
    "maakuntaohjelman kehittämisteemoille nimetty vastuuhenkilöt ja huomioitu vastuut liiton henkilöiden tehtävissä ja työjaossa",
    // 1.2 C
    "vuosikellon käytön tehostaminen tiedotuksessa koko henkilöstölle",
    "sovituista määräajoista pidetään kiinni, laaditaan realistiset aikataulut",
    "toteutetaan osana strategian toteutusta, syksy 2024 alkaen",
    "työprosessit etenevät suunnitellusti ja aikataulussa",
    "tärkeää tunnistaa jokaisen, mutta esihenkilöillä vastuu työprosessien aikataulutuksen ja hallinnan paranemisesta",
    "työprosessien hallinnan kehittyminen – käsitellään strategian tilannekuvakeskusteluissa ja kehityskeskusteluissa",
    "työhyvinvointikyselyn tuloksia hyödynnetään toteuman seurannan mittareina",
    // 2.1 A
    "Laaditaan yhteistyö- ja klusteriryhmille maakuntaohjelmaan perustuvat strategiset tavoitteet tai erillinen strategia; otetaan käyttöön niiden seuranta, tilannekuvatyö sekä toiminnan vuosikello",
    "Otetaan po. ryhmissä käyttöön niiden seuranta, tilannekuvatyö (mkl. suhdannekatsausten analysointi) sekä toiminnan vuosikello.",
    "Ryhmät toteuttavat myös substanssiinsa liittyvää ennakointia (toimialan ennakointi, osaamis- ja koulutustarpeet).",
    "joiden työ käynnistyy / jatkuu uudelleen määriteltynä viimeistään 1.1.2026.",
    "Klusteri- ja yhteistyöryhmät toimivat entistä strategisemmin ja suunnitelmallisemmin maakuntaohjelman toteuttajina.",
    "vastuualuejohtajat, maakuntajohtaja",
    "Maakuntaohjelman valmistelun kuluessa määritellään Kainuun liiton koordinoimat yhteistyö- ja klusteriryhmät, työ valmis viimeistään 1.1.2026.",
    // 2.2 A
    "Suunnitellaan Kainuun liiton rahoittajatoiminnan kehittämistoimenpiteet rahoittajatoiminnan arvioinnin tuloksia hyödyntäen",
    "Käydään läpi hyödynnetään Kainuun liiton rahoittajatoiminnan arvioinnin (2024) tulokset.",
    "10-12/2024 toteutetaan Kainuun liiton rahoittajatoiminnan kehittämistoimenpidekokonaisuus",
    "Ollaan aina tietoisia siitä missä mennään (EAKR, JTF, Tulevaisuusrahasto)",
    "hankkeiden käsittely erillisenä prosessina (HVJ-kuvauksen noudattaminen); relevantti tieto kaikilla",
    "Elinkeinot ja aluekehitys vastuualue ja akj",
    "Kainuun liiton rahoittajatoiminnan kehittämistoimenpidekokonaisuus valmistuu ja se toteutetaan",
    // 2.2 B
    "Terävöitetään maakuntaohjelmaa hankerahoituksen ohjaajana tehdyn arvioinnin tuloksia hyödyntäen",
    "Päätetään maakuntaohjelman rakenne, jossa nostetaan tarkastelunäkökulmaa nykyistä yleisemmälle tasolle",
    "nostetaan 3 kk välein tarkistettavalle työlistalle asioita, joihin maakuntaohjelman toteutuksessa tulee keskittyä",
    "priorisoiduista teemoista järjestetään rahoittajien yhteisiä temaattisia hankehakuja",
    "syksy 2024 – kevät 2025",
    "Tarkennetaan kehittämisen kärjet sekä priorisoidaan maakuntaohjelmaan niihin liittyen vain kehittämistoimenpiteet, joilla on laajin vaikuttavuus ja jotka ovat riittävän korkealla abstraktiotasolla.",
    "Määritelty maakuntaohjelman rakenne ja toimintamalli, jotka ohjaavat aluekehitysrahoitusta strategisiin ja vaikuttaviin maakuntaohjelman mukaisiin teemoihin.",
    // 3.1
    "Toimenpidekokonaisuus: terävöitetään edunajamisen prosesseja ja tiedonkulkua sekä varmistetaan relevanttien osallistujien mukanaolo",
    "Edunajamisen toimintamallista sopiminen",
    "Tarpeellisten edunajamisen työtä taustoittavien selvitysten toteuttaminen",
    "tiedonjakamisen foorumi ja rakenne on sovittu ja otettu käyttöön.",
    "9/2024 – 12/2024 (3 kk)",
    "Edunajamisen tilannekuvatyön toimintamalli on valmis. Edunajamisen verkostossa ovat mukana kaikki vaikuttavuuden kannalta relevantit tahot.",
    "maakuntajohtaja ja maakuntahallitus",
    "Loppuvuoden 2024 aikana edunajamisen toimintamalli on päivitetty",
    // 3.2 B
    "Mitä ovat Kainuun saavutettavuuden kannalta keskeisiä prosesseja nyt? Millaisten vaikuttamisprosessien kautta niissä päästään optimaalisiin tuloksiin?",
    "Liikenne 12 vaikuttaminen korostuu syksyn 2024 aikana.",
    "Määritellään vaikuttavimmat edunajamisen kohteet ja ajoitus liikenne 12 vaikuttamiseen.",
    "Loppuvuoden 2024 aikana on määritelty liikenne 12 vaikuttamisen suunnitelma ja toteutettu vaikuttaminen.",
    "Liikenne 12 –suunnitelmaan saadaan Kainuun tavoittelemat kirjaukset",
    "Maakuntajohtaja ja suunnittelujohtaja",
    "Liikenne 12 –suunnitelman tavoiteltu sisältö",
];

/// Source 000, and the Kainuu programme of source 002.
const KAINUU_BESIDES: &[&str] = &[
    "Maakuntaliiton rooli kansainvälisessä toiminnassa",
    "Kainuun liiton kansainvälisten asioiden tiimi",
    "Yleisvastuu kansainvälisestä toiminnasta",
    "Jouni Ponnikas",
    "aluekehitysjohtaja",
    "Katja Sukuvaara",
    "aluekehityspäällikkö",
    "Venäjä- ja Barents",
    "Kainuun kansainvälisten toimijoiden verkosto",
    "Itä- ja Pohjois-Suomen EU-toimisto",
    "Euregio Karelia",
    "Barentsin euroarktinen yhteistyö",
    "Etelä-Savo",
    "Keski-Pohjanmaa",
    "TOPSU",
    "Kainuu-ohjelma 2018–2021",
    "Yritykset, osaaminen ja Kainuun vetovoima",
    "Saavutettavuutta uusilla liikkumisratkaisuilla ja sähköisillä palveluilla sekä infrastruktuuri-investoinneilla",
    "Tavoitehakuista alueellista yhteistyötä",
    "Hyvinvoinnin vahvistaminen",
    "Positiivinen maakuntakuva",
];

/// Source 002.
const ELY: &[&str] = &[
    "Aluekehittäminen Kainuussa",
    "2019–2023",
    "Vahvistetaan Kainuun elinvoimaa ja kasvua kestävällä tavalla",
    "Varmistetaan määrällisesti riittävän ja laadullisesti oikean työvoiman saatavuus Kainuussa",
    "Päämääränä kainuulainen hyvä elämä",
    "Kainuun ELY-keskus on erinomainen työpaikka ja haluttu yhteistyökumppani",
    "5.3.2024",
    "31.12.2025",
    "Pohjois-Suomen elinvoimakeskus",
];

/// Source 001 and the city's own pages.
const KUOPIO: &[&str] = &[
    "Kuopion kansainvälinen toiminta",
    "Kuopion strategia 2030",
    "läpileikkaava",
    "Kansainväliset teemaverkostot",
    "WHO:n Euroopan Healthy Cities",
    "ICLEI",
    "XARXA FP",
    "hyvinvoinnin edistämisen palvelualue",
    "kaupunkiympäristön palvelualue",
    "Savon koulutuskuntayhtymä",
    "Edustustot",
    "Itä- ja Pohjois-Suomen",
    "Bryssel",
    "Muut verkostot",
    "Bodø",
    "Jönköping",
    "Svendborg",
    "Besançon",
    "Alūksne",
    "2022–2029",
    "1988",
    "2005",
];

/// Source 004 and the county's own pages.
const ROGALAND: &[&str] = &[
    "Internasjonal strategi",
    "Formål",
    "Utviklingsplan for Rogaland",
    "Strategien skal være",
    "et styringsverktøy for den politiske og administrative ledelsen",
    "et arbeidsverktøy for ansatte",
    "en forventningsavklaring internt og eksternt når det gjelder fylkeskommunens prioriteringer og oppgaver",
    "Strategien skal gi innsikt i og på noen områder definere",
    "fylkeskommunens rolle og handlingsrom i internasjonale samarbeid",
    "fylkeskommunens mål og strategiske retning",
    "hvilke strategier og arbeidsformer virksomheten skal benytte",
    "Internasjonale studenter",
    "Strategien på ett minutt",
    "Innledning",
    "Strategiske satsingsområder",
    "samlende og inkluderende pådriver for strategisk internasjonalt samarbeid",
    "pålitelig samarbeidspartner",
    "kompetent og effektiv organisasjon innen internasjonalt arbeid",
    "Samarbeidsarenaer og politisk samarbeid",
    "Programmer og prosjekter",
    "Kompetanse og synlighet",
    "Stavangerregionens Europakontor",
    "1993",
    "25 medlemmer",
    "1.7.2020",
    "North Sea Commission",
    "CPMR",
    "Conference of Peripheral Maritime Regions",
    "Vestlandsrådet",
];

/// What is on no page of the organisation, in its first language. Upper and lower case count as the same.
fn missing(organisation: &str, language: &str, wordings: &[&str]) -> Vec<String> {
    let read: String =
        Crawled::get().of(organisation, language).map(|(_, facts)| facts.text.to_lowercase() + "\n").collect();
    assert!(read.len() > 10_000, "the pages of {organisation} say little");
    let lost = wordings.iter().filter(|wording| !read.contains(&squeezed(wording).to_lowercase()));
    lost.map(|wording| (*wording).to_owned()).collect()
}

#[track_caller]
fn all_stand(organisation: &str, language: &str, wordings: &[&str]) {
    let lost = missing(organisation, language, wordings);
    assert!(lost.is_empty(), "{organisation} says nowhere:\n{}", lost.join("\n"));
}

#[test]
fn kainuu_shows_its_draft_as_the_overview_prints_it() {
    all_stand("kainuu", "fi", KAINUU_OVERVIEW);
}

#[test]
fn kainuu_shows_the_model_and_the_values() {
    all_stand("kainuu", "fi", KAINUU_MODEL);
}

#[test]
fn kainuu_shows_its_ten_cards_word_for_word() {
    all_stand("kainuu", "fi", KAINUU_CARDS);
}

#[test]
fn kainuu_shows_its_international_work_and_the_programme_that_is_over() {
    all_stand("kainuu", "fi", KAINUU_BESIDES);
}

#[test]
fn the_ely_centre_shows_its_emphases() {
    all_stand("kainuu-ely", "fi", ELY);
}

#[test]
fn kuopio_shows_its_networks_and_who_keeps_contact() {
    all_stand("kuopio", "fi", KUOPIO);
}

#[test]
fn rogaland_shows_its_purpose_aims_and_networks() {
    all_stand("rogaland", "nb", ROGALAND);
}

/// Networks, representations, contact units and actors of sources 000, 001, 003 and 004, each with its page: its name there,
/// and in English.
const ABROAD: &[(&str, &str, &str)] = &[
    ("/kainuu/international", "Kansainvälinen toiminta", "International work"),
    ("/kainuu/people/maakuntajohtaja", "Maakuntajohtaja", "Region Mayor"),
    ("/kainuu/people/aluekehitysjohtaja", "Aluekehitysjohtaja", "Director of Regional Development"),
    ("/kainuu/people/aluekehityspaallikko", "Aluekehityspäällikkö", "Regional Development Manager"),
    ("/kainuu/people/jouni-ponnikas", "Jouni Ponnikas", "Jouni Ponnikas"),
    ("/kainuu/people/katja-sukuvaara", "Katja Sukuvaara", "Katja Sukuvaara"),
    ("/kainuu/people/kansainvalisten-asioiden-tiimi", "Kansainvälisten asioiden tiimi", "International Affairs Team"),
    ("/kainuu/networks/barents", "Barents", "Barents"),
    (
        "/kainuu/networks/kainuu-international-actors",
        "Kainuun kansainvälisten toimijoiden verkosto",
        "international actors",
    ),
    (
        "/kainuu/groups/kainuun-kansainvaliset-toimijat",
        "Kainuun kansainvälisten toimijoiden verkosto",
        "international actors",
    ),
    ("/kainuu/groups/yhteistyo-ja-klusteriryhmat", "Yhteistyö- ja klusteriryhmät", "Co-operation and cluster groups"),
    ("/kainuu/advocacy/liikenne-12", "Liikenne 12", "Liikenne 12"),
    ("/kainuu/advocacy/vau-uudistus", "VAU-uudistus", "VAU reform"),
    ("/kainuu/funding/funds/eakr", "Euroopan aluekehitysrahasto", "European Regional Development Fund"),
    ("/kainuu/funding/funds/jtf", "Oikeudenmukaisen siirtymän rahasto", "Just Transition Fund"),
    ("/kainuu/funding/funds/tulevaisuusrahasto", "Tulevaisuusrahasto", "Future Fund"),
    ("/kuopio/networks/who-healthy-cities", "WHO:n Euroopan Healthy Cities", "WHO European Healthy Cities"),
    ("/kuopio/people/hyvinvoinnin-edistaminen", "Hyvinvoinnin edistämisen palvelualue", "Wellbeing Promotion"),
    ("/kuopio/networks/iclei", "ICLEI", "ICLEI"),
    ("/kuopio/people/kaupunkiymparisto", "Kaupunkiympäristön palvelualue", "Urban Environment"),
    ("/kuopio/networks/xarxa-fp", "XARXA FP", "XARXA FP"),
    ("/kuopio/people/savon-koulutuskuntayhtyma", "Savon koulutuskuntayhtymä", "Savo Consortium for Education"),
    ("/kuopio/networks/east-north-finland-eu-office", "Itä- ja Pohjois-Suomen", "East and North Finland EU Office"),
    ("/rogaland/international", "Internasjonalt samarbeid", "International co-operation"),
    (
        "/rogaland/networks/stavangerregionens-europakontor",
        "Stavangerregionens Europakontor",
        "Stavanger region’s Europe office",
    ),
    ("/rogaland/people/politisk-og-administrativ-ledelse", "olitisk", "Political and administrative leadership"),
];

#[test]
fn what_the_sources_name_abroad_has_its_page_in_its_own_language_and_in_english() {
    let crawled = Crawled::get();
    let mut wrong = Vec::new();
    for (address, own, english) in ABROAD {
        for (address, name) in [((*address).to_owned(), own), (format!("/en{address}"), english)] {
            let heading = crawled.pages.get(&address).and_then(|facts| facts.headings.first());
            let heading = heading.map(|(_, text)| text.replace('\u{ad}', ""));
            if !heading.as_ref().is_some_and(|heading| heading.contains(name)) {
                wrong.push(format!("{address}: {heading:?}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_leftover_of_the_publishing_system_is_on_no_page() {
    for (address, facts) in &Crawled::get().pages {
        assert!(!facts.text.contains("Klikk for stort bilde"), "{address}");
    }
}

/// The twelve measures with the schedules that the overview prints, as wordings.
const OVERVIEW_SCHEDULES: [(&str, &str); 12] = [
    ("1.1-A", "2024-2025"),
    ("1.1-B", "2024-2028"),
    ("1.2-A", "2024-2028"),
    ("1.2-B", "2024-2025"),
    ("1.2-C", "2024-2028"),
    ("2.1-A", "2025-2028"),
    ("2.1-B", "2025-2028"),
    // Printed "2024 – 2025 (kk. 1-2)": until the second month of 2025.
    ("2.2-A", "2024-helmikuu 2025"),
    ("2.2-B", "2024-2025"),
    ("3.1-A", "2024-2025"),
    ("3.2-A", "2024-2025"),
    ("3.2-B", "2024-2025"),
];

#[test]
fn each_of_the_twelve_measures_shows_its_overview_schedule() {
    let pages: BTreeMap<_, _> = Crawled::get().of("kainuu", "fi").collect();
    for (code, years) in OVERVIEW_SCHEDULES {
        let page = pages[format!("/kainuu/strategies/liitto-2024/{code}").as_str()];
        // However the dash is set: 2024-2025, 2024 – 2025.
        let plain = page.text.replace("–", "-").replace("- ", "-").replace(" -", "-");
        assert!(plain.contains(years), "{code} does not show {years}: {}", page.text);
    }
    let measures = pages.keys().filter(|address| {
        let code = address.strip_prefix("/kainuu/strategies/liitto-2024/");
        code.is_some_and(|code| code.contains('-') && !code.contains('?'))
    });
    assert_eq!(measures.count(), 12, "the draft has twelve measures");
}

#[test]
fn the_overview_of_the_funding_measure_keeps_its_odd_wording() {
    all_stand("kainuu", "fi", &["2024 – 2025 (kk. 1-2)"]);
}

#[test]
fn a_card_without_target_state_and_measures_without_card_say_so() {
    let pages: BTreeMap<_, _> = Crawled::get().of("kainuu", "fi").collect();
    let text = |code: &str| &pages[format!("/kainuu/strategies/liitto-2024/{code}").as_str()].text;
    assert!(text("1.2-A").contains("Kortissa ei ole tavoitetilaa"), "{}", text("1.2-A"));
    for code in ["2.1-B", "3.2-A"] {
        assert!(text(code).contains("ei korttia"), "{}", text(code));
    }
}

#[test]
fn the_draft_says_on_every_page_that_it_is_one() {
    let pages = Crawled::get().of("kainuu", "fi").filter(|(address, _)| address.contains("/strategies/liitto-2024"));
    let mut count = 0;
    for (address, facts) in pages {
        count += 1;
        assert!(facts.text.contains("luonnos"), "{address}");
    }
    assert!(count > 20, "{count} pages");
}
