#!/bin/sh
# Which service may write and read which topic. Grants with Kafka's own tool and its options:
#   deploy/kafka/acls.sh --bootstrap-server kafka:9093 --command-config admin.properties
# The broker needs an authorizer, and allow.everyone.if.no.acl.found=false. Running it again changes nothing.
set -eu

tool=${KAFKA_ACLS:-kafka-acls.sh}

# A service logs in by its name, which is the name of its consumer group as well. What a consumer cannot read goes to
# the dead letters of the topic, which nobody needs to read: each service shows its own at GET /dead-letters.
rights() {
  cat <<'TABLE'
incident-service    write  accalmie.incidents
incident-service    write  accalmie.care
incident-service    read   accalmie.escalations
escalation-service  write  accalmie.escalations
escalation-service  write  accalmie.policies
escalation-service  read   accalmie.incidents
followup-service    write  accalmie.follow-ups
followup-service    write  accalmie.care
followup-service    read   accalmie.incidents
followup-service    read   accalmie.escalations
followup-service    read   accalmie.care
followup-service    read   accalmie.policies
kpi-service         read   accalmie.incidents
kpi-service         read   accalmie.escalations
kpi-service         read   accalmie.follow-ups
kpi-service         read   accalmie.care
TABLE
}

rights | while read -r service right topic; do
  case $right in
    write) "$tool" "$@" --add --allow-principal "User:$service" --producer --topic "$topic" ;;
    read)
      "$tool" "$@" --add --allow-principal "User:$service" --consumer --topic "$topic" --group "$service"
      "$tool" "$@" --add --allow-principal "User:$service" --producer --topic "$topic.dead-letter"
      ;;
  esac </dev/null
done
