"""Where sentences and words begin and end.

Own rules because they measured better on minutes than the libraries tried (F1 0.991, docs/decisions/0005), and because a
sentence inside quotation marks must stay with the person who said it.
"""

from __future__ import annotations

import re

_ABBREVIATIONS = frozenset(
    """mr mrs ms miss dr prof rev revd cllr cllrs st sgt hon co ltd no nos tel ext eg e.g ie i.e vs cf approx inc incl
    dept govt jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed weds thurs thu fri sat sun p pp para ref
    min mins re c ca ave rd sq bros jr sr prop 2nd hrs hr wk a.m p.m""".split()
)
_MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
_MAY_END = frozenset(("etc", "p.m", "a.m", "pm", "am", "co", "ltd", "min", "mins", "hrs", "hr", "wk", "inc"))
_STARTERS = re.compile(r"(?:The|It|This|We|He|She|They|A|An|In|There|No|All|I|You|At|On|If|For)\b")
_END = re.compile(r"([.!?…]+)([\"”’')\]]*)(\s+|(?=[A-Z]))(?=[\"“‘'(\[]*[A-Z0-9£])")
_WORD = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+|[.,:/@](?=[^\W_])[^\W_]+)*")
_QUOTE_LIMIT = 600


def words(text: str) -> list[tuple[int, int]]:
    """(start, end) of each word. A hyphenated word, a number, a time or a web address is one word."""
    return [m.span() for m in _WORD.finditer(text)]


def _quoted(text: str) -> list[tuple[int, int]]:
    """Stretches between double quotation marks that open and close in this text."""
    stretches = []
    opened = -1
    for i, sign in enumerate(text):
        if sign == "“" or (sign == '"' and opened < 0):
            opened = i
        elif sign in '”"' and opened >= 0:
            if i - opened <= _QUOTE_LIMIT:
                stretches.append((opened, i))
            opened = -1
    return stretches


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    before = text[start : match.start()]
    last = before.rsplit(None, 1)[-1].lstrip("(\"“'‘[").lower() if before.strip() else ""
    following = text[match.end() : match.end() + 14]
    if not match.group(3):  # no space after the full stop: "was done.The ramp", but not "www.Name" or "e.g.Name"
        tail = re.search(r"[a-z]*$", before.replace("’", "").replace("'", ""))
        word = tail.group() if tail else ""
        return len(word) > 1 and word not in _ABBREVIATIONS and word != "www" and "@" not in last and "www" not in last
    if match.group(1) != ".":
        return True
    if re.search(r"£\d+$", before) and re.match(r"\d\d\b", following):  # "£640. 81"
        return False
    if last in _MAY_END:
        return bool(_STARTERS.match(following))
    if last in _MONTHS:  # "again in Nov. HM will tell", but "on 3 Nov. 2026"
        return bool(re.match(r"[A-Z]", following))
    if last in ("no", "nos"):
        return not re.match(r"\d", following)
    if last in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)*[a-z]", last):
        return False
    alone = len(before.split()) <= 1
    return not (alone and re.fullmatch(r"\(?(?:\d{1,3}|[ivx]{1,4})", last))


def sentences(text: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence in one block of text, without the white space around it.

    A full stop inside quotation marks does not end a sentence that goes on: who said it must not be lost.
    """
    quoted = _quoted(text)
    found = []
    start = 0
    quote = 0
    for match in _END.finditer(text):
        while quote < len(quoted) and quoted[quote][1] < match.start():
            quote += 1
        inside = quote < len(quoted) and quoted[quote][0] < match.start() < quoted[quote][1]
        if inside and match.end(2) <= quoted[quote][1]:
            continue
        opens = next((a for a, _ in quoted if match.start(2) <= a < match.end(2)), None)
        if opens is not None:  # told."You can't": the sign begins the next sentence
            found.append((start, opens))
            start = opens
        elif _ends_here(text, start, match):
            found.append((start, match.end(2)))
            start = match.end(3)
    found.append((start, len(text)))
    trimmed = []
    for a, b in found:
        piece = text[a:b]
        lead = len(piece) - len(piece.lstrip())
        trail = len(piece) - len(piece.rstrip())
        if lead < len(piece):
            trimmed.append((a + lead, b - trail))
    return trimmed
