alter table gesture add applied_by text;
comment on column gesture.applied_by is 'absent for gestures that were applied before this was kept';
