create table rollup_correction (
    number       bigint      primary key,
    corrected_at timestamptz not null,
    corrected    integer     not null
);
comment on table rollup_correction is 'when rollups were corrected from the facts, and how many rows';
