#!/usr/bin/env bash
# Publishes the shards of a Slurm array. `submit.sh` submits it.
#SBATCH --job-name=careleaf-gather
set -euo pipefail

options=(--site "$SITE" --today "$TODAY" --out "$OUT" --private-out "$PRIVATE_OUT")
[ -z "$RECORDS" ] || options+=(--records "$RECORDS")
folders=()
for ((index = 0; index < COUNT; index++)); do
  for folder in "$SHARDS/$index/public" "$SHARDS/$index/private"; do
    [ ! -d "$folder" ] || folders+=("$folder")
  done
done
exec "$CARELEAF" gather "${options[@]}" "${folders[@]}"
