-- A correction stands in the chain as a closing does: one without its link is found as well.
alter function snapshot_faults(uuid) rename to link_faults;
create function snapshot_faults(tenant uuid) returns table (number integer, quarter text, fault text)
    language sql stable as $$
    select * from link_faults(tenant)
    union all
    select null, r.quarter, 'a correction has no record'
    from correction c join round r on r.organisation_id = tenant and r.id = c.round_id
    where c.organisation_id = tenant
        and not exists (select from snapshot s where s.organisation_id = tenant and s.correction_id = c.id)
$$;
