-- The public door: views of exactly the rows and columns that a visitor may see. A row is here only
-- when it is public and everything it stands in is public too. A view reads with its owner's rights,
-- so suunta_public needs, and has, no right on any table.

-- A period as pages read it.
create function period_json(
    starts_on date, starts_precision precision_of_day, ends_on date, ends_precision precision_of_day,
    open_ended boolean, wording text, wording_language text
) returns jsonb
    language sql immutable parallel safe
    return case when wording is not null or starts_on is not null or ends_on is not null then jsonb_build_object(
        'starts_on', starts_on, 'starts_precision', starts_precision, 'ends_on', ends_on,
        'ends_precision', ends_precision, 'open_ended', open_ended,
        'wording', coalesce(wording, ''), 'language', wording_language) end;

-- The source of a record as pages cite it.
create function citation_json(cited source, heading text) returns jsonb
    language sql immutable parallel safe
    return case when (cited).id is not null then jsonb_build_object(
        'publisher', (cited).publisher, 'title', (cited).title, 'language', (cited).language,
        'dated', (cited).dated, 'heading', heading) end;

create view published.organisation as
select o.id, o.slug, o.kind, o.name, o.short_name, o.summary, o.languages, o.time_zone, o.hue, o.country,
    o.homepage, o.ended_on, o.successor, o.position, citation_json(s, o.source_heading) as citation
from organisation o left join source s on s.organisation_id = o.id and s.id = o.source_id;

create view published.party as
select p.organisation_id, p.id, p.slug, p.kind, p.name, p.abbreviation, p.summary, p.within_id,
    case when p.contact_public then p.email end as email,
    case when p.contact_public then p.telephone end as telephone,
    p.position, citation_json(s, p.source_heading) as citation, p.search
from party p left join source s on s.organisation_id = p.organisation_id and s.id = p.source_id
where p.visibility = 'public' and (p.published_until is null or p.published_until >= current_date);

create view published.holding as
select h.organisation_id, h.post_id, h.person_id, h.starts_on, h.ends_on
from holding h
join published.party post on post.organisation_id = h.organisation_id and post.id = h.post_id
join published.party person on person.organisation_id = h.organisation_id and person.id = h.person_id;

create view published.forum as
select f.organisation_id, f.id, f.position, f.task, f.body_id, citation_json(s, f.source_heading) as citation
from forum f
join published.party b on b.organisation_id = f.organisation_id and b.id = f.body_id
left join source s on s.organisation_id = f.organisation_id and s.id = f.source_id;

create view published.recurrence as
select r.organisation_id, r.id, r.slug, r.title, r.description, r.every, r.months, r.party_id, r.position,
    citation_json(s, r.source_heading) as citation
from recurrence r left join source s on s.organisation_id = r.organisation_id and s.id = r.source_id
where r.visibility = 'public';

create view published.picture as
select organisation_id, id, file, alt, caption, credit from picture;

create view published.page as
select p.organisation_id, p.id, p.slug, p.place, p.title, p.lead, p.body, p.picture_id, p.position,
    citation_json(s, p.source_heading) as citation, p.search
from page p left join source s on s.organisation_id = p.organisation_id and s.id = p.source_id
where p.visibility = 'public';

create view published.strategy as
select t.organisation_id, t.id, t.slug, t.title, t.summary, t.state, t.standing,
    t.starts_on, t.ends_on,
    period_json(t.starts_on, t.starts_precision, t.ends_on, t.ends_precision, t.open_ended, t.wording, t.wording_language) as period,
    t.decided_by, t.decided_on, t.decided_section, t.superseded_by, t.levels, t.measure_word, t.position,
    citation_json(s, t.source_heading) as citation, t.search
from strategy t left join source s on s.organisation_id = t.organisation_id and s.id = t.source_id
where t.visibility = 'public';

create view published.chapter as
select c.organisation_id, c.id, c.strategy_id, c.slug, c.number, c.title, c.body, c.picture_id, c.position,
    citation_json(s, c.source_heading) as citation, c.search
from chapter c
join strategy t on t.organisation_id = c.organisation_id and t.id = c.strategy_id and t.visibility = 'public'
left join source s on s.organisation_id = c.organisation_id and s.id = c.source_id
where c.visibility = 'public';

