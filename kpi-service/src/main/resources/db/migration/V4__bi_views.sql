create schema bi;
comment on schema bi is 'For BI tools: read by the role bi_reader. Names follow the interfaces; no agent, no name, no free text.';

create view bi.kpi_daily as
select day,
       dimension,
       slice,
       kpi,
       numerator,
       denominator,
       numerator / nullif(denominator, 0) as value,
       case when kpi = 'de-escalation-rate' then apart end as softened
from rollup
where (numerator, denominator, apart) <> (0, 0, 0)
  and kpi <> 'agent-wellbeing';
comment on view bi.kpi_daily is 'What each day adds to a KPI, for each slice of each dimension. Sum numerators and denominators over days, then divide. agent-wellbeing is told by the interface alone, which withholds groups of too few agents.';
comment on column bi.kpi_daily.day is 'Local date of the contacts: later facts change the day of their incident';
comment on column bi.kpi_daily.dimension is 'all, agentTeam, channel, reason, anger, profile, customerValue or team';
comment on column bi.kpi_daily.slice is 'Value of the dimension; all for the dimension all, NONE where the incident says none';
comment on column bi.kpi_daily.kpi is 'Id of the KPI, see GET /kpis/definitions';
comment on column bi.kpi_daily.numerator is 'What is summed or counted, by the definition of the KPI';
comment on column bi.kpi_daily.denominator is 'Of how many, by the definition of the KPI';
comment on column bi.kpi_daily.value is 'Numerator / denominator of this day; null without a denominator';
comment on column bi.kpi_daily.softened is 'Incidents that ended LESS_ANGRY; of de-escalation-rate only';

create view bi.incident as
select id,
       version,
       reference,
       recorded_at,
       contact_on,
       channel,
       customer_id,
       customer_since          as since,
       customer_value          as value,
       customer_vip            as vip,
       monthly_amount          as subscription_monthly_amount,
       agent_team,
       started_at,
       make_interval(secs => duration::double precision)     as duration,
       make_interval(secs => calmed_after::double precision) as calmed_after,
       calmed_after            as calmed_after_seconds,
       anger,
       reason,
       problem,
       profile,
       solved_in_contact,
       churn_risk,
       sentiment_at_end,
       plan_satisfaction,
       historical,
       tenure_tier             as derived_tenure_tier,
       leaving                 as derived_leaving,
       technical_need          as derived_technical_need,
       very_serious            as derived_very_serious
from incident_fact
where version is not null;
comment on view bi.incident is 'One row per incident, in its newest version';
comment on column bi.incident.id is 'Id of the incident';
comment on column bi.incident.version is 'Version of the sheet, from 1';
comment on column bi.incident.reference is 'Number that people use, such as INC-123';
comment on column bi.incident.recorded_at is 'When it was recorded first';
comment on column bi.incident.contact_on is 'Local date of started_at: the day of bi.kpi_daily';
comment on column bi.incident.channel is 'PHONE, CHAT and so on';
comment on column bi.incident.customer_id is 'The customer''s id in the tools; no name';
comment on column bi.incident.since is 'Date since which the customer is one';
comment on column bi.incident.value is 'Value of the customer: LOW, MEDIUM, HIGH';
comment on column bi.incident.vip is 'Whether the customer is a VIP';
comment on column bi.incident.subscription_monthly_amount is 'EUR a month';
comment on column bi.incident.agent_team is 'Team of the agent; the agent is told nowhere here';
comment on column bi.incident.started_at is 'Beginning of the contact';
comment on column bi.incident.duration is 'Length of the contact';
comment on column bi.incident.calmed_after is 'Time until the customer calmed down; null when that never came';
comment on column bi.incident.calmed_after_seconds is 'The same in seconds, for medians: percentile_cont(0.5) within group (order by calmed_after_seconds)';
comment on column bi.incident.anger is 'MILD, MODERATE, STRONG or EXTREME';
comment on column bi.incident.reason is 'Why the customer was angry';
comment on column bi.incident.problem is 'Kind of the problem';
comment on column bi.incident.profile is 'Kind of anger';
comment on column bi.incident.solved_in_contact is 'Whether the contact solved the problem';
comment on column bi.incident.churn_risk is 'LOW, MODERATE, HIGH or CRITICAL';
comment on column bi.incident.sentiment_at_end is 'How the customer was at the end of the contact';
comment on column bi.incident.plan_satisfaction is '1 to 5, as the sheet says';
comment on column bi.incident.historical is 'Whether it was recorded long after the contact, for figures only';
comment on column bi.incident.derived_tenure_tier is 'How long the customer had been one';
comment on column bi.incident.derived_leaving is 'Whether the customer was leaving';
comment on column bi.incident.derived_technical_need is 'Whether a technical team is needed';
comment on column bi.incident.derived_very_serious is 'Whether the rule very-serious holds';

create view bi.escalation as
select id,
       incident_id,
       version,
       team,
       sent_at,
       acknowledge_by,
       acknowledged_at as acknowledgement_at,
       bouncing,
       dossier_ready   as quality_dossier_ready,
       helpful
from escalation_fact;
comment on view bi.escalation is 'One row per escalation, as far as it has gone';
comment on column bi.escalation.id is 'Id of the escalation';
comment on column bi.escalation.incident_id is 'Id of the incident, see bi.incident';
comment on column bi.escalation.version is 'Version of the escalation, from 1';
comment on column bi.escalation.team is 'Team that has the case';
comment on column bi.escalation.sent_at is 'When it was sent first; null while it never was';
comment on column bi.escalation.acknowledge_by is 'Deadline of the first acknowledgement';
comment on column bi.escalation.acknowledgement_at is 'First acknowledgement';
comment on column bi.escalation.bouncing is 'Whether it goes to and fro between teams';
comment on column bi.escalation.quality_dossier_ready is 'Whether the dossier was ready when it was taken up; known once it is resolved';
comment on column bi.escalation.helpful is 'What the sender said of the help: YES, PARTLY or NO';

create view bi.gesture as
select id,
       incident_id,
       version,
       type,
       value,
       state,
       verdict,
       decided_at,
       applied_at,
       overdue
from gesture_fact;
comment on view bi.gesture is 'One row per goodwill gesture';
comment on column bi.gesture.id is 'Id of the gesture';
comment on column bi.gesture.incident_id is 'Id of the incident, see bi.incident';
comment on column bi.gesture.version is 'Version of the gesture, from 1';
comment on column bi.gesture.type is 'Kind of gesture';
comment on column bi.gesture.value is 'EUR; null for a month of an unknown monthly amount';
comment on column bi.gesture.state is 'PROPOSED, APPROVED, REFUSED or APPLIED';
comment on column bi.gesture.verdict is 'What the policy says, or a supervisor instead';
comment on column bi.gesture.decided_at is 'When it was approved or refused';
comment on column bi.gesture.applied_at is 'When the customer got it';
comment on column bi.gesture.overdue is 'Whether it was ever approved for 24 hours without being applied';
