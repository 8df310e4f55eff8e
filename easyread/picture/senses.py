"""Which matches would mislead: words that are names, or that mean something else beside their neighbours."""

from __future__ import annotations

import re

NAMES = frozenset(
    """bill will may mark grant joy faith hope rose june april august art jack rob penny dawn eve ray robin frank pat sue drew guy
    dean miles carol holly ivy daisy pearl ruby amber jade heather olive angel christian rich sandy cliff glen dale lance nick don
    ken van skip max baker cook hunter parker taylor mason carter porter page young brown white green black long short day king
    price cash bush wood hill field banks bell ball park church hall rivers lake fisher shepherd walker driver farmer butler nurse
    love sharp swift friend savage bond singer bath reading sandwich deal battle rugby march ware barking wells settle sale bury
    hull ham rye nelson bow bank temple oval home forest derby spring diss tring sleep""".split()
)
_DETERMINERS = frozenset(
    "the a an this that these those my your his her its our their some any each every no another both all which what more most many few several other own".split()
)
_PRONOUNS = frozenset("i you he she it we they who people everyone someone nobody".split())
_MODALS = frozenset(
    "will would can could may might must shall should do does did cannot to please let not never always also then just".split()
)
_HAVE_BE = frozenset("has have had is are was were be been being".split())
NEGATIONS = frozenset("no not never without none nobody cannot neither nor".split())
_OPPOSITES = frozenset(
    "happy good easy understand safe fair equal love yes agree open proud done join include approve well done celebrate improve".split()
) | {"well done"}

# (concept, one of these words, pattern that must NOT fit the words around the match; "_" stands for the match)
_TRAPS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (concept, word, re.compile(pattern))
    for concept, word, pattern in (
        ("you said", "told us", r"(?:^| )(?!you |people )\S+ _"),
        ("good", "well", r"look(?:s|ed)? _"),
        ("chairperson", "chairs", r"(?:comfortable|new|more|enough|dining|riser|table and|of) _"),
        ("chairperson", "chair", r"(?:comfortable|new|riser|one|dining|arm|wheel|a) _|_ (?:that i can|lift)"),
        ("minutes", "minutes", r"(?:\d+|few|ten|five|fifteen|twenty|thirty|many|of|every) _"),
        ("time", "minutes", r"(?:the|draft|last|of|our) _"),
        ("bank", "bank", r"_ (?:holiday|staff)"),
        ("holiday", "holiday", r"bank _"),
        ("board", "board", r"(?:notice|white|on|on a|skirting|chess) _|_ (?:game|games)"),
        ("read", "book", r"(?:to|can|will|please) _|_ (?:a|the|it|onto|early|one)"),
        ("read", "booked", r"_"),
        ("train", "train", r"(?:to|we|will|they|you) _"),
        ("train", "training", r"_"),
        ("train", "trained", r"_"),
        ("park", "park", r"(?:car|to|can|will) _"),
        ("lift", "lift", r"_ (?:the|up|them|home)|(?:to|a) _ (?:home|in|to)"),
        ("closed", "close", r"_ (?:to|friend|friends|by)|(?:very|so|too) _"),
        ("closed", "closed", r"meeting _|actions? .*_$"),
        ("open", "opened", r"_ (?:the meeting|at)|(?:she|he|who|chair) _"),
        ("open", "open", r"_ (?:to|mind)|keep this _"),
        ("rights", "right", r"(?:the|all|was|were|is|be|so|that's|as) _|_ (?:now|away|place|time|people|person|help|support|side)"),
        ("law", "bill", r"(?:the|a|our|food|phone|water|gas|heating) _"),
        ("law", "act", r"(?:to|will|can) _"),
        ("key", "key", r"_ (?:message|messages|point|points|worker|workers|notes|issue|issues|aim|aims)"),
        ("ill", "cold", r"_ (?:house|room|weather|water|day|food|hall)"),
        ("hot", "hot", r"too _"),
        ("medicine", "tablets", r"_ and laptops|laptops and _"),
        ("money", "charge", r"in _|_ (?:of|your|my)"),
        ("move", "moved", r"_ that"),
        ("phone", "call", r"_ (?:for|it|this|the meeting|names)"),
        ("phone", "called", r"_ (?:for|it|off|in|the|\")|(?:is|are|was) _"),
        ("work", "work", r"_ (?:well|out|together|with|on|through|around)|(?:group|art|to) _$"),
        ("work", "working", r"_ (?:well|on|with|out|together|days)"),
        ("love", "like", r"(?:would|looks|look|feel|felt|things|i'd|they'd|is|was) _|_ (?:this|that|a|the)"),
        ("good", "well", r"(?:as|very|get|not|going) _"),
        ("more", "more", r"_ (?:than|information)|(?:no|any) _"),
        ("new", "new", r"_ year"),
        ("end", "end", r"(?:the|by the|at the) _ of"),
        ("start", "start", r"(?:the) _ of"),
        ("important", "key", r"_"),
        ("seasons", "spring", r"_ clean"),
        ("fire", "fire", r"_ (?:service|doors?)"),
        ("cuts", "cut", r"_ (?:the|up|off|back|down)|hair _"),
        ("form", "form", r"(?:to|will|they) _|_ (?:a|part)"),
        ("plan", "plan", r"(?:to|we|they) _ to"),
        ("date", "day", r"_ (?:centre|centres|service|services|opportunities|opportunity|out|trip)"),
        ("show", "show", r"_ (?:that|up|how)"),
        ("break", "break", r"_ (?:down|into|up|the|in)|(?:to) _"),
        ("break", "breaks", r"_ (?:for carers)|short _"),
        ("drama", "play", r"_ (?:a part|with|it|games|football)"),
        ("table", "table", r"_ (?:the|a)|round _"),
        ("answer", "response", r"in _"),
        ("less", "less", r"_ than"),
        ("council", "council", r"members' _"),
        ("bench", "bench", r"_mark"),
        ("learning disability", "learning", r"_ (?:from|to|about)"),
    )
)  # fmt: skip


