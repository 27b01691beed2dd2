-- well-being stays with the agent for whom it was given: of corrected agents nobody knows any more whose it is
update incident set agent_wellbeing = null, agent_distress = null
where (agent_wellbeing is not null or agent_distress is not null)
  and exists (select from revision
              where incident_id = incident.id and lower(sheet -> 'agent' ->> 'id') <> lower(incident.agent_id));

alter table gesture add agent_id text;
comment on column gesture.agent_id is 'the agent of the incident when the gesture was proposed, who never decides on it';
update gesture set agent_id = coalesce(
  (select sheet -> 'agent' ->> 'id' from revision
   where incident_id = gesture.incident_id and revised_at <= gesture.proposed_at order by version desc limit 1),
  (select agent_id from incident where id = gesture.incident_id));
alter table gesture alter agent_id set not null;

-- agents are found whatever the case of the letters
update incident_search set words = words || array_to_tsvector(array['agent=' || lower(agent_id)])
from incident where incident.id = incident_id and lower(agent_id) <> agent_id;

-- who decides is said in somebody's words, which no timeline keeps
update escalation_step set details = details - 'decider' where details ? 'decider';
