-- The quarterly model (Kainuun liitto, draft strategy 9.9.2024, card MVB 1.2 A): a round a quarter, the leads' reports, the
-- forums in order, the situational picture, the worklist, the values, and the frozen record that a round leaves behind.

-- How an organisation runs its rounds: whether they open by themselves, and how many days before the first sitting each
-- step comes.
alter table organisation
    add column rounds_automatic boolean not null default false,
    add column opening_days smallint not null default 21 check (opening_days between 0 and 92),
    add column reporting_days smallint not null default 10 check (reporting_days between 0 and 60),
    add column acceptance_days smallint not null default 4 check (acceptance_days between 0 and 60),
    add constraint organisation_days_follow check (opening_days >= reporting_days and reporting_days >= acceptance_days);

-- In which quarter a must-win battle's yearly assessment falls due; the last one where nobody says.
alter table goal add column assess_in smallint check (assess_in between 1 and 4);
-- By when a concrete action should be done.
alter table step add column due_on date;
-- A measure's phase and status come from the last closed round that reported them; a report needs no reason where the
-- facts say the same.
alter table measure add column reported_in text check (reported_in ~ '^[0-9]{4}-Q[1-4]$');
alter table measure drop constraint measure_check;
alter table measure add constraint measure_status_has_its_reason
    check (status is null or status_reason <> '{}' or reported_in is not null);

-- Whoever judges a measure by hand takes it from what was reported.
create function settle_reported() returns trigger
    language plpgsql as $$
begin
    if (new.phase, new.status) is distinct from (old.phase, old.status) and new.reported_in is not distinct from old.reported_in then
        new.reported_in := null;
        if new.status_reason = '{}' and new.status is not distinct from old.status then
            new.status := null;
        end if;
    end if;
    return new;
end
$$;
create trigger settle_reported before update of phase, status on measure for each row execute function settle_reported();

create table round (
    organisation_id uuid not null references organisation,
    id uuid not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    state text not null default 'planned' check (state in ('planned', 'collecting', 'in_forums', 'closed')),
    -- Days of the plan, in the organisation's zone.
    opens_on date not null,
    reports_due date not null,
    acceptance_due date not null,
    opened_at timestamptz,
    forums_at timestamptz,
    closed_at timestamptz,
    -- The values: which of them the question is about, the question, and the staff meeting's one answer.
    value_id uuid,
    question jsonb not null default '{}' check (is_local_text(question, false)),
    answer jsonb not null default '{}' check (is_local_text(answer, false)),
    -- The round in a few sentences, on top of its page.
    summary jsonb not null default '{}' check (is_local_text(summary, false)),
    -- Example data is labelled wherever it is shown and removed by one command.
    example boolean not null default false,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, quarter),
    foreign key (organisation_id, value_id) references strategy_value (organisation_id, id) on delete set null (value_id)
        deferrable initially immediate,
    check (opens_on <= reports_due and reports_due <= acceptance_due),
    check ((state in ('planned')) = (opened_at is null)),
    check ((state = 'closed') = (closed_at is not null))
);
call close_tenant_table('round');

-- One forum's sitting in one round.
create table sitting (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    forum_id uuid not null,
    sits_on date not null,
    sits_at time,
    -- What was noted of the whole.
    noted jsonb not null default '{}' check (is_local_text(noted, false)),
    concluded_at timestamptz,
    concluded_by uuid,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, round_id, forum_id),
    -- What is recorded in a sitting stands in its round.
    unique (organisation_id, round_id, id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, forum_id) references forum (organisation_id, id)
);
call close_tenant_table('sitting');

