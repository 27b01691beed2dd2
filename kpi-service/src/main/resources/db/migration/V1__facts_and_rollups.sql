create table incident_fact (
    id                uuid primary key,
    version           integer,
    reference         text,
    recorded_at       timestamptz,
    source            text,
    channel           text,
    customer_id       text,
    customer_since    date,
    customer_value    text,
    customer_vip      boolean,
    monthly_amount    numeric,
    agent_id          text,
    agent_team        text,
    started_at        timestamptz,
    contact_on        date,
    duration          numeric,
    calmed_after      numeric,
    anger             text,
    reason            text,
    problem           text,
    profile           text,
    solved_in_contact boolean,
    churn_risk        text,
    sentiment_at_end  text,
    plan_satisfaction integer,
    historical        boolean,
    tenure_tier       text,
    leaving           boolean,
    technical_need    boolean,
    very_serious      boolean,
    wellbeing_version integer,
    wellbeing_score   integer
);
comment on table incident_fact is 'one row per incident, as its newest events tell it; without a version only its well-being is known yet';
comment on column incident_fact.contact_on is 'the day of the cohort';
comment on column incident_fact.duration is 'seconds';
comment on column incident_fact.calmed_after is 'seconds; null when the customer never calmed down';
create index incident_fact_contact_on on incident_fact (contact_on desc, id desc);

create table rollup (
    dimension   text collate "C" not null,
    day         date             not null,
    slice       text collate "C" not null,
    kpi         text collate "C" not null,
    numerator   numeric          not null,
    denominator numeric          not null,
    apart       bigint           not null,
    primary key (dimension, day, slice, kpi)
) with (fillfactor = 70);
comment on table rollup is 'what the incidents of a day add to a KPI, for each slice of each dimension';

create table rollup_histogram (
    dimension text collate "C" not null,
    day       date             not null,
    slice     text collate "C" not null,
    kpi       text collate "C" not null,
    seconds   integer          not null,
    incidents bigint           not null,
    primary key (dimension, day, slice, kpi, seconds)
) with (fillfactor = 70);
comment on table rollup_histogram is 'behind medians: incidents by their seconds, exact up to an hour, to the minute beyond';

create table rollup_agent (
    dimension text collate "C" not null,
    day       date             not null,
    slice     text collate "C" not null,
    kpi       text collate "C" not null,
    agent_id  text collate "C" not null,
    incidents bigint           not null,
    primary key (dimension, day, slice, kpi, agent_id)
) with (fillfactor = 70);
comment on table rollup_agent is 'how many agents a figure speaks of; never what they said';
