alter table policy add column told boolean not null default false;
comment on column policy.told is 'whether other services were told of it; only calendars and teams are told of';
