"""The web page: its words, its safety, and what a browser makes of it on a telephone and on paper."""

from __future__ import annotations

import json
import re
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from html import escape
from pathlib import Path

import pytest
from lxml import html as lxml_html

from easyread import resources
from easyread.errors import PartMissing
from easyread.model.easy import EasyPaper, HardWord, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.settings import Settings
from easyread.picture import artwork
from easyread.writers import html, text
from tests.examples import easy_paper
from tests.judges import axe
from tests.judges.docx_access import contrast
from tests.judges.docx_words import plain_spaces, words_of
from tests.judges.html_words import html_text, page

HOSTILE = (
    "<script>alert(1)</script>",
    "</style></section><img src=x onerror=alert(1)>",
    "\" onclick='x' & &amp; &lt; ]]> --> $style",
    "null \x00 escape \x1b half \ud800 none \uffff",
    "javascript:alert(1)",
)


def _write(paper: EasyPaper, settings: Settings | None = None) -> bytes:
    return html.write(paper, settings or Settings(), lambda said: None).data


def _said(id: str, words: str, **more: bool) -> Statement:
    return Statement(id, words, Role.INFO, Origin.SOURCE, **more)


def _long_paper(sections: int = 7, panels: int = 5) -> EasyPaper:
    """Every panel says its own number twice, so that a split can be seen."""
    pictures = [panel.picture for section in easy_paper().sections for panel in section.panels]

    def panel(name: str, number: int) -> Panel:
        words = (_said(f"s{name}-{k}", f"Panel {name} says sentence {k} of 3.") for k in (1, 2, 3))
        return Panel(f"panel-{name}", tuple(words), pictures[number % len(pictures)])

    return replace(
        easy_paper(),
        sections=tuple(
            Section(_said(f"h{s}", f"{s}. Topic {s}"), tuple(panel(f"{s}.{p}", p) for p in range(1, panels + 1)))
            for s in range(1, sections + 1)
        ),
    )


def _hostile(words: str) -> EasyPaper:
    """These words everywhere, as ids, too."""

    def section(number: int) -> Section:
        said = (_said(f"{words}{number}a", words), _said(f"{words}{number}b", words, bullet=True))
        panel = Panel(f"{words}{number}", said, Picture("core", "meeting", words))
        return Section(_said(f"{words}{number}t", words), (panel,))

    return replace(
        easy_paper(),
        cover=replace(easy_paper().cover, title=words, notice=words),
        sections=tuple(section(number) for number in range(6)),
        hard_words=(HardWord(words, words, words),),
    )


@pytest.mark.parametrize("paper", [easy_paper(), _long_paper()], ids=["example", "with contents list"])
def test_all_words_are_there_in_order(paper: EasyPaper) -> None:
    assert plain_spaces(html_text(_write(paper))) == words_of(paper)


def test_bold_bullets_and_dates() -> None:
    tree = page(_write(easy_paper()))
    assert [strong.text_content() for strong in tree.iter("strong")] == ["budget"]
    bullets = [item.text_content() for item in tree.xpath("//div[@class='words']/ul/li")]
    assert plain_spaces(bullets) == ["a poster", "2 tickets"]
    kept = [(span.get("class"), span.text_content()) for span in tree.get_element_by_id("s9").iter("span")]
    assert kept == [("whole", "Friday 20 March 2026.")]


def test_headings_landmarks_and_language() -> None:
    tree = page(_write(_long_paper()))
    assert tree.get("lang") == "en-GB"
    assert tree.findtext("head/title") == "Wenlow Forum – What happened at our meeting – Easy Read"
    assert [heading.tag for heading in tree.iter("h1", "h2", "h3")] == ["h1"] + ["h2"] * 9
    assert [child.tag for child in tree.find("body")] == ["a", "header", "main"]
    assert [child.tag for child in tree.find("body/main")] == ["nav"] + ["section"] * 8


