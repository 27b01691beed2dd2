update recovery_break set agent_id = lower(agent_id) where agent_id <> lower(agent_id);
comment on column recovery_break.agent_id is 'in lower case: users are compared whatever the case of the letters';
