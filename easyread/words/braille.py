"""Unified English Braille without contractions (grade 1), as Unicode braille cells.

Rules: The Rules of Unified English Braille, second edition 2013 (ICEB), sections 3 to 8. What has no sign there is told by its
number in "⠿" (all six dots), so that nothing is lost in silence.
"""

from __future__ import annotations

import re
import unicodedata

BLANK = "\u2800"
_LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵", strict=True))
_DIGITS = dict(zip("1234567890", "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚", strict=True))
_NUMBER, _GRADE_1, _CAPITAL, _NUMERIC_SPACE, _UNKNOWN = "⠼", "⠰", "⠠", "⠐", "⠿"
_WORD, _PASSAGE, _END = _CAPITAL * 2, _CAPITAL * 3, "⠠⠄"
_SIGNS = {
    ",": "⠂", ";": "⠆", ":": "⠒", ".": "⠲", "!": "⠖", "?": "⠦", "'": "⠄", "’": "⠄", "-": "⠤", "‐": "⠤", "‑": "⠤",
    "“": "⠦", "”": "⠴", "‘": "⠠⠦", "(": "⠐⠣", ")": "⠐⠜", "[": "⠨⠣", "]": "⠨⠜", "/": "⠸⠌", "\\": "⠸⠡", "&": "⠈⠯",
    "@": "⠈⠁", "%": "⠨⠴", "£": "⠈⠇", "€": "⠈⠑", "$": "⠈⠎", "–": "⠠⠤", "—": "⠐⠠⠤", "+": "⠐⠖", "=": "⠐⠶", "×": "⠐⠦",
    "÷": "⠐⠌", "•": "⠸⠲", "*": "⠐⠔", "#": "⠸⠹", "_": "⠨⠤", "°": "⠘⠚", "…": "⠲⠲⠲", "<": "⠈⠣", ">": "⠈⠜", "~": "⠈⠔",
    "|": "⠸⠳", "©": "⠘⠉", "™": "⠘⠞", "®": "⠘⠗", "§": "⠘⠎", "→": "⠳⠕", "−": "⠐⠤",
}  # fmt: skip
_ACCENTS = {
    "\u0300": "⠘⠡", "\u0301": "⠘⠌", "\u0302": "⠘⠩", "\u0303": "⠘⠻", "\u0308": "⠘⠒", "\u030a": "⠘⠫", "\u0327": "⠘⠯",
    "\u0304": "⠈⠤", "\u030c": "⠘⠬",
}  # fmt: skip
_WHOLE = {"æ": "⠘⠖", "œ": "⠘⠖", "ß": "ss", "ø": "⠸⠌o", "½": "1/2", "¼": "1/4", "¾": "3/4"}
_SPACED_NUMBER = re.compile(r"(?<![\w.,])\d{2,}(?:[ \u00a0]\d{3,})+(?![\w])")
_CAPITALS = re.compile(r"(?<!\w)[A-Z][A-Z'’-]*[A-Z](?:[ \u00a0]+[A-Z][A-Z'’-]*){2,}(?!\w)")
_RUN = re.compile(r"[A-Za-z]+")


def grade_1(text: str) -> str:
    """The cells of a text; spaces stay spaces, where a line may end. What is between words of one number does not."""
    plain = text.replace("\u00a0", " ")
    cells: list[str] = []
    at = 0
    for match in _CAPITALS.finditer(plain):
        cells += [_words(plain[at : match.start()]), _PASSAGE, _words(match.group().lower()), _END]
        at = match.end()
    return "".join([*cells, _words(plain[at:])])


def _words(text: str) -> str:
    joined = _SPACED_NUMBER.sub(lambda found: found.group().replace(" ", BLANK), text)
    return " ".join(_word(word) for word in joined.split(" "))


def _word(word: str) -> str:
    out: list[str] = []
    number = False
    at = 0
    while at < len(word):
        sign = word[at]
        if sign in _DIGITS:
            out += [_DIGITS[sign]] if number else [_NUMBER, _DIGITS[sign]]
            number, at = True, at + 1
        elif number and sign in ".,\u2800" and word[at + 1 : at + 2].isdigit():
            out.append(_NUMERIC_SPACE if sign == BLANK else _SIGNS[sign])
            at += 1
        elif run := _RUN.match(word, at):
            if number and word[at] in "abcdefghij":
                out.append(_GRADE_1)
            out.append(_letters(run.group()))
            number, at = False, run.end()
        else:
            out.append(_sign(word, at))
            number, at = False, at + 1
    return "".join(out)


def _letters(run: str) -> str:
    out: list[str] = []
    for part in re.findall(r"[A-Z]{2,}|[A-Z]?[a-z]+|[A-Z]", run):
        cells = "".join(_LETTERS[letter] for letter in part.lower())
        if len(part) > 1 and part.isupper():
            ends = run.endswith(part)
            out += [_WORD, cells, "" if ends else _END]
        else:
            out += [_CAPITAL if part[0].isupper() else "", cells]
    return "".join(out)


def _sign(word: str, at: int) -> str:
    sign = word[at]
    if sign == '"':
        opens = at == 0 or word[at - 1] in "([“‘-–—/"
        return _SIGNS["“"] if opens else _SIGNS["”"]
    if sign in _SIGNS:
        return _SIGNS[sign]
    if sign.lower() in _WHOLE:
        whole = _WHOLE[sign.lower()]
        return (_CAPITAL if sign.isupper() else "") + "".join(_LETTERS.get(one, one) for one in whole)
    parts = unicodedata.normalize("NFD", sign)
    letter, accents = parts[0], parts[1:]
    if letter.lower() in _LETTERS and accents and all(one in _ACCENTS for one in accents):
        capital = _CAPITAL if letter.isupper() else ""
        return capital + "".join(_ACCENTS[one] for one in accents) + _LETTERS[letter.lower()]
    return _UNKNOWN + _word(f"{ord(sign)}") + _UNKNOWN


def as_ascii(cells: str) -> str:
    """Braille ASCII, as embossers read it. Raises KeyError for what is no cell and no space."""
    return "".join(_ASCII[cell] for cell in cells)


_ASCII = dict(
    zip(
        (chr(0x2800 + number) for number in range(64)),
        " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=",
        strict=True,
    )
) | {" ": " "}
