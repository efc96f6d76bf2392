-- The ground that every table stands on: the two roles, the schema of the public door, the checks
-- of multilingual texts, and the version numbers by which rendered pages are kept.

-- Public pages read as suunta_public, signed-in people write as suunta_staff; neither owns anything.
-- Roles belong to the whole cluster, so several databases (and tests) may make them at once.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['suunta_public', 'suunta_staff'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            begin
                execute format('create role %I login nosuperuser nocreatedb nocreaterole', wanted);
            exception
                when duplicate_object or unique_violation then null;
                when insufficient_privilege then
                    raise exception 'the role % is missing and this user may not create roles', wanted
                        using hint = 'a database administrator runs once: '
                            'create role suunta_public login; create role suunta_staff login; '
                            'grant suunta_public, suunta_staff to ' || quote_ident(current_user) || ';';
            end;
        end if;
    end loop;
end
$$;

create extension if not exists pg_trgm;

-- Views only: exactly the rows and columns that the world may see.
create schema published;
grant usage on schema published to suunta_public, suunta_staff;
grant usage on schema public to suunta_staff;
revoke all on schema public from suunta_public;

-- A multilingual text: an object of known languages, none of them empty.
-- A title (required) must exist in at least one language.
create function is_local_text(texts jsonb, required boolean) returns boolean
    language sql immutable parallel safe
    return jsonb_typeof(texts) = 'object'
        and (not required or texts <> '{}'::jsonb)
        and (texts - array['fi', 'sv', 'nb', 'nn', 'en']) = '{}'::jsonb
        and not jsonb_path_exists(texts, '$.* ? (@.type() != "string" || @ == "")');

-- Words of a text for full-text search, each language by its own stemmer.
create function text_words(texts jsonb) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('pg_catalog.finnish', coalesce(texts ->> 'fi', ''))
        || to_tsvector('pg_catalog.swedish', coalesce(texts ->> 'sv', ''))
        || to_tsvector('pg_catalog.norwegian', coalesce(texts ->> 'nb', '') || ' ' || coalesce(texts ->> 'nn', ''))
        || to_tsvector('pg_catalog.english', coalesce(texts ->> 'en', ''));

-- All languages of a text in one string, for trigram search.
create function plain_text(texts jsonb) returns text
    language sql immutable parallel safe
    return lower(coalesce(texts ->> 'fi', '') || ' ' || coalesce(texts ->> 'sv', '') || ' ' || coalesce(texts ->> 'nb', '')
        || ' ' || coalesce(texts ->> 'nn', '') || ' ' || coalesce(texts ->> 'en', ''));

-- What a reader typed, as a query: every word by the stemmer of every language, as a prefix of its
-- stem. (Finnish stemming alone splits one word's forms: strategia → strateg, strategian → strategia.)
create function typed_words(typed text) returns tsquery
    language plpgsql immutable parallel safe as $$
declare
    word text;
    forms text;
    every_word text[] := '{}';
begin
    for word in select distinct w from regexp_split_to_table(lower(typed), '[^[:alnum:]]+') w where length(w) > 1 limit 12 loop
        select string_agg(distinct quote_literal(lexeme) || ':*', ' | ') into forms
        from (
            select unnest(tsvector_to_array(to_tsvector('pg_catalog.finnish', word))) lexeme
            union select unnest(tsvector_to_array(to_tsvector('pg_catalog.swedish', word)))
            union select unnest(tsvector_to_array(to_tsvector('pg_catalog.norwegian', word)))
            union select unnest(tsvector_to_array(to_tsvector('pg_catalog.english', word)))
        ) stems;
        if forms is not null then
            every_word := every_word || ('(' || forms || ')');
        end if;
    end loop;
    return array_to_string(every_word, ' & ')::tsquery;
end
$$;

-- A code as it is typed: "1.2-B", "1.2 B" and "1.2b" are one, and so are the two spellings of the must-win battle.
create function code_key(typed text) returns text
    language sql immutable parallel safe
    return replace(regexp_replace(lower(typed), '[[:space:]-]+', '', 'g'), 'mvb', 'mwb');

-- The version of everything an organisation shows. It rises in the transaction of the change, and a
-- notification carries it to every node. The row of the nil id counts what all organisations share:
-- the list of organisations and the register of networks.
create table change_version (
    organisation_id uuid primary key,
    version bigint not null default 1
);
insert into change_version (organisation_id) values ('00000000-0000-0000-0000-000000000000');

create function raise_version(organisation uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    risen bigint;
begin
    insert into change_version as known (organisation_id) values (organisation)
    on conflict (organisation_id) do update set version = known.version + 1
    returning version into risen;
    perform pg_notify('suunta_change', organisation::text || ' ' || risen::text);
end
$$;

-- Statement triggers see the changed rows as the table "changed".
create function note_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_argv[0] = 'shared' then
        if exists (select from changed) then
            perform raise_version('00000000-0000-0000-0000-000000000000');
        end if;
    elsif tg_argv[0] = 'organisation' then
        perform raise_version(id) from changed order by id;
        if exists (select from changed) then
            perform raise_version('00000000-0000-0000-0000-000000000000');
        end if;
    elsif tg_argv[0] = 'tied' then
        -- Goals and measures are also shown at the other end of their red threads.
        perform raise_version(id) from (
            select organisation_id from changed
            union
            select t.other_organisation_id from thread t where t.organisation_id in (select organisation_id from changed)
            union
            select t.organisation_id from thread t where t.other_organisation_id in (select organisation_id from changed)
        ) ends (id) order by id;
    elsif tg_argv[0] = 'membership' then
        -- A network's page names everyone who is in it, whosever page it is.
        perform raise_version(id) from (select distinct organisation_id from changed) tenants (id) order by id;
        if exists (select from changed) then
            perform raise_version('00000000-0000-0000-0000-000000000000');
        end if;
    elsif tg_argv[0] = 'thread' then
        perform raise_version(id) from (
            select organisation_id from changed union select other_organisation_id from changed
        ) ends (id) order by id;
    else
        perform raise_version(id) from (select distinct organisation_id from changed) tenants (id) order by id;
    end if;
    return null;
end
$$;

-- Watches a table: its changes raise the version of those whose rows they are.
create procedure watch(watched regclass, whose text)
    language plpgsql as $$
begin
    execute format('create trigger note_insert after insert on %s referencing new table as changed '
        'for each statement execute function note_change(%L)', watched, whose);
    execute format('create trigger note_update after update on %s referencing new table as changed '
        'for each statement execute function note_change(%L)', watched, whose);
    execute format('create trigger note_delete after delete on %s referencing old table as changed '
        'for each statement execute function note_change(%L)', watched, whose);
end
$$;

-- The organisation that the transaction works for; null when none is set.
create function current_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('suunta.organisation', true), '')::uuid;

-- Raising a version runs with its owner's rights, so only triggers may do it.
revoke execute on function raise_version(uuid), note_change() from public;
revoke execute on procedure watch(regclass, text) from public;

-- Closes a tenant table: staff see and change the rows of the organisation they work for and no
-- others, even the owner's rights are stated, and changes raise the version of those who show them.
create procedure close_tenant_table(closed regclass, shown_by text default 'tenant')
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', closed);
    execute format('alter table %s force row level security', closed);
    execute format('create policy owner_all on %s to current_user using (true) with check (true)', closed);
    execute format('create policy staff_own on %s to suunta_staff '
        'using (organisation_id = current_organisation()) with check (organisation_id = current_organisation())', closed);
    execute format('grant select, insert, update, delete on %s to suunta_staff', closed);
    call watch(closed, shown_by);
end
$$;

revoke execute on procedure close_tenant_table(regclass, text) from public;

create view published.change_version as select organisation_id, version from change_version;
grant select on published.change_version to suunta_public, suunta_staff;
