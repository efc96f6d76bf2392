-- An organisation whole, out of one installation and into another. Run by the owner alone, from the command line: the
-- portal's own roles see one organisation through their doors and have no use for these.

-- Red threads that an organisation brought along to goals which are not here: tied when their organisation comes.
create table waiting_thread (
    organisation_id uuid not null references organisation deferrable,
    id uuid not null,
    -- As the exchange format writes it, with the address of the goal under "to".
    thread jsonb not null,
    primary key (organisation_id, id)
);
call close_tenant_table('waiting_thread');

-- A red thread as the exchange format writes it: the far goal by its address, which is the same in every installation.
create function thread_written(tied thread) returns jsonb
    language sql stable
    return to_jsonb(tied) - array['organisation_id', 'other_organisation_id', 'other_goal_id'] || jsonb_build_object('to',
        (select o.slug || '/' || s.slug || '/' || g.code from goal g
        join strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
        join organisation o on o.id = g.organisation_id
        where g.organisation_id = tied.other_organisation_id and g.id = tied.other_goal_id));

-- Ties what waits for goals that are here by now, each in the trail of its own organisation.
create function tie_waiting_threads() returns void
    language plpgsql as $$
declare
    waiting record;
    worked_for text := current_setting('suunta.organisation', true);
begin
    for waiting in
        select w.organisation_id, w.id, w.thread, g.organisation_id as far_organisation, g.id as far_goal
        from waiting_thread w
        join organisation o on o.slug = split_part(w.thread ->> 'to', '/', 1)
        join strategy s on s.organisation_id = o.id and s.slug = split_part(w.thread ->> 'to', '/', 2)
        join goal g on g.organisation_id = o.id and g.strategy_id = s.id and g.code = split_part(w.thread ->> 'to', '/', 3)
    loop
        perform set_config('suunta.organisation', waiting.organisation_id::text, true);
        insert into thread (id, organisation_id, goal_id, measure_id, other_organisation_id, other_goal_id, note,
            hidden_at_other_end, version)
        select waiting.id, waiting.organisation_id, r.goal_id, r.measure_id, waiting.far_organisation, waiting.far_goal, r.note,
            r.hidden_at_other_end, r.version
        from jsonb_populate_record(null::thread, waiting.thread) r;
        delete from waiting_thread w where w.organisation_id = waiting.organisation_id and w.id = waiting.id;
    end loop;
    perform set_config('suunta.organisation', coalesce(worked_for, ''), true);
end
$$;

-- Columns of a table that hold an account's id.
create function account_columns(kept regclass) returns text[]
    language sql stable
    return array(select a.attname::text from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.conrelid = kept and c.contype = 'f' and c.confrelid = 'account'::regclass);

-- All rows of an organisation in a table, in the order of its key, as JSON whose text depends on nothing but the rows.
-- Without accounts, who did what is left empty; without pictures, those that were sent are left out, and so is the
-- place of each on a page.
create function whole_rows(asked text, tenant uuid, with_accounts boolean, with_pictures boolean) returns setof text
    language plpgsql stable set timezone = 'UTC' as $$
declare
    kept regclass := format('public.%I', asked)::regclass;
    key text := (select string_agg(format('r.%I', a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = kept and i.indisprimary);
    dropped text[] := array(select attname::text from pg_attribute
        where attrelid = kept and attnum > 0 and not attisdropped and (attgenerated <> '' or attname = 'organisation_id'));
    emptied jsonb := '{}';
    without uuid[] := '{}';
begin
    if not with_accounts then
        select coalesce(jsonb_object_agg(name, null), '{}') into emptied from unnest(account_columns(kept)) name;
    end if;
    if not with_pictures then
        without := array(select id from picture where organisation_id = tenant and file_id is not null);
    end if;
    return query execute format($row$
        select (case when whole ->> 'picture_id' = any ($4::text[]) then whole || '{"picture_id": null}' else whole end)::text
        from %s r cross join lateral (select to_jsonb(r) - $2 || $3 as whole) w
        where r.organisation_id = $1 and not (%L = 'picture' and whole ->> 'id' = any ($4::text[]))
        order by %s $row$, kept, asked, key) using tenant, dropped, emptied, without;
end
$$;

-- Puts rows into a table as they were; how many. A column that the table does not have is an error.
create function whole_insert(asked text, tenant uuid, given jsonb) returns bigint
    language plpgsql as $$
declare
    kept regclass := format('public.%I', asked)::regclass;
    keys text[] := array(select distinct k from jsonb_array_elements(given) g, jsonb_object_keys(g) k);
    names text;
    unknown text;
    owned boolean;
    put bigint;
begin
    select string_agg(format('%I', attname), ', ' order by attnum) filter (where attname = any (keys)),
        bool_or(attname = 'organisation_id')
    into names, owned from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped and attgenerated = '';
    select k into unknown from unnest(keys) k where k = 'organisation_id' or not exists (
        select from pg_attribute where attrelid = kept and attname = k and attnum > 0 and not attisdropped and attgenerated = '')
    limit 1;
    if unknown is not null then
        raise exception 'it has no column %', unknown;
    end if;
    if owned then
        execute format('insert into %1$s (organisation_id, %2$s) select $1, %2$s from jsonb_populate_recordset(null::%1$s, $2)',
            kept, names) using tenant, given;
    else
        execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, $1)', kept, names) using given;
    end if;
    get diagnostics put = row_count;
    return put;
end
$$;

-- What comes in is whole already: triggers that settle one row by another or note what is new rest meanwhile, and those
-- that write the trail do where the trail itself comes in. What raises the version of pages or fills the search goes on.
create procedure rest_triggers(tables text[], with_trail boolean)
    language plpgsql as $$
declare
    resting record;
begin
    for resting in
        select tgrelid::regclass as kept, tgname from pg_trigger
        where tgrelid in (select format('public.%I', t)::regclass from unnest(tables) t) and not tgisinternal
            and tgname not like 'note\_%' and tgname not like 'search\_%' and (with_trail or tgname not like 'zz\_history%')
    loop
        execute format('alter table %s disable trigger %I', resting.kept, resting.tgname);
    end loop;
end
$$;
create procedure wake_triggers(tables text[])
    language plpgsql as $$
declare
    resting record;
begin
    set constraints all immediate;
    for resting in
        select tgrelid::regclass as kept, tgname from pg_trigger
        where tgrelid in (select format('public.%I', t)::regclass from unnest(tables) t) and not tgisinternal and tgenabled = 'D'
    loop
        execute format('alter table %s enable trigger %I', resting.kept, resting.tgname);
    end loop;
end
$$;
revoke execute on function thread_written(thread), tie_waiting_threads(), account_columns(regclass),
    whole_rows(text, uuid, boolean, boolean), whole_insert(text, uuid, jsonb) from public;
revoke execute on procedure rest_triggers(text[], boolean), wake_triggers(text[]) from public;
