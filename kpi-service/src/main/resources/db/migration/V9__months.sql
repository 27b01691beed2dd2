create table rollup_month (
    dimension   text collate "C" not null,
    day         date             not null,
    slice       text collate "C" not null,
    kpi         text collate "C" not null,
    numerator   numeric          not null,
    denominator numeric          not null,
    apart       bigint           not null,
    primary key (dimension, day, slice, kpi)
) with (fillfactor = 70);
comment on table rollup_month is 'rollup, added up by month: years are read without their days';
comment on column rollup_month.day is 'the first of the month';

create table rollup_month_histogram (
    dimension text collate "C" not null,
    day       date             not null,
    slice     text collate "C" not null,
    kpi       text collate "C" not null,
    seconds   numeric          not null,
    incidents bigint           not null,
    primary key (dimension, day, slice, kpi, seconds)
) with (fillfactor = 70);
comment on table rollup_month_histogram is 'rollup_histogram, added up by month';
comment on column rollup_month_histogram.day is 'the first of the month';

insert into rollup_month (dimension, day, slice, kpi, numerator, denominator, apart)
select dimension, date_trunc('month', day::timestamp)::date, slice, kpi, sum(numerator), sum(denominator), sum(apart)
from rollup group by 1, 2, 3, 4;

insert into rollup_month_histogram (dimension, day, slice, kpi, seconds, incidents)
select dimension, date_trunc('month', day::timestamp)::date, slice, kpi, seconds, sum(incidents)
from rollup_histogram group by 1, 2, 3, 4, 5;
