-- What is new for the world, who is told of it, and who may show it in pages of their own.

-- When a record was first shown to visitors, and when it last changed while it was. One row for each record that is
-- public now: what is made internal leaves no trace, and is new again if it comes back. The trail of changes stays internal.
create table news (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    -- Name of the record's table.
    kind text not null,
    record_id uuid not null,
    added_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, kind, record_id)
);
create index on news (organisation_id, changed_at desc);
call close_tenant_table('news');
-- The change itself raises the version.
drop trigger note_insert on news;
drop trigger note_update on news;
drop trigger note_delete on news;

-- Addresses that are told of what is new. The secret signs what is sent there (standardwebhooks.com).
create table webhook (
    organisation_id uuid not null references organisation,
    id uuid not null,
    address text not null check (address ~ '^https?://' and length(address) <= 2000),
    -- Which news it wants.
    types text[] not null check (types <> '{}' and types <@ array['strategy.decided', 'review.closed', 'record.published', 'record.changed']),
    secret bytea not null check (length(secret) between 24 and 64),
    made_at timestamptz not null,
    -- How many messages in a row were given up; at a number of them it ends by itself.
    failures smallint not null default 0,
    ended_at timestamptz,
    -- Why it ended by itself: it was told so, or it failed too often.
    ended_by text check (ended_by in ('gone', 'failures')),
    primary key (organisation_id, id),
    check ((ended_at is null) = (ended_by is null))
);
call close_tenant_table('webhook');
drop trigger note_insert on webhook;
drop trigger note_update on webhook;
drop trigger note_delete on webhook;

-- What is sent there, tried again for two days. What it says is looked up when it is sent, so that what was made internal
-- meanwhile is not told.
create table webhook_delivery (
    organisation_id uuid not null references organisation,
    id uuid not null,
    webhook_id uuid not null,
    type text not null check (type in ('strategy.decided', 'review.closed', 'record.published', 'record.changed', 'test')),
    kind text,
    record_id uuid,
    made_at timestamptz not null,
    tries smallint not null default 0,
    -- None before the first try.
    next_try_at timestamptz,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed', 'withdrawn')),
    tried_at timestamptz,
    -- The last answer's status, or why there was none.
    answered smallint,
    refusal text check (length(refusal) <= 500),
    primary key (organisation_id, id),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade deferrable initially immediate,
    check ((type = 'test') = (record_id is null))
);
create index on webhook_delivery (organisation_id, webhook_id, made_at desc);
create index on webhook_delivery (organisation_id, next_try_at) where state = 'waiting';
-- Several changes of a record that nobody was told of yet are one.
create unique index webhook_delivery_once on webhook_delivery (organisation_id, webhook_id, type, record_id)
    where state = 'waiting' and tries = 0;
call close_tenant_table('webhook_delivery');
drop trigger note_insert on webhook_delivery;
drop trigger note_update on webhook_delivery;
drop trigger note_delete on webhook_delivery;

-- Whether visitors see a record, as its own row says.
create function is_news(whole jsonb) returns boolean
    language sql immutable parallel safe
    return coalesce((whole ->> 'shown')::boolean, whole ->> 'visibility' = 'public', whole ->> 'state' = 'closed', false);

-- What of a row is news when it changes: not its place in a list, what is computed, and what visitors never see.
create function news_of(kind text, whole jsonb) returns jsonb
    language sql immutable parallel safe
    return whole - array['search', 'position', 'version'] - case kind
        when 'membership' then array['cost_per_year', 'hours_per_year', 'renewal_decided_by', 'decision', 'decided_on', 'decision_note']
        when 'group_meeting' then array['notes', 'invited_at', 'invited', 'invited_to']
        when 'advocacy_target' then array['need_id']
        else '{}' end;

-- Tells the webhooks that want it. What is example data is told to nobody.
create function tell_webhooks(tenant uuid, news_type text, news_kind text, record uuid, example boolean) returns void
    language sql as $$
    insert into webhook_delivery (organisation_id, id, webhook_id, type, kind, record_id, made_at)
    select w.organisation_id, gen_random_uuid(), w.id, news_type, news_kind, record, now() from webhook w
    where w.organisation_id = tenant and w.ended_at is null and news_type = any (w.types) and not example
    on conflict (organisation_id, webhook_id, type, record_id) where state = 'waiting' and tries = 0 do nothing
$$;
revoke execute on function tell_webhooks(uuid, text, text, uuid, boolean) from public;

