-- The strategies that are followed: those in force, and drafts that are worked by already (a region may publish its draft
-- long before a body decides it). A draft that is internal is only being written, or was only just brought in, as long as
-- there is another to work by.
create function followed_strategies(tenant uuid) returns setof uuid
    language sql stable as $$
    select s.id from published.strategy s
    where s.organisation_id = tenant and (s.state = 'in_force' or s.state = 'draft' and not (s.internal
        and (s.follows_id is not null or exists (select from published.strategy o
            where o.organisation_id = tenant and (o.state = 'in_force' or o.state = 'draft' and not o.internal)))))
$$;
revoke execute on function followed_strategies(uuid) from public;
grant execute on function followed_strategies(uuid) to suunta_public, suunta_staff;

-- The measures that are reported on: of strategies that are followed, and not finished.
create or replace function followed_measures(tenant uuid) returns setof uuid
    language sql stable as $$
    select m.id from published.measure m
    where m.organisation_id = tenant and m.strategy_id in (select followed_strategies(tenant))
        and m.phase not in ('done', 'dropped')
$$;
