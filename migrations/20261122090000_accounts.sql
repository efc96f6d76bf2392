-- Who may sign in, and as what. Accounts belong to no organisation: a person may work for several. What they may do
-- stands in role_grant, a tenant table.

create table account (
    id uuid primary key,
    email text not null unique check (email = lower(email) and email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
    -- argon2id in PHC form; null until the invitation is taken up, and for those who sign in elsewhere.
    password_hash text,
    closed_at timestamptz,
    created_at timestamptz not null default now()
);
grant select, insert, update on account to suunta_staff;

-- A signed-in browser. Only the hash of its token is kept.
create table account_session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references account on delete cascade,
    begun_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
);
create index on account_session (account_id);
grant select, insert, update, delete on account_session to suunta_staff;

-- A link by which a password is set, once and for a while. Only the hash of its token is kept.
create table account_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references account on delete cascade,
    ends_at timestamptz not null,
    used_at timestamptz
);
grant select, insert, update, delete on account_link to suunta_staff;

-- Wrong guesses, counted for an account from an address, so that a guesser elsewhere does not lock the owner out.
create table sign_in_failure (
    id bigint generated always as identity primary key,
    email text not null,
    address inet not null,
    failed_at timestamptz not null default now()
);
create index on sign_in_failure (email, address, failed_at);
create index on sign_in_failure (address, failed_at);
grant select, insert, delete on sign_in_failure to suunta_staff;

-- A role is held in one organisation: reader < reporter < editor < admin.
create table role_grant (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null references account on delete cascade,
    role text not null check (role in ('reader', 'reporter', 'editor', 'admin')),
    version integer not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, account_id)
);
create index on role_grant (account_id);
call close_tenant_table('role_grant');

-- Whose session a token is, with all roles, in one reading. It runs with its owner's rights, because a person's roles
-- stand with several organisations; it tells nothing but what the token's own account may do.
create function session_roles(token bytea, idle interval, longest interval)
    returns table (account_id uuid, email text, organisation_id uuid, role text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.id, a.email, g.organisation_id, g.role
    from account_session s
    join account a on a.id = s.account_id and a.closed_at is null
    left join role_grant g on g.account_id = a.id
    where s.token_hash = token and s.seen_at > now() - idle and s.begun_at > now() - longest
$$;
revoke execute on function session_roles(bytea, interval, interval) from public;
grant execute on function session_roles(bytea, interval, interval) to suunta_staff;

-- Whether an account that nobody has taken up yet works for this organisation alone. Only then may its admins hand out
-- a link to it: a link to somebody who was invited elsewhere would open the doors there too.
create function invited_here_alone(invited uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.password_hash is null and a.closed_at is null
        and exists (select from role_grant g where g.account_id = a.id and g.organisation_id = current_organisation())
        and not exists (select from role_grant g where g.account_id = a.id and g.organisation_id <> current_organisation())
    from account a where a.id = invited
$$;
revoke execute on function invited_here_alone(uuid) from public;
grant execute on function invited_here_alone(uuid) to suunta_staff;
