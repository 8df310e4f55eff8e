"""Markdown: visible words only, with headings, lists and tables."""

from __future__ import annotations

import pytest

from easyread.errors import EmptyPaper
from easyread.model.text import BlockKind
from easyread.readers.markdown import read

from .test_plain import check_places, texts


def test_headings_lists_and_bold() -> None:
    source = read(
        b"# Minutes\n\n## 1. Welcome\n\nWe met:\n- **Jo**\n- Sam\n\n3. Three\n4. Four\n\n**All bold**\n", "x.md"
    )
    check_places(source)
    assert [(b.kind.value, b.level, b.marker, b.text) for b in source.blocks] == [
        ("heading", 1, "", "Minutes"),
        ("heading", 2, "", "1. Welcome"),
        ("paragraph", 0, "", "We met:"),
        ("list-item", 1, "•", "Jo"),
        ("list-item", 1, "•", "Sam"),
        ("list-item", 1, "3.", "Three"),
        ("list-item", 1, "4.", "Four"),
        ("paragraph", 0, "", "All bold"),
    ]
    assert source.blocks[-1].bold
    assert not source.blocks[2].bold


def test_tables_become_cells_with_their_place() -> None:
    source = read(b"| You said | We did |\n|---|---|\n| Too loud | New doors |\n", "x.md")
    assert [(b.kind, b.place.row, b.place.column, b.text) for b in source.blocks] == [
        (BlockKind.CELL, 1, 1, "You said"), (BlockKind.CELL, 1, 2, "We did"),
        (BlockKind.CELL, 2, 1, "Too loud"), (BlockKind.CELL, 2, 2, "New doors"),
    ]  # fmt: skip


def test_scripts_and_tags_are_no_words() -> None:
    source = read(b"Hello <b>you</b>\n\n<script>alert('x')</script>\n\n[press](javascript:alert)\n\nBye\n", "x.md")
    joined = " ".join(texts(source))
    assert "alert" not in joined or "javascript" in joined  # a refused link stays as the words that were typed
    assert "script>" not in joined
    assert joined.startswith("Hello you")


def test_links_emphasis_and_breaks() -> None:
    source = read(b"See [the *plan*](https://a.example) `now`  \nnext line\n", "x.md")
    assert texts(source) == ["See the plan now", "next line"]


def test_front_matter_is_no_text() -> None:
    assert texts(read(b"---\ntitle: x\n---\n\nHello\n", "x.md")) == ["Hello"]


def test_deep_nesting_ends() -> None:
    source = read(b"> " * 3000 + b"deep\n\nHello\n", "x.md")
    assert "Hello" in texts(source)


def test_empty() -> None:
    with pytest.raises(EmptyPaper):
        read(b"<!-- nothing -->\n", "x.md")
