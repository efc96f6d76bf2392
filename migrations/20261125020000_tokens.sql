-- The open interface: tokens by which an organisation's other systems report, and how records name each other in it.

-- A token is an actor of its own: an account that nobody signs in to, so that the trail and the reports name it like
-- anybody else. What it may do stands here and nowhere else: the account has no role, no password and no address.
create table api_token (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account_id uuid not null unique references account,
    name text not null check (btrim(name) <> '' and length(name) <= 100),
    role text not null check (role in ('reporter', 'editor')),
    made_by uuid references account,
    made_on date not null,
    -- The last day on which it opens anything.
    expires_on date not null,
    ended_at timestamptz,
    version integer not null default 1,
    primary key (organisation_id, id),
    -- Nobody remembers a token for longer than a year.
    check (expires_on >= made_on and expires_on <= made_on + 366)
);
call close_tenant_table('api_token');
call keep_history('api_token');

-- Its secret, as a hash, and the last day on which it was used. These are no part of the trail, and no page of the
-- world shows them, so they raise no version.
create table api_token_secret (
    organisation_id uuid not null,
    token_id uuid not null,
    token_hash bytea not null unique check (length(token_hash) = 32),
    last_used_on date,
    primary key (organisation_id, token_id),
    foreign key (organisation_id, token_id) references api_token (organisation_id, id) on delete cascade
);
alter table api_token_secret enable row level security;
alter table api_token_secret force row level security;
create policy owner_all on api_token_secret to current_user using (true) with check (true);
create policy staff_own on api_token_secret to suunta_staff
    using (organisation_id = current_organisation()) with check (organisation_id = current_organisation());
grant select, insert, update, delete on api_token_secret to suunta_staff;

-- Whose token a secret is, if it opens anything at a moment. It runs with its owner's rights, because the organisation
-- is known only by it; it tells nothing but what the token's own holder may do.
create function token_actor(hash bytea, moment timestamptz)
    returns table (organisation_id uuid, token_id uuid, account_id uuid, name text, role text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select t.organisation_id, t.id, t.account_id, t.name, t.role
    from api_token_secret s
    join api_token t on t.organisation_id = s.organisation_id and t.id = s.token_id and t.ended_at is null
    join organisation o on o.id = t.organisation_id
    where s.token_hash = hash and t.expires_on >= (moment at time zone o.time_zone)::date
$$;
revoke execute on function token_actor(bytea, timestamptz) from public;
grant execute on function token_actor(bytea, timestamptz) to suunta_staff;

-- How much a token has sent of late.
create index on form_post (organisation_id, account_id, sent_at);

-- What the trail calls an account: its address, or the name of the token that it stands for.
create view actor_name with (security_invoker = true) as
select a.id as account_id, coalesce(a.email, t.name) as name
from account a left join api_token t on t.account_id = a.id;
grant select on actor_name to suunta_staff;

-- As before, with the tokens beside the people: a report that a system sent in names it.
create or replace view staff_name with (security_invoker = true) as
select g.organisation_id, g.account_id, p.name, p.slug, a.email
from (select organisation_id, account_id from role_grant union select organisation_id, account_id from group_role) g
join account a on a.id = g.account_id
left join account_party x on x.organisation_id = g.organisation_id and x.account_id = g.account_id
left join party p on p.organisation_id = x.organisation_id and p.id = x.party_id
union all
select t.organisation_id, t.account_id, jsonb_build_object(o.languages[1], t.name), null, t.name
from api_token t join organisation o on o.id = t.organisation_id;

-- How the interface names one record in another: by its name in addresses, what it is called, and where its page is.
-- They read what is published, with the rights of whoever asks.
create function named_party(base text, tenant uuid, asked uuid) returns jsonb
    language sql stable
    begin atomic
        select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name, 'url', base || '/people/' || p.slug)
        from published.party p where p.organisation_id = tenant and p.id = asked;
    end;
create function named_goal(base text, tenant uuid, asked uuid) returns jsonb
    language sql stable
    begin atomic
        select jsonb_build_object('strategy', s.slug, 'code', g.code, 'title', g.title,
            'url', base || '/strategies/' || s.slug || '/' || g.code)
        from published.goal g join published.strategy s on s.organisation_id = tenant and s.id = g.strategy_id
        where g.organisation_id = tenant and g.id = asked;
    end;
create function named_measure(base text, tenant uuid, asked uuid) returns jsonb
    language sql stable
    begin atomic
        select jsonb_build_object('strategy', s.slug, 'code', m.code, 'title', m.title,
            'url', base || '/strategies/' || s.slug || '/' || m.code)
        from published.measure m join published.strategy s on s.organisation_id = tenant and s.id = m.strategy_id
        where m.organisation_id = tenant and m.id = asked;
    end;
