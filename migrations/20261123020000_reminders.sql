-- Reminders: what somebody is written about, each at most once, and what is told to a channel of Teams or Slack.

-- The language that somebody is written to in; the organisation's own where they have not said.
alter table account add column language text check (language in ('fi', 'sv', 'nb', 'nn', 'en'));

-- What somebody does not want to be reminded of.
create table reminder_off (
    account_id uuid not null references account on delete cascade deferrable,
    kind text not null check (kind in ('report_due', 'report_returned', 'agenda_ready', 'reaction_due', 'assessment_due')),
    primary key (account_id, kind)
);
grant select, insert, delete on reminder_off to suunta_staff;

-- The outbox of reminders. A row is written once for what it is about; with a mail server it is mailed as well.
create table reminder (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null references account on delete cascade,
    kind text not null check (kind in ('report_due', 'report_returned', 'agenda_ready', 'reaction_due', 'assessment_due')),
    -- What it is about, so that it comes once: a round, a report as it was returned, a reaction.
    about text not null,
    subject text not null check (subject <> ''),
    body text not null,
    made_at timestamptz not null,
    mailed boolean not null,
    primary key (organisation_id, id),
    unique (organisation_id, account_id, kind, about)
);
call close_tenant_table('reminder');
drop trigger note_insert on reminder;
drop trigger note_update on reminder;
drop trigger note_delete on reminder;

-- The incoming webhook of a channel, a secret of the organisation's admins.
create table channel (
    organisation_id uuid not null references organisation,
    id uuid not null,
    kind text not null check (kind in ('teams', 'slack')),
    url text not null check (url ~ '^https?://'),
    primary key (organisation_id, id),
    unique (organisation_id)
);
call close_tenant_table('channel');

-- What is told there, tried again for some hours.
create table announcement (
    organisation_id uuid not null references organisation,
    id uuid not null,
    about text not null,
    words text not null,
    link text not null,
    made_at timestamptz not null,
    tries smallint not null default 0,
    next_try_at timestamptz not null,
    sent_at timestamptz,
    refusal text check (length(refusal) <= 500),
    primary key (organisation_id, id),
    unique (organisation_id, about)
);
call close_tenant_table('announcement');
drop trigger note_insert on announcement;
drop trigger note_update on announcement;
drop trigger note_delete on announcement;

-- Everybody who works for an organisation, with the highest role they hold.
create view staff_role with (security_invoker = true) as
select organisation_id, account_id, (array['reader', 'reporter', 'editor', 'admin'])[max(place)] as role
from (
    select organisation_id, account_id, array_position(array['reader', 'reporter', 'editor', 'admin'], role) as place from role_grant
    union all
    select organisation_id, account_id, array_position(array['reader', 'reporter', 'editor', 'admin'], role) from group_role
) held group by organisation_id, account_id;
grant select on staff_role to suunta_staff;

-- Who is to be reminded of what on a day, of those who have not been and want to be. `asked` reminds of missing reports
-- before their day, once on that day.
create function due_reminders(tenant uuid, today date, asked boolean)
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
    )
    select d.account_id, p.email, p.language, d.kind, d.about, d.facts
    from due d join people p on p.account_id = d.account_id
    where not exists (select from reminder k where k.organisation_id = tenant and k.account_id = d.account_id and k.kind = d.kind and k.about = d.about)
        and not exists (select from reminder_off o where o.account_id = d.account_id and o.kind = d.kind)
        and (not asked or d.kind = 'report_due')
$$;
grant execute on function due_reminders(uuid, date, boolean) to suunta_staff;

do $$
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
