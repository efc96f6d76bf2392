//! The first quarter of Kainuu's own, 2026-Q4, from its plan to its record, through the pages alone.

use uuid::Uuid;

use super::council::{Council, INTERNAL, Told, fill, press, write};
use crate::support::attributes;

pub const FIRST: &str = "2026-Q4";

const fn told(code: &'static str, status: &'static str, happened: &'static str) -> Told {
    Told { code, phase: "under_way", status, progress: "40", happened }
}

/// What is reported, by whom: the place of the lead.
pub const REPORTED: [(usize, Told); 5] = [
    (0, told("1.1-A", "on_track", "Lomake on kaikkien käytössä.")),
    (0, told("1.1-B", "at_risk", "Koulutustarpeet on koottu puoliksi.")),
    (1, told("1.2-C", "on_track", "Esihenkilöt pitivät varttinsa.")),
    (2, told("2.2-A", "on_track", "Rahoitus jaettiin aikataulussa.")),
    (3, told("2.1-B", "late", "Kunnat eivät vielä vastanneet.")),
];

pub fn secret(words: &str) -> String {
    format!("{INTERNAL} {words}")
}

impl Council {
    /// Plays the whole quarter.
    pub async fn play_first(&mut self) {
        self.plan_first().await;
        self.report_first().await;
        self.sit_first().await;
        self.close_first().await;
    }

    async fn plan_first(&mut self) {
        let round = format!("/kainuu/review/{FIRST}");
        self.plan(FIRST, ["2026-12-14", "2026-12-16", "2026-12-18"]).await;
        let plan = self.editor.get(&format!("{round}/plan")).await.is(200);
        let days: Vec<String> = plan.all(".way-of-quarter li .quiet");
        assert_eq!(
            days[..4],
            ["23.11.2026", "4.12.2026", "10.12.2026", "14.12.2026"],
            "counted back from the first sitting"
        );
        let id = self.id;
        let value = crate::support::id_of(
            &mut self.owner,
            &format!("strategy_value where organisation_id = '{id}' and title ->> 'fi' = 'Positiivisuus ja luottamus'"),
        )
        .await;
        let question = [("value_id", &*value.to_string()), ("question.fi", "Missä luottamus näkyi?")];
        fill(&mut self.editor, &format!("{round}/plan/question"), &question).await.is(303);
        // A planned round is nobody's yet but the editors'.
        let measure = self.measure("1.1-A").await;
        assert_eq!(self.leads[0].post(&format!("{round}/reports/{measure}"), "act=submit").await.status, 409);
        self.open(FIRST).await;
        assert_eq!(self.editor.post(&format!("{round}/opening"), "").await.status, 409, "opened already");
    }

