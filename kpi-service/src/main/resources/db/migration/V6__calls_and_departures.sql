create table follow_up_fact (
    id                uuid    primary key,
    version           integer not null,
    incident_ids      uuid[]  not null,
    state             text    not null,
    due_on            date    not null,
    done_at           timestamptz,
    done_on           date,
    plan_satisfaction integer
);
comment on table follow_up_fact is 'one row per proactive call, as its newest event tells it';
comment on column follow_up_fact.incident_ids is 'the incidents it is for; it counts on the day of the first';
create index follow_up_fact_incident_ids on follow_up_fact using gin (incident_ids);

create table customer_fact (
    id          text collate "C" primary key,
    departed_on date[] not null default '{}'
);
comment on table customer_fact is 'one row per customer with incidents, or who left';
create index incident_fact_customer_id on incident_fact (customer_id);
insert into customer_fact (id) select distinct customer_id from incident_fact where customer_id is not null;

create view bi.follow_up as
select id,
       incident_ids,
       version,
       state,
       due_on,
       done_on,
       plan_satisfaction as outcome_plan_satisfaction
from follow_up_fact;
comment on view bi.follow_up is 'One row per proactive call';
comment on column bi.follow_up.id is 'Id of the call';
comment on column bi.follow_up.incident_ids is 'Ids of the incidents it is for, see bi.incident; figures count it for the first';
comment on column bi.follow_up.version is 'Version of the call, from 1';
comment on column bi.follow_up.state is 'PLANNED, DONE, MISSED or CANCELLED';
comment on column bi.follow_up.due_on is 'Local day of its due time';
comment on column bi.follow_up.done_on is 'Local day on which it was made';
comment on column bi.follow_up.outcome_plan_satisfaction is '1 to 5, as the customer said in the call';
