-- The same views through both doors. A visitor's door shows what is public, as before. Through the staff door, where
-- row security and the setting of the organisation say for whom the work is done, its people see their own
-- organisation's internal records on the same pages.

-- The public role is never staff, whatever it sets.
create function staff_sees(tenant uuid) returns boolean
    language sql stable parallel safe
    return current_user = 'suunta_staff' and tenant = nullif(current_setting('suunta.organisation', true), '')::uuid;

create or replace view published.organisation as
select o.id, o.slug, o.kind, o.name, o.short_name, o.summary, o.languages, o.time_zone, o.hue, o.country,
    o.homepage, o.ended_on, o.successor, o.position, citation_json(s, o.source_heading) as citation, o.required_languages
from organisation o left join source s on s.organisation_id = o.id and s.id = o.source_id;

create or replace view published.party as
select p.organisation_id, p.id, p.slug, p.kind, p.name, p.abbreviation, p.summary, p.within_id,
    case when p.contact_public or staff_sees(p.organisation_id) then p.email end as email,
    case when p.contact_public or staff_sees(p.organisation_id) then p.telephone end as telephone,
    p.position, citation_json(s, p.source_heading) as citation, p.search, p.visibility = 'internal' as internal
from party p left join source s on s.organisation_id = p.organisation_id and s.id = p.source_id
where (p.visibility = 'public' or staff_sees(p.organisation_id)) and (p.published_until is null or p.published_until >= current_date or staff_sees(p.organisation_id));

create or replace view published.holding as
select h.organisation_id, h.post_id, h.person_id, h.starts_on, h.ends_on
from holding h
join published.party post on post.organisation_id = h.organisation_id and post.id = h.post_id
join published.party person on person.organisation_id = h.organisation_id and person.id = h.person_id;

create or replace view published.forum as
select f.organisation_id, f.id, f.position, f.task, f.body_id, citation_json(s, f.source_heading) as citation
from forum f
join published.party b on b.organisation_id = f.organisation_id and b.id = f.body_id
left join source s on s.organisation_id = f.organisation_id and s.id = f.source_id;

create or replace view published.recurrence as
select r.organisation_id, r.id, r.slug, r.title, r.description, r.every, r.months, r.party_id, r.position,
    citation_json(s, r.source_heading) as citation, r.visibility = 'internal' as internal
from recurrence r left join source s on s.organisation_id = r.organisation_id and s.id = r.source_id
where (r.visibility = 'public' or staff_sees(r.organisation_id));

create or replace view published.picture as
select organisation_id, id, file, alt, caption, credit, file_id, (select f.width from picture_file f where f.organisation_id = picture.organisation_id and f.id = picture.file_id) as width, (select f.height from picture_file f where f.organisation_id = picture.organisation_id and f.id = picture.file_id) as height from picture;

create or replace view published.page as
select p.organisation_id, p.id, p.slug, p.place, p.title, p.lead, p.body, p.picture_id, p.position,
    citation_json(s, p.source_heading) as citation, p.search, p.visibility = 'internal' as internal
from page p left join source s on s.organisation_id = p.organisation_id and s.id = p.source_id
where (p.visibility = 'public' or staff_sees(p.organisation_id));

create or replace view published.strategy as
select t.organisation_id, t.id, t.slug, t.title, t.summary, t.state, t.standing,
    t.starts_on, t.ends_on,
    period_json(t.starts_on, t.starts_precision, t.ends_on, t.ends_precision, t.open_ended, t.wording, t.wording_language) as period,
    t.decided_by, t.decided_on, t.decided_section, t.superseded_by, t.levels, t.measure_word, t.position,
    citation_json(s, t.source_heading) as citation, t.search, t.visibility = 'internal' as internal, t.follows_id
from strategy t left join source s on s.organisation_id = t.organisation_id and s.id = t.source_id
where (t.visibility = 'public' or staff_sees(t.organisation_id));

create or replace view published.chapter as
select c.organisation_id, c.id, c.strategy_id, c.slug, c.number, c.title, c.body, c.picture_id, c.position,
    citation_json(s, c.source_heading) as citation, c.search, c.visibility = 'internal' as internal, c.origin_id
from chapter c
join strategy t on t.organisation_id = c.organisation_id and t.id = c.strategy_id and (t.visibility = 'public' or staff_sees(t.organisation_id))
left join source s on s.organisation_id = c.organisation_id and s.id = c.source_id
where (c.visibility = 'public' or staff_sees(c.organisation_id));

create or replace view published.strategy_value as
select v.organisation_id, v.id, v.strategy_id, v.title, v.description, v.position,
    citation_json(s, v.source_heading) as citation
from strategy_value v
join strategy t on t.organisation_id = v.organisation_id and t.id = v.strategy_id and (t.visibility = 'public' or staff_sees(t.organisation_id))
left join source s on s.organisation_id = v.organisation_id and s.id = v.source_id;

