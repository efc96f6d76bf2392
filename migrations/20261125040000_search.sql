-- Search over titles and texts of all organisations, in five languages.
--
-- What can be found stands once more in one table, search_text: each record with the texts that its page shows, and
-- their words as they are looked for. Triggers copy it in the transaction of every change. Who may see a record is not
-- copied: the view published.findable asks the views of the doors about each row that it gives, so what is hidden from
-- a reader is neither found nor counted. No table of records is changed, so nothing is locked or rewritten;
-- published.found and the "search" columns stay as they are for those who use them.
--
-- A word is kept in two ways: as it stands (folded: without capitals and marks), and as its key, which the forms of one
-- word share. PostgreSQL's stemmers alone do not do that for Finnish (rahoitus, rahoituksen) and know no nynorsk.
--
-- What is typed is looked for in four ways, the nearest first: the whole word in any form, a word that begins so, a
-- word that it is a part of (hallitus: maakuntahallitus), and, when nothing else is found, words a letter or two away.

create extension if not exists fuzzystrmatch;

-- Folding ------------------------------------------------------------------------------------------

-- Letters without capitals and marks, one for one: the program marks hits by the same table. No collation is asked.
create function search_fold(said text) returns text
    language sql immutable parallel safe
    return lower(case when octet_length(said) = length(said) then said else translate(said,
        'äöåÄÖÅøØæÆéÀÁÂÃĀĂĄàáâãāăąÒÓÔÕŐòóôõőÉÈÊËĒĖĘèêëēėęÍÌÎÏĪíìîïīÜÚÙÛŪŰüúùûūűÝýÿ'
            'ŠŚšśŽŹŻžźżÇČĆçčćĐÐđðÑŃŅŊñńņŋŁĻłļŘřŤŦťŧĢĞģğĶķ',
        'aoaaoaooaaeaaaaaaaaaaaaaaooooooooooeeeeeeeeeeeeeiiiiiiiiiiuuuuuuuuuuuuyyy'
            'sssszzzzzzccccccddddnnnnnnnnllllrrttttggggkk') end);

-- Keys ---------------------------------------------------------------------------------------------

-- One key for the forms of a Finnish word: the stem of the stemmer, and then what it leaves different.
create function search_key_fi(word text) returns text
    language plpgsql immutable parallel safe as $$
declare
    key text;
begin
    -- liikenne, liikenteen
    key := (ts_lexize('pg_catalog.finnish_stem', regexp_replace(word, 'nne$', 'nte')))[1];
    if key is null or length(key) < 4 then
        return key;
    end if;
    -- kehittäminen, kehittämisen; kansainvälinen, kansainvälisten
    key := regexp_replace(key, '^(.{3,}[mlae])(in|is|ist|ise)$', '\1');
    -- rahoitus, rahoituksen, rahoitusta; jäsenyys, jäsenyyden
    key := regexp_replace(key, '^(.{3,}?)[uy]+(s|ks|kse|d|de|t)?$', '\1');
    -- oppilas, oppilaat; muutos, muutoksen
    key := regexp_replace(key, '^(.{3,}[aio])(s|ks|kse|st)$', '\1');
    -- strategia, strategioiden
    key := regexp_replace(key, '^(.{3,}?)[aeiouy]+$', '\1');
    -- The last consonants change with the form: verkko, verkon; maakunta, maakunnan; kaupunki, kaupungin; toimenpide,
    -- -piteet.
    key := regexp_replace(key, '([a-z])\1$', '\1');
    key := regexp_replace(key, '([nlr])[td]$', '\1');
    key := regexp_replace(key, 'mp$', 'm');
    key := regexp_replace(key, 'ng$', 'nk');
    return regexp_replace(key, 'd$', 't');
end
$$;

-- One key for a word of bokmål and its twin in nynorsk: spellings that differ by rule, and pairs that no rule gives.
-- "^" and "$" stand for the word's beginning and end.
create function search_key_no(word text) returns text
    language plpgsql immutable parallel safe as $$
declare
    form text := '^' || word || '$';
    pair text[];
