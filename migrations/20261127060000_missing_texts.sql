-- What editors have still to translate: texts of records that stand in one language and lack another. Row security
-- decides which records are seen. Networks are shared; only those that the organisation is in are its to translate.
create function missing_texts(kind text, fields text[], languages text[])
    returns table (record uuid, field text, language text)
    language plpgsql stable as $$
begin
    return query execute format('select r.id, f.field, l.language '
        'from (select own.id, to_jsonb(own) as said from %s own) r '
        'cross join unnest($1) with ordinality f (field, place) '
        'cross join unnest($2) with ordinality l (language, place) '
        'where jsonb_typeof(r.said -> f.field) = ''object'' '
        'and exists (select from jsonb_each_text(r.said -> f.field) t where t.value <> '''') '
        'and coalesce(r.said -> f.field ->> l.language, '''') = '''' '
        'and ($3 <> ''network'' or exists (select from membership m '
        'where m.organisation_id = current_organisation() and m.network_id = r.id)) '
        'order by r.id, f.place, l.place', record_table(kind)) using fields, languages, kind;
end
$$;
