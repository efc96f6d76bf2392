-- Funding (Kainuun liitto, draft strategy 9.9.2024, MVB 2.2): funds with their frames, calls by theme, the projects that are
-- paid for, and what was learned from them and from everything else.
create table fund (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name jsonb not null check (is_local_text(name, true)),
    abbreviation text,
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- ISO 4217.
    currency text not null default 'EUR' check (currency in ('EUR', 'NOK', 'SEK', 'DKK')),
    -- The programme's period.
    starts_on date, starts_precision precision_of_day,
    ends_on date, ends_precision precision_of_day,
    open_ended boolean not null default false,
    wording text, wording_language text,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(name), 'A')
        || setweight(to_tsvector('pg_catalog.simple', coalesce(abbreviation, '')), 'A') || text_words(summary)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    constraint fund_period_runs_forward check (ends_on >= starts_on),
    check ((starts_on is null) = (starts_precision is null) and (ends_on is null) = (ends_precision is null)),
    check (not (open_ended and ends_on is not null))
);
call close_tenant_table('fund');

-- How much a fund has for the organisation to grant, by year.
create table fund_frame (
    organisation_id uuid not null,
    id uuid not null,
    fund_id uuid not null,
    year smallint not null check (year between 1990 and 2200),
    amount numeric(16, 2) not null check (amount >= 0),
    note jsonb not null default '{}' check (is_local_text(note, false)),
    example boolean not null default false,
    version integer not null default 1,
    primary key (organisation_id, id),
    constraint fund_frame_once_a_year unique (organisation_id, fund_id, year),
    foreign key (organisation_id, fund_id) references fund (organisation_id, id) on delete cascade
);
call close_tenant_table('fund_frame');

create table funding_call (
    organisation_id uuid not null,
    id uuid not null,
    fund_id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null check (is_local_text(title, true)),
    theme jsonb not null default '{}' check (is_local_text(theme, false)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    goal_id uuid,
    opens_on date,
    closes_on date,
    -- What is set aside for it.
    amount numeric(16, 2) check (amount >= 0),
    link text check (link ~ '^https?://'),
    visibility visibility not null default 'public',
    example boolean not null default false,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(title), 'A') || setweight(text_words(theme), 'A') || text_words(summary)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, fund_id) references fund (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id),
    constraint funding_call_opens_first check (closes_on >= opens_on)
);
create index on funding_call (organisation_id, closes_on);
call close_tenant_table('funding_call');

