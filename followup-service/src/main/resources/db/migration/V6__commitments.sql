create table commitment (
    id               uuid        primary key,
    incident_id      uuid        not null,
    customer_id      text        not null,
    agent_id         text        not null,
    action           text        not null,
    owner            text,
    condition        text,
    told_due_at      timestamptz not null,
    due_at           timestamptz not null,
    state            text        not null,
    recorded_at      timestamptz not null,
    condition_met_at timestamptz,
    warned_at        timestamptz,
    closed_at        timestamptz,
    closed_by        text,
    note             text,
    version          integer     not null
);
create index commitment_incident on commitment (incident_id);
create index commitment_customer on commitment (customer_id, id);
create index commitment_agent on commitment (agent_id, id);
create index commitment_open on commitment (due_at) where state = 'OPEN';
comment on table commitment is 'what was promised to customers';
comment on column commitment.agent_id is 'in lower case: users are compared whatever the case of the letters';
comment on column commitment.told_due_at is 'as the sheet says; due_at follows from the moment at which the condition was met';
comment on column commitment.closed_by is 'who said how it ended; null where the clock or the sheet did';