create or replace view published.model_box as
select b.organisation_id, b.id, b.strategy_id, b.layer, b.title, b.note, b.position
from model_box b
join strategy t on t.organisation_id = b.organisation_id and t.id = b.strategy_id and (t.visibility = 'public' or staff_sees(t.organisation_id));

create or replace view published.goal as
select g.organisation_id, g.id, g.strategy_id, g.parent_id, g.level, g.code, g.code_printed, g.label, g.title,
    g.other_titles, g.strategic_goal, g.target_state, g.description, g.position,
    citation_json(s, g.source_heading) as citation, g.search, not g.shown as internal, g.origin_id
from goal g left join source s on s.organisation_id = g.organisation_id and s.id = g.source_id
where (g.shown or staff_sees(g.organisation_id));

create or replace view published.measure as
select m.organisation_id, m.id, m.strategy_id, m.goal_id, m.code, m.code_printed, m.title, m.overview_title,
    m.target_state, m.responsible_wording, m.phase, m.status, m.status_reason, m.remark, m.position,
    citation_json(s, m.source_heading) as citation, m.search, not m.shown as internal, m.origin_id
from measure m left join source s on s.organisation_id = m.organisation_id and s.id = m.source_id
where (m.shown or staff_sees(m.organisation_id));

create or replace view published.step as
select t.organisation_id, t.id, t.measure_id, t.title, t.done_on, t.position, t.search
from step t join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
where (m.shown or staff_sees(m.organisation_id));

create or replace view published.schedule as
select c.organisation_id, c.id, c.measure_id, c.place, c.starts_on, c.ends_on, c.position,
    period_json(c.starts_on, c.starts_precision, c.ends_on, c.ends_precision, c.open_ended, c.wording, c.wording_language) as period
from schedule c join measure m on m.organisation_id = c.organisation_id and m.id = c.measure_id
where (m.shown or staff_sees(m.organisation_id));

create or replace view published.responsibility as
select r.organisation_id, r.measure_id, r.party_id, r.lead, r.position
from responsibility r
join measure m on m.organisation_id = r.organisation_id and m.id = r.measure_id and (m.shown or staff_sees(m.organisation_id))
join published.party p on p.organisation_id = r.organisation_id and p.id = r.party_id;

create or replace view published.indicator as
select i.organisation_id, i.id, i.slug, i.title, i.description, i.kind, i.unit, i.baseline, i.target, i.rising,
    i.measure_id, i.goal_id, i.position, citation_json(s, i.source_heading) as citation, i.search, i.visibility = 'internal' as internal
from indicator i
left join measure m on m.organisation_id = i.organisation_id and m.id = i.measure_id
left join goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
left join source s on s.organisation_id = i.organisation_id and s.id = i.source_id
where (i.visibility = 'public' or staff_sees(i.organisation_id)) and (i.measure_id is null or (m.shown or staff_sees(m.organisation_id))) and (i.goal_id is null or (g.shown or staff_sees(g.organisation_id)));

create or replace view published.reading as
select r.organisation_id, r.id, r.indicator_id, r.taken_on, r.value, r.done, r.note, r.example
from reading r join published.indicator i on i.organisation_id = r.organisation_id and i.id = r.indicator_id;

create or replace view published.measure_line as
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
        where r.organisation_id = m.organisation_id and r.measure_id = m.id), '[]')) as line, m.position
from published.measure m;

create or replace view published.thread as
select t.id, t.organisation_id, t.goal_id, t.measure_id, t.other_organisation_id, t.other_goal_id, t.note,
    t.hidden_at_other_end
from thread t
join goal o on o.organisation_id = t.other_organisation_id and o.id = t.other_goal_id and (o.shown or staff_sees(o.organisation_id))
left join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id
left join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
where coalesce(g.shown, m.shown) or staff_sees(t.organisation_id);

create or replace view published.membership as
select b.organisation_id, b.id, b.network_id, b.role, b.benefit, b.contact_id, b.since, b.starts_on, b.ends_on,
    period_json(b.starts_on, b.starts_precision, b.ends_on, b.ends_precision, b.open_ended, b.wording, b.wording_language) as period,
    b.position, citation_json(s, b.source_heading) as citation, b.visibility = 'internal' as internal
from membership b left join source s on s.organisation_id = b.organisation_id and s.id = b.source_id
where (b.visibility = 'public' or staff_sees(b.organisation_id));

create or replace view published.network as
select n.id, n.slug, n.kind, n.name, n.abbreviation, n.summary, n.since, n.seat, n.country, n.latitude,
    n.longitude, n.size, n.governance, n.homepage, n.fact_source, n.search
from network n where exists (select from membership b where b.network_id = n.id and (b.visibility = 'public' or staff_sees(b.organisation_id)));

create or replace view published.network_member as
select m.network_id, m.position, m.name from network_member m join published.network n on n.id = m.network_id;

