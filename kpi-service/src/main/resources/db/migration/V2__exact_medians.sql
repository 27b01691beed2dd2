alter table rollup_histogram alter column seconds type numeric;
comment on table rollup_histogram is 'behind medians: incidents by their seconds, exactly';

truncate rollup_histogram;
insert into rollup_histogram (dimension, day, slice, kpi, seconds, incidents)
select dimension, contact_on, coalesce(slice, 'NONE'), 'time-to-calm', calmed_after, count(*)
from incident_fact cross join lateral (values
    ('all', 'all'),
    ('agentTeam', agent_team),
    ('channel', channel),
    ('reason', reason),
    ('anger', anger),
    ('profile', profile),
    ('customerValue', customer_value)) as place (dimension, slice)
where version is not null and calmed_after is not null
group by 1, 2, 3, 5;
