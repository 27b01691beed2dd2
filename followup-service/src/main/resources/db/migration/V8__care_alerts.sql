create table exposure (
    incident_id    uuid    primary key,
    agent_id       text,
    happened_on    date    not null,
    anger          text,
    report_version integer,
    felt_by        text,
    score          integer,
    distress       boolean not null default false
);
create index exposure_day on exposure (agent_id, happened_on, incident_id)
    where anger in ('STRONG', 'EXTREME') or score is not null or distress;
create index exposure_happened_on on exposure (happened_on);
comment on table exposure is 'what each contact was for its agent: the sheet, and how the agent felt; kept as long as scores are';
comment on column exposure.agent_id is 'in lower case: users are compared whatever the case of the letters; absent while the sheet is not known, and for a historical one';
comment on column exposure.happened_on is 'the local day of the contact; the day of the report while the sheet is not known';
comment on column exposure.felt_by is 'the agent, in lower case, who felt so: the sheet may name another one by now';

create table care_alert (
    id              uuid        primary key,
    agent_id        text        not null,
    happened_on     date        not null,
    causes          text[]      not null,
    incident_ids    uuid[]      not null,
    raised_at       timestamptz not null,
    state           text        not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    closed_at       timestamptz,
    closed_by       text,
    done            text,
    note            text,
    version         integer     not null
);
create unique index care_alert_living on care_alert (agent_id, happened_on) where state in ('OPEN', 'ACKNOWLEDGED');
create index care_alert_day on care_alert (agent_id, happened_on);
create index care_alert_happened_on on care_alert (happened_on);
create index care_alert_state on care_alert (state, id);
create index care_alert_incidents on care_alert using gin (incident_ids);
comment on table care_alert is 'agents to be looked after, one living alert for an agent and day';
comment on column care_alert.causes is 'each with the incident in the same place of incident_ids';
comment on column care_alert.done is 'a text of people, as the note; goes when a customer of those incidents is erased';

create index recovery_break_until on recovery_break (until);