-- One measure's state in one round, as its lead tells it. Until it is accepted it is the writer's; the measure itself
-- takes it over when the round closes.
create table report (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    measure_id uuid not null,
    state text not null default 'awaited' check (state in ('awaited', 'draft', 'submitted', 'returned', 'accepted')),
    phase text not null default 'under_way' check (phase in ('planned', 'under_way', 'done', 'dropped')),
    status text check (status in ('on_track', 'at_risk', 'late', 'unknown')),
    status_reason jsonb not null default '{}' check (is_local_text(status_reason, false)),
    -- What the facts suggested when it was submitted, and why.
    suggested text check (suggested in ('on_track', 'at_risk', 'late', 'unknown')),
    suggested_for text,
    -- How much of it is done, in per cent.
    progress smallint check (progress between 0 and 100),
    happened jsonb not null default '{}' check (is_local_text(happened, false)),
    next jsonb not null default '{}' check (is_local_text(next, false)),
    -- Who writes it in the lead's place.
    delegate_id uuid references account,
    written_by uuid references account,
    submitted_at timestamptz,
    -- Submitted after its day.
    late boolean not null default false,
    accepted_at timestamptz,
    accepted_by uuid references account,
    -- Why it was returned.
    comment jsonb not null default '{}' check (is_local_text(comment, false)),
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, round_id, measure_id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, measure_id) references measure (organisation_id, id),
    check (state not in ('submitted', 'accepted') or (status is not null and submitted_at is not null)),
    check ((state = 'accepted') = (accepted_at is not null)),
    check (state <> 'returned' or comment <> '{}')
);
create index on report (organisation_id, measure_id);
call close_tenant_table('report');

-- What a sitting did about a measure, a signal, a goal's assessment, or the whole.
create table decision (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    sitting_id uuid not null,
    outcome text not null check (outcome in ('noted', 'decided', 'passed_on')),
    section text check (section <> ''),
    body jsonb not null check (is_local_text(body, true)),
    measure_id uuid,
    signal_id uuid,
    goal_id uuid,
    visibility visibility not null default 'public',
    made_at timestamptz not null,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, round_id, sitting_id) references sitting (organisation_id, round_id, id) on delete cascade,
    foreign key (organisation_id, measure_id) references measure (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    check (num_nonnulls(measure_id, signal_id, goal_id) <= 1),
    -- A decision has its section in the minutes.
    check (outcome <> 'decided' or section is not null)
);
create index on decision (organisation_id, sitting_id);
call close_tenant_table('decision');

-- No deviation without an answer: what is done about a measure at risk or late, by whom, by when.
create table reaction (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    sitting_id uuid not null,
    measure_id uuid not null,
    kind text not null check (kind in ('act', 'move', 'drop', 'accept')),
    body jsonb not null check (is_local_text(body, true)),
    owner_id uuid not null,
    due_on date not null,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, sitting_id, measure_id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, round_id, sitting_id) references sitting (organisation_id, round_id, id) on delete cascade,
    foreign key (organisation_id, measure_id) references measure (organisation_id, id),
    foreign key (organisation_id, owner_id) references party (organisation_id, id)
);
create index on reaction (organisation_id, measure_id);
call close_tenant_table('reaction');

-- What was done of it since: beside the reaction, because its round may be closed by then.
create table reaction_done (
    organisation_id uuid not null,
    id uuid not null,
    reaction_id uuid not null,
    done_on date not null,
    body jsonb not null default '{}' check (is_local_text(body, false)),
    primary key (organisation_id, id),
    unique (organisation_id, reaction_id),
    foreign key (organisation_id, reaction_id) references reaction (organisation_id, id) on delete cascade
);
call close_tenant_table('reaction_done');

-- What readers ask and say of a round before and during its sittings; the answer stays with the question.
create table question (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    measure_id uuid,
    kind text not null check (kind in ('question', 'comment')),
    body jsonb not null check (is_local_text(body, true)),
    -- None for example data: nobody asked.
    asked_by uuid references account,
    asked_at timestamptz not null,
    answer jsonb not null default '{}' check (is_local_text(answer, false)),
    answered_by uuid references account,
    answered_at timestamptz,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, measure_id) references measure (organisation_id, id),
    check ((answered_at is null) = (answer = '{}'))
);
create index on question (organisation_id, round_id);
call close_tenant_table('question');

-- One observation for the situational picture, waiting until it is handled.
create table signal (
    organisation_id uuid not null references organisation,
    id uuid not null,
    origin text not null check (origin in ('staff', 'group', 'survey', 'stakeholder', 'contact')),
    group_id uuid,
    goal_id uuid,
    body jsonb not null check (is_local_text(body, true)),
    sent_by uuid references account,
    sent_at timestamptz not null,
    -- What was done of it, and in which sitting, if in one.
    handling jsonb not null default '{}' check (is_local_text(handling, false)),
    handled_at timestamptz,
    handled_by uuid references account,
    handled_in uuid,
    example boolean not null default false,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, group_id) references party (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id),
    foreign key (organisation_id, handled_in) references sitting (organisation_id, id) on delete set null (handled_in),
    check ((handled_at is null) = (handling = '{}'))
);
call close_tenant_table('signal');
alter table decision add foreign key (organisation_id, signal_id) references signal (organisation_id, id);

