create table calendar_link (
    id          uuid        primary key,
    person      text        not null unique,
    secret_hash bytea       not null,
    created_at  timestamptz not null,
    fingerprint text        not null,
    changed_at  timestamptz not null
);
comment on table calendar_link is 'the secret links to calendars of people; the secret itself is nowhere';
comment on column calendar_link.person is 'in lower case: users are compared whatever the case of the letters';
comment on column calendar_link.changed_at is 'since when the calendar has been as the fingerprint says';

create table former_assignment (
    follow_up_id uuid        not null references follow_up,
    person       text        not null,
    until        timestamptz not null,
    primary key (follow_up_id, person)
);
create index former_assignment_person on former_assignment (person, until);
comment on table former_assignment is 'who was to make a call before somebody else was; their calendars say so for a time';

create table erased_call (
    follow_up_id uuid primary key references follow_up
);
comment on table erased_call is 'calls to customers who were erased afterwards; no calendar shows them';

update follow_up set assignee = lower(assignee) where assignee <> lower(assignee);
comment on column follow_up.assignee is 'in lower case: users are compared whatever the case of the letters';

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
