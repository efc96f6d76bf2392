-- Strategies: decided documents with a tree of goals, their measures and how they are measured.

-- Every schedule is kept with both readings: the wording of the source and, where it could be read,
-- its first and last day with the precision of each end.
create type precision_of_day as enum ('day', 'month', 'quarter', 'season', 'half_year', 'year');

create table strategy (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null check (is_local_text(title, true)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    state text not null check (state in ('draft', 'in_force', 'superseded', 'ended')),
    -- What has happened to it, in words: to whom a draft was presented and when.
    standing jsonb not null default '{}' check (is_local_text(standing, false)),
    starts_on date, starts_precision precision_of_day,
    ends_on date, ends_precision precision_of_day,
    open_ended boolean not null default false,
    wording text, wording_language text,
    -- The decision that brought it into force.
    decided_by uuid, decided_on date, decided_section text,
    superseded_by uuid,
    -- Names of the levels from the top, an array of texts: each strategy names its own.
    levels jsonb not null default '[]' check (jsonb_typeof(levels) = 'array'),
    measure_word jsonb not null default '{}' check (is_local_text(measure_word, false)),
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (
        setweight(text_words(title), 'A') || text_words(summary)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, decided_by) references party (organisation_id, id),
    foreign key (organisation_id, superseded_by) references strategy (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    check (ends_on >= starts_on),
    check ((starts_on is null) = (starts_precision is null) and (ends_on is null) = (ends_precision is null)),
    check (not (open_ended and ends_on is not null)),
    check ((state = 'superseded') = (superseded_by is not null))
);
create index on strategy using gin (search);
create index on strategy using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('strategy', 'tied');

create table chapter (
    organisation_id uuid not null,
    id uuid not null,
    strategy_id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    number text,
    title jsonb not null check (is_local_text(title, true)),
    body jsonb not null default '{}' check (is_local_text(body, false)),
    picture_id uuid,
    position smallint not null,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(title), 'A') || text_words(body)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, strategy_id, slug),
    foreign key (organisation_id, strategy_id) references strategy (organisation_id, id) on delete cascade,
    foreign key (organisation_id, picture_id) references picture (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
create index on chapter using gin (search);
create index on chapter using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('chapter');

-- The values that guide the work (Kainuun liitto, draft strategy 9.9.2024, "Liiton toimintaa ohjaavat arvot").
create table strategy_value (
    organisation_id uuid not null,
    id uuid not null,
    strategy_id uuid not null,
    title jsonb not null check (is_local_text(title, true)),
    description jsonb not null default '{}' check (is_local_text(description, false)),
    position smallint not null,
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, strategy_id) references strategy (organisation_id, id) on delete cascade,
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
create index on strategy_value (organisation_id, strategy_id);
call close_tenant_table('strategy_value');

-- A box of the strategy model's picture; goals are drawn from the tree itself.
create table model_box (
    organisation_id uuid not null,
    id uuid not null,
    strategy_id uuid not null,
    layer text not null check (layer in ('input', 'foundation', 'area', 'board', 'rule', 'follow_up', 'steering')),
    title jsonb not null check (is_local_text(title, true)),
    note jsonb not null default '{}' check (is_local_text(note, false)),
    position smallint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, strategy_id) references strategy (organisation_id, id) on delete cascade
);
create index on model_box (organisation_id, strategy_id);
call close_tenant_table('model_box');

-- A node of the tree. Its code is how people name it in meetings ("1.2"); a hyphen is kept for
-- measures ("1.2-B"), so the two share one name space and one address.
create table goal (
    organisation_id uuid not null,
    id uuid not null,
    strategy_id uuid not null,
    parent_id uuid,
    level smallint not null check (level between 1 and 4),
    code text not null check (code ~ '^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$' and length(code) <= 24),
    -- False where the source prints no code and the portal gave one.
    code_printed boolean not null default true,
    -- As printed: "MWB 1.1", "MVB 1.2".
    label text,
    title jsonb not null check (is_local_text(title, true)),
    -- Other spellings of the title in the source.
    other_titles text[] not null default '{}',
    strategic_goal jsonb not null default '{}' check (is_local_text(strategic_goal, false)),
    target_state jsonb not null default '{}' check (is_local_text(target_state, false)),
    description jsonb not null default '{}' check (is_local_text(description, false)),
    position smallint not null,
    visibility visibility not null default 'public',
    -- Whether the world sees it: it, every goal above it and its strategy are public. Kept by settle_shown.
    shown boolean not null default false,
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (
        setweight(text_words(title), 'A') || setweight(to_tsvector('pg_catalog.simple', code), 'A')
        || setweight(to_tsvector('pg_catalog.simple', coalesce(label, '')), 'A')
        || setweight(text_words(strategic_goal), 'B') || text_words(target_state) || text_words(description)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, strategy_id, code),
    -- A child must stand in its parent's strategy.
    unique (organisation_id, strategy_id, id),
    foreign key (organisation_id, strategy_id) references strategy (organisation_id, id) on delete cascade,
    foreign key (organisation_id, strategy_id, parent_id) references goal (organisation_id, strategy_id, id) on delete cascade,
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    check (parent_id <> id),
    check ((parent_id is null) = (level = 1))
);
create index on goal (organisation_id, strategy_id, parent_id);
create index on goal using gin (search);
create index on goal using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('goal', 'tied');

-- What is done for a goal. The card's five parts are steps, schedules, target state, responsibilities
-- and indicators; a measure known only by its title is still a measure.
create table measure (
    organisation_id uuid not null,
    id uuid not null,
    strategy_id uuid not null,
    goal_id uuid not null,
    code text not null check (code ~ '^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*-[0-9A-Z]+$' and length(code) <= 24),
    code_printed boolean not null default true,
    title jsonb not null check (is_local_text(title, true)),
    -- The wording of the source's overview page, where it differs from the card's.
    overview_title jsonb not null default '{}' check (is_local_text(overview_title, false)),
    target_state jsonb not null default '{}' check (is_local_text(target_state, false)),
    -- The responsible parties as the source words them.
    responsible_wording jsonb not null default '{}' check (is_local_text(responsible_wording, false)),
    phase text not null default 'planned' check (phase in ('planned', 'under_way', 'done', 'dropped')),
    -- A person's own judgement of the status, which needs a reason; null leaves it to the computed one.
    status text check (status in ('on_track', 'at_risk', 'late', 'unknown')),
    status_reason jsonb not null default '{}' check (is_local_text(status_reason, false)),
    -- What is odd in the source.
    remark jsonb not null default '{}' check (is_local_text(remark, false)),
    position smallint not null,
    visibility visibility not null default 'public',
    -- Whether the world sees it: it and its goal are shown. Kept by settle_shown.
    shown boolean not null default false,
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (
        setweight(text_words(title), 'A') || setweight(to_tsvector('pg_catalog.simple', code), 'A')
        || setweight(text_words(overview_title), 'B') || text_words(target_state)
        || text_words(responsible_wording)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, strategy_id, code),
    foreign key (organisation_id, strategy_id, goal_id) references goal (organisation_id, strategy_id, id) on delete cascade,
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    check (status is null or status_reason <> '{}')
);
create index on measure (organisation_id, goal_id);
create index on measure using gin (search);
create index on measure using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('measure', 'tied');

-- What the world sees of a strategy's tree, written down at every change of it, so that reading asks one column and
-- not a walk up the tree. The changed rows say which trees; what a statement itself claims to be shown is put right.
create procedure settle_shown(tenant uuid, whole uuid)
    language plpgsql as $$
begin
    with recursive tree as (
        select g.id, g.visibility = 'public' and s.visibility = 'public' as shown
        from goal g join strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
        where g.organisation_id = tenant and g.strategy_id = whole and g.parent_id is null
        union all
        select g.id, g.visibility = 'public' and tree.shown
        from tree join goal g on g.organisation_id = tenant and g.strategy_id = whole and g.parent_id = tree.id
    )
    update goal set shown = tree.shown from tree
    where goal.organisation_id = tenant and goal.id = tree.id and goal.shown <> tree.shown;
    update measure set shown = measure.visibility = 'public' and g.shown from goal g
    where g.organisation_id = tenant and g.strategy_id = whole
        and measure.organisation_id = tenant and measure.goal_id = g.id
        and measure.shown <> (measure.visibility = 'public' and g.shown);
end
$$;

create function settle_part() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    tree record;
begin
    for tree in select distinct organisation_id, strategy_id from changed loop
        call settle_shown(tree.organisation_id, tree.strategy_id);
    end loop;
    return null;
end
$$;

create function settle_whole() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    tree record;
begin
    for tree in select organisation_id, id from changed loop
        call settle_shown(tree.organisation_id, tree.id);
    end loop;
    return null;
end
$$;

revoke execute on function settle_part(), settle_whole() from public;
revoke execute on procedure settle_shown(uuid, uuid) from public;

create trigger settle_update after update on strategy referencing new table as changed
    for each statement execute function settle_whole();
create trigger settle_insert after insert on goal referencing new table as changed
    for each statement execute function settle_part();
create trigger settle_update after update on goal referencing new table as changed
    for each statement execute function settle_part();
create trigger settle_insert after insert on measure referencing new table as changed
    for each statement execute function settle_part();
create trigger settle_update after update on measure referencing new table as changed
    for each statement execute function settle_part();

-- One concrete action of a measure.
create table step (
    organisation_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    title jsonb not null check (is_local_text(title, true)),
    done_on date,
    position smallint not null,
    version integer not null default 1,
    search tsvector generated always as (text_words(title)) stored,
    primary key (organisation_id, id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade
);
create index on step (organisation_id, measure_id);
create index on step using gin (search);
call close_tenant_table('step');

-- A schedule of a measure. The source's overview page and its card each print one, and a card may
-- print several lines.
create table schedule (
    organisation_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    place text not null check (place in ('overview', 'card')),
    starts_on date, starts_precision precision_of_day,
    ends_on date, ends_precision precision_of_day,
    open_ended boolean not null default false,
    wording text not null check (wording <> ''),
    wording_language text not null,
    position smallint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
    check (ends_on >= starts_on),
    check ((starts_on is null) = (starts_precision is null) and (ends_on is null) = (ends_precision is null)),
    check (not (open_ended and ends_on is not null))
);
create index on schedule (organisation_id, measure_id);
call close_tenant_table('schedule');

create table responsibility (
    organisation_id uuid not null,
    id uuid not null,
    measure_id uuid not null,
    party_id uuid not null,
    lead boolean not null default false,
    position smallint not null,
    primary key (organisation_id, id),
    unique (organisation_id, measure_id, party_id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
    foreign key (organisation_id, party_id) references party (organisation_id, id)
);
-- One lead for a measure, never two.
create unique index responsibility_one_lead on responsibility (organisation_id, measure_id) where lead;
create index on responsibility (organisation_id, party_id);
call close_tenant_table('responsibility');

-- How a measure or a goal is measured; "done or not" counts as an indicator.
create table indicator (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null check (is_local_text(title, true)),
    description jsonb not null default '{}' check (is_local_text(description, false)),
    kind text not null check (kind in ('done', 'number', 'judged')),
    unit jsonb not null default '{}' check (is_local_text(unit, false)),
    baseline numeric,
    target numeric,
    -- Whether more is better; null where neither is.
    rising boolean,
    measure_id uuid,
    goal_id uuid,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(title), 'A') || text_words(description)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade,
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    check (num_nonnulls(measure_id, goal_id) <= 1)
);
create index on indicator (organisation_id, measure_id);
create index on indicator (organisation_id, goal_id);
create index on indicator using gin (search);
create index on indicator using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('indicator');

-- One reading of an indicator on a day.
create table reading (
    organisation_id uuid not null,
    id uuid not null,
    indicator_id uuid not null,
    taken_on date not null,
    value numeric,
    done boolean,
    note jsonb not null default '{}' check (is_local_text(note, false)),
    -- Example data is labelled wherever it is shown and removed by one command.
    example boolean not null default false,
    primary key (organisation_id, id),
    unique (organisation_id, indicator_id, taken_on),
    foreign key (organisation_id, indicator_id) references indicator (organisation_id, id) on delete cascade,
    check (num_nonnulls(value, done) >= 1 or note <> '{}')
);
call close_tenant_table('reading');

-- The red thread: a goal or measure tied to a goal of another strategy, here or in another
-- organisation. One of the two tables whose rows reach across tenants, on purpose; both ends show it,
-- and the far end may hide it from its pages.
create table thread (
    id uuid primary key,
    organisation_id uuid not null,
    goal_id uuid,
    measure_id uuid,
    other_organisation_id uuid not null,
    other_goal_id uuid not null,
    note jsonb not null default '{}' check (is_local_text(note, false)),
    hidden_at_other_end boolean not null default false,
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade,
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
    foreign key (other_organisation_id, other_goal_id) references goal (organisation_id, id) on delete cascade,
    check (num_nonnulls(goal_id, measure_id) = 1),
    check (goal_id is distinct from other_goal_id)
);
create unique index thread_once on thread (organisation_id, coalesce(goal_id, measure_id), other_goal_id);
create index on thread (other_organisation_id, other_goal_id);
alter table thread enable row level security;
alter table thread force row level security;
create policy owner_all on thread to current_user using (true) with check (true);
create policy staff_read on thread for select to suunta_staff
    using (current_organisation() in (organisation_id, other_organisation_id));
create policy staff_insert on thread for insert to suunta_staff with check (organisation_id = current_organisation());
create policy staff_update on thread for update to suunta_staff
    using (current_organisation() in (organisation_id, other_organisation_id));
create policy staff_delete on thread for delete to suunta_staff using (organisation_id = current_organisation());
grant select, insert, delete on thread to suunta_staff;
-- Neither end may rewrite the other: the near end owns the note, the far end the hiding.
grant update (note, hidden_at_other_end) on thread to suunta_staff;
call watch('thread', 'thread');
