alter table want add column fact_id uuid;
update want set fact_id = incident_id;
alter table want alter column fact_id set not null;
alter table want drop constraint want_pkey;
alter table want add primary key (customer_id, incident_id, fact_id, cause, nth);
comment on column want.fact_id is 'what happened: the incident itself, or the escalation or commitment that came of it';

alter table incident_seen
    add column customer_id text,
    add column agent_id    text,
    add column historical  boolean not null default false;
comment on column incident_seen.customer_id is 'absent for what was seen before this was kept';
