//! The book of a round that is at work, read from the tables.

use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::Book;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Result};
use crate::platform::words::Quarter;
use crate::review::round;

/// The book of a round as it stands, through the staff door. What visitors will not see of it is left out when the
/// transaction looks as a visitor does (`suunta.as_visitor`) and `internal` is false.
pub async fn live(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Uuid,
    last_day: Date,
    internal: bool,
) -> sqlx::Result<Option<Book>> {
    sqlx::query_scalar!(
        r#"with recursive own as materialized (select * from round where organisation_id = $1 and id = $2),
        tops as (
            select g.id, g.id as top from published.goal g where g.organisation_id = $1 and g.parent_id is null
            union all
            select g.id, tops.top from tops join published.goal g on g.organisation_id = $1 and g.parent_id = tops.id
        ),
        goals as (
            select g.id, g.assess_in, jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label,
                'title', g.title) as pointer
            from goal g join published.goal seen on seen.organisation_id = $1 and seen.id = g.id
            join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
            where g.organisation_id = $1
        ),
        parties as (
            select p.id, jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name, 'abbreviation', p.abbreviation) as pointer
            from party p where p.organisation_id = $1
        ),
        followed as materialized (select id from followed_measures($1) id),
        seen as materialized (
            select m.*, s.slug as strategy, s.title as strategy_title, s.position as strategy_position
            from published.measure m join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
            where m.organisation_id = $1 and (m.id in (select id from followed) or exists (
                select from report t join round q on q.organisation_id = $1 and q.id = t.round_id
                where t.organisation_id = $1 and t.measure_id = m.id and q.quarter <= (select quarter from own)))
        )
        select to_jsonb(own) || jsonb_build_object(
            'value', (select v.title from strategy_value v where v.organisation_id = $1 and v.id = own.value_id),
            'values', coalesce((select jsonb_agg(jsonb_build_object('quarter', q.quarter,
                    'value', (select v.title from strategy_value v where v.organisation_id = $1 and v.id = q.value_id),
                    'marks', (select jsonb_agg(coalesce((select k.given from value_mark k where k.organisation_id = $1
                        and k.round_id = q.id and k.mark = n), 0) order by n) from generate_series(1, 5) n)) order by q.quarter)
                from round q where q.organisation_id = $1 and q.question <> '{}'
                    and (q.id = $2 or q.state = 'closed' and q.quarter < own.quarter)), '[]'),
            'words', case when $4 and (select sum(k.given) from value_mark k where k.organisation_id = $1 and k.round_id = $2) >= 3
                then coalesce((select jsonb_agg(w.body order by w.id) from value_word w
                    where w.organisation_id = $1 and w.round_id = $2), '[]') else '[]' end,
            'sittings', coalesce((select jsonb_agg(to_jsonb(s) || jsonb_build_object('body', p.pointer) order by s.place)
                from (select s.*, f.body_id, f.task, row_number() over (order by f.position) as place
                    from sitting s join forum f on f.organisation_id = $1 and f.id = s.forum_id
                    where s.organisation_id = $1 and s.round_id = $2) s
                join parties p on p.id = s.body_id), '[]'),
            'measures', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'strategy', m.strategy,
                    'strategy_title', m.strategy_title, 'code', m.code, 'title', m.title, 'internal', m.internal,
                    'area', area.pointer, 'goal', goal.pointer,
                    'followed', m.id in (select id from followed),
                    'lead', (select p.pointer from published.responsibility r join parties p on p.id = r.party_id
                        where r.organisation_id = $1 and r.measure_id = m.id and r.lead),
                    'report_state', case when $4 or t.state = 'accepted' then coalesce(t.state, 'awaited') else 'awaited' end,
                    'report', case when t.state in ('submitted', 'accepted') and ($4 or t.state = 'accepted') then
                        to_jsonb(t) || jsonb_build_object('accepted', t.state = 'accepted') end,
                    'marks', coalesce((select jsonb_agg(jsonb_build_object('quarter', q.quarter, 'phase', e.phase,
                            'status', e.status, 'progress', e.progress) order by q.quarter)
                        from report e join round q on q.organisation_id = $1 and q.id = e.round_id
                        where e.organisation_id = $1 and e.measure_id = m.id and e.state = 'accepted'
                            and q.state = 'closed' and q.quarter < own.quarter), '[]'))
                    order by m.strategy_position, m.strategy, m.code collate "C")
                from seen m
                join tops on tops.id = m.goal_id join goals area on area.id = tops.top join goals goal on goal.id = m.goal_id
                left join report t on t.organisation_id = $1 and t.round_id = $2 and t.measure_id = m.id), '[]'),
            'decisions', coalesce((select jsonb_agg(to_jsonb(d) || jsonb_build_object('internal', d.visibility = 'internal')
                    order by d.made_at, d.id)
                from decision d where d.organisation_id = $1 and d.round_id = $2 and ($4 or d.visibility = 'public'
                    and d.signal_id is null and (d.measure_id is null or d.measure_id in (select id from seen))
                    and (d.goal_id is null or d.goal_id in (select id from goals)))), '[]'),
            'reactions', coalesce((select jsonb_agg(to_jsonb(e) || jsonb_build_object('owner', p.pointer) order by e.due_on, e.id)
                from reaction e join parties p on p.id = e.owner_id
                where e.organisation_id = $1 and e.round_id = $2 and e.measure_id in (select id from seen)), '[]'),
            'assessments', coalesce((select jsonb_agg(to_jsonb(a) || jsonb_build_object('goal', g.pointer) order by g.pointer ->> 'code')
                from assessment a join goals g on g.id = a.goal_id
                where a.organisation_id = $1 and a.round_id = $2), '[]'),
            'due', coalesce((select jsonb_agg(g.pointer order by g.pointer ->> 'strategy', g.pointer ->> 'code')
                from goals g
                where coalesce(g.assess_in, 4) <= right(own.quarter, 1)::smallint
                    and exists (select from measure m where m.organisation_id = $1 and m.goal_id = g.id and m.id in (select id from followed))
                    and not exists (select from assessment a where a.organisation_id = $1 and a.goal_id = g.id
                        and a.year = left(own.quarter, 4)::smallint)), '[]'),
            'readings', coalesce((select jsonb_agg(jsonb_build_object('slug', i.slug, 'title', i.title, 'unit', i.unit,
                    'baseline', i.baseline, 'target', i.target, 'rising', i.rising, 'example', x.example, 'points', x.points)
                    order by i.position, i.slug)
                from published.indicator i
                join lateral (select jsonb_agg(jsonb_build_object('on', r.taken_on, 'value', r.value, 'done', r.done)
                        order by r.taken_on) as points, bool_or(r.example) as example
                    from (select * from published.reading r where r.organisation_id = $1 and r.indicator_id = i.id
                        and r.taken_on <= $3 order by r.taken_on desc limit 12) r) x on x.points is not null
                where i.organisation_id = $1), '[]'),
            'questions', case when $4 then coalesce((select jsonb_agg(to_jsonb(e) || jsonb_build_object(
                    'by', (select n.name from staff_name n where n.organisation_id = $1 and n.account_id = e.asked_by),
                    'answered_by', (select n.name from staff_name n where n.organisation_id = $1 and n.account_id = e.answered_by))
                    order by e.asked_at)
                from question e where e.organisation_id = $1 and e.round_id = $2), '[]') else '[]' end,
            'signals', case when $4 then coalesce((select jsonb_agg(to_jsonb(e) || jsonb_build_object(
                    'group', (select p.pointer -> 'name' from parties p where p.id = e.group_id),
                    'goal', (select g.pointer from goals g where g.id = e.goal_id)) order by e.sent_at)
                from signal e where e.organisation_id = $1 and (e.handled_at is null or e.handled_at >= own.opened_at)), '[]') else '[]' end,
            'work', case when $4 then coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'due_on', w.due_on,
                    'owner', (select p.pointer from parties p where p.id = w.owner_id),
                    'goal', (select g.pointer from goals g where g.id = w.goal_id), 'outcome', v.outcome)
                    order by w.due_on nulls last, w.added_on, w.id)
                from work_item w left join work_review v on v.organisation_id = $1 and v.round_id = $2 and v.work_item_id = w.id
                where w.organisation_id = $1 and (w.ended_on is null or v.id is not null)), '[]') else '[]' end
        ) as "book!: Json<Book>"
        from own"#,
        organisation,
        round,
        last_day.to_sqlx() as _,
        internal
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(book)| book.without_few_answers()))
}

/// The book of a quarter for whoever reads: as it was frozen, or, for the organisation's own people, as it stands. With
/// it, whether it is frozen.
///
/// # Errors
/// `NotFound` where there is no round that the reader may see.
pub async fn book_of(app: &App, scope: &Scope, quarter: Quarter) -> Result<(Book, bool)> {
    let mut door = scope.door(app).await?;
    let organisation = scope.organisation.id;
    let frozen = sqlx::query_scalar!(
        r#"select facts as "facts!: Json<Book>" from published.frozen_page
        where organisation_id = $1 and quarter = $2 and path = '/review/' || $2"#,
        organisation,
        quarter.to_string()
    )
    .fetch_optional(&mut *door)
    .await?;
    if let Some(Json(book)) = frozen {
        return Ok((book, true));
    }
    if !scope.may(Role::Reader) {
        return Err(Error::NotFound);
    }
    let round = round::by_quarter(&mut door, organisation, quarter).await?.ok_or(Error::NotFound)?;
    let book = live(&mut door, organisation, round.id, scope.today(), true).await?.ok_or(Error::NotFound)?;
    Ok((book, false))
}
