-- copies of what accalmie.policies last told: of each calendar the event, of each team on whose clock it works
create table calendar (
    name    text primary key,
    version integer not null,
    body    jsonb not null
);

create table team_calendar (
    team     text primary key,
    version  integer not null,
    calendar text not null,
    zone     text not null
);
