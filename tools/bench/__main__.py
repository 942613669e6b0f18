"""Speed and memory, measured side by side in one run; prints ratios.

``python tools/bench`` (or ``make bench``) measures everything but the cluster, ``python tools/bench PART`` one part. Every case
runs in a process of its own, so that its peak memory is its own; the cases of one comparison follow each other in the same run
on the same data.
"""

import json
import os
import sys
from importlib import import_module
from pathlib import Path

PARTS = ("start", "zonal", "neighbours", "robustness", "local_regression", "landuse", "landscape", "suitability", "geodetector",
         "casa", "panel")
"""Files of this folder, in the order of the run."""

ALONE = ("cluster",)
"""What is measured only where it is named."""


def main(arguments):
    """Measure what the command line asks for."""
    if arguments[:1] == ["--case"]:  # as process.run starts it
        part, case, *given = arguments[1:]
        print(json.dumps(getattr(import_module(f"bench.{part}"), case)(*given)), flush=True)
        os._exit(0)
    elif not arguments or (len(arguments) == 1 and arguments[0] in PARTS + ALONE):
        print(f"{os.cpu_count()} cores; every line: measured in this run, on this machine\n", flush=True)
        for part in arguments or PARTS:
            import_module(f"bench.{part}").show()
    else:
        sys.exit(f"tools/bench alone, or with one of {', '.join(PARTS + ALONE)}")


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])  # not this folder: it has names of packages that are compared
    main(sys.argv[1:])
