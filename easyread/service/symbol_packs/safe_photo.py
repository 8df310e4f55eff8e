"""A photograph from a camera becomes a small square JPEG that tells nothing but what it shows, or is refused."""

from __future__ import annotations

from io import BytesIO

from .limits import MOST_BYTES_OF_A_PHOTO, MOST_PIXELS
from .safe_svg import Refused

SIDE = 800
"""Pixels: 4.5 cm at 450 to the inch."""


def small(data: bytes, flat: bool = False) -> bytes:
    """The picture as it stands upright, on white, without place, time and camera. Raises Refused.

    JPEG, or PNG for `flat` drawings, which JPEG makes dirty.
    """
    if len(data) > MOST_BYTES_OF_A_PHOTO:
        raise Refused(f"it is larger than {MOST_BYTES_OF_A_PHOTO // 2**20} MB")
    import warnings

    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=("JPEG", "PNG", "WEBP", "GIF", "BMP")) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise Refused("it has too many pixels")
                upright = ImageOps.exif_transpose(image) or image
                upright = upright.convert(
                    "RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB"
                )
    except Refused:
        raise
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning):
        raise Refused("it is no whole picture") from None
    upright.thumbnail((SIDE, SIDE))
    square = Image.new("RGB", (max(upright.size), max(upright.size)), "white")
    at = ((square.width - upright.width) // 2, (square.height - upright.height) // 2)
    square.paste(upright, at, upright if upright.mode == "RGBA" else None)
    used = [level for level, count in enumerate(square.convert("L").histogram()) if count]
    if used[-1] - used[0] < 12:
        raise Refused("it is blank")
    out = BytesIO()
    if flat:
        square.save(out, "PNG", optimize=True)
    else:
        square.save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue()
