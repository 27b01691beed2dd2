-- at each start, because the role may be made after the schema, and views come with later versions
do $$
begin
    if exists (select from pg_roles where rolname = 'bi_reader') then
        revoke usage on schema public from public;
        execute format('grant connect on database %I to bi_reader', current_database());
        grant usage on schema bi to bi_reader;
        grant select on all tables in schema bi to bi_reader;
    end if;
end
$$;
