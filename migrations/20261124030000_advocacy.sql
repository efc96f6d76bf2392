-- The ledger of advocacy (Kainuun liitto, draft strategy 9.9.2024, 3. kriittinen kehittämiskohde): what is wanted, who decides
-- and when, what was done for it, and what was obtained.
create table advocacy_target (
    organisation_id uuid not null references organisation,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null check (is_local_text(title, true)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- The wording that is wanted in the decision, and the one that stands in it.
    wanted jsonb not null default '{}' check (is_local_text(wanted, false)),
    obtained jsonb not null default '{}' check (is_local_text(obtained, false)),
    decision_maker jsonb not null default '{}' check (is_local_text(decision_maker, false)),
    -- When it is decided.
    starts_on date, starts_precision precision_of_day,
    ends_on date, ends_precision precision_of_day,
    open_ended boolean not null default false,
    wording text, wording_language text,
    result text not null default 'open' check (result in ('open', 'obtained', 'partly', 'not_obtained', 'dropped')),
    decided_on date,
    lead_id uuid,
    goal_id uuid,
    measure_id uuid,
    -- The group's need that it came from.
    need_id uuid,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    -- Where the obtained wording stands: seldom in the document that says what is wanted.
    obtained_source_id uuid,
    obtained_heading text,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(title), 'A') || setweight(text_words(decision_maker), 'B')
        || text_words(summary) || text_words(wanted) || text_words(obtained)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, lead_id) references party (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete set null (measure_id),
    foreign key (organisation_id, need_id) references group_note (organisation_id, id) on delete set null (need_id),
    foreign key (organisation_id, source_id) references source (organisation_id, id),
    foreign key (organisation_id, obtained_source_id) references source (organisation_id, id),
    constraint advocacy_target_window_runs_forward check (ends_on >= starts_on),
    check ((starts_on is null) = (starts_precision is null) and (ends_on is null) = (ends_precision is null)),
    check (not (open_ended and ends_on is not null))
);
create index on advocacy_target using gin (search);
create index on advocacy_target (organisation_id, goal_id);
call close_tenant_table('advocacy_target');

-- Studies behind it.
create table advocacy_study (
    organisation_id uuid not null,
    id uuid not null,
    target_id uuid not null,
    title jsonb not null check (is_local_text(title, true)),
    publisher jsonb not null default '{}' check (is_local_text(publisher, false)),
    link text check (link ~ '^https?://'),
    dated date,
    position smallint not null default 0,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, target_id) references advocacy_target (organisation_id, id) on delete cascade
);
create index on advocacy_study (organisation_id, target_id);
call close_tenant_table('advocacy_study');

-- Who acts, and with whom: a party of our own, or somebody else by name.
create table advocacy_actor (
    organisation_id uuid not null,
    id uuid not null,
    target_id uuid not null,
    party_id uuid,
    name jsonb not null default '{}' check (is_local_text(name, false)),
    task jsonb not null default '{}' check (is_local_text(task, false)),
    position smallint not null default 0,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, target_id) references advocacy_target (organisation_id, id) on delete cascade,
    foreign key (organisation_id, party_id) references party (organisation_id, id),
    constraint advocacy_actor_is_somebody check ((party_id is null) = (name <> '{}'))
);
create index on advocacy_actor (organisation_id, target_id);
call close_tenant_table('advocacy_actor');

-- Whom somebody met about it, and what came of it; internal.
create table advocacy_contact (
    organisation_id uuid not null,
    id uuid not null,
    target_id uuid not null,
    met_on date not null,
    with_whom jsonb not null check (is_local_text(with_whom, true)),
    body jsonb not null default '{}' check (is_local_text(body, false)),
    party_id uuid,
    -- Who wrote it down, and may put it right.
    noted_by uuid references account,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, target_id) references advocacy_target (organisation_id, id) on delete cascade,
    foreign key (organisation_id, party_id) references party (organisation_id, id)
);
create index on advocacy_contact (organisation_id, target_id, met_on desc);
call close_tenant_table('advocacy_contact');

create view published.advocacy_target as
select a.organisation_id, a.id, a.slug, a.title, a.summary, a.wanted, a.obtained, a.decision_maker, a.starts_on, a.ends_on,
    period_json(a.starts_on, a.starts_precision, a.ends_on, a.ends_precision, a.open_ended, a.wording, a.wording_language) as "window",
    a.result, a.decided_on, a.lead_id, a.goal_id, a.measure_id, a.position, citation_json(s, a.source_heading) as citation, a.search,
    a.visibility = 'internal' as internal, citation_json(o, a.obtained_heading) as obtained_citation
from advocacy_target a left join source s on s.organisation_id = a.organisation_id and s.id = a.source_id
left join source o on o.organisation_id = a.organisation_id and o.id = a.obtained_source_id
where (a.visibility = 'public' or staff_sees(a.organisation_id));

create view published.advocacy_study as
select y.organisation_id, y.id, y.target_id, y.title, y.publisher, y.link, y.dated, y.position
from advocacy_study y join published.advocacy_target a on a.organisation_id = y.organisation_id and a.id = y.target_id;

create view published.advocacy_actor as
select x.organisation_id, x.id, x.target_id, x.party_id, x.name, x.task, x.position
from advocacy_actor x join published.advocacy_target a on a.organisation_id = x.organisation_id and a.id = x.target_id;