begin
    if ts_lexize('pg_catalog.norwegian_stem', word) = '{}' then
        return null;
    end if;
    foreach pair slice 1 in array array[
        ['^innlei', '^innled'], ['^rettlei', '^veiled'], ['^leiing', '^ledels'], ['^kvifor$', '^hvorfor$'],
        ['^korleis$', '^hvordan$'], ['^kv', '^hv'], ['^saman', '^sammen'], ['^framtid', '^fremtid'], ['^foremal', '^formal'],
        ['^foresett', '^forsett'], ['verksemd', 'virksomhet'], ['verknad', 'virkning'], ['paverk', 'pavirk'],
        ['medverk', 'medvirk'], ['verkemid', 'virkemid'], ['berekraft', 'barekraft'], ['skule', 'skole'], ['skular', 'skoler'],
        ['^hog', '^hoy'], ['^heim', '^hjem'], ['^hamn', '^havn'], ['^kjeld', '^kild'], ['^tenest', '^tjenest'],
        ['^mogleg', '^mulig'], ['deltaking', 'deltakels'], ['forskning', 'forsking'], ['loysing', 'losning'], ['ggj', 'gg'],
        ['kkj', 'kk'], ['nkj', 'nk'], ['setj', 'sett'], ['leg$', 'lig$'], ['lege$', 'lige$'], ['legt$', 'ligt$'],
        ['leghe', 'lighe'], ['heit', 'het'], ['ei', 'e'], ['oy', 'o'], ['aa', 'a'],
        -- pådrivar, pådriver; samarbeidspartnarar, samarbeidspartnere
        ['arar$', 'ere$'], ['arane$', 'erne$'], ['aren$', 'eren$'], ['ar$', 'er$']]
    loop
        form := replace(form, pair[1], pair[2]);
    end loop;
    form := substr(form, 2, length(form) - 2);
    return coalesce(regexp_replace((ts_lexize('pg_catalog.norwegian_stem', form))[1], '^(.{4,})(er|e|a)$', '\1'), form);
end
$$;

-- The key of a folded word in a language; none for a word that says nothing by itself ("ja", "og").
create function search_key(word text, language text) returns text
    language sql immutable parallel safe
    return case language
        when 'fi' then search_key_fi(word)
        when 'sv' then (ts_lexize('pg_catalog.swedish_stem', word))[1]
        when 'en' then (ts_lexize('pg_catalog.english_stem', word))[1]
        else search_key_no(word) end;

-- What stands between words: signs and blanks of ASCII, Latin-1 and general punctuation, in every locale.
create function search_gaps() returns text
    language sql immutable parallel safe
    return '\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f';

-- The words of a text with their keys. Parts joined by a hyphen are also one word: Kainuu-ohjelma, kainuuohjelma. The
-- address that a link leads to is no text.
create function search_words(said text, language text) returns table (word text, key text)
    language sql immutable parallel safe as $$
    select w.word, search_key(w.word, language)
    from (
        select distinct left(search_fold(part), 60) as word
        from (select regexp_replace(left(said, 100000), '\]\([^)]*\)', ']', 'g') as plain) text,
            lateral (
                select distinct regexp_split_to_table(plain, '[' || search_gaps() || ']+') as part
                union all
                select replace(joined[1], '-', '') from regexp_matches(plain, format('[^%1$s]+-[^%1$s]+', search_gaps()), 'g') joined
            ) parts
        where part <> ''
    ) w
$$;

-- What is looked for of one record. A: its title and what it is called by; D: its texts. Beside the words stand its
-- kind, its organisation and its codes, each behind a sign that no word has, so that the index can choose by them.
create function search_vector(title jsonb, names text, body jsonb, codes text[], kind text, organisation uuid) returns tsvector
    language sql immutable parallel safe as $$
    select string_agg(quote_literal(lexeme) || places, ' ')::tsvector
    from (
        select lexeme, ':' || string_agg(distinct place, ',') as places
        from (
            select unnest(array[w.word, w.key]) as lexeme, '1A' as place
            from jsonb_each_text(title) t, search_words(t.value, t.key) w
            union all
            select unnest(array[w.word, w.key]), '1A' from search_words(names, 'en') w
            union all
            select unnest(array[w.word, w.key]), '2' from jsonb_each_text(body) t, search_words(t.value, t.key) w
        ) words
        where lexeme <> ''
        group by lexeme
        union all
        select sign, '' from unnest(array['=' || kind, '@' || organisation::text]) sign
        union all
        select '#' || code, '' from unnest(codes) code where code <> ''
    ) lexemes
