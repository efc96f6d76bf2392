-- Tables out and in: records of a kind some at a time, by the names that people write in a table, and files that were sent,
-- row by row, checked and not yet stored.

-- What a record is called in a table: in itself (a slug or a code), within another one, and in full. What is not here is
-- called by its id.
create view record_key with (security_invoker = true) as
select organisation_id, 'source' as kind, id, null::uuid as within_id, key as own, key from source
union all select organisation_id, 'party', id, null, slug, slug from party
union all select organisation_id, 'recurrence', id, null, slug, slug from recurrence
union all select organisation_id, 'page', id, null, slug, slug from page
union all select organisation_id, 'strategy', id, null, slug, slug from strategy
union all select c.organisation_id, 'chapter', c.id, c.strategy_id, c.slug, s.slug || '/' || c.slug
    from chapter c join strategy s on s.organisation_id = c.organisation_id and s.id = c.strategy_id
union all select g.organisation_id, 'goal', g.id, g.strategy_id, g.code, s.slug || '/' || g.code
    from goal g join strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
union all select m.organisation_id, 'measure', m.id, m.strategy_id, m.code, s.slug || '/' || m.code
    from measure m join strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
union all select organisation_id, 'indicator', id, null, slug, slug from indicator
union all select current_organisation(), 'network', id, null, slug, slug from network
union all select b.organisation_id, 'membership', b.id, null, n.slug, n.slug from membership b join network n on n.id = b.network_id
union all select organisation_id, 'cooperation_group', id, null, slug, slug from cooperation_group
union all select organisation_id, 'advocacy_target', id, null, slug, slug from advocacy_target
union all select organisation_id, 'fund', id, null, slug, slug from fund
union all select organisation_id, 'funding_call', id, null, slug, slug from funding_call
union all select organisation_id, 'project', id, null, slug, slug from project
union all select organisation_id, 'lesson', id, null, slug, slug from lesson;
grant select on record_key to suunta_staff;

-- Records of a kind in the order in which they were made, after the given one; those whose name or code has these words.
create function record_page(kind text, words text, after uuid, most integer) returns setof jsonb
    language plpgsql stable as $$
declare
    -- What is not asked for costs nothing.
    behind text := case when after is null then 'true' else 'r.id > $1' end;
    named text := case when words = '' then 'true' else 'r.id in (select n.id from record_name n where n.kind = $3 '
        'and (strpos(plain_text(n.name), lower($2)) > 0 or strpos(lower(n.code), lower($2)) > 0))' end;
begin
    return query execute format('select to_jsonb(r) - ''search'' from %s r where %s and %s order by r.id limit $4',
        record_table(kind), behind, named) using after, words, kind, most;
end
$$;

-- These records as they stand.
create function record_these(kind text, records uuid[]) returns setof jsonb
    language plpgsql stable as $$
begin
    return query execute format('select to_jsonb(r) - ''search'' from %s r where r.id = any ($1)', record_table(kind)) using records;
end
$$;

-- Adds many at once. Each of them has the same fields, and its id among them; those that have places in a list come last.
create function record_insert_all(kind text, records jsonb) returns void
    language plpgsql as $$
declare
    kept regclass := record_table(kind);
    fixed text := 'id';
    last_place integer := 0;
    names text := record_columns(kept, array(select jsonb_object_keys(records -> 0)));
begin
    if exists (select from pg_attribute where attrelid = kept and attname = 'organisation_id' and not attisdropped) then
        fixed := 'organisation_id, id';
    end if;
    if records -> 0 ? 'position' then
        execute format('select coalesce(max(position), 0) from %s', kept) into last_place;
    end if;
    select jsonb_agg(record || jsonb_build_object('organisation_id', current_organisation(), 'position', least(32000, last_place + place)))
        into records from jsonb_array_elements(records) with ordinality given (record, place);
    execute format('insert into %1$s (%2$s, %3$s) select %2$s, %3$s from jsonb_populate_recordset(null::%1$s, $1)',
        kept, fixed, names) using records;
end
$$;

-- Changes many at once, each of which is {id, version, fields}, and tells which of them still had that version.
create function record_update_all(kind text, records jsonb) returns setof uuid
    language plpgsql as $$
declare
    kept regclass := record_table(kind);
    names text := record_columns(kept, array(
        select distinct jsonb_object_keys(record -> 'fields') from jsonb_array_elements(records) record));
begin
    return query execute format('with given as (select (g ->> ''id'')::uuid as id, (g ->> ''version'')::integer as version, g -> ''fields'' as fields '
        'from jsonb_array_elements($1) g) '
        'update %1$s r set (%2$s) = (select %2$s from jsonb_populate_record(r, g.fields)), version = r.version + 1 '
        'from given g where r.id = g.id and r.version = g.version returning r.id', kept, names) using records;
    set constraints all immediate;
end
$$;

