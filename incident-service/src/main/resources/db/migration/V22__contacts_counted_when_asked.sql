-- counted when they are asked for: what is recorded or corrected later may be of earlier contacts
alter table incident drop column contacts_on_subject;