-- A line of the rolling three-month worklist.
create table work_item (
    organisation_id uuid not null references organisation,
    id uuid not null,
    title jsonb not null check (is_local_text(title, true)),
    owner_id uuid,
    due_on date,
    goal_id uuid,
    added_on date not null,
    -- The day on which it left the list.
    ended_on date,
    outcome text check (outcome in ('done', 'dropped')),
    example boolean not null default false,
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, owner_id) references party (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete set null (goal_id),
    check ((ended_on is null) = (outcome is null))
);
call close_tenant_table('work_item');

-- What a round found of a line: done, carried over, dropped.
create table work_review (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    work_item_id uuid not null,
    outcome text not null check (outcome in ('done', 'carried', 'dropped')),
    note jsonb not null default '{}' check (is_local_text(note, false)),
    primary key (organisation_id, id),
    unique (organisation_id, round_id, work_item_id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, work_item_id) references work_item (organisation_id, id)
);
call close_tenant_table('work_review');

-- Answers to the values question, without names: how many gave each mark, what was said in words, and, until the round
-- closes, who has answered. Nothing ties an answer to who gave it: no time, no order, no history.
create table value_mark (
    organisation_id uuid not null,
    round_id uuid not null,
    mark smallint not null check (mark between 1 and 5),
    given integer not null check (given > 0),
    primary key (organisation_id, round_id, mark),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
);
call close_tenant_table('value_mark');
create table value_word (
    organisation_id uuid not null,
    -- Random, unlike other ids, which follow time.
    id uuid not null default gen_random_uuid(),
    round_id uuid not null,
    body jsonb not null check (is_local_text(body, true)),
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
);
call close_tenant_table('value_word');
create table value_answered (
    organisation_id uuid not null,
    round_id uuid not null,
    account_id uuid not null references account on delete cascade,
    primary key (organisation_id, round_id, account_id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
);
call close_tenant_table('value_answered');

-- The yearly assessment of a must-win battle ("arv. min. 1krt./vuosi", the same draft strategy).
create table assessment (
    organisation_id uuid not null,
    id uuid not null,
    goal_id uuid not null,
    year smallint not null check (year between 1 and 9998),
    round_id uuid not null,
    result text not null check (result in ('reached', 'partly', 'not_reached', 'too_early')),
    resourcing text not null check (resourcing in ('enough', 'short')),
    verdict text not null check (verdict in ('go_on', 'change', 'end')),
    body jsonb not null check (is_local_text(body, true)),
    assessed_on date not null,
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, goal_id, year),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
);
call close_tenant_table('assessment');

-- What was wrong in a closed round: a new entry beside the record, which itself never changes.
create table correction (
    organisation_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    body jsonb not null check (is_local_text(body, true)),
    made_at timestamptz not null,
    made_by uuid references account,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
);
call close_tenant_table('correction');
revoke update, delete on correction from suunta_staff;

-- Pages as they were when a round closed: what each knew, for visitors and for the organisation's own people.
create table frozen_page (
    organisation_id uuid not null,
    round_id uuid not null,
    -- Address below the organisation's own.
    path text not null,
    internal boolean not null,
    facts jsonb not null,
    primary key (organisation_id, round_id, path, internal),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
);
call close_tenant_table('frozen_page');
revoke update, delete on frozen_page from suunta_staff;

-- The chain of what was frozen: a round's closing, and each correction after it. Example rounds have a chain of their
-- own, so that removing them leaves the real one whole.
create table snapshot (
    organisation_id uuid not null references organisation,
    example boolean not null,
    number integer not null,
    round_id uuid not null,
    correction_id uuid,
    made_at timestamptz not null,
    -- Everything that is frozen, a line each: its path, for whom, and the SHA-256 of its facts.
    manifest text not null,
    hash bytea not null,
    primary key (organisation_id, example, number),
    foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
    foreign key (organisation_id, correction_id) references correction (organisation_id, id) on delete cascade
);
create unique index snapshot_one_closing on snapshot (organisation_id, round_id) where correction_id is null;
call close_tenant_table('snapshot');
revoke insert, update, delete on snapshot from suunta_staff;

