"""Samples made by themselves, without QGIS: ``python demo/sample5.py FOLDER [--seed N]``."""

import argparse
import time
from pathlib import Path


def command_line(make, study):
    """Make the sample of a study where the command line says.

    Parameters
    ----------
    make : callable
        ``make(folder, seed, progress)`` writes into a folder, which need not exist, and replaces files of the same names. The
        same seed gives the same values. ``progress`` gets a line of text after each stage.
    study : int
    """
    parser = argparse.ArgumentParser(description=f"Make the SYNTHETIC sample data of study {study}.")
    parser.add_argument("folder", type=Path, help="where to write")
    parser.add_argument("--seed", type=int, help="seed of the random numbers; by default that of make demo")
    arguments = parser.parse_args()
    start = time.perf_counter()
    make(arguments.folder, **({} if arguments.seed is None else {"seed": arguments.seed}))
    print(f"done in {time.perf_counter() - start:.0f} s: {arguments.folder}")
