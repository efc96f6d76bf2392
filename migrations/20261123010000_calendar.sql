-- The annual clock with its days: what is prepared for how long, when assessments fall due, whose calendar is asked for.

-- Days of preparation before a recurring process.
alter table recurrence add column lead_days smallint check (lead_days between 0 and 366);

create or replace view published.recurrence as
select r.organisation_id, r.id, r.slug, r.title, r.description, r.every, r.months, r.party_id, r.position,
    citation_json(s, r.source_heading) as citation, r.visibility = 'internal' as internal, r.lead_days
from recurrence r left join source s on s.organisation_id = r.organisation_id and s.id = r.source_id
where (r.visibility = 'public' or staff_sees(r.organisation_id));

create or replace view published.goal as
select g.organisation_id, g.id, g.strategy_id, g.parent_id, g.level, g.code, g.code_printed, g.label, g.title,
    g.other_titles, g.strategic_goal, g.target_state, g.description, g.position,
    citation_json(s, g.source_heading) as citation, g.search, not g.shown as internal, g.origin_id, g.assess_in
from goal g left join source s on s.organisation_id = g.organisation_id and s.id = g.source_id
where (g.shown or staff_sees(g.organisation_id));

-- Which goals have been assessed in which year, once the round that did is closed.
create view published.assessment as
select a.organisation_id, a.goal_id, a.year
from assessment a join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
where r.state = 'closed' or staff_sees(a.organisation_id);
grant select on published.assessment to suunta_public, suunta_staff;

-- The secret address of somebody's own calendar, which shows what is internal. Only its hash is kept; a new one takes the
-- place of the old.
create table calendar_feed (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null references account on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    made_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, account_id)
);
call close_tenant_table('calendar_feed');

-- Whose calendar a secret address is, if they still work for the organisation.
create function calendar_owner(tenant uuid, token bytea) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.account_id from calendar_feed f
    join account a on a.id = f.account_id and a.closed_at is null
    where f.organisation_id = tenant and f.token_hash = token
        and (exists (select from role_grant g where g.organisation_id = tenant and g.account_id = f.account_id)
            or exists (select from group_role g where g.organisation_id = tenant and g.account_id = f.account_id))
$$;
revoke execute on function calendar_owner(uuid, bytea) from public;
grant execute on function calendar_owner(uuid, bytea) to suunta_staff;
