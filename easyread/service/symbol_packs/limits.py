"""How large pictures from elsewhere may be. A page needs far less: what is larger is a mistake or a trap."""

MOST_SYMBOLS = 6000
MOST_BYTES_OF_A_PACK = 80 * 2**20
MOST_BYTES_OF_A_PICTURE = 2 * 2**20
"""As kept in a pack. A photograph is made small at the import."""
MOST_BYTES_OF_AN_SVG = 400_000
MOST_BYTES_OF_A_PHOTO = 40 * 2**20
MOST_PIXELS = 80_000_000
MOST_PARTS, DEEPEST = 8000, 40
"""Shapes in an SVG, and how deep they may stand in each other."""
