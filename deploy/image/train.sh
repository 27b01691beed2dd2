#!/bin/sh
# Starts the service once, so that the JVM writes a start-up cache when it ends. There is no database where images are
# built: a service that asks for it while it starts gets no further, and what it has loaded until then is in the cache.
set -eu

export ACCALMIE_EVENTING_CONSUMER_ENABLED=false ACCALMIE_EVENTING_RELAY_ENABLED=false
export QUARKUS_FLYWAY_MIGRATE_AT_START=false QUARKUS_SCHEDULER_ENABLED=false
export QUARKUS_HTTP_PORT=8080

java @image/java.options -XX:AOTCacheOutput=service.aot -jar quarkus-run.jar >train.log 2>&1 &
service=$!
seconds=0
while kill -0 "$service" 2>/dev/null && ! bash image/healthy.sh live 2>/dev/null && [ "$seconds" -lt 900 ]; do
  seconds=$((seconds + 1))
  sleep 1
done
kill "$service" 2>/dev/null || true
wait "$service" || true
if [ ! -s service.aot ]; then
  cat train.log
  echo "The service left no start-up cache" >&2
  exit 1
fi
rm train.log
