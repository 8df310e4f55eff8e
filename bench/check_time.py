"""How much processor time `easyread check` takes beside other checkers, as whole commands on the same files in one run.

    python -m bench.check_time proselint="proselint check" vale="vale --no-exit"

Each argument names a command that is installed here; the file is added to it. The papers are the project's own labelled
ones, one after the other until the length is reached. Told are the least of several runs, and their ratio to the first.
"""

from __future__ import annotations

import resource
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from .read_time import paper

LENGTHS = (250, 2_500, 25_000)
RUNS = 5


def seconds(command: list[str]) -> float:
    """Processor time of one run of a command and all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    others = dict(argument.split("=", 1) for argument in sys.argv[1:])
    commands = {name: shlex.split(command) for name, command in others.items()}
    commands["easyread"] = [sys.executable, "-m", "easyread", "check"]
    with tempfile.TemporaryDirectory() as folder:
        for length in LENGTHS:
            file = Path(folder) / f"{length}.txt"
            file.write_bytes(paper(length))
            times = dict.fromkeys(commands, 1e9)
            for _ in range(RUNS):
                for name, command in commands.items():  # in turn, so that all meet the same moods of the machine
                    times[name] = min(times[name], seconds([*command, str(file)]))
            first = next(iter(times.values()))
            told = ", ".join(f"{name} {took:.2f} s ({took / first:.2f})" for name, took in times.items())
            print(f"{length:6,} words: {told}")


if __name__ == "__main__":
    main()
