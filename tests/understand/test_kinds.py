"""The kind of a paper, from what it calls itself, from its parts, and from how it tells."""

from __future__ import annotations

import pytest

from easyread.model.paper import Kind
from easyread.readers.plain import read
from easyread.understand.kinds import kind_of

PAPERS = {
    Kind.AGENDA: [
        "Hill Forum\nOrder of Business\n1. Apologies\n2. Minutes of the last AGM\n3. Reports\n4. Elections",
        "Group Committee Meeting - Agenda\nLocation: Zoom\nDate: 3 March 2026\n1  Apologies  TG\n2  Money  All\n3  Trips  JH",
        "Hill Council\nMeeting on 3 March 2026 at 7pm\n1. To receive apologies\n2. To approve the minutes of the last meeting\n3. To discuss buses\n4. To consider rent",
        "Notice is hereby given that the Annual General Meeting of Hill Trust will be held on 3 March 2026\n1. To elect trustees\n2. To receive the accounts",
    ],
    Kind.MINUTES: [
        "Hill Forum\nNotes of the forum held on 3 March 2026\nBuses\nAnn said the bus was late. It was agreed to write.",
        "Hill tenants 3 March 2026\nHere: Ann Lee, Bob Poe\nHello\nAnn said hello. Bob asked about rent. Everyone agreed to wait. Sam told us about bins.",
        "Present: Ann Lee, Bob Poe\nApologies: Sam\n1. Agenda items\nAnn reported that the hall was cold. It was resolved to ask again.\nItems for the next agenda: heating",
    ],
    Kind.GENERAL: [
        "THE GATEPOST\nNewsletter of the Hill Centre\nHELLO\nWe got through the winter. Ann said thank you. You said you liked the bingo.",
        "Dear friend\nPlease come to our open day. There will be tea.\nYours sincerely\nAnn Lee",
    ],
    Kind.YOU_SAID_WE_DID: [
        "Hill Ward\nYou said, we did\nYou said: it is too loud.\nWe did: we put up new doors.",
        "Hill Library\nThings you said\nToo cold\nWhat we did\nNew heaters",
        "Hill Surgery\nYou told us, we listened\nThe phone takes too long. We now have more staff.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in PAPERS.items() for text in texts])
def test_kinds(kind: Kind, text: str) -> None:
    assert kind_of(read(text.encode(), "x.txt").blocks) is kind
