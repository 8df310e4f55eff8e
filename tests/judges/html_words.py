"""Takes the words back out of a finished web page. Knows nothing of the writers."""

from __future__ import annotations

from lxml import etree, html

BLOCKS = ("h1", "h2", "h3", "p", "li", "dt", "dd")
UNKNOWN_TAG = 801  # libxml2 does not know header, main, nav and section


def page(data: bytes) -> html.HtmlElement:
    """The page as a tree. Raises AssertionError for markup that a browser would have to repair."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=False)
    root = html.document_fromstring(data, parser=parser)
    faults = [str(error) for error in parser.error_log if error.type != UNKNOWN_TAG]
    assert not faults, faults
    assert isinstance(root, html.HtmlElement)
    return root


def html_text(data: bytes) -> list[str]:
    """The words of each heading, paragraph, list item, term and meaning, in order."""
    body = page(data).find("body")
    assert body is not None
    blocks = (element for element in body.iter(*BLOCKS) if not _inside_a_block(element))
    return [str(element.text_content()) for element in blocks]


def _inside_a_block(element: etree._Element) -> bool:
    return next(element.iterancestors(*BLOCKS), None) is not None