create table project (
    organisation_id uuid not null,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- The number that the funder's own system knows it by.
    code text check (length(code) <= 40),
    title jsonb not null check (is_local_text(title, true)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- An idea has no fund yet.
    fund_id uuid,
    call_id uuid,
    applicant text check (length(applicant) between 1 and 300),
    -- Who handles it here.
    party_id uuid,
    -- The goal that its money is counted for.
    goal_id uuid,
    state text not null default 'idea' check (state in ('idea', 'applied', 'granted', 'running', 'ended', 'rejected', 'withdrawn')),
    decided_on date,
    starts_on date, starts_precision precision_of_day,
    ends_on date, ends_precision precision_of_day,
    open_ended boolean not null default false,
    wording text, wording_language text,
    -- In the fund's currency: the whole budget, and what is asked for, granted and paid from the fund.
    total_cost numeric(16, 2) check (total_cost >= 0),
    applied_amount numeric(16, 2) check (applied_amount >= 0),
    granted_amount numeric(16, 2) check (granted_amount >= 0),
    paid_amount numeric(16, 2) check (paid_amount >= 0),
    municipalities text[] not null default '{}',
    results jsonb not null default '{}' check (is_local_text(results, false)),
    -- The group's need that it came from.
    need_id uuid,
    -- Set by settle_project_visibility where nobody says it.
    visibility visibility not null,
    example boolean not null default false,
    version integer not null default 1,
    -- Where it stands in lists: the last decided first, what is undecided before all.
    listed_on date not null generated always as (coalesce(decided_on, '9999-12-31'::date)) stored,
    -- For which year its money counts: that of the decision, or of the start where no day of decision is known.
    counted_in smallint generated always as (extract(year from coalesce(decided_on, starts_on))::smallint) stored,
    search tsvector generated always as (setweight(text_words(title), 'A')
        || setweight(to_tsvector('pg_catalog.simple', coalesce(code, '') || ' ' || coalesce(applicant, '')), 'A')
        || text_words(summary) || text_words(results)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, fund_id) references fund (organisation_id, id),
    foreign key (organisation_id, call_id) references funding_call (organisation_id, id) on delete set null (call_id),
    foreign key (organisation_id, party_id) references party (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id),
    foreign key (organisation_id, need_id) references group_note (organisation_id, id) on delete set null (need_id),
    constraint project_with_money_has_its_fund check (state in ('idea', 'withdrawn') or fund_id is not null),
    constraint project_granted_has_its_amount check (state not in ('granted', 'running', 'ended') or granted_amount is not null),
    constraint project_pays_what_is_granted check (paid_amount <= granted_amount),
    constraint project_period_runs_forward check (ends_on >= starts_on),
    check ((starts_on is null) = (starts_precision is null) and (ends_on is null) = (ends_precision is null)),
    check (not (open_ended and ends_on is not null))
);
create index on project (organisation_id, listed_on desc, id desc);
create index on project (organisation_id, fund_id, listed_on desc, id desc);
create index on project (organisation_id, goal_id, listed_on desc, id desc);
create index on project (organisation_id, call_id, listed_on desc, id desc);
create index on project (organisation_id, state, listed_on desc, id desc);
-- What the sums are made of, without the texts and their search words, which are twenty times as large.
create index project_money on project (organisation_id, fund_id, call_id, state)
    include (goal_id, counted_in, granted_amount, applied_amount, visibility, example);
create index on project using gin (search);
create index on project using gin (municipalities);
create index on project using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('project');

-- An idea that has no fund yet is the organisation's own until somebody shows it.
create function settle_project_visibility() returns trigger
    language plpgsql as $$
begin
    if new.visibility is null then
        new.visibility := case when new.state = 'idea' and new.fund_id is null then 'internal' else 'public' end;
    end if;
    return new;
end
$$;
create trigger settle_visibility before insert on project for each row execute function settle_project_visibility();

-- A success or a failure that others should learn from.
create table lesson (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null check (is_local_text(title, true)),
    outcome text not null check (outcome in ('success', 'failure')),
    -- What happened, and what to do the next time, in Markdown.
    body jsonb not null check (is_local_text(body, true)),
    learned_on date not null,
    goal_id uuid,
    project_id uuid,
    measure_id uuid,
    group_id uuid,
    visibility visibility not null default 'internal',
    example boolean not null default false,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(title), 'A') || text_words(body)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id),
    foreign key (organisation_id, project_id) references project (organisation_id, id) on delete set null (project_id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete set null (measure_id),
    foreign key (organisation_id, group_id) references cooperation_group (organisation_id, id) on delete set null (group_id)
);
create index on lesson (organisation_id, learned_on desc, id desc);
create index on lesson using gin (search);
create index on lesson using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('lesson');

create view published.fund as
select f.organisation_id, f.id, f.slug, f.name, f.abbreviation, f.summary, f.currency, f.starts_on, f.ends_on,
    period_json(f.starts_on, f.starts_precision, f.ends_on, f.ends_precision, f.open_ended, f.wording, f.wording_language) as period,
    f.position, citation_json(s, f.source_heading) as citation, f.search, f.visibility = 'internal' as internal
from fund f left join source s on s.organisation_id = f.organisation_id and s.id = f.source_id
where (f.visibility = 'public' or staff_sees(f.organisation_id));

create view published.fund_frame as
select r.organisation_id, r.id, r.fund_id, r.year, r.amount, r.note, r.example
from fund_frame r join published.fund f on f.organisation_id = r.organisation_id and f.id = r.fund_id;

create view published.funding_call as
select c.organisation_id, c.id, c.fund_id, c.slug, c.title, c.theme, c.summary, c.goal_id, c.opens_on, c.closes_on, c.amount, c.link,
    c.example, c.search, c.visibility = 'internal' as internal
from funding_call c join published.fund f on f.organisation_id = c.organisation_id and f.id = c.fund_id
where (c.visibility = 'public' or staff_sees(c.organisation_id));

create view published.project as
select p.organisation_id, p.id, p.slug, p.code, p.title, p.summary, p.fund_id, p.call_id, p.applicant, p.party_id, p.goal_id, p.state,
    p.decided_on, p.starts_on, p.ends_on,
    period_json(p.starts_on, p.starts_precision, p.ends_on, p.ends_precision, p.open_ended, p.wording, p.wording_language) as period,
    p.total_cost, p.applied_amount, p.granted_amount, p.paid_amount, p.municipalities, p.results, p.example, p.listed_on, p.search,
    p.visibility = 'internal' as internal, p.counted_in
