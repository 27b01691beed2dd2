create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    shard       smallint    not null,
    topic       text        not null,
    key         text,
    type        text        not null,
    subject     text,
    occurred_at timestamptz not null,
    traceparent text,
    headers     jsonb,
    payload     bytea
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);
comment on table outbox is 'facts that are to be sent to Kafka; the relay deletes them after the acknowledgement';

create table outbox_refused (
    id          bigint      primary key,
    event_id    uuid        not null,
    topic       text        not null,
    key         text,
    type        text        not null,
    subject     text,
    occurred_at timestamptz not null,
    traceparent text,
    headers     jsonb,
    payload     bytea,
    reason      text        not null,
    refused_at  timestamptz not null
);
comment on table outbox_refused is 'facts that Kafka will never take, such as one too large, set aside so that the others go on';

create table inbox (
    event_id    uuid        primary key,
    received_at timestamptz not null
);
create index inbox_received_at on inbox using brin (received_at);
comment on table inbox is 'events whose effect is in this database; kept for longer than any topic';

create table dead_letter (
    id          uuid        primary key,
    event_id    uuid,
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    key         text,
    type        text,
    headers     jsonb       not null,
    value       bytea,
    reason      text        not null,
    at          timestamptz not null,
    replays     integer     not null default 0,
    replayed_at timestamptz,
    unique (topic, partition, "offset")
);
comment on table dead_letter is 'records that could not be read or handled; a successful replay removes them';
