"""How large a paper from a stranger may be. A long set of minutes is 60,000 letters and 800 paragraphs; these are far above."""

CHARACTERS = 600_000
BLOCKS = 20_000
ZIP_MEMBERS = 2_000
ZIP_PART = 20 * 2**20
"""Bytes of one part of a Word file after unpacking, counted while it is unpacked: the header can lie."""
ZIP_ALL = 50 * 2**20
DEPTH = 120
"""Elements inside elements in a Word file; Word itself nests tables in tables about ten deep."""
