-- blanks count as not given
update incident
set source = case when source ~ '\S' then source end, external_id = case when external_id ~ '\S' then external_id end
where source !~ '\S' or external_id !~ '\S';

alter table incident
  drop constraint incident_source_external_id_key,
  add unique (recorded_by, source, external_id);
