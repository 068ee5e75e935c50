#!/usr/bin/env bash
# Makes the shard of one task of a Slurm array. `submit.sh` submits it.
#SBATCH --job-name=careleaf-shard
#SBATCH --requeue
#SBATCH --open-mode=append
set -euo pipefail

shard=$SHARDS/$SLURM_ARRAY_TASK_ID
options=(--site "$SITE" --today "$TODAY")
[ -z "$RECORDS" ] || options+=(--records "$RECORDS")
mkdir -p "$shard"
# A task that was killed and runs again ends with the same shard.
exec "$CARELEAF" build --quiet --shard auto --shards "$COUNT" "${options[@]}" \
  --out "$shard/public" --private-out "$shard/private"
