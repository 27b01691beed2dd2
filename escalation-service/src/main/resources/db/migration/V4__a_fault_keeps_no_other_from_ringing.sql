alter table timer add column not_before timestamptz;
comment on column timer.not_before is 'when it is tried again; only for one that could not ring';

drop index timer_due_at;
create index timer_next on timer (greatest(due_at, not_before));
