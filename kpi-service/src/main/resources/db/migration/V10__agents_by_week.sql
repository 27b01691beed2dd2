create table rollup_week_agent (
    dimension text collate "C" not null,
    day       date             not null,
    slice     text collate "C" not null,
    kpi       text collate "C" not null,
    agent_id  text collate "C" not null,
    incidents bigint           not null,
    primary key (dimension, day, slice, kpi, agent_id)
) with (fillfactor = 70);
comment on table rollup_week_agent is 'rollup_agent, added up by week: the agents of years are read without their days';
comment on column rollup_week_agent.day is 'the first day of a week, or of a month that begins within it';

create table rollup_week (
    dimension text collate "C" not null,
    day       date             not null,
    slice     text collate "C" not null,
    kpi       text collate "C" not null,
    agents    bigint           not null,
    primary key (dimension, day, slice, kpi)
) with (fillfactor = 70);
comment on table rollup_week is 'how many agents rollup_week_agent has of a week';

insert into rollup_week_agent (dimension, day, slice, kpi, agent_id, incidents)
select dimension, greatest(date_trunc('week', day::timestamp)::date, date_trunc('month', day::timestamp)::date),
       slice, kpi, agent_id, sum(incidents)
from rollup_agent group by 1, 2, 3, 4, 5;

insert into rollup_week (dimension, day, slice, kpi, agents)
select dimension, day, slice, kpi, count(*) from rollup_week_agent where incidents > 0 group by 1, 2, 3, 4;
