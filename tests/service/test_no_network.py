"""Without a language model in the settings, easyread loads no code that could reach a network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import SAMPLES

_PROBE = """
import sys
from pathlib import Path
from easyread.model.settings import Settings
from easyread.service import make
from easyread.service.world import Computer
make.make(Computer(), Path(sys.argv[1]), Path(sys.argv[2]), Settings(formats=("text", "html")))
print("|".join(sorted(sys.modules)))
"""
NETWORK = {"socket", "_socket", "ssl", "_ssl", "http.client", "urllib.request", "socketserver", "asyncio", "requests"}


def test_without_the_setting_no_network_code_is_loaded(tmp_path: Path) -> None:
    """Text and HTML: python-docx loads asyncio, and that sockets, for its types, whatever easyread does."""
    paper = next(iter(sorted(SAMPLES.glob("minutes*.md"))))
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, str(paper), str(tmp_path)], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.strip().split("|"))
    assert "easyread.pipeline" in loaded
    assert not loaded & NETWORK
    assert not {name for name in loaded if name.startswith(("easyread.rewriters", "easyread.simplify.answers"))}
