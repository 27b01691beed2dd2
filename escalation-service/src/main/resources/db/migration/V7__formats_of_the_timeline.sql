alter table escalation_step add column format smallint not null default 1;
comment on column escalation_step.format is 'of the details; one for each form that was ever written, and a reader for each';
