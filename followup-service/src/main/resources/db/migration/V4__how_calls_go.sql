alter table follow_up
    add column reminded_at         timestamptz,
    add column done_at             timestamptz,
    add column reached             boolean,
    add column commitments_kept    boolean,
    add column expert_made_contact boolean,
    add column plan_satisfaction   integer,
    add column intent              text,
    add column corrections         text,
    add column outcome_note        text,
    add column reason              text;
comment on column follow_up.reminded_at is 'when it was found undone at the end of its day';
comment on column follow_up.reached is 'whether the customer was spoken to; null before the call was made';
comment on column follow_up.reason is 'why it was last put off, or called off';
create index follow_up_planned on follow_up (due_on) where state = 'PLANNED';

create table departure (
    id          uuid        primary key,
    customer_id text        not null,
    departed_on date        not null,
    reason      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint one_departure_a_day unique (customer_id, departed_on)
);
comment on table departure is 'customers who left, as they said in a call or as a tool knows';
comment on column departure.reason is 'a text of people; goes when the customer is erased';
