create table promise (
    id         uuid primary key,
    said_to    text not null,
    made_on    date not null,
    constraint promise_once_each unique (said_to)
);
