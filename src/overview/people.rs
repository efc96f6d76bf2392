//! People, posts, units, bodies and groups, with what each leads and takes part in.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::listing::{address, shown, take};
use crate::council::organisation::{Citation, Scope};
use crate::council::party::PartyRef;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::LocalText;

/// The kinds in the order in which the list shows them.
const KINDS: [&str; 5] = ["body", "unit", "post", "group", "person"];

#[derive(Debug, Clone, Deserialize)]
struct PartyLine {
    #[serde(flatten)]
    party: PartyRef,
    /// Who holds a post, where a source names the person.
    holder: Option<PartyRef>,
    within: Option<PartyRef>,
    leads: usize,
}

#[derive(Debug, Clone, Deserialize)]
struct Party {
    #[serde(default)]
    internal: bool,
    #[serde(flatten)]
    party: PartyRef,
    summary: LocalText,
    email: Option<String>,
    telephone: Option<String>,
    citation: Option<Citation>,
    within: Option<PartyRef>,
    /// Units, posts and groups that belong to it.
    parts: Vec<PartyRef>,
    /// Holders of a post, or posts of a person.
    holdings: Vec<PartyRef>,
    measures: Vec<Led>,
    duties: Vec<LocalText>,
    networks: Vec<Linked>,
    recurrences: Vec<LocalText>,
    /// Whether it is a group with a page of its own.
    group: bool,
    /// Its place in the quarterly model, 1 for the first.
    forum: Option<i16>,
}

#[derive(Debug, Clone, Deserialize)]
struct Led {
    strategy: String,
    code: String,
    title: LocalText,
    lead: bool,
}

#[derive(Debug, Clone, Deserialize)]
struct Linked {
    slug: String,
    name: LocalText,
}

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/people", &[], list)
        .page("/{org}/people/{slug}", &[], show)
        .file("/{org}/people.csv", csv)
        .file("/{org}/people.xlsx", xlsx)
}

#[derive(Template)]
#[template(path = "overview/people.html")]
struct List {
    scope: Scope,
    parties: Vec<PartyLine>,
}

impl List {
    /// Lines by kind, each kind in the order of the reader's language.
    fn by_kind(&self) -> Vec<(&'static str, Vec<&PartyLine>)> {
        let mut kinds: BTreeMap<usize, Vec<&PartyLine>> = BTreeMap::new();
        for line in &self.parties {
            let place = KINDS.iter().position(|kind| *kind == line.party.kind).unwrap_or(KINDS.len() - 1);
            kinds.entry(place).or_default().push(line);
        }
        for lines in kinds.values_mut() {
            self.scope.sort_by_text(lines, |line| &line.party.name);
        }
        kinds.into_iter().filter_map(|(place, lines)| Some((*KINDS.get(place)?, lines))).collect()
    }
}

