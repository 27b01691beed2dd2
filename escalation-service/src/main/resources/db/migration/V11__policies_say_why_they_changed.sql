alter table policy add column reason text;
comment on column policy.reason is 'why it was changed, in the words of whoever did, where they said';
