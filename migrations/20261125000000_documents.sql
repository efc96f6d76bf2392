-- A strategy taken out of the document that it is printed in: words that a council uses for its levels, documents that wait for
-- somebody to look through what was recognised, and the place in the document that each text came from.

-- Words that mean a level or a part, beside those that the program knows.
create table level_word (
    organisation_id uuid not null references organisation,
    id uuid not null,
    word text not null check (char_length(word) between 2 and 80),
    means text not null check (means in ('area', 'goal', 'battle', 'measure', 'areas', 'goals', 'measures', 'target_state', 'steps',
        'schedule', 'responsible', 'indicators', 'values', 'mission', 'vision', 'ignore')),
    version integer not null default 1,
    primary key (organisation_id, id),
    constraint level_word_word_key unique (organisation_id, word)
);
call close_tenant_table('level_word');

-- A document that was sent, with what was recognised in it and what somebody put right since; gone after thirty days.
create table document_draft (
    organisation_id uuid not null references organisation,
    id uuid not null,
    -- The file's name.
    name text not null check (char_length(name) between 1 and 200),
    -- What the document is made of, line by line, and the tree that was found in it.
    blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
    outline jsonb not null check (jsonb_typeof(outline) = 'object'),
    made_at timestamptz not null,
    made_by uuid references account,
    -- What it became.
    strategy_id uuid,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, strategy_id) references strategy (organisation_id, id) on delete set null (strategy_id)
);
create index on document_draft (organisation_id, made_at);

-- Where in its document a text of a record stands, as printed there. The record is of any kind; the place goes with the source.
create table document_place (
    organisation_id uuid not null references organisation,
    id uuid not null,
    source_id uuid not null,
    record_id uuid not null,
    -- The field of the record; of a measure also its parts, such as steps.
    field text not null,
    -- From 1; of a Word document its paragraph.
    line integer not null check (line > 0),
    wording text not null,
    position integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, source_id) references source (organisation_id, id) on delete cascade
);
create index on document_place (organisation_id, record_id, position);

-- Neither is shown on any page of the world, so their changes make no page old.
do $$
declare
    kept regclass;
begin
    foreach kept in array array['document_draft'::regclass, 'document_place'::regclass] loop
        execute format('alter table %s enable row level security', kept);
        execute format('alter table %s force row level security', kept);
        execute format('create policy owner_all on %s to current_user using (true) with check (true)', kept);
        execute format('create policy staff_own on %s to suunta_staff '
            'using (organisation_id = current_organisation()) with check (organisation_id = current_organisation())', kept);
        execute format('grant select, insert, update, delete on %s to suunta_staff', kept);
    end loop;
end
$$;

-- Words are records like others, with their form, their list and their history.
insert into record_kind values ('level_word');
call keep_history('level_word');
call let_ties_wait();

-- What a record is called, once more with a line for words; whatever other lines the view has stay.
do $$
begin
    execute 'create or replace view record_name with (security_invoker = true) as '
        || rtrim(pg_get_viewdef('record_name'::regclass), E';\n ')
        || ' union all select organisation_id, ''level_word'', id, word, ''{}''::jsonb, null::text, null::uuid, 0 from level_word';
end
$$;