-- Notes when a record becomes visible, changes while it is, and is seen no more.
create function note_news() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was jsonb;
    becomes jsonb;
    whole jsonb;
    was_seen boolean := false;
begin
    if tg_op <> 'INSERT' then
        was := news_of(tg_table_name, to_jsonb(old));
        was_seen := is_news(was);
    end if;
    if tg_op <> 'DELETE' then
        becomes := news_of(tg_table_name, to_jsonb(new));
    end if;
    whole := coalesce(becomes, was);
    if becomes is null or not is_news(becomes) then
        if was_seen then
            delete from news where organisation_id = (whole ->> 'organisation_id')::uuid and kind = tg_table_name
                and record_id = (whole ->> 'id')::uuid;
        end if;
        return null;
    end if;
    if was_seen and was = becomes then
        return null;
    end if;
    insert into news (organisation_id, kind, record_id, added_at, changed_at)
    values ((whole ->> 'organisation_id')::uuid, tg_table_name, (whole ->> 'id')::uuid, now(), now())
    on conflict (organisation_id, kind, record_id) do update set changed_at = now();
    perform tell_webhooks((whole ->> 'organisation_id')::uuid, case
        when tg_table_name = 'round' then 'review.closed'
        when tg_table_name = 'strategy' and becomes ->> 'state' = 'in_force' and becomes ->> 'decided_on' is not null
            and coalesce(was ->> 'state' <> 'in_force', true) then 'strategy.decided'
        when was_seen then 'record.changed' else 'record.published' end,
        tg_table_name, (whole ->> 'id')::uuid, coalesce((whole ->> 'example')::boolean, false));
    return null;
end
$$;
revoke execute on function note_news() from public;

-- A part that changed changes the record it belongs to: its kind and the column that names it.
create function touch_news() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was jsonb;
    becomes jsonb;
    whole jsonb;
    touched uuid;
begin
    if tg_op <> 'INSERT' then
        was := news_of(tg_table_name, to_jsonb(old));
    end if;
    if tg_op <> 'DELETE' then
        becomes := news_of(tg_table_name, to_jsonb(new));
    end if;
    whole := coalesce(becomes, was);
    -- A part that is internal itself is nobody's news.
    if was = becomes or whole ->> 'visibility' = 'internal' and coalesce(was ->> 'visibility', 'internal') = 'internal' then
        return null;
    end if;
    update news set changed_at = now() where organisation_id = (whole ->> 'organisation_id')::uuid and kind = tg_argv[0]
        and record_id = (whole ->> tg_argv[1])::uuid and changed_at < now()
    returning record_id into touched;
    if touched is not null then
        perform tell_webhooks((whole ->> 'organisation_id')::uuid, 'record.changed', tg_argv[0], touched,
            coalesce((whole ->> 'example')::boolean, false));
    end if;
    return null;
end
$$;
revoke execute on function touch_news() from public;

do $$
declare
    watched text;
    part text[];
begin
    foreach watched in array array['strategy', 'goal', 'measure', 'indicator', 'page', 'membership', 'cooperation_group',
        'group_meeting', 'advocacy_target', 'funding_call', 'lesson', 'round']
    loop
        execute format('create trigger zy_news after insert or update or delete on %I for each row execute function note_news()', watched);
        -- What stands there already has been seen since it was made, which its id tells (UUIDv7: milliseconds since 1970).
        execute format($news$
            insert into news (organisation_id, kind, record_id, added_at, changed_at)
            select r.organisation_id, %1$L, r.id, made.at, made.at from %1$I r
            cross join lateral (select case when substr(r.id::text, 15, 1) = '7'
                then to_timestamp(('x' || lpad(replace(left(r.id::text, 13), '-', ''), 16, '0'))::bit(64)::bigint / 1000.0)
                else now() end as at) made
            where is_news(to_jsonb(r))$news$, watched);
    end loop;
    foreach part slice 1 in array array[
        ['chapter', 'strategy', 'strategy_id'], ['strategy_value', 'strategy', 'strategy_id'],
        ['step', 'measure', 'measure_id'], ['schedule', 'measure', 'measure_id'], ['responsibility', 'measure', 'measure_id'],
        ['reading', 'indicator', 'indicator_id'], ['correction', 'round', 'round_id'],
        ['advocacy_study', 'advocacy_target', 'target_id'], ['advocacy_actor', 'advocacy_target', 'target_id']]
    loop
        execute format('create trigger zy_news after insert or update or delete on %I for each row execute function touch_news(%L, %L)',
            part[1], part[2], part[3]);
    end loop;