$$;

-- Texts of a record as one, each language by itself.
create function texts_together(variadic texts jsonb[]) returns jsonb
    language sql immutable parallel safe as $$
    select coalesce(jsonb_object_agg(language, said), '{}')
    from (
        select t.key as language, string_agg(t.value, E'\n\n' order by place) as said
        from unnest(texts) with ordinality u (one, place), jsonb_each_text(coalesce(one, '{}')) t
        group by t.key
    ) languages
$$;

-- What can be found --------------------------------------------------------------------------------

create table search_text (
    organisation_id uuid not null references organisation,
    id uuid not null,
    -- As the address of a search calls it; a party and the group that it is have one id.
    kind text not null,
    title jsonb not null,
    -- All that its page says besides, as visitors may read it.
    body jsonb not null,
    names text not null,
    codes text[] not null,
    words tsvector not null,
    primary key (organisation_id, id, kind)
);
create index on search_text using gin (words);
create index on search_text (id);
-- Sealed: triggers write it, and it is read through the doors' views alone.
alter table search_text enable row level security;
alter table search_text force row level security;
create policy owner_all on search_text to current_user using (true) with check (true);

-- Every word that stands in a text, folded: the parts of compounds and near words are looked for here. Two who write a
-- new word at once may both add it; that does no harm, and nobody waits for anybody.
create table search_word (
    word text not null
);
create index on search_word (word text_pattern_ops);
create index on search_word using gin (word gin_trgm_ops);

-- Which texts of which records are looked for. Only what their pages show: no notes, costs, contacts or personal data.
create view search_source as
select s.organisation_id, s.id, 'strategy' as kind, s.title, texts_together(s.summary, s.standing,
        (select texts_together(variadic array_agg(v.title order by v.position) || array_agg(v.description order by v.position))
            from strategy_value v where v.organisation_id = s.organisation_id and v.strategy_id = s.id)) as body,
    '' as names, '{}'::text[] as codes
from strategy s
union all
select c.organisation_id, c.id, 'chapter', c.title, c.body, coalesce(c.number, ''), '{}' from chapter c
union all
select g.organisation_id, g.id, 'goal', g.title, texts_together(g.strategic_goal, g.target_state, g.description),
    concat_ws(' ', g.code, g.label), array_remove(array[code_key(g.code), code_key(g.label)], null)
from goal g
union all
-- A measure is found by its steps too, and by words that stand partly in it and partly in them.
select m.organisation_id, m.id, 'measure', m.title, texts_together(variadic array[m.overview_title, m.target_state]
        || coalesce((select array_agg(t.title order by t.position) from step t
            where t.organisation_id = m.organisation_id and t.measure_id = m.id), '{}')
        || array[m.responsible_wording]),
    m.code, array[code_key(m.code)]
from measure m
union all
select i.organisation_id, i.id, 'indicator', i.title, i.description, '', '{}' from indicator i
union all
select p.organisation_id, p.id, 'party', p.name, p.summary,
    coalesce((select string_agg(distinct a.value, ' ') from jsonb_each_text(p.abbreviation) a), ''), '{}'
from party p
union all
select p.organisation_id, p.id, 'page', p.title, texts_together(p.lead, p.body), '', '{}' from page p
union all
-- A network is found where it has members, under the id of the membership.
select b.organisation_id, b.id, 'network', n.name, texts_together(variadic array[n.summary, b.role, b.benefit, n.seat, n.governance]
        || coalesce((select array_agg(m.name order by m.position) from network_member m where m.network_id = n.id), '{}')),
    coalesce(n.abbreviation, ''), '{}'
