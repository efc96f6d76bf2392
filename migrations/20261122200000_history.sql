-- What every change of a record leaves behind, and how records are read and written by those who look after them.

-- Parts that people edit one by one say which state of them was read, like everything else.
alter table source add column version integer not null default 1;
alter table holding add column version integer not null default 1;
alter table forum add column version integer not null default 1;
alter table picture add column version integer not null default 1;
alter table model_box add column version integer not null default 1;
alter table schedule add column version integer not null default 1;
alter table responsibility add column version integer not null default 1;
alter table reading add column version integer not null default 1;
alter table thread add column version integer not null default 1;
-- Two tables whose rows were named by what they join.
alter table membership_goal add column id uuid not null default gen_random_uuid(), add column version integer not null default 1;
alter table network_member add column id uuid not null default gen_random_uuid(), add column version integer not null default 1;
alter table network_member drop constraint network_member_pkey, add primary key (id);
create index on network_member (network_id, position);
-- Renumbering swaps places within one statement.
alter table forum drop constraint forum_organisation_id_position_key,
    add constraint forum_position_once unique (organisation_id, position) deferrable initially immediate;

-- Languages in which every text must exist; what lacks one is found by the health check.
alter table organisation add column required_languages text[] not null default '{}'
    check (required_languages <@ languages);
-- Whose desk an account opens in an organisation: its person, post, unit or body.
create table account_party (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null references account on delete cascade,
    party_id uuid not null,
    primary key (organisation_id, id),
    unique (organisation_id, account_id),
    foreign key (organisation_id, party_id) references party (organisation_id, id) on delete cascade
);
call close_tenant_table('account_party');
-- Which version a strategy was written beside, and from which record of it each part was copied.
alter table strategy add column follows_id uuid,
    add foreign key (organisation_id, follows_id) references strategy (organisation_id, id) on delete set null (follows_id);
alter table goal add column origin_id uuid;
alter table measure add column origin_id uuid;
alter table chapter add column origin_id uuid;

-- A goal's level is its depth in the tree; it moves with what stands below it, and never below itself.
create function settle_level() returns trigger
    language plpgsql as $$
begin
    if exists (
        with recursive above as (
            select new.parent_id as id
            union
            select g.parent_id from above join goal g on g.organisation_id = new.organisation_id and g.id = above.id
        ) select from above where id = new.id
    ) then
        raise exception 'a goal cannot stand below itself' using errcode = 'check_violation', constraint = 'goal_below_itself';
    end if;
    -- While a removal is taken back, a goal may come before the one above it.
    new.level := coalesce((select g.level + 1 from goal g
        where g.organisation_id = new.organisation_id and g.id = new.parent_id),
        case when new.parent_id is null then 1 else new.level end);
    return new;
end
$$;
create function settle_levels_below() returns trigger
    language plpgsql as $$
begin
    update goal set level = new.level + 1
    where organisation_id = new.organisation_id and parent_id = new.id and level <> new.level + 1;
    return null;
end
$$;
create trigger settle_level before insert or update of parent_id, level on goal for each row execute function settle_level();
create trigger settle_levels_below after update of parent_id, level on goal for each row execute function settle_levels_below();

-- A strategy that comes back does so after its goals.
create trigger settle_insert after insert on strategy referencing new table as changed
    for each statement execute function settle_whole();

-- Who leads is one: a new lead takes the place of the one before.
create function settle_lead() returns trigger
    language plpgsql as $$
begin
    if new.lead then
        update responsibility set lead = false, version = version + 1
        where organisation_id = new.organisation_id and measure_id = new.measure_id and id <> new.id and lead;
    end if;
    return new;
end
$$;
create trigger settle_lead before insert or update on responsibility for each row execute function settle_lead();

