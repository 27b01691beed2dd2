-- As before, but the place is a condition of its own and the first one: the index then leaps to the stretch and stops
-- behind it. Within one condition, the rarest word that is asked for was followed through all stretches for each of them.
create or replace function find_incidents(asked tsquery, before bigint, most bigint) returns table (incident_id uuid, place bigint)
  language sql stable
  set enable_seqscan = off set enable_indexscan = off set enable_material = off set jit = off
as $$
  select found.incident_id, found.place
  from generate_series((before - 1) >> 15, 0, -1) as stretch
  cross join lateral (
    select from incident_search where words @@ ('stretch=' || stretch)::tsquery and words @@ asked limit 1
  ) as there
  cross join lateral generate_series(least((stretch << 5) + 31, (before - 1) >> 10), stretch << 5, -1) as part
  cross join lateral (
    select s.incident_id, s.place
    from incident_search s
    where s.words @@ ('part=' || part)::tsquery and s.words @@ asked and s.place < before
    order by s.place + 0 desc
    limit most
  ) as found
  limit most
$$;
