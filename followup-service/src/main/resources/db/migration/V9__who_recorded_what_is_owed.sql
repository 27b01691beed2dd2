-- absent for what was heard before: a revision of the incident tells it
alter table commitment add column recorded_by text;