-- A file that was sent to be taken in. It is read and checked beside the answer, looked at, and then stored as one change.
create table table_import (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null references account on delete cascade,
    kind text not null,
    file_name text not null check (length(file_name) <= 200),
    -- The language in which the rows' own words are shown, that of who sent it.
    language text not null check (language in ('fi', 'sv', 'nb', 'nn', 'en')),
    state text not null default 'reading' check (state in ('reading', 'checked', 'storing', 'stored', 'failed')),
    -- Why nothing of it can be stored: the key of a sentence, what that is about, and the cell.
    trouble text,
    trouble_about text,
    trouble_cell text,
    -- The headings of the file, and for each the word of the column that it means; empty where it means none.
    headings jsonb not null default '[]',
    columns jsonb not null default '[]',
    -- How much is read or stored, in percent, and how many rows.
    share smallint not null default 0 check (share between 0 and 100),
    rows_done integer not null default 0,
    added integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    refused integer not null default 0,
    -- The change that storing it made.
    change_id uuid,
    sent_at timestamptz not null default now(),
    -- When it last went on: what stands still for long was broken off.
    went_on_at timestamptz not null default now(),
    primary key (organisation_id, id)
);
-- Nothing of it is on any page of the world, so it raises no version.
alter table table_import enable row level security;
alter table table_import force row level security;
create policy owner_all on table_import to current_user using (true) with check (true);
create policy staff_own on table_import to suunta_staff
    using (organisation_id = current_organisation()) with check (organisation_id = current_organisation());
grant select, insert, update, delete on table_import to suunta_staff;

create table table_row (
    organisation_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    -- Where it stands in the file, as a spreadsheet counts.
    number integer not null check (number > 0),
    state text not null check (state in ('added', 'changed', 'unchanged', 'refused')),
    label text not null default '',
    record_id uuid,
    record_version integer,
    -- The cells as they came; nothing of a row that changes nothing.
    cells jsonb not null default '[]',
    -- What is to be stored.
    fields jsonb not null default '{}',
    -- What stood there before, by the place of the column.
    was jsonb not null default '{}',
    -- What is wrong: the place of the column, or none, and the key of the sentence.
    wrong jsonb not null default '[]',
    primary key (organisation_id, id),
    unique (organisation_id, import_id, number),
    foreign key (organisation_id, import_id) references table_import (organisation_id, id) on delete cascade
);
create index on table_row (organisation_id, import_id, state, number);
alter table table_row enable row level security;
alter table table_row force row level security;
create policy owner_all on table_row to current_user using (true) with check (true);
create policy staff_own on table_row to suunta_staff
    using (organisation_id = current_organisation()) with check (organisation_id = current_organisation());
grant select, insert, update, delete on table_row to suunta_staff;

-- The trail is written once for each statement, not once for each row of it: where a file changes a hundred thousand rows, the
-- end of the chain would be looked for a hundred thousand times among all that it was before. What is written is the same.
create function note_histories() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    pairs jsonb[];
    pair jsonb;
    was jsonb;
    becomes jsonb;
    whole jsonb;
    tenant uuid;
    head audit_head;
    entry audit;
begin
    if tg_op = 'INSERT' then
        select array_agg(jsonb_build_array(null, to_jsonb(n) - array['search', 'shown']) order by n.id) into pairs from became n;
    elsif tg_op = 'UPDATE' then
        -- One statement may change a row more than once, where two keys of it lead to what falls: before and after stand
        -- in the same order, and the id alone would tie each before to every after.
        select array_agg(jsonb_build_array(o.row, n.row) order by place) into pairs
        from (select to_jsonb(w) - array['search', 'shown'] as row, row_number() over () as place from were w) o
        join (select to_jsonb(b) - array['search', 'shown'] as row, row_number() over () as place from became b) n using (place);
    else
        select array_agg(jsonb_build_array(to_jsonb(o) - array['search', 'shown'], null) order by o.id) into pairs from were o;
    end if;
    foreach pair in array coalesce(pairs, '{}') loop
        was := nullif(pair -> 0, 'null');
        becomes := nullif(pair -> 1, 'null');
        continue when was - 'version' = becomes - 'version';
        whole := coalesce(becomes, was);
        tenant := coalesce(current_organisation(), (whole ->> 'organisation_id')::uuid,
            case when tg_table_name = 'organisation' then (whole ->> 'id')::uuid end);
        -- The register that all share, changed by the operator.
        continue when tenant is null;
        if head.organisation_id is distinct from tenant then
            update audit_head set number = head.number, hash = head.hash where organisation_id = head.organisation_id;
            -- The row is locked until the transaction ends, so that numbers follow each other.
            insert into audit_head values (tenant, 0, '') on conflict do nothing;
            select * into head from audit_head where organisation_id = tenant for update;
        end if;
        entry.organisation_id := tenant;
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
        head.number := entry.number;
        head.hash := entry.hash;
    end loop;
    update audit_head set number = head.number, hash = head.hash where organisation_id = head.organisation_id;
    return null;
end
$$;
revoke execute on function note_histories() from public;

-- Keeps the history of a table, as before.
create or replace procedure keep_history(kept regclass)
    language plpgsql as $$
begin
    execute format('drop trigger if exists zz_history on %s', kept);
    execute format('create trigger zz_history_insert after insert on %s referencing new table as became '
        'for each statement execute function note_histories()', kept);
    execute format('create trigger zz_history_update after update on %s referencing old table as were new table as became '
        'for each statement execute function note_histories()', kept);
    execute format('create trigger zz_history_delete after delete on %s referencing old table as were '
        'for each statement execute function note_histories()', kept);
end
$$;
do $$
declare
    kept regclass;
begin
    for kept in select tgrelid::regclass from pg_trigger where tgname = 'zz_history' loop
        call keep_history(kept);
    end loop;
end
$$;
