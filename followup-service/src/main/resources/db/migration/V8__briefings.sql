create table heard_incident (
    incident_id uuid        primary key,
    version     integer     not null,
    customer_id text        not null,
    reference   text        not null,
    started_at  timestamptz not null,
    channel     text,
    anger       text        not null,
    reason      text        not null,
    problem     text,
    profile     text,
    churn_risk  text        not null,
    sentiment   text        not null,
    agent_id    text        not null,
    legal       boolean     not null
);
create index heard_incident_customer on heard_incident (customer_id, started_at);
comment on table heard_incident is 'what of an incident whoever calls should know; no text of people';
comment on column heard_incident.legal is 'whether it has a LEGAL trigger: nothing is admitted or promised';

create table heard_gesture (
    gesture_id  uuid        primary key,
    incident_id uuid        not null,
    type        text        not null,
    quantity    integer,
    amount      numeric,
    value       numeric,
    state       text        not null,
    proposed_at timestamptz not null,
    version     integer     not null
);
create index heard_gesture_incident on heard_gesture (incident_id);
comment on table heard_gesture is 'the gestures of incidents as they were last heard of';

create table heard_escalation (
    escalation_id  uuid    primary key,
    incident_id    uuid    not null,
    team           text    not null,
    state          text    not null,
    next_update_at timestamptz,
    outcome        text,
    helpful        text,
    version        integer not null
);
create index heard_escalation_incident on heard_escalation (incident_id);
comment on table heard_escalation is 'the escalations of incidents as they were last heard of';
comment on column heard_escalation.next_update_at is 'the update last promised to the customer';