def test_every_panel_and_statement_can_be_pointed_at_and_every_link_arrives() -> None:
    paper = _long_paper()
    tree = page(_write(paper))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {statement.id for statement in paper.statements()} <= set(ids)
    assert {panel.id for section in paper.sections for panel in section.panels} <= set(ids)
    assert {target[1:] for target in tree.xpath("//a/@href")} | set(tree.xpath("//@aria-labelledby")) <= set(ids)
    links = [(link.get("href"), link.text_content()) for link in tree.xpath("//nav//a")]
    assert links[0] == ("#h1", "1. Topic 1")
    assert len(links) == 8
    first = tree.get_element_by_id("s1.1-1")
    assert first.text_content() == "Panel 1.1 says sentence 1 of 3."


def _dangers(tree: lxml_html.HtmlElement) -> list[str]:
    """Everything that could run, or fetch something from elsewhere."""
    found = [str(element.tag) for element in tree.iter("script", "link", "iframe", "object", "embed", "form", "base")]
    for element in tree.iter():
        for name, value in element.attrib.items():
            safe = value.startswith(("#", "data:image/svg+xml;base64,"))
            if name.startswith("on") or name == "style" or (name in ("src", "href", "srcset", "action") and not safe):
                found.append(f"{element.tag} {name}={value}")
    style = tree.findtext("head/style") or ""
    return found + re.findall(r"url\(|@import|expression", style)


@pytest.mark.parametrize("words", ["harmless", *HOSTILE])
def test_nothing_in_a_page_runs_and_hostile_words_are_only_words(words: str) -> None:
    paper = _hostile(words)
    data = _write(paper, Settings(describe_pictures=True))
    tree = page(data)
    assert _dangers(tree) == []
    assert plain_spaces(html_text(data)) == [text.visible(line) for line in words_of(paper)]
    assert tree.xpath("//img/@alt") == [text.visible(words)] * 6
    assert tree.xpath("//div[@class='panel']/@id") == [f"{text.visible(words)}{number}" for number in range(6)]
    assert len(tree.xpath("//*")) == len(page(_write(_hostile("harmless"))).xpath("//*"))


def test_the_judge_of_safety_sees_dangers() -> None:
    for bad in (
        "<script></script>",
        "<p onclick=x>",
        "<img src=http://x.example/a.png>",
        "<a href='javascript:x'>",
        "<p style=x>",
    ):
        assert _dangers(lxml_html.document_fromstring(f"<html><head><style></style></head><body>{bad}</body></html>"))


def test_the_policy_lets_only_this_style_and_its_own_pictures_in() -> None:
    tree = page(_write(easy_paper()))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = b64encode(sha256((tree.findtext("head/style") or "").encode("utf-8")).digest()).decode("ascii")
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_pictures_are_the_right_ones_and_described_only_when_asked_for() -> None:
    pictures = [panel.picture for section in easy_paper().sections for panel in section.panels if panel.picture]
    images = page(_write(easy_paper())).xpath("//img")
    sources = [b64decode(image.get("src").partition(",")[2]).decode("utf-8") for image in images]
    assert sources == [artwork.svg(picture) for picture in pictures]
    assert {image.get("alt") for image in images} == {""}
    described = page(_write(easy_paper(), Settings(describe_pictures=True))).xpath("//img/@alt")
    assert described == [picture.alt for picture in pictures]


def test_colours_can_be_told_apart_by_day_and_by_night() -> None:
    style = page(_write(easy_paper())).findtext("head/style") or ""
    schemes = [dict(re.findall(r"--(\w+):#(\w+)", block)) for block in re.findall(r":root\{([^}]*)\}", style)]
    assert len(schemes) == 2
    for colours in schemes:
        full = {name: value if len(value) == 6 else "".join(c * 2 for c in value) for name, value in colours.items()}
        for ground in ("paper", "note"):
            assert contrast(full["ink"], full[ground]) >= 7
            assert contrast(full["head"], full[ground]) >= 7


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert _write(easy_paper()) == _write(easy_paper())


