"""Passives that need no doer at all: what happens is said by another verb. "The AGM will be held on 7 June" -> "The AGM will be on
7 June"; "a letter was received from the bank" -> "a letter came from the bank". Who did it stays as open as the paper leaves it.
"""

from __future__ import annotations

import re

from easyread.words.inflect import verb_forms

from .capitals import capital

_GATHERING = r"(?:meetings?|AGM|events?|forum|sessions?|workshops?|part(?:y|ies)|fairs?|fayres?|sales?|concerts?|conferences?|visits?|days?|evenings?|mornings?|classes|class|courses?|lunch(?:es)?|quiz|walks?|trips?|consultation|elections?|interviews?|talks?|training|drop-ins?|services?)"
_LETTERS = r"(?:letters?|e-?mails?|repl(?:y|ies)|responses?|quer(?:y|ies)|quotes?|quotations?|complaints?|reports?|requests?|enquir(?:y|ies)|forms?|comments?|thanks|cards?|objections?|applications?|invitations?|suggestions?|ideas?|answers?|questions?|correspondence|donations?|grants?|invoices?|bills?|cheques?)"
_WORKS = r"(?:works?|repairs?|building|installation|refurbishment|resurfacing|project|phase|survey|review|training|trial|pilot)"
_AMOUNTS = r"(?:costs?|fees?|prices?|rents?|charges?|numbers?|rates?|membership|precept|fares?|budget|limit|bills?|wages?|traffic|waiting (?:times?|lists?))"
_BE = (
    r"(?P<be>(?:(?P<perfect>has|have|had)(?P<not1> not)? been|(?P<modal>will|would|can|could|must|should|may|might|cannot|to)(?P<not2> not)?(?P<adverb2> (?:also|now|then))? be|"
    r"(?P<ing>is|are|was|were)(?P<not3> not)? being|(?P<past>was|were)(?P<adverb1> (?:also|then|now|first))?))"
)
_NO_AGENT = r"(?![^.;]*\bby (?:the|a|an|our|his|her|their|[A-Z]))"
_SUBJECT = r"(?P<subject>\b(?i:{nouns})(?: (?:of|for|from|about|on|in|to|with) (?:(?:the|our|a|an|this|all|his|her|their) )?(?:[\w’'-]+ ?){{1,4}}?)?)"


def _rule(nouns: str, participle: str, new: str, after: str = "") -> tuple[re.Pattern[str], str]:
    subject = _SUBJECT.format(nouns=nouns)
    return re.compile(rf"{subject} {_BE} {participle}\b(?={after})"), new


_NEW_VERBS = (
    _rule(_GATHERING, "held", "be", rf" (?:on|at|in|every|each|from|this|next|last|here)\b{_NO_AGENT}(?!.*\b(?:between|with|to discuss)\b)"),
    _rule(_GATHERING, "held", "take place", _NO_AGENT),
    _rule(_LETTERS, "(?<!well )received", "come", r" from\b"),
    _rule(_LETTERS, "(?<!well )received", "come", r" in\b"),
    _rule(_LETTERS, "(?<!well )received", "come in", r"(?! by\b)"),
    _rule(_WORKS, "(?:completed|finished)", "finish", r"(?! by (?!the end|then|\d|next|this|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December))"),
    _rule(_WORKS, "(?:started|begun|commenced)", "start", r"(?! by (?!the|\d))"),
    _rule(_AMOUNTS, "increased", "go up", r"(?! by (?!\d|£|about|up|at|a|between))"),
    _rule(_AMOUNTS, "(?:reduced|decreased|lowered)", "go down", r"(?! by (?!\d|£|about|up|at|a|between))"),
    _rule(r"(?:meetings?|sessions?|discussion|AGM|forum)", "(?:closed|concluded)", "end", r"(?! (?:to|by)\b)"),
    _rule(r"(?:meetings?|sessions?|AGM|forum)", "opened", "start", r"(?! (?:to|by|for)\b)"),
)  # fmt: skip
_PLACED = re.compile(
    r"\b(?P<be>is|are|was|were) (?:located|situated|sited) (?=(?:at|in|on|near|by|next|outside|inside|behind|opposite|between|along)\b)",
    re.I,
)
_REQUIRED = re.compile(
    r"\b(?P<who>(?i:you|we|they|he|she|people|everyone|members|councillors|staff|residents|tenants|carers|parents|trustees|volunteers|applicants|drivers|the (?:council|clerk|chair|group|board))) (?:is|are) required to (?=[a-z])"
)
_VERB = re.compile(r"\b(?:will|would|is|are|was|were|has|have|had|needs?|going|due|likely|that|which)\b")
_NAMES = r"[A-Z][\w.'’-]*(?:,? (?:and |& )?(?:[A-Z][\w.'’-]*|\([A-Z]{2,4}\)))*"
_APOLOGIES = re.compile(
    r"^(?:(?:The )?(?:chair\w*|clerk|secretary) (?:gave|read out|noted|received) )?(?:Apologies|Apologies for (?:absence|lateness|non-attendance))(?: for absence)? (?:(?:was|were|had been|have been|has been) )?(?:received|given|accepted|noted|sent|tendered|made|offered)?(?: and accepted)? ?(?:from|by|for) "
    rf"(?P<who>{_NAMES})\.?$"
)
_SENT_APOLOGIES = re.compile(
    rf"^(?P<who>{_NAMES}) (?:had |has |have )?(?:sent|gave|given|offered|tendered) (?:their |his |her )?apologies(?: for (?:absence|the meeting|this meeting))?\.?$"
)


def other_verb(text: str) -> str:
    """The sentence with each of its passives that another verb can say, said so."""
    for pattern in (_APOLOGIES, _SENT_APOLOGIES):
        if (match := pattern.match(text)) and "ateness" not in text:
            who = (
                re.sub(r", (?=[^,]*$)", " and ", match["who"].strip(" ."))
                if " and " not in match["who"]
                else match["who"]
            )
            return f"{capital(who.strip(' .'))} said sorry for missing the meeting."
    for pattern, new in _NEW_VERBS:
        text = pattern.sub(lambda match, new=new: f"{match['subject']} {_said(match, new)}".rstrip(), text)  # type: ignore[misc]
    text = _PLACED.sub(r"\g<be> ", text)
    return _REQUIRED.sub(r"\g<who> must ", text)


def _said(match: re.Match[str], new: str) -> str:
    """The new verb in the tense of the old one."""
    forms = verb_forms(new)
    if match["perfect"]:
        return f"{match['perfect']}{match['not1'] or ''} {forms.participle}"
    if new == "be" and (match["perfect"] or match["ing"]):
        return _said(match, "take place")
    if match["modal"] == "to" and new == "be":  # "the AGM to be held on 7 June" -> "the AGM on 7 June"
        return "" if not _VERB.search(match["subject"]) else "to be"
    if match["modal"]:
        return f"{match['modal']}{match['not2'] or ''}{match['adverb2'] or ''} {forms.base}"
    if match["ing"]:
        return f"{match['ing']}{match['not3'] or ''} {forms.ing}"
    if new == "be":
        return f"{match['past']}{match['adverb1'] or ''}"
    return f"{(match['adverb1'] or '').strip()} {forms.past}".strip()
