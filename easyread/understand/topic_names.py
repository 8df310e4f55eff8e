"""What meetings call their items."""

from __future__ import annotations

import re

KNOWN = re.compile(
    r"(?:welcome|hello|introductions?|apologies|who (?:came|can['’]?t come|cannot come)|minutes|notes|matters arising|"
    r"declarations? of interests?|last (?:time|meeting)|what (?:has )?(?:happened|got done)|correspondence|finance|treasurer|"
    r"planning|police report|any other (?:business|competent)|a\.?o\.?c?\.?b|anything else|other news|(?:date (?:and time )?of )?(?:the )?next meetings?|"
    r"next one|close|public participation|action(?:s| points?| log| list)|summary of|buses|money|health|transport|news)\b",
    re.IGNORECASE,
)
"""Names by which a short line is a heading even where nothing else shows it."""

USUAL = re.compile(
    r"(?:to (?:receive|approve|confirm|consider|agree|accept|note|adopt|sign|elect|discuss)\b.{0,30}?)?(?:the |our )?(?:welcome|hello|introductions?|apolog|present\b|attendance|minutes|notes of|"
    r"approval of|adoption of (?:the )?(?:minutes|accounts)|matters arising|declarations?|disclos|interests|last (?:time|meeting)|what (?:has )?(?:happened|got done)|correspondence|financ|treasurer|"
    r"planning|accounts|payments|cheques|any other|a\.?o\.?c?\.?b|anything else|other (?:news|business|matters|reports)|news\b|"
    r"(?:date (?:and time )?of )?(?:the )?next (?:meeting|forum)|date of|close(?:\s*$|\s*[:(–-]|,? and | of)|closing|public (?:participation|forum|session|question)|open forum|action (?:points?|log|list|plan)|actions\b|"
    r"updates?\b|reports?\b|chair(?:man|person)?['’]?s (?:welcome|remarks|announcements|opening)|public questions|matters for|items for|(?:chair(?:man|person)?|clerk|police|secretary|manager|treasurer|county|borough|parish|district)(?:['’]?s)? (?:report|update)|feedback|"
    r"election of|review of|highways|police|health and safety|transport|complaints|noise|village hall|policies|membership|future (?:dates|meetings|events)|dates? for)",
    re.IGNORECASE,
)
"""Names that speak for a style of heading, and for the topic of a numbered sentence."""

CLOSING = re.compile(
    r"(?:the |our )?(?:any other|a\.?o\.?c?\.?b|anything else|(?:date|time)s? |next (?:meeting|forum)|future (?:dates|meetings)|clos)",
    re.IGNORECASE,
)
"""Names of the last items, which say nothing about where the items begin."""
