create table escalation_fact (
    id                   uuid primary key,
    incident_id          uuid    not null,
    version              integer not null,
    team                 text    not null,
    sent_version         integer,
    sent_at              timestamptz,
    acknowledge_by       timestamptz,
    acknowledged_version integer,
    acknowledged_at      timestamptz,
    clock_ended          boolean not null,
    bouncing             boolean not null,
    resolved_version     integer,
    dossier_ready        boolean,
    judged_version       integer,
    judged_team          text,
    helpful              text
);
comment on table escalation_fact is 'one row per escalation, as far as events have told it, in whatever order';
comment on column escalation_fact.team is 'who has the case';
comment on column escalation_fact.sent_at is 'the first sending, as acknowledge_by is the first deadline';
comment on column escalation_fact.acknowledged_at is 'the first acknowledgement';
comment on column escalation_fact.clock_ended is 'whether the first take-up clock has stopped or run out';
create index escalation_fact_incident_id on escalation_fact (incident_id);

create table gesture_fact (
    id          uuid primary key,
    incident_id uuid    not null,
    version     integer not null,
    type        text    not null,
    value       numeric,
    state       text    not null,
    verdict     text    not null,
    decided_at  timestamptz,
    applied_at  timestamptz,
    overdue     boolean not null
);
comment on table gesture_fact is 'one row per goodwill gesture, as its newest event tells it';
comment on column gesture_fact.value is 'EUR; null for a month of an unknown monthly amount';
comment on column gesture_fact.overdue is 'whether it was ever approved for 24 hours without being applied';
create index gesture_fact_incident_id on gesture_fact (incident_id);

create table contact_volume (
    day         date             not null,
    channel     text collate "C" not null,
    team        text collate "C" not null,
    contacts    bigint           not null,
    reported_at timestamptz,
    reported_by text,
    primary key (day, channel, team)
);
comment on table contact_volume is 'contacts handled, angry or not, as a tool reported them last; NONE where it did not say';
comment on column contact_volume.team is 'the agents'' team';

insert into rollup (dimension, day, slice, kpi, numerator, denominator, apart)
select dimension, contact_on, coalesce(slice, 'NONE'), 'aggressive-contact-rate', count(*), 0, 0
from incident_fact cross join lateral (values
    ('all', 'all'),
    ('agentTeam', agent_team),
    ('channel', channel)) as place (dimension, slice)
where version is not null
group by 1, 2, 3;
