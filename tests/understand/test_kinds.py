"""The kind of a paper, from what it calls itself, from its parts, and from how it tells."""

from __future__ import annotations

import pytest

from easyread.model.paper import Kind
from easyread.readers.plain import read
from easyread.understand.kinds import kind_of

PAPERS = {
    Kind.AGENDA: [
        "Hill Tenants\nThursday 12 February 2026, 7pm\nRunning order\n7.00 Tea\n7.10 Repairs\n7.40 Bins\n8.00 Close",
        "Hill Forum\nYou are invited to the next meeting of the forum on 16 June 2026 at 10am.\nWe will talk about:\n- the survey\n- short breaks",
        "Hill Dads\nOpen meeting\nWed 18 Feb 2026, 7 till 9pm\n1. Who we are\n2. Forms\n3. Summer camp\n4. Pies",
        "To all members: you are hereby summoned to attend the meeting of Hill Council on 3 May 2026.\n1. Apologies\n2. Planning\n3. Money",
        "Hill Forum\nOrder of Business\n1. Apologies\n2. Minutes of the last AGM\n3. Reports\n4. Elections",
        "Group Committee Meeting - Agenda\nLocation: Zoom\nDate: 3 March 2026\n1  Apologies  TG\n2  Money  All\n3  Trips  JH",
        "Hill Council\nMeeting on 3 March 2026 at 7pm\n1. To receive apologies\n2. To approve the minutes of the last meeting\n3. To discuss buses\n4. To consider rent",
        "Notice is hereby given that the Annual General Meeting of Hill Trust will be held on 3 March 2026\n1. To elect trustees\n2. To receive the accounts",
    ],
    Kind.MINUTES: [
        "Hill Club 9 June 2026\nWe met in the annexe at 10 o'clock.\nTed told us about his trip.\nPaint: Ann to order some.\nWe finished at noon.",
        "Gala team mins 3/4/26 at the Swan, 7.30pm\nPresent Bev, Col, Trish\nTents - Col to ring round\nBand - booked\nClosed 8.45pm",
        "Youth Forum – what we did\nWho: Eli, Lexi, Sam\nWe played a game.\nJosh is going to write to the MP.",
        "Notes, 4 May 2026\nBuses: late again. Ann to ask the firm.\nBins: Bob will ring the council.",
        "Hill Users\nMinutes 2026\n14 residents attended.\nLift: it broke twice.",
        "Hill Forum\nNotes of the forum held on 3 March 2026\nBuses\nAnn said the bus was late. It was agreed to write.",
        "Hill tenants 3 March 2026\nHere: Ann Lee, Bob Poe\nHello\nAnn said hello. Bob asked about rent. Everyone agreed to wait. Sam told us about bins.",
        "Present: Ann Lee, Bob Poe\nApologies: Sam\n1. Agenda items\nAnn reported that the hall was cold. It was resolved to ask again.\nItems for the next agenda: heating",
    ],
    Kind.GENERAL: [
        "Hill Board\nTerms of Reference\n1. Purpose\n2. Members\n3. Meetings\nThe agenda will be sent one week before. Minutes will be taken.\n4. Decisions",
        "How to run a good meeting\nSend the agenda early.\nStart on time.\nSend the minutes. Say when the next meeting is.",
        "Role description: Chair of the Forum\nThe Chair will:\n- agree the agenda with the secretary\n- sign the minutes",
        "Lone Working Policy\n1. Before a visit\n2. Actions to take\n3. Minutes of incidents",
        "Carers Bulletin\nDates\n12 May: coffee\nYou said, we did\nYou told us that the line was busy. There is a second line now.",
        "THE GATEPOST\nNewsletter of the Hill Centre\nHELLO\nWe got through the winter. Ann said thank you. You said you liked the bingo.",
        "Dear friend\nPlease come to our open day. There will be tea.\nYours sincerely\nAnn Lee",
    ],
    Kind.YOU_SAID_WE_DID: [
        "Hill Surgery\nFeedback and our response\nFeedback: The phone is slow.\nOur response: We have more people on the phones.",
        "What we heard and what we are doing\nWe heard: letters are too long.\nWhat we are doing: readers test each letter.",
        "Hill Ward – We heard you!\nYou told us: it is loud at night.\nSo we: bought new bins.\nYou told us: who is on shift?\nSo we: made a board.",
        "Hill Ward\nYou said, we did\nYou said: it is too loud.\nWe did: we put up new doors.",
        "Hill Library\nThings you said\nToo cold\nWhat we did\nNew heaters",
        "Hill Surgery\nYou told us, we listened\nThe phone takes too long. We now have more staff.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in PAPERS.items() for text in texts])
def test_kinds(kind: Kind, text: str) -> None:
    assert kind_of(read(text.encode(), "x.txt").blocks) is kind
