create or replace function note_escalation() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into stream_change (list, subject) select tg_argv[0], id from rows_after;
    else
        insert into stream_change (list, subject, before)
        select tg_argv[0], id, jsonb_build_object(
            'team', team, 'openToTeam', open_to_team, 'legal', legal, 'agentId', agent_id, 'recordedBy', recorded_by)
        from rows_before;
    end if;
    return null;
end
$$;
call follow_rows('escalation', 'escalations', 'note_escalation');
