create table policy (
    kind       text        not null,
    version    integer     not null,
    document   jsonb       not null,
    decided_at timestamptz not null,
    decided_by text        not null,
    primary key (kind, version)
);
comment on table policy is 'teams, calendars, routing, ladder and prerequisites, each as a whole; the highest version is in effect';

create table incident (
    id          uuid    primary key,
    customer_id text    not null,
    version     integer not null,
    contact_on  date    not null,
    document    jsonb not null
);
create index incident_contact_on on incident (contact_on);
create index incident_customer on incident (customer_id);
comment on table incident is 'incidents as last heard of';

create table escalation (
    id          uuid    primary key,
    incident_id uuid    not null,
    agent_id    text    not null,
    recorded_by text    not null,
    legal       boolean not null,
    team        text    not null,
    urgency     text    not null,
    state       text    not null,
    overdue_at  timestamptz,
    version     integer not null,
    body        jsonb not null,
    dossier     jsonb
) with (fillfactor = 80);
create index escalation_incident on escalation (incident_id);
create index escalation_team on escalation (team, id);
create index escalation_agent on escalation (agent_id, id);
comment on column escalation.id is 'made in the order of time: the newest has the highest';
comment on column escalation.overdue_at is 'when the take-up, or the promised update, falls due';
comment on column escalation.body is 'the whole of it but the dossier, which few changes need';

create table escalation_step (
    id            bigint generated always as identity primary key,
    escalation_id uuid        not null,
    at            timestamptz not null,
    by            text        not null,
    what          text        not null,
    details       jsonb not null
);
create index escalation_step_of on escalation_step (escalation_id, id);
comment on table escalation_step is 'the timeline: who, when, what, why';

create table timer (
    escalation_id uuid        not null,
    kind          text        not null,
    run           integer     not null,
    number        integer     not null,
    due_at        timestamptz not null,
    primary key (escalation_id, kind, run, number)
);
create index timer_due_at on timer (due_at);
comment on table timer is 'pending deadlines; one that is fired or moot is deleted in the transaction that makes it so';

-- faster than the default; a server that was built without it keeps the default
do $$
begin
    alter table incident alter column document set compression lz4;
    alter table escalation alter column body set compression lz4, alter column dossier set compression lz4;
exception when feature_not_supported then
    null;
end
$$;
