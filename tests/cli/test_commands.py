"""The commands as a person types them: what they print, how they end, and that nothing leaves the computer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SAMPLES

PAPER = sorted(p for p in SAMPLES.glob("minutes*.md"))[:1] or sorted(SAMPLES.glob("*.md"))[:1]

_CUT_OFF = """
import os, socket
def _refuse(*a, **k):
    with open(os.environ["EASYREAD_TRIED"], "a") as file:
        file.write(repr(a) + "\\n")
    raise OSError("the network is cut off")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = _refuse
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = _refuse
"""


def run(*words: str, cwd: Path | None = None, stdin: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "easyread", *words],
        capture_output=True, text=True, cwd=cwd, input=stdin, env={**os.environ, "PYTHONUTF8": "1", **env}, timeout=300, check=False,
    )  # fmt: skip


def test_the_whole_main_job_with_the_network_cut_off(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(_CUT_OFF)
    tried = tmp_path / "tried"
    probe = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))"],
        env={**os.environ, "PYTHONPATH": str(tmp_path), "EASYREAD_TRIED": str(tried)}, capture_output=True, check=False,
    )  # fmt: skip
    assert probe.returncode and tried.exists(), "the cut must work for this test to mean anything"
    tried.unlink()
    done = run(
        "make", str(PAPER[0]), "--out", str(tmp_path / "out"), PYTHONPATH=str(tmp_path), EASYREAD_TRIED=str(tried)
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out" / PAPER[0].stem).iterdir())) == 9
    assert not tried.exists(), tried.read_text()


def test_make_says_where_the_results_are_and_what_to_look_at(tmp_path: Path) -> None:
    done = run("make", str(PAPER[0]), "--out", str(tmp_path), "--formats", "html,text")
    assert done.returncode == 0
    assert str(tmp_path / PAPER[0].stem) in done.stdout
    assert f"{PAPER[0].stem}.html" in done.stdout


def test_quiet_says_nothing(tmp_path: Path) -> None:
    done = run("make", str(PAPER[0]), "--out", str(tmp_path), "--formats", "text", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_standard_input(tmp_path: Path) -> None:
    done = run(
        "make",
        "-",
        "--out",
        str(tmp_path),
        "--formats",
        "text",
        stdin="Minutes of the meeting held on 10 March 2026\n\nWe met.\n",
    )
    assert done.returncode == 0, done.stderr
    assert "We met." in (tmp_path / "paper" / "paper.txt").read_text(encoding="utf-8")


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"no word document")
    done = run("make", str(bad), str(PAPER[0]), "--out", str(tmp_path / "out"), "--formats", "text")
    assert done.returncode == 13
    assert "bad.docx" in done.stderr
    assert [p.name for p in (tmp_path / "out").iterdir()] == [PAPER[0].stem]


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("make", "nothing.docx"), 11, "no file"),
        (("read", "."), 12, "cannot read"),
        (("make", "x.xyz"), 12, "cannot read"),
        (("make", "README.md", "--formats", "paper-plane"), 2, "paper-plane"),
        (("make",), 2, "FILE"),
        (("nonsense",), 2, "nonsense"),
        (("check", "README.md", "--profile", "x"), 2, "profile"),
        (("new", "agenda", "--out", "x.pdf"), 2, ".docx"),
        (("read", "README.md", "--settings", "none.toml"), 10, "none.toml"),
        (("draft", "minutes.easy.md"), 2, "draft already"),
    ],
)
def test_mistakes_end_in_one_plain_sentence(words: tuple[str, ...], status: int, says: str, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Hello\n\nWe met.\n")
    (tmp_path / "x.xyz").write_text("x")
    done = run(*words, cwd=tmp_path)
    assert done.returncode == status, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_read_as_json() -> None:
    done = run("read", str(PAPER[0]), "--json", "--with-source")
    record = json.loads(done.stdout)
    assert record["schema"] == "easyread/paper/1"
    for item in record["items"]:
        for statement in item["statements"]:
            start, end = statement["spans"][0]
            assert record["source"][start:end].split() == statement["text"].split()


def test_read_for_people() -> None:
    done = run("read", str(PAPER[0]))
    assert done.returncode == 0
    assert done.stdout.startswith("This is ")


def test_draft_and_back(tmp_path: Path) -> None:
    paper = tmp_path / PAPER[0].name
    paper.write_bytes(PAPER[0].read_bytes())
    draft = tmp_path / f"{paper.stem}.easy.md"
    assert run("draft", paper.name, cwd=tmp_path).returncode == 0
    assert draft.exists()
    text = draft.read_text(encoding="utf-8")
    line = next(line for line in text[text.index("-->") :].split("\n") if " {#s" in line)
    draft.write_text(text.replace(line, "Hello. " + line[line.index("{") :]), encoding="utf-8")
    again = run("draft", paper.name, cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert "Your changes are kept: 1" in again.stdout
    assert "Hello. {#s" in draft.read_text(encoding="utf-8")
    draft.with_name("list.easy.md").write_text("tea, milk")
    draft.rename(draft.with_name(draft.name + ".txt"))  # as Notepad names it
    assert "kept: 1" in run("draft", paper.name, cwd=tmp_path).stdout
    draft.with_name(draft.name + ".txt").rename(draft)
    other = run("draft", paper.name, "--out", "list.easy.md", cwd=tmp_path)
    assert other.returncode == 13
    assert draft.with_name("list.easy.md").read_text() == "tea, milk"
    done = run("make", draft.name, "--formats", "text", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / paper.stem / f"{paper.stem}.txt").exists()
    assert "You changed the draft: 1 sentence changed" in done.stdout


@pytest.mark.parametrize("kind", ["agenda", "minutes", "you-said-we-did"])
@pytest.mark.parametrize("suffix", [".docx", ".md"])
def test_blank_papers(kind: str, suffix: str, tmp_path: Path) -> None:
    target = tmp_path / f"{kind}{suffix}"
    assert run("new", kind, "--out", str(target)).returncode == 0
    assert json.loads(run("read", str(target), "--json").stdout)["kind"] == kind
    assert run("new", kind, "--out", str(target)).returncode == 2


def test_pictures() -> None:
    found = json.loads(run("picture", "The meeting starts at 10:30am.", "--json").stdout)
    assert (found["concept"], found["pack"]) == ("time", "core")
    lines = run("picture", "-", stdin="The doctor came.\nQwertz.\n").stdout.splitlines()
    assert [json.loads(line)["concept"] for line in lines] == ["doctor", None]


def test_check_as_json_and_its_exit_status(tmp_path: Path) -> None:
    hard = tmp_path / "hard.md"
    hard.write_text(
        "It was resolved that, notwithstanding the aforementioned expenditure, the committee would endeavour to utilise the remuneration prior to commencement of the forthcoming financial year.\n"
    )
    done = run("check", str(hard), "--format", "json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert (report["schema"], report["passed"]) == ("easyread/report/1", False)
    easy = tmp_path / "easy.md"
    easy.write_text("We met in the hall.\n\nSam made tea.\n")
    assert run("check", str(easy)).returncode == 0


@pytest.mark.parametrize("command", ["voices", "rules", "doctor", "--version", "--help"])
def test_these_answer(command: str) -> None:
    done = run(command)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_voices_say_which_send_words_away() -> None:
    lines = run("voices").stdout.splitlines()
    assert any("espeak" in line and "sends nothing" in line for line in lines)
    assert any("gtts" in line and "to the internet" in line for line in lines)
