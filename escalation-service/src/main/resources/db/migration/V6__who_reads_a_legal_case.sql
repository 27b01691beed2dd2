alter table escalation add column open_to_team boolean;
update escalation
set open_to_team = not legal
        or coalesce((body -> 'bounces' ->> 'transfers')::integer, 0) > 0
        or body -> 'routing' ->> 'rule' is null,
    agent_id = lower(body -> 'origin' ->> 'agentId');
alter table escalation alter column open_to_team set not null;
comment on column escalation.open_to_team is 'whether its team reads it: in legal mode only what a person gave to it';
comment on column escalation.agent_id is 'the sender, in lower case: users are compared whatever the case of the letters';
