"""How large a paper may be. Each number is far above what real meeting papers need, so that only a broken or hostile
file meets it; each is checked while counting, never by trusting what a file says about itself.
"""

from __future__ import annotations

from easyread.errors import TooBig

MOST_CHARACTERS = 400_000
"""Characters of words in one paper: about 65,000 words or 150 pages. Long minutes have 60,000 characters."""

MOST_BLOCKS = 20_000
"""Paragraphs, list items and table cells with words in them. Long minutes with tables have 1,500."""

MOST_BYTES_OF_TEXT = 4_000_000
"""Bytes of a .txt or .md file: ten for each character that may be kept, because blank space does not count there."""

MOST_BYTES_OF_HTML = 8_000_000
"""Bytes of a web page or of the text of an e-mail. Pages saved from Word have up to 1 MB."""

MOST_BYTES_OF_RTF = 40_000_000
"""Bytes of an .rtf file: its pictures stand in it as text."""

MOST_BYTES_OF_PDF = 100_000_000
"""Bytes of a .pdf file, pictures and all."""

MOST_PAGES = 300
"""Pages of a .pdf. Packs of papers for one meeting have up to 200."""

MOST_BYTES_OF_BRAILLE = 4_000_000
"""Bytes of a .brf file: a page has 1,000."""

MOST_MEMBERS = 2_000
"""Files inside a .docx. Word makes about 15, and one more for each picture."""

MOST_BYTES_OF_PART = 20 * 2**20
"""Bytes of one unzipped XML part of a .docx. Word writes about 50 KB a page when it tracks changes."""

MOST_BYTES_OF_ALL_PARTS = 50 * 2**20
"""Bytes of all unzipped XML parts of a .docx together. Of pictures only the first bytes are unzipped."""

MOST_ELEMENTS = 1_000_000
"""XML elements of one part. Word needs about 10 for a run of words; the tree takes about 0.2 KB of memory for each."""

MOST_PARAGRAPHS = 60_000
"""Paragraphs of one part, empty ones too. They are counted before the tree is built."""

DEEPEST = 200
"""Elements inside each other. Word nests a table in a table with 4 levels each; nobody goes past 40."""


def too_big(name: str, what: str) -> TooBig:
    """The error for a paper over a limit; `what` ends the sentence "the paper has more than ..."."""
    return TooBig(
        f"{name} has more than {what}, so it is no meeting paper. Put the paper in a smaller file of its own."
    )