from membership b join network n on n.id = b.network_id
union all
select g.organisation_id, g.id, 'group', g.name, texts_together(g.summary, g.body), '', '{}' from cooperation_group g
union all
select a.organisation_id, a.id, 'advocacy', a.title, texts_together(a.summary, a.wanted, a.obtained, a.decision_maker), '', '{}'
from advocacy_target a
union all
select f.organisation_id, f.id, 'fund', f.name, f.summary, coalesce(f.abbreviation, ''), '{}' from fund f
union all
select c.organisation_id, c.id, 'call', c.title, texts_together(c.theme, c.summary), '', '{}' from funding_call c
union all
select p.organisation_id, p.id, 'project', p.title, texts_together(p.summary, p.results), concat_ws(' ', p.code, p.applicant),
    array_remove(array[code_key(p.code)], null)
from project p
union all
select l.organisation_id, l.id, 'lesson', l.title, l.body, '', '{}' from lesson l
union all
select r.organisation_id, r.id, 'round',
    jsonb_build_object('fi', 'Neljännesvuosikatsaus ' || r.quarter, 'sv', 'Kvartalsgenomgång ' || r.quarter,
        'nb', 'Kvartalsgjennomgang ' || r.quarter, 'nn', 'Kvartalsgjennomgang ' || r.quarter, 'en', 'Quarterly review ' || r.quarter),
    r.summary, '', array[code_key(r.quarter), right(lower(r.quarter), 2) || left(r.quarter, 4)]
from round r;

