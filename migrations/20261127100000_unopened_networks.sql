-- The register of networks is shared. A network that only organisations are in that are not open yet is absent at the
-- visitors' door with them.
create or replace view published.network as
select n.id, n.slug, n.kind, n.name, n.abbreviation, n.summary, n.since, n.seat, n.country, n.latitude,
    n.longitude, n.size, n.governance, n.homepage, n.fact_source, n.search, n.themes
from network n where exists (select from membership b join organisation o on o.id = b.organisation_id
    where b.network_id = n.id and (b.visibility = 'public' and o.opened or staff_sees(b.organisation_id)));