create view published.strategy_value as
select v.organisation_id, v.id, v.strategy_id, v.title, v.description, v.position,
    citation_json(s, v.source_heading) as citation
from strategy_value v
join strategy t on t.organisation_id = v.organisation_id and t.id = v.strategy_id and t.visibility = 'public'
left join source s on s.organisation_id = v.organisation_id and s.id = v.source_id;

create view published.model_box as
select b.organisation_id, b.id, b.strategy_id, b.layer, b.title, b.note, b.position
from model_box b
join strategy t on t.organisation_id = b.organisation_id and t.id = b.strategy_id and t.visibility = 'public';

-- Goals and measures know whether they are shown (settle_shown); what belongs to a measure is shown with it.
create view published.goal as
select g.organisation_id, g.id, g.strategy_id, g.parent_id, g.level, g.code, g.code_printed, g.label, g.title,
    g.other_titles, g.strategic_goal, g.target_state, g.description, g.position,
    citation_json(s, g.source_heading) as citation, g.search
from goal g left join source s on s.organisation_id = g.organisation_id and s.id = g.source_id
where g.shown;

create view published.measure as
select m.organisation_id, m.id, m.strategy_id, m.goal_id, m.code, m.code_printed, m.title, m.overview_title,
    m.target_state, m.responsible_wording, m.phase, m.status, m.status_reason, m.remark, m.position,
    citation_json(s, m.source_heading) as citation, m.search
from measure m left join source s on s.organisation_id = m.organisation_id and s.id = m.source_id
where m.shown;

create view published.step as
select t.organisation_id, t.id, t.measure_id, t.title, t.done_on, t.position, t.search
from step t join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
where m.shown;

create view published.schedule as
select c.organisation_id, c.id, c.measure_id, c.place, c.starts_on, c.ends_on, c.position,
    period_json(c.starts_on, c.starts_precision, c.ends_on, c.ends_precision, c.open_ended, c.wording, c.wording_language) as period
from schedule c join measure m on m.organisation_id = c.organisation_id and m.id = c.measure_id
where m.shown;

create view published.responsibility as
select r.organisation_id, r.measure_id, r.party_id, r.lead, r.position
from responsibility r
join measure m on m.organisation_id = r.organisation_id and m.id = r.measure_id and m.shown
join published.party p on p.organisation_id = r.organisation_id and p.id = r.party_id;

create view published.indicator as
select i.organisation_id, i.id, i.slug, i.title, i.description, i.kind, i.unit, i.baseline, i.target, i.rising,
    i.measure_id, i.goal_id, i.position, citation_json(s, i.source_heading) as citation, i.search
from indicator i
left join measure m on m.organisation_id = i.organisation_id and m.id = i.measure_id
left join goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
left join source s on s.organisation_id = i.organisation_id and s.id = i.source_id
where i.visibility = 'public' and (i.measure_id is null or m.shown) and (i.goal_id is null or g.shown);

create view published.reading as
select r.organisation_id, r.id, r.indicator_id, r.taken_on, r.value, r.done, r.note, r.example
from reading r join published.indicator i on i.organisation_id = r.organisation_id and i.id = r.indicator_id;

-- A measure as a line of a list: what its bar, its standing and its lead need, in one value.
create view published.measure_line as
select m.organisation_id, m.id, m.strategy_id, m.goal_id, m.code, jsonb_build_object(
    'goal_id', m.goal_id, 'code', m.code, 'title', m.title, 'phase', m.phase, 'status', m.status,
    'steps_total', (select count(*) from published.step t
        where t.organisation_id = m.organisation_id and t.measure_id = m.id),
    'steps_done', (select count(t.done_on) from published.step t
        where t.organisation_id = m.organisation_id and t.measure_id = m.id),
    'readings', (select count(*) from published.reading r
        join published.indicator i on i.organisation_id = r.organisation_id and i.id = r.indicator_id
        where r.organisation_id = m.organisation_id and i.measure_id = m.id),
    'schedules', coalesce((select jsonb_agg(jsonb_build_object('place', c.place, 'period', c.period) order by c.position)
        from published.schedule c where c.organisation_id = m.organisation_id and c.measure_id = m.id), '[]'),
    'responsible', coalesce((select jsonb_agg(jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name,
            'abbreviation', p.abbreviation, 'lead', r.lead) order by r.lead desc, r.position)
        from published.responsibility r
        join published.party p on p.organisation_id = r.organisation_id and p.id = r.party_id
        where r.organisation_id = m.organisation_id and r.measure_id = m.id), '[]')) as line