-- Brings what can be found of some records up to date. What did not change is not computed again.
create function search_renew(of_kind text, touched uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone text[];
    come text[];
begin
    with fresh as materialized (
        select s.organisation_id, s.id, s.kind, s.title, s.body, s.names, s.codes, t.words as old_words,
            search_vector(s.title, s.names, s.body, s.codes, s.kind, s.organisation_id) as words
        from search_source s
        left join search_text t on t.organisation_id = s.organisation_id and t.id = s.id and t.kind = s.kind
        where s.kind = of_kind and s.id = any (touched)
            and (t.id is null or (s.title, s.body, s.names, s.codes) is distinct from (t.title, t.body, t.names, t.codes))
    ), removed as (
        delete from search_text t where t.kind = of_kind and t.id = any (touched) and not exists (
            select from search_source s where s.organisation_id = t.organisation_id and s.id = t.id and s.kind = of_kind)
        returning t.words
    ), written as (
        insert into search_text (organisation_id, id, kind, title, body, names, codes, words)
        select organisation_id, id, kind, title, body, names, codes, words from fresh
        on conflict (organisation_id, id, kind) do update set title = excluded.title, body = excluded.body,
            names = excluded.names, codes = excluded.codes, words = excluded.words
        returning 1
    ), before as (
        select words from removed union all select old_words from fresh where old_words is not null
    )
    select array(select distinct l from before, unnest(tsvector_to_array(words)) l),
        array(select distinct l from fresh, unnest(tsvector_to_array(words)) l)
    into gone, come
    from (select count(*) from written) all_written;
    insert into search_word (word)
    select l from unnest(come) l
    where l ~ '^[[:alnum:]]{3,}$' and not exists (select from search_word w where w.word = l);
    -- A word that stands nowhere any more is forgotten, and nobody waits for anybody who forgets the same.
    delete from search_word where ctid = any (array(
        select w.ctid from search_word w where w.word in (select unnest(gone) except select unnest(come))
            and not exists (select from search_text t where t.words @@ quote_literal(w.word)::tsquery)
        for update skip locked));
end
$$;

-- Follows the changes of a table. First argument: the kind of the record that shows them; second: the column that names
-- it.
create function search_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    touched uuid[];
begin
    execute format('select array_agg(distinct %I) from changed', tg_argv[1]) into touched;
    if tg_argv[0] = 'network' and tg_argv[1] <> 'id' or tg_table_name = 'network' then
        select array_agg(b.id) into touched from membership b where b.network_id = any (touched);
    end if;
    if touched is not null then
        perform search_renew(tg_argv[0], touched);
    end if;
    return null;
end
$$;

create procedure follow_in_search(followed regclass, kind text, named_by text default 'id')
    language plpgsql as $$
begin
    execute format('create trigger search_insert after insert on %s referencing new table as changed '
        'for each statement execute function search_follow(%L, %L)', followed, kind, named_by);
    execute format('create trigger search_update after update on %s referencing new table as changed '
        'for each statement execute function search_follow(%L, %L)', followed, kind, named_by);
    execute format('create trigger search_delete after delete on %s referencing old table as changed '
        'for each statement execute function search_follow(%L, %L)', followed, kind, named_by);
end
$$;
revoke execute on function search_renew(text, uuid[]), search_follow() from public;
revoke execute on procedure follow_in_search(regclass, text, text) from public;

call follow_in_search('strategy', 'strategy');
call follow_in_search('strategy_value', 'strategy', 'strategy_id');
call follow_in_search('chapter', 'chapter');
call follow_in_search('goal', 'goal');
call follow_in_search('measure', 'measure');
call follow_in_search('step', 'measure', 'measure_id');
call follow_in_search('indicator', 'indicator');
call follow_in_search('party', 'party');
call follow_in_search('page', 'page');
call follow_in_search('membership', 'network');
call follow_in_search('network', 'network');
call follow_in_search('network_member', 'network', 'network_id');
call follow_in_search('cooperation_group', 'group');
call follow_in_search('advocacy_target', 'advocacy');
call follow_in_search('fund', 'fund');
call follow_in_search('funding_call', 'call');
call follow_in_search('project', 'project');
call follow_in_search('lesson', 'lesson');
call follow_in_search('round', 'round');

-- Writers wait while this fills, about half a second for a thousand records; readers do not.
insert into search_text (organisation_id, id, kind, title, body, names, codes, words)
select organisation_id, id, kind, title, body, names, codes,
    search_vector(title, names, body, codes, kind, organisation_id)
from search_source;
insert into search_word (word)
select distinct l from search_text t, unnest(tsvector_to_array(t.words)) l where l ~ '^[[:alnum:]]{3,}$';

-- What the reader may find: the row, if the doors show its record, with the address of its page. "offset 0" keeps the
-- asking for one row at a time, by key, however many records there are.
create view published.findable as
select t.organisation_id, t.kind, t.id, t.title, t.body, t.words, shown.path, shown.code
from search_text t
cross join lateral (
    select v.path, v.code from (
        select s.organisation_id, s.id, 'strategy' as kind, '/strategies/' || s.slug as path, null::text as code from published.strategy s
        union all
        select c.organisation_id, c.id, 'chapter', '/strategies/' || s.slug || '#' || c.slug, c.number
        from published.chapter c join published.strategy s on s.organisation_id = c.organisation_id and s.id = c.strategy_id
        union all
        select g.organisation_id, g.id, 'goal', '/strategies/' || s.slug || '/' || g.code, coalesce(g.label, g.code)
        from published.goal g join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
        union all
        select m.organisation_id, m.id, 'measure', '/strategies/' || s.slug || '/' || m.code, m.code
        from published.measure m join published.strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
        union all
        select i.organisation_id, i.id, 'indicator', '/indicators/' || i.slug, null from published.indicator i
        union all
        select p.organisation_id, p.id, 'party', '/people/' || p.slug, null from published.party p
        -- A group is found as what it does.
        where not exists (select from published.cooperation_group g where g.organisation_id = p.organisation_id and g.id = p.id)
        union all
        select p.organisation_id, p.id, 'page',
            case p.place when 'international' then '/international' else '/pages/' || p.slug end, null
        from published.page p
        union all
        select b.organisation_id, b.id, 'network', '/networks/' || n.slug, n.abbreviation
        from published.membership b join published.network n on n.id = b.network_id
        union all
        select g.organisation_id, g.id, 'group', '/groups/' || g.slug, null from published.cooperation_group g
        union all
        select a.organisation_id, a.id, 'advocacy', '/advocacy/' || a.slug, null from published.advocacy_target a
        union all
        select f.organisation_id, f.id, 'fund', '/funding/funds/' || f.slug, f.abbreviation from published.fund f
        union all
        select c.organisation_id, c.id, 'call', '/funding/calls/' || c.slug, null from published.funding_call c
        union all
        select p.organisation_id, p.id, 'project', '/funding/projects/' || p.slug, p.code from published.project p
        union all
        select l.organisation_id, l.id, 'lesson', '/lessons/' || l.slug, null from published.lesson l
        union all
        select r.organisation_id, r.id, 'round', '/review/' || r.quarter, null from published.round r
    ) v
    where v.organisation_id = t.organisation_id and v.kind = t.kind and v.id = t.id
    offset 0
) shown;

-- What is typed ------------------------------------------------------------------------------------

-- Lexemes of which each is enough, written as a query; none for none. The label chooses beginnings (":*") and titles
-- ("A").
create function search_any(lexemes text[], label text default '') returns text
    language sql immutable parallel safe
    return (select string_agg(distinct quote_literal(l) || label, ' | ') from unnest(lexemes) l where l <> '');

-- The words that are typed, in their order and without those that say nothing, unless there are no others.
create function search_said(plain text) returns text[]
    language sql immutable parallel safe as $$
    with typed as (
        select word, place, not exists (
            select from unnest(array['finnish', 'swedish', 'norwegian', 'english']) l
            where ts_lexize(('pg_catalog.' || l || '_stem')::regdictionary, word) = '{}') as tells
        from (
            select left(w, 60) as word, min(n) as place
            from regexp_split_to_table(plain, '[' || search_gaps() || ']+') with ordinality s (w, n)
            where length(w) > 1 group by 1
        ) words
    )
    select coalesce(array_agg(word order by place), '{}') from (
        select * from typed where tells or not exists (select from typed where tells) order by place limit 8
    ) said
$$;

-- The keys of folded words in every language.
create function search_keys(words text[]) returns text[]
    language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct k), '{}')
    from unnest(words) w, unnest(array['fi', 'sv', 'nb', 'en']) l, search_key(w, l) k where k <> ''
