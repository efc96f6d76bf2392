-- The tenant and what belongs to it before any strategy: sources, parties, forums, the annual clock.

create type visibility as enum ('public', 'internal');

create table organisation (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('regional_council', 'state_agency', 'city', 'county')),
    name jsonb not null check (is_local_text(name, true)),
    short_name jsonb not null default '{}' check (is_local_text(short_name, false)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- Languages of its content; the first is its own, in which addresses have no prefix.
    languages text[] not null check (cardinality(languages) > 0 and languages <@ array['fi', 'sv', 'nb', 'nn', 'en']),
    time_zone text not null,
    -- OKLCH hue of its colours.
    hue smallint not null check (hue between 0 and 359),
    country text not null check (country ~ '^[A-Z]{2}$'),
    homepage text check (homepage ~ '^https?://'),
    ended_on date,
    successor jsonb not null default '{}' check (is_local_text(successor, false)),
    -- Cited in words, because sources belong to an organisation that must exist first.
    source_id uuid,
    source_heading text,
    position smallint not null default 0,
    version integer not null default 1
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy owner_all on organisation to current_user using (true) with check (true);
create policy staff_own on organisation to suunta_staff
    using (id = current_organisation()) with check (id = current_organisation());
grant select, insert, update on organisation to suunta_staff;
call watch('organisation', 'organisation');

-- A document or page that content rests on.
create table source (
    organisation_id uuid not null references organisation,
    id uuid not null,
    key text not null,
    publisher jsonb not null check (is_local_text(publisher, true)),
    title jsonb not null check (is_local_text(title, true)),
    language text not null,
    dated date,
    note jsonb not null default '{}' check (is_local_text(note, false)),
    primary key (organisation_id, id),
    unique (organisation_id, key)
);
call close_tenant_table('source');
alter table organisation add foreign key (id, source_id) references source (organisation_id, id)
    deferrable initially deferred;

-- Whoever can carry responsibility: a person, a post, a unit, a body or a group.
create table party (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('person', 'post', 'unit', 'body', 'group')),
    name jsonb not null check (is_local_text(name, true)),
    abbreviation jsonb not null default '{}' check (is_local_text(abbreviation, false)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- The unit a post, group or unit belongs to.
    within_id uuid,
    -- Contact details are shown only where the switch is on.
    email text,
    telephone text,
    contact_public boolean not null default false,
    -- A person is shown until this day.
    published_until date,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (
        setweight(text_words(name), 'A') || setweight(text_words(abbreviation), 'A') || text_words(summary)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, within_id) references party (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    check (within_id <> id)
);
create index on party using gin (search);
create index on party using gin (plain_text(name) gin_trgm_ops);
call close_tenant_table('party');

-- A post is held by a person from a day to a day; each end may be unknown.
create table holding (
    organisation_id uuid not null,
    id uuid not null,
    post_id uuid not null,
    person_id uuid not null,
    starts_on date,
    ends_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, post_id) references party (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references party (organisation_id, id) on delete cascade,
    check (ends_on >= starts_on)
);
create index on holding (organisation_id, post_id);
create index on holding (organisation_id, person_id);
call close_tenant_table('holding');

-- Where a quarter is discussed, in order (Kainuun liitto, draft strategy 9.9.2024, card MVB 1.2 A: johry, MH, henkilöstökokous).
create table forum (
    organisation_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    position smallint not null,
    task jsonb not null default '{}' check (is_local_text(task, false)),
    source_id uuid,
    source_heading text,
    primary key (organisation_id, id),
    unique (organisation_id, position),
    unique (organisation_id, body_id),
    foreign key (organisation_id, body_id) references party (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
call close_tenant_table('forum');

-- A recurring process of the annual clock. No months: the source says how often, not when.
create table recurrence (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null check (is_local_text(title, true)),
    description jsonb not null default '{}' check (is_local_text(description, false)),
    every text not null check (every in ('month', 'quarter', 'half_year', 'year')),
    months smallint[] not null default '{}' check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]::smallint[]),
    party_id uuid,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, party_id) references party (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
call close_tenant_table('recurrence');

-- A picture of a page or chapter; what it shows and whose it is are required.
create table picture (
    organisation_id uuid not null references organisation,
    id uuid not null,
    file text not null check (file ~ '^img/[a-z0-9./-]+$'),
    alt jsonb not null check (is_local_text(alt, true)),
    caption jsonb not null default '{}' check (is_local_text(caption, false)),
    credit jsonb not null check (is_local_text(credit, true)),
    primary key (organisation_id, id)
);
call close_tenant_table('picture');

-- A content page, or a part of the international page.
create table page (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    place text not null check (place in ('page', 'international', 'international_section')),
    title jsonb not null check (is_local_text(title, true)),
    lead jsonb not null default '{}' check (is_local_text(lead, false)),
    body jsonb not null default '{}' check (is_local_text(body, false)),
    picture_id uuid,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (
        setweight(text_words(title), 'A') || setweight(text_words(lead), 'B') || text_words(body)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, picture_id) references picture (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
create unique index page_one_international on page (organisation_id) where place = 'international';
create index on page using gin (search);
create index on page using gin (plain_text(title) gin_trgm_ops);
call close_tenant_table('page');
