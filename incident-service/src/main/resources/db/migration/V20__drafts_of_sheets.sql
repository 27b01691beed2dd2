create table draft (
  person text not null,
  id uuid not null,
  customer_id text,
  sheet text not null,
  saved_at timestamptz not null,
  version integer not null,
  primary key (person, id)
);
comment on table draft is 'sheets as they are being typed, each its person''s alone; gone 72 hours after it was saved last';
comment on column draft.sheet is 'JSON of any shape, incomplete or wrong; text, so that it comes back as it was sent';
create index draft_customer_id on draft (customer_id);
create index draft_saved_at on draft (saved_at);
