create table escalation (
  id uuid primary key,
  incident_id uuid not null,
  team text not null,
  state text not null,
  version integer not null
);

comment on table escalation is 'what the escalation service last told of each escalation';

create index escalation_incident on escalation (incident_id);

create table escalation_step (
  event_id uuid primary key,
  incident_id uuid not null,
  escalation_id uuid not null,
  what text not null,
  occurred_at timestamptz not null,
  by text,
  details jsonb not null
);

comment on table escalation_step is 'every event of an escalation, without free text';

create index escalation_step_incident on escalation_step (incident_id, occurred_at, event_id);

alter table gesture
  add verdict_at timestamptz,
  add overdue_at timestamptz;