-- The trail of changes, one chain per organisation. Written by a trigger in the transaction of the change; nobody
-- updates or deletes it. A row's hash covers the row before it, so that a changed or missing row shows. What was
-- written is covered by a digest of its own: a person's data can be erased from the trail without breaking the chain.
create table audit (
    organisation_id uuid not null references organisation,
    number bigint not null,
    -- All rows of one transaction are one change.
    change_id uuid not null,
    happened_at timestamptz not null,
    -- Null for the operator's commands.
    account_id uuid,
    -- What the change was for, where it was no plain edit: import, undo, restore, a strategy's life.
    occasion text not null default '',
    what text not null check (what in ('insert', 'update', 'delete')),
    kind text not null,
    record_id uuid not null,
    -- The record and all records it names, so that a record's history finds what was done to its parts.
    about uuid[] not null,
    before jsonb,
    after jsonb,
    digest bytea not null,
    hash bytea not null,
    primary key (organisation_id, number)
);
create index on audit (organisation_id, record_id, number);
create index on audit (organisation_id, change_id, number);
create index on audit using gin (about);
alter table audit enable row level security;
alter table audit force row level security;
create policy owner_all on audit to current_user using (true) with check (true);
create policy staff_read on audit for select to suunta_staff using (organisation_id = current_organisation());
grant select on audit to suunta_staff;

-- The last link of each chain; locking it puts the changes of an organisation in a row.
create table audit_head (
    organisation_id uuid primary key,
    number bigint not null,
    hash bytea not null
);
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy owner_all on audit_head to current_user using (true) with check (true);

-- One link: the SHA-256 of the hash before it and of everything the row says, joined by bars.
create function audit_link(previous bytea, entry audit) returns bytea
    language sql immutable parallel safe
    return sha256(convert_to(array_to_string(array[
        encode(previous, 'hex'), entry.organisation_id::text, entry.number::text, entry.change_id::text,
        (extract(epoch from entry.happened_at) * 1000000)::bigint::text, coalesce(entry.account_id::text, ''),
        entry.occasion, entry.what, entry.kind, entry.record_id::text, array_to_string(entry.about, ','),
        encode(entry.digest, 'hex')], '|'), 'UTF8'));

create function audit_digest(before jsonb, after jsonb) returns bytea
    language sql immutable parallel safe
    return sha256(convert_to(coalesce(before::text, '') || E'\n' || coalesce(after::text, ''), 'UTF8'));

-- Numbers of the rows at which an organisation's chain is broken, with what is wrong there.
create function audit_faults(tenant uuid) returns table (number bigint, fault text)
    language sql stable as $$
    select number, case
        when number <> place then 'a row is missing before it'
        when hash <> audit_link(previous, entry) then 'it is not what was written'
        when digest <> audit_digest(before, after) and num_nonnulls(before, after) > 0 then 'its contents are not what was written'
    end
    from (
        select a.number, a.before, a.after, a.digest, a.hash, a as entry,
            row_number() over (order by a.number) as place,
            lag(a.hash, 1, ''::bytea) over (order by a.number) as previous
        from audit a where a.organisation_id = tenant
    ) chain
    where number <> place or hash <> audit_link(previous, entry)
        or (digest <> audit_digest(before, after) and num_nonnulls(before, after) > 0)
    union all
    select known.number, 'the rows after it are missing, or others stand in their place'
    from (select coalesce(max(a.number), 0) as number from audit a where a.organisation_id = tenant) known
    left join audit_head h on h.organisation_id = tenant
    left join audit a on a.organisation_id = tenant and a.number = known.number
    where h.number is distinct from known.number and known.number + coalesce(h.number, 0) > 0
        or h.hash is distinct from a.hash and a.number = h.number
$$;

create function note_history() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was jsonb;
    becomes jsonb;
    whole jsonb;
    head audit_head;
    entry audit;
