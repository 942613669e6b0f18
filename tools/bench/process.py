"""The processes of the benchmarks: a case in one of its own, and its peak memory."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from headless import ROOT


def mount():
    """Mount the checkout as package, without QGIS."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))


def peak():
    """Peak memory of this process in MB; ``ru_maxrss`` would be that of the process that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def timed(work, rounds=1):
    """Seconds of each of some calls, and what the last one returned."""
    seconds = []
    for _ in range(rounds):
        began = time.perf_counter()
        done = work()
        seconds.append(time.perf_counter() - began)
    return seconds, done


def run(case, *arguments, environment=None):
    """Run a case, a function of a file of this folder, in a process of its own and return what it measured."""
    if "--case" in sys.argv:  # processes without end, if a case were ever to call this
        sys.exit("A case never starts another.")
    command = [sys.executable, str(Path(__file__).parent), "--case", case.__module__.rpartition(".")[2], case.__name__]
    done = subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True,
                          env={**os.environ, **(environment or {})})
    if done.returncode:
        sys.exit(f"{case.__name__} {arguments} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])