    async fn report_first(&mut self) {
        let reports = format!("/kainuu/review/{FIRST}/reports");
        self.portal.clock.set("2026-11-30T08:00:00Z");
        // The measure that nobody leads is given to somebody.
        let orphan = self.measure("2.1-B").await;
        let page = format!("{reports}/{orphan}");
        let refused = self.leads[3].post(&page, "phase=under_way&act=submit").await;
        assert_eq!((refused.status.as_u16(), refused.all("[role=alert]").len()), (409, 1), "not theirs yet");
        let delegation = format!("to={}", self.accounts[3]);
        self.leads[1].post(&format!("{page}/delegation"), &delegation).await.is(409);
        self.editor.post(&format!("{page}/delegation"), &delegation).await.is(303);
        // A draft that is never sent in is its writer's.
        let draft = self.measure("1.2-A").await;
        let words = secret("luonnos, joka ei valmistunut.");
        let unsent = Told { happened: Box::leak(words.into_boxed_str()), ..REPORTED[0].1 };
        write(&mut self.leads[0], &format!("{reports}/{draft}"), unsent, "").await.is(303);
        for (lead, told) in REPORTED.into_iter().take(4) {
            self.report(lead, FIRST, told).await;
        }
        // A deviation without its reason is not taken, and nothing that was typed is lost.
        let empty = [("phase", "under_way"), ("status", "late"), ("happened.fi", "Kesken."), ("act", "submit")];
        let kept = fill(&mut self.leads[3], &page, &empty).await.is(422);
        assert!(kept.text().contains("Kesken."));
        // One is returned with a comment, and sent in again.
        let returned = format!("{reports}/{}", self.measure("1.2-C").await);
        let comment = secret("kerro, montako varttia pidettiin.");
        fill(&mut self.editor, &format!("{returned}/return"), &[("comment.fi", &comment)]).await.is(303);
        let back = self.leads[1].get(&returned).await.is(200);
        assert!(
            back.one(".flag").contains(&comment) && back.one(".kicker .tag").contains("palautettu"),
            "{}",
            back.main()
        );
        write(&mut self.leads[1], &returned, REPORTED[2].1, "submit").await.is(303);
        // The last one misses its day.
        let line = |answer: &crate::support::Answer, code: &str| {
            let lines = answer.all(".measures li");
            lines.into_iter().find(|line| line.starts_with(code)).unwrap()
        };
        self.portal.clock.set("2026-12-04T12:00:00Z");
        assert!(!line(&self.editor.get(&reports).await.is(200), "2.1-B").contains("myöhässä"), "its day is not over");
        self.portal.clock.set("2026-12-05T08:00:00Z");
        assert!(line(&self.editor.get(&reports).await.is(200), "2.1-B").contains("myöhässä"), "it is overdue");
        let (lead, late) = REPORTED[4];
        self.report(lead, FIRST, late).await;
        let sent = self.editor.get(&reports).await.is(200);
        assert!(line(&sent, "2.1-B").contains("myöhässä"), "it came late");
        assert!(!line(&sent, "1.2-C").contains("myöhässä"), "returned and sent in again in time");
        for (_, told) in REPORTED {
            self.accept(FIRST, told.code).await;
        }
        // A measure that the world does not see is reported on all the same.
        let unseen = self.measure("3.2-A").await;
        self.editor.post(&format!("/kainuu/records/measure/{unseen}/visibility"), "visibility=internal").await.is(303);
        let words = secret("salainen hanke etenee.");
        let told = Told { happened: Box::leak(words.into_boxed_str()), ..REPORTED[0].1 };
        write(&mut self.editor, &format!("{reports}/{unseen}"), told, "submit").await.is(303);
        self.accept(FIRST, "3.2-A").await;
    }

    async fn sit_first(&mut self) {
        let round = format!("/kainuu/review/{FIRST}");
        // What comes in from everywhere before the forums begin.
        for words in ["kunnissa puhutaan liitoksista.", "kyselyyn vastattiin vähän."] {
            let fields = [("body.fi", &*secret(words)), ("origin", "staff")];
            fill(&mut self.reader, "/kainuu/signals/new", &fields).await.is(303);
        }
        for title in ["Hakukierros auki", "Kuntakierros", "Viestintäsuunnitelma"] {
            fill(&mut self.editor, "/kainuu/worklist/new", &[("title.fi", &secret(title))]).await.is(303);
        }
        self.portal.clock.set("2026-12-11T08:00:00Z");
        self.conclude_refused(1).await;
        press(&mut self.editor, &format!("{round}/plan"), "/forums").await.is(303);
        self.manage(&format!("{round}/sittings/1")).await;
        self.govern(&format!("{round}/sittings/2")).await;
        self.meet(&round).await;
    }

    async fn conclude_refused(&mut self, place: usize) {
        let refused =
            self.editor.post(&format!("/kainuu/review/{FIRST}/sittings/{place}/conclusion"), "").await.is(409);
        assert_eq!(refused.all("[role=alert]").len(), 1);
    }

