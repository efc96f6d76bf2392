-- Writing the next version of a strategy beside the one in force.

-- Ids that follow time (UUIDv7), for records that are made within the database.
create function uuid_by_time() returns uuid
    language sql volatile parallel safe
    return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;

-- Copies a strategy as an internal draft with everything it holds. Each part remembers what it was copied from; red
-- threads of this end are tied again; readings stay with the indicators of the version they were taken in.
create function copy_strategy(copied uuid, copy uuid, copy_slug text) returns boolean
    language plpgsql as $$
declare
    own uuid := current_organisation();
    depth integer;
begin
    insert into strategy (organisation_id, id, slug, title, summary, state, levels, measure_word, position, visibility, follows_id)
    select organisation_id, copy, copy_slug, title, summary, 'draft', levels, measure_word, position, 'internal', id
    from strategy where organisation_id = own and id = copied;
    if not found then
        return false;
    end if;
    insert into chapter (organisation_id, id, strategy_id, slug, number, title, body, picture_id, position, visibility,
        source_id, source_heading, origin_id)
    select own, uuid_by_time(), copy, slug, number, title, body, picture_id, position, visibility, source_id, source_heading, id
    from chapter where organisation_id = own and strategy_id = copied;
    insert into strategy_value (organisation_id, id, strategy_id, title, description, position, source_id, source_heading)
    select own, uuid_by_time(), copy, title, description, position, source_id, source_heading
    from strategy_value where organisation_id = own and strategy_id = copied;
    insert into model_box (organisation_id, id, strategy_id, layer, title, note, position)
    select own, uuid_by_time(), copy, layer, title, note, position
    from model_box where organisation_id = own and strategy_id = copied;
    for depth in 1..4 loop
        insert into goal (organisation_id, id, strategy_id, parent_id, level, code, code_printed, label, title, other_titles,
            strategic_goal, target_state, description, position, visibility, source_id, source_heading, origin_id)
        select own, uuid_by_time(), copy, above.id, g.level, g.code, g.code_printed, g.label, g.title, g.other_titles,
            g.strategic_goal, g.target_state, g.description, g.position, g.visibility, g.source_id, g.source_heading, g.id
        from goal g left join goal above
            on above.organisation_id = own and above.strategy_id = copy and above.origin_id = g.parent_id
        where g.organisation_id = own and g.strategy_id = copied and g.level = depth;
    end loop;
    insert into measure (organisation_id, id, strategy_id, goal_id, code, code_printed, title, overview_title, target_state,
        responsible_wording, phase, remark, position, visibility, source_id, source_heading, origin_id)
    select own, uuid_by_time(), copy, g.id, m.code, m.code_printed, m.title, m.overview_title, m.target_state,
        m.responsible_wording, m.phase, m.remark, m.position, m.visibility, m.source_id, m.source_heading, m.id
    from measure m join goal g on g.organisation_id = own and g.strategy_id = copy and g.origin_id = m.goal_id
    where m.organisation_id = own and m.strategy_id = copied;
    insert into step (organisation_id, id, measure_id, title, done_on, position)
    select own, uuid_by_time(), m.id, t.title, t.done_on, t.position
    from step t join measure m on m.organisation_id = own and m.strategy_id = copy and m.origin_id = t.measure_id
    where t.organisation_id = own;
    insert into schedule (organisation_id, id, measure_id, place, starts_on, starts_precision, ends_on, ends_precision,
        open_ended, wording, wording_language, position)
    select own, uuid_by_time(), m.id, c.place, c.starts_on, c.starts_precision, c.ends_on, c.ends_precision, c.open_ended,
        c.wording, c.wording_language, c.position
    from schedule c join measure m on m.organisation_id = own and m.strategy_id = copy and m.origin_id = c.measure_id
    where c.organisation_id = own;
    insert into responsibility (organisation_id, id, measure_id, party_id, lead, position)
    select own, uuid_by_time(), m.id, r.party_id, r.lead, r.position
    from responsibility r join measure m on m.organisation_id = own and m.strategy_id = copy and m.origin_id = r.measure_id
    where r.organisation_id = own;
    insert into indicator (organisation_id, id, slug, title, description, kind, unit, baseline, target, rising, measure_id,
        goal_id, position, visibility, source_id, source_heading)
    select own, uuid_by_time(), i.slug || '-' || right(copy::text, 6), i.title, i.description, i.kind, i.unit, i.baseline,
        i.target, i.rising, m.id, g.id, i.position, i.visibility, i.source_id, i.source_heading
    from indicator i
    left join measure m on m.organisation_id = own and m.strategy_id = copy and m.origin_id = i.measure_id
    left join goal g on g.organisation_id = own and g.strategy_id = copy and g.origin_id = i.goal_id
    where i.organisation_id = own and coalesce(m.id, g.id) is not null;
    insert into thread (id, organisation_id, goal_id, measure_id, other_organisation_id, other_goal_id, note)
    select uuid_by_time(), own, g.id, m.id, t.other_organisation_id, t.other_goal_id, t.note
    from thread t
    left join goal g on g.organisation_id = own and g.strategy_id = copy and g.origin_id = t.goal_id
    left join measure m on m.organisation_id = own and m.strategy_id = copy and m.origin_id = t.measure_id
    where t.organisation_id = own and coalesce(g.id, m.id) is not null;
    return true;
end
$$;
