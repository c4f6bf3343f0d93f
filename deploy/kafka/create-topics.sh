#!/bin/bash
# Creates the topics of the file beside it: create-topics.sh HOST:PORT
set -euo pipefail

grep -v '^#' "$(dirname "$0")/topics" | while read -r name settings; do
  configs=()
  for setting in $settings; do
    configs+=(--config "$setting")
  done
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists \
    --topic "$name" --partitions 3 --replication-factor 1 "${configs[@]}" </dev/null
done
