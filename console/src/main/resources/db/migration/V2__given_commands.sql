-- Which commands were done, by the key of their form and a print of what it said; it names no customer.
create table given_command (
    person     text        not null,
    key        text        not null,
    escalation uuid        not null,
    print      text        not null,
    at         timestamptz not null,
    primary key (person, key, escalation)
);

create index given_command_at on given_command (at);