from project p
where (p.visibility = 'public' or staff_sees(p.organisation_id))
    -- What an internal fund pays for is as internal. Asked for those that are, which are few: the planner thinks well of that.
    and not exists (select from fund f where f.organisation_id = p.organisation_id and f.id = p.fund_id
        and f.visibility = 'internal' and not staff_sees(f.organisation_id));

create view published.lesson as
select l.organisation_id, l.id, l.slug, l.title, l.outcome, l.body, l.learned_on, l.goal_id, l.project_id, l.measure_id, l.group_id,
    l.example, l.search, l.visibility = 'internal' as internal
from lesson l
where (l.visibility = 'public' or staff_sees(l.organisation_id));

-- Projects and calls as lists show them.
create view published.project_line as
select p.organisation_id, p.id, p.slug, p.fund_id, p.call_id, p.goal_id, p.state, p.decided_on, p.listed_on, p.municipalities, p.search,
    jsonb_build_object('id', p.id, 'slug', p.slug, 'code', p.code, 'title', p.title, 'state', p.state, 'applicant', p.applicant,
        'decided_on', p.decided_on, 'listed_on', p.listed_on, 'starts_on', p.starts_on, 'ends_on', p.ends_on,
        'total_cost', p.total_cost::text, 'applied_amount', p.applied_amount::text, 'granted_amount', p.granted_amount::text,
        'paid_amount', p.paid_amount::text, 'municipalities', p.municipalities, 'internal', p.internal, 'example', p.example,
        'fund', (select jsonb_build_object('id', f.id, 'slug', f.slug, 'name', f.name, 'abbreviation', f.abbreviation,
                'currency', f.currency)
            from published.fund f where f.organisation_id = p.organisation_id and f.id = p.fund_id),
        'call', (select jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title)
            from published.funding_call c where c.organisation_id = p.organisation_id and c.id = p.call_id),
        'goal', (select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'code_printed', g.code_printed,
                'title', g.title)
            from published.goal g join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
            where g.organisation_id = p.organisation_id and g.id = p.goal_id)) as line
from published.project p;

create view published.call_line as
select c.organisation_id, c.id, c.fund_id, c.slug, c.opens_on, c.closes_on,
    jsonb_build_object('id', c.id, 'fund', c.fund_id, 'opens_on', c.opens_on, 'closes_on', c.closes_on, 'amount', c.amount::text,
        'slug', c.slug, 'title', c.title, 'theme', c.theme, 'internal', c.internal, 'example', c.example,
        'of', jsonb_build_object('id', f.id, 'slug', f.slug, 'name', f.name, 'abbreviation', f.abbreviation,
            'currency', f.currency)) as line
from published.funding_call c join published.fund f on f.organisation_id = c.organisation_id and f.id = c.fund_id;

-- What was granted, and what waits for a decision, by call and year.
create view published.project_sum as
select p.organisation_id, p.fund_id, p.call_id, p.state = 'applied' as waiting, p.counted_in as year,
    coalesce(sum(case when p.state = 'applied' then p.applied_amount else p.granted_amount end), 0) as amount, bool_or(p.example) as example
from published.project p where p.fund_id is not null and p.state in ('applied', 'granted', 'running', 'ended')
group by p.organisation_id, p.fund_id, p.call_id, p.state = 'applied', p.counted_in;

-- What was granted, by goal and year.
create view published.project_goal_sum as
select p.organisation_id, p.fund_id, p.goal_id, p.counted_in as year, count(*) as projects, coalesce(sum(p.granted_amount), 0) as amount
from published.project p where p.fund_id is not null and p.state in ('granted', 'running', 'ended')
group by p.organisation_id, p.fund_id, p.goal_id, p.counted_in;

-- Frames, calls and projects that were made up go with the quarters that were.
alter function remove_example() rename to remove_example_quarters;
create function remove_example() returns bigint
    language plpgsql as $$
declare
    gone bigint := remove_example_quarters();
begin
    delete from project where example;
    delete from funding_call c where example
        -- One that somebody has filed a project under is theirs by now.
        and not exists (select from project p where p.organisation_id = c.organisation_id and p.call_id = c.id);
    delete from fund_frame where example;
    return gone;
end
$$;
revoke execute on function remove_example() from public;
