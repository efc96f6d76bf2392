//! What organisations do together: who is in which network, and which of their goals pull the same way.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::cooperation::network::{self, Filters, Listing, Narrowed, NetworkKind, Pin, Pins};
use crate::council::organisation::Portal;
use crate::platform::picture::europe;
use crate::platform::web::{App, Page, Pages, Query, Result};
use crate::platform::words::{Language, LocalText};

pub fn routes() -> Pages {
    Pages::default().page("/networks", network::FILTERS, networks).page("/goals", &[], goals)
}

/// A network of the register with the organisations that are in it.
#[derive(Debug, Clone, Deserialize)]
struct Shared {
    slug: String,
    kind: NetworkKind,
    name: LocalText,
    abbreviation: Option<String>,
    summary: LocalText,
    seat: LocalText,
    themes: Vec<String>,
    members: Vec<Member>,
}

#[derive(Debug, Clone, Deserialize)]
struct Member {
    slug: String,
    name: LocalText,
    first_language: Language,
    role: LocalText,
}

impl Shared {
    /// The language whose words it has where the reader's are missing: the first member's own.
    fn first(&self) -> Language {
        self.members.first().map_or(Language::En, |member| member.first_language)
    }

    /// Address of its page among a member's own.
    fn path(&self, member: &Member) -> String {
        format!("/{}/networks/{}", member.slug, self.slug)
    }
}

#[derive(Template)]
#[template(path = "overview/across_networks.html")]
struct NetworksPage {
    scope: Portal,
    networks: Vec<Shared>,
    next: Option<String>,
    listing: Listing<Shared>,
    pins: Pins,
    narrowed: Narrowed,
}

impl NetworksPage {
    /// Where a pin leads: to the list of those in its country.
    fn href(&self, pin: &Pin) -> String {
        match &pin.country {
            Some(country) => format!("{}{}#list", self.scope.url("/networks"), self.narrowed.to_country(Some(country))),
            None => "#list".to_owned(),
        }
    }
}

async fn networks(State(app): State<App>, scope: Portal, Query(filters): Query<Filters>) -> Result {
    let narrowed = filters.read()?;
    let mut listing = shared(&mut *app.database.public().acquire().await?, &narrowed).await?;
    let pins = network::pins(&listing.places, &scope);
    let (networks, goes_on) = network::cut(std::mem::take(&mut listing.lines));
    let next = networks.last().filter(|_| goes_on).map(|last| narrowed.next(&last.slug));
    let keep = scope.keep();
    Page(NetworksPage { scope, networks, next, listing, pins, narrowed }).kept(keep)
}

/// A page of the register: those that most organisations are in stand first.
async fn shared(door: &mut PgConnection, narrowed: &Narrowed) -> sqlx::Result<Listing<Shared>> {
    sqlx::query_scalar!(
        r#"with own as materialized (
            select n.id, n.slug, n.kind, n.themes, n.country, n.latitude, n.longitude, n.seat, n.name,
                -(select count(*) from published.membership b join published.organisation o on o.id = b.organisation_id
                    where b.network_id = n.id) as place,
                (n.kind = $1 or $1 is null) and ($2 = any (n.themes) or $2 is null) and (n.country = $3 or $3 is null) as chosen
            from published.network n
        ), line as (
            select o.* from own o where o.chosen and ($4::text is null
                or (o.place, o.slug collate "C") > (select l.place, l.slug collate "C" from own l where l.slug = $4))
            order by o.place, o.slug collate "C" limit $5
        )
        select jsonb_build_object(
            'lines', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'kind', n.kind, 'name', n.name,
                    'abbreviation', n.abbreviation, 'summary', n.summary, 'seat', n.seat, 'themes', n.themes,
                    'members', (select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'role', b.role,
                            'first_language', o.languages[1]) order by o.position)
                        from published.membership b join published.organisation o on o.id = b.organisation_id
                        where b.network_id = n.id)) order by l.place, l.slug collate "C")
                from line l join published.network n on n.id = l.id), '[]'),
            'places', coalesce((select jsonb_agg(to_jsonb(p) order by p.latitude desc, p.longitude) from (
                select latitude, longitude, min(country) as country, (array_agg(seat order by place, slug))[1] as seat, count(*) as count,
                    (array_agg(name order by place, slug))[:3] as names, min(slug) as slug
                from own where chosen and latitude is not null group by latitude, longitude) p), '[]'),
            'kinds', coalesce((select jsonb_agg(jsonb_build_array(k.kind, k.count)) from (
                select kind, count(*) from own group by kind) k), '[]'),
            'themes', coalesce((select jsonb_agg(jsonb_build_array(t.theme, t.count) order by t.theme) from (
                select theme, count(*) from own cross join unnest(themes) theme group by theme) t), '[]'),
            'count', (select count(*) from own where chosen)
        ) as "listing!: Json<Listing<Shared>>""#,
        narrowed.kind.map(|kind| kind.column()),
        narrowed.theme,
        narrowed.country,
        narrowed.after,
        network::PAGE + 1
    )
    .fetch_one(door)
    .await
    .map(|Json(listing)| listing)
}

