"""The source of the core symbols. `python -m symbols.kit` writes symbols/core from every module set_*.py in here.

How to draw a symbol, in a module set_<name>.py:

    from easyread.picture.drawing import RED, arrow, rect     # marks, colours (lettering.py: digits)
    from .people import ANN, BEN, person, standing            # the cast
    from .things import bubble, calendar                      # paper, houses, buses, money, hands
    from .register import Drawings
    SYMBOLS = Drawings()

    @SYMBOLS.draw("next meeting", "The next meeting.", quality=2, note="what is still weak about it")
    def next_meeting() -> str:
        return calendar(10, 16, 54, 52) + arrow(62, 78, 88, 78)

The name is the concept in symbols/concepts.csv, letter for letter. The second is the alt text: the meaning, not the
drawing, at most 8 words, with a full stop. The function gives the marks on a 96 by 96 grid (3 units clear all round);
svg() is put round them for you. Look at it: `python -m symbols.kit.sheet sheet.png [concept...]`. Never draw a red
cross on white (a protected emblem), a brand, or words.
"""