def test_a_missing_template_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path)
    with pytest.raises(PartMissing, match="Install easyread again"):
        _write(easy_paper())


@pytest.fixture
def browser(judge: Callable[..., str], tmp_path: Path) -> Callable[..., str]:
    """Runs Chromium without a window on one file; the answer is what it prints."""
    chromium = judge("chromium", "chromium-browser", "google-chrome")

    def run(content: bytes, *options: str) -> str:
        (tmp_path / "page.html").write_bytes(content)
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        command += ["--no-first-run", f"--user-data-dir={tmp_path / 'profile'}", *options]
        done = subprocess.run(
            [*command, (tmp_path / "page.html").as_uri()], check=True, capture_output=True, timeout=120
        )
        return done.stdout.decode("utf-8")

    return run


_MEASURE = """<!DOCTYPE html><meta charset="utf-8"><iframe id="f" width="{width}" height="600" srcdoc="{page}"></iframe>
<pre id="answer"></pre><script>
// The words and dates that stand on more than one line
function words(d) {{
  const broken = [], lines = r => new Set([...r.getClientRects()].map(b => Math.round(b.top))).size;
  const texts = d.createTreeWalker(d.body, NodeFilter.SHOW_TEXT), r = d.createRange();
  for (let t = texts.nextNode(); t; t = texts.nextNode()) {{
    for (const word of t.data.matchAll(/\\S+/g)) {{
      r.setStart(t, word.index); r.setEnd(t, word.index + word[0].length);
      if (word[0].length < 20 && lines(r) > 1) broken.push(word[0]);
    }}
  }}
  for (const e of d.querySelectorAll(".words .short")) if (lines(e) > 1) broken.push(e.textContent);
  return broken;
}}
f.onload = () => {{
  const d = f.contentDocument, root = d.documentElement;
  for (const e of d.querySelectorAll("body *")) {{
    if ({spacing}) {{
      e.style.lineHeight = "1.5"; e.style.letterSpacing = "0.12em"; e.style.wordSpacing = "0.16em";
    }}
  }}
  const wide = [...d.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5);
  answer.textContent = JSON.stringify({{
    broken: words(d), inner: root.clientWidth, scroll: root.scrollWidth, wide: wide.map(e => e.outerHTML.slice(0, 80)),
    size: getComputedStyle(root).fontSize, links: [...d.querySelectorAll("nav a")].map(e => e.offsetHeight),
    shares: [...d.querySelectorAll(".panel img")].map(i => i.offsetWidth / i.parentElement.offsetWidth),
    pictures: [...d.querySelectorAll(".panel")].map(p => {{
      const i = p.querySelector("img"), w = p.querySelector(".words");
      if (!i) return "none";
      const a = i.getBoundingClientRect(), b = w.getBoundingClientRect();
      return a.right < b.left ? "left" : a.bottom < b.top ? "above" : "over";
    }}),
  }});
}};
</script>"""


def _measured(browser: Callable[..., str], data: bytes, width: int, spacing: bool = False) -> dict[str, object]:
    """What a browser says of the page in a frame of that many pixels."""
    harness = _MEASURE.format(width=width, spacing=str(spacing).lower(), page=escape(data.decode("utf-8")))
    printed = browser(harness.encode("utf-8"), "--dump-dom", "--virtual-time-budget=5000")
    answer = lxml_html.document_fromstring(printed).get_element_by_id("answer")
    measured = json.loads(answer.text_content())
    assert isinstance(measured, dict)
    return measured