/// A goal, or a measure, at one end of a red thread.
#[derive(Debug, Clone, Deserialize)]
struct End {
    id: Uuid,
    organisation: String,
    organisation_name: LocalText,
    first_language: Language,
    strategy: String,
    strategy_title: LocalText,
    code: String,
    code_printed: bool,
    title: LocalText,
}

impl End {
    fn path(&self) -> String {
        format!("/{}/strategies/{}/{}", self.organisation, self.strategy, self.code)
    }
}

/// A red thread: its two ends, and why they belong together.
#[derive(Debug, Clone, Deserialize)]
struct Tie {
    near: End,
    far: End,
    note: LocalText,
}

/// Goals that pull the same way: everything that red threads tie together.
struct Bundle {
    /// By organisation and strategy, in the order of their codes.
    ends: Vec<End>,
    ties: Vec<Tie>,
    /// How many organisations they are of.
    organisations: usize,
}

#[derive(Template)]
#[template(path = "overview/across_goals.html")]
struct GoalsPage {
    scope: Portal,
    bundles: Vec<Bundle>,
}

async fn goals(State(app): State<App>, scope: Portal) -> Result {
    let ties = ties(&mut *app.database.public().acquire().await?).await?;
    let bundles = bundled(ties);
    let keep = scope.keep();
    Page(GoalsPage { scope, bundles }).kept(keep)
}

/// Red threads between public goals, the hidden ones left out.
async fn ties(door: &mut PgConnection) -> sqlx::Result<Vec<Tie>> {
    sqlx::query_scalar!(
        r#"with endpoint as (
            select g.organisation_id, g.id, g.strategy_id, g.code, g.code_printed, g.title from published.goal g
            union all
            select m.organisation_id, m.id, m.strategy_id, m.code, m.code_printed, m.title from published.measure m
        )
        select jsonb_build_object('note', t.note, 'near', near.what, 'far', far.what) as "tie!: Json<Tie>"
        from published.thread t
        cross join lateral (select jsonb_build_object('id', e.id, 'organisation', o.slug, 'organisation_name', o.name,
                'first_language', o.languages[1], 'strategy', s.slug, 'strategy_title', s.title, 'code', e.code,
                'code_printed', e.code_printed, 'title', e.title) as what
            from endpoint e join published.organisation o on o.id = e.organisation_id
            join published.strategy s on s.organisation_id = e.organisation_id and s.id = e.strategy_id
            where e.organisation_id = t.organisation_id and e.id = coalesce(t.goal_id, t.measure_id)) near
        cross join lateral (select jsonb_build_object('id', e.id, 'organisation', o.slug, 'organisation_name', o.name,
                'first_language', o.languages[1], 'strategy', s.slug, 'strategy_title', s.title, 'code', e.code,
                'code_printed', e.code_printed, 'title', e.title) as what
            from endpoint e join published.organisation o on o.id = e.organisation_id
            join published.strategy s on s.organisation_id = e.organisation_id and s.id = e.strategy_id
            where e.organisation_id = t.other_organisation_id and e.id = t.other_goal_id) far
        where not t.hidden_at_other_end order by t.id limit 2000"#
    )
    .fetch_all(door)
    .await
    .map(|ties| ties.into_iter().map(|Json(tie)| tie).collect())
}