$$;

-- A part of a typed word, itself and by its key, if it is long enough and such a word stands somewhere.
create function search_half(typed text) returns text[]
    language sql stable as $$
    select array_agg(f) from unnest(array[typed, search_key_fi(typed)]) f
    where length(f) > 3
    having bool_or(exists (select from search_word w where w.word = f))
$$;

-- The ways in which a typed word may stand in a record, the nearest first: in any form; as a beginning; as a part of
-- another word; a letter or two away (when near is asked for); as two words that it runs together. Words of all texts
-- are read here.
create function search_ways(typed text, near boolean,
        out whole text[], out begun text[], out part text[], out nearby text[], out apart text)
    language plpgsql stable as $$
declare
    stems text[];
begin
    whole := search_keys(array[typed]) || typed;
    begun := array(select k from unnest(whole) k where length(k) > 3 or k = typed and length(k) > 2);
    part := '{}';
    nearby := '{}';
    if length(typed) < 4 then
        return;
    end if;
    part := array(
        select word from (
            select distinct w.word from unnest(begun) k join search_word w on w.word like '_%' || k || '%'
        ) holding order by length(word), word limit 60);
    select '(' || search_any(a) || ') & (' || search_any(b) || ')' into apart
    from generate_series(4, length(typed) - 4) n, search_half(left(typed, n)) a, search_half(substr(typed, n + 1)) b
    where a is not null and b is not null
    order by abs(length(typed) - 2 * n) limit 1;
    if near then
        -- Beginnings of words are compared too, as far as the typed word's key reaches: their ends may be other forms.
        stems := array(select k from unnest(array[search_key_fi(typed),
            search_key_fi(regexp_replace(typed, '(.)\1+', '\1', 'g'))]) k where length(k) > 4);
        nearby := array(
            select word from (
                select word, rank() over (order by away) as place from (
                    select distinct w.word, least(levenshtein(w.word, typed),
                        (select min(levenshtein(left(w.word, length(k) + more), k)) + 1
                            from unnest(stems) k, generate_series(-1, 1) more)) as away
                    from search_word w where w.word % typed
                ) words
                where away <= case when length(typed) < 5 then 1 when length(typed) < 9 then 2 else 3 end
            ) nearest where place = 1 limit 12);
        -- In every form.
        nearby := nearby || array(select k from unnest(search_keys(nearby)) k where length(k) > 4);
    end if;
