-- what an agent said is found again when a correction gives the incident back
alter table revision add agent_wellbeing integer, add agent_distress boolean;
comment on column revision.agent_wellbeing is 'of the agent whom this version names';

update revision set agent_wellbeing = incident.agent_wellbeing, agent_distress = incident.agent_distress
from incident where incident.id = revision.incident_id and incident.version = revision.version;