/// Threads that hang together, as bundles; those of most organisations first, within them by organisation and code.
fn bundled(ties: Vec<Tie>) -> Vec<Bundle> {
    // Each end belongs to the bundle of its root; tying two ends gives both one root.
    let mut root: BTreeMap<Uuid, Uuid> = BTreeMap::new();
    for tie in &ties {
        let (near, far) = (root_of(&root, tie.near.id), root_of(&root, tie.far.id));
        root.entry(near).or_insert(near);
        root.insert(far, near);
    }
    let mut bundles: BTreeMap<Uuid, Bundle> = BTreeMap::new();
    for tie in ties {
        let own = root_of(&root, tie.near.id);
        let bundle =
            bundles.entry(own).or_insert_with(|| Bundle { ends: Vec::new(), ties: Vec::new(), organisations: 0 });
        for end in [&tie.near, &tie.far] {
            if !bundle.ends.iter().any(|known| known.id == end.id) {
                bundle.ends.push(end.clone());
            }
        }
        bundle.ties.push(tie);
    }
    let mut bundles: Vec<Bundle> = bundles.into_values().collect();
    for bundle in &mut bundles {
        let place = |end: &End| (end.organisation.clone(), end.strategy.clone(), end.code.clone());
        bundle.ends.sort_by_key(place);
        let mut organisations: Vec<&str> = bundle.ends.iter().map(|end| end.organisation.as_str()).collect();
        organisations.dedup();
        bundle.organisations = organisations.len();
    }
    bundles.sort_by_key(|bundle| std::cmp::Reverse((bundle.organisations, bundle.ends.len())));
    bundles
}

fn root_of(root: &BTreeMap<Uuid, Uuid>, mut id: Uuid) -> Uuid {
    while let Some(above) = root.get(&id).filter(|above| **above != id) {
        id = *above;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(organisation: &str, code: u128) -> End {
        End {
            id: Uuid::from_u128(code),
            organisation: organisation.into(),
            organisation_name: LocalText::default(),
            first_language: Language::Fi,
            strategy: "s".into(),
            strategy_title: LocalText::default(),
            code: code.to_string(),
            code_printed: true,
            title: LocalText::default(),
        }
    }

    fn tie(near: &End, far: &End) -> Tie {
        Tie { near: near.clone(), far: far.clone(), note: LocalText::default() }
    }

    #[test]
    fn threads_that_share_a_goal_are_one_bundle() {
        let (a, b, c) = (end("a", 1), end("b", 2), end("c", 3));
        let (d, e) = (end("a", 4), end("a", 5));
        let bundles = bundled(vec![tie(&d, &e), tie(&a, &b), tie(&c, &b)]);
        let codes: Vec<Vec<&str>> =
            bundles.iter().map(|bundle| bundle.ends.iter().map(|end| end.code.as_str()).collect()).collect();
        assert_eq!(codes, [vec!["1", "2", "3"], vec!["4", "5"]]);
        assert_eq!(
            bundles.iter().map(|bundle| (bundle.organisations, bundle.ties.len())).collect::<Vec<_>>(),
            [(3, 2), (1, 1)]
        );
    }

    #[test]
    fn a_ring_of_threads_is_one_bundle() {
        let ends: Vec<End> = (0..6).map(|n| end("a", n)).collect();
        let ties = (0..6).map(|n| tie(&ends[n], &ends[(n + 1) % 6])).collect();
        assert_eq!(bundled(ties).len(), 1);
    }
}
