#!/bin/sh
# Makes the topics that are missing, with Kafka's own tool and its options:
#   REPLICAS=3 deploy/kafka/topics.sh --bootstrap-server kafka:9093 --command-config admin.properties
# Running it again changes nothing.
set -eu

tool=${KAFKA_TOPICS:-kafka-topics.sh}
two_weeks=retention.ms=1209600000

topics() {
  for name in incidents escalations follow-ups care; do echo "accalmie.$name $two_weeks"; done
  echo "accalmie.policies cleanup.policy=compact"
  for name in incidents escalations follow-ups care policies; do echo "accalmie.$name.dead-letter $two_weeks"; done
}

topics | while read -r topic setting; do
  "$tool" "$@" --create --if-not-exists --topic "$topic" --partitions 12 --replication-factor "${REPLICAS:-3}" \
    --config "$setting" </dev/null
done