begin
    if tg_op <> 'INSERT' then
        was := to_jsonb(old) - array['search', 'shown'];
    end if;
    if tg_op <> 'DELETE' then
        becomes := to_jsonb(new) - array['search', 'shown'];
    end if;
    if was - 'version' = becomes - 'version' then
        return null;
    end if;
    whole := coalesce(becomes, was);
    entry.organisation_id := coalesce(current_organisation(), (whole ->> 'organisation_id')::uuid,
        case when tg_table_name = 'organisation' then (whole ->> 'id')::uuid end);
    -- The register that all share, changed by the operator.
    if entry.organisation_id is null then
        return null;
    end if;
    -- The row is locked until the transaction ends, so that numbers follow each other.
    insert into audit_head values (entry.organisation_id, 0, '') on conflict do nothing;
    select * into head from audit_head where organisation_id = entry.organisation_id for update;
    entry.number := head.number + 1;
    entry.change_id := coalesce(nullif(current_setting('suunta.change', true), '')::uuid, gen_random_uuid());
    entry.happened_at := clock_timestamp();
    entry.account_id := nullif(current_setting('suunta.account', true), '')::uuid;
    entry.occasion := coalesce(current_setting('suunta.occasion', true), '');
    entry.what := lower(tg_op);
    entry.kind := tg_table_name;
    entry.record_id := (whole ->> 'id')::uuid;
    entry.about := array(
        select distinct value::uuid from jsonb_each_text(coalesce(was, '{}') || coalesce(becomes, '{}'))
        where (key = 'id' or key like '%\_id') and key not in ('organisation_id', 'source_id', 'other_organisation_id')
            and value is not null);
    entry.before := was;
    entry.after := becomes;
    entry.digest := audit_digest(was, becomes);
    entry.hash := audit_link(head.hash, entry);
    insert into audit select entry.*;
    update audit_head set number = entry.number, hash = entry.hash where organisation_id = entry.organisation_id;
    return null;
end
$$;
revoke execute on function note_history() from public;

-- Keeps the history of a table.
create procedure keep_history(kept regclass)
    language plpgsql as $$
begin
    execute format('create trigger zz_history after insert or update or delete on %s '
        'for each row execute function note_history()', kept);
end
$$;
revoke execute on procedure keep_history(regclass) from public;

-- The kinds of records that people look after, each the name of its table.
create table record_kind (name text primary key);
insert into record_kind values ('organisation'), ('source'), ('party'), ('holding'), ('forum'), ('recurrence'),
    ('picture'), ('page'), ('strategy'), ('chapter'), ('strategy_value'), ('model_box'), ('goal'), ('measure'), ('step'),
    ('schedule'), ('responsibility'), ('indicator'), ('reading'), ('thread'), ('network'), ('network_member'),
    ('membership'), ('membership_goal'), ('duty');
grant select on record_kind to suunta_staff;
do $$
declare
    kind text;
begin
    for kind in select name from record_kind union all values ('role_grant'), ('account_party') loop
        call keep_history(kind::regclass);
    end loop;
end
$$;

-- The table of a kind; anything else is refused.
create function record_table(kind text) returns regclass
    language plpgsql stable as $$
begin
    if not exists (select from record_kind where name = kind) then
        raise exception 'no kind of record: %', kind;
    end if;
    return format('public.%I', kind)::regclass;
end
$$;

-- The columns of a table that a person's edit may name, of those given.
create function record_columns(kept regclass, given text[]) returns text
    language sql stable as $$
    select string_agg(format('%I', attname), ', ' order by attnum) from pg_attribute
    where attrelid = kept and attnum > 0 and not attisdropped and attgenerated = '' and attname = any (given)
        and attname not in ('organisation_id', 'id', 'version', 'shown')
$$;

-- The functions below run with the rights of their caller: row security decides what they see and change.
create function record_read(kind text, record uuid) returns jsonb
    language plpgsql stable as $$
declare
    found_row jsonb;
begin
    execute format('select to_jsonb(r) - ''search'' from %s r where id = $1', record_table(kind)) into found_row using record;
    return found_row;
end
$$;

-- The rows whose columns have the given values, in their order.
create function record_list(kind text, having_values jsonb) returns setof jsonb
    language plpgsql stable as $$
begin
    return query execute format('select row_data from (select to_jsonb(r) - ''search'' as row_data from %s r) rows '
        'where row_data @> $1 order by (row_data ->> ''position'')::integer nulls last, row_data ->> ''taken_on'' desc, row_data ->> ''id''',
        record_table(kind)) using having_values;
end
$$;

create function record_insert(kind text, record uuid, fields jsonb) returns void
    language plpgsql as $$
