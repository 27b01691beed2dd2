create table connector (
  name text not null,
  version integer not null,
  definition text,
  secret text,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (name, version)
);
comment on column connector.definition is 'none in the version that removes it';
comment on column connector.secret is 'in clear, since a signature is verified by it; of the latest version only';

create table connector_refusal (
  id uuid primary key,
  connector text not null,
  version integer not null,
  received_at timestamptz not null,
  external_id text,
  customer_id text,
  payload bytea not null,
  faults text not null
);
comment on table connector_refusal is 'what a sender told and no sheet could be made of; gone when it is replayed or told again';
create index connector_refusal_connector on connector_refusal (connector, id);
create unique index connector_refusal_key on connector_refusal (connector, external_id);
create index connector_refusal_received_at on connector_refusal (received_at);
