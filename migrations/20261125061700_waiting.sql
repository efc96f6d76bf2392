-- What waits to be sent, of all organisations together and in numbers alone: for those who watch over the portal. The
-- staff door sees one organisation at a time, so this is asked as the owner.
create function waiting_jobs() returns table (job text, waiting bigint, oldest_seconds double precision)
    language sql stable security definer set search_path = public, pg_temp as $$
    select 'mail', count(*), coalesce(extract(epoch from now() - min(made_at)), 0)::double precision
    from mail where body is not null
    union all
    select 'webhook', count(*), coalesce(extract(epoch from now() - min(made_at)), 0)::double precision
    from webhook_delivery where state = 'waiting'
    union all
    select 'announcement', count(*), coalesce(extract(epoch from now() - min(made_at)), 0)::double precision
    from announcement where sent_at is null and tries < 6
$$;
revoke execute on function waiting_jobs() from public;
grant execute on function waiting_jobs() to suunta_staff;