@pytest.mark.parametrize("spacing", [False, True], ids=["plain", "with the spacing of WCAG 1.4.12"])
def test_a_telephone_needs_no_sideways_scrolling(browser: Callable[..., str], spacing: bool) -> None:
    paper = _long_paper(7, 1)
    long_word = _said("long", "Write to a.very.long.address.of.the.office@wenlow-partnership.example now.")
    title = replace(paper.cover, title="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")
    day = Panel("day", (_said("day1", "The next meeting of the group is on 20 March 2026 at 10:30am in the hall."),))
    panels = (day, *easy_paper().sections[1].panels)
    paper = replace(paper, cover=title, sections=(*paper.sections, Section(long_word, panels)))
    measured = _measured(browser, _write(paper), 320, spacing)
    assert measured["wide"] == []
    assert measured["scroll"] == measured["inner"]
    assert measured["broken"] == []
    assert measured["size"] == "22px"  # so the policy let the style in
    assert min(measured["links"]) >= 44  # type: ignore[call-overload]
    assert set(measured["pictures"]) == {"above", "none"}  # type: ignore[call-overload]


def test_a_wide_window_has_pictures_left_of_their_words(browser: Callable[..., str]) -> None:
    measured = _measured(browser, _write(easy_paper()), 900)
    assert set(measured["pictures"]) == {"left", "none"}  # type: ignore[call-overload]
    assert all(0.25 <= share <= 0.33 for share in measured["shares"])  # type: ignore[attr-defined]


def test_the_judge_of_width_sees_what_is_too_wide(browser: Callable[..., str]) -> None:
    wide = _write(easy_paper()).replace(b"<h1>", b'<h1><img width="500" alt="">')
    assert _measured(browser, wide, 320)["wide"] != []


def _printed(browser: Callable[..., str], data: bytes, folder: Path) -> list[str]:
    """The words of each printed page, without any space."""
    import pypdfium2

    browser(data, "--no-pdf-header-footer", f"--print-to-pdf={folder / 'page.pdf'}")
    pages = []
    with pypdfium2.PdfDocument(str(folder / "page.pdf")) as pdf:
        for number in range(len(pdf)):
            sheet = pdf[number]
            words = sheet.get_textpage()
            pages.append("".join(words.get_text_bounded().split()))
            words.close()
            sheet.close()
    return pages


def _split_panels(paper: EasyPaper, pages: list[str]) -> list[str]:
    split = []
    for section in paper.sections:
        for number, panel in enumerate(section.panels):
            lines = [section.title.text] * (number == 0) + [statement.text for statement in panel.statements]
            if not any(all("".join(line.split()) in sheet for line in lines) for sheet in pages):
                split.append(panel.id)
    return split


def test_print_splits_no_panel_and_has_no_empty_page(browser: Callable[..., str], tmp_path: Path) -> None:
    paper = _long_paper()
    pages = _printed(browser, _write(paper), tmp_path)
    assert _split_panels(paper, pages) == []
    assert all(len(re.sub(r"Page\d+of\d+", "", sheet)) > 0 for sheet in pages)
    everything, at = "".join(pages), 0
    for line in words_of(paper):
        at = everything.index("".join(line.split()), at) + 1


def test_the_judge_of_print_sees_split_panels(browser: Callable[..., str], tmp_path: Path) -> None:
    paper = _long_paper(3, 9)
    data = _write(paper).decode("utf-8")
    style = data[data.index("<style>") + 7 : data.index("</style>")]
    splitting = (
        style.replace("break-inside:avoid", "").replace("break-after:avoid", "").replace("margin-bottom:.9cm", "")
    )
    hashes = [b64encode(sha256(css.encode("utf-8")).digest()).decode("ascii") for css in (style, splitting)]
    data = data.replace(style, splitting).replace(*hashes)
    assert _split_panels(paper, _printed(browser, data.encode("utf-8"), tmp_path)) != []


@pytest.mark.parametrize("size", ["1300,1800", "320,900"])
def test_axe_finds_nothing(judge: Callable[..., str], tmp_path: Path, size: str) -> None:
    chromium = judge("chromium", "chromium-browser", "google-chrome")
    page = html.write(easy_paper(), Settings(), lambda _: None).data.decode("utf-8")
    assert axe.faults(chromium, page, tmp_path, f"--window-size={size}") == []
