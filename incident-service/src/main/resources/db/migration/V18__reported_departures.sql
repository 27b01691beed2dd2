create table reported_departure (
  customer_id text not null,
  departed_on date not null,
  reported_by text not null,
  reported_at timestamptz not null,
  primary key (customer_id, departed_on)
);
comment on table reported_departure is 'departures that connectors passed on to the follow-up service, each once for a day';
