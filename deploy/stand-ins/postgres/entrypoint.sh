#!/bin/bash
# Makes the data once, with the scripts of /docker-entrypoint-initdb.d, as the published image does, and runs the server.
set -eu

if [ "$(id -u)" = 0 ]; then
  install -d -o postgres -g postgres -m 700 "$PGDATA"
  chown postgres:postgres /var/lib/postgresql
  exec setpriv --reuid=postgres --regid=postgres --clear-groups bash "$0" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # shellcheck disable=SC2086 # options, separated by spaces
  initdb -U postgres --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") ${POSTGRES_INITDB_ARGS:-}
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  export PGPASSWORD=$POSTGRES_PASSWORD PGHOST=/var/run/postgresql
  pg_ctl -w -o "-c listen_addresses='' -c unix_socket_directories=/var/run/postgresql" start
  for script in /docker-entrypoint-initdb.d/*.sh; do [ ! -x "$script" ] || "$script"; done
  pg_ctl -w -m fast stop
  unset PGPASSWORD PGHOST
fi
shift
exec postgres -c 'listen_addresses=*' -c unix_socket_directories=/var/run/postgresql "$@"