def word_class(words: list[str], i: int) -> str:
    """The likely classes of a word from its neighbours: letters of N, V and A."""
    before = words[i - 1] if i else ""
    after = words[i + 1] if i + 1 < len(words) else ""
    if before == "to" or before in _MODALS or before in _PRONOUNS:
        return "V"
    if before in _DETERMINERS or before.endswith("'s"):
        return "NA"
    if before in _HAVE_BE:
        return "VA"
    if i == 0 and (after in _DETERMINERS or after in _PRONOUNS):
        return "V"
    return "NVA"


def is_name(tokens: list[str], i: int) -> bool:
    """Bill, Will, Grant, Faith: a capital inside a sentence, or before a verb at its start."""
    token = tokens[i]
    if not token[:1].isupper() or token.isupper():
        return False
    word = token.lower().removesuffix("'s").removesuffix("’s")
    if i and tokens[i - 1][:1].isupper() and i > 1:
        return True  # the second part of a name, such as "Dr Rose" or "Corn Hall"
    if word not in NAMES:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else ""
    following = after.lower()
    return (
        i > 0
        or after.istitle()  # "Faith Lomax"
        or following.endswith("ed")
        or following in ("said", "is", "has", "will", "was", "told", "gave", "and", "to", "asked")
    )


def misleads(concept: str, words: list[str], start: int, end: int) -> bool:
    """Would this match show the wrong sense?"""
    matched = " ".join(words[start:end])
    around = " ".join([*words[max(0, start - 3) : start], "_", *words[end : end + 3]])
    return any(c == concept and w == matched and (p.pattern == "_" or p.search(around)) for c, w, p in _TRAPS)


def says_no(words: list[str], start: int) -> bool:
    """A "not" shortly before a match turns its meaning round."""
    return any(w in NEGATIONS or w.endswith(("n't", "n’t")) for w in words[max(0, start - 4) : start])


def has_opposite(concept: str) -> bool:
    """Would this picture say the opposite of a sentence with "not" in it?"""
    return concept in _OPPOSITES
