#!/bin/bash
# Writes the broker's settings from KAFKA_… as the published image does, formats the data once, and runs it.
set -eu

settings=/opt/kafka/config/server.properties
env | grep '^KAFKA_' | grep -v -e '^KAFKA_HEAP_OPTS=' -e '^KAFKA_OPTS=' | while IFS='=' read -r name value; do
  name=${name#KAFKA_}
  name=${name//__/-}
  name=${name//_/.}
  name=${name//-/_}
  echo "${name,,}=$value"
done >"$settings"

run=(java ${KAFKA_HEAP_OPTS:-} -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -cp '/opt/kafka/libs/*')
"${run[@]}" kafka.tools.StorageTool format --ignore-formatted --cluster-id "${CLUSTER_ID:-5L6g3nShT-eMCtK--X86sw}" --config "$settings"
exec "${run[@]}" kafka.Kafka "$settings"
