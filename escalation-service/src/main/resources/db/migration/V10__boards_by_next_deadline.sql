alter table escalation
    add column reference   text,
    add column customer_id text,
    add column owner       text,
    add column watchers    varchar[] not null default '{}',
    add column waiting     boolean   not null default false,
    add column bouncing    boolean   not null default false;

update escalation e
set reference = i.document ->> 'reference',
    body = jsonb_set(e.body::jsonb, '{origin,reference}', i.document::jsonb -> 'reference')::json
from incident i
where i.id = e.incident_id;

update escalation
set customer_id = body -> 'origin' ->> 'customerId',
    owner = lower(body ->> 'owner'),
    watchers = array(select watcher from json_array_elements_text(body -> 'watchers') as watcher where watcher <> team),
    waiting = json_array_length(body -> 'pauses') > 0
        and body -> 'pauses' -> -1 ->> 'to' is null,
    bouncing = coalesce((body -> 'bounces' ->> 'returns')::integer, 0) >= 2
        or coalesce((body -> 'bounces' ->> 'transfers')::integer, 0) >= 3;

comment on column escalation.reference is 'of the incident, by which people call it';
comment on column escalation.owner is 'whose case it is, in lower case as users are compared';
comment on column escalation.watchers is 'the teams that watch it, without the one that has it';

-- a rung that rings changes none of what is indexed
create index escalation_overdue_at on escalation (overdue_at, id) where overdue_at is not null;
create index escalation_state on escalation (state, id);
create index escalation_reference on escalation (reference);
create index escalation_customer on escalation (customer_id, id);
create index escalation_owner on escalation (owner, id);
create index escalation_waiting on escalation (id) where waiting;
create index escalation_bouncing on escalation (id) where bouncing;
create index escalation_words on escalation using gin (to_tsvector('simple', dossier));
