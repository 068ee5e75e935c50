"""Builds a site with Ray, a task for each shard, and publishes it when all have ended.

Usage: python deploy/ray/shards.py --site DIR --shards DIR [--records DIR] [--count N]
       [--today DATE] [--careleaf FILE] [--local]

The folders are on a file system that all nodes share. `--local` starts Ray on this machine alone;
otherwise the script joins the cluster that RAY_ADDRESS names.
"""

import argparse
import ctypes
import datetime
import os
import pathlib
import signal
import subprocess
import sys

# Nothing is reported to the makers of Ray.
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"

import ray  # noqa: E402

PR_SET_PDEATHSIG = 1


def ends_with_its_worker():
    """Lets the program end if the worker that started it is killed (Linux only)."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def run(command):
    """Runs careleaf. Code 1 means something that an author can fix, which `gather` reports."""
    code = subprocess.run(command, preexec_fn=ends_with_its_worker).returncode
    if code not in (0, 1):
        raise RuntimeError(f"careleaf ended with code {code}")
    return code


# The log of a worker must not say whose record needs attention; `gather` lists that.
# careleaf uses all processors that it may; a task that was killed runs again.
@ray.remote(num_cpus=1, max_retries=3, retry_exceptions=True)
def make_shard(common, folder, index, count):
    return run(
        [*common[:1], "build", *common[1:], "--shard", f"{index}/{count}", "--jobs", "1", "--quiet"]
        + ["--out", str(folder / "public"), "--private-out", str(folder / "private")]
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", required=True, type=pathlib.Path)
    parser.add_argument("--shards", required=True, type=pathlib.Path)
    parser.add_argument("--records", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=8)
    parser.add_argument("--today", default=datetime.date.today().isoformat())
    parser.add_argument("--careleaf", default="careleaf")
    parser.add_argument("--local", action="store_true")
    options = parser.parse_args()

    common = [options.careleaf, "--site", str(options.site), "--today", options.today]
    if options.records:
        common += ["--records", str(options.records)]
    options.shards.mkdir(mode=0o700, parents=True, exist_ok=True)
    folders = [options.shards / str(index) for index in range(options.count)]
    for folder in folders:
        folder.mkdir(exist_ok=True)

    if options.local:
        ray.init(address="local", include_dashboard=False, _node_ip_address="127.0.0.1")
    else:
        ray.init()
    tasks = [
        make_shard.remote(common, folder, index, options.count)
        for index, folder in enumerate(folders)
    ]
    ray.get(tasks)
    ray.shutdown()

    made = [part for folder in folders for part in (folder / "public", folder / "private")]
    shards = [str(part) for part in made if part.is_dir()]
    sys.exit(run([*common[:1], "gather", *common[1:], *shards]))


if __name__ == "__main__":
    main()