from published.measure m;

-- A thread is seen from both ends, so both ends must be public.
create view published.thread as
select t.id, t.organisation_id, t.goal_id, t.measure_id, t.other_organisation_id, t.other_goal_id, t.note,
    t.hidden_at_other_end
from thread t
join goal o on o.organisation_id = t.other_organisation_id and o.id = t.other_goal_id and o.shown
left join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id
left join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
where coalesce(g.shown, m.shown);

create view published.membership as
select b.organisation_id, b.id, b.network_id, b.role, b.benefit, b.contact_id, b.since, b.starts_on, b.ends_on,
    period_json(b.starts_on, b.starts_precision, b.ends_on, b.ends_precision, b.open_ended, b.wording, b.wording_language) as period,
    b.position, citation_json(s, b.source_heading) as citation
from membership b left join source s on s.organisation_id = b.organisation_id and s.id = b.source_id
where b.visibility = 'public';

-- A network is shown where somebody is publicly in it.
create view published.network as
select n.id, n.slug, n.kind, n.name, n.abbreviation, n.summary, n.since, n.seat, n.country, n.latitude,
    n.longitude, n.size, n.governance, n.homepage, n.fact_source, n.search
from network n where exists (select from membership b where b.network_id = n.id and b.visibility = 'public');

create view published.network_member as
select m.network_id, m.position, m.name from network_member m join published.network n on n.id = m.network_id;

create view published.membership_goal as
select x.organisation_id, x.membership_id, x.goal_id
from membership_goal x
join published.membership b on b.organisation_id = x.organisation_id and b.id = x.membership_id
join published.goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id;

create view published.duty as
select d.organisation_id, d.id, d.title, d.party_id, d.position, citation_json(s, d.source_heading) as citation
from duty d
join published.party p on p.organisation_id = d.organisation_id and p.id = d.party_id
left join source s on s.organisation_id = d.organisation_id and s.id = d.source_id
where d.visibility = 'public';

-- Everything that can be found, one row a page: where it is (path, below the organisation's own),
-- what it is, and its words.
create view published.found as
select s.organisation_id, 'strategy' as kind, '/strategies/' || s.slug as path, null::text as code, s.title,
    s.summary as extract, plain_text(s.title) as plain, s.search,
    -- By which codes it is called.
    '{}'::text[] as codes
from published.strategy s
union all
select c.organisation_id, 'chapter', '/strategies/' || s.slug || '#' || c.slug, c.number, c.title, c.body,
    plain_text(c.title), c.search, '{}'
from published.chapter c join published.strategy s on s.organisation_id = c.organisation_id and s.id = c.strategy_id
union all
select g.organisation_id, 'goal', '/strategies/' || s.slug || '/' || g.code, coalesce(g.label, g.code), g.title,
    g.target_state, plain_text(g.title), g.search,
    array_remove(array[code_key(g.code), code_key(g.label)], null)
from published.goal g join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
union all
select m.organisation_id, 'measure', '/strategies/' || s.slug || '/' || m.code, m.code, m.title, m.target_state,
    plain_text(m.title), m.search, array[code_key(m.code)]
from published.measure m join published.strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
union all
select t.organisation_id, 'step', '/strategies/' || s.slug || '/' || m.code, m.code, m.title, t.title, null, t.search, '{}'
from published.step t
join published.measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
join published.strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
union all
select i.organisation_id, 'indicator', '/indicators/' || i.slug, null, i.title, i.description, plain_text(i.title), i.search, '{}'
from published.indicator i
union all
select p.organisation_id, 'party', '/people/' || p.slug, null, p.name, p.summary, plain_text(p.name), p.search, '{}'
from published.party p
union all
select p.organisation_id, 'page', case p.place when 'international' then '/international' else '/pages/' || p.slug end,
    null, p.title, case when p.lead = '{}' then p.body else p.lead end, plain_text(p.title), p.search, '{}'
from published.page p
union all
select b.organisation_id, 'network', '/networks/' || n.slug, n.abbreviation, n.name, n.summary, plain_text(n.name), n.search, '{}'
from published.network n join published.membership b on b.network_id = n.id;

grant select on all tables in schema published to suunta_public, suunta_staff;
