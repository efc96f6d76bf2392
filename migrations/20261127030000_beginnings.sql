-- An organisation begins unseen: it is made empty, its admins put it in order, and then they open it to visitors.
-- Those that are there already were open all along.
alter table organisation
    -- Whether visitors find it. Its own people find it always.
    add column opened boolean not null default true,
    -- Whether its admins are shown on their desk what is still to be done before it is in order.
    add column guided boolean not null default false;

-- What is not open is absent at the visitors' door: with it go its pages, its place among others, and what of its
-- records stands on pages that several organisations share.
create or replace view published.organisation as
select o.id, o.slug, o.kind, o.name, o.short_name, o.summary, o.languages, o.time_zone, o.hue, o.country,
    o.homepage, o.ended_on, o.successor, o.position, citation_json(s, o.source_heading) as citation,
    o.required_languages, o.opened
from organisation o left join source s on s.organisation_id = o.id and s.id = o.source_id
where o.opened or staff_sees(o.id);

-- Which organisations are not open yet, for the operator's commands and for what happens by the calendar: it goes
-- through all of them. Nothing but their ids is told.
create function unopened_organisations() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select id from organisation where not opened
$$;
revoke execute on function unopened_organisations() from public;
grant execute on function unopened_organisations() to suunta_staff;