declare
    kept regclass := record_table(kind);
    fixed text := 'id';
    names text := record_columns(kept, array(select jsonb_object_keys(fields)));
begin
    fields := fields || jsonb_build_object('id', record);
    if exists (select from pg_attribute where attrelid = kept and attname = 'organisation_id' and not attisdropped) then
        fixed := 'organisation_id, id';
        fields := fields || jsonb_build_object('organisation_id', current_organisation());
    end if;
    execute format('insert into %1$s (%2$s, %3$s) select %2$s, %3$s from jsonb_populate_record(null::%1$s, $1)',
        kept, fixed, names) using fields;
end
$$;

-- Changes a record that still has the version it was read in; null when it has another, or is not there.
create function record_update(kind text, record uuid, expected integer, fields jsonb) returns integer
    language plpgsql as $$
declare
    kept regclass := record_table(kind);
    names text := record_columns(kept, array(select jsonb_object_keys(fields)));
    risen integer;
begin
    execute format('update %1$s r set (%2$s) = (select %2$s from jsonb_populate_record(r, $1)), version = r.version + 1 '
        'where r.id = $2 and r.version = $3 returning r.version', kept, names) into risen using fields, record, expected;
    -- An organisation's source would otherwise be looked for at the end of the transaction, too late to be told.
    set constraints all immediate;
    return risen;
end
$$;

create function record_delete(kind text, record uuid, expected integer) returns boolean
    language plpgsql as $$
declare
    gone integer;
begin
    execute format('delete from %s where id = $1 and version = $2', record_table(kind)) using record, expected;
    get diagnostics gone = row_count;
    -- What names it is told of now, not at the end of the transaction.
    set constraints all immediate;
    return gone = 1;
end
$$;

-- Puts a record at a place, counted from 1, among those that have the same values in the named columns.
create function record_place(kind text, record uuid, among text[], place integer) returns boolean
    language plpgsql as $$
declare
    kept regclass := record_table(kind);
    own jsonb := record_read(kind, record);
    same jsonb := (select coalesce(jsonb_object_agg(name, own -> name), '{}') from unnest(among) name);
    others uuid[];
begin
    if own is null then
        return false;
    end if;
    execute format('select array_agg(id order by position, id) from (select r.id, r.position, to_jsonb(r) as row_data from %s r) rows '
        'where row_data @> $1 and id <> $2', kept) into others using same, record;
    others := coalesce(others, '{}');
    place := greatest(1, least(place, cardinality(others) + 1));
    others := others[:place - 1] || record || others[place:];
    execute format('update %s r set position = placed.place from unnest($1) with ordinality placed (id, place) '
        'where r.id = placed.id and r.position <> placed.place', kept) using others;
    return true;
end
$$;