async fn list(State(app): State<App>, scope: Scope) -> Result {
    let parties = all(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let keep = scope.keep();
    Page(List { scope, parties }).kept(keep)
}

const HEADINGS: [&str; 7] =
    ["kind", "field-name", "field-abbreviation", "held-by", "field-within-id", "leads-measures", "funding-address"];

async fn csv(State(app): State<App>, scope: Scope) -> Result {
    file(app, scope, Form::Csv).await
}

async fn xlsx(State(app): State<App>, scope: Scope) -> Result {
    file(app, scope, Form::Xlsx).await
}

/// The same list as a file, in the same order.
async fn file(app: App, scope: Scope, form: Form) -> Result {
    let parties = all(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let list = List { scope, parties };
    let scope = &list.scope;
    let named = |party: &Option<PartyRef>| party.as_ref().map_or(Cell::Empty, |party| shown(scope, &party.name));
    let row = |line: &PartyLine| {
        vec![
            Cell::Text(scope.tf("party", &line.party.kind)),
            shown(scope, &line.party.name),
            shown(scope, &line.party.abbreviation),
            named(&line.holder),
            named(&line.within),
            Cell::number(u64::try_from(line.leads).ok()),
            address(scope, &format!("/people/{}", line.party.slug)),
        ]
    };
    let rows = list.by_kind().into_iter().flat_map(|(_, lines)| lines).map(row).collect();
    take(scope, form, ("people", scope.t("nav-people")), &HEADINGS, Known::new(rows)).await
}

#[derive(Template)]
#[template(path = "overview/party.html")]
struct Show {
    scope: Scope,
    party: Party,
}

impl Show {
    fn is_person(&self) -> bool {
        self.party.party.kind == "person"
    }

    /// What it leads and what it takes part in, each with its heading.
    fn measures(&self) -> Vec<(String, Vec<&Led>)> {
        let (leads, takes_part): (Vec<_>, Vec<_>) = self.party.measures.iter().partition(|measure| measure.lead);
        let groups = [(self.scope.t("leads-measures"), leads), (self.scope.t("takes-part-in"), takes_part)];
        groups.into_iter().filter(|(_, measures)| !measures.is_empty()).collect()
    }
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let party = one(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?.ok_or(Error::NotFound)?;
    let keep = scope.keep();
    Page(Show { scope, party }).kept(keep)
}

async fn all(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<PartyLine>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name, 'abbreviation', p.abbreviation,
            'holder', (select jsonb_build_object('slug', h.slug, 'kind', h.kind, 'name', h.name)
                from published.holding x join published.party h on h.organisation_id = $1 and h.id = x.person_id
                where x.organisation_id = $1 and x.post_id = p.id and (x.ends_on is null or x.ends_on >= current_date)
                limit 1),
            'within', (select jsonb_build_object('slug', w.slug, 'kind', w.kind, 'name', w.name)
                from published.party w where w.organisation_id = $1 and w.id = p.within_id),
            'leads', (select count(*) from published.responsibility r
                where r.organisation_id = $1 and r.party_id = p.id and r.lead)) as "line!: Json<PartyLine>"
        from published.party p where p.organisation_id = $1 order by p.position"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

async fn one(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Party>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(p) - 'search' || jsonb_build_object(
            'within', (select jsonb_build_object('slug', w.slug, 'kind', w.kind, 'name', w.name)
                from published.party w where w.organisation_id = $1 and w.id = p.within_id),
            'parts', coalesce((select jsonb_agg(jsonb_build_object('slug', b.slug, 'kind', b.kind, 'name', b.name)
                    order by b.position)
                from published.party b where b.organisation_id = $1 and b.within_id = p.id), '[]'),
            'holdings', coalesce((select jsonb_agg(jsonb_build_object('slug', o.slug, 'kind', o.kind, 'name', o.name)
                    order by o.position)
                from published.holding x join published.party o on o.organisation_id = $1
                    and o.id = case when x.post_id = p.id then x.person_id else x.post_id end
                where x.organisation_id = $1 and p.id in (x.post_id, x.person_id)
                    and (x.ends_on is null or x.ends_on >= current_date)), '[]'),
            'measures', coalesce((select jsonb_agg(jsonb_build_object('strategy', s.slug, 'code', m.code,
                    'title', m.title, 'lead', r.lead) order by s.position, m.code collate "C")
                from published.responsibility r
                join published.measure m on m.organisation_id = $1 and m.id = r.measure_id
                join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
                where r.organisation_id = $1 and r.party_id = p.id), '[]'),
            'duties', coalesce((select jsonb_agg(d.title order by d.position) from published.duty d
                where d.organisation_id = $1 and (d.party_id = p.id or d.party_id in (select x.post_id
                    from published.holding x where x.organisation_id = $1 and x.person_id = p.id))), '[]'),
            'networks', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'name', n.name) order by b.position)
                from published.membership b join published.network n on n.id = b.network_id
                where b.organisation_id = $1 and b.contact_id = p.id), '[]'),
            'recurrences', coalesce((select jsonb_agg(c.title order by c.position) from published.recurrence c
                where c.organisation_id = $1 and c.party_id = p.id), '[]'),
            'group', exists (select from published.cooperation_group g where g.organisation_id = $1 and g.id = p.id),
            'forum', (select f.position from published.forum f where f.organisation_id = $1 and f.body_id = p.id)
        ) as "party!: Json<Party>"
        from published.party p where p.organisation_id = $1 and p.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(party)| party))
}
