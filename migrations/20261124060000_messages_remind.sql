-- Reminders of messages: that one came, and two days before the day by which it is to be answered. And of memberships: two months
-- before it has to be decided whether to go on with one.

alter table reminder_off drop constraint reminder_off_kind_check,
    add constraint reminder_off_kind_check check (kind in ('report_due', 'report_returned', 'agenda_ready', 'reaction_due', 'assessment_due', 'message_came',
        'message_due', 'renewal_due'));
alter table reminder drop constraint reminder_kind_check,
    add constraint reminder_kind_check check (kind in ('report_due', 'report_returned', 'agenda_ready', 'reaction_due', 'assessment_due', 'message_came',
        'message_due', 'renewal_due'));

create or replace function due_reminders(tenant uuid, today date, asked boolean)
    returns table (account_id uuid, email text, language text, kind text, about text, facts jsonb)
    language sql stable as $$
    with own as (select * from round where organisation_id = tenant and state in ('collecting', 'in_forums')),
    people as (
        select r.account_id, r.role, a.email, a.language from staff_role r join account a on a.id = r.account_id
        where r.organisation_id = tenant and a.closed_at is null and a.email not like '% %'
    ),
    missing as (
        select own.id as round_id, own.quarter, own.reports_due, own.example, m.id as measure_id, m.code, t.delegate_id
        from own join measure m on m.organisation_id = tenant and m.id in (select followed_measures(tenant))
        left join report t on t.organisation_id = tenant and t.round_id = own.id and t.measure_id = m.id
        where coalesce(t.state, 'awaited') in ('awaited', 'draft') and (asked or own.reports_due - 3 <= today)
    ),
    -- Asked once for each party, not for each message.
    answering as materialized (
        select x.party_id, a.account_id from (select distinct m.party_id from message m where m.organisation_id = tenant and m.state = 'waiting') x
        cross join lateral answers_for(tenant, x.party_id, today) as a (account_id)
    ),
    due as (
        select p.account_id, 'report_due' as kind,
            x.round_id || case when asked then ' ' || today else '' end as about,
            jsonb_build_object('example', x.example, 'quarter', x.quarter, 'day', x.reports_due, 'codes', jsonb_agg(x.code order by x.code collate "C")) as facts
        from missing x join people p on p.role <> 'reader' and (p.account_id = x.delegate_id or x.delegate_id is null
            and exists (select from responsibility r where r.organisation_id = tenant and r.measure_id = x.measure_id and r.lead
                and r.party_id in (select own_parties(tenant, p.account_id, today))))
        group by p.account_id, x.round_id, x.quarter, x.reports_due, x.example
        union all
        select p.account_id, 'report_returned', t.id || ' ' || t.submitted_at,
            jsonb_build_object('example', own.example, 'quarter', own.quarter, 'codes', jsonb_build_array(m.code), 'words', t.comment, 'measure', m.id)
        from own join report t on t.organisation_id = tenant and t.round_id = own.id and t.state = 'returned'
        join measure m on m.organisation_id = tenant and m.id = t.measure_id
        join people p on p.account_id = t.written_by
        union all
        select p.account_id, 'agenda_ready', s.id::text,
            jsonb_build_object('example', own.example, 'quarter', own.quarter, 'day', s.sits_on, 'name', b.name, 'place',
                (select count(*) from forum o where o.organisation_id = tenant and o.position <= f.position))
        from own join sitting s on s.organisation_id = tenant and s.round_id = own.id and s.concluded_at is null and s.sits_on - 3 <= today
        join forum f on f.organisation_id = tenant and f.id = s.forum_id join party b on b.organisation_id = tenant and b.id = f.body_id
        join people p on p.role in ('editor', 'admin') or f.body_id in (select own_parties(tenant, p.account_id, today))
        where own.state = 'in_forums' and not exists (select from sitting e join forum ef on ef.organisation_id = tenant and ef.id = e.forum_id
            where e.organisation_id = tenant and e.round_id = own.id and e.concluded_at is null and ef.position < f.position)
        union all
        select p.account_id, 'reaction_due', e.id::text,
            jsonb_build_object('example', (select r.example from round r where r.organisation_id = tenant and r.id = e.round_id), 'day', e.due_on, 'codes', jsonb_build_array(m.code), 'words', e.body)
        from reaction e join measure m on m.organisation_id = tenant and m.id = e.measure_id
        join people p on e.owner_id in (select own_parties(tenant, p.account_id, today))
        where e.organisation_id = tenant and e.due_on - 7 <= today
            and not exists (select from reaction_done d where d.organisation_id = tenant and d.reaction_id = e.id)
        union all
        select p.account_id, 'assessment_due', own.id::text,
            jsonb_build_object('example', own.example, 'quarter', own.quarter, 'codes', jsonb_agg(coalesce(g.label, g.code) order by g.code))
        from own join goal g on g.organisation_id = tenant and coalesce(g.assess_in, 4) <= right(own.quarter, 1)::smallint
        join people p on p.role in ('editor', 'admin')
        where exists (select from measure m where m.organisation_id = tenant and m.goal_id = g.id and m.id in (select followed_measures(tenant)))
            and not exists (select from assessment a where a.organisation_id = tenant and a.goal_id = g.id and a.year = left(own.quarter, 4)::smallint)
        group by p.account_id, own.id, own.quarter, own.example
        union all
        -- Whoever it is passed on to hears of it anew.
        select p.account_id, w.kind, m.id || coalesce((select ' ' || s.id from message_step s where s.organisation_id = tenant
                and s.message_id = m.id and s.kind = 'passed_on' order by s.done_at desc, s.id desc limit 1), ''),
            jsonb_build_object('message', m.id, 'day', m.answer_by, 'name', coalesce((select t.name from party t
                where t.organisation_id = tenant and t.id = m.party_id), (select o.name from organisation o where o.id = tenant)))
        from message m cross join (values ('message_came'), ('message_due')) w (kind)
        join answering a on a.party_id is not distinct from m.party_id join people p on p.account_id = a.account_id
        where m.organisation_id = tenant and m.state = 'waiting' and (w.kind = 'message_came' or m.answer_by - 2 <= today)
        union all
        select p.account_id, 'renewal_due', b.id || ' ' || b.day, jsonb_build_object('day', b.day, 'name', n.name, 'network', n.slug)
        from (select id, network_id, contact_id, least(renewal_decided_by, ends_on) as day from membership
            where organisation_id = tenant and decision is null) b
        join network n on n.id = b.network_id
        cross join lateral answers_for(tenant, b.contact_id, today) as a (account_id) join people p on p.account_id = a.account_id
        where b.day between today and today + 60
    )
    select d.account_id, p.email, p.language, d.kind, d.about, d.facts
    from due d join people p on p.account_id = d.account_id
    where not exists (select from reminder k where k.organisation_id = tenant and k.account_id = d.account_id and k.kind = d.kind and k.about = d.about)
        and not exists (select from reminder_off o where o.account_id = d.account_id and o.kind = d.kind)
        and (not asked or d.kind = 'report_due')
$$;
