-- Co-operation and cluster groups that the organisation runs (Kainuun liitto, draft strategy 9.9.2024, card MWB 2.1 A), and
-- open networks of actors that anyone may ask to join (Kainuun liitto, "Kainuun kansainvälisten toimijoiden verkosto").

-- A group carries responsibility like any other party: it is the party of its id, made with it and called as it is.
create table cooperation_group (
    organisation_id uuid not null references organisation,
    id uuid not null,
    kind text not null check (kind in ('cooperation', 'cluster', 'actors')),
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name jsonb not null check (is_local_text(name, true)),
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- How it works, in Markdown.
    body jsonb not null default '{}' check (is_local_text(body, false)),
    -- Who brings what the group sees to the management team.
    coordinator_id uuid,
    -- When it meets, in words: "when needed".
    meets jsonb not null default '{}' check (is_local_text(meets, false)),
    -- Whether anyone may ask to join.
    open_to_join boolean not null default false,
    -- The network of the shared register that the group is.
    network_id uuid references network,
    position smallint not null default 0,
    visibility visibility not null default 'public',
    source_id uuid,
    source_heading text,
    version integer not null default 1,
    search tsvector generated always as (setweight(text_words(name), 'A') || text_words(summary) || text_words(body)) stored,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id, id) references party (organisation_id, id) deferrable initially immediate,
    foreign key (organisation_id, coordinator_id) references party (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id)
);
create index on cooperation_group using gin (search);
call close_tenant_table('cooperation_group');

-- A change that is taken back puts back each of its rows, so nothing need follow from one to another meanwhile.
create function is_undoing() returns boolean
    language sql stable as $$
    select coalesce(current_setting('suunta.undoing', true), '') = 'yes'
$$;
alter function undo_change(uuid) rename to undo_rows;
create function undo_change(undone uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform set_config('suunta.undoing', 'yes', true);
    perform undo_rows(undone);
    perform set_config('suunta.undoing', '', true);
end
$$;
revoke execute on function undo_rows(uuid) from suunta_staff;
revoke execute on function undo_change(uuid) from public;
grant execute on function undo_change(uuid) to suunta_staff;

create function settle_group_party() returns trigger
    language plpgsql as $$
begin
    if is_undoing() then
        return new;
    end if;
    insert into party (organisation_id, id, kind, slug, name, summary, visibility, position, source_id, source_heading)
    values (new.organisation_id, new.id, 'group', new.slug, new.name, new.summary, new.visibility, new.position, new.source_id,
        new.source_heading)
    on conflict (organisation_id, id) do update
        set slug = excluded.slug, name = excluded.name, summary = excluded.summary, visibility = excluded.visibility,
            version = party.version + 1
        where (party.slug, party.name, party.summary, party.visibility)
            is distinct from (excluded.slug, excluded.name, excluded.summary, excluded.visibility);
    return new;
end
$$;
create trigger settle_party before insert on cooperation_group for each row execute function settle_group_party();
-- Afterwards, so that the party finds the group changed already and does not change it once more.
create trigger settle_party_again after update of slug, name, summary, visibility on cooperation_group
    for each row execute function settle_group_party();
-- The other way round: whoever renames the party renames the group.
create function settle_party_group() returns trigger
    language plpgsql as $$
begin
    if is_undoing() then
        return null;
    end if;
    update cooperation_group g set slug = new.slug, name = new.name, summary = new.summary, visibility = new.visibility,
        version = g.version + 1
    where g.organisation_id = new.organisation_id and g.id = new.id
        and (g.slug, g.name, g.summary, g.visibility) is distinct from (new.slug, new.name, new.summary, new.visibility);
    return null;
end
$$;
create trigger settle_group after update of slug, name, summary, visibility on party
    for each row when (new.kind = 'group') execute function settle_party_group();

-- A group that goes takes its party along; one that answers for something stays, and so does the group.
create function drop_group_party() returns trigger
    language plpgsql as $$
begin
    if not is_undoing() then
        delete from party where organisation_id = old.organisation_id and id = old.id;
    end if;
    return null;
end
$$;
create trigger drop_party after delete on cooperation_group for each row execute function drop_group_party();

-- The goals that a group works for.
create table group_goal (
    organisation_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    goal_id uuid not null,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, group_id, goal_id),
    foreign key (organisation_id, group_id) references cooperation_group (organisation_id, id) on delete cascade,
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade
);
create index on group_goal (organisation_id, goal_id);
call close_tenant_table('group_goal');

