create table incident (
  id uuid primary key,
  number bigint generated always as identity unique,
  version integer not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text,
  external_id text,
  digest bytea not null,
  customer_id text not null,
  agent_id text not null,
  agent_team text,
  started_at timestamptz not null,
  contact_on date not null,
  anger text not null,
  churn_risk text not null,
  reason text not null,
  problem text,
  historical boolean not null,
  contacts_on_subject integer not null,
  derived jsonb not null,
  agent_wellbeing integer,
  agent_distress boolean,
  sheet jsonb not null,
  unique (source, external_id)
);

comment on column incident.number is 'the human reference, INC- and this';
comment on column incident.digest is 'of the sheet as first sent, to recognise it when it is sent again';
comment on column incident.contact_on is 'the local date of the contact';
comment on column incident.contacts_on_subject is 'ticked or counted, whichever is more';
comment on column incident.sheet is 'without the gesture, well-being and distress';

-- faster than the default; a server that was built without it keeps the default
do $$
begin
  alter table incident alter column sheet set compression lz4;
exception when feature_not_supported then
  null;
end
$$;

create index incident_customer on incident (customer_id, started_at);
create index incident_agent on incident (agent_id, id);
create index incident_recorder on incident (recorded_by, id);
create index incident_contact_on on incident (contact_on, id);

create table gesture (
  id uuid primary key,
  incident_id uuid not null references incident,
  customer_id text not null,
  historical boolean not null,
  type text not null,
  quantity integer,
  amount numeric,
  value numeric,
  justification text not null,
  state text not null,
  verdict text not null,
  reasons text[] not null,
  approval_required boolean not null,
  policy_version integer not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  applied_at timestamptz
);

create unique index gesture_incident on gesture (incident_id) where state <> 'REFUSED';
create index gesture_of_incident on gesture (incident_id, id);
create index gesture_customer on gesture (customer_id, proposed_at);