-- Takes a change of this organisation back: what it wrote is put as it was before, the last row first. Refused when a
-- row has been changed since in what the change had changed. What fell with a record stands in the trail in no order
-- that foreign keys would allow, so they are checked at the end. It runs with its owner's rights so that the far end of
-- a red thread, which fell with the record, comes back too; it writes nothing but what the trail says stood there.
create function undo_change(undone uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    entry audit;
    kept regclass;
    present jsonb;
    touched text[];
    names text;
    whole text;
begin
    set constraints all deferred;
    for entry in select * from audit where organisation_id = current_organisation() and change_id = undone order by number desc loop
        -- Whose desk an account opens falls with the party and comes back with it.
        if entry.kind = 'account_party' and entry.what = 'delete' then
            kept := 'public.account_party'::regclass;
        else
            kept := record_table(entry.kind);
        end if;
        -- What was erased cannot be put back.
        if num_nonnulls(entry.before, entry.after) = 0 then
            raise exception 'changed since' using errcode = 'SU001';
        end if;
        -- The shared register is no longer theirs who have left the network.
        if entry.kind in ('network', 'network_member') and not may_change_network(
            case entry.kind when 'network' then entry.record_id else (coalesce(entry.after, entry.before) ->> 'network_id')::uuid end)
        then
            raise exception 'changed since' using errcode = 'SU001';
        end if;
        execute format('select to_jsonb(r) - array[''search'', ''shown''] from %s r where id = $1 for update', kept)
            into present using entry.record_id;
        if entry.what = 'insert' then
            if present is null then
                continue;
            elsif present - 'version' <> entry.after - 'version' then
                raise exception 'changed since' using errcode = 'SU001';
            end if;
            execute format('delete from %s where id = $1', kept) using entry.record_id;
        elsif entry.what = 'delete' then
            if present is not null then
                raise exception 'changed since' using errcode = 'SU001';
            end if;
            select string_agg(format('%I', attname), ', ' order by attnum) into whole from pg_attribute
            where attrelid = kept and attnum > 0 and not attisdropped and attgenerated = '' and entry.before ? attname;
            execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, $1)', kept, whole)
                using entry.before || jsonb_build_object('version', (entry.before ->> 'version')::integer + 1);
        else
            touched := array(select key from jsonb_each(entry.after)
                where key <> 'version' and value is distinct from entry.before -> key);
            if present is null or exists (select from unnest(touched) key where present -> key is distinct from entry.after -> key) then
                raise exception 'changed since' using errcode = 'SU001';
            end if;
            names := record_columns(kept, touched);
            execute format('update %1$s r set (%2$s) = (select %2$s from jsonb_populate_record(r, $1)), version = r.version + 1 '
                'where r.id = $2', kept, names) using entry.before, entry.record_id;
        end if;
    end loop;
    set constraints all immediate;
end
$$;
revoke execute on function undo_change(uuid) from public;
grant execute on function undo_change(uuid) to suunta_staff;

-- Forms that were sent, so that one sent twice is answered twice and done once.
create table form_post (
    organisation_id uuid not null references organisation,
    key uuid not null,
    account_id uuid not null,
    -- Where the answer leads.
    answer text not null,
    sent_at timestamptz not null default now(),
    primary key (organisation_id, key)
);
alter table form_post enable row level security;
alter table form_post force row level security;
create policy owner_all on form_post to current_user using (true) with check (true);
create policy staff_own on form_post to suunta_staff
    using (organisation_id = current_organisation()) with check (organisation_id = current_organisation());
grant select, insert, delete on form_post to suunta_staff;

-- The shared register is changed by those who are in the network, by whoever enters one that nobody is in yet, and by
-- the operator, who takes whole organisations in.
create function may_change_network(changed uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from membership where network_id = changed and organisation_id = current_organisation())
        or not exists (select from membership where network_id = changed)
        or coalesce(current_setting('suunta.account', true), '') = ''
$$;
revoke execute on function may_change_network(uuid) from public;
grant execute on function may_change_network(uuid) to suunta_staff;
grant delete on network to suunta_staff;
alter table network enable row level security;
alter table network force row level security;
create policy owner_all on network to current_user using (true) with check (true);
create policy staff_read on network for select to suunta_staff using (true);
create policy staff_insert on network for insert to suunta_staff with check (current_organisation() is not null);
create policy staff_update on network for update to suunta_staff using (may_change_network(id));
create policy staff_delete on network for delete to suunta_staff using (may_change_network(id));
alter table network_member enable row level security;
alter table network_member force row level security;
create policy owner_all on network_member to current_user using (true) with check (true);
create policy staff_read on network_member for select to suunta_staff using (true);
create policy staff_write on network_member to suunta_staff
    using (may_change_network(network_id)) with check (may_change_network(network_id));

-- Pictures that people send. The bytes are kept apart, for they have no history: a new picture is a new file.
create table picture_file (
    organisation_id uuid not null references organisation,
    id uuid not null,
    media_type text not null check (media_type in ('image/jpeg', 'image/png')),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    content bytea not null,
    primary key (organisation_id, id)
);
call close_tenant_table('picture_file');
revoke update, delete on picture_file from suunta_staff;
alter table picture alter column file drop not null,
    add column file_id uuid,
    add foreign key (organisation_id, file_id) references picture_file (organisation_id, id),
    add constraint picture_is_somewhere check (num_nonnulls(file, file_id) = 1);

-- What falls with a record comes back in any order.
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
