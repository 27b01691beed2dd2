create table idempotency_key (
  caller     text        not null,
  key        text        not null,
  print      bytea       not null,
  status     integer     not null,
  media_type text,
  location   text,
  etag       text,
  body       bytea,
  kept_at    timestamptz not null,
  primary key (caller, key)
);

create index idempotency_key_kept_at on idempotency_key (kept_at);
