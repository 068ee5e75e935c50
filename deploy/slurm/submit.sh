#!/usr/bin/env bash
# Builds a site with a Slurm array, a task for each shard, and publishes it when all have ended.
#
# Usage: SITE=… SHARDS=… [RECORDS=…] [OUT=…] [PRIVATE_OUT=…] [CARELEAF=…] deploy/slurm/submit.sh [N]
#
#   SITE, RECORDS     folder of the site, and of its records, on a file system that all nodes share
#   SHARDS            folder for the shards on that file system
#   OUT, PRIVATE_OUT  where the site is published; `out` and `private-out` in SITE by default
#   N                 number of shards; 8 by default
set -euo pipefail

count=${1:-8}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export SITE SHARDS RECORDS=${RECORDS:-} CARELEAF=${CARELEAF:-careleaf} COUNT=$count
export OUT=${OUT:-$SITE/out} PRIVATE_OUT=${PRIVATE_OUT:-$SITE/private-out}
# One day for all tasks, also if they run past midnight.
export TODAY=${TODAY:-$(date +%F)}

mkdir -p "$SHARDS/logs"
chmod 700 "$SHARDS" "$SHARDS/logs"
array=$(sbatch --parsable --array="0-$((count - 1))" --output="$SHARDS/logs/shard-%a.txt" \
  "$here/shard.sh")
# `afterany`: a shard with an error in a record ends with code 1, and the others are published.
# `gather` refuses a shard that is missing or unfinished.
gather=$(sbatch --parsable --dependency="afterany:$array" --output="$SHARDS/logs/gather.txt" \
  "$here/gather.sh")
echo "$array $gather"
