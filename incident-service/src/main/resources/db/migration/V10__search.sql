create table incident_search (
  place bigint primary key,
  incident_id uuid not null unique,
  words tsvector not null
);

comment on table incident_search is 'what incidents are found by: stems of words, filters, and where they stand';
comment on column incident_search.place is 'the order of recording, by which lists are sorted';

create sequence incident_search_places owned by incident_search.place;

-- rows wait unsorted until they fill this; every search reads them one by one
create index incident_search_words on incident_search using gin (words) with (gin_pending_list_limit = 1024);

-- Finds the newest incidents before a position, whatever is rare or frequent among what is asked for: it looks into
-- one stretch of 32,768 positions after the other, and where something is found, into its parts of 1,024. A plain
-- query would fetch every match to sort them, or pass every row to find none. The settings keep the planner on
-- the way that is meant: it has no idea of how old the matches are.
create function find_incidents(asked tsquery, before bigint, most bigint) returns table (incident_id uuid, place bigint)
  language sql stable
  set enable_seqscan = off set enable_indexscan = off set enable_material = off set jit = off
as $$
  select found.incident_id, found.place
  from generate_series((before - 1) >> 15, 0, -1) as stretch
  cross join lateral (
    select from incident_search where words @@ (asked && ('stretch=' || stretch)::tsquery) limit 1
  ) as there
  cross join lateral generate_series(least((stretch << 5) + 31, (before - 1) >> 10), stretch << 5, -1) as part
  cross join lateral (
    select s.incident_id, s.place
    from incident_search s
    where s.words @@ (asked && ('part=' || part)::tsquery) and s.place < before
    order by s.place + 0 desc
    limit most
  ) as found
  limit most
$$;
