-- Contact without anybody's address: a message reaches the responsible party, gets a day to be answered by, and is answered,
-- passed on or put away. Whom it comes from is personal data: internal, in no trail, erased a year after it was dealt with.

alter table organisation
    -- Who receives what is addressed to nobody in particular.
    add column contact_id uuid,
    -- Days within which a message is answered.
    add column answer_days smallint not null default 14 check (answer_days between 1 and 92),
    add foreign key (id, contact_id) references party (organisation_id, id) on delete set null (contact_id);

create table message (
    organisation_id uuid not null references organisation,
    id uuid not null,
    -- Whose it is by now.
    party_id uuid,
    -- The page it was written from, below the organisation's own address.
    about text not null default '' check (length(about) <= 200),
    subject text not null check (length(subject) between 1 and 200),
    body text not null check (length(body) between 1 and 20000),
    sender text not null default '' check (length(sender) <= 200),
    email text check (length(email) <= 254),
    language text not null check (language in ('fi', 'sv', 'nb', 'nn', 'en')),
    sent_at timestamptz not null,
    answer_by date not null,
    state text not null default 'waiting' check (state in ('waiting', 'answered', 'put_away')),
    -- Where the sender sees what became of it; only the hash is kept. The form carries the token: one that is sent twice
    -- is one message.
    token_hash bytea not null unique check (length(token_hash) = 32),
    version integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, party_id) references party (organisation_id, id) on delete set null (party_id)
);
create index on message (organisation_id, state, answer_by);
call close_tenant_table('message');

-- What was done with it.
create table message_step (
    organisation_id uuid not null,
    id uuid not null,
    message_id uuid not null,
    kind text not null check (kind in ('passed_on', 'answered', 'put_away', 'signal')),
    -- To whom it was passed on.
    party_id uuid,
    -- The answer, a note for who takes over, or why it was put away ('spam' or 'settled').
    body text not null default '' check (length(body) <= 20000),
    done_by uuid references account,
    done_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, message_id) references message (organisation_id, id) on delete cascade,
    foreign key (organisation_id, party_id) references party (organisation_id, id) on delete set null (party_id)
);
create index on message_step (organisation_id, message_id, done_at);
call close_tenant_table('message_step');

-- How many messages came from an address lately; nothing else is kept of it, and that for a day.
create table message_sent (
    organisation_id uuid not null references organisation,
    id uuid not null,
    address inet not null,
    sent_at timestamptz not null,
    primary key (organisation_id, id)
);
create index on message_sent (organisation_id, address, sent_at);
call close_tenant_table('message_sent');

-- Nothing of these stands on a page that is kept.
do $$
declare
    quiet text;
begin
    foreach quiet in array array['message', 'message_step', 'message_sent'] loop
        execute format('drop trigger note_insert on %1$I; drop trigger note_update on %1$I; drop trigger note_delete on %1$I', quiet);
    end loop;
end
$$;

-- Within how many days an organisation answers is a promise, so the world may read it.
create view published.contact as select id as organisation_id, answer_days from organisation;
grant select on published.contact to suunta_public, suunta_staff;

-- What makes a form one of ours: its token and the moment it was made, marked with a secret that never leaves the
-- database, so that every node knows every other node's forms, before a restart and after, and nobody has a key to set.
create table contact_secret (
    one boolean primary key default true check (one),
    secret bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
insert into contact_secret default values;

create function published.form_mark(tenant uuid, token text, made_at bigint) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select encode(sha256(secret || sha256(secret || convert_to(tenant || ' ' || made_at || ' ' || token, 'UTF8'))), 'hex')
    from contact_secret
$$;
revoke execute on function published.form_mark(uuid, text, bigint) from public;
grant execute on function published.form_mark(uuid, text, bigint) to suunta_public, suunta_staff;

-- Who looks after what is sent to a party: those who stand for it, or the editors where nobody does.
create function answers_for(tenant uuid, asked uuid, today date) returns setof uuid
    language sql stable as $$
    with people as (
        select r.account_id, r.role from staff_role r join account a on a.id = r.account_id
        where r.organisation_id = tenant and a.closed_at is null and r.role <> 'reader'
    ),
    speakers as (select account_id from people where asked in (select own_parties(tenant, people.account_id, today)))
    select account_id from speakers
    union all
    select account_id from people where role in ('editor', 'admin') and not exists (select from speakers)
$$;
revoke execute on function answers_for(uuid, uuid, date) from public;
grant execute on function answers_for(uuid, uuid, date) to suunta_staff;
