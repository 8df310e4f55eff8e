"""axe-core in Chromium: what stands in the way of people on a web page. Only its JavaScript file is taken from the package."""

from __future__ import annotations

import json
import re
import subprocess
from html import unescape
from importlib.resources import files
from pathlib import Path

_RUN = """
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"]}).then(found => {
  const pre = document.createElement("pre");
  pre.id = "axe-says";
  pre.textContent = JSON.stringify({passes: found.passes.length,
    faults: found.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html).join(" | "))});
  document.body.append(pre);
});
"""


def faults(chromium: str, page: str, folder: Path, *options: str) -> list[str]:
    """The faults that axe finds, each as "rule: elements". The page's own rule against scripts is taken away first."""
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    open_page = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page)
    (folder / "page.html").write_text(
        open_page.replace("</body>", f"<script>{axe}</script><script>{_RUN}</script></body>"), "utf-8"
    )
    command = [
        chromium,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
    ]
    command += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=60000", *options, "--dump-dom"]
    done = subprocess.run([*command, (folder / "page.html").as_uri()], check=True, capture_output=True, timeout=240)
    said = re.search(r'<pre id="axe-says">(.*?)</pre>', done.stdout.decode("utf-8"), re.DOTALL)
    assert said is not None, "axe said nothing"
    answer = json.loads(unescape(said[1]))
    assert answer["passes"] > 0
    return [str(one) for one in answer["faults"]]
