#!/bin/sh
# Run by the PostgreSQL image when it makes its data: one database a service and one for the console, each owned by the role of its name.
set -eu

create() {
  psql --username postgres --no-psqlrc --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create incident "$INCIDENT_PASSWORD"
create escalation "$ESCALATION_PASSWORD"
create followup "$FOLLOWUP_PASSWORD"
create kpi "$KPI_PASSWORD"
create console "$CONSOLE_PASSWORD"

psql --username postgres --no-psqlrc --set ON_ERROR_STOP=1 --set password="$BI_READER_PASSWORD" <<'SQL'
create role bi_reader login password :'password';
alter role bi_reader set default_transaction_read_only = on;
alter role bi_reader set statement_timeout = '60s';
SQL
