create table if not exists stream_change (
    id      bigint      generated always as identity primary key,
    list    text        not null,
    subject uuid        not null,
    before  jsonb,
    at      timestamptz not null default clock_timestamp()
);
create index if not exists stream_change_at on stream_change (at);
comment on table stream_change is 'which rows of lists changed, for those who follow the lists; kept for some hours';
comment on column stream_change.before is 'what decided who saw the row before it changed or went; null where it is new';
comment on column stream_change.at is 'by the clock of the database, which alone writes and reads it';

-- The first is nobody's change: all that is not kept any more came before the first that is.
insert into stream_change (list, subject)
select '', '00000000-0000-0000-0000-000000000000'
where not exists (select from stream_change);

-- Ids are given before they are committed, so that a reader could pass one by which is still to appear. Whoever writes
-- says so first, by a lock upon an id below all of theirs, and holds it until they have committed.
create or replace function announce_stream_changes() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('accalmie.stream_change', true), '') <> 'announced' then
        perform pg_advisory_xact_lock_shared(
            1398034253, (nextval('stream_change_id_seq') & 2147483647)::integer);
        perform set_config('accalmie.stream_change', 'announced', true);
    end if;
    return null;
end
$$;
create or replace trigger stream_change_announced before insert on stream_change
    for each statement execute function announce_stream_changes();

-- For lists that everybody sees as a whole who sees them at all.
create or replace function note_stream_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into stream_change (list, subject) select tg_argv[0], id from rows_after;
    else
        insert into stream_change (list, subject, before) select tg_argv[0], id, '{}' from rows_before;
    end if;
    return null;
end
$$;

-- Has a function note, as rows_after or rows_before, what statements do to the rows of a table.
create or replace procedure follow_rows(followed regclass, list text, noted_by text) language plpgsql as $$
begin
    execute format(
        'create or replace trigger stream_inserted after insert on %s referencing new table as rows_after '
        'for each statement execute function %I(%L)', followed, noted_by, list);
    execute format(
        'create or replace trigger stream_updated after update on %s referencing old table as rows_before '
        'for each statement execute function %I(%L)', followed, noted_by, list);
    execute format(
        'create or replace trigger stream_deleted after delete on %s referencing old table as rows_before '
        'for each statement execute function %I(%L)', followed, noted_by, list);
end
$$;
