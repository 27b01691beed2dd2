create table calendar_link (
    id          uuid        primary key,
    person      text        not null unique,
    secret_hash bytea       not null,
    created_at  timestamptz not null,
    fingerprint text        not null,
    changed_at  timestamptz not null
);
comment on table calendar_link is 'the secret links to calendars of people; the secret itself is nowhere';
comment on column calendar_link.person is 'in lower case: users are compared whatever the case of the letters';
comment on column calendar_link.changed_at is 'since when the calendar has been as the fingerprint says';

create table former_assignment (
    follow_up_id uuid        not null references follow_up,
    person       text        not null,
    until        timestamptz not null,
    primary key (follow_up_id, person)
);
create index former_assignment_person on former_assignment (person, until);
comment on table former_assignment is 'who was to make a call before somebody else was; their calendars say so for a time';

create table erased_call (
    follow_up_id uuid primary key references follow_up
);
comment on table erased_call is 'calls to customers who were erased afterwards; no calendar shows them';

update follow_up set assignee = lower(assignee) where assignee <> lower(assignee);
comment on column follow_up.assignee is 'in lower case: users are compared whatever the case of the letters';
