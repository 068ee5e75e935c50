#!/usr/bin/env bash
# Builds one invented site whole, with a Slurm array and with Ray, and compares what they published,
# byte for byte. In each of both, a worker is killed in the midst of a shard, which is then made
# again. Slurm has two nodes on this machine, Ray runs on loopback; nothing is reported to anybody.
#
# Usage: scripts/engines.sh [slurm] [ray]   (both by default)
#
# Needs Debian or Ubuntu and root, to install Slurm and to run munge as its own user. Ray goes into
# `target/ray`, which `cargo clean` removes.
set -euo pipefail
cd "$(dirname "$0")/.."

engines=("$@")
[ ${#engines[@]} -gt 0 ] || engines=(slurm ray)
[ "$(id -u)" -eq 0 ] || exec sudo --preserve-env=PATH,HOME "$0" "${engines[@]}"

count=4
export TODAY=2026-11-24
work=$(mktemp -d)
chmod 755 "$work"
started=()

stop() {
  local pid
  # Ends the steps of jobs too, which do not end with the daemons.
  if [ -n "${SLURM_CONF:-}" ]; then
    scancel --quiet --signal=KILL --full --partition=all 2>/dev/null || true
    scancel --quiet --partition=all 2>/dev/null || true
    local waited=0
    until [ -z "$(squeue --noheader 2>/dev/null)" ] || [ "$waited" -ge 10 ]; do
      sleep 1
      waited=$((waited + 1))
    done
  fi
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

fail() {
  echo "engines: $*" >&2
  exit 1
}

# Waits up to a minute until a command succeeds.
until_true() {
  local waited=0
  until "$@" >/dev/null 2>&1; do
    sleep 0.1
    waited=$((waited + 1))
    [ "$waited" -lt 600 ] || fail "this did not happen within a minute: $*"
  done
}

# Makes the site, with its PDFs if there are any, and the one build that the others are compared with.
prepare() {
  cargo build --locked --quiet --bin careleaf --example corpus
  cp target/debug/careleaf "$work/careleaf"
  target/debug/examples/corpus --records 12 --topics 8 --languages 2 "$work/site"
  "$work/careleaf" build --site "$work/site" --today "$TODAY" --quiet >"$work/whole.txt" 2>&1 || [ $? -eq 1 ]
  mv "$work/site/out" "$work/whole-out"
  mv "$work/site/private-out" "$work/whole-private-out"
}

# Writes a program that stops the first run of shard 1 in its midst: its list is begun and not
# finished.
write_stopped_program() {
  local marker=$1 program=$2
  cat >"$program" <<PROGRAM
#!/usr/bin/env bash
for argument in "\$@"; do
  case \$argument in */1/public) list=\$argument/.careleaf/shard/list.json ;; esac
done
if [ "\$1" = build ] && [ -n "\${list:-}" ] && mkdir "$marker" 2>/dev/null; then
  self=\$\$ worker=\$PPID
  (
    until [ -e "\$list" ]; do sleep 0.01; done
    kill -STOP \$self
    grep -q '"made":null' "\$list" && echo \$worker >"$marker/worker.new" && mv "$marker/worker.new" "$marker/worker"
  ) &
fi
exec "$work/careleaf" "\$@"
PROGRAM
  chmod +x "$program"
}

# Compares what an engine published with the one build.
compare() {
  local engine=$1 folder
  for folder in out private-out; do
    diff -r --exclude=last-build.json --exclude=messages.json \
      "$work/whole-$folder" "$work/site/$folder" || fail "$engine published something else"
    rm -rf "${work:?}/site/$folder"
  done
  [ -z "$(find "$work/shards-$engine" -path '*/private/*' -perm /077)" ] ||
    fail "others can read private files of the shards"
  echo "engines: $engine published what one build publishes; a worker was killed"
}

install_slurm() {
  command -v slurmctld >/dev/null && command -v munged >/dev/null && return
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null
}

# Starts munge as its own user, a controller, and two nodes on this machine.
start_slurm() {
  local slurm=$work/slurm host node
  host=$(hostname -s)
  mkdir -p "$slurm/state" "$slurm/munge"
  dd if=/dev/urandom of="$slurm/munge/key" bs=128 count=1 status=none
  chmod 600 "$slurm/munge/key"
  chown -R munge:munge "$slurm/munge"
  chmod 711 "$slurm/munge"
  runuser -u munge -- munged --foreground --key-file="$slurm/munge/key" \
    --socket="$slurm/munge/socket" --pid-file="$slurm/munge/pid" --log-file="$slurm/munge/log" \
    --seed-file="$slurm/munge/seed" >/dev/null 2>&1 &
  started+=($!)
  until_true test -S "$slurm/munge/socket"
  cat >"$slurm/slurm.conf" <<CONF
ClusterName=careleaf
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=17816
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$slurm/munge/socket,cred_expire=5
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
StateSaveLocation=$slurm/state
SlurmdSpoolDir=$slurm/%n
SlurmdPidFile=$slurm/%n.pid
SlurmctldPidFile=$slurm/slurmctld.pid
SlurmctldLogFile=$slurm/slurmctld.log
SlurmdLogFile=$slurm/%n.log
ReturnToService=2
KillWait=2
SchedulerParameters=sched_interval=2
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=17817 CPUs=1
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=17818 CPUs=1
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF=$slurm/slurm.conf
  slurmctld -D >/dev/null 2>&1 &
  started+=($!)
  for node in n1 n2; do
    mkdir -p "$slurm/$node"
    slurmd -D -N "$node" >/dev/null 2>&1 &
    started+=($!)
  done
  until_true nodes_are_idle
}

nodes_are_idle() { [ "$(sinfo --noheader --Node --format=%t | sort -u)" = idle ]; }

job_has_ended() { [ -z "$(squeue --noheader --jobs="$1" 2>/dev/null)" ]; }

run_slurm() {
  local jobs array gather
  install_slurm
  start_slurm
  write_stopped_program "$work/slurm-midway" "$work/slurm-careleaf"
  jobs=$(SITE=$work/site SHARDS=$work/shards-slurm CARELEAF=$work/slurm-careleaf \
    deploy/slurm/submit.sh "$count")
  read -r array gather <<<"$jobs"
  until_true test -e "$work/slurm-midway/worker"
  scontrol requeue "${array}_1"
  local waited=0
  until job_has_ended "$array" && job_has_ended "$gather"; do
    sleep 1
    waited=$((waited + 1))
    [ "$waited" -lt 600 ] || fail "the jobs of Slurm did not end: $(squeue)"
  done
  [ -d "$work/site/out/public" ] || fail "Slurm published nothing: $(cat "$work"/shards-slurm/logs/*)"
  compare slurm
}

run_ray() {
  local pin=ray==2.60.0 python=target/ray/bin/python worker
  if [ "$(cat target/ray/pin 2>/dev/null)" != "$pin" ]; then
    python3 -m venv --clear target/ray
    "$python" -m pip install --quiet --disable-pip-version-check "$pin"
    echo "$pin" >target/ray/pin
  fi
  write_stopped_program "$work/ray-midway" "$work/ray-careleaf"
  RAY_USAGE_STATS_ENABLED=0 "$python" deploy/ray/shards.py --site "$work/site" --local \
    --shards "$work/shards-ray" --count "$count" --today "$TODAY" \
    --careleaf "$work/ray-careleaf" >"$work/ray.txt" 2>&1 &
  local driver=$! code=0
  until_true test -e "$work/ray-midway/worker"
  worker=$(cat "$work/ray-midway/worker")
  kill -KILL "$worker"
  wait "$driver" || code=$?
  [ "$code" -le 1 ] && [ -d "$work/site/out/public" ] || fail "Ray failed: $(cat "$work/ray.txt")"
  compare ray
}

prepare
for engine in "${engines[@]}"; do "run_$engine"; done
