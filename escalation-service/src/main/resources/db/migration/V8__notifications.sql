create table notification (
    id            uuid        primary key,
    escalation_id uuid        not null,
    version       integer     not null,
    team          text        not null,
    recipient     text        not null,
    channel       text        not null,
    reason        text        not null,
    urgency       text        not null,
    rung          integer,
    state         text        not null,
    created_at    timestamptz not null,
    due_at        timestamptz not null,
    claimed_until timestamptz,
    attempts      integer     not null,
    at            timestamptz not null,
    detail        text,
    over          boolean     not null,
    unique (escalation_id, version, recipient, channel)
) with (fillfactor = 70);
create index notification_due on notification (due_at) where state = 'PENDING';
comment on table notification is 'who is told of what: made by what is told, cancelled by what makes it moot; addresses are in the teams';
comment on column notification.version is 'of the escalation that is told of: nobody is told twice of one';
comment on column notification.team is 'the one in whose contacts the recipient is found; the recipient itself for the address of the team';
comment on column notification.due_at is 'not before: the end of quiet hours, the next attempt, or the end of a claim';
comment on column notification.claimed_until is 'while a sender has it; it may be told by then, whatever becomes of it';
comment on column notification.detail is 'why it waits, failed or was cancelled, without any address';
comment on column notification.over is 'whether what it says holds no longer, and who was told of it knows';
