create table commitment_fact (
    id          uuid    primary key,
    incident_id uuid    not null,
    version     integer not null,
    state       text    not null
);
comment on table commitment_fact is 'one row per commitment, as its newest event tells it';
create index commitment_fact_incident_id on commitment_fact (incident_id);
