create table webhook (
    id                  uuid        primary key,
    url                 text        not null,
    format              text        not null,
    events              text[]      not null,
    team                text,
    description         text,
    language            text        not null,
    state               text        not null,
    paused_because      text,
    failing_since       timestamptz,
    secret              text        not null,
    former_secret       text,
    former_secret_until timestamptz,
    created_at          timestamptz not null,
    created_by          text        not null
);
comment on table webhook is 'who hears of what over HTTP; an event for each delivery';
comment on column webhook.failing_since is 'when the first attempt failed since the last that did not';
comment on column webhook.former_secret is 'signs as well, until receivers know the new one';

create table webhook_delivery (
    id            uuid        primary key,
    webhook_id    uuid        not null references webhook on delete cascade,
    event_id      uuid        not null,
    type          text        not null,
    escalation_id uuid        not null,
    incident_id   uuid        not null,
    rung          integer,
    body          text        not null,
    state         text        not null,
    created_at    timestamptz not null,
    due_at        timestamptz not null,
    attempts      integer     not null,
    give_up_at    timestamptz not null,
    unique (webhook_id, event_id)
) with (fillfactor = 80);
create index webhook_delivery_due on webhook_delivery (webhook_id, due_at) where state = 'PENDING';
create index webhook_delivery_of on webhook_delivery (webhook_id, id);
create index webhook_delivery_incident on webhook_delivery (incident_id);
create index webhook_delivery_escalation on webhook_delivery (escalation_id);
create index webhook_delivery_created on webhook_delivery (created_at);
comment on table webhook_delivery is 'an event on its way to a webhook: made by what is told, tried until it is taken or given up';
comment on column webhook_delivery.due_at is 'the next attempt, or the end of a claim';

create table webhook_attempt (
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    number      integer     not null,
    at          timestamptz not null,
    status      integer,
    error       text,
    duration_ms bigint      not null,
    answer      text,
    primary key (delivery_id, number)
);
comment on column webhook_attempt.answer is 'the beginning of what the receiver said';
