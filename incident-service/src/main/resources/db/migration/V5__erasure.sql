alter table incident add erased_at timestamptz;
comment on column incident.erased_at is 'since when it holds figures only; it is not corrected any more';

create index incident_to_erase on incident (contact_on) where erased_at is null;
create index revision_customer on revision ((sheet -> 'customer' ->> 'id'));