    /// The management team.
    async fn manage(&mut self, sitting: &str) {
        self.portal.clock.set("2026-12-14T08:00:00Z");
        self.conclude_refused(2).await;
        let (risk, late) = (self.measure("1.1-B").await, self.measure("2.1-B").await);
        let agenda = self.editor.get(sitting).await.is(200);
        let deviations = agenda.all("section[aria-labelledby=deviations] h3 .code");
        assert_eq!(deviations, ["2.1-B", "1.1-B"], "what is late comes first");
        let refused = self.editor.post(&format!("{sitting}/conclusion"), "").await.is(409);
        assert!(refused.one("[role=alert]").contains("2 poikkeamasta"), "{}", refused.one("[role=alert]"));
        let owner = self.party("aluekehitysjohtaja").await.to_string();
        for (measure, kind, due) in [(risk, "act", "2027-01-31"), (late, "move", "2027-03-31")] {
            let page = format!("{sitting}/reactions/{measure}");
            let nobody = [("kind", kind), ("body.fi", "Sovitaan toisin."), ("due_on", due)];
            fill(&mut self.editor, &page, &nobody).await.is(422);
            let past =
                [("kind", kind), ("body.fi", "Sovitaan toisin."), ("owner_id", &*owner), ("due_on", "2026-12-01")];
            fill(&mut self.editor, &page, &past).await.is(422);
            let whole = [("kind", kind), ("body.fi", "Sovitaan toisin."), ("owner_id", &*owner), ("due_on", due)];
            fill(&mut self.editor, &page, &whole).await.is(303);
            if measure == risk {
                let refused = self.editor.post(&format!("{sitting}/conclusion"), "").await.is(409);
                assert!(refused.one("[role=alert]").contains("Yhdestä"), "one is still without");
            }
        }
        let new = format!("{sitting}/decisions/new");
        let decided = [("outcome", "decided"), ("body.fi", "Varataan kuntakierrokseen aikaa.")];
        fill(&mut self.editor, &format!("{new}?measure={late}"), &decided).await.is(422);
        fill(&mut self.editor, &format!("{new}?measure={late}"), &[&decided[..], &[("section", "14")]].concat())
            .await
            .is(303);
        let passed = [("outcome", "passed_on"), ("body.fi", "Hallitus ottakoon kantaa koulutuksiin.")];
        fill(&mut self.editor, &format!("{new}?measure={risk}"), &passed).await.is(303);
        let hidden = [("outcome", "noted"), ("body.fi", &*secret("henkilöstöasia.")), ("visibility", "internal")];
        fill(&mut self.editor, &new, &hidden).await.is(303);
        let of_unseen =
            [("outcome", "noted"), ("body.fi", &*secret("salaista hanketta jatketaan.")), ("visibility", "public")];
        let unseen = self.measure("3.2-A").await;
        fill(&mut self.editor, &format!("{new}?measure={unseen}"), &of_unseen).await.is(303);
        fill(&mut self.editor, &format!("{sitting}/noted"), &[("noted.fi", "Vuosi on ollut työn täyteinen.")])
            .await
            .is(303);
        self.handle_first(sitting).await;
        let goal = self.goal("1.2").await;
        let assessed = [
            ("result", "partly"),
            ("resourcing", "enough"),
            ("verdict", "go_on"),
            ("body.fi", "Malli on otettu käyttöön."),
        ];
        fill(&mut self.editor, &format!("/kainuu/review/{FIRST}/assessments/{goal}"), &assessed).await.is(303);
        self.work_first(sitting).await;
        self.conclude(FIRST, 1).await.is(303);
    }

    /// One signal is handled where the sitting shows it; the other waits.
    async fn handle_first(&mut self, sitting: &str) {
        let agenda = self.editor.get(sitting).await.is(200);
        let links = attributes(&agenda.html(), "section[aria-labelledby=signals] a", "href");
        let handling = links.iter().find(|to| to.contains("/handling?sitting=")).unwrap().clone();
        let handled =
            fill(&mut self.editor, &handling, &[("handling.fi", &secret("otetaan puheeksi kunnissa."))]).await.is(303);
        assert_eq!(handled.location().unwrap(), format!("{sitting}#signals"));
        let agenda = self.editor.get(sitting).await.is(200);
        assert_eq!(agenda.all("section[aria-labelledby=signals] .answer").len(), 1);
    }

