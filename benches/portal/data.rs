//! A large data set: many organisations, each with a strategy and measures, written with COPY.

use std::fmt::Write;
use std::time::Instant;

use sqlx::{AssertSqlSafe, Executor, PgConnection};

use crate::Result;
use crate::stage::Stage;

/// How much there is.
#[derive(Clone, Copy)]
pub struct Amount {
    pub organisations: u32,
    /// Of all but the first organisation.
    pub measures_each: u32,
}

impl Amount {
    fn measures(self) -> u32 {
        MEASURES_OF_THE_FIRST + (self.organisations - 1) * self.measures_each
    }
}

/// The first organisation is the same in every amount: its page is what is compared.
pub const MEASURES_OF_THE_FIRST: u32 = 10;
/// Rows that are sent at once.
const BATCH: u32 = 500;
/// Goals of a strategy, over which its measures are spread.
const GOALS: u32 = 5;

/// Makes a database with so much in it. Triggers rest meanwhile: there is no history, and nothing to search.
pub async fn fill(stage: &Stage, database: &str, amount: Amount) -> Result<()> {
    let began = Instant::now();
    stage.create(database).await?;
    let mut owner = stage.owner(database).await?;
    owner.execute("set session_replication_role = replica").await?;
    owner.execute("set synchronous_commit = off").await?;
    let mut done = 0;
    for first in (0..amount.organisations).step_by(BATCH as usize) {
        let batch = first..amount.organisations.min(first + BATCH);
        for table in TABLES {
            let mut rows = String::new();
            for organisation in batch.clone() {
                let measures = if organisation == 0 { MEASURES_OF_THE_FIRST } else { amount.measures_each };
                (table.rows)(&mut rows, organisation, measures)?;
            }
            copy(&mut owner, table, &rows).await?;
        }
        done += batch.len();
        if amount.organisations > BATCH {
            let seconds = began.elapsed().as_secs();
            println!("  {database}: {done} of {} organisations, {seconds} s", amount.organisations);
        }
    }
    owner.execute("vacuum analyze").await?;
    println!("  {database}: {} measures in {} s", amount.measures(), began.elapsed().as_secs());
    Ok(())
}

async fn copy(owner: &mut PgConnection, Table { name, columns, .. }: &Table, rows: &str) -> Result<()> {
    let statement = format!("copy {name} ({columns}) from stdin");
    let mut copy = owner.copy_in_raw(AssertSqlSafe(statement).0.as_str()).await?;
    copy.send(rows.as_bytes()).await?;
    copy.finish().await?;
    Ok(())
}

struct Table {
    name: &'static str,
    columns: &'static str,
    /// Writes the rows of an organisation with so many measures.
    rows: fn(&mut String, u32, u32) -> std::fmt::Result,
}

/// An id that says what it is of: kind, organisation, number.
fn id(kind: u32, organisation: u32, number: u32) -> String {
    format!("{organisation:08x}-{kind:04x}-7000-8000-{number:012x}")
}

const TABLES: [&Table; 9] = [
    &Table {
        name: "organisation",
        columns: "id, slug, kind, name, languages, time_zone, hue, country",
        rows: |out, o, _| {
            let (id, name) = (id(0, o, 0), format!(r#"{{"fi": "Mittauskunta {o}", "en": "Municipality {o}"}}"#));
            writeln!(out, "{id}\tmittauskunta-{o}\tcity\t{name}\t{{fi,en}}\tEurope/Helsinki\t210\tFI")
        },
    },
    &Table {
        name: "change_version",
        columns: "organisation_id, version",
        rows: |out, o, _| writeln!(out, "{}\t1", id(0, o, 0)),
    },
    &Table {
        name: "party",
        columns: "organisation_id, id, slug, kind, name, visibility",
        rows: |out, o, _| {
            (0..4).try_for_each(|n| {
                let name = format!(r#"{{"fi": "Tulosalue {n}", "en": "Division {n}"}}"#);
                writeln!(out, "{}\t{}\ttulosalue-{n}\tunit\t{name}\tpublic", id(0, o, 0), id(1, o, n))
            })
        },
    },
    &Table {
        name: "strategy",
        columns: "organisation_id, id, slug, title, state, starts_on, starts_precision, ends_on, ends_precision, visibility",
        rows: |out, o, _| {
            let title = r#"{"fi": "Strategia 2024–2029", "en": "Strategy 2024–2029"}"#;
            let days = "2024-01-01\tyear\t2029-12-31\tyear";
            writeln!(out, "{}\t{}\tstrategia\t{title}\tin_force\t{days}\tpublic", id(0, o, 0), id(2, o, 0))
        },
    },
    &Table {
        name: "goal",
        columns: "organisation_id, id, strategy_id, level, code, title, target_state, position, visibility, shown",
        rows: |out, o, _| {
            (0..GOALS).try_for_each(|n| {
                let title = format!(r#"{{"fi": "Kriittinen kehittämisalue {n}", "en": "Critical area {n}"}}"#);
                let state = r#"{"fi": "Alue on elinvoimainen ja yhteydet toimivat vuoden ympäri."}"#;
                let (own, goal, strategy) = (id(0, o, 0), id(3, o, n), id(2, o, 0));
                writeln!(out, "{own}\t{goal}\t{strategy}\t1\t{n}\t{title}\t{state}\t{n}\tpublic\tt")
            })
        },
    },
    &Table {
        name: "measure",
        columns: "organisation_id, id, strategy_id, goal_id, code, title, target_state, phase, position, visibility, shown",
        rows: |out, o, measures| {
            (0..measures).try_for_each(|n| {
                let (goal, place) = (n % GOALS, n / GOALS);
                let title =
                    format!(r#"{{"fi": "Toimenpide {n} liikenneyhteyksien hyväksi", "en": "Measure {n} for links"}}"#);
                let state = r#"{"fi": "Matka-aika lyhenee ja junavuoroja on enemmän."}"#;
                let (own, measure, strategy, of) = (id(0, o, 0), id(4, o, n), id(2, o, 0), id(3, o, goal));
                let code = format!("{goal}-{place}");
                writeln!(out, "{own}\t{measure}\t{strategy}\t{of}\t{code}\t{title}\t{state}\tunder_way\t{n}\tpublic\tt")
            })
        },
    },
    &Table {
        name: "step",
        columns: "organisation_id, id, measure_id, title, position",
        rows: |out, o, measures| {
            (0..measures).try_for_each(|n| {
                let title = r#"{"fi": "Selvitys valmistuu ja se käsitellään."}"#;
                writeln!(out, "{}\t{}\t{}\t{title}\t0", id(0, o, 0), id(5, o, n), id(4, o, n))
            })
        },
    },
    &Table {
        name: "schedule",
        columns: "organisation_id, id, measure_id, place, starts_on, starts_precision, ends_on, ends_precision, wording, \
                  wording_language, position",
        rows: |out, o, measures| {
            (0..measures).try_for_each(|n| {
                let (own, schedule, measure) = (id(0, o, 0), id(6, o, n), id(4, o, n));
                writeln!(
                    out,
                    "{own}\t{schedule}\t{measure}\tcard\t2024-01-01\tyear\t2026-12-31\tyear\t2024–2026\tfi\t0"
                )
            })
        },
    },
    &Table {
        name: "responsibility",
        columns: "organisation_id, id, measure_id, party_id, lead, position",
        rows: |out, o, measures| {
            (0..measures).try_for_each(|n| {
                writeln!(out, "{}\t{}\t{}\t{}\tt\t0", id(0, o, 0), id(7, o, n), id(4, o, n), id(1, o, n % 4))
            })
        },
    },
];