end
$$;

-- What is typed, as queries. "wanted" is what is looked for, "marked" what is marked where it stands; "steps" has for
-- each typed word the eight ways in which it may stand in a title and then in a text, the nearest first. Widths: 0,
-- every word in some form or compound; 1, also words a letter or two away; 2, any of the words. It reads words of all
-- texts and gives them to the query alone, never to a page.
create function search_typed(typed text, width integer,
        out wanted tsquery, out plain text, out code text, out steps tsquery[], out marked tsquery)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    said text[];
    alone integer;
    ways record;
    one text;
    place integer := 0;
    found_as text;
    every text := '';
    marks text := '';
begin
    plain := search_fold(left(typed, 120));
    code := quote_literal('#' || code_key(plain));
    steps := '{}';
    said := search_said(plain);
    alone := cardinality(said);
    -- One word written as two or three.
    if alone between 2 and 3 then
        said := said || array_to_string(said, '');
    end if;
    foreach one in array said loop
        place := place + 1;
        select * into ways from search_ways(one, width > 0);
        steps := steps || array[
            search_any(ways.whole, ':A'), search_any(ways.begun, ':*A'), search_any(ways.part, ':A'),
            search_any(ways.nearby, ':A'), search_any(ways.whole), search_any(ways.begun, ':*'), search_any(ways.part),
            nullif(concat_ws(' | ', search_any(ways.nearby), ways.apart), '')]::tsquery[];
        found_as := concat_ws(' | ', search_any(ways.whole), search_any(ways.begun, ':*'),
            search_any(ways.part || ways.nearby));
        marks := concat_ws(' | ', nullif(marks, ''), found_as, replace(ways.apart, '&', '|'));
        every := every || case when place = 1 then '(' when place > alone or width > 1 then ' | (' else ' & (' end
            || concat_ws(' | ', found_as, case when width > 1 then replace(ways.apart, '&', '|') else ways.apart end)
            || ')';
    end loop;
    wanted := concat_ws(' | ', nullif(every, ''), code)::tsquery;
    marked := nullif(marks, '')::tsquery;
end
$$;

-- How well a record answers: its code before all; then each typed word by the nearest way in which it stands there;
-- then how close the whole title is; and what people look for more often before what they look for less.
create function search_rank(kind text, title jsonb, words tsvector, plain text, code text, steps tsquery[]) returns real
    language sql immutable parallel safe as $$
    select (case when words @@ code::tsquery then 20 else 0 end
        + (select coalesce(sum(case
                when words @@ steps[n] then 8 when words @@ steps[n + 1] then 5 when words @@ steps[n + 2] then 4
                when words @@ steps[n + 3] then 3 when words @@ steps[n + 4] then 2 when words @@ steps[n + 5] then 1.2
                when words @@ steps[n + 6] then 1 when words @@ steps[n + 7] then 0.7 else 0 end), 0)
            from generate_series(1, cardinality(steps), 8) n)
        + 3 * coalesce((select max(similarity(search_fold(t.value), plain)) from jsonb_each_text(title) t), 0)
        - case kind when 'round' then 0.4 when 'indicator' then 0.3 when 'project' then 0.2 when 'chapter' then 0.1 else 0 end)::real
$$;

-- The folded words of a text at which a query hits, to be marked where they are shown.
create function search_marks(texts jsonb, marked tsquery) returns text[]
    language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct w.word), '{}')
    from jsonb_each_text(texts) t, search_words(t.value, t.key) w
    where array_to_tsvector(array_remove(array[w.word, nullif(w.key, w.word)], null)) @@ marked
$$;

grant select on all tables in schema published to suunta_public, suunta_staff;