create or replace view published.membership_goal as
select x.organisation_id, x.membership_id, x.goal_id
from membership_goal x
join published.membership b on b.organisation_id = x.organisation_id and b.id = x.membership_id
join published.goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id;

create or replace view published.duty as
select d.organisation_id, d.id, d.title, d.party_id, d.position, citation_json(s, d.source_heading) as citation
from duty d
join published.party p on p.organisation_id = d.organisation_id and p.id = d.party_id
left join source s on s.organisation_id = d.organisation_id and s.id = d.source_id
where (d.visibility = 'public' or staff_sees(d.organisation_id));

create or replace view published.found as
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

-- A picture that was sent is shown where something public shows it.
create view published.picture_file as
select f.organisation_id, f.id, f.media_type, f.content from picture_file f
where staff_sees(f.organisation_id) or exists (
    select from picture p where p.organisation_id = f.organisation_id and p.file_id = f.id and (
        exists (select from published.page a where a.organisation_id = p.organisation_id and a.picture_id = p.id)
        or exists (select from published.chapter c where c.organisation_id = p.organisation_id and c.picture_id = p.id)));
grant select on published.picture_file to suunta_public, suunta_staff;

-- What records are called, and where their page is, below the organisation's own; none where a record is a part of
-- another's. With the reader's own rights: staff see the names of their organisation's records alone.
create view record_name with (security_invoker = true) as
select id as organisation_id, 'organisation' as kind, id, null::text as code, name, '' as path, null::uuid as within_id, 0 as position from organisation
union all select organisation_id, 'source', id, dated::text, title, null, null, 0 from source
union all select organisation_id, 'party', id, null, name, '/people/' || slug, null, position from party
union all select h.organisation_id, 'holding', h.id,
    nullif(concat_ws(' – ', h.starts_on, h.ends_on), ''), p.name, null, h.post_id, 0
    from holding h join party p on p.organisation_id = h.organisation_id and p.id = h.person_id
union all select f.organisation_id, 'forum', f.id, f.position::text, p.name, '/calendar', null, f.position
    from forum f join party p on p.organisation_id = f.organisation_id and p.id = f.body_id
union all select organisation_id, 'recurrence', id, null, title, '/calendar', null, position from recurrence
union all select organisation_id, 'picture', id, null, alt, null, null, 0 from picture
union all select organisation_id, 'page', id, null, title,
    case place when 'international' then '/international' else '/pages/' || slug end, null, position from page
union all select organisation_id, 'strategy', id, null, title, '/strategies/' || slug, null, position from strategy
union all select c.organisation_id, 'chapter', c.id, c.number, c.title, '/strategies/' || s.slug, c.strategy_id, c.position
    from chapter c join strategy s on s.organisation_id = c.organisation_id and s.id = c.strategy_id
union all select organisation_id, 'strategy_value', id, null, title, null, strategy_id, position from strategy_value
union all select organisation_id, 'model_box', id, null, title, null, strategy_id, position from model_box
union all select g.organisation_id, 'goal', g.id, coalesce(g.label, g.code), g.title,
    '/strategies/' || s.slug || '/' || g.code, g.strategy_id, g.position
    from goal g join strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
union all select m.organisation_id, 'measure', m.id, m.code, m.title, '/strategies/' || s.slug || '/' || m.code, m.strategy_id, m.position
    from measure m join strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
union all select organisation_id, 'step', id, done_on::text, title, null, measure_id, position from step
union all select organisation_id, 'schedule', id, wording, '{}', null, measure_id, position from schedule
union all select r.organisation_id, 'responsibility', r.id, case when r.lead then '★' end, p.name, null, r.measure_id, r.position
    from responsibility r join party p on p.organisation_id = r.organisation_id and p.id = r.party_id
union all select organisation_id, 'indicator', id, null, title, '/indicators/' || slug, coalesce(measure_id, goal_id), position from indicator
union all select organisation_id, 'reading', id,
    concat_ws(': ', taken_on, coalesce(value::text, case done when true then '✓' when false then '–' end)), note, null, indicator_id, 0 from reading
union all select current_organisation(), 'network', id, abbreviation, name, '/networks/' || slug, null, 0 from network
union all select current_organisation(), 'network_member', id, null, name, null, network_id, position from network_member
union all select b.organisation_id, 'membership', b.id, null, n.name, '/networks/' || n.slug, b.network_id, b.position
    from membership b join network n on n.id = b.network_id
union all select x.organisation_id, 'membership_goal', x.id, coalesce(g.label, g.code), g.title, null, x.membership_id, g.position
    from membership_goal x join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id
union all select d.organisation_id, 'duty', d.id, null, d.title, '/international', null, d.position from duty d;
grant select on record_name to suunta_staff;

-- A red thread leads to what its organisation sees: its own goals, and those that others show.
drop policy staff_insert on thread;
create policy staff_insert on thread for insert to suunta_staff with check (
    organisation_id = current_organisation() and exists (
        select from published.goal g where g.organisation_id = other_organisation_id and g.id = other_goal_id));
