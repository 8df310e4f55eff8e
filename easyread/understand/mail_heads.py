"""The head of an e-mail: who wrote it and when says nothing of the meeting; its subject is the title of what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .rows import Row

_FIELD = re.compile(r"\W{0,3}(?:from|sent|to|cc|bcc|received|date|attachments?|reply-to|importance)\s*:", re.IGNORECASE)
_SENDER = re.compile(r"\W{0,3}(?:from|sent|to|cc)\s*:", re.IGNORECASE)
_SUBJECT = re.compile(r"\W{0,3}(?:subject|re)\s*:\s*(?:(?:re|fwd?|fw)\s*:\s*)*(?=\S)", re.IGNORECASE)


def without_mail_head(rows: Sequence[Row]) -> list[Row]:
    """Rows without the fields of a mail's head; its subject is cut down to the words after "Subject:"."""
    subject = next((i for i, row in enumerate(rows[:8]) if _SUBJECT.match(row.text)), None)
    fields = [i for i, row in enumerate(rows[:8]) if _FIELD.match(row.text)]
    if subject is None or not (subject == 0 or any(_SENDER.match(rows[i].text) for i in fields)):
        return list(rows)
    head = {subject}  # the fields that stand together with the subject
    for step in (-1, 1):
        at = subject + step
        while at in fields:
            head.add(at)
            at += step
    named = rows[subject]
    match = _SUBJECT.match(named.text)
    short = replace(named, text=named.text[match.end() :]) if match else named
    return [short, *(row for i, row in enumerate(rows) if i not in head)]
