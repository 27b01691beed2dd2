create table webhook_former_secret (
    webhook_id   uuid        not null references webhook on delete cascade,
    secret       text        not null,
    signs_before timestamptz not null,
    primary key (webhook_id, secret)
);
comment on table webhook_former_secret is 'those that sign beside the newest, until receivers know a later one';

insert into webhook_former_secret (webhook_id, secret, signs_before)
select id, former_secret, former_secret_until from webhook where former_secret is not null;

alter table webhook drop column former_secret, drop column former_secret_until;
