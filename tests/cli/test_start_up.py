"""Start-up is a feature: `easyread --help` is typed all day and may load nothing that it does not need."""

from __future__ import annotations

import subprocess
import sys

ALLOWED = ("click", "easyread", "colorama")
"""Third-party packages that `--help` may load. The standard library is free."""

OF_EASYREAD = {"easyread", "easyread.cli", "easyread.cli.app", "easyread.errors"}

_PROBE = """
import sys
from easyread.cli import main
sys.argv = ["easyread", "--help"]
try:
    main()
except SystemExit:
    pass
print("|".join(sorted(sys.modules)), file=sys.stderr)
"""


def _loaded() -> set[str]:
    run = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True)
    assert "easyread" in run.stdout
    return set(run.stderr.strip().split("|"))


def test_help_loads_no_document_pdf_audio_or_web_library() -> None:
    loaded = _loaded()
    third_party = {
        name.split(".")[0] for name in loaded
        if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("_")
    }  # fmt: skip
    # what the interpreter itself loads at start (site hooks of an editable installation, for example) is not ours
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print('|'.join(sys.modules))"], capture_output=True, text=True, check=True
    )
    own = third_party - {name.split(".")[0] for name in bare.stdout.strip().split("|")}
    assert own <= set(ALLOWED), f"--help loads {sorted(own - set(ALLOWED))}"


def test_help_loads_only_the_command_line_of_easyread() -> None:
    assert {name for name in _loaded() if name.split(".")[0] == "easyread"} == OF_EASYREAD
