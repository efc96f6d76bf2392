-- International work: the register of networks that all organisations share, and each one's own
-- place in them.

-- The second table that belongs to no tenant: a network is one, its members are many.
create table network (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('theme', 'representation', 'sister_city', 'political', 'regional', 'actors')),
    name jsonb not null check (is_local_text(name, true)),
    abbreviation text,
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    since smallint check (since between 1000 and 2200),
    seat jsonb not null default '{}' check (is_local_text(seat, false)),
    country text check (country ~ '^[A-Z]{2}$'),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    -- How many members, in words of its source: "about 100 cities".
    size jsonb not null default '{}' check (is_local_text(size, false)),
    governance jsonb not null default '{}' check (is_local_text(governance, false)),
    homepage text check (homepage ~ '^https?://'),
    fact_source jsonb not null default '{}' check (is_local_text(fact_source, false)),
    version integer not null default 1,
    search tsvector generated always as (
        setweight(text_words(name), 'A') || setweight(to_tsvector('pg_catalog.simple', coalesce(abbreviation, '')), 'A')
        || setweight(text_words(seat), 'B') || text_words(summary)) stored,
    check ((latitude is null) = (longitude is null))
);
create index on network using gin (search);
create index on network using gin (plain_text(name) gin_trgm_ops);
grant select, insert, update on network to suunta_staff;
call watch('network', 'shared');

-- Members by name, where a source lists them.
create table network_member (
    network_id uuid not null references network on delete cascade,
    position smallint not null,
    name jsonb not null check (is_local_text(name, true)),
    primary key (network_id, position)
);
grant select, insert, update, delete on network_member to suunta_staff;
call watch('network_member', 'shared');

create table membership (
    organisation_id uuid not null references organisation,
    id uuid not null,
    -- No membership without network.
    network_id uuid not null references network,
    role jsonb not null check (is_local_text(role, true)),
    benefit jsonb not null default '{}' check (is_local_text(benefit, false)),
    contact_id uuid,
    since smallint check (since between 1000 and 2200),
    -- The agreement's period.
    starts_on date, starts_precision precision_of_day,
    ends_on date, ends_precision precision_of_day,
    open_ended boolean not null default false,
    wording text, wording_language text,
    -- Internal: what it takes.
    cost_per_year numeric check (cost_per_year >= 0),
    hours_per_year integer check (hours_per_year >= 0),
    renewal_decided_by date,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, network_id),
    foreign key (organisation_id, contact_id) references party (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    check (ends_on >= starts_on),
    check ((starts_on is null) = (starts_precision is null) and (ends_on is null) = (ends_precision is null)),
    check (not (open_ended and ends_on is not null))
);
create index on membership (network_id);
call close_tenant_table('membership', 'membership');

create table membership_goal (
    organisation_id uuid not null,
    membership_id uuid not null,
    goal_id uuid not null,
    primary key (organisation_id, membership_id, goal_id),
    foreign key (organisation_id, membership_id) references membership (organisation_id, id) on delete cascade,
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade
);
create index on membership_goal (organisation_id, goal_id);
call close_tenant_table('membership_goal');

-- Who answers for what in international work (Kainuun liitto, "Kansainvälisten asioiden tiimi": overall, EU, Russia and Barents).
create table duty (
    organisation_id uuid not null,
    id uuid not null,
    title jsonb not null check (is_local_text(title, true)),
    party_id uuid not null,
    position smallint not null,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, party_id) references party (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
call close_tenant_table('duty');