-- Who is in a group or has asked to be. Whoever leaves is removed without a trace, so the table keeps no history.
create table group_member (
    organisation_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    state text not null default 'member' check (state in ('asked', 'member')),
    -- The organisation that the member is or comes from; a person's name and address are internal.
    works_for text not null check (length(works_for) between 1 and 200),
    person text check (length(person) <= 200),
    email text check (length(email) <= 254),
    interests text check (length(interests) <= 4000),
    -- Whether the organisation's name may be shown to the world.
    listed boolean not null default false,
    language text not null default 'fi' check (language in ('fi', 'sv', 'nb', 'nn', 'en')),
    asked_at timestamptz not null default now(),
    joined_on date,
    -- The secret addresses by which the member leaves, one in each mail to them; only their hashes are kept.
    token_hashes bytea[] not null default '{}',
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, group_id) references cooperation_group (organisation_id, id) on delete cascade,
    check ((state = 'member') = (joined_on is not null))
);
create unique index group_member_once on group_member (organisation_id, group_id, email) where email is not null;
call close_tenant_table('group_member');

create table group_meeting (
    organisation_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    held_on date not null,
    starts_at time,
    title jsonb not null default '{}' check (is_local_text(title, false)),
    place jsonb not null default '{}' check (is_local_text(place, false)),
    agenda jsonb not null default '{}' check (is_local_text(agenda, false)),
    -- What was said and agreed; internal.
    notes jsonb not null default '{}' check (is_local_text(notes, false)),
    -- When the members were last invited, how many, and to what: the day, time and place that they were told.
    invited_at timestamptz,
    invited integer check (invited >= 0),
    invited_to jsonb,
    visibility visibility not null default 'public',
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, group_id) references cooperation_group (organisation_id, id) on delete cascade,
    check ((invited_at is null) = (invited is null) and (invited_at is null) = (invited_to is null))
);
create index on group_meeting (organisation_id, held_on);
call close_tenant_table('group_meeting');

-- What a group sees coming, and what it finds to be needed; internal. A need becomes a project idea or an advocacy target.
create table group_note (
    organisation_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    kind text not null check (kind in ('foresight', 'need')),
    body jsonb not null check (is_local_text(body, true)),
    goal_id uuid,
    noted_on date not null,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, group_id) references cooperation_group (organisation_id, id) on delete cascade,
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id)
);
create index on group_note (organisation_id, group_id, noted_on desc);
call close_tenant_table('group_note');

create view published.cooperation_group as
select g.organisation_id, g.id, g.kind, g.slug, g.name, g.summary, g.body, g.coordinator_id, g.meets, g.open_to_join, g.network_id,
    g.position, citation_json(s, g.source_heading) as citation, g.search, g.visibility = 'internal' as internal
from cooperation_group g left join source s on s.organisation_id = g.organisation_id and s.id = g.source_id
where (g.visibility = 'public' or staff_sees(g.organisation_id));

create view published.group_goal as
select x.organisation_id, x.group_id, x.goal_id
from group_goal x
join published.cooperation_group g on g.organisation_id = x.organisation_id and g.id = x.group_id
join published.goal o on o.organisation_id = x.organisation_id and o.id = x.goal_id;

-- Organisations that let themselves be named, once each.
create view published.group_member as
select m.organisation_id, m.group_id, m.works_for, min(m.joined_on) as joined_on
from group_member m join published.cooperation_group g on g.organisation_id = m.organisation_id and g.id = m.group_id
where m.state = 'member' and m.listed
group by m.organisation_id, m.group_id, m.works_for;

create view published.group_meeting as
select m.organisation_id, m.id, m.group_id, m.held_on, m.starts_at, m.title, m.place, m.agenda, m.visibility = 'internal' as internal
from group_meeting m join published.cooperation_group g on g.organisation_id = m.organisation_id and g.id = m.group_id
where (m.visibility = 'public' or staff_sees(m.organisation_id));