end
$$;

-- What is new, with its page below the organisation's own. Only what its own view shows is here.
create view published.news as
select n.organisation_id, n.record_id, n.kind, p.path, p.code, p.title, p.extract, p.strategy_id, p.example, n.added_at, n.changed_at
from news n join (
    select organisation_id, id, 'strategy' as kind, '/strategies/' || slug as path, null::text as code, title, summary as extract,
        id as strategy_id, false as example from published.strategy
    union all
    select g.organisation_id, g.id, 'goal', '/strategies/' || s.slug || '/' || g.code, coalesce(g.label, g.code), g.title, g.target_state,
        s.id, false
    from published.goal g join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
    union all
    select m.organisation_id, m.id, 'measure', '/strategies/' || s.slug || '/' || m.code, m.code, m.title, m.target_state, s.id, false
    from published.measure m join published.strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
    union all
    select i.organisation_id, i.id, 'indicator', '/indicators/' || i.slug, null, i.title, i.description, coalesce(m.strategy_id, g.strategy_id), false
    from published.indicator i
    left join published.measure m on m.organisation_id = i.organisation_id and m.id = i.measure_id
    left join published.goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
    union all
    select organisation_id, id, 'page', case place when 'page' then '/pages/' || slug else '/international' end,
        null, title, lead, null, false from published.page
    union all
    select b.organisation_id, b.id, 'membership', '/networks/' || n.slug, n.abbreviation, n.name, n.summary, null, false
    from published.membership b join published.network n on n.id = b.network_id
    union all
    select organisation_id, id, 'cooperation_group', '/groups/' || slug, null, name, summary, null, false from published.cooperation_group
    union all
    select m.organisation_id, m.id, 'group_meeting', '/groups/' || g.slug, m.held_on::text, case when m.title = '{}' then g.name else m.title end,
        m.agenda, null, false
    from published.group_meeting m join published.cooperation_group g on g.organisation_id = m.organisation_id and g.id = m.group_id
    union all
    select organisation_id, id, 'advocacy_target', '/advocacy/' || slug, null, title, summary, null, false from published.advocacy_target
    union all
    select organisation_id, id, 'funding_call', '/funding/calls/' || slug, null, title, summary, null, example from published.funding_call
    union all
    select organisation_id, id, 'lesson', '/lessons/' || slug, null, title, body, null, example from published.lesson
    union all
    select organisation_id, id, 'round', '/review/' || quarter, quarter, '{}', summary, null, example from published.round where state = 'closed'
) p on p.organisation_id = n.organisation_id and p.kind = n.kind and p.id = n.record_id;
grant select on published.news to suunta_public, suunta_staff;

-- Every page that a search engine may find, below its organisation's own; projects, of which there may be tens of thousands,
-- are listed by themselves.
create view published.place as
select f.organisation_id, f.path from published.found f
where f.kind not in ('chapter', 'step', 'project') and f.path <> '/international'
    -- A person's page is for readers, not for search engines.
    and not exists (select from published.party p where p.kind = 'person' and p.organisation_id = f.organisation_id
        and f.path = '/people/' || p.slug)
union all
select s.organisation_id, '/strategies/' || s.slug || '/map' from published.strategy s
where exists (select from published.goal g where g.organisation_id = s.organisation_id and g.strategy_id = s.id)
union all
select s.organisation_id, '/strategies/' || s.slug || '/timeline' from published.strategy s
where exists (select from published.measure m where m.organisation_id = s.organisation_id and m.strategy_id = s.id)
union all
-- A group is found as what it does, and is a party all the same.
select organisation_id, '/people/' || slug from published.cooperation_group
union all
select organisation_id, '/review/' || quarter || page from published.round
cross join (values (''), ('/compare'), ('/slides')) pages (page);
grant select on published.place to suunta_public, suunta_staff;

-- Origins whose pages may show the organisation's embeds in a frame. None: nobody may.
alter table organisation add column frame_origins text[] not null default '{}',
    add constraint frame_origins_are_origins check (cardinality(frame_origins) <= 20 and array_to_string(frame_origins, ' ', '-')
        ~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?( |$))*$');
create view published.framing as select id as organisation_id, frame_origins as origins from organisation;
grant select on published.framing to suunta_public, suunta_staff;

-- Ties that wait for the end of a transaction, like all others.
call let_ties_wait();
