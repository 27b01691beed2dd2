create table incident_seen (
    incident_id uuid    primary key,
    version     integer not null
);
comment on table incident_seen is 'the newest version of each incident that had its effect here; older ones are ignored';

create table follow_up (
    id                 uuid        primary key,
    customer_id        text        not null,
    state              text        not null,
    due_at             timestamptz not null,
    due_on             date        not null,
    causes             text[]      not null,
    incident_ids       uuid[]      not null,
    not_by             text[]      not null,
    planned_by         text,
    named_incident_ids uuid[]      not null,
    note               text,
    assignee           text,
    attempts           integer     not null default 0,
    version            integer     not null,
    constraint one_open_call_a_day
        exclude using btree (customer_id with =, due_on with =) where (state = 'PLANNED') deferrable initially deferred
);
create index follow_up_customer on follow_up (customer_id, id);
create index follow_up_due_on on follow_up (due_on);
create index follow_up_assignee on follow_up (assignee, id) where assignee is not null;
comment on table follow_up is 'proactive calls';
comment on column follow_up.due_on is 'the day of due_at on the supervisors'' calendar';
comment on column follow_up.not_by is 'the agents who ended a conversation; somebody else calls';
comment on column follow_up.planned_by is 'who planned it by hand; absent when it was planned from incidents alone';
comment on column follow_up.named_incident_ids is 'the incidents that were named when it was planned by hand';

create table want (
    customer_id  text     not null,
    incident_id  uuid     not null,
    cause        text     not null,
    nth          smallint not null,
    agent_id     text     not null,
    counted_from date     not null,
    follow_up_id uuid     not null references follow_up,
    primary key (customer_id, incident_id, cause, nth)
);
create index want_incident on want (incident_id);
create index want_follow_up on want (follow_up_id);
comment on table want is 'D+nth of a cause of an incident, and the call that serves it; once that call is closed it is not wanted again';

create table recovery_break (
    incident_id uuid        primary key,
    reference   text        not null,
    agent_id    text        not null,
    anger       text        not null,
    minutes     integer     not null,
    until       timestamptz not null
);
create index recovery_break_agent on recovery_break (agent_id, until);
comment on table recovery_break is 'the pause an agent is owed after an incident';