    /// One line of the worklist is done, the rest is carried over.
    async fn work_first(&mut self, sitting: &str) {
        let agenda = self.editor.get(sitting).await.is(200);
        let lines = attributes(&agenda.html(), "section[aria-labelledby=work] form.moves", "action");
        assert_eq!(lines.len(), 3);
        self.editor.post(&lines[0], "place=1&outcome=done").await.is(303);
        press(&mut self.editor, sitting, "/worklist").await.is(303);
        let tags = self.editor.get(sitting).await.is(200).all("section[aria-labelledby=work] .tag");
        assert_eq!(tags, ["tehty", "siirretty", "siirretty"], "done and carried over");
    }

    /// The board.
    async fn govern(&mut self, sitting: &str) {
        self.portal.clock.set("2026-12-16T10:00:00Z");
        let agenda = self.reader.get(sitting).await.is(200);
        assert!(
            agenda.one("section[aria-labelledby=passed]").contains("Hallitus ottakoon kantaa"),
            "what was passed on"
        );
        assert!(!agenda.text().contains("/conclusion"), "a reader concludes nothing");
        let ask = format!("/kainuu/review/{FIRST}/questions/new");
        let question = format!("{ask}?measure={}", self.measure("2.1-B").await);
        let fields = [("kind", "question"), ("body.fi", &*secret("koska kunnat vastaavat?"))];
        fill(&mut self.reader, &question, &fields).await.is(303);
        let fields = [("kind", "comment"), ("body.fi", &*secret("hyvä, että tämä on esillä."))];
        fill(&mut self.reader, &ask, &fields).await.is(303);
        let agenda = self.leads[2].get(sitting).await.is(200);
        let links = attributes(&agenda.html(), "section[aria-labelledby=questions] a", "href");
        let answer = links.iter().find(|to| to.ends_with("/answer")).unwrap().clone();
        self.reader.get(&answer).await.is(404);
        fill(&mut self.leads[2], &answer, &[("answer.fi", &secret("tammikuussa."))]).await.is(303);
        let agenda = self.reader.get(sitting).await.is(200);
        assert!(agenda.one("section[aria-labelledby=questions] .answer").contains("tammikuussa"));
        let decided = [("outcome", "decided"), ("section", "201"), ("body.fi", "Koulutuksiin osoitetaan lisärahaa.")];
        fill(&mut self.editor, &format!("{sitting}/decisions/new"), &decided).await.is(303);
        self.conclude(FIRST, 2).await.is(303);
    }

    /// The staff meeting.
    async fn meet(&mut self, round: &str) {
        self.portal.clock.set("2026-12-18T07:00:00Z");
        let values = format!("{round}/values");
        for (place, mark) in [(0, 4), (1, 5), (2, 3)] {
            let words = format!(
                "mark={mark}&words={}",
                suunta::platform::web::encode_value(&secret(["luotan.", "kyllä.", "ehkä."][place]))
            );
            self.leads[place].post(&values, &words).await.is(303);
        }
        fill(&mut self.editor, &format!("{values}/answer"), &[("answer.fi", "Luottamus näkyi avoimina ovina.")])
            .await
            .is(303);
        let page = self.reader.get(&values).await.is(200);
        assert!(page.one("table.marks caption").contains("4,0"), "{}", page.one("table.marks caption"));
        self.conclude(FIRST, 3).await.is(303);
    }

    async fn close_first(&mut self) {
        let round = format!("/kainuu/review/{FIRST}");
        fill(&mut self.editor, &format!("{round}/plan/summary"), &[("summary.fi", "Kaksi viidestä poikkesi.")])
            .await
            .is(303);
        let ready = self.editor.get(&format!("{round}/closure")).await.is(200);
        assert!(ready.main().contains("Kaikki on kunnossa."), "{}", ready.main());
        self.portal.get(&round).await.is(303);
        press(&mut self.editor, &format!("{round}/closure"), "/closure").await.is(303);
    }

    /// The id of the round of a quarter.
    pub async fn round(&mut self, quarter: &str) -> Uuid {
        let id = self.id;
        crate::support::id_of(
            &mut self.owner,
            &format!("round where organisation_id = '{id}' and quarter = '{quarter}'"),
        )
        .await
    }
}
