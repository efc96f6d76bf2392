-- What the records of co-operation are called, where they are found, and which of them people look after.

insert into record_kind values ('membership_use'), ('cooperation_group'), ('group_goal'), ('group_member'), ('group_meeting'),
    ('group_note'), ('message'), ('advocacy_target'), ('advocacy_study'), ('advocacy_actor'), ('advocacy_contact'), ('fund'),
    ('fund_frame'), ('funding_call'), ('project'), ('lesson');

-- Everything but what holds the personal data of outsiders has its history.
do $$
declare
    kind text;
begin
    foreach kind in array array['membership_use', 'cooperation_group', 'group_goal', 'group_meeting', 'group_note', 'advocacy_target',
        'advocacy_study', 'advocacy_actor', 'advocacy_contact', 'fund', 'fund_frame', 'funding_call', 'project', 'lesson']
    loop
        call keep_history(kind::regclass);
    end loop;
end
$$;

-- A change that is taken back ties its records in any order: every foreign key can wait for the end of a transaction.
create procedure let_ties_wait()
    language plpgsql as $$
declare
    tie record;
begin
    for tie in select conrelid::regclass as kept, conname from pg_constraint
        where contype = 'f' and not condeferrable and connamespace = 'public'::regnamespace
    loop
        execute format('alter table %s alter constraint %I deferrable initially immediate', tie.kept, tie.conname);
    end loop;
end
$$;
revoke execute on procedure let_ties_wait() from public;
call let_ties_wait();

create or replace view record_name with (security_invoker = true) as
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
union all select d.organisation_id, 'duty', d.id, null, d.title, '/international', null, d.position from duty d
union all select organisation_id, 'round', id, quarter, summary, '/review/' || quarter, null, 0 from round
union all select s.organisation_id, 'sitting', s.id, s.sits_on::text, p.name, '/review/' || r.quarter, s.round_id, f.position
    from sitting s join round r on r.organisation_id = s.organisation_id and r.id = s.round_id
    join forum f on f.organisation_id = s.organisation_id and f.id = s.forum_id
    join party p on p.organisation_id = s.organisation_id and p.id = f.body_id
union all select t.organisation_id, 'report', t.id, r.quarter || ' ' || m.code, m.title, '/review/' || r.quarter, t.round_id, m.position
    from report t join round r on r.organisation_id = t.organisation_id and r.id = t.round_id
    join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
union all select organisation_id, 'signal', id, sent_at::date::text, body, null, null, 0 from signal
union all select organisation_id, 'work_item', id, due_on::text, title, null, null, 0 from work_item
union all select a.organisation_id, 'assessment', a.id, a.year || ' ' || g.code, g.title, null, a.goal_id, 0
    from assessment a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
union all select u.organisation_id, 'membership_use', u.id, u.used_on::text, u.body, null, u.membership_id, 0 from membership_use u
union all select organisation_id, 'cooperation_group', id, null, name, '/groups/' || slug, null, position from cooperation_group
union all select x.organisation_id, 'group_goal', x.id, coalesce(g.label, g.code), g.title, null, x.group_id, g.position
    from group_goal x join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id
union all select organisation_id, 'group_member', id, works_for, '{}', null, group_id, 0 from group_member
union all select m.organisation_id, 'group_meeting', m.id, m.held_on::text, case when m.title = '{}' then g.name else m.title end,
    '/groups/' || g.slug, m.group_id, 0
    from group_meeting m join cooperation_group g on g.organisation_id = m.organisation_id and g.id = m.group_id
union all select organisation_id, 'group_note', id, noted_on::text, body, null, group_id, 0 from group_note
union all select organisation_id, 'message', id, sent_at::date::text, '{}', null, null, 0 from message
union all select organisation_id, 'advocacy_target', id, null, title, '/advocacy/' || slug, null, position from advocacy_target
union all select organisation_id, 'advocacy_study', id, dated::text, title, null, target_id, position from advocacy_study
union all select x.organisation_id, 'advocacy_actor', x.id, null, coalesce(p.name, x.name), null, x.target_id, x.position
    from advocacy_actor x left join party p on p.organisation_id = x.organisation_id and p.id = x.party_id
union all select organisation_id, 'advocacy_contact', id, met_on::text, with_whom, null, target_id, 0 from advocacy_contact
union all select organisation_id, 'fund', id, abbreviation, name, '/funding/funds/' || slug, null, position from fund
union all select r.organisation_id, 'fund_frame', r.id, r.year::text, f.name, null, r.fund_id, r.year
    from fund_frame r join fund f on f.organisation_id = r.organisation_id and f.id = r.fund_id
union all select organisation_id, 'funding_call', id, null, title, '/funding/calls/' || slug, fund_id, 0 from funding_call
union all select organisation_id, 'project', id, code, title, '/funding/projects/' || slug, null, 0 from project
union all select organisation_id, 'lesson', id, null, title, '/lessons/' || slug, null, 0 from lesson;

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
-- A group is found as what it does.
where not exists (select from published.cooperation_group g where g.organisation_id = p.organisation_id and g.id = p.id)
union all
select p.organisation_id, 'page', case p.place when 'international' then '/international' else '/pages/' || p.slug end,
    null, p.title, case when p.lead = '{}' then p.body else p.lead end, plain_text(p.title), p.search, '{}'
from published.page p
union all
select b.organisation_id, 'network', '/networks/' || n.slug, n.abbreviation, n.name, n.summary, plain_text(n.name), n.search, '{}'
from published.network n join published.membership b on b.network_id = n.id
union all
select g.organisation_id, 'group', '/groups/' || g.slug, null, g.name, g.summary, plain_text(g.name), g.search, '{}'
from published.cooperation_group g
union all
select a.organisation_id, 'advocacy', '/advocacy/' || a.slug, null, a.title, a.summary, plain_text(a.title), a.search, '{}'
from published.advocacy_target a
union all
select f.organisation_id, 'fund', '/funding/funds/' || f.slug, f.abbreviation, f.name, f.summary, plain_text(f.name), f.search, '{}'
from published.fund f
union all
select c.organisation_id, 'call', '/funding/calls/' || c.slug, null, c.title, c.summary, plain_text(c.title), c.search, '{}'
from published.funding_call c
union all
select p.organisation_id, 'project', '/funding/projects/' || p.slug, p.code, p.title, p.summary, plain_text(p.title), p.search,
    array_remove(array[code_key(p.code)], null)
from published.project p
union all
select l.organisation_id, 'lesson', '/lessons/' || l.slug, null, l.title, l.body, plain_text(l.title), l.search, '{}'
from published.lesson l;

grant select on all tables in schema published to suunta_public, suunta_staff;
