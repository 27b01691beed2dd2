-- A role and a database for each service and the console, which no other role may open; run once, by a superuser:
--   psql --host db --username postgres --file deploy/postgres/databases.sql
-- Passwords are set apart, since files are read by many: alter role incident password '…'

create role incident login;
create database incident owner incident;
revoke all on database incident from public;

create role escalation login;
create database escalation owner escalation;
revoke all on database escalation from public;

create role followup login;
create database followup owner followup;
revoke all on database followup from public;

create role kpi login;
create database kpi owner kpi;
revoke all on database kpi from public;

create role console login;
create database console owner console;
revoke all on database console from public;

-- for BI tools: the KPI service lets this role into its schema bi, at its next start
create role bi_reader login;
alter role bi_reader set default_transaction_read_only = on;
alter role bi_reader set statement_timeout = '60s';
