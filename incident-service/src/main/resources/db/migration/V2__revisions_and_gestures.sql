alter table incident
  add revised_at timestamptz,
  add revised_by text;

create table revision (
  incident_id uuid not null references incident,
  version integer not null,
  revised_at timestamptz not null,
  revised_by text not null,
  changed text[] not null,
  sheet jsonb not null,
  primary key (incident_id, version)
);

comment on table revision is 'every version of an incident that was corrected, the original as version 1';

alter table gesture
  add version integer not null default 1,
  add comment text,
  add verdict_by text,
  add verdict_reason text,
  add reference text,
  add overdue_told boolean not null default false;

create index gesture_to_apply on gesture (decided_at)
  where state = 'APPROVED' and not overdue_told and not historical;
create index gesture_state on gesture (state, id);

create table gesture_policy (
  version integer primary key,
  body jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null
);
