insert into rollup (dimension, day, slice, kpi, numerator, denominator, apart)
select dimension, contact_on, coalesce(slice, 'NONE'), 'retention-rate', count(*), count(*), 0
from incident_fact cross join lateral (values
    ('all', 'all'),
    ('agentTeam', agent_team),
    ('channel', channel),
    ('reason', reason),
    ('anger', anger),
    ('profile', profile),
    ('customerValue', customer_value)) as place (dimension, slice)
where version is not null
group by 1, 2, 3;

insert into rollup (dimension, day, slice, kpi, numerator, denominator, apart)
select dimension, contact_on, coalesce(slice, 'NONE'), 'gesture-roi',
       sum(case when leaving then coalesce(monthly_amount, 0) * 12 else 0 end), sum(given.value), 0
from incident_fact
join (select incident_id, coalesce(sum(value), 0) as value
      from gesture_fact where state in ('APPROVED', 'APPLIED') group by 1) as given on incident_id = id
cross join lateral (values
    ('all', 'all'),
    ('agentTeam', agent_team),
    ('channel', channel),
    ('reason', reason),
    ('anger', anger),
    ('profile', profile),
    ('customerValue', customer_value)) as place (dimension, slice)
where version is not null
group by 1, 2, 3;
