-- The tokens of who is signed in, encrypted with a key that is not in here.
create table session (
    id          text primary key,
    tokens      bytea       not null,
    last_use_at timestamptz not null
);

create index session_last_use_at on session (last_use_at);

-- What a person chose; it names no customer.
create table preference (
    person text primary key,
    body   text not null check (octet_length(body) <= 16384)
);
