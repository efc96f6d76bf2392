-- Networks by theme, and what a membership is worth: when it was last of use, and what was decided about it.

-- What a network is about, in words that pages have names for.
alter table network add column themes text[] not null default '{}' check (themes <@ array[
    'business', 'climate', 'culture', 'digital', 'education', 'energy', 'health', 'labour', 'region', 'research', 'rural', 'sea',
    'transport', 'youth']::text[]);
create index on network using gin (themes);

-- Renew or leave: the decision that `renewal_decided_by` waits for. Internal, as is what the membership costs.
alter table membership
    add column decision text check (decision in ('renew', 'leave')),
    add column decided_on date,
    add column decision_note jsonb not null default '{}' check (is_local_text(decision_note, false)),
    add constraint membership_decision_has_its_day check ((decision is null) = (decided_on is null));

-- When somebody drew on the membership, and for what; internal.
create table membership_use (
    organisation_id uuid not null,
    id uuid not null,
    membership_id uuid not null,
    used_on date not null,
    body jsonb not null check (is_local_text(body, true)),
    party_id uuid,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, membership_id) references membership (organisation_id, id) on delete cascade,
    foreign key (organisation_id, party_id) references party (organisation_id, id)
);
create index on membership_use (organisation_id, membership_id, used_on desc);
call close_tenant_table('membership_use');

create or replace view published.network as
select n.id, n.slug, n.kind, n.name, n.abbreviation, n.summary, n.since, n.seat, n.country, n.latitude,
    n.longitude, n.size, n.governance, n.homepage, n.fact_source, n.search, n.themes
from network n where exists (select from membership b where b.network_id = n.id and (b.visibility = 'public' or staff_sees(b.organisation_id)));
