create table if not exists erased_incident (
    incident_id uuid        primary key,
    erased_at   timestamptz not null
);
comment on table erased_incident is 'incidents whose texts are gone; what is heard of them later was said before and is kept without';