-- A closed round never changes: not by any role or statement but its owner's removal of example data.
create function is_closed(tenant uuid, asked uuid, ask_example boolean) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from round where organisation_id = tenant and id = asked and state = 'closed' and not (ask_example and example))
$$;
-- Whether whoever acts is the owner removing example data. Triggers run with the rights of whoever acts.
create function removes_example() returns boolean
    language sql stable
    return current_user <> 'suunta_staff' and coalesce(current_setting('suunta.removes_example', true), '') = 'on';
create function keep_closed() returns trigger
    language plpgsql as $$
declare
    state jsonb;
begin
    foreach state in array array[case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end] loop
        if state is not null
            and is_closed((state ->> 'organisation_id')::uuid, (state ->> 'round_id')::uuid, removes_example())
        then
            raise exception 'the round is closed' using errcode = 'SU002';
        end if;
    end loop;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
do $$
declare
    kept text;
begin
    foreach kept in array array['sitting', 'report', 'decision', 'reaction', 'question', 'work_review', 'value_mark', 'value_word',
        'value_answered', 'assessment', 'frozen_page']
    loop
        execute format('create trigger keep_closed before insert or update or delete on %I for each row execute function keep_closed()', kept);
    end loop;
end
$$;
create function keep_closed_round() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'closed' and not (old.example and removes_example()) then
        raise exception 'the round is closed' using errcode = 'SU002';
    end if;
    -- A round is closed by close_round alone, which leaves its record and acts as the owner.
    if tg_op <> 'DELETE' and new.state = 'closed' and current_user = 'suunta_staff' then
        raise exception 'a round is closed with its record' using errcode = 'SU002';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger keep_closed before insert or update or delete on round for each row execute function keep_closed_round();

-- One link of the chain.
create function snapshot_link(previous bytea, entry snapshot) returns bytea
    language sql immutable parallel safe
    return sha256(convert_to(array_to_string(array[
        encode(previous, 'hex'), entry.organisation_id::text, entry.number::text, entry.round_id::text,
        coalesce(entry.correction_id::text, ''), (extract(epoch from entry.made_at) * 1000000)::bigint::text, entry.manifest], '|'), 'UTF8'));

create function add_snapshot(closed round, correction uuid, moment timestamptz, manifest text) returns snapshot
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    entry snapshot;
    previous bytea;
begin
    perform pg_advisory_xact_lock(hashtextextended('snapshot ' || closed.organisation_id, 0));
    select s.number, s.hash into entry.number, previous from snapshot s
    where s.organisation_id = closed.organisation_id and s.example = closed.example order by s.number desc limit 1;
    entry.organisation_id := closed.organisation_id;
    entry.example := closed.example;
    entry.number := coalesce(entry.number, 0) + 1;
    entry.round_id := closed.id;
    entry.correction_id := correction;
    entry.made_at := moment;
    entry.manifest := manifest;
    entry.hash := snapshot_link(coalesce(previous, ''), entry);
    insert into snapshot select entry.*;
    return entry;
end
$$;
revoke execute on function add_snapshot(round, uuid, timestamptz, text) from public;

-- What stands frozen of a round, a line each.
create function frozen_manifest(tenant uuid, asked uuid) returns text
    language sql stable as $$
    select string_agg(path || ' ' || case when internal then 'internal' else 'public' end || ' '
        || encode(sha256(convert_to(facts::text, 'UTF8')), 'hex'), E'\n' order by path collate "C", internal)
    from frozen_page where organisation_id = tenant and round_id = asked
$$;

