-- Signing in by an organisation's own directory (OpenID Connect), resets of forgotten passwords, and the mail that
-- carries them.

-- Somebody whose address nobody has proven signs in elsewhere without one; an address here is what links are sent to.
alter table account alter column email drop not null;

-- Whom a provider knows an account as. The subject alone says who it is: addresses change their owners. One provider
-- knows an account once, so a second person with a reused address does not get into the first one's account.
create table account_identity (
    issuer text not null check (issuer <> '' and length(issuer) <= 2000),
    subject text not null check (subject <> '' and length(subject) <= 255),
    account_id uuid not null references account on delete cascade,
    -- What the provider calls them: shown where there is no address, and never trusted.
    name text not null default '' check (length(name) <= 254),
    linked_at timestamptz not null default now(),
    primary key (issuer, subject),
    unique (issuer, account_id)
);
create index on account_identity (account_id);
grant select, insert, update, delete on account_identity to suunta_staff;

-- A sign-in that was begun here and has not come back from the provider: what must be the same when it does. Good once,
-- for ten minutes, in the browser that began it. The state and the browser's cookie are kept as hashes; the nonce and
-- the verifier are sent out by us, so they stand here as they are.
create table sign_in_begun (
    state_hash bytea primary key check (length(state_hash) = 32),
    browser_hash bytea not null check (length(browser_hash) = 32),
    nonce text not null,
    verifier text not null,
    -- The page of this portal that the reader wanted; empty for none.
    next text not null check (length(next) <= 4096),
    address inet not null,
    begun_at timestamptz not null default now()
);
create index on sign_in_begun (begun_at);
create index on sign_in_begun (address, begun_at);
grant select, insert, delete on sign_in_begun to suunta_staff;

-- A role that a provider's groups give, rewritten whole at every sign-in by it. It stands beside role_grant, the role
-- given by hand, and the higher of the two counts: what one gives, the other does not take away.
create table group_role (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null references account on delete cascade,
    issuer text not null,
    role text not null check (role in ('reader', 'reporter', 'editor', 'admin')),
    primary key (organisation_id, id),
    unique (organisation_id, account_id, issuer)
);
create index on group_role (account_id);
call close_tenant_table('group_role');
call keep_history('group_role');

-- Gives an account exactly the roles that a provider's groups stand for, in whatever organisations: a JSON array of
-- {"organisation": slug, "role": role}. It runs with its owner's rights because those roles stand with several
-- organisations. Unknown organisations are left out and told back.
create function give_group_roles(signed_in uuid, provider text, given jsonb) returns setof text
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from group_role g where g.account_id = signed_in and g.issuer = provider and not exists (
        select from jsonb_to_recordset(given) as w (organisation text, role text)
        join organisation o on o.slug = w.organisation where o.id = g.organisation_id);
    insert into group_role as held (organisation_id, id, account_id, issuer, role)
    select o.id, gen_random_uuid(), signed_in, provider, w.role
    from jsonb_to_recordset(given) as w (organisation text, role text)
    join organisation o on o.slug = w.organisation
    on conflict (organisation_id, account_id, issuer) do update set role = excluded.role
        where held.role <> excluded.role;
    return query select w.organisation from jsonb_to_recordset(given) as w (organisation text, role text)
        where not exists (select from organisation o where o.slug = w.organisation);
end
$$;
revoke execute on function give_group_roles(uuid, text, jsonb) from public;
grant execute on function give_group_roles(uuid, text, jsonb) to suunta_staff;

-- The highest of a set of roles.
create function highest_role(roles text[]) returns text
    language sql immutable parallel safe
    return (array['reader', 'reporter', 'editor', 'admin'])[
        (select max(array_position(array['reader', 'reporter', 'editor', 'admin'], role)) from unnest(roles) role)];

-- As before, with the roles of groups beside those given by hand, and a name where there is no address.
create or replace function session_roles(token bytea, idle interval, longest interval)
    returns table (account_id uuid, email text, organisation_id uuid, role text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.id,
        coalesce(a.email, (select coalesce(nullif(i.name, ''), i.subject) from account_identity i
            where i.account_id = a.id order by i.linked_at limit 1), ''),
        g.organisation_id, highest_role(array_agg(g.role))
    from account_session s
    join account a on a.id = s.account_id and a.closed_at is null
    left join (select r.account_id, r.organisation_id, r.role from role_grant r
        union all select r.account_id, r.organisation_id, r.role from group_role r) g on g.account_id = a.id
    where s.token_hash = token and s.seen_at > now() - idle and s.begun_at > now() - longest
    group by a.id, a.email, g.organisation_id
$$;

-- Whether an account works for this organisation and for no other, and has no door elsewhere. Only then may its admins
-- hold a link to it in their hands: a link to somebody who works elsewhere too would open the doors there.
create function works_here_alone(account uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.closed_at is null
        and not exists (select from account_identity i where i.account_id = a.id)
        and exists (select from role_grant g where g.account_id = a.id and g.organisation_id = current_organisation())
        and not exists (select from role_grant g where g.account_id = a.id and g.organisation_id <> current_organisation())
        and not exists (select from group_role g where g.account_id = a.id and g.organisation_id <> current_organisation())
    from account a where a.id = works_here_alone.account
$$;
revoke execute on function works_here_alone(uuid) from public;
grant execute on function works_here_alone(uuid) to suunta_staff;

-- As before; somebody who signs in elsewhere has taken the account up.
create or replace function invited_here_alone(invited uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.password_hash is null and works_here_alone(a.id) from account a where a.id = invited
$$;

-- What a link is for decides how long it is good and what its page says.
alter table account_link
    add column purpose text not null default 'invitation' check (purpose in ('invitation', 'reset')),
    add column made_at timestamptz not null default now();

-- Resets that were asked for, counted for an account from an address, known or not, like wrong guesses.
create table reset_asked (
    id bigint generated always as identity primary key,
    email text not null check (length(email) <= 254),
    address inet not null,
    asked_at timestamptz not null default now()
);
create index on reset_asked (address, asked_at);
grant select, insert, delete on reset_asked to suunta_staff;

-- Mail on its way out, written in the transaction of what caused it. The body may hold a token, so it is wiped as soon
-- as the mail is sent or given up; what is left is deleted after a month.
create table mail (
    id uuid primary key,
    recipient text not null check (recipient <> '' and length(recipient) <= 254),
    subject text not null check (subject <> ''),
    body text,
    made_at timestamptz not null default now(),
    -- Not worth sending after this: its link is over.
    ends_at timestamptz not null,
    tries smallint not null default 0,
    next_try_at timestamptz not null default now(),
    sent_at timestamptz,
    given_up_at timestamptz,
    -- What the mail server last said against it.
    refusal text check (length(refusal) <= 500),
    check ((body is null) = (sent_at is not null or given_up_at is not null))
);
create index on mail (next_try_at) where body is not null;
grant select, insert, update, delete on mail to suunta_staff;
