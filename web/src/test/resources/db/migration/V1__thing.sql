create table thing (
  id       uuid  primary key,
  document jsonb not null
);

create function end_connection() returns trigger language plpgsql as $$
begin
  perform pg_terminate_backend(pg_backend_pid());
  return null;
end $$;

create constraint trigger dies_at_commit
  after insert on thing deferrable initially deferred
  for each row when (new.document ->> 'name' = 'dies at commit')
  execute function end_connection();