-- Closes a round of the organisation that the transaction works for: its pages have been frozen before in the same
-- transaction. Who has answered the values question is forgotten. Runs with its owner's rights: nobody else adds to
-- the chain.
create function close_round(asked uuid, moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    closing round;
begin
    select * into closing from round where organisation_id = current_organisation() and id = asked and state = 'in_forums' for update;
    if not found then
        raise exception 'this round is not in its forums' using errcode = 'SU002';
    end if;
    if not exists (select from frozen_page where organisation_id = closing.organisation_id and round_id = asked
        and path = '/review/' || closing.quarter)
    then
        raise exception 'a round is closed with its record' using errcode = 'SU002';
    end if;
    delete from value_answered where organisation_id = closing.organisation_id and round_id = asked;
    -- The words are written anew in no order, so that not even the place of a row tells when it came.
    with gone as (delete from value_word where organisation_id = closing.organisation_id and round_id = asked returning body)
    insert into value_word (organisation_id, round_id, body) select closing.organisation_id, asked, body from gone order by random();
    update round set state = 'closed', closed_at = moment, version = version + 1
    where organisation_id = closing.organisation_id and id = asked;
    perform add_snapshot(closing, null, moment, frozen_manifest(closing.organisation_id, asked));
end
$$;
revoke execute on function close_round(uuid, timestamptz) from public;
grant execute on function close_round(uuid, timestamptz) to suunta_staff;

-- Adds a correction to a closed round, and its link to the chain.
create function correct_round(asked uuid, correction uuid, correct jsonb, by_account uuid, moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    closed round;
begin
    select * into closed from round where organisation_id = current_organisation() and id = asked and state = 'closed';
    if not found then
        raise exception 'this round is not closed' using errcode = 'SU002';
    end if;
    insert into correction (organisation_id, id, round_id, body, made_at, made_by)
    values (closed.organisation_id, correction, asked, correct, moment, by_account);
    perform add_snapshot(closed, correction, moment, 'correction ' || encode(sha256(convert_to(correct::text, 'UTF8')), 'hex'));
end
$$;
revoke execute on function correct_round(uuid, uuid, jsonb, uuid, timestamptz) from public;
grant execute on function correct_round(uuid, uuid, jsonb, uuid, timestamptz) to suunta_staff;
revoke insert on correction from suunta_staff;

-- Takes away what is marked as an example, as the owner; what measures said before their first example round comes back.
create function remove_example() returns bigint
    language plpgsql as $$
declare
    gone bigint;
begin
    perform set_config('suunta.removes_example', 'on', true);
    perform set_config('suunta.occasion', 'example', true);
    update measure m set phase = before.row ->> 'phase', status = before.row ->> 'status',
        status_reason = coalesce(before.row -> 'status_reason', '{}'), reported_in = before.row ->> 'reported_in', version = m.version + 1
    from (
        select distinct on (a.organisation_id, a.record_id) a.organisation_id, a.record_id, a.before as row
        from audit a where a.kind = 'measure' and a.after ->> 'reported_in' is not null
            and a.before ->> 'reported_in' is null
        order by a.organisation_id, a.record_id, a.number
    ) before
    where m.organisation_id = before.organisation_id and m.id = before.record_id
        and exists (select from round r where r.organisation_id = m.organisation_id and r.quarter = m.reported_in and r.example);
    delete from decision d using round r where r.organisation_id = d.organisation_id and r.id = d.round_id and r.example;
    delete from work_review v using work_item w where w.organisation_id = v.organisation_id and w.id = v.work_item_id and w.example;
    delete from round where example;
    get diagnostics gone = row_count;
    delete from signal where example;
    delete from work_item where example;
    delete from reading where example;
    perform set_config('suunta.removes_example', '', true);
    return gone;
end
$$;
revoke execute on function remove_example() from public;

-- Where an organisation's records are not what was frozen.
create function snapshot_faults(tenant uuid) returns table (number integer, quarter text, fault text)
    language sql stable as $$
    select number, quarter, fault from (
        select c.number, r.quarter, case
            when c.number <> c.place then 'a link is missing before it'
            when c.hash <> snapshot_link(c.previous, c.entry) then 'the link is not what was written'
            when c.correction_id is null and c.manifest is distinct from frozen_manifest(tenant, c.round_id) then 'its pages are not what was frozen'
            when c.correction_id is not null and c.manifest is distinct from
                'correction ' || (select encode(sha256(convert_to(k.body::text, 'UTF8')), 'hex') from correction k
                    where k.organisation_id = tenant and k.id = c.correction_id) then 'the correction is not what was written'
            when r.state is distinct from 'closed' then 'the round is not closed any more'
        end as fault
        from (
            select s.*, s as entry, row_number() over chain as place, lag(s.hash, 1, ''::bytea) over chain as previous
            from snapshot s where s.organisation_id = tenant
            window chain as (partition by s.example order by s.number)
        ) c
        left join round r on r.organisation_id = tenant and r.id = c.round_id
    ) checked where fault is not null
    union all
    select null, r.quarter, 'it is closed and has no record' from round r
    where r.organisation_id = tenant and r.state = 'closed'
        and not exists (select from snapshot s where s.organisation_id = tenant and s.round_id = r.id and s.correction_id is null)
$$;

-- What is filled in about a quarter is read and written as other records are.
insert into record_kind values ('round'), ('sitting'), ('report'), ('decision'), ('reaction'), ('reaction_done'), ('question'),
    ('signal'), ('work_item'), ('work_review'), ('assessment');

-- Everything but the values' answers has its history.
do $$
declare
    kind text;
begin
    foreach kind in array array['round', 'sitting', 'report', 'decision', 'reaction', 'reaction_done', 'question', 'signal',
        'work_item', 'work_review', 'assessment', 'correction']
    loop
        call keep_history(kind::regclass);
    end loop;
end
$$;
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

-- Staff may look at a page as a visitor would: when a round is frozen, both are kept.
create or replace function staff_sees(tenant uuid) returns boolean
    language sql stable parallel safe
    return current_user = 'suunta_staff' and tenant = nullif(current_setting('suunta.organisation', true), '')::uuid
        and coalesce(current_setting('suunta.as_visitor', true), '') <> 'on';

create or replace view published.step as
select t.organisation_id, t.id, t.measure_id, t.title, t.done_on, t.position, t.search, t.due_on
from step t join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
where (m.shown or staff_sees(m.organisation_id));

create or replace view published.measure as
select m.organisation_id, m.id, m.strategy_id, m.goal_id, m.code, m.code_printed, m.title, m.overview_title,
    m.target_state, m.responsible_wording, m.phase, m.status, m.status_reason, m.remark, m.position,
    citation_json(s, m.source_heading) as citation, m.search, not m.shown as internal, m.origin_id, m.reported_in
from measure m left join source s on s.organisation_id = m.organisation_id and s.id = m.source_id
where (m.shown or staff_sees(m.organisation_id));

create or replace view published.measure_line as
select m.organisation_id, m.id, m.strategy_id, m.goal_id, m.code, jsonb_build_object(
    'goal_id', m.goal_id, 'code', m.code, 'title', m.title, 'phase', m.phase, 'status', m.status, 'reported_in', m.reported_in,
    'example', m.reported_in is not null and exists (select from round r
        where r.organisation_id = m.organisation_id and r.quarter = m.reported_in and r.example),
    'steps_total', (select count(*) from published.step t
        where t.organisation_id = m.organisation_id and t.measure_id = m.id),
    'steps_done', (select count(t.done_on) from published.step t
        where t.organisation_id = m.organisation_id and t.measure_id = m.id),
    'step_due', (select min(t.due_on) from published.step t
        where t.organisation_id = m.organisation_id and t.measure_id = m.id and t.done_on is null),
    'readings', (select count(*) from published.reading r
        join published.indicator i on i.organisation_id = r.organisation_id and i.id = r.indicator_id
        where r.organisation_id = m.organisation_id and i.measure_id = m.id),
    'lines', coalesce((select jsonb_agg(jsonb_build_object('baseline', i.baseline, 'target', i.target, 'value', r.value, 'taken_on', r.taken_on))
        from published.indicator i
        join lateral (select r.value, r.taken_on from published.reading r
            where r.organisation_id = i.organisation_id and r.indicator_id = i.id and r.value is not null
            order by r.taken_on desc limit 1) r on true
        where i.organisation_id = m.organisation_id and i.measure_id = m.id and i.baseline <> i.target), '[]'),
    'schedules', coalesce((select jsonb_agg(jsonb_build_object('place', c.place, 'period', c.period) order by c.position)
        from published.schedule c where c.organisation_id = m.organisation_id and c.measure_id = m.id), '[]'),
    'responsible', coalesce((select jsonb_agg(jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name,
            'abbreviation', p.abbreviation, 'lead', r.lead) order by r.lead desc, r.position)
        from published.responsibility r
        join published.party p on p.organisation_id = r.organisation_id and p.id = r.party_id
        where r.organisation_id = m.organisation_id and r.measure_id = m.id), '[]')) as line, m.position
from published.measure m;

-- The rounds that the world sees are the closed ones; the organisation's own people see all.
create view published.round as
select r.organisation_id, r.id, r.quarter, r.state, r.closed_at, r.example, r.summary
from round r where r.state = 'closed' or staff_sees(r.organisation_id);

-- When the forums sit is no secret.
create view published.sitting as
select s.organisation_id, s.id, s.round_id, r.quarter, r.example, s.forum_id, s.sits_on, s.sits_at
from sitting s join round r on r.organisation_id = s.organisation_id and r.id = s.round_id;

create view published.frozen_page as
select f.organisation_id, r.quarter, f.path, f.facts, r.closed_at, r.example
from frozen_page f join round r on r.organisation_id = f.organisation_id and r.id = f.round_id and r.state = 'closed'
where f.internal = staff_sees(f.organisation_id);

create view published.correction as
select c.organisation_id, c.id, r.quarter, c.body, c.made_at
from correction c join round r on r.organisation_id = c.organisation_id and r.id = c.round_id;

-- The record's place in its chain, so that a printed copy can be held against it.
create view published.snapshot as
select s.organisation_id, r.quarter, s.number, s.correction_id is not null as corrects, s.made_at, encode(s.hash, 'hex') as hash
from snapshot s join round r on r.organisation_id = s.organisation_id and r.id = s.round_id;

-- What was accepted in closed rounds, measure by measure.
create view published.report as
select t.organisation_id, t.measure_id, r.quarter, t.phase, t.status, t.status_reason, t.progress, t.happened, t.next, t.late, r.example
from report t
-- The round that is being closed stands in the pages that are frozen of it.
join round r on r.organisation_id = t.organisation_id and r.id = t.round_id and (r.state = 'closed'
    or current_user = 'suunta_staff' and r.id::text = current_setting('suunta.freezes', true))
join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
where t.state = 'accepted' and (m.shown or staff_sees(m.organisation_id));

grant select on published.report, published.round, published.sitting, published.frozen_page, published.correction, published.snapshot
    to suunta_public, suunta_staff;

-- The measures that are reported on: of strategies that are followed, and not finished. The next version that is being
-- written beside a strategy is not yet anybody's work.
create function followed_measures(tenant uuid) returns setof uuid
    language sql stable as $$
    select m.id from published.measure m
    join published.strategy s on s.organisation_id = tenant and s.id = m.strategy_id
    where m.organisation_id = tenant and s.state in ('draft', 'in_force')
        and not (s.state = 'draft' and s.follows_id is not null and s.internal)
        and m.phase not in ('done', 'dropped')
$$;
grant execute on function followed_measures(uuid) to suunta_staff;

-- The parties that an account speaks for: its own, and the posts that a person holds on a day.
create function own_parties(tenant uuid, asked uuid, today date) returns setof uuid
    language sql stable
    begin atomic
        select g.party_id from account_party g where g.organisation_id = tenant and g.account_id = asked
        union
        select h.post_id from account_party g
        join holding h on h.organisation_id = tenant and h.person_id = g.party_id
            and coalesce(h.starts_on <= today, true) and coalesce(h.ends_on >= today, true)
        where g.organisation_id = tenant and g.account_id = asked;
    end;
grant execute on function own_parties(uuid, uuid, date) to suunta_staff;

-- What somebody is called within the organisation: the party they stand for, else their address.
create view staff_name with (security_invoker = true) as
select g.organisation_id, g.account_id, p.name, p.slug, a.email
from (select organisation_id, account_id from role_grant union select organisation_id, account_id from group_role) g
join account a on a.id = g.account_id
left join account_party x on x.organisation_id = g.organisation_id and x.account_id = g.account_id
left join party p on p.organisation_id = x.organisation_id and p.id = x.party_id;
grant select on staff_name to suunta_staff;

-- What records are called, with those of the quarter.
create or replace view record_name with (security_invoker = true) as
select id as organisation_id, 'organisation' as kind, id, null::text as code, name, '' as path, null::uuid as within_id, 0 as position from organisation
union all select organisation_id, 'source', id, dated::text, title, null, null, 0 from source
union all select organisation_id, 'party', id, null, name, '/people/' || slug, null, position from party
union all select h.organisation_id, 'holding', h.id,
    nullif(concat_ws(' – ', h.starts_on, h.ends_on), ''), p.name, null, h.post_id, 0
    from holding h join party p on p.organisation_id = h.organisation_id and p.id = h.person_id
union all select f.organisation_id, 'forum', f.id, f.position::text, p.name, '/calendar', null, f.position
    from forum f join party p on p.organisation_id = f.organisation_id and p.id = f.body_id
union all select organisation_id, 'recurrence', id, null, title, '/calendar', null, position from recurrence
union all select organisation_id, 'picture', id, null, alt, null, null, 0 from picture
union all select organisation_id, 'page', id, null, title,
    case place when 'international' then '/international' else '/pages/' || slug end, null, position from page
union all select organisation_id, 'strategy', id, null, title, '/strategies/' || slug, null, position from strategy
union all select c.organisation_id, 'chapter', c.id, c.number, c.title, '/strategies/' || s.slug, c.strategy_id, c.position
    from chapter c join strategy s on s.organisation_id = c.organisation_id and s.id = c.strategy_id
union all select organisation_id, 'strategy_value', id, null, title, null, strategy_id, position from strategy_value
union all select organisation_id, 'model_box', id, null, title, null, strategy_id, position from model_box
union all select g.organisation_id, 'goal', g.id, coalesce(g.label, g.code), g.title,
    '/strategies/' || s.slug || '/' || g.code, g.strategy_id, g.position
    from goal g join strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
union all select m.organisation_id, 'measure', m.id, m.code, m.title, '/strategies/' || s.slug || '/' || m.code, m.strategy_id, m.position
    from measure m join strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
union all select organisation_id, 'step', id, done_on::text, title, null, measure_id, position from step
union all select organisation_id, 'schedule', id, wording, '{}', null, measure_id, position from schedule
union all select r.organisation_id, 'responsibility', r.id, case when r.lead then '★' end, p.name, null, r.measure_id, r.position
    from responsibility r join party p on p.organisation_id = r.organisation_id and p.id = r.party_id
union all select organisation_id, 'indicator', id, null, title, '/indicators/' || slug, coalesce(measure_id, goal_id), position from indicator
union all select organisation_id, 'reading', id,
    concat_ws(': ', taken_on, coalesce(value::text, case done when true then '✓' when false then '–' end)), note, null, indicator_id, 0 from reading
union all select current_organisation(), 'network', id, abbreviation, name, '/networks/' || slug, null, 0 from network
union all select current_organisation(), 'network_member', id, null, name, null, network_id, position from network_member
union all select b.organisation_id, 'membership', b.id, null, n.name, '/networks/' || n.slug, b.network_id, b.position
    from membership b join network n on n.id = b.network_id
union all select x.organisation_id, 'membership_goal', x.id, coalesce(g.label, g.code), g.title, null, x.membership_id, g.position
    from membership_goal x join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id
union all select d.organisation_id, 'duty', d.id, null, d.title, '/international', null, d.position from duty d
union all select organisation_id, 'round', id, quarter, summary, '/review/' || quarter, null, 0 from round
union all select s.organisation_id, 'sitting', s.id, s.sits_on::text, p.name, '/review/' || r.quarter, s.round_id, f.position
    from sitting s join round r on r.organisation_id = s.organisation_id and r.id = s.round_id
    join forum f on f.organisation_id = s.organisation_id and f.id = s.forum_id
    join party p on p.organisation_id = s.organisation_id and p.id = f.body_id
union all select t.organisation_id, 'report', t.id, r.quarter || ' ' || m.code, m.title, '/review/' || r.quarter, t.round_id, m.position
    from report t join round r on r.organisation_id = t.organisation_id and r.id = t.round_id
    join measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
union all select organisation_id, 'signal', id, sent_at::date::text, body, null, null, 0 from signal
union all select organisation_id, 'work_item', id, due_on::text, title, null, null, 0 from work_item
union all select a.organisation_id, 'assessment', a.id, a.year || ' ' || g.code, g.title, null, a.goal_id, 0
    from assessment a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id;
