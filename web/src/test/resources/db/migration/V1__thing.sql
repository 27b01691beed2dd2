create table thing (
  id       uuid  primary key,
  document jsonb not null
);
