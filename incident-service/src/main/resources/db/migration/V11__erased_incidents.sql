-- as db/eventing has it: what is heard of these is kept without texts
create table if not exists erased_incident (
    incident_id uuid        primary key,
    erased_at   timestamptz not null
);
insert into erased_incident (incident_id, erased_at)
select id, erased_at from incident where erased_at is not null
on conflict do nothing;
