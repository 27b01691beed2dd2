create table recap_delivery (
  id uuid primary key,
  incident_id uuid not null references incident,
  language text not null,
  state text not null,
  requested_at timestamptz not null,
  requested_by text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  last_error text,
  sent_at timestamptz
);

comment on table recap_delivery is 'recaps to send and sent: neither text nor address, which are the incident''s when it is sent';

create unique index recap_delivery_waiting on recap_delivery (incident_id) where state = 'WAITING';
create index recap_delivery_due on recap_delivery (next_attempt_at) where state = 'WAITING';
create index recap_delivery_of_incident on recap_delivery (incident_id, id);
